// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mutual.h"

#include "services/recordrules.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PartyId;
using domain::PartyKind;
using domain::RecordType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Everybody in a place, each once.
struct Participants {
    std::array<std::vector<PartyId>, 4> of; ///< by kind
};

Result<Participants> participantsOf(const Reader &reader, const MutualAsk &ask)
{
    const store::PartyQueries parties(reader.database());
    Participants result;
    const auto add = [&](PartyKind kind, PartyId id) -> Result<void> {
        std::vector<PartyId> &known = result.of[size_t(kind)];
        if (!id.isValid() || std::find(known.begin(), known.end(), id) != known.end())
            return {};
        const auto party = parties.byId(id);
        if (!party || party->kind != kind || party->successor.isValid())
            return refuseRecord(u"MUT-020"_s, domain::partyKindName(kind), Text::tr("%1: that party is not in the register, is of another kind, or another one answers for it.").arg(domain::partyKindLabel(kind)));
        known.push_back(id);
        return {};
    };
    for (const auto &[kind, id] : {std::pair{PartyKind::Purchaser, ask.purchaser}, std::pair{PartyKind::Agency, ask.agency}, std::pair{PartyKind::Supplier, ask.supplier}}) {
        if (const auto added = add(kind, id); !added)
            return added.error();
    }
    for (const PartyId expert : ask.experts) {
        if (const auto added = add(PartyKind::Expert, expert); !added)
            return added.error();
    }
    return result;
}

RecordInput inputOf(const MutualAsk &ask, const MutualPair &pair)
{
    RecordInput input{.type = RecordType::Mutual, .party = pair.ratee, .peer = pair.rater};
    const domain::RecordKind &kind = *domain::recordKind(RecordType::Mutual);
    const auto set = [&](const char *field, const QString &value) {
        const QString stored = domain::storedValue(*domain::recordField(kind, QString::fromLatin1(field)), value);
        if (!stored.isEmpty())
            input.values[QString::fromLatin1(field)] = stored;
    };
    set("project", ask.project);
    set("project_no", ask.projectNo);
    set("node", ask.node);
    set("node_on", ask.nodeOn.toString(Qt::ISODate));
    return input;
}

/// First and last day of the quarter of that day.
std::pair<QDate, QDate> quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

} // namespace

Result<std::vector<MutualPair>> mutualPairs(const Reader &reader, const MutualAsk &ask)
{
    const auto participants = participantsOf(reader, ask);
    if (!participants)
        return participants.error();
    const store::PartyQueries parties(reader.database());
    const store::RecordQueries records(reader.database());
    std::vector<MutualPair> pairs;
    for (const domain::MutualRules::Pair &rule : domain::mutualRules().pairs) {
        if (!rule.nodes.contains(ask.node))
            continue;
        for (const PartyId ratee : participants->of[size_t(rule.ratee)]) {
            for (const PartyId rater : participants->of[size_t(rule.rater)]) {
                MutualPair pair{ratee, rater, false};
                const QString key = mutualKey(inputOf(ask, pair).values, *parties.byId(ratee), *parties.byId(rater));
                const auto before = records.byKey(RecordType::Mutual, key);
                pair.asked = std::any_of(before.begin(), before.end(), [](const domain::Record &review) { return !review.withdrawn(); });
                pairs.push_back(pair);
            }
        }
    }
    if (pairs.empty())
        return refuseRecord(u"MUT-021"_s, u"node"_s, Text::tr("Among those chosen nobody rates anybody at this node. Choose who took part: at least purchaser and agency."));
    return pairs;
}

Result<std::vector<domain::RecordId>> askForReviews(Session &session, const MutualAsk &ask)
{
    const auto pairs = mutualPairs(session.reader(), ask);
    if (!pairs)
        return pairs.error();
    std::vector<RecordInput> inputs;
    for (const MutualPair &pair : *pairs) {
        if (!pair.asked)
            inputs.push_back(inputOf(ask, pair));
    }
    if (inputs.empty())
        return refuseRecord(u"MUT-022"_s, u"project"_s, Text::tr("Every review of this node was asked for already; the list of mutual reviews has them."));
    return Records(session).openTogether(std::move(inputs));
}

std::optional<MutualAverage> mutualAverage(const Reader &reader, PartyId party, QDate from, QDate to, QDate givenBy, qint64 position)
{
    qint64 sum = 0;
    int count = 0;
    for (const store::MutualScore &review : store::RecordQueries(reader.database()).mutualScores(party, position)) {
        if (review.nodeOn < from || review.nodeOn > to || review.from > givenBy)
            continue;
        sum += qint64(review.score) * 100;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return MutualAverage{int((sum + count / 2) / count), count};
}

std::optional<MutualFigure> mutualFigure(const Reader &reader, const Explanation &explanation)
{
    const QDate asOf = explanation.moment.asOf;
    for (const QDate day : {asOf, quarterOf(asOf).first.addDays(-1)}) {
        const auto [first, last] = quarterOf(day);
        const auto average = mutualAverage(reader, explanation.party.id, first, last, asOf, explanation.position);
        if (!average)
            continue;
        MutualFigure figure{u"%1-Q%2"_s.arg(first.year()).arg((first.month() + 2) / 3), average->averageCenti, average->count, explanation.ruleBook.mutualWeightPercent, {}};
        if (figure.weightPercent > 0)
            figure.withCenti = domain::withMutualReviews(explanation.ruleBook, explanation.rating.scoreCenti, figure.averageCenti);
        return figure;
    }
    return std::nullopt;
}

} // namespace chengcai::services
