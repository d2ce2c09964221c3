// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supervisionplan.h"

#include "domain/strictjson.h"
#include "domain/uidtext.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Uid;
using strictjson::listOf;
using strictjson::Reader;
using strictjson::Text;

namespace {

constexpr QStringView FrequencyFormat = u"chengcai-frequency-1";
constexpr QStringView PlanFormat = u"chengcai-plan-1";
constexpr std::array<QStringView, 4> DepthNames{u"light", u"ordinary", u"key", u"full"};

strictjson::FileKind fileKind()
{
    return {u"PLN"_s, Text::tr("The plan or its frequencies cannot be read: at %1 %2. Correct the file and try again.")};
}

void readFormat(Reader &reader, QStringView format)
{
    (void)reader.choice(u"format"_s, std::array<QStringView, 1>{format});
}

int bounded(Reader &reader, const QString &key, int most)
{
    const int value = reader.number(key);
    if (value < 0 || value > most)
        reader.refuse(u"007", reader.path(key), Text::tr("the number is too great or too small"));
    return value;
}

QJsonObject written(const SupervisionFrequency &frequency)
{
    QJsonArray grades;
    for (const Grade grade : Strata)
        grades.append(QJsonObject{{u"grade"_s, gradeName(grade)}, {u"percent"_s, frequency.of(grade).percent}, {u"depth"_s, checkDepthName(frequency.of(grade).depth)}});
    return {{u"format"_s, FrequencyFormat.toString()}, {u"code"_s, frequency.code}, {u"version"_s, frequency.version},
            {u"effective_from"_s, frequency.effectiveFrom.toString(Qt::ISODate)}, {u"source_zh"_s, frequency.sourceZh}, {u"source_en"_s, frequency.sourceEn},
            {u"grades"_s, grades}};
}

void readFrequency(Reader &reader, SupervisionFrequency &frequency)
{
    readFormat(reader, FrequencyFormat);
    frequency.code = reader.text(u"code"_s);
    frequency.version = reader.text(u"version"_s);
    frequency.effectiveFrom = reader.date(u"effective_from"_s);
    frequency.sourceZh = reader.text(u"source_zh"_s);
    frequency.sourceEn = reader.text(u"source_en"_s);
    const QJsonArray grades = reader.array(u"grades"_s);
    if (grades.size() != qsizetype(Strata.size()))
        reader.refuse(u"008", reader.path(u"grades"), Text::tr("each of the five grades must stand once"));
    std::array<bool, 5> seen{};
    for (qsizetype i = 0; i < grades.size(); ++i) {
        Reader one = reader.element(grades, i, u"grades"_s);
        const size_t grade = one.choice(u"grade"_s, GradeNames);
        if (std::exchange(seen[grade], true))
            one.refuse(u"008", one.path(u"grade"), Text::tr("each of the five grades must stand once"));
        frequency.grades[grade] = {bounded(one, u"percent"_s, 100), CheckDepth(one.choice(u"depth"_s, DepthNames))};
        one.finish();
    }
}

Uid readUid(Reader &reader, const QString &key)
{
    const Uid uid = uidFromText(reader.text(key));
    if (uid.isNull())
        reader.refuse(u"009", reader.path(key), Text::tr("an id of 32 hexadecimal digits is expected"));
    return uid;
}

void readItem(Reader &reader, PlanItem &item)
{
    item.party = readUid(reader, u"party"_s);
    item.grade = Grade(reader.choice(u"grade"_s, GradeNames));
    item.region = reader.text(u"region"_s);
    item.due = reader.date(u"due"_s);
}

void readStratum(Reader &reader, PlanStratum &stratum)
{
    constexpr int Most = 100'000'000;
    stratum.grade = Grade(reader.choice(u"grade"_s, GradeNames));
    stratum.parties = bounded(reader, u"parties"_s, Most);
    stratum.quota = bounded(reader, u"quota"_s, Most);
    const QJsonArray quarters = reader.array(u"quarters"_s);
    for (qsizetype i = 0; i < 4; ++i) {
        const double value = quarters.at(i).toDouble(-1);
        if (quarters.size() != 4 || value < 0 || value > Most || value != int(value))
            reader.refuse(u"010", reader.path(u"quarters"), Text::tr("four whole numbers are expected"));
        stratum.quarters[size_t(i)] = int(value);
    }
}

void readDistrict(Reader &reader, PlanDistrict &district)
{
    constexpr int Most = 1'000'000'000;
    district.region = reader.text(u"region"_s);
    district.parties = bounded(reader, u"parties"_s, Most);
    district.must = bounded(reader, u"must"_s, Most);
    district.drawnCenti = bounded(reader, u"drawn_centi"_s, Most);
}

} // namespace

base::Result<SupervisionFrequency> supervisionFrequencyFromJson(const QByteArray &json)
{
    return strictjson::parse<SupervisionFrequency>(fileKind(), json, readFrequency);
}

QByteArray supervisionFrequencyToJson(const SupervisionFrequency &frequency)
{
    return QJsonDocument(written(frequency)).toJson(QJsonDocument::Indented);
}

QByteArray supervisionPlanToJson(const SupervisionPlan &plan)
{
    QJsonArray items;
    for (const PlanItem &item : plan.items)
        items.append(QJsonObject{{u"party"_s, uidText(item.party)}, {u"grade"_s, gradeName(item.grade)}, {u"region"_s, item.region}, {u"due"_s, item.due.toString(Qt::ISODate)}});
    QJsonArray strata;
    for (const PlanStratum &stratum : plan.strata) {
        QJsonArray quarters;
        for (const int quarter : stratum.quarters)
            quarters.append(quarter);
        strata.append(QJsonObject{{u"grade"_s, gradeName(stratum.grade)}, {u"parties"_s, stratum.parties}, {u"quota"_s, stratum.quota}, {u"quarters"_s, quarters}});
    }
    QJsonArray districts;
    for (const PlanDistrict &district : plan.districts)
        districts.append(QJsonObject{{u"region"_s, district.region}, {u"parties"_s, district.parties}, {u"must"_s, district.must}, {u"drawn_centi"_s, district.drawnCenti}});
    const QJsonObject object{{u"format"_s, PlanFormat.toString()}, {u"year"_s, plan.year}, {u"kind"_s, partyKindName(plan.kind)}, {u"made_on"_s, plan.madeOn.toString(Qt::ISODate)},
                             {u"frequency"_s, written(plan.frequency)}, {u"items"_s, items}, {u"strata"_s, strata}, {u"districts"_s, districts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<SupervisionPlan> supervisionPlanFromJson(const QByteArray &json)
{
    return strictjson::parse<SupervisionPlan>(fileKind(), json, [](Reader &reader, SupervisionPlan &plan) {
        readFormat(reader, PlanFormat);
        plan.year = reader.number(u"year"_s);
        plan.kind = PartyKind(reader.choice(u"kind"_s, PartyKindNames));
        plan.madeOn = reader.date(u"made_on"_s);
        plan.frequency = strictjson::valueOf<SupervisionFrequency>(reader.object(u"frequency"_s), readFrequency);
        plan.items = listOf<PlanItem>(reader, u"items"_s, readItem);
        plan.strata = listOf<PlanStratum>(reader, u"strata"_s, readStratum);
        plan.districts = listOf<PlanDistrict>(reader, u"districts"_s, readDistrict);
    });
}

} // namespace chengcai::domain
