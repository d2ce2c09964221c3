// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supervisionplan.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr int FirstYear = 2003; // the year in which the Procurement Law came into force
constexpr int LastYear = 2999;

QDate lastWorkingDay(int year, int month, const base::WorkingCalendar &calendar)
{
    QDate day(year, month, QDate(year, month, 1).daysInMonth());
    while (!calendar.isWorkingDay(day) && day.day() > 1)
        day = day.addDays(-1);
    return day;
}

int firstMonth(int year, QDate madeOn)
{
    return madeOn.year() == year ? madeOn.month() : 1;
}

/// Never inspected before, then the longest ago.
bool waitsLonger(const PlanParty &one, const PlanParty &other)
{
    return std::tie(one.lastInspected, one.party) < std::tie(other.lastInspected, other.party);
}

int dueMonth(const PlanParty &party, int spread, int first, int year)
{
    if (!party.lastInspected.isValid())
        return spread;
    const QDate limit = party.lastInspected.addMonths(12);
    return limit.year() == year ? std::max(first, std::min(spread, limit.month())) : spread;
}

std::vector<PlanItem> itemsOf(std::vector<PlanParty> every, int year, QDate madeOn, const base::WorkingCalendar &calendar)
{
    std::sort(every.begin(), every.end(), waitsLonger);
    const int first = firstMonth(year, madeOn);
    const int months = 13 - first;
    std::vector<PlanItem> items;
    for (size_t i = 0; i < every.size(); ++i) {
        const int spread = first + int(i * size_t(months) / every.size());
        items.push_back({every[i].party, every[i].grade, every[i].region, lastWorkingDay(year, dueMonth(every[i], spread, first, year), calendar)});
    }
    std::sort(items.begin(), items.end(), [](const PlanItem &a, const PlanItem &b) { return std::tie(a.due, a.party) < std::tie(b.due, b.party); });
    return items;
}

std::array<int, 4> quartersOf(int quota, int firstQuarter)
{
    std::array<int, 4> quarters{};
    const int left = 4 - firstQuarter;
    for (int i = 0; i < left; ++i)
        quarters[size_t(firstQuarter) + size_t(i)] = quota * (i + 1) / left - quota * i / left;
    return quarters;
}

std::vector<PlanDistrict> districtsOf(const std::vector<PlanParty> &parties, const SupervisionFrequency &frequency)
{
    std::map<QString, PlanDistrict> byRegion;
    for (const PlanParty &party : parties) {
        PlanDistrict &district = byRegion[party.region];
        district.region = party.region;
        ++district.parties;
        const int percent = frequency.of(party.grade).percent;
        percent == 100 ? void(++district.must) : void(district.drawnCenti += percent);
    }
    std::vector<PlanDistrict> districts;
    districts.reserve(byRegion.size());
    for (auto &[region, district] : byRegion)
        districts.push_back(std::move(district));
    return districts;
}

Error wrongPlan(const QString &code, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, {}};
}

bool isWhole(const PlanStratum &stratum, const SupervisionFrequency &frequency)
{
    const int percent = frequency.of(stratum.grade).percent;
    const int wanted = percent == 100 ? 0 : quotaOf(stratum.parties, percent);
    int sum = 0;
    for (const int quarter : stratum.quarters) {
        if (quarter < 0)
            return false;
        sum += quarter;
    }
    return stratum.parties >= 0 && stratum.quota == wanted && sum == wanted;
}

Result<void> checkItems(const SupervisionPlan &plan)
{
    std::array<int, 5> counted{};
    std::vector<base::Uid> parties;
    for (const PlanItem &item : plan.items) {
        if (plan.frequency.of(item.grade).percent != 100 || item.due.year() != plan.year || item.due < plan.madeOn.addDays(1 - plan.madeOn.day()))
            return wrongPlan(u"PLN-022"_s, Text::tr("The plan names an inspection that does not follow from its frequencies or lies outside its year. Make the plan anew."));
        ++counted[size_t(item.grade)];
        parties.push_back(item.party);
    }
    std::sort(parties.begin(), parties.end());
    bool whole = std::adjacent_find(parties.begin(), parties.end()) == parties.end();
    for (const PlanStratum &stratum : plan.strata)
        whole = whole && (plan.frequency.of(stratum.grade).percent != 100 || counted[size_t(stratum.grade)] == stratum.parties);
    if (!whole)
        return wrongPlan(u"PLN-023"_s, Text::tr("A party that must be inspected is missing from the plan or stands in it twice. Make the plan anew."));
    return {};
}

} // namespace

std::optional<Grade> gradeFromName(QStringView name)
{
    for (const Grade grade : Strata) {
        if (gradeName(grade) == name)
            return grade;
    }
    return std::nullopt;
}

QString checkDepthName(CheckDepth depth)
{
    switch (depth) {
    case CheckDepth::Light: return u"light"_s;
    case CheckDepth::Ordinary: return u"ordinary"_s;
    case CheckDepth::Key: return u"key"_s;
    case CheckDepth::Full: return u"full"_s;
    }
    return {};
}

QString checkDepthLabel(CheckDepth depth)
{
    switch (depth) {
    case CheckDepth::Light: return Text::tr("Light check");
    case CheckDepth::Ordinary: return Text::tr("Ordinary check");
    case CheckDepth::Key: return Text::tr("Key review");
    case CheckDepth::Full: return Text::tr("Every project");
    }
    return {};
}

const SupervisionFrequency &shippedFrequency()
{
    static const SupervisionFrequency shipped = [] {
        QFile file(u":/chengcai/supervision/frequency.json"_s);
        const auto read = supervisionFrequencyFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        return read ? *read : SupervisionFrequency{};
    }();
    return shipped;
}

int SupervisionPlan::inspections() const
{
    int sum = int(items.size());
    for (const PlanStratum &stratum : strata)
        sum += stratum.quota;
    return sum;
}

SupervisionPlan makePlan(int year, PartyKind kind, QDate madeOn, const SupervisionFrequency &frequency, std::vector<PlanParty> parties,
                         const base::WorkingCalendar &calendar)
{
    SupervisionPlan plan{year, kind, madeOn, frequency, {}, {}, districtsOf(parties, frequency)};
    std::array<int, 5> counts{};
    std::vector<PlanParty> every;
    for (PlanParty &party : parties) {
        ++counts[size_t(party.grade)];
        if (frequency.of(party.grade).percent == 100)
            every.push_back(std::move(party));
    }
    plan.items = itemsOf(std::move(every), year, madeOn, calendar);
    for (const Grade grade : Strata) {
        const int percent = frequency.of(grade).percent;
        const int quota = percent == 100 ? 0 : quotaOf(counts[size_t(grade)], percent);
        plan.strata.push_back({grade, counts[size_t(grade)], quota, quartersOf(quota, (firstMonth(year, madeOn) - 1) / 3)});
    }
    return plan;
}

Result<void> checkPlan(const SupervisionPlan &plan)
{
    if (plan.year < FirstYear || plan.year > LastYear || !plan.madeOn.isValid() || plan.madeOn.year() > plan.year)
        return wrongPlan(u"PLN-020"_s, Text::tr("A plan is made in or before its year; choose a year that is not past."));
    bool whole = plan.strata.size() == Strata.size();
    for (size_t i = 0; whole && i < Strata.size(); ++i)
        whole = plan.strata[i].grade == Strata[i] && isWhole(plan.strata[i], plan.frequency);
    if (!whole)
        return wrongPlan(u"PLN-021"_s, Text::tr("The numbers to be drawn do not follow from the frequencies of the plan. Make the plan anew."));
    return checkItems(plan);
}

} // namespace chengcai::domain
