// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtables.h"

#include "base/money.h"
#include "models/columns.h"
#include "services/training.h"

#include <QCoreApplication>
#include <QFont>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using domain::RecordField;
using domain::RecordKind;
using domain::ValueType;
using services::RecordLine;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(RecordTables)
};

constexpr int MostFieldColumns = 6;

/// The fields that say most, in the order of the table: long texts stand on the page of the record.
std::vector<const RecordField *> shownFields(const RecordKind &kind)
{
    std::vector<const RecordField *> shown;
    const auto add = [&shown](std::span<const RecordField> fields) {
        for (const RecordField &field : fields) {
            const bool known = std::any_of(shown.begin(), shown.end(), [&field](const RecordField *other) { return QLatin1StringView(other->code) == QLatin1StringView(field.code); });
            if (!known && field.type != ValueType::Prose && int(shown.size()) < MostFieldColumns)
                shown.push_back(&field);
        }
    };
    add(kind.fields);
    for (const domain::RecordAct &act : kind.acts)
        add(act.fields);
    return shown;
}

QVariant sortValue(const RecordField &field, const QString &value)
{
    switch (field.type) {
    case ValueType::Money:
    case ValueType::Number: return value.isEmpty() ? QVariant(qint64(-1)) : QVariant(value.toLongLong());
    case ValueType::Day: return QDate::fromString(value, Qt::ISODate);
    case ValueType::Text:
    case ValueType::Prose:
    case ValueType::Choice:
    case ValueType::Flag:
    case ValueType::Measure:
    case ValueType::Ground:
    case ValueType::Layout: break;
    }
    return domain::recordValueText(field, value);
}

Column<RecordLine> fieldColumn(const RecordField &field)
{
    const bool right = field.type == ValueType::Money || field.type == ValueType::Number;
    const QString code = QString::fromLatin1(field.code);
    return {domain::recordText(field.label), [&field, code](const RecordLine &line) -> QVariant { return domain::recordValueText(field, line.record.values.value(code)); },
            [&field, code](const RecordLine &line) { return sortValue(field, line.record.values.value(code)); }, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, {}};
}

Column<RecordLine> stateColumn()
{
    const auto bold = [](const RecordLine &line, int role) -> QVariant {
        QFont font;
        font.setBold(true);
        return role == Qt::FontRole && line.late ? QVariant(font) : QVariant();
    };
    const auto text = [](const RecordLine &line) -> QVariant {
        const QString state = domain::recordStateLabel(line.record.type, line.record.state);
        return line.late ? Tables::tr("%1, overdue").arg(state) : state;
    };
    return {Tables::tr("State"), text, {}, Qt::AlignLeft | Qt::AlignVCenter, bold};
}

} // namespace

std::vector<Column<RecordLine>> recordColumns(domain::RecordType type)
{
    const RecordKind &kind = *domain::recordKind(type);
    std::vector<Column<RecordLine>> columns;
    if (kind.letters[0] != '\0')
        columns.push_back(textColumn<RecordLine>(Tables::tr("Number"), [](const RecordLine &line) { return line.record.number; }));
    if (kind.party.kinds != 0)
        columns.push_back(textColumn<RecordLine>(domain::recordText(kind.party.label), [](const RecordLine &line) { return line.party.name; }));
    if (kind.peer.kinds != 0)
        columns.push_back(textColumn<RecordLine>(domain::recordText(kind.peer.label), [](const RecordLine &line) { return line.peer.name; }));
    columns.push_back(stateColumn());
    if (kind.subject.types != 0)
        columns.push_back(textColumn<RecordLine>(domain::recordText(kind.subject.label), [](const RecordLine &line) { return line.subject; }));
    if (kind.other.types != 0)
        columns.push_back(textColumn<RecordLine>(domain::recordText(kind.other.label), [](const RecordLine &line) { return line.other; }));
    for (const RecordField *field : shownFields(kind))
        columns.push_back(fieldColumn(*field));
    columns.push_back(dayColumn<RecordLine>(Tables::tr("Due on"), [](const RecordLine &line) { return line.record.open() ? line.record.dueOn : QDate(); }));
    columns.push_back(dayColumn<RecordLine>(Tables::tr("Recorded on"), [](const RecordLine &line) { return line.record.openedOn; }));
    return columns;
}

QList<int> recordWidths(domain::RecordType type)
{
    const RecordKind &kind = *domain::recordKind(type);
    QList<int> widths;
    if (kind.letters[0] != '\0')
        widths << 17;
    if (kind.party.kinds != 0)
        widths << 24;
    if (kind.peer.kinds != 0)
        widths << 24;
    widths << 26;
    if (kind.subject.types != 0)
        widths << (type == domain::RecordType::Evaluation ? 17 : 30); // a number alone
    if (kind.other.types != 0)
        widths << 22;
    for (const RecordField *field : shownFields(kind)) {
        const bool name = field->type == ValueType::Text || field->type == ValueType::Choice || field->type == ValueType::Measure || field->type == ValueType::Layout;
        widths << (name ? 22 : 14);
    }
    return widths << 12 << 12;
}

std::vector<Column<RecordLine>> belongingColumns()
{
    return {textColumn<RecordLine>(Tables::tr("Record"), [](const RecordLine &line) -> QString { return domain::recordTypeLabel(line.record.type) + u' ' + services::recordTitle(line.record); }),
            textColumn<RecordLine>(Tables::tr("Party"), [](const RecordLine &line) { return line.party.name; }), stateColumn(),
            dayColumn<RecordLine>(Tables::tr("Recorded on"), [](const RecordLine &line) { return line.record.openedOn; })};
}

std::vector<Column<services::RecordStepRow>> recordStepColumns(domain::RecordType type)
{
    using Row = services::RecordStepRow;
    return {dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.step.day; }),
            textColumn<Row>(Tables::tr("Step"), [type](const Row &row) { return domain::recordActLabel(type, row.step.act); }),
            textColumn<Row>(Tables::tr("Recorded by"), [](const Row &row) { return row.authorName; }),
            numberColumn<Row>(Tables::tr("Files"), [](const Row &row) { return qint64(row.step.evidence.size()); }),
            textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.partyName.isEmpty() ? row.step.text : Tables::tr("%1: %2").arg(row.partyName, row.step.text); })};
}

std::vector<RecordValueLine> recordValueLines(const RecordLine &line)
{
    std::vector<RecordValueLine> lines;
    const RecordKind &kind = *domain::recordKind(line.record.type);
    const auto add = [&lines](const char *label, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({domain::recordText(label), text});
    };
    add(kind.party.label, line.party.name);
    add(kind.peer.label, line.peer.name);
    add(kind.subject.label, line.subject);
    add(kind.other.label, line.other);
    QStringList done;
    const auto addFields = [&](std::span<const RecordField> fields) {
        for (const RecordField &field : fields) {
            const QString code = QString::fromLatin1(field.code);
            if (!done.contains(code))
                add(field.label, domain::recordValueText(field, line.record.values.value(code)));
            done << code;
        }
    };
    addFields(kind.fields);
    for (const domain::RecordAct &act : kind.acts)
        addFields(act.fields);
    if (const QString satisfaction = services::satisfactionText(line.record); !satisfaction.isEmpty())
        lines.push_back({Tables::tr("Satisfaction"), satisfaction});
    return lines;
}

std::vector<Column<services::EvaluationLine>> evaluationColumns()
{
    using Row = services::EvaluationLine;
    const auto graded = [](const domain::EvaluationRow &row) -> QString { return domain::gradeName(row.grade) + u' ' + QString(row.stars, QChar(0x2605)) + u' ' + base::formatPoints(row.scoreCenti); };
    return {sortedBy<Row>(textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.party.name; }), [](const Row &row) -> QVariant { return row.sortKey; }),
            sortedBy<Row>(textColumn<Row>(Tables::tr("Now"), [graded](const Row &row) { return graded(row.now); }), [](const Row &row) -> QVariant { return row.now.scoreCenti; }),
            sortedBy<Row>(textColumn<Row>(Tables::tr("Before"), [graded](const Row &row) { return row.before ? graded(*row.before) : QString(); }),
                          [](const Row &row) -> QVariant { return row.before ? row.before->scoreCenti : -1; }),
            textColumn<Row>(Tables::tr("Look at it because"), [](const Row &row) { return domain::attentionText(row.now.attention); }),
            textColumn<Row>(Tables::tr("Word"), [](const Row &row) { return row.word.isEmpty() ? QString() : row.word == u"confirmed"_s ? Tables::tr("confirmed") : Tables::tr("facts to be checked"); }),
            textColumn<Row>(Tables::tr("By"), [](const Row &row) { return row.saidBy; }), textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.said; })};
}

} // namespace chengcai::models
