// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/cbor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai::journal;

namespace {

template <typename Write> QByteArray written(Write write)
{
    QByteArray out;
    CborWriter writer(out);
    write(writer);
    return out;
}

bool accepted(const QByteArray &bytes)
{
    CborReader reader(bytes);
    QByteArrayView item;
    return reader.skip(item) && reader.finish();
}

} // namespace

class TestCbor : public QObject
{
    Q_OBJECT
private slots:
    void integersAsInTheStandard_data();
    void integersAsInTheStandard();
    void textKeepsEveryCharacter();
    void refuses_data();
    void refuses();
    void takesTheStandardForms();
    void depthIsLimited();
};

void TestCbor::integersAsInTheStandard_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("hex"); // RFC 8949, appendix A
    const auto row = [](qint64 value, const char *hex) { QTest::newRow(hex) << value << QByteArray(hex); };
    row(0, "00");
    row(23, "17");
    row(24, "1818");
    row(100, "1864");
    row(1000, "1903e8");
    row(1000000, "1a000f4240");
    row(1000000000000, "1b000000e8d4a51000");
    row(std::numeric_limits<qint64>::max(), "1b7fffffffffffffff");
    row(-1, "20");
    row(-100, "3863");
    row(-1000, "3903e7");
    row(std::numeric_limits<qint64>::min(), "3b7fffffffffffffff");
}

void TestCbor::integersAsInTheStandard()
{
    QFETCH(qint64, value);
    QFETCH(QByteArray, hex);
    const QByteArray bytes = written([value](CborWriter &writer) { writer.integer(value); });
    QCOMPARE(bytes.toHex(), hex);
    CborReader reader(bytes);
    qint64 read = 0;
    QVERIFY(reader.integer(read) && reader.finish());
    QCOMPARE(read, value);
}

void TestCbor::textKeepsEveryCharacter()
{
    for (const QString &text : {u""_s, u"a"_s, u"喆堃玥赟昇璟"_s, u"é"_s, u"\U00020BB7野家"_s, u"\uFEFFx"_s, u"（演示）〔2024〕1号"_s, u"각"_s}) {
        const QByteArray bytes = written([&text](CborWriter &writer) { writer.text(text); });
        QCOMPARE(bytes.right(text.toUtf8().size()), text.toUtf8());
        CborReader reader(bytes);
        QString read;
        QVERIFY2(reader.text(read) && reader.finish(), qPrintable(text));
        QCOMPARE(read, text);
    }
}

void TestCbor::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *what, const char *hex) { QTest::newRow(what) << QByteArray(hex); };
    row("nothing", "");
    row("long form of 1", "1801");
    row("long form of 255", "1900ff");
    row("long form of 65535", "1a0000ffff");
    row("long form of 2^32-1", "1b00000000ffffffff");
    row("above 2^63-1", "1b8000000000000000");
    row("half float", "f93c00");
    row("float", "fa47c35000");
    row("double", "fb3ff199999999999a");
    row("undefined", "f7");
    row("simple 32", "f820");
    row("tag", "c074");
    row("indefinite bytes", "5f42010243030405ff");
    row("indefinite array", "9fff");
    row("reserved length", "1c");
    row("bytes cut", "4401");
    row("text cut", "63e4b8");
    row("array cut", "8301");
    row("array of 2^60", "9b1000000000000000");
    row("map of 2^63", "bb8000000000000000");
    row("keys repeated", "a201010102");
    row("keys unsorted", "a202010101");
    row("text before integer key", "a261610101 02");
    row("array as key", "a18001");
    row("map as key", "a1a001");
    row("overlong UTF-8", "62c080");
    row("overlong three bytes", "63e08080");
    row("surrogate in UTF-8", "63eda080");
    row("above U+10FFFF", "64f4908080");
    row("lone continuation", "6180");
    row("U+0000", "6100");
    row("U+0000 behind others", "63 610062");
    row("not NFC: e + acute", "6365cc81");
    row("not NFC: compatibility ideograph", "63efa480");
    row("trailing byte", "0000");
}

void TestCbor::refuses()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!accepted(QByteArray::fromHex(hex)));
}

void TestCbor::takesTheStandardForms()
{
    for (const char *hex : {"f4", "f5", "f6", "40", "80", "a0", "83010203", "a201020304", "826161a161626163", "a10180", "a1f6f5", "a201a0 02a0"})
        QVERIFY2(accepted(QByteArray::fromHex(hex)), hex);
}

void TestCbor::depthIsLimited()
{
    QVERIFY(accepted(QByteArray(16, '\x81') + '\x01'));
    QVERIFY(!accepted(QByteArray(17, '\x81') + '\x01'));
    QVERIFY(!accepted(QByteArray(1'000'000, '\x81')));
}

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_cbor.moc"
