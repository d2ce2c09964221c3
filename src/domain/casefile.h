// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "domain/supervisiondata.h"

namespace chengcai::domain {

using CaseId = base::Id<struct CaseTag>;

/// Stored: never renumber.
enum class CaseState : quint8 {
    Opened = 0,       ///< a lead, not filed
    Filed = 1,        ///< 立案
    Investigated = 2,
    Noticed = 3,      ///< prior notice given
    Stated = 4,       ///< the party was heard or waived it
    Reviewed = 5,     ///< legal review
    Decided = 6,
    Served = 7,
    Published = 8,
    Closed = 9
};
[[nodiscard]] QString caseStateName(CaseState state);
[[nodiscard]] QString caseStateLabel(CaseState state);
[[nodiscard]] std::optional<CaseState> caseStateFromName(QStringView name);

/// Stored: never renumber.
enum class CaseAct : quint8 {
    Open = 0,
    File = 1,
    Investigate = 2,
    Notice = 3,         ///< 行政处罚事先告知书; again when new facts were found
    Statement = 4,      ///< 陈述申辩
    RequestHearing = 5,
    HoldHearing = 6,
    LegalReview = 7,
    Decide = 8,
    Serve = 9,
    Publish = 10,
    Close = 11          ///< before a decision: no case; after it: finished
};
inline constexpr size_t CaseActs = 12;
[[nodiscard]] QString caseActName(CaseAct act);
[[nodiscard]] QString caseActLabel(CaseAct act);
[[nodiscard]] std::optional<CaseAct> caseActFromName(QStringView name);

/// Where a case stands. One function answers what may follow, for services and fold alike: investigation before prior notice, notice before
/// statement, statement (or waiver) before decision, a requested hearing held before both, legal review after a hearing, service before
/// publication (行政处罚法 44, 45, 48, 58, 61, 63–65).
struct CaseProgress {
    CaseState state = CaseState::Opened;
    bool hearingRequested = false;
    bool hearingHeld = false;
    bool operator==(const CaseProgress &) const = default;
};
/// None if the act is not possible there.
[[nodiscard]] std::optional<CaseProgress> caseAfter(const CaseProgress &progress, CaseAct act);

/// Stored: never renumber.
enum class CaseOrigin : quint8 { Finding = 0, Inspection = 1, Complaint = 2, PlatformHint = 3, OwnMotion = 4 };
[[nodiscard]] QString caseOriginName(CaseOrigin origin);
[[nodiscard]] QString caseOriginLabel(CaseOrigin origin);
[[nodiscard]] std::optional<CaseOrigin> caseOriginFromName(QStringView name);

/// Stored: never renumber.
enum class CaseResult : quint8 { None = 0, Penalty = 1, Exposure = 2, NoCase = 3 };
[[nodiscard]] QString caseResultName(CaseResult result);
[[nodiscard]] QString caseResultLabel(CaseResult result);

/// A person who answers for the party, and what was done about it.
struct PersonMeasure {
    base::Uid person;
    QString name; ///< from the register; not stored with the case
    QString role;
    QString measure;
};

/// One step as it was recorded. Which texts an act needs: missingText().
struct CaseStep {
    CaseAct act = CaseAct::Investigate;
    QDate day;
    QString text;    ///< what happened; of a notice: the proposed penalty
    QString grounds; ///< notice: facts
    QString reasons; ///< notice: reasons and legal basis
    QString rights;  ///< notice: statement, hearing
    bool given = false;         ///< statement: it was made; false = waived, the text says how it was asked
    bool hearingWaived = false; ///< statement
    QDate until;                ///< publication: first day no longer public
    std::vector<Evidence> evidence;
};
/// Name of the text the act cannot be without and that is empty; empty = all are there.
[[nodiscard]] QString missingText(const CaseStep &step);

/// A case as it stands now. Days are null until they have come.
struct CaseFile {
    CaseId id;
    base::Uid uid;
    QString number;         ///< "AJ2026-7F3A-002"
    PartyId party;
    PartyKind kind = PartyKind::Supplier;
    CaseOrigin origin = CaseOrigin::OwnMotion;
    InspectionId inspection;
    int finding = 0;
    QString reference;      ///< number of the complaint, hint or letter
    QString cause;          ///< code of causes()
    ConductClass conduct = ConductClass::NonCompliant;
    QString summary;
    CaseProgress progress;
    QDate actedOn;          ///< last day of the conduct
    QDate foundOn;          ///< day the office learned of it
    QDate openedOn;
    QDate filedOn;
    QDate noticedOn;
    QDate statedOn;
    bool hearingWaived = false;
    QDate hearingRequestedOn;
    QDate decidedOn;
    QDate servedOn;
    QDate publishedOn;
    QDate closedOn;
    CaseResult result = CaseResult::None;
    QString decisionNo;
    QString decisionText;
    FactId fact;
    std::vector<PersonMeasure> persons;

    QDate lastDay;          ///< of any step: nothing may be dated before it

    [[nodiscard]] QDate moment(CaseMoment moment) const;
};

/// Every clock that has begun, in the order of the data. Clocks of a closed case run no more.
[[nodiscard]] std::vector<ClockState> clocksOf(const CaseFile &file, QDate today, const base::WorkingCalendar &calendar);

} // namespace chengcai::domain
