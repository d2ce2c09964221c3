// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/cell.h"

#include <QDate>

#include <optional>

/// From a cell to a typed value. Each function names the field in its error and has stable codes; an empty cell (or one
/// of white space) is no error here: it gives a null value, and the importer knows which fields must not be empty.
/// Every function refuses an error cell (FLD-001) and a formula (FLD-002): a cached result is no statement of anybody.
namespace chengcai::exchange
{

/// Remarks are appended when `warnings` is given.
struct FieldContext {
    QString field;                          ///< English header name
    std::vector<Error> *warnings = nullptr; ///< kept by the importer
};

/// 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105, 二〇二六年一月五日, a date cell; full-width digits are folded. A
/// time of day after the date ("2024-07-01T12:00:59Z") is dropped with the warning FLD-112. FLD-110 not a date; FLD-111 no such day (2026-02-30);
/// FLD-113 a word that means "for ever" (Ongoing, Indefinite, Permanent, 长期, 永久 …): no end date can be made of it;
/// FLD-114 a number cell: an unformatted serial is not guessed at.
[[nodiscard]] Result<QDate> parseDateField(const Cell &cell, const FieldContext &context);

/// The end of something that need not have one.
struct OpenDay {
    QDate day;               ///< null when there is none, or none is said
    bool indefinite = false; ///< said to have none: 长期, 永久, 无固定期限, indefinite …, 2099-12-31, 9999-12-31
    bool operator==(const OpenDay &) const = default;
};
/// As parseDateField, with "for ever" allowed.
[[nodiscard]] Result<OpenDay> parseOpenDayField(const Cell &cell, const FieldContext &context);

/// Whole fen, digits only. FLD-120 sign, FLD-121 exponent, FLD-122 decimals, FLD-123 separators or currency, FLD-124
/// not a number, FLD-125 more than 15 digits. A number cell counts as its exact value, whichever way the file writes
/// it.
[[nodiscard]] Result<std::optional<qint64>> parseFenField(const Cell &cell, const FieldContext &context);

/// 万元 with at most six decimals, exact to the fen; codes of base::parseWanYuan (MON-003, MON-004). A number cell counts as
/// the spreadsheet shows it, with fifteen digits.
[[nodiscard]] Result<std::optional<qint64>> parseWanYuanField(const Cell &cell, const FieldContext &context);
/// What a number cell shows, without exponent and without the noise behind the fifteenth digit; the text of any other cell.
[[nodiscard]] QString shownNumber(const Cell &cell);

enum class TextRule : quint8 {
    Line,      ///< a name or number: one line, runs of white space become one blank
    MultiLine, ///< a text: line feeds and tabs are kept
    Code       ///< an identifier: as Line, and a number cell of more than 15 digits or with an exponent is refused, and
               ///< so is what a spreadsheet made of one in a text file (9.14101E+17)
};
/// NFC, trimmed. FLD-130 forbidden character (control, bidi, zero width), FLD-131 longer than `maxLength` characters,
/// FLD-132 a spreadsheet has damaged the digits of a code: format the column as text and enter it again.
[[nodiscard]] Result<QString> parseTextField(const Cell &cell, const FieldContext &context, TextRule rule,
                                             qsizetype maxLength = 100'000);
/// The same where Cell::text is at hand already.
[[nodiscard]] Result<QString> parseTextField(const Cell &cell, const QString &text, const FieldContext &context, TextRule rule,
                                             qsizetype maxLength = 100'000);

/// FLD-140 with the allowed words; used by parseChoiceField.
[[nodiscard]] Error unknownChoice(const QString &word, const FieldContext &context, const QStringList &allowed);

/// A word of a fixed list, for example with domain::partyKindFromName. FLD-140 names the words that are allowed.
template <typename T>
[[nodiscard]] Result<std::optional<T>> parseChoiceField(const Cell &cell, const FieldContext &context,
                                                        std::optional<T> (*fromName)(QStringView),
                                                        const QStringList &allowed)
{
    const Result<QString> word = parseTextField(cell, context, TextRule::Line, 100);
    if (!word)
        return word.error();
    if (word->isEmpty())
        return std::optional<T>();
    std::optional<T> found = fromName(*word);
    if (!found)
        return unknownChoice(*word, context, allowed);
    return found;
}

} // namespace chengcai::exchange
