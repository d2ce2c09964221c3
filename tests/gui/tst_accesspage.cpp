// SPDX-License-Identifier: GPL-3.0-or-later
// "Check these participants" as people meet it: paste, check, read why, print.
#include "demowindow.h"
#include "gui/access/accesspage.h"
#include "gui/access/commitmentcheckdialog.h"
#include "gui/access/commitmentspage.h"
#include "gui/reports/documentpreview.h"
#include "services/commitments.h"
#include "services/partyregister.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace chengcai;
using namespace Qt::StringLiterals;

class AccessPageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void cleanup() { stop(); }
    void aPastedListIsAnswered();
    void commitmentIsTakenAndChecked();
    void altReachesEveryControl();

private:
    [[nodiscard]] gui::AccessPage *page() { return area<gui::AccessPage>(u"access"_s); }
};

void AccessPageTest::aPastedListIsAnswered()
{
    startWithoutStore();
    QVERIFY(openDemo());
    gui::AccessPage *access = page();
    auto *check = control<QPushButton>(access, "check");
    auto *list = control<widgets::ListView>(access, "answers");
    auto *reasons = control<QPlainTextEdit>(access, "reasons");
    QVERIFY(!check->isEnabled() && !control<QPushButton>(access, "preview")->isEnabled());
    const std::vector<domain::Party> parties = inStore([](services::Session &session) {
        std::vector<domain::Party> found;
        for (int i = 1; found.size() < 3 && i < 50; ++i) {
            const auto one = services::party(session.reader(), domain::PartyId(i));
            if (one && one->kind == domain::PartyKind::Supplier && !one->successor.isValid())
                found.push_back(*one);
        }
        return found;
    });
    QVERIFY(!parties.empty());
    QStringList lines{u"演示供应商 无此名称"_s};
    for (const domain::Party &party : parties)
        lines << party.identifier;
    control<QPlainTextEdit>(access, "participants")->setPlainText(lines.join(u'\n'));
    QVERIFY(check->isEnabled());
    check->click();
    QTRY_COMPARE(list->model()->rowCount(), int(lines.size()));
    QVERIFY(reasons->toPlainText().contains(lines.front()));
    QVERIFY(!control<QPushButton>(access, "openParty")->isEnabled());
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(reasons->toPlainText().contains(parties.front().name));
    QVERIFY(control<QPushButton>(access, "openParty")->isEnabled());
    control<QPushButton>(access, "preview")->click();
    auto *preview = latest<gui::DocumentPreview>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->pageCount() > 0);
    preview->close();
    // Nothing to check is said so.
    control<QPlainTextEdit>(access, "participants")->setPlainText(u" \n "_s);
    check->click();
    QTRY_COMPARE(m_window->findChild<widgets::MessageBar *>()->code(), u"ACC-001"_s);
}

void AccessPageTest::commitmentIsTakenAndChecked()
{
    startWithoutStore();
    QVERIFY(openDemo());
    auto *ledger = area<gui::CommitmentsPage>(u"commitments"_s);
    auto *rows = control<widgets::ListView>(ledger, "commitments");
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    const int before = rows->model()->rowCount();
    // Whom the rules let leave papers out: somebody of the ledger, for another project.
    const QString name = rows->model()->index(0, 1).data().toString();
    gui::AccessPage *access = page();
    control<QPlainTextEdit>(access, "participants")->setPlainText(name);
    control<QPushButton>(access, "check")->click();
    auto *answers = control<widgets::ListView>(access, "answers");
    QTRY_COMPARE(answers->model()->rowCount(), 1);
    answers->setCurrentIndex(answers->model()->index(0, 0));
    auto *take = control<QPushButton>(access, "commit");
    QVERIFY(!take->isEnabled() && !take->toolTip().isEmpty()); // no project named
    control<QLineEdit>(access, "project")->setText(u"演示图书采购项目"_s);
    QVERIFY(take->isEnabled());
    const qint64 position = head();
    take->click();
    QTRY_COMPARE(head(), position + 1);
    QCOMPARE(area<gui::CommitmentsPage>(u"commitments"_s), ledger);
    QTRY_COMPARE(rows->model()->rowCount(), before + 1);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QCOMPARE(rows->model()->index(0, 2).data().toString(), u"演示图书采购项目"_s);
    const QString path = m_folder + u"/letter.pdf"_s;
    widgets::Dialogs::setNextFileName(path);
    control<QPushButton>(ledger, "letter")->click();
    QTRY_VERIFY(QFileInfo(path).size() > 1000);
    control<QPushButton>(ledger, "check")->click();
    auto *dialog = latest<gui::CommitmentCheckDialog>();
    QVERIFY(dialog && dialog->isVisible());
    choose(control<QComboBox>(dialog, "finding"), 1);
    type(dialog, "text", u"社保记录不存在"_s);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(control<QListWidget>(dialog, "problems")->count() > 0); // a fact against somebody needs evidence
    choose(control<QComboBox>(dialog, "finding"), 0);
    control<QPushButton>(dialog, "submit")->click();
    QTRY_VERIFY(!control<QPushButton>(ledger, "check")->isEnabled());
    QTRY_COMPARE(rows->model()->index(0, 4).data().toString(), domain::commitmentStateLabel(domain::CommitmentState::Kept));
}

void AccessPageTest::altReachesEveryControl()
{
    startWithoutStore();
    QVERIFY(openDemo());
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QCOMPARE(ambiguous(page()).join(u' '), QString());
        QCOMPARE(ambiguous(area<gui::CommitmentsPage>(u"commitments"_s)).join(u' '), QString());
        gui::CommitmentCheckDialog dialog(*m_desk, {}, m_window.get());
        QCOMPARE(ambiguous(&dialog).join(u' '), QString());
    }
}

QTEST_MAIN(AccessPageTest)
#include "tst_accesspage.moc"
