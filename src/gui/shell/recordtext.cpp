// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/recordtext.h"

#include "base/dates.h"

#include <QLabel>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

void makeHeadline(QLabel *label)
{
    QFont big = label->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    label->setFont(big);
}

QString stepHeading(const QString &act, QDate day, const QString &author)
{
    return u"<p><b>%1</b> · %2 · %3</p>"_s.arg(act.toHtmlEscaped(), base::dayText(day), author.toHtmlEscaped());
}

QString paragraph(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString titlesOf(const std::vector<domain::Evidence> &files)
{
    QStringList titles;
    for (const domain::Evidence &file : files)
        titles.append(file.title);
    return titles.join(u'\n');
}

} // namespace chengcai::gui
