// SPDX-License-Identifier: GPL-3.0-or-later
// Records of every type on the demonstration store: opened by a form that follows from a table, moved on by the acts of a menu; and what
// publicity and mutual reviews add to it.
#include "demowindow.h"
#include "gui/parties/partychooser.h"
#include "gui/parties/partypage.h"
#include "gui/records/attendancedialog.h"
#include "gui/records/dutiespage.h"
#include "gui/records/mutualaskdialog.h"
#include "gui/records/recordform.h"
#include "gui/records/recordpage.h"
#include "gui/records/recordspage.h"
#include "gui/records/trainingoverview.h"
#include "gui/reports/documentpreview.h"
#include "gui/rules/rulespage.h"
#include "models/roles.h"
#include "services/attendance.h"
#include "services/mutual.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "widgets/dialogs.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QSpinBox>
#include <QTabBar>
#include <QTextBrowser>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;

namespace {

const QString SecondPerson = u"演示复核员"_s;

bool speaks(const QWidget *control, const QWidget *form)
{
    if (!control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty())
        return true;
    const auto labels = form->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [control](const QLabel *label) { return label->buddy() == control; });
}

/// Inputs in sight that a screen reader could not name, that no letter reaches, or that Tab passes over.
QStringList unreachable(const QWidget *form)
{
    QStringList names;
    for (const QWidget *one : form->findChildren<QWidget *>()) {
        const bool own = !one->objectName().isEmpty() && !one->objectName().startsWith(u"qt_"_s) && one->isVisibleTo(form);
        const bool inner = qobject_cast<const QComboBox *>(one->parentWidget()) || qobject_cast<const QAbstractSpinBox *>(one->parentWidget());
        const auto *button = qobject_cast<const QPushButton *>(one);
        const bool input = qobject_cast<const QLineEdit *>(one) || qobject_cast<const QComboBox *>(one) || qobject_cast<const QCheckBox *>(one) || qobject_cast<const QPlainTextEdit *>(one) || button;
        if (!own || inner || !input || qobject_cast<const widgets::EmptyState *>(one->parentWidget()))
            continue;
        const bool lettered = button ? !QKeySequence::mnemonic(button->text()).isEmpty() || button->objectName() == u"cancel"_s : true;
        if (!speaks(one, form) || !lettered || (one->focusPolicy() & Qt::TabFocus) == 0 || one->height() < 20)
            names << one->objectName();
    }
    return names;
}

} // namespace

class RecordPagesTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup();
    void contractIsOpenedWithTheKeyboard();
    void problemsAreNamedAndTheFieldGetsTheFocus();
    void draftIsRecovered();
    void actIsTakenFromTheMenu();
    void greyedActsSayWhy();
    void listsShowMissingAndLate();
    void overviewOpensWhatItCounts();
    void listOfParticipantsIsCheckedThenRecorded();
    void reviewsOfANodeAreAskedFor();
    void partyShowsTheSecondFigure();
    void weightIsASettingOfADraft();
    void dutiesAreSearchedAndPrinted();
    void everyFormCanBeReached();

private:
    [[nodiscard]] std::vector<domain::Party> parties(PartyKind kind, size_t count);
    [[nodiscard]] gui::RecordsPage *records(const QString &area, RecordType type);
    [[nodiscard]] gui::RecordForm *newForm(const QString &area, RecordType type);
    [[nodiscard]] gui::RecordForm *waitForForm();
    [[nodiscard]] bool chooseHit(const QWidget *form, const domain::Party &party);
    [[nodiscard]] bool chooseParty(gui::RecordForm *form, const char *place, const domain::Party &party);
    [[nodiscard]] RecordId opened(services::RecordInput input);
    [[nodiscard]] RecordId contract();
    [[nodiscard]] gui::RecordPage *show(RecordId id);
    [[nodiscard]] domain::Record look(RecordId id) { return *services::record(*m_reader, id); }
    void fillContract(gui::RecordForm *form, const QString &number);

    std::unique_ptr<services::Reader> m_reader;
};

void RecordPagesTest::init()
{
    startWithoutStore();
    QVERIFY(openDemo());
    m_reader = *m_desk->windowReader();
}

void RecordPagesTest::cleanup()
{
    m_reader.reset();
    stop();
}

std::vector<domain::Party> RecordPagesTest::parties(PartyKind kind, size_t count)
{
    std::vector<domain::Party> found;
    for (int id = 1; found.size() < count && id < 2000; ++id) {
        const auto party = services::party(*m_reader, domain::PartyId(id));
        if (party && party->kind == kind && !party->successor.isValid())
            found.push_back(*party);
    }
    return found;
}

gui::RecordsPage *RecordPagesTest::records(const QString &area, RecordType type)
{
    m_window->showArea(area);
    for (auto *page : m_window->findChildren<gui::RecordsPage *>()) {
        auto *types = control<QTabBar>(page, "types");
        for (int tab = 0; tab < types->count(); ++tab) {
            if (types->tabText(tab) == domain::recordTypePlural(type)) {
                types->setCurrentIndex(tab);
                return page;
            }
        }
    }
    return nullptr;
}

gui::RecordForm *RecordPagesTest::waitForForm()
{
    gui::RecordForm *form = nullptr;
    (void)QTest::qWaitFor([&] {
        for (auto *one : m_window->findChildren<gui::RecordForm *>()) {
            if (one->isVisible())
                form = one;
        }
        return form != nullptr;
    });
    return form;
}

gui::RecordForm *RecordPagesTest::newForm(const QString &area, RecordType type)
{
    auto *page = records(area, type);
    if (!page)
        return nullptr;
    control<QPushButton>(page, "add")->click();
    return waitForForm();
}

/// In the chooser that a button has opened: some letters of the name, the arrows, Enter.
bool RecordPagesTest::chooseHit(const QWidget *form, const domain::Party &party)
{
    const auto visible = [form]() -> gui::PartyChooser * {
        for (auto *one : form->findChildren<gui::PartyChooser *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return visible() != nullptr; }))
        return false;
    auto *search = visible()->findChild<QLineEdit *>();
    auto *hits = visible()->findChild<QListWidget *>();
    search->setText(party.name);
    for (int row = 0; row < hits->count(); ++row) {
        if (hits->item(row)->data(Qt::UserRole).toLongLong() != party.id.value())
            continue;
        while (hits->currentRow() < row)
            QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        return QTest::qWaitFor([&] { return visible() == nullptr; });
    }
    return false;
}

bool RecordPagesTest::chooseParty(gui::RecordForm *form, const char *place, const domain::Party &party)
{
    auto *edit = control<QLineEdit>(form, place);
    edit->parentWidget()->findChild<QPushButton *>()->click();
    return chooseHit(form, party) && edit->text().contains(party.name);
}

RecordId RecordPagesTest::opened(services::RecordInput input)
{
    const auto id = inStore([input](services::Session &session) { return services::Records(session).open(input); });
    if (!id)
        qFatal("not opened: %s %s", qPrintable(id.error().code), qPrintable(id.error().message));
    return *id;
}

RecordId RecordPagesTest::contract()
{
    return opened({.type = RecordType::Contract,
                   .party = parties(PartyKind::Supplier, 1).front().id,
                   .peer = parties(PartyKind::Purchaser, 1).front().id,
                   .values = {{u"contract_no"_s, u"HT-演示-1"_s}, {u"project"_s, u"演示桌椅采购"_s}, {u"amount"_s, u"1234567"_s}, {u"signed_on"_s, Today.toString(Qt::ISODate)}}});
}

gui::RecordPage *RecordPagesTest::show(RecordId id)
{
    m_window->openWorkRecord(id);
    auto *page = latest<gui::RecordPage>();
    const auto *steps = control<widgets::ListView>(page, "steps");
    return QTest::qWaitFor([steps] { return steps->model()->rowCount() > 0; }) ? page : nullptr;
}

void RecordPagesTest::fillContract(gui::RecordForm *form, const QString &number)
{
    type(form, "contract_no", number);
    type(form, "project", u"演示桌椅采购"_s);
    type(form, "amount", u"12,345.67"_s);
    type(form, "signed_on", Today.toString(Qt::ISODate));
}

void RecordPagesTest::contractIsOpenedWithTheKeyboard()
{
    auto *form = newForm(u"uses"_s, RecordType::Contract);
    QVERIFY(form);
    QVERIFY(chooseParty(form, "party", parties(PartyKind::Supplier, 1).front()));
    QVERIFY(chooseParty(form, "peer", parties(PartyKind::Purchaser, 1).front()));
    // From field to field with Tab, in the order in which they stand.
    auto *number = control<QLineEdit>(form, "contract_no");
    number->setFocus();
    QStringList passed;
    const QStringList wanted{u"contract_no"_s, u"project"_s, u"project_no"_s, u"amount"_s, u"signed_on"_s};
    for (const QString &name : wanted) {
        QTRY_COMPARE(form->focusWidget()->objectName(), name);
        QTest::keyClicks(form->focusWidget(), name == u"amount"_s ? u"12,345.67"_s : name == u"signed_on"_s ? Today.toString(Qt::ISODate) : u"A-"_s + name);
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    }
    const qint64 before = head();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(head(), before + 1);
    QTRY_VERIFY(latest<gui::RecordPage>());
    const auto lines = services::recordLines(*m_reader, RecordType::Contract, u"A-contract_no"_s, Today, 10);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().record.amount("amount"), 1'234'567);
    QCOMPARE(lines.front().party.kind, PartyKind::Supplier);
    QTRY_VERIFY(latest<gui::RecordPage>()->title().startsWith(lines.front().record.number));
    QVERIFY(control<QTextBrowser>(latest<gui::RecordPage>(), "values")->toPlainText().contains(u"12,345.67"_s));
}

void RecordPagesTest::problemsAreNamedAndTheFieldGetsTheFocus()
{
    auto *form = newForm(u"uses"_s, RecordType::Contract);
    QVERIFY(form);
    auto *problems = control<QListWidget>(form, "problems");
    const qint64 before = head();
    control<QPushButton>(form, "submit")->click();
    QTRY_COMPARE(problems->count(), 1);
    QVERIFY(problems->item(0)->text().contains(u"Supplier"_s));
    QVERIFY(chooseParty(form, "party", parties(PartyKind::Supplier, 1).front()));
    QVERIFY(chooseParty(form, "peer", parties(PartyKind::Purchaser, 1).front()));
    // One field after another is wrong; each is named in its words and gets the focus, whatever its name is made of.
    fillContract(form, u"HT-9"_s);
    for (const auto &[field, wrong, right] : {std::tuple{"contract_no", u""_s, u"HT-9"_s}, {"amount", u"12,34"_s, u"12,345.67"_s}, {"signed_on", u"2026-02-30"_s, Today.toString(Qt::ISODate)}}) {
        type(form, field, wrong);
        control<QPushButton>(form, "submit")->setFocus();
        control<QPushButton>(form, "submit")->click();
        const QString label = domain::recordText(domain::recordField(*domain::recordKind(RecordType::Contract), QString::fromLatin1(field))->label);
        QTRY_VERIFY2(problems->count() == 1 && problems->item(0)->text().contains(label), field);
        QTRY_COMPARE(form->focusWidget()->objectName(), QLatin1StringView(field));
        type(form, field, right);
    }
    QCOMPARE(head(), before);
    type(form, "day", u"heute"_s);
    control<QPushButton>(form, "submit")->click();
    QTRY_VERIFY(problems->item(0)->text().contains(u"heute"_s));
    type(form, "day", Today.toString(Qt::ISODate));
    control<QPushButton>(form, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
}

void RecordPagesTest::draftIsRecovered()
{
    auto *form = newForm(u"uses"_s, RecordType::Contract);
    QVERIFY(form);
    const domain::Party supplier = parties(PartyKind::Supplier, 1).front();
    QVERIFY(chooseParty(form, "party", supplier));
    fillContract(form, u"HT-草稿"_s);
    form->keepDraft();
    QTRY_VERIFY(control<QLabel>(form, "autosaved")->text().contains(u"Draft"_s));
    widgets::Dialogs::setNextAnswer(0); // keep what was typed
    const QPointer<gui::RecordForm> closing = form;
    form->close();
    QTRY_VERIFY(!closing);
    widgets::Dialogs::setNextAnswer(0); // go on with it
    auto *again = newForm(u"uses"_s, RecordType::Contract);
    QVERIFY(again);
    QTRY_COMPARE(control<QLineEdit>(again, "contract_no")->text(), u"HT-草稿"_s);
    QVERIFY(control<QLineEdit>(again, "party")->text().contains(supplier.name));
    QVERIFY(chooseParty(again, "peer", parties(PartyKind::Purchaser, 1).front()));
    const qint64 before = head();
    control<QPushButton>(again, "submit")->click();
    QTRY_COMPARE(head(), before + 1); // the party that was chosen is part of the draft
    QCOMPARE(services::recordLines(*m_reader, RecordType::Contract, u"HT-草稿"_s, Today, 10).front().party.id, supplier.id);
}

void RecordPagesTest::actIsTakenFromTheMenu()
{
    const RecordId id = contract();
    auto *page = show(id);
    QVERIFY(page);
    const QString accept = domain::recordActLabel(RecordType::Contract, domain::actNumber(*domain::recordKind(RecordType::Contract), u"accept"));
    QMenu *menu = control<QToolButton>(page, "record")->menu();
    emit menu->aboutToShow();
    QAction *action = nullptr;
    for (QAction *one : menu->actions()) {
        if (one->text().startsWith(accept))
            action = one;
    }
    QVERIFY(action && action->isEnabled());
    action->trigger();
    auto *form = waitForForm();
    QVERIFY(form);
    const qint64 before = head();
    control<QPushButton>(form, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
    QCOMPARE(look(id).state, 1);
    auto *steps = control<widgets::ListView>(page, "steps");
    QTRY_COMPARE(steps->model()->rowCount(), 2);
    QTRY_VERIFY(control<QLabel>(page, "headline")->text().contains(domain::recordStateLabel(RecordType::Contract, 1)));
}

void RecordPagesTest::greyedActsSayWhy()
{
    const RecordId id = contract();
    auto *page = show(id);
    QVERIFY(page);
    const auto acts = [page] {
        QMenu *menu = page->findChild<QToolButton *>(u"record"_s)->menu();
        emit menu->aboutToShow();
        return menu->actions();
    };
    QVERIFY(acts().size() == qsizetype(domain::recordKind(RecordType::Contract)->acts.size()));
    for (const QAction *act : acts())
        QVERIFY(act->isEnabled());
    QVERIFY(inStore([id](services::Session &session) { return services::Records(session).act(id, {.act = u"end"_s, .text = u"协商终止"_s}); }).ok());
    QTRY_COMPARE(control<widgets::ListView>(page, "steps")->model()->rowCount(), 2);
    for (const QAction *act : acts()) {
        QVERIFY(!act->isEnabled());
        QVERIFY2(act->toolTip().contains(domain::recordStateLabel(RecordType::Contract, 2)), qPrintable(act->toolTip())); // where it stands
    }
    // Who may not do it is told so.
    const RecordId review = opened({.type = RecordType::Mutual,
                                    .party = parties(PartyKind::Agency, 1).front().id,
                                    .peer = parties(PartyKind::Purchaser, 1).front().id,
                                    .values = {{u"project"_s, u"演示项目"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}}});
    QVERIFY(inStore([review](services::Session &session) { return services::Records(session).act(review, {.act = u"give"_s, .values = {{u"score"_s, u"80"_s}}}); }).ok());
    QVERIFY(signIn(u"演示检查员"_s));
    auto *mutual = show(review);
    QVERIFY(mutual);
    QMenu *menu = control<QToolButton>(mutual, "record")->menu();
    emit menu->aboutToShow();
    const QString aside = domain::recordActLabel(RecordType::Mutual, domain::actNumber(*domain::recordKind(RecordType::Mutual), u"set-aside"));
    for (const QAction *act : menu->actions()) {
        if (act->text().startsWith(aside))
            QCOMPARE(act->toolTip(), u"Your account may not do that."_s);
    }
}

void RecordPagesTest::listsShowMissingAndLate()
{
    const auto agency = parties(PartyKind::Agency, 1).front();
    const auto purchaser = parties(PartyKind::Purchaser, 1).front();
    for (const auto &[ratee, rater] : {std::pair{agency.id, purchaser.id}, std::pair{purchaser.id, agency.id}})
        (void)opened({.type = RecordType::Mutual, .party = ratee, .peer = rater, .values = {{u"project"_s, u"旧项目"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.addDays(-40).toString(Qt::ISODate)}}});
    const RecordId fresh = opened({.type = RecordType::Mutual, .party = agency.id, .peer = purchaser.id, .values = {{u"project"_s, u"新项目"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}}});
    QVERIFY(inStore([fresh](services::Session &session) { return services::Records(session).act(fresh, {.act = u"give"_s, .values = {{u"score"_s, u"80"_s}}}); }).ok());
    auto *page = records(u"evaluation"_s, RecordType::Mutual);
    QVERIFY(page);
    auto *view = control<widgets::ListView>(page, "records");
    auto *shown = control<QComboBox>(page, "show");
    QTRY_COMPARE(view->model()->rowCount(), int(services::recordCount(*m_reader, RecordType::Mutual)));
    const int all = view->model()->rowCount();
    QCOMPARE(shown->itemText(1), u"Missing"_s);
    QCOMPARE(shown->itemText(2), u"Late"_s);
    for (const int index : {1, 2}) {
        choose(shown, index);
        QTRY_VERIFY(view->model()->rowCount() < all);
        qint64 wanted = 0;
        for (const services::RecordLine &line : services::recordLines(*m_reader, RecordType::Mutual, {}, Today, 5000))
            wanted += services::isShown(line, services::RecordShow(index)) ? 1 : 0;
        QTRY_COMPARE(view->model()->rowCount(), int(wanted));
        QVERIFY(wanted >= 2);
    }
    choose(shown, 0);
    QTRY_COMPARE(view->model()->rowCount(), all);
}

void RecordPagesTest::overviewOpensWhatItCounts()
{
    const RecordId event = opened({.type = RecordType::Event, .values = {{u"title"_s, u"演示宣传日"_s}, {u"form"_s, u"publicity"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"广场"_s}}});
    QVERIFY(inStore([event](services::Session &session) { return services::Records(session).act(event, {.act = u"hold"_s, .text = u"已举办"_s}); }).ok());
    m_window->showArea(u"training"_s);
    auto *overview = latest<gui::TrainingOverview>();
    QVERIFY(overview && overview->isVisible());
    auto *figures = control<widgets::ListView>(overview, "figures");
    auto *rows = control<widgets::ListView>(overview, "rows");
    const auto year = services::trainingYear(*m_reader, Today.year(), {});
    QTRY_COMPARE(figures->model()->rowCount(), int(year->figures.size()));
    const QAbstractItemModelTester tester(figures->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < figures->model()->rowCount(); ++row) {
        const services::TrainingFigure &figure = year->figures[size_t(row)];
        figures->setCurrentIndex(figures->model()->index(row, 0));
        QCOMPARE(rows->model()->rowCount(), int(figure.rows.size()));
        // What the bar shows stands beside it in words.
        QCOMPARE(figures->model()->index(row, 1).data(models::BarRole).toInt(), services::trainingShare(figure));
        QVERIFY(!figures->model()->index(row, 2).data().toString().isEmpty());
    }
    const auto held = std::find_if(year->figures.begin(), year->figures.end(), [](const auto &figure) { return figure.code == u"events.publicity"_s; });
    figures->setCurrentIndex(figures->model()->index(int(held - year->figures.begin()), 0));
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QVERIFY(control<QPushButton>(overview, "open")->isEnabled());
    QVERIFY(!control<QPushButton>(overview, "openParty")->isEnabled());
    control<QPushButton>(overview, "open")->click();
    QTRY_VERIFY(latest<gui::RecordPage>() && latest<gui::RecordPage>()->title().contains(u"演示宣传日"_s));
    m_window->showArea(u"training"_s);
    const auto absent = std::find_if(year->figures.begin(), year->figures.end(), [](const auto &figure) { return figure.code == u"absent.supplier"_s; });
    QVERIFY(absent->value > 0);
    figures->setCurrentIndex(figures->model()->index(int(absent - year->figures.begin()), 0));
    rows->setCurrentIndex(rows->model()->index(0, 0));
    control<QPushButton>(overview, "openParty")->click();
    QTRY_VERIFY(latest<gui::PartyPage>());
    m_window->showArea(u"training"_s);
    control<QPushButton>(overview, "print")->click();
    auto *preview = latest<gui::DocumentPreview>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->pageCount() > 0);
    preview->close();
    control<QSpinBox>(overview, "year")->setValue(Today.year() - 3);
    figures->setCurrentIndex(figures->model()->index(2, 0));
    QTRY_COMPARE(rows->model()->rowCount(), 0);
}

void RecordPagesTest::listOfParticipantsIsCheckedThenRecorded()
{
    const auto agencies = parties(PartyKind::Agency, 2);
    const RecordId event = opened({.type = RecordType::Event, .values = {{u"title"_s, u"演示教育会"_s}, {u"form"_s, u"agency-education"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"会议室"_s}}});
    auto *page = records(u"training"_s, RecordType::Event);
    auto *view = control<widgets::ListView>(page, "records");
    QTRY_VERIFY(view->model()->rowCount() > 0);
    auto *tool = control<QPushButton>(page, "attendEvent");
    QVERIFY(tool->isVisible() && !control<QPushButton>(page, "attendCourse")->isVisible());
    QVERIFY(!tool->isEnabled()); // nothing chosen
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == look(event).number)
            view->selectRow(row);
    }
    QVERIFY(tool->isEnabled());
    tool->click(); // not held: said so, no dialog
    QTRY_VERIFY(m_window->findChild<widgets::MessageBar *>()->sentence().contains(u"held"_s));
    QVERIFY(!latest<gui::AttendanceDialog>());
    QVERIFY(inStore([event](services::Session &session) { return services::Records(session).act(event, {.act = u"hold"_s, .text = u"已举办"_s}); }).ok());
    const QPointer<gui::AttendanceDialog> dialog = new gui::AttendanceDialog(*m_desk, look(event), page);
    dialog->QDialog::show();
    auto *list = control<QPlainTextEdit>(dialog, "list");
    auto *lines = control<widgets::ListView>(dialog, "lines");
    auto *problems = control<QListWidget>(dialog, "problems");
    const qint64 before = head();
    list->setPlainText(agencies[0].identifier + u",甲\n"_s + agencies[1].name + u",乙\n无此单位,丙"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(problems->count() == 1); // not looked at yet
    control<QPushButton>(dialog, "check")->click();
    QTRY_COMPARE(lines->model()->rowCount(), 3);
    QCOMPARE(head(), before);
    QVERIFY(!control<QPushButton>(dialog, "confirm")->isEnabled());
    lines->setCurrentIndex(lines->model()->index(1, 0));
    QVERIFY(control<QPushButton>(dialog, "confirm")->isEnabled());
    control<QPushButton>(dialog, "confirm")->click();
    QVERIFY(control<QLabel>(dialog, "result")->text().startsWith(u"2 "_s));
    control<QPushButton>(dialog, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
    QTRY_COMPARE(lines->model()->rowCount(), 1); // what could not be taken stays
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(list->toPlainText().contains(u"无此单位"_s) && !list->toPlainText().contains(agencies[0].identifier));
    const QString sheet = m_folder + u"/left.csv"_s;
    widgets::Dialogs::setNextFileName(sheet);
    control<QPushButton>(dialog, "errors")->click();
    QTRY_VERIFY(QFile::exists(sheet));
    // A file comes into the same dialog.
    QFile file(m_folder + u"/more.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((u"单位,姓名\n"_s + agencies[0].identifier + u",丁\n"_s).toUtf8());
    file.close();
    widgets::Dialogs::setNextFileName(file.fileName());
    control<QPushButton>(dialog, "openFile")->click();
    QTRY_VERIFY(list->toPlainText().contains(u"丁"_s));
    control<QPushButton>(dialog, "submit")->click();
    QTRY_COMPARE(head(), before + 2);
    QTRY_VERIFY(!dialog); // nothing is left
    QCOMPARE(services::recordsOf(*m_reader, event, RecordType::Attendance, Today).size(), size_t(3));
}

void RecordPagesTest::reviewsOfANodeAreAskedFor()
{
    auto *page = records(u"evaluation"_s, RecordType::Mutual);
    QVERIFY(page);
    control<QPushButton>(page, "askMutual")->click();
    auto *dialog = latest<gui::MutualAskDialog>();
    QVERIFY(dialog && dialog->isVisible());
    auto *pairs = control<QLabel>(dialog, "pairs");
    QTRY_VERIFY(!pairs->text().isEmpty());
    const qint64 before = head();
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(control<QListWidget>(dialog, "problems")->count() > 0); // no project
    QCOMPARE(head(), before);
    type(dialog, "project", u"演示图书采购"_s);
    for (const auto &[button, kind] : {std::pair{"choosePurchaser", PartyKind::Purchaser}, std::pair{"chooseAgency", PartyKind::Agency}, std::pair{"addExpert", PartyKind::Expert}}) {
        control<QPushButton>(dialog, button)->click();
        QVERIFY(chooseHit(dialog, parties(kind, 1).front()));
    }
    QTRY_VERIFY2(pairs->text().startsWith(u"6 "_s), qPrintable(pairs->text()));
    control<QPushButton>(dialog, "submit")->click();
    QTRY_COMPARE(head(), before + 1);
    QCOMPARE(services::recordLines(*m_reader, RecordType::Mutual, u"演示图书采购"_s, Today, 100).size(), size_t(6));
}

void RecordPagesTest::partyShowsTheSecondFigure()
{
    const auto agency = parties(PartyKind::Agency, 1).front();
    m_window->openParty(agency.id);
    auto *page = latest<gui::PartyPage>();
    auto *mutual = control<QLabel>(page, "mutual");
    QTRY_VERIFY(!control<QLabel>(page, "score")->text().isEmpty());
    QVERIFY(!mutual->isVisible());
    const QString score = control<QLabel>(page, "score")->text();
    const RecordId review = opened({.type = RecordType::Mutual, .party = agency.id, .peer = parties(PartyKind::Purchaser, 1).front().id,
                                    .values = {{u"project"_s, u"演示项目"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}}});
    QVERIFY(inStore([review](services::Session &session) { return services::Records(session).act(review, {.act = u"give"_s, .values = {{u"score"_s, u"73"_s}}}); }).ok());
    QTRY_VERIFY(mutual->isVisible());
    QVERIFY2(mutual->text().contains(u"73.00"_s) && mutual->text().contains(u"2026-Q2"_s), qPrintable(mutual->text()));
    if (score != u"not rated"_s)
        QCOMPARE(control<QLabel>(page, "score")->text(), score);
}

void RecordPagesTest::weightIsASettingOfADraft()
{
    auto *rules = area<gui::RulesPage>(u"rules"_s);
    auto *weight = control<QSpinBox>(rules, "mutualWeight");
    QTRY_VERIFY(control<QComboBox>(rules, "version")->count() > 0);
    QVERIFY(!weight->isEnabled()); // what is adopted never changes
    QCOMPARE(weight->minimum(), 0);
    QCOMPARE(weight->maximum(), 20);
    control<QPushButton>(rules, "draft")->click();
    QTRY_VERIFY(weight->isEnabled());
    weight->setValue(15);
    const qint64 before = head();
    control<QPushButton>(rules, "save")->click();
    QTRY_COMPARE(head(), before + 1);
    const auto books = inStore([](services::Session &session) { return services::allRuleBooks(session.reader()); });
    QVERIFY(std::any_of(books.begin(), books.end(), [](const domain::RuleBook &book) { return book.status == domain::RuleBookStatus::Draft && book.mutualWeightPercent == 15; }));
    QTRY_COMPARE(weight->value(), 15);
}

void RecordPagesTest::dutiesAreSearchedAndPrinted()
{
    const auto supplier = parties(PartyKind::Supplier, 1).front();
    m_window->openParty(supplier.id);
    auto *party = latest<gui::PartyPage>();
    QTRY_VERIFY(!control<QLabel>(party, "score")->text().isEmpty());
    QVERIFY(chooseEntry(party, u"&More"_s, u"&Duties of this kind of party…"_s));
    auto *duties = latest<gui::DutiesPage>();
    QVERIFY(duties);
    auto *text = control<QTextBrowser>(duties, "text");
    QTRY_VERIFY(text->toPlainText().contains(u"GY-N01"_s));
    QVERIFY(!text->toPlainText().contains(u"CG-N01"_s));
    auto *search = control<QLineEdit>(duties, "search");
    search->setText(u"GY-N15"_s);
    QTRY_VERIFY(!text->toPlainText().contains(u"GY-N01"_s));
    QVERIFY(text->toPlainText().contains(u"GY-N15"_s));
    search->setText(u"zzzz"_s);
    QTRY_VERIFY(text->toPlainText().contains(u"zzzz"_s)); // nothing has it, and that is said
    search->clear();
    auto *kind = control<QComboBox>(duties, "kind");
    choose(kind, kind->findData(int(PartyKind::Expert)));
    QTRY_VERIFY(text->toPlainText().contains(u"ZJ-N01"_s));
    QVERIFY(duties->title().contains(domain::partyKindLabel(PartyKind::Expert)));
    control<QPushButton>(duties, "print")->click();
    auto *preview = latest<gui::DocumentPreview>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->pageCount() > 0);
    preview->close();
    // The training area leads to the same page.
    m_window->showArea(u"training"_s);
    auto *overview = latest<gui::TrainingOverview>();
    QCOMPARE(control<QPushButton>(overview, "duties")->menu()->actions().size(), 4);
    control<QPushButton>(overview, "duties")->menu()->actions().front()->trigger();
    QTRY_VERIFY(text->toPlainText().contains(u"CG-N01"_s));
}

void RecordPagesTest::everyFormCanBeReached()
{
    const RecordId event = opened({.type = RecordType::Event, .values = {{u"title"_s, u"演示活动"_s}, {u"form"_s, u"publicity"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"广场"_s}}});
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QTest::qWait(0);
        for (const auto &[areaName, types] : {std::pair{u"uses"_s, std::vector{RecordType::External, RecordType::Contract, RecordType::Financing, RecordType::Bank, RecordType::Benefit, RecordType::Measure}},
                                              std::pair{u"training"_s, std::vector{RecordType::Event, RecordType::Attendance, RecordType::Course}}, std::pair{u"evaluation"_s, std::vector{RecordType::Mutual}}}) {
            for (const RecordType type : types) {
                if (type != RecordType::External) { // comes as a file, never by a form
                    auto *form = newForm(areaName, type);
                    QVERIFY2(form, domain::recordKind(type)->code);
                    QVERIFY2(ambiguous(form).isEmpty(), qPrintable(QLatin1StringView(domain::recordKind(type)->code) + u": "_s + ambiguous(form).join(u' ')));
                    QVERIFY2(unreachable(form).isEmpty(), qPrintable(QLatin1StringView(domain::recordKind(type)->code) + u": "_s + unreachable(form).join(u' ')));
                    const QPointer<gui::RecordForm> closing = form;
                    form->close();
                    QTRY_VERIFY(!closing);
                }
                auto *page = records(areaName, type);
                QCOMPARE(ambiguous(page).join(u' '), QString());
                QCOMPARE(unreachable(page).join(u' '), QString());
            }
        }
        m_window->showArea(u"training"_s);
        auto *training = latest<gui::TrainingOverview>();
        control<QTabBar>(training->parentWidget(), "types")->setCurrentIndex(0);
        QTRY_VERIFY(training->isVisible());
        QCOMPARE(ambiguous(training->parentWidget()).join(u' '), QString());
        QCOMPARE(unreachable(training->parentWidget()).join(u' '), QString());
        // On the stack: closed by hiding, for a form that is closed deletes itself.
        gui::AttendanceDialog attend(*m_desk, look(event), m_window.get());
        gui::MutualAskDialog ask({*m_desk, *m_directory}, m_window.get());
        for (QDialog *dialog : {static_cast<QDialog *>(&attend), static_cast<QDialog *>(&ask)}) {
            dialog->show();
            QCOMPARE(ambiguous(dialog).join(u' '), QString());
            QCOMPARE(unreachable(dialog).join(u' '), QString());
            dialog->hide();
        }
        m_window->openDuties(PartyKind::Supplier);
        QCOMPARE(ambiguous(latest<gui::DutiesPage>()).join(u' '), QString());
        QCOMPARE(unreachable(latest<gui::DutiesPage>()).join(u' '), QString());
    }
}

QTEST_MAIN(RecordPagesTest)
#include "tst_recordpages.moc"
