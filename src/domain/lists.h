// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

/// Who a rule proposes for a list. A proposal lists nobody: notice, statement, decision and publication are separate acts. Pure; any thread.
namespace chengcai::domain {

/// Why somebody is proposed for the black list, or, a purchaser, for the focus list.
struct ListGround {
    enum class Kind : quint8 {
        Fine, ///< CKB526: a penalty of the last three years of 30,000 yuan or more
        Ban,  ///< CKB526: a ban not yet over
        Veto  ///< an indicator with veto is active
    };
    Kind kind = Kind::Fine;
    FactId fact;
    QString sentence; ///< translated, with decision number and date
    QDate until;      ///< first day on which it is no ground any more; null = not known
    QDate decidedOn;  ///< day of the decision, or from which the fact counts
    /// A decision that is confirmed by a second person and not under objection: only such a one may lead to a notice.
    bool final = true;
};
/// Suppliers and agencies by both tests, purchasers by veto; experts are suspended or dismissed instead of listed.
[[nodiscard]] std::vector<ListGround> listGrounds(const AccessRules &rules, const RuleBook &book, PartyKind kind, std::span<const CreditFact> facts, QDate day);
/// The list such grounds propose: black, or focus for a purchaser; none for an expert.
[[nodiscard]] std::optional<ListKind> listOfGrounds(PartyKind kind);

struct RedInput {
    PartyKind kind = PartyKind::Supplier;
    std::span<const CreditFact> facts;
    std::span<const Listing> listings;
    QDate knownSince;                  ///< day on which the register learned of the party
    std::span<const Rating> annual;    ///< at the ends of the last years, the latest first
    const RuleBook *book = nullptr;
};
/// What of the criteria of the red list is not met, a sentence each; empty = all are.
[[nodiscard]] QStringList redObstacles(const ListRules &rules, const RedInput &input, QDate day);

} // namespace chengcai::domain
