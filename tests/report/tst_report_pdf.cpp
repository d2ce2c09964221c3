// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontprobe.h"
#include "report/layout.h"
#include "reportsupport.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace chengcai;
using namespace chengcai::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int RefusedAsItShould = 42;

double points(double mm) { return mm * 72 / 25.4; }

bool hasRadicals(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

std::vector<Box> boxesOf(const QString &file)
{
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>"_s);
    std::vector<Box> boxes;
    auto match = word.globalMatch(test::outputOf(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s}));
    while (match.hasNext()) {
        const auto m = match.next();
        boxes.push_back({m.captured(1).toDouble(), m.captured(2).toDouble(), m.captured(3).toDouble(), m.captured(4).toDouble(), m.captured(5)});
    }
    return boxes;
}

/// The part of the program that runs with only Noto fonts in sight.
int onlyNoto()
{
    if (QFontDatabase::families().isEmpty())
        return 1;
    for (const QString &family : {u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s}) {
        if (QFontDatabase::families().contains(family) && probeFamily(family).clean)
            return 2;
    }
    const auto fonts = FontSet::probe();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto formal = writePdf(classificationReport(test::sampleClassification(3)), buffer, *fonts);
    if (fonts->complete() || formal.ok() || formal.error().code != u"REP-101"
        || !formal.error().message.contains(u"fonts-arphic-uming"))
        return 3;
    PdfOptions draft;
    draft.formal = false;
    return writePdf(classificationReport(test::sampleClassification(3)), buffer, *fonts, draft).ok() ? RefusedAsItShould : 4;
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fontsAreClean();
    void oneFontIsEnough();
    void fontsAreFoundInEveryLocale();
    void probeTextComesBack();
    void gridOfTheStandard();
    void classificationReadsBack_data();
    void classificationReadsBack();
    void fileIsSound_data();
    void fileIsSound();
    void rareNamesInTables();
    void missingCharacterStopsTheFormalCopy();
    void previewOfTheFirstPage();
    void partyReportsKeepTheirNumbers();
    void refusesWithOnlyNoto();
    void unwritablePathIsASentence();

private:
    QString write(const Document &document, const QString &name);

    std::shared_ptr<const FontSet> m_fonts;
    QTemporaryDir m_folder;
    std::unique_ptr<test::ChineseTexts> m_chinese;
};

void TestReportPdf::initTestCase()
{
    m_chinese = std::make_unique<test::ChineseTexts>();
    m_fonts = FontSet::probe(FontPreferences::standard(), m_folder.filePath(u"fonts.json"_s));
    QVERIFY2(m_fonts->complete(), "no clean font: install fonts-arphic-uming");
}

QString TestReportPdf::write(const Document &document, const QString &name)
{
    const QString path = m_folder.filePath(name);
    const auto written = writeDocument(document, path, m_fonts);
    return written ? path : u"%1 %2"_s.arg(written.error().code, written.error().message);
}

void TestReportPdf::fontsAreClean()
{
    QVERIFY(QFile::exists(m_folder.filePath(u"fonts.json"_s)));
    for (const FontRole role : AllFontRoles) {
        QVERIFY(!m_fonts->families(role).isEmpty());
        for (const QString &family : m_fonts->families(role))
            QVERIFY2(!family.contains(u"Noto"), qPrintable(family));
    }
    QCOMPARE(m_fonts->missingCharacters(FontRole::Body, probeText()), QString());
    for (const QString &family : {u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s}) {
        if (QFontDatabase::families().contains(family))
            QVERIFY2(!probeFamily(family).clean, qPrintable(family));
    }
}

// What Debian pulls in with the program and nothing more: no 楷体, no 黑体, and no minus sign.
void TestReportPdf::oneFontIsEnough()
{
    FontPreferences bare;
    bare.families.fill({u"AR PL UMing CN"_s});
    Document document;
    document.title = u"演示市财政局得分说明"_s;
    document.blocks.emplace_back(Heading{1, u"一、得分构成 −10.00"_s});
    document.blocks.emplace_back(Paragraph{u"基础分 100.00，失信 −10.00，守信 +3.00，四星 ★★★★。"_s});
    const QString path = m_folder.filePath(u"bare.pdf"_s);
    const auto written = writeDocument(document, path, FontSet::probe(bare));
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
    const QString text = test::outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY2(text.contains(u"失信 –10.00"_s), qPrintable(text));
}

// A font may call itself otherwise in a Chinese locale: LXGW WenKai is 霞鹜文楷 there. This program is run in both.
void TestReportPdf::fontsAreFoundInEveryLocale()
{
    for (const QString &family : {u"LXGW WenKai"_s, u"WenQuanYi Zen Hei"_s, u"AR PL UMing CN"_s}) {
        const auto probe = std::find_if(m_fonts->probes().begin(), m_fonts->probes().end(), [&family](const FontProbe &one) { return one.family == family; });
        QVERIFY(probe != m_fonts->probes().end());
        QVERIFY2(probe->installed && probe->clean, qPrintable(family));
    }
    QCOMPARE(m_fonts->missingCharacters(FontRole::Hei, u"−"), QString());
}

void TestReportPdf::probeTextComesBack()
{
    Document document;
    for (const int level : {1, 2, 3})
        document.blocks.emplace_back(Heading{level, probeText()});
    document.blocks.emplace_back(Paragraph{probeText()});
    document.title = u"演示市财政局政府采购报告"_s;
    const QString path = write(document, u"probe.pdf"_s);
    QString text = test::outputOf(u"pdftotext"_s, {path, u"-"_s});
    text.removeIf([](QChar c) { return c.isSpace(); });
    QVERIFY(!hasRadicals(text));
    QCOMPARE(text.count(probeText()), 4);
    // The title is struck twice on paper but stands once in the text.
    QVERIFY2(text.startsWith(document.title + probeText()), qPrintable(text));
}

void TestReportPdf::gridOfTheStandard()
{
    QString text;
    for (int i = 0; i < paper::Lines * paper::Columns; ++i)
        text += QChar(char16_t(u'\u4e00' + i));
    text.removeIf([this](QChar c) { return !m_fonts->missingCharacters(FontRole::Body, QString(c)).isEmpty(); });
    QCOMPARE(text.size(), qsizetype(paper::Lines * paper::Columns));
    Document document;
    document.furniture.pageNumbers = false;
    document.blocks.emplace_back(Paragraph{text, false});
    const auto boxes = boxesOf(write(document, u"grid.pdf"_s));
    QCOMPARE(boxes.size(), size_t(paper::Lines));
    for (size_t i = 0; i < boxes.size(); ++i) {
        QCOMPARE(boxes[i].text.size(), qsizetype(paper::Columns));
        QVERIFY(std::abs(boxes[i].left - points(28)) < 0.3);
        QVERIFY(std::abs(boxes[i].right - points(28 + 155.87)) < 0.6);
        QVERIFY(std::abs(boxes[i].top - boxes[0].top - double(i) * points(225.0 / 22)) < 0.15);
    }
    QVERIFY(boxes.front().top >= points(36));
    QVERIFY(boxes.back().bottom <= points(297 - 34));
}

void TestReportPdf::classificationReadsBack_data()
{
    QTest::addColumn<bool>("oneKind");
    QTest::addColumn<int>("order");
    QTest::newRow("suppliers by grade") << true << int(ClassificationOrder::Grade);
    QTest::newRow("all by grade") << false << int(ClassificationOrder::Grade);
    QTest::newRow("all by region") << false << int(ClassificationOrder::Region);
    QTest::newRow("all by kind") << false << int(ClassificationOrder::Kind);
}

void TestReportPdf::classificationReadsBack()
{
    QFETCH(bool, oneKind);
    QFETCH(int, order);
    constexpr int count = 300;
    ClassificationInput input = test::sampleClassification(count, oneKind);
    input.order = ClassificationOrder(order);
    const QString path = write(classificationReport(input), u"c.pdf"_s);
    const QString text = test::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(!hasRadicals(text));
    for (int i = 0; i < count; ++i)
        QCOMPARE(text.count(test::sampleRow(i, oneKind).identifier), 1);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 6);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(u"— %1 —"_s.arg(i + 1)), qPrintable(pages[i]));
        QVERIFY(pages[i].contains(u"a1b2a1b2a1b2a1b2"_s));
        if (pages[i].contains(u"91410100MA"_s))
            QVERIFY(pages[i].contains(u"标识"_s));
    }
    QVERIFY(text.contains(u"（续表）"_s));
    for (const QString &part : {u"制表："_s, u"复核："_s, u"审核："_s, u"签发："_s, u"2026年11月24日"_s})
        QVERIFY(pages.back().contains(part));
}

void TestReportPdf::fileIsSound_data()
{
    QTest::addColumn<bool>("turned");
    QTest::newRow("upright") << false;
    QTest::newRow("turned") << true;
}

void TestReportPdf::fileIsSound()
{
    QFETCH(bool, turned);
    Document document = classificationReport(test::sampleClassification(100, false));
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block))
            table->landscape = turned && table->detail;
    }
    const QString path = write(document, u"sound.pdf"_s);
    int exitCode = -1;
    const QString checked = test::outputOf(u"qpdf"_s, {u"--check"_s, path}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(checked));
    const QStringList fonts = test::outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(!font.contains(u"Noto"), qPrintable(font));
        QVERIFY2(font.contains(QRegularExpression(u"Identity-H\\s+yes"_s)), qPrintable(font));
    }
    const QString info = test::outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(u"595 x 842"_s), qPrintable(info));
}

void TestReportPdf::rareNamesInTables()
{
    const QString names = u"喆堃玥赟翀昇璟珺琤淏镕彧"_s;
    ClassificationInput input = test::sampleClassification(1);
    input.rows = [names]() -> ClassificationCursor {
        return [names, i = qsizetype(0)](ClassificationRow &row) mutable {
            if (i == names.size())
                return false;
            row = test::sampleRow(3, true);
            row.name = u"演示"_s + names[i++];
            return true;
        };
    };
    const QString text = test::outputOf(u"pdftotext"_s, {u"-layout"_s, write(classificationReport(input), u"rare.pdf"_s), u"-"_s});
    for (const QChar c : names)
        QVERIFY2(text.contains(u"演示"_s + c), qPrintable(QString(c)));
}

void TestReportPdf::missingCharacterStopsTheFormalCopy()
{
    Document document;
    document.blocks.emplace_back(Paragraph{u"文\U0001F9FE"_s});
    const QString path = m_folder.filePath(u"missing.pdf"_s);
    const auto formal = writeDocument(document, path, m_fonts);
    QVERIFY(!formal.ok());
    QCOMPARE(formal.error().code, u"REP-102"_s);
    QVERIFY(!QFile::exists(path));
    PdfOptions draft;
    draft.formal = false;
    QVERIFY(writeDocument(document, path, m_fonts, draft).ok());
}

void TestReportPdf::previewOfTheFirstPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfOptions options;
    options.firstPages = 2;
    const auto pages = writePdf(classificationReport(test::sampleClassification(5000)), buffer, *m_fonts, options);
    QVERIFY(pages.ok());
    QCOMPARE(*pages, 2);
}

void TestReportPdf::partyReportsKeepTheirNumbers()
{
    const PartyInput party = test::sampleParty();
    const ExplanationInput &e = party.explanation;
    const QString text = test::outputOf(u"pdftotext"_s, {u"-layout"_s, write(partyReport(party), u"p.pdf"_s), u"-"_s});
    for (const QString &part : {u"72.50"_s, u"+100.00"_s, u"−10.00"_s, u"2027-03-01"_s, u"★★★☆☆"_s, u"（异议中）"_s, u"演财罚〔2025〕118"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    const HistoryInput history{e.stamp, e.party, party.historyFrom, e.stamp.asOf, party.history};
    const QString steps = test::outputOf(u"pdftotext"_s, {u"-layout"_s, write(historyReport(history), u"h.pdf"_s), u"-"_s});
    for (const domain::HistoryPoint &point : party.history)
        QVERIFY(steps.contains(point.date.toString(Qt::ISODate)));
    QVERIFY(steps.contains(u"−20.00"_s));
}

void TestReportPdf::refusesWithOnlyNoto()
{
    const QString noto = u"/usr/share/fonts/opentype/noto"_s;
    if (!QFile::exists(noto))
        QSKIP("fonts-noto-cjk is not installed");
    QFile config(m_folder.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(u"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>%1</dir>"
                 "<cachedir>%2</cachedir></fontconfig>"_s.arg(noto, m_folder.filePath(u"fccache"_s)).toUtf8());
    config.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--only-noto"_s});
    QVERIFY(child.waitForFinished(120'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), RefusedAsItShould);
}

void TestReportPdf::unwritablePathIsASentence()
{
    const Document document = classificationReport(test::sampleClassification(3));
    for (const QString &name : {u"/nowhere/x.pdf"_s, u"/nowhere/x.csv"_s, u"/nowhere/x.xlsx"_s, u"/nowhere/x.txt"_s}) {
        const auto written = writeDocument(document, name, m_fonts);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, u"REP-104"_s);
        QVERIFY(!written.error().message.isEmpty());
    }
    QCOMPARE(writeDocument(document, m_folder.filePath(u"x.docx"_s), m_fonts).error().code, u"REP-103"_s);
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(u"--only-noto"_s))
        return onlyNoto();
    TestReportPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_pdf.moc"
