// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duties.h"

#include "base/money.h"
#include "domain/statutes.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using Sort = DutyLine::Sort;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

QString periodOf(const domain::Indicator &indicator)
{
    const QString months = indicator.validityMonths == 0 ? Text::tr("without an end of its own") : Text::tr("%n month(s)", nullptr, indicator.validityMonths);
    return indicator.validityFollowsBan ? Text::tr("as long as the ban or list entry; else %1").arg(months) : months;
}

DutyLine lineOf(const domain::Indicator &indicator)
{
    const bool costs = indicator.polarity == domain::Polarity::Negative;
    return {costs ? Sort::Costs : Sort::Earns,
            indicator.code,
            domain::inScreenLanguage(indicator.nameZh, indicator.nameEn),
            domain::statuteText(indicator.basis),
            costs ? -indicator.pointsCenti : indicator.pointsCenti,
            costs ? domain::severityLabel(indicator.severity) : QString(),
            periodOf(indicator),
            domain::inScreenLanguage(indicator.evidenceZh, indicator.evidenceEn),
            indicator.veto};
}

bool has(const DutyLine &line, const QString &text)
{
    const QStringList words{line.code, line.text, line.basis, line.severity, line.evidence, base::formatPoints(line.pointsCenti)};
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return word.contains(text, Qt::CaseInsensitive); });
}

} // namespace

QString dutySortLabel(Sort sort)
{
    switch (sort) {
    case Sort::Duty: return Text::tr("Duties");
    case Sort::Costs: return Text::tr("What costs points");
    case Sort::Earns: break;
    }
    return Text::tr("What earns points");
}

std::vector<DutyLine> dutyLines(const domain::RuleBook &book, domain::PartyKind kind, const QString &search)
{
    const domain::KindRules &rules = book.rules(kind);
    std::vector<DutyLine> lines;
    for (const domain::Duty &duty : rules.duties)
        lines.push_back({Sort::Duty, {}, domain::inScreenLanguage(duty.textZh, duty.textEn), domain::statuteText(duty.basis)});
    for (const domain::Indicator &indicator : rules.indicators) {
        if (!indicator.retired)
            lines.push_back(lineOf(indicator));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DutyLine &a, const DutyLine &b) { return std::pair(a.sort, -std::abs(a.pointsCenti)) < std::pair(b.sort, -std::abs(b.pointsCenti)); });
    if (const QString wanted = search.trimmed(); !wanted.isEmpty())
        std::erase_if(lines, [&wanted](const DutyLine &line) { return !has(line, wanted); });
    return lines;
}

} // namespace chengcai::services
