// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/scoretext.h"

#include "base/money.h"
#include "models/inspectionsheet.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using models::PreviewLine;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScorePreview)
};

QString sectionTitle(const domain::FormTemplate &form, const QString &code)
{
    const auto found = std::find_if(form.sections.begin(), form.sections.end(), [&code](const domain::FormSection &section) { return section.code == code; });
    return code + u' ' + (found == form.sections.end() ? QString() : domain::inScreenLanguage(found->titleZh, found->titleEn));
}

QString label(const models::InspectionSheet &sheet, const PreviewLine &line)
{
    switch (line.kind) {
    case PreviewLine::Kind::Before: return sheet.range().before.grade == domain::Grade::U ? Text::tr("Before (not rated yet)") : Text::tr("Before");
    case PreviewLine::Kind::Section: return sectionTitle(sheet.form(), line.section);
    case PreviewLine::Kind::Limits: return Text::tr("Caps, duplicates and limits");
    case PreviewLine::Kind::Sure: break;
    }
    return Text::tr("As answered so far");
}

QString lineHtml(const models::InspectionSheet &sheet, const PreviewLine &line, const QPalette &palette)
{
    const bool total = line.kind == PreviewLine::Kind::Before || line.kind == PreviewLine::Kind::Sure;
    const QString points = base::formatPoints(line.pointsCenti, !total);
    const QString color = widgets::chartColor(line.pointsCenti < 0 ? widgets::ChartColor::Negative : widgets::ChartColor::Positive, palette).name();
    const QString number = total ? u"<b>"_s + points + u"</b>"_s : u"<font color=\"%1\">%2</font>"_s.arg(color, points);
    return u"<tr><td>%1</td><td align=right>&nbsp;%2</td></tr>"_s.arg(label(sheet, line).toHtmlEscaped(), number);
}

QString gradeText(domain::Grade grade)
{
    return domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
}

} // namespace

QString scoreTable(const models::InspectionSheet &sheet, const QPalette &palette)
{
    QString html = u"<table width=100% cellpadding=2>"_s;
    for (const PreviewLine &line : sheet.preview())
        html += lineHtml(sheet, line, palette);
    return html + u"</table>"_s;
}

QString rangeText(const domain::ScoreRange &range)
{
    const QString best = base::formatPoints(range.bestCenti);
    return range.bestCenti == range.worstCenti ? best : best + u" … "_s + base::formatPoints(range.worstCenti);
}

QString gradesText(const domain::ScoreRange &range)
{
    if (range.bestGrade == range.worstGrade)
        return gradeText(range.bestGrade);
    //: Grades of the best and of the worst case while items are open.
    return Text::tr("%1, maybe %2").arg(gradeText(range.bestGrade), gradeText(range.worstGrade));
}

QString openText(const models::InspectionSheet &sheet)
{
    int open = 0;
    for (const domain::FormProgress &section : sheet.progress())
        open += section.asked - section.answered;
    QStringList parts;
    if (open > 0)
        parts.append(Text::tr("%n item(s) not answered: the range says what they may still do.", nullptr, open));
    const domain::FormShare share = sheet.filled().share();
    if (share.answered > 0)
        parts.append(Text::tr("Own percentage of the form: %1 % (display only; “not applicable” does not count).").arg(share.earned * 100 / share.answered));
    return parts.join(u"\n\n"_s);
}

} // namespace chengcai::gui
