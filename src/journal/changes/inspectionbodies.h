// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "domain/reentry.h"
#include "journal/entry.h"

/// Bodies of form templates and inspections. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A template is published whole, as the bytes of formTemplateToJson(), and never changed; a new version is a new template.
[[nodiscard]] Change encodeFormPublish(const QByteArray &json);
[[nodiscard]] base::Result<QByteArray> decodeFormPublish(const Change &change);

/// A template and an inspection have one head each, of the whole record: every act names the one before it.
inline constexpr int FormRecordField = 1;
inline constexpr int InspectionRecordField = 1;

/// InspectionSubmit (creates) and InspectionRevise, which carries neither party, form, task nor number.
struct InspectionBody {
    base::Uid party;
    base::Uid form;
    base::Uid task;
    QString number;
    QDate inspectedOn;
    QString place;
    QByteArray content; ///< inspectionContentToJson()
    QString reason;     ///< of a revision
};
[[nodiscard]] Change encodeInspection(const InspectionBody &body);
[[nodiscard]] Change encodeInspectionRevise(const base::Uid &entity, const InspectionBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<InspectionBody> decodeInspection(const Change &change);

/// The reviewer's word on every finding. InspectionReturn and InspectionWithdraw are reasons (encodeReason).
struct ReviewedFinding {
    int number = 0;
    bool accepted = false;
    QString reason; ///< required when not accepted
};
struct InspectionReviewBody {
    std::vector<ReviewedFinding> findings;
    QString note;
};
[[nodiscard]] Change encodeInspectionReview(const base::Uid &entity, const InspectionReviewBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<InspectionReviewBody> decodeInspectionReview(const Change &change);

[[nodiscard]] Change encodeInspectionHear(const base::Uid &entity, const domain::PartyStatement &statement, std::vector<BaseHead> base);
[[nodiscard]] base::Result<domain::PartyStatement> decodeInspectionHear(const Change &change);

/// Puts the accepted findings into effect: each is the fact created by another change of the same entry, or one that is in force
/// from an earlier revision.
struct FindingFact {
    int number = 0;
    int changeIndex = -1; ///< of the FactCreate in this entry, or
    base::Uid fact;       ///< the fact kept
};
struct InspectionEffectBody {
    QDate day;
    std::vector<FindingFact> facts;
};
[[nodiscard]] Change encodeInspectionEffect(const base::Uid &entity, const InspectionEffectBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<InspectionEffectBody> decodeInspectionEffect(const Change &change);

[[nodiscard]] Change encodeInspectionVerify(const base::Uid &entity, const domain::Reentry &again, std::vector<BaseHead> base);
/// Items without repetition, answers of these items alone.
[[nodiscard]] base::Result<domain::Reentry> decodeInspectionVerify(const Change &change);

} // namespace chengcai::journal
