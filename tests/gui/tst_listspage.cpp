// SPDX-License-Identifier: GPL-3.0-or-later
// The lists as people meet them: whom the rules propose on a day, who is on a list, and the way to the party.
#include "demowindow.h"
#include "gui/lists/listspage.h"
#include "gui/parties/partypage.h"
#include "widgets/listview.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;

class ListsPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void cleanup() { stop(); }
    void theDayDecides();
    void altReachesEveryControl();

private:
    [[nodiscard]] gui::ListsPage *page() { return area<gui::ListsPage>(u"lists"_s); }
};

void ListsPageTest::theDayDecides()
{
    startWithoutStore();
    QVERIFY(openDemo());
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    auto *entries = control<widgets::ListView>(lists, "entries");
    auto *summary = control<QLabel>(lists, "summary");
    QTRY_VERIFY(candidates->model()->rowCount() > 0 && entries->model()->rowCount() > 0);
    QVERIFY(summary->text().contains(Today.toString(Qt::ISODate)));
    auto *open = control<QPushButton>(lists, "openParty");
    QVERIFY(!open->isEnabled());
    candidates->setCurrentIndex(candidates->model()->index(0, 0));
    QVERIFY(open->isEnabled());
    // Long before anything happened nobody is proposed; the entries stand there as ended or to come.
    const int standing = entries->model()->rowCount();
    control<QDateEdit>(lists, "day")->setDate(QDate(2010, 1, 1));
    QTRY_COMPARE(candidates->model()->rowCount(), 0);
    QCOMPARE(entries->model()->rowCount(), standing);
    QVERIFY(!open->isEnabled());
    control<QTabWidget>(lists, "tabs")->setCurrentIndex(1);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QVERIFY(open->isEnabled());
    open->click();
    QVERIFY(latest<gui::PartyPage>());
}

void ListsPageTest::altReachesEveryControl()
{
    startWithoutStore();
    QVERIFY(openDemo());
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    QTRY_VERIFY(candidates->model()->rowCount() > 0);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTest::qWait(0);
        QTRY_VERIFY(candidates->model()->rowCount() > 0);
        for (int tab = 0; tab < 2; ++tab) {
            control<QTabWidget>(lists, "tabs")->setCurrentIndex(tab);
            QCOMPARE(ambiguous(lists).join(u' '), QString());
        }
    }
}

QTEST_MAIN(ListsPageTest)
#include "tst_listspage.moc"
