// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include "base/dates.h"
#include "base/money.h"
#include "base/text.h"
#include "domain/evaluator.h"
#include "domain/statutes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

QString dayText(QDate day)
{
    return day.isNull() ? Text::tr("no end stated") : base::dayText(day);
}

/// Three years before the day, counted from the penalty: it still counts on the last day before its anniversary.
bool isWithin(QDate penalty, int months, QDate day, QDate *until)
{
    const QDate end = penalty.addMonths(months);
    if (until)
        *until = end;
    return penalty <= day && day < end;
}

/// "decision 演示罚〔2026〕1 号 of 演示市财政局", what there is of it.
QString decisionOf(const CreditFact &fact)
{
    QString words = fact.decisionNo.isEmpty() ? Text::tr("fact of %1").arg(base::dayText(fact.effectiveOn)) : fact.decisionNo;
    if (!fact.authority.isEmpty())
        words = Text::tr("%1, %2").arg(words, fact.authority);
    return words;
}

class Grounds
{
public:
    Grounds(const AccessRules &rules, const AccessInput &input, QDate day) : m_rules(rules), m_input(input), m_day(day) {}

    [[nodiscard]] std::vector<AccessReason> all()
    {
        for (const CreditFact &fact : m_input.facts) {
            if (!fact.withdrawn)
                addFact(fact);
        }
        for (const Listing &listing : m_input.listings) {
            if (listing.contains(m_day))
                addListing(listing);
        }
        if (m_input.rating->stars == 1 && !m_input.rating->veto)
            m_reasons.push_back({AccessGround::OneStar, Text::tr("Rated with one star."), m_rules.unkeptSource, {}, {}, {}});
        std::stable_sort(m_reasons.begin(), m_reasons.end(), [](const AccessReason &a, const AccessReason &b) { return a.ground < b.ground; });
        return std::move(m_reasons);
    }

private:
    void addFact(const CreditFact &fact)
    {
        // One decision of an authority that was recorded under several indicators, or in two spellings, is one reason: the one that lasts longest.
        const auto add = [&](AccessGround ground, const QString &sentence, const QString &basis, QDate until) {
            const AccessReason reason{ground, fact.underObjection ? Text::tr("%1 The fact is under objection.").arg(sentence) : sentence, basis, fact.id, {}, until};
            const QString key = base::decisionKey(fact.decisionNo);
            const auto told = key.isEmpty() ? m_told.end() : m_told.find({int(ground), key, fact.authority});
            if (told == m_told.end()) {
                if (!key.isEmpty())
                    m_told.insert({{int(ground), key, fact.authority}, m_reasons.size()});
                m_reasons.push_back(reason);
            } else if (AccessReason &earlier = m_reasons[told->second]; !earlier.until.isNull() && (until.isNull() || until > earlier.until)) {
                earlier = reason;
            }
        };
        if (banRuns(fact, m_day))
            add(AccessGround::Ban, Text::tr("Banned from government procurement until %1: %2.").arg(dayText(fact.banUntil), decisionOf(fact)), m_rules.banSource, fact.banUntil);
        QDate until;
        if (isMajorRecord(m_rules, fact, m_day, &until))
            add(AccessGround::MajorRecord,
                fact.fineFen ? Text::tr("Major illegal record, a fine of %1 yuan, until %2: %3.").arg(base::formatFen(*fact.fineFen), dayText(until), decisionOf(fact))
                             : Text::tr("Major illegal record until %1: %2.").arg(dayText(until), decisionOf(fact)),
                m_rules.majorSource, until);
        const Indicator *indicator = m_input.book->indicator(fact.indicator);
        if (!indicator || indicator->polarity != Polarity::Negative || fact.effectiveOn > m_day)
            return;
        const QDate ends = expiresOn(fact.effectiveOn, fact.until, indicator->validityMonths);
        if (!ends.isNull() && ends <= m_day)
            return;
        const QString name = inScreenLanguage(indicator->nameZh, indicator->nameEn);
        if (m_rules.externalIndicators.contains(fact.indicator))
            add(AccessGround::ExternalList, Text::tr("%1, until it is taken off: %2.").arg(name, decisionOf(fact)), m_rules.externalSource, ends);
        else if (m_rules.unkeptIndicators.contains(fact.indicator))
            add(AccessGround::Unkept, Text::tr("%1, until %2: %3.").arg(name, dayText(ends), decisionOf(fact)), m_rules.unkeptSource, ends);
        else if (indicator->veto)
            add(AccessGround::Veto, Text::tr("%1, until %2: %3.").arg(name, dayText(ends), decisionOf(fact)), statuteText(indicator->basis), ends);
    }

    /// Participation is refused for what CK2016-125 names, not for whatever another authority lists.
    [[nodiscard]] bool refuses(const Listing &listing) const
    {
        return std::any_of(m_rules.externalLists.begin(), m_rules.externalLists.end(), [&listing](const QString &list) { return listing.source.contains(list); });
    }

    /// By a fact of its own: the list entry alone makes a party rated, and so no ground for trust.
    [[nodiscard]] bool isKnown() const
    {
        return std::any_of(m_input.facts.begin(), m_input.facts.end(), [this](const CreditFact &fact) { return !fact.withdrawn && fact.effectiveOn <= m_day; });
    }

    void addListing(const Listing &listing)
    {
        const QDate until = listing.removedOn.isValid() && (listing.until.isNull() || listing.removedOn < listing.until) ? listing.removedOn : listing.until;
        const QString words = listing.decisionNo.isEmpty() ? listing.source : listing.decisionNo;
        if (listing.kind == ListKind::Black)
            m_reasons.push_back({AccessGround::BlackList, Text::tr("On the black list until %1: %2.").arg(dayText(until), words), m_rules.listSource, {}, listing.id, until});
        else if (listing.kind == ListKind::External && refuses(listing))
            m_reasons.push_back({AccessGround::ExternalList, Text::tr("On a list of another authority until it is taken off: %1.").arg(words), m_rules.externalSource, {}, listing.id, until});
        else if (listing.kind == ListKind::External && !isKnown())
            m_reasons.push_back({AccessGround::OtherList, Text::tr("Nothing is known of it but a list of another authority, until it is taken off: %1.").arg(words), m_rules.unkeptSource, {}, listing.id, until});
    }

    const AccessRules &m_rules;
    const AccessInput &m_input;
    QDate m_day;
    std::vector<AccessReason> m_reasons;
    std::map<std::tuple<int, QString, QString>, size_t> m_told; ///< ground, decision, authority → place among the reasons
};

} // namespace

QDate penaltyDay(const CreditFact &fact)
{
    return fact.decidedOn.isValid() ? fact.decidedOn : fact.effectiveOn;
}

bool banRuns(const CreditFact &fact, QDate day)
{
    // A ban of which only the end is known runs from the decision.
    const QDate from = fact.banFrom.isValid() || fact.banUntil.isNull() ? fact.banFrom : penaltyDay(fact);
    return from.isValid() && from <= day && (fact.banUntil.isNull() || day < fact.banUntil);
}

bool isMajorRecord(const AccessRules &rules, const CreditFact &fact, QDate day, QDate *until)
{
    const bool larger = fact.fineFen && *fact.fineFen >= rules.majorFineFen;
    return !fact.withdrawn && (larger || rules.majorIndicators.contains(fact.indicator)) && isWithin(penaltyDay(fact), rules.majorMonths, day, until);
}

bool meetsListTest(const AccessRules &rules, PartyKind kind, const CreditFact &fact, QDate day)
{
    if (fact.withdrawn || fact.origin != FactOrigin::Decision || (kind != PartyKind::Supplier && kind != PartyKind::Agency))
        return false;
    return banRuns(fact, day) || (fact.fineFen && *fact.fineFen >= rules.listFineFen && isWithin(penaltyDay(fact), rules.listMonths, day, nullptr));
}

AccessAnswer accessOf(const AccessRules &rules, const AccessInput &input, QDate day)
{
    AccessAnswer answer;
    answer.reasons = Grounds(rules, input, day).all();
    if (std::any_of(answer.reasons.begin(), answer.reasons.end(), [](const AccessReason &reason) { return refusesParticipation(reason.ground); })) {
        answer.verdict = AccessVerdict::Refused;
        return answer;
    }
    const QStringList replaced = answer.reasons.empty() ? rules.replaced[size_t(input.rating->grade)] : QStringList();
    for (const AccessRules::Paper &paper : rules.documents) {
        if (!replaced.contains(paper.code))
            answer.documents << paper.code;
    }
    if (!answer.documents.isEmpty())
        answer.verdict = AccessVerdict::PassWithDocuments;
    return answer;
}

QString accessVerdictName(AccessVerdict verdict)
{
    switch (verdict) {
    case AccessVerdict::Pass: return u"pass"_s;
    case AccessVerdict::PassWithDocuments: return u"documents"_s;
    case AccessVerdict::Refused: break;
    }
    return u"refused"_s;
}

QString accessVerdictLabel(AccessVerdict verdict)
{
    switch (verdict) {
    case AccessVerdict::Pass: return Text::tr("Pass, a commitment is enough");
    case AccessVerdict::PassWithDocuments: return Text::tr("Pass with documents");
    case AccessVerdict::Refused: break;
    }
    return Text::tr("Refused");
}

QString documentTitle(const AccessRules &rules, const QString &code)
{
    const auto found = std::find_if(rules.documents.begin(), rules.documents.end(), [&code](const AccessRules::Paper &paper) { return paper.code == code; });
    return found == rules.documents.end() ? code : inScreenLanguage(found->titleZh, found->titleEn);
}

} // namespace chengcai::domain
