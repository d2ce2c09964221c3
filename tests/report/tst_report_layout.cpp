// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout.h"
#include "report/linebreaker.h"
#include "report/tablelayout.h"
#include "reportsupport.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace chengcai;
using namespace chengcai::report;
using namespace Qt::StringLiterals;

namespace {

/// Hanzi and full-width signs one em wide, everything else half: no font needed.
class EmMeasurer : public TextMeasurer
{
public:
    [[nodiscard]] int advance64(char32_t c, TextStyle style) const override { return style.px * (c < 0x2000 ? 32 : 64); }
};

std::vector<Page> pagesOf(const Document &document)
{
    std::vector<Page> pages;
    const auto count = layOut(document, EmMeasurer(), [&](const Page &page) {
        pages.push_back(page);
        return true;
    });
    return count && *count == int(pages.size()) ? pages : std::vector<Page>();
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const TextItem &item : page.texts)
        texts.append(item.text);
    return texts;
}

Table listOf(int rows, int textLength = 4)
{
    Table table;
    table.title = u"List"_s;
    table.columns = {{u"Row"_s, CellType::Integer, 8}, {u"Text"_s, CellType::Text, 20}, {u"Score"_s, CellType::CentiPoints, 8}};
    std::vector<Row> data;
    for (int i = 0; i < rows; ++i)
        data.push_back({{qint64(100'000 + i), QString(i % 5 == 0 ? textLength : 4, u'字'), qint64(100 * i)}, RowKind::Data});
    table.rows = rowsOf(std::move(data));
    table.emptyText = u"Nothing."_s;
    return table;
}

SignOff signOff() { return {{u"P"_s, u"C"_s, u"E"_s, u"I"_s}, u"THE OFFICE"_s, u"THE DAY"_s, true}; }

bool insideSheet(const Page &page)
{
    const int width = page.turned ? paper::PageHeight : paper::PageWidth;
    const EmMeasurer measure;
    return std::all_of(page.texts.begin(), page.texts.end(), [&](const TextItem &item) {
        const int left = page.turned ? paper::PageHeight - paper::Top - paper::Height : paper::Left;
        const int right = left + (page.turned ? paper::Height : paper::Width);
        const int top = page.turned ? paper::Left : paper::Top;
        const int bottom = top + (page.turned ? paper::Width : paper::Height);
        return item.x >= left && item.x + measure.width(item.text, item.style) <= std::min(right + 1, width)
            && item.baseline - item.style.px * 86 / 100 >= top && item.baseline <= bottom;
    });
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyRowExactlyOnce_data();
    void everyRowExactlyOnce();
    void headAndTitleOnEveryPage();
    void sumStaysWithItsRow();
    void signOffIsNeverSplit();
    void signOffBringsARowAlong();
    void headingStaysWithTable();
    void headingAndSignOffStayWithTheirText_data();
    void headingAndSignOffStayWithTheirText();
    void rowTallerThanAPageFlows();
    void gridHasTwentyTwoLines();
    void pageNumbersAreMirrored();
    void emptyTableSaysSo();
    void turnedTableKeepsInsideTypeArea();
    void columnsFillTheWidth();
    void rigidColumnsKeepTheirWish();
    void roomGoesToTheLongestWords();
    void punctuationNeverBeginsALine();
    void brokenLinesJoinToTheText();
    void previewStopsEarly();
    void cancelIsAnError();
};

void TestReportLayout::everyRowExactlyOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("landscape");
    for (const int rows : {1, 29, 30, 31, 32, 33, 34, 65, 500}) {
        QTest::addRow("%d short", rows) << rows << 4 << false;
        QTest::addRow("%d long", rows) << rows << 90 << false;
        QTest::addRow("%d turned", rows) << rows << 90 << true;
    }
}

void TestReportLayout::everyRowExactlyOnce()
{
    QFETCH(int, rows);
    QFETCH(int, length);
    QFETCH(bool, landscape);
    Document document;
    Table table = listOf(rows, length);
    table.landscape = landscape;
    document.blocks.emplace_back(std::move(table));
    QStringList numbers;
    for (const Page &page : pagesOf(document)) {
        QCOMPARE(page.turned, landscape);
        QVERIFY(insideSheet(page));
        for (const QString &text : textsOf(page)) {
            if (text.size() == 6 && text.startsWith(u"10") && !text.contains(u'.'))
                numbers.append(text);
        }
    }
    QCOMPARE(numbers.size(), rows);
    for (int i = 0; i < rows; ++i)
        QCOMPARE(numbers[i], QString::number(100'000 + i));
}

void TestReportLayout::headAndTitleOnEveryPage()
{
    Document document;
    document.blocks.emplace_back(listOf(200));
    const auto pages = pagesOf(document);
    QVERIFY(pages.size() >= 6);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QStringList texts = textsOf(pages[i]);
        QCOMPARE(texts.count(u"Score"_s), 1);
        QCOMPARE(texts.contains(u"List (continued)"_s), i > 0);
        QCOMPARE(texts.contains(u"List"_s), i == 0);
    }
}

void TestReportLayout::sumStaysWithItsRow()
{
    for (int rows = 20; rows < 40; ++rows) {
        Document document;
        Table table = listOf(rows);
        table.rows = [source = table.rows, rows]() -> RowCursor {
            return [next = source(), left = rows](Row &row) mutable {
                if (left-- > 0)
                    return next(row);
                row = {{CellValue(), u"SUM"_s, qint64(1)}, RowKind::Subtotal};
                return left == -1;
            };
        };
        document.blocks.emplace_back(std::move(table));
        const QStringList last = textsOf(pagesOf(document).back());
        QVERIFY(last.contains(u"SUM"_s));
        QVERIFY2(last.contains(QString::number(100'000 + rows - 1)), qPrintable(QString::number(rows)));
    }
}

void TestReportLayout::signOffIsNeverSplit()
{
    for (int rows = 0; rows < 70; ++rows) {
        Document document;
        document.blocks.emplace_back(listOf(rows));
        document.blocks.emplace_back(Paragraph{u"一段文字。"_s});
        document.blocks.emplace_back(signOff());
        const auto pages = pagesOf(document);
        const QStringList last = textsOf(pages.back());
        for (const QString &part : {u"P:"_s, u"C:"_s, u"E:"_s, u"I:"_s, u"THE OFFICE"_s, u"THE DAY"_s})
            QVERIFY2(last.contains(part), qPrintable(QString::number(rows)));
        QVERIFY2(last.contains(u"一段文字。"_s), qPrintable(QString::number(rows)));
        QVERIFY(insideSheet(pages.back()));
    }
}

void TestReportLayout::signOffBringsARowAlong()
{
    for (int rows = 2; rows < 70; ++rows) {
        Document document;
        document.blocks.emplace_back(listOf(rows));
        document.blocks.emplace_back(signOff());
        QVERIFY2(textsOf(pagesOf(document).back()).contains(QString::number(100'000 + rows - 1)), qPrintable(QString::number(rows)));
    }
}

void TestReportLayout::headingStaysWithTable()
{
    for (int lines = 10; lines < 23; ++lines) {
        Document document;
        document.blocks.emplace_back(Paragraph{QString(lines * paper::Columns, u'文'), false});
        document.blocks.emplace_back(Heading{1, u"HEADING"_s});
        document.blocks.emplace_back(listOf(3));
        for (const Page &page : pagesOf(document)) {
            const QStringList texts = textsOf(page);
            QCOMPARE(texts.contains(u"HEADING"_s), texts.contains(u"100000"_s));
        }
    }
}

void TestReportLayout::headingAndSignOffStayWithTheirText_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("length");
    for (int before = 1; before < 22; ++before) {
        for (const int length : {10, 40, 70, 100, 200})
            QTest::addRow("%d lines, then %d signs", before, length) << before << length;
    }
}

void TestReportLayout::headingAndSignOffStayWithTheirText()
{
    QFETCH(const int, before);
    QFETCH(const int, length);
    Document document;
    for (int i = 0; i < before; ++i)
        document.blocks.emplace_back(Paragraph{u"前"_s});
    document.blocks.emplace_back(Heading{1, u"HEADING"_s});
    document.blocks.emplace_back(Paragraph{QString(length, u'文')});
    document.blocks.emplace_back(signOff());
    const auto pages = pagesOf(document);
    QVERIFY(!pages.empty());
    const auto lines = [](const Page &page) {
        const QStringList texts = textsOf(page);
        return std::count_if(texts.begin(), texts.end(), [](const QString &text) { return text.startsWith(u'文'); });
    };
    qsizetype all = 0;
    for (const Page &page : pages)
        all += lines(page);
    for (const Page &page : pages) {
        const qsizetype here = lines(page);
        QVERIFY2(!textsOf(page).contains(u"HEADING"_s) || here > 0, "a heading alone at the foot");
        QVERIFY2(!textsOf(page).contains(u"THE OFFICE"_s) || here > 0, "a signature without a word of the letter");
        QVERIFY2(all == 1 || here != 1, "one line alone");
    }
}

void TestReportLayout::rowTallerThanAPageFlows()
{
    Document document;
    document.blocks.emplace_back(listOf(3, 3000));
    const auto pages = pagesOf(document);
    qsizetype characters = 0;
    for (const Page &page : pages) {
        QVERIFY(insideSheet(page));
        for (const QString &text : textsOf(page))
            characters += text.count(u'字');
    }
    QCOMPARE(characters, 3000 + 4 + 4);
    QVERIFY(pages.size() > 2);
}

void TestReportLayout::gridHasTwentyTwoLines()
{
    Document document;
    document.blocks.emplace_back(Paragraph{QString(paper::Lines * paper::Columns, u'文'), false});
    document.blocks.emplace_back(Paragraph{u"尾"_s, false});
    const auto pages = pagesOf(document);
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[0].texts.size(), size_t(paper::Lines));
    for (int i = 0; i < paper::Lines; ++i) {
        const TextItem &line = pages[0].texts[size_t(i)];
        QCOMPARE(line.text.size(), qsizetype(paper::Columns));
        QCOMPARE(line.x, paper::Left);
        QCOMPARE(line.baseline - pages[0].texts[0].baseline, paper::lineTop(i));
    }
}

void TestReportLayout::pageNumbersAreMirrored()
{
    Document document;
    document.furniture.footer = {u"FOOT"_s};
    document.blocks.emplace_back(listOf(100));
    for (const Page &page : pagesOf(document)) {
        const TextItem &number = page.upright.front();
        QCOMPARE(number.text, u"— %1 —"_s.arg(page.number));
        QVERIFY(number.baseline > paper::Top + paper::Height + paper::mm(7));
        const int right = number.x + EmMeasurer().width(number.text, number.style);
        if (page.number % 2 == 1)
            QCOMPARE(right, paper::Left + paper::Width - paper::NumberPx);
        else
            QCOMPARE(number.x, paper::Left + paper::NumberPx);
        QCOMPARE(page.upright.back().text, u"FOOT"_s);
    }
}

void TestReportLayout::emptyTableSaysSo()
{
    Document document;
    document.blocks.emplace_back(listOf(0));
    const auto pages = pagesOf(document);
    QCOMPARE(pages.size(), size_t(1));
    QVERIFY(textsOf(pages[0]).contains(u"Nothing."_s));
}

void TestReportLayout::turnedTableKeepsInsideTypeArea()
{
    Document document;
    document.title = u"TITLE"_s;
    document.blocks.emplace_back(Paragraph{u"前文"_s});
    Table table = listOf(60);
    table.landscape = true;
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{u"后文"_s});
    const auto pages = pagesOf(document);
    QVERIFY(!pages.front().turned);
    QVERIFY(pages[1].turned);
    QVERIFY(!pages.back().turned);
    QVERIFY(std::all_of(pages.begin(), pages.end(), insideSheet));
    QVERIFY(textsOf(pages.back()).contains(u"后文"_s));
}

void TestReportLayout::columnsFillTheWidth()
{
    for (int columns = 1; columns < 12; ++columns) {
        std::vector<Column> list;
        for (int i = 0; i < columns; ++i)
            list.push_back({u"c"_s, i % 3 == 0 ? CellType::Text : CellType::Integer, 3 + 7 * i});
        const auto widths = columnWidths(list, paper::Width);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), paper::Width);
        QVERIFY(std::all_of(widths.begin(), widths.end(), [](int w) { return w > 0; }));
    }
}

void TestReportLayout::rigidColumnsKeepTheirWish()
{
    const std::vector<Column> columns{{u"a"_s, CellType::Text, 60}, {u"b"_s, CellType::Text, 18, Medium::Everywhere, true}};
    const auto widths = columnWidths(columns, paper::Width);
    QVERIFY(widths[1] >= 18 * paper::TablePx / 2);
    QVERIFY(widths[1] < 20 * paper::TablePx);
}

/// Heads of narrow columns hold whole words as long as others have room to spare, and nobody falls under what he keeps.
void TestReportLayout::roomGoesToTheLongestWords()
{
    const TextStyle style{FontRole::Body, 100};
    QCOMPARE(widestPiece(u"Average rate (%)", style, EmMeasurer()), EmMeasurer().width(u"Average"_s, style));
    QCOMPARE(widestPiece(u"平均利率", style, EmMeasurer()), EmMeasurer().width(u"平"_s, style));
    const std::vector<int> least{90, 20, 70, 10};
    const std::vector<int> keep{10, 60, 10, 100};
    std::vector<int> widths{50, 200, 50, 120};
    makeRoom(widths, least, keep);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 420);
    QVERIFY(widths[0] >= 90 && widths[2] >= 70);
    QVERIFY(widths[1] >= 60 && widths[3] >= 100);
    std::vector<int> poor{50, 70, 50, 100}; // ten to give where sixty are wanted
    makeRoom(poor, least, keep);
    QCOMPARE(std::accumulate(poor.begin(), poor.end(), 0), 270);
    QVERIFY(poor[0] > 50 && poor[1] == 60 && poor[2] > 50 && poor[3] == 100);
}

void TestReportLayout::punctuationNeverBeginsALine()
{
    const TextStyle style{FontRole::Body, 100};
    const QString text = u"第一条，为了加强监督（检查）、“信用”评价；第二条：采购人、代理机构。第三条《办法》施行！"_s;
    for (int width = 300; width < 2000; width += 50) {
        for (const TextLine &line : breakLines(text, width, width, style, EmMeasurer())) {
            QVERIFY(line.width <= width);
            QVERIFY2(!u"，。、；：！）”》"_s.contains(line.text.front()), qPrintable(line.text));
            QVERIFY2(!u"（“《"_s.contains(line.text.back()), qPrintable(line.text));
        }
    }
}

void TestReportLayout::brokenLinesJoinToTheText()
{
    const TextStyle style{FontRole::Body, 100};
    const QString text = u"91410100MA000017X7演示供应商A股份有限公司𠮷喆12,345.67元"_s;
    for (int width = 100; width < 3000; width += 70) {
        QString joined;
        for (const TextLine &line : breakLines(text, width, width, style, EmMeasurer()))
            joined += line.text;
        QCOMPARE(joined, text);
    }
    const auto parts = breakLines(u"ab 12.50 cd", 400, 400, style, EmMeasurer());
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].text, u"ab 12.50"_s);
    QCOMPARE(breakLines(u"一\n二", 400, 400, style, EmMeasurer()).size(), size_t(2));
    QCOMPARE(breakLines(u"", 400, 400, style, EmMeasurer()).size(), size_t(1));
}

void TestReportLayout::previewStopsEarly()
{
    int pulled = 0;
    Document document;
    Table table = listOf(0);
    table.rows = [&pulled]() -> RowCursor {
        return [&pulled](Row &row) {
            row = {{qint64(++pulled), u"字"_s, qint64(1)}, RowKind::Data};
            return pulled < 100'000;
        };
    };
    document.blocks.emplace_back(std::move(table));
    const auto count = layOut(document, EmMeasurer(), [](const Page &) { return false; });
    QVERIFY(count.ok());
    QCOMPARE(*count, 1);
    QVERIFY(pulled < 100);
}

void TestReportLayout::cancelIsAnError()
{
    const std::atomic_bool stop = true;
    base::Progress progress;
    progress.cancel = &stop;
    Document document;
    document.blocks.emplace_back(listOf(1000));
    const auto count = layOut(document, EmMeasurer(), [](const Page &) { return true; }, progress);
    QVERIFY(!count.ok());
    QCOMPARE(count.error().code, u"JOB-CANCELLED"_s);
}

QTEST_APPLESS_MAIN(TestReportLayout)
#include "tst_report_layout.moc"
