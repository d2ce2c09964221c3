// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listprocedure.h"
#include "journal/entry.h"

/// Bodies of list procedures. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A procedure has one head: every act names the one before it.
inline constexpr int ListProcedureField = 1;

struct ListProposeBody {
    base::Uid party;
    QString number;
    domain::ListKind list = domain::ListKind::Black;
    QString summary;
    std::vector<base::Uid> facts; ///< the grounds
    QDate day;
};
[[nodiscard]] Change encodeListPropose(const ListProposeBody &body);
[[nodiscard]] base::Result<ListProposeBody> decodeListPropose(const Change &change);

/// Every act but the proposal and the decision. A publication comes with a ListingPublish just before it in the same entry, an end before
/// the term with the ListingRemove of its entry.
[[nodiscard]] Change encodeListStep(const base::Uid &entity, const domain::ListStep &step, std::vector<BaseHead> base);
[[nodiscard]] base::Result<domain::ListStep> decodeListStep(const Change &change);

struct ListDecideBody {
    QDate day;
    QString decisionNo;
    QString text;
    QString authority;
    QString basis;
    int months = 0; ///< how long the entry will be public
    std::vector<base::Uid> facts; ///< the grounds it rests on
    std::vector<domain::PersonMeasure> persons;
    std::vector<domain::Evidence> evidence;
};
[[nodiscard]] Change encodeListDecide(const base::Uid &entity, const ListDecideBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<ListDecideBody> decodeListDecide(const Change &change);

} // namespace chengcai::journal
