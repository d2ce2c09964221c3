// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/record.h"
#include "services/session.h"

namespace chengcai::services {

/// What happened in a month, by the day of each step. Money in fen. An application that was withdrawn is none.
struct FinancingFigures {
    int applications = 0;
    qint64 appliedFen = 0;
    int offered = 0;      ///< of the applications, by the office's answer
    int bankDecides = 0;
    int notSupported = 0;
    int granted = 0;
    qint64 grantedFen = 0;
    int bankRefused = 0;
    int repaid = 0;
    qint64 repaidFen = 0;
    int defaults = 0;
    qint64 defaultFen = 0;
    double ratedFen = 0;  ///< sum of amount × rate of what was granted

    /// Of what was granted, weighted by amount, in 0.01 % a year; 0 without a loan.
    [[nodiscard]] int averageRate() const;
    [[nodiscard]] bool empty() const;
    FinancingFigures &operator+=(const FinancingFigures &other);
};
struct FinancingRow {
    domain::RecordId bank;
    QString bankName;
    QDate month; ///< its first day
    FinancingFigures figures;
};
/// 合同融资统计 for banks.
struct FinancingStatistics {
    QDate from; ///< first day of the first month
    QDate to;   ///< last day of the last month
    std::vector<FinancingRow> rows; ///< by name of the bank, then month; months in which nothing happened are left out
    FinancingFigures total;
    qint64 position = 0;
    base::Hash chain;
};
/// Of the whole months that the two days lie in. "FIN-020" if the second day is before the first or they are more than ten years apart. Reads
/// only; the thread of the reader.
[[nodiscard]] base::Result<FinancingStatistics> financingStatistics(const Reader &reader, QDate from, QDate to, const base::Progress &progress);

} // namespace chengcai::services
