// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupkeys.h"

#include "journal/credentials.h"
#include "journal/sealing.h"
#include "store/officekey.h"
#include "store/queries/exchange.h"
#include "store/queries/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::Secret;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error notOpened(const QString &code, const QString &sentence)
{
    return {ErrorKind::NotAuthorised, code, sentence, {}, {}};
}

/// Empty where the store belongs to no office.
QByteArray rootKeyOf(Store &store)
{
    if (const auto kept = OfficeKey(store.folder()).publicKey())
        return *kept;
    const auto trusted = trustRow(store.database(), u"office"_s);
    const auto certificate = trusted && *trusted ? journal::decodeCertificate((*trusted)->raw) : Result<journal::OfficeCertificate>(base::Error{});
    return certificate ? certificate->rootKey : QByteArray();
}

/// The key sealed for this holder's key pair, if it is among them.
std::optional<Result<Secret>> openWith(const journal::BoxKey &key, const std::vector<BackupHolder> &holders, const std::vector<QByteArray> &sealed)
{
    const auto found = std::find_if(holders.begin(), holders.end(), [&key](const BackupHolder &holder) { return holder.publicKey == key.publicKey; });
    if (found == holders.end())
        return std::nullopt;
    return journal::openSealed(key, sealed[size_t(found - holders.begin())]);
}

Result<Secret> openAsAdministrator(const BackupKeys &keys, const base::Clock &clock, const std::vector<BackupHolder> &holders, const std::vector<QByteArray> &sealed)
{
    QStringList names;
    QList<QByteArray> boxes;
    for (const BackupHolder &holder : holders) {
        if (holder.box.isEmpty())
            continue;
        names << Keyring::describeCarried(holder.box).name;
        boxes << holder.box;
    }
    const Result<QString> name = administratorAmong(names, keys.account);
    if (!name)
        return name.error();
    const QByteArray box = boxes[names.indexOf(*name)];
    const auto signer = Keyring::unlockCarried(box, Keyring::describeCarried(box).needsPassword ? keys.password : std::nullopt, clock);
    if (!signer)
        return signer.error();
    auto opened = openWith(journal::boxKeyOf(*signer), holders, sealed);
    return opened ? std::move(*opened) : notOpened(u"BAK-012"_s, Text::tr("This key does not open the backup."));
}

} // namespace

Result<QString> administratorAmong(const QStringList &names, const QString &asked)
{
    if (asked.isEmpty() && names.size() != 1)
        return notOpened(u"BAK-011"_s, Text::tr("The backup does not have exactly one administrator. Say which account opens it."));
    const QString name = asked.isEmpty() ? names.front() : asked;
    if (!names.contains(name))
        return notOpened(u"BAK-010"_s, Text::tr("“%1” is not an administrator of this backup, so it was not opened. Have an administrator sign in.").arg(name));
    return name;
}

Result<std::vector<BackupHolder>> holdersOf(Store &store)
{
    std::vector<BackupHolder> holders;
    if (const auto own = store.keyring().box())
        holders.push_back({own->publicKey, {}});
    for (const Account &account : accounts(store.database())) {
        if (!account.active || !domain::mayDo(account.roles, domain::Action::Restore))
            continue;
        // An administrator of another desk has no key box here: the office's root key stands for all of them.
        // A box of that name may be somebody else's, from before the store joined the office.
        auto box = store.keyring().carriedBox(account.name);
        QByteArray key = journal::boxKeyOf(account.publicKey);
        if (box && !key.isEmpty() && Keyring::describeCarried(*box).user == account.user)
            holders.push_back({std::move(key), std::move(*box)});
    }
    if (QByteArray root = journal::boxKeyOf(rootKeyOf(store)); !root.isEmpty())
        holders.push_back({std::move(root), {}});
    if (holders.empty())
        return Error{ErrorKind::StoreProblem, u"BAK-013"_s, Text::tr("Nobody could open a backup of this store, so none was made. Open the store where it may be written, then make the backup."), {}, {}};
    return holders;
}

BackupOpener openerWith(BackupKeys keys, const base::Clock &clock)
{
    return [keys = std::move(keys), &clock](const std::vector<BackupHolder> &holders, const std::vector<QByteArray> &sealed) -> Result<Secret> {
        if (keys.root) {
            auto opened = openWith(journal::boxKeyOf(*keys.root), holders, sealed);
            return opened ? std::move(*opened) : notOpened(u"BAK-012"_s, Text::tr("This key does not open the backup."));
        }
        if (!keys.storeFolder.isEmpty()) {
            const auto own = Keyring::boxIn(keys.storeFolder);
            if (auto opened = own ? openWith(*own, holders, sealed) : std::nullopt)
                return std::move(*opened);
        }
        return openAsAdministrator(keys, clock, holders, sealed);
    };
}

} // namespace chengcai::store
