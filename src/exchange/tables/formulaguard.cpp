// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/formulaguard.h"

#include "exchange/tables/tablewriter.h"

#include <algorithm>
#include <array>

namespace chengcai::exchange
{
namespace
{

constexpr std::array<char16_t, 11> Starts{u'=', u'+', u'-', u'@', u'\t', u'\r', u'\0', u'＝', u'＋', u'－', u'＠'};

bool startsFormula(char16_t c)
{
    return std::find(Starts.begin(), Starts.end(), c) != Starts.end();
}

} // namespace

bool needsFormulaGuard(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && startsFormula(first->unicode());
}

QString formulaGuarded(const QString &text)
{
    return needsFormulaGuard(text) ? QString(u'\'' + text) : text;
}

bool guardedUtf8(QByteArrayView cell)
{
    if (!cell.startsWith('\''))
        return false;
    const auto first = std::find_if(cell.begin(), cell.end(), [](char c) { return c != '\''; });
    // The full-width characters take three bytes.
    return needsFormulaGuard(QString::fromUtf8(first, std::min<qsizetype>(cell.end() - first, 3)));
}

} // namespace chengcai::exchange
