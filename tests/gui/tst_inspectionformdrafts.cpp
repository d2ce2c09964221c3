// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into an evaluation form is never lost and never shown to another: drafts and newer versions of the form.
#include "formwindow.h"
#include "widgets/dialogs.h"
#include "widgets/messages.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using gui::InspectionFormPage;
using gui::ItemCard;
using services::InspectionDraft;
using tests::Drafts;

class InspectionFormDraftsTest : public QObject, protected tests::FormWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { stop(); }
    void draftHoldsTheCharacterBeingComposed();
    void draftIsOfferedOnceAndComparedItemByItem();
    void draftsNeverCrossPartiesOrPersons();
    void newerVersionIsOfferedAndSaysWhatIsLost();
    void escapeThrowsNothingAway();
};

void InspectionFormDraftsTest::draftHoldsTheCharacterBeingComposed()
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

void InspectionFormDraftsTest::draftIsOfferedOnceAndComparedItemByItem()
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

void InspectionFormDraftsTest::draftsNeverCrossPartiesOrPersons()
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

void InspectionFormDraftsTest::newerVersionIsOfferedAndSaysWhatIsLost()
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

void InspectionFormDraftsTest::escapeThrowsNothingAway()
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

QTEST_MAIN(InspectionFormDraftsTest)
#include "tst_inspectionformdrafts.moc"
