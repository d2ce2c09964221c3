// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/id.h"
#include "domain/party.h"
#include "domain/rulebook.h"

#include <array>
#include <vector>

namespace chengcai::domain {

/// In the order in which strata are shown and drawn.
inline constexpr std::array<Grade, 5> Strata{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};
[[nodiscard]] std::optional<Grade> gradeFromName(QStringView name);

/// How thoroughly the parties of a grade are looked at. Stored: never renumber.
enum class CheckDepth : quint8 { Light = 0, Ordinary = 1, Key = 2, Full = 3 };
[[nodiscard]] QString checkDepthName(CheckDepth depth);
[[nodiscard]] QString checkDepthLabel(CheckDepth depth);

/// How often the parties of each grade are inspected in a year: data with a version, a day and a source.
struct SupervisionFrequency {
    struct OfGrade {
        int percent = 0; ///< of the parties of the grade, 0 … 100; 100 = every one
        CheckDepth depth = CheckDepth::Ordinary;
        bool operator==(const OfGrade &) const = default;
    };
    QString code;
    QString version;
    QDate effectiveFrom;
    QString sourceZh;
    QString sourceEn;
    std::array<OfGrade, 5> grades{}; ///< by Grade's number
    bool operator==(const SupervisionFrequency &) const = default;

    [[nodiscard]] const OfGrade &of(Grade grade) const { return grades[size_t(grade)]; }
};
/// Strict, deterministic; codes "PLN-0…".
[[nodiscard]] base::Result<SupervisionFrequency> supervisionFrequencyFromJson(const QByteArray &json);
[[nodiscard]] QByteArray supervisionFrequencyToJson(const SupervisionFrequency &frequency);
/// The one the program ships.
[[nodiscard]] const SupervisionFrequency &shippedFrequency();

/// The rounding rule of plans and draws: percent of `parties`, rounded up, so that no grade with parties and a share goes without.
[[nodiscard]] constexpr int quotaOf(int parties, int percent)
{
    return int((qint64(parties) * percent + 99) / 100);
}

/// What a plan is made from, one party each, in any order.
struct PlanParty {
    base::Uid party;
    Grade grade = Grade::U;
    QString region;
    QDate lastInspected; ///< null = never
};

/// A party that must be inspected, and until when.
struct PlanItem {
    base::Uid party;
    Grade grade = Grade::U;
    QString region;
    QDate due;
    bool operator==(const PlanItem &) const = default;
};
/// How many of a grade are to be drawn in the year, quarter by quarter. Grades of which every party is inspected have no draws.
struct PlanStratum {
    Grade grade = Grade::U;
    int parties = 0;
    int quota = 0;
    std::array<int, 4> quarters{};
    bool operator==(const PlanStratum &) const = default;
};
/// What a district has to carry: parties that must be inspected, and the expected number drawn from it, in hundredths.
struct PlanDistrict {
    QString region;
    int parties = 0;
    int must = 0;
    int drawnCenti = 0;
    bool operator==(const PlanDistrict &) const = default;
};

/// The inspections of one kind of party in one year.
struct SupervisionPlan {
    int year = 0;
    PartyKind kind = PartyKind::Supplier;
    QDate madeOn;
    SupervisionFrequency frequency;
    std::vector<PlanItem> items;          ///< by due day, then party
    std::vector<PlanStratum> strata;      ///< in the order of Strata
    std::vector<PlanDistrict> districts;  ///< by region
    bool operator==(const SupervisionPlan &) const = default;

    [[nodiscard]] int inspections() const; ///< items and quotas together
};

/// Every party of a grade with 100 % is an item; the longest not inspected come first and are spread over the months from that of `madeOn`, due on
/// the last working day of the month, but none later than twelve months after its last inspection unless that is past. Other grades get a
/// quota (quotaOf), of which the i-th of the n quarters that are left gets quota·i div n less what the quarters before it got.
[[nodiscard]] SupervisionPlan makePlan(int year, PartyKind kind, QDate madeOn, const SupervisionFrequency &frequency, std::vector<PlanParty> parties,
                                       const base::WorkingCalendar &calendar);
/// What an adopted plan must hold whatever its office says: a sane year, sorted strata whose quotas follow the frequency, items that lie in
/// the year and of grades with 100 %. Codes "PLN-02…".
[[nodiscard]] base::Result<void> checkPlan(const SupervisionPlan &plan);

[[nodiscard]] QByteArray supervisionPlanToJson(const SupervisionPlan &plan);
[[nodiscard]] base::Result<SupervisionPlan> supervisionPlanFromJson(const QByteArray &json);

} // namespace chengcai::domain
