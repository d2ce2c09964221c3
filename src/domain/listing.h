// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/party.h"

namespace chengcai::domain {

/// Stored: never renumber.
enum class ListKind : quint8 { Red = 0, Black = 1, Focus = 2, External = 3 };
[[nodiscard]] QString listKindName(ListKind kind);
[[nodiscard]] QString listKindLabel(ListKind kind);

using ListingId = base::Id<struct ListingTag>;

/// A published list entry: on the list on every day D with from ≤ D < until, unless removed on or before D.
struct Listing {
    ListingId id;
    base::Uid uid;
    PartyId party;
    ListKind kind = ListKind::Black;
    QDate from;
    QDate until;     ///< null = no end stated
    QDate removedOn; ///< null = not removed
    QString decisionNo;
    QString authority;
    QString basis;
    QString facts;
    QString source;  ///< external lists: whose list

    [[nodiscard]] bool contains(QDate day) const
    {
        return from <= day && (until.isNull() || day < until) && (removedOn.isNull() || day < removedOn);
    }
};

} // namespace chengcai::domain
