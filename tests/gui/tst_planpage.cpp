// SPDX-License-Identifier: GPL-3.0-or-later
// Workbench, plan, draws and tasks in the window, on the demonstration store.
#include "demowindow.h"
#include "gui/inspections/drawwizard.h"
#include "gui/inspections/planpage.h"
#include "gui/inspections/taskdialog.h"
#include "gui/workbench/workbenchpage.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;

class PlanPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void countsAreTheLinesTheyShow();
    void drawIsRecordedDoneAgainAndPrinted();
    void assignmentIsPreviewedAndTakenBack();
    void listsKeepTheirPromises();
    void altReachesEveryControl();

};

void PlanPageTest::initTestCase()
{
    prepare();
}

void PlanPageTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
}

void PlanPageTest::cleanup()
{
    stop();
}

void PlanPageTest::countsAreTheLinesTheyShow()
{
    QVERIFY(signIn(u"演示检查员"_s));
    auto *page = area<gui::WorkbenchPage>(u"workbench"_s);
    auto *list = page->findChild<widgets::ListView *>(u"todo"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    static const QRegularExpression number(u"(\\d+)$"_s);
    int shown = 0;
    for (const char *name : {"countMine", "countOverdue", "countSoon", "countDrafts", "countReview", "countReturned", "countExpiring", "countUnchecked"}) {
        auto *button = page->findChild<QPushButton *>(QString::fromLatin1(name));
        button->click();
        QTRY_COMPARE(list->model()->rowCount(), number.match(button->text()).captured(1).toInt());
        shown += list->model()->rowCount() > 0;
    }
    QVERIFY2(shown >= 4, "the story has something for most counts");
    QVERIFY(page->findChild<QPushButton *>(u"countOverdue"_s)->text().back() != u'0');
    QVERIFY2(!page->findChild<QPushButton *>(u"assignPlanned"_s)->isEnabled(), "an inspector does not give out work");
}

void PlanPageTest::drawIsRecordedDoneAgainAndPrinted()
{
    auto *page = area<gui::PlanPage>(u"plan"_s);
    auto *draws = page->findChild<widgets::ListView *>(u"draws"_s);
    QTRY_COMPARE(draws->model()->rowCount(), 1);
    const qint64 before = head();
    page->findChild<QPushButton *>(u"newDraw"_s)->click();
    auto *wizard = page->findChild<gui::DrawWizard *>();
    QVERIFY(wizard);
    QPushButton *ok = wizard->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(wizard->findChild<QListWidget *>(u"inspectors"_s)->count() > 3);
    QTRY_VERIFY(wizard->findChild<QLabel *>(u"quotaA"_s)->text().contains(u"of"));
    QVERIFY2(!ok->isEnabled(), "nothing is drawn before the seed is entered");
    QCOMPARE(head(), before);
    wizard->findChild<QLineEdit *>(u"lottery"_s)->setText(u"02 09 14 30"_s);
    QTRY_VERIFY(ok->isEnabled());
    ok->click();
    QTRY_COMPARE(draws->model()->rowCount(), 2);
    QCOMPARE(head(), before + 1);
    auto *drawn = page->findChild<widgets::ListView *>(u"drawn"_s);
    QTRY_VERIFY(page->findChild<QLabel *>(u"drawText"_s)->text().contains(u"02 09 14 30 @"));
    QVERIFY(drawn->model()->rowCount() > 0);
    QSignalSpy said(page, &gui::Page::message);
    page->findChild<QPushButton *>(u"verifyDraw"_s)->click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.front().at(1).toString().contains(u"same"), qPrintable(said.front().at(1).toString()));
    const QString file = m_dir.filePath(u"record.csv"_s);
    widgets::Dialogs::setNextFileName(file);
    page->findChild<QPushButton *>(u"saveRecord"_s)->click();
    QTRY_VERIFY(QFileInfo(file).size() > 100);
}

void PlanPageTest::assignmentIsPreviewedAndTakenBack()
{
    auto *page = area<gui::PlanPage>(u"plan"_s);
    auto *tabs = page->findChild<QTabWidget *>(u"tabs"_s);
    auto *tasks = tabs->widget(0)->findChild<widgets::ListView *>();
    QTRY_VERIFY(tasks->model()->rowCount() > 8);
    auto *undo = page->findChild<QPushButton *>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    tasks->selectRow(0);
    int row = 0;
    while (!page->findChild<QPushButton *>(u"changeTask"_s)->isEnabled() && row + 1 < tasks->model()->rowCount())
        tasks->selectRow(++row);
    const QString who = tasks->model()->index(row, 5).data().toString();
    const qint64 before = head();
    page->findChild<QPushButton *>(u"changeTask"_s)->click();
    auto *dialog = page->findChild<gui::TaskDialog *>();
    QVERIFY(dialog);
    auto *people = dialog->findChild<QListWidget *>(u"inspectors"_s);
    QTRY_VERIFY(people->count() > 3);
    for (int i = 0; i < people->count(); ++i)
        people->item(i)->setCheckState(people->item(i)->text().startsWith(u"演示检查员丙") ? Qt::Checked : Qt::Unchecked);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    QCOMPARE(head(), before);
    ok->click();
    QTRY_VERIFY(undo->isEnabled());
    QCOMPARE(head(), before + 1);
    QTRY_COMPARE(tasks->model()->index(row, 5).data().toString(), u"演示检查员丙"_s);
    undo->click();
    QTRY_COMPARE(tasks->model()->index(row, 5).data().toString(), who);
    QCOMPARE(head(), before + 2);
    QVERIFY(!undo->isEnabled());
}

void PlanPageTest::listsKeepTheirPromises()
{
    auto *page = area<gui::PlanPage>(u"plan"_s);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const widgets::ListView *view : page->findChildren<widgets::ListView *>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    QCOMPARE(testers.size(), size_t(5));
    page->refresh();
    auto *plans = page->findChild<widgets::ListView *>(u"plans"_s);
    QTRY_COMPARE(plans->model()->rowCount(), 2);
    for (widgets::ListView *view : page->findChildren<widgets::ListView *>()) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            view->sortByColumn(column, Qt::AscendingOrder);
            view->sortByColumn(column, Qt::DescendingOrder);
        }
    }
    m_preferences->setLanguage(u"zh_CN"_s);
    QTRY_COMPARE(plans->model()->headerData(0, Qt::Horizontal).toString(), u"年度"_s);
}

void PlanPageTest::altReachesEveryControl()
{
    auto *page = area<gui::PlanPage>(u"plan"_s);
    auto *tabs = page->findChild<QTabWidget *>(u"tabs"_s);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(ambiguous(page).join(u' '), QString());
        }
    }
}

QTEST_MAIN(PlanPageTest)
#include "tst_planpage.moc"
