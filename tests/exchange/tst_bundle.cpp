// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange file: what goes in comes out; every truncation and every flipped bit is refused; what a device signed but should not have
// written is refused by name, before anything of it is used.
#include "exchange/bundle/bundleformat.h"
#include "exchange/bundle/bundlereader.h"
#include "exchange/bundle/bundlewriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zstd.h>

using namespace chengcai;
using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using exchange::Block;
using exchange::BlockCodec;
using exchange::BlockType;
using exchange::BundleReader;
using exchange::BundleTrust;
using exchange::BundleWriter;
using exchange::Manifest;

namespace {

QByteArray big32(qint64 value)
{
    const quint32 big = qToBigEndian(quint32(value));
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

/// A field device, the office it writes to, and the office's trust in it.
struct Parties {
    Parties()
    {
        head.deployment = journal::randomUid();
        head.device = journal::deviceId(device.publicKey);
        head.certificate = "certificate of the device";
        head.appVersion = u"0.1.0"_s;
        head.schema = 5;
        head.createdHlc = 77;
        head.counter = 3;
        head.releaseEpoch = 1;
        head.releaseVersion = 9;
        exchange::OriginRange range;
        range.origin = journal::randomUid();
        range.toSeq = 12;
        range.head = journal::sha256("head");
        range.devicePublicKey = device.publicKey;
        range.nonce = journal::randomBytes(16);
        range.signature = device.sign(range.nonce);
        head.ranges = {range};
        head.have = {{journal::randomUid(), 4, journal::sha256("have")}};
    }
    [[nodiscard]] BundleTrust trust() const
    {
        return {&office, head.deployment, [this](const base::Uid &, const QByteArray &certificate) -> Result<QByteArray> {
                    if (certificate != head.certificate)
                        return Error{base::ErrorKind::NotAuthentic, u"CRT-001"_s, u"unknown certificate"_s, {}, {}};
                    return device.publicKey;
                }};
    }
    journal::SigningKey device = journal::SigningKey::generate();
    journal::BoxKey office = journal::BoxKey::generate();
    Manifest head;
};

/// A bundle put together by hand: everything that the writer would not do.
struct Forged {
    explicit Forged(const Parties &parties) : manifest(parties.head), recipients{parties.office.publicKey}, signer(&parties.device)
    {
        manifest.bundle = journal::randomUid();
        manifest.recipients = {journal::recipientId(parties.office.publicKey)};
    }
    void add(BlockType type, const QByteArray &plain)
    {
        manifest.blocks.push_back({type, BlockCodec::Raw, plain.size(), plain.size(), journal::sha256(plain), journal::sha256(plain)});
        blocks += plain;
    }
    [[nodiscard]] QByteArray file() const
    {
        QByteArray raw = rawManifest;
        if (raw.isEmpty())
            raw = exchange::encodeManifest(manifest).value();
        const QByteArray plain = big32(raw.size() + lengthOffset) + raw + signer->sign(exchange::manifestMessage(raw)) + blocks;
        const journal::Secret key(journal::randomBytes(journal::StreamKeyBytes));
        journal::StreamSealer sealer(key.view());
        exchange::OuterHeader header;
        header.bundle = outerBundle.isNull() ? manifest.bundle : outerBundle;
        for (const QByteArray &one : recipients)
            header.recipients.push_back({journal::recipientId(one), journal::sealFor(one, key.view())});
        header.streamHeader = sealer.header();
        QByteArray body;
        QByteArray associated;
        std::vector<QByteArray> parts;
        for (qsizetype at = 0; at < plain.size() || parts.empty(); at += chunk)
            parts.push_back(plain.mid(at, chunk));
        header.totalBytes = exchange::headerBytes(recipients.size()) + exchange::TrailerBytes + qint64(afterEnd.size());
        for (const QByteArray &part : parts)
            header.totalBytes += 4 + part.size() + journal::StreamTagBytes;
        const QByteArray outer = exchange::encodeHeader(header);
        associated = withoutHeader ? QByteArray() : outer;
        for (size_t i = 0; i < parts.size(); ++i) {
            const QByteArray sealed = sealer.push(parts[i], associated, i + 1 == parts.size() && final);
            associated.clear();
            body += big32(sealed.size()) + sealed;
        }
        const QByteArray all = outer + body + afterEnd + exchange::TrailerMark;
        return all + QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    }

    Manifest manifest;
    QByteArray rawManifest; ///< instead of the encoded one
    QByteArray blocks;
    QByteArray afterEnd;
    QList<QByteArray> recipients;
    const journal::SigningKey *signer;
    base::Uid outerBundle;
    qsizetype chunk = exchange::ChunkBytes;
    qint64 lengthOffset = 0;
    bool final = true;
    bool withoutHeader = false;
};

QByteArray sealedWith(const Parties &parties, const std::vector<journal::SignedEntry> &entries, const QList<QByteArray> &blobs, const QString &spool)
{
    BundleWriter writer(parties.head, spool);
    for (const journal::SignedEntry &entry : entries) {
        if (!writer.addEntry(entry))
            return {};
    }
    for (const QByteArray &blob : blobs) {
        if (!writer.addBlob(blob))
            return {};
    }
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return writer.write(out, {parties.office.publicKey}, parties.device) ? out.data() : QByteArray();
}

std::vector<journal::SignedEntry> someEntries(int count, QRandomGenerator &random)
{
    std::vector<journal::SignedEntry> entries;
    for (int i = 0; i < count; ++i) {
        QByteArray raw(1 + random.bounded(3000), 'e');
        for (qsizetype at = 0; at < raw.size(); at += 7)
            raw[at] = char(random.bounded(256));
        entries.push_back({raw, journal::randomBytes(64), {}});
    }
    return entries;
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(journal::initialiseCrypto()); }
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void everyLengthAndEveryBitIsRefused();
    void signedButMalicious_data();
    void signedButMalicious();
    void onlyItsRecipientsOpenIt();
    void manifestIsStrict();
    void blocksAreCheckedBeforeTheyAreUnpacked();
    void nothingIsLeftInTheSpool();

private:
    [[nodiscard]] QString code(const QByteArray &file, const Parties &parties)
    {
        QBuffer in;
        in.setData(file);
        in.open(QIODevice::ReadOnly);
        const auto opened = BundleReader::open(in, parties.trust(), m_dir.path());
        if (!opened)
            return opened.error().code;
        // What opens must also be readable to its end.
        for (size_t i = 0; i < (*opened)->manifest().blocks.size(); ++i) {
            const bool entries = (*opened)->manifest().blocks[i].type == BlockType::Entries;
            const auto read = entries ? (*opened)->entries(i, [](const BundleReader::Entry &) { return Result<void>(); }) : Result<void>();
            if (!read)
                return read.error().code;
            if (!entries) {
                if (const auto content = (*opened)->content(i); !content)
                    return content.error().code;
            }
        }
        return {};
    }
    QTemporaryDir m_dir;
};

void BundleTest::whatGoesInComesOut_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("blobs");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one entry") << 1 << 0;
    QTest::newRow("files only") << 0 << 3;
    QTest::newRow("many") << 200 << 5;
    QTest::newRow("several blocks") << 8000 << 1;
}

void BundleTest::whatGoesInComesOut()
{
    QFETCH(int, entries);
    QFETCH(int, blobs);
    QRandomGenerator random(quint32(entries * 31 + blobs));
    const Parties parties;
    const auto written = someEntries(entries, random);
    QList<QByteArray> files;
    for (int i = 0; i < blobs; ++i)
        files.append(i % 2 ? journal::randomBytes(70'000) : QByteArray(200'000, char('a' + i)));
    const QByteArray file = sealedWith(parties, written, files, m_dir.path());
    QVERIFY(!file.isEmpty());
    QBuffer in;
    in.setData(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto opened = BundleReader::open(in, parties.trust(), m_dir.path());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().code));
    Manifest said = (*opened)->manifest();
    QCOMPARE(said.recipients, std::vector{journal::recipientId(parties.office.publicKey)});
    size_t entry = 0;
    qsizetype blob = 0;
    for (size_t i = 0; i < said.blocks.size(); ++i) {
        QVERIFY(said.blocks[i].storedBytes <= said.blocks[i].plainBytes);
        if (said.blocks[i].type == BlockType::Entries) {
            QVERIFY((*opened)->entries(i, [&](const BundleReader::Entry &one) {
                const bool same = entry < written.size() && one.raw == written[entry].raw && one.signature == written[entry].signature;
                ++entry;
                return same ? Result<void>() : Error{base::ErrorKind::Usage, u"order"_s, {}, {}, {}};
            }).ok());
        } else {
            QCOMPARE(*(*opened)->content(i), files[blob]);
            ++blob;
        }
    }
    QCOMPARE(entry, written.size());
    QCOMPARE(blob, files.size());
    if (entries > 5000)
        QVERIFY2(std::count_if(said.blocks.begin(), said.blocks.end(), [](const Block &one) { return one.type == BlockType::Entries; }) > 1, "no block is larger than it may be");
    said.bundle = {};
    said.recipients.clear();
    said.blocks.clear();
    QVERIFY(said == parties.head);
}

void BundleTest::everyLengthAndEveryBitIsRefused()
{
    QRandomGenerator random(7);
    const Parties parties;
    std::vector<journal::SignedEntry> entries = someEntries(1, random);
    entries.front().raw = journal::randomBytes(1500); // nothing that could be compressed away
    const QByteArray file = sealedWith(parties, entries, {}, m_dir.path());
    QVERIFY(file.size() > 2000 && file.size() < 4000);
    QCOMPARE(code(file, parties), QString());
    int incomplete = 0;
    for (qsizetype length = 0; length < file.size(); ++length) {
        const QString told = code(file.first(length), parties);
        QVERIFY2(!told.isEmpty(), qPrintable(u"length %1"_s.arg(length)));
        incomplete += told == u"BND-003";
    }
    QVERIFY2(incomplete > file.size() - 40, "a file cut short is called incomplete");
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray flipped = file;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!code(flipped, parties).isEmpty(), qPrintable(u"bit %1"_s.arg(bit)));
        // Whoever mends the checksum is stopped by the seal. Only what no key protects can still be otherwise: no bit of it.
        if (bit < (file.size() - exchange::TrailerBytes) * 8 && bit % 3 == 0) {
            const QByteArray body = flipped.first(flipped.size() - 32);
            QVERIFY2(!code(body + QCryptographicHash::hash(body, QCryptographicHash::Sha256), parties).isEmpty(), qPrintable(u"bit %1, checksum mended"_s.arg(bit)));
        }
    }
    QVERIFY(!code(file + 'x', parties).isEmpty());
}

void BundleTest::signedButMalicious_data()
{
    using Make = std::function<QByteArray(const Parties &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *name, const QString &refused, const Make &make) { QTest::newRow(name) << make << refused; };
    const auto forged = [](const std::function<void(Forged &)> &change) {
        return [change](const Parties &parties) {
            Forged bundle(parties);
            bundle.add(BlockType::Blob, "content of a file");
            change(bundle);
            return bundle.file();
        };
    };
    row("as it should be", {}, forged([](Forged &) {}));
    row("no last chunk", u"BND-012"_s, forged([](Forged &one) { one.final = false; }));
    row("something after the last chunk", u"BND-012"_s, forged([](Forged &one) { one.afterEnd = "more"; }));
    row("a short chunk in the middle", u"BND-012"_s, forged([](Forged &one) { one.chunk = 100; }));
    row("header not bound to the stream", u"BND-011"_s, forged([](Forged &one) { one.withoutHeader = true; }));
    row("re-wrapped under another id", u"BND-020"_s, forged([](Forged &one) { one.outerBundle = journal::randomUid(); }));
    row("re-wrapped for one more", u"BND-020"_s, forged([](Forged &one) { one.recipients.append(journal::BoxKey::generate().publicKey); }));
    row("a recipient left out of the outside", u"BND-020"_s, forged([](Forged &one) { one.manifest.recipients.push_back(journal::randomUid()); }));
    row("another office", u"BND-021"_s, forged([](Forged &one) { one.manifest.deployment = journal::randomUid(); }));
    row("a certificate nobody issued", u"CRT-001"_s, forged([](Forged &one) { one.manifest.certificate = "forged"; }));
    row("another device's id", u"BND-022"_s, forged([](Forged &one) { one.manifest.device = journal::randomUid(); }));
    row("signed by somebody else", u"BND-023"_s, [](const Parties &parties) {
        const journal::SigningKey other = journal::SigningKey::generate();
        Forged bundle(parties);
        bundle.signer = &other;
        return bundle.file();
    });
    row("block missing from the stream", u"BND-032"_s, forged([](Forged &one) { one.blocks.chop(1); }));
    row("bytes no block accounts for", u"BND-032"_s, forged([](Forged &one) { one.blocks += "x"; }));
    row("other content of the same length", u"BND-033"_s, forged([](Forged &one) { one.blocks[0] = 'C'; }));
    row("manifest longer than it says", u"BND-031"_s, forged([](Forged &one) { one.lengthOffset = -1; }));
    row("manifest shorter than it says", u"BND-031"_s, forged([](Forged &one) { one.lengthOffset = 1; }));
    row("manifest without end", u"BND-030"_s, forged([](Forged &one) { one.lengthOffset = 1 << 21; }));
    row("manifest of nothing", u"BND-031"_s, forged([](Forged &one) { one.rawManifest = QByteArray(1, '\xA0'); }));
    row("manifest in text", u"BND-031"_s, forged([](Forged &one) { one.rawManifest = "{\"v\":1}"; }));
    row("manifest of arrays within arrays", u"BND-031"_s, forged([](Forged &one) { one.rawManifest = QByteArray(4000, '\x81'); }));
    row("bomb: a block that unpacks to more than it says", u"BND-034"_s, forged([](Forged &one) {
        const QByteArray zeros(8 << 20, '\0');
        QByteArray packed(qsizetype(ZSTD_compressBound(size_t(zeros.size()))), '\0');
        packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), zeros.constData(), size_t(zeros.size()), 19)));
        one.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, packed.size(), packed.size() + 1, journal::sha256(packed), journal::sha256("x")}};
        one.blocks = packed;
    }));
    row("a block that unpacks to less", u"BND-034"_s, forged([](Forged &one) {
        const QByteArray zeros(1000, '\0');
        QByteArray packed(200, '\0');
        packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), zeros.constData(), size_t(zeros.size()), 3)));
        one.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, packed.size(), 2000, journal::sha256(packed), journal::sha256(zeros)}};
        one.blocks = packed;
    }));
    row("two frames in a block", u"BND-034"_s, forged([](Forged &one) {
        const QByteArray zeros(1000, '\0');
        QByteArray packed(200, '\0');
        packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), zeros.constData(), size_t(zeros.size()), 3)));
        packed += packed;
        one.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, packed.size(), 2000, journal::sha256(packed), journal::sha256(QByteArray(zeros + zeros))}};
        one.blocks = packed;
    }));
    row("no zstd where it says so", u"BND-034"_s, forged([](Forged &one) {
        const QByteArray noise = journal::randomBytes(300);
        one.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, noise.size(), 2000, journal::sha256(noise), journal::sha256("x")}};
        one.blocks = noise;
    }));
    row("unpacks to something else", u"BND-034"_s, forged([](Forged &one) {
        const QByteArray zeros(1000, '\0');
        QByteArray packed(200, '\0');
        packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), zeros.constData(), size_t(zeros.size()), 3)));
        one.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, packed.size(), 1000, journal::sha256(packed), journal::sha256("x")}};
        one.blocks = packed;
    }));
    const auto entries = [forged](const QByteArray &plain) { return forged([plain](Forged &one) { one.add(BlockType::Entries, plain); }); };
    row("an entry of no length", u"BND-035"_s, entries(big32(0) + QByteArray(64, 's')));
    row("an entry longer than its block", u"BND-035"_s, entries(big32(100) + QByteArray(64, 's')));
    row("an entry longer than any may be", u"BND-035"_s, entries(big32(journal::MaxEntryBytes + 1) + QByteArray(1000, 'e')));
    row("a length that overflows", u"BND-035"_s, entries(big32(0xFFFFFFFF) + QByteArray(1000, 'e')));
    row("half a signature", u"BND-035"_s, entries(big32(10) + QByteArray(10, 'e') + QByteArray(32, 's')));
    row("bytes after the last entry", u"BND-035"_s, entries(big32(10) + QByteArray(10, 'e') + QByteArray(64, 's') + "xyz"));
}

void BundleTest::signedButMalicious()
{
    QFETCH(std::function<QByteArray(const Parties &)>, make);
    QFETCH(QString, refused);
    const Parties parties;
    QCOMPARE(code(make(parties), parties), refused);
}

void BundleTest::onlyItsRecipientsOpenIt()
{
    const Parties parties;
    const journal::BoxKey second = journal::BoxKey::generate();
    BundleWriter writer(parties.head, m_dir.path());
    QVERIFY(writer.addBlob("for two").ok());
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    QVERIFY(writer.write(out, {parties.office.publicKey, second.publicKey}, parties.device).ok());
    BundleTrust trust = parties.trust();
    for (const journal::BoxKey *key : {&parties.office, &second}) {
        trust.key = key;
        const auto opened = BundleReader::open(out, trust, m_dir.path());
        QVERIFY(opened.ok());
        QCOMPARE(*(*opened)->content(0), QByteArray("for two"));
    }
    const journal::BoxKey stranger = journal::BoxKey::generate();
    trust.key = &stranger;
    const auto closed = BundleReader::open(out, trust, m_dir.path());
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, u"BND-010"_s);
    QCOMPARE(closed.error().kind, base::ErrorKind::NotAuthentic);
    QVERIFY2(!out.data().contains("for two"), "nobody else reads it");
    QVERIFY2(!out.data().contains(parties.head.certificate), "not even who wrote it");
}

void BundleTest::manifestIsStrict()
{
    const Parties parties;
    Forged whole(parties);
    whole.add(BlockType::Blob, "a file");
    const QByteArray raw = exchange::encodeManifest(whole.manifest).value();
    QVERIFY(*exchange::decodeManifest(raw) == whole.manifest);
    QCOMPARE(exchange::encodeManifest(*exchange::decodeManifest(raw)).value(), raw);
    for (qsizetype length = 0; length < raw.size(); ++length)
        QVERIFY2(!exchange::decodeManifest(raw.first(length)), qPrintable(QString::number(length)));
    for (qsizetype bit = 0; bit < raw.size() * 8; ++bit) {
        QByteArray flipped = raw;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        // Another value in its place is another manifest; anything else is none. Never does a manifest have two spellings.
        if (const auto read = exchange::decodeManifest(flipped))
            QCOMPARE(exchange::encodeManifest(*read).value(), flipped);
    }
    const auto refused = [&](const std::function<void(Manifest &)> &change) {
        Manifest manifest = whole.manifest;
        change(manifest);
        return !exchange::encodeManifest(manifest).ok();
    };
    QVERIFY(refused([](Manifest &one) { one.recipients.clear(); }));
    QVERIFY(refused([](Manifest &one) { one.recipients.push_back(one.recipients.front()); }));
    QVERIFY(refused([](Manifest &one) { one.recipients.resize(exchange::MaxRecipients + 1); }));
    QVERIFY(refused([](Manifest &one) { one.ranges.push_back(one.ranges.front()); }));
    QVERIFY(refused([](Manifest &one) { one.ranges.front().fromSeq = 0; }));
    QVERIFY(refused([](Manifest &one) { one.ranges.front().fromSeq = -1; }));
    QVERIFY(refused([](Manifest &one) { one.ranges.front().toSeq = 0; }));
    QVERIFY(refused([](Manifest &one) { one.ranges.front().prev = journal::sha256("before the first"); }));
    QVERIFY(refused([](Manifest &one) { one.ranges.front().fromSeq = 2; })); // and no hash of the first
    QVERIFY(refused([](Manifest &one) { one.ranges.front().signature.chop(1); }));
    QVERIFY(refused([](Manifest &one) { one.have.push_back(one.have.front()); }));
    QVERIFY(refused([](Manifest &one) { one.have.front().seq = 0; }));
    QVERIFY(refused([](Manifest &one) { one.schema = 0; }));
    QVERIFY(refused([](Manifest &one) { one.releaseEpoch = -1; }));
    QVERIFY(refused([](Manifest &one) { one.certificate = QByteArray(5000, 'c'); }));
    QVERIFY(refused([](Manifest &one) { one.appVersion = QString(100, u'1'); }));
    QVERIFY(refused([](Manifest &one) { one.blocks.front().plainBytes = 0; }));
    QVERIFY(refused([](Manifest &one) { one.blocks.front().plainBytes += 1; })); // raw, yet of two sizes
    QVERIFY(refused([](Manifest &one) { one.blocks.front().storedBytes = exchange::MaxBlobBytes + 1; }));
    QVERIFY(refused([](Manifest &one) { one.blocks.front().type = BlockType(9); }));
    QVERIFY(refused([](Manifest &one) { one.blocks.resize(20'000, one.blocks.front()); }));
    QVERIFY(refused([](Manifest &one) {
        one.blocks.front() = {BlockType::Blob, BlockCodec::Zstd, 10, exchange::MaxBlobBytes, journal::sha256("a"), journal::sha256("b")};
        one.blocks.resize(40, one.blocks.front()); // more than two GiB in all
    }));
}

void BundleTest::blocksAreCheckedBeforeTheyAreUnpacked()
{
    // A block whose stored hash is wrong is never given to the decompressor: the refusal is that of the hash, though it would not unpack either.
    const Parties parties;
    Forged bundle(parties);
    const QByteArray noise = journal::randomBytes(300);
    bundle.manifest.blocks = {{BlockType::Blob, BlockCodec::Zstd, noise.size(), 2000, journal::sha256("other"), journal::sha256("x")}};
    bundle.blocks = noise;
    QCOMPARE(code(bundle.file(), parties), u"BND-033"_s);
}

void BundleTest::nothingIsLeftInTheSpool()
{
    QTemporaryDir spool;
    const Parties parties;
    const QByteArray file = sealedWith(parties, {}, {QByteArray(300'000, 'b')}, spool.path());
    QVERIFY(!file.isEmpty());
    for (const QByteArray &one : {file, file.first(file.size() - 5)}) {
        QBuffer in;
        in.setData(one);
        in.open(QIODevice::ReadOnly);
        (void)BundleReader::open(in, parties.trust(), spool.path());
    }
    QCOMPARE(QDir(spool.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
