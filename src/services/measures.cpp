// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/measures.h"

#include "base/dates.h"
#include "services/standings.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CreditStanding;
using domain::MeasureRule;
using domain::PartyId;
using domain::Record;
using domain::RecordType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

base::Error cancelled()
{
    return {base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
}

quint32 openStates(RecordType type)
{
    quint32 mask = 0;
    const auto states = domain::recordKind(type)->states;
    for (size_t state = 0; state < states.size(); ++state)
        mask |= states[state].open ? domain::bit(int(state)) : 0U;
    return mask;
}

class Reconciling
{
public:
    Reconciling(const Reader &reader, const QString &measure, QDate day)
        : m_reader(reader), m_measure(measure), m_day(day), m_facts(reader.database()), m_parties(reader.database()), m_catalogue(domain::measureCatalogue())
    {
        m_result.day = day;
        m_result.byMeasure.assign(m_catalogue.measures.size(), 0);
    }

    [[nodiscard]] Result<MeasureReconciliation> run(const base::Progress &progress)
    {
        const auto standings = standingsOn(m_reader, m_day, progress);
        if (!standings)
            return standings.error();
        for (Record &record : RecordQueries(m_reader.database()).inStates(RecordType::Measure, openStates(RecordType::Measure))) {
            if (progress.cancelled())
                return cancelled();
            lookAt(std::move(record), *standings);
        }
        for (size_t i = 0; i < m_catalogue.measures.size(); ++i) {
            if (progress.cancelled())
                return cancelled();
            if (!m_catalogue.measures[i].incentive && (m_measure.isEmpty() || m_measure == m_catalogue.measures[i].code))
                propose(i, *standings);
            progress.at(qint64(i), qint64(m_catalogue.measures.size()));
        }
        return std::move(m_result);
    }

private:
    /// Who answers for it today stands for the party of the record.
    void lookAt(Record record, const Standings &standings)
    {
        const PartyId party = standings.of(record.party) ? record.party : m_facts.answerable(record.party, store::Latest);
        const MeasureRule *rule = m_catalogue.of(record.text("measure"));
        const CreditStanding *standing = standings.of(party);
        m_inForce[record.text("measure")].insert(party.value());
        const QDate until = record.day("valid_until");
        const QDate last = record.lastOn;
        if (until.isValid() && until <= m_day)
            add(m_result.toLift, std::move(record), MeasureTrouble::Kind::EndPassed, Text::tr("It was set until %1.").arg(base::dayText(until)));
        else if (!rule)
            add(m_result.toLift, std::move(record), MeasureTrouble::Kind::GroundGone, Text::tr("The catalogue has no such measure any more."));
        else if (!standing || !domain::measureApplies(*rule, *standing))
            add(m_result.toLift, std::move(record), MeasureTrouble::Kind::GroundGone, standing ? standsNow(*standing) : Text::tr("Nobody answers for the party any more."));
        else if (last.daysTo(m_day) > m_catalogue.feedbackDays)
            add(m_result.silent, std::move(record), MeasureTrouble::Kind::Silent, Text::tr("Nothing was heard of it since %1, for %n day(s).", nullptr, int(last.daysTo(m_day))).arg(base::dayText(last)));
    }

    void add(std::vector<MeasureTrouble> &to, Record record, MeasureTrouble::Kind kind, const QString &text)
    {
        to.push_back({recordLine(m_reader, std::move(record), m_day), kind, text});
    }

    static QString standsNow(const CreditStanding &standing)
    {
        QStringList lists;
        for (const domain::ListKind kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
            if ((standing.lists & (1U << unsigned(kind))) != 0)
                lists << domain::listKindLabel(kind);
        }
        const QString on = lists.isEmpty() ? Text::tr("on no list") : lists.join(Text::tr(", "));
        return Text::tr("Its ground is gone: grade %1, %n star(s), %2.", nullptr, standing.stars).arg(domain::gradeName(standing.grade), on);
    }

    void propose(size_t place, const Standings &standings)
    {
        const MeasureRule &rule = m_catalogue.measures[place];
        const std::unordered_set<qint64> &inForce = m_inForce[rule.code];
        std::vector<PartyId> found;
        standings.each([&](PartyId party, const CreditStanding &standing) {
            if (domain::measureApplies(rule, standing) && !inForce.contains(party.value()))
                found.push_back(party);
        });
        m_result.byMeasure[place] = qint64(found.size());
        m_result.proposed += qint64(found.size());
        found.resize(std::min(found.size(), MostProposals - m_result.proposals.size()));
        const size_t before = m_result.proposals.size();
        for (const PartyId id : found)
            m_result.proposals.push_back({rule.code, m_parties.byId(id).value_or(domain::Party{}), domain::measureGround(rule, *standings.of(id))});
        std::stable_sort(m_result.proposals.begin() + qsizetype(before), m_result.proposals.end(), [](const MeasureProposal &a, const MeasureProposal &b) { return a.party.name < b.party.name; });
    }

    const Reader &m_reader;
    QString m_measure;
    QDate m_day;
    store::FactQueries m_facts;
    store::PartyQueries m_parties;
    const domain::MeasureCatalogue &m_catalogue;
    std::map<QString, std::unordered_set<qint64>> m_inForce; ///< parties by measure
    MeasureReconciliation m_result;
};

} // namespace

Result<MeasureReconciliation> reconcileMeasures(const Reader &reader, const QString &measure, QDate day, const base::Progress &progress)
{
    return Reconciling(reader, measure, day).run(progress);
}

CreditStanding StandingCounts::standingAt(size_t place)
{
    CreditStanding standing;
    standing.lists = quint8(place % Lists);
    standing.grade = domain::Grade(place / Lists % Grades);
    standing.stars = int(place / Lists / Grades % Stars);
    standing.kind = domain::PartyKind(place / Lists / Grades / Stars);
    return standing;
}

Result<StandingCounts> countStandings(const Reader &reader, QDate day, const base::Progress &progress)
{
    const auto standings = standingsOn(reader, day, progress);
    if (!standings)
        return standings.error();
    StandingCounts counts;
    standings->each([&counts](PartyId, const CreditStanding &standing) { counts.add(standing); });
    return counts;
}

MeasureEffect measureEffect(const StandingCounts &counts, const MeasureRule &now, const MeasureRule &then)
{
    MeasureEffect effect;
    counts.each([&](const CreditStanding &standing, qint64 count) {
        const bool is = domain::measureApplies(now, standing);
        const bool will = domain::measureApplies(then, standing);
        if (is) {
            effect.now[size_t(standing.kind)][size_t(standing.grade)] += count;
            effect.all += count;
        }
        if (will) {
            effect.then[size_t(standing.kind)][size_t(standing.grade)] += count;
            effect.allThen += count;
        }
        effect.gained += will && !is ? count : 0;
        effect.lost += is && !will ? count : 0;
    });
    return effect;
}

std::vector<qint64> benefitsUsed(const Reader &reader)
{
    constexpr int Had = 0;
    const std::vector<MeasureRule> &measures = domain::measureCatalogue().measures;
    std::vector<qint64> used(measures.size(), 0);
    for (const Record &record : RecordQueries(reader.database()).inStates(RecordType::Benefit, domain::bit(Had))) {
        const auto found = std::find_if(measures.begin(), measures.end(), [code = record.text("incentive")](const MeasureRule &rule) { return rule.code == code; });
        if (found != measures.end())
            ++used[size_t(found - measures.begin())];
    }
    return used;
}

} // namespace chengcai::services
