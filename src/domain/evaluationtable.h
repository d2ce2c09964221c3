// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/rating.h"

#include <QFlags>

#include <optional>
#include <vector>

/// 定期评价: the frozen result of one evaluation of one kind of party, as the file that its record names by hash.
namespace chengcai::domain {

/// Why a grade is looked at before it is approved. The letters stand in the file: never reuse.
enum class Attention : quint8 {
    Changed = 1,    ///< c: stars or grade differ from the evaluation before
    NearBand = 2,   ///< n: a few points from the next band
    Objection = 4,  ///< o: a fact is under objection
    Unchecked = 8,  ///< u: a negative fact that nobody has second-checked; nothing is approved so
    Provisional = 16 ///< p: two people wrote without seeing each other; nothing is approved so
};
Q_DECLARE_FLAGS(Attentions, Attention)
Q_DECLARE_OPERATORS_FOR_FLAGS(Attentions)
/// In words, in the language of the screen.
[[nodiscard]] QString attentionText(Attentions attention);

struct EvaluationRow {
    base::Uid party;
    int scoreCenti = 0;
    int stars = 0;
    Grade grade = Grade::U;
    bool veto = false;
    quint8 lists = 0; ///< bit 1 << ListKind
    Attentions attention;
    [[nodiscard]] bool sameRating(const EvaluationRow &other) const
    {
        return scoreCenti == other.scoreCenti && stars == other.stars && grade == other.grade && veto == other.veto && lists == other.lists;
    }
};

struct EvaluationTable {
    PartyKind kind = PartyKind::Supplier;
    QString period;        ///< "2026-Q3", "2026"
    QDate asOf;
    qint64 position = 0;   ///< received_no at the store that made it
    QString chain;         ///< receipt chain there, hex
    QString ruleBook;      ///< "jiangsu-2019 2019.1"
    std::vector<EvaluationRow> rows; ///< ascending by party

    [[nodiscard]] const EvaluationRow *of(const base::Uid &party) const;
};
/// UTF-8, "\n", a header of the fields above and a line for each party: two equal tables have the same bytes.
[[nodiscard]] QByteArray encodeEvaluation(const EvaluationTable &table);
/// Strict: only what encodeEvaluation() writes. InputRefused "EVT-001" with the line.
[[nodiscard]] base::Result<EvaluationTable> decodeEvaluation(const QByteArray &bytes);
/// The one row, found by halving: of bytes that decodeEvaluation() takes. Nothing if the party is not in it.
[[nodiscard]] std::optional<EvaluationRow> rowOfEvaluation(const QByteArray &bytes, const base::Uid &party);

/// The last day of a period ("2026-Q3" → 2026-09-30, "2026" → 2026-12-31); null if it is none.
[[nodiscard]] QDate periodEnd(const QString &period);
[[nodiscard]] QDate periodBegin(const QString &period);

} // namespace chengcai::domain
