// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

constexpr int MostMutualWeight = 20; // percent; what the setting may be, no rule of scoring

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr int MaxPointsCenti = 10000;
constexpr std::array<QStringView, 5> SeverityNames{u"", u"minor", u"general", u"heavy", u"serious"};

class Problems
{
public:
    void add(const QString &code, const QString &field, const QString &message)
    {
        m_errors.push_back({ErrorKind::InputRefused, code, message, {}, field});
    }
    void addUnless(bool good, const QString &code, const QString &field, const QString &message)
    {
        if (!good)
            add(code, field, message);
    }
    std::vector<Error> take() { return std::move(m_errors); }

private:
    std::vector<Error> m_errors;
};

void checkIndicator(const Indicator &indicator, PartyKind kind, Problems &problems)
{
    const QString &code = indicator.code;
    problems.addUnless(isIndicatorCode(indicator, kind), u"RUL-115"_s, code,
                       Text::tr("The code “%1” does not fit; write %2-N or %2-P and two to four digits, N for bad and P for good conduct.")
                           .arg(code, indicatorPrefix(kind)));
    problems.addUnless(!indicator.nameZh.trimmed().isEmpty() && !indicator.nameEn.trimmed().isEmpty(), u"RUL-101"_s, code,
                       Text::tr("Indicator %1 has no name in one of the two languages; enter both.").arg(code));
    problems.addUnless(!indicator.basis.trimmed().isEmpty(), u"RUL-102"_s, code,
                       Text::tr("Indicator %1 names no legal basis; enter the statute or rule it rests on.").arg(code));
    problems.addUnless(indicator.pointsCenti >= 0 && indicator.pointsCenti <= MaxPointsCenti, u"RUL-103"_s, code,
                       Text::tr("The points of indicator %1 lie outside 0.00 to 100.00; correct them.").arg(code));
    problems.addUnless(indicator.validityMonths >= 0 && indicator.validityMonths <= 1200, u"RUL-104"_s, code,
                       Text::tr("The validity of indicator %1 lies outside 0 to 1200 months; correct it.").arg(code));
    problems.addUnless(indicator.capCenti.value_or(0) >= 0, u"RUL-105"_s, code,
                       Text::tr("The cap of indicator %1 is negative; leave it empty for no cap.").arg(code));
}

void checkBands(const KindRules &rules, const QString &field, const QString &label, Problems &problems)
{
    const bool closed = !rules.bands.empty() && rules.bands.back().minCenti == 0;
    problems.addUnless(closed, u"RUL-106"_s, field,
                       Text::tr("The star bands for %1 leave a gap at the bottom; the last band must begin at 0.00.").arg(label));
    for (size_t i = 0; i < rules.bands.size(); ++i) {
        const StarBand &band = rules.bands[i];
        const bool falling = i == 0 || (band.minCenti < rules.bands[i - 1].minCenti && band.stars < rules.bands[i - 1].stars);
        problems.addUnless(falling && band.stars >= 1 && band.stars <= 5 && band.minCenti <= MaxPointsCenti, u"RUL-107"_s, field,
                           Text::tr("The star bands for %1 are out of order; scores and stars must fall from band to band.").arg(label));
    }
    bool graded = true;
    for (size_t stars = 1; stars <= 5; ++stars)
        graded = graded && rules.gradeByStars[stars] != Grade::U && rules.gradeByStarsSerious[stars] != Grade::U;
    problems.addUnless(graded, u"RUL-108"_s, field,
                       Text::tr("Not every number of stars has a grade for %1; choose one for each.").arg(label));
}

void checkKind(const RuleBook &book, PartyKind kind, Problems &problems)
{
    const KindRules &rules = book.rules(kind);
    const QString field = partyKindName(kind);
    const auto inRange = [](int centi) { return centi >= 0 && centi <= MaxPointsCenti; };
    problems.addUnless(inRange(rules.baseCenti) && inRange(rules.bonusCapCenti) && inRange(rules.ceilingCenti), u"RUL-109"_s, field,
                       Text::tr("Base, bonus cap or ceiling for %1 lies outside 0.00 to 100.00; correct it.").arg(partyKindLabel(kind)));
    problems.addUnless(!rules.indicators.isEmpty(), u"RUL-110"_s, field,
                       Text::tr("There is no indicator for %1; enter at least one.").arg(partyKindLabel(kind)));
    checkBands(rules, field, partyKindLabel(kind), problems);
    for (const Indicator &indicator : rules.indicators)
        checkIndicator(indicator, kind, problems);
}

} // namespace

QString severityName(Severity severity)
{
    return SeverityNames[size_t(severity)].toString();
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::None: return {};
    case Severity::Minor: return Text::tr("Minor");
    case Severity::General: return Text::tr("General");
    case Severity::Heavy: return Text::tr("Heavy");
    case Severity::Serious: return Text::tr("Serious");
    }
    return {};
}

QString gradeName(Grade grade)
{
    return GradeNames[size_t(grade)].toString();
}

QString gradeLabel(Grade grade)
{
    switch (grade) {
    case Grade::A: return Text::tr("Excellent");
    case Grade::B: return Text::tr("Good");
    case Grade::C: return Text::tr("Fair");
    case Grade::D: return Text::tr("Poor");
    case Grade::U: return Text::tr("Not rated");
    }
    return {};
}

QString inScreenLanguage(const QString &zh, const QString &en)
{
    //: Language of names and texts that are data: answer en or zh.
    const bool chinese = Text::tr("en") == "zh"_L1;
    const QString &wanted = chinese ? zh : en;
    return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
}

std::optional<PartyKind> kindOfIndicator(QStringView code)
{
    for (const PartyKind kind : AllPartyKinds) {
        if (code.startsWith(indicatorPrefix(kind)))
            return kind;
    }
    return std::nullopt;
}

bool isIndicatorCode(const Indicator &indicator, PartyKind kind)
{
    // A code that says one polarity while the book says the other would mislead everybody who reads it.
    const QString head = indicatorPrefix(kind) + (indicator.polarity == Polarity::Negative ? u"-N"_s : u"-P"_s);
    const QStringView number = QStringView(indicator.code).mid(head.size());
    return indicator.code.startsWith(head) && number.size() >= 2 && number.size() <= 4
           && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const Indicator *RuleBook::indicator(QStringView code) const
{
    const auto kind = kindOfIndicator(code);
    if (!kind)
        return nullptr;
    const auto &indicators = rules(*kind).indicators;
    const auto found = indicators.constFind(code.toString());
    return found == indicators.cend() ? nullptr : &*found;
}

std::vector<Error> checkRuleBook(const RuleBook &book)
{
    Problems problems;
    problems.addUnless(!book.titleZh.trimmed().isEmpty() && !book.titleEn.trimmed().isEmpty(), u"RUL-111"_s, u"title"_s,
                       Text::tr("The rule book has no title in one of the two languages; enter both."));
    problems.addUnless(!book.source.trimmed().isEmpty(), u"RUL-112"_s, u"source"_s,
                       Text::tr("The rule book names no source; enter the document it follows."));
    problems.addUnless(book.effectiveFrom.isValid(), u"RUL-113"_s, u"effective_from"_s,
                       Text::tr("The rule book has no effective date; enter the first day on which it rules."));
    problems.addUnless(book.status != RuleBookStatus::Unconfirmed, u"RUL-114"_s, u"status"_s,
                       Text::tr("The rule book is marked unconfirmed and must not rule; make a draft from the published rule first."));
    problems.addUnless(book.mutualWeightPercent >= 0 && book.mutualWeightPercent <= MostMutualWeight, u"RUL-115"_s, u"mutual_review_weight"_s,
                       Text::tr("Mutual reviews weigh between 0 and %1 percent.").arg(MostMutualWeight));
    for (const PartyKind kind : AllPartyKinds)
        checkKind(book, kind, problems);
    return problems.take();
}

int withMutualReviews(const RuleBook &book, int scoreCenti, int averageCenti)
{
    const int weight = book.mutualWeightPercent;
    return (scoreCenti * (100 - weight) + averageCenti * weight + 50) / 100;
}

qsizetype rulingVersion(std::span<const RuleBook> adopted, QDate day)
{
    qsizetype ruling = -1;
    qsizetype earliest = -1;
    for (size_t i = 0; i < adopted.size(); ++i) {
        const RuleBook &book = adopted[i];
        if (earliest < 0 || book.adoptedNo < adopted[size_t(earliest)].adoptedNo)
            earliest = qsizetype(i);
        if (book.effectiveFrom > day)
            continue;
        const RuleBook *best = ruling < 0 ? nullptr : &adopted[size_t(ruling)];
        if (!best || std::pair(book.effectiveFrom, book.adoptedNo) > std::pair(best->effectiveFrom, best->adoptedNo))
            ruling = qsizetype(i);
    }
    return ruling < 0 ? earliest : ruling;
}

} // namespace chengcai::domain
