// SPDX-License-Identifier: GPL-3.0-or-later
// Workbench, plan, draws and tasks in the window, on the demonstration store.
#include "demowindow.h"
#include "gui/inspections/declarationdialog.h"
#include "gui/inspections/differencedialog.h"
#include "gui/inspections/drawwizard.h"
#include "gui/inspections/planpage.h"
#include "gui/inspections/taskdialog.h"
#include "gui/workbench/workbenchpage.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>

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
    void relationsAndLeaveAreDeclared();
    void tasksOfAFileAreShownBeforeTheyAreTaken();
    void listsKeepTheirPromises();
    void altReachesEveryControl();

private:
    [[nodiscard]] domain::Declaration declarationOf(const QString &name);
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

domain::Declaration PlanPageTest::declarationOf(const QString &name)
{
    return inStore([name](services::Session &session) {
        for (const services::InspectorLoad &load : services::inspectorLoads(session.reader(), Today)) {
            if (load.fullName == name)
                return services::declarationOf(session.reader(), load.user);
        }
        return domain::Declaration();
    });
}

void PlanPageTest::relationsAndLeaveAreDeclared()
{
    const QString name = u"演示检查员丁"_s;
    auto *page = area<gui::PlanPage>(u"plan"_s);
    const domain::Declaration before = declarationOf(name);
    control<QPushButton>(page, "declare")->click();
    QPointer<gui::DeclarationDialog> dialog = latest<gui::DeclarationDialog>();
    QVERIFY(dialog);
    QCOMPARE(ambiguous(dialog).join(u' '), QString());
    auto *people = control<QComboBox>(dialog, "inspector");
    QTRY_VERIFY(people->count() > 3);
    people->setCurrentIndex(people->findText(name));
    auto *relations = control<QListWidget>(dialog, "relations");
    QTRY_VERIFY2(relations->isEnabled(), "what is stored comes first");
    QCOMPARE(relations->count(), int(before.relations.size()));
    auto *save = control<QPushButton>(dialog, "save");
    QVERIFY2(!save->isEnabled(), "nothing has changed");
    auto *addRegion = control<QPushButton>(dialog, "addRegion");
    QVERIFY2(!addRegion->isEnabled(), "a relation needs a reason");
    type(dialog, "why", u"former employer"_s);
    addRegion->click();
    control<QDateEdit>(dialog, "until")->setDate(Today.addDays(-1));
    QVERIFY2(!control<QPushButton>(dialog, "addLeave")->isEnabled(), "leave does not end before it begins");
    control<QDateEdit>(dialog, "until")->setDate(Today.addDays(9));
    control<QPushButton>(dialog, "addLeave")->click();
    // Esc asks before that is lost.
    widgets::Dialogs::setNextAnswer(0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    const qint64 entries = head();
    save->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(head(), entries + 1);
    const domain::Declaration after = declarationOf(name);
    QCOMPARE(after.relations.size(), before.relations.size() + 1);
    QCOMPARE(after.relations.back().why, u"former employer"_s);
    QVERIFY(!after.relations.back().region.isEmpty());
    QVERIFY(after.isAwayOn(Today) && after.isAwayOn(Today.addDays(9)) && !after.isAwayOn(Today.addDays(10)));
    // What was declared is shown again and can be withdrawn.
    control<QPushButton>(page, "declare")->click();
    dialog = latest<gui::DeclarationDialog>();
    people = control<QComboBox>(dialog, "inspector");
    QTRY_VERIFY(people->count() > 3);
    people->setCurrentIndex(people->findText(name));
    relations = control<QListWidget>(dialog, "relations");
    QTRY_VERIFY(relations->isEnabled());
    QCOMPARE(relations->count(), int(after.relations.size()));
    QVERIFY(relations->item(relations->count() - 1)->text().endsWith(u"former employer"));
    relations->setCurrentRow(relations->count() - 1);
    control<QPushButton>(dialog, "removeRelation")->click();
    auto *leave = control<QListWidget>(dialog, "leave");
    const auto days = leave->findItems(u"30 Jun 2026 to 9 Jul 2026"_s, Qt::MatchExactly);
    QCOMPARE(days.size(), 1);
    leave->setCurrentItem(days.front());
    control<QPushButton>(dialog, "removeLeave")->click();
    control<QPushButton>(dialog, "save")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(domain::declarationToJson(declarationOf(name)), domain::declarationToJson(before));
    // An inspector declares for himself alone.
    QVERIFY(signIn(name));
    control<QPushButton>(area<gui::PlanPage>(u"plan"_s), "declare")->click();
    people = control<QComboBox>(latest<gui::DeclarationDialog>(), "inspector");
    QTRY_COMPARE(people->count(), 1);
    QCOMPARE(people->currentText(), name);
}

void PlanPageTest::tasksOfAFileAreShownBeforeTheyAreTaken()
{
    auto *page = area<gui::PlanPage>(u"plan"_s);
    const QString name = m_dir.filePath(u"tasks.json"_s);
    QSignalSpy said(page, &gui::Page::message);
    widgets::Dialogs::setNextFileName(name);
    control<QPushButton>(page, "exportTasks")->click();
    QTRY_COMPARE(said.size(), 1);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray tasks = all[u"tasks"_s].toArray();
    QVERIFY(tasks.size() > 3);
    const qint64 before = head();
    const auto preview = [&](const QJsonArray &written) {
        all[u"tasks"_s] = written;
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(all).toJson());
        file.flush();
        widgets::Dialogs::setNextFileName(name);
        control<QPushButton>(page, "importTasks")->click();
        return QTest::qWaitFor([this] { return latest<gui::DifferenceDialog>(); }) ? latest<gui::DifferenceDialog>() : nullptr;
    };
    const auto fates = [](const gui::DifferenceDialog *dialog) {
        QStringList texts;
        const auto *table = dialog->findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row)
            texts.append(table->item(row, 2)->text());
        return texts;
    };
    const auto answer = [](gui::DifferenceDialog *dialog, const QString &button) {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == button) {
                QPointer<gui::DifferenceDialog> closes = dialog;
                one->click();
                return QTest::qWaitFor([&] { return !closes; });
            }
        }
        return false;
    };
    gui::DifferenceDialog *dialog = preview(tasks);
    QVERIFY(dialog);
    QCOMPARE(fates(dialog).count(u"is here already"_s), tasks.size());
    QVERIFY2(!answer(dialog, u"&Import"_s), "nothing to import");
    QVERIFY(answer(dialog, u"&Close"_s));
    // One task with an id of its own is new.
    QJsonArray more = tasks;
    QJsonObject fresh = tasks.first().toObject();
    fresh[u"task"_s] = QString(u"ab"_s).repeated(16);
    more.append(fresh);
    dialog = preview(more);
    QVERIFY(dialog);
    QCOMPARE(fates(dialog).count(u"new"_s), 1);
    QCOMPARE(head(), before);
    QVERIFY(answer(dialog, u"&Cancel"_s));
    QCOMPARE(head(), before);
    dialog = preview(more);
    QVERIFY(dialog);
    QVERIFY(answer(dialog, u"&Import"_s));
    QTRY_COMPARE(head(), before + 1);
    // One that cannot be taken keeps out the others and says why.
    fresh[u"task"_s] = QString(u"cd"_s).repeated(16);
    more.append(fresh);
    fresh[u"task"_s] = QString(u"ef"_s).repeated(16);
    fresh[u"inspectors"_s] = QJsonArray{u"nobody"_s};
    more.append(fresh);
    dialog = preview(more);
    QVERIFY(dialog);
    QCOMPARE(fates(dialog).count(u"new"_s), 1);
    QVERIFY(fates(dialog).last().contains(u"nobody"));
    QVERIFY(!answer(dialog, u"&Import"_s));
    QVERIFY(answer(dialog, u"&Close"_s));
    QCOMPARE(head(), before + 1);
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
