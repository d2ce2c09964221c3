// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordrules.h"

#include "domain/statecalendar.h"
#include "services/cases.h"
#include "store/queries/cases.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>

#include <algorithm>

/// Mutual reviews at the two nodes of a project (河南省政府采购电子化系统), and the check against retaliation.
namespace chengcai::services {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

Becomes openMutual(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    const store::PartyQueries parties(session.store().database());
    const auto ratee = parties.byId(input.party);
    const auto rater = parties.byId(input.peer);
    const QString node = input.values.value(u"node"_s);
    const domain::MutualRules &rules = domain::mutualRules();
    const bool allowed = std::any_of(rules.pairs.begin(), rules.pairs.end(), [&](const auto &pair) {
        return pair.ratee == ratee->kind && pair.rater == rater->kind && pair.nodes.contains(node);
    });
    if (!allowed)
        return refuseRecord(u"MUT-001"_s, u"peer"_s,
                            Text::tr("At this node a party of the kind “%1” is not rated by one of the kind “%2”.").arg(domain::partyKindLabel(ratee->kind), domain::partyKindLabel(rater->kind)));
    const QDate nodeOn = QDate::fromString(input.values.value(u"node_on"_s), Qt::ISODate);
    if (nodeOn > input.day)
        return refuseRecord(u"MUT-002"_s, u"node_on"_s, Text::tr("The node lies in the future; reviews are asked for when it has been reached."));
    input.key = mutualKey(input.values, *ratee, *rater);
    if (const auto once = checkOnce(session, input); !once)
        return once.error();
    input.due = domain::stateCalendar().dueDate(nodeOn, rules.dueWorkingDays);
    return std::optional<journal::Change>();
}

/// A complaint of who is rated about who rates, before the rating.
bool complained(const Session &session, const domain::Record &review, QDate day)
{
    store::CaseFilter about;
    about.party = review.peer;
    const auto ratee = store::PartyQueries(session.store().database()).byId(review.party);
    for (const store::CaseRow &row : store::CaseQueries(session.store().database()).rows(about, MostRecordLines)) {
        const QString text = row.file.reference + u' ' + row.file.summary;
        if (row.file.origin == domain::CaseOrigin::Complaint && row.file.openedOn <= day && (text.contains(ratee->name) || (!ratee->identifier.isEmpty() && text.contains(ratee->identifier))))
            return true;
    }
    return false;
}

/// The first step of a review is that it is given, at once or held back; further comments do not lengthen the time for comments.
QDate givenOn(const Session &session, const domain::Record &review)
{
    const auto steps = store::RecordQueries(session.store().database()).steps(review);
    return steps.size() > 1 ? steps[1].step.day : review.lastOn;
}

Becomes mutualAct(Session &session, const domain::Record &review, RecordActInput &input, const std::vector<domain::Evidence> &)
{
    const domain::MutualRules &rules = domain::mutualRules();
    if (input.act == u"give"_s || input.act == u"hold"_s) {
        const int score = input.values.value(u"score"_s).toInt();
        if ((score <= rules.lowest || score >= rules.highest) && input.values.value(u"narrative"_s).isEmpty())
            return refuseRecord(u"MUT-010"_s, u"narrative"_s, Text::tr("A score of %1 or less, or of %2, needs reasons.").arg(rules.lowest).arg(rules.highest));
        if (review.dueOn.isValid() && input.day > review.dueOn)
            input.values[u"late"_s] = u"1"_s;
        input.act = complained(session, review, input.day) ? u"hold"_s : u"give"_s;
    }
    if (input.act == u"comment"_s && input.day > givenOn(session, review).addDays(rules.commentDays))
        return refuseRecord(u"MUT-011"_s, u"day"_s, Text::tr("Comments are taken for %1 days after the review.").arg(rules.commentDays));
    return std::optional<journal::Change>();
}

} // namespace

QString mutualKey(const domain::RecordValues &values, const domain::Party &ratee, const domain::Party &rater)
{
    const QString number = values.value(u"project_no"_s);
    const auto uid = [](const domain::Party &party) { return QString::fromLatin1(party.uid.toBytes().toHex()); };
    return recordKey({number.isEmpty() ? values.value(u"project"_s) : number, values.value(u"node"_s), uid(ratee), uid(rater)});
}

RecordRules mutualRecordRules()
{
    return {openMutual, mutualAct};
}

} // namespace chengcai::services
