// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supervisiondata.h"

#include "domain/rulebook.h"
#include "domain/shippeddata.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::listOf;
using strictjson::Reader;
using strictjson::shipped;
using strictjson::Text;

namespace {


std::optional<qint64> optionalFen(Reader &reader, const QString &key)
{
    const auto number = reader.optionalNumber(key);
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

void readCause(Reader &reader, Cause &cause)
{
    cause.code = reader.text(u"code"_s);
    cause.kind = PartyKind(reader.choice(u"kind"_s, PartyKindNames));
    cause.basis = reader.text(u"basis"_s);
    cause.indicator = reader.text(u"indicator"_s);
    cause.titleZh = reader.text(u"titleZh"_s);
    cause.titleEn = reader.text(u"titleEn"_s);
    cause.consequenceZh = reader.text(u"consequenceZh"_s);
    cause.consequenceEn = reader.text(u"consequenceEn"_s);
    cause.fineFrom = optionalFen(reader, u"fineFrom"_s);
    cause.fineTo = optionalFen(reader, u"fineTo"_s);
    cause.serious = reader.flag(u"serious"_s);
}

template <typename Moment, size_t N> void readClock(Reader &reader, MomentRule<Moment> &rule, const std::array<QStringView, N> &moments)
{
    constexpr std::array<QStringView, 3> units{u"working", u"days", u"months"};
    constexpr std::array<QStringView, 2> duties{u"party", u"office"};
    rule.code = reader.text(u"code"_s);
    rule.from = Moment(reader.choice(u"from"_s, moments));
    rule.to = Moment(reader.choice(u"to"_s, moments));
    rule.count = reader.number(u"count"_s);
    rule.unit = ClockUnit(reader.choice(u"unit"_s, units));
    rule.effectiveFrom = reader.date(u"effectiveFrom"_s);
    rule.published = reader.flag(u"published"_s);
    rule.source = reader.text(u"source"_s);
    rule.titleZh = reader.text(u"titleZh"_s);
    rule.titleEn = reader.text(u"titleEn"_s);
    rule.ofOffice = reader.choice(u"duty"_s, duties) == 1;
}

void readCaseClock(Reader &reader, CaseClockRule &rule)
{
    constexpr std::array<QStringView, 9> moments{u"conduct", u"discovery", u"filed", u"noticed", u"stated", u"hearing-requested", u"decided", u"served", u"published"};
    readClock(reader, rule, moments);
}

void readListClock(Reader &reader, ListClockRule &rule)
{
    constexpr std::array<QStringView, 7> moments{u"proposed", u"noticed", u"stated", u"decided", u"published", u"ended", u"exit-noticed"};
    constexpr std::array<QStringView, 3> lists{u"red", u"black", u"focus"};
    readClock(reader, rule, moments);
    for (const QString &name : reader.texts(u"lists"_s)) {
        const auto list = fromName<ListKind>(lists, name);
        if (!list)
            reader.refuse(u"005", reader.path(u"lists"_s), Text::tr("%1 is no list").arg(name));
        rule.lists.push_back(*list);
    }
}

void readPetitionClock(Reader &reader, PetitionClockRule &rule)
{
    constexpr std::array<QStringView, 5> moments{u"received", u"asked", u"verified", u"decided", u"answered"};
    constexpr std::array<QStringView, 2> kinds{u"objection", u"repair"};
    constexpr std::array<QStringView, 3> whens{u"always", u"asked", u"not-asked"};
    readClock(reader, rule, moments);
    rule.kind = PetitionKind(reader.choice(u"kind"_s, kinds));
    rule.when = PetitionClockRule::When(reader.choice(u"when"_s, whens));
}

void readCondition(Reader &reader, RepairCondition &condition)
{
    condition = {reader.text(u"code"_s), reader.text(u"titleZh"_s), reader.text(u"titleEn"_s)};
}

void readPublicity(Reader &reader, PublicityClass &publicity)
{
    publicity = {reader.text(u"code"_s), reader.text(u"titleZh"_s), reader.text(u"titleEn"_s), reader.number(u"minMonths"_s), reader.number(u"maxMonths"_s)};
}

void readLate(Reader &reader, LateRule &rule)
{
    rule.kind = PartyKind(reader.choice(u"kind"_s, PartyKindNames));
    rule.indicator = reader.text(u"indicator"_s);
    rule.exact = reader.flag(u"exact"_s);
    rule.source = reader.text(u"source"_s);
    rule.noteZh = reader.text(u"noteZh"_s);
    rule.noteEn = reader.text(u"noteEn"_s);
}

} // namespace

std::span<const Cause> causes()
{
    static const std::vector<Cause> all = shipped<std::vector<Cause>>(u"causes.json"_s, [](Reader &reader, auto &list) {
        [[maybe_unused]] const QString source = reader.text(u"source"_s);
        [[maybe_unused]] const QDate from = reader.date(u"effectiveFrom"_s);
        list = listOf<Cause>(reader, u"causes"_s, readCause);
    });
    return all;
}

std::vector<Cause> causesOf(PartyKind kind)
{
    std::vector<Cause> some;
    std::copy_if(causes().begin(), causes().end(), std::back_inserter(some), [kind](const Cause &cause) { return cause.kind == kind; });
    return some;
}

const Cause *causeOf(PartyKind kind, QStringView code)
{
    const auto found = std::find_if(causes().begin(), causes().end(), [=](const Cause &cause) { return cause.kind == kind && cause.code == code; });
    return found == causes().end() ? nullptr : &*found;
}

QString causeTitle(const Cause &cause)
{
    return inScreenLanguage(cause.titleZh, cause.titleEn);
}

std::span<const CaseClockRule> clockRules()
{
    static const std::vector<CaseClockRule> all = shipped<std::vector<CaseClockRule>>(u"clocks.json"_s, [](Reader &reader, auto &list) { list = listOf<CaseClockRule>(reader, u"clocks"_s, readCaseClock); });
    return all;
}

const CaseClockRule *clockRule(QStringView code, QDate day)
{
    return rulingClock(clockRules(), code, day);
}

const LateRule *RectificationRules::of(PartyKind kind) const
{
    const auto found = std::find_if(late.begin(), late.end(), [kind](const LateRule &rule) { return rule.kind == kind; });
    return found == late.end() ? nullptr : &*found;
}

const RectificationRules &rectificationRules()
{
    static const RectificationRules rules = shipped<RectificationRules>(u"rectification.json"_s, [](Reader &reader, auto &read) {
        read.dueWorkingDays = reader.number(u"dueWorkingDays"_s);
        read.dueSource = reader.text(u"dueSource"_s);
        read.effectiveFrom = reader.date(u"effectiveFrom"_s);
        read.late = listOf<LateRule>(reader, u"late"_s, readLate);
    });
    return rules;
}

const ExchangeRules &exchangeRules()
{
    static const ExchangeRules rules = shipped<ExchangeRules>(u"exchange.json"_s, [](Reader &reader, auto &read) {
        read.exportWarningDays = reader.number(u"exportWarningDays"_s);
        read.releaseValidDays = reader.number(u"releaseValidDays"_s);
        read.releaseRedDays = reader.number(u"releaseRedDays"_s);
        read.effectiveFrom = reader.date(u"effectiveFrom"_s);
        read.source = reader.text(u"source"_s);
    });
    return rules;
}

const AccessRules &accessRules()
{
    static const AccessRules rules = shipped<AccessRules>(u"access.json"_s, [](Reader &reader, auto &read) {
        read.effectiveFrom = reader.date(u"effectiveFrom"_s);
        read.source = reader.text(u"source"_s);
        read.listFineFen = reader.number(u"listFineFen"_s);
        read.listMonths = reader.number(u"listMonths"_s);
        read.listSource = reader.text(u"listSource"_s);
        read.majorFineFen = reader.number(u"majorFineFen"_s);
        read.majorMonths = reader.number(u"majorMonths"_s);
        read.majorIndicators = reader.texts(u"majorIndicators"_s);
        read.majorSource = reader.text(u"majorSource"_s);
        read.externalIndicators = reader.texts(u"externalIndicators"_s);
        read.externalLists = reader.texts(u"externalLists"_s);
        read.externalSource = reader.text(u"externalSource"_s);
        read.banSource = reader.text(u"banSource"_s);
        read.unkeptIndicators = reader.texts(u"unkeptIndicators"_s);
        read.unkeptSource = reader.text(u"unkeptSource"_s);
        read.documents = listOf<AccessRules::Paper>(reader, u"documents"_s, [](Reader &paper, AccessRules::Paper &document) {
            document = {paper.text(u"code"_s), paper.text(u"titleZh"_s), paper.text(u"titleEn"_s)};
        });
        Reader replaced = reader.object(u"replaced"_s);
        for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::U})
            read.replaced[size_t(grade)] = replaced.texts(gradeName(grade));
        replaced.finish();
    });
    return rules;
}

const ListRules &listRules()
{
    static const ListRules rules = shipped<ListRules>(u"lists.json"_s, [](Reader &reader, auto &read) {
        read.effectiveFrom = reader.date(u"effectiveFrom"_s);
        read.redMonths = reader.number(u"redMonths"_s);
        read.redStars = reader.number(u"redStars"_s);
        read.redYears = reader.number(u"redYears"_s);
        read.redPositives = reader.number(u"redPositives"_s);
        read.redSource = reader.text(u"redSource"_s);
        read.redTermMonths = reader.number(u"redTermMonths"_s);
        read.redRenewDays = reader.number(u"redRenewDays"_s);
        read.redTermSource = reader.text(u"redTermSource"_s);
        read.blackSource = reader.text(u"blackSource"_s);
        read.blackTermMonths = reader.number(u"blackTermMonths"_s);
        read.blackTermSource = reader.text(u"blackTermSource"_s);
        read.source = reader.text(u"source"_s);
        read.clocks = listOf<ListClockRule>(reader, u"clocks"_s, readListClock);
    });
    return rules;
}

const PetitionRules &petitionRules()
{
    static const PetitionRules rules = shipped<PetitionRules>(u"petitions.json"_s, [](Reader &reader, auto &read) {
        read.effectiveFrom = reader.date(u"effectiveFrom"_s);
        read.source = reader.text(u"source"_s);
        read.clocks = listOf<PetitionClockRule>(reader, u"clocks"_s, readPetitionClock);
        read.conditions = listOf<RepairCondition>(reader, u"conditions"_s, readCondition);
        read.publicity = listOf<PublicityClass>(reader, u"publicity"_s, readPublicity);
    });
    return rules;
}

QString lateNote(const LateRule &rule)
{
    return inScreenLanguage(rule.noteZh, rule.noteEn);
}

} // namespace chengcai::domain
