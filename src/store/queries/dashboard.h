// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/listprocedure.h"
#include "domain/petition.h"
#include "domain/rectification.h"
#include "domain/rulebook.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// A row behind a number: what it is about, and which record it opens.
struct FigureRow {
    QString record;        ///< number of the record; empty = none
    domain::PartyId party;
    QString partyName;
    QDate day;
    QString text;
    domain::CaseId caseFile = {};
    domain::InspectionId inspection = {};
    domain::ListProcedureId procedure = {};
    domain::PetitionId petition = {};
    domain::RectificationId rectification = {};
};

/// The numbers of the overview and the rows behind each of them, by the same conditions. Any connection; thread of that connection.
class DashboardQueries
{
public:
    explicit DashboardQueries(const Database &database) : m_database(database) {}

    /// Days after `after`, up to `upTo`.
    struct Days {
        QDate after;
        QDate upTo;
    };
    /// Entries that came on a list, or left it by removal or by the end of their term.
    [[nodiscard]] qint64 listed(domain::ListKind list, bool left, const Days &days) const;
    [[nodiscard]] std::vector<FigureRow> listedRows(domain::ListKind list, bool left, const Days &days, qint64 limit) const;

    /// Facts of the indicator in force on the day, whoever answers for them.
    [[nodiscard]] qint64 inForce(const domain::Indicator &indicator, QDate day) const;
    [[nodiscard]] std::vector<FigureRow> inForceRows(const domain::Indicator &indicator, QDate day, qint64 limit) const;

    /// Cases opened on these days, both included.
    struct CaseCount {
        domain::ConductClass conduct = domain::ConductClass::NonStandard;
        domain::CaseOrigin origin = domain::CaseOrigin::OwnMotion;
        domain::CaseState state = domain::CaseState::Opened;
        qint64 cases = 0;
    };
    [[nodiscard]] std::vector<CaseCount> cases(QDate from, QDate to) const;
    /// What was published on these days, whenever opened.
    struct Published {
        domain::ConductClass conduct = domain::ConductClass::NonStandard;
        domain::CaseResult result = domain::CaseResult::Penalty;
        qint64 cases = 0;
    };
    [[nodiscard]] std::vector<Published> published(QDate from, QDate to) const;
    struct CaseWhere {
        std::optional<domain::ConductClass> conduct;
        std::optional<domain::CaseOrigin> origin;
        std::optional<domain::CaseState> state;
        std::optional<domain::CaseResult> result;
        bool published = false; ///< the days are those of publication
    };
    [[nodiscard]] std::vector<FigureRow> caseRows(const CaseWhere &where, QDate from, QDate to, qint64 limit) const;

    /// Items of notices that wait for the party, due on these days.
    [[nodiscard]] qint64 rectifications(const Days &days) const;
    [[nodiscard]] std::vector<FigureRow> rectificationRows(const Days &days, qint64 limit) const;

    /// Days of inspection and decision, and what the store learned of in that time (positions after `afterNo`, up to `upToNo`).
    struct Stretch {
        QDate from;
        QDate to;
        qint64 afterNo = 0;
        qint64 upToNo = 0;
    };
    struct Workload {
        base::Uid user;
        QString name;
        bool active = true;
        qint64 openTasks = 0; ///< now
        qint64 doneTasks = 0; ///< inspected in that time
        qint64 submitted = 0; ///< inspections
        qint64 reviewed = 0;  ///< inspections
        qint64 decided = 0;   ///< cases
    };
    /// By name; who is no longer active only with something done.
    [[nodiscard]] std::vector<Workload> workload(const Stretch &stretch) const;
    [[nodiscard]] std::vector<FigureRow> doneTaskRows(const base::Uid &user, const Stretch &stretch, qint64 limit) const;
    [[nodiscard]] std::vector<FigureRow> inspectionRows(const base::Uid &user, domain::InspectionAct act, const Stretch &stretch, qint64 limit) const;
    [[nodiscard]] std::vector<FigureRow> decidedRows(const base::Uid &user, const Stretch &stretch, qint64 limit) const;

private:
    const Database &m_database;
};

} // namespace chengcai::store
