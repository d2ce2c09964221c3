// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"
#include "domain/rulebook.h"
#include "journal/changes/bodies.h"
#include "store/queries/facts.h"

namespace chengcai::store {

/// The store's own description, accounts, rule books, regions, the audit trail.
struct StoreInfo {
    QString office;
    QString region;
    QString preset;
    bool demonstration = false;
    bool central = true;
};
[[nodiscard]] StoreInfo storeInfo(const Database &database);

/// The origin the store writes in, and why it began.
struct OriginStart {
    base::Uid origin; ///< null: none
    journal::OriginCause cause{};
};
[[nodiscard]] OriginStart originStart(const Database &database);

struct Account {
    base::Uid uid;
    base::Uid user;
    QString name;
    QString fullName;
    domain::Roles roles;
    QByteArray publicKey;
    bool active = true;
};
[[nodiscard]] std::vector<Account> accounts(const Database &database);

/// All versions known at that position, drafts and unconfirmed included, by id.
[[nodiscard]] std::vector<domain::RuleBook> ruleBooks(const Database &database, qint64 position = Latest);
/// The store's preset from the resources, which rules until the first adopted version begins, and the adopted ones known at that position.
[[nodiscard]] std::vector<domain::RuleBook> adoptedRuleBooks(const Database &database, qint64 position = Latest);
/// Everyone who wrote the draft: none of them may adopt it.
[[nodiscard]] std::vector<base::Uid> ruleBookAuthors(const Database &database, domain::RuleBookId id);

/// One line of an audit trail.
struct AuditRow {
    qint64 receivedNo = 0;
    qint64 admittedAt = 0;  ///< UTC ms
    base::Uid author;
    QString authorName;     ///< full name of the account; empty for a machine
    QString kind;           ///< entry kind
    qint64 changes = 0;
    base::Uid batch;
    base::Hash hash;
    /// For a single entity's trail: field name → value after, in the order of the entry.
    QList<QPair<QString, QString>> values;
};
/// Newest first; `before` = received_no to continue from.
[[nodiscard]] std::vector<AuditRow> auditTrail(const Database &database, qint64 before, int limit);
/// Of one party: its own entries and those of its facts, listings and persons.
[[nodiscard]] std::vector<AuditRow> auditTrailOf(const Database &database, domain::PartyId party, int limit);

/// Label and value of one field of a party, fact or person as a change of it says; empty if it says nothing of that field that is shown.
[[nodiscard]] QPair<QString, QString> fieldValue(const journal::Change &change, int field);

struct BatchRow {
    base::Uid id;
    QString kind;
    qint64 admittedAt = 0;
    qint64 created = 0;
    bool undone = false;
};
/// Imports that can be taken back as a whole, the latest first.
[[nodiscard]] std::vector<BatchRow> batches(const Database &database, int limit);

} // namespace chengcai::store
