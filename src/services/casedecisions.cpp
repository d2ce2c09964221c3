// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of cases, and what is read of cases.
#include "services/cases.h"

#include "base/money.h"
#include "base/text.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "journal/changes/casebodies.h"
#include "services/appending.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "store/queries/facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using domain::CaseId;
using domain::CaseResult;
using domain::CreditFact;
using domain::Evidence;
using journal::FactField;
using store::CaseQueries;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr qint64 MostCases = 5000;

QDate dayOf(const Session &session, const DecisionInput &input)
{
    return input.day.isValid() ? input.day : session.clock().today();
}

/// The fact of the penalty, completed: a new one, or the existing one with what the decision adds.
CreditFact penaltyFact(const Session &session, const CaseFile &file, const DecisionInput &input)
{
    const auto existing = input.existing.isValid() ? store::FactQueries(session.store().database()).byId(input.existing) : std::nullopt;
    CreditFact fact = existing.value_or(CreditFact{});
    fact.party = file.party;
    if (!input.fact.indicator.isEmpty() || !existing)
        fact.indicator = input.fact.indicator.trimmed();
    if (!existing)
        fact.effectiveOn = input.fact.effectiveOn.isValid() ? input.fact.effectiveOn : dayOf(session, input);
    fact.decisionNo = base::tidyName(input.decisionNo);
    fact.decidedOn = dayOf(session, input);
    fact.authority = session.info().office;
    fact.fineFen = input.fact.fineFen;
    fact.amountFen = input.fact.amountFen;
    fact.banFrom = input.fact.banFrom;
    fact.banUntil = input.fact.banUntil;
    fact.publicUntil = input.fact.publicUntil;
    fact.until = input.fact.until;
    if (!existing) {
        fact.text = tidyText(input.text);
        fact.source = file.number;
        fact.origin = domain::FactOrigin::Decision;
    }
    return fact;
}

/// A second decision about the same act completes the fact that is there: only these fields can differ.
QList<FactField> changedFields(const CreditFact &before, const CreditFact &now)
{
    QList<FactField> fields;
    const auto differ = [&fields](FactField field, const auto &a, const auto &b) {
        if (a != b)
            fields.append(field);
    };
    differ(FactField::Indicator, before.indicator, now.indicator);
    differ(FactField::Until, before.until, now.until);
    differ(FactField::DecisionNo, before.decisionNo, now.decisionNo);
    differ(FactField::DecidedOn, before.decidedOn, now.decidedOn);
    differ(FactField::Authority, before.authority, now.authority);
    differ(FactField::FineFen, before.fineFen, now.fineFen);
    differ(FactField::AmountFen, before.amountFen, now.amountFen);
    differ(FactField::BanFrom, before.banFrom, now.banFrom);
    differ(FactField::BanUntil, before.banUntil, now.banUntil);
    differ(FactField::PublicUntil, before.publicUntil, now.publicUntil);
    differ(FactField::Evidence, before.evidence, now.evidence);
    return fields;
}

/// The fact's own errors and warnings, and a fine outside what the cause allows.
void addFactProblems(std::vector<Cases::Problem> &problems, Session &session, const CaseFile &file, const DecisionInput &input)
{
    const auto existing = input.existing.isValid() ? store::FactQueries(session.store().database()).byId(input.existing) : std::nullopt;
    if (input.existing.isValid() && (!existing || existing->party != file.party || existing->withdrawn))
        problems.push_back({u"CAS-044"_s, u"fact"_s, Text::tr("The fact to be completed is of another party or was withdrawn; choose one of this party."), false});
    const CreditFact fact = penaltyFact(session, file, input);
    for (const FactRegister::Problem &problem : FactRegister(session).check(fact, input.existing))
        problems.push_back({problem.code, problem.field, problem.message, problem.warning});
    const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
    if (cause && cause->fineTo && fact.fineFen && (*fact.fineFen > *cause->fineTo || *fact.fineFen < cause->fineFrom.value_or(0)))
        problems.push_back({u"CAS-045"_s, u"fine_fen"_s,
                            Text::tr("The fine lies outside what the cause allows (%1 to %2 yuan, %3); check it.")
                                .arg(base::formatFen(cause->fineFrom.value_or(0)), base::formatFen(*cause->fineTo), domain::statuteText(cause->basis)),
                            true});
}

} // namespace

std::vector<Cases::Problem> Cases::check(CaseId id, const DecisionInput &input) const
{
    const QDate day = dayOf(m_session, input);
    const auto file = standing(id, CaseAct::Decide, day);
    if (!file)
        return {{file.error().code, file.error().field, file.error().message, false}};
    std::vector<Problem> problems;
    if (input.result != CaseResult::Penalty && input.result != CaseResult::Exposure)
        problems.push_back({u"CAS-040"_s, u"result"_s, Text::tr("A decision is a penalty or an exposure notice; a case that is dropped is closed with a reason."), false});
    if (base::tidyName(input.decisionNo).isEmpty())
        problems.push_back({u"CAS-041"_s, u"decision_no"_s, Text::tr("Enter the number of the decision document."), false});
    if (tidyText(input.text).isEmpty())
        problems.push_back({u"CAS-042"_s, u"text"_s, Text::tr("Write what was decided and on what facts."), false});
    for (const domain::PersonMeasure &person : input.persons) {
        if (person.person.isNull() || tidyText(person.measure).isEmpty())
            problems.push_back({u"CAS-043"_s, u"persons"_s, Text::tr("Write what was decided about each person held to account."), false});
    }
    if (const auto hearing = checkHearing(*file, CaseAct::Decide, day); !hearing)
        problems.push_back({hearing.error().code, hearing.error().field, hearing.error().message, false});
    if (input.result == CaseResult::Penalty)
        addFactProblems(problems, m_session, *file, input);
    const domain::ClockRule *rule = domain::clockRule(u"decision", file->filedOn);
    if (rule && day > domain::dueUnder(*rule, file->filedOn, domain::stateCalendar()))
        problems.push_back({u"CAS-046"_s, u"day"_s, Text::tr("The time for a decision is over (%1); say in the decision why it was needed.").arg(domain::statuteText(rule->source)), true});
    return problems;
}

Result<void> Cases::decide(CaseId id, const DecisionInput &input, const QStringList &files)
{
    if (const auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed;
    for (const Problem &problem : check(id, input)) {
        if (!problem.warning)
            return base::Error{ErrorKind::InputRefused, problem.code, problem.message, {}, problem.field};
    }
    if (const auto impartial = mayJudge(id); !impartial)
        return impartial;
    const auto evidence = Inspections(m_session).attach(files);
    if (!evidence)
        return evidence.error();
    const store::Database &database = m_session.store().database();
    const CaseFile file = *CaseQueries(database).byId(id);
    journal::CaseDecideBody body{input.result, dayOf(m_session, input), base::tidyName(input.decisionNo), tidyText(input.text), -1, {}, input.persons, *evidence};
    for (domain::PersonMeasure &person : body.persons)
        person.measure = tidyText(person.measure);
    std::vector<journal::Change> changes;
    std::vector<Evidence> blobs = *evidence;
    if (input.result == CaseResult::Penalty) {
        CreditFact fact = penaltyFact(m_session, file, input);
        fact.evidence.insert(fact.evidence.end(), evidence->begin(), evidence->end());
        blobs = fact.evidence;
        const journal::FactBody factBody{fact, store::entityUid(database, EntityType::Party, file.party.value())};
        if (input.existing.isValid()) {
            const CreditFact before = *store::FactQueries(database).byId(input.existing);
            const QList<FactField> fields = changedFields(before, fact);
            body.fact = before.uid;
            if (!fields.isEmpty())
                changes.push_back(journal::encodeFactAmend(before.uid, factBody, fields, headsOf(m_session, EntityType::Fact, input.existing.value(), fields)));
        } else {
            body.changeIndex = 0;
            changes.push_back(journal::encodeFact(factBody));
        }
    }
    changes.push_back(journal::encodeCaseDecide(file.uid, body, headsOf(m_session, EntityType::Case, id.value(), QList<int>{journal::CaseRecordField})));
    return append(u"case.decide"_s, file, std::move(changes), blobs, input.result == CaseResult::Penalty);
}

CaseInput caseFrom(const SeriousFinding &finding)
{
    CaseInput input;
    input.party = finding.party;
    input.origin = domain::CaseOrigin::Finding;
    input.inspection = finding.inspection;
    input.finding = finding.finding;
    input.conduct = finding.conduct;
    input.summary = finding.narrative;
    input.foundOn = finding.inspectedOn;
    for (const domain::Cause &cause : domain::causesOf(finding.kind)) {
        if (input.cause.isEmpty() && cause.indicator == finding.indicator)
            input.cause = cause.code;
    }
    return input;
}

QString rightsText()
{
    return Text::tr("Under articles 44, 45, 63 and 64 of the Administrative Penalty Law you may make a statement and a defence, and may request a hearing where the law "
                    "provides for one, within five working days of receiving this notice. Without either in that time they count as waived.");
}

std::optional<CaseFile> caseFile(const Reader &reader, CaseId id)
{
    return CaseQueries(reader.database()).byId(id);
}

std::optional<CaseFile> caseByNumber(const Reader &reader, const QString &number)
{
    return CaseQueries(reader.database()).byNumber(number);
}

QStringList openCasesAbout(const Reader &reader, domain::PartyId party)
{
    CaseFilter filter;
    filter.show = CaseFilter::Show::Open;
    filter.party = party;
    QStringList numbers;
    for (const store::CaseRow &row : store::CaseQueries(reader.database()).rows(filter, 1000))
        numbers.append(row.file.number);
    return numbers;
}

std::vector<CaseStepRow> stepsOf(const Reader &reader, CaseId id)
{
    return CaseQueries(reader.database()).steps(id);
}

std::optional<CaseId> caseOfFact(const Reader &reader, domain::FactId fact)
{
    return CaseQueries(reader.database()).ofFact(fact);
}

std::optional<CaseId> caseOfFinding(const Reader &reader, domain::InspectionId inspection, int finding)
{
    return CaseQueries(reader.database()).ofFinding(inspection, finding);
}

std::vector<SeriousFinding> seriousFindings(const Reader &reader)
{
    return CaseQueries(reader.database()).seriousFindings();
}

std::vector<ConductCount> caseStatistics(const Reader &reader, QDate from, QDate to)
{
    return CaseQueries(reader.database()).statistics(from, to);
}

namespace {

CaseLine lineOf(CaseRow row, QDate day)
{
    const auto clocks = domain::clocksOf(row.file, day, domain::stateCalendar());
    const domain::ClockState next = domain::nextClock(clocks);
    return {std::move(row), next, next.rule && next.late()};
}

} // namespace

CasePage cases(const Reader &reader, const CaseFilter &filter, bool onlyLate, QDate day, qint64 limit)
{
    const CaseQueries queries(reader.database());
    CasePage page;
    page.total = queries.count({});
    CaseFilter running;
    running.show = CaseFilter::Show::Open;
    for (CaseRow &row : queries.rows(running, MostCases))
        page.late += lineOf(std::move(row), day).late ? 1 : 0;
    // What is late follows from the calendar, which the store does not know; only running cases can be.
    for (CaseRow &row : queries.rows(filter, onlyLate ? MostCases : limit)) {
        CaseLine line = lineOf(std::move(row), day);
        if ((!onlyLate || line.late) && qint64(page.lines.size()) < limit)
            page.lines.push_back(std::move(line));
    }
    page.count = onlyLate ? qint64(page.lines.size()) : queries.count(filter);
    return page;
}

} // namespace chengcai::services
