// SPDX-License-Identifier: GPL-3.0-or-later
// "Check these participants" as people meet it: paste, check, read why, print.
#include "demowindow.h"
#include "gui/access/accesspage.h"
#include "gui/reports/documentpreview.h"
#include "services/partyregister.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QLabel>
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

void AccessPageTest::altReachesEveryControl()
{
    startWithoutStore();
    QVERIFY(openDemo());
    gui::AccessPage *access = page();
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_preferences->setLanguage(language);
        QCOMPARE(ambiguous(access).join(u' '), QString());
    }
}

QTEST_MAIN(AccessPageTest)
#include "tst_accesspage.moc"
