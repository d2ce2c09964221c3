// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/tasks.h"
#include "store/queries/planning.h"

namespace chengcai::services {

using store::DrawRow;
using store::StoredDraw;
using store::StoredPlan;

/// What a person asks of a draw. The seed stands apart: it is given last, when everything else is fixed.
struct DrawRequest {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QStringList regions;                       ///< empty = all districts
    std::vector<domain::DrawStratum> strata;   ///< empty = the shares of the shipped frequencies, grades with 100 % left to the plan
    std::vector<base::Uid> inspectors;         ///< empty = everybody with the role of an inspector
    int inspectorsPerParty = 2;
    QString form;                              ///< of the tasks; empty = any
    QDate due;
    QString note;
    base::Uid plan;                            ///< null = for no plan
};
struct DrawSeed {
    QString text;         ///< numbers of the lottery, the agreed time
    QString source;       ///< where they come from, who was present
    bool withHead = true; ///< adds " @<entry>:<chain head>" of the journal
};

/// Plans and draws. Session's thread.
class Planning
{
public:
    explicit Planning(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<base::Uid> adopt(const domain::SupervisionPlan &plan);
    [[nodiscard]] base::Result<void> withdraw(const base::Uid &plan, const QString &reason);
    /// Gathers the parties as they are now, draws, and records input, result and tasks as one entry. Returns the draw.
    [[nodiscard]] base::Result<base::Uid> record(const DrawRequest &request, const DrawSeed &seed, const base::Progress &progress = {});

private:
    Session &m_session;
};

// Reads; any thread, with that thread's Reader.

/// The plan the frequencies give for today's grades. Codes "PLN-…".
[[nodiscard]] base::Result<domain::SupervisionPlan> proposePlan(const Reader &reader, domain::PartyKind kind, int year, const domain::SupervisionFrequency &frequency, QDate today,
                                                                const base::Progress &progress = {});
[[nodiscard]] std::vector<StoredPlan> plans(const Reader &reader);
[[nodiscard]] std::optional<StoredPlan> plan(const Reader &reader, const base::Uid &uid);

/// An item of a plan in force with what has become of it.
struct PlannedItem {
    base::Uid plan;
    domain::PlanItem item;
    domain::PartyId party;
    QString partyName;
    domain::PartyKind kind = domain::PartyKind::Purchaser;
    domain::CheckDepth depth = domain::CheckDepth::Full;
    bool assigned = false;
};
/// Items of all plans in force with a due day in that time, by day; of one plan only if `plan` is given.
[[nodiscard]] std::vector<PlannedItem> plannedItems(const Reader &reader, QDate from, QDate to, const base::Uid &plan = {});
/// An inspector for every item: fewest open tasks first, nobody with a declared relation. Items nobody may do are left out.
[[nodiscard]] std::vector<TaskInput> proposeAssignment(const Reader &reader, const std::vector<PlannedItem> &items, QDate today);

/// What goes into a draw, without a seed: the preview.
[[nodiscard]] base::Result<domain::DrawInput> gatherDraw(const Reader &reader, const DrawRequest &request, QDate today, const base::Progress &progress = {});
/// What is left of the plan's numbers up to the quarter of that day, for the strata of a draw.
[[nodiscard]] std::vector<domain::DrawStratum> strataOfPlan(const Reader &reader, const StoredPlan &plan, QDate today);
[[nodiscard]] std::vector<DrawRow> draws(const Reader &reader);
[[nodiscard]] std::optional<StoredDraw> draw(const Reader &reader, const base::Uid &uid);

/// The draw done again, with names.
struct DrawnParty {
    domain::Drawn drawn;
    QString name;
    QString region;
    QStringList inspectors;
};
struct DrawShown {
    StoredDraw stored;
    std::vector<DrawnParty> parties;
    QStringList inspectors;                                       ///< names, in the order of the input
    struct Excluded { QString inspector; QString party; QString why; };
    std::vector<Excluded> excluded;                               ///< conflicts with drawn parties that kept somebody away
    std::array<int, 5> potted{};                                  ///< parties in the pot by Grade's number
    StoreInfo store;
    domain::RuleBook ruleBook;                                    ///< that ruled on the day of the grades
    base::Hash chain;                                             ///< head of the journal with the draw
};
[[nodiscard]] base::Result<DrawShown> showDraw(const Reader &reader, const base::Uid &uid);

/// What redoing a recorded draw found. `sound` = nothing to say.
struct DrawCheck {
    bool resultEqual = false;  ///< from the recorded input
    bool tasksEqual = false;   ///< every drawn party has its task of this draw
    int parties = 0;
    int drawn = 0;
    QStringList differences;   ///< grades and parties at the recorded position that differ from the record: one sentence each
    [[nodiscard]] bool sound() const { return resultEqual && tasksEqual && differences.isEmpty(); }
};
[[nodiscard]] base::Result<DrawCheck> verifyDraw(const Reader &reader, const base::Uid &uid, const base::Progress &progress = {});

} // namespace chengcai::services
