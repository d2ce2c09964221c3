// SPDX-License-Identifier: GPL-3.0-or-later
// The overview as people meet it: every number opens as many rows as it says, by mouse and by keyboard; the trend comes when it is ready; the
// same numbers on paper.
#include "demowindow.h"
#include "gui/cases/casepage.h"
#include "gui/dashboard/dashboardpage.h"
#include "gui/dashboard/figurepage.h"
#include "gui/parties/partylistpage.h"
#include "gui/reports/documentpreview.h"
#include "services/dashboard.h"
#include "services/partyregister.h"
#include "widgets/gradebarschart.h"
#include "widgets/listview.h"
#include "widgets/numbertable.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace chengcai;
using namespace Qt::StringLiterals;
using services::Figure;
using widgets::GradeBarsChart;
using widgets::NumberTable;

class DashboardPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { stop(); }
    void everyNumberOpensItsList_data();
    void everyNumberOpensItsList();
    void tilesOpenTheirLists();
    void keyboardAlone();
    void kindDecidesTheMatrix();
    void chartSaysWhatTheTableSays();
    void periodDecidesCasesAndWork();
    void trendIsShownWhenItIsReadyAndKept();
    void rowsOpenTheirRecords();
    void newFactsShowAtOnce();
    void theSameNumbersOnPaper();
    void altReachesEverything();
    void nothingIsWiderThanTheWindow();

private:
    [[nodiscard]] qint64 numberAt(const NumberTable *table, int row, int column) const { return QLocale().toLongLong(table->item(row, column)->text()); }
    void showTabOf(const QWidget *inside);
    void openCell(NumberTable *table, int row, int column);
    [[nodiscard]] bool listHas(const QVariant &key, qint64 number);
    [[nodiscard]] qint64 links(const NumberTable *table) const;

    gui::DashboardPage *m_page = nullptr;
};

void DashboardPageTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_page = area<gui::DashboardPage>(u"dashboard"_s);
    QSignalSpy shown(m_page, &gui::DashboardPage::shown);
    QVERIFY(shown.wait());
    // A year in which something happened.
    auto *period = control<QComboBox>(m_page, "period");
    choose(period, period->findText(u"Year 2026"_s));
    QVERIFY(shown.wait());
}

void DashboardPageTest::showTabOf(const QWidget *inside)
{
    auto *tabs = control<QTabWidget>(m_page, "tabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(inside))
            tabs->setCurrentIndex(i);
    }
}

void DashboardPageTest::openCell(NumberTable *table, int row, int column)
{
    m_window->showArea(u"dashboard"_s);
    showTabOf(table);
    table->scrollToItem(table->item(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, column)).center());
}

qint64 DashboardPageTest::links(const NumberTable *table) const
{
    qint64 count = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            count += table->isLink(row, column);
    }
    return count;
}

/// What has been opened for that key has so many rows.
bool DashboardPageTest::listHas(const QVariant &key, qint64 number)
{
    const auto rows = [](const QWidget *page) { return qint64(page->findChild<widgets::ListView *>()->model()->rowCount()); };
    if (key.canConvert<services::PartyFilter>()) {
        const auto filter = key.value<services::PartyFilter>();
        return QTest::qWaitFor([&] {
            for (const gui::PartyListPage *list : m_window->findChildren<gui::PartyListPage *>()) {
                if (list->isVisible())
                    return list->kind() == filter.kind && rows(list) == number;
            }
            return false;
        });
    }
    return QTest::qWaitFor([&] {
        const auto *page = latest<gui::FigurePage>();
        return page && page->isVisible() && rows(page) == number;
    });
}

void DashboardPageTest::everyNumberOpensItsList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    for (const auto &[name, least] : {std::pair{"matrix", 10}, {"moves", 2}, {"lists", 1}, {"causes", 5}, {"origins", 4}, {"states", 4}, {"clocks", 4}, {"work", 5}})
        QTest::newRow(name) << QString::fromLatin1(name) << least;
}

void DashboardPageTest::everyNumberOpensItsList()
{
    QFETCH(QString, name);
    QFETCH(int, least);
    auto *table = control<NumberTable>(m_page, name.toLatin1().constData());
    QVERIFY2(links(table) >= least, "the story has something to count here");
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (!table->isLink(row, column))
                continue;
            const qint64 number = numberAt(table, row, column);
            QVERIFY(number > 0);
            const QVariant key = table->keyAt(row, column);
            openCell(table, row, column);
            QVERIFY2(listHas(key, number), qPrintable(u"%1, row %2, column %3 says %4"_s.arg(name).arg(row).arg(column).arg(number)));
        }
    }
}

void DashboardPageTest::tilesOpenTheirLists()
{
    int opened = 0;
    for (QPushButton *tile : m_page->findChildren<QPushButton *>(QRegularExpression(u"^tile"_s))) {
        const qint64 number = QLocale().toLongLong(tile->text().section(u'\n', 0, 0));
        m_window->showArea(u"dashboard"_s);
        tile->click();
        QVERIFY2(listHas(QVariant::fromValue(Figure{}), number), qPrintable(tile->text()));
        opened += number > 0;
    }
    QVERIFY(opened >= 3);
}

void DashboardPageTest::keyboardAlone()
{
    auto *table = control<NumberTable>(m_page, "matrix");
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentRow(), int(domain::PartyKind::Supplier));
    const qint64 number = numberAt(table, 2, 0);
    QVERIFY(number > 0);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(listHas(table->keyAt(2, 0), number));
    m_window->showArea(u"dashboard"_s);
    showTabOf(control<NumberTable>(m_page, "clocks"));
    auto *clocks = control<NumberTable>(m_page, "clocks");
    clocks->setFocus();
    clocks->setCurrentCell(clocks->rowCount() - 1, 0);
    const qint64 late = numberAt(clocks, clocks->rowCount() - 1, 0);
    QVERIFY(late > 0);
    QTest::keyClick(clocks, Qt::Key_Space);
    QVERIFY(listHas(QVariant::fromValue(Figure{}), late));
    // A number is spoken with what it counts.
    QVERIFY(clocks->item(0, 0)->data(Qt::AccessibleTextRole).toString().contains(u"Overdue"_s));
}

void DashboardPageTest::kindDecidesTheMatrix()
{
    auto *kind = control<QComboBox>(m_page, "kind");
    auto *table = control<NumberTable>(m_page, "matrix");
    const int total = table->columnCount() - 1;
    std::vector<qint64> totals;
    for (int row = 0; row < table->rowCount(); ++row)
        totals.push_back(numberAt(table, row, total));
    QCOMPARE(totals.size(), size_t(4));
    for (int i = 0; i < 4; ++i) {
        choose(kind, i + 1);
        QVERIFY(table->rowCount() > 1);
        const int last = table->rowCount() - 1;
        QCOMPARE(numberAt(table, last, total), totals[size_t(i)]);
        for (int column = 0; column <= total; ++column) {
            qint64 sum = 0;
            for (int row = 0; row < last; ++row)
                sum += numberAt(table, row, column);
            QCOMPARE(sum, numberAt(table, last, column));
        }
    }
    // One district, one grade: the list says so, and the whole register is a click away.
    for (int row = 0; row < table->rowCount() - 1; ++row) {
        if (!table->isLink(row, 0))
            continue;
        const qint64 number = numberAt(table, row, 0);
        const QVariant key = table->keyAt(row, 0);
        openCell(table, row, 0);
        QVERIFY(listHas(key, number));
        break;
    }
}

void DashboardPageTest::chartSaysWhatTheTableSays()
{
    auto *chart = control<GradeBarsChart>(m_page, "matrixChart");
    auto *table = control<NumberTable>(m_page, "matrix");
    choose(control<QComboBox>(m_page, "kind"), 3);
    const widgets::TwinTable twin = chart->twin();
    QCOMPARE(int(twin.rows.size()), table->rowCount());
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(twin.rows[size_t(row)].front(), table->verticalHeaderItem(row)->text());
        for (int column = 0; column < table->columnCount(); ++column)
            QCOMPARE(twin.rows[size_t(row)][column + 1].toLongLong(), numberAt(table, row, column));
    }
    // F4 swaps to the twin, arrows go through the bars, Enter opens the bar's parties.
    chart->view()->setFocus();
    QTest::keyClick(chart->view(), Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart->view(), Qt::Key_Right);
    QCOMPARE(chart->current(), 1);
    QVERIFY(!chart->summary().isEmpty() && chart->pointText(1).contains(table->verticalHeaderItem(1)->text()));
    QTest::keyClick(chart->view(), Qt::Key_Return);
    QVERIFY(listHas(table->keyAt(1, table->columnCount() - 1), numberAt(table, 1, table->columnCount() - 1)));
    chart->setShowsTable(true);
    QVERIFY(chart->showsTable());
}

void DashboardPageTest::periodDecidesCasesAndWork()
{
    auto *period = control<QComboBox>(m_page, "period");
    auto *origins = control<NumberTable>(m_page, "origins");
    const int last = origins->rowCount() - 1;
    const int opened = 5;
    const qint64 year = numberAt(origins, last, opened);
    QSignalSpy shown(m_page, &gui::DashboardPage::shown);
    qint64 quarters = 0;
    for (const QString &quarter : {u"2026 Q1"_s, u"2026 Q2"_s}) {
        choose(period, period->findText(quarter));
        QVERIFY(shown.wait());
        quarters += numberAt(origins, last, opened);
    }
    QCOMPARE(quarters, year);
}

void DashboardPageTest::trendIsShownWhenItIsReadyAndKept()
{
    auto *chart = control<GradeBarsChart>(m_page, "trendChart");
    auto *again = control<QPushButton>(m_page, "computeTrend");
    QCOMPARE(chart->pointCount(), 0);
    QVERIFY(again->isEnabled());
    showTabOf(chart);
    QTRY_COMPARE_WITH_TIMEOUT(chart->pointCount(), int(services::TrendQuarters), 20000);
    QVERIFY(!again->isEnabled());
    QCOMPARE(chart->bars().back().label, u"2026 Q1"_s);
    QVERIFY(chart->bars().back().averageCenti.has_value());
    QTRY_VERIFY(inStore([](services::Session &session) { return services::isCurrent(session.reader(), services::storedTrend(session.reader()), Today); }));
    // Another kind is there at once, and a page made anew finds what was kept.
    const auto suppliers = chart->bars();
    choose(control<QComboBox>(m_page, "trendKind"), int(domain::PartyKind::Purchaser));
    QVERIFY(chart->bars() != suppliers);
    QCOMPARE(chart->pointCount(), int(services::TrendQuarters));
}

void DashboardPageTest::rowsOpenTheirRecords()
{
    auto *table = control<NumberTable>(m_page, "origins");
    openCell(table, table->rowCount() - 1, 5);
    QTRY_VERIFY(latest<gui::FigurePage>() && latest<gui::FigurePage>()->findChild<widgets::ListView *>()->model()->rowCount() > 0);
    auto *figure = latest<gui::FigurePage>();
    auto *rows = control<widgets::ListView>(figure, "rows");
    auto *open = control<QPushButton>(figure, "open");
    QVERIFY(!open->isEnabled());
    QVERIFY(figure->title().contains(u"Cases opened"_s));
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QVERIFY(open->isEnabled());
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(latest<gui::CasePage>());
    QCOMPARE(ambiguous(figure), QStringList());
}

void DashboardPageTest::newFactsShowAtOnce()
{
    auto *moves = control<NumberTable>(m_page, "moves");
    auto *table = control<NumberTable>(m_page, "matrix");
    const int row = int(domain::PartyKind::Supplier);
    const qint64 before = numberAt(table, row, 5);
    QVERIFY(moves->rowCount() == 4);
    const bool recorded = inStore([](services::Session &session) {
        domain::Party party;
        party.kind = domain::PartyKind::Supplier;
        party.identifier = u"91410100MA45AAAA5X"_s;
        party.identifierReason = u"演示"_s;
        party.name = u"演示供应商 901"_s;
        party.region = u"410102"_s;
        return services::PartyRegister(session).create({party}).ok();
    });
    QVERIFY(recorded);
    QTRY_COMPARE(numberAt(table, row, 5), before + 1);
}

void DashboardPageTest::theSameNumbersOnPaper()
{
    control<QPushButton>(m_page, "print")->click();
    QTRY_VERIFY(latest<gui::DocumentPreview>());
    auto *preview = latest<gui::DocumentPreview>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() >= 2, 20000);
}

void DashboardPageTest::altReachesEverything()
{
    auto *tabs = control<QTabWidget>(m_page, "tabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCOMPARE(ambiguous(m_page), QStringList());
    }
}

/// At 1280 × 720 no table has to be moved sideways, in either language.
void DashboardPageTest::nothingIsWiderThanTheWindow()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        auto *tabs = control<QTabWidget>(m_page, "tabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(1);
            QCOMPARE(m_window->width(), 1280);
            for (const NumberTable *table : tabs->widget(i)->findChildren<NumberTable *>())
                QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->objectName()));
        }
    }
}

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
