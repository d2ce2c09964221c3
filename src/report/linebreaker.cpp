// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreaker.h"

#include <algorithm>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView NeverFirst = u"，。、；：？！…—·,.;:?!%％‰℃”’）)〕］]｝}〉》」』】〗";
constexpr QStringView NeverLast = u"“‘（(〔［[｛{〈《「『【〖￥¥$";

bool isWord(char32_t c)
{
    return c < 0x250 && (QChar::isLetterOrNumber(c) || c == U'-' || c == U'_' || c == U'/' || c == U'.' || c == U',');
}

struct Unit {
    qsizetype start = 0;
    qsizetype length = 0;
    char32_t code = 0;
    int width64 = 0;
};

std::vector<Unit> unitsOf(QStringView text, TextStyle style, const TextMeasurer &measurer)
{
    std::vector<Unit> units;
    units.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        units.push_back({i, pair ? 2 : 1, code, code == U'\n' ? 0 : measurer.advance64(code, style)});
        i += pair ? 2 : 1;
    }
    return units;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (before == U' ')
        return true;
    if (after == U' ' || (isWord(before) && isWord(after)))
        return false;
    const auto has = [](QStringView set, char32_t c) { return c < 0x10000 && set.contains(QChar(static_cast<char16_t>(c))); };
    return !has(NeverFirst, after) && !has(NeverLast, before);
}

/// Index after the last unit of the line that begins at `begin`.
size_t lineEnd(const std::vector<Unit> &units, size_t begin, int limit64)
{
    qint64 used = 0;
    size_t end = begin;
    while (end < units.size() && units[end].code != U'\n' && used + units[end].width64 <= limit64)
        used += units[end++].width64;
    if (end == units.size() || units[end].code == U'\n' || units[end].code == U' ')
        return end;
    for (size_t cut = end; cut > begin; --cut) {
        if (mayBreakBetween(units[cut - 1].code, units[cut].code))
            return cut;
    }
    return std::max(end, begin + 1);
}

} // namespace

std::vector<TextLine> breakLines(QStringView text, int firstWidth, int width, TextStyle style, const TextMeasurer &measurer)
{
    const std::vector<Unit> units = unitsOf(text, style, measurer);
    std::vector<TextLine> lines;
    size_t begin = 0;
    do {
        const size_t end = lineEnd(units, begin, (lines.empty() ? firstWidth : width) * 64);
        size_t last = end;
        while (last > begin && units[last - 1].code == U' ')
            --last;
        qint64 used = 0;
        for (size_t i = begin; i < last; ++i)
            used += units[i].width64;
        const qsizetype from = begin < units.size() ? units[begin].start : text.size();
        const qsizetype to = last > begin ? units[last - 1].start + units[last - 1].length : from;
        lines.push_back({text.sliced(from, to - from).toString(), int((used + 63) / 64)});
        begin = end;
        while (begin < units.size() && units[begin].code == U' ')
            ++begin;
        if (begin < units.size() && units[begin].code == U'\n')
            ++begin;
    } while (begin < units.size());
    return lines;
}

int widestPiece(QStringView text, TextStyle style, const TextMeasurer &measurer)
{
    const std::vector<Unit> units = unitsOf(text, style, measurer);
    qint64 widest = 0;
    qint64 piece = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        if (i > 0 && (units[i].code == U'\n' || mayBreakBetween(units[i - 1].code, units[i].code)))
            piece = 0;
        piece += units[i].code == U' ' ? 0 : units[i].width64;
        widest = std::max(widest, piece);
    }
    return int((widest + 63) / 64);
}

} // namespace chengcai::report
