// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluationtable.h"
#include "services/records.h"

namespace chengcai::services {

struct EvaluationInput {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QString period;               ///< "2026-Q3", "2026"
    domain::RecordId revises = {}; ///< a published one of the same kind and period
    QString reason;               ///< of a revision
};

/// Periodic evaluations: everybody of a kind rated as of the last day of a period and as known at the start of the run; looked through,
/// approved by a second person, told to the parties, published. The result is a file that the record names by hash. Session's thread. Codes
/// "EVA-…". Everything after the run is an act of its record (Records).
class Evaluations
{
public:
    explicit Evaluations(Session &session) : m_session(session) {}
    [[nodiscard]] base::Result<domain::RecordId> run(const EvaluationInput &input, const base::Progress &progress);

private:
    Session &m_session;
};

/// One party in an evaluation, with the evaluation before and what was said of it.
struct EvaluationLine {
    domain::EvaluationRow now;
    std::optional<domain::EvaluationRow> before = {};
    domain::Party party = {};
    QString sortKey = {}; ///< pinyin of the name
    QString word = {};    ///< "confirmed", "check", empty
    QString saidBy = {};
    QString said = {};
};
struct EvaluationView {
    domain::Record record;
    domain::EvaluationTable table;
    std::optional<domain::Record> previous; ///< the evaluation before
    std::vector<EvaluationLine> lines;      ///< of those to be looked at, or of all; by name
    std::array<qint64, 5> grades{};         ///< by Grade's number
    std::array<qint64, 5> gradesBefore{};
    qint64 open = 0;                        ///< to be looked at and not confirmed
    qint64 blocking = 0;                    ///< unchecked or provisional: keeps it from approval
};
/// Reads; any thread, with that thread's Reader. StoreProblem if the file has not arrived, NotAuthentic if it was altered.
[[nodiscard]] base::Result<EvaluationView> evaluationView(const Reader &reader, domain::RecordId id, bool everybody);

/// Whether the file is what the record names, and what the journal of this store gives for the same days and position.
struct EvaluationCheck {
    bool known = false; ///< this store has that position of the journal
    bool equal = false;
    QString difference; ///< the first party that differs
};
[[nodiscard]] base::Result<EvaluationCheck> verifyEvaluation(const Reader &reader, domain::RecordId id, const base::Progress &progress);

/// The very file that is named by hash.
[[nodiscard]] base::Result<void> exportEvaluation(const Reader &reader, domain::RecordId id, const QString &path);

/// What is published of a party, beside which the live rating stands.
struct PublishedRating {
    domain::Record record;
    domain::EvaluationRow row;
};
[[nodiscard]] std::optional<PublishedRating> publishedRating(const Reader &reader, const domain::Party &party);

} // namespace chengcai::services
