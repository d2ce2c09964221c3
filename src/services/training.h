// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/records.h"

/// Publicity and training (宣传培训): what a year came to against its targets, and who stands behind each number.
namespace chengcai::services {

/// What a number counts: an event, a course, a participation or a party. The page opens the record if there is one, else the party.
struct TrainingRow {
    domain::RecordId record;
    domain::PartyId party;
    QString title;
    QString partyName;
    QDate day;
    QString note; ///< what matters here: the count, the result, how often
};

/// One number of the year.
struct TrainingFigure {
    enum class Unit : quint8 {
        Count,
        PerMille ///< value and whole in tenths of a per cent
    };
    QString code;     ///< "views", "satisfaction", "events", "events.FORM", "attended.KIND", "pledges", "pledges.scanned", "tests.passed", "absent.KIND"
    QString label;
    Unit unit = Unit::Count;
    qint64 value = 0;
    qint64 whole = -1;    ///< what it is measured against: the target, or those that could be counted; −1 = nothing
    bool target = false;  ///< `whole` is a target of the year
    bool reached = false; ///< of a target
    std::vector<TrainingRow> rows = {}; ///< at most MostTrainingRows
};
inline constexpr size_t MostTrainingRows = 5000;
/// "3,210 of 4,000 (80 %), target not reached"; what stands beside its bar.
[[nodiscard]] QString trainingFigureText(const TrainingFigure &figure);
/// 0 … 1000; −1 = has no bar.
[[nodiscard]] int trainingShare(const TrainingFigure &figure);

struct TrainingYear {
    int year = 0;
    std::vector<TrainingFigure> figures; ///< in the order in which they are shown
    StoreInfo store;
    [[nodiscard]] const TrainingFigure *of(const QString &code) const;
};
/// Counts of courses are cumulative: a year is what was counted by its end without what was counted by the end of the year before; an event
/// belongs to the year in which it was held. Goes through the register: for a job. "TRA-040" a year that does not exist. Reads only.
[[nodiscard]] base::Result<TrainingYear> trainingYear(const Reader &reader, int year, const base::Progress &progress);

/// Satisfied of answered in tenths of a per cent, rounded down: 95.0 % is shown only where it is reached. None without an answer.
[[nodiscard]] std::optional<int> satisfactionPerMille(qint64 satisfied, qint64 answered);
/// "96.4 % of 112 answers; the target is 95 %"; empty for a record that is no course or event, or has no answers.
[[nodiscard]] QString satisfactionText(const domain::Record &record);

} // namespace chengcai::services
