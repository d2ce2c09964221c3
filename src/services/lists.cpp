// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lists.h"

#include "domain/evaluator.h"
#include "store/queries/facts.h"
#include "store/queries/listprocedures.h"
#include "store/queries/parties.h"
#include "store/queries/petitions.h"
#include "store/queries/ratings.h"
#include "store/queries/registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Listing;
using domain::ListKind;
using domain::Party;
using domain::PartyId;
using domain::Rating;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

base::Error cancelled()
{
    return {base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
}

bool isOn(const std::vector<Listing> &listings, ListKind kind, QDate day)
{
    return std::any_of(listings.begin(), listings.end(), [kind, day](const Listing &one) { return one.kind == kind && one.contains(day); });
}

/// The codes of the indicators that are a ground by themselves, and of those that count for the red list.
QStringList codesOf(const domain::RuleBook &book, const std::function<bool(const domain::Indicator &)> &wanted)
{
    QStringList codes;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        for (const domain::Indicator &indicator : book.rules(kind).indicators) {
            if (wanted(indicator))
                codes << indicator.code;
        }
    }
    return codes;
}

class Proposals
{
public:
    Proposals(const Reader &reader, QDate day)
        : m_database(reader.database()), m_parties(m_database), m_facts(m_database), m_procedures(m_database), m_day(day), m_adopted(store::adoptedRuleBooks(m_database)),
          m_book(m_adopted[size_t(domain::rulingVersion(m_adopted, day))])
    {
    }

    [[nodiscard]] Result<std::vector<ListCandidate>> all(const base::Progress &progress)
    {
        const domain::AccessRules &rules = domain::accessRules();
        const QStringList veto = codesOf(m_book, [](const domain::Indicator &one) { return one.veto; });
        const QStringList good = codesOf(m_book, [](const domain::Indicator &one) { return one.polarity == domain::Polarity::Positive; });
        std::vector<PartyId> charged = m_facts.partiesWithGrounds(rules.listFineFen, veto);
        std::vector<PartyId> praised = m_facts.partiesWithFacts(good);
        if (const auto kept = keepStarred(praised, progress); !kept)
            return kept.error();
        const qint64 total = qint64(charged.size() + praised.size());
        qint64 done = 0;
        for (const auto &[parties, propose] : {std::pair{&charged, &Proposals::proposeByGrounds}, std::pair{&praised, &Proposals::proposeRed}}) {
            for (const PartyId id : *parties) {
                if (progress.cancelled())
                    return cancelled();
                if (const auto party = m_parties.byId(m_facts.answerable(id, store::Latest)); party && m_seen.insert({party->id.value(), parties == &praised}).second)
                    (this->*propose)(*party);
                progress.at(++done, total);
            }
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const ListCandidate &a, const ListCandidate &b) { return std::tie(a.list, a.party.name) < std::tie(b.list, b.party.name); });
        return std::move(m_found);
    }

private:
    /// Everybody is rated at once first: only who had the stars at the end of every year is looked at one by one.
    [[nodiscard]] Result<void> keepStarred(std::vector<PartyId> &parties, const base::Progress &progress) const
    {
        const domain::ListRules &rules = domain::listRules();
        for (int year = 1; !parties.empty() && year <= rules.redYears; ++year) {
            const QDate day(m_day.year() - year, 12, 31);
            const auto all = store::evaluateAll(m_database, m_adopted[size_t(domain::rulingVersion(m_adopted, day))], day, store::Latest, progress);
            if (!all)
                return all.error();
            std::erase_if(parties, [&](PartyId id) {
                const auto answers = size_t(m_facts.answerable(id, store::Latest).value());
                return answers >= all->results.size() || all->results[answers].stars < rules.redStars;
            });
        }
        return {};
    }

    void proposeByGrounds(const Party &party)
    {
        const auto list = domain::listOfGrounds(party.kind);
        if (!list)
            return;
        const std::vector<Listing> listings = m_facts.listings(party.id);
        if (isOn(listings, *list, m_day))
            return;
        ListCandidate candidate{*list, party, domain::listGrounds(domain::accessRules(), m_book, party.kind, m_facts.ofParty(party.id), m_day), {}, {}, false};
        for (const domain::ListProcedure &procedure : m_procedures.ofParty(party.id)) {
            if (procedure.progress.list != *list)
                continue;
            if (isRunning(procedure))
                return;
            // What was looked at and not listed is not proposed again.
            const auto full = procedure.progress.stage == domain::ListStage::Dropped ? m_procedures.byId(procedure.id) : std::nullopt;
            if (full)
                std::erase_if(candidate.grounds, [&full](const domain::ListGround &ground) { return std::find(full->facts.begin(), full->facts.end(), ground.fact) != full->facts.end(); });
        }
        // Whoever was listed for a decision and came off the list is not proposed for it again.
        for (const Listing &earlier : listings) {
            if (earlier.kind == *list && earlier.from <= m_day)
                std::erase_if(candidate.grounds, [&earlier](const domain::ListGround &ground) { return ground.decidedOn <= earlier.from; });
        }
        if (candidate.grounds.empty())
            return;
        QStringList sentences;
        bool endless = false;
        for (const domain::ListGround &ground : candidate.grounds) {
            sentences << ground.sentence;
            candidate.final = candidate.final || ground.final;
            endless = endless || ground.until.isNull();
            candidate.until = std::max(candidate.until, ground.until);
        }
        if (endless)
            candidate.until = {};
        candidate.text = sentences.join(u' ');
        m_found.push_back(std::move(candidate));
    }

    void proposeRed(const Party &party)
    {
        const std::vector<Listing> listings = m_facts.listings(party.id);
        const domain::ListRules &rules = domain::listRules();
        if (isOn(listings, ListKind::Red, m_day.addDays(rules.redRenewDays)))
            return;
        for (const domain::ListProcedure &procedure : m_procedures.ofParty(party.id)) {
            if (procedure.progress.list == ListKind::Red && isRunning(procedure))
                return;
        }
        const std::vector<domain::CreditFact> facts = m_facts.ofParty(party.id);
        // The years are computed for those alone whom nothing else keeps off the list.
        Rating best;
        best.stars = rules.redStars;
        const std::vector<Rating> unknown(size_t(rules.redYears), best);
        const QDate since = m_parties.knownSince(party.id);
        if (!domain::redObstacles(rules, {party.kind, facts, listings, since, unknown, &m_book}, m_day).isEmpty())
            return;
        std::vector<Rating> annual;
        for (int year = 1; year <= rules.redYears; ++year)
            annual.push_back(ratingOn(party, facts, listings, QDate(m_day.year() - year, 12, 31)));
        if (domain::redObstacles(rules, {party.kind, facts, listings, since, annual, &m_book}, m_day).isEmpty())
            m_found.push_back({ListKind::Red, party, {}, Text::tr("%1 stars at the end of %2 and before, no active negative fact.").arg(rules.redStars).arg(m_day.year() - 1), {}, true});
    }

    static bool isRunning(const domain::ListProcedure &procedure) { return procedure.progress.stage < domain::ListStage::Published; }

    [[nodiscard]] Rating ratingOn(const Party &party, const std::vector<domain::CreditFact> &facts, const std::vector<Listing> &listings, QDate day) const
    {
        const domain::RuleBook &book = m_adopted[size_t(domain::rulingVersion(m_adopted, day))];
        return domain::evaluate(book, {.kind = party.kind, .facts = facts, .listings = listings, .firstReviewed = m_facts.firstReviewed(party.id), .provisional = false}, day);
    }

    const store::Database &m_database;
    store::PartyQueries m_parties;
    store::FactQueries m_facts;
    store::ListProcedureQueries m_procedures;
    QDate m_day;
    std::vector<domain::RuleBook> m_adopted;
    const domain::RuleBook &m_book;
    std::set<std::pair<qint64, bool>> m_seen; ///< heirs come once
    std::vector<ListCandidate> m_found;
};

} // namespace

Result<std::vector<ListCandidate>> listCandidates(const Reader &reader, QDate day, const base::Progress &progress)
{
    return Proposals(reader, day).all(progress);
}

std::vector<ListEntry> listEntries(const Reader &reader, QDate day)
{
    const store::Database &database = reader.database();
    const store::PartyQueries parties(database);
    const store::FactQueries facts(database);
    const std::vector<domain::RuleBook> adopted = store::adoptedRuleBooks(database);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, day))];
    const store::ListProcedureQueries procedures(database);
    std::vector<ListEntry> entries;
    for (const Listing &listing : facts.allListings()) {
        const auto party = parties.byId(listing.party);
        if (!party)
            continue;
        ListEntry entry{listing, *party, listing.contains(day), {}, {}, false, {}};
        const auto procedure = procedures.ofListing(listing.id);
        if (procedure) {
            entry.procedure = procedure->number;
            entry.procedureId = procedure->id;
            const std::vector<domain::Petition> petitions = store::PetitionQueries(database).ofProcedure(procedure->id);
            entry.underObjection = std::any_of(petitions.begin(), petitions.end(), [](const domain::Petition &one) { return one.kind == domain::PetitionKind::Objection && one.open(); });
        }
        if (entry.current && party->successor.isValid())
            entry.trouble = Text::tr("Somebody else answers for this party.");
        else if (entry.current && listing.kind == ListKind::Black
                 && domain::listGrounds(domain::accessRules(), book, party->kind, facts.ofParty(party->id), day).empty())
            entry.trouble = Text::tr("No ground is left: no running ban, no fine that still counts, no active veto. Look whether it has to be taken off.");
        else if (entry.current && listing.kind == ListKind::Red && !domain::listGrounds(domain::accessRules(), book, party->kind, facts.ofParty(party->id), day).empty())
            entry.trouble = Text::tr("A serious fact is active: the red list is left at once.");
        else if (entry.current && procedure && !procedure->facts.empty() && std::all_of(procedure->facts.begin(), procedure->facts.end(), [&facts](domain::FactId id) {
                     const auto fact = facts.byId(id);
                     return !fact || fact->withdrawn;
                 }))
            entry.trouble = Text::tr("Every fact the decision rests on was withdrawn. Take the entry off.");
        else if (!entry.current && procedure && procedure->termOver(day) && procedure->exitNoticedOn.isNull())
            entry.trouble = Text::tr("The term is over and the exit was not announced.");
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry &a, const ListEntry &b) { return std::tuple(!a.current, b.listing.from) < std::tuple(!b.current, a.listing.from); });
    return entries;
}

} // namespace chengcai::services
