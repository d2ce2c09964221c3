// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partysheet.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace chengcai::domain::scoring {

namespace {

std::vector<Tariff> tariffsOf(const KindRules &rules)
{
    std::vector<Tariff> tariffs;
    for (const Indicator &indicator : rules.indicators)
        tariffs.push_back(tariffOf(indicator));
    return tariffs;
}

auto idOf(const Dossier::Entry &entry)
{
    return std::tie(entry.fact->uid, entry.fact->id);
}

bool comesBefore(const Dossier::Entry &a, const Dossier::Entry &b)
{
    return std::tie(a.fact->effectiveOn, a.fact->indicator, a.rank) < std::tie(b.fact->effectiveOn, b.fact->indicator, b.rank);
}

void append(std::vector<ScoreLine> &lines, LineType type, qint64 points, const QString &indicator = {})
{
    if (points == 0)
        return;
    ScoreLine line;
    line.type = type;
    line.pointsCenti = int(points);
    line.indicator = indicator;
    lines.push_back(line);
}

} // namespace

Dossier::Dossier(const EvaluationInput &input) : m_input(input)
{
    QHash<QString, quint32> groups;
    const auto groupOf = [&groups](const QString &key) {
        quint32 &group = groups[key];
        return group = group == 0 ? quint32(groups.size()) : group;
    };
    m_entries.reserve(input.facts.size());
    for (const CreditFact &fact : input.facts) {
        if (fact.withdrawn)
            continue;
        const QString key = base::decisionKey(fact.decisionNo);
        m_entries.push_back({&fact, key.isEmpty() ? 0 : groupOf(key), 0});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return idOf(a) < idOf(b); });
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].rank = quint32(i);
    std::sort(m_entries.begin(), m_entries.end(), comesBefore);
}

bool Dossier::isRated(QDate day) const
{
    if (!m_entries.empty() && m_entries.front().fact->effectiveOn <= day)
        return true;
    if (m_input.firstReviewed.isValid() && m_input.firstReviewed <= day)
        return true;
    return std::any_of(m_input.listings.begin(), m_input.listings.end(), [day](const Listing &entry) { return entry.from <= day; });
}

bool Dossier::isOnBlackList(QDate day) const
{
    return std::any_of(m_input.listings.begin(), m_input.listings.end(),
                       [day](const Listing &entry) { return entry.kind == ListKind::Black && entry.contains(day); });
}

PartySheet::PartySheet(const RuleBook &book, const Dossier &dossier)
    : m_rules(book.rules(dossier.input().kind)), m_dossier(dossier), m_tariffs(tariffsOf(m_rules)), m_settlement(m_tariffs)
{
    m_rows.reserve(dossier.entries().size());
    for (const auto &[fact, group, rank] : dossier.entries()) {
        const auto found = m_rules.indicators.constFind(fact->indicator);
        Row row{fact, nullptr, expiresOn(fact->effectiveOn, fact->until, 0), 0, rank, 0};
        if (found != m_rules.indicators.cend()) {
            row.indicator = &*found;
            row.expiresOn = expiresOn(fact->effectiveOn, fact->until, found->validityMonths);
            row.group = found->polarity == Polarity::Negative ? group : 0;
            row.tariff = quint16(std::distance(m_rules.indicators.cbegin(), found));
        }
        m_rows.push_back(row);
    }
}

Totals PartySheet::settle(QDate day)
{
    m_items.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.indicator && row.isActive(day))
            m_items.push_back({row.group, row.tariff, false, quint32(i), row.rank});
    }
    Totals totals = m_settlement.settle(m_items);
    if (m_dossier.isRated(day))
        totals.flags |= Rated;
    return totals;
}

Outcome PartySheet::outcome(QDate day)
{
    return conclude(m_rules, settle(day), m_dossier.isOnBlackList(day));
}

ScoreLine PartySheet::factLine(size_t at, bool duplicate) const
{
    const Row &row = m_rows[at];
    ScoreLine line;
    line.type = duplicate ? LineType::Duplicate : LineType::Fact;
    line.indicator = row.fact->indicator;
    line.fact = row.fact->id;
    line.factUid = row.fact->uid;
    line.from = row.fact->effectiveOn;
    line.expiresOn = row.expiresOn;
    line.underObjection = row.fact->underObjection;
    line.unknownIndicator = !row.indicator;
    if (row.indicator && !duplicate)
        line.pointsCenti = row.indicator->polarity == Polarity::Negative ? -row.indicator->pointsCenti : row.indicator->pointsCenti;
    return line;
}

void PartySheet::appendFacts(QDate day, std::vector<ScoreLine> &lines) const
{
    std::vector<bool> duplicate(m_rows.size());
    for (const Item &item : m_items)
        duplicate[item.position] = item.duplicate;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isActive(day))
            lines.push_back(factLine(i, duplicate[i]));
    }
}

void PartySheet::appendCaps(std::vector<ScoreLine> &lines) const
{
    size_t tariff = 0;
    for (const Indicator &indicator : m_rules.indicators) {
        const qint64 beyond = m_settlement.beyondCap(tariff);
        append(lines, LineType::IndicatorCap, m_tariffs[tariff].negative ? beyond : -beyond, indicator.code);
        ++tariff;
    }
}

Rating PartySheet::rating(QDate day)
{
    const bool blackListed = m_dossier.isOnBlackList(day);
    const Outcome outcome = conclude(m_rules, settle(day), blackListed);
    Rating rating;
    rating.scoreCenti = outcome.scoreCenti;
    rating.stars = outcome.stars;
    rating.grade = outcome.grade;
    rating.veto = outcome.veto;
    rating.onBlackList = blackListed;
    rating.provisional = m_dossier.input().provisional;
    rating.lines.emplace_back().pointsCenti = m_rules.baseCenti;
    appendFacts(day, rating.lines);
    appendCaps(rating.lines);
    append(rating.lines, LineType::BonusCap, outcome.bonusCut);
    append(rating.lines, LineType::Ceiling, outcome.ceilingCut);
    append(rating.lines, LineType::Clamp, outcome.clamp);
    return rating;
}

} // namespace chengcai::domain::scoring
