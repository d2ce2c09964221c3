// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange centre as people meet it: a field computer joins, files come in after they were looked at, two values are decided between, and
// what warns of loss is on the screen.
#include "demowindow.h"
#include "gui/exchange/approvedialog.h"
#include "gui/exchange/exchangepage.h"
#include "gui/exchange/importfiledialog.h"
#include "gui/exchange/joindialog.h"
#include "gui/exchange/passphrasedialog.h"
#include "gui/shell/reasondialog.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "widgets/dialogs.h"
#include "widgets/listview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace chengcai;
using namespace Qt::StringLiterals;
using tests::Laptop;
using tests::Office;

class ExchangePageTest : public QObject, protected tests::DemoWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void cleanup() { stop(); }
    void aComputerJoinsFromTheScreen();
    void whatComesInIsLookedAtFirst();
    void nothingIsChosenBeforehand();
    void whatLooksLikeOneIsCompared();
    void lossIsWarnedOf();
    void aDemonstrationExchangesNothing();
    void altReachesEveryControl();

private:
    [[nodiscard]] bool open(const QString &folder, const QString &account)
    {
        startWithoutStore();
        m_window->openStore(folder);
        return QTest::qWaitFor([this] { return m_desk->isOpen(); }, 20000) && signIn(account) && QTest::qWaitFor([this] { return m_directory->index() != nullptr; }, 20000);
    }
    [[nodiscard]] gui::ExchangePage *page() { return area<gui::ExchangePage>(u"exchange"_s); }
    [[nodiscard]] bool said(const QString &words)
    {
        return QTest::qWaitFor([&] { return m_window->findChild<widgets::MessageBar *>()->sentence().contains(words); }, 20000);
    }
    [[nodiscard]] widgets::ListView *list(const char *name) { return control<widgets::ListView>(page(), name); }
};

void ExchangePageTest::aComputerJoinsFromTheScreen()
{
    m_clock.setDay(Today);
    Office office(Today);
    Laptop laptop(m_clock);
    (void)laptop.party(domain::PartyKind::Supplier, tests::uscc(3), u"演示供应商 003"_s);
    laptop.close();
    QVERIFY(open(laptop.folder(), u"li"_s));
    gui::ExchangePage *exchange = page();
    auto *join = control<QPushButton>(exchange, "join");
    QTRY_VERIFY(join->isVisible());
    QVERIFY(!control<QPushButton>(exchange, "approve")->isVisible());
    join->click();
    auto *dialog = latest<gui::JoinDialog>();
    QVERIFY(dialog);
    type(dialog, "label", u"ZZ-09"_s);
    widgets::Dialogs::setNextFileName(laptop.file(u"ask.cce"_s));
    control<QPushButton>(dialog, "ask")->click();
    QTRY_VERIFY(!control<QLabel>(dialog, "fingerprint")->text().isEmpty());
    const QString shown = control<QLabel>(dialog, "fingerprint")->text();
    const auto approved = services::approveEnrolment(office.session(), {laptop.file(u"ask.cce"_s), laptop.file(u"answer.ccb"_s), {}, {}, {}, shown, std::nullopt}, {});
    QVERIFY(approved.ok());
    // Nothing can be joined before the answer was chosen and compared.
    auto *submit = control<QPushButton>(dialog, "submit");
    QVERIFY(!submit->isEnabled());
    widgets::Dialogs::setNextFileName(laptop.file(u"answer.ccb"_s));
    control<QPushButton>(dialog, "choose")->click();
    QTRY_COMPARE(control<QLabel>(dialog, "officeFingerprint")->text(), approved->officeFingerprint);
    QVERIFY(!submit->isEnabled());
    control<QCheckBox>(dialog, "compared")->click();
    QVERIFY(submit->isEnabled());
    submit->click();
    QVERIFY2(said(u"ZZ-09"_s), qPrintable(m_window->findChild<widgets::MessageBar *>()->sentence()));
    QTRY_VERIFY(m_desk->account());
    QTRY_COMPARE(list("computers")->model()->rowCount(), 2);
    QVERIFY(!control<QPushButton>(page(), "join")->isVisible());
    QVERIFY(inStore([](services::Session &session) { return services::verifyStore(session.reader(), {})->ok; }));
    QCOMPARE(inStore([](services::Session &session) { return services::findParties(session, tests::uscc(3))->size(); }), 1U);
}

void ExchangePageTest::whatComesInIsLookedAtFirst()
{
    Office office(Today);
    const auto party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    QVERIFY(party.isValid());
    Laptop laptop(office.clock);
    laptop.join(office, u"ZZ-01"_s);
    QVERIFY(laptop.record(services::findParties(laptop.session(), tests::uscc(1))->front().id, 1));
    QVERIFY(services::exportBundle(laptop.session(), laptop.file(u"a.ccb"_s), {}).ok());
    office.close();
    QVERIFY(open(office.folder(), u"first"_s));
    gui::ExchangePage *exchange = page();
    QTRY_VERIFY(control<QPushButton>(exchange, "importFile")->isEnabled());
    const qint64 before = head();
    // Cancelled: nothing was changed.
    m_window->takeFile(laptop.file(u"a.ccb"_s));
    QTRY_VERIFY(latest<gui::ImportFileDialog>());
    QVERIFY(control<QListWidget>(latest<gui::ImportFileDialog>(), "steps")->count() >= 3);
    control<QPushButton>(latest<gui::ImportFileDialog>(), "cancel")->click();
    QTRY_VERIFY(!latest<gui::ImportFileDialog>());
    QCOMPARE(head(), before);
    widgets::Dialogs::setNextFileName(laptop.file(u"a.ccb"_s));
    control<QPushButton>(exchange, "importFile")->click();
    QTRY_VERIFY(latest<gui::ImportFileDialog>());
    control<QPushButton>(latest<gui::ImportFileDialog>(), "submit")->click();
    QVERIFY(said(u"ZZ-01"_s));
    QCOMPARE(inStore([party](services::Session &session) { return services::factsOf(session.reader(), party).size(); }), 1U);
    // A backup was made before, and the file can be found in the history.
    QVERIFY(inStore([](services::Session &session) { return services::daysSinceBackup(session.reader(), session.clock()).has_value(); }));
    QTRY_COMPARE(list("history")->model()->rowCount(), 2);
    // What is no exchange file is told so in one sentence.
    QFile junk(laptop.file(u"junk.ccb"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("hello") == 5);
    junk.close();
    const qint64 now = head();
    m_window->takeFile(junk.fileName());
    QTRY_COMPARE(m_window->findChild<widgets::MessageBar *>()->code(), u"BND-001"_s);
    QCOMPARE(head(), now);
}

void ExchangePageTest::nothingIsChosenBeforehand()
{
    Office office(Today);
    const auto party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    Laptop laptop(office.clock);
    laptop.join(office, u"ZZ-01"_s, domain::Role::Supervisor);
    const auto close = [](services::Session &session, domain::PartyStatus status) {
        domain::Party changed = services::findParties(session, tests::uscc(1))->front();
        changed.status = status;
        return services::PartyRegister(session).amend(changed.id, {changed}).ok();
    };
    QVERIFY(close(laptop.session(), domain::PartyStatus::Closed));
    QVERIFY(close(office.session(), domain::PartyStatus::Suspended));
    QVERIFY(services::exportBundle(laptop.session(), laptop.file(u"a.ccb"_s), {}).ok());
    QVERIFY(services::importBundle(office.session(), laptop.file(u"a.ccb"_s), false, {}).ok());
    office.close();
    QVERIFY(open(office.folder(), u"first"_s));
    gui::ExchangePage *exchange = page();
    QTRY_COMPARE(list("conflicts")->model()->rowCount(), 1);
    auto *decide = control<QPushButton>(exchange, "decide");
    QTRY_COMPARE(exchange->findChildren<QRadioButton *>().size(), 3); // both values, and what both saw
    for (const QRadioButton *choice : exchange->findChildren<QRadioButton *>())
        QVERIFY(!choice->isChecked());
    QVERIFY(!decide->isEnabled());
    for (QRadioButton *choice : exchange->findChildren<QRadioButton *>()) {
        if (choice->text().contains(u"ZZ-01"_s))
            choice->click();
    }
    QVERIFY(decide->isEnabled());
    decide->click();
    QTRY_COMPARE(list("conflicts")->model()->rowCount(), 0);
    QCOMPARE(inStore([party](services::Session &session) { return int(services::party(session.reader(), party)->status); }), int(domain::PartyStatus::Closed));
    QVERIFY(!decide->isEnabled());
}

void ExchangePageTest::whatLooksLikeOneIsCompared()
{
    Office office(Today);
    const auto party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    Laptop laptop(office.clock);
    laptop.join(office, u"ZZ-01"_s);
    QVERIFY(laptop.record(services::findParties(laptop.session(), tests::uscc(1))->front().id, 1));
    domain::CreditFact fact;
    fact.party = party;
    fact.indicator = u"GY-N15"_s;
    fact.effectiveOn = QDate(2025, 1, 1).addDays(1);
    fact.text = u"同一天的另一条记录"_s;
    QVERIFY(services::FactRegister(office.session()).record(fact).ok());
    QVERIFY(services::exportBundle(laptop.session(), laptop.file(u"a.ccb"_s), {}).ok());
    QVERIFY(services::importBundle(office.session(), laptop.file(u"a.ccb"_s), false, {}).ok());
    office.close();
    QVERIFY(open(office.folder(), u"first"_s));
    gui::ExchangePage *exchange = page();
    QTRY_COMPARE(list("pairs")->model()->rowCount(), 1);
    auto *keepBoth = control<QPushButton>(exchange, "keepBoth");
    QVERIFY(!keepBoth->isEnabled());
    list("pairs")->setCurrentIndex(list("pairs")->model()->index(0, 0));
    QVERIFY(keepBoth->isEnabled() && control<QPushButton>(exchange, "openOne")->isEnabled());
    QVERIFY(!control<QPushButton>(exchange, "openOther")->isEnabled()); // both are of this party
    exchange->findChild<QTabWidget *>()->setCurrentWidget(exchange->findChild<QWidget *>(u"pairsTab"_s));
    keepBoth->click();
    auto *why = latest<gui::ReasonDialog>();
    QVERIFY(why);
    why->findChild<QPlainTextEdit *>()->setPlainText(u"上午、下午各一次"_s);
    why->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(list("pairs")->model()->rowCount(), 0);
    QVERIFY(!keepBoth->isEnabled());
}

void ExchangePageTest::lossIsWarnedOf()
{
    Office office(Today);
    (void)office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
    Laptop laptop(office.clock);
    laptop.join(office, u"ZZ-01"_s);
    QVERIFY(laptop.record(services::findParties(laptop.session(), tests::uscc(1))->front().id, 1));
    office.close();
    laptop.close();
    QVERIFY(open(office.folder(), u"first"_s));
    const auto banner = [this] { return m_window->findChild<widgets::Banner *>(u"exchangeBanner"_s); };
    QTRY_VERIFY(banner()->sentence().contains(u"key"_s));
    // Made under a passphrase that is good enough, copied and read back: the warning goes.
    QTRY_VERIFY(control<QPushButton>(page(), "copyKey")->isVisible() && control<QPushButton>(page(), "copyKey")->isEnabled());
    widgets::Dialogs::setNextFileName({});
    control<QPushButton>(page(), "copyKey")->click(); // cancelled
    QVERIFY(!latest<gui::PassphraseDialog>());
    widgets::Dialogs::setNextFileName(laptop.file(u"copy.key"_s));
    control<QPushButton>(page(), "copyKey")->click();
    QVERIFY(latest<gui::PassphraseDialog>());
    control<QPushButton>(latest<gui::PassphraseDialog>(), "submit")->click();
    QVERIFY2(said(u"read back"_s), qPrintable(m_window->findChild<widgets::MessageBar *>()->sentence() + m_window->findChild<widgets::MessageBar *>()->code()));
    QTRY_COMPARE(banner()->sentence(), QString());
    stop();
    // A laptop that has exported nothing for a week.
    QVERIFY(open(laptop.folder(), u"li"_s));
    QTRY_VERIFY(m_window->isVisible());
    QCOMPARE(banner()->sentence(), QString());
    stop();
    startWithoutStore();
    m_clock.setDay(Today.addDays(8));
    m_window->openStore(laptop.folder());
    QVERIFY(QTest::qWaitFor([this] { return m_desk->account().has_value(); }, 20000));
    QTRY_VERIFY2(banner()->sentence().contains(u"8 days"_s), qPrintable(banner()->sentence()));
}

void ExchangePageTest::aDemonstrationExchangesNothing()
{
    startWithoutStore();
    QVERIFY(openDemo());
    gui::ExchangePage *exchange = page();
    QTRY_VERIFY(control<QLabel>(exchange, "headline")->text().contains(u"demonstration"_s));
    for (const char *const button : {"exportFile", "importFile"})
        QVERIFY(!control<QPushButton>(exchange, button)->isEnabled());
    QVERIFY(!control<QPushButton>(exchange, "join")->isVisible());
}

void ExchangePageTest::altReachesEveryControl()
{
    Office office(Today);
    Laptop laptop(office.clock);
    laptop.join(office, u"ZZ-01"_s);
    Laptop alone(office.clock, u"zhang"_s);
    office.close();
    laptop.close();
    alone.close();
    for (const auto &[folder, account] : {std::pair{office.folder(), u"first"_s}, std::pair{laptop.folder(), u"li"_s}, std::pair{alone.folder(), u"zhang"_s}}) {
        QVERIFY(open(folder, account));
        gui::ExchangePage *exchange = page();
        auto *tabs = control<QTabWidget>(exchange, "tabs");
        QTest::qWait(0);
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            m_preferences->setLanguage(language);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCOMPARE(ambiguous(exchange).join(u' '), QString());
            }
        }
        stop();
    }
}

QTEST_MAIN(ExchangePageTest)
#include "tst_exchangepage.moc"
