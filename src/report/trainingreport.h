// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "services/duties.h"
#include "services/training.h"

/// Publicity and training of a year, and the duties of a kind of party, on paper and as tables.
namespace chengcai::report {

/// Figures with bars and text, then what stands behind the targets; `madeOn` is the day of the sign-off.
[[nodiscard]] Document trainingReport(const services::TrainingYear &year, QDate madeOn, qint64 createdMs);
/// Straight from the store; the thread of the reader.
[[nodiscard]] base::Result<Document> gatherTraining(const services::Reader &reader, int year, const base::Clock &clock, const base::Progress &progress);

/// Duties with their statutes, what costs and what earns points; `search` leaves out what does not have it.
[[nodiscard]] Document dutiesReport(const domain::RuleBook &book, domain::PartyKind kind, const QString &search, const services::StoreInfo &info, qint64 createdMs);
/// Under the rules of that day.
[[nodiscard]] Document gatherDuties(const services::Reader &reader, domain::PartyKind kind, const QString &search, QDate day, const base::Clock &clock);

} // namespace chengcai::report
