// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inspectiondrafts.h"
#include "domain/casefile.h"
#include "domain/petition.h"
#include "domain/record.h"
#include "services/planning.h"

namespace chengcai::services {

/// What there is to do, in the order in which a list shows it.
enum class WorkKind : quint8 { Inspect, Revise, Review, Settle, Draft, CaseClock, ListClock, PetitionClock, RecordClock, FactExpires, FactUnchecked };

/// One line of the to-do list.
struct WorkRow {
    WorkKind kind = WorkKind::Inspect;
    domain::PartyId party;
    QString partyName;
    QDate due;            ///< null = no day
    bool overdue = false;
    QString state;        ///< translated
    QString assignee;     ///< who does it, or wrote what waits
    base::Uid task;
    domain::InspectionId inspection;
    domain::FactId fact;
    /// Whose clock runs: of a case, a list procedure, an objection or a repair, another record.
    domain::CaseId caseFile = {};
    domain::ListProcedureId procedure = {};
    domain::PetitionId petition = {};
    domain::RecordId record = {};
};

/// The counts above the list; each opens the list filtered by it.
struct WorkCounts {
    qint64 mine = 0;      ///< open tasks, inspections returned to me, waiting for my review or my next step
    qint64 overdue = 0;
    qint64 dueSoon = 0;   ///< not overdue, due within seven days
    qint64 drafts = 0;    ///< of mine, with errors
    qint64 review = 0;
    qint64 returned = 0;
    qint64 expiring = 0;  ///< facts that end within thirty days
    qint64 unchecked = 0;
};

struct Workbench {
    WorkCounts counts;
    std::vector<WorkRow> rows;        ///< everything but drafts
    std::vector<PlannedItem> planned; ///< of the present month, not assigned yet or not
};
/// For that person today. At most 2,000 lines of a kind; the counts are of what is shown. Any thread.
[[nodiscard]] Workbench workbench(const Reader &reader, const Account &account, QDate today);
/// An empty draft for an open task: with the form it asks for, or the first one in use for that kind of party. Any thread.
[[nodiscard]] base::Result<InspectionDraft> beginTask(const Reader &reader, const base::Uid &task, QDate today);
/// The person's drafts with what is wrong in them. Session's thread.
[[nodiscard]] std::vector<WorkRow> draftsWithErrors(Session &session);

} // namespace chengcai::services
