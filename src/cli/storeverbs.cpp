// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/verbs.h"

#include "services/maintenance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<std::optional<QString>> firstPassword(const Invocation &invocation)
{
    if (invocation.has("no-password"))
        return std::optional<QString>();
    auto password = invocation.password();
    if (password && !*password)
        return usageError(u"CLI-030"_s, Text::tr("The first account needs a password: set CHENGCAI_PASSWORD, name a --password-file, or "
                                                 "say --no-password."));
    return password;
}

} // namespace

Result<domain::Roles> rolesNamed(const QString &names)
{
    domain::Roles roles;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        bool known = false;
        for (const domain::Role role : {domain::Role::Inspector, domain::Role::Supervisor, domain::Role::Administrator, domain::Role::Auditor}) {
            if (name.trimmed() == domain::roleName(role)) {
                roles |= role;
                known = true;
            }
        }
        if (!known)
            return usageError(u"CLI-032"_s, Text::tr("“%1” is not a role. Use inspector, supervisor, administrator or auditor.").arg(name));
    }
    return roles;
}

Result<std::optional<QString>> newPassword(const Invocation &invocation)
{
    if (invocation.has("no-password"))
        return std::optional<QString>();
    const auto name = invocation.neededOption("new-password-file");
    if (!name)
        return name.error();
    const auto read = passwordIn(*name);
    return read ? Result<std::optional<QString>>(std::optional(*read)) : read.error();
}

Result<void> initStore(Invocation &invocation)
{
    const QString role = invocation.option("role", u"central"_s);
    if (role != u"central" && role != u"field")
        return usageError(u"CLI-031"_s, Text::tr("“%1” is not a role of a store. Use central or field.").arg(role));
    const auto folder = invocation.folder();
    if (!folder)
        return folder.error();
    const auto password = firstPassword(invocation);
    if (!password)
        return password.error();
    services::CreateOptions options;
    options.folder = *folder;
    options.preset = invocation.option("preset", options.preset);
    options.region = invocation.option("region", options.region);
    options.office = invocation.option("office");
    options.central = role == u"central";
    options.accountName = invocation.option("user", u"admin"_s);
    options.fullName = invocation.option("full-name", options.accountName);
    options.password = *password;
    const auto session = services::Session::create(options, invocation.clock());
    if (!session)
        return session.error();
    invocation.print(QJsonObject{{u"store"_s, *folder}, {u"account"_s, options.accountName}, {u"preset"_s, options.preset}, {u"role"_s, role}});
    return {};
}

Result<void> verifyJournal(Invocation &invocation)
{
    const auto session = invocation.openUnsigned(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto report = services::verifyStore((*session)->reader(), invocation.progress());
    if (!report)
        return report.error();
    QJsonObject answer{{u"ok"_s, report->ok}, {u"entries"_s, report->entries}, {u"first_bad"_s, QJsonValue::Null}};
    if (!report->ok) {
        answer[u"first_bad"_s] = report->firstBad;
        answer[u"problem"_s] = report->problem;
        invocation.conclude(ErrorKind::NotAuthentic,
                            Text::tr("The journal is not as it was written: %1 Do not work on; restore the newest backup that verifies.").arg(report->problem));
    }
    invocation.print(answer);
    return {};
}

Result<void> rebuildProjections(Invocation &invocation)
{
    const bool check = invocation.has("check");
    const auto session = check ? invocation.openUnsigned(store::OpenMode::ReadOnly) : invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto report = services::rebuildStore(**session, !check, invocation.progress());
    if (!report)
        return report.error();
    if (check && !report->equal)
        invocation.conclude(ErrorKind::StoreProblem,
                            Text::tr("The tables differ from what the journal says, first at %1. Run “rebuild” without --check to put them right.")
                                .arg(report->firstDifference));
    const QJsonValue difference = report->equal ? QJsonValue(QJsonValue::Null) : QJsonValue(report->firstDifference);
    invocation.print(QJsonObject{{u"state_root"_s, QString::fromLatin1(report->stateRoot.toBytes().toHex())},
                                 {u"equal"_s, report->equal},
                                 {u"first_difference"_s, difference}});
    return {};
}

namespace {

void printBackup(Invocation &invocation, const services::BackupInfo &info)
{
    invocation.print(QJsonObject{{u"file"_s, info.path},
                                 {u"made_at"_s, utc(info.madeAt)},
                                 {u"entries"_s, info.entries},
                                 {u"chain"_s, QString::fromLatin1(info.chain.toBytes().toHex())},
                                 {u"verified"_s, info.verified}});
}

/// A backup only reads: a window that has the store open is no hindrance.
Result<std::unique_ptr<services::Session>> openForBackup(const Invocation &invocation)
{
    auto session = invocation.open(store::OpenMode::ReadWrite);
    const bool inUse = !session && session.error().code == u"STO-020";
    return inUse ? invocation.open(store::OpenMode::ReadOnly) : std::move(session);
}

Result<void> createBackup(Invocation &invocation)
{
    // An empty name, from a variable that is not set, must not quietly mean the usual place.
    if (invocation.has("o")) {
        if (const auto named = invocation.neededOption("o"); !named)
            return named.error();
    }
    const auto session = openForBackup(invocation);
    if (!session)
        return session.error();
    const auto info = services::backUp(**session, invocation.option("o"), invocation.progress());
    if (!info)
        return info.error();
    printBackup(invocation, *info);
    if ((*session)->readOnly())
        invocation.remark(Text::tr("The store is open elsewhere or may not be written, so the backup is whole but not in the store's list of backups: no older one was removed."));
    if (!info->remark.isEmpty())
        invocation.conclude(ErrorKind::NeedsDecision, info->remark);
    return {};
}

Result<services::Restorer> restorer(const Invocation &invocation)
{
    const auto password = invocation.password();
    const auto passphrase = invocation.passphrase();
    if (!password || !passphrase)
        return password ? passphrase.error() : password.error();
    return services::Restorer{invocation.option("user"), *password, invocation.option("office-key"), *passphrase};
}

Result<void> verifyBackup(Invocation &invocation)
{
    const auto who = restorer(invocation);
    if (!who)
        return who.error();
    const auto info = services::verifyBackup(invocation.argument(1), invocation.option("store"), *who, invocation.clock(), invocation.progress());
    if (!info)
        return info.error();
    printBackup(invocation, *info);
    return {};
}

Result<void> restoreBackup(Invocation &invocation)
{
    const auto folder = invocation.folder();
    if (!folder)
        return folder.error();
    const auto who = restorer(invocation);
    if (!who)
        return who.error();
    if (const auto done = services::restoreBackup(invocation.argument(1), *folder, *who, invocation.clock(), invocation.progress()); !done)
        return done.error();
    invocation.print(QJsonObject{{u"store"_s, *folder}, {u"file"_s, invocation.argument(1)}});
    return {};
}

Result<void> addAccount(Invocation &invocation)
{
    const auto roles = rolesNamed(invocation.option("roles"));
    if (!roles)
        return roles.error();
    const auto password = newPassword(invocation);
    if (!password)
        return password.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const QString name = invocation.argument(1);
    if (const auto done = (*session)->addAccount(name, invocation.option("full-name", name), *roles, *password); !done)
        return done.error();
    invocation.print(QJsonObject{{u"account"_s, name}});
    return {};
}

Result<void> listAccounts(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::Account &account : services::accounts((*session)->reader()))
        rows.append(QJsonObject{{u"account"_s, account.name},
                                {u"full_name"_s, account.fullName},
                                {u"roles"_s, roleNames(account.roles)},
                                {u"active"_s, account.active}});
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handleBackup(Invocation &invocation)
{
    static constexpr std::array actions{Action{"create", 0, createBackup}, Action{"verify", 1, verifyBackup}, Action{"restore", 1, restoreBackup}};
    return dispatch(invocation, actions);
}

Result<void> handleAccount(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listAccounts}, Action{"add", 1, addAccount}};
    return dispatch(invocation, actions);
}

Result<void> showLog(Invocation &invocation)
{
    const auto limit = invocation.number("limit", 50);
    if (!limit)
        return limit.error();
    const auto before = invocation.number("before", std::numeric_limits<qint64>::max());
    if (!before)
        return before.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const int most = int(std::min<qint64>(*limit, std::numeric_limits<int>::max()));
    std::vector<services::AuditRow> trail;
    if (const QString wanted = invocation.option("party"); wanted.isEmpty()) {
        trail = services::auditTrail((*session)->reader(), *before, most);
    } else {
        const auto party = invocation.party(**session, wanted);
        if (!party)
            return party.error();
        trail = services::auditTrailOf((*session)->reader(), party->id, most);
    }
    QJsonArray rows;
    for (const services::AuditRow &row : trail) {
        QJsonObject values;
        for (const auto &[field, value] : row.values)
            values[field] = value;
        rows.append(QJsonObject{{u"entry"_s, row.receivedNo},
                                {u"at"_s, utc(row.admittedAt)},
                                {u"by"_s, row.authorName},
                                {u"kind"_s, row.kind},
                                {u"what"_s, services::entryKindLabel(row.kind)},
                                {u"changes"_s, row.changes},
                                {u"batch"_s, hex(row.batch)},
                                {u"values"_s, values}});
    }
    invocation.print(rows);
    return {};
}

} // namespace chengcai::cli
