// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scorehistorychart.h"
#include "widgets/theme.h"
#include "widgets/waterfallchart.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::widgets;
using domain::Grade;
using domain::LineType;

namespace {

void fill(ScoreHistoryChart &chart)
{
    const auto day = [](int year, int month, int d) { return QDate(year, month, d); };
    chart.resize(820, 420);
    chart.setHistory({{day(2024, 1, 1), 10000, 0, Grade::U},
                      {day(2024, 2, 10), 9600, 4, Grade::A},
                      {day(2024, 9, 1), 6600, 3, Grade::B},
                      {day(2025, 3, 1), 3600, 2, Grade::C},
                      {day(2025, 10, 1), 10000, 0, Grade::U},
                      {day(2026, 1, 15), 8600, 4, Grade::D}},
                     {{HistoryEvent::Kind::Penalty, day(2024, 9, 1), u"Decision 〔2024〕118号"_s, 118},
                      {HistoryEvent::Kind::Inspection, day(2024, 9, 3), u"Yearly check, \"general\""_s, 3},
                      {HistoryEvent::Kind::Commendation, day(2025, 3, 20), u"Named by the city"_s, 4},
                      {HistoryEvent::Kind::RuleChange, day(2025, 7, 1), u"R-2025.2"_s, 5},
                      {HistoryEvent::Kind::Listing, day(2026, 1, 15), u"Black list"_s, 6}},
                     day(2026, 11, 24), {{10000, 5}, {8000, 4}, {6000, 3}, {3000, 2}, {0, 1}},
                     {Grade::U, Grade::D, Grade::C, Grade::B, Grade::A, Grade::A});
}

domain::ScoreLine line(LineType type, int points, const QString &indicator = {})
{
    domain::ScoreLine made;
    made.type = type;
    made.pointsCenti = points;
    made.indicator = indicator;
    return made;
}

std::vector<QString> labels(const std::vector<domain::ScoreLine> &lines)
{
    std::vector<QString> made;
    for (const auto &one : lines)
        made.push_back(one.indicator.isEmpty() ? domain::lineTypeName(one.type) : one.indicator + u" 演示指标"_s);
    return made;
}

/// Random lines, their sum anywhere from far below zero to far above 100.
std::vector<domain::ScoreLine> randomLines(QRandomGenerator &random)
{
    std::vector<domain::ScoreLine> lines{line(LineType::Base, 10000)};
    for (int fact = random.bounded(60); fact > 0; --fact)
        lines.push_back(line(LineType::Fact, random.bounded(-5000, 800), u"GY-N%1"_s.arg(random.bounded(12))));
    int sum = 0;
    for (const auto &one : lines)
        sum += one.pointsCenti;
    lines.push_back(line(LineType::Clamp, qBound(0, sum, 10000) - sum));
    return lines;
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (double(a.width()) * a.height());
}

void checkTwin(ChartFrame &chart)
{
    const auto *table = chart.findChild<QTableWidget *>();
    const TwinTable twin = chart.twin();
    QCOMPARE(table->rowCount(), int(twin.rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            QCOMPARE(table->item(row, column)->text(), twin.rows[size_t(row)][column]);
    }
    QTemporaryDir folder;
    QVERIFY(chart.exportTo(folder.filePath(u"c.csv"_s)).ok());
    QFile csv(folder.filePath(u"c.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), twinCsv(twin));
}

void checkScales(const ChartFrame &chart)
{
    const QImage one = chart.toImage({800, 400}, 1);
    QImage two = chart.toImage({800, 400}, 2);
    QCOMPARE(two.size(), QSize(1600, 800));
    two.setDevicePixelRatio(1);
    const double same = difference(one, two.scaled(800, 400, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QVERIFY2(same < 4, qPrintable(QString::number(same)));
    QImage white(one.size(), one.format());
    white.fill(Qt::white);
    QVERIFY(difference(one, white) > 4);
}

void checkExports(const ChartFrame &chart, const QByteArray &word)
{
    QTemporaryDir folder;
    const std::vector<std::pair<QString, QByteArray>> kinds{{u"c.png"_s, "\x89PNG"}, {u"c.svg"_s, "<?xml"}, {u"c.pdf"_s, "%PDF-"}};
    for (const auto &[name, magic] : kinds) {
        QVERIFY(chart.exportTo(folder.filePath(name)).ok());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(magic));
        QVERIFY(name != u"c.svg" || bytes.contains(word));
    }
    QCOMPARE(chart.exportTo(folder.filePath(u"c.bmp"_s)).error().code, u"EXP-402"_s);
    QCOMPARE(chart.exportTo(u"/nowhere/c.png"_s).error().code, u"EXP-401"_s);
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Theme::Light); }
    void historyIsAStepLineWithGaps();
    void bandsHaveNoSeamsAndLieBelow();
    void keysMoveTheCursor();
    void enterOpensTheEvent();
    void f4SwapsToTheSameData();
    void chartsSpeak();
    void historyExports();
    void exportsAreAlwaysLight();
    void barsAddUpToTheScore();
    void barsAreDrawnWhereTheyRun();
    void manyBarsFoldByIndicator();
    void barsAreChosenByKey();
    void simulationIsMarked();
    void waterfallExports();
};

void ChartsTest::historyIsAStepLineWithGaps()
{
    ScoreHistoryChart chart;
    fill(chart);
    QList<QLineSeries *> stretches;
    for (QAbstractSeries *series : chart.view()->chart()->series()) {
        if (auto *lines = qobject_cast<QLineSeries *>(series))
            stretches << lines;
    }
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches[0]->points().size(), 6);
    QCOMPARE(stretches[0]->at(1).y(), 96.0);
    QCOMPARE(stretches[0]->at(2).y(), 66.0);
    QCOMPARE(stretches[0]->at(1).x(), stretches[0]->at(2).x());
    QCOMPARE(stretches[1]->points().size(), 2);
}

void ChartsTest::bandsHaveNoSeamsAndLieBelow()
{
    ScoreHistoryChart chart;
    fill(chart);
    const auto series = chart.view()->chart()->series();
    QCOMPARE(series.size(), 7);
    for (int band = 0; band < 5; ++band) {
        auto *area = qobject_cast<QAreaSeries *>(series[band]);
        QVERIFY(area);
        QCOMPARE(area->pen().style(), Qt::NoPen);
        QVERIFY(qAbs(area->brush().color().alphaF() - 0.12F) < 0.01F);
    }
}

void ChartsTest::keysMoveTheCursor()
{
    ScoreHistoryChart chart;
    fill(chart);
    const std::vector<std::tuple<Qt::Key, Qt::KeyboardModifiers, int>> steps{
        {Qt::Key_Right, Qt::NoModifier, 0}, {Qt::Key_Right, Qt::NoModifier, 1}, {Qt::Key_Right, Qt::ControlModifier, 2},
        {Qt::Key_Right, Qt::ControlModifier, 3}, {Qt::Key_End, Qt::NoModifier, 5}, {Qt::Key_Right, Qt::NoModifier, 5},
        {Qt::Key_Left, Qt::ControlModifier, 3}, {Qt::Key_Home, Qt::NoModifier, 0}, {Qt::Key_Left, Qt::NoModifier, 0}};
    for (const auto &[key, modifiers, expected] : steps) {
        QTest::keyClick(chart.view(), key, modifiers);
        QCOMPARE(chart.current(), expected);
    }
}

void ChartsTest::enterOpensTheEvent()
{
    ScoreHistoryChart chart;
    fill(chart);
    QSignalSpy opened(&chart, &ScoreHistoryChart::eventActivated);
    chart.setCurrent(2);
    QTest::keyClick(chart.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 118);
}

void ChartsTest::f4SwapsToTheSameData()
{
    ScoreHistoryChart chart;
    fill(chart);
    chart.show();
    chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.view()->setFocus();
    QTest::keyClick(chart.view(), Qt::Key_F4);
    QVERIFY(chart.showsTable());
    QCOMPARE(chart.twin().rows.size(), chart.points().size());
    QCOMPARE(chart.twin().rows[0][1], QString());
    QCOMPARE(chart.twin().rows[2][1], u"66.00"_s);
    checkTwin(chart);
}

void ChartsTest::chartsSpeak()
{
    ScoreHistoryChart chart;
    fill(chart);
    chart.setCurrent(2);
    auto *spoken = QAccessible::queryAccessibleInterface(chart.view());
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    QVERIFY(spoken->text(QAccessible::Description).contains(u"86.00"_s));
    QVERIFY(spoken->text(QAccessible::Value).contains(u"66.00"_s));
    QVERIFY(spoken->text(QAccessible::Value).contains(u"118号"_s));
}

void ChartsTest::historyExports()
{
    ScoreHistoryChart chart;
    fill(chart);
    checkScales(chart);
    checkExports(chart, "Grade");
}

void ChartsTest::exportsAreAlwaysLight()
{
    ScoreHistoryChart chart;
    fill(chart);
    const QImage light = chart.toImage({600, 300}, 1);
    applyTheme(Theme::Dark);
    QCOMPARE(chart.toImage({600, 300}, 1), light);
    applyTheme(Theme::Light);
}

void ChartsTest::barsAddUpToTheScore()
{
    QRandomGenerator random(20261124);
    for (int run = 0; run < 500; ++run) {
        const auto lines = randomLines(random);
        int score = 0;
        for (const auto &one : lines)
            score += one.pointsCenti;
        const auto bars = waterfallBars(lines, labels(lines), {});
        int sum = 0;
        size_t covered = 0;
        for (size_t bar = 0; bar + 1 < bars.size(); ++bar) {
            QCOMPARE(bars[bar].fromCenti, sum);
            sum += bars[bar].deltaCenti;
            covered += bars[bar].lines.size();
        }
        QCOMPARE(sum, score);
        QCOMPARE(bars.back().deltaCenti, score);
        QCOMPARE(covered, lines.size());
    }
}

void ChartsTest::barsAreDrawnWhereTheyRun()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 50; ++run) {
        const auto lines = randomLines(random);
        WaterfallChart chart;
        chart.setLines(lines, labels(lines));
        const auto sets = qobject_cast<QHorizontalStackedBarSeries *>(chart.view()->chart()->series().constFirst())->barSets();
        for (int index = 0; index < chart.pointCount(); ++index) {
            const WaterfallBar &bar = chart.bars()[size_t(index)];
            double visible = 0;
            double above = 0;
            double below = 0;
            for (const QBarSet *set : sets) {
                const double value = set->at(chart.pointCount() - 1 - index);
                (value > 0 ? above : below) += value;
                visible += set == sets.constFirst() ? 0 : qAbs(value);
            }
            QVERIFY(qAbs(visible - qAbs(bar.deltaCenti) / 100.0) < 0.001);
            QVERIFY(qAbs(above - qMax(0, qMax(bar.fromCenti, bar.toCenti())) / 100.0) < 0.001);
            QVERIFY(qAbs(below - qMin(0, qMin(bar.fromCenti, bar.toCenti())) / 100.0) < 0.001);
        }
    }
}

void ChartsTest::manyBarsFoldByIndicator()
{
    std::vector<domain::ScoreLine> lines{line(LineType::Base, 10000)};
    for (int fact = 0; fact < 24; ++fact)
        lines.push_back(line(LineType::Fact, -100, fact % 2 ? u"GY-N01"_s : u"GY-N02"_s));
    QCOMPARE(waterfallBars(lines, labels(lines), {}).size(), size_t(26));
    lines.push_back(line(LineType::Fact, -100, u"GY-N01"_s));
    const auto bars = waterfallBars(lines, labels(lines), {});
    QCOMPARE(bars.size(), size_t(4));
    QCOMPARE(bars[2].deltaCenti, -1300);
}

void ChartsTest::barsAreChosenByKey()
{
    const std::vector<domain::ScoreLine> lines{line(LineType::Base, 10000), line(LineType::Fact, -1000, u"GY-N01"_s),
                                               line(LineType::Duplicate, 0, u"GY-N02"_s), line(LineType::Fact, 300, u"GY-P01"_s)};
    WaterfallChart chart;
    chart.setLines(lines, labels(lines));
    QSignalSpy opened(&chart, &WaterfallChart::lineActivated);
    QTest::keyClick(chart.view(), Qt::Key_Down);
    QTest::keyClick(chart.view(), Qt::Key_Down);
    QTest::keyClick(chart.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), 1);
    QTest::keyClick(chart.view(), Qt::Key_End);
    QTest::keyClick(chart.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    checkTwin(chart);
    QVERIFY(chart.summary().contains(u"93.00"_s));
}

void ChartsTest::simulationIsMarked()
{
    const std::vector<domain::ScoreLine> lines{line(LineType::Base, 10000), line(LineType::Fact, -1000, u"GY-N01"_s)};
    WaterfallChart chart;
    chart.setLines(lines, labels(lines));
    const QImage real = chart.toImage({800, 300}, 1);
    chart.setSimulation(true);
    QVERIFY(difference(chart.toImage({800, 300}, 1), real) > 0.5);
    QVERIFY(chart.summary().contains(u"SIMULATION"_s));
    QVERIFY(chart.twin().headers[0].contains(u"SIMULATION"_s));
}

void ChartsTest::waterfallExports()
{
    QRandomGenerator random(3);
    const auto lines = randomLines(random);
    WaterfallChart chart;
    chart.setLines(lines, labels(lines));
    checkScales(chart);
    checkExports(chart, "Total");
}

QTEST_MAIN(ChartsTest)
#include "tst_widgets_charts.moc"
