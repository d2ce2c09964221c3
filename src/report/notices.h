// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/rectification.h"
#include "report/letter.h"

/// Official letters of supervision: what a party is handed.
namespace chengcai::report {

struct RectificationLetterItem {
    int number = 0;
    QString finding; ///< what was found
    QString demand;
    QDate dueOn;
};
/// 整改通知书
struct RectificationLetter {
    LetterHead head;
    QString inspection; ///< number
    QDate inspectedOn;
    QString text;
    std::vector<RectificationLetterItem> items;
};
[[nodiscard]] Document rectificationNotice(const RectificationLetter &letter);

/// 行政处罚事先告知书: grounds, reasons, rights, each of them mandatory.
struct PriorNoticeLetter {
    LetterHead head;
    QString cause;
    QString basis;
    QString grounds;
    QString reasons;
    QString proposal;
    QString rights;
};
[[nodiscard]] Document priorNotice(const PriorNoticeLetter &letter);

/// 曝光通报
struct ExposureLetter {
    LetterHead head;
    QString decisionNo;
    QString conduct;
    QString cause;
    QString basis;
    QString facts;
    QString decision;
    QStringList persons;
};
[[nodiscard]] Document exposureNotice(const ExposureLetter &letter);

/// Straight from the store; the thread of the reader. Codes "RCT-020", "CAS-020"; "CAS-050" when the case has no such letter yet.
[[nodiscard]] base::Result<Document> gatherRectificationNotice(const services::Reader &reader, domain::RectificationId id, const base::Clock &clock);
[[nodiscard]] base::Result<Document> gatherPriorNotice(const services::Reader &reader, domain::CaseId id, const base::Clock &clock);
[[nodiscard]] base::Result<Document> gatherExposureNotice(const services::Reader &reader, domain::CaseId id, const base::Clock &clock);

} // namespace chengcai::report
