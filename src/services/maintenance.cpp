// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maintenance.h"

#include "journal/credentials.h"
#include "store/officekey.h"
#include "store/queries/exchange.h"
#include "store/queries/ratings.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(maintenance)
};

} // namespace

Result<VerifyReport> verifyStore(const Reader &reader, const base::Progress &progress)
{
    auto report = store::verify(reader.database(), reader.folder(), progress);
    if (!report || !report->ok)
        return report;
    const auto altered = store::ratingCacheAltered(reader.database(), progress);
    if (!altered)
        return altered.error();
    if (*altered) {
        report->ok = false;
        report->problem = Text::tr("The ratings kept for the register are not those the facts give. Check the tables against the journal (rebuild).");
    }
    return report;
}

Result<RebuildReport> rebuildStore(Session &session, bool replace, const base::Progress &progress)
{
    auto report = store::rebuild(session.store().database(), replace, progress);
    if (report && replace) {
        // Whatever they were computed from is gone.
        if (const auto forgotten = store::forgetRatings(session.store().database()); !forgotten)
            return forgotten.error();
        ChangeNews news;
        news.everything = true;
        session.announce(news);
    }
    return report;
}

Result<BackupInfo> backUp(Session &session, const QString &file, const base::Progress &progress)
{
    if (const auto allowed = session.require(domain::Action::Backup); !allowed)
        return allowed.error();
    return store::createBackup(session.store(), file, progress);
}

namespace {

QStringList administrators(const store::Database &database)
{
    QStringList names;
    for (const Account &account : store::accounts(database)) {
        if (account.active && domain::mayDo(account.roles, domain::Action::Restore))
            names << account.name;
    }
    return names;
}

/// None: no root key was named.
Result<std::optional<journal::SigningKey>> rootKey(const Restorer &who)
{
    if (who.officeKey.isEmpty())
        return std::optional<journal::SigningKey>();
    auto key = store::OfficeKey::copyAt(who.officeKey).unlock(who.passphrase);
    return key ? Result<std::optional<journal::SigningKey>>(std::optional(std::move(*key))) : key.error();
}

bool isOfficeOf(const store::Database &copy, const journal::SigningKey &root)
{
    const auto trusted = store::trustRow(copy, u"office"_s);
    const auto certificate = trusted && *trusted ? journal::decodeCertificate((*trusted)->raw) : Result<journal::OfficeCertificate>(Error{});
    return certificate && certificate->rootKey == root.publicKey;
}

/// Not a session of its own: a backup of an earlier version has tables that only a writable store would bring up to date.
Result<void> mayRestore(store::Database &copy, const QString &folder, const Restorer &who, const std::optional<journal::SigningKey> &root, const base::Clock &clock)
{
    if (root)
        return isOfficeOf(copy, *root) ? Result<void>()
                                       : Error{ErrorKind::NotAuthorised, u"BAK-014"_s, Text::tr("This is not the key of the office the backup belongs to, so it was not restored."), {}, {}};
    const Result<QString> name = store::administratorAmong(administrators(copy), who.account);
    if (!name)
        return name.error();
    store::Keyring keyring(copy, folder, clock);
    const auto unlocked = keyring.unlock(*name, keyring.needsPassword(*name) ? who.password : std::nullopt);
    if (!unlocked)
        return unlocked.error();
    // The name alone proves nothing: the key box may be somebody else's of the same name.
    const std::vector<Account> all = store::accounts(copy);
    const bool own = std::any_of(all.begin(), all.end(), [&](const Account &account) { return account.name == *name && account.user == unlocked->user && account.publicKey == unlocked->key.publicKey; });
    return own ? Result<void>() : Error{ErrorKind::NotAuthorised, u"BAK-010"_s, Text::tr("“%1” is not an administrator of this backup, so it was not restored. Have an administrator sign in.").arg(*name), {}, {}};
}

store::BackupKeys keysOf(const Restorer &who, const QString &storeFolder, const std::optional<journal::SigningKey> &root)
{
    return {storeFolder, who.account, who.password, root ? &*root : nullptr};
}

} // namespace

Result<BackupInfo> verifyBackup(const QString &file, const QString &storeFolder, const Restorer &who, const base::Clock &clock, const base::Progress &progress)
{
    const auto root = rootKey(who);
    return root ? store::verifyBackup(file, store::openerWith(keysOf(who, storeFolder, *root), clock), progress) : root.error();
}

Result<void> restoreBackup(const QString &file, const QString &folder, const Restorer &who, const base::Clock &clock, const base::Progress &progress)
{
    const auto root = rootKey(who);
    if (!root)
        return root.error();
    return store::restoreBackup(
        file, folder, store::openerWith(keysOf(who, {}, *root), clock), [&](store::Database &copy, const QString &place) { return mayRestore(copy, place, who, *root, clock); }, progress);
}

std::optional<int> daysSinceBackup(const Reader &reader, const base::Clock &clock)
{
    const BackupInfo last = store::lastVerifiedBackup(reader.database());
    if (last.madeAt == 0)
        return std::nullopt;
    return int(base::chinaDate(last.madeAt).daysTo(clock.today()));
}

std::vector<Account> accountsOf(const Reader &reader)
{
    return store::accounts(reader.database());
}

std::vector<AuditRow> auditTrail(const Reader &reader, qint64 before, int limit)
{
    return store::auditTrail(reader.database(), before, limit);
}

std::vector<AuditRow> auditTrailOf(const Reader &reader, domain::PartyId party, int limit)
{
    return store::auditTrailOf(reader.database(), party, limit);
}

std::vector<Account> accounts(const Reader &reader)
{
    return store::accounts(reader.database());
}

std::vector<BatchRow> importBatches(const Reader &reader, int limit)
{
    return store::batches(reader.database(), limit);
}

namespace {

/// Null = of the store: what is set while nobody is signed in.
base::Uid owner(const Session &session)
{
    const auto account = session.account();
    return account ? account->user : base::Uid{};
}

} // namespace

QByteArray setting(const Session &session, const QString &name)
{
    const auto value = session.store().local().setting(owner(session), name);
    return value ? *value : QByteArray();
}

Result<void> setSetting(Session &session, const QString &name, const QByteArray &value)
{
    return session.store().local().setSetting(owner(session), name, value);
}

QStringList settingNames(const Session &session, const QString &prefix)
{
    return session.store().local().settingNames(owner(session), prefix);
}

Result<void> removeSetting(Session &session, const QString &name)
{
    return session.store().local().removeSetting(owner(session), name);
}

Result<void> saveDraft(Session &session, const FormDraft &draft)
{
    return session.store().local().saveDraft(owner(session), {draft.form, draft.subject, draft.savedAt, draft.content});
}

std::vector<FormDraft> drafts(const Session &session)
{
    std::vector<FormDraft> result;
    const auto rows = session.store().local().drafts(owner(session));
    if (!rows)
        return result;
    for (const auto &row : *rows)
        result.push_back({row.form, row.subject, row.savedAt, row.content});
    return result;
}

Result<void> removeDraft(Session &session, const QString &form, const QString &subject)
{
    return session.store().local().removeDraft(owner(session), form, subject);
}

} // namespace chengcai::services
