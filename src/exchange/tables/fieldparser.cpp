// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/fieldparser.h"

#include "base/chinesedate.h"
#include "base/money.h"
#include "base/text.h"
#include "exchange/tables/tableerror.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qsizetype MaxMoneyDigits = 15;
constexpr qsizetype MaxExactDigits = 15;
constexpr double MaxExactNumber = 999'999'999'999'999.0;
constexpr qsizetype MaxExponentText = 40;
constexpr qsizetype MaxQuoted = 40;

/// For a message: short enough to read, so that a long cell does not make a long sentence.
QString quoted(const QString &text)
{
    return text.size() <= MaxQuoted ? text : text.left(MaxQuoted) + u'…';
}

std::optional<Error> unusable(const Cell &cell, const FieldContext &context)
{
    if (cell.type == CellType::Error)
        return refusal(
            u"FLD-001"_s,
            Tables::tr("The cell shows the error %1 of the spreadsheet. Enter the value itself.").arg(cell.text()),
            context.field);
    if (cell.type == CellType::Formula)
        return refusal(
            u"FLD-002"_s,
            Tables::tr("The cell holds a formula, and formulas are not taken over. Copy the column and paste "
                       "it as values."),
            context.field);
    return std::nullopt;
}

QString folded(const Cell &cell)
{
    return cell.text().normalized(QString::NormalizationForm_KC).trimmed();
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool meansForEver(const QString &text)
{
    static const QStringList words{u"ongoing"_s,     u"indefinite"_s, u"indefinitely"_s, u"permanent"_s,
                                   u"permanently"_s, u"unlimited"_s,  u"forever"_s,      u"长期"_s,
                                   u"永久"_s,        u"无限期"_s,     u"无期限"_s,       u"长期有效"_s,
                                   u"永久有效"_s,    u"无固定期限"_s};
    return words.contains(text.toCaseFolded());
}

Result<QDate> existing(int year, int month, int day, const QString &text, const FieldContext &context)
{
    const QDate date(year, month, day);
    if (date.isValid())
        return date;
    return refusal(u"FLD-111"_s, Tables::tr("The day %1 does not exist. Correct the date.").arg(quoted(text)),
                   context.field);
}

/// The common case, without a string: "2026-01-05".
std::optional<QDate> isoDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [text](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = text[i] < '0' || text[i] > '9' ? -100'000 : value * 10 + text[i] - '0';
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<QDate> writtenDate(const QString &text, const FieldContext &context)
{
    static const QRegularExpression pattern(
        u"^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日)"
        "(?:[T\\s]\\s*(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?))?$"_s);
    if (allDigits(text) && text.size() == 8)
        return existing(text.left(4).toInt(), text.mid(4, 2).toInt(), text.right(2).toInt(), text, context);
    const QRegularExpressionMatch match = pattern.match(text);
    if (const auto words = match.hasMatch() ? std::nullopt : base::chineseDay(text))
        return existing(words->year, words->month, words->day, quoted(text), context);
    if (!match.hasMatch())
        return refusal(
            meansForEver(text) ? u"FLD-113"_s : u"FLD-110"_s,
            meansForEver(text)
                ? Tables::tr("“%1” is no date. Leave the cell empty when there is no end, or enter the last day "
                             "the decision names.")
                      .arg(text)
                : Tables::tr("“%1” is no date. Write it like 2026-01-05.").arg(quoted(text)),
            context.field);
    const bool chinese = match.capturedLength(5) > 0;
    Result<QDate> date = existing(match.captured(1).toInt(), match.captured(chinese ? 5 : 3).toInt(),
                                        match.captured(chinese ? 6 : 4).toInt(), text, context);
    if (date && match.capturedLength(7) > 0 && context.warnings)
        context.warnings->push_back(
            refusal(u"FLD-112"_s, Tables::tr("The time of day in “%1” was left out.").arg(text), context.field));
    return date;
}

Result<std::optional<qint64>> numberAsFen(const Cell &cell, const FieldContext &context)
{
    bool number = false;
    const double value = QByteArray(cell.utf8.data(), cell.utf8.size()).toDouble(&number);
    const QString text = quoted(cell.text());
    if (!number || !std::isfinite(value))
        return refusal(u"FLD-124"_s, Tables::tr("“%1” is no amount. Enter whole fen with digits only.").arg(text),
                       context.field);
    if (value < 0)
        return refusal(u"FLD-120"_s,
                       Tables::tr("The amount %1 has a sign. Enter whole fen with digits only.").arg(text),
                       context.field);
    if (value != std::floor(value))
        return refusal(u"FLD-122"_s,
                       Tables::tr("The amount %1 has decimals. Amounts are whole fen: 1 yuan is 100.").arg(text),
                       context.field);
    if (value > MaxExactNumber)
        return refusal(u"FLD-125"_s, Tables::tr("The amount %1 has more than 15 digits. Check it.").arg(text),
                       context.field);
    return std::optional(qint64(value));
}

QString fenProblem(const QString &text)
{
    static const QRegularExpression exponent(u"^[+-]?[0-9]+([.][0-9]*)?[eE][+-]?[0-9]+$"_s);
    static const QRegularExpression decimals(u"^[0-9]*[.][0-9]*$"_s);
    static const QRegularExpression separated(u"^[¥￥$]?[0-9][0-9, '’_.]*(元|分|万元)?$"_s);
    if (exponent.match(text).hasMatch())
        return u"FLD-121"_s;
    if (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'−'))
        return u"FLD-120"_s;
    if (decimals.match(text).hasMatch())
        return u"FLD-122"_s;
    return separated.match(text).hasMatch() ? u"FLD-123"_s : u"FLD-124"_s;
}

QString fenMessage(const QString &code, const QString &text)
{
    if (code == "FLD-121"_L1)
        return Tables::tr("The amount %1 has an exponent. Enter whole fen with digits only.").arg(text);
    if (code == "FLD-120"_L1)
        return Tables::tr("The amount %1 has a sign. Enter whole fen with digits only.").arg(text);
    if (code == "FLD-122"_L1)
        return Tables::tr("The amount %1 has decimals. Amounts are whole fen: 1 yuan is 100.").arg(text);
    if (code == "FLD-123"_L1)
        return Tables::tr("The amount %1 has separators or a currency. Enter whole fen with digits only.").arg(text);
    return Tables::tr("“%1” is no amount. Enter whole fen with digits only.").arg(text);
}

QString arranged(const QString &text, TextRule rule)
{
    if (rule != TextRule::MultiLine)
        return base::tidyName(text);
    QString lines = base::composed(text);
    if (lines.contains(u'\r'))
        lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return lines.trimmed();
}

/// 9.14101E+17: what a spreadsheet leaves of a long number when it saves a text file.
bool exponentText(QByteArrayView text)
{
    static const QRegularExpression pattern(u"^\\s*[0-9]([.][0-9]+)?[eE][+][0-9]{1,2}\\s*$"_s);
    return text.size() <= MaxExponentText && text.contains('+') && pattern.match(QString::fromUtf8(text)).hasMatch();
}

bool damagedCode(const Cell &cell)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (cell.type == CellType::Text)
        return exponentText(cell.utf8);
    return !std::all_of(cell.utf8.begin(), cell.utf8.end(), digit) || cell.utf8.size() > MaxExactDigits;
}

} // namespace

Result<QDate> parseDateField(const Cell &cell, const FieldContext &context)
{
    if (const std::optional<Error> error = unusable(cell, context))
        return *error;
    if (const std::optional<QDate> date = isoDate(cell.utf8))
        return *date;
    const QString text = folded(cell);
    if (text.isEmpty())
        return QDate();
    if (cell.type == CellType::Number && !(allDigits(text) && text.size() == 8))
        return refusal(
            u"FLD-114"_s,
            Tables::tr("The cell holds the number %1, not a date. Give the column a date format, or write the "
                       "date like 2026-01-05.")
                .arg(quoted(text)),
            context.field);
    return writtenDate(text, context);
}

Result<OpenDay> parseOpenDayField(const Cell &cell, const FieldContext &context)
{
    static const std::array never{QDate(2099, 12, 31), QDate(9999, 12, 31)};
    if (cell.type == CellType::Text && !isoDate(cell.utf8) && meansForEver(folded(cell)))
        return OpenDay{{}, true};
    const Result<QDate> day = parseDateField(cell, context);
    if (!day)
        return day.error();
    return std::find(never.begin(), never.end(), *day) != never.end() ? OpenDay{{}, true} : OpenDay{*day, false};
}

QString shownNumber(const Cell &cell)
{
    bool number = false;
    const double value = cell.type == CellType::Number ? QByteArray(cell.utf8.data(), cell.utf8.size()).toDouble(&number) : 0;
    if (!number || !std::isfinite(value) || std::abs(value) > MaxExactNumber)
        return cell.text();
    return QString::number(QByteArray::number(value, 'g', MaxExactDigits).toDouble(), 'f', QLocale::FloatingPointShortest);
}

Result<std::optional<qint64>> parseWanYuanField(const Cell &cell, const FieldContext &context)
{
    if (const std::optional<Error> error = unusable(cell, context))
        return *error;
    const QString text = shownNumber(cell);
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    const Result<qint64> fen = base::parseWanYuan(text);
    if (fen)
        return std::optional(*fen);
    Error error = fen.error();
    error.field = context.field;
    return error;
}

Result<std::optional<qint64>> parseFenField(const Cell &cell, const FieldContext &context)
{
    if (const std::optional<Error> error = unusable(cell, context))
        return *error;
    if (cell.type == CellType::Number)
        return numberAsFen(cell, context);
    const QString text = folded(cell);
    if (text.isEmpty())
        return std::optional<qint64>();
    if (!allDigits(text)) {
        const QString code = fenProblem(text);
        return refusal(code, fenMessage(code, quoted(text)), context.field);
    }
    if (text.size() > MaxMoneyDigits)
        return refusal(u"FLD-125"_s, Tables::tr("The amount %1 has more than 15 digits. Check it.").arg(quoted(text)),
                       context.field);
    return std::optional(text.toLongLong());
}

Result<QString> parseTextField(const Cell &cell, const FieldContext &context, TextRule rule, qsizetype maxLength)
{
    return parseTextField(cell, cell.text(), context, rule, maxLength);
}

Result<QString> parseTextField(const Cell &cell, const QString &written, const FieldContext &context, TextRule rule, qsizetype maxLength)
{
    if (const std::optional<Error> error = unusable(cell, context))
        return *error;
    if (rule == TextRule::Code && (cell.type == CellType::Number || cell.type == CellType::Text) && damagedCode(cell))
        return refusal(
            u"FLD-132"_s,
            Tables::tr("The cell is a number, and a spreadsheet keeps only 15 digits of it, so the code %1 is "
                       "damaged. Format the column as text and enter the code again.")
                .arg(quoted(cell.text())),
            context.field);
    const QString text = arranged(written, rule);
    if (const QString problem = base::forbiddenCharacter(text, rule == TextRule::MultiLine); !problem.isEmpty())
        return refusal(u"FLD-130"_s, problem, context.field);
    if (text.size() > maxLength)
        return refusal(u"FLD-131"_s,
                       Tables::tr("The text has %1 characters; at most %2 are allowed. Shorten it.")
                           .arg(text.size())
                           .arg(maxLength),
                       context.field);
    return text;
}

Error unknownChoice(const QString &word, const FieldContext &context, const QStringList &allowed)
{
    return refusal(u"FLD-140"_s,
                   Tables::tr("“%1” is not known here. Allowed are: %2.").arg(quoted(word), allowed.join(", "_L1)),
                   context.field);
}

} // namespace chengcai::exchange
