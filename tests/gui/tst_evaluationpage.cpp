// SPDX-License-Identifier: GPL-3.0-or-later
// A periodic evaluation on the demonstration store, from the run to the proof.
#include "gui/parties/partypage.h"
#include "gui/records/evaluationpage.h"
#include "gui/records/evaluationrundialog.h"
#include "gui/records/recordpage.h"
#include "gui/records/recordspage.h"
#include "gui/shell/reasondialog.h"
#include "demowindow.h"
#include "services/evaluations.h"
#include "widgets/listview.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using domain::RecordType;

class EvaluationPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup();
    void runFromTheArea();
    void gradesToLookAtHaveTheirReason();
    void confirmedTogetherInOneEntry();
    void computedAgainFromTheJournal();
    void publishedStandsBesideTheLiveRating();
    void altReachesEveryControl();

private:
    [[nodiscard]] domain::Record evaluation(PartyKind kind);
    [[nodiscard]] gui::EvaluationPage *show(domain::RecordId id);

    std::unique_ptr<services::Reader> m_reader;
};

void EvaluationPageTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = *m_desk->windowReader();
}

void EvaluationPageTest::cleanup()
{
    m_reader.reset();
    stop();
}

/// The story's, of that kind.
domain::Record EvaluationPageTest::evaluation(PartyKind kind)
{
    for (const services::RecordLine &line : services::recordLines(*m_reader, RecordType::Evaluation, {}, Today, 100)) {
        if (line.record.text("kind") == domain::partyKindName(kind))
            return line.record;
    }
    return {};
}

gui::EvaluationPage *EvaluationPageTest::show(domain::RecordId id)
{
    m_window->openEvaluation(id);
    auto *page = latest<gui::EvaluationPage>();
    const auto *headline = control<QLabel>(page, "headline");
    return QTest::qWaitFor([headline] { return !headline->text().isEmpty(); }) ? page : nullptr;
}

void EvaluationPageTest::runFromTheArea()
{
    auto *area = this->area<gui::RecordsPage>(u"evaluation"_s);
    auto *list = control<widgets::ListView>(area, "records");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const int before = list->model()->rowCount();
    control<QPushButton>(area, "add")->click();
    auto *dialog = latest<gui::EvaluationRunDialog>();
    QVERIFY(dialog && dialog->isVisible());
    auto *kind = control<QComboBox>(dialog, "kind");
    choose(kind, kind->findData(u"agency"_s));
    auto *period = control<QLineEdit>(dialog, "period");
    period->setText(u"2027"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(control<QListWidget>(dialog, "problems")->count() > 0); // not over yet
    period->setText(u"2026-Q1"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(latest<gui::EvaluationPage>());
    auto *page = latest<gui::EvaluationPage>();
    QTRY_VERIFY(control<QLabel>(page, "headline")->text().contains(u"2026-Q1"_s));
    QTRY_COMPARE(services::recordCount(*m_reader, RecordType::Evaluation), before + 1);
}

void EvaluationPageTest::gradesToLookAtHaveTheirReason()
{
    const domain::Record record = evaluation(PartyKind::Supplier);
    QVERIFY(record.id.isValid());
    auto *page = show(record.id);
    QVERIFY(page);
    auto *lines = control<widgets::ListView>(page, "lines");
    const auto view = services::evaluationView(*m_reader, record.id, false);
    QTRY_COMPARE(lines->model()->rowCount(), int(view->lines.size()));
    QCOMPARE(record.amount("attention"), qint64(view->lines.size()));
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        QVERIFY(!lines->model()->index(row, 3).data().toString().isEmpty());
    // Why, line by line, of the one that is selected.
    lines->setCurrentIndex(lines->model()->index(0, 0));
    auto *detail = control<QTextBrowser>(page, "detail");
    const auto explained = services::explainAt(*m_reader, view->lines.front().party.id, view->table.asOf, view->table.position);
    QTRY_VERIFY(detail->toPlainText().contains(explained->texts.front()));
    control<QCheckBox>(page, "everybody")->click();
    QTRY_COMPARE(lines->model()->rowCount(), int(view->table.rows.size()));
}

void EvaluationPageTest::confirmedTogetherInOneEntry()
{
    const domain::Record record = evaluation(PartyKind::Supplier);
    auto *page = show(record.id);
    QVERIFY(page);
    auto *lines = control<widgets::ListView>(page, "lines");
    QTRY_VERIFY(lines->model()->rowCount() > 1);
    auto *confirm = control<QPushButton>(page, "confirm");
    QVERIFY(!confirm->isEnabled()); // nobody is selected
    lines->selectAll();
    QTRY_VERIFY(confirm->isEnabled());
    const qint64 before = head();
    confirm->click();
    auto *dialog = latest<gui::ReasonDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"逐项核对无误"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault() || button->text().contains(u"OK"_s))
            button->click();
    }
    QTRY_COMPARE(head(), before + 1);
    QTRY_COMPARE(services::evaluationView(*m_reader, record.id, false)->open, 0);
}

void EvaluationPageTest::computedAgainFromTheJournal()
{
    auto *page = show(evaluation(PartyKind::Supplier).id);
    QVERIFY(page);
    QSignalSpy said(page, &gui::Page::message);
    control<QPushButton>(page, "verify")->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.front().front().value<gui::Severity>(), gui::Severity::Success);
}

void EvaluationPageTest::publishedStandsBesideTheLiveRating()
{
    const domain::Record record = evaluation(PartyKind::Expert);
    QCOMPARE(domain::recordKind(RecordType::Evaluation)->states[size_t(record.state)].code, "published");
    const auto view = services::evaluationView(*m_reader, record.id, true);
    const auto rated = std::find_if(view->lines.begin(), view->lines.end(), [](const auto &line) { return line.now.grade != domain::Grade::U; });
    QVERIFY(rated != view->lines.end());
    m_window->openParty(rated->party.id);
    auto *page = latest<gui::PartyPage>();
    auto *published = control<QLabel>(page, "published");
    QTRY_VERIFY(published->text().contains(record.number));
    QVERIFY(published->text().contains(record.text("period")));
    QVERIFY(published->isVisible());
}

void EvaluationPageTest::altReachesEveryControl()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTest::qWait(0);
        auto *page = show(evaluation(PartyKind::Supplier).id);
        QVERIFY(page);
        QCOMPARE(ambiguous(page).join(u' '), QString());
        gui::EvaluationRunDialog run(*m_desk, nullptr, m_window.get());
        QCOMPARE(ambiguous(&run).join(u' '), QString());
        for (const QString &name : {u"uses"_s, u"training"_s, u"evaluation"_s})
            QCOMPARE(ambiguous(area<gui::RecordsPage>(name)).join(u' '), QString());
        m_window->openWorkRecord(evaluation(PartyKind::Supplier).id);
        QCOMPARE(ambiguous(latest<gui::RecordPage>()).join(u' '), QString());
    }
}

QTEST_MAIN(EvaluationPageTest)
#include "tst_evaluationpage.moc"
