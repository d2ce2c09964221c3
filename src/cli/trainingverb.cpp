// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/verbs.h"

#include "services/attendance.h"
#include "services/training.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::AttendanceLine;
using services::AttendanceState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<void> overview(Invocation &invocation)
{
    const auto year = invocation.number("year", invocation.clock().today().year());
    if (!year)
        return year.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto gathered = services::trainingYear((*session)->reader(), int(std::min<qint64>(*year, 9999)), invocation.progress());
    if (!gathered)
        return gathered.error();
    QJsonArray figures;
    for (const services::TrainingFigure &figure : gathered->figures) {
        QJsonArray rows;
        for (const services::TrainingRow &row : figure.rows)
            rows.append(QJsonObject{{u"title"_s, row.title}, {u"party"_s, row.partyName}, {u"day"_s, dayText(row.day)}, {u"note"_s, row.note}});
        figures.append(QJsonObject{{u"code"_s, figure.code},
                                   {u"label"_s, figure.label},
                                   {u"unit"_s, figure.unit == services::TrainingFigure::Unit::PerMille ? u"per_mille"_s : u"count"_s},
                                   {u"value"_s, figure.value},
                                   {u"of"_s, figure.whole < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(figure.whole)},
                                   {u"target"_s, figure.target},
                                   {u"reached"_s, figure.reached},
                                   {u"text"_s, services::trainingFigureText(figure)},
                                   {u"rows"_s, rows}});
    }
    invocation.print(QJsonObject{{u"year"_s, gathered->year}, {u"figures"_s, figures}});
    return {};
}

QString stateName(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Ready: return u"ready"_s;
    case AttendanceState::ToConfirm: return u"to-confirm"_s;
    case AttendanceState::Recorded: return u"recorded"_s;
    case AttendanceState::Refused: break;
    }
    return u"refused"_s;
}

QJsonArray linesJson(const services::AttendanceList &list)
{
    QJsonArray rows;
    for (const AttendanceLine &line : list.lines) {
        QJsonArray problems;
        for (const base::Error &problem : line.problems)
            problems.append(QJsonObject{{u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}});
        rows.append(QJsonObject{{u"line"_s, line.line}, {u"state"_s, stateName(line.state)}, {u"name"_s, line.party.name}, {u"identifier"_s, line.party.identifier}, {u"person"_s, line.person}, {u"score"_s, line.score}, {u"problems"_s, problems}});
    }
    return rows;
}

QString errorSheetFor(const Invocation &invocation)
{
    if (invocation.has("errors"))
        return invocation.option("errors");
    const QFileInfo file(invocation.argument(2));
    return u"%1/%2-errors.%3"_s.arg(file.path(), file.completeBaseName(), file.suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0 ? u"xlsx"_s : u"csv"_s);
}

/// "training attend EVENT FILE"
Result<void> attend(Invocation &invocation)
{
    const bool dry = invocation.has("dry-run");
    const auto session = invocation.open(dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto subject = recordNamed((*session)->reader(), invocation.argument(1));
    if (!subject)
        return subject.error();
    auto list = services::readAttendanceFile(**session, subject->id, invocation.argument(2));
    if (!list)
        return list.error();
    for (AttendanceLine &line : list->lines)
        line.confirmed = invocation.has("confirm-names");
    QString sheet;
    if (std::any_of(list->lines.begin(), list->lines.end(), [](const AttendanceLine &line) { return line.left(); })) {
        sheet = errorSheetFor(invocation);
        if (const auto written = services::writeAttendanceErrors(*list, sheet, invocation.clock()); !written)
            return written;
    }
    qint64 recorded = 0;
    if (!dry && list->willBeRecorded() > 0) {
        const auto done = services::recordAttendance(**session, *list, invocation.words("files"));
        if (!done)
            return done.error();
        recorded = *done;
    }
    invocation.print(QJsonObject{{u"event"_s, subject->number}, {u"recorded"_s, recorded}, {u"error_sheet"_s, sheet}, {u"lines"_s, linesJson(*list)}});
    return {};
}

} // namespace

Result<void> handleTraining(Invocation &invocation)
{
    static constexpr std::array actions{Action{"overview", 0, overview}, Action{"attend", 2, attend}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
