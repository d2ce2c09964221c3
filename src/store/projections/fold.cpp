// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

constexpr size_t MostCachedPrefixes = 100'000;

Error changedMeanwhile()
{
    return {ErrorKind::NeedsDecision, u"FLD-002"_s,
            Text::tr("The record was changed since it was read, so the change was not made. Look at the present values and enter it again."),
            {}, {}};
}

Error unresolved()
{
    return {ErrorKind::NeedsDecision, u"FLD-004"_s,
            Text::tr("Two people changed this value without seeing each other's change. Decide between the two in the exchange centre first."), {}, {}};
}

/// Overwrites values and leads to no other state: two such changes can stand side by side until a person decides.
bool amends(journal::ChangeKind kind)
{
    using journal::ChangeKind;
    return kind == ChangeKind::PartyAmend || kind == ChangeKind::PersonAmend || kind == ChangeKind::FactAmend;
}

} // namespace

qint64 indexOf(const base::Uid &uid)
{
    return qFromBigEndian<quint32>(uid.bytes.data() + 12);
}

base::Uid uidOf(QByteArrayView prefix, quint32 index)
{
    base::Uid uid;
    std::copy_n(prefix.begin(), std::min<qsizetype>(prefix.size(), 12), uid.bytes.begin());
    qToBigEndian(index, uid.bytes.data() + 12);
    return uid;
}

QString tableOf(EntityType type)
{
    switch (type) {
    case EntityType::Store: return u"store_info"_s;
    case EntityType::Account: return u"account"_s;
    case EntityType::Party: return u"party"_s;
    case EntityType::Person: return u"person"_s;
    case EntityType::Fact: return u"fact"_s;
    case EntityType::RuleBook: return u"rulebook"_s;
    case EntityType::Listing: return u"listing"_s;
    case EntityType::Review: return u"review"_s;
    case EntityType::Form: return u"form_template"_s;
    case EntityType::Inspection: return u"inspection"_s;
    case EntityType::Rectification: return u"rectification"_s;
    case EntityType::Case: return u"casefile"_s;
    case EntityType::Task: return u"task"_s;
    case EntityType::Draw: return u"draw"_s;
    case EntityType::Plan: return u"plan"_s;
    case EntityType::Device: return u"device"_s;
    case EntityType::ListProcedure: return u"list_procedure"_s;
    case EntityType::Petition: return u"petition"_s;
    case EntityType::Commitment: return u"commitment"_s;
    case EntityType::Record: return u"record"_s;
    }
    return {};
}

Error foldError(const QString &code, const QString &message, const QString &field)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

Result<void> Fold::allot(const journal::Entry &entry, qint64 receivedNo)
{
    std::vector<Run> runs;
    for (quint32 i = 0; i < entry.changes.size(); ++i) {
        const auto type = createdType(entry.changes[i].kind);
        if (!type)
            continue;
        const auto slot = size_t(*type);
        if (!m_lastKnown[slot]) {
            const auto last = number(u"SELECT first_id+count-1 FROM id_run WHERE type=? ORDER BY first_id DESC LIMIT 1"_s, {int(*type)});
            if (!last)
                return last.error();
            m_lastId[slot] = *last;
            m_lastKnown[slot] = true;
        }
        const qint64 id = ++m_lastId[slot];
        if (!runs.empty() && runs.back().type == *type && runs.back().fromIndex + runs.back().count == i)
            ++runs.back().count;
        else
            runs.push_back({*type, i, 1, id});
    }
    const base::Uid first = journal::derivedUid(entry.origin, entry.seq, 0);
    for (const Run &run : runs) {
        if (auto written = this->run(u"INSERT INTO id_run(prefix,from_index,count,type,first_id,entry) VALUES(?,?,?,?,?,?)"_s,
                                     {first.toBytes().first(12), run.fromIndex, run.count, int(run.type), run.firstId, receivedNo});
            !written)
            return written;
    }
    Prefix prefix;
    std::copy_n(first.bytes.begin(), prefix.size(), prefix.begin());
    if (m_runs.size() > MostCachedPrefixes)
        m_runs.clear();
    m_runs.insert_or_assign(prefix, std::move(runs));
    return {};
}

void Fold::begin(const journal::Entry &entry, const base::Hash &hash, qint64 receivedNo, FoldMode mode)
{
    m_entry = &entry;
    m_hash = hash;
    m_no = receivedNo;
    m_mode = mode;
    const base::Uid first = journal::derivedUid(entry.origin, entry.seq, 0);
    std::copy_n(first.bytes.begin(), m_prefix.size(), m_prefix.begin());
    m_created = runsOf(m_prefix);
}

Result<void> Fold::end()
{
    return m_entry->batch.isNull() ? Result<void>() : writeBatch();
}

Result<void> Fold::writeBatch()
{
    qint64 created = 0;
    for (const Run &run : m_created)
        created += run.count;
    return run(u"INSERT INTO batch(id,kind,first_no,last_no,created) VALUES(?,?,?,?,?) ON CONFLICT(id)"
               " DO UPDATE SET last_no=excluded.last_no,created=batch.created+excluded.created"_s,
               {m_entry->batch.toBytes(), sqlText(m_entry->kind), m_no, m_no, created});
}

void Fold::forget()
{
    m_runs.clear();
    m_created.clear();
    m_lastKnown.fill(false);
}

qint64 Fold::idIn(const std::vector<Run> &runs, qint64 index, EntityType type)
{
    const auto next = std::upper_bound(runs.begin(), runs.end(), index, [](qint64 at, const Run &run) { return at < qint64(run.fromIndex); });
    if (next == runs.begin())
        return 0;
    const Run &run = *std::prev(next);
    return run.type == type && index < qint64(run.fromIndex) + run.count ? run.firstId + index - run.fromIndex : 0;
}

qint64 Fold::create(EntityType type)
{
    return idIn(m_created, m_index, type);
}

base::Uid Fold::uidOfChange(quint32 index) const
{
    return uidOf({reinterpret_cast<const char *>(m_prefix.data()), qsizetype(m_prefix.size())}, index);
}

const std::vector<Fold::Run> &Fold::runsOf(const Prefix &prefix)
{
    if (const auto known = m_runs.find(prefix); known != m_runs.end())
        return known->second;
    std::vector<Run> &runs = m_runs[prefix];
    PreparedQuery query(m_database, u"SELECT type,from_index,count,first_id FROM id_run WHERE prefix=? ORDER BY from_index"_s);
    if (query.exec({QByteArray(reinterpret_cast<const char *>(prefix.data()), qsizetype(prefix.size()))})) {
        while (query.next()) {
            const QSqlQuery &row = query.row();
            runs.push_back({EntityType(row.value(0).toInt()), row.value(1).toUInt(), row.value(2).toUInt(), row.value(3).toLongLong()});
        }
    }
    return runs;
}

Result<qint64> Fold::idOf(const base::Uid &uid, EntityType type)
{
    Prefix prefix;
    std::copy_n(uid.bytes.begin(), prefix.size(), prefix.begin());
    const qint64 index = indexOf(uid);
    if (const qint64 id = idIn(runsOf(prefix), index, type); id != 0 && exists(type, id))
        return id;
    return foldError(u"FLD-001"_s, Text::tr("The change names a record that is not in this store, so it was not made. "
                                            "Search for the record again."));
}

bool Fold::exists(EntityType type, qint64 id) const
{
    static const auto questions = [] {
        std::array<QString, EntityTypes> sql;
        for (size_t i = 0; i < sql.size(); ++i)
            sql[i] = u"SELECT 1 FROM %1 WHERE id=?"_s.arg(tableOf(EntityType(i)));
        return sql;
    }();
    PreparedQuery query(m_database, questions[size_t(type)]);
    return query.exec({id}) && query.next();
}

Result<qint64> Fold::idOfChange(quint32 index, EntityType type)
{
    return idOf(uidOfChange(index), type);
}

Result<void> Fold::checkBase(const journal::Change &change, EntityType type, qint64 id)
{
    for (const journal::BaseHead &base : change.base) {
        std::vector<base::Hash> seen = base.heads;
        std::sort(seen.begin(), seen.end());
        const std::vector<base::Hash> heads = fieldHeads(m_database, type, id, base.field);
        // Who writes over two values at once must know that he does.
        if (!merges() && heads.size() > 1 && m_entry->kind != journal::ResolveKind)
            return unresolved();
        if (seen != heads && !(merges() && amends(change.kind)))
            return changedMeanwhile();
    }
    return {};
}

Result<void> Fold::checkBase(const journal::Change &change, EntityType type, qint64 id, quint32 fields)
{
    quint32 named = 0;
    for (const journal::BaseHead &base : change.base)
        named |= base.field > 0 && base.field < 32 ? 1U << unsigned(base.field) : 1U;
    if (named != fields)
        return foldError(u"FLD-003"_s, Text::tr("The change does not say which values its author saw, so it was refused. "
                                                "Open the record and enter the change again."));
    return checkBase(change, type, id);
}

std::vector<base::Hash> Fold::unseenHeads(EntityType type, qint64 id, int field) const
{
    const journal::Change &change = m_entry->changes[m_index];
    if (!merges() || !amends(change.kind))
        return {};
    std::vector<base::Hash> heads = fieldHeads(m_database, type, id, field);
    for (const journal::BaseHead &base : change.base) {
        if (base.field == field)
            std::erase_if(heads, [&base](const base::Hash &head) { return std::find(base.heads.begin(), base.heads.end(), head) != base.heads.end(); });
    }
    return heads;
}

Result<void> Fold::moveHead(EntityType type, qint64 id, int field)
{
    const std::vector<base::Hash> unseen = unseenHeads(type, id, field);
    if (auto removed = run(u"DELETE FROM field_head WHERE type=? AND id=? AND field=?"_s, {int(type), id, field}); !removed)
        return removed;
    for (const base::Hash &head : unseen) {
        auto kept = run(u"INSERT INTO field_head(type,id,field,entry) SELECT ?,?,?,received_no FROM journal WHERE hash=?"_s, {int(type), id, field, head.toBytes()});
        if (!kept)
            return kept;
    }
    return run(u"INSERT INTO field_head(type,id,field,entry) VALUES(?,?,?,?)"_s, {int(type), id, field, m_no});
}

Result<void> Fold::moveHeads(EntityType type, qint64 id, quint32 fields)
{
    for (int field = 1; field < 32; ++field) {
        if ((fields >> unsigned(field) & 1U) == 0)
            continue;
        if (auto moved = moveHead(type, id, field); !moved)
            return moved;
    }
    return {};
}

Result<void> Fold::checkSecondPerson(EntityType type, qint64 id, qint64 createdNo, quint32 fields, const Error &refusal)
{
    const auto own = number(u"SELECT count(*) FROM journal WHERE author=? AND (received_no=? OR received_no IN"
                            " (SELECT entry FROM field_head WHERE type=? AND id=? AND (?>>field)&1=1))"_s,
                            {author().toBytes(), createdNo, int(type), id, qint64(fields)});
    if (!own)
        return own.error();
    return *own == 0 ? Result<void>() : refusal;
}

Result<void> Fold::run(const QString &sql, const QVariantList &values)
{
    return PreparedQuery(m_database, sql).exec(values) ? Result<void>() : failure();
}

Result<void> Fold::update(EntityType type, qint64 id, const Columns &columns)
{
    QStringList names;
    QVariantList values;
    for (const auto &[name, value] : columns) {
        names << name + u"=?";
        values << value;
    }
    values << id;
    return run(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(tableOf(type), names.join(u',')), values);
}

Result<QVariantList> Fold::row(const QString &sql, const QVariantList &values, int columns)
{
    PreparedQuery query(m_database, sql);
    if (!query.exec(values))
        return failure();
    QVariantList row;
    if (query.next()) {
        for (int i = 0; i < columns; ++i)
            row << query.row().value(i);
    }
    return row;
}

Result<qint64> Fold::number(const QString &sql, const QVariantList &values)
{
    const auto found = row(sql, values, 1);
    if (!found)
        return found.error();
    return found->isEmpty() ? 0 : found->first().toLongLong();
}

Error Fold::failure() const
{
    return storeError(m_database, Text::tr("record the change"));
}

} // namespace chengcai::store
