// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listtables.h"

#include <QCoreApplication>

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
        return ListTables::tr("Published");
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
        text<Row>(ListTables::tr("To look at"), [](const Row &row) -> QVariant { return row.trouble; }),
    };
}

} // namespace chengcai::models
