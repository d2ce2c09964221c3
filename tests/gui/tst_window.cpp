// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the demonstration store, as a person meets it.
#include "demowindow.h"
#include "domain/supervisiondata.h"
#include "gui/facts/facteditor.h"
#include "gui/inspections/differencedialog.h"
#include "gui/inspections/inspectionpage.h"
#include "gui/inspections/itemcard.h"
#include "gui/inspections/reentrydialog.h"
#include "gui/inspections/statementdialog.h"
#include "gui/parties/partyeditor.h"
#include "gui/parties/partypage.h"
#include "gui/shell/reasondialog.h"
#include "gui/tables/importpage.h"
#include "models/partylistmodel.h"
#include "services/cases.h"
#include "services/maintenance.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"
#include "widgets/scorehistorychart.h"
#include "widgets/waterfallchart.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

/// A control must say what it is: an accessible name, a label that is its buddy, or its own text.
bool speaks(const QWidget *control, const QWidget *window)
{
    if (!control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty())
        return true;
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [control](const QLabel *label) { return label->buddy() == control; });
}

QStringList mute(const QWidget *window)
{
    QStringList found;
    for (const QWidget *control : window->findChildren<QWidget *>()) {
        const bool ours = !control->objectName().isEmpty() && !control->objectName().startsWith(u"qt_");
        const bool input = qobject_cast<const QLineEdit *>(control) || qobject_cast<const QComboBox *>(control) || qobject_cast<const QAbstractItemView *>(control) ||
                           qobject_cast<const QAbstractSpinBox *>(control) || qobject_cast<const QPushButton *>(control);
        // A line edit or view inside a combo box, spin box or header speaks through its owner.
        const bool inner = control->parentWidget() && (qobject_cast<const QComboBox *>(control->parentWidget()) || qobject_cast<const QAbstractSpinBox *>(control->parentWidget()));
        if (ours && input && !inner && control->focusPolicy() != Qt::NoFocus && !speaks(control, window))
            found.append(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName());
    }
    return found;
}

} // namespace

class WindowTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { stop(); }
    void everyAreaOpensInBothLanguages();
    void everyAreaIsInSightAndReachedByKeys();
    void listShowsHitsAndOpensAParty();
    void listModelKeepsItsPromises();
    void barsSumToTheScoreShown();
    void whatIfWritesNothing();
    void draftSurvivesAndNeverCrosses();
    void residentNumberIsInNoDraft();
    void lockingKeepsTyping();
    void importRunsToItsUndo();
    void partyAnswersForThoseThatGaveWay();
    void identityNumberIsShownForAnOpenCaseOnly();
    void partyLeadsToItsInspections();
    void itemsAreEnteredAgainBlind();
    void inspectionIsJudgedHeardAndPutIntoEffect();

private:
    [[nodiscard]] domain::PartyId party(const QString &name) const;
    [[nodiscard]] domain::InspectionId submittedInspection() const;
    [[nodiscard]] gui::PartyPage *open(const QString &name);
};

void WindowTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
}

domain::PartyId WindowTest::party(const QString &name) const
{
    const auto ids = m_directory->index()->find(name, 1);
    return ids.empty() || !m_directory->rows(ids).front().party.name.startsWith(name) ? domain::PartyId() : domain::PartyId(ids.front());
}

domain::InspectionId WindowTest::submittedInspection() const
{
    const auto submitted = m_desk
                               ->read(QString(),
                                      [](const services::Reader &reader, const base::Progress &) -> base::Result<services::InspectionPage> {
                                          services::InspectionFilter filter;
                                          filter.state = domain::InspectionState::Submitted;
                                          return services::inspections(reader, filter, services::InspectionSort::Day, true, 0, 10);
                                      })
                               .result();
    return submitted && submitted->rows.size() == 1 ? submitted->rows.front().id : domain::InspectionId();
}

gui::PartyPage *WindowTest::open(const QString &name)
{
    m_window->openParty(party(name));
    gui::PartyPage *page = m_window->findChildren<gui::PartyPage *>().last();
    const auto *chart = page->findChild<widgets::WaterfallChart *>();
    return QTest::qWaitFor([chart] { return chart->pointCount() > 0; }) ? page : nullptr;
}

void WindowTest::everyAreaOpensInBothLanguages()
{
    const QStringList areas{u"workbench"_s, u"dashboard"_s, u"purchasers"_s, u"agencies"_s, u"suppliers"_s, u"experts"_s, u"inspections"_s, u"plan"_s, u"access"_s, u"commitments"_s, u"uses"_s, u"training"_s, u"evaluation"_s, u"lists"_s, u"petitions"_s, u"import"_s, u"reports"_s, u"rules"_s, u"audit"_s};
    QVERIFY(open(u"演示供应商 017"_s));
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        const auto *rail = m_window->findChild<QListWidget *>(u"rail"_s);
        QTRY_COMPARE(rail->item(4)->text(), language == u"en" ? u"Suppliers"_s : u"供应商"_s);
        const auto labels = m_window->findChildren<QLabel *>();
        const bool english = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"invented parties"_s); });
        QCOMPARE(english, language == u"en"); // what stands above every page follows, too
        for (const QString &area : areas) {
            m_window->showArea(area);
            QTest::qWait(1);
            if (const auto *version = m_window->findChild<QComboBox *>(u"version"_s); version && area == u"rules")
                QTRY_VERIFY2(version->count() > 0, "a page shows how wide it is with its content");
            const QStringList silent = mute(m_window.get());
            QVERIFY2(silent.isEmpty(), qPrintable(area + u": "_s + silent.join(u", "_s)));
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.width() <= 1100 && least.height() <= 600, qPrintable(u"%1 needs %2 x %3"_s.arg(area).arg(least.width()).arg(least.height())));
        }
    }
}

void WindowTest::everyAreaIsInSightAndReachedByKeys()
{
    QCOMPARE(m_window->size(), QSize(1280, 720));
    auto *rail = m_window->findChild<QListWidget *>(u"rail"_s);
    QTRY_COMPARE(rail->verticalScrollBar()->maximum(), 0);
    rail->setFocus();
    rail->setCurrentRow(0);
    QStringList reached;
    for (int row = 0; row < rail->count(); ++row) {
        const QRect place = rail->visualItemRect(rail->item(row));
        QVERIFY(place.height() >= 24 && rail->viewport()->rect().contains(place));
        reached << rail->currentItem()->data(Qt::UserRole).toString();
        QTest::keyClick(rail, Qt::Key_Down);
    }
    reached.removeDuplicates();
    QCOMPARE(reached.size(), rail->count());
    // Larger type takes more room than there is: then it scrolls, and a line of text still fits.
    QFont large = rail->font();
    large.setPointSize(2 * large.pointSize());
    rail->setFont(large);
    QVERIFY(rail->visualItemRect(rail->item(0)).height() > rail->fontMetrics().height());
    QTRY_VERIFY(rail->verticalScrollBar()->maximum() > 0);
}

void WindowTest::listShowsHitsAndOpensAParty()
{
    m_window->showArea(u"suppliers"_s);
    auto *view = m_window->findChild<widgets::ListView *>();
    QTRY_VERIFY(view->model()->rowCount() > 50);
    auto *model = qobject_cast<models::PartyListModel *>(view->model());
    model->setSearch(u"ysgys 017"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    emit view->rowActivated(model->index(0, 0));
    QTRY_COMPARE(m_window->findChildren<gui::PartyPage *>().size(), 1);
    QTRY_VERIFY(m_window->findChild<QTabWidget *>(u"tabs"_s)->tabText(1).contains(u"演示供应商 017"));
}

void WindowTest::listModelKeepsItsPromises()
{
    models::PartyListModel model(*m_directory, domain::PartyKind::Supplier);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            model.sort(column, order);
    }
    model.sort(models::PartyListModel::Score, Qt::AscendingOrder);
    int last = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int score = model.index(row, models::PartyListModel::Score).data(models::SortRole).toInt();
        QVERIFY(score >= last);
        last = score;
    }
}

void WindowTest::barsSumToTheScoreShown()
{
    for (const QString &name : {u"演示供应商 017"_s, u"演示供应商 030"_s, u"演示专家 03"_s, u"演示采购人 03"_s}) {
        const gui::PartyPage *page = open(name);
        QVERIFY(page);
        const auto &bars = page->findChild<widgets::WaterfallChart *>()->bars();
        int sum = 0;
        for (size_t i = 0; i + 1 < bars.size(); ++i)
            sum += bars[i].deltaCenti;
        QCOMPARE(sum, bars.back().deltaCenti);
        const QString shown = page->findChild<QLabel *>(u"score"_s)->text();
        QCOMPARE(qRound(shown.toDouble() * 100), sum);
        QVERIFY(page->findChild<widgets::ScoreHistoryChart *>()->pointCount() > 0);
    }
}

void WindowTest::whatIfWritesNothing()
{
    gui::PartyPage *page = open(u"演示供应商 017"_s);
    QVERIFY(page);
    const qint64 before = head();
    auto *chart = page->findChild<widgets::WaterfallChart *>();
    const int score = chart->bars().back().deltaCenti;
    page->findChild<QCheckBox *>(u"whatIf"_s)->setChecked(true);
    auto *lines = page->findChild<QTableView *>(u"lines"_s);
    QTRY_VERIFY(chart->isSimulation());
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        QVERIFY(lines->model()->setData(lines->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_COMPARE(chart->bars().back().deltaCenti, 10000);
    page->findChild<QCheckBox *>(u"whatIf"_s)->setChecked(false);
    QTRY_COMPARE(chart->bars().back().deltaCenti, score);
    QCOMPARE(head(), before);
}

void WindowTest::draftSurvivesAndNeverCrosses()
{
    auto *editor = new gui::PartyEditor(*m_desk, domain::PartyKind::Supplier, m_window.get());
    editor->open();
    editor->findChild<QLineEdit *>(u"name"_s)->setText(u"演示新供应商"_s);
    editor->keepDraft();
    QVERIFY(head() > 0); // the draft is written in the same thread, before this answer
    widgets::Dialogs::setNextAnswer(0); // save the draft and close
    QTest::keyClick(editor, Qt::Key_Escape);
    widgets::Dialogs::setNextAnswer(0); // recover
    auto *again = new gui::PartyEditor(*m_desk, domain::PartyKind::Agency, m_window.get());
    again->open();
    QTRY_COMPARE(again->findChild<QLineEdit *>(u"name"_s)->text(), u"演示新供应商"_s);
    widgets::Dialogs::setNextAnswer(1); // discard
    QTest::keyClick(again, Qt::Key_Escape);
    QCOMPARE(widgets::Dialogs::lastSentence(), u"The form has not been submitted."_s);
}

void WindowTest::residentNumberIsInNoDraft()
{
    auto *editor = new gui::PartyEditor(*m_desk, domain::PartyKind::Expert, m_window.get());
    editor->open();
    editor->findChild<QLineEdit *>(u"identifier"_s)->setText(u"11010519491231002X"_s);
    editor->findChild<QLineEdit *>(u"name"_s)->setText(u"演示专家"_s);
    editor->keepDraft();
    const auto clean = m_desk->write(QString(), [](services::Session &session, const base::Progress &) -> base::Result<bool> {
        const auto drafts = services::drafts(session);
        return !drafts.empty() && std::none_of(drafts.begin(), drafts.end(), [](const auto &draft) { return draft.content.contains("11010519491231002"); });
    });
    QVERIFY(*clean.result());
}

void WindowTest::lockingKeepsTyping()
{
    auto *editor = new gui::PartyEditor(*m_desk, domain::PartyKind::Supplier, m_window.get());
    editor->open();
    editor->findChild<QLineEdit *>(u"name"_s)->setText(u"半句话"_s);
    m_window->findChild<QAction *>(u"actionLock"_s)->trigger();
    QTRY_VERIFY(!m_desk->account().has_value());
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"signIn"_s));
    m_window->findChild<QPushButton *>(u"signIn"_s)->click();
    QTRY_VERIFY(m_desk->account().has_value());
    QCOMPARE(editor->findChild<QLineEdit *>(u"name"_s)->text(), u"半句话"_s);
}

void WindowTest::importRunsToItsUndo()
{
    const QString file = m_dir.filePath(u"facts.csv"_s);
    const services::PartyRow row = m_directory->rows(m_directory->index()->find(u"演示供应商 017"_s, 1)).front();
    QFile table(file);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("主体标识,指标代码,生效日期,内容\n" + row.party.identifier.toUtf8() + ",GY-N15,2026-05-01,晚交\n" + row.party.identifier.toUtf8() + ",GY-N15,2026-05-99,坏\n");
    table.close();
    m_window->showArea(u"import"_s);
    auto *page = m_window->findChild<gui::ImportPage *>();
    auto *target = page->findChild<QComboBox *>(u"target"_s);
    target->setCurrentIndex(1);
    page->setFile(file);
    auto *dryRun = page->findChild<QPushButton *>(u"dryRun"_s);
    auto *run = page->findChild<QPushButton *>(u"run"_s);
    auto *undo = page->findChild<QPushButton *>(u"undo"_s);
    QTRY_VERIFY(dryRun->isEnabled());
    const qint64 before = head();
    dryRun->click();
    QTRY_VERIFY(run->isEnabled());
    QCOMPARE(head(), before);
    run->click();
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(head() > before);
    QVERIFY(page->findChild<QPushButton *>(u"errorSheet"_s)->isEnabled());
}

void WindowTest::partyAnswersForThoseThatGaveWay()
{
    const gui::PartyPage *heir = open(u"演示供应商 041"_s);
    QVERIFY(heir);
    const auto *overview = control<QLabel>(heir, "registerText");
    QVERIFY2(overview->text().contains(u"Answers for: 演示供应商 042"_s), qPrintable(overview->text()));
    QVERIFY(overview->text().contains(u"(merged, decision 演示市监合字"_s));
    const gui::PartyPage *part = open(u"演示供应商 043"_s);
    QVERIFY(control<QLabel>(part, "registerText")->text().contains(u"(split, decision 演示市监分字"_s));
    QVERIFY(!party(u"演示供应商 042"_s).isValid());
    const auto *stands = control<QLabel>(heir, "score");
    const QString joined = stands->text();
    QVERIFY(chooseEntry(heir, u"&More"_s, u"&Take back the merger of 演示供应商 042…"_s));
    auto *why = latest<gui::ReasonDialog>();
    QVERIFY(why);
    why->findChild<QPlainTextEdit *>()->setPlainText(u"wrong firm"_s);
    why->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(party(u"演示供应商 042"_s).isValid());
    QTRY_VERIFY2(stands->text() != joined, "its deduction went with it");
    QTRY_VERIFY(!overview->text().contains(u"演示供应商 042"_s));
}

void WindowTest::identityNumberIsShownForAnOpenCaseOnly()
{
    const domain::PartyId expert = party(u"演示专家 11"_s);
    gui::PartyPage *page = open(u"演示专家 11 钱赟"_s);
    QVERIFY(page);
    QSignalSpy said(page, &gui::Page::message);
    const qint64 before = head();
    QVERIFY(chooseEntry(page, u"&More"_s, u"Show the &identity number…"_s));
    QVERIFY(!latest<gui::ReasonDialog>());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().at(1).toString().contains(u"no open case"_s));
    services::CaseInput input;
    input.party = expert;
    input.origin = domain::CaseOrigin::Complaint;
    input.reference = u"演示投诉 1 号"_s;
    input.cause = domain::causesOf(domain::PartyKind::Expert).front().code;
    input.conduct = domain::ConductClass::NonCompliant;
    input.summary = u"演示案情"_s;
    input.actedOn = Today.addDays(-20);
    const QString number = inStore([input](services::Session &session) {
        const auto id = services::Cases(session).open(input);
        return id ? services::caseFile(session.reader(), *id)->number : id.error().message;
    });
    const auto *cases = control<widgets::ListView>(page, "checks");
    QTRY_VERIFY(cases->model()->rowCount() > 0);
    QVERIFY(chooseEntry(page, u"&More"_s, u"Show the &identity number…"_s));
    auto *dialog = latest<gui::ReasonDialog>();
    QVERIFY(dialog);
    QCOMPARE(control<QComboBox>(dialog, "reference")->currentText(), number);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"summons"_s);
    widgets::Dialogs::setNextAnswer(0);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    static const QRegularExpression whole(u"^[0-9]{17}[0-9X]$"_s);
    QTRY_VERIFY(whole.match(widgets::Dialogs::lastSentence()).hasMatch());
    QCOMPARE(head(), before + 2); // the case and the look
}

void WindowTest::partyLeadsToItsInspections()
{
    const domain::InspectionId id = submittedInspection();
    const auto inspection =
        m_desk->read(QString(), [id](const services::Reader &reader, const base::Progress &) -> base::Result<domain::Inspection> { return *services::inspection(reader, id); }).result();
    m_window->openParty(inspection->party);
    auto *page = m_window->findChild<gui::PartyPage *>();
    auto *checks = page->findChild<widgets::ListView *>(u"checks"_s);
    QTRY_VERIFY(checks->model()->rowCount() > 0);
    for (int row = 0; row < checks->model()->rowCount(); ++row) {
        if (checks->model()->index(row, 2).data().toString() == inspection->number)
            checks->setCurrentIndex(checks->model()->index(row, 2));
    }
    QVERIFY(checks->currentIndex().isValid());
    QTest::keyClick(checks, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<gui::InspectionPage *>());
    auto *rules = page->findChild<QLabel *>(u"rules"_s);
    page->resize(1090, 640);
    QVERIFY2(rules->sizeHint().width() <= 1090, "the rules are read in full at the least size of the window");
}

// Keys answer, Esc throws nothing away, and what differs is said and stays.
void WindowTest::itemsAreEnteredAgainBlind()
{
    QVERIFY(m_desk->signIn(u"演示复核员"_s, std::nullopt).result().ok());
    m_window->openInspection(submittedInspection());
    auto *page = m_window->findChild<gui::InspectionPage *>();
    auto *verify = page->findChild<QPushButton *>(u"verify"_s);
    QTRY_VERIFY(verify->isEnabled());
    verify->click();
    QPointer<gui::ReentryDialog> dialog = page->findChild<gui::ReentryDialog *>();
    QVERIFY(dialog);
    QVERIFY(mute(dialog).isEmpty());
    auto *items = dialog->findChild<QListWidget *>(u"items"_s);
    auto *record = dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok);
    QVERIFY(items->count() > 10 && !record->isEnabled());
    for (int row = 0; row < items->count(); ++row)
        items->item(row)->setCheckState(items->item(row)->text().startsWith(u"B-01"_s) ? Qt::Checked : Qt::Unchecked);
    dialog->findChild<QPushButton *>(u"begin"_s)->click();
    const auto cards = dialog->findChildren<gui::ItemCard *>();
    QCOMPARE(cards.size(), 1);
    const auto answers = cards.front()->findChildren<QRadioButton *>();
    QVERIFY(std::none_of(answers.begin(), answers.end(), [](const QRadioButton *one) { return one->isChecked(); }));
    QVERIFY(mute(dialog).isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    answers.front()->setFocus();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), answers.front());
    QTest::keyClick(answers.front(), Qt::Key_2);
    QVERIFY(answers[1]->isChecked());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    const qint64 before = head();
    record->click();
    QTRY_VERIFY(page->findChild<gui::DifferenceDialog *>());
    QCOMPARE(head(), before + 1);
    auto *differences = page->findChild<gui::DifferenceDialog *>();
    QCOMPARE(differences->findChild<QTableWidget *>()->rowCount(), 1);
    differences->close();
    QTRY_VERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(u"B-01"_s));
}

void WindowTest::inspectionIsJudgedHeardAndPutIntoEffect()
{
    QVERIFY(m_desk->signIn(u"演示复核员"_s, std::nullopt).result().ok());
    m_window->openInspection(submittedInspection());
    auto *page = m_window->findChild<gui::InspectionPage *>();
    const auto button = [page](const QString &name) { return page->findChild<QPushButton *>(name); };
    QTRY_VERIFY(button(u"acceptAll"_s)->isEnabled());
    QVERIFY2(!button(u"saveReview"_s)->isEnabled(), "nothing is judged beforehand");
    QVERIFY(!button(u"effect"_s)->isEnabled());
    const qint64 before = head();
    button(u"acceptAll"_s)->click();
    QTRY_VERIFY(button(u"saveReview"_s)->isEnabled());
    QCOMPARE(head(), before);
    button(u"saveReview"_s)->click();
    QTRY_VERIFY(button(u"hear"_s)->isEnabled());
    button(u"hear"_s)->click();
    auto *dialog = page->findChild<gui::StatementDialog *>();
    QVERIFY(dialog);
    QVERIFY(mute(dialog).isEmpty());
    dialog->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"对检查结论无异议"_s);
    dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(page->findChild<QLabel *>(u"statement"_s)->text().contains(u"无异议"));
    button(u"effect"_s)->click();
    QTRY_VERIFY(page->findChild<QLabel *>(u"state"_s)->text().contains(u"In effect"));
    QVERIFY(!button(u"effect"_s)->isEnabled() && button(u"revise"_s)->isEnabled());
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
