// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draw.h"
#include "domain/task.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

struct StoredPlan {
    domain::PlanId id;
    base::Uid uid;
    domain::SupervisionPlan plan;
    bool withdrawn = false;
    QString reason;
    QString author;
    int assigned = 0; ///< items with a task that was not cancelled
    int done = 0;
    int drawn = 0;    ///< tasks of draws made for it, cancelled ones left out
};

struct StoredDraw {
    domain::DrawId id;
    base::Uid uid;
    domain::DrawInput input;
    base::Hash result;
    QString form;
    QDate due;
    QString note;
    base::Uid plan;
    qint64 receivedNo = 0;
    qint64 recordedAt = 0; ///< UTC ms
    QString author;
};
/// One line of the list of draws: what needs no reading of the whole input.
struct DrawRow {
    domain::DrawId id;
    base::Uid uid;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QDate asOf;
    QDate due;
    QString note;
    int tasks = 0;
    int open = 0;
    QString author;
    qint64 recordedAt = 0;
};

/// A party of a kind as plans and draws see it.
struct PlannedParty {
    domain::PartyId id;
    base::Uid uid;
    QString region;
    QDate lastInspected;                   ///< null = never
    std::vector<base::Uid> lastInspectors; ///< authors of the last inspection, sorted
    bool openTask = false;
    qint64 sinceNo = 0;                    ///< position of its last change
};

/// Reads. Any connection; thread of that connection.
class PlanningQueries
{
public:
    explicit PlanningQueries(const Database &database) : m_database(database) {}

    /// Newest year first, those in force before withdrawn ones.
    [[nodiscard]] std::vector<StoredPlan> plans() const;
    [[nodiscard]] std::optional<StoredPlan> planByUid(const base::Uid &uid) const;
    [[nodiscard]] std::optional<StoredPlan> planInForce(int year, domain::PartyKind kind) const;
    /// Parties of the plan that have a task from it, by uid, sorted.
    [[nodiscard]] std::vector<base::Uid> assignedParties(const base::Uid &plan) const;
    /// Tasks of draws made for the plan and of this grade stand in the draws: their inputs and dates.
    [[nodiscard]] std::vector<StoredDraw> drawsOf(const base::Uid &plan) const;

    /// Newest first.
    [[nodiscard]] std::vector<DrawRow> draws() const;
    [[nodiscard]] std::optional<StoredDraw> drawByUid(const base::Uid &uid) const;

    /// Parties of the kind that are in business and answer for themselves, by id.
    [[nodiscard]] std::vector<PlannedParty> parties(domain::PartyKind kind) const;

private:
    [[nodiscard]] std::vector<StoredPlan> readPlans(const QString &rest, const QVariantList &values) const;
    [[nodiscard]] std::vector<StoredDraw> readDraws(const QString &rest, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
