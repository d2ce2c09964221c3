// SPDX-License-Identifier: GPL-3.0-or-later
// Cases and rectification on the demonstration store, as a supervisor meets them.
#include "gui/cases/casedecisiondialog.h"
#include "gui/cases/caseopendialog.h"
#include "gui/cases/casepage.h"
#include "gui/cases/casespage.h"
#include "gui/cases/casestepdialog.h"
#include "gui/cases/noticedialog.h"
#include "gui/cases/rectificationpage.h"
#include "gui/cases/replydialog.h"
#include "gui/cases/verifydialog.h"
#include "demowindow.h"
#include "models/roles.h"
#include "services/cases.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/rectifications.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace chengcai;
using namespace Qt::StringLiterals;

class CasePagesTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listShowsWhatEndsFirstFirst();
    void everyFilterAgreesWithTheStore();
    void onlyLegalStepsCanBeChosen();
    void stepIsRecordedFromTheForm();
    void noticeWithoutRightsIsRefusedBesideTheField();
    void decisionWarnsOnceThenGoesOn();
    void proposedFindingOpensACase();
    void latenessIsOneClickForAnAgency();
    void replyAndVerificationNeedTwoPersons();
    void lettersAreWritten();
    void noticeIsIssuedFromAnInspection();
    void altReachesEveryControl();

private:
    [[nodiscard]] domain::CaseId caseIn(domain::CaseState state);
    [[nodiscard]] gui::CasePage *openCase(domain::CaseId id);
    [[nodiscard]] domain::RectificationId noticeShown(services::RectificationFilter::Show show);

    std::unique_ptr<services::Reader> m_reader;
};

void CasePagesTest::initTestCase()
{
    prepare();
}

void CasePagesTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = *m_desk->windowReader();
}

void CasePagesTest::cleanup()
{
    m_reader.reset();
    stop();
}

domain::CaseId CasePagesTest::caseIn(domain::CaseState state)
{
    services::CaseFilter filter;
    filter.state = state;
    const auto page = services::cases(*m_reader, filter, false, Today, 10);
    return page.lines.empty() ? domain::CaseId() : page.lines.front().row.file.id;
}

gui::CasePage *CasePagesTest::openCase(domain::CaseId id)
{
    m_window->openCase(id);
    auto *page = latest<gui::CasePage>();
    const auto *steps = page->findChild<widgets::ListView *>(u"steps"_s);
    return QTest::qWaitFor([steps] { return steps->model()->rowCount() > 0; }) ? page : nullptr;
}

domain::RectificationId CasePagesTest::noticeShown(services::RectificationFilter::Show show)
{
    const auto page = services::rectifications(*m_reader, {show, {}, {}, {}}, Today, 10);
    return page.rows.empty() ? domain::RectificationId() : page.rows.front().id;
}

void CasePagesTest::listShowsWhatEndsFirstFirst()
{
    m_window->showArea(u"cases"_s);
    auto *page = latest<gui::CasesPage>();
    QVERIFY(page);
    auto *view = page->findChild<widgets::ListView *>(u"cases"_s);
    QTRY_VERIFY(view->model()->rowCount() > 5);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(view->model()->index(0, 3).data().toString().contains(u"over for"_s));
    QDate before;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QDate due = view->model()->index(row, 3).data(models::SortRole).toDate();
        QVERIFY(!before.isValid() || before <= due);
        before = due;
    }
}

void CasePagesTest::everyFilterAgreesWithTheStore()
{
    m_window->showArea(u"cases"_s);
    auto *page = latest<gui::CasesPage>();
    auto *view = page->findChild<widgets::ListView *>(u"cases"_s);
    auto *show = page->findChild<QComboBox *>(u"show"_s);
    using Show = services::CaseFilter::Show;
    const std::pair<Show, bool> wanted[] = {{Show::Open, false}, {Show::Open, true}, {Show::All, false}, {Show::Closed, false}};
    for (int which = 0; which < 4; ++which) {
        services::CaseFilter filter;
        filter.show = wanted[which].first;
        const auto rows = services::cases(*m_reader, filter, wanted[which].second, Today, 1000).lines.size();
        show->setCurrentIndex(which);
        emit show->activated(which);
        QTRY_COMPARE(size_t(view->model()->rowCount()), rows);
    }
}

void CasePagesTest::onlyLegalStepsCanBeChosen()
{
    for (const auto state : {domain::CaseState::Opened, domain::CaseState::Filed, domain::CaseState::Investigated, domain::CaseState::Noticed, domain::CaseState::Stated,
                             domain::CaseState::Reviewed, domain::CaseState::Decided, domain::CaseState::Published, domain::CaseState::Closed}) {
        const auto id = caseIn(state);
        QVERIFY2(id.isValid(), qPrintable(domain::caseStateName(state)));
        const auto file = *services::caseFile(*m_reader, id);
        auto *page = openCase(id);
        auto *button = page->findChild<QToolButton *>(u"record"_s);
        emit button->menu()->aboutToShow();
        for (const QAction *action : button->menu()->actions()) {
            bool possible = false;
            for (int act = 1; act < int(domain::CaseActs); ++act) {
                if (domain::caseActLabel(domain::CaseAct(act)) == action->text())
                    possible = domain::caseAfter(file.progress, domain::CaseAct(act)).has_value();
            }
            QCOMPARE(action->isEnabled(), possible);
            QVERIFY(possible || action->toolTip() != action->text()); // the reason stands there
        }
        QCOMPARE(page->findChild<QPushButton *>(u"decide"_s)->isEnabled(), domain::caseAfter(file.progress, domain::CaseAct::Decide).has_value());
        delete page;
    }
}

void CasePagesTest::stepIsRecordedFromTheForm()
{
    const auto id = caseIn(domain::CaseState::Filed);
    (void)openCase(id);
    auto *form = new gui::CaseStepDialog(*m_desk, *services::caseFile(*m_reader, id), domain::CaseAct::Investigate, m_window.get());
    form->open();
    type(form, "text", u"询问经办人"_s);
    form->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(services::caseFile(*m_reader, id)->progress.state, domain::CaseState::Investigated);
    QTRY_VERIFY(latest<gui::CasePage>()->findChild<QLabel *>(u"headline"_s)->text().contains(u"Under investigation"_s));
}

void CasePagesTest::noticeWithoutRightsIsRefusedBesideTheField()
{
    const auto id = caseIn(domain::CaseState::Investigated);
    auto *form = new gui::CaseStepDialog(*m_desk, *services::caseFile(*m_reader, id), domain::CaseAct::Notice, m_window.get());
    form->open();
    type(form, "text", u"拟罚款"_s);
    type(form, "rights", {});
    form->findChild<QPushButton *>(u"submit"_s)->click();
    auto *problems = form->findChild<QListWidget *>(u"problems"_s);
    QTRY_COMPARE(problems->count(), 1);
    QVERIFY(problems->item(0)->text().contains(u"CAS-027"_s));
    QTRY_COMPARE(form->focusWidget(), form->findChild<QPlainTextEdit *>(u"rights"_s));
    QCOMPARE(services::caseFile(*m_reader, id)->progress.state, domain::CaseState::Investigated);
    widgets::Dialogs::setNextAnswer(1);
    form->close();
}

void CasePagesTest::decisionWarnsOnceThenGoesOn()
{
    const auto id = caseIn(domain::CaseState::Reviewed);
    auto *page = openCase(id);
    page->findChild<QPushButton *>(u"decide"_s)->click();
    auto *form = latest<gui::CaseDecisionDialog>();
    QVERIFY(form);
    type(form, "decisionNo", u"演示财购罚决字〔2026〕77号"_s);
    type(form, "text", u"罚款"_s);
    type(form, "fine", u"1.00"_s);
    type(form, "amount", u"1,000,000.00"_s); // 5 to 10 per mille would be 5,000 to 10,000
    type(form, "banFrom", u"2026-06-30"_s);
    type(form, "effectiveOn", u"2026-06-15"_s);
    type(form, "banUntil", u"2027-06-30"_s);
    type(form, "until", u"2027-06-30"_s);
    auto *problems = form->findChild<QListWidget *>(u"problems"_s);
    form->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_VERIFY(problems->count() > 0);
    QVERIFY(!services::caseFile(*m_reader, id)->decidedOn.isValid());
    form->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(services::caseFile(*m_reader, id)->progress.state, domain::CaseState::Decided);
    QTRY_VERIFY(page->findChild<QLabel *>(u"result"_s)->text().contains(u"77号"_s));
    QCOMPARE(services::fact(*m_reader, services::caseFile(*m_reader, id)->fact)->effectiveOn, QDate(2026, 6, 15));
}

void CasePagesTest::proposedFindingOpensACase()
{
    QCOMPARE(services::seriousFindings(*m_reader).size(), size_t(1));
    m_window->showArea(u"cases"_s);
    auto *page = latest<gui::CasesPage>();
    auto *view = page->findChild<widgets::ListView *>(u"proposed"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->selectRow(0);
    page->findChild<QPushButton *>(u"openProposed"_s)->click();
    auto *form = latest<gui::CaseOpenDialog>();
    QVERIFY(form);
    auto *cause = form->findChild<QComboBox *>(u"cause"_s);
    QTRY_VERIFY(cause->isEnabled() && cause->count() > 0);
    form->findChild<QPushButton *>(u"submit"_s)->click();
    auto *problems = form->findChild<QListWidget *>(u"problems"_s);
    QTRY_VERIFY2(problems->count() > 0, "a case has a cause and a day");
    cause->setCurrentIndex(0);
    type(form, "actedOn", u"2026-06-01"_s);
    form->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_VERIFY(services::seriousFindings(*m_reader).empty());
    QTRY_VERIFY(latest<gui::CasePage>()); // and the new case is shown
}

void CasePagesTest::latenessIsOneClickForAnAgency()
{
    const auto id = noticeShown(services::RectificationFilter::Show::Overdue);
    const auto before = services::rectification(*m_reader, id);
    m_window->openRectification(id);
    auto *page = latest<gui::RectificationPage>();
    auto *button = page->findChild<QPushButton *>(u"late"_s);
    QTRY_VERIFY(button->isEnabled());
    const QString proposed = page->findChild<QLabel *>(u"proposal"_s)->text();
    QVERIFY2(proposed.contains(u"DL-N18"_s), qPrintable(proposed));
    QVERIFY(!before->items.front().lateFact.isValid());
    button->click();
    QTRY_VERIFY(services::rectification(*m_reader, id)->items.front().lateFact.isValid());
    QTRY_VERIFY(!button->isEnabled());
}

void CasePagesTest::replyAndVerificationNeedTwoPersons()
{
    const auto id = noticeShown(services::RectificationFilter::Show::Overdue);
    const auto notice = *services::rectification(*m_reader, id);
    auto *reply = new gui::ReplyDialog(*m_desk, notice, 1, m_window.get());
    reply->open();
    type(reply, "text", u"已整改"_s);
    reply->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(services::rectification(*m_reader, id)->items.front().state, domain::RectificationState::Replied);
    auto *verify = new gui::VerifyDialog(*m_desk, *services::rectification(*m_reader, id), 1, m_window.get());
    verify->open();
    verify->findChild<QPushButton *>(u"submit"_s)->click();
    auto *problems = verify->findChild<QListWidget *>(u"problems"_s);
    QTRY_COMPARE(problems->count(), 1);
    QVERIFY(problems->item(0)->text().contains(u"RCT-030"_s));
    QVERIFY(signIn(u"演示复核员"_s));
    verify->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(services::rectification(*m_reader, id)->items.front().state, domain::RectificationState::Accepted);
}

void CasePagesTest::lettersAreWritten()
{
    m_window->openRectification(noticeShown(services::RectificationFilter::Show::Overdue));
    auto *page = latest<gui::RectificationPage>();
    QTRY_VERIFY(page->findChild<widgets::ListView *>(u"items"_s)->model()->rowCount() > 0);
    const QString file = m_dir.filePath(u"notice.pdf"_s);
    widgets::Dialogs::setNextFileName(file);
    page->findChild<QPushButton *>(u"print"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile(file).size() > 1000, 20000);
}

void CasePagesTest::noticeIsIssuedFromAnInspection()
{
    services::InspectionFilter filter;
    filter.state = domain::InspectionState::Effective;
    const auto rows = services::inspections(*m_reader, filter, services::InspectionSort::Day, true, 0, 1).rows;
    QVERIFY(!rows.empty());
    const auto before = services::rectifications(*m_reader, {}, Today, 100).total;
    auto *form = new gui::NoticeDialog(*m_desk, *services::inspection(*m_reader, rows.front().id), m_window.get());
    form->open();
    QVERIFY(form->findChild<QTableWidget *>(u"demands"_s)->rowCount() > 0);
    form->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(services::rectifications(*m_reader, {}, Today, 100).total, before + 1);
}

void CasePagesTest::altReachesEveryControl()
{
    gui::CasePage *file = openCase(caseIn(domain::CaseState::Reviewed));
    m_window->openRectification(noticeShown(services::RectificationFilter::Show::Overdue));
    auto *notice = latest<gui::RectificationPage>();
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QCOMPARE(ambiguous(file).join(u' '), QString());
        QCOMPARE(ambiguous(notice).join(u' '), QString());
    }
}

QTEST_MAIN(CasePagesTest)
#include "tst_casepages.moc"
