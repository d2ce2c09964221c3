// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluator.h"

#include "domain/partysheet.h"

#include <algorithm>
#include <set>

namespace chengcai::domain {

using scoring::Dossier;
using scoring::PartySheet;

namespace {

/// One party under every adopted rule book, so that a day is answered without reading the facts again.
class Timeline
{
public:
    Timeline(std::span<const RuleBook> adopted, const EvaluationInput &input) : m_adopted(adopted), m_dossier(input)
    {
        for (const RuleBook &book : adopted)
            m_sheets.emplace_back(book, m_dossier);
    }

    [[nodiscard]] qsizetype ruling(QDate day) const { return rulingVersion(m_adopted, day); }
    [[nodiscard]] PartySheet &sheet(QDate day) { return m_sheets[size_t(ruling(day))]; }

    /// Every day on which the rating can change, in order.
    [[nodiscard]] std::set<QDate> changeDays() const
    {
        std::set<QDate> days{m_dossier.input().firstReviewed};
        for (const RuleBook &book : m_adopted)
            days.insert(book.effectiveFrom);
        for (const Listing &entry : m_dossier.input().listings)
            days.insert({entry.from, entry.until, entry.removedOn});
        for (const PartySheet &sheet : m_sheets) {
            for (const PartySheet::Row &row : sheet.rows())
                days.insert({row.fact->effectiveOn, row.expiresOn});
        }
        days.erase(QDate());
        return days;
    }

    [[nodiscard]] HistoryPoint point(QDate day)
    {
        const scoring::Outcome outcome = sheet(day).outcome(day);
        return {day, outcome.scoreCenti, outcome.stars, outcome.grade};
    }

    [[nodiscard]] std::vector<FutureEvent> eventsOn(QDate day)
    {
        std::vector<FutureEvent> events;
        if (ruling(day) != ruling(day.addDays(-1)))
            events.push_back({FutureEvent::Kind::RuleBookBegins, day, {}, {}, 0, {}});
        appendFacts(day, events);
        appendListEnds(day, events);
        if (events.empty())
            return events;
        const Rating after = sheet(day).rating(day);
        const int delta = after.scoreCenti - point(day.addDays(-1)).scoreCenti;
        for (FutureEvent &event : events) {
            event.deltaCenti = delta;
            event.after = after;
        }
        return events;
    }

private:
    void appendFacts(QDate day, std::vector<FutureEvent> &events)
    {
        const QDate eve = day.addDays(-1);
        const auto before = sheet(eve).rows();
        const auto now = sheet(day).rows();
        for (size_t i = 0; i < now.size(); ++i) {
            if (before[i].isActive(eve) && !now[i].isActive(day))
                events.push_back({FutureEvent::Kind::FactExpires, day, now[i].fact->id, {}, 0, {}});
            else if (!before[i].isActive(eve) && now[i].isActive(day))
                events.push_back({FutureEvent::Kind::FactBegins, day, now[i].fact->id, {}, 0, {}});
        }
    }

    void appendListEnds(QDate day, std::vector<FutureEvent> &events) const
    {
        for (const Listing &entry : m_dossier.input().listings) {
            if (entry.contains(day.addDays(-1)) && !entry.contains(day))
                events.push_back({FutureEvent::Kind::ListEnds, day, {}, entry.id, 0, {}});
        }
    }

    std::span<const RuleBook> m_adopted;
    Dossier m_dossier;
    std::vector<PartySheet> m_sheets;
};

bool sameResult(const HistoryPoint &a, const HistoryPoint &b)
{
    return a.scoreCenti == b.scoreCenti && a.stars == b.stars && a.grade == b.grade;
}

} // namespace

QDate expiresOn(QDate effectiveOn, QDate until, int validityMonths)
{
    if (!until.isNull())
        return until;
    return validityMonths > 0 ? effectiveOn.addMonths(validityMonths) : QDate();
}

Rating evaluate(const RuleBook &book, const EvaluationInput &input, QDate asOf)
{
    const Dossier dossier(input);
    return PartySheet(book, dossier).rating(asOf);
}

std::vector<HistoryPoint> history(std::span<const RuleBook> adopted, const EvaluationInput &input, QDate from, QDate to)
{
    if (adopted.empty() || to < from)
        return {};
    Timeline timeline(adopted, input);
    const std::set<QDate> days = timeline.changeDays();
    std::vector<HistoryPoint> points{timeline.point(from)};
    for (auto day = days.upper_bound(from); day != days.end() && *day <= to; ++day) {
        const HistoryPoint point = timeline.point(*day);
        if (!sameResult(point, points.back()))
            points.push_back(point);
    }
    return points;
}

std::vector<FutureEvent> nextEvents(std::span<const RuleBook> adopted, const EvaluationInput &input, QDate after, int atMost)
{
    std::vector<FutureEvent> events;
    if (adopted.empty())
        return events;
    Timeline timeline(adopted, input);
    const std::set<QDate> days = timeline.changeDays();
    for (auto day = days.upper_bound(after); day != days.end() && qsizetype(events.size()) < atMost; ++day) {
        for (FutureEvent &event : timeline.eventsOn(*day)) {
            if (qsizetype(events.size()) < atMost)
                events.push_back(std::move(event));
        }
    }
    return events;
}

} // namespace chengcai::domain
