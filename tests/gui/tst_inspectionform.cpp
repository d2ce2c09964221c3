// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an evaluation form as an inspector meets it: with the keyboard, in the window, on a store of its own.
#include "base/dates.h"
#include "formwindow.h"
#include "gui/inspections/projectseditor.h"
#include "report/gather.h"
#include "report/output.h"
#include "widgets/evidencestrip.h"
#include "widgets/messages.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using gui::InspectionFormPage;
using gui::ItemCard;
using services::InspectionDraft;
using tests::Drafts;

namespace {

const QString Narrative = u"招标文件第12页只向一家供应商提供了现场勘察图纸"_s;

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

class InspectionFormTest : public QObject, protected tests::FormWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { stop(); }
    void keysAnswerAndMoveTheRange();
    void keysAreTextInATextField();
    void previewLinesAddUpToTheScore();
    void demandsOfAnAnswerShowAtOnce();
    void f8WalksTheProblems();
    void pastedProjectsComputeTheirDeadlines();
    void refusedFormWritesNothing();
    void submittedFormClosesAndLeavesNoDraft();
    void revisionShowsReasonAndChanges();
    void everyControlSpeaksInBothLanguages();
    void filledFormPrintsWhatWasAnswered();
};

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
