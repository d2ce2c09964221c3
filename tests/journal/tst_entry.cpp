// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/cbor.h"
#include "journal/entry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::journal;

namespace {

constexpr quint32 Seed = 20250601;

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    Entry entry()
    {
        Entry entry;
        entry.deployment = uid();
        entry.origin = uid();
        entry.seq = 1 + below(1000000);
        entry.prev = hash();
        entry.hlc = qint64(m_random.generate64() >> 1);
        entry.author = uid();
        entry.certificate = uid();
        entry.kind = below(2) ? u"fact.record"_s : u"import.facts"_s;
        entry.kindVersion = 1 + int(below(3));
        entry.rulesRelease = below(3) ? 0 : 1 + below(99);
        entry.batch = below(2) ? uid() : base::Uid();
        for (qint64 i = 1 + below(4); i > 0; --i)
            entry.changes.push_back(change());
        for (qint64 i = below(3); i > 0; --i)
            entry.blobs.push_back({hash(), below(1 << 20), u"application/pdf"_s});
        return entry;
    }

private:
    qint64 below(qint64 limit) { return qint64(m_random.bounded(quint64(limit))); }
    template <typename Bytes> Bytes random()
    {
        Bytes bytes;
        for (quint8 &byte : bytes.bytes)
            byte = quint8(m_random.bounded(256));
        return bytes;
    }
    base::Uid uid() { return random<base::Uid>(); }
    base::Hash hash() { return random<base::Hash>(); }

    QByteArray body()
    {
        QByteArray out;
        CborWriter writer(out);
        const quint64 pairs = quint64(below(8));
        writer.map(pairs);
        for (quint64 i = 0; i < pairs; ++i) {
            writer.integer(qint64(i) * 7);
            switch (below(5)) {
            case 0: writer.integer(qint64(m_random.generate64())); break;
            case 1: writer.text(QString(int(below(40)), u'采')); break;
            case 2: writer.boolean(below(2)); break;
            case 3: writer.null(); break;
            default: writer.array(1); writer.bytes(uid().toBytes());
            }
        }
        return out;
    }
    Change change()
    {
        Change change{ChangeKind::FactAmend, below(2) ? uid() : base::Uid(), {}, body()};
        for (int field = int(below(4)); field > 0; --field) {
            BaseHead head{20 - field, {}};
            for (qint64 i = below(3); i > 0; --i)
                head.heads.push_back(hash());
            std::sort(head.heads.begin(), head.heads.end());
            change.base.push_back(head);
        }
        return change;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void decodeGivesBackWhatWasEncoded();
    void everyChangedByteShows();
    void everyTruncationIsRefused();
    void refusesWhatIsOverTheCaps();
    void refusesAFieldTouchedTwice();
    void independentReaderSeesTheSame();
    void idsAreDerived();
    void clockNeverGoesBack();
    void signatureHoldsOnlyForItsEntry();
};

void TestEntry::decodeGivesBackWhatWasEncoded()
{
    Maker maker(Seed);
    for (int i = 0; i < 3000; ++i) {
        const Entry entry = maker.entry();
        const auto raw = encodeEntry(entry);
        QVERIFY(raw);
        const auto decoded = decodeEntry(*raw);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
        QVERIFY(*decoded == entry);
        QCOMPARE(encodeEntry(*decoded).value(), *raw);
    }
}

void TestEntry::everyChangedByteShows()
{
    Maker maker(Seed + 1);
    for (int i = 0; i < 20; ++i) {
        const QByteArray raw = encodeEntry(maker.entry()).value();
        const base::Hash hash = entryHash(raw);
        for (qsizetype at = 0; at < raw.size(); ++at) {
            QByteArray changed = raw;
            changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
            QVERIFY(entryHash(changed) != hash);
            if (const auto decoded = decodeEntry(changed))
                QCOMPARE(encodeEntry(*decoded).value(), changed);
        }
    }
}

void TestEntry::everyTruncationIsRefused()
{
    Maker maker(Seed + 2);
    for (int i = 0; i < 20; ++i) {
        const QByteArray raw = encodeEntry(maker.entry()).value();
        for (qsizetype length = 0; length < raw.size(); ++length)
            QVERIFY(!decodeEntry(raw.left(length)));
        QVERIFY(!decodeEntry(QByteArray(raw).append('\0')));
    }
}

void TestEntry::refusesWhatIsOverTheCaps()
{
    Maker maker(Seed + 3);
    Entry entry = maker.entry();
    entry.changes.assign(size_t(MaxChanges), {ChangeKind::FactCreate, {}, {}, QByteArray("\xa0", 1)});
    QVERIFY(encodeEntry(entry));
    entry.changes.push_back(entry.changes.front());
    QVERIFY(!encodeEntry(entry));

    QByteArray body;
    CborWriter writer(body);
    writer.map(1);
    writer.integer(1);
    writer.bytes(QByteArray(MaxEntryBytes, 'x'));
    entry.changes.assign(1, {ChangeKind::FactCreate, {}, {}, body});
    QVERIFY(!encodeEntry(entry));
    for (const qint64 seq : {qint64(0), qint64(-1)}) {
        Entry wrong = maker.entry();
        wrong.seq = seq;
        QVERIFY(!encodeEntry(wrong));
    }
    Entry empty = maker.entry();
    empty.changes.clear();
    QVERIFY(!encodeEntry(empty));
}

void TestEntry::refusesAFieldTouchedTwice()
{
    Entry entry = Maker(Seed + 4).entry();
    const auto amend = [](int field) {
        QByteArray body;
        CborWriter writer(body);
        writer.map(1);
        writer.integer(field);
        writer.null();
        return Change{ChangeKind::FactAmend, base::Uid::fromBytes(QByteArray(16, 'f')), {}, body};
    };
    entry.changes = {amend(1), amend(2)};
    QVERIFY(encodeEntry(entry));
    entry.changes = {amend(1), amend(1)};
    QVERIFY(!encodeEntry(entry));
}

/// A reader of a few lines in another language, written from the text of the standard, agrees on every byte.
void TestEntry::independentReaderSeesTheSame()
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(CHENGCAI_SOURCE_DIR) + u"/tests/journal/cborcheck.py"_s});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    Maker maker(Seed + 5);
    QRandomGenerator random(Seed);
    QByteArray expected;
    for (int i = 0; i < 2000; ++i) {
        QByteArray raw = encodeEntry(maker.entry()).value();
        if (i % 2)
            raw[qsizetype(random.bounded(quint64(raw.size())))] = static_cast<char>(random.bounded(256));
        CborReader reader(raw);
        QByteArrayView item;
        expected += reader.skip(item) && reader.finish() ? '1' : '0';
        python.write(raw.toHex() + '\n');
    }
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60000));
    QCOMPARE(python.readAllStandardOutput(), expected);
}

void TestEntry::idsAreDerived()
{
    const base::Uid origin = base::Uid::fromBytes(QByteArray(16, 'o'));
    const base::Uid first = derivedUid(origin, 7, 0);
    const base::Uid second = derivedUid(origin, 7, 1);
    QCOMPARE(first.toBytes().left(12), second.toBytes().left(12));
    QCOMPARE(second.toBytes().right(4), QByteArray("\0\0\0\1", 4));
    QVERIFY(derivedUid(origin, 8, 0).toBytes().left(12) != first.toBytes().left(12));
    QVERIFY(originId("k", "1") != originId("k", "2"));
    QVERIFY(deviceId("k") != deviceId("l"));
}

void TestEntry::clockNeverGoesBack()
{
    const qint64 now = 1748750400000;
    qint64 last = nextHlc(0, now);
    QCOMPARE(hlcMs(last), now);
    for (const qint64 ms : {now, now - 100000, now, qint64(0), qint64(-5), now + 1, std::numeric_limits<qint64>::max(), now}) {
        const qint64 next = nextHlc(last, ms);
        QVERIFY(next > last);
        last = next;
    }
}

void TestEntry::signatureHoldsOnlyForItsEntry()
{
    const SigningKey key = SigningKey::generate();
    const base::Hash hash = entryHash("entry");
    const QByteArray signature = signEntry(hash, key);
    QVERIFY(verifyEntry(hash, signature, key.publicKey));
    QVERIFY(!verifyEntry(entryHash("other"), signature, key.publicKey));
    QVERIFY(!verifyEntry(hash, signature, SigningKey::generate().publicKey));
    // The domain of the signature is its own: a signature over the bare hash is none.
    QVERIFY(!verifyEntry(hash, key.sign(hash.toBytes()), key.publicKey));
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
