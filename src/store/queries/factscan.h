// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/bulkevaluator.h"
#include "store/queries/facts.h"

#include <vector>

namespace chengcai::store {

/// Who answers for whom at one position, for every party at once.
class Answerable
{
public:
    Answerable(const Database &database, qint64 position, qint64 parties);
    [[nodiscard]] bool isTrivial() const { return m_owner.empty(); }
    [[nodiscard]] quint32 owner(quint32 party) const { return m_owner.empty() ? party : m_owner[party]; }
    /// Parties that others have given way to.
    [[nodiscard]] const std::vector<quint32> &heirs() const { return m_heirs; }

private:
    std::vector<quint32> m_owner; ///< empty = everybody answers for himself
    std::vector<quint32> m_heirs;
};

/// Hands the facts known at one position to an evaluator. Most rows go straight through. Where the stored decision group does not
/// hold (facts of several parties under one successor, or a revision later than the position), the decision numbers are read and
/// grouped anew.
class FactScan
{
public:
    FactScan(const Database &database, qint64 position, const Answerable &answerable, qint64 parties);
    /// False when cancelled.
    [[nodiscard]] base::Result<bool> feed(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress);

private:
    struct Special {
        domain::BulkEvaluator::Row row; ///< group = fact id
        QString decisionKey;
    };
    void readPast();
    [[nodiscard]] base::Result<bool> feedPlain(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress);
    [[nodiscard]] base::Result<bool> feedChecked(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress);
    [[nodiscard]] base::Result<void> feedSpecial(domain::BulkEvaluator &evaluator);

    const Database &m_database;
    qint64 m_position;
    const Answerable &m_answerable;
    std::vector<bool> m_isSpecial; ///< by owner
    bool m_anySpecial = false;
    std::vector<Special> m_past;
    std::vector<domain::BulkEvaluator::Row> m_special; ///< group = fact id
};

} // namespace chengcai::store
