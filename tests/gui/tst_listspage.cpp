// SPDX-License-Identifier: GPL-3.0-or-later
// The lists as people meet them: whom the rules propose on a day, the way of a procedure, who is on a list, and the list made public.
#include "base/dates.h"
#include "demowindow.h"
#include "gui/lists/listdecisiondialog.h"
#include "gui/lists/listprocedurepage.h"
#include "gui/lists/listproposaldialog.h"
#include "gui/lists/listspage.h"
#include "gui/lists/liststepdialog.h"
#include "gui/parties/partypage.h"
#include "services/factregister.h"
#include "services/listprocedures.h"
#include "services/lists.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QAction>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::ListAct;
using domain::ListKind;
using domain::ListStage;

namespace {

const QString Recorder = u"演示管理员"_s;
const QString SecondPerson = u"演示复核员"_s;
const QString Inspector = u"演示检查员"_s;
enum Tab { Candidates, Procedures, Entries, Tabs };

bool canBeReached(const QWidget *control)
{
    return control->objectName() == u"cancel"_s || !QKeySequence::mnemonic(control->property("text").toString()).isEmpty(); // Esc cancels
}

/// The buttons and the labels of fields in sight that no letter reaches.
QStringList unreachable(const QWidget *part)
{
    QStringList names;
    for (const QWidget *one : part->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(one);
        const bool own = !one->objectName().isEmpty() && !one->objectName().startsWith(u"qt_"_s);
        if (own && one->isVisibleTo(part) && ((label && label->buddy()) || qobject_cast<const QAbstractButton *>(one)) && !canBeReached(one))
            names << one->objectName();
    }
    return names;
}

} // namespace

class ListsPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup();
    void theDayDecides();
    void candidateBecomesAProcedure();
    void whoProposedDoesNotDecide();
    void rightsFollowTheAccount();
    void theListIsMadePublic();
    void altReachesEveryControl();
    void altReachesEveryControlOfTheDialogs();

private:
    [[nodiscard]] gui::ListsPage *page() { return area<gui::ListsPage>(u"lists"_s); }
    void showTab(const gui::ListsPage *lists, Tab tab) { control<QTabWidget>(lists, "tabs")->setCurrentIndex(tab); }
    [[nodiscard]] domain::ListProcedure look(domain::ListProcedureId id) { return *services::listProcedure(*m_reader, id); }
    [[nodiscard]] bool banSomebody();
    [[nodiscard]] domain::ListProcedure procedureOf(const QString &party);
    [[nodiscard]] gui::ListProcedurePage *openProcedure(domain::ListProcedureId id);

    std::unique_ptr<services::Reader> m_reader;
};

void ListsPageTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = *m_desk->windowReader();
}

void ListsPageTest::cleanup()
{
    m_reader.reset();
    stop();
}

/// A supplier that is on no list is banned for a year, and was late in something else besides.
bool ListsPageTest::banSomebody()
{
    domain::CreditFact late;
    late.party = services::listCandidates(*m_reader, Today, {})->front().party.id;
    late.indicator = u"GY-N14"_s;
    late.effectiveOn = Today.addDays(-40);
    late.text = u"逾期交货"_s;
    domain::CreditFact ban = late;
    ban.indicator = u"GY-N15"_s;
    ban.decidedOn = ban.banFrom = ban.effectiveOn;
    ban.banUntil = ban.banFrom.addYears(1);
    ban.decisionNo = u"演示财罚决〔2026〕30号"_s;
    const auto id = inStore([late, ban](services::Session &session) {
        services::FactRegister facts(session);
        return facts.record(late).ok() ? *facts.record(ban) : domain::FactId();
    });
    const auto confirmed = [id](services::Session &session) { return services::FactRegister(session).confirm(id).ok(); };
    return id.isValid() && signIn(SecondPerson) && inStore(confirmed) && signIn(Recorder);
}

/// The one procedure about that party.
domain::ListProcedure ListsPageTest::procedureOf(const QString &party)
{
    const auto lines = services::listProcedures(*m_reader, Today);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const services::ListProcedureLine &line) { return line.party.name == party; });
    return found == lines.end() ? domain::ListProcedure() : look(found->procedure.id);
}

gui::ListProcedurePage *ListsPageTest::openProcedure(domain::ListProcedureId id)
{
    m_window->openListProcedure(id);
    auto *opened = latest<gui::ListProcedurePage>();
    const auto *steps = control<widgets::ListView>(opened, "steps");
    return QTest::qWaitFor([steps] { return steps->model()->rowCount() > 0; }) ? opened : nullptr;
}

void ListsPageTest::theDayDecides()
{
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    auto *entries = control<widgets::ListView>(lists, "entries");
    auto *summary = control<QLabel>(lists, "summary");
    QTRY_VERIFY(candidates->model()->rowCount() > 0 && entries->model()->rowCount() > 0);
    QVERIFY(summary->text().contains(base::dayText(Today)));
    auto *open = control<QPushButton>(lists, "openParty");
    auto *begin = control<QPushButton>(lists, "begin");
    auto *procedure = control<QPushButton>(lists, "openProcedure");
    QVERIFY(!open->isEnabled() && !begin->isEnabled());
    candidates->setCurrentIndex(candidates->model()->index(0, 0));
    QVERIFY(open->isEnabled() && begin->isEnabled() && !procedure->isEnabled());
    // Long before anything happened nobody is proposed; the entries stand there as ended or to come.
    const int standing = entries->model()->rowCount();
    control<QDateEdit>(lists, "day")->setDate(QDate(2010, 1, 1));
    QTRY_COMPARE(candidates->model()->rowCount(), 0);
    QCOMPARE(entries->model()->rowCount(), standing);
    QVERIFY(!open->isEnabled() && !begin->isEnabled());
    showTab(lists, Procedures);
    auto *procedures = control<widgets::ListView>(lists, "procedures");
    procedures->setCurrentIndex(procedures->model()->index(0, 0));
    QVERIFY(open->isEnabled() && procedure->isEnabled());
    QVERIFY2(!begin->isEnabled(), "one about this party is there already");
    procedure->click();
    QVERIFY(latest<gui::ListProcedurePage>());
    showTab(lists, Entries);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QVERIFY(open->isEnabled() && !begin->isEnabled());
    open->click();
    QVERIFY(latest<gui::PartyPage>());
}

void ListsPageTest::candidateBecomesAProcedure()
{
    QVERIFY(banSomebody());
    const auto proposed = services::listCandidates(*m_reader, Today, {});
    const auto wanted = std::find_if(proposed->begin(), proposed->end(), [](const services::ListCandidate &one) { return one.list == ListKind::Black && one.final; });
    QVERIFY(wanted != proposed->end());
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    QTRY_COMPARE(size_t(candidates->model()->rowCount()), proposed->size());
    int row = 0;
    while (candidates->model()->index(row, 0).data() != domain::listKindLabel(ListKind::Black) || candidates->model()->index(row, 1).data() != wanted->party.name)
        QVERIFY(++row < candidates->model()->rowCount());
    candidates->setCurrentIndex(candidates->model()->index(row, 0));
    control<QPushButton>(lists, "begin")->click();
    QTRY_VERIFY(latest<gui::ListProposalDialog>());
    auto *form = latest<gui::ListProposalDialog>();
    std::vector<domain::FactId> grounds;
    for (const domain::ListGround &ground : wanted->grounds)
        grounds.push_back(ground.fact);
    auto ticked = gui::tickedFacts(*control<QTableWidget>(form, "facts"));
    std::sort(grounds.begin(), grounds.end());
    std::sort(ticked.begin(), ticked.end());
    QVERIFY(!grounds.empty());
    QVERIFY2(ticked == grounds, "what the rules found is ticked, and nothing else");
    QVERIFY(size_t(control<QTableWidget>(form, "facts")->rowCount()) > ticked.size());
    QCOMPARE(control<QPlainTextEdit>(form, "summary")->toPlainText(), wanted->text);
    control<QPushButton>(form, "submit")->click();

    // The new procedure is shown; what cannot be done yet says why.
    QTRY_VERIFY(latest<gui::ListProcedurePage>());
    auto *opened = latest<gui::ListProcedurePage>();
    auto *headline = control<QLabel>(opened, "headline");
    auto *steps = control<widgets::ListView>(opened, "steps");
    auto *decide = control<QPushButton>(opened, "decide");
    QTRY_COMPARE(steps->model()->rowCount(), 1);
    const domain::ListProcedure procedure = procedureOf(wanted->party.name);
    QVERIFY(headline->text().contains(procedure.number) && headline->text().contains(wanted->party.name));
    QVERIFY2(headline->text().endsWith(domain::listStageLabel(ListStage::Candidate, ListKind::Black)), qPrintable(headline->text()));
    QVERIFY(!decide->isEnabled());
    QVERIFY2(decide->toolTip().contains(u"notice"_s), qPrintable(decide->toolTip()));
    QMenu *record = control<QToolButton>(opened, "record")->menu();
    emit record->aboutToShow();
    for (const QAction *action : record->actions()) {
        const bool possible = action->text() == domain::listActLabel(ListAct::Notice, ListKind::Black) || action->text() == domain::listActLabel(ListAct::Drop, ListKind::Black);
        QVERIFY2(action->isEnabled() == possible, qPrintable(action->text()));
        QVERIFY(possible || action->toolTip() != action->text()); // the reason stands there
    }

    // A notice without rights is none.
    QVERIFY(chooseEntry(opened, u"Record a &step"_s, domain::listActLabel(ListAct::Notice, ListKind::Black)));
    auto *notice = latest<gui::ListStepDialog>();
    QVERIFY(notice);
    QCOMPARE(control<QPlainTextEdit>(notice, "grounds")->toPlainText(), wanted->text);
    const QString rights = control<QPlainTextEdit>(notice, "rights")->toPlainText();
    QVERIFY2(rights.contains(u"5 working days"_s), qPrintable(rights));
    type(notice, "rights", {});
    const qint64 before = head();
    control<QPushButton>(notice, "submit")->click();
    auto *problems = control<QListWidget>(notice, "problems");
    QTRY_COMPARE(problems->count(), 1);
    QVERIFY2(problems->item(0)->text().contains(u"LST-029"_s), qPrintable(problems->item(0)->text()));
    QTRY_COMPARE(notice->focusWidget(), control<QPlainTextEdit>(notice, "rights"));
    QCOMPARE(look(procedure.id).progress.stage, ListStage::Candidate);
    QCOMPARE(head(), before);
    type(notice, "rights", rights);
    control<QPushButton>(notice, "submit")->click();
    QTRY_COMPARE(look(procedure.id).progress.stage, ListStage::Noticed);
    QTRY_COMPARE(steps->model()->rowCount(), 2);
    QCOMPARE(steps->model()->index(1, 1).data().toString(), domain::listActLabel(ListAct::Notice, ListKind::Black));
    QVERIFY(headline->text().endsWith(domain::listStageLabel(ListStage::Noticed, ListKind::Black)));
    QVERIFY(!decide->isEnabled());
    QVERIFY2(decide->toolTip().contains(u"heard"_s), qPrintable(decide->toolTip()));

    // It is a procedure now, and no candidate any more.
    lists = page();
    QTRY_COMPARE(size_t(candidates->model()->rowCount()), proposed->size() - 1);
    showTab(lists, Procedures);
    QCOMPARE(control<widgets::ListView>(lists, "procedures")->model()->index(0, 0).data().toString(), procedure.number);
}

void ListsPageTest::whoProposedDoesNotDecide()
{
    const domain::ListProcedure before = procedureOf(u"演示供应商 020"_s);
    QCOMPARE(before.progress.stage, ListStage::Stated);
    QCOMPARE(m_desk->account()->name, Recorder);
    auto *opened = openProcedure(before.id);
    QVERIFY(opened);
    auto *decide = control<QPushButton>(opened, "decide");
    QVERIFY2(decide->isEnabled(), qPrintable(decide->toolTip()));
    decide->click();
    auto *form = latest<gui::ListDecisionDialog>();
    QVERIFY(form);
    auto *problems = control<QListWidget>(form, "problems");
    auto *submit = control<QPushButton>(form, "submit");
    type(form, "decisionNo", u"演示财信〔2026〕7号"_s);
    type(form, "basis", u"演示市红名单管理办法第六条"_s);
    const qint64 head = this->head();
    type(form, "months", u"a year"_s);
    submit->click();
    QTRY_COMPARE(problems->count(), 1);
    QVERIFY2(problems->item(0)->text().contains(u"LST-032"_s), qPrintable(problems->item(0)->text()));
    type(form, "months", u"12"_s);
    submit->click();
    QTRY_VERIFY2(problems->count() == 1 && problems->item(0)->text().contains(u"LST-030"_s), "who proposed it may not decide it");
    QCOMPARE(this->head(), head);
    QCOMPARE(look(before.id).progress.stage, ListStage::Stated);

    QVERIFY(signIn(SecondPerson));
    QTRY_VERIFY(submit->isEnabled());
    submit->click();
    QTRY_COMPARE(look(before.id).progress.stage, ListStage::Decided);
    const domain::ListProcedure decided = look(before.id);
    QCOMPARE(decided.decisionNo, u"演示财信〔2026〕7号"_s);
    QCOMPARE(decided.months, 12);
    QTRY_VERIFY(control<QLabel>(opened, "result")->text().contains(decided.decisionNo));
    QVERIFY(!decide->isEnabled());
    QVERIFY2(decide->toolTip().contains(u"already"_s), qPrintable(decide->toolTip()));
    QVERIFY2(!decided.isPublic(Today), "a decision publishes nothing");
}

void ListsPageTest::rightsFollowTheAccount()
{
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    QTRY_VERIFY(candidates->model()->rowCount() > 0);
    candidates->setCurrentIndex(candidates->model()->index(0, 0));
    auto *begin = control<QPushButton>(lists, "begin");
    auto *opened = openProcedure(procedureOf(u"演示供应商 020"_s).id);
    QVERIFY(opened);
    auto *decide = control<QPushButton>(opened, "decide");
    auto *record = control<QToolButton>(opened, "record");
    QVERIFY(begin->isEnabled() && decide->isEnabled() && record->isEnabled());
    // The pages stay open when somebody else takes the desk; an inspector leads no lists.
    QVERIFY(signIn(Inspector));
    QVERIFY(!begin->isEnabled() && !decide->isEnabled() && !record->isEnabled());
    QVERIFY2(control<QToolButton>(opened, "print")->isEnabled(), "everybody may read");
    QVERIFY(signIn(SecondPerson));
    QVERIFY(begin->isEnabled() && decide->isEnabled() && record->isEnabled());
}

void ListsPageTest::theListIsMadePublic()
{
    gui::ListsPage *lists = page();
    QTRY_VERIFY(control<widgets::ListView>(lists, "entries")->model()->rowCount() > 0);
    const QString black = domain::listKindLabel(ListKind::Black) + u"…"_s;
    const QString csv = m_dir.filePath(u"black.csv"_s);
    widgets::Dialogs::setNextFileName(csv);
    QVERIFY(chooseEntry(lists, u"Public &list"_s, black));
    QTRY_VERIFY_WITH_TIMEOUT(QFile(csv).size() > 0, 20000);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(table.readAll());
    int standing = 0;
    for (const services::ListEntry &entry : services::listEntries(*m_reader, Today)) {
        const bool there = entry.listing.kind == ListKind::Black && entry.current;
        standing += there;
        for (const QString &value : {entry.party.name, entry.party.identifier, entry.listing.until.toString(Qt::ISODate), entry.listing.decisionNo})
            QVERIFY2(!there || text.contains(value), qPrintable(entry.party.name + u": "_s + value));
    }
    QVERIFY(standing > 0);
    QCOMPARE(text.count(u"\r\n"_s), standing + 1); // and the head
    const QString pdf = m_dir.filePath(u"black.pdf"_s);
    widgets::Dialogs::setNextFileName(pdf);
    QVERIFY(chooseEntry(lists, u"Public &list"_s, black));
    QTRY_VERIFY_WITH_TIMEOUT(QFile(pdf).size() > 1000, 20000);
    // Nothing is written where nobody chose a file.
    widgets::Dialogs::setNextFileName({});
    QVERIFY(chooseEntry(lists, u"Public &list"_s, black));
    QCOMPARE(QDir(m_dir.path()).entryList({u"black*"_s, u"Black*"_s}, QDir::Files), (QStringList{u"black.csv"_s, u"black.pdf"_s}));
}

void ListsPageTest::altReachesEveryControl()
{
    gui::ListsPage *lists = page();
    auto *candidates = control<widgets::ListView>(lists, "candidates");
    QTRY_VERIFY(candidates->model()->rowCount() > 0);
    gui::ListProcedurePage *opened = openProcedure(procedureOf(u"演示供应商 020"_s).id);
    QVERIFY(opened);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTest::qWait(0);
        QTRY_VERIFY(candidates->model()->rowCount() > 0);
        for (int tab = 0; tab < Tabs; ++tab) {
            showTab(lists, Tab(tab));
            QCOMPARE(ambiguous(lists).join(u' '), QString());
            QCOMPARE(unreachable(lists).join(u' '), QString());
            QVERIFY(!QKeySequence::mnemonic(control<QTabWidget>(lists, "tabs")->tabText(tab)).isEmpty());
        }
        QCOMPARE(ambiguous(opened).join(u' '), QString());
        QCOMPARE(unreachable(opened).join(u' '), QString());
    }
}

void ListsPageTest::altReachesEveryControlOfTheDialogs()
{
    const domain::ListProcedure red = procedureOf(u"演示供应商 020"_s);
    const domain::ListProcedure black = procedureOf(u"演示供应商 054"_s);
    QCOMPARE(red.progress.list, ListKind::Red);
    QCOMPARE(black.progress.list, ListKind::Black);
    const auto check = [this](const QWidget &dialog, const QString &what) {
        QVERIFY2(ambiguous(&dialog).isEmpty(), qPrintable(what + u": "_s + ambiguous(&dialog).join(u' ')));
        QVERIFY2(unreachable(&dialog).isEmpty(), qPrintable(what + u": "_s + unreachable(&dialog).join(u' ')));
    };
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        for (const domain::ListProcedure &procedure : {red, black}) {
            for (const ListAct act : {ListAct::Notice, ListAct::Statement, ListAct::RequestHearing, ListAct::HoldHearing, ListAct::Publish, ListAct::End, ListAct::ExitNotice, ListAct::Archive,
                                      ListAct::Drop})
                check(gui::ListStepDialog(*m_desk, procedure, act, {}, m_window.get()), language + u' ' + domain::listActName(act));
            check(gui::ListDecisionDialog(*m_desk, {procedure, {}, {}, std::vector<domain::ResponsiblePerson>(1)}, m_window.get()), language + u" decision"_s);
        }
        check(gui::ListProposalDialog(*m_desk, {*services::party(*m_reader, red.party), ListKind::Red, {}, {}, {}}, m_window.get()), language + u" proposal"_s);
    }
}

QTEST_MAIN(ListsPageTest)
#include "tst_listspage.moc"
