// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "domain/rulebook.h"
#include "journal/changes/bodies.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::RuleBookStatus;
using journal::AccountField;
using journal::Change;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

Result<void> checkSignInName(Fold &fold, const QString &name, qint64 except)
{
    const auto other = fold.number(u"SELECT id FROM account WHERE name=? AND id<>?"_s, {sqlText(name), except});
    if (!other)
        return other.error();
    if (*other == 0)
        return {};
    return foldError(u"FLD-030"_s, Text::tr("Another account has this sign-in name; choose another name."), u"name"_s);
}

Columns bookColumns(const domain::RuleBook &book, const QByteArray &json)
{
    return {{u"code"_s, sqlText(book.code)},
            {u"version"_s, sqlText(book.version)},
            {u"status"_s, int(book.status == RuleBookStatus::Unconfirmed ? RuleBookStatus::Unconfirmed : RuleBookStatus::Draft)},
            {u"effective_from"_s, sqlDay(book.effectiveFrom)},
            {u"sha256"_s, journal::sha256(json).toBytes()},
            {u"json"_s, json}};
}

struct StoredBook {
    qint64 id = 0;
    RuleBookStatus status = RuleBookStatus::Draft;
    base::Hash content;
    qint64 createdNo = 0;
};

Result<StoredBook> storedBook(Fold &fold, const Change &change)
{
    const auto id = fold.idOf(change.entity, EntityType::RuleBook);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::RuleBook, *id); !base)
        return base.error();
    const auto row = fold.row(u"SELECT status,sha256,created_no FROM rulebook WHERE id=?"_s, {*id}, 3);
    if (!row)
        return row.error();
    return StoredBook{*id, RuleBookStatus(row->at(0).toInt()), base::Hash::fromBytes(row->at(1).toByteArray()), row->at(2).toLongLong()};
}

} // namespace

Result<void> foldStore(Fold &fold, const Change &change)
{
    const auto body = journal::decodeStore(change);
    if (!body)
        return body.error();
    return fold.run(u"INSERT INTO store_info(id,office,region,preset,demonstration,central) VALUES(1,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
                    " office=excluded.office,region=excluded.region,preset=excluded.preset,demonstration=excluded.demonstration,central=excluded.central"_s,
                    {sqlText(body->office), sqlText(body->region), sqlText(body->preset), int(body->demonstration), int(body->central)});
}

Result<void> foldAccount(Fold &fold, const Change &change)
{
    const auto body = journal::decodeAccount(change, nullptr);
    if (!body)
        return body.error();
    if (auto free = checkSignInName(fold, body->name, 0); !free)
        return free;
    return fold.run(u"INSERT INTO account(id,user_id,name,full_name,roles,public_key,active,since_no) VALUES(?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Account), body->user.toBytes(), sqlText(body->name), sqlText(body->fullName),
                     int(body->roles.toInt()), body->publicKey, int(body->active), fold.no()});
}

Result<void> foldAccountAmend(Fold &fold, const Change &change)
{
    QList<AccountField> fields;
    const auto body = journal::decodeAccount(change, &fields);
    if (!body)
        return body.error();
    const auto id = fold.idOf(change.entity, EntityType::Account);
    if (!id)
        return id.error();
    Columns columns{{u"since_no"_s, fold.no()}};
    quint32 mask = 0;
    for (const AccountField field : fields) {
        mask |= 1U << unsigned(field);
        switch (field) {
        case AccountField::User:
            return foldError(u"FLD-031"_s, Text::tr("The person behind an account cannot be changed; create another account."), u"user"_s);
        case AccountField::Name:
            if (auto free = checkSignInName(fold, body->name, *id); !free)
                return free;
            columns.emplace_back(u"name"_s, sqlText(body->name));
            break;
        case AccountField::FullName: columns.emplace_back(u"full_name"_s, sqlText(body->fullName)); break;
        case AccountField::Roles: columns.emplace_back(u"roles"_s, int(body->roles.toInt())); break;
        case AccountField::PublicKey: columns.emplace_back(u"public_key"_s, body->publicKey); break;
        case AccountField::Active: columns.emplace_back(u"active"_s, int(body->active)); break;
        }
    }
    if (auto base = fold.checkBase(change, EntityType::Account, *id, mask); !base)
        return base;
    if (auto updated = fold.update(EntityType::Account, *id, columns); !updated)
        return updated;
    return fold.moveHeads(EntityType::Account, *id, mask);
}

Result<void> foldRuleBook(Fold &fold, const Change &change)
{
    const auto json = journal::decodeRuleBook(change);
    if (!json)
        return json.error();
    const auto book = domain::ruleBookFromJson(*json);
    if (!book)
        return book.error();
    const qint64 id = fold.create(EntityType::RuleBook);
    QStringList names{u"id"_s, u"created_no"_s};
    QVariantList values{id, fold.no()};
    for (const auto &[name, value] : bookColumns(*book, *json)) {
        names << name;
        values << value;
    }
    return fold.run(u"INSERT INTO rulebook(%1) VALUES(?,?,?,?,?,?,?,?)"_s.arg(names.join(u',')), values);
}

Result<void> foldRuleBookAmend(Fold &fold, const Change &change)
{
    const auto json = journal::decodeRuleBook(change);
    if (!json)
        return json.error();
    const auto book = domain::ruleBookFromJson(*json);
    if (!book)
        return book.error();
    const auto stored = storedBook(fold, change);
    if (!stored)
        return stored.error();
    if (stored->status == RuleBookStatus::Adopted)
        return foldError(u"FLD-032"_s, Text::tr("The rule book has been adopted and can no longer be changed; draft a new version."));
    if (auto updated = fold.update(EntityType::RuleBook, stored->id, bookColumns(*book, *json)); !updated)
        return updated;
    return fold.moveHead(EntityType::RuleBook, stored->id, int(journal::RuleBookField::Content));
}

Result<void> foldRuleBookAdopt(Fold &fold, const Change &change)
{
    const auto content = journal::decodeRuleBookAdopt(change);
    if (!content)
        return content.error();
    const auto stored = storedBook(fold, change);
    if (!stored)
        return stored.error();
    if (stored->status != RuleBookStatus::Draft)
        return foldError(u"FLD-033"_s, Text::tr("Only a draft can be adopted: this rule book is in force already or its source is not confirmed."));
    if (stored->content != *content)
        return {base::Error{base::ErrorKind::NeedsDecision, u"FLD-034"_s,
                            Text::tr("The draft was changed after it was read for adoption, so it was not adopted. Read it again."), {}, {}}};
    const base::Error own{base::ErrorKind::NotAuthorised, u"FLD-039"_s, Text::tr("Who wrote a draft may not adopt it; ask a second supervisor."), {}, {}};
    if (auto second = fold.checkSecondPerson(EntityType::RuleBook, stored->id, stored->createdNo, 1U << unsigned(journal::RuleBookField::Content), own); !second)
        return second;
    if (auto updated = fold.update(EntityType::RuleBook, stored->id, {{u"status"_s, int(RuleBookStatus::Adopted)}, {u"adopted_no"_s, fold.no()}}); !updated)
        return updated;
    return fold.moveHead(EntityType::RuleBook, stored->id, int(journal::RuleBookField::Adopted));
}

Result<void> foldReview(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReview(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    if (!body->effectiveOn.isValid())
        return foldError(u"FLD-010"_s, Text::tr("The fact has no effective date; enter the day from which it counts."), u"effective_on"_s);
    return fold.run(u"INSERT INTO review(id,party,effective_on,title,since_no) VALUES(?,?,?,?,?)"_s,
                    {fold.create(EntityType::Review), *party, sqlDay(body->effectiveOn), sqlText(body->title), fold.no()});
}

Result<void> foldReveal(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    if (body->reason.trimmed().isEmpty() || body->reference.trimmed().isEmpty())
        return foldError(u"FLD-098"_s, Text::tr("Whoever looks at an identity number names the case and the reason."), u"reason"_s);
    const auto id = fold.idOf(change.entity, EntityType::Party);
    return id ? Result<void>() : id.error();
}

Result<void> foldBatchUndo(Fold &fold, FactFold &facts, const Change &change)
{
    const auto body = journal::decodeBatchUndo(change);
    if (!body)
        return body.error();
    const auto batch = fold.row(u"SELECT undone_no FROM batch WHERE id=?"_s, {body->batch.toBytes()}, 1);
    if (!batch)
        return batch.error();
    if (batch->isEmpty() || batch->first().toLongLong() != 0)
        return foldError(u"FLD-037"_s, Text::tr("The import is not in this store or has been taken back already."));
    struct Run {
        EntityType type;
        qint64 first;
        qint64 last;
    };
    std::vector<Run> runs;
    QSqlQuery query(fold.database().sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT type,first_id,first_id+count-1 FROM id_run WHERE entry IN (SELECT received_no FROM journal WHERE batch=?) ORDER BY type,first_id"_s);
    query.addBindValue(body->batch.toBytes());
    if (!query.exec())
        return fold.failure();
    while (query.next())
        runs.push_back({EntityType(query.value(0).toInt()), query.value(1).toLongLong(), query.value(2).toLongLong()});
    query.finish();
    // Its list entries would stay in force, and the right file would find nothing new.
    if (std::any_of(runs.begin(), runs.end(), [](const Run &run) { return run.type == EntityType::Record; }))
        return foldError(u"FLD-153"_s, Text::tr("An import of external information is not taken back as a whole. Withdraw what is wrong record by record, or import the right file of the source."));
    // Facts before the parties they hang on.
    for (const Run &run : runs) {
        if (run.type != EntityType::Fact)
            continue;
        if (auto undone = facts.withdrawRange(run.first, run.last, body->reason); !undone)
            return undone;
    }
    for (const Run &run : runs) {
        if (run.type != EntityType::Party)
            continue;
        if (auto undone = withdrawParties(fold, run.first, run.last); !undone)
            return undone;
    }
    return fold.run(u"UPDATE batch SET undone_no=? WHERE id=?"_s, {fold.no(), body->batch.toBytes()});
}

} // namespace chengcai::store
