// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/cases.h"

namespace chengcai::services {

using store::CaseFilter;
using store::CaseRow;
using store::CaseStepRow;
using store::ConductCount;
using store::SeriousFinding;

/// What a supervisor opens a case with.
struct CaseInput {
    domain::PartyId party;            ///< taken from the inspection if there is one
    domain::CaseOrigin origin = domain::CaseOrigin::OwnMotion;
    domain::InspectionId inspection;
    int finding = 0;
    QString reference;
    QString cause;
    domain::ConductClass conduct = domain::ConductClass::NonCompliant;
    QString summary;
    QDate actedOn;                    ///< last day of the conduct
    QDate foundOn;                    ///< null = the day of the inspection, else today
};

/// What is decided. `fact` carries indicator, money, ban, publicity and the day it counts from (null = the decision's); the rest is filled in.
struct DecisionInput {
    domain::CaseResult result = domain::CaseResult::Penalty;
    QDate day; ///< null = today
    QString decisionNo;
    QString text;
    domain::CreditFact fact;
    domain::FactId existing; ///< a fact of the party that becomes the penalty instead of a new one
    std::vector<domain::PersonMeasure> persons;
};

/// Investigation cases: opened and filed by a supervisor, investigated, noticed, heard, decided by somebody who did not investigate, served,
/// published, closed. Every step is one journal entry; the order of the law and the second person are checked here with a sentence each
/// and again when the entry is folded. Session's thread.
class Cases
{
public:
    explicit Cases(Session &session) : m_session(session) {}

    struct Problem {
        QString code;
        QString field;
        QString message;
        bool warning = false;
    };

    [[nodiscard]] base::Result<domain::CaseId> open(const CaseInput &input);
    /// 立案. Refused when the conduct was discovered too late (行政处罚法 36).
    [[nodiscard]] base::Result<void> file(domain::CaseId id, QDate day, const QString &text);
    /// Every act but Open, File, Decide, Close. A null day = today.
    [[nodiscard]] base::Result<void> step(domain::CaseId id, const domain::CaseStep &step, const QStringList &files = {});
    /// Errors, then warnings: the fine outside the cause's range, the 90 days over.
    [[nodiscard]] std::vector<Problem> check(domain::CaseId id, const DecisionInput &input) const;
    /// A penalty creates or completes its credit fact in the same entry.
    [[nodiscard]] base::Result<void> decide(domain::CaseId id, const DecisionInput &input, const QStringList &files = {});
    /// Before a decision: no case, with a reason. After service: finished.
    [[nodiscard]] base::Result<void> close(domain::CaseId id, QDate day, const QString &text);

private:
    [[nodiscard]] base::Result<domain::CaseFile> standing(domain::CaseId id, domain::CaseAct act, QDate day) const;
    [[nodiscard]] base::Result<void> mayJudge(domain::CaseId id) const;
    [[nodiscard]] base::Result<void> checkHearing(const domain::CaseFile &file, domain::CaseAct act, QDate day) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, const domain::CaseFile &about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files,
                                            bool facts = false);

    Session &m_session;
};

/// What a case opened from a serious finding begins with; the cause is left open.
[[nodiscard]] CaseInput caseFrom(const SeriousFinding &finding);
/// The sentence on the party's rights that every prior notice carries, to be completed by the person.
[[nodiscard]] QString rightsText();
/// Why the act is not possible now, in words; empty if it is.
[[nodiscard]] QString whyNot(const domain::CaseProgress &progress, domain::CaseAct act);

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::CaseFile> caseFile(const Reader &reader, domain::CaseId id);
[[nodiscard]] std::optional<domain::CaseFile> caseByNumber(const Reader &reader, const QString &number);
/// Numbers of the cases about the party that are not closed, the newest first.
[[nodiscard]] QStringList openCasesAbout(const Reader &reader, domain::PartyId party);
[[nodiscard]] std::vector<CaseStepRow> stepsOf(const Reader &reader, domain::CaseId id);
[[nodiscard]] std::optional<domain::CaseId> caseOfFact(const Reader &reader, domain::FactId fact);
[[nodiscard]] std::optional<domain::CaseId> caseOfFinding(const Reader &reader, domain::InspectionId inspection, int finding);
[[nodiscard]] std::vector<SeriousFinding> seriousFindings(const Reader &reader);
[[nodiscard]] std::vector<ConductCount> caseStatistics(const Reader &reader, QDate from, QDate to);

/// A line of the list with its clocks as they stand on that day.
struct CaseLine {
    CaseRow row;
    domain::ClockState next; ///< of the office, ending first; its rule is null if none runs
    bool late = false;      ///< a running clock of the office is over
};
struct CasePage {
    std::vector<CaseLine> lines;
    qint64 count = 0; ///< of everything the filter lets through
    qint64 total = 0;
    qint64 late = 0;  ///< among all running cases
};
/// `onlyLate`: only cases with a clock of the office that is over.
[[nodiscard]] CasePage cases(const Reader &reader, const CaseFilter &filter, bool onlyLate, QDate day, qint64 limit);

} // namespace chengcai::services
