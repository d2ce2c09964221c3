// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/strictjson.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::listOf;
using strictjson::Reader;
using strictjson::Text;
using strictjson::valueOf;

namespace {

constexpr auto Format = "chengcai-rulebook-1"_L1;
constexpr std::array<QStringView, 3> StatusNames{u"draft", u"adopted", u"unconfirmed"};
constexpr std::array<QStringView, 2> PolarityNames{u"negative", u"positive"};

strictjson::FileKind fileKind()
{
    return {u"RUL"_s, Text::tr("The rule book cannot be read: at %1 %2. Correct the file and try again.")};
}

Severity readSeverity(Reader &reader)
{
    const QString name = reader.text(u"severity"_s);
    for (const Severity severity : {Severity::None, Severity::Minor, Severity::General, Severity::Heavy, Severity::Serious}) {
        if (name == severityName(severity))
            return severity;
    }
    reader.refuse(u"005", reader.path(u"severity"), Text::tr("“%1” is no known value").arg(name));
}

void readIndicator(Reader &reader, Indicator &indicator)
{
    indicator.code = reader.text(u"code"_s);
    indicator.polarity = Polarity(reader.choice(u"polarity"_s, PolarityNames));
    indicator.nameEn = reader.text(u"name_en"_s);
    indicator.nameZh = reader.text(u"name_zh"_s);
    indicator.pointsCenti = reader.number(u"points_centi"_s);
    indicator.severity = readSeverity(reader);
    indicator.validityMonths = reader.number(u"validity_months"_s);
    indicator.validityFollowsBan = reader.flag(u"validity_follows_ban"_s);
    indicator.veto = reader.flag(u"veto"_s);
    indicator.retired = reader.flag(u"retired"_s);
    indicator.capCenti = reader.optionalNumber(u"cap_centi"_s);
    indicator.evidenceEn = reader.text(u"evidence_en"_s);
    indicator.evidenceZh = reader.text(u"evidence_zh"_s);
    indicator.basis = reader.text(u"basis"_s);
    indicator.pointsPublished = reader.flag(u"points_published"_s);
}

void readIndicators(Reader &reader, PartyKind kind, KindRules &rules)
{
    const QJsonArray array = reader.array(u"indicators"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto indicator = valueOf<Indicator>(reader.element(array, i, u"indicators"_s), readIndicator);
        const QString path = reader.elementPath(u"indicators"_s, i);
        if (!isIndicatorCode(indicator, kind))
            reader.refuse(u"007", path, Text::tr("the code “%1” does not fit kind or polarity").arg(indicator.code));
        if (indicator.pointsCenti < 0 || indicator.validityMonths < 0 || indicator.capCenti.value_or(0) < 0)
            reader.refuse(u"008", path, Text::tr("points, months or cap are negative"));
        if (rules.indicators.contains(indicator.code))
            reader.refuse(u"009", path, Text::tr("the code “%1” stands a second time").arg(indicator.code));
        rules.indicators.insert(indicator.code, indicator);
    }
}

void readBands(Reader &reader, KindRules &rules)
{
    const QJsonArray array = reader.array(u"bands"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        Reader item = reader.element(array, i, u"bands"_s);
        const auto band = valueOf<StarBand>(item, [](Reader &one, StarBand &read) { read = {one.number(u"min_centi"_s), one.number(u"stars"_s)}; });
        if (band.stars < 1 || band.stars > 5 || (i > 0 && band.minCenti >= rules.bands.back().minCenti))
            reader.refuse(u"010", item.path(), Text::tr("the star bands are out of order"));
        rules.bands.push_back(band);
    }
}

std::array<Grade, 6> readGrades(Reader &reader, const QString &key)
{
    const QJsonArray array = reader.array(key);
    std::array<Grade, 6> grades{};
    if (array.size() != 5)
        reader.refuse(u"011", reader.path(key), Text::tr("five grades are expected, for one to five stars"));
    for (qsizetype i = 0; i < 5; ++i) {
        size_t grade = 0;
        while (grade <= size_t(Grade::D) && array[i].toString() != gradeName(Grade(grade)))
            ++grade;
        if (grade > size_t(Grade::D))
            reader.refuse(u"011", reader.elementPath(key, i), Text::tr("the grade is unknown"));
        grades[size_t(i) + 1] = Grade(grade);
    }
    return grades;
}

void readDuties(Reader &reader, KindRules &rules)
{
    rules.duties = listOf<Duty>(reader, u"duties"_s, [](Reader &item, Duty &duty) { duty = {item.text(u"text_zh"_s), item.text(u"text_en"_s), item.text(u"basis"_s)}; });
}

void readKind(Reader &reader, KindRules &rules, PartyKind kind)
{
    rules.baseCenti = reader.number(u"base_centi"_s);
    rules.bonusCapCenti = reader.number(u"bonus_cap_centi"_s);
    rules.ceilingCenti = reader.number(u"ceiling_centi"_s);
    readBands(reader, rules);
    rules.gradeByStars = readGrades(reader, u"grades"_s);
    rules.gradeByStarsSerious = readGrades(reader, u"grades_with_serious"_s);
    readIndicators(reader, kind, rules);
    readDuties(reader, rules);
}

void readBook(Reader &reader, RuleBook &book)
{
    if (reader.text(u"format"_s) != Format)
        reader.refuse(u"001", reader.path(u"format"), Text::tr("another format is named"));
    book.code = reader.text(u"code"_s);
    book.version = reader.text(u"version"_s);
    book.titleZh = reader.text(u"title_zh"_s);
    book.titleEn = reader.text(u"title_en"_s);
    book.source = reader.text(u"source"_s);
    book.status = RuleBookStatus(reader.choice(u"status"_s, StatusNames));
    book.effectiveFrom = reader.date(u"effective_from"_s);
    // Versions of before it was there have none, and keep their bytes.
    if (reader.has(u"mutual_review_weight"_s))
        book.mutualWeightPercent = reader.number(u"mutual_review_weight"_s);
    Reader kinds = reader.object(u"kinds"_s);
    for (const PartyKind kind : AllPartyKinds)
        book.rules(kind) = valueOf<KindRules>(kinds.object(partyKindName(kind)), [kind](Reader &one, KindRules &rules) { readKind(one, rules, kind); });
    kinds.finish();
}

QJsonObject toJson(const Indicator &indicator)
{
    return {{u"code"_s, indicator.code},
            {u"polarity"_s, PolarityNames[size_t(indicator.polarity)].toString()},
            {u"name_en"_s, indicator.nameEn},
            {u"name_zh"_s, indicator.nameZh},
            {u"points_centi"_s, indicator.pointsCenti},
            {u"severity"_s, severityName(indicator.severity)},
            {u"validity_months"_s, indicator.validityMonths},
            {u"validity_follows_ban"_s, indicator.validityFollowsBan},
            {u"veto"_s, indicator.veto},
            {u"retired"_s, indicator.retired},
            {u"cap_centi"_s, indicator.capCenti ? QJsonValue(*indicator.capCenti) : QJsonValue()},
            {u"evidence_en"_s, indicator.evidenceEn},
            {u"evidence_zh"_s, indicator.evidenceZh},
            {u"basis"_s, indicator.basis},
            {u"points_published"_s, indicator.pointsPublished}};
}

QJsonArray toJson(const std::array<Grade, 6> &grades)
{
    QJsonArray array;
    std::for_each(grades.begin() + 1, grades.end(), [&array](Grade grade) { array.append(gradeName(grade)); });
    return array;
}

QJsonObject toJson(const KindRules &rules)
{
    QJsonArray bands;
    for (const StarBand &band : rules.bands)
        bands.append(QJsonObject{{u"min_centi"_s, band.minCenti}, {u"stars"_s, band.stars}});
    QJsonArray indicators;
    for (const Indicator &indicator : rules.indicators)
        indicators.append(toJson(indicator));
    QJsonArray duties;
    for (const Duty &duty : rules.duties)
        duties.append(QJsonObject{{u"text_zh"_s, duty.textZh}, {u"text_en"_s, duty.textEn}, {u"basis"_s, duty.basis}});
    return {{u"base_centi"_s, rules.baseCenti},
            {u"bonus_cap_centi"_s, rules.bonusCapCenti},
            {u"ceiling_centi"_s, rules.ceilingCenti},
            {u"bands"_s, bands},
            {u"grades"_s, toJson(rules.gradeByStars)},
            {u"grades_with_serious"_s, toJson(rules.gradeByStarsSerious)},
            {u"indicators"_s, indicators},
            {u"duties"_s, duties}};
}

} // namespace

base::Result<RuleBook> ruleBookFromJson(const QByteArray &json)
{
    return strictjson::parse<RuleBook>(fileKind(), json, readBook);
}

QByteArray ruleBookToJson(const RuleBook &book)
{
    QJsonObject kinds;
    for (const PartyKind kind : AllPartyKinds)
        kinds.insert(partyKindName(kind), toJson(book.rules(kind)));
    QJsonObject object{{u"format"_s, Format},
                       {u"code"_s, book.code},
                       {u"version"_s, book.version},
                       {u"title_zh"_s, book.titleZh},
                       {u"title_en"_s, book.titleEn},
                       {u"source"_s, book.source},
                       {u"status"_s, StatusNames[size_t(book.status)].toString()},
                       {u"effective_from"_s, book.effectiveFrom.toString(Qt::ISODate)},
                       {u"kinds"_s, kinds}};
    if (book.mutualWeightPercent != 0)
        object.insert(u"mutual_review_weight"_s, book.mutualWeightPercent);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace chengcai::domain
