// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/facts.h"

#include "base/text.h"
#include "journal/changes/bodies.h"
#include "journal/changes/factview.h"
#include "store/projections/factrow.h"
#include "store/queries/records.h"
#include "store/queries/rows.h"

#include <set>
#include <tuple>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::CreditFact;
using domain::FactId;
using domain::PartyId;

namespace {

/// FNV-1a over UTF-16 units with a final mix: part of the stored rows, never change it.
class MatchHash
{
public:
    void add(quint64 unit) { m_value = (m_value ^ unit) * 0x100000001b3ULL; }
    void add(QStringView text)
    {
        for (const QChar c : text)
            add(c.unicode());
        add(0x10000);
    }
    [[nodiscard]] qint64 result() const
    {
        quint64 mixed = (m_value ^ (m_value >> 32)) * 0x9e3779b97f4a7c15ULL;
        mixed ^= mixed >> 29;
        return qint64(mixed & 0x7fffffffffffffffULL);
    }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

const QString &factColumns()
{
    static const QString columns = QStringLiteral(
        "i.code,f.effective_on,f.until_day,f.flags,f.decided_on,f.fine_fen,f.amount_fen,f.ban_from,f.ban_until,f.public_until,f.origin,"
        "f.decision_no,f.authority,f.text,f.source,f.withdraw_reason,f.evidence,f.party");
    return columns;
}

std::optional<qint64> amountOf(const QVariant &fen)
{
    return fen.isNull() ? std::nullopt : std::optional(fen.toLongLong());
}

/// Columns from `at`: factColumns().
CreditFact factFrom(const QSqlQuery &query, int at)
{
    CreditFact fact;
    const qint64 flags = query.value(at + 3).toLongLong();
    fact.indicator = query.value(at).toString();
    fact.effectiveOn = dayOf(query.value(at + 1));
    fact.until = dayOf(query.value(at + 2));
    fact.withdrawn = flags & WithdrawnFact;
    fact.underObjection = flags & ObjectedFact;
    fact.secondChecked = flags & ConfirmedFact;
    fact.decidedOn = dayOf(query.value(at + 4));
    fact.fineFen = amountOf(query.value(at + 5));
    fact.amountFen = amountOf(query.value(at + 6));
    fact.banFrom = dayOf(query.value(at + 7));
    fact.banUntil = dayOf(query.value(at + 8));
    fact.publicUntil = dayOf(query.value(at + 9));
    fact.origin = domain::FactOrigin(query.value(at + 10).toUInt());
    fact.decisionNo = query.value(at + 11).toString();
    fact.authority = query.value(at + 12).toString();
    fact.text = query.value(at + 13).toString();
    fact.source = query.value(at + 14).toString();
    fact.withdrawReason = query.value(at + 15).toString();
    if (auto evidence = journal::decodeEvidence(query.value(at + 16).toByteArray()))
        fact.evidence = std::move(*evidence);
    fact.party = PartyId(query.value(at + 17).toLongLong());
    return fact;
}

/// The party and everyone whose chain of successors led to it at that position.
std::vector<qint64> answeredFor(const Database &database, qint64 party, qint64 position)
{
    std::vector<qint64> members{party};
    for (size_t i = 0; i < members.size(); ++i) {
        forEachRow(database, u"SELECT party FROM succession WHERE successor=? AND since_no<=? AND (until_no IS NULL OR until_no>?)"_s,
                   {members[i], position, position}, [&](const QSqlQuery &row) { members.push_back(row.value(0).toLongLong()); });
    }
    return members;
}

bool amends(const QByteArray &rawEntry, const base::Uid &fact)
{
    const auto entry = journal::decodeEntry(rawEntry);
    return entry && std::any_of(entry->changes.begin(), entry->changes.end(), [&](const journal::Change &change) {
        return change.kind == journal::ChangeKind::FactAmend && change.entity == fact;
    });
}

bool comesBefore(const CreditFact &a, const CreditFact &b)
{
    return std::tie(a.effectiveOn, a.indicator, a.uid) < std::tie(b.effectiveOn, b.indicator, b.uid);
}

} // namespace

qint64 matchKey(const QString &decisionKey, const QString &indicator, QDate effectiveOn, QDate until, const QString &text)
{
    MatchHash hash;
    hash.add(decisionKey);
    if (decisionKey.isEmpty()) {
        hash.add(indicator);
        hash.add(quint64(effectiveOn.isValid() ? effectiveOn.toJulianDay() : 0));
        hash.add(quint64(until.isValid() ? until.toJulianDay() : 0));
        hash.add(text);
    }
    return hash.result();
}

std::optional<CreditFact> FactQueries::byId(FactId id) const
{
    std::optional<CreditFact> fact;
    forEachRow(m_database, u"SELECT %1 FROM fact f JOIN indicator i ON i.id=f.indicator WHERE f.id=?"_s.arg(factColumns()), {id.value()},
               [&](const QSqlQuery &row) { fact = factFrom(row, 0); });
    if (fact) {
        fact->id = id;
        fact->uid = entityUid(m_database, EntityType::Fact, id.value());
    }
    return fact;
}

std::optional<CreditFact> FactQueries::byUid(const base::Uid &uid) const
{
    const FactId id(localId(m_database, uid, EntityType::Fact));
    return id.isValid() ? byId(id) : std::nullopt;
}

std::vector<CreditFact> FactQueries::ofParty(PartyId party, qint64 position) const
{
    std::vector<CreditFact> facts;
    UidLookup uid(m_database, EntityType::Fact);
    const auto append = [&](const QSqlQuery &row) {
        CreditFact fact = factFrom(row, 1);
        fact.id = FactId(row.value(0).toLongLong());
        fact.uid = uid(fact.id.value());
        facts.push_back(std::move(fact));
    };
    for (const qint64 member : answeredFor(m_database, party.value(), position)) {
        forEachRow(m_database,
                   u"SELECT f.id,%1 FROM fact f JOIN indicator i ON i.id=f.indicator WHERE f.party=? AND f.since_no<=?"_s.arg(factColumns()),
                   {member, position}, append);
        if (position == Latest)
            continue;
        forEachRow(m_database,
                   u"SELECT f.fact,%1 FROM fact_past f JOIN indicator i ON i.id=f.indicator WHERE f.party=? AND f.since_no<=? AND f.until_no>?"_s.arg(factColumns()),
                   {member, position, position}, append);
    }
    std::sort(facts.begin(), facts.end(), comesBefore);
    return facts;
}

namespace {

constexpr auto ListingColumns = "id,kind,from_day,until_day,removed_day,removed_no,decision_no,authority,basis,facts,source,party";

domain::Listing listingFrom(const Database &database, const QSqlQuery &row, qint64 position)
{
    domain::Listing listing;
    listing.id = domain::ListingId(row.value(0).toLongLong());
    listing.uid = entityUid(database, EntityType::Listing, listing.id.value());
    listing.party = PartyId(row.value(11).toLongLong());
    listing.kind = domain::ListKind(row.value(1).toUInt());
    listing.from = dayOf(row.value(2));
    listing.until = dayOf(row.value(3));
    const qint64 removedNo = row.value(5).toLongLong();
    listing.removedOn = removedNo != 0 && removedNo <= position ? dayOf(row.value(4)) : QDate();
    listing.decisionNo = row.value(6).toString();
    listing.authority = row.value(7).toString();
    listing.basis = row.value(8).toString();
    listing.facts = row.value(9).toString();
    listing.source = row.value(10).toString();
    return listing;
}

/// "(SELECT id FROM indicator WHERE code IN (?,?))" for so many codes.
QString indicatorsNamed(qsizetype count)
{
    return u"(SELECT id FROM indicator WHERE code IN (%1))"_s.arg(QStringList(count, u"?"_s).join(u','));
}

} // namespace

std::vector<domain::Listing> FactQueries::listings(PartyId party, qint64 position) const
{
    std::vector<domain::Listing> listings;
    for (const qint64 member : answeredFor(m_database, party.value(), position)) {
        forEachRow(m_database, u"SELECT %1 FROM listing WHERE party=? AND since_no<=?"_s.arg(QLatin1StringView(ListingColumns)), {member, position},
                   [&](const QSqlQuery &row) { listings.push_back(listingFrom(m_database, row, position)); });
    }
    std::sort(listings.begin(), listings.end(), [](const auto &a, const auto &b) { return std::tie(a.from, a.uid) < std::tie(b.from, b.uid); });
    return listings;
}

std::vector<domain::PartyId> FactQueries::answering(const QString &where, QDate day) const
{
    std::vector<domain::PartyId> parties;
    forEachRow(m_database, u"SELECT DISTINCT f.party FROM fact f JOIN indicator i ON i.id=f.indicator WHERE f.effective_on<=? AND "_s + where, {day.toJulianDay()},
               [&](const QSqlQuery &row) { parties.emplace_back(row.value(0).toLongLong()); });
    for (domain::PartyId &party : parties)
        party = answerable(party);
    return parties;
}

std::vector<domain::PartyId> FactQueries::partiesUnderObjection(QDate day) const
{
    return answering(u"f.flags&1=0 AND f.flags&2=2"_s, day);
}

std::vector<domain::PartyId> FactQueries::partiesUnchecked(QDate day) const
{
    return answering(u"f.flags IN(0,2) AND i.code LIKE '__-N%'"_s, day);
}

std::vector<domain::Listing> FactQueries::allListings() const
{
    std::vector<domain::Listing> listings;
    forEachRow(m_database, u"SELECT %1 FROM listing ORDER BY id"_s.arg(QLatin1StringView(ListingColumns)), {}, [&](const QSqlQuery &row) { listings.push_back(listingFrom(m_database, row, Latest)); });
    return listings;
}

std::vector<PartyId> FactQueries::partiesWithGrounds(qint64 fineFen, const QStringList &indicators) const
{
    std::vector<PartyId> parties;
    QVariantList values{fineFen};
    for (const QString &code : indicators)
        values << code;
    forEachRow(m_database, u"SELECT DISTINCT party FROM fact WHERE flags&1=0 AND (fine_fen>=? OR ban_from<>0 OR ban_until<>0 OR indicator IN %1) ORDER BY party"_s.arg(indicatorsNamed(indicators.size())), values,
               [&parties](const QSqlQuery &row) { parties.emplace_back(row.value(0).toLongLong()); });
    return parties;
}

std::vector<PartyId> FactQueries::partiesWithFacts(const QStringList &indicators) const
{
    std::vector<PartyId> parties;
    QVariantList values;
    for (const QString &code : indicators)
        values << code;
    forEachRow(m_database, u"SELECT DISTINCT party FROM fact WHERE flags&1=0 AND indicator IN %1 ORDER BY party"_s.arg(indicatorsNamed(indicators.size())), values,
               [&parties](const QSqlQuery &row) { parties.emplace_back(row.value(0).toLongLong()); });
    return parties;
}

QDate FactQueries::firstReviewed(PartyId party, qint64 position) const
{
    QDate first;
    for (const qint64 member : answeredFor(m_database, party.value(), position)) {
        forEachRow(m_database, u"SELECT min(effective_on) FROM review WHERE party=? AND since_no<=?"_s, {member, position}, [&](const QSqlQuery &row) {
            const QDate day = dayOf(row.value(0));
            if (day.isValid() && (first.isNull() || day < first))
                first = day;
        });
    }
    // A mutual review is a review, too.
    for (const MutualScore &score : RecordQueries(m_database).mutualScores(party, position)) {
        if (first.isNull() || score.from < first)
            first = score.from;
    }
    return first;
}

PartyId FactQueries::answerable(PartyId party, qint64 position) const
{
    for (bool moved = true; moved;) {
        moved = false;
        forEachRow(m_database, u"SELECT successor FROM succession WHERE party=? AND since_no<=? AND (until_no IS NULL OR until_no>?)"_s,
                   {party.value(), position, position}, [&](const QSqlQuery &row) {
                       party = PartyId(row.value(0).toLongLong());
                       moved = true;
                   });
    }
    return party;
}

std::optional<FactId> FactQueries::duplicateOf(const CreditFact &fact) const
{
    const QString key = base::decisionKey(fact.decisionNo);
    const qint64 match = matchKey(key, fact.indicator, fact.effectiveOn, fact.until, fact.text);
    std::optional<FactId> found;
    forEachRow(m_database,
               u"SELECT f.id,i.code,f.effective_on,f.until_day,f.decision_no,f.text FROM fact f JOIN indicator i ON i.id=f.indicator"
                " WHERE f.party=? AND f.match_key=? AND f.flags&1=0 ORDER BY f.id DESC"_s,
               {fact.party.value(), match}, [&](const QSqlQuery &row) {
                   if (row.value(1).toString() == fact.indicator && dayOf(row.value(2)) == fact.effectiveOn && dayOf(row.value(3)) == fact.until
                       && base::decisionKey(row.value(4).toString()) == key && row.value(5).toString() == fact.text)
                       found = FactId(row.value(0).toLongLong());
               });
    return found;
}

qint64 FactQueries::count() const
{
    return m_database.integer(u"SELECT count(*) FROM fact WHERE flags&1=0"_s);
}

std::vector<base::Uid> FactQueries::authors(FactId id) const
{
    const base::Uid uid = entityUid(m_database, EntityType::Fact, id.value());
    std::set<base::Uid> authors;
    forEachRow(m_database,
               u"SELECT j.author,j.raw,f.created_no=j.received_no FROM journal j JOIN fact f ON f.id=? WHERE j.received_no=f.created_no"
                " OR j.received_no=f.since_no OR j.received_no IN (SELECT since_no FROM fact_past WHERE fact=?)"
                " OR j.received_no IN (SELECT entry FROM field_head WHERE type=? AND id=?)"_s,
               {id.value(), id.value(), int(EntityType::Fact), id.value()}, [&](const QSqlQuery &row) {
                   if (row.value(2).toBool() || amends(row.value(1).toByteArray(), uid))
                       authors.insert(base::Uid::fromBytes(row.value(0).toByteArray()));
               });
    return {authors.begin(), authors.end()};
}

} // namespace chengcai::store
