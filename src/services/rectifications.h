// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/supervisiondata.h"
#include "services/session.h"
#include "store/queries/rectifications.h"

namespace chengcai::services {

using store::RectificationFilter;
using store::RectificationRow;
using store::RectificationStep;

/// What is demanded on one finding. A null day = the default of working days from the notice.
struct DemandInput {
    int finding = 0;
    QString demand;
    QDate dueOn;
};
struct NoticeInput {
    domain::InspectionId inspection;
    QDate day; ///< null = today
    QString text;
    std::vector<DemandInput> items;
};

/// A fact that may be recorded because an item is late. Nothing records it by itself.
struct LateProposal {
    const domain::LateRule *rule = nullptr;
    QString indicatorZh;
    QString indicatorEn;
    int pointsCenti = 0; ///< magnitude
    domain::CreditFact fact;
};

/// Notices of rectification: issue → reply → verification by a second person → … → closed when every item is accepted. Session's thread.
class Rectifications
{
public:
    explicit Rectifications(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<domain::RectificationId> issue(const NoticeInput &input);
    /// The party's reply to one item. A null day = today.
    [[nodiscard]] base::Result<void> reply(domain::RectificationId id, int item, QDate day, const QString &text, const QStringList &files = {});
    /// Not by whoever recorded the reply. Not accepting needs a reason and a new day; a null one = the default again.
    [[nodiscard]] base::Result<void> verify(domain::RectificationId id, int item, bool accepted, const QString &text, QDate newDue = {});
    /// Records what lateProposal() proposes, linked both ways. A supervisor; a rule that is not exact needs a reason.
    [[nodiscard]] base::Result<domain::FactId> recordLate(domain::RectificationId id, int item, const QString &reason = {});

private:
    [[nodiscard]] base::Result<domain::Rectification> open(domain::RectificationId id, int item) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files, domain::PartyId party = {});

    Session &m_session;
};

/// Due date under the default: working days from the notice, by the State calendar.
[[nodiscard]] QDate defaultDue(QDate noticedOn);

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::Rectification> rectification(const Reader &reader, domain::RectificationId id);
[[nodiscard]] std::optional<domain::Rectification> rectificationByNumber(const Reader &reader, const QString &number);
[[nodiscard]] std::vector<RectificationStep> stepsOf(const Reader &reader, domain::RectificationId id);
[[nodiscard]] std::optional<domain::RectificationId> rectificationOfFact(const Reader &reader, domain::FactId fact);
struct RectificationPage {
    std::vector<RectificationRow> rows;
    qint64 count = 0;   ///< of everything the filter lets through
    qint64 total = 0;
    qint64 overdue = 0; ///< notices with an overdue item
};
/// What is overdue is derived for that day.
[[nodiscard]] RectificationPage rectifications(const Reader &reader, const RectificationFilter &filter, QDate day, qint64 limit);
/// None if the item is in time, or its lateness is a fact already, or the rules do not know the indicator.
[[nodiscard]] std::optional<LateProposal> lateProposal(const Reader &reader, domain::RectificationId id, int item, QDate day);

} // namespace chengcai::services
