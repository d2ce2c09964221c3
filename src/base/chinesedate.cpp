// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chinesedate.h"

namespace chengcai::base {

namespace {

constexpr QStringView Figures = u"〇一二三四五六七八九";
constexpr qsizetype YearFigures = 4;

/// 0–9, −1 for any other character.
int figure(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c == u'零' || c == u'○')
        return 0;
    return int(Figures.indexOf(c));
}

/// Figures one after the other: 二〇二四, 05; −1 if something else stands among them.
int figures(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        const int value = figure(c);
        if (value < 0)
            return -1;
        number = number * 10 + value;
    }
    return number;
}

/// How many tens a text says in front of its last figure, and where that figure stands.
struct Tens {
    int tens = 0;
    qsizetype size = 0;
};

Tens tensOf(QStringView text)
{
    if (text.startsWith(u'十'))
        return {1, 1};
    if (text.startsWith(u'廿'))
        return {2, 1};
    if (text.startsWith(u'卅'))
        return {3, 1};
    return text.size() > 1 && text[1] == u'十' && figure(text[0]) > 0 ? Tens{figure(text[0]), 2} : Tens{};
}

/// 1–39 in words or with one or two figures; 0 if it is none of these.
int smallNumber(QStringView text)
{
    const Tens tens = tensOf(text);
    const QStringView rest = text.mid(tens.size);
    if (tens.size == 0)
        return rest.isEmpty() || rest.size() > 2 ? 0 : std::max(figures(rest), 0);
    if (rest.isEmpty())
        return tens.tens * 10;
    const int last = rest.size() == 1 ? figure(rest[0]) : -1;
    return last > 0 ? tens.tens * 10 + last : 0;
}

} // namespace

std::optional<WrittenDay> chineseDay(QStringView text)
{
    text = text.trimmed();
    const qsizetype year = text.indexOf(u'年');
    const qsizetype month = text.indexOf(u'月', year + 1);
    if (year < 0 || month < 0 || !text.endsWith(u'日'))
        return std::nullopt;
    const QStringView monthText = text.sliced(year + 1, month - year - 1).trimmed();
    const QStringView dayText = text.sliced(month + 1, text.size() - month - 2).trimmed();
    const QStringView yearText = text.first(year).trimmed();
    const WrittenDay written{yearText.size() == YearFigures ? figures(yearText) : 0, monthText == u'元' ? 1 : smallNumber(monthText), smallNumber(dayText)};
    if (written.year <= 0 || written.month <= 0 || written.day <= 0)
        return std::nullopt;
    return written;
}

} // namespace chengcai::base
