// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingtables.h"

#include "models/columns.h"

#include <QCoreApplication>
#include <QFont>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using services::AttendanceLine;
using services::TrainingFigure;
using services::TrainingRow;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(TrainingTables)
};

QString stateText(const AttendanceLine &line)
{
    return line.confirmed && line.state == services::AttendanceState::ToConfirm ? Tables::tr("to be recorded, confirmed") : services::attendanceStateLabel(line.state);
}

QString cellsText(const AttendanceLine &line)
{
    QStringList cells = line.cells;
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.join(u" | "_s);
}

QString problemsText(const AttendanceLine &line)
{
    QStringList sentences;
    for (const base::Error &problem : line.problems)
        sentences << problem.message;
    return sentences.join(u' ');
}

} // namespace

std::vector<Column<TrainingFigure>> trainingFigureColumns()
{
    Column<TrainingFigure> bar = sortedBy<TrainingFigure>(textColumn<TrainingFigure>(Tables::tr("Bar"), [](const TrainingFigure &figure) {
        const int share = services::trainingShare(figure);
        return share < 0 ? QString() : Tables::tr("%1 %").arg(QLocale().toString(share / 10.0, 'f', 1));
    }), [](const TrainingFigure &figure) -> QVariant { return services::trainingShare(figure); });
    bar.role = [](const TrainingFigure &figure, int role) -> QVariant { return role == BarRole ? QVariant(services::trainingShare(figure)) : QVariant(); };
    Column<TrainingFigure> result = sortedBy<TrainingFigure>(textColumn<TrainingFigure>(Tables::tr("Result"), services::trainingFigureText), [](const TrainingFigure &figure) -> QVariant { return figure.value; });
    // A target that is not reached is set apart by weight, and says so.
    result.role = [](const TrainingFigure &figure, int role) -> QVariant {
        QFont font;
        font.setBold(true);
        return role == Qt::FontRole && figure.target && !figure.reached ? QVariant(font) : QVariant();
    };
    return {textColumn<TrainingFigure>(Tables::tr("Figure"), [](const TrainingFigure &figure) { return figure.label; }), bar, result};
}

std::vector<Column<TrainingRow>> trainingRowColumns()
{
    return {textColumn<TrainingRow>(Tables::tr("Record or identifier"), [](const TrainingRow &row) { return row.title; }),
            textColumn<TrainingRow>(Tables::tr("Party"), [](const TrainingRow &row) { return row.partyName; }), dayColumn<TrainingRow>(Tables::tr("Day"), [](const TrainingRow &row) { return row.day; }),
            textColumn<TrainingRow>(Tables::tr("Remark"), [](const TrainingRow &row) { return row.note; })};
}

std::vector<Column<AttendanceLine>> attendanceColumns()
{
    using Line = AttendanceLine;
    return {numberColumn<Line>(Tables::tr("Line"), [](const Line &line) { return line.line; }),
            textColumn<Line>(Tables::tr("As entered"), cellsText),
            textColumn<Line>(Tables::tr("What becomes of it"), stateText),
            textColumn<Line>(Tables::tr("What is wrong"), problemsText),
            textColumn<Line>(Tables::tr("Party of the register"), [](const Line &line) { return line.party.id.isValid() ? line.party.name + u' ' + line.party.identifier : QString(); }),
            textColumn<Line>(Tables::tr("Person"), [](const Line &line) { return line.person; }),
            textColumn<Line>(Tables::tr("Test result"), [](const Line &line) { return line.score; }),
            textColumn<Line>(Tables::tr("Pledge"), [](const Line &line) { return line.pledge ? Tables::tr("signed") : QString(); })};
}

} // namespace chengcai::models
