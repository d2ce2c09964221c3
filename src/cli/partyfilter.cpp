// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/partyfilter.h"

#include "base/text.h"
#include "cli/invocation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::RatedParty;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

base::Error badCondition(const QString &condition)
{
    return usageError(u"CLI-050"_s, Text::tr("The condition “%1” cannot be understood. Write one such as grade=C,D or score<8000.").arg(condition));
}

constexpr std::array Lists{domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External};

/// The lists of a party by name; "none" if it is on none.
QStringList listNames(quint8 bits)
{
    QStringList names;
    for (const domain::ListKind kind : Lists) {
        if (bits & (1U << unsigned(kind)))
            names.append(domain::listKindName(kind));
    }
    return names.isEmpty() ? QStringList{u"none"_s} : names;
}

/// The values of a field as texts, for =, != and ~.
QStringList textsOf(const RatedParty &rated, const QString &field)
{
    if (field == u"kind")
        return {domain::partyKindName(rated.party.kind)};
    if (field == u"grade")
        return {domain::gradeName(rated.grade)};
    if (field == u"region")
        return {rated.party.region};
    if (field == u"identifier")
        return {rated.party.identifier};
    if (field == u"name")
        return {rated.party.name};
    if (field == u"veto")
        return {rated.veto ? u"1"_s : u"0"_s};
    return listNames(rated.lists);
}

bool isNumeric(const QString &field)
{
    return field == u"score" || field == u"stars";
}

PartyTest numberTest(const QString &field, const QString &op, int value)
{
    return [score = field == u"score", op, value](const RatedParty &rated) {
        const int number = score ? rated.scoreCenti : rated.stars;
        if (op == u"<")
            return number < value;
        if (op == u"<=")
            return number <= value;
        if (op == u">")
            return number > value;
        if (op == u">=")
            return number >= value;
        return (number == value) == (op == u"=");
    };
}

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A name is found by a part of it, and by pinyin or initials when Latin letters are asked for.
bool containsName(const QString &name, const QString &part)
{
    if (base::nameKey(name).contains(base::nameKey(part)))
        return true;
    return isLatin(part) && (base::pinyin(name).contains(part.toLower()) || base::pinyinInitials(name).contains(part.toLower()));
}

PartyTest textTest(const QString &field, const QString &op, const QStringList &values)
{
    if (op == u"~" && field == u"name")
        return [values](const RatedParty &rated) {
            return std::any_of(values.begin(), values.end(), [&](const QString &value) { return containsName(rated.party.name, value); });
        };
    return [field, op, values](const RatedParty &rated) {
        const QStringList texts = textsOf(rated, field);
        const bool hit = std::any_of(values.begin(), values.end(), [&](const QString &value) {
            return op == u"~" ? !texts.filter(value, Qt::CaseInsensitive).isEmpty() : texts.contains(value, Qt::CaseInsensitive);
        });
        return hit == (op != u"!=");
    };
}

/// Words of a closed list are checked, so that a slip of the pen is an error and not an empty answer.
bool knownValue(const QString &field, const QString &value)
{
    static const QStringList grades{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"U"_s};
    static const QStringList lists{u"red"_s, u"black"_s, u"focus"_s, u"external"_s, u"none"_s};
    if (field == u"kind")
        return domain::partyKindFromName(value).has_value();
    if (field == u"grade")
        return grades.contains(value, Qt::CaseInsensitive);
    if (field == u"list")
        return lists.contains(value, Qt::CaseInsensitive);
    if (field == u"veto")
        return value == u"0" || value == u"1";
    return !value.isEmpty();
}

std::optional<PartyTest> testOf(const QString &condition, PartyExpression &expression)
{
    static const QRegularExpression shape(u"^(kind|grade|region|list|veto|score|stars|name|identifier)(<=|>=|!=|=|<|>|~)(.+)$"_s);
    const auto match = shape.match(condition);
    if (!match.hasMatch())
        return std::nullopt;
    const QString field = match.captured(1);
    const QString op = match.captured(2);
    if (isNumeric(field)) {
        bool ok = false;
        const int value = match.captured(3).toInt(&ok);
        return ok && op != u"~" ? std::optional(numberTest(field, op, value)) : std::nullopt;
    }
    QStringList values = match.captured(3).split(u',');
    if (op.contains(u'<') || op.contains(u'>'))
        return std::nullopt;
    for (QString &value : values) {
        if (op != u"~" && !knownValue(field, value))
            return std::nullopt;
        if (const auto kind = domain::partyKindFromName(value); field == u"kind" && kind)
            value = domain::partyKindName(*kind);
    }
    if (field == u"kind" && op == u"=" && values.size() == 1)
        expression.kind = domain::partyKindFromName(values.first());
    return textTest(field, op, values);
}

} // namespace

bool PartyExpression::matches(const RatedParty &rated) const
{
    return std::all_of(tests.begin(), tests.end(), [&](const PartyTest &test) { return test(rated); });
}

Result<PartyExpression> parseExpression(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    PartyExpression expression;
    for (const QString &condition : text.split(blanks, Qt::SkipEmptyParts)) {
        const auto test = testOf(condition, expression);
        if (!test)
            return badCondition(condition);
        expression.tests.push_back(*test);
    }
    return expression;
}

Result<PartyOrder> parseOrder(const QString &field)
{
    const bool descending = field.startsWith(u'-');
    const QString name = descending ? field.mid(1) : field;
    std::function<int(const RatedParty &, const RatedParty &)> compare;
    const auto text = [](const QString &a, const QString &b) { return a.compare(b); };
    if (name == u"identifier" || name.isEmpty())
        compare = [text](const RatedParty &a, const RatedParty &b) { return text(a.party.identifier, b.party.identifier); };
    else if (name == u"name")
        compare = [text](const RatedParty &a, const RatedParty &b) { return text(base::pinyin(a.party.name), base::pinyin(b.party.name)); };
    else if (name == u"region")
        compare = [text](const RatedParty &a, const RatedParty &b) { return text(a.party.region, b.party.region); };
    else if (name == u"score")
        compare = [](const RatedParty &a, const RatedParty &b) { return a.scoreCenti - b.scoreCenti; };
    else if (name == u"stars")
        compare = [](const RatedParty &a, const RatedParty &b) { return a.stars - b.stars; };
    else if (name == u"grade")
        compare = [text](const RatedParty &a, const RatedParty &b) { return text(domain::gradeName(a.grade), domain::gradeName(b.grade)); };
    else
        return usageError(u"CLI-051"_s, Text::tr("There is no order by “%1”. Use identifier, name, region, score, stars or grade.").arg(name));
    return PartyOrder([compare, descending](const RatedParty &a, const RatedParty &b) {
        const int order = descending ? compare(b, a) : compare(a, b);
        return order != 0 ? order < 0 : a.party.id < b.party.id;
    });
}

} // namespace chengcai::cli
