// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listprocedure.h"
#include "domain/supervisiondata.h"

/// Objections 异议 and applications for credit repair 信用修复: received, perhaps verified with who provided the information, decided by a second
/// person, answered (《河南省社会信用条例》 41–43; 《信用修复管理办法》). The decision takes effect in the same entry.
namespace chengcai::domain {

using PetitionId = base::Id<struct PetitionTag>;

[[nodiscard]] QString petitionKindName(PetitionKind kind);
[[nodiscard]] QString petitionKindLabel(PetitionKind kind);
[[nodiscard]] std::optional<PetitionKind> petitionKindFromName(QStringView name);

/// Stored: never renumber.
enum class PetitionStage : quint8 {
    Received = 0,
    Asked = 1,     ///< who provided the information is asked to verify it
    Verified = 2,
    Decided = 3,
    Answered = 4,  ///< the applicant was told; closed
    Withdrawn = 5  ///< by the applicant
};
[[nodiscard]] QString petitionStageName(PetitionStage stage);
[[nodiscard]] QString petitionStageLabel(PetitionStage stage);

/// Stored: never renumber.
enum class PetitionAct : quint8 { Receive = 0, Ask = 1, Verify = 2, Decide = 3, Answer = 4, Withdraw = 5 };
inline constexpr size_t PetitionActs = 6;
[[nodiscard]] QString petitionActName(PetitionAct act);
[[nodiscard]] QString petitionActLabel(PetitionAct act);
[[nodiscard]] std::optional<PetitionAct> petitionActFromName(QStringView name);
/// None if the act is not possible there.
[[nodiscard]] std::optional<PetitionStage> petitionAfter(PetitionStage stage, PetitionAct act);

/// Stored: never renumber.
enum class PetitionOutcome : quint8 {
    None = 0,
    Granted = 1,   ///< the fact is withdrawn or the entry taken off; of a repair: publicity ends
    Corrected = 2, ///< the fact stands with other values; objections to facts only
    Dismissed = 3
};
[[nodiscard]] QString petitionOutcomeName(PetitionOutcome outcome);
[[nodiscard]] QString petitionOutcomeLabel(PetitionOutcome outcome, PetitionKind kind);
[[nodiscard]] std::optional<PetitionOutcome> petitionOutcomeFromName(QStringView name);

/// A condition of a repair that was found met, with the proof of it in words.
struct MetCondition {
    QString code;
    QString proof;
    bool operator==(const MetCondition &) const = default;
};

struct PetitionStep {
    PetitionAct act = PetitionAct::Ask;
    QDate day;
    QString text; ///< never empty
    std::vector<Evidence> evidence;
};

/// A petition as it stands now. Days are null until they have come.
struct Petition {
    PetitionId id;
    base::Uid uid;
    QString number; ///< "YY2026-7F3A-002", "XF2026-7F3A-001"
    PetitionKind kind = PetitionKind::Objection;
    PartyId party;
    FactId fact;                ///< what it is about: a fact,
    ListProcedureId procedure;  ///< or an entry of the office's list
    QString applicant;
    QString claim;
    PetitionStage stage = PetitionStage::Received;
    QDate receivedOn;
    QDate askedOn;
    QDate verifiedOn;
    QDate decidedOn;
    QDate answeredOn;
    PetitionOutcome outcome = PetitionOutcome::None;
    QString decision;
    QString publicity; ///< code of the publicity class, of a granted repair
    std::vector<MetCondition> conditions;

    QDate lastDay; ///< of any step: nothing may be dated before it

    [[nodiscard]] bool open() const { return stage < PetitionStage::Decided; }
    [[nodiscard]] QDate moment(PetitionMoment moment) const;
};
[[nodiscard]] std::vector<ClockState> clocksOf(const Petition &petition, QDate today, const base::WorkingCalendar &calendar);
/// First day on which publicity of that class may end; null if the class is not known.
[[nodiscard]] QDate earliestRepair(QDate decidedOn, QStringView publicityClass);

} // namespace chengcai::domain
