// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bundling.h"

#include "journal/changes/bodies.h"
#include "journal/changes/exchangebodies.h"
#include "journal/credentials.h"
#include "journal/cbor.h"
#include "store/files.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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
using store::Device;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(transfer)
};

constexpr char AnnounceMagic[] = "CHENGCAI-ANN-1";
constexpr qsizetype KeyIdBytes = 16; ///< in front of a sealed number
constexpr qsizetype MostWrappedBytes = 256;

QByteArray announcement(const Uid &origin, const QByteArray &nonce)
{
    return QByteArray(AnnounceMagic, sizeof AnnounceMagic) + origin.toBytes() + nonce;
}

Error notReadBack(const QString &detail)
{
    return exchangeRefusal(ErrorKind::StoreProblem, u"XCH-002"_s, Text::tr("The exchange file cannot be read back. Use another medium and export again."), detail);
}

exchange::OriginRange rangeOf(Session &session, const store::OriginRow &origin, qint64 from)
{
    const store::Database &database = session.store().database();
    exchange::OriginRange range;
    range.origin = origin.head.origin;
    range.fromSeq = from;
    range.toSeq = origin.head.seq;
    range.head = origin.head.hash;
    range.prev = store::entryHashAt(database, range.origin, from - 1);
    range.devicePublicKey = origin.deviceKey;
    range.nonce = origin.nonce;
    range.signature = session.store().keyring().device().sign(announcement(range.origin, range.nonce));
    return range;
}

/// Whose sealed numbers an entry carries.
void collectPersons(const journal::Entry &entry, QSet<Uid> &persons)
{
    for (const journal::Change &change : entry.changes) {
        if (change.kind != journal::ChangeKind::PartyCreate && change.kind != journal::ChangeKind::PartyAmend)
            continue;
        QList<journal::PartyField> present;
        const auto body = journal::decodeParty(change, &present);
        if (body && body->identifierCipher.size() > KeyIdBytes)
            persons.insert(Uid::fromBytes(body->identifierCipher.first(KeyIdBytes)));
    }
}

QByteArray encodePersonKeys(const store::Keyring &keyring, const QSet<Uid> &persons)
{
    QList<Uid> sorted(persons.begin(), persons.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<store::Keyring::PersonKey> keys;
    for (const Uid &person : sorted) {
        const auto of = keyring.personKeys(person);
        keys.insert(keys.end(), of.begin(), of.end());
    }
    if (keys.empty())
        return {};
    QByteArray raw;
    journal::CborWriter out(raw);
    out.array(2 * keys.size());
    for (const auto &key : keys) {
        out.bytes(key.person.toBytes());
        out.bytes(key.wrapped);
    }
    return raw;
}

Result<void> takePersonKeys(const Receiver &receiver, const QByteArray &raw)
{
    const Error refused = exchangeRefusal(ErrorKind::NotAuthentic, u"XCH-013"_s, Text::tr("The keys in the file are not in the form a store writes, so nothing was taken over. Ask the sender."));
    journal::CborReader in(raw);
    quint64 count = 0;
    if (!in.array(count) || count % 2 != 0)
        return refused;
    for (; count > 0; count -= 2) {
        QByteArrayView person;
        QByteArrayView wrapped;
        if (!in.bytes(person) || !in.bytes(wrapped) || person.size() != KeyIdBytes || wrapped.size() > MostWrappedBytes)
            return refused;
        if (auto added = receiver.keyring.addPersonKey({Uid::fromBytes(person), wrapped.toByteArray()}, receiver.fieldKey); !added)
            return added;
    }
    return in.finish() ? Result<void>() : Result<void>(refused);
}

/// Only a file that an entry names is kept.
Result<void> takeFile(const Receiver &receiver, const QByteArray &content, qint64 &files)
{
    if (!receiver.blobs.isAwaited(journal::sha256(content)))
        return {};
    ++files;
    if (receiver.rehearsal)
        return {};
    const auto added = receiver.blobs.add(content, {});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> takeBlock(const Receiver &receiver, exchange::BundleReader &bundle, size_t block, qint64 &files)
{
    const exchange::BlockType type = bundle.manifest().blocks[block].type;
    if (type == exchange::BlockType::Entries)
        return bundle.entries(block, [&receiver](const exchange::BundleReader::Entry &entry) { return receiver.intake.offer(entry.raw.toByteArray(), entry.signature.toByteArray()); });
    if (type != exchange::BlockType::Blob && type != exchange::BlockType::PersonKeys)
        return {}; // whoever opened the file has read it
    const auto content = bundle.content(block);
    if (!content)
        return content.error();
    return type == exchange::BlockType::PersonKeys ? takePersonKeys(receiver, *content) : takeFile(receiver, *content, files);
}

Result<void> addEvidence(Session &session, exchange::BundleWriter &writer, const std::vector<Hash> &files, const base::Progress &progress)
{
    for (const Hash &file : files) {
        if (progress.cancelled())
            return exchangeCancelled();
        const auto content = session.store().blobs().read(file);
        if (!content && content.error().code == u"BLB-008")
            continue; // it has not come here either
        if (!content)
            return content.error();
        if (auto added = writer.addBlob(*content); !added)
            return added;
    }
    return {};
}

} // namespace

Error exchangeRefusal(ErrorKind kind, const QString &code, const QString &message, const QString &detail)
{
    return {kind, code, message, detail, {}};
}

Error exchangeCancelled()
{
    return exchangeRefusal(ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."));
}

Result<void> mayExchange(const Session &session)
{
    if (auto allowed = session.require(domain::Action::Exchange); !allowed)
        return allowed;
    if (!session.info().demonstration)
        return {};
    return exchangeRefusal(ErrorKind::InputRefused, u"XCH-015"_s, Text::tr("This is a demonstration store: nothing of it leaves it, and nothing real comes in. Open the office's own store."));
}

Result<Hash> hashOfFile(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file) || !file.seek(0))
        return exchangeRefusal(ErrorKind::InputRefused, u"XCH-001"_s, Text::tr("The exchange file cannot be read. Check the medium, or copy the file again."), file.fileName());
    return Hash::fromBytes(hash.result());
}

Result<Ranges> rangesFor(Session &session, const std::vector<Device> &recipients, bool everyOrigin)
{
    const store::Database &database = session.store().database();
    const QByteArray own = session.store().keyring().device().publicKey;
    const auto origins = store::originRows(database);
    if (!origins)
        return origins.error();
    Ranges ranges;
    for (const store::OriginRow &origin : *origins) {
        if (origin.deviceKey != own && !everyOrigin)
            continue;
        qint64 acked = recipients.empty() ? 0 : origin.head.seq;
        for (const Device &to : recipients)
            acked = std::min(acked, store::ackedSeq(database, to.device, origin.head.origin));
        if (acked < origin.head.seq)
            ranges.push_back(rangeOf(session, origin, acked + 1));
    }
    return ranges;
}

Result<Ranges> withForks(Session &session, Ranges ranges)
{
    const auto origins = store::originRows(session.store().database());
    if (!origins)
        return origins.error();
    for (const store::OriginRow &origin : *origins) {
        if (origin.forkSeq == 0)
            continue;
        const auto present = std::find_if(ranges.begin(), ranges.end(), [&origin](const exchange::OriginRange &range) { return range.origin == origin.head.origin; });
        if (present == ranges.end())
            ranges.push_back(rangeOf(session, origin, std::min(origin.forkSeq, origin.head.seq)));
        else if (present->fromSeq > origin.forkSeq)
            *present = rangeOf(session, origin, origin.forkSeq);
    }
    return ranges;
}

exchange::Manifest manifestFor(Session &session, exchange::BundleType type, const Ranges &ranges)
{
    const store::Database &database = session.store().database();
    exchange::Manifest manifest;
    manifest.type = type;
    manifest.deployment = store::deploymentOf(database);
    manifest.device = journal::deviceId(session.store().keyring().device().publicKey);
    manifest.certificate = manifest.device.toBytes();
    if (const auto office = store::trustRow(database, u"office"_s); office && *office) {
        if (const auto certificate = journal::decodeCertificate((*office)->raw); certificate && certificate->deviceKey == session.store().keyring().device().publicKey)
            manifest.certificate = (*office)->raw;
    }
    manifest.appVersion = u"" CHENGCAI_VERSION ""_s;
    manifest.schema = store::newestSchema();
    manifest.createdHlc = journal::nextHlc(0, session.clock().nowMs());
    manifest.counter = store::bundlesOut(database) + 1;
    manifest.ranges = ranges;
    for (const journal::ChainHead &chain : store::chainHeads(database))
        manifest.have.push_back({chain.origin, chain.seq, chain.hash});
    if (const auto held = store::trustRow(database, u"release"_s); held && *held) {
        manifest.releaseEpoch = (*held)->epoch;
        manifest.releaseVersion = (*held)->version;
    }
    return manifest;
}

Result<qint64> addEntries(Session &session, exchange::BundleWriter &writer, const Ranges &ranges, bool evidence, const std::vector<Hash> &wanted, const base::Progress &progress)
{
    QHash<Uid, qint64> from;
    qint64 total = 0;
    for (const exchange::OriginRange &range : ranges) {
        from.insert(range.origin, range.fromSeq);
        total += range.toSeq - range.fromSeq + 1;
    }
    std::vector<Hash> files;
    QSet<Hash> named;
    const auto name = [&](const Hash &file) {
        if (!named.contains(file))
            files.push_back(file);
        named.insert(file);
    };
    QSet<Uid> persons;
    qint64 done = 0;
    const auto visited = store::visitEntries(session.store().database(), [&](const Uid &origin, qint64 seq, const journal::SignedEntry &stored) -> Result<void> {
        const auto first = from.constFind(origin);
        if (first == from.cend() || seq < *first)
            return {};
        if (progress.cancelled())
            return exchangeCancelled();
        const auto entry = journal::decodeEntry(stored.raw);
        if (!entry)
            return entry.error();
        collectPersons(*entry, persons);
        for (const journal::BlobRef &blob : entry->blobs) {
            if (evidence || entry->kind == u"release.prepare") // what a release says is part of it
                name(blob.sha256);
        }
        progress.at(++done, total);
        return writer.addEntry(stored);
    });
    if (!visited)
        return visited.error();
    if (const QByteArray keys = encodePersonKeys(session.store().keyring(), persons); !keys.isEmpty()) {
        if (auto added = writer.addPart(exchange::BlockType::PersonKeys, keys); !added)
            return added.error();
    }
    std::for_each(wanted.begin(), wanted.end(), name);
    if (const auto added = addEvidence(session, writer, files, progress); !added)
        return added.error();
    return done;
}

Result<Hash> writeBundle(Session &session, exchange::BundleWriter &writer, const QString &file, QList<QByteArray> recipients)
{
    const auto box = session.store().keyring().box();
    if (!box)
        return box.error();
    recipients.prepend(box->publicKey); // sealed for its writer, too: it is opened again from the medium
    const QString part = file + u".part"_s;
    {
        QFile out(part);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
            return store::fileError(part, EACCES);
        const auto written = writer.write(out, recipients, session.store().keyring().device());
        const bool flushed = out.flush();
        out.close();
        if (!written || !flushed || !store::syncFile(part)) {
            QFile::remove(part);
            return written ? notReadBack(part) : written.error();
        }
    }
    if (const auto renamed = store::renameDurably(part, file); !renamed) {
        QFile::remove(part);
        return renamed.error();
    }
    QFile again(file);
    if (!again.open(QIODevice::ReadOnly))
        return notReadBack(file);
    const QByteArray own = session.store().keyring().device().publicKey;
    const exchange::BundleTrust self{&*box, store::deploymentOf(session.store().database()), [own](const Uid &, const QByteArray &) -> Result<QByteArray> { return own; }};
    const auto read = exchange::BundleReader::open(again, self, session.store().folder());
    return read ? hashOfFile(again) : Result<Hash>(notReadBack(read.error().code));
}

Result<void> noteWritten(Session &session, const store::BundleRow &row)
{
    const store::Database &database = session.store().database();
    if (auto noted = store::noteBundleOut(database, row); !noted)
        return noted;
    const journal::SigningKey &device = session.store().keyring().device();
    const Uid author = journal::deviceId(device.publicKey);
    const auto appended = session.store().ledger().append({u"exported"_s, {journal::encodeTransfer(journal::ChangeKind::Exported, {row.bundle, row.file, store::chainHeads(database)})}, {}, {}},
                                                          {author, author, {}, &device});
    if (!appended)
        return appended.error();
    ChangeNews news;
    news.settings = true; // what waits to be exported, and what is warned of
    session.announce(news);
    return {};
}

Result<qint64> takeEntries(const Receiver &receiver, exchange::BundleReader &bundle, const QByteArray &sender, const base::Progress &progress)
{
    const exchange::Manifest &manifest = bundle.manifest();
    for (const exchange::OriginRange &range : manifest.ranges) {
        if (!journal::verifySignature(sender, announcement(range.origin, range.nonce), range.signature))
            return exchangeRefusal(ErrorKind::NotAuthentic, u"XCH-011"_s, Text::tr("The file does not prove where its entries come from, so nothing was taken over. Ask the sender."));
        if (auto announced = receiver.intake.announce(range.origin, range.devicePublicKey, range.nonce); !announced)
            return announced.error();
    }
    qint64 files = 0;
    for (size_t i = 0; i < manifest.blocks.size(); ++i) {
        if (progress.cancelled())
            return exchangeCancelled();
        if (const auto taken = takeBlock(receiver, bundle, i, files); !taken)
            return taken.error();
        progress.at(qint64(i) + 1, qint64(manifest.blocks.size()));
    }
    return files;
}

Sender::Sender(Session &session)
{
    store::Store &store = session.store();
    m_known = store::devices(store.database());
    m_deployment = store::deploymentOf(store.database());
    if (const auto office = store::trustRow(store.database(), u"office"_s); office && *office)
        m_office = (*office)->raw;
}

/// The office moved to this computer: its root key says so.
Result<QByteArray> Sender::newOffice(const Uid &device, const QByteArray &raw)
{
    const auto pinned = journal::decodeCertificate(m_office);
    const auto now = journal::decodeCertificate(raw);
    if (!pinned || !now || now->rootKey != pinned->rootKey || now->deployment != m_deployment || now->serial <= pinned->serial || journal::deviceId(now->deviceKey) != device)
        return exchangeRefusal(ErrorKind::NotAuthentic, u"XCH-010"_s, Text::tr("The file comes from a computer this office has not approved, so nothing was taken over. Approve the computer first."));
    m_moved = raw;
    m_device = {{}, device, now->deviceKey, {}, now->office, {}, false, true, false};
    return now->deviceKey;
}

Result<QByteArray> Sender::keyOf(const Uid &device, const QByteArray &certificate)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&device](const Device &one) { return one.device == device; });
    if (found == m_known.end())
        return newOffice(device, certificate);
    m_device = *found;
    if (found->revoked)
        return exchangeRefusal(ErrorKind::NotAuthentic, u"XCH-010"_s, Text::tr("The file comes from a computer that was revoked, so nothing was taken over. Ask an administrator."));
    // A computer that is known already may be where the office works now.
    if (!found->central)
        (void)newOffice(device, certificate);
    return found->publicKey;
}

exchange::BundleTrust Sender::trust(const journal::BoxKey &box)
{
    return {&box, m_deployment, [this](const Uid &device, const QByteArray &certificate) { return keyOf(device, certificate); }};
}

Result<void> Sender::keepCertificate(const store::Database &database) const
{
    if (m_moved.isEmpty())
        return {};
    const auto certificate = journal::decodeCertificate(m_moved);
    return certificate ? store::writeTrust(database, {u"office"_s, 0, certificate->serial, m_moved}) : Result<void>(certificate.error());
}

void noteRefusedFile(Session &session, const Hash &file, const QString &code)
{
    const journal::SigningKey &device = session.store().keyring().device();
    const Uid author = journal::deviceId(device.publicKey);
    (void)session.store().ledger().append({u"audit.refused_file"_s, {journal::encodeFileRefused({file, code})}, {}, {}}, {author, author, {}, &device});
}

} // namespace chengcai::services
