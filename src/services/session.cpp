// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/session.h"

#include "base/logging.h"
#include "base/text.h"
#include "journal/changes/bodies.h"
#include "journal/changes/inspectionbodies.h"
#include "services/formlibrary.h"
#include "store/projections/projections.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Role;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error refuse(ErrorKind kind, const QString &code, const QString &message, const QString &field = {})
{
    return {kind, code, message, {}, field};
}

/// The name of an account stands in commands and in the audit trail: one line, no blanks.
Result<void> checkAccountName(const QString &name)
{
    const bool hasBlank = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
    if (!name.isEmpty() && name.size() <= 64 && !hasBlank && base::forbiddenCharacter(name).isEmpty())
        return {};
    return refuse(ErrorKind::InputRefused, u"SES-001"_s,
                  Text::tr("The sign-in name is empty, longer than 64 characters or has blanks in it. Choose a short name such as wang.li."),
                  u"name"_s);
}

Result<void> checkPassword(const std::optional<QString> &password)
{
    constexpr qsizetype Shortest = 8;
    if (!password || password->size() >= Shortest)
        return {};
    return refuse(ErrorKind::InputRefused, u"SES-002"_s,
                  Text::tr("The password has fewer than 8 characters and could be guessed. Choose a longer one."), u"password"_s);
}

/// The name of an office or a person: it stands on reports.
Result<void> checkTitle(const QString &text, const QString &field)
{
    constexpr qsizetype Longest = 200;
    if (const QString problem = base::forbiddenCharacter(base::tidyName(text)); !problem.isEmpty())
        return refuse(ErrorKind::InputRefused, u"SES-005"_s, problem, field);
    if (text.size() <= Longest)
        return {};
    return refuse(ErrorKind::InputRefused, u"SES-006"_s, Text::tr("The name of the office or person is longer than 200 characters. Shorten it."), field);
}

Result<void> checkRegion(const QString &code)
{
    const bool sixDigits = code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return sixDigits ? Result<void>()
                     : refuse(ErrorKind::InputRefused, u"SES-007"_s,
                              Text::tr("“%1” is not the code of a region. Enter its six digits, such as 410100.").arg(code.left(40)), u"region"_s);
}

/// Only a confirmed book may rule a store that has adopted none.
Result<void> checkPreset(const QString &code)
{
    QFile file(u":/chengcai/rulebooks/%1.json"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::InputRefused, u"SES-003"_s,
                      Text::tr("There is no shipped rule book “%1”. Use jiangsu-2019.").arg(code), u"preset"_s);
    const auto book = domain::ruleBookFromJson(file.readAll());
    if (!book)
        return book.error();
    if (book->status != domain::RuleBookStatus::Unconfirmed)
        return {};
    return refuse(ErrorKind::InputRefused, u"SES-004"_s,
                  Text::tr("The rule book “%1” is not confirmed, so it cannot rule. Begin with jiangsu-2019 and adopt another one later.").arg(code),
                  u"preset"_s);
}

} // namespace

Result<void> checkNewAccount(const QString &name, const QString &fullName, const std::optional<QString> &password)
{
    for (const auto &checked : {checkAccountName(name), checkTitle(fullName, u"full_name"_s), checkPassword(password)}) {
        if (!checked)
            return checked;
    }
    return {};
}

QString programName()
{
    return u"chengcai " CHENGCAI_VERSION ""_s;
}

struct Session::Private {
    std::unique_ptr<store::Store> store;
    std::optional<Account> account;
    std::optional<store::Keyring::Unlocked> keys;
    std::function<void(const ChangeNews &)> listener;

    [[nodiscard]] std::optional<Account> accountOf(const base::Uid &user) const;
    [[nodiscard]] Result<void> unlock(const QString &name, const std::optional<QString> &password);
    [[nodiscard]] Result<void> begin(const CreateOptions &options);
};

std::optional<Account> Session::Private::accountOf(const base::Uid &user) const
{
    const std::vector<Account> all = store::accounts(store->database());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account &account) { return account.user == user; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<void> Session::Private::unlock(const QString &name, const std::optional<QString> &password)
{
    auto unlocked = store->keyring().unlock(name, password);
    if (!unlocked)
        return unlocked.error();
    const std::optional<Account> known = accountOf(unlocked->user);
    if (!known || !known->active)
        return refuse(ErrorKind::NotAuthorised, u"SES-010"_s,
                      Text::tr("The account “%1” has been closed. Ask an administrator to open it again.").arg(name));
    account = known;
    keys = std::move(*unlocked);
    return {};
}

// Account and description of the office are one entry: a store is never found with one and without the other.
Result<void> Session::Private::begin(const CreateOptions &options)
{
    const base::Uid user = journal::randomUid();
    const auto key = journal::SigningKey::generate();
    const journal::Secret fieldKey(journal::randomBytes(32));
    if (const auto made = store->keyring().create(options.accountName, options.password, key, fieldKey.view(), user); !made)
        return made.error();
    const domain::Roles roles = Role::Administrator | Role::Supervisor;
    store::Draft draft;
    draft.kind = u"store.create"_s;
    draft.changes.push_back(journal::encodeAccount(
        {user, options.accountName, base::tidyName(options.fullName), roles, key.publicKey, true}));
    draft.changes.push_back(journal::encodeStore(
        {base::tidyName(options.office), options.region, options.preset, options.demonstration, options.central}));
    for (const QByteArray &form : shippedForms())
        draft.changes.push_back(journal::encodeFormPublish(form));
    const auto appended = store->ledger().append(draft, {user, user, roles, &key});
    if (!appended)
        return appended.error();
    return unlock(options.accountName, options.password);
}

Session::Session() : d(std::make_unique<Private>()) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const CreateOptions &options, const base::Clock &clock)
{
    for (const auto &checked : {checkAccountName(options.accountName), checkPassword(options.password), checkPreset(options.preset),
                                checkTitle(options.office, u"office"_s), checkTitle(options.fullName, u"full_name"_s), checkRegion(options.region)}) {
        if (!checked)
            return checked.error();
    }
    const bool existed = QDir(options.folder).exists();
    auto made = store::Store::create(options.folder, clock);
    if (!made)
        return made.error();
    std::unique_ptr<Session> session(new Session);
    session->d->store = std::move(*made);
    auto begun = session->d->store->startSession(programName());
    if (begun)
        begun = session->d->begin(options);
    if (begun)
        return session;
    // Without an account nobody can ever sign in: nothing is better.
    store::Store::discard(std::move(session->d->store));
    if (!existed)
        QDir().rmdir(options.folder);
    return begun.error();
}

Result<std::unique_ptr<Session>> Session::open(const QString &folder, store::OpenMode mode, const base::Clock &clock)
{
    auto opened = store::Store::open(folder, mode, clock);
    if (!opened)
        return opened.error();
    std::unique_ptr<Session> session(new Session);
    session->d->store = std::move(*opened);
    if (session->readOnly())
        return session;
    if (const auto started = session->d->store->startSession(programName()); !started)
        return started.error();
    return session;
}

Result<void> Session::signIn(const QString &name, const std::optional<QString> &password)
{
    const QStringList names = accountNames();
    if (name.isEmpty() && (names.isEmpty() || (names.size() > 1 && !info().demonstration)))
        return refuse(ErrorKind::Usage, u"SES-011"_s, Text::tr("This store has several accounts. Say which one signs in."));
    const QString wanted = name.isEmpty() ? names.first() : name;
    if (!names.contains(wanted))
        return refuse(ErrorKind::NotAuthorised, u"SES-012"_s,
                      Text::tr("There is no account “%1” in this store. Check the spelling or ask an administrator.").arg(wanted));
    if (!password && needsPassword(wanted))
        return refuse(ErrorKind::NotAuthorised, u"SES-013"_s, Text::tr("The account “%1” needs its password to sign in.").arg(wanted));
    // Whoever was signed in stays so when this fails: two people at one desk, one mistyped password.
    return d->unlock(wanted, needsPassword(wanted) ? password : std::nullopt);
}

void Session::lock()
{
    d->keys.reset();
    d->account.reset();
}

bool Session::isSignedIn() const
{
    return d->account.has_value();
}

std::optional<Account> Session::account() const
{
    return d->account;
}

QStringList Session::accountNames() const
{
    return d->store->keyring().names();
}

bool Session::needsPassword(const QString &name) const
{
    return d->store->keyring().needsPassword(name);
}

namespace {

/// Who administers keeps out of findings and approvals; only the first account may be both, until it is not alone any more.
Result<void> checkRoles(domain::Roles roles)
{
    if (!roles)
        return refuse(ErrorKind::InputRefused, u"SES-020"_s, Text::tr("The account has no role. Give it at least one."), u"roles"_s);
    if ((roles & Role::Administrator) && (roles & (Role::Supervisor | Role::Inspector)))
        return refuse(ErrorKind::InputRefused, u"SES-021"_s,
                      Text::tr("An administrator may not record or approve as well. Give the roles to two accounts."), u"roles"_s);
    return {};
}

/// The account that has to give up the supervisor's role once somebody else administers; none if nobody has both.
const Account *relieved(const std::vector<Account> &all)
{
    const auto both = Role::Administrator | Role::Supervisor;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account &account) { return (account.roles & both) == both; });
    return found == all.end() ? nullptr : &*found;
}

journal::Change withoutSupervision(const store::Database &database, const Account &account)
{
    journal::AccountBody body{account.user, account.name, account.fullName, account.roles, account.publicKey, account.active};
    body.roles.setFlag(Role::Supervisor, false);
    const int field = int(journal::AccountField::Roles);
    const qint64 id = store::localId(database, account.uid, store::EntityType::Account);
    return journal::encodeAccountAmend(account.uid, body, {journal::AccountField::Roles},
                                       {{field, store::fieldHeads(database, store::EntityType::Account, id, field)}});
}

} // namespace

Result<void> Session::addAccount(const QString &name, const QString &fullName, domain::Roles roles, const std::optional<QString> &password)
{
    for (const auto &checked : {require(domain::Action::ManageAccounts), checkNewAccount(name, fullName, password), checkRoles(roles)}) {
        if (!checked)
            return checked.error();
    }
    if (accountNames().contains(name))
        return refuse(ErrorKind::InputRefused, u"SES-022"_s,
                      Text::tr("There is an account “%1” already. Choose another name.").arg(name), u"name"_s);
    const base::Uid user = journal::randomUid();
    const auto key = journal::SigningKey::generate();
    store::Draft draft;
    draft.kind = u"account.create"_s;
    draft.changes.push_back(journal::encodeAccount({user, name, base::tidyName(fullName), roles, key.publicKey, true}));
    const std::vector<Account> all = store::accounts(d->store->database());
    if (const Account *both = relieved(all); both && (roles & Role::Administrator))
        draft.changes.push_back(withoutSupervision(d->store->database(), *both));
    // The key box first: a key without an account is harmless, an account without a key could never sign in.
    if (const auto made = d->store->keyring().create(name, password, key, fieldKey(), user); !made)
        return made.error();
    if (const auto appended = d->store->ledger().append(draft, signer()); !appended)
        return appended.error();
    d->account = d->accountOf(d->account->user);
    ChangeNews news;
    news.accounts = true;
    announce(news);
    return {};
}

Result<void> Session::changePassword(const QString &oldPassword, const QString &newPassword)
{
    if (!isSignedIn())
        return refuse(ErrorKind::NotAuthorised, u"SES-030"_s, Text::tr("Nobody is signed in. Sign in first."));
    if (const auto checked = checkPassword(newPassword); !checked)
        return checked.error();
    return d->store->keyring().changePassword(d->account->name, oldPassword, newPassword);
}

Result<void> Session::require(domain::Action action) const
{
    if (!isSignedIn())
        return refuse(ErrorKind::NotAuthorised, u"SES-030"_s, Text::tr("Nobody is signed in. Sign in first."));
    if (may(action))
        return {};
    return refuse(ErrorKind::NotAuthorised, u"SES-031"_s,
                  Text::tr("The account “%1” has no role that allows this. Ask somebody who has it, or an administrator.").arg(d->account->name));
}

bool Session::may(domain::Action action) const
{
    return isSignedIn() && domain::mayDo(d->account->roles, action);
}

StoreInfo Session::info() const
{
    return store::storeInfo(d->store->database());
}

bool Session::readOnly() const
{
    return d->store->readOnly();
}

QString Session::readOnlyReason() const
{
    return d->store->readOnlyReason();
}

const base::Clock &Session::clock() const
{
    return d->store->clock();
}

Reader Session::reader() const
{
    return Reader(d->store->database(), d->store->folder());
}

Result<std::unique_ptr<Reader>> Session::newReader() const
{
    auto database = d->store->reader();
    if (!database)
        return database.error();
    return std::make_unique<Reader>(std::move(*database), d->store->folder());
}

store::Store &Session::store() const
{
    return *d->store;
}

store::Signer Session::signer() const
{
    if (!isSignedIn())
        return {};
    return {d->account->user, d->account->user, d->account->roles, &d->keys->key};
}

QByteArrayView Session::fieldKey() const
{
    return d->keys ? d->keys->fieldKey.view() : QByteArrayView{};
}

void Session::joined(journal::Secret fieldKey)
{
    d->keys->fieldKey = std::move(fieldKey);
    d->account = d->accountOf(d->keys->user);
}

void Session::setListener(std::function<void(const ChangeNews &)> listener)
{
    d->listener = std::move(listener);
}

void Session::announce(const ChangeNews &news) const
{
    if (d->listener)
        d->listener(news);
}

} // namespace chengcai::services
