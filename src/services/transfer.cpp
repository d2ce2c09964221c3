// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transfer.h"

#include "exchange/enrolment/enrolrequest.h"
#include "journal/changes/exchangebodies.h"
#include "services/appending.h"
#include "services/bundling.h"
#include "services/maintenance.h"
#include "store/queries/conflicts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(transfer)
};

/// In the order of IntakeReport.
QByteArray countsOf(const store::IntakeReport &report)
{
    QByteArray counts;
    for (const qint64 count : {report.added, report.repeated, report.held, report.forked, report.unauthorised, report.invalid, report.quarantined, report.unknown, report.conflicts})
        counts += QByteArray::number(count) + ' ';
    return counts.trimmed();
}

/// Evidence the newest release says the office lacks: what is here travels once more. If that file is lost, too, the next release says so.
Result<std::vector<Hash>> missingElsewhere(Session &session)
{
    std::vector<Hash> files;
    const auto wanted = store::trustRow(session.store().database(), u"wanted"_s);
    if (!wanted)
        return wanted.error();
    const QByteArray raw = *wanted ? (*wanted)->raw : QByteArray();
    for (qsizetype at = 0; at + 32 <= raw.size(); at += 32) {
        if (const Hash file = Hash::fromBytes(QByteArrayView(raw).sliced(at, 32)); store::hasFile(session.store().database(), file))
            files.push_back(file);
    }
    return files;
}

} // namespace

std::vector<Device> devices(const Reader &reader)
{
    return store::devices(reader.database());
}

Result<void> approveDevice(Session &session, const QByteArray &publicKey, const QByteArray &boxKey, const QString &label, const QString &unit)
{
    if (auto allowed = session.require(domain::Action::ManageDevices); !allowed)
        return allowed;
    if (publicKey.size() != 32 || boxKey.size() != 32 || label.trimmed().isEmpty())
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-003"_s, Text::tr("The computer has no label or its keys are not keys. Let it ask again, and give it a short label such as ZZ-03."));
    store::Draft draft;
    draft.kind = u"device.approve"_s;
    const std::vector<Device> known = devices(session.reader());
    const QByteArray &own = session.store().keyring().device().publicKey;
    if (std::none_of(known.begin(), known.end(), [&own](const Device &one) { return one.publicKey == own; })) {
        const auto box = session.store().keyring().box();
        if (!box)
            return box.error();
        draft.changes.push_back(journal::encodeDevice({own, box->publicKey, session.info().office, {}}));
    }
    draft.changes.push_back(journal::encodeDevice({publicKey, boxKey, label.trimmed(), unit.trimmed()}));
    const auto appended = session.store().ledger().append(draft, session.signer());
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<void> revokeDevice(Session &session, const Uid &device, const QString &reason)
{
    if (auto allowed = session.require(domain::Action::ManageDevices); !allowed)
        return allowed;
    const store::Database &database = session.store().database();
    const std::vector<Device> known = devices(session.reader());
    const auto found = std::find_if(known.begin(), known.end(), [&device](const Device &one) { return one.device == device; });
    if (found == known.end() || found->self || found->revoked)
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-004"_s, Text::tr("This computer is not approved, is revoked already, or is the one you work at. Choose another one."));
    journal::DeviceRevokeBody body{reason.trimmed(), {}};
    const auto origins = store::originRows(database);
    if (!origins)
        return origins.error();
    for (const store::OriginRow &origin : *origins) {
        if (origin.deviceKey == found->publicKey)
            body.lastAccepted.push_back(origin.head);
    }
    const qint64 id = store::localId(database, found->uid, store::EntityType::Device);
    return appendAbout(session, u"device.revoke"_s,
                       journal::encodeDeviceRevoke(found->uid, body, headsOf(session, store::EntityType::Device, id, QList<int>{journal::DeviceRecordField})), {});
}

Result<Exported> exportBundle(Session &session, const QString &file, const base::Progress &progress)
{
    if (const auto allowed = mayExchange(session); !allowed)
        return allowed.error();
    const std::vector<Device> known = devices(session.reader());
    const auto self = std::find_if(known.begin(), known.end(), [](const Device &one) { return one.self; });
    if (self == known.end() || self->revoked)
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-005"_s, Text::tr("This computer has not been approved by the office, so nothing was exported. Have it approved first."));
    std::vector<Device> recipients;
    std::copy_if(known.begin(), known.end(), std::back_inserter(recipients), [&](const Device &one) { return !one.self && !one.revoked && (self->central || one.central); });
    if (recipients.empty() || recipients.size() >= exchange::MaxRecipients)
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-006"_s, Text::tr("There is no approved computer to send to, or there are more than one file can be sealed for. Look at the list of computers."));
    auto ranges = rangesFor(session, recipients, self->central);
    if (!ranges)
        return ranges.error();
    if (ranges->empty())
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-007"_s, Text::tr("There is nothing new to export: the other side has everything."));
    ranges = withForks(session, std::move(*ranges));
    if (!ranges)
        return ranges.error();

    exchange::BundleWriter writer(manifestFor(session, exchange::BundleType::Entries, *ranges), session.store().folder());
    const auto wanted = missingElsewhere(session);
    if (!wanted)
        return wanted.error();
    const auto added = addEntries(session, writer, *ranges, true, *wanted, progress);
    if (!added)
        return added.error();
    QList<QByteArray> keys;
    for (const Device &to : recipients)
        keys.append(to.boxKey);
    const auto hash = writeBundle(session, writer, file, keys);
    if (!hash)
        return hash.error();
    const Exported made{file, writer.bundle(), *hash, *added, QFileInfo(file).size()};
    if (const auto sent = wanted->empty() ? Result<void>() : store::writeTrust(session.store().database(), {u"wanted"_s, 0, 0, {}}); !sent)
        return sent.error();
    const auto noted = noteWritten(session, {made.sha256, made.bundle, {}, session.clock().nowMs(), QFileInfo(file).fileName(), made.entries, made.bytes, {}});
    return noted ? Result<Exported>(made) : Result<Exported>(noted.error());
}

namespace {

/// What the exchange file is and whom it is from, once it was found genuine.
struct Opened {
    QFile file;
    Hash sha256;
    std::unique_ptr<exchange::BundleReader> bundle;
    Sender sender;
};

Result<void> openGenuine(Session &session, Opened &opened, const journal::BoxKey &box)
{
    auto bundle = exchange::BundleReader::open(opened.file, opened.sender.trust(box), session.store().folder());
    if (!bundle)
        return bundle.error();
    opened.bundle = std::move(*bundle);
    const exchange::Manifest &manifest = opened.bundle->manifest();
    if (manifest.type != exchange::BundleType::Entries)
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-014"_s, Text::tr("The file is a release or the answer to a request, not an exchange file. Apply the release, or accept the answer."));
    for (const exchange::OriginRange &range : manifest.ranges) {
        if (!opened.sender.device().central && range.devicePublicKey != opened.sender.device().publicKey)
            return exchangeRefusal(ErrorKind::NotAuthentic, u"XCH-012"_s, Text::tr("The file holds entries of another computer than its sender, so nothing was taken over. Ask the sender."));
    }
    return {};
}

QStringList conflictNames(const store::Database &database)
{
    constexpr qsizetype Shown = 20;
    QStringList names;
    for (const store::Conflict &conflict : store::openConflicts(database)) {
        if (names.size() < Shown)
            names << Text::tr("%1: %2").arg(conflict.partyName, conflict.label);
    }
    return names;
}

/// Inside the intake's transaction, all of it or nothing.
Result<void> takeOver(Session &session, store::Intake &intake, Opened &opened, bool rehearse, Imported &outcome, const base::Progress &progress)
{
    store::Store &store = session.store();
    const exchange::Manifest &manifest = opened.bundle->manifest();
    const auto files = takeEntries({intake, store.blobs(), store.keyring(), session.fieldKey(), rehearse}, *opened.bundle, opened.sender.device().publicKey, progress);
    if (!files)
        return files.error();
    const auto report = intake.fold(progress);
    if (!report)
        return report.error();
    outcome.report = *report;
    outcome.gaps = gaps(session.reader());
    outcome.awaitedFiles = store::awaitedFiles(store.database()) - (rehearse ? *files : 0);
    outcome.importedAt = session.clock().nowMs();
    if (report->conflicts > 0)
        outcome.conflicts = conflictNames(store.database());
    if (rehearse)
        return {};
    std::vector<journal::ChainHead> have;
    for (const exchange::Ack &ack : manifest.have)
        have.push_back({ack.origin, ack.seq, ack.hash});
    if (auto noted = store::noteAcks(store.database(), manifest.device, have, outcome.importedAt); !noted)
        return noted;
    if (auto noted = store::noteBundleIn(store.database(), {opened.sha256, manifest.bundle, manifest.device, outcome.importedAt, QFileInfo(opened.file).fileName(), 0, 0, countsOf(outcome.report)}); !noted)
        return noted;
    if (auto kept = opened.sender.keepCertificate(store.database()); !kept)
        return kept;
    return intake.commit(&store.keyring().device(), opened.sha256);
}

} // namespace

Result<Imported> importBundle(Session &session, const QString &path, bool rehearse, const base::Progress &progress)
{
    if (const auto allowed = mayExchange(session); !allowed)
        return allowed.error();
    store::Database &database = session.store().database();
    const QFileInfo info(path);
    Opened opened{.file = QFile(path), .sha256 = {}, .bundle = {}, .sender = Sender(session)};
    if (!info.isFile() || info.size() > exchange::MaxBundleBytes || !opened.file.open(QIODevice::ReadOnly))
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The exchange file cannot be read. Check the medium, or copy the file again."), path);
    const auto sha256 = hashOfFile(opened.file);
    if (!sha256)
        return sha256.error();
    opened.sha256 = *sha256;
    const std::vector<Device> known = devices(session.reader());
    Imported outcome;
    const auto before = store::bundleIn(database, *sha256);
    if (!before)
        return before.error();
    if (*before) {
        const auto sender = std::find_if(known.begin(), known.end(), [&before](const Device &one) { return one.device == (*before)->device; });
        outcome.before = true;
        outcome.importedAt = (*before)->at;
        outcome.from = sender == known.end() ? QString() : sender->label;
        return outcome;
    }
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    auto done = openGenuine(session, opened, *box);
    if (done) {
        outcome.from = opened.sender.device().label;
        auto intake = store::Intake::begin(session.store().ledger(), opened.bundle->manifest().bundle);
        if (!intake)
            return intake.error();
        done = takeOver(session, **intake, opened, rehearse, outcome, progress);
    }
    if (!done && done.error().kind == ErrorKind::NotAuthentic && !rehearse)
        noteRefusedFile(session, *sha256, done.error().code);
    if (!done)
        return done.error();
    if (!rehearse) {
        ChangeNews news;
        news.everything = news.accounts = news.ruleBooks = news.inspections = news.cases = news.lists = news.petitions = news.commitments = news.records = news.tasks = true;
        session.announce(news);
    }
    return outcome;
}

Result<FileKind> fileKind(Session &session, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The exchange file cannot be read. Check the medium, or copy the file again."), path);
    if (exchange::looksLikeRequest(file.peek(16)))
        return FileKind::Request;
    const auto office = store::trustRow(session.store().database(), u"office"_s);
    const auto asked = store::trustRow(session.store().database(), u"request"_s);
    if (office && !*office && asked && *asked)
        return FileKind::Answer;
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    Sender sender(session);
    const auto bundle = exchange::BundleReader::open(file, sender.trust(*box), session.store().folder());
    if (!bundle)
        return bundle.error();
    switch ((*bundle)->manifest().type) {
    case exchange::BundleType::Entries: return FileKind::Exchange;
    case exchange::BundleType::Release: return FileKind::Release;
    case exchange::BundleType::EnrolReply: break;
    }
    return FileKind::Answer;
}

Result<void> backUpBeforeImport(Session &session, const base::Progress &progress)
{
    const BackupInfo newest = store::lastVerifiedBackup(session.store().database());
    if (newest.madeAt != 0 && newest.chain == session.store().ledger().head().chain && QFileInfo::exists(newest.path))
        return {};
    const auto made = backUp(session, {}, progress);
    return made ? Result<void>() : Result<void>(made.error());
}

std::vector<Gap> gaps(const Reader &reader)
{
    return store::gaps(reader.database());
}

} // namespace chengcai::services
