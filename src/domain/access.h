// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listing.h"
#include "domain/rating.h"
#include "domain/supervisiondata.h"

#include <span>

/// Whether a party may take part in a procurement on a day, and whether a credit commitment stands for its papers. Derived from dates every
/// time, never stored: a ban that has run out no longer disqualifies (R19 para 2). Pure; any thread.
namespace chengcai::domain {

/// What keeps a party out, or from the commitment route. In the order of their weight.
enum class AccessGround : quint8 {
    Ban,           ///< a ban from procurement is running
    MajorRecord,   ///< major illegal record of the three years before: L22(5), R19, CK2022-3
    BlackList,     ///< published entry of our list
    ExternalList,  ///< of a court, of the tax authority, of the ministry: CK2016-125
    Unkept,        ///< an earlier commitment was false or not kept
    Veto,          ///< an indicator with veto is active
    OtherList,     ///< nothing is known but the list of another authority, which refuses nobody
    OneStar
};
/// The first four refuse participation, the others close the commitment route only.
[[nodiscard]] constexpr bool refusesParticipation(AccessGround ground)
{
    return ground <= AccessGround::ExternalList;
}

struct AccessReason {
    AccessGround ground = AccessGround::Ban;
    QString sentence;   ///< translated, with decision number and date
    QString basis;      ///< statute, as the data say
    FactId fact;        ///< none for a list entry or the stars
    ListingId listing;
    QDate until;        ///< first day on which it no longer stands in the way; null = not known
    bool operator==(const AccessReason &) const = default;
};

enum class AccessVerdict : quint8 { Pass, PassWithDocuments, Refused };

struct AccessAnswer {
    AccessVerdict verdict = AccessVerdict::Pass;
    QStringList documents; ///< codes of what must be shown on paper
    std::vector<AccessReason> reasons;
    bool operator==(const AccessAnswer &) const = default;
};

struct AccessInput {
    PartyKind kind = PartyKind::Supplier;
    std::span<const CreditFact> facts;  ///< withdrawn ones are ignored
    std::span<const Listing> listings;
    const Rating *rating = nullptr;     ///< on that day, under the ruling book
    const RuleBook *book = nullptr;
};
[[nodiscard]] AccessAnswer accessOf(const AccessRules &rules, const AccessInput &input, QDate day);

/// Day of the decision, or the one from which the fact counts.
[[nodiscard]] QDate penaltyDay(const CreditFact &fact);
/// Whether a ban of this fact runs on the day.
[[nodiscard]] bool banRuns(const CreditFact &fact, QDate day);
/// The test of CKB526 for the black list, suppliers and agencies: a penalty of the last three years with a fine of 30,000 yuan or more, or a
/// ban not yet over. Not the test for a "larger fine" of 2,000,000 yuan.
[[nodiscard]] bool meetsListTest(const AccessRules &rules, PartyKind kind, const CreditFact &fact, QDate day);
/// Larger fine of CK2022-3, or an indicator that stands for a criminal penalty, a closure or a revoked licence. `until`: first day after.
[[nodiscard]] bool isMajorRecord(const AccessRules &rules, const CreditFact &fact, QDate day, QDate *until = nullptr);

[[nodiscard]] QString accessVerdictName(AccessVerdict verdict);  ///< "pass", "documents", "refused"
[[nodiscard]] QString accessVerdictLabel(AccessVerdict verdict); ///< translated
[[nodiscard]] QString documentTitle(const AccessRules &rules, const QString &code);

} // namespace chengcai::domain
