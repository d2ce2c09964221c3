// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transfer.h"

#include "exchange/bundle/bundlereader.h"
#include "exchange/bundle/bundlewriter.h"
#include "journal/changes/exchangebodies.h"
#include "services/appending.h"
#include "store/files.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(transfer)
};

constexpr char AnnounceMagic[] = "CHENGCAI-ANN-1";

Error refuse(ErrorKind kind, const QString &code, const QString &message, const QString &detail = {})
{
    return {kind, code, message, detail, {}};
}

QByteArray announcement(const Uid &origin, const QByteArray &nonce)
{
    return QByteArray(AnnounceMagic, sizeof AnnounceMagic) + origin.toBytes() + nonce;
}

Result<Hash> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file) || !file.seek(0))
        return refuse(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The exchange file cannot be read. Check the medium, or copy the file again."), file.fileName());
    return Hash::fromBytes(hash.result());
}

using Part = exchange::OriginRange; ///< an origin to be sent, and from where on

Result<std::vector<Part>> partsFor(Session &session, const std::vector<Device> &recipients, bool everything)
{
    const store::Database &database = session.store().database();
    const journal::SigningKey &device = session.store().keyring().device();
    std::vector<Part> parts;
    const auto origins = store::originRows(database);
    if (!origins)
        return origins.error();
    for (const store::OriginRow &origin : *origins) {
        if (origin.deviceKey != device.publicKey && !everything)
            continue;
        qint64 acked = origin.head.seq;
        for (const Device &to : recipients)
            acked = std::min(acked, store::ackedSeq(database, to.device, origin.head.origin));
        if (acked == origin.head.seq)
            continue;
        exchange::OriginRange range;
        range.origin = origin.head.origin;
        range.fromSeq = acked + 1;
        range.toSeq = origin.head.seq;
        range.head = origin.head.hash;
        range.prev = store::entryHashAt(database, range.origin, acked);
        range.devicePublicKey = origin.deviceKey;
        range.nonce = origin.nonce;
        range.signature = device.sign(announcement(range.origin, range.nonce));
        parts.push_back(range);
    }
    return parts;
}

/// Entries in the order of admission and the evidence they name, each file once.
Result<qint64> addParts(Session &session, exchange::BundleWriter &writer, const std::vector<Part> &parts, const base::Progress &progress)
{
    const store::Database &database = session.store().database();
    QHash<Uid, qint64> from;
    qint64 total = 0;
    for (const Part &part : parts) {
        from.insert(part.origin, part.fromSeq);
        total += part.toSeq - part.fromSeq + 1;
    }
    std::vector<Hash> blobs;
    QSet<Hash> named;
    qint64 done = 0;
    const auto visited = store::visitEntries(database, [&](const Uid &origin, qint64 seq, const journal::SignedEntry &stored) -> Result<void> {
        const auto first = from.constFind(origin);
        if (first == from.cend() || seq < *first)
            return {};
        if (progress.cancelled())
            return refuse(ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."));
        const auto entry = journal::decodeEntry(stored.raw);
        if (!entry)
            return entry.error();
        for (const journal::BlobRef &blob : entry->blobs) {
            if (!named.contains(blob.sha256))
                blobs.push_back(blob.sha256);
            named.insert(blob.sha256);
        }
        progress.at(++done, total);
        return writer.addEntry(stored);
    });
    if (!visited)
        return visited.error();
    for (const Hash &blob : blobs) {
        const auto content = session.store().blobs().read(blob);
        if (!content && content.error().code == u"BLB-008")
            continue; // it has not come here either
        if (!content)
            return content.error();
        if (auto added = writer.addBlob(*content); !added)
            return added.error();
    }
    return done;
}

exchange::Manifest headOf(Session &session, const std::vector<Part> &parts)
{
    const store::Database &database = session.store().database();
    exchange::Manifest head;
    head.deployment = store::deploymentOf(database);
    head.device = journal::deviceId(session.store().keyring().device().publicKey);
    head.certificate = head.device.toBytes();
    head.appVersion = u"" CHENGCAI_VERSION ""_s;
    head.schema = store::newestSchema();
    head.createdHlc = journal::nextHlc(0, session.clock().nowMs());
    head.counter = store::bundlesOut(database) + 1;
    for (const Part &part : parts)
        head.ranges.push_back(part);
    for (const journal::ChainHead &chain : store::chainHeads(database))
        head.have.push_back({chain.origin, chain.seq, chain.hash});
    return head;
}

/// A device the journal knows is trusted as long as it is not revoked.
exchange::BundleTrust trustOf(const std::vector<Device> &known, const Uid &deployment, const journal::BoxKey &box)
{
    return {&box, deployment, [known](const Uid &device, const QByteArray &) -> Result<QByteArray> {
                const auto found = std::find_if(known.begin(), known.end(), [&device](const Device &one) { return one.device == device; });
                if (found != known.end() && !found->revoked)
                    return found->publicKey;
                return refuse(ErrorKind::NotAuthentic, u"XCH-010"_s,
                              found == known.end() ? Text::tr("The file comes from a computer this office has not approved, so nothing was taken over. Approve the computer first.")
                                                   : Text::tr("The file comes from a computer that was revoked, so nothing was taken over. Ask an administrator."));
            }};
}

/// Opened once more from the medium, as a recipient would: the file is sealed for its writer, too.
Result<Hash> verifyWritten(Session &session, const QString &path, const journal::BoxKey &box)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::StoreProblem, u"XCH-002"_s, Text::tr("The exchange file cannot be read back. Use another medium and export again."), path);
    const auto read = exchange::BundleReader::open(file, trustOf(devices(session.reader()), store::deploymentOf(session.store().database()), box), session.store().folder());
    if (!read)
        return refuse(ErrorKind::StoreProblem, u"XCH-002"_s, Text::tr("The exchange file cannot be read back. Use another medium and export again."), read.error().code);
    return hashOf(file);
}

/// In the order of IntakeReport.
QByteArray countsOf(const store::IntakeReport &report)
{
    QByteArray counts;
    for (const qint64 count : {report.added, report.repeated, report.held, report.forked, report.unauthorised, report.invalid, report.quarantined, report.unknown, report.conflicts})
        counts += QByteArray::number(count) + ' ';
    return counts.trimmed();
}

/// A machine's word that something was refused; whether it can be kept changes nothing for who asked.
void noteRefused(Session &session, const Hash &file, const QString &code)
{
    const journal::SigningKey &device = session.store().keyring().device();
    const Uid author = journal::deviceId(device.publicKey);
    (void)session.store().ledger().append({u"audit.refused_file"_s, {journal::encodeFileRefused({file, code})}, {}, {}}, {author, author, {}, &device});
}

/// Offers everything of a bundle that was found genuine.
Result<void> offerAll(Session &session, store::Intake &intake, exchange::BundleReader &bundle, const QByteArray &sender, const base::Progress &progress)
{
    const exchange::Manifest &manifest = bundle.manifest();
    for (const exchange::OriginRange &range : manifest.ranges) {
        // Whoever founded the office passes on what others wrote; a laptop speaks for itself alone.
        if (!journal::verifySignature(sender, announcement(range.origin, range.nonce), range.signature))
            return refuse(ErrorKind::NotAuthentic, u"XCH-011"_s, Text::tr("The file does not prove where its entries come from, so nothing was taken over. Ask the sender."));
        if (auto announced = intake.announce(range.origin, range.devicePublicKey, range.nonce); !announced)
            return announced;
    }
    for (size_t i = 0; i < manifest.blocks.size(); ++i) {
        if (progress.cancelled())
            return refuse(ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."));
        if (manifest.blocks[i].type == exchange::BlockType::Entries) {
            auto offered = bundle.entries(i, [&intake](const exchange::BundleReader::Entry &entry) { return intake.offer(entry.raw.toByteArray(), entry.signature.toByteArray()); });
            if (!offered)
                return offered;
        } else if (manifest.blocks[i].type == exchange::BlockType::Blob) {
            const auto content = bundle.content(i);
            if (!content)
                return content.error();
            // Only what an entry names is kept.
            if (!session.store().blobs().isAwaited(journal::sha256(*content)))
                continue;
            if (auto added = session.store().blobs().add(*content, {}); !added)
                return added.error();
        }
        progress.at(qint64(i) + 1, qint64(manifest.blocks.size()));
    }
    return {};
}

} // namespace

std::vector<Device> devices(const Reader &reader)
{
    return store::devices(reader.database());
}

Result<void> approveDevice(Session &session, const QByteArray &publicKey, const QByteArray &boxKey, const QString &label, const QString &unit)
{
    if (const auto allowed = session.require(domain::Action::ManageDevices); !allowed)
        return allowed;
    if (publicKey.size() != 32 || boxKey.size() != 32 || label.trimmed().isEmpty())
        return refuse(ErrorKind::InputRefused, u"XCH-003"_s, Text::tr("The computer has no label or its keys are not keys. Let it ask again, and give it a short label such as ZZ-03."));
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
    if (const auto allowed = session.require(domain::Action::ManageDevices); !allowed)
        return allowed;
    const store::Database &database = session.store().database();
    const std::vector<Device> known = devices(session.reader());
    const auto found = std::find_if(known.begin(), known.end(), [&device](const Device &one) { return one.device == device; });
    if (found == known.end() || found->self || found->revoked)
        return refuse(ErrorKind::InputRefused, u"XCH-004"_s, Text::tr("This computer is not approved, is revoked already, or is the one you work at. Choose another one."));
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
    if (const auto allowed = session.require(domain::Action::Exchange); !allowed)
        return allowed.error();
    const std::vector<Device> known = devices(session.reader());
    const auto self = std::find_if(known.begin(), known.end(), [](const Device &one) { return one.self; });
    if (self == known.end() || self->revoked)
        return refuse(ErrorKind::InputRefused, u"XCH-005"_s, Text::tr("This computer has not been approved by the office, so nothing was exported. Have it approved first."));
    std::vector<Device> recipients;
    std::copy_if(known.begin(), known.end(), std::back_inserter(recipients), [&](const Device &one) { return !one.self && !one.revoked && (self->central || one.central); });
    if (recipients.empty() || recipients.size() >= exchange::MaxRecipients)
        return refuse(ErrorKind::InputRefused, u"XCH-006"_s, Text::tr("There is no approved computer to send to, or there are more than one file can be sealed for. Look at the list of computers."));
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    const auto parts = partsFor(session, recipients, self->central);
    if (!parts)
        return parts.error();
    if (parts->empty())
        return refuse(ErrorKind::InputRefused, u"XCH-007"_s, Text::tr("There is nothing new to export: the other side has everything."));

    exchange::BundleWriter writer(headOf(session, *parts), session.store().folder());
    const auto added = addParts(session, writer, *parts, progress);
    if (!added)
        return added.error();
    QList<QByteArray> keys{box->publicKey};
    for (const Device &to : recipients)
        keys.append(to.boxKey);
    const QString part = file + u".part"_s;
    {
        QFile out(part);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
            return store::fileError(part, EACCES);
        const auto written = writer.write(out, keys, session.store().keyring().device());
        const bool flushed = out.flush();
        out.close();
        if (!written || !flushed || !store::syncFile(part)) {
            QFile::remove(part);
            return written ? refuse(ErrorKind::StoreProblem, u"XCH-002"_s, Text::tr("The exchange file cannot be read back. Use another medium and export again."), part) : written.error();
        }
    }
    if (const auto renamed = store::renameDurably(part, file); !renamed) {
        QFile::remove(part);
        return renamed.error();
    }
    const auto hash = verifyWritten(session, file, *box);
    if (!hash)
        return hash.error();
    Exported made{file, writer.bundle(), *hash, *added, QFileInfo(file).size()};
    if (const auto noted = store::noteBundleOut(session.store().database(), {made.sha256, made.bundle, {}, session.clock().nowMs(), QFileInfo(file).fileName(), made.entries, made.bytes, {}}); !noted)
        return noted.error();
    const journal::SigningKey &device = session.store().keyring().device();
    const Uid author = journal::deviceId(device.publicKey);
    const auto appended = session.store().ledger().append(
        {u"exported"_s, {journal::encodeTransfer(journal::ChangeKind::Exported, {made.bundle, made.sha256, store::chainHeads(session.store().database())})}, {}, {}},
        {author, author, {}, &device});
    return appended ? Result<Exported>(made) : Result<Exported>(appended.error());
}

Result<Imported> importBundle(Session &session, const QString &path, bool rehearse, const base::Progress &progress)
{
    if (const auto allowed = session.require(domain::Action::Exchange); !allowed)
        return allowed.error();
    store::Database &database = session.store().database();
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > exchange::MaxBundleBytes || !file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The exchange file cannot be read. Check the medium, or copy the file again."), path);
    const auto sha256 = hashOf(file);
    if (!sha256)
        return sha256.error();
    const std::vector<Device> known = devices(session.reader());
    const auto labelOf = [&known](const Uid &device) {
        const auto found = std::find_if(known.begin(), known.end(), [&device](const Device &one) { return one.device == device; });
        return found == known.end() ? QString() : found->label;
    };
    Imported outcome;
    const auto before = store::bundleIn(database, *sha256);
    if (!before)
        return before.error();
    if (*before) {
        outcome.before = true;
        outcome.importedAt = (*before)->at;
        outcome.from = labelOf((*before)->device);
        return outcome;
    }
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    const auto bundle = exchange::BundleReader::open(file, trustOf(known, store::deploymentOf(database), *box), session.store().folder());
    if (!bundle) {
        if (bundle.error().kind == ErrorKind::NotAuthentic && !rehearse)
            noteRefused(session, *sha256, bundle.error().code);
        return bundle.error();
    }
    const exchange::Manifest &manifest = (*bundle)->manifest();
    const auto sender = std::find_if(known.begin(), known.end(), [&manifest](const Device &one) { return one.device == manifest.device; });
    const bool relays = sender->central;
    for (const exchange::OriginRange &range : manifest.ranges) {
        if (relays || range.devicePublicKey == sender->publicKey)
            continue;
        if (!rehearse)
            noteRefused(session, *sha256, u"XCH-012"_s);
        return refuse(ErrorKind::NotAuthentic, u"XCH-012"_s, Text::tr("The file holds entries of another computer than its sender, so nothing was taken over. Ask the sender."));
    }
    outcome.from = sender->label;
    {
        auto intake = store::Intake::begin(session.store().ledger(), manifest.bundle);
        if (!intake)
            return intake.error();
        auto done = offerAll(session, **intake, **bundle, sender->publicKey, progress);
        if (done) {
            const auto report = (*intake)->fold(progress);
            if (report)
                outcome.report = *report;
            else
                done = report.error();
        }
        outcome.gaps = gaps(session.reader());
        outcome.awaitedFiles = store::awaitedFiles(database);
        outcome.importedAt = session.clock().nowMs();
        if (done && rehearse)
            return outcome;
        for (auto have = manifest.have.begin(); done && have != manifest.have.end(); ++have)
            done = store::noteAck(database, manifest.device, {have->origin, have->seq, have->hash}, outcome.importedAt);
        if (done)
            done = store::noteBundleIn(database, {*sha256, manifest.bundle, manifest.device, outcome.importedAt, info.fileName(), 0, 0, countsOf(outcome.report)});
        if (done)
            done = (*intake)->commit(&session.store().keyring().device(), *sha256);
        if (!done) {
            const Error error = done.error();
            intake->reset();
            if (error.kind == ErrorKind::NotAuthentic && !rehearse)
                noteRefused(session, *sha256, error.code);
            return error;
        }
    }
    ChangeNews news;
    news.everything = news.accounts = news.ruleBooks = news.inspections = news.cases = news.tasks = true;
    session.announce(news);
    return outcome;
}

std::vector<Gap> gaps(const Reader &reader)
{
    return store::gaps(reader.database());
}

} // namespace chengcai::services
