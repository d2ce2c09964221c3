// SPDX-License-Identifier: GPL-3.0-or-later
// The register and the desk as people meet them in the window: lists, records that become one, imports, two persons at one desk, first start.
#include "demowindow.h"
#include "exchange/tables/xlsxwriter.h"
#include "gui/parties/duplicatesdialog.h"
#include "gui/parties/partyeditor.h"
#include "gui/parties/partylistpage.h"
#include "gui/parties/partypage.h"
#include "gui/parties/personsdialog.h"
#include "gui/parties/successiondialog.h"
#include "gui/shell/reasondialog.h"
#include "gui/tables/importpage.h"
#include "models/partylistmodel.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "widgets/dialogs.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

/// The letters behind '&' that Alt reaches in that part of the window.
QStringList mnemonics(const QWidget *root)
{
    QStringList letters;
    for (const QWidget *control : root->findChildren<QWidget *>()) {
        const QString text = control->property("text").toString();
        const QKeySequence key = QKeySequence::mnemonic(text);
        // A button whose name is data (a saved view) has none; an input method's or a list's inner widget neither.
        if (!key.isEmpty() && (qobject_cast<const QLabel *>(control) || qobject_cast<const QAbstractButton *>(control)))
            letters.append(key.toString());
    }
    return letters;
}

QStringList twice(QStringList letters)
{
    QStringList found;
    letters.sort();
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (letters[i] == letters[i - 1])
            found.append(letters[i]);
    }
    return found;
}

} // namespace

class RegisterTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { startWithoutStore(); }
    void cleanup() { stop(); }

    void firstStartMakesAStoreAndAnAccount();
    void welcomeLeadsBackToTheOpenStore();
    void everyColumnIsSeenInBothLanguages();
    void hitsAreCountedAndEmptinessIsExplained();
    void filtersAreChipsAndViewsAreKept();
    void unratedPartiesAreShownApart();
    void altReachesEveryControl_data();
    void altReachesEveryControl();
    void suggestionIsOfferedAndTakenByHand();
    void amendingKeepsTheFormerNamesTyped();
    void answerNeverComesIntoAHalfMadePage();
    void lockedDeskHidesAndGivesBack();
    void secondPersonSeesNothingOfTheFirst();
    void escAsksBeforeAReasonIsLost();
    void personsAreRecordedAndTheirTimeEnds();
    void recordsBecomeOneAndTwoAgain();
    void duplicatesAreFoundAndMerged();
    void importIsUndoneInTheWindow();
    void messyListIsAccountedForInTheWindow();
    void mappingIsRemembered();
    void spreadsheetIsImported();
    void stoppedImportLeavesNothing();
    void lateBackupIsSaidUntilThereIsOne();

private:
    void show(const QString &folder);
    [[nodiscard]] domain::PartyId party(const QString &name) const;
    [[nodiscard]] services::PartyRow row(const QString &name) const;
    template <typename Work> auto inStore(Work work)
    {
        return m_desk->write(QString(), [work](services::Session &session, const base::Progress &) { return work(session); }).result();
    }
    [[nodiscard]] gui::PartyListPage *list();
    [[nodiscard]] gui::PartyEditor *newParty(domain::PartyKind kind);
    void signIn(const QString &name);
    [[nodiscard]] gui::ImportPage *importPage(int target, const QString &file);
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;
    void recordSupplier(int number, const QString &name);
};

void RegisterTest::show(const QString &folder)
{
    m_window->openStore(folder);
    QTRY_VERIFY(m_desk->account().has_value());
    QTRY_VERIFY(m_directory->index() != nullptr);
}

domain::PartyId RegisterTest::party(const QString &name) const
{
    const auto ids = m_directory->index()->find(name, 1);
    return ids.empty() ? domain::PartyId() : domain::PartyId(ids.front());
}

services::PartyRow RegisterTest::row(const QString &name) const
{
    return m_directory->rows(m_directory->index()->find(name, 1)).front();
}

gui::PartyListPage *RegisterTest::list()
{
    m_window->showArea(u"suppliers"_s);
    return m_window->findChild<gui::PartyListPage *>();
}

gui::PartyEditor *RegisterTest::newParty(domain::PartyKind kind)
{
    auto *editor = new gui::PartyEditor(*m_desk, kind, m_window.get());
    editor->open();
    return editor;
}

void RegisterTest::signIn(const QString &name)
{
    QTRY_VERIFY(control<QPushButton>(m_window.get(), "signIn"));
    QWidget *page = control<QPushButton>(m_window.get(), "signIn")->window();
    control<QComboBox>(page, "name")->setCurrentText(name);
    control<QPushButton>(page, "signIn")->click();
    QTRY_VERIFY(m_desk->account().has_value());
    QCOMPARE(m_desk->account()->name, name);
}

QString RegisterTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

gui::ImportPage *RegisterTest::importPage(int target, const QString &file)
{
    m_window->showArea(u"import"_s);
    auto *page = m_window->findChild<gui::ImportPage *>();
    control<QComboBox>(page, "target")->setCurrentIndex(target);
    page->setFile(file);
    return page;
}

void RegisterTest::recordSupplier(int number, const QString &name)
{
    domain::Party input;
    input.kind = domain::PartyKind::Supplier;
    input.identifier = u"91410105%1"_s.arg(number, 10, 10, QChar(u'0')); // accepted with a reason: artificial
    input.identifierReason = u"artificial"_s;
    input.name = name;
    QVERIFY(inStore([input](services::Session &session) { return services::PartyRegister(session).create({input}); }).ok());
    QTRY_VERIFY(party(name).isValid());
}

// ---- first start --------------------------------------------------------------------------------------------------

void RegisterTest::firstStartMakesAStoreAndAnAccount()
{
    auto *language = control<QComboBox>(m_window.get(), "language");
    QVERIFY(language);
    language->setCurrentIndex(0);
    emit language->activated(0);
    auto *create = control<QPushButton>(m_window.get(), "create");
    QTRY_COMPARE(create->text(), u"创建数据库(&A)"_s);
    QVERIFY(!create->isEnabled());
    const QString folder = m_dir.filePath(u"新建 store"_s);
    control<QLineEdit>(m_window.get(), "folder")->setText(folder);
    control<QLineEdit>(m_window.get(), "accountName")->setText(u"first"_s);
    control<QLineEdit>(m_window.get(), "password")->setText(u"long enough"_s);
    control<QLineEdit>(m_window.get(), "repeat")->setText(u"long enougH"_s);
    QVERIFY2(!create->isEnabled(), "the two passwords differ");
    control<QLineEdit>(m_window.get(), "repeat")->setText(u"long enough"_s);
    QVERIFY(create->isEnabled());
    create->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->account().has_value(), 20000);
    QVERIFY(m_desk->needsPassword(u"first"_s));
    QVERIFY(m_desk->may(domain::Action::ManageAccounts));
    const auto empty = list()->findChildren<widgets::EmptyState *>();
    const auto says = [&empty](const QString &sentence) {
        return std::any_of(empty.begin(), empty.end(), [&](const widgets::EmptyState *state) { return state->isVisible() && state->accessibleName() == sentence; });
    };
    QTRY_VERIFY(says(u"尚未登记供应商。请导入名录，或登记第一个。"_s));
}

void RegisterTest::welcomeLeadsBackToTheOpenStore()
{
    QVERIFY(openDemo());
    control<QAction>(m_window.get(), "actionNewStore")->trigger();
    auto *back = control<QPushButton>(m_window.get(), "back");
    QVERIFY(back);
    QTRY_VERIFY(back->isVisible());
    back->click();
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(m_desk->account().has_value());
}

// ---- lists --------------------------------------------------------------------------------------------------------

void RegisterTest::everyColumnIsSeenInBothLanguages()
{
    QVERIFY(openDemo());
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        const auto *view = list()->findChild<widgets::ListView *>();
        const QHeaderView *header = view->horizontalHeader();
        QTRY_VERIFY(view->model()->rowCount() > 50);
        QVERIFY2(header->length() <= view->viewport()->width(), "a column is beyond the edge of a window of 1280");
        for (int column = 0; column < header->count(); ++column) {
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(title);
            QVERIFY2(needed <= header->sectionSize(column), qPrintable(language + u": "_s + title));
        }
    }
}

void RegisterTest::hitsAreCountedAndEmptinessIsExplained()
{
    QVERIFY(openDemo());
    auto *frame = list()->findChild<widgets::ListFrame *>();
    const auto *model = qobject_cast<models::PartyListModel *>(frame->view()->model());
    QTRY_VERIFY(model->isComplete());
    const QString all = QString::number(model->total());
    const auto shows = [frame](const QString &text) {
        const auto labels = frame->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(shows(all + u" of "_s + all));
    for (const auto &[typed, least] : {std::pair(u"演"_s, 50), std::pair(u"017"_s, 1), std::pair(u"ysgys"_s, 50), std::pair(u"yanshi gongyingshang 017"_s, 1)}) {
        frame->filter()->setText(typed);
        QVERIFY2(model->hits() >= least, qPrintable(typed));
        QVERIFY(shows(QString::number(model->hits()) + u" of "_s + all));
    }
    frame->filter()->setText(row(u"演示供应商 017"_s).party.identifier.right(6).toLower());
    QCOMPARE(model->hits(), 1);
    frame->filter()->setText(u"无此供应商"_s);
    QVERIFY(shows(u"0 of "_s + all));
    QVERIFY(shows(u"The filter hides every row of this list."_s));
    for (QPushButton *button : frame->findChildren<QPushButton *>()) {
        if (button->text() == u"Clear filter")
            button->click();
    }
    QCOMPARE(model->hits(), model->total());
}

void RegisterTest::filtersAreChipsAndViewsAreKept()
{
    QVERIFY(openDemo());
    gui::PartyListPage *page = list();
    auto *frame = page->findChild<widgets::ListFrame *>();
    auto *model = qobject_cast<models::PartyListModel *>(frame->view()->model());
    QTRY_VERIFY(model->isComplete());
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"Score &up to…"_s));
    auto *points = page->findChild<QInputDialog *>();
    QVERIFY(points);
    points->setDoubleValue(75);
    points->accept();
    QVERIFY(buttonOf(page, u"Score up to 75.00"_s));
    QVERIFY(model->hits() > 0 && model->hits() < model->total());
    for (int i = 0; i < model->rowCount(); ++i)
        QVERIFY(model->index(i, models::PartyListModel::Score).data(models::SortRole).toInt() <= 7500);
    QVERIFY(chooseEntry(page, u"Vie&ws"_s, u"Save &as…"_s));
    QPointer<QInputDialog> name;
    for (QInputDialog *dialog : page->findChildren<QInputDialog *>()) {
        if (dialog->isVisible())
            name = dialog;
    }
    QVERIFY(name);
    name->setTextValue(u"低分"_s);
    name->accept();
    QTRY_VERIFY(buttonOf(page, u"低分"_s));
    const qint64 hits = model->hits();
    frame->filter()->setText(u"017"_s);
    QVERIFY2(buttonOf(page, u"低分 *"_s), "modified is said");
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"&Clear filter"_s));
    QCOMPARE(model->hits(), model->total());
    QVERIFY(chooseEntry(page, u"低分 *"_s, u"低分"_s));
    QTRY_COMPARE(model->hits(), hits);
    QTRY_VERIFY(buttonOf(page, u"低分"_s));
    QVERIFY(chooseEntry(page, u"低分"_s, u"&Delete “低分”"_s));
    QTRY_VERIFY(buttonOf(page, u"Vie&ws"_s));
}

void RegisterTest::unratedPartiesAreShownApart()
{
    QVERIFY(openDemo());
    recordSupplier(7, u"演示未评级供应商"_s);
    gui::PartyListPage *page = list();
    const auto *model = qobject_cast<models::PartyListModel *>(page->findChild<widgets::ListFrame *>()->view()->model());
    QTRY_VERIFY(model->isComplete());
    QVERIFY(chooseEntry(page, u"Fi&lter"_s, u"&Grade is"_s, domain::gradeName(domain::Grade::U) + u' ' + domain::gradeLabel(domain::Grade::U)));
    QVERIFY(model->hits() > 0 && model->hits() < model->total());
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex stars = model->index(i, models::PartyListModel::Stars);
        QVERIFY2(stars.data(Qt::AccessibleTextRole).toString().contains(u"not rated"), qPrintable(stars.data(Qt::AccessibleTextRole).toString()));
        QVERIFY2(model->index(i, models::PartyListModel::Score).data().toString() == u"—", "no number where there is no rating");
    }
}

void RegisterTest::altReachesEveryControl_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

/// A letter that two controls share, or a control and the menu bar, reaches neither.
void RegisterTest::altReachesEveryControl()
{
    QFETCH(QString, language);
    QVERIFY(openDemo());
    m_preferences->setLanguage(language);
    QStringList menus;
    for (const QAction *action : m_window->menuBar()->actions())
        menus.append(QKeySequence::mnemonic(action->text()).toString());
    QCOMPARE(twice(menus), QStringList());
    QCOMPARE(twice(menus + mnemonics(list())), QStringList());
    QCOMPARE(twice(menus + mnemonics(importPage(0, {}))), QStringList());
    control<QAction>(m_window.get(), "actionNewStore")->trigger();
    QCOMPARE(twice(menus + mnemonics(control<QPushButton>(m_window.get(), "create")->parentWidget()->parentWidget())), QStringList());
    const services::PartyRow party = row(u"演示供应商 017"_s);
    const std::unique_ptr<QDialog> dialogs[] = {std::make_unique<gui::PartyEditor>(*m_desk, domain::PartyKind::Supplier, nullptr),
                                                std::make_unique<gui::PersonsDialog>(*m_desk, party.party, nullptr),
                                                std::make_unique<gui::SuccessionDialog>(*m_desk, party.party, party.party, true, nullptr),
                                                std::make_unique<gui::DuplicatesDialog>(*m_desk, domain::PartyKind::Supplier, nullptr)};
    for (const auto &dialog : dialogs)
        QVERIFY2(twice(mnemonics(dialog.get())).isEmpty(), qPrintable(dialog->windowTitle() + u": "_s + twice(mnemonics(dialog.get())).join(u' ')));
}

// ---- editing ------------------------------------------------------------------------------------------------------

void RegisterTest::suggestionIsOfferedAndTakenByHand()
{
    QVERIFY(openDemo());
    const QString code = row(u"演示供应商 017"_s).party.identifier;
    gui::PartyEditor *editor = newParty(domain::PartyKind::Supplier);
    auto *identifier = control<QLineEdit>(editor, "identifier");
    auto *use = control<QPushButton>(editor, "useSuggestion");
    QVERIFY(!use->isVisible());
    QString mistyped = code;
    mistyped.replace(4, 1, u'O');
    QVERIFY(mistyped != code);
    identifier->setText(mistyped);
    QVERIFY(use->isVisible());
    QVERIFY(use->text().contains(code));
    QCOMPARE(identifier->text(), mistyped);
    use->click();
    QCOMPARE(identifier->text(), code);
    QVERIFY(!use->isVisible());
    auto *problems = control<QListWidget>(editor, "problems");
    QTRY_VERIFY2(problems->isVisible() && problems->item(1) && problems->item(1)->text().contains(u"PTY-020"), "the code is recorded already");
}

void RegisterTest::amendingKeepsTheFormerNamesTyped()
{
    QVERIFY(openDemo());
    const services::PartyRow before = row(u"演示供应商 017"_s);
    const auto stored = inStore([id = before.party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    auto *editor = new gui::PartyEditor(*m_desk, *stored, m_window.get());
    editor->open();
    control<QPlainTextEdit>(editor, "formerNames")->setPlainText(u"演示旧名甲\n\n演示旧名乙"_s);
    control<QLineEdit>(editor, "name")->setText(u"演示供应商 017 新"_s);
    QSignalSpy recorded(editor, &gui::PartyEditor::recorded);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recorded.size(), 1);
    const auto after = inStore([id = before.party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    QCOMPARE(after->name, u"演示供应商 017 新"_s);
    QVERIFY(after->formerNames.contains(u"演示旧名甲"_s) && after->formerNames.contains(u"演示旧名乙"_s) && after->formerNames.contains(before.party.name));
}

// ---- at one desk --------------------------------------------------------------------------------------------------

/// A store that is quicker than the window once asked about a draft before the form was there.
void RegisterTest::answerNeverComesIntoAHalfMadePage()
{
    services::Answer<base::Result<int>> ready(QtFuture::makeReadyFuture(base::Result<int>(7)), m_desk.get());
    int got = 0;
    ready.then(m_window.get(), [&got](const base::Result<int> &answer) { got = *answer; });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 7);
}

void RegisterTest::lockedDeskHidesAndGivesBack()
{
    QVERIFY(openDemo());
    const QString first = m_desk->account()->name;
    QPointer<gui::PartyEditor> editor = newParty(domain::PartyKind::Supplier);
    control<QLineEdit>(editor, "name")->setText(u"半句话"_s);
    control<QAction>(m_window.get(), "actionLock")->trigger();
    QTRY_VERIFY(!m_desk->account().has_value());
    QVERIFY2(editor && !editor->isVisible(), "nobody reads over a locked desk, and the gate can be reached");
    QVERIFY(!QApplication::activeModalWidget());
    const auto kept = inStore([first](services::Session &session) -> base::Result<bool> {
        if (const auto in = session.signIn(first, std::nullopt); !in)
            return in.error();
        const auto drafts = services::drafts(session);
        session.lock();
        return std::any_of(drafts.begin(), drafts.end(), [](const auto &draft) { return draft.content.contains(u"半句话"_s.toUtf8()); });
    });
    QVERIFY2(kept.ok() && *kept, "what was typed is in the store before it locks");
    signIn(first);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(control<QLineEdit>(editor, "name")->text(), u"半句话"_s);
}

void RegisterTest::secondPersonSeesNothingOfTheFirst()
{
    QVERIFY(openDemo());
    const QString first = m_desk->account()->name;
    QString second;
    for (const QString &name : m_desk->accountNames()) {
        if (name != first && !m_desk->needsPassword(name))
            second = name;
    }
    QVERIFY(!second.isEmpty());
    QPointer<gui::PartyEditor> editor = newParty(domain::PartyKind::Supplier);
    control<QLineEdit>(editor, "name")->setText(u"甲的半句话"_s);
    control<QAction>(m_window.get(), "actionLock")->trigger();
    signIn(second);
    QVERIFY(editor && !editor->isVisible());
    gui::PartyEditor *own = newParty(domain::PartyKind::Supplier);
    QCOMPARE(control<QLineEdit>(own, "name")->text(), QString());
    control<QLineEdit>(own, "name")->setText(u"乙的半句话"_s);
    own->keepDraft();
    const auto drafts = inStore([](services::Session &session) -> base::Result<std::vector<services::FormDraft>> { return services::drafts(session); });
    const auto holds = [&drafts](const QString &text) {
        return std::any_of(drafts->begin(), drafts->end(), [&](const services::FormDraft &draft) { return draft.content.contains(text.toUtf8()); });
    };
    QVERIFY(holds(u"乙的半句话"_s));
    QVERIFY2(!holds(u"甲的半句话"_s), "a draft belongs to who typed it");
    control<QAction>(m_window.get(), "actionLock")->trigger();
    signIn(first);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(control<QLineEdit>(editor, "name")->text(), u"甲的半句话"_s);
}

void RegisterTest::escAsksBeforeAReasonIsLost()
{
    QVERIFY(openDemo());
    QPointer<gui::ReasonDialog> dialog = new gui::ReasonDialog(u"t"_s, u"s"_s, {}, [](const QString &, const QString &) {}, m_window.get());
    dialog->open();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"long thought"_s);
    widgets::Dialogs::setNextAnswer(0); // go on typing
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    widgets::Dialogs::setNextAnswer(1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

// ---- records that belong together ---------------------------------------------------------------------------------

void RegisterTest::personsAreRecordedAndTheirTimeEnds()
{
    QVERIFY(openDemo());
    const domain::Party firm = row(u"演示供应商 017"_s).party;
    const auto persons = [this, id = firm.id] {
        return *inStore([id](services::Session &session) -> base::Result<std::vector<domain::ResponsiblePerson>> { return services::personsOf(session.reader(), id); });
    };
    const size_t before = persons().size();
    auto *dialog = new gui::PersonsDialog(*m_desk, firm, m_window.get());
    dialog->open();
    auto *view = control<widgets::ListView>(dialog, "persons");
    QTRY_COMPARE(size_t(view->model()->rowCount()), before);
    control<QLineEdit>(dialog, "name")->setText(u"演示人员 甲"_s);
    control<QComboBox>(dialog, "role")->setEditText(u"实际控制人"_s);
    control<QLineEdit>(dialog, "from")->setText(u"2025-13-01"_s);
    control<QPushButton>(dialog, "add")->click();
    QVERIFY(control<QLabel>(dialog, "problem")->text().contains(u"2025-13-01"));
    control<QLineEdit>(dialog, "from")->setText(u"2025-01-01"_s);
    control<QPushButton>(dialog, "add")->click();
    QTRY_COMPARE(size_t(view->model()->rowCount()), before + 1);
    view->selectRow(int(before));
    QCOMPARE(control<QLineEdit>(dialog, "name")->text(), u"演示人员 甲"_s);
    control<QLineEdit>(dialog, "until")->setText(u"2026-01-01"_s);
    control<QPushButton>(dialog, "change")->click();
    QTRY_COMPARE(persons().back().until, QDate(2026, 1, 1));
    QCOMPARE(persons().size(), before + 1);
    QCOMPARE(persons().back().role, u"实际控制人"_s);
}

void RegisterTest::recordsBecomeOneAndTwoAgain()
{
    QVERIFY(openDemo());
    const domain::Party from = row(u"演示供应商 017"_s).party;
    const domain::Party to = row(u"演示供应商 030"_s).party;
    auto *dialog = new gui::SuccessionDialog(*m_desk, from, to, true, m_window.get());
    dialog->open();
    auto *submit = control<QPushButton>(dialog, "submit");
    QVERIFY2(!submit->isEnabled(), "a merger of firms needs the number of its decision");
    auto *reason = control<QComboBox>(dialog, "reason");
    reason->setCurrentIndex(reason->findData(int(services::SuccessionReason::Split)));
    control<QLineEdit>(dialog, "decisionNo")->setText(u"演示分立〔2026〕1号"_s);
    QVERIFY(submit->isEnabled());
    submit->click();
    const auto predecessors = [this, id = to.id] {
        return *inStore([id](services::Session &session) -> base::Result<std::vector<services::Succession>> { return services::predecessorsOf(session.reader(), id); });
    };
    QTRY_COMPARE(predecessors().size(), size_t(1));
    QTRY_VERIFY2(!party(from.name).isValid() || party(from.name) != from.id, "the list no longer shows it");
    QVERIFY(inStore([id = from.id](services::Session &session) { return services::PartyRegister(session).undoSuccession(id, u"演示撤回"_s); }).ok());
    QCOMPARE(predecessors().size(), size_t(0));
    QTRY_COMPARE(party(from.name), from.id);
}

void RegisterTest::duplicatesAreFoundAndMerged()
{
    QVERIFY(openDemo());
    recordSupplier(1, u"演示重复建设（河南）公司"_s);
    recordSupplier(2, u"演示重复建设(河南)公司"_s);
    recordSupplier(3, u"演示崇复建设(河南)公司"_s); // pronounced alike in one reading at most: must not break the list
    auto *dialog = new gui::DuplicatesDialog(*m_desk, domain::PartyKind::Supplier, m_window.get());
    dialog->open();
    auto *pairs = control<widgets::ListView>(dialog, "pairs");
    QTRY_VERIFY(pairs->model()->rowCount() > 0);
    int at = -1;
    for (int i = 0; i < pairs->model()->rowCount(); ++i) {
        if (pairs->model()->index(i, 1).data().toString() == u"演示重复建设（河南）公司" && pairs->model()->index(i, 0).data().toString() == u"same name")
            at = i;
    }
    QVERIFY(at >= 0);
    const int before = pairs->model()->rowCount();
    pairs->selectRow(at);
    control<QPushButton>(dialog, "merge")->click();
    auto *merge = dialog->findChild<gui::SuccessionDialog *>();
    QVERIFY(merge);
    control<QPlainTextEdit>(merge, "note")->setPlainText(u"typed twice"_s);
    control<QPushButton>(merge, "submit")->click();
    QTRY_VERIFY(pairs->model()->rowCount() < before);
}

// ---- import -------------------------------------------------------------------------------------------------------

void RegisterTest::importIsUndoneInTheWindow()
{
    QVERIFY(openDemo());
    const services::PartyRow old = row(u"演示供应商 017"_s);
    const auto stored = [this, id = old.party.id] {
        return *inStore([id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    };
    const domain::Party before = stored();
    const QByteArray table = "主体类型,标识代码,名称,电话\n供应商," + old.party.identifier.toUtf8() + ",演示供应商 017 改,0371-00000000\n";
    gui::ImportPage *page = importPage(0, write(u"undo.csv"_s, table));
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    QCOMPARE(stored().name, before.name);
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    QCOMPARE(stored().name, u"演示供应商 017 改"_s);
    control<QPushButton>(page, "undo")->click();
    auto *reason = page->findChild<gui::ReasonDialog *>();
    QVERIFY(reason);
    reason->findChild<QPlainTextEdit *>()->setPlainText(u"wrong file"_s);
    reason->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(stored().name, before.name);
    QCOMPARE(stored().phone, before.phone);
    QCOMPARE(stored().formerNames, before.formerNames);
}

void RegisterTest::messyListIsAccountedForInTheWindow()
{
    QVERIFY(openDemo());
    gui::ImportPage *page = importPage(1, QStringLiteral(CHENGCAI_FIXTURES "/ebrd_ineligible.csv"));
    auto *preview = control<QTableWidget>(page, "preview");
    QTRY_VERIFY(preview->columnCount() > 0);
    // A person maps the columns: the firm as party, the date, and, for want of a better one, the nationality as indicator.
    for (int column = 0; column < preview->columnCount(); ++column) {
        auto *box = qobject_cast<QComboBox *>(preview->cellWidget(0, column));
        QVERIFY(!box->accessibleName().isEmpty());
        const QString header = preview->horizontalHeaderItem(column)->text();
        const QString field = header == u"Firm Name" ? u"party"_s : header == u"Nationality" ? u"indicator"_s : header == u"Ineligible From" ? u"effective_on"_s : QString();
        const int at = box->findData(field);
        if (box->currentIndex() == at)
            continue;
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    auto *dryRun = control<QPushButton>(page, "dryRun");
    QTRY_VERIFY(dryRun->isEnabled());
    dryRun->click();
    auto *rejected = control<widgets::ListView>(page, "rejected");
    QTRY_COMPARE_WITH_TIMEOUT(rejected->model()->rowCount(), 1322, 20000);
    QSet<qint64> rows;
    for (int i = 0; i < rejected->model()->rowCount(); ++i) {
        rows.insert(rejected->model()->index(i, 0).data().toLongLong());
        for (int column = 1; column < 4; ++column)
            QVERIFY(!rejected->model()->index(i, column).data().toString().isEmpty());
    }
    QCOMPARE(rows.size(), 1322);
    QVERIFY(rows.contains(preview->verticalHeaderItem(1)->text().toLongLong()));
    QVERIFY2(!control<QPushButton>(page, "run")->isEnabled(), "nothing is derived from it");
    QVERIFY(control<QLabel>(page, "result")->text().contains(u"1,322"));
    // The refused rows come back in the shape of the file and can be imported again.
    const QString sheet = m_dir.filePath(u"refused.csv"_s);
    widgets::Dialogs::setNextFileName(sheet);
    control<QPushButton>(page, "errorSheet")->click();
    QVERIFY(QFile::exists(sheet));
    page->setFile(sheet);
    QTRY_VERIFY(dryRun->isEnabled());
    dryRun->click();
    QTRY_COMPARE_WITH_TIMEOUT(rejected->model()->rowCount(), 1322, 20000);
}

void RegisterTest::mappingIsRemembered()
{
    QVERIFY(openDemo());
    const QByteArray code = row(u"演示供应商 017"_s).party.identifier.toUtf8();
    const QByteArray head = "种类,代码栏,单位全称,联络\n供应商," + code;
    gui::ImportPage *page = importPage(0, write(u"own1.csv"_s, head + ",演示供应商 017,0371-1\n"));
    auto *preview = control<QTableWidget>(page, "preview");
    const auto box = [preview](int column) { return qobject_cast<QComboBox *>(preview->cellWidget(0, column)); };
    QTRY_COMPARE(preview->columnCount(), 4);
    const QStringList fields{u"kind"_s, u"identifier"_s, u"name"_s, u"phone"_s};
    for (int column = 0; column < 4; ++column) {
        box(column)->setCurrentIndex(box(column)->findData(fields[column]));
        emit box(column)->activated(box(column)->currentIndex());
    }
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    page->setFile(write(u"own2.csv"_s, head + ",演示供应商 017,0371-2\n"));
    QTRY_VERIFY(preview->item(1, 3) && preview->item(1, 3)->text() == u"0371-2");
    for (int column = 0; column < 4; ++column)
        QCOMPARE(box(column)->currentData().toString(), fields[column]);
}

void RegisterTest::spreadsheetIsImported()
{
    QVERIFY(openDemo());
    const QString code = row(u"演示供应商 017"_s).party.identifier;
    const QString book = m_dir.filePath(u"parties.xlsx"_s);
    const std::vector<exchange::Column> columns{{u"主体类型"_s}, {u"标识代码"_s}, {u"名称"_s}, {u"电话"_s}};
    auto writer = exchange::XlsxWriter::create(book, columns, {});
    QVERIFY(writer.ok());
    QVERIFY((*writer)->write({u"供应商"_s, code, u"演示供应商 017"_s, u"0371-00000017"_s}).ok());
    QVERIFY((*writer)->finish().ok());
    gui::ImportPage *page = importPage(0, book);
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY(control<QPushButton>(page, "run")->isEnabled());
    control<QPushButton>(page, "run")->click();
    QTRY_VERIFY(control<QPushButton>(page, "undo")->isEnabled());
    const auto stored = inStore([id = row(u"演示供应商 017"_s).party.id](services::Session &session) -> base::Result<domain::Party> { return *services::party(session.reader(), id); });
    QCOMPARE(stored->phone, u"0371-00000017"_s);
}

void RegisterTest::stoppedImportLeavesNothing()
{
    QVERIFY(openDemo());
    QByteArray table = "主体类型,标识代码,名称,标识代码例外理由\n";
    for (int i = 0; i < 20000; ++i)
        table += "供应商," + u"91410105%1"_s.arg(i, 10, 10, QChar(u'0')).toUtf8() + ",演示供应商 " + QByteArray::number(1000 + i) + ",演示\n";
    gui::ImportPage *page = importPage(0, write(u"large.csv"_s, table));
    auto *run = control<QPushButton>(page, "run");
    QTRY_VERIFY(control<QPushButton>(page, "dryRun")->isEnabled());
    control<QPushButton>(page, "dryRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 60000);
    const qint64 before = head();
    auto *jobs = m_window->findChild<widgets::JobBar *>();
    run->click();
    QTRY_VERIFY(jobs->isRunning());
    jobs->findChild<QToolButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!jobs->isRunning(), 60000);
    QCOMPARE(head(), before);
    QVERIFY(!party(u"演示供应商 1000"_s).isValid());
    QTRY_VERIFY2(run->isEnabled(), "what was checked can be imported after all");
}

// ---- backup -------------------------------------------------------------------------------------------------------

void RegisterTest::lateBackupIsSaidUntilThereIsOne()
{
    services::CreateOptions options;
    options.folder = m_dir.filePath(u"real"_s);
    options.accountName = u"first"_s;
    {
        const auto made = services::Session::create(options, m_clock);
        QVERIFY(made.ok());
    }
    show(options.folder);
    const auto said = [this](const QString &part) {
        const auto banners = m_window->findChildren<widgets::Banner *>();
        return std::any_of(banners.begin(), banners.end(), [&](const widgets::Banner *banner) { return banner->isVisible() && banner->sentence().contains(part); });
    };
    QTRY_VERIFY(said(u"no verified backup of this store yet"_s));
    control<QAction>(m_window.get(), "actionBackup")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!said(u"verified backup"_s), 20000);
    m_clock.setDay(Today.addDays(6));
    control<QAction>(m_window.get(), "actionLock")->trigger();
    signIn(u"first"_s);
    QTRY_COMPARE(control<QLabel>(m_window.get(), "backupStatus")->text(), u"Last backup: 6 days ago"_s);
    QVERIFY(!said(u"verified backup"_s));
    m_clock.setDay(Today.addDays(7));
    control<QAction>(m_window.get(), "actionLock")->trigger();
    signIn(u"first"_s);
    QTRY_VERIFY(said(u"no verified backup for 7 days"_s));
}

QTEST_MAIN(RegisterTest)
#include "tst_register.moc"
