// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/party.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace chengcai::domain {

using FactId = base::Id<struct FactTag>;

/// Where a fact comes from; decides whether it needs a second look. Stored: never renumber.
enum class FactOrigin : quint8 { Decision = 0, Inspection = 1, ExternalList = 2, Review = 3, Training = 4 };

/// A file that proves a fact: named by content, kept in the blob store.
struct Evidence {
    base::Hash sha256;
    qint64 size = 0;
    QString mediaType;
    QString title;
    bool operator==(const Evidence &) const = default;
};

/// A credit fact: one act, good or bad, of one party. Three clocks in three columns: validity for scoring
/// (effectiveOn … until), ban (banFrom … banUntil), publicity (publicUntil).
struct CreditFact {
    FactId id;
    base::Uid uid;
    PartyId party;
    QString indicator;   ///< code of the rule book, e.g. GY-N01
    QDate effectiveOn;   ///< first day that counts
    QDate until;         ///< first day that no longer counts; null = by the indicator's validity months
    QString decisionNo;  ///< as written in the document
    QDate decidedOn;
    QString authority;
    std::optional<qint64> fineFen;
    std::optional<qint64> amountFen; ///< contract amount the fine is measured against
    QDate banFrom;
    QDate banUntil;
    QDate publicUntil;
    QString text;
    QString source;
    FactOrigin origin = FactOrigin::Decision;
    bool underObjection = false;
    /// Confirmed by a second person; facts imported from a decision count at once but are not published before.
    bool secondChecked = false;
    bool withdrawn = false;
    QString withdrawReason;
    std::vector<Evidence> evidence;
};

/// A lasting remark on a fact that does not forbid it, for the person who records it.
struct FactWarning {
    QString code;
    QString field;
    QString message;
};

/// Refuses what can never be a fact (empty party or indicator, effectiveOn missing, until ≤ effectiveOn, negative money,
/// ban end before ban begin, forbidden characters). Codes "FCT-…".
[[nodiscard]] base::Result<void> checkFact(const CreditFact &fact);
/// Fine outside 5‰–10‰ of the amount (L77), effective in the future or before 2003-01-01 (the Procurement Law), end date of
/// the ban missing although the indicator follows the ban.
[[nodiscard]] std::vector<FactWarning> factWarnings(const CreditFact &fact, QDate today, bool validityFollowsBan);

} // namespace chengcai::domain
