// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluationtable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr QByteArrayView Magic = "chengcai-evaluation-1";
constexpr QByteArrayView Columns = "party,score_centi,stars,grade,veto,lists,attention";
constexpr std::array<std::pair<Attention, char>, 5> Letters{{{Attention::Changed, 'c'}, {Attention::NearBand, 'n'}, {Attention::Objection, 'o'}, {Attention::Unchecked, 'u'}, {Attention::Provisional, 'p'}}};

Error damaged(qsizetype line)
{
    return {ErrorKind::InputRefused, u"EVT-001"_s, Text::tr("The table of the evaluation cannot be read: line %1 is none of this program's.").arg(line + 1), {}, {}};
}

QByteArray lettersOf(Attentions attention)
{
    QByteArray letters;
    for (const auto &[flag, letter] : Letters) {
        if (attention.testFlag(flag))
            letters.append(letter);
    }
    return letters;
}

std::optional<Attentions> attentionOf(QByteArrayView letters)
{
    Attentions attention;
    for (const auto &[flag, letter] : Letters) {
        if (letters.startsWith(letter)) {
            attention |= flag;
            letters = letters.sliced(1);
        }
    }
    return letters.isEmpty() ? std::optional(attention) : std::nullopt;
}

std::optional<Grade> gradeOf(QByteArrayView name)
{
    for (const Grade grade : {Grade::U, Grade::A, Grade::B, Grade::C, Grade::D}) {
        if (gradeName(grade).toLatin1() == name)
            return grade;
    }
    return std::nullopt;
}

QByteArray lineOf(const EvaluationRow &row)
{
    return row.party.toBytes().toHex() + ',' + QByteArray::number(row.scoreCenti) + ',' + QByteArray::number(row.stars) + ',' + gradeName(row.grade).toLatin1() + ','
        + (row.veto ? '1' : '0') + ',' + QByteArray::number(row.lists) + ',' + lettersOf(row.attention);
}

std::optional<EvaluationRow> rowOf(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split(',');
    if (cells.size() != 7 || cells[0].size() != 32)
        return std::nullopt;
    const auto grade = gradeOf(cells[3]);
    const auto attention = attentionOf(cells[6]);
    if (!grade || !attention)
        return std::nullopt;
    return EvaluationRow{base::Uid::fromBytes(QByteArray::fromHex(cells[0])), cells[1].toInt(), cells[2].toInt(), *grade, cells[4] == "1", quint8(cells[5].toUInt()), *attention};
}

} // namespace

QString attentionText(Attentions attention)
{
    QStringList words;
    if (attention.testFlag(Attention::Changed))
        words << Text::tr("changed");
    if (attention.testFlag(Attention::NearBand))
        words << Text::tr("near a band");
    if (attention.testFlag(Attention::Objection))
        words << Text::tr("under objection");
    if (attention.testFlag(Attention::Unchecked))
        words << Text::tr("not second-checked");
    if (attention.testFlag(Attention::Provisional))
        words << Text::tr("in conflict");
    return words.join(Text::tr(", "));
}

const EvaluationRow *EvaluationTable::of(const base::Uid &party) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), party, [](const EvaluationRow &row, const base::Uid &uid) { return row.party < uid; });
    return found == rows.end() || found->party != party ? nullptr : &*found;
}

QByteArray encodeEvaluation(const EvaluationTable &table)
{
    QByteArray out;
    out.reserve(qsizetype(table.rows.size()) * 56 + 512);
    out.append(Magic).append('\n');
    out.append("kind," + partyKindName(table.kind).toUtf8() + "\nperiod," + table.period.toUtf8() + "\nas_of," + table.asOf.toString(Qt::ISODate).toLatin1() + "\nposition,"
               + QByteArray::number(table.position) + "\nchain," + table.chain.toLatin1() + "\nrule_book," + table.ruleBook.toUtf8() + "\nparties," + QByteArray::number(qsizetype(table.rows.size())) + '\n');
    out.append(Columns).append('\n');
    for (const EvaluationRow &row : table.rows)
        out.append(lineOf(row)).append('\n');
    return out;
}

base::Result<EvaluationTable> decodeEvaluation(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    constexpr qsizetype Head = 9;
    if (lines.size() < Head + 1 || lines[0] != Magic || lines[Head - 1] != Columns || !lines.back().isEmpty())
        return damaged(0);
    constexpr std::array<QByteArrayView, 7> keys{"kind", "period", "as_of", "position", "chain", "rule_book", "parties"};
    std::array<QByteArray, 7> values;
    for (size_t i = 0; i < keys.size(); ++i) {
        const QByteArray &line = lines[qsizetype(i) + 1];
        if (!line.startsWith(QByteArray(keys[i].toByteArray() + ',')))
            return damaged(qsizetype(i) + 1);
        values[i] = line.sliced(keys[i].size() + 1);
    }
    EvaluationTable table;
    const auto kind = partyKindFromName(QString::fromUtf8(values[0]));
    table.period = QString::fromUtf8(values[1]);
    table.asOf = QDate::fromString(QString::fromLatin1(values[2]), Qt::ISODate);
    table.position = values[3].toLongLong();
    table.chain = QString::fromLatin1(values[4]);
    table.ruleBook = QString::fromUtf8(values[5]);
    if (!kind || !table.asOf.isValid() || lines.size() - Head - 1 != values[6].toLongLong())
        return damaged(1);
    table.kind = *kind;
    table.rows.reserve(size_t(lines.size() - Head - 1));
    for (qsizetype i = Head; i < lines.size() - 1; ++i) {
        const auto row = rowOf(lines[i]);
        if (!row || (!table.rows.empty() && !(table.rows.back().party < row->party)))
            return damaged(i);
        table.rows.push_back(*row);
    }
    // Whatever else stands there comes back as other bytes.
    return encodeEvaluation(table) == bytes ? base::Result<EvaluationTable>(std::move(table)) : damaged(1);
}

std::optional<EvaluationRow> rowOfEvaluation(const QByteArray &bytes, const base::Uid &party)
{
    const QByteArray head = '\n' + Columns.toByteArray() + '\n';
    qsizetype low = bytes.indexOf(head);
    if (low < 0)
        return std::nullopt;
    low += head.size();
    qsizetype high = bytes.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype begin = middle == low ? low : bytes.lastIndexOf('\n', middle - 1) + 1;
        const qsizetype end = bytes.indexOf('\n', middle);
        if (end < 0)
            return std::nullopt;
        const auto line = rowOf(bytes.sliced(begin, end - begin));
        if (!line)
            return std::nullopt;
        if (line->party == party)
            return line;
        if (line->party < party)
            low = end + 1;
        else
            high = begin;
    }
    return std::nullopt;
}

QDate periodBegin(const QString &period)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:-Q([1-4]))?$"_s);
    const auto match = shape.match(period);
    if (!match.hasMatch())
        return {};
    const int quarter = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    return QDate(match.captured(1).toInt(), quarter * 3 - 2, 1);
}

QDate periodEnd(const QString &period)
{
    const QDate begin = periodBegin(period);
    return begin.isValid() ? begin.addMonths(period.contains(u'Q') ? 3 : 12).addDays(-1) : QDate();
}

} // namespace chengcai::domain
