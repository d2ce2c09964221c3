// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listtables.h"

#include "models/columns.h"
#include "models/supervisiontables.h"

#include <QCoreApplication>
#include <QFont>

namespace chengcai::models {

namespace {

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;

struct ListTables {
    Q_DECLARE_TR_FUNCTIONS(ListTables)
};

template <typename Row> Column<Row> text(const QString &title, std::function<QVariant(const Row &)> value)
{
    return {title, std::move(value), {}, Left, {}};
}

QString dayOrNothing(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString stateOf(const services::ListEntry &entry)
{
    if (entry.current)
        return entry.underObjection ? ListTables::tr("Published, under objection") : ListTables::tr("Published");
    return entry.listing.removedOn.isValid() ? ListTables::tr("Taken off on %1").arg(dayOrNothing(entry.listing.removedOn)) : ListTables::tr("Ended");
}

} // namespace

std::vector<Column<services::ListCandidate>> candidateColumns()
{
    using Row = services::ListCandidate;
    return {
        text<Row>(ListTables::tr("List"), [](const Row &row) -> QVariant { return domain::listKindLabel(row.list); }),
        text<Row>(ListTables::tr("Party"), [](const Row &row) -> QVariant { return row.party.name; }),
        text<Row>(ListTables::tr("Identifier"), [](const Row &row) -> QVariant { return row.party.identifier; }),
        text<Row>(ListTables::tr("Decision"), [](const Row &row) -> QVariant { return row.final ? ListTables::tr("final") : ListTables::tr("not confirmed, or under objection"); }),
        text<Row>(ListTables::tr("Ground until"), [](const Row &row) -> QVariant { return dayOrNothing(row.until); }),
        text<Row>(ListTables::tr("Why"), [](const Row &row) -> QVariant { return row.text; }),
    };
}

std::vector<Column<services::ListEntry>> listEntryColumns()
{
    using Row = services::ListEntry;
    return {
        text<Row>(ListTables::tr("List"), [](const Row &row) -> QVariant { return domain::listKindLabel(row.listing.kind); }),
        text<Row>(ListTables::tr("Party"), [](const Row &row) -> QVariant { return row.party.name; }),
        text<Row>(ListTables::tr("Identifier"), [](const Row &row) -> QVariant { return row.party.identifier; }),
        text<Row>(ListTables::tr("From"), [](const Row &row) -> QVariant { return dayOrNothing(row.listing.from); }),
        text<Row>(ListTables::tr("Until"), [](const Row &row) -> QVariant { return dayOrNothing(row.listing.until); }),
        text<Row>(ListTables::tr("State"), [](const Row &row) -> QVariant { return stateOf(row); }),
        text<Row>(ListTables::tr("Decision number"), [](const Row &row) -> QVariant { return row.listing.decisionNo.isEmpty() ? row.listing.source : row.listing.decisionNo; }),
        text<Row>(ListTables::tr("From where"), [](const Row &row) -> QVariant { return row.procedure.isEmpty() ? ListTables::tr("taken over: %1").arg(row.listing.source) : row.procedure; }),
        text<Row>(ListTables::tr("To look at"), [](const Row &row) -> QVariant { return row.trouble; }),
    };
}

std::vector<Column<services::ListProcedureLine>> listProcedureColumns()
{
    using Row = services::ListProcedureLine;
    const auto clock = [](const Row &row) -> QVariant {
        return row.next.rule ? QVariant(QStringLiteral("%1: %2").arg(domain::clockTitle(*row.next.rule), clockSentence(row.next))) : QVariant();
    };
    const auto due = [](const Row &row) -> QVariant { return row.next.rule ? row.next.due : QDate(9999, 1, 1); };
    const auto bold = [](const Row &row, int role) -> QVariant {
        QFont font;
        font.setBold(true);
        return role == Qt::FontRole && row.late() ? QVariant(font) : QVariant();
    };
    return {
        text<Row>(ListTables::tr("Procedure"), [](const Row &row) -> QVariant { return row.procedure.number; }),
        text<Row>(ListTables::tr("List"), [](const Row &row) -> QVariant { return domain::listKindLabel(row.procedure.progress.list); }),
        text<Row>(ListTables::tr("Party"), [](const Row &row) -> QVariant { return row.party.name; }),
        text<Row>(ListTables::tr("Stage"), [](const Row &row) -> QVariant { return domain::listStageLabel(row.procedure.progress.stage, row.procedure.progress.list); }),
        {ListTables::tr("Next clock"), clock, due, Left, bold},
        dayColumn<Row>(ListTables::tr("Proposed on"), [](const Row &row) { return row.procedure.proposedOn; }),
        dayColumn<Row>(ListTables::tr("Public until"), [](const Row &row) { return row.procedure.endedOn.isValid() ? row.procedure.endedOn : row.procedure.until; }),
        text<Row>(ListTables::tr("Decision number"), [](const Row &row) -> QVariant { return row.procedure.decisionNo; }),
        text<Row>(ListTables::tr("Why"), [](const Row &row) -> QVariant { return row.procedure.summary; }),
    };
}

std::vector<Column<services::ListStepRow>> listStepColumns(domain::ListKind list)
{
    using Row = services::ListStepRow;
    return {
        dayColumn<Row>(ListTables::tr("Day"), [](const Row &row) { return row.step.day; }),
        text<Row>(ListTables::tr("Step"), [list](const Row &row) -> QVariant { return domain::listActLabel(row.step.act, list); }),
        text<Row>(ListTables::tr("Recorded by"), [](const Row &row) -> QVariant { return row.authorName; }),
        numberColumn<Row>(ListTables::tr("Files"), [](const Row &row) { return qint64(row.step.evidence.size()); }),
        text<Row>(ListTables::tr("Text"), [](const Row &row) -> QVariant { return row.step.act == domain::ListAct::Notice ? row.step.grounds : row.step.text; }),
    };
}

} // namespace chengcai::models
