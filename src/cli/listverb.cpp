// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/partyfilter.h"
#include "cli/verbs.h"

#include "services/partyregister.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::RatedParty;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject rowOf(const RatedParty &rated, const std::optional<domain::Party> &party)
{
    QJsonArray lists;
    for (const domain::ListKind kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
        if (rated.lists & (1U << unsigned(kind)))
            lists.append(domain::listKindName(kind));
    }
    return {{u"party"_s, hex(rated.party.uid)},
            {u"identifier"_s, rated.party.identifier},
            {u"kind"_s, domain::partyKindName(rated.party.kind)},
            {u"name"_s, rated.party.name},
            {u"region"_s, rated.party.region},
            {u"status"_s, domain::partyStatusName(party ? party->status : domain::PartyStatus::Active)},
            {u"score_centi"_s, rated.scoreCenti},
            {u"stars"_s, rated.stars},
            {u"grade"_s, domain::gradeName(rated.grade)},
            {u"veto"_s, rated.veto},
            {u"lists"_s, lists}};
}

/// First row after the one with that id; a usage error if no such row is in the list.
Result<size_t> startAfter(const std::vector<RatedParty> &rows, const QString &key)
{
    if (key.isEmpty())
        return size_t(0);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RatedParty &rated) { return hex(rated.party.uid) == key; });
    if (found == rows.end())
        return usageError(u"CLI-052"_s, Text::tr("No row of this list has the id %1. Begin with the first page again.").arg(key));
    return size_t(found - rows.begin()) + 1;
}

} // namespace

Result<void> listParties(Invocation &invocation)
{
    if (invocation.argument(0) != u"parties")
        return usageError(u"CLI-053"_s, Text::tr("“%1” cannot be listed. Use “list parties”.").arg(invocation.argument(0)));
    const auto expression = parseExpression(invocation.option("filter"));
    if (!expression)
        return expression.error();
    const auto order = parseOrder(invocation.option("sort"));
    if (!order)
        return order.error();
    const auto limit = invocation.number("limit", 100);
    if (!limit)
        return limit.error();
    const auto asOf = invocation.date("as-of");
    if (!asOf)
        return asOf.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Moment moment{asOf->isNull() ? invocation.clock().today() : *asOf, {}};
    std::vector<RatedParty> rows;
    const auto take = [&](const RatedParty &rated) {
        if (expression->matches(rated))
            rows.push_back(rated);
    };
    if (const auto count = services::evaluateEverybody((*session)->reader(), moment, expression->kind, take, {}); !count)
        return count.error();
    std::sort(rows.begin(), rows.end(), *order);
    const auto first = startAfter(rows, invocation.option("after"));
    if (!first)
        return first.error();
    QJsonArray page;
    const size_t end = std::min(rows.size(), *first + size_t(*limit));
    for (size_t i = *first; i < end; ++i)
        page.append(rowOf(rows[i], services::party((*session)->reader(), rows[i].party.id)));
    invocation.print(page);
    return {};
}

} // namespace chengcai::cli
