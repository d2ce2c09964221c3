// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr QStringView UsccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array<int, 17> UsccWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array<int, 8> OrganisationWeights{3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::array<int, 17> ResidentWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView ResidentChecks = u"10X98765432";
constexpr qsizetype CodeLength = 18;

/// Registration authority and type: GB 32100-2015 and the later additions of the code management body.
constexpr auto UsccPrefixes = std::to_array<QStringView>(
    {u"11", u"12", u"13", u"19", u"21", u"29", u"31", u"32", u"33", u"34", u"35", u"39", u"41", u"49", u"51", u"52", u"53", u"54",
     u"55", u"59", u"61", u"62", u"69", u"71", u"72", u"79", u"81", u"89", u"91", u"92", u"93", u"A1", u"A9", u"G1", u"N1", u"N2",
     u"N3", u"N9", u"Y1"});
/// GB/T 2260, first two digits.
constexpr std::array Provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};

bool isHyphen(QChar c)
{
    return c == u'-' || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

bool knownPrefix(QStringView code)
{
    const auto same = [code](QStringView prefix) { return prefix[0] == code[0] && prefix[1] == code[1]; };
    return std::any_of(UsccPrefixes.begin(), UsccPrefixes.end(), same);
}

/// Most codes come as they should be.
bool isNormal(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

QString normalise(QStringView text)
{
    if (isNormal(text))
        return text.toString();
    QString code = text.toString().normalized(QString::NormalizationForm_KC);
    code.removeIf([](QChar c) { return c.isSpace() || isHyphen(c); });
    for (QChar &c : code) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - 0x20);
    }
    return code;
}

/// Place of each ASCII character in the alphabet of GB 32100; −1 = not in it.
constexpr auto UsccValues = [] {
    std::array<qint8, 128> values{};
    values.fill(-1);
    for (qsizetype i = 0; i < UsccAlphabet.size(); ++i)
        values[UsccAlphabet.utf16()[i]] = qint8(i);
    return values;
}();

int usccValue(QChar c)
{
    return c.unicode() < UsccValues.size() ? UsccValues[c.unicode()] : -1;
}

QChar usccCheck(QStringView code)
{
    int sum = 0;
    for (size_t i = 0; i < UsccWeights.size(); ++i)
        sum += usccValue(code[qsizetype(i)]) * UsccWeights[i];
    return UsccAlphabet[(31 - sum % 31) % 31];
}

int organisationValue(QChar c)
{
    return c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
}

QChar organisationCheck(QStringView body)
{
    int sum = 0;
    for (size_t i = 0; i < OrganisationWeights.size(); ++i)
        sum += organisationValue(body[qsizetype(i)]) * OrganisationWeights[i];
    const int check = 11 - sum % 11;
    return check == 10 ? u'X' : check == 11 ? u'0' : QChar(u'0' + check);
}

IdentifierProblem usccProblem(QStringView code)
{
    if (code.size() != CodeLength)
        return IdentifierProblem::Length;
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return usccValue(c) >= 0; }))
        return IdentifierProblem::IllegalCharacter;
    if (usccCheck(code) != code.back())
        return IdentifierProblem::CheckCharacter;
    if (organisationCheck(code.mid(8, 8)) != code[16])
        return IdentifierProblem::OrganisationCode;
    return IdentifierProblem::None;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isResidentShape(QStringView code)
{
    return code.size() == CodeLength && std::all_of(code.begin(), code.end() - 1, isDigit)
           && (isDigit(code.back()) || code.back() == u'X');
}

QChar residentCheck(QStringView code)
{
    int sum = 0;
    for (size_t i = 0; i < ResidentWeights.size(); ++i)
        sum += code[qsizetype(i)].digitValue() * ResidentWeights[i];
    return ResidentChecks[sum % 11];
}

QDate birthDate(QStringView code)
{
    return QDate(code.mid(6, 4).toInt(), code.mid(10, 2).toInt(), code.mid(12, 2).toInt());
}

IdentifierProblem residentProblem(QStringView code, QDate today)
{
    if (code.size() != CodeLength)
        return IdentifierProblem::Length;
    if (!isResidentShape(code))
        return IdentifierProblem::IllegalCharacter;
    if (std::find(Provinces.begin(), Provinces.end(), code.left(2).toInt()) == Provinces.end())
        return IdentifierProblem::Province;
    const QDate born = birthDate(code);
    if (!born.isValid() || born.year() < 1800 || born > today)
        return IdentifierProblem::BirthDate;
    return residentCheck(code) == code.back() ? IdentifierProblem::None : IdentifierProblem::CheckCharacter;
}

/// The code with the letters people type for digits put right.
QString withDigits(QString code)
{
    for (QChar &c : code) {
        switch (c.unicode()) {
        case u'O': c = u'0'; break;
        case u'I': c = u'1'; break;
        case u'Z': c = u'2'; break;
        case u'S': c = u'5'; break;
        default: break;
        }
    }
    return code;
}

QString problemSentence(const IdentifierCheck &check)
{
    switch (check.problem) {
    case IdentifierProblem::None: return {};
    case IdentifierProblem::Length: return Text::tr("The identifier has %n character(s), it must have 18.", nullptr, int(check.normalised.size()));
    case IdentifierProblem::IllegalCharacter: return Text::tr("The identifier has a character that its standard does not allow.");
    case IdentifierProblem::CheckCharacter: return Text::tr("The check character of the identifier does not fit: the standard gives %1.").arg(check.expected);
    case IdentifierProblem::OrganisationCode: return Text::tr("The organisation code inside the identifier fails its own check.");
    case IdentifierProblem::BirthDate: return Text::tr("The date of birth in the resident number does not exist or lies in the future.");
    case IdentifierProblem::Province: return Text::tr("The resident number begins with a province that does not exist.");
    }
    return {};
}

} // namespace

QString identifierProblemName(IdentifierProblem problem)
{
    switch (problem) {
    case IdentifierProblem::None: return u"none"_s;
    case IdentifierProblem::Length: return u"length"_s;
    case IdentifierProblem::IllegalCharacter: return u"illegal character"_s;
    case IdentifierProblem::CheckCharacter: return u"check character"_s;
    case IdentifierProblem::OrganisationCode: return u"organisation code"_s;
    case IdentifierProblem::BirthDate: return u"birth date"_s;
    case IdentifierProblem::Province: return u"province"_s;
    }
    return {};
}

IdentifierCheck checkUscc(QStringView text)
{
    IdentifierCheck check{IdentifierType::Uscc, normalise(text), {}, {}, {}, {}};
    check.problem = usccProblem(check.normalised);
    if (check.problem == IdentifierProblem::CheckCharacter)
        check.expected = usccCheck(check.normalised);
    if (!check.valid()) {
        if (const QString code = withDigits(check.normalised); usccProblem(code) == IdentifierProblem::None)
            check.suggestions << code;
        return check;
    }
    if (!knownPrefix(check.normalised))
        check.warning = Text::tr("The code begins with %1, which is no registration authority this program knows; compare it with the "
                                 "certificate.")
                            .arg(check.normalised.left(2));
    return check;
}

IdentifierCheck checkResidentId(QStringView text, QDate today)
{
    IdentifierCheck check{IdentifierType::ResidentId, normalise(text), {}, {}, {}, {}};
    check.problem = residentProblem(check.normalised, today);
    if (check.problem == IdentifierProblem::CheckCharacter)
        check.expected = residentCheck(check.normalised);
    if (const QString code = withDigits(check.normalised); !check.valid() && code != check.normalised
                                                           && residentProblem(code, today) == IdentifierProblem::None)
        check.suggestions << code;
    return check;
}

IdentifierCheck checkIdentifier(QStringView text, QDate today)
{
    const QString code = normalise(text);
    const bool resident = isResidentShape(code) && birthDate(code).isValid() && residentCheck(code) == code.back();
    return resident ? checkResidentId(code, today) : checkUscc(code);
}

QString identifierSentence(const IdentifierCheck &check)
{
    const QString sentence = problemSentence(check);
    return check.suggestions.isEmpty() ? sentence
                                       : QString(sentence + u' ' + Text::tr("Perhaps %1 is meant.").arg(check.suggestions.join(Text::tr(" or "))));
}

QString maskResidentId(QStringView number)
{
    if (number.size() != CodeLength)
        return QString(number.size(), u'*');
    return number.left(3).toString() + QString(11, u'*') + number.right(4).toString();
}

QString withoutResidentIds(const QString &text, QDate today)
{
    const auto plain = [](QChar c) { return c >= u'\uFF10' && c <= u'\uFF19' ? QChar(c.unicode() - 0xFF10 + u'0') : c == u'\uFF38' || c == u'\uFF58' || c == u'x' ? QChar(u'X') : c; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto between = [](QChar c) { return c == u' ' || c == u'-' || c == u'\u3000'; };
    QString masked = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = isDigit(plain(text[at])) && (at == 0 || !plain(text[at - 1]).isLetterOrNumber() || plain(text[at - 1]).unicode() >= 0x80);
        if (!begins)
            continue;
        QString number;
        std::vector<qsizetype> places;
        qsizetype end = at;
        for (; end < text.size(); ++end) {
            const QChar c = plain(text[end]);
            if (isDigit(c) || (c == u'X' && number.size() == CodeLength - 1)) {
                number += c;
                places.push_back(end);
            } else if (!between(c)) {
                break;
            }
        }
        const QString front = number.left(CodeLength);
        if (checkResidentId(front, today).valid() && !checkUscc(front).valid()) {
            for (size_t i = 3; i + 4 < places.size(); ++i)
                masked[places[i]] = u'*';
        }
        at = std::max(at, end - 1);
    }
    return masked;
}

} // namespace chengcai::domain
