// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr auto Format = "chengcai-rulebook-1"_L1;
constexpr std::array<QStringView, 3> StatusNames{u"draft", u"adopted", u"unconfirmed"};
constexpr std::array<QStringView, 2> PolarityNames{u"negative", u"positive"};

/// The first thing that is wrong stops the reading: everything after it would be a guess.
struct Refusal {
    Error error;
};

[[noreturn]] void refuse(const QString &code, const QString &path, const QString &reason)
{
    throw Refusal{{ErrorKind::InputRefused, code,
                   Text::tr("The rule book cannot be read: at %1 %2. Correct the file and try again.").arg(path, reason), path, {}}};
}

/// One JSON object read strictly: every key asked for must be there with its type, and none may be left over.
class Reader
{
public:
    Reader(const QJsonValue &value, const QString &path) : m_path(path)
    {
        if (!value.isObject())
            refuse(u"RUL-002"_s, path, Text::tr("an object is expected"));
        m_object = value.toObject();
    }

    [[nodiscard]] QString path(QStringView key) const { return m_path + u'.' + key; }

    QJsonValue take(const QString &key)
    {
        if (!m_object.contains(key))
            refuse(u"RUL-003"_s, path(key), Text::tr("a value is missing"));
        return m_object.take(key);
    }
    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            refuse(u"RUL-004"_s, path(key), Text::tr("a text is expected"));
        return value.toString();
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            refuse(u"RUL-004"_s, path(key), Text::tr("true or false is expected"));
        return value.toBool();
    }
    int number(const QString &key) { return asNumber(take(key), path(key)); }
    std::optional<int> optionalNumber(const QString &key)
    {
        const QJsonValue value = take(key);
        return value.isNull() ? std::nullopt : std::optional(asNumber(value, path(key)));
    }
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            refuse(u"RUL-004"_s, path(key), Text::tr("a list is expected"));
        return value.toArray();
    }
    template <size_t N> size_t choice(const QString &key, const std::array<QStringView, N> &names)
    {
        const QString value = text(key);
        const auto found = std::find(names.begin(), names.end(), value);
        if (found == names.end())
            refuse(u"RUL-005"_s, path(key), Text::tr("“%1” is no known value").arg(value));
        return size_t(found - names.begin());
    }
    void finish() const
    {
        if (!m_object.isEmpty())
            refuse(u"RUL-006"_s, path(m_object.keys().front()), Text::tr("an unknown key stands"));
    }

private:
    static int asNumber(const QJsonValue &value, const QString &path)
    {
        const double number = value.toDouble(0.5);
        if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > 1e9)
            refuse(u"RUL-004"_s, path, Text::tr("a whole number is expected"));
        return int(number);
    }

    QJsonObject m_object;
    QString m_path;
};

QString itemPath(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

Severity readSeverity(Reader &reader)
{
    const QString name = reader.text(u"severity"_s);
    for (const Severity severity : {Severity::None, Severity::Minor, Severity::General, Severity::Heavy, Severity::Serious}) {
        if (name == severityName(severity))
            return severity;
    }
    refuse(u"RUL-005"_s, reader.path(u"severity"), Text::tr("“%1” is no known value").arg(name));
}

Indicator readIndicator(const QJsonValue &value, const QString &path)
{
    Reader reader(value, path);
    Indicator indicator;
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
    reader.finish();
    return indicator;
}

void readIndicators(Reader &reader, PartyKind kind, KindRules &rules)
{
    const QString list = reader.path(u"indicators");
    const QJsonArray array = reader.array(u"indicators"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Indicator indicator = readIndicator(array[i], itemPath(list, i));
        if (!isIndicatorCode(indicator, kind))
            refuse(u"RUL-007"_s, itemPath(list, i), Text::tr("the code “%1” does not fit kind or polarity").arg(indicator.code));
        if (indicator.pointsCenti < 0 || indicator.validityMonths < 0 || indicator.capCenti.value_or(0) < 0)
            refuse(u"RUL-008"_s, itemPath(list, i), Text::tr("points, months or cap are negative"));
        if (rules.indicators.contains(indicator.code))
            refuse(u"RUL-009"_s, itemPath(list, i), Text::tr("the code “%1” stands a second time").arg(indicator.code));
        rules.indicators.insert(indicator.code, indicator);
    }
}

void readBands(Reader &reader, KindRules &rules)
{
    const QString list = reader.path(u"bands");
    const QJsonArray array = reader.array(u"bands"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        Reader item(array[i], itemPath(list, i));
        const StarBand band{item.number(u"min_centi"_s), item.number(u"stars"_s)};
        item.finish();
        if (band.stars < 1 || band.stars > 5 || (i > 0 && band.minCenti >= rules.bands.back().minCenti))
            refuse(u"RUL-010"_s, itemPath(list, i), Text::tr("the star bands are out of order"));
        rules.bands.push_back(band);
    }
}

std::array<Grade, 6> readGrades(Reader &reader, const QString &key)
{
    const QJsonArray array = reader.array(key);
    std::array<Grade, 6> grades{};
    if (array.size() != 5)
        refuse(u"RUL-011"_s, reader.path(key), Text::tr("five grades are expected, for one to five stars"));
    for (qsizetype i = 0; i < 5; ++i) {
        size_t grade = 0;
        while (grade <= size_t(Grade::D) && array[i].toString() != gradeName(Grade(grade)))
            ++grade;
        if (grade > size_t(Grade::D))
            refuse(u"RUL-011"_s, itemPath(reader.path(key), i), Text::tr("the grade is unknown"));
        grades[size_t(i) + 1] = Grade(grade);
    }
    return grades;
}

void readDuties(Reader &reader, KindRules &rules)
{
    const QString list = reader.path(u"duties");
    const QJsonArray array = reader.array(u"duties"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        Reader item(array[i], itemPath(list, i));
        rules.duties.push_back({item.text(u"text_zh"_s), item.text(u"text_en"_s), item.text(u"basis"_s)});
        item.finish();
    }
}

KindRules readKind(const QJsonValue &value, const QString &path, PartyKind kind)
{
    Reader reader(value, path);
    KindRules rules;
    rules.baseCenti = reader.number(u"base_centi"_s);
    rules.bonusCapCenti = reader.number(u"bonus_cap_centi"_s);
    rules.ceilingCenti = reader.number(u"ceiling_centi"_s);
    readBands(reader, rules);
    rules.gradeByStars = readGrades(reader, u"grades"_s);
    rules.gradeByStarsSerious = readGrades(reader, u"grades_with_serious"_s);
    readIndicators(reader, kind, rules);
    readDuties(reader, rules);
    reader.finish();
    return rules;
}

RuleBook readBook(const QJsonValue &value)
{
    Reader reader(value, u"$"_s);
    if (reader.text(u"format"_s) != Format)
        refuse(u"RUL-001"_s, reader.path(u"format"), Text::tr("another format is named"));
    RuleBook book;
    book.code = reader.text(u"code"_s);
    book.version = reader.text(u"version"_s);
    book.titleZh = reader.text(u"title_zh"_s);
    book.titleEn = reader.text(u"title_en"_s);
    book.source = reader.text(u"source"_s);
    book.status = RuleBookStatus(reader.choice(u"status"_s, StatusNames));
    book.effectiveFrom = QDate::fromString(reader.text(u"effective_from"_s), Qt::ISODate);
    if (!book.effectiveFrom.isValid())
        refuse(u"RUL-012"_s, reader.path(u"effective_from"), Text::tr("no date stands"));
    Reader kinds(reader.take(u"kinds"_s), reader.path(u"kinds"));
    for (const PartyKind kind : AllPartyKinds)
        book.rules(kind) = readKind(kinds.take(partyKindName(kind)), kinds.path(partyKindName(kind)), kind);
    kinds.finish();
    reader.finish();
    return book;
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
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    try {
        if (problem.error != QJsonParseError::NoError)
            refuse(u"RUL-001"_s, u"$"_s, Text::tr("byte %1 is not JSON").arg(problem.offset));
        return readBook(document.object());
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

QByteArray ruleBookToJson(const RuleBook &book)
{
    QJsonObject kinds;
    for (const PartyKind kind : AllPartyKinds)
        kinds.insert(partyKindName(kind), toJson(book.rules(kind)));
    const QJsonObject object{{u"format"_s, Format},
                             {u"code"_s, book.code},
                             {u"version"_s, book.version},
                             {u"title_zh"_s, book.titleZh},
                             {u"title_en"_s, book.titleEn},
                             {u"source"_s, book.source},
                             {u"status"_s, StatusNames[size_t(book.status)].toString()},
                             {u"effective_from"_s, book.effectiveFrom.toString(Qt::ISODate)},
                             {u"kinds"_s, kinds}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace chengcai::domain
