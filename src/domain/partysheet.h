// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"
#include "domain/scoring.h"

namespace chengcai::domain::scoring {

/// The facts of one party in the order of the lines, withdrawn ones left out, decision numbers already made comparable:
/// what does not depend on rule book and day.
class Dossier
{
public:
    struct Entry {
        const CreditFact *fact = nullptr;
        quint32 group = 0; ///< equal normalised decision numbers; 0 = none
        quint32 rank = 0;  ///< place in the order of fact ids
    };

    explicit Dossier(const EvaluationInput &input);

    [[nodiscard]] const EvaluationInput &input() const { return m_input; }
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] bool isRated(QDate day) const;
    [[nodiscard]] bool isOnBlackList(QDate day) const;

private:
    EvaluationInput m_input;
    std::vector<Entry> m_entries;
};

/// A dossier under one rule book. Refers to both; neither may go away before it.
class PartySheet
{
public:
    struct Row {
        const CreditFact *fact = nullptr;
        const Indicator *indicator = nullptr; ///< null: the version does not know it
        QDate expiresOn;
        quint32 group = 0;
        quint32 rank = 0;
        quint16 tariff = 0;

        [[nodiscard]] bool isActive(QDate day) const
        {
            return fact->effectiveOn <= day && (expiresOn.isNull() || day < expiresOn);
        }
    };

    PartySheet(const RuleBook &book, const Dossier &dossier);
    PartySheet(PartySheet &&) = default;

    [[nodiscard]] std::span<const Row> rows() const { return m_rows; }
    [[nodiscard]] Outcome outcome(QDate day);
    [[nodiscard]] Rating rating(QDate day);

private:
    [[nodiscard]] Totals settle(QDate day);
    [[nodiscard]] ScoreLine factLine(size_t row, bool duplicate) const;
    void appendFacts(QDate day, std::vector<ScoreLine> &lines) const;
    void appendCaps(std::vector<ScoreLine> &lines) const;

    const KindRules &m_rules;
    const Dossier &m_dossier;
    std::vector<Tariff> m_tariffs;
    std::vector<Row> m_rows;
    std::vector<Item> m_items;
    Settlement m_settlement;
};

} // namespace chengcai::domain::scoring
