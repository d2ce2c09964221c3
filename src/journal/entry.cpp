// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry.h"

#include "journal/cbor.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace chengcai::journal {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

// The NUL belongs to each of them: it ends the domain of the hash.
constexpr char EntryPrefix[] = "CHENGCAI-ENTRY-1";
constexpr char SignaturePrefix[] = "CHENGCAI-ENTRYSIG-1";
constexpr char DevicePrefix[] = "CHENGCAI-DEV-1";
constexpr char OriginPrefix[] = "CHENGCAI-ORG-1";

template <size_t N> QByteArrayView withNul(const char (&text)[N])
{
    return {text, qsizetype(N)};
}

enum Key : int {
    Version = 1, Deployment, Origin, Seq, Prev, Hlc, Author, Certificate, Kind, KindVersion, Changes, RulesRelease, Batch, Blobs
};
enum ChangeKey : int { ChangeKindKey = 1, EntityKey, BaseKey, BodyKey };
enum BlobKey : int { BlobSha = 1, BlobSize, BlobMedia };

constexpr int FormatVersion = 1;
constexpr qsizetype MaxKindLength = 64;

Error refused(const QString &code, const QString &detail)
{
    return {ErrorKind::InputRefused, code,
            Text::tr("An entry of the journal is damaged or was not written by this program; it was not taken over. Ask for a fresh copy."),
            detail, {}};
}

template <typename Bytes> void put(CborWriter &writer, int key, const Bytes &bytes)
{
    writer.integer(key);
    writer.bytes({reinterpret_cast<const char *>(bytes.bytes.data()), qsizetype(bytes.bytes.size())});
}

void putNumber(CborWriter &writer, int key, qint64 value)
{
    writer.integer(key);
    writer.integer(value);
}

void putBase(CborWriter &writer, const std::vector<BaseHead> &base)
{
    writer.integer(BaseKey);
    writer.map(base.size());
    for (const BaseHead &head : base) {
        writer.integer(head.field);
        writer.array(head.heads.size());
        for (const Hash &hash : head.heads)
            writer.bytes({reinterpret_cast<const char *>(hash.bytes.data()), qsizetype(hash.bytes.size())});
    }
}

void putChange(CborWriter &writer, QByteArray &out, const Change &change)
{
    writer.map(2U + (change.entity.isNull() ? 0U : 1U) + (change.base.empty() ? 0U : 1U));
    putNumber(writer, ChangeKindKey, static_cast<qint64>(change.kind));
    if (!change.entity.isNull())
        put(writer, EntityKey, change.entity);
    if (!change.base.empty())
        putBase(writer, change.base);
    writer.integer(BodyKey);
    out.append(change.body);
}

void putBlobs(CborWriter &writer, const std::vector<BlobRef> &blobs)
{
    writer.integer(Blobs);
    writer.array(blobs.size());
    for (const BlobRef &blob : blobs) {
        writer.map(3);
        put(writer, BlobSha, blob.sha256);
        putNumber(writer, BlobSize, blob.size);
        writer.integer(BlobMedia);
        writer.text(blob.mediaType);
    }
}

bool isKindName(const QString &kind)
{
    return !kind.isEmpty() && kind.size() <= MaxKindLength && std::all_of(kind.begin(), kind.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    });
}

bool isSortedBase(const std::vector<BaseHead> &base)
{
    const bool fields = std::adjacent_find(base.begin(), base.end(), [](const BaseHead &a, const BaseHead &b) {
                            return a.field >= b.field;
                        }) == base.end();
    return fields && std::all_of(base.begin(), base.end(), [](const BaseHead &head) {
        return head.field >= 0
            && std::adjacent_find(head.heads.begin(), head.heads.end(), std::greater_equal<>()) == head.heads.end();
    });
}

std::vector<qint64> bodyFields(const Change &change)
{
    CborReader reader(change.body);
    std::vector<qint64> fields;
    quint64 pairs = 0;
    bool ok = reader.map(pairs);
    for (quint64 i = 0; ok && i < pairs; ++i) {
        qint64 field = 0;
        QByteArrayView value;
        ok = reader.integer(field) && reader.skip(value);
        fields.push_back(field);
    }
    return fields;
}

/// Creating changes name no entity, so a bulk import costs nothing here.
bool touchesTwice(const std::vector<Change> &changes)
{
    std::vector<const Change *> named;
    for (const Change &change : changes) {
        if (!change.entity.isNull())
            named.push_back(&change);
    }
    if (named.size() < 2)
        return false;
    std::set<std::tuple<Uid, ChangeKind, qint64>> seen;
    return std::any_of(named.begin(), named.end(), [&seen](const Change *change) {
        const std::vector<qint64> fields = bodyFields(*change);
        return std::any_of(fields.begin(), fields.end(), [&](qint64 field) {
            return !seen.emplace(change->entity, change->kind, field).second;
        });
    });
}

QString problemOf(const Entry &entry)
{
    if (entry.seq < 1 || entry.hlc < 0 || entry.kindVersion < 1 || entry.kindVersion > 0xffff || entry.rulesRelease < 0)
        return u"a number is out of range"_s;
    if (!isKindName(entry.kind))
        return u"the kind is not a name"_s;
    if (entry.changes.empty() || qsizetype(entry.changes.size()) > MaxChanges)
        return u"an entry has 1 to 20,000 changes"_s;
    for (const Change &change : entry.changes) {
        if (change.kind == ChangeKind{} || change.body.isEmpty() || static_cast<quint8>(change.body.front()) >> 5 != 5)
            return u"a change has no body"_s;
        if (!isSortedBase(change.base))
            return u"the base of a change is not sorted"_s;
    }
    for (const BlobRef &blob : entry.blobs) {
        if (blob.size < 0 || blob.mediaType.isEmpty())
            return u"a file has no size or type"_s;
    }
    return touchesTwice(entry.changes) ? u"a field is touched twice"_s : QString();
}

qsizetype estimatedSize(const Entry &entry)
{
    qsizetype size = 512;
    for (const Change &change : entry.changes)
        size += change.body.size() + 32 + qsizetype(change.base.size()) * 48;
    return size;
}

class EntryDecoder
{
public:
    explicit EntryDecoder(QByteArrayView raw) : m_reader(raw) {}

    bool decode(Entry &entry)
    {
        quint64 pairs = 0;
        if (!m_reader.map(pairs))
            return false;
        int last = 0;
        for (quint64 i = 0; i < pairs; ++i) {
            qint64 key = 0;
            if (!m_reader.integer(key) || key < 1 || key > Blobs)
                return false;
            // A required key that is left out shows as a jump over it.
            for (int skipped = last + 1; skipped < key; ++skipped) {
                if (skipped < RulesRelease)
                    return false;
            }
            last = static_cast<int>(key);
            if (!value(last, entry))
                return false;
        }
        return last >= Changes && m_reader.finish();
    }
    [[nodiscard]] Error error() const { return m_reader.error(); }

private:
    template <typename Bytes> bool fixed(Bytes &to)
    {
        QByteArrayView view;
        if (!m_reader.bytes(view) || view.size() != qsizetype(to.bytes.size()))
            return false;
        to = Bytes::fromBytes(view);
        return true;
    }
    bool number(qint64 &to, qint64 least, qint64 most = std::numeric_limits<qint64>::max())
    {
        return m_reader.integer(to) && to >= least && to <= most;
    }
    bool smallNumber(int &to, qint64 least, qint64 most)
    {
        qint64 wide = 0;
        const bool ok = number(wide, least, most);
        to = static_cast<int>(wide);
        return ok;
    }
    bool key(int expected)
    {
        qint64 found = 0;
        return m_reader.integer(found) && found == expected;
    }

    bool value(int key, Entry &entry)
    {
        qint64 version = 0;
        switch (key) {
        case Version: return number(version, FormatVersion, FormatVersion);
        case Deployment: return fixed(entry.deployment);
        case Origin: return fixed(entry.origin);
        case Seq: return number(entry.seq, 1);
        case Prev: return fixed(entry.prev);
        case Hlc: return number(entry.hlc, 0);
        case Author: return fixed(entry.author);
        case Certificate: return fixed(entry.certificate);
        case Kind: return m_reader.text(entry.kind) && isKindName(entry.kind);
        case KindVersion: return smallNumber(entry.kindVersion, 1, 0xffff);
        case Changes: return changes(entry.changes);
        case RulesRelease: return number(entry.rulesRelease, 1);
        case Batch: return fixed(entry.batch) && !entry.batch.isNull();
        default: return blobs(entry.blobs);
        }
    }
    bool changes(std::vector<Change> &to)
    {
        quint64 count = 0;
        if (!m_reader.array(count) || count < 1 || count > quint64(MaxChanges))
            return false;
        to.resize(count);
        return std::all_of(to.begin(), to.end(), [this](Change &one) { return change(one); });
    }
    bool change(Change &to)
    {
        quint64 pairs = 0;
        int kind = 0;
        if (!m_reader.map(pairs) || pairs < 2 || !key(ChangeKindKey) || !smallNumber(kind, 1, 0xffff))
            return false;
        to.kind = static_cast<ChangeKind>(kind);
        qint64 next = 0;
        if (!m_reader.integer(next))
            return false;
        if (next == EntityKey && (!fixed(to.entity) || to.entity.isNull() || !m_reader.integer(next)))
            return false;
        if (next == BaseKey && (!base(to.base) || !m_reader.integer(next)))
            return false;
        QByteArrayView body;
        if (next != BodyKey || m_reader.peek() != CborReader::Type::Map || !m_reader.skip(body))
            return false;
        to.body = body.toByteArray();
        return pairs == 2U + (to.entity.isNull() ? 0U : 1U) + (to.base.empty() ? 0U : 1U);
    }
    bool base(std::vector<BaseHead> &to)
    {
        quint64 fields = 0;
        if (!m_reader.map(fields) || fields == 0)
            return false;
        for (quint64 i = 0; i < fields; ++i) {
            BaseHead head;
            quint64 count = 0;
            if (!smallNumber(head.field, 0, std::numeric_limits<int>::max()) || !m_reader.array(count))
                return false;
            for (quint64 k = 0; k < count; ++k) {
                if (!fixed(head.heads.emplace_back()))
                    return false;
            }
            to.push_back(std::move(head));
        }
        return isSortedBase(to);
    }
    bool blobs(std::vector<BlobRef> &to)
    {
        quint64 count = 0;
        if (!m_reader.array(count) || count == 0)
            return false;
        for (quint64 i = 0; i < count; ++i) {
            BlobRef &blob = to.emplace_back();
            quint64 pairs = 0;
            if (!m_reader.map(pairs) || pairs != 3 || !key(BlobSha) || !fixed(blob.sha256) || !key(BlobSize)
                || !number(blob.size, 0) || !key(BlobMedia) || !m_reader.text(blob.mediaType) || blob.mediaType.isEmpty())
                return false;
        }
        return true;
    }

    CborReader m_reader;
};

Uid shortened(const Hash &hash)
{
    return Uid::fromBytes({reinterpret_cast<const char *>(hash.bytes.data()), 16});
}

} // namespace

base::Result<QByteArray> encodeEntry(const Entry &entry)
{
    if (const QString problem = problemOf(entry); !problem.isEmpty())
        return refused(u"JRN-001"_s, problem);
    QByteArray raw;
    raw.reserve(estimatedSize(entry));
    CborWriter writer(raw);
    writer.map(11U + (entry.rulesRelease ? 1U : 0U) + (entry.batch.isNull() ? 0U : 1U) + (entry.blobs.empty() ? 0U : 1U));
    putNumber(writer, Version, FormatVersion);
    put(writer, Deployment, entry.deployment);
    put(writer, Origin, entry.origin);
    putNumber(writer, Seq, entry.seq);
    put(writer, Prev, entry.prev);
    putNumber(writer, Hlc, entry.hlc);
    put(writer, Author, entry.author);
    put(writer, Certificate, entry.certificate);
    writer.integer(Kind);
    writer.text(entry.kind);
    putNumber(writer, KindVersion, entry.kindVersion);
    writer.integer(Changes);
    writer.array(entry.changes.size());
    for (const Change &change : entry.changes)
        putChange(writer, raw, change);
    if (entry.rulesRelease)
        putNumber(writer, RulesRelease, entry.rulesRelease);
    if (!entry.batch.isNull())
        put(writer, Batch, entry.batch);
    if (!entry.blobs.empty())
        putBlobs(writer, entry.blobs);
    if (raw.size() > MaxEntryBytes)
        return refused(u"JRN-002"_s, u"the entry has more than 4 MiB"_s);
    return raw;
}

base::Result<Entry> decodeEntry(QByteArrayView raw)
{
    if (raw.size() > MaxEntryBytes)
        return refused(u"JRN-002"_s, u"the entry has more than 4 MiB"_s);
    Entry entry;
    EntryDecoder decoder(raw);
    if (!decoder.decode(entry))
        return refused(u"JRN-003"_s, decoder.error().detail);
    if (const QString problem = problemOf(entry); !problem.isEmpty())
        return refused(u"JRN-001"_s, problem);
    return entry;
}

Hash entryHash(QByteArrayView raw)
{
    return sha256(withNul(EntryPrefix), raw);
}

QByteArray signEntry(const Hash &hash, const SigningKey &key)
{
    const QByteArray message = withNul(SignaturePrefix).toByteArray() + hash.toBytes();
    return key.sign(message);
}

bool verifyEntry(const Hash &hash, QByteArrayView signature, QByteArrayView publicKey)
{
    const QByteArray message = withNul(SignaturePrefix).toByteArray() + hash.toBytes();
    return verifySignature(publicKey, message, signature);
}

Uid deviceId(QByteArrayView devicePublicKey)
{
    return shortened(sha256(withNul(DevicePrefix), devicePublicKey));
}

Uid originId(QByteArrayView devicePublicKey, QByteArrayView nonce)
{
    const QByteArray seed = devicePublicKey.toByteArray() + nonce.toByteArray();
    return shortened(sha256(withNul(OriginPrefix), seed));
}

Uid derivedUid(const Uid &origin, qint64 seq, quint32 index)
{
    char position[8];
    qToBigEndian(seq, position);
    const QByteArrayView prefix(reinterpret_cast<const char *>(origin.bytes.data()), qsizetype(origin.bytes.size()));
    Uid uid = shortened(sha256(prefix, QByteArrayView(position, 8)));
    qToBigEndian(index, uid.bytes.data() + 12);
    return uid;
}

qint64 nextHlc(qint64 last, qint64 nowMs)
{
    // Half of the 48 bits, so that the value stays positive: good until the year 6429.
    constexpr qint64 MostMs = (qint64(1) << 47) - 1;
    const qint64 now = std::clamp(nowMs, qint64(0), MostMs) << 16;
    return now > last ? now : last < std::numeric_limits<qint64>::max() ? last + 1 : last;
}

qint64 hlcMs(qint64 hlc)
{
    return hlc >> 16;
}

} // namespace chengcai::journal
