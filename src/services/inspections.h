// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "journal/changes/inspectionbodies.h"
#include "services/session.h"
#include "store/queries/inspections.h"

namespace chengcai::services {

using journal::ReviewedFinding;
using store::InspectionFilter;
using store::InspectionRow;
using store::InspectionSort;
using store::InspectionStep;

/// What an inspector hands in.
struct InspectionInput {
    domain::PartyId party;
    domain::FormTemplateId form;
    base::Uid task; ///< null = without a task
    QDate inspectedOn;
    QString place;
    domain::Answers answers;
};

/// From the submitted form to the facts it becomes: submit → (return → revise)… → review → hear the party → put into effect. Every step is one
/// journal entry; who wrote any part never judges it (checked here, and again when the entry is folded). Session's thread.
class Inspections
{
public:
    explicit Inspections(Session &session) : m_session(session) {}

    /// Everything that stops a submission: the form's own problems, a missing or future day, a party or form that does not fit,
    /// narratives copied from another inspection of the party. `except` = the inspection being revised.
    [[nodiscard]] std::vector<domain::FormProblem> check(const InspectionInput &input, domain::InspectionId except = {}) const;
    [[nodiscard]] base::Result<domain::InspectionId> submit(const InspectionInput &input);
    /// A new revision, after a return or once in effect; the reason says what changed. Facts in force stay until it is in effect.
    [[nodiscard]] base::Result<void> revise(domain::InspectionId id, const InspectionInput &input, const QString &reason);

    /// A second person entered chosen items again, blind; returns the codes of those that differ. Before the review, as often as wanted.
    [[nodiscard]] base::Result<QStringList> verify(domain::InspectionId id, const domain::Reentry &again);
    [[nodiscard]] base::Result<void> giveBack(domain::InspectionId id, const QString &reason);
    /// A word on each finding, once; whoever rejects one says why.
    [[nodiscard]] base::Result<void> review(domain::InspectionId id, const std::vector<ReviewedFinding> &findings, const QString &note);
    [[nodiscard]] base::Result<void> hear(domain::InspectionId id, const domain::PartyStatement &statement, const QStringList &files = {});
    /// Accepted findings become facts from today, in the same entry; facts of an earlier revision that no longer stand are withdrawn.
    [[nodiscard]] base::Result<void> putIntoEffect(domain::InspectionId id);
    [[nodiscard]] base::Result<void> withdraw(domain::InspectionId id, const QString &reason);

    /// Files into the blob store, as evidence to be named in an answer. One sentence each for what cannot be taken ("BLB-…").
    [[nodiscard]] base::Result<std::vector<domain::Evidence>> attach(const QStringList &files);
    [[nodiscard]] base::Result<domain::Evidence> attach(const QByteArray &content, const QString &mediaType, const QString &title);
    [[nodiscard]] base::Result<QByteArray> evidence(const domain::Evidence &evidence) const;

private:
    [[nodiscard]] base::Result<domain::Inspection> open(domain::InspectionId id, domain::InspectionAct act) const;
    [[nodiscard]] base::Result<void> mayJudge(domain::InspectionId id) const;
    [[nodiscard]] base::Result<void> wroteNoPart(domain::InspectionId id) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, const domain::Inspection &about, std::vector<journal::Change> changes,
                                            const std::vector<domain::Evidence> &files = {});

    Session &m_session;
};

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::Inspection> inspection(const Reader &reader, domain::InspectionId id);
[[nodiscard]] std::optional<domain::Inspection> inspectionByNumber(const Reader &reader, const QString &number);
[[nodiscard]] std::vector<InspectionStep> stepsOf(const Reader &reader, domain::InspectionId id);
[[nodiscard]] std::optional<domain::Answers> answersOfRevision(const Reader &reader, domain::InspectionId id, int revision);
[[nodiscard]] std::optional<domain::InspectionId> previousInspection(const Reader &reader, domain::PartyId party, const QString &formCode,
                                                                     domain::InspectionId before = {});
[[nodiscard]] std::optional<domain::InspectionId> inspectionOfFact(const Reader &reader, domain::FactId fact);
struct InspectionPage {
    std::vector<InspectionRow> rows;
    qint64 count = 0; ///< of everything the filter lets through
};
[[nodiscard]] InspectionPage inspections(const Reader &reader, const InspectionFilter &filter, InspectionSort sort, bool descending, qint64 offset,
                                         qint64 limit);

/// What the live score needs of a party, read once; the range is then computed without the store.
struct ScoringBasis {
    domain::Party party;
    domain::RuleBook book;
    std::vector<domain::CreditFact> facts;
    std::vector<domain::Listing> listings;
    QDate firstReviewed;
    QDate asOf;

    [[nodiscard]] domain::ScoreRange range(const domain::FilledForm &filled) const;
};
[[nodiscard]] base::Result<ScoringBasis> scoringBasis(const Reader &reader, domain::PartyId party, QDate asOf);

} // namespace chengcai::services
