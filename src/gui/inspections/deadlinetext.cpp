// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/deadlinetext.h"

#include "base/dates.h"
#include "domain/formcompare.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::DeadlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

QString columnLabel(const domain::FormItem *table, const QString &code)
{
    for (const domain::FormColumn &column : table ? table->columns : std::vector<domain::FormColumn>()) {
        if (column.code == code)
            return domain::inScreenLanguage(column.labelZh, column.labelEn);
    }
    return code;
}

QString day(QDate date)
{
    return date.isValid() ? base::dayText(date) : u"—"_s;
}

QString stateText(DeadlineRow::State state)
{
    switch (state) {
    case DeadlineRow::State::NoEvent: return Text::tr("no date");
    case DeadlineRow::State::Open: return Text::tr("open");
    case DeadlineRow::State::Kept: return Text::tr("✓ kept");
    case DeadlineRow::State::Broken: break;
    }
    return Text::tr("✕ broken");
}

QString cell(const QString &text)
{
    return u"<td>"_s + text.toHtmlEscaped() + u"</td>"_s;
}

QString rowHtml(const DeadlineRow &row, const QPalette &palette)
{
    const bool known = row.state != DeadlineRow::State::NoEvent;
    const bool broken = row.state == DeadlineRow::State::Broken;
    QString html = u"<tr>"_s + cell(row.project) + cell(day(row.from)) + cell(known ? day(row.due) : QString()) + cell(day(row.to));
    html += u"<td align=right>%1</td>"_s.arg(known ? QString::number(row.days) : QString());
    const QString state = stateText(row.state).toHtmlEscaped();
    html += broken ? u"<td><b><font color=\"%1\">%2</font></b></td>"_s.arg(widgets::messageColor(widgets::MessageColor::Error, palette).name(), state)
                   : u"<td>"_s + state + u"</td>"_s;
    return html + (row.calendarMissing ? u"<td>⚠</td></tr>"_s : u"</tr>"_s);
}

} // namespace

QString deadlineRule(const domain::FormTemplate &form, const domain::FormItem &item)
{
    const domain::Deadline &deadline = *item.deadline;
    const domain::FormItem *table = form.item(deadline.table);
    const QString limit = deadline.atMost ? (deadline.workingDays ? Text::tr("within %n working day(s)", nullptr, deadline.days)
                                                                  : Text::tr("within %n calendar day(s)", nullptr, deadline.days))
                                          : (deadline.workingDays ? Text::tr("not before %n working day(s)", nullptr, deadline.days)
                                                                  : Text::tr("not before %n calendar day(s)", nullptr, deadline.days));
    //: %1 and %2 names of date columns, %3 "within 30 calendar days", %4 code of the item with the table
    return Text::tr("%1 → %2: %3. Day 1 is the day after. Computed from the table %4.").arg(columnLabel(table, deadline.from), columnLabel(table, deadline.to), limit, deadline.table);
}

QString computationTable(const domain::Deadline &deadline, const std::vector<DeadlineRow> &rows, const QPalette &palette)
{
    if (rows.empty())
        return {};
    QString html = u"<table cellpadding=3><tr>"_s;
    for (const QString &title : {Text::tr("Project"), Text::tr("From"), deadline.atMost ? Text::tr("Last day") : Text::tr("First day"), Text::tr("Done"),
                                 deadline.workingDays ? Text::tr("Working days") : Text::tr("Days"), QString()})
        html += u"<th align=left>"_s + title.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const DeadlineRow &row : rows)
        html += rowHtml(row, palette);
    html += u"</table>"_s;
    if (std::any_of(rows.begin(), rows.end(), [](const DeadlineRow &row) { return row.calendarMissing; }))
        html += u"<p>"_s + Text::tr("⚠ No holiday calendar is known for a year of this row: Monday to Friday were counted as working days. Check by hand.").toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace chengcai::gui
