// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maintenance.h"
#include "services/office.h"
#include "services/origins.h"
#include "services/partyregister.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using base::ErrorKind;
using domain::Action;
using domain::PartyKind;
using domain::Role;
using tests::Office;

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void onePersonCanStart();
    void firstAccountStopsSupervisingWhenAnotherAdministers();
    void rolesThatExcludeEachOtherAreRefused();
    void onlyAdministratorsAddAccounts();
    void inspectorsAndAuditorsAreKeptToTheirRoles();
    void passwordProtects();
    void wrongPasswordLeavesTheSignedInPersonSignedIn();
    void lockForgetsTheKeysButGoesOnReading();
    void unconfirmedOrUnknownPresetIsRefused();
    void readerWorksBesideTheWriter();
    void secondWriterIsTurnedAway();
    void settingsBelongToThePerson();
    void copiedRestoredOrSetBackStoreSaysSo();
    void wrongPasswordsCountWhereNothingIsWritten();
    void onlyAnAdministratorOfTheBackupRestores();
};

/// What the window tells of the store in that folder, and what the journal has kept of it.
static QString noticeAt(const QString &folder, const base::Clock &clock, QString *kept = nullptr)
{
    const auto session = services::Session::open(folder, store::OpenMode::ReadWrite, clock);
    if (!session)
        return session.error().message;
    if (kept)
        *kept = services::auditTrail((*session)->reader(), store::Latest, 1).front().values.value(0).second;
    return services::openedOriginNotice(**session) == services::originNotice(**session) ? services::originNotice(**session) : u"two notices"_s;
}

static void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QFileInfo &one : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + one.fileName();
        if (one.isDir())
            copyFolder(one.filePath(), target);
        else
            QVERIFY(QFile::copy(one.filePath(), target));
    }
}

static domain::Roles rolesOf(Office &office, const QString &name)
{
    for (const services::Account &account : services::accounts(office.session().reader())) {
        if (account.name == name)
            return account.roles;
    }
    return {};
}

void TestSession::onePersonCanStart()
{
    Office office;
    QVERIFY(office.session().isSignedIn());
    QCOMPARE(rolesOf(office, u"first"_s), Role::Administrator | Role::Supervisor);
    QVERIFY(office.session().may(Action::ManageAccounts));
    QVERIFY(office.session().may(Action::WithdrawFact));
    QCOMPARE(office.session().info().preset, u"jiangsu-2019"_s);
    office.reopen();
    QVERIFY(!office.session().isSignedIn());
    QVERIFY(office.session().signIn({}, std::nullopt).ok());
}

void TestSession::firstAccountStopsSupervisingWhenAnotherAdministers()
{
    Office office;
    QVERIFY(office.add(u"wang"_s, Role::Supervisor));
    QCOMPARE(rolesOf(office, u"first"_s), Role::Administrator | Role::Supervisor);
    QVERIFY(office.add(u"li"_s, Role::Administrator));
    QCOMPARE(rolesOf(office, u"first"_s), domain::Roles(Role::Administrator));
    QVERIFY2(!office.session().may(Action::WithdrawFact), "the signed-in account loses the role at once");
    QVERIFY(office.session().may(Action::ManageAccounts));
}

void TestSession::rolesThatExcludeEachOtherAreRefused()
{
    Office office;
    QVERIFY(!office.add(u"both"_s, Role::Administrator | Role::Supervisor));
    QVERIFY(!office.add(u"none"_s, {}));
    QVERIFY(!office.add(u"first"_s, Role::Inspector));
    QVERIFY(!office.add(u"with blank"_s, Role::Inspector));
    QCOMPARE(services::accounts(office.session().reader()).size(), size_t(1));
}

void TestSession::onlyAdministratorsAddAccounts()
{
    Office office;
    QVERIFY(office.add(u"zhao"_s, Role::Supervisor | Role::Inspector));
    QVERIFY(office.signIn(u"zhao"_s));
    const auto refused = office.session().addAccount(u"qian"_s, {}, Role::Inspector, std::nullopt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
    QVERIFY(!office.session().accountNames().contains(u"qian"_s));
}

void TestSession::inspectorsAndAuditorsAreKeptToTheirRoles()
{
    Office office;
    QVERIFY(office.add(u"inspector"_s, Role::Inspector));
    QVERIFY(office.add(u"auditor"_s, Role::Auditor));
    domain::Party party;
    party.identifier = tests::uscc(1);
    party.name = u"演示供应商 001"_s;
    QVERIFY(office.signIn(u"auditor"_s));
    const auto refused = services::PartyRegister(office.session()).create({party});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
    QVERIFY(office.session().may(Action::Verify));
    QVERIFY(office.signIn(u"inspector"_s));
    QVERIFY(services::PartyRegister(office.session()).create({party}).ok());
    QVERIFY(!office.session().require(Action::MergeParties));
}

void TestSession::passwordProtects()
{
    QTemporaryDir dir;
    tests::FixedClock clock;
    services::CreateOptions options;
    options.folder = dir.filePath(u"store"_s);
    options.accountName = u"wang.li"_s;
    options.password = u"short"_s;
    QVERIFY2(!services::Session::create(options, clock), "a password that can be guessed");
    options.password = u"correct horse"_s;
    QVERIFY(services::Session::create(options, clock).ok());
    auto session = services::Session::open(options.folder, store::OpenMode::ReadWrite, clock);
    QVERIFY(session.ok());
    QVERIFY((*session)->needsPassword(u"wang.li"_s));
    for (const auto &attempt : {std::optional<QString>(), std::optional(u"correct horsf"_s)}) {
        const auto refused = (*session)->signIn({}, attempt);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
        QVERIFY(!(*session)->isSignedIn());
    }
    QVERIFY((*session)->signIn({}, u"correct horse"_s).ok());
    QVERIFY((*session)->changePassword(u"correct horse"_s, u"battery staple"_s).ok());
    QVERIFY(!(*session)->signIn({}, u"correct horse"_s));
    QVERIFY((*session)->signIn({}, u"battery staple"_s).ok());
    QVERIFY(!tests::folderContains(options.folder, "battery staple"));
}

void TestSession::wrongPasswordLeavesTheSignedInPersonSignedIn()
{
    Office office;
    QVERIFY(office.session().addAccount(u"locked"_s, {}, Role::Supervisor, u"long enough"_s).ok());
    QVERIFY(!office.session().signIn(u"locked"_s, u"not this one"_s));
    QVERIFY(office.session().isSignedIn());
    QCOMPARE(office.session().account()->name, u"first"_s);
}

void TestSession::lockForgetsTheKeysButGoesOnReading()
{
    Office office;
    const auto id = office.party(PartyKind::Supplier, tests::uscc(2), u"演示供应商 002"_s);
    office.session().lock();
    QVERIFY(office.session().fieldKey().isEmpty());
    QCOMPARE(services::party(office.session().reader(), id)->name, u"演示供应商 002"_s);
    const auto refused = office.session().require(Action::RecordParty);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAuthorised);
}

void TestSession::unconfirmedOrUnknownPresetIsRefused()
{
    QTemporaryDir dir;
    tests::FixedClock clock;
    services::CreateOptions options;
    options.accountName = u"first"_s;
    for (const QString &preset : {u"zhengzhou"_s, u"no-such-preset"_s}) {
        options.folder = dir.filePath(preset);
        options.preset = preset;
        const auto refused = services::Session::create(options, clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InputRefused);
        QVERIFY2(!QDir(options.folder).exists(), "nothing is left behind");
    }
}

void TestSession::readerWorksBesideTheWriter()
{
    Office office;
    const auto id = office.party(PartyKind::Supplier, tests::uscc(3), u"演示供应商 003"_s);
    const auto beside = services::Session::open(office.folder(), store::OpenMode::ReadOnly, office.clock);
    QVERIFY(beside.ok());
    QVERIFY((*beside)->signIn({}, std::nullopt).ok());
    QCOMPARE(services::party((*beside)->reader(), id)->name, u"演示供应商 003"_s);
    office.party(PartyKind::Supplier, tests::uscc(4), u"演示供应商 004"_s);
    const auto found = services::findParties(**beside, tests::uscc(4));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), size_t(1));
    domain::Party party;
    party.identifier = tests::uscc(5);
    party.name = u"演示供应商 005"_s;
    const auto refused = services::PartyRegister(**beside).create({party});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StoreProblem);
}

void TestSession::secondWriterIsTurnedAway()
{
    Office office;
    const auto second = services::Session::open(office.folder(), store::OpenMode::ReadWrite, office.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::StoreProblem);
    QCOMPARE(second.error().code, u"STO-020"_s);
}

void TestSession::settingsBelongToThePerson()
{
    Office office;
    QVERIFY(office.add(u"wang"_s, Role::Supervisor));
    QVERIFY(services::setSetting(office.session(), u"view/1"_s, "first's").ok());
    QVERIFY(office.signIn(u"wang"_s));
    QCOMPARE(services::setting(office.session(), u"view/1"_s), QByteArray());
    QVERIFY(office.signIn(u"first"_s));
    QCOMPARE(services::setting(office.session(), u"view/1"_s), QByteArray("first's"));
    QCOMPARE(services::settingNames(office.session(), u"view/"_s), QStringList{u"view/1"_s});
    QVERIFY(services::removeSetting(office.session(), u"view/1"_s).ok());
    QVERIFY(services::settingNames(office.session(), u"view/"_s).isEmpty());
}

void TestSession::copiedRestoredOrSetBackStoreSaysSo()
{
    Office office;
    const QString folder = office.folder();
    QCOMPARE(services::originNotice(office.session()), QString());
    office.close();
    QCOMPARE(noticeAt(folder, office.clock), QString());
    const QString copy = folder + u"-copy"_s;
    copyFolder(folder, copy);
    QString kept;
    const QString copied = noticeAt(copy, office.clock, &kept);
    QVERIFY2(copied.contains(u"copied or moved"), qPrintable(copied));
    QVERIFY2(!kept.isEmpty(), "the journal keeps the reason");
    QCOMPARE(noticeAt(folder, office.clock), QString());
    // The earlier state is put back over the same file.
    QVERIFY(QFile::remove(folder + u"/store.ccj"_s) && QFile::copy(copy + u"/store.ccj"_s, folder + u"/store.ccj"_s));
    QVERIFY2(noticeAt(folder, office.clock).contains(u"earlier state"), "the mark outside knows more");
    auto session = services::Session::open(folder, store::OpenMode::ReadWrite, office.clock);
    QVERIFY(session.ok());
    QCOMPARE(services::openedOriginNotice(**session), QString());
    QVERIFY2(services::originNotice(**session).contains(u"earlier state"), "until an administrator has taken note");
    QVERIFY(!services::noteOrigin(**session).ok());
    QVERIFY((*session)->signIn({}, std::nullopt).ok());
    const QString backup = folder + u".ccbak"_s;
    QVERIFY(services::backUp(**session, backup, {}).ok());
    QVERIFY(services::noteOrigin(**session).ok());
    QCOMPARE(services::originNotice(**session), QString());
    QVERIFY(services::restoreBackup(backup, folder + u"-restored"_s, {}, office.clock, {}).ok());
    QVERIFY(noticeAt(folder + u"-restored"_s, office.clock).contains(u"restored from a backup"));
}

void TestSession::wrongPasswordsCountWhereNothingIsWritten()
{
    Office office;
    QVERIFY(office.session().addAccount(u"wang"_s, u"Wang"_s, Role::Auditor, u"right password"_s).ok());
    for (int i = 0; i < 3; ++i) {
        office.reopen(store::OpenMode::ReadOnly); // every time another program
        QCOMPARE(office.session().signIn(u"wang"_s, u"wrong password"_s).error().code, u"KEY-002"_s);
    }
    office.reopen(store::OpenMode::ReadOnly);
    QCOMPARE(office.session().signIn(u"wang"_s, u"right password"_s).error().code, u"KEY-003"_s);
    office.reopen();
    QVERIFY2(office.session().signIn(u"wang"_s, u"right password"_s).error().code == u"KEY-003", "nor beside it");
    office.clock.setNowMs(office.clock.nowMs() + 2'000);
    QVERIFY(office.session().signIn(u"wang"_s, u"right password"_s).ok());
    office.reopen(store::OpenMode::ReadOnly);
    QVERIFY2(office.session().signIn(u"wang"_s, u"right password"_s).ok(), "the count begins anew");
}

void TestSession::onlyAnAdministratorOfTheBackupRestores()
{
    Office office;
    QVERIFY(office.session().changePassword({}, u"of the first one"_s).ok());
    QVERIFY(office.add(u"auditor"_s, Role::Auditor));
    const QString backup = office.folder() + u".ccbak"_s;
    const QString target = office.folder() + u"-restored"_s;
    QVERIFY(services::backUp(office.session(), backup, {}).ok());
    QVERIFY(office.session().changePassword(u"of the first one"_s, u"a later password"_s).ok());
    office.close();
    QVERIFY2(QDir(office.folder()).removeRecursively(), "the store itself is not needed");
    const auto as = [&](const QString &name, const std::optional<QString> &password) {
        const auto done = services::restoreBackup(backup, target, {name, password}, office.clock, {});
        return done ? QString() : done.error().code;
    };
    QCOMPARE(as(u"auditor"_s, std::nullopt), u"BAK-010"_s);
    QCOMPARE(as({}, std::nullopt), u"KEY-002"_s);
    QCOMPARE(as(u"first"_s, u"guessed password"_s), u"KEY-002"_s);
    QCOMPARE(as(u"first"_s, u"a later password"_s), u"KEY-002"_s);
    QVERIFY2(!QFile::exists(target), "nothing is put in place");
    QCOMPARE(as({}, u"of the first one"_s), QString());
    QVERIFY(QFile::exists(target + u"/store.ccj"_s));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
