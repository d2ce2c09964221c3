// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/formlibrary.h"
#include "services/inspectiondrafts.h"

namespace chengcai::services {

/// Everything the page of a form shows, read at once; afterwards it asks the store for nothing but files.
struct OpenedForm {
    StoredForm form;
    ScoringBasis basis;
    std::optional<domain::Inspection> previous; ///< the party's last one with the same form, any version
    domain::FormTemplate previousForm;          ///< the version it was filled on
    std::optional<domain::Inspection> revised;  ///< the one this is a revision of
};
/// Any thread, with that thread's Reader. The draft says party and form, or the inspection that is revised. Codes "INS-028", "INS-040" (no such
/// form or inspection).
[[nodiscard]] base::Result<OpenedForm> openForm(const Reader &reader, const InspectionDraft &draft, QDate today);

/// The forms an inspection of such a party can begin with on that day: in use, begun, the newest version of each.
[[nodiscard]] std::vector<StoredForm> formsInUse(const Reader &reader, domain::PartyKind kind, QDate day);
/// A version of the same form in use that begins later than `form` and has begun; none if `form` is the newest.
[[nodiscard]] std::optional<StoredForm> newerVersion(const Reader &reader, const StoredForm &form, QDate day);

/// What the signed-in person left unfinished that concerns the subject of `draft`.
struct DraftsLeft {
    std::optional<InspectionDraft> same;         ///< of the very subject and version
    std::optional<InspectionDraft> otherVersion; ///< of the same party and task, on another version of the form
    QString version;                             ///< that other version
};
/// Session's thread.
[[nodiscard]] base::Result<DraftsLeft> draftsLeft(Session &session, const InspectionDraft &draft);
/// Puts a draft in the place of another: for going over to another version of the form. Refused if the new place is taken ("DRF-040").
[[nodiscard]] base::Result<qint64> moveDraft(Session &session, const InspectionDraft &from, const InspectionDraft &to);

/// An empty draft of a new inspection, of today.
[[nodiscard]] InspectionDraft beginInspection(const StoredForm &form, domain::PartyId party, QDate today);

} // namespace chengcai::services
