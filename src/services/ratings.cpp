// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ratings.h"

#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/ratings.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Ratings {
    Q_DECLARE_TR_FUNCTIONS(Ratings)
};

qint64 positionOf(const Reader &reader, QDate knownAt)
{
    return knownAt.isNull() ? store::Latest : store::positionKnownAt(reader.database(), knownAt);
}

Result<void> checkMoment(const Moment &moment)
{
    if (moment.asOf.isValid())
        return {};
    return Error{ErrorKind::Usage, u"RAT-001"_s, Ratings::tr("The evaluation date is missing or does not exist. Give a date such as 2026-06-30."), {}, {}};
}

/// What the rules need of one party at one position; owns what EvaluationInput only views.
struct Known {
    domain::Party party;
    std::vector<domain::RuleBook> adopted;
    std::vector<domain::CreditFact> facts;
    std::vector<domain::Listing> listings;
    QDate firstReviewed;
    qint64 position = store::Latest;

    [[nodiscard]] domain::EvaluationInput input() const
    {
        return {.kind = party.kind, .facts = facts, .listings = listings, .firstReviewed = firstReviewed, .provisional = false};
    }
};

Result<Known> knownBy(const Reader &reader, domain::PartyId id, qint64 position)
{
    const store::Database &database = reader.database();
    const store::FactQueries queries(database);
    Known result;
    result.position = position;
    const domain::PartyId answerable = queries.answerable(id, result.position);
    const auto party = store::PartyQueries(database).byId(answerable);
    if (!party)
        return Error{ErrorKind::InputRefused, u"RAT-002"_s, Ratings::tr("There is no such party in this store. Search the register by name or identifier."), {}, {}};
    result.party = *party;
    result.adopted = store::adoptedRuleBooks(database, result.position);
    result.facts = queries.ofParty(answerable, result.position);
    result.listings = queries.listings(answerable, result.position);
    result.firstReviewed = queries.firstReviewed(answerable, result.position);
    return result;
}

Result<Known> known(const Reader &reader, domain::PartyId id, QDate knownAt)
{
    return knownBy(reader, id, positionOf(reader, knownAt));
}

const domain::CreditFact *factOf(const std::vector<domain::CreditFact> &facts, domain::FactId id)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const auto &fact) { return fact.id == id; });
    return found == facts.end() ? nullptr : &*found;
}

Explanation explained(const Reader &reader, Known &&known, const Moment &moment, domain::RuleBook book)
{
    Explanation result;
    result.rating = domain::evaluate(book, known.input(), moment.asOf);
    result.moment = moment;
    result.ruleBook = std::move(book);
    for (const domain::ScoreLine &line : result.rating.lines)
        result.texts.push_back(domain::describeLine(line, result.ruleBook, factOf(known.facts, line.fact)));
    const store::Position position = store::positionAt(reader.database(), known.position);
    result.position = position.receivedNo;
    result.chain = position.chain;
    result.party = std::move(known.party);
    result.facts = std::move(known.facts);
    result.listings = std::move(known.listings);
    return result;
}

const domain::RuleBook &ruling(const Known &known, QDate day)
{
    return known.adopted[size_t(domain::rulingVersion(known.adopted, day))];
}

} // namespace

Result<Explanation> explain(const Reader &reader, domain::PartyId party, const Moment &moment)
{
    return simulate(reader, party, moment, {});
}

Result<Explanation> explainAt(const Reader &reader, domain::PartyId party, QDate asOf, qint64 position)
{
    auto found = knownBy(reader, party, position);
    if (!found)
        return found.error();
    domain::RuleBook book = ruling(*found, asOf);
    return explained(reader, std::move(*found), {asOf, {}}, std::move(book));
}

Result<Explanation> simulate(const Reader &reader, domain::PartyId party, const Moment &moment, const WhatIf &assumptions)
{
    if (const auto valid = checkMoment(moment); !valid)
        return valid.error();
    auto found = known(reader, party, moment.knownAt);
    if (!found)
        return found.error();
    std::erase_if(found->facts, [&](const domain::CreditFact &fact) {
        return std::find(assumptions.without.begin(), assumptions.without.end(), fact.id) != assumptions.without.end();
    });
    domain::RuleBook book = assumptions.ruleBook ? *assumptions.ruleBook : ruling(*found, moment.asOf);
    return explained(reader, std::move(*found), moment, std::move(book));
}

Result<std::vector<domain::HistoryPoint>> history(const Reader &reader, domain::PartyId party, QDate from, QDate to, QDate knownAt)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return Error{ErrorKind::Usage, u"RAT-003"_s, Ratings::tr("The period is not valid: give a first day and a last day that is not before it."), {}, {}};
    const auto found = known(reader, party, knownAt);
    if (!found)
        return found.error();
    return domain::history(found->adopted, found->input(), from, to);
}

Result<std::vector<domain::FutureEvent>> nextEvents(const Reader &reader, domain::PartyId party, QDate after, int atMost)
{
    const auto found = known(reader, party, {});
    if (!found)
        return found.error();
    return domain::nextEvents(found->adopted, found->input(), after, atMost);
}

Result<qint64> evaluateEverybody(const Reader &reader, const Moment &moment, std::optional<domain::PartyKind> kind,
                                 const std::function<void(const RatedParty &)> &row, const base::Progress &progress)
{
    if (const auto valid = checkMoment(moment); !valid)
        return valid.error();
    return evaluateEverybodyAt(reader, moment.asOf, positionOf(reader, moment.knownAt), kind, row, progress);
}

Result<qint64> evaluateEverybodyAt(const Reader &reader, QDate asOf, qint64 position, std::optional<domain::PartyKind> kind,
                                   const std::function<void(const RatedParty &)> &row, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const auto adopted = store::adoptedRuleBooks(database, position);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, asOf))];
    const auto all = store::evaluateAll(database, book, asOf, position, progress);
    if (!all)
        return all.error();
    const std::vector<quint8> lists = store::listBits(database, asOf, position);
    qint64 count = 0;
    const auto scanned = store::scanParties(database, kind, [&](const store::PartyLine &line) {
        const auto id = size_t(line.id.value());
        if (id >= all->results.size() || !all->exists[id])
            return;
        const auto &rating = all->results[id];
        RatedParty rated;
        rated.party.id = line.id;
        rated.party.uid = line.uid;
        rated.party.kind = line.kind;
        rated.party.identifierType = line.identifierType;
        rated.party.identifier = line.identifier;
        rated.party.name = line.name;
        rated.party.region = line.region;
        rated.scoreCenti = rating.scoreCenti;
        rated.stars = rating.stars;
        rated.grade = rating.grade;
        rated.veto = rating.veto;
        rated.lists = id < lists.size() ? lists[id] : quint8(0);
        row(rated);
        ++count;
    });
    if (!scanned)
        return scanned.error();
    return count;
}

namespace {

/// Fills party data of the first rows only: a draft can move a million parties.
void keepWorst(std::vector<SimulatedChange> &rows, const store::PartyQueries &parties)
{
    constexpr size_t Shown = 5000;
    std::stable_sort(rows.begin(), rows.end(), [](const SimulatedChange &a, const SimulatedChange &b) {
        const int lossA = a.then.stars - a.now.stars;
        const int lossB = b.then.stars - b.now.stars;
        return std::tie(lossA, a.then.scoreCenti) < std::tie(lossB, b.then.scoreCenti);
    });
    rows.resize(std::min(rows.size(), Shown));
    for (SimulatedChange &row : rows)
        row.party = parties.byId(row.party.id).value_or(row.party);
}

} // namespace

Result<RuleBookEffect> effectOf(const Reader &reader, const domain::RuleBook &draft, QDate asOf, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const auto adopted = store::adoptedRuleBooks(database);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, asOf))];
    const auto now = store::evaluateAll(database, book, asOf, store::Latest, progress);
    if (!now)
        return now.error();
    const auto then = store::evaluateAll(database, draft, asOf, store::Latest, progress);
    if (!then)
        return then.error();
    RuleBookEffect effect;
    for (size_t id = 1; id < now->results.size(); ++id) {
        if (!now->exists[id])
            continue;
        const auto &before = now->results[id];
        const auto &after = then->results[id];
        const auto kind = size_t(now->kinds[id]);
        ++effect.parties;
        ++effect.before[kind][size_t(before.grade)];
        ++effect.after[kind][size_t(after.grade)];
        if (before.stars == after.stars && before.grade == after.grade)
            continue;
        ++effect.changed;
        SimulatedChange change{{}, before, after};
        change.party.id = domain::PartyId(qint64(id));
        effect.rows.push_back(std::move(change));
    }
    keepWorst(effect.rows, store::PartyQueries(database));
    return effect;
}

namespace {

Result<void> refreshAll(Session &session, const store::RatingCacheState &state, const std::vector<domain::RuleBook> &adopted,
                        const base::Progress &progress)
{
    store::Database &database = session.store().database();
    const auto rate = [&](QDate day) {
        return store::evaluateAll(database, adopted[size_t(domain::rulingVersion(adopted, day))], day, store::Latest, progress);
    };
    const auto now = rate(state.asOf);
    if (!now)
        return now.error();
    const auto before = rate(state.asOf.addDays(-store::RatingChangeDays));
    if (!before)
        return before.error();
    return store::writeRatingCache(database, *now, *before, state, progress);
}

Result<void> refreshSome(Session &session, const std::vector<domain::PartyId> &parties, const store::RatingCacheState &state)
{
    const Reader reader = session.reader();
    const store::FactQueries queries(reader.database());
    std::vector<store::CachedRating> rows;
    for (const domain::PartyId id : parties) {
        const auto found = known(reader, queries.answerable(id), {});
        if (!found)
            continue;
        const auto rate = [&](QDate day) { return domain::evaluate(ruling(*found, day), found->input(), day); };
        const domain::Rating now = rate(state.asOf);
        const domain::Rating before = rate(state.asOf.addDays(-store::RatingChangeDays));
        store::CachedRating row;
        row.party = found->party.id;
        row.kind = found->party.kind;
        row.rating = {now.scoreCenti, quint8(now.stars), now.grade, now.veto};
        row.delta90Centi = now.scoreCenti - before.scoreCenti;
        row.stars90 = quint8(before.stars);
        row.region = found->party.region.toUtf8();
        for (const domain::Listing &listing : found->listings) {
            if (listing.contains(state.asOf))
                row.lists |= quint8(1U << unsigned(listing.kind));
        }
        rows.push_back(row);
    }
    return store::writeRatings(session.store().database(), rows, state);
}

} // namespace

Result<void> refreshRatings(Session &session, const ChangeNews &news, const base::Progress &progress)
{
    if (session.readOnly())
        return {};
    store::Database &database = session.store().database();
    const auto adopted = store::adoptedRuleBooks(database);
    const QDate today = session.clock().today();
    const store::RatingCacheState state{today, adopted[size_t(domain::rulingVersion(adopted, today))].id,
                                        store::lastBusinessEntry(database)};
    const store::RatingCacheState had = store::ratingCacheState(database);
    // Named news is refreshed even if the position says "current": news queued behind an earlier refresh has moved it already.
    const bool sameRules = had.asOf == state.asOf && had.ruleBook == state.ruleBook && !news.everything && !news.ruleBooks;
    if (sameRules && !news.parties.empty())
        return refreshSome(session, news.parties, state);
    if (had == state && !news.everything && !news.ruleBooks)
        return {};
    return refreshAll(session, state, adopted, progress);
}

std::array<std::array<qint64, 5>, 4> gradeCounts(const Reader &reader)
{
    return store::cachedGradeCounts(reader.database());
}

} // namespace chengcai::services
