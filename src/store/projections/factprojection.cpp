// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/factrow.h"
#include "store/projections/fold.h"

#include "base/text.h"
#include "domain/rulebook.h"
#include "journal/changes/bodies.h"
#include "journal/changes/factview.h"
#include "store/queries/facts.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using journal::Change;
using journal::FactField;
using journal::FactView;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

constexpr char InsertFact[] =
    "INSERT INTO fact(id,party,indicator,effective_on,until_day,decision_group,flags,since_no,match_key,created_no,decided_on,"
    "fine_fen,amount_fen,ban_from,ban_until,public_until,origin,decision_no,authority,text,source,evidence)"
    " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?8,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)";
/// Everything of a fact but its marks.
constexpr quint32 ContentFields = (1U << unsigned(FactField::Objection)) - 2;
constexpr char FactsOfSameKey[] = "SELECT decision_group,decision_no FROM fact WHERE party=? AND match_key=?";

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QDate dateOf(qint64 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

QVariant amountOf(const std::optional<qint64> &fen)
{
    return fen ? QVariant(*fen) : QVariant(QMetaType(QMetaType::LongLong));
}

Result<void> checkPeriods(qint64 effectiveOn, qint64 until, qint64 banFrom, qint64 banUntil)
{
    if (effectiveOn == 0)
        return foldError(u"FLD-010"_s, Text::tr("The fact has no effective date; enter the day from which it counts."), u"effective_on"_s);
    if (until != 0 && until <= effectiveOn)
        return foldError(u"FLD-011"_s, Text::tr("The end of the fact is not later than its effective date; enter the first day that no longer counts."), u"until"_s);
    if (banUntil != 0 && banFrom != 0 && banUntil <= banFrom)
        return foldError(u"FLD-012"_s, Text::tr("The ban ends before it begins; correct one of its dates."), u"ban_until"_s);
    return {};
}

/// The columns an amendment sets; party and indicator are looked up by the caller.
Columns amendedColumns(const FactView &view)
{
    Columns columns;
    const auto set = [&](FactField field, const QString &name, const QVariant &value) {
        if (view.present >> unsigned(field) & 1U)
            columns.emplace_back(name, value);
    };
    set(FactField::EffectiveOn, u"effective_on"_s, view.effectiveOn);
    set(FactField::Until, u"until_day"_s, view.until);
    set(FactField::DecisionNo, u"decision_no"_s, sqlText(text(view.decisionNo)));
    set(FactField::DecidedOn, u"decided_on"_s, view.decidedOn);
    set(FactField::Authority, u"authority"_s, sqlText(text(view.authority)));
    set(FactField::FineFen, u"fine_fen"_s, amountOf(view.fineFen));
    set(FactField::AmountFen, u"amount_fen"_s, amountOf(view.amountFen));
    set(FactField::BanFrom, u"ban_from"_s, view.banFrom);
    set(FactField::BanUntil, u"ban_until"_s, view.banUntil);
    set(FactField::PublicUntil, u"public_until"_s, view.publicUntil);
    set(FactField::Text, u"text"_s, sqlText(text(view.text)));
    set(FactField::Source, u"source"_s, sqlText(text(view.source)));
    set(FactField::Origin, u"origin"_s, qint64(view.origin));
    set(FactField::Evidence, u"evidence"_s, sqlBytes(view.evidence.toByteArray()));
    return columns;
}

} // namespace

void FactFold::forget()
{
    m_kinds.clear();
    m_indicators.clear();
}

Result<qint64> FactFold::openParty(const base::Uid &uid)
{
    auto id = m_fold.idOf(uid, EntityType::Party);
    if (!id)
        return id;
    if (size_t(*id) >= m_kinds.size())
        m_kinds.resize(size_t(*id) + 1 + m_kinds.size() / 2, qint8(-1));
    qint8 &kind = m_kinds[size_t(*id)];
    if (kind >= 0)
        return id;
    const auto row = m_fold.row(u"SELECT kind,withdrawn FROM party WHERE id=?"_s, {*id}, 2);
    if (!row)
        return row.error();
    if (row->isEmpty() || row->at(1).toLongLong() != 0)
        return foldError(u"FLD-013"_s, Text::tr("The party of the fact was withdrawn from the register; choose the party it belongs to."), u"party"_s);
    kind = qint8(row->at(0).toInt());
    return id;
}

Result<void> FactFold::checkIndicator(qint64 party, QByteArrayView code)
{
    const auto kind = domain::kindOfIndicator(QString::fromLatin1(code.first(std::min<qsizetype>(code.size(), 8))));
    if (kind && qint8(*kind) == m_kinds[size_t(party)])
        return {};
    return foldError(u"FLD-014"_s, Text::tr("The indicator does not belong to the kind of this party; choose an indicator of its kind."), u"indicator"_s);
}

Result<qint64> FactFold::indicatorId(QByteArrayView code)
{
    const auto known = m_indicators.constFind(QByteArray::fromRawData(code.data(), code.size()));
    if (known != m_indicators.cend())
        return *known;
    const QString written = text(code);
    auto id = m_fold.number(u"SELECT id FROM indicator WHERE code=?"_s, {written});
    if (id && *id == 0) {
        id = m_fold.number(u"SELECT coalesce(max(id),0)+1 FROM indicator"_s, {});
        if (!id)
            return id;
        if (auto added = m_fold.run(u"INSERT INTO indicator(id,code) VALUES(?,?)"_s, {*id, written}); !added)
            return added.error();
    }
    if (id)
        m_indicators.insert(code.toByteArray(), *id);
    return id;
}

Result<qint64> FactFold::groupFor(qint64 fact, qint64 party, const QString &key, qint64 matchKey)
{
    if (key.isEmpty())
        return 0;
    qint64 group = fact;
    m_sameKey.bind(1, party);
    m_sameKey.bind(2, matchKey);
    while (m_sameKey.step()) {
        // A hash may meet another number by chance: only the text decides.
        if (base::decisionKey(text(m_sameKey.utf8(1))) != key)
            continue;
        group = m_sameKey.number64(0);
        break;
    }
    const bool failed = m_sameKey.failed();
    m_sameKey.reset();
    if (failed)
        return m_fold.failure();
    return group;
}

Result<void> FactFold::create(const Change &change)
{
    FactView view;
    if (auto read = journal::decodeFactView(change, view); !read)
        return read;
    if (auto evidence = journal::decodeEvidence(view.evidence); !evidence)
        return evidence.error();
    if (auto valid = checkPeriods(view.effectiveOn, view.until, view.banFrom, view.banUntil); !valid)
        return valid;
    const auto party = openParty(view.party);
    if (!party)
        return party.error();
    if (auto valid = checkIndicator(*party, view.indicator); !valid)
        return valid;
    const auto indicator = indicatorId(view.indicator);
    if (!indicator)
        return indicator.error();
    if (!m_insert.isValid()) {
        m_insert = RawStatement(m_fold.database(), InsertFact);
        m_sameKey = RawStatement(m_fold.database(), FactsOfSameKey);
    }
    const qint64 id = m_fold.create(EntityType::Fact);
    const QString key = base::decisionKey(text(view.decisionNo));
    const qint64 match = key.isEmpty()
        ? matchKey(key, text(view.indicator), dateOf(view.effectiveOn), dateOf(view.until), text(view.text))
        : matchKey(key, {}, {}, {}, {});
    const auto group = groupFor(id, *party, key, match);
    if (!group)
        return group.error();
    return insert(view, {id, *party, *indicator, *group, match});
}

Result<void> FactFold::insert(const FactView &view, const Keys &keys)
{
    const auto bindAmount = [this](int index, const std::optional<qint64> &fen) {
        fen ? m_insert.bind(index, *fen) : m_insert.bindNull(index);
    };
    m_insert.bind(1, keys.id);
    m_insert.bind(2, keys.party);
    m_insert.bind(3, keys.indicator);
    m_insert.bind(4, view.effectiveOn);
    m_insert.bind(5, view.until);
    m_insert.bind(6, keys.group);
    m_insert.bind(7, view.objection ? qint64(ObjectedFact) : 0);
    m_insert.bind(8, m_fold.no());
    m_insert.bind(9, keys.match);
    m_insert.bind(10, view.decidedOn);
    bindAmount(11, view.fineFen);
    bindAmount(12, view.amountFen);
    m_insert.bind(13, view.banFrom);
    m_insert.bind(14, view.banUntil);
    m_insert.bind(15, view.publicUntil);
    m_insert.bind(16, view.origin);
    m_insert.bindText(17, view.decisionNo);
    m_insert.bindText(18, view.authority);
    m_insert.bindText(19, view.text);
    m_insert.bindText(20, view.source);
    m_insert.bindBlob(21, view.evidence);
    if (!m_insert.run())
        return m_fold.failure();
    return {};
}

Result<qint64> FactFold::openFact(const Change &change)
{
    auto id = m_fold.idOf(change.entity, EntityType::Fact);
    if (!id)
        return id;
    auto flags = m_fold.number(u"SELECT flags FROM fact WHERE id=?"_s, {*id});
    if (!flags)
        return flags;
    if (*flags & WithdrawnFact)
        return foldError(u"FLD-015"_s, Text::tr("The fact has been withdrawn and can no longer be changed; record a new one."));
    return id;
}

// Entries are folded in the canonical order, which may not be that of their receipt. What was known at a position is what the entries
// received up to it give, in the canonical order: so a revision changes the record as it is known from its own receipt on, in the present
// row and in those that stood after that receipt. A second change of the same fact in one entry continues the revision the first one began.
Result<void> FactFold::revise(qint64 first, qint64 last, const QString &flags, const Columns &columns)
{
    static const QString open = u"IN (SELECT id FROM fact WHERE id BETWEEN ? AND ? AND flags&1=0)"_s;
    static const QString part = QStringLiteral("INSERT INTO fact_past(fact,until_no," CHENGCAI_PAST_COLUMNS ")"
                                               " SELECT id,?," CHENGCAI_PAST_COLUMNS " FROM fact WHERE id %1 AND since_no<?"
                                               " UNION ALL SELECT fact,?," CHENGCAI_PAST_COLUMNS " FROM fact_past WHERE fact %1 AND since_no<? AND until_no>?").arg(open);
    static const QString begin = u"UPDATE fact_past SET since_no=? WHERE fact %1 AND since_no<? AND until_no>?"_s.arg(open);
    const qint64 no = m_fold.no();
    if (auto parted = m_fold.run(part, {no, first, last, no, no, first, last, no, no}); !parted)
        return parted;
    if (auto begun = m_fold.run(begin, {no, first, last, no, no}); !begun)
        return begun;
    QString set = u"flags="_s + flags;
    QVariantList values;
    for (const auto &[name, value] : columns) {
        set += u",%1=?"_s.arg(name);
        values << value;
    }
    if (auto past = m_fold.run(u"UPDATE fact_past SET %1 WHERE fact %2 AND since_no>=?"_s.arg(set, open), values + QVariantList{first, last, no}); !past)
        return past;
    return m_fold.run(u"UPDATE fact SET %1,since_no=max(since_no,?) WHERE id BETWEEN ? AND ? AND flags&1=0"_s.arg(set), values + QVariantList{no, first, last});
}

Result<void> FactFold::amend(const Change &change)
{
    FactView view;
    if (auto read = journal::decodeFactView(change, view); !read)
        return read;
    if (auto evidence = journal::decodeEvidence(view.evidence); !evidence)
        return evidence.error();
    const auto id = openFact(change);
    if (!id)
        return id.error();
    if (auto base = m_fold.checkBase(change, EntityType::Fact, *id, view.present); !base)
        return base;
    Columns columns = amendedColumns(view);
    if (view.present >> unsigned(FactField::Party) & 1U) {
        const auto party = openParty(view.party);
        if (!party)
            return party.error();
        columns.emplace_back(u"party"_s, *party);
    }
    if (view.present >> unsigned(FactField::Indicator) & 1U) {
        const auto indicator = indicatorId(view.indicator);
        if (!indicator)
            return indicator.error();
        columns.emplace_back(u"indicator"_s, *indicator);
    }
    const auto before = m_fold.row(u"SELECT party,match_key,created_no FROM fact WHERE id=?"_s, {*id}, 3);
    if (!before)
        return before.error();
    const auto decided = decidedPetition(m_fold, change.entity);
    if (decided && decided->kind == domain::PetitionKind::Objection) {
        if (auto second = m_fold.checkSecondPerson(EntityType::Fact, *id, before->at(2).toLongLong(), ContentFields, ownWork()); !second)
            return second;
    }
    // What somebody confirmed is no longer what stands there. A granted repair only ends the publicity, and two persons have dealt with it.
    const bool repair = view.present == 1U << unsigned(FactField::PublicUntil) && decided && decided->kind == domain::PetitionKind::Repair
        && decided->outcome == domain::PetitionOutcome::Granted;
    if (auto revised = revise(*id, *id, repair ? u"flags"_s : u"flags&~%1"_s.arg(qint64(ConfirmedFact)), columns); !revised)
        return revised;
    if (auto settled = settleKeys(*id, before->at(0).toLongLong(), before->at(1).toLongLong()); !settled)
        return settled;
    return m_fold.moveHeads(EntityType::Fact, *id, view.present);
}

Result<void> FactFold::settleKeys(qint64 fact, qint64 oldParty, qint64 oldKey)
{
    const auto row = m_fold.row(u"SELECT f.party,i.code,f.effective_on,f.until_day,f.decision_no,f.text,f.ban_from,f.ban_until,p.kind"
                                " FROM fact f JOIN indicator i ON i.id=f.indicator JOIN party p ON p.id=f.party WHERE f.id=?"_s,
                                {fact}, 9);
    if (!row)
        return row.error();
    const qint64 party = row->at(0).toLongLong();
    const QString code = row->at(1).toString();
    const auto kind = domain::kindOfIndicator(code);
    if (!kind || int(*kind) != row->at(8).toInt())
        return foldError(u"FLD-014"_s, Text::tr("The indicator does not belong to the kind of this party; choose an indicator of its kind."), u"indicator"_s);
    const qint64 effectiveOn = row->at(2).toLongLong();
    const qint64 until = row->at(3).toLongLong();
    if (auto valid = checkPeriods(effectiveOn, until, row->at(6).toLongLong(), row->at(7).toLongLong()); !valid)
        return valid;
    const QString key = base::decisionKey(row->at(4).toString());
    const qint64 match = matchKey(key, code, dateOf(effectiveOn), dateOf(until), row->at(5).toString());
    const qint64 group = key.isEmpty() ? 0 : fact;
    if (auto updated = m_fold.update(EntityType::Fact, fact, {{u"match_key"_s, match}, {u"decision_group"_s, group}}); !updated)
        return updated;
    if (auto grouped = regroup(oldParty, oldKey); !grouped)
        return grouped;
    return regroup(party, match);
}

Result<void> FactFold::regroup(qint64 party, qint64 matchKey)
{
    struct Member {
        qint64 id;
        qint64 group;
    };
    std::vector<Member> moved;
    QHash<QString, qint64> named;
    QSqlQuery query(m_fold.database().sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id,decision_no,decision_group FROM fact WHERE party=? AND match_key=? ORDER BY id"_s);
    query.addBindValue(party);
    query.addBindValue(matchKey);
    if (!query.exec())
        return m_fold.failure();
    while (query.next()) {
        const QString key = base::decisionKey(query.value(1).toString());
        const qint64 id = query.value(0).toLongLong();
        const qint64 group = key.isEmpty() ? 0 : named.value(key, id);
        named.insert(key, group);
        if (group != query.value(2).toLongLong())
            moved.push_back({id, group});
    }
    query.finish();
    for (const Member &member : moved) {
        if (auto updated = m_fold.update(EntityType::Fact, member.id, {{u"decision_group"_s, member.group}}); !updated)
            return updated;
    }
    return {};
}

Result<void> FactFold::withdraw(const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto id = openFact(change);
    if (!id)
        return id.error();
    if (auto base = m_fold.checkBase(change, EntityType::Fact, *id); !base)
        return base;
    return withdrawRange(*id, *id, body->reason);
}

Result<void> FactFold::withdrawRange(qint64 first, qint64 last, const QString &reason)
{
    auto headed = m_fold.run(u"INSERT INTO field_head(type,id,field,entry) SELECT ?,id,?,? FROM fact WHERE id BETWEEN ? AND ? AND flags&1=0"_s,
                             {int(EntityType::Fact), int(FactField::Withdrawn), m_fold.no(), first, last});
    return headed ? revise(first, last, u"flags|%1"_s.arg(qint64(WithdrawnFact)), {{u"withdraw_reason"_s, sqlText(reason)}}) : headed;
}

Result<void> FactFold::mark(const Change &change)
{
    const auto body = journal::decodeFactMark(change);
    if (!body)
        return body.error();
    const auto id = openFact(change);
    if (!id)
        return id.error();
    if (auto base = m_fold.checkBase(change, EntityType::Fact, *id); !base)
        return base;
    const bool confirms = change.kind == journal::ChangeKind::FactConfirm;
    const qint64 bit = confirms ? ConfirmedFact : ObjectedFact;
    const auto stored = m_fold.row(u"SELECT flags,created_no FROM fact WHERE id=?"_s, {*id}, 2);
    if (!stored)
        return stored.error();
    const qint64 flags = stored->value(0).toLongLong();
    if (confirms) {
        const base::Error own{base::ErrorKind::NotAuthorised, u"FLD-017"_s, Text::tr("Who recorded or amended a fact may not confirm it; ask a second person."), {}, {}};
        if (auto second = m_fold.checkSecondPerson(EntityType::Fact, *id, stored->value(1).toLongLong(), ContentFields, own); !second)
            return second;
    }
    if (!confirms && !body->on) {
        if (auto unmarks = checkUnmark(m_fold, *id); !unmarks)
            return unmarks;
    }
    if (((flags & bit) != 0) == body->on)
        return foldError(u"FLD-016"_s, Text::tr("The fact is marked so already; nothing was changed."));
    if (auto revised = revise(*id, *id, (body->on ? u"flags|%1"_s : u"flags&~%1"_s).arg(bit), {}); !revised)
        return revised;
    return m_fold.moveHead(EntityType::Fact, *id, int(confirms ? FactField::Confirmed : FactField::Objection));
}

} // namespace chengcai::store
