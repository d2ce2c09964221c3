// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/access.h"

#include "base/text.h"
#include "domain/evaluator.h"
#include "domain/identifier.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/registry.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::AccessVerdict;
using domain::Party;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

Error refuse(const QString &code, const QString &sentence)
{
    return {ErrorKind::InputRefused, code, sentence, {}, u"participants"_s};
}

bool isMatched(const Participant &participant)
{
    return participant.match == ParticipantMatch::ByCode || participant.match == ParticipantMatch::ByName;
}

/// Eighteen letters and digits that stand by themselves, wherever in the line.
QString codeIn(const QString &line)
{
    static const QRegularExpression code(u"(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])"_s);
    const QRegularExpressionMatch match = code.match(line.normalized(QString::NormalizationForm_KC));
    return match.hasMatch() ? match.captured().toUpper() : QString();
}

/// The line without its code and without what stood between the two.
QString nameIn(const QString &line, const QString &code)
{
    QString name = line.normalized(QString::NormalizationForm_KC);
    if (!code.isEmpty())
        name.remove(code, Qt::CaseInsensitive);
    static const QRegularExpression ends(u"^[\\s,;，；、|\"]+|[\\s,;，；、|\"]+$"_s);
    return name.remove(ends);
}

class Checker
{
public:
    Checker(const Reader &reader, domain::PartyKind kind, QDate day)
        : m_database(reader.database()), m_parties(m_database), m_facts(m_database), m_kind(kind), m_day(day), m_adopted(store::adoptedRuleBooks(m_database)),
          m_book(m_adopted[size_t(domain::rulingVersion(m_adopted, day))])
    {
    }

    [[nodiscard]] const domain::RuleBook &book() const { return m_book; }

    [[nodiscard]] Participant check(int number, const QString &line)
    {
        Participant row;
        row.line = number;
        row.asked = line;
        find(row);
        if (!isMatched(row))
            return row;
        if (const int earlier = m_seen.value(row.party.id.value()))
            row.remark = Text::tr("The same party stands in line %1.").arg(earlier);
        else
            m_seen.insert(row.party.id.value(), number);
        judge(row);
        return row;
    }

    void judge(Participant &row) const
    {
        const std::vector<domain::CreditFact> facts = m_facts.ofParty(row.party.id);
        const std::vector<domain::Listing> listings = m_facts.listings(row.party.id);
        const domain::Rating rating = domain::evaluate(m_book, {.kind = m_kind, .facts = facts, .listings = listings, .firstReviewed = m_facts.firstReviewed(row.party.id), .provisional = false}, m_day);
        row.scoreCenti = rating.scoreCenti;
        row.stars = rating.stars;
        row.grade = rating.grade;
        row.answer = domain::accessOf(domain::accessRules(), {m_kind, facts, listings, &rating, &m_book}, m_day);
    }

private:
    /// Of this kind, each once, as who answers for it today.
    [[nodiscard]] std::vector<Party> answering(const std::vector<Party> &found) const
    {
        std::vector<Party> parties;
        for (const Party &party : found) {
            const auto heir = party.kind == m_kind ? m_parties.byId(m_facts.answerable(party.id, store::Latest)) : std::nullopt;
            if (heir && std::none_of(parties.begin(), parties.end(), [&heir](const Party &one) { return one.id == heir->id; }))
                parties.push_back(*heir);
        }
        return parties;
    }

    void find(Participant &row) const
    {
        const QString code = codeIn(row.asked);
        const QString name = nameIn(row.asked, code);
        if (!code.isEmpty()) {
            if (const auto found = answering(m_parties.everOfUscc(code)); !found.empty()) {
                take(row, found, ParticipantMatch::ByCode);
                if (row.match == ParticipantMatch::ByCode && !name.isEmpty() && base::nameKey(name) != base::nameKey(row.party.name))
                    row.remark = Text::tr("The register knows this code under another name.");
                return;
            }
            if (!domain::checkUscc(code).valid())
                row.remark = Text::tr("The code fails its check; look for a wrong letter or digit.");
        }
        // What looked like a code may have been a word of the name.
        std::vector<Party> named = answering(m_parties.everOfName(m_kind, name));
        if (named.empty() && !code.isEmpty())
            named = answering(m_parties.everOfName(m_kind, row.asked));
        take(row, named, ParticipantMatch::ByName);
    }

    static void take(Participant &row, const std::vector<Party> &found, ParticipantMatch match)
    {
        if (found.empty())
            return;
        if (found.size() == 1) {
            row.party = found.front();
            row.match = match;
            return;
        }
        row.match = ParticipantMatch::Ambiguous;
        QStringList candidates;
        for (const Party &party : found)
            candidates << u"%1 %2"_s.arg(party.name, party.identifier);
        row.remark = candidates.join(u"; "_s);
    }

    const store::Database &m_database;
    store::PartyQueries m_parties;
    store::FactQueries m_facts;
    domain::PartyKind m_kind;
    QDate m_day;
    std::vector<domain::RuleBook> m_adopted;
    const domain::RuleBook &m_book;
    QHash<qint64, int> m_seen; ///< party → first line
};

} // namespace

QString participantMatchLabel(ParticipantMatch match)
{
    switch (match) {
    case ParticipantMatch::ByCode: return Text::tr("by code");
    case ParticipantMatch::ByName: return Text::tr("by name, to be confirmed by the code");
    case ParticipantMatch::Ambiguous: return Text::tr("several of this name");
    case ParticipantMatch::Unknown: break;
    }
    return Text::tr("not in the register");
}

QString answerWord(const Participant &participant)
{
    if (isMatched(participant))
        return domain::accessVerdictLabel(participant.answer.verdict);
    return participant.match == ParticipantMatch::Ambiguous ? Text::tr("Name the code") : Text::tr("No record");
}

QString answerText(const Participant &participant)
{
    const domain::AccessRules &rules = domain::accessRules();
    QStringList sentences;
    if (participant.match == ParticipantMatch::Unknown)
        sentences << Text::tr("Not in the register: ask for the papers and look the firm up at the credit platform.");
    else if (participant.match == ParticipantMatch::Ambiguous)
        sentences << Text::tr("Several parties have this name: %1.").arg(participant.remark);
    for (const domain::AccessReason &reason : participant.answer.reasons)
        sentences << Text::tr("%1 [%2]").arg(reason.sentence, reason.basis);
    if (isMatched(participant) && participant.answer.verdict == AccessVerdict::PassWithDocuments) {
        QStringList papers;
        for (const QString &code : participant.answer.documents)
            papers << domain::documentTitle(rules, code);
        sentences << Text::tr("Papers wanted: %1.").arg(papers.join(Text::tr(", ")));
    }
    if (!participant.remark.isEmpty() && participant.match != ParticipantMatch::Ambiguous)
        sentences << participant.remark;
    return sentences.join(u' ');
}

qsizetype ParticipantCheck::count(AccessVerdict verdict) const
{
    return std::count_if(rows.begin(), rows.end(), [verdict](const Participant &row) { return isMatched(row) && row.answer.verdict == verdict; });
}

qsizetype ParticipantCheck::unmatched() const
{
    return std::count_if(rows.begin(), rows.end(), [](const Participant &row) { return !isMatched(row); });
}

Result<ParticipantCheck> checkParticipants(const Reader &reader, const QString &pasted, domain::PartyKind kind, QDate day, const base::Progress &progress)
{
    if (kind != domain::PartyKind::Supplier && kind != domain::PartyKind::Agency)
        return refuse(u"ACC-003"_s, Text::tr("Only suppliers and agencies take part in a procurement as bidders or agents. Choose one of the two kinds."));
    const QStringList lines = pasted.split(u'\n');
    ParticipantCheck check;
    check.day = day;
    check.kind = kind;
    check.store = store::storeInfo(reader.database());
    const store::Position position = store::positionAt(reader.database(), store::Latest);
    check.position = position.receivedNo;
    check.chain = position.chain;
    Checker checker(reader, kind, day);
    check.ruleBook = checker.book();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (check.rows.size() == MostParticipants)
            return refuse(u"ACC-002"_s, Text::tr("More than %1 lines were pasted. Check them in parts.").arg(MostParticipants));
        if (progress.cancelled())
            return Error{ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
        check.rows.push_back(checker.check(int(i) + 1, line));
        progress.at(i + 1, lines.size());
    }
    if (check.rows.empty())
        return refuse(u"ACC-001"_s, Text::tr("There is nothing to check. Paste names or credit codes, one participant a line."));
    return check;
}

domain::AccessAnswer accessAnswer(const Reader &reader, const Party &party, QDate day)
{
    Participant row;
    row.party = party;
    row.match = ParticipantMatch::ByCode;
    Checker(reader, party.kind, day).judge(row);
    return row.answer;
}

} // namespace chengcai::services
