// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/externalrecord.h"
#include "domain/identifier.h"
#include "exchange/tables/columnmapping.h"
#include "exchange/tables/fieldparser.h"

#include <array>
#include <limits>
#include <span>
#include <unordered_map>

/// Files of joint reward and punishment (联合奖惩): which layout a file has, and its rows as external records. Pure; one thread at a time.
namespace chengcai::exchange
{

/// How well the headings of a file fit a layout.
struct LayoutGuess {
    const domain::ExternalLayout *layout = nullptr;
    int matched = 0;     ///< fields a heading stands for
    QStringList missing; ///< codes of required fields no heading stands for
};
/// Every layout of which a heading is found: first those that lack nothing, then by the number of headings, then in the order of the data.
[[nodiscard]] std::vector<LayoutGuess> guessLayouts(const QStringList &header);
/// The one layout the headings leave no doubt about; null if a person has to say which it is. Whether a row praises or blames is never
/// a matter of chance: of two layouts that fit equally well none is taken, and one of another meaning must fit worse by three headings.
[[nodiscard]] const domain::ExternalLayout *certainLayout(std::span<const LayoutGuess> guesses);

struct ExternalReading {
    QDate today;                        ///< bounds days of birth and of decisions
    bool acceptFailingChecks = false;   ///< a person has decided to take identifiers whose check character fails
};

/// One row of the file.
struct ExternalRow {
    enum class Kind : quint8 { Good, Duplicate, Refused };
    Kind kind = Kind::Refused;
    qint64 line = 0;
    domain::ExternalRecord record; ///< not of a refused row
    std::vector<Error> errors;     ///< of a refused row: everything that is wrong with it, each with its column
    std::vector<Error> warnings;
    qint64 sameAs = 0;             ///< line of the row that says the same already
};

/// Reads rows into records. Nothing is lost: every column of a good row is kept as it stood, also one the layout does not know. A
/// refused row names each column that is wrong.
///
/// Codes beside those of the field parser, of base::parseWanYuan and of domain::externalProblem: EXT-101 a required cell is empty,
/// EXT-102 an identifier fails its check, EXT-103 a number that a spreadsheet has rounded, EXT-104 no number, EXT-105 a row that contradicts
/// another one of the same decision. Warnings: EXT-151 only a part of the identifier is shown, EXT-152 a number of another register, EXT-153
/// no identifier at all (in these three cases only the name leads to the party), EXT-154 an identifier that fails was taken, EXT-155
/// the same row twice, EXT-156 a formula of a column the layout does not know was kept as it showed, EXT-157 decided in the future,
/// EXT-158 the code of an office fails its check.
class ExternalReader
{
public:
    /// Refuses what ColumnMapping::check refuses.
    [[nodiscard]] static Result<ExternalReader> create(const domain::ExternalLayout &layout, const ColumnMapping &mapping,
                                                       const QStringList &header, const ExternalReading &reading);

    [[nodiscard]] ExternalRow take(const Row &row);
    /// Code of each column of the file, in its order; empty for those of an error sheet, which are passed over.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }

private:
    struct Taking;
    using Digest = std::array<quint64, 2>;
    struct FirstWord {
        size_t operator()(const Digest &digest) const { return size_t(digest[0]); }
    };
    struct Seen {
        qint64 line = 0;
        Digest content{};
    };

    ExternalReader(const domain::ExternalLayout &layout, const ExternalReading &reading) : m_layout(layout), m_reading(reading) {}
    void nameColumns(const ColumnMapping &mapping, const QStringList &header);
    void takeColumn(Taking &taking, const Cell &cell, qsizetype column) const;
    void understand(Taking &taking, const Cell &cell, const QString &shown, qsizetype field) const;
    void takeIdentifier(Taking &taking, const Cell &cell, const QString &shown, qsizetype field) const;
    [[nodiscard]] std::optional<domain::IdentifierCheck> knownNumber(Taking &taking, const QString &number, const domain::ExternalField &field) const;
    void judge(Taking &taking) const;
    void compare(ExternalRow &row);

    const domain::ExternalLayout &m_layout; ///< lives as long as the program
    ExternalReading m_reading;
    QStringList m_codes;
    std::vector<qsizetype> m_fields; ///< by column: index into the fields of the layout, −1 = unknown to it
    QString m_whole;                 ///< all texts of a row, reused from row to row
    std::unordered_map<Digest, Seen, FirstWord> m_seen; ///< by digest of the key
};

} // namespace chengcai::exchange
