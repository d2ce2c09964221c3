// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisiontables.h"

#include "base/money.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "models/columns.h"

#include <QCoreApplication>
#include <QFont>

namespace chengcai::models {

using namespace Qt::StringLiterals;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(SupervisionTables)
};

/// What is late stands in bold, beside saying so.
template <typename Row> Column<Row> strongWhen(Column<Row> column, std::function<bool(const Row &)> late)
{
    column.role = [late = std::move(late)](const Row &row, int role) -> QVariant {
        if (role != Qt::FontRole || !late(row))
            return {};
        QFont font;
        font.setBold(true);
        return font;
    };
    return column;
}

template <typename Row, typename Member> Column<Row> countColumn(const QString &title, Member count)
{
    return {title, [count](const Row &row) -> QVariant { return QLocale().toString(qint64(count(row))); },
            [count](const Row &row) -> QVariant { return qint64(count(row)); }, Qt::AlignRight | Qt::AlignVCenter, {}};
}

QString causeText(const domain::CaseFile &file)
{
    const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
    return cause ? domain::causeTitle(*cause) : file.cause;
}

bool isLate(const RectificationItemRow &row)
{
    return row.item.punctuality(row.day, domain::stateCalendar()) != domain::Punctuality::Running;
}

} // namespace

QString clockSentence(const domain::ClockState &clock)
{
    if (!clock.rule)
        return {};
    const QString due = base::dayText(clock.due);
    // A period of the party or the public is not kept by anybody: what follows it comes after its end.
    if (clock.late() && !clock.rule->ofOffice)
        return Tables::tr("ran out on %1").arg(due);
    if (!clock.running())
        return clock.late() ? Tables::tr("met %n day(s) after the end (%1)", nullptr, -clock.daysLeft).arg(due) : Tables::tr("met in time (end %1)").arg(due);
    return clock.late() ? Tables::tr("over for %n day(s) (end %1)", nullptr, -clock.daysLeft).arg(due) : Tables::tr("%n day(s) left (end %1)", nullptr, clock.daysLeft).arg(due);
}

QString itemStanding(const domain::RectificationItem &item, QDate day)
{
    switch (item.punctuality(day, domain::stateCalendar())) {
    case domain::Punctuality::Overdue: return Tables::tr("overdue");
    case domain::Punctuality::LateReply: return Tables::tr("replied too late");
    case domain::Punctuality::Running: break;
    }
    return Tables::tr("in time");
}

std::vector<Column<services::CaseLine>> caseColumns()
{
    using Row = services::CaseLine;
    const auto clock = [](const Row &row) -> QVariant {
        return row.next.rule ? QVariant(Tables::tr("%1: %2").arg(domain::clockTitle(*row.next.rule), clockSentence(row.next))) : QVariant();
    };
    Column<Row> clockColumn{Tables::tr("Next clock"), clock, [](const Row &row) -> QVariant { return row.next.rule ? row.next.due : QDate(9999, 1, 1); },
                            Qt::AlignLeft | Qt::AlignVCenter, {}};
    return {
        textColumn<Row>(Tables::tr("Case"), [](const Row &row) { return row.row.file.number; }),
        textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.row.partyName; }),
        textColumn<Row>(Tables::tr("State"), [](const Row &row) { return domain::caseStateLabel(row.row.file.progress.state); }),
        strongWhen<Row>(std::move(clockColumn), [](const Row &row) { return row.late; }),
        textColumn<Row>(Tables::tr("Conduct"), [](const Row &row) { return domain::conductLabel(row.row.file.conduct); }),
        textColumn<Row>(Tables::tr("Cause"), [](const Row &row) { return causeText(row.row.file); }),
        dayColumn<Row>(Tables::tr("Opened on"), [](const Row &row) { return row.row.file.openedOn; }),
        textColumn<Row>(Tables::tr("Result"), [](const Row &row) { return domain::caseResultLabel(row.row.file.result); }),
        textColumn<Row>(Tables::tr("Decision number"), [](const Row &row) { return row.row.file.decisionNo; }),
    };
}

std::vector<Column<services::PartyCheck>> checkColumns()
{
    using Row = services::PartyCheck;
    const auto kind = [](const Row &row) {
        const std::array names{Tables::tr("Inspection"), Tables::tr("Rectification"), Tables::tr("Case")};
        return names[row.record.index()];
    };
    return {
        dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.day; }),
        textColumn<Row>(Tables::tr("Kind"), kind),
        textColumn<Row>(Tables::tr("Number"), [](const Row &row) { return row.number; }),
        textColumn<Row>(Tables::tr("About"), [](const Row &row) { return row.about; }),
        textColumn<Row>(Tables::tr("State"), [](const Row &row) { return row.state; }),
        textColumn<Row>(Tables::tr("Result"), [](const Row &row) { return row.result; }),
    };
}

qint64 checkKey(const services::PartyCheck &row)
{
    return std::visit([&row](auto id) { return id.value() * qint64(std::variant_size_v<decltype(row.record)>) + qint64(row.record.index()); }, row.record);
}

std::vector<Column<services::CaseStepRow>> caseStepColumns()
{
    using Row = services::CaseStepRow;
    return {
        dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.step.day; }),
        textColumn<Row>(Tables::tr("Step"), [](const Row &row) { return domain::caseActLabel(row.step.act); }),
        textColumn<Row>(Tables::tr("Recorded by"), [](const Row &row) { return row.authorName; }),
        countColumn<Row>(Tables::tr("Files"), [](const Row &row) { return row.step.evidence.size(); }),
        textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.step.text; }),
    };
}

std::vector<Column<domain::ClockState>> clockColumns()
{
    using Row = domain::ClockState;
    const auto basis = [](const Row &row) -> QString {
        const QString source = row.rule->published ? domain::statuteText(row.rule->source) : Tables::tr("%1 [our default]").arg(domain::statuteText(row.rule->source));
        return row.yearMissing ? Tables::tr("%1; no holiday calendar for that year, weekdays assumed").arg(source) : source;
    };
    return {
        textColumn<Row>(Tables::tr("Clock"), [](const Row &row) { return domain::clockTitle(*row.rule); }),
        dayColumn<Row>(Tables::tr("From"), [](const Row &row) { return row.from; }),
        strongWhen<Row>({Tables::tr("Stands"), [](const Row &row) -> QVariant { return clockSentence(row); }, [](const Row &row) -> QVariant { return row.due; },
                         Qt::AlignLeft | Qt::AlignVCenter, {}},
                        [](const Row &row) { return row.rule->ofOffice && row.late(); }),
        textColumn<Row>(Tables::tr("Whose"), [](const Row &row) { return row.rule->ofOffice ? Tables::tr("the office") : Tables::tr("the party"); }),
        textColumn<Row>(Tables::tr("Rule"), basis),
    };
}

std::vector<Column<services::SeriousFinding>> seriousFindingColumns()
{
    using Row = services::SeriousFinding;
    return {
        textColumn<Row>(Tables::tr("Inspection"), [](const Row &row) { return row.inspectionNumber; }),
        countColumn<Row>(Tables::tr("Finding"), [](const Row &row) { return row.finding; }),
        textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.partyName; }),
        dayColumn<Row>(Tables::tr("Inspected on"), [](const Row &row) { return row.inspectedOn; }),
        textColumn<Row>(Tables::tr("Conduct"), [](const Row &row) { return domain::conductLabel(row.conduct); }),
        textColumn<Row>(Tables::tr("Indicator"), [](const Row &row) { return row.indicator; }),
        textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.narrative; }),
    };
}

std::vector<Column<services::ConductCount>> conductCountColumns()
{
    using Row = services::ConductCount;
    return {
        textColumn<Row>(Tables::tr("Conduct"), [](const Row &row) { return domain::conductLabel(row.conduct); }),
        countColumn<Row>(Tables::tr("Cases opened"), [](const Row &row) { return row.opened; }),
        countColumn<Row>(Tables::tr("Running"), [](const Row &row) { return row.running; }),
        countColumn<Row>(Tables::tr("Penalties"), [](const Row &row) { return row.penalties; }),
        countColumn<Row>(Tables::tr("Exposure notices"), [](const Row &row) { return row.exposures; }),
        countColumn<Row>(Tables::tr("Dropped"), [](const Row &row) { return row.dropped; }),
        {Tables::tr("Fines (yuan)"), [](const Row &row) -> QVariant { return base::formatFen(row.fineFen); }, [](const Row &row) -> QVariant { return row.fineFen; }, Qt::AlignRight | Qt::AlignVCenter, {}},
        countColumn<Row>(Tables::tr("Persons"), [](const Row &row) { return row.persons; }),
    };
}

std::vector<Column<services::RectificationRow>> rectificationColumns()
{
    using Row = services::RectificationRow;
    const auto state = [](const Row &row) -> QString {
        if (row.closedOn.isValid())
            return Tables::tr("Closed on %1").arg(base::dayText(row.closedOn));
        if (row.overdue > 0)
            return Tables::tr("%n item(s) overdue", nullptr, row.overdue);
        return row.waiting > 0 ? Tables::tr("%n item(s) to verify", nullptr, row.waiting) : Tables::tr("Running");
    };
    return {
        textColumn<Row>(Tables::tr("Notice"), [](const Row &row) { return row.number; }),
        textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.partyName; }),
        strongWhen<Row>(textColumn<Row>(Tables::tr("State"), state), [](const Row &row) { return row.overdue > 0; }),
        sortedBy<Row>(dayColumn<Row>(Tables::tr("Next due date"), [](const Row &row) { return row.nextDue; }),
                      [](const Row &row) -> QVariant { return row.nextDue.isValid() ? row.nextDue : QDate(9999, 1, 1); }),
        textColumn<Row>(Tables::tr("Done"), [](const Row &row) { return u"%1 / %2"_s.arg(row.accepted).arg(row.items); }),
        dayColumn<Row>(Tables::tr("Issued on"), [](const Row &row) { return row.noticedOn; }),
        textColumn<Row>(Tables::tr("Inspection"), [](const Row &row) { return row.inspectionNumber; }),
    };
}

std::vector<Column<RectificationItemRow>> rectificationItemColumns()
{
    using Row = RectificationItemRow;
    const auto standing = [](const Row &row) -> QString {
        const QString text = itemStanding(row.item, row.day);
        return row.item.lateFact.isValid() ? Tables::tr("%1, recorded as a fact").arg(text) : text;
    };
    return {
        countColumn<Row>(Tables::tr("Item"), [](const Row &row) { return row.item.number; }),
        textColumn<Row>(Tables::tr("State"), [](const Row &row) { return domain::rectificationStateLabel(row.item.state); }),
        strongWhen<Row>(textColumn<Row>(Tables::tr("Stands"), standing), isLate),
        dayColumn<Row>(Tables::tr("Due on"), [](const Row &row) { return row.item.dueOn; }),
        dayColumn<Row>(Tables::tr("Replied on"), [](const Row &row) { return row.item.repliedOn; }),
        textColumn<Row>(Tables::tr("Finding"), [](const Row &row) { return row.finding; }),
        textColumn<Row>(Tables::tr("Demand"), [](const Row &row) { return row.item.demand; }),
    };
}

std::vector<Column<services::RectificationStep>> rectificationStepColumns()
{
    using Row = services::RectificationStep;
    return {
        dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.day; }),
        textColumn<Row>(Tables::tr("Step"), [](const Row &row) { return domain::rectificationActLabel(row.act); }),
        textColumn<Row>(Tables::tr("Item"), [](const Row &row) { return row.item > 0 ? QString::number(row.item) : QString(); }),
        textColumn<Row>(Tables::tr("Recorded by"), [](const Row &row) { return row.authorName; }),
        dayColumn<Row>(Tables::tr("New due date"), [](const Row &row) { return row.dueOn; }),
        textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.text; }),
    };
}

} // namespace chengcai::models
