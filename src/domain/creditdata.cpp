// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditdata.h"

#include "domain/rulebook.h"
#include "domain/shippeddata.h"

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::listOf;
using strictjson::Reader;
using strictjson::shipped;
using strictjson::Text;

namespace {

constexpr std::array<QStringView, 4> Lists{u"red", u"black", u"focus", u"external"};
// How a ground is kept: "list/black", "grade/B/4".
const QString OnList = QStringLiteral("list/");
const QString OfGrade = QStringLiteral("grade/");

template <typename Enum, size_t N> std::vector<Enum> choices(Reader &reader, const QString &key, const std::array<QStringView, N> &names)
{
    std::vector<Enum> chosen;
    for (const QString &name : reader.texts(key)) {
        const auto found = fromName<Enum>(names, name);
        if (!found)
            reader.refuse(u"005", reader.path(key), Text::tr("“%1” is no known value").arg(name));
        chosen.push_back(*found);
    }
    return chosen;
}

void readMeasure(Reader &reader, MeasureRule &rule)
{
    constexpr std::array<QStringView, 2> sorts{u"incentive", u"constraint"};
    rule.code = reader.text(u"code"_s);
    rule.incentive = reader.choice(u"sort"_s, sorts) == 0;
    rule.domain = reader.text(u"domain"_s);
    rule.kinds = choices<PartyKind>(reader, u"kinds"_s, PartyKindNames);
    rule.grades = choices<Grade>(reader, u"grades"_s, GradeNames);
    rule.lists = choices<ListKind>(reader, u"lists"_s, Lists);
    rule.minStars = reader.number(u"minStars"_s);
    rule.maxStars = reader.number(u"maxStars"_s);
    rule.unlisted = reader.flag(u"unlisted"_s);
    rule.titleZh = reader.text(u"titleZh"_s);
    rule.titleEn = reader.text(u"titleEn"_s);
    rule.effectZh = reader.text(u"effectZh"_s);
    rule.effectEn = reader.text(u"effectEn"_s);
    rule.basis = reader.text(u"basis"_s);
    rule.published = reader.flag(u"published"_s);
}

void readPair(Reader &reader, MutualRules::Pair &pair)
{
    pair.ratee = PartyKind(reader.choice(u"ratee"_s, PartyKindNames));
    pair.rater = PartyKind(reader.choice(u"rater"_s, PartyKindNames));
    pair.nodes = reader.texts(u"nodes"_s);
}

/// Every file of this kind says from when it applies and by whose word.
template <typename Rules> void readSource(Reader &reader, Rules &rules)
{
    rules.effectiveFrom = reader.date(u"effectiveFrom"_s);
    rules.source = reader.text(u"source"_s);
}

constexpr quint8 bitOf(ListKind kind)
{
    return quint8(1U << unsigned(kind));
}

} // namespace

const MeasureRule *MeasureCatalogue::of(QStringView code) const
{
    const auto found = std::find_if(measures.begin(), measures.end(), [code](const MeasureRule &rule) { return rule.code == code; });
    return found == measures.end() ? nullptr : &*found;
}

const MeasureCatalogue &measureCatalogue()
{
    static const MeasureCatalogue catalogue = shipped<MeasureCatalogue>(u"measures.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.feedbackDays = reader.number(u"feedbackDays"_s);
        read.measures = listOf<MeasureRule>(reader, u"measures"_s, readMeasure);
    });
    return catalogue;
}

QString measureTitle(const MeasureRule &rule)
{
    return inScreenLanguage(rule.titleZh, rule.titleEn);
}

QString measureEffect(const MeasureRule &rule)
{
    return inScreenLanguage(rule.effectZh, rule.effectEn);
}

namespace {

/// Neither its kind nor a bad list keeps the measure away.
bool reachable(const MeasureRule &rule, const CreditStanding &standing)
{
    constexpr quint8 bad = bitOf(ListKind::Black) | bitOf(ListKind::Focus) | bitOf(ListKind::External);
    return std::find(rule.kinds.begin(), rule.kinds.end(), standing.kind) != rule.kinds.end() && !(rule.unlisted && (standing.lists & bad) != 0);
}

/// The first list of the rule that the party is on.
const ListKind *listedOn(const MeasureRule &rule, const CreditStanding &standing)
{
    const auto found = std::find_if(rule.lists.begin(), rule.lists.end(), [&](ListKind list) { return (standing.lists & bitOf(list)) != 0; });
    return found == rule.lists.end() ? nullptr : &*found;
}

bool graded(const MeasureRule &rule, const CreditStanding &standing)
{
    return standing.stars >= rule.minStars && standing.stars <= rule.maxStars && std::find(rule.grades.begin(), rule.grades.end(), standing.grade) != rule.grades.end();
}

} // namespace

bool measureApplies(const MeasureRule &rule, const CreditStanding &standing)
{
    return reachable(rule, standing) && (listedOn(rule, standing) || graded(rule, standing));
}

QString measureGround(const MeasureRule &rule, const CreditStanding &standing)
{
    if (!reachable(rule, standing))
        return {};
    if (const ListKind *list = listedOn(rule, standing))
        return OnList + listKindName(*list);
    return graded(rule, standing) ? OfGrade + gradeName(standing.grade) + u'/' + QString::number(standing.stars) : QString();
}

QString measureGroundText(const QString &ground)
{
    for (const ListKind list : {ListKind::Red, ListKind::Black, ListKind::Focus, ListKind::External}) {
        if (ground == OnList + listKindName(list))
            return Text::tr("On the list: %1").arg(listKindLabel(list));
    }
    const QStringList parts = ground.split(u'/');
    const bool graded = ground.startsWith(OfGrade) && parts.size() == 3;
    return graded ? Text::tr("Grade %1, %n star(s)", nullptr, parts[2].toInt()).arg(parts[1]) : ground;
}

const FinancingRules &financingRules()
{
    static const FinancingRules rules = shipped<FinancingRules>(u"financing.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.offeredFromStars = reader.number(u"offeredFromStars"_s);
        read.certificateDays = reader.number(u"certificateDays"_s);
        read.defaultIndicator = reader.text(u"defaultIndicator"_s);
    });
    return rules;
}

const MutualRules &mutualRules()
{
    static const MutualRules rules = shipped<MutualRules>(u"mutual.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.dueWorkingDays = reader.number(u"dueWorkingDays"_s);
        read.commentDays = reader.number(u"commentDays"_s);
        read.lowest = reader.number(u"reasonsAtOrBelow"_s);
        read.highest = reader.number(u"reasonsAtOrAbove"_s);
        read.pairs = listOf<MutualRules::Pair>(reader, u"pairs"_s, readPair);
    });
    return rules;
}

const TrainingRules &trainingRules()
{
    static const TrainingRules rules = shipped<TrainingRules>(u"training.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.views = reader.number(u"views"_s);
        read.satisfactionPercent = reader.number(u"satisfactionPercent"_s);
        read.events = reader.number(u"events"_s);
        read.passMark = reader.number(u"passMark"_s);
        read.testForm = reader.text(u"testForm"_s);
        read.testIndicator = reader.text(u"testIndicator"_s);
    });
    return rules;
}

const ExternalRules::Effect *ExternalRules::of(QStringView layout, PartyKind kind) const
{
    const auto found = std::find_if(effects.begin(), effects.end(), [&](const Effect &effect) { return effect.layout == layout && effect.kind == kind; });
    return found == effects.end() ? nullptr : &*found;
}

const ExternalRules &externalRules()
{
    static const ExternalRules rules = shipped<ExternalRules>(u"external.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.effects = listOf<ExternalRules::Effect>(reader, u"effects"_s, [](Reader &effect, ExternalRules::Effect &one) {
            one = {effect.text(u"layout"_s), PartyKind(effect.choice(u"kind"_s, PartyKindNames)), effect.text(u"indicator"_s), effect.flag(u"listed"_s)};
        });
    });
    return rules;
}

const EvaluationRules &evaluationRules()
{
    static const EvaluationRules rules = shipped<EvaluationRules>(u"evaluation.json"_s, [](Reader &reader, auto &read) {
        readSource(reader, read);
        read.nearBandCenti = reader.number(u"nearBandCenti"_s);
        read.objectionWorkingDays = reader.number(u"objectionWorkingDays"_s);
    });
    return rules;
}

} // namespace chengcai::domain
