// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/verbs.h"

#include "services/conflicts.h"
#include "services/enrolment.h"
#include "services/maintenance.h"
#include "services/releases.h"
#include "services/transfer.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString hexOf(const base::Hash &hash)
{
    return QString::fromLatin1(hash.toBytes().toHex());
}

// ---------------------------------------------------------------- bundles

Result<void> exportFile(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto made = services::exportBundle(**session, *file, invocation.progress());
    if (!made)
        return made.error();
    invocation.print(QJsonObject{{u"file"_s, made->file}, {u"bundle"_s, hex(made->bundle)}, {u"sha256"_s, hexOf(made->sha256)}, {u"entries"_s, made->entries}, {u"bytes"_s, made->bytes}});
    invocation.remark(Text::tr("The file was read back and is whole. Eject the medium, then remove it."));
    return {};
}

QJsonArray gapsOf(const std::vector<services::Gap> &gaps)
{
    QJsonArray rows;
    for (const services::Gap &gap : gaps)
        rows.append(QJsonObject{{u"computer"_s, gap.label}, {u"first"_s, gap.first}, {u"last"_s, gap.last}});
    return rows;
}

QJsonObject reportOf(const services::Imported &in)
{
    return {{u"from"_s, in.from},
            {u"before"_s, in.before},
            {u"added"_s, in.report.added},
            {u"repeated"_s, in.report.repeated},
            {u"held"_s, in.report.held},
            {u"forked"_s, in.report.forked},
            {u"unauthorised"_s, in.report.unauthorised},
            {u"invalid"_s, in.report.invalid},
            {u"quarantined"_s, in.report.quarantined},
            {u"unknown"_s, in.report.unknown},
            {u"conflicts"_s, in.report.conflicts},
            {u"to_decide"_s, QJsonArray::fromStringList(in.conflicts)},
            {u"missing"_s, gapsOf(in.gaps)},
            {u"files_awaited"_s, in.awaitedFiles}};
}

void concludeImport(Invocation &invocation, const services::Imported &in)
{
    if (in.before)
        invocation.remark(Text::tr("This file was imported before, on %1; nothing was changed.").arg(utc(in.importedAt)));
    if (in.report.forked > 0 || in.report.scoreConflicts > 0)
        invocation.conclude(ErrorKind::NeedsDecision, Text::tr("The file was imported, but a chain stands twice or values that bear on a score were changed by two people. Decide on them in the exchange centre."));
    else if (in.report.unauthorised > 0)
        invocation.conclude(ErrorKind::NotAuthorised, Text::tr("The file was imported, but some entries were not written by somebody who may; they are kept and not applied. Look at them in the exchange centre."));
}

Result<void> takeFile(Invocation &invocation, bool rehearse)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (!rehearse) {
        if (const auto kept = services::backUpBeforeImport(**session, invocation.progress()); !kept)
            return kept.error();
    }
    const auto in = services::importBundle(**session, invocation.argument(1), rehearse, invocation.progress());
    if (!in)
        return in.error();
    invocation.print(reportOf(*in));
    if (!rehearse)
        concludeImport(invocation, *in);
    return {};
}

Result<void> importExchange(Invocation &invocation)
{
    return takeFile(invocation, invocation.has("dry-run"));
}

Result<void> inspectFile(Invocation &invocation)
{
    return takeFile(invocation, true);
}

// ---------------------------------------------------------------- joining an office

Result<domain::Roles> askedRoles(const Invocation &invocation)
{
    return invocation.has("roles") ? rolesNamed(invocation.option("roles")) : Result<domain::Roles>(domain::Roles());
}

Result<void> requestJoining(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    const auto roles = askedRoles(invocation);
    if (!file || !roles)
        return file ? roles.error() : file.error();
    const QString person = invocation.option("account");
    const auto secret = person.isEmpty() ? Result<std::optional<QString>>(std::optional<QString>()) : newPassword(invocation);
    if (!secret)
        return secret.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto asked = person.isEmpty() ? services::requestEnrolment(**session, invocation.option("label"), invocation.option("unit"), *roles, *file)
                                        : services::requestAccount(**session, {person, invocation.option("full-name", person), *roles, *secret}, *file);
    if (!asked)
        return asked.error();
    invocation.print(QJsonObject{{u"file"_s, asked->file}, {u"account"_s, asked->account}, {u"fingerprint"_s, asked->fingerprint}});
    return {};
}

Result<void> approveJoining(Invocation &invocation)
{
    const auto reply = invocation.neededOption("o");
    const auto roles = askedRoles(invocation);
    const auto secret = invocation.passphrase();
    if (!reply)
        return reply.error();
    if (!roles || !secret)
        return roles ? secret.error() : roles.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const services::Approval approval{invocation.argument(1), *reply, invocation.option("label"), invocation.option("unit"), *roles, invocation.option("fingerprint"), *secret};
    const auto approved = services::approveEnrolment(**session, approval, invocation.progress());
    if (!approved)
        return approved.error();
    if (approval.fingerprint.isEmpty())
        invocation.remark(Text::tr("Fingerprint of the request: %1. Compare it with what the computer shows; if it is another one, revoke the computer at once.").arg(approved->fingerprint));
    if (services::officeKeyState((*session)->reader()).copiedAt == 0)
        invocation.remark(Text::tr("There is no copy of the office's key that was read back. Write one with “enrol key -o FILE” to a medium that is kept unplugged."));
    invocation.print(QJsonObject{{u"file"_s, *reply},
                                 {u"label"_s, approved->label},
                                 {u"accounts"_s, QJsonArray::fromStringList(approved->accounts)},
                                 {u"roles"_s, roleNames(approved->roles)},
                                 {u"fingerprint"_s, approved->fingerprint},
                                 {u"office_fingerprint"_s, approved->officeFingerprint},
                                 {u"entries"_s, approved->entries}});
    return {};
}

Result<void> acceptJoining(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto joined = services::acceptEnrolment(**session, invocation.argument(1), invocation.option("fingerprint"), invocation.progress());
    if (!joined)
        return joined.error();
    if (!invocation.has("fingerprint"))
        invocation.remark(Text::tr("Fingerprint of the office: %1. Compare it with what the office shows; if it is another one, do not work in this store.").arg(joined->officeFingerprint));
    invocation.print(QJsonObject{{u"office"_s, joined->office},
                                 {u"office_fingerprint"_s, joined->officeFingerprint},
                                 {u"label"_s, joined->label},
                                 {u"entries"_s, joined->entries},
                                 {u"reissued"_s, joined->reissued},
                                 {u"not_reissued"_s, QJsonArray::fromStringList(joined->notReissued)},
                                 {u"earlier_store"_s, joined->earlierStore}});
    return {};
}

Result<void> copyKey(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    const auto secret = invocation.passphrase();
    if (!file || !secret)
        return file ? secret.error() : file.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto copied = services::copyOfficeKey(**session, *file, *secret); !copied)
        return copied.error();
    invocation.print(QJsonObject{{u"file"_s, *file}, {u"read_back"_s, true}});
    return {};
}

// ---------------------------------------------------------------- computers

Result<void> listDevices(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::Device &device : services::devices((*session)->reader()))
        rows.append(QJsonObject{{u"id"_s, hex(device.device)}, {u"label"_s, device.label}, {u"unit"_s, device.unit}, {u"central"_s, device.central}, {u"self"_s, device.self}, {u"revoked"_s, device.revoked}});
    invocation.print(rows);
    return {};
}

Result<void> revokeOne(Invocation &invocation)
{
    const auto reason = invocation.neededOption("reason");
    if (!reason)
        return reason.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const QString wanted = invocation.argument(1);
    for (const services::Device &device : services::devices((*session)->reader())) {
        if (device.label != wanted && hex(device.device) != wanted)
            continue;
        if (const auto revoked = services::revokeDevice(**session, device.device, *reason); !revoked)
            return revoked.error();
        invocation.print(QJsonObject{{u"id"_s, hex(device.device)}, {u"label"_s, device.label}, {u"revoked"_s, true}});
        return {};
    }
    return base::Error{ErrorKind::InputRefused, u"CLI-180"_s, Text::tr("The office knows no computer “%1”. Use “device list” to see which there are.").arg(wanted), {}, {}};
}

// ---------------------------------------------------------------- releases

QJsonObject releaseRow(const services::Release &release)
{
    return {{u"epoch"_s, release.epoch},
            {u"version"_s, release.version},
            {u"sha256"_s, hexOf(release.sha256)},
            {u"issued"_s, utc(release.issuedMs)},
            {u"expires"_s, release.expires.toString(Qt::ISODate)},
            {u"prepared_by"_s, release.preparer},
            {u"published_by"_s, release.approver},
            {u"targets"_s, QJsonArray::fromStringList(release.targets)},
            {u"entries"_s, release.receivedNo},
            {u"receipt_chain"_s, hexOf(release.receiptChain)}};
}

Result<void> listReleases(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::Release &release : services::releases((*session)->reader()))
        rows.append(releaseRow(release));
    invocation.print(rows);
    return {};
}

Result<void> prepareOne(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto prepared = services::prepareRelease(**session, invocation.progress());
    if (!prepared)
        return prepared.error();
    invocation.print(releaseRow(*prepared));
    return {};
}

void printPublished(Invocation &invocation, const services::Published &published, const QString &file)
{
    QJsonObject row = releaseRow(published.release);
    row[u"file"_s] = file;
    row[u"file_sha256"_s] = hexOf(published.file);
    row[u"carries"_s] = published.entries;
    row[u"bytes"_s] = published.bytes;
    invocation.print(row);
}

/// Prepares where nothing is prepared: the second supervisor says the same words and publishes.
Result<void> publishOne(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    const auto secret = invocation.passphrase();
    if (!file || !secret)
        return file ? secret.error() : file.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const std::vector<services::Release> known = services::releases((*session)->reader());
    if (known.empty() || !known.front().approver.isEmpty()) {
        const auto prepared = services::prepareRelease(**session, invocation.progress());
        if (!prepared)
            return prepared.error();
    }
    const auto published = services::publishRelease(**session, {*file, *secret}, invocation.progress());
    if (!published)
        return published.error();
    printPublished(invocation, *published, *file);
    return {};
}

Result<void> writeOne(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto written = services::writeRelease(**session, *file, invocation.progress());
    if (!written)
        return written.error();
    printPublished(invocation, *written, *file);
    return {};
}

Result<void> applyOne(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto applied = services::applyRelease(**session, invocation.argument(1), invocation.progress());
    if (!applied)
        return applied.error();
    QJsonObject row = releaseRow(applied->release);
    row[u"before"_s] = applied->before;
    row[u"added"_s] = applied->report.added;
    row[u"conflicts"_s] = applied->report.conflicts;
    invocation.print(row);
    return {};
}

// ---------------------------------------------------------------- conflicts

QJsonArray valuesOf(const std::vector<services::ConflictValue> &values)
{
    QJsonArray rows;
    for (const services::ConflictValue &value : values)
        rows.append(QJsonObject{{u"entry"_s, hexOf(value.entry)}, {u"value"_s, value.value}, {u"by"_s, value.author}, {u"computer"_s, value.computer}, {u"at"_s, utc(value.admittedAt)}});
    return rows;
}

QJsonArray comparisons(const services::Reader &reader)
{
    constexpr std::array names{"same_party", "same_fact", "unseen_together"};
    QJsonArray rows;
    for (const services::Pair &pair : services::pairsToCompare(reader))
        rows.append(QJsonObject{{u"why"_s, QLatin1StringView(names.at(size_t(pair.kind)))},
                                {u"party"_s, pair.partyName},
                                {u"score_bearing"_s, pair.scoreBearing},
                                {u"one"_s, QString::fromLatin1(pair.one.toHex())},
                                {u"one_says"_s, pair.oneText},
                                {u"one_by"_s, pair.oneAuthor},
                                {u"other"_s, QString::fromLatin1(pair.other.toHex())},
                                {u"other_says"_s, pair.otherText},
                                {u"other_by"_s, pair.otherAuthor}});
    return rows;
}

Result<void> listConflicts(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::Conflict &conflict : services::openConflicts((*session)->reader()))
        rows.append(QJsonObject{{u"record"_s, hex(conflict.entity)},
                                {u"party"_s, conflict.partyName},
                                {u"field"_s, conflict.label},
                                {u"score_bearing"_s, conflict.scoreBearing},
                                {u"before"_s, valuesOf(conflict.before)},
                                {u"values"_s, valuesOf(conflict.values)}});
    QJsonArray aside;
    for (const services::SetAside &entry : services::entriesSetAside((*session)->reader(), false))
        aside.append(QJsonObject{{u"entry"_s, hexOf(entry.hash)}, {u"kind"_s, entry.kind}, {u"state"_s, entry.apply}, {u"why"_s, entry.problem}, {u"by"_s, entry.author}, {u"computer"_s, entry.computer}});
    invocation.print(QJsonObject{{u"conflicts"_s, rows}, {u"not_applied"_s, aside}, {u"to_compare"_s, comparisons((*session)->reader())}});
    return {};
}

Result<base::Hash> hashNamed(const QString &hexadecimal)
{
    const QByteArray bytes = QByteArray::fromHex(hexadecimal.toLatin1());
    if (bytes.size() == 32 && hexadecimal.size() == 64)
        return base::Hash::fromBytes(bytes);
    return usageError(u"CLI-181"_s, Text::tr("“%1” does not name an entry. Give its 64 hexadecimal digits, as “conflict list” shows them.").arg(hexadecimal));
}

Result<void> resolveOne(Invocation &invocation)
{
    const auto chosen = hashNamed(invocation.argument(2));
    const auto record = uidOf(invocation.argument(1));
    if (!chosen || !record)
        return record ? chosen.error() : record.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    for (const services::Conflict &conflict : services::openConflicts((*session)->reader())) {
        const auto names = [&chosen](const std::vector<services::ConflictValue> &values) {
            return std::any_of(values.begin(), values.end(), [&chosen](const services::ConflictValue &value) { return value.entry == *chosen; });
        };
        if (conflict.entity != *record || (!names(conflict.values) && !names(conflict.before)))
            continue;
        if (const auto resolved = services::resolveConflict(**session, conflict, *chosen); !resolved)
            return resolved.error();
        invocation.print(QJsonObject{{u"record"_s, hex(conflict.entity)}, {u"field"_s, conflict.label}, {u"chosen"_s, hexOf(*chosen)}});
        return {};
    }
    return base::Error{ErrorKind::InputRefused, u"CFL-001"_s, Text::tr("There is no such conflict. Use “conflict list” to see which there are."), {}, {}};
}

Result<void> keepBothOf(Invocation &invocation)
{
    const auto reason = invocation.neededOption("reason");
    if (!reason)
        return reason.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const QByteArray one = QByteArray::fromHex(invocation.argument(1).toLatin1());
    const QByteArray other = QByteArray::fromHex(invocation.argument(2).toLatin1());
    if (const auto kept = services::keepBoth(**session, std::min(one, other), std::max(one, other), *reason); !kept)
        return kept.error();
    invocation.print(QJsonObject{{u"one"_s, invocation.argument(1)}, {u"other"_s, invocation.argument(2)}, {u"both_stand"_s, true}});
    return {};
}

Result<void> reissueOne(Invocation &invocation)
{
    const auto entry = hashNamed(invocation.argument(1));
    if (!entry)
        return entry.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto done = services::reissueEntry(**session, *entry); !done)
        return done.error();
    invocation.print(QJsonObject{{u"entry"_s, hexOf(*entry)}, {u"written_again"_s, true}});
    return {};
}

Result<void> rejectOne(Invocation &invocation)
{
    const auto entry = hashNamed(invocation.argument(1));
    const auto reason = invocation.neededOption("reason");
    if (!entry || !reason)
        return entry ? reason.error() : entry.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto done = services::rejectEntry(**session, *entry, *reason); !done)
        return done.error();
    invocation.print(QJsonObject{{u"entry"_s, hexOf(*entry)}, {u"rejected"_s, true}});
    return {};
}

} // namespace

Result<void> handleBundle(Invocation &invocation)
{
    static constexpr std::array actions{Action{"export", 0, exportFile}, Action{"import", 1, importExchange}, Action{"inspect", 1, inspectFile}};
    return dispatch(invocation, actions);
}

Result<void> handleEnrolment(Invocation &invocation)
{
    static constexpr std::array actions{Action{"request", 0, requestJoining}, Action{"approve", 1, approveJoining}, Action{"accept", 1, acceptJoining}, Action{"key", 0, copyKey}};
    return dispatch(invocation, actions);
}

Result<void> handleDevice(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listDevices}, Action{"revoke", 1, revokeOne}};
    return dispatch(invocation, actions);
}

Result<void> handleRelease(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listReleases}, Action{"prepare", 0, prepareOne}, Action{"publish", 0, publishOne}, Action{"write", 0, writeOne}, Action{"apply", 1, applyOne}};
    return dispatch(invocation, actions);
}

Result<void> handleConflict(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listConflicts}, Action{"resolve", 2, resolveOne}, Action{"keep-both", 2, keepBothOf}, Action{"reissue", 1, reissueOne}, Action{"reject", 1, rejectOne}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
