// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an evaluation form as an inspector meets it: with the keyboard, in the window, on a store of its own.
#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/itemcard.h"
#include "gui/inspections/projectseditor.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "report/gather.h"
#include "report/output.h"
#include "services/desk.h"
#include "services/office.h"
#include "services/openedform.h"
#include "services/partylist.h"
#include "support/harmlessanswers.h"
#include "widgets/dialogs.h"
#include "widgets/evidencestrip.h"
#include "widgets/typedfields.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using gui::InspectionFormPage;
using gui::ItemCard;
using services::InspectionDraft;

namespace {

const QDate Today(2026, 3, 20);
const QString Narrative = u"招标文件第12页只向一家供应商提供了现场勘察图纸"_s;
using Drafts = std::vector<InspectionDraft>;

/// Inputs and buttons that a screen reader would not be able to name.
QStringList mute(const QWidget *window)
{
    QStringList found;
    for (const QWidget *control : window->findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QLineEdit *>(control) || qobject_cast<const QPlainTextEdit *>(control) || qobject_cast<const QAbstractItemView *>(control)
            || qobject_cast<const QAbstractButton *>(control);
        const bool inner = control->parentWidget()
            && (control->parentWidget()->inherits("QAbstractSpinBox") || control->parentWidget()->inherits("QAbstractScrollArea") || control->parentWidget()->inherits("QTableView")
                || control->inherits("QHeaderView") || control->inherits("QTableCornerButton"));
        if (!input || inner || control->focusPolicy() == Qt::NoFocus)
            continue;
        const auto labels = window->findChildren<QLabel *>();
        const bool buddy = std::any_of(labels.begin(), labels.end(), [control](const QLabel *label) { return label->buddy() == control; });
        if (control->inherits("QTabBar") || control->inherits("QCalendarWidget") || !control->isVisibleTo(window))
            continue;
        if (control->accessibleName().isEmpty() && control->property("text").toString().isEmpty() && !buddy)
            found.append(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName() + u" in "_s + QString::fromLatin1(control->parentWidget()->metaObject()->className()));
    }
    return found;
}

} // namespace

class InspectionFormTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keysAnswerAndMoveTheRange();
    void keysAreTextInATextField();
    void previewLinesAddUpToTheScore();
    void demandsOfAnAnswerShowAtOnce();
    void draftHoldsTheCharacterBeingComposed();
    void draftIsOfferedOnceAndComparedItemByItem();
    void draftsNeverCrossPartiesOrPersons();
    void newerVersionIsOfferedAndSaysWhatIsLost();
    void f8WalksTheProblems();
    void pastedProjectsComputeTheirDeadlines();
    void everyKindOfEvidenceOrOneSentence();
    void droppedFileIsEvidence();
    void refusedFormWritesNothing();
    void submittedFormClosesAndLeavesNoDraft();
    void escapeThrowsNothingAway();
    void revisionShowsReasonAndChanges();
    void everyControlSpeaksInBothLanguages();
    void filledFormPrintsWhatWasAnswered();

private:
    template <typename Work> auto inStore(Work work)
    {
        return *m_desk->write(QString(), [work](services::Session &session, const base::Progress &) -> base::Result<std::invoke_result_t<Work, services::Session &>> { return work(session); }).result();
    }
    void signIn(const QString &name);
    [[nodiscard]] Drafts drafts();
    [[nodiscard]] qint64 head();
    [[nodiscard]] services::StoredForm form(PartyKind kind = PartyKind::Purchaser);
    [[nodiscard]] InspectionDraft fresh(domain::PartyId party) { return services::beginInspection(form(), party, Today); }
    [[nodiscard]] InspectionDraft whole(domain::PartyId party);
    InspectionFormPage *open(const InspectionDraft &draft, bool wait = true);
    void closeTab();
    ItemCard *go(InspectionFormPage *page, const QString &item);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QString label(const InspectionFormPage *page, const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] domain::ScoreRange oracle(domain::PartyId party, const domain::Answers &answers);

    QTemporaryDir m_dir;
    std::unique_ptr<tests::Office> m_office;
    domain::PartyId m_purchaser;
    domain::PartyId m_other;
    std::unique_ptr<gui::Preferences> m_preferences;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<services::PartyDirectory> m_directory;
    std::unique_ptr<gui::MainWindow> m_window;
};

void InspectionFormTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"chengcai-test"_s);
    QCoreApplication::setApplicationName(u"chengcai-form-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
}

void InspectionFormTest::init()
{
    m_office = std::make_unique<tests::Office>(Today);
    m_purchaser = m_office->party(PartyKind::Purchaser, tests::uscc(1), u"演示采购人 001"_s);
    m_other = m_office->party(PartyKind::Purchaser, tests::uscc(2), u"演示采购人 002"_s);
    (void)m_office->fact(m_purchaser, u"CG-N11"_s, Today.addMonths(-2));
    QVERIFY(m_office->add(u"li"_s, domain::Role::Inspector));
    QVERIFY(m_office->add(u"wang"_s, domain::Role::Supervisor));
    m_office->close();
    m_preferences = std::make_unique<gui::Preferences>();
    m_preferences->setLanguage(u"en"_s);
    m_preferences->apply();
    m_desk = std::make_unique<services::Desk>(m_office->clock);
    m_directory = std::make_unique<services::PartyDirectory>(*m_desk);
    m_window = std::make_unique<gui::MainWindow>(*m_desk, *m_directory, *m_preferences);
    m_window->resize(1280, 720);
    m_window->show();
    m_window->openStore(m_office->folder());
    QTRY_VERIFY(m_desk->isOpen());
    signIn(u"li"_s);
    QTRY_VERIFY(m_desk->account().has_value());
}

void InspectionFormTest::cleanup()
{
    m_window.reset();
    m_directory.reset();
    m_desk.reset();
    m_office.reset();
}

void InspectionFormTest::signIn(const QString &name)
{
    (void)m_desk->signIn(name, std::nullopt);
    QTRY_VERIFY(m_desk->account() && m_desk->account()->name == name);
}

Drafts InspectionFormTest::drafts()
{
    return *m_desk->write(QString(), [](services::Session &session, const base::Progress &) { return services::InspectionDrafts(session).all(); }).result();
}

qint64 InspectionFormTest::head()
{
    return inStore([](services::Session &session) { return session.store().ledger().head().receivedNo; });
}

services::StoredForm InspectionFormTest::form(PartyKind kind)
{
    return inStore([kind](services::Session &session) { return services::formsInUse(session.reader(), kind, Today).front(); });
}

InspectionDraft InspectionFormTest::whole(domain::PartyId party)
{
    InspectionDraft draft = fresh(party);
    draft.input.answers = tests::harmlessAnswers(form().form);
    draft.savedAt = 1;
    return draft;
}

InspectionFormPage *InspectionFormTest::open(const InspectionDraft &draft, bool wait)
{
    m_window->openInspectionForm(draft);
    auto *page = m_window->findChildren<InspectionFormPage *>().last();
    auto *body = page->findChild<QWidget *>(u"body"_s);
    const bool begun = QTest::qWaitFor([page, body, wait] { return page->sheet() && (body->isEnabled() || !wait); });
    return begun ? page : nullptr;
}

void InspectionFormTest::closeTab()
{
    m_window->findChild<QAction *>(u"actionCloseTab"_s)->trigger();
    QTRY_VERIFY(m_window->findChildren<InspectionFormPage *>().isEmpty());
}

ItemCard *InspectionFormTest::go(InspectionFormPage *page, const QString &item)
{
    auto *sections = page->findChild<QListWidget *>(u"sections"_s);
    const auto &all = page->sheet()->form().sections;
    for (int row = 0; row < int(all.size()); ++row) {
        if (all[size_t(row)].code == item.section(u'-', 0, 0))
            sections->setCurrentRow(row);
    }
    ItemCard *card = nullptr;
    (void)QTest::qWaitFor([&] { return (card = page->findChild<ItemCard *>(u"card."_s + item)) != nullptr; });
    if (card)
        card->visit();
    return card;
}

void InspectionFormTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
}

domain::ScoreRange InspectionFormTest::oracle(domain::PartyId party, const domain::Answers &answers)
{
    return inStore([&](services::Session &session) {
        const auto basis = services::scoringBasis(session.reader(), party, Today);
        const domain::FormTemplate form = services::formsInUse(session.reader(), PartyKind::Purchaser, Today).front().form;
        return basis->range(domain::FilledForm(form, answers, Today, domain::stateCalendar()));
    });
}

void InspectionFormTest::keysAnswerAndMoveTheRange()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    const QString before = label(page, u"range"_s);
    QVERIFY(go(page, u"C-01"_s));
    press(Qt::Key_2);
    QTRY_VERIFY(label(page, u"range"_s) != before);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"found"_s);
    const domain::ScoreRange expected = oracle(m_purchaser, {{u"C-01"_s, {u"found"_s, {}, {}, {}, {}}}});
    QCOMPARE(page->sheet()->range().bestCenti, expected.bestCenti);
    QCOMPARE(page->sheet()->range().worstCenti, expected.worstCenti);
    QVERIFY(label(page, u"range"_s).startsWith(QString::number(expected.bestCenti / 100)));
    press(Qt::Key_N);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"na"_s);
    press(Qt::Key_Delete);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, QString());
    press(Qt::Key_Return);
    press(Qt::Key_1);
    QCOMPARE(page->sheet()->answers().value(u"C-02"_s).value, u"none"_s);
    QTRY_VERIFY(page->findChild<QListWidget *>(u"sections"_s)->item(2)->text().contains(u"1/8"));
}

void InspectionFormTest::keysAreTextInATextField()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page && go(page, u"C-01"_s));
    press(Qt::Key_1);
    press(Qt::Key_M);
    QTest::keyClicks(m_window->focusWidget(), u"2 n e m"_s);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"none"_s);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).remark, u"2 n e m"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_2);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"found"_s);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).remark, u"2 n e m"_s);
}

void InspectionFormTest::previewLinesAddUpToTheScore()
{
    const services::StoredForm stored = form();
    QRandomGenerator random(20260320);
    for (int trial = 0; trial < 30; ++trial) {
        InspectionDraft draft = fresh(trial % 2 ? m_purchaser : m_other);
        draft.savedAt = 1;
        for (const domain::FormSection &section : stored.form.sections) {
            for (const domain::FormItem &item : section.items) {
                if (!item.choices.empty() && !item.bound && !item.deadline && random.bounded(3) > 0)
                    draft.input.answers.insert(item.code, {item.choices[random.bounded(quint32(item.choices.size()))].value, {}, {}, {}, {}});
            }
        }
        const auto opened = inStore([&draft](services::Session &session) { return services::openForm(session.reader(), draft, Today).value(); });
        const models::InspectionSheet sheet(opened, draft, nullptr);
        const auto lines = sheet.preview();
        int sum = 0;
        for (size_t i = 0; i + 1 < lines.size(); ++i)
            sum += lines[i].pointsCenti;
        QCOMPARE(sum, sheet.range().sure.scoreCenti);
        QCOMPARE(lines.back().pointsCenti, sum);
        QCOMPARE(lines.front().pointsCenti, sheet.range().before.scoreCenti);
        QVERIFY(sheet.range().bestCenti >= sheet.range().worstCenti);
    }
}

void InspectionFormTest::demandsOfAnAnswerShowAtOnce()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    ItemCard *card = go(page, u"C-01"_s);
    QVERIFY(card && !card->findChild<widgets::EvidenceStrip *>() && !card->findChild<QPlainTextEdit *>());
    press(Qt::Key_2);
    QTRY_VERIFY(card->findChild<widgets::EvidenceStrip *>());
    QTRY_COMPARE(card->findChild<QPlainTextEdit *>()->accessibleName(), u"C-01 Remark, required"_s);
    QTRY_COMPARE(page->findChild<QListWidget *>(u"problems"_s)->count(), 2); // remark and evidence
    QVERIFY(page->findChild<QPushButton *>(u"submit"_s)->isEnabled());
}

void InspectionFormTest::draftHoldsTheCharacterBeingComposed()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page && go(page, u"C-01"_s));
    press(Qt::Key_M);
    QTest::keyClicks(m_window->focusWidget(), u"abc"_s);
    QInputMethodEvent composing(u"zhaobiao"_s, {});
    QApplication::sendEvent(m_window->focusWidget(), &composing);
    const auto remark = [this] {
        const Drafts all = drafts();
        return all.empty() ? QString() : all.front().input.answers.value(u"C-01"_s).remark;
    };
    QTRY_COMPARE(remark(), u"abczhaobiao"_s); // kept by itself, before anything is committed
    QTRY_VERIFY(label(page, u"autosaved"_s).startsWith(u"autosaved"));
    QInputMethodEvent committed;
    committed.setCommitString(u"招标"_s);
    QApplication::sendEvent(m_window->focusWidget(), &committed);
    QTRY_COMPARE(remark(), u"abc招标"_s);
}

void InspectionFormTest::draftIsOfferedOnceAndComparedItemByItem()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page && go(page, u"C-01"_s));
    press(Qt::Key_1);
    QVERIFY(go(page, u"C-03"_s));
    press(Qt::Key_M);
    QTest::keyClicks(m_window->focusWidget(), u"half a sen"_s);
    closeTab(); // keeps what is typed without asking
    widgets::Dialogs::setNextAnswer(2); // compare
    page = open(fresh(m_purchaser), false);
    QTRY_VERIFY(page->findChild<QTableWidget *>(u"differences"_s));
    const auto *table = page->findChild<QTableWidget *>(u"differences"_s);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->item(1, 0)->text().startsWith(u"C-03"));
    QCOMPARE(table->item(1, 2)->text(), u"half a sen"_s);
    QVERIFY(page->sheet()->answers().isEmpty());
    for (QPushButton *button : table->window()->findChildren<QPushButton *>()) {
        if (button->text() == u"&Recover"_s)
            button->click();
    }
    QTRY_COMPARE(page->sheet()->answers().value(u"C-03"_s).remark, u"half a sen"_s);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"none"_s);
    closeTab();
    widgets::Dialogs::setNextAnswer(1); // keep as is: blank, and the draft is not touched by that
    page = open(fresh(m_purchaser));
    QVERIFY(page && page->sheet()->answers().isEmpty());
    QCOMPARE(drafts().size(), 1u);
}

void InspectionFormTest::draftsNeverCrossPartiesOrPersons()
{
    for (const domain::PartyId party : {m_purchaser, m_other}) {
        InspectionFormPage *page = open(fresh(party)); // a question here would wait for an answer for ever
        QVERIFY(page && page->sheet()->answers().isEmpty());
        QVERIFY(go(page, u"A-01"_s));
        QTest::keyClicks(m_window->focusWidget(), party == m_purchaser ? u"first"_s : u"second"_s);
    }
    QTRY_COMPARE(drafts().size(), 2u);
    for (const InspectionDraft &draft : drafts())
        QCOMPARE(draft.input.answers.value(u"A-01"_s).value, draft.input.party == m_purchaser ? u"first"_s : u"second"_s);
    // Somebody else signs in: the pages close, and nothing of them comes into the other's drafts.
    QTest::keyClicks(m_window->focusWidget(), u"!"_s);
    m_window->findChild<QAction *>(u"actionLock"_s)->trigger();
    QTRY_VERIFY(!m_desk->account().has_value());
    signIn(u"wang"_s);
    QTRY_VERIFY(m_window->findChildren<InspectionFormPage *>().isEmpty());
    QVERIFY(drafts().empty());
    signIn(u"li"_s);
    QTRY_COMPARE(drafts().size(), 2u);
    const Drafts all = drafts();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const InspectionDraft &draft) { return draft.input.answers.value(u"A-01"_s).value == u"second!"_s; }));
}

void InspectionFormTest::newerVersionIsOfferedAndSaysWhatIsLost()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page && go(page, u"C-01"_s));
    press(Qt::Key_1);
    QVERIFY(go(page, u"C-02"_s));
    press(Qt::Key_1);
    closeTab();
    const services::StoredForm old = form();
    domain::FormTemplate next = old.form;
    next.version = u"2026.2"_s;
    next.effectiveFrom = Today;
    std::erase_if(next.sections[2].items, [](const domain::FormItem &item) { return item.code == u"C-02"_s; });
    signIn(u"first"_s);
    const auto published = inStore([&next](services::Session &session) { return services::FormLibrary(session).publish(domain::formTemplateToJson(next)).ok(); });
    QVERIFY(published);
    signIn(u"li"_s);
    QTRY_COMPARE(drafts().size(), 1u);
    page = open(drafts().front());
    QVERIFY(page);
    auto *banner = page->findChild<widgets::Banner *>(u"newer"_s);
    QTRY_VERIFY(banner->sentence().contains(u"2026.2"));
    QCOMPARE(page->sheet()->form().version, old.form.version); // stays
    emit banner->actionTriggered();
    QTRY_VERIFY(page->findChild<QTableWidget *>(u"differences"_s));
    const auto *table = page->findChild<QTableWidget *>(u"differences"_s);
    QVERIFY(table->item(0, 0)->text().startsWith(u"C-02") && table->item(0, 2)->text().startsWith(u"LOST"));
    for (QPushButton *button : table->window()->findChildren<QPushButton *>()) {
        if (button->text() == u"&Migrate"_s)
            button->click();
    }
    const auto migrated = [this] {
        const auto pages = m_window->findChildren<InspectionFormPage *>();
        return pages.size() == 1 && pages.front()->sheet() && pages.front()->sheet()->form().version == u"2026.2"_s;
    };
    QTRY_VERIFY(migrated());
    page = m_window->findChildren<InspectionFormPage *>().front();
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).value, u"none"_s);
    const Drafts all = drafts();
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all.front().formSha256, form().sha256);
}

void InspectionFormTest::f8WalksTheProblems()
{
    InspectionDraft draft = whole(m_purchaser);
    draft.input.answers.remove(u"A-01"_s);
    draft.input.answers[u"C-02"_s] = {u"found"_s, {}, Narrative, {}, {}};
    draft.input.answers.remove(u"F-01"_s);
    InspectionFormPage *page = open(draft);
    QVERIFY(page);
    page->findChild<QPushButton *>(u"check"_s)->click();
    const auto *problems = page->findChild<QListWidget *>(u"problems"_s);
    QCOMPARE(problems->count(), 3);
    QStringList visited;
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F8, modifiers);
        QWidget *now = m_window->focusWidget();
        while (now && !qobject_cast<ItemCard *>(now))
            now = now->parentWidget();
        QVERIFY(now);
        visited.append(static_cast<ItemCard *>(now)->item().code);
    }
    QCOMPARE(visited, (QStringList{u"A-01"_s, u"C-02"_s, u"F-01"_s, u"C-02"_s}));
}

void InspectionFormTest::pastedProjectsComputeTheirDeadlines()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    const domain::FormTemplate &form = page->sheet()->form();
    const domain::FormItem *deadline = nullptr;
    for (const domain::FormSection &section : form.sections) {
        for (const domain::FormItem &item : section.items) {
            if (!deadline && item.deadline && item.deadline->atMost && item.askIf.empty())
                deadline = &item;
        }
    }
    QVERIFY(deadline);
    const domain::FormItem *table = form.item(deadline->deadline->table);
    QString from, to;
    for (const domain::FormColumn &column : table->columns) {
        from = column.code == deadline->deadline->from ? column.labelZh : from;
        to = column.code == deadline->deadline->to ? column.labelZh : to;
    }
    ItemCard *card = go(page, table->code);
    QVERIFY(card);
    auto *editor = card->findChild<gui::ProjectsEditor *>();
    const QDate start(2026, 1, 5);
    const QString first = table->columns.front().labelZh;
    QVERIFY(editor->pasteRows(first + u'\t' + from + u'\t' + to + u"\nP1\t2026/1/5\t2026年1月6日\nP2\t2026/1/5\t2026/3/19"_s));
    QCOMPARE(page->sheet()->answers().value(table->code).rows.size(), 2u);
    card = go(page, deadline->code);
    QVERIFY(card);
    auto *shown = card->findChild<QLabel *>(deadline->code + u".computation"_s);
    QTRY_VERIFY(shown->text().contains(u"P2"));
    QCOMPARE(shown->text().count(u"broken"_s), 1);
    QCOMPARE(shown->text().count(u"kept"_s), 1);
    const QDate due = deadline->deadline->workingDays ? domain::stateCalendar().dueDate(start, deadline->deadline->days) : domain::stateCalendar().dueCalendarDate(start, deadline->deadline->days);
    QVERIFY(shown->text().contains(base::dayText(due)));
    press(Qt::Key_1); // a deadline cannot be said to be kept
    QCOMPARE(page->sheet()->answers().value(deadline->code).value, QString());
    QCOMPARE(page->sheet()->filled().choice(*deadline), &deadline->choices[1]);
    press(Qt::Key_N);
    QTRY_VERIFY(!page->sheet()->filled().choice(*deadline)->share);
}

void InspectionFormTest::everyKindOfEvidenceOrOneSentence()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    QStringList codes;
    QStringList sentences;
    connect(page, &gui::Page::message, this, [&](gui::Severity, const QString &sentence, const QString &code) {
        codes.append(code);
        sentences.append(sentence);
    });
    ItemCard *card = go(page, u"C-01"_s);
    const auto write = [this](const QString &name, const QByteArray &content, qint64 size = -1) {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && size > 0)
            (void)file.resize(size); // sparse
        return file.fileName();
    };
    const QString gone = write(u"gone.pdf"_s, "x");
    QFile::remove(gone);
    for (const QString &bad : {gone, m_dir.path(), write(u"empty.pdf"_s, {}), write(u"big.pdf"_s, "x", qint64(2) << 30)})
        emit card->evidenceOffered(u"C-01"_s, {{bad}, {}});
    QTRY_COMPARE(codes, (QStringList{u"BLB-001"_s, u"BLB-002"_s, u"BLB-003"_s, u"BLB-004"_s}));
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY(!sentence.contains(u'\n') && sentence.endsWith(u'.'));
    QVERIFY(page->sheet()->answers().value(u"C-01"_s).evidence.empty());
    // E asks for files; the very same file twice counts once.
    widgets::Dialogs::setNextFileNames({write(u"page 12.txt"_s, "some text")});
    press(Qt::Key_E);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
    emit card->evidenceOffered(u"C-01"_s, {{m_dir.filePath(u"page 12.txt"_s)}, {}});
    QTRY_COMPARE(codes.size(), 5);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 2u);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).evidence[1].mediaType, u"image/png"_s);
    auto *list = card->findChild<QListWidget *>(u"evidence"_s);
    QTRY_COMPARE(list->count(), 2);
    const domain::Evidence file = page->sheet()->answers().value(u"C-01"_s).evidence[0];
    for (const QString &part : {file.title, file.mediaType, QString::fromLatin1(file.sha256.toBytes().toHex().first(12))})
        QVERIFY(list->item(0)->text().contains(part));
    QTRY_COMPARE(drafts().front().input.answers.value(u"C-01"_s).evidence.size(), 2u); // kept with the draft at once
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
}

void InspectionFormTest::droppedFileIsEvidence()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    ItemCard *card = go(page, u"C-01"_s);
    QVERIFY(card && card->acceptDrops());
    QFile file(m_dir.filePath(u"dropped.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dropped") == 7);
    file.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(card, &enter) && enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(card, &drop) && drop.isAccepted());
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).evidence[0].title, u"dropped.txt"_s);
    QMimeData words;
    words.setText(u"only words"_s);
    QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(card, &other);
    QVERIFY(!other.isAccepted());
}

void InspectionFormTest::refusedFormWritesNothing()
{
    InspectionDraft draft = whole(m_purchaser);
    draft.input.answers.remove(u"C-05"_s);
    draft.input.inspectedOn = Today.addDays(1);
    InspectionFormPage *page = open(draft);
    QVERIFY(page);
    const qint64 before = head();
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto *problems = page->findChild<QListWidget *>(u"problems"_s);
    QTRY_COMPARE(problems->count(), 2); // no answer, and a day in the future, which only the store knows
    QCOMPARE(head(), before);
    QTRY_VERIFY(page->findChild<QWidget *>(u"body"_s)->isEnabled());
}

void InspectionFormTest::submittedFormClosesAndLeavesNoDraft()
{
    InspectionFormPage *page = open(whole(m_purchaser));
    QVERIFY(page && go(page, u"C-02"_s));
    press(Qt::Key_O);
    QTest::keyClicks(m_window->focusWidget(), u"for me"_s);
    const qint64 before = head();
    page->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_VERIFY(m_window->findChildren<InspectionFormPage *>().isEmpty());
    QCOMPARE(head(), before + 1); // one entry
    QVERIFY(drafts().empty());
    store::InspectionFilter filter;
    filter.party = m_purchaser;
    const auto made = inStore([&filter](services::Session &session) { return services::inspections(session.reader(), filter, {}, false, 0, 9); });
    QCOMPARE(made.rows.size(), 1u);
    const QString said = m_window->findChild<widgets::MessageBar *>()->sentence();
    QVERIFY(said.contains(made.rows.front().number));
    const auto stored = inStore([&made](services::Session &session) { return services::inspection(session.reader(), made.rows.front().id); });
    QCOMPARE(stored->answers.value(u"C-02"_s).note, u"for me"_s);
    // The next one shows it beside.
    page = open(fresh(m_purchaser));
    QVERIFY(page && page->sheet()->opened().previous);
    page->findChild<QAbstractButton *>(u"previous"_s)->click();
    ItemCard *card = go(page, u"C-02"_s);
    const auto labels = card->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->text().startsWith(u"Last time: Not found"); }));
}

void InspectionFormTest::escapeThrowsNothingAway()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page && go(page, u"A-01"_s));
    QTest::keyClicks(m_window->focusWidget(), u"kept"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(page->sheet()->answers().value(u"A-01"_s).value, u"kept"_s);
    closeTab();
    QCOMPARE(drafts().front().input.answers.value(u"A-01"_s).value, u"kept"_s);
}

void InspectionFormTest::revisionShowsReasonAndChanges()
{
    const InspectionDraft draft = whole(m_purchaser);
    const auto id = inStore([&draft](services::Session &session) { return services::Inspections(session).submit(draft.input).value(); });
    QVERIFY(id.isValid());
    signIn(u"wang"_s);
    QVERIFY(inStore([&id](services::Session &session) { return services::Inspections(session).giveBack(id, u"请补充 C-01"_s).ok(); }));
    signIn(u"li"_s);
    InspectionDraft revision;
    revision.revises = id;
    InspectionFormPage *page = open(revision);
    QVERIFY(page);
    QVERIFY(label(page, u"returned"_s).contains(u"请补充 C-01"));
    QVERIFY(page->sheet()->answers().value(u"C-02"_s) == draft.input.answers.value(u"C-02"_s));
    QVERIFY(go(page, u"C-02"_s));
    press(Qt::Key_N);
    auto *changes = page->findChild<QPushButton *>(u"changes"_s);
    QTRY_VERIFY(changes->text().startsWith(u"1 "));
    changes->click();
    QTRY_COMPARE(page->findChild<QTableWidget *>(u"differences"_s)->rowCount(), 1);
    page->findChild<QTableWidget *>(u"differences"_s)->window()->close();
    const qint64 before = head();
    page->findChild<QPushButton *>(u"submit"_s)->click();
    QTRY_COMPARE(page->findChild<QListWidget *>(u"problems"_s)->count(), 1); // no reason
    QCOMPARE(head(), before);
    QTRY_COMPARE(m_window->focusWidget()->objectName(), u"reason"_s);
    QTest::keyClicks(m_window->focusWidget(), u"C-02 does not apply"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChildren<InspectionFormPage *>().isEmpty());
    const auto revised = inStore([&id](services::Session &session) { return services::inspection(session.reader(), id); });
    QCOMPARE(revised->revision, 2);
}

void InspectionFormTest::everyControlSpeaksInBothLanguages()
{
    InspectionDraft draft = whole(m_purchaser);
    draft.input.answers[u"C-01"_s] = {u"found"_s, {}, Narrative, u"笔记"_s, {{base::Hash(), 5, u"text/plain"_s, u"a.txt"_s}}};
    InspectionFormPage *page = open(draft);
    QVERIFY(page);
    const int sections = page->findChild<QListWidget *>(u"sections"_s)->count();
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        for (int section = 0; section < sections; ++section) {
            page->findChild<QListWidget *>(u"sections"_s)->setCurrentRow(section);
            const auto &items = page->sheet()->form().sections[size_t(section)].items;
            QTRY_VERIFY(page->findChild<ItemCard *>(u"card."_s + items.back().code));
            const QStringList silent = mute(page);
            QVERIFY2(silent.isEmpty(), qPrintable(language + u": "_s + silent.join(u", "_s)));
        }
    }
    QCOMPARE(page->sheet()->answers(), draft.input.answers); // the change of language lost nothing
}

void InspectionFormTest::filledFormPrintsWhatWasAnswered()
{
    InspectionDraft draft = whole(m_purchaser);
    const auto file = inStore([](services::Session &session) { return services::Inspections(session).attach("content", u"text/plain"_s, u"证据 a.txt"_s).value(); });
    draft.input.answers[u"C-01"_s] = {u"found"_s, {}, Narrative, u"只给自己看"_s, {file}};
    const auto text = [this, &draft](bool blank) {
        return inStore([this, &draft, blank](services::Session &session) {
            const auto document = report::gatherForm(session.reader(), draft, blank, m_office->clock);
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (!document || !report::writeText(*document, buffer))
                return QString();
            return QString::fromUtf8(buffer.data());
        });
    };
    const QString filled = text(false);
    for (const QString &part : {Narrative, u"■Found"_s, u"□Not found"_s, u"演示采购人 001"_s, u"证据 a.txt"_s, QString::fromLatin1(file.sha256.toBytes().toHex())})
        QVERIFY2(filled.contains(part), qPrintable(part));
    QVERIFY(!filled.contains(u"只给自己看"));
    const QString blank = text(true);
    QVERIFY(!blank.contains(u"■") && blank.contains(u"□Found") && !blank.contains(Narrative));
}

QTEST_MAIN(InspectionFormTest)
#include "tst_inspectionform.moc"
