// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons at one desk: what is locked, what is given back, what is asked before it is lost, and the warning of a late backup.
#include "gui/shell/reasondialog.h"
#include "registerwindow.h"
#include "services/maintenance.h"
#include "services/openedform.h"
#include "widgets/dialogs.h"
#include "widgets/messages.h"

#include <QApplication>

using namespace chengcai;
using namespace Qt::StringLiterals;

class DeskTest : public QObject, protected tests::RegisterWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { startWithoutStore(); }
    void cleanup() { stop(); }

    void answerNeverComesIntoAHalfMadePage();
    void lockedDeskHidesAndGivesBack();
    void secondPersonSeesNothingOfTheFirst();
    void escAsksBeforeAReasonIsLost();
    void lateBackupIsSaidUntilThereIsOne();
};

/// A store that is quicker than the window once asked about a draft before the form was there.
void DeskTest::answerNeverComesIntoAHalfMadePage()
{
    services::Answer<base::Result<int>> ready(QtFuture::makeReadyFuture(base::Result<int>(7)), m_desk.get());
    int got = 0;
    ready.then(m_window.get(), [&got](const base::Result<int> &answer) { got = *answer; });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 7);
}

void DeskTest::lockedDeskHidesAndGivesBack()
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

void DeskTest::secondPersonSeesNothingOfTheFirst()
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

void DeskTest::escAsksBeforeAReasonIsLost()
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

void DeskTest::lateBackupIsSaidUntilThereIsOne()
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

QTEST_MAIN(DeskTest)
#include "tst_desk.moc"
