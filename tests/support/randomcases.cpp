// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomcases.h"

namespace chengcai::tests {

using namespace Qt::StringLiterals;
using namespace domain;

QString RandomCases::code(bool negative, int number) const
{
    return indicatorPrefix(m_kind) + (negative ? u"-N"_s : u"-P"_s) + QString::number(number).rightJustified(2, u'0');
}

Indicator RandomCases::indicator(bool negative, int number)
{
    Indicator made;
    made.code = code(negative, number);
    made.polarity = negative ? Polarity::Negative : Polarity::Positive;
    made.nameEn = u"Act "_s + made.code;
    made.nameZh = u"行为"_s + made.code;
    made.basis = u"test"_s;
    made.pointsCenti = oneOf({0, 1, 100, 200, 300, 500, 500, 1000, 2000, 5000, 10000});
    made.severity = negative ? oneOf({Severity::Minor, Severity::General, Severity::Heavy, Severity::Serious}) : Severity::None;
    made.validityMonths = oneOf({0, 1, 3, 11, 12, 12, 24, 36});
    made.veto = negative && chance(15);
    made.retired = chance(10);
    if (chance(25))
        made.capCenti = oneOf({0, 100, 500, 700, 1000});
    return made;
}

RuleBook RandomCases::book(int adoptedNo)
{
    RuleBook made;
    made.code = u"random"_s;
    made.version = QString::number(adoptedNo);
    made.titleZh = made.titleEn = made.source = u"random"_s;
    made.status = RuleBookStatus::Adopted;
    made.adoptedNo = adoptedNo;
    made.effectiveFrom = oneOf({QDate(2000, 1, 1), QDate(2024, 1, 1), QDate(2024, 2, 29), QDate(2025, 7, 1)});
    for (KindRules &rules : made.kinds)
        rules.bands = {{0, 1}};
    KindRules &rules = made.rules(m_kind);
    rules.baseCenti = oneOf({10000, 10000, 10000, 9000, 9950});
    rules.bonusCapCenti = oneOf({1000, 1000, 0, 300});
    rules.ceilingCenti = oneOf({9900, 9900, 9500, 10000});
    rules.bands = chance(70) ? std::vector<StarBand>{{10000, 5}, {8000, 4}, {6000, 3}, {3000, 2}, {0, 1}}
                             : std::vector<StarBand>{{9000, 5}, {8500, 4}, {2000, 2}, {0, 1}};
    for (size_t stars = 1; stars <= 5; ++stars) {
        rules.gradeByStars[stars] = oneOf({Grade::A, Grade::B, Grade::C, Grade::D});
        rules.gradeByStarsSerious[stars] = oneOf({Grade::A, Grade::B, Grade::C, Grade::D});
    }
    for (int number = 1; number <= 7; ++number) {
        const Indicator made1 = indicator(number <= 5, number);
        if (chance(85))
            rules.indicators.insert(made1.code, made1);
    }
    return made;
}

std::vector<RuleBook> RandomCases::books()
{
    m_kind = oneOf({PartyKind::Purchaser, PartyKind::Agency, PartyKind::Supplier, PartyKind::Expert});
    std::vector<RuleBook> made;
    for (int count = oneOf({1, 1, 2, 3}); count > 0; --count)
        made.push_back(book(count));
    return made;
}

QDate RandomCases::day()
{
    if (chance(10))
        return QDate(2024, 2, 29);
    const QDate any = QDate(2023, 1, 1).addDays(m_random.bounded(4 * 365));
    return chance(30) ? QDate(any.year(), any.month(), any.daysInMonth()) : any;
}

QString RandomCases::decisionNumber()
{
    if (chance(40))
        return chance(20) ? u" \u3000"_s : QString();
    const int number = m_random.bounded(3);
    return oneOf({u"郑财罚〔2025〕%1号"_s, u"郑财罚[2025]%1号"_s, u" 郑财罚（2025） %1号"_s, u"郑财罚【2025】%1 号"_s, u"郑财罚〖２０２５〗%1号"_s,
                  u"郑财罚《2025》%1号"_s, u"郑财罚｢2025｣%1号"_s, u"zc-%1a"_s, u"ZC-%1A"_s, u"ＺＣ－%1ａ"_s, u"Zc\u00a0-%1\tA"_s,
                  u"zc–%1a"_s, u"ßé%1"_s, u"ß\u0065\u0301%1"_s})
        .arg(number);
}

CreditFact RandomCases::fact(qint64 number)
{
    CreditFact made;
    made.id = FactId(number);
    made.party = PartyId(1);
    for (quint8 &byte : made.uid.bytes)
        byte = quint8(m_random.bounded(256));
    const int act = m_random.bounded(1, 9);
    made.indicator = act == 8 ? code(true, 90) : code(act <= 5, act);
    made.effectiveOn = day();
    if (chance(25))
        made.until = made.effectiveOn.addDays(m_random.bounded(1, 900));
    made.decisionNo = decisionNumber();
    made.underObjection = chance(15);
    made.withdrawn = chance(10);
    return made;
}

Listing RandomCases::listing()
{
    Listing made;
    made.kind = oneOf({ListKind::Red, ListKind::Black, ListKind::Black, ListKind::Focus, ListKind::External});
    made.from = day();
    if (chance(70))
        made.until = made.from.addDays(m_random.bounded(1, 1000));
    if (chance(20))
        made.removedOn = made.from.addDays(m_random.bounded(0, 400));
    return made;
}

QDate RandomCases::asOf(const RandomCase &made)
{
    if (made.facts.empty() || chance(30))
        return day();
    const CreditFact &near = made.facts[size_t(m_random.bounded(int(made.facts.size())))];
    const QDate turn = chance(40) ? near.effectiveOn : expiresOn(near.effectiveOn, near.until, oneOf({1, 3, 11, 12, 24, 36}));
    return turn.addDays(m_random.bounded(-1, 2));
}

RandomCase RandomCases::next()
{
    RandomCase made;
    made.kind = m_kind;
    for (int number = m_random.bounded(0, 13); number > 0; --number)
        made.facts.push_back(fact(number));
    for (int count = chance(40) ? m_random.bounded(1, 3) : 0; count > 0; --count)
        made.listings.push_back(listing());
    if (chance(30))
        made.firstReviewed = day();
    made.asOf = asOf(made);
    return made;
}

} // namespace chengcai::tests
