// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// One line of the list of notices.
struct RectificationRow {
    domain::RectificationId id;
    QString number;
    domain::PartyId party;
    QString partyName;
    domain::PartyKind kind = domain::PartyKind::Purchaser;
    QString inspectionNumber;
    QDate noticedOn;
    QDate nextDue;      ///< earliest due date of an item that waits for the party; null = none
    int items = 0;
    int accepted = 0;
    int waiting = 0;    ///< replied, to be verified
    int overdue = 0;    ///< items over on the day of the question
    int unrecorded = 0; ///< of them, those whose lateness is no fact yet
    QDate closedOn;
};

struct RectificationFilter {
    enum class Show : quint8 { All, Open, Overdue, Waiting, Closed };
    Show show = Show::All;
    domain::PartyId party;            ///< none = every party
    domain::InspectionId inspection;  ///< none = every inspection
    QString text;                     ///< part of the number or of the party's name
};

struct RectificationStep {
    domain::RectificationAct act = domain::RectificationAct::Notice;
    int item = 0; ///< 0 = the whole notice
    QDate day;
    base::Uid author;
    QString authorName;
    qint64 at = 0; ///< UTC ms of its admission
    QString text;
    QDate dueOn;   ///< set with a refusal
    std::vector<domain::Evidence> evidence;
};

/// Reads. Any connection; thread of that connection. `cutoff` is domain::overdueCutoff() of the day of the question.
class RectificationQueries
{
public:
    explicit RectificationQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::Rectification> byId(domain::RectificationId id) const;
    [[nodiscard]] std::optional<domain::Rectification> byNumber(const QString &number) const;
    /// Newest first.
    [[nodiscard]] std::vector<RectificationRow> rows(const RectificationFilter &filter, QDate cutoff, qint64 limit) const;
    [[nodiscard]] qint64 count(const RectificationFilter &filter, QDate cutoff) const;
    [[nodiscard]] std::vector<RectificationStep> steps(domain::RectificationId id) const;
    /// Author of the last reply to an item; null if there is none.
    [[nodiscard]] base::Uid replier(domain::RectificationId id, int item) const;
    [[nodiscard]] std::optional<domain::RectificationId> ofFact(domain::FactId fact) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::optional<domain::Rectification> one(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
