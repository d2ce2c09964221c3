// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "services/measures.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::MeasureRule;
using services::MeasureTrouble;
using services::Records;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::array<domain::Grade, 5> Grades{domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U};
constexpr std::array<domain::ListKind, 4> Lists{domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External};

Result<const MeasureRule *> ruleNamed(const QString &code)
{
    if (const MeasureRule *rule = domain::measureCatalogue().of(code))
        return rule;
    QStringList codes;
    for (const MeasureRule &rule : domain::measureCatalogue().measures)
        codes << rule.code;
    return usageError(u"CLI-231"_s, Text::tr("“%1” is not in the catalogue of measures. There are: %2.").arg(code, codes.join(u", "_s)));
}

/// --measure, empty for all.
Result<QString> measureAsked(const Invocation &invocation)
{
    if (!invocation.has("measure"))
        return QString();
    const auto rule = ruleNamed(invocation.option("measure"));
    return rule ? Result<QString>((*rule)->code) : rule.error();
}

QJsonObject proposalJson(const services::MeasureProposal &proposal)
{
    return {{u"measure"_s, proposal.measure}, {u"party"_s, hex(proposal.party.uid)}, {u"identifier"_s, proposal.party.identifier}, {u"name"_s, proposal.party.name}, {u"kind"_s, domain::partyKindName(proposal.party.kind)}, {u"ground"_s, domain::measureGroundText(proposal.ground)}};
}

QJsonObject troubleJson(const MeasureTrouble &trouble)
{
    static constexpr std::array<QStringView, 3> kinds{u"ground-gone", u"end-passed", u"silent"};
    return {{u"record"_s, trouble.line.record.number}, {u"measure"_s, trouble.line.record.text("measure")}, {u"identifier"_s, trouble.line.party.identifier}, {u"name"_s, trouble.line.party.name},
            {u"why"_s, kinds[size_t(trouble.kind)].toString()}, {u"text"_s, trouble.text}};
}

QJsonArray troublesJson(const std::vector<MeasureTrouble> &troubles)
{
    QJsonArray rows;
    for (const MeasureTrouble &trouble : troubles)
        rows.append(troubleJson(trouble));
    return rows;
}

QJsonObject countsJson(const std::vector<qint64> &counts)
{
    QJsonObject json;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            json[domain::measureCatalogue().measures[i].code] = counts[i];
    }
    return json;
}

/// Applies what is proposed, at most so many, as one entry.
Result<QJsonArray> apply(Invocation &invocation, services::Session &session, const services::MeasureReconciliation &found, qint64 most)
{
    QDate from;
    QDate until;
    OptionReader options(invocation);
    options.date("from", from);
    options.date("until", until);
    if (options.error())
        return *options.error();
    const QDate day = from.isValid() ? from : found.day;
    std::vector<services::RecordInput> inputs;
    for (const services::MeasureProposal &proposal : found.proposals) {
        if (qint64(inputs.size()) == most)
            break;
        services::RecordInput input{.type = domain::RecordType::Measure, .party = proposal.party.id};
        input.values = {{u"measure"_s, proposal.measure}, {u"unit"_s, invocation.option("unit")}, {u"valid_from"_s, day.toString(Qt::ISODate)}};
        if (until.isValid())
            input.values[u"valid_until"_s] = until.toString(Qt::ISODate);
        inputs.push_back(std::move(input));
    }
    const auto opened = Records(session).openTogether(std::move(inputs));
    if (!opened)
        return opened.error();
    QJsonArray numbers;
    for (const domain::RecordId id : *opened)
        numbers.append(services::record(session.reader(), id)->number);
    return numbers;
}

Result<void> propose(Invocation &invocation)
{
    const auto measure = measureAsked(invocation);
    const auto most = invocation.number("limit", qint64(services::MostProposals));
    if (!measure || !most)
        return !measure ? measure.error() : most.error();
    const bool applies = invocation.has("apply");
    const auto session = invocation.open(applies ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto found = services::reconcileMeasures((*session)->reader(), *measure, invocation.clock().today(), invocation.progress());
    if (!found)
        return found.error();
    QJsonObject json{{u"proposed"_s, found->proposed}, {u"by_measure"_s, countsJson(found->byMeasure)}};
    if (applies) {
        const auto numbers = apply(invocation, **session, *found, *most);
        if (!numbers)
            return numbers.error();
        json[u"applied"_s] = *numbers;
    }
    QJsonArray rows;
    for (const services::MeasureProposal &proposal : found->proposals) {
        if (rows.size() == *most)
            break;
        rows.append(proposalJson(proposal));
    }
    json[u"rows"_s] = rows;
    invocation.print(json);
    return {};
}

Result<void> reconcile(Invocation &invocation)
{
    const bool lifts = invocation.has("lift");
    const auto session = invocation.open(lifts ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto found = services::reconcileMeasures((*session)->reader(), {}, invocation.clock().today(), invocation.progress());
    if (!found)
        return found.error();
    if (lifts && !found->toLift.empty()) {
        std::vector<domain::RecordId> ids;
        for (const MeasureTrouble &trouble : found->toLift)
            ids.push_back(trouble.line.record.id);
        if (const auto lifted = Records(**session).actOnEach(ids, {.act = u"lift"_s, .text = invocation.option("text")}); !lifted)
            return lifted;
    }
    invocation.print(QJsonObject{{u"to_lift"_s, troublesJson(found->toLift)}, {u"silent"_s, troublesJson(found->silent)}, {u"proposed"_s, found->proposed}, {u"lifted"_s, lifts}});
    return {};
}

/// One of the names for every word between commas.
template <typename Enum, size_t N, typename Name> Result<std::vector<Enum>> chosen(const QString &words, const std::array<Enum, N> &all, Name name)
{
    std::vector<Enum> found;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto match = std::find_if(all.begin(), all.end(), [&](Enum one) { return name(one) == word.trimmed(); });
        if (match == all.end())
            return usageError(u"CLI-232"_s, Text::tr("“%1” is none of the known values.").arg(word));
        found.push_back(*match);
    }
    return found;
}

/// The rule with what the options change in it.
Result<MeasureRule> changed(const Invocation &invocation, MeasureRule rule)
{
    if (invocation.has("kinds")) {
        auto kinds = chosen<domain::PartyKind>(invocation.option("kinds"), domain::AllPartyKinds, domain::partyKindName);
        if (!kinds)
            return kinds.error();
        rule.kinds = *std::move(kinds);
    }
    if (invocation.has("grades")) {
        auto grades = chosen<domain::Grade>(invocation.option("grades"), Grades, domain::gradeName);
        if (!grades)
            return grades.error();
        rule.grades = *std::move(grades);
    }
    if (invocation.has("lists")) {
        auto lists = chosen<domain::ListKind>(invocation.option("lists"), Lists, domain::listKindName);
        if (!lists)
            return lists.error();
        rule.lists = *std::move(lists);
    }
    if (invocation.has("min-stars")) {
        const QString stars = invocation.option("min-stars");
        if (stars.size() != 1 || stars[0] < u'0' || stars[0] > u'5')
            return usageError(u"CLI-233"_s, Text::tr("“%1” is no number of stars. Use 0 to 5 after --min-stars.").arg(stars));
        rule.minStars = stars.toInt();
    }
    return rule;
}

QJsonObject reachJson(const std::array<std::array<qint64, 5>, 4> &counts)
{
    QJsonObject kinds;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        QJsonObject grades;
        for (const domain::Grade grade : Grades) {
            if (const qint64 count = counts[size_t(kind)][size_t(grade)]; count != 0)
                grades[domain::gradeName(grade)] = count;
        }
        if (!grades.isEmpty())
            kinds[domain::partyKindName(kind)] = grades;
    }
    return kinds;
}

Result<void> effectOfAll(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto counts = services::countStandings((*session)->reader(), invocation.clock().today(), invocation.progress());
    if (!counts)
        return counts.error();
    const std::vector<qint64> used = services::benefitsUsed((*session)->reader());
    QJsonArray rows;
    for (size_t i = 0; i < used.size(); ++i) {
        const MeasureRule &rule = domain::measureCatalogue().measures[i];
        const services::MeasureEffect effect = services::measureEffect(*counts, rule, rule);
        rows.append(QJsonObject{{u"measure"_s, rule.code}, {u"title"_s, domain::measureTitle(rule)}, {u"sort"_s, rule.incentive ? u"incentive"_s : u"constraint"_s}, {u"parties"_s, effect.all}, {u"now"_s, reachJson(effect.now)}, {u"used"_s, used[i]}});
    }
    invocation.print(rows);
    return {};
}

Result<void> effectOfOne(Invocation &invocation)
{
    const auto rule = ruleNamed(invocation.argument(1));
    const auto then = rule ? changed(invocation, **rule) : Result<MeasureRule>(rule.error());
    if (!then)
        return then.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto counts = services::countStandings((*session)->reader(), invocation.clock().today(), invocation.progress());
    if (!counts)
        return counts.error();
    const services::MeasureEffect effect = services::measureEffect(*counts, **rule, *then);
    invocation.print(QJsonObject{{u"measure"_s, then->code}, {u"parties"_s, effect.all}, {u"now"_s, reachJson(effect.now)}, {u"then_parties"_s, effect.allThen}, {u"then"_s, reachJson(effect.then)}, {u"gained"_s, effect.gained}, {u"lost"_s, effect.lost}});
    return {};
}

} // namespace

Result<void> handleMeasures(Invocation &invocation)
{
    static constexpr std::array all{Action{"propose", 0, propose}, Action{"reconcile", 0, reconcile}, Action{"effect", 0, effectOfAll}};
    if (invocation.argument(0) == u"effect" && invocation.line().arguments.size() == 2)
        return effectOfOne(invocation);
    return dispatch(invocation, all);
}

} // namespace chengcai::cli
