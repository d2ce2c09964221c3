// SPDX-License-Identifier: GPL-3.0-or-later
// Objections and credit repair on the demonstration store, as a supervisor meets them.
#include "gui/parties/partypage.h"
#include "gui/petitions/petitiondecisiondialog.h"
#include "gui/petitions/petitiondialog.h"
#include "gui/petitions/petitionpage.h"
#include "gui/petitions/petitionspage.h"
#include "gui/petitions/petitionstepdialog.h"
#include "demowindow.h"
#include "services/factregister.h"
#include "services/petitions.h"
#include "widgets/listview.h"

#include <QListWidget>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PetitionKind;

class PetitionPagesTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup();
    void listShowsTheOpenOnesFirst();
    void receivedFromTheFactOfAParty();
    void decisionShowsItsEffectBeforeItIsMade();
    void refusedRepairNamesItsReason();
    void altReachesEveryControl();

private:
    [[nodiscard]] domain::PetitionId openOne(PetitionKind kind);
    [[nodiscard]] gui::PetitionPage *show(domain::PetitionId id);

    std::unique_ptr<services::Reader> m_reader;
};

void PetitionPagesTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = *m_desk->windowReader();
}

void PetitionPagesTest::cleanup()
{
    m_reader.reset();
    stop();
}

domain::PetitionId PetitionPagesTest::openOne(PetitionKind kind)
{
    for (const services::PetitionLine &line : services::petitions(*m_reader, Today)) {
        if (line.petition.kind == kind && line.petition.open())
            return line.petition.id;
    }
    return {};
}

gui::PetitionPage *PetitionPagesTest::show(domain::PetitionId id)
{
    m_window->openPetition(id);
    auto *page = latest<gui::PetitionPage>();
    const auto *steps = control<widgets::ListView>(page, "steps");
    return QTest::qWaitFor([steps] { return steps->model()->rowCount() > 0; }) ? page : nullptr;
}

void PetitionPagesTest::listShowsTheOpenOnesFirst()
{
    auto *page = area<gui::PetitionsPage>(u"petitions"_s);
    auto *view = control<widgets::ListView>(page, "petitions");
    const auto all = services::petitions(*m_reader, Today);
    QTRY_COMPARE(view->model()->rowCount(), int(all.size()));
    const auto open = std::count_if(all.begin(), all.end(), [](const services::PetitionLine &line) { return line.petition.open(); });
    QVERIFY(open > 0 && open < qint64(all.size()));
    QVERIFY(control<QLabel>(page, "summary")->text().startsWith(QString::number(open)));
    QVERIFY(!control<QPushButton>(page, "open")->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(view->model()->index(0, 0).data().toString(), all.front().petition.number);
    control<QPushButton>(page, "open")->click();
    QVERIFY(latest<gui::PetitionPage>());
    QTRY_COMPARE(latest<gui::PetitionPage>()->title(), all.front().petition.number);
}

void PetitionPagesTest::receivedFromTheFactOfAParty()
{
    // A fact that nobody objects to.
    domain::PartyId party;
    domain::FactId fact;
    for (const services::PetitionLine &line : services::petitions(*m_reader, Today)) {
        if (line.petition.kind == PetitionKind::Repair) {
            party = line.party.id;
            fact = line.petition.fact;
        }
    }
    QVERIFY(party.isValid());
    m_window->openParty(party);
    auto *page = latest<gui::PartyPage>();
    auto *facts = control<widgets::ListView>(page, "facts");
    QTRY_VERIFY(facts->model()->rowCount() > 0);
    facts->selectRow(0);
    QVERIFY(chooseEntry(page, u"O&bjection, repair"_s, u"Receive an &objection…"_s));
    auto *dialog = latest<gui::PetitionDialog>();
    QVERIFY(dialog && dialog->isVisible());
    const qint64 before = head();
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(control<QListWidget>(dialog, "problems")->count() > 0); // nothing is asked for yet
    QCOMPARE(head(), before);
    type(dialog, "claim", u"实际按期交付"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
    QTRY_VERIFY(latest<gui::PetitionPage>());
    const auto received = services::petitions(*m_reader, Today).front();
    QCOMPARE(received.petition.claim, u"实际按期交付"_s);
    QVERIFY(services::fact(*m_reader, received.petition.fact)->underObjection);
}

void PetitionPagesTest::decisionShowsItsEffectBeforeItIsMade()
{
    const auto id = openOne(PetitionKind::Objection);
    QVERIFY(id.isValid());
    const auto petition = *services::petition(*m_reader, id);
    QVERIFY(signIn(u"演示复核员"_s));
    auto *page = show(id);
    QVERIFY(page);
    control<QPushButton>(page, "decide")->click();
    auto *dialog = latest<gui::PetitionDecisionDialog>();
    auto *effect = control<QLabel>(dialog, "effect");
    QTRY_VERIFY(!effect->text().isEmpty());
    const QString dismissed = effect->text();
    auto *outcome = control<QComboBox>(dialog, "outcome");
    QCOMPARE(outcome->count(), 3); // a fact can be corrected, too
    choose(outcome, 1);
    QTRY_VERIFY(effect->text() != dismissed);
    services::PetitionDecision granted;
    granted.outcome = domain::PetitionOutcome::Granted;
    const auto preview = services::petitionPreview(*m_reader, petition, granted, Today);
    QVERIFY(effect->text().contains(QString::number(preview.after.stars)));
    type(dialog, "text", u"经核实异议成立"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(services::fact(*m_reader, petition.fact)->withdrawn);
    QTRY_VERIFY(!control<QPushButton>(page, "decide")->isEnabled());
    QVERIFY(!control<QPushButton>(page, "decide")->toolTip().isEmpty());
    // What is left is the answer.
    QVERIFY(chooseEntry(page, u"Record a &step"_s, domain::petitionActLabel(domain::PetitionAct::Answer)));
    auto *step = latest<gui::PetitionStepDialog>();
    type(step, "text", u"书面答复"_s);
    control<QPushButton>(step, "submit")->click();
    QTRY_COMPARE(services::petition(*m_reader, id)->stage, domain::PetitionStage::Answered);
}

void PetitionPagesTest::refusedRepairNamesItsReason()
{
    const auto id = openOne(PetitionKind::Repair);
    QVERIFY(id.isValid());
    QVERIFY(signIn(u"演示复核员"_s));
    auto *page = show(id);
    QVERIFY(page);
    control<QPushButton>(page, "decide")->click();
    auto *dialog = latest<gui::PetitionDecisionDialog>();
    choose(control<QComboBox>(dialog, "outcome"), 1);
    type(dialog, "text", u"条件具备"_s);
    auto *problems = control<QListWidget>(dialog, "problems");
    const qint64 before = head();
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(problems->count() > 0); // no class of publicity chosen
    auto *publicity = control<QComboBox>(dialog, "publicity");
    choose(publicity, publicity->findData(u"general"_s));
    control<QPushButton>(dialog, "submit")->click();
    auto *conditions = control<QTableWidget>(dialog, "conditions");
    QTRY_VERIFY(problems->count() > 0 && problems->item(0)->text().contains(conditions->item(0, 0)->text())); // the first condition has no proof
    QCOMPARE(head(), before);
    for (int row = 0; row < conditions->rowCount(); ++row)
        conditions->item(row, 1)->setText(u"见附件"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
    QTRY_COMPARE(services::petition(*m_reader, id)->outcome, domain::PetitionOutcome::Granted);
    QCOMPARE(services::fact(*m_reader, services::petition(*m_reader, id)->fact)->publicUntil, Today);
}

void PetitionPagesTest::altReachesEveryControl()
{
    QVERIFY(signIn(u"演示复核员"_s));
    const auto petition = *services::petition(*m_reader, openOne(PetitionKind::Repair));
    const auto fact = services::fact(*m_reader, petition.fact);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTest::qWait(0);
        auto *list = area<gui::PetitionsPage>(u"petitions"_s);
        QTRY_VERIFY(control<widgets::ListView>(list, "petitions")->model()->rowCount() > 0);
        QCOMPARE(ambiguous(list).join(u' '), QString());
        auto *page = show(petition.id);
        QVERIFY(page);
        QCOMPARE(ambiguous(page).join(u' '), QString());
        gui::PetitionDialog receive(*m_desk, {petition.fact, {}, u"演示"_s, u"演示"_s}, PetitionKind::Objection, m_window.get());
        gui::PetitionStepDialog step(*m_desk, petition, domain::PetitionAct::Ask, m_window.get());
        gui::PetitionDecisionDialog decide(*m_desk, petition, fact, m_window.get());
        for (int outcome = 0; outcome < control<QComboBox>(&decide, "outcome")->count(); ++outcome) {
            choose(control<QComboBox>(&decide, "outcome"), outcome);
            QCOMPARE(ambiguous(&decide).join(u' '), QString());
        }
        QCOMPARE(ambiguous(&receive).join(u' '), QString());
        QCOMPARE(ambiguous(&step).join(u' '), QString());
    }
}

QTEST_MAIN(PetitionPagesTest)
#include "tst_petitionpages.moc"
