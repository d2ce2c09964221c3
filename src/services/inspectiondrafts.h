// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inspections.h"

namespace chengcai::services {

/// An inspection being written: a local row, no journal entry. Saving never validates. A draft belongs to one person, one version of one form
/// (by its SHA-256) and one party and task or one inspection under revision: drafts never cross.
struct InspectionDraft {
    InspectionInput input;
    base::Hash formSha256;
    domain::InspectionId revises; ///< none = a new inspection
    QString reason;               ///< of the revision
    QString focus;                ///< item where the work stopped
    qint64 savedAt = 0;           ///< UTC ms, set by save()

    /// What names the row beside the person and the form.
    [[nodiscard]] bool sameSubject(const InspectionDraft &other) const;
};

/// Session's thread; every function needs a signed-in person and touches only that person's drafts.
class InspectionDrafts
{
public:
    explicit InspectionDrafts(Session &session) : m_session(session) {}

    /// Returns the moment of saving, UTC ms.
    [[nodiscard]] base::Result<qint64> save(const InspectionDraft &draft);
    [[nodiscard]] base::Result<std::vector<InspectionDraft>> all() const;
    [[nodiscard]] base::Result<void> discard(const InspectionDraft &draft);
    /// Submits or revises, then discards the draft. If discarding fails the inspection is submitted all the same.
    [[nodiscard]] base::Result<domain::InspectionId> submit(const InspectionDraft &draft);

private:
    Session &m_session;
};

} // namespace chengcai::services
