// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "report/partyreports.h"

namespace chengcai::report {

/// A form on paper: blank to be filled by hand, as a draft, or as the record of an inspection.
struct InspectionReportInput {
    QString office;
    PartyHead party;
    domain::FormTemplate form;
    QString formHash;        ///< hexadecimal
    domain::Answers answers;
    bool blank = false;      ///< nothing but questions, whatever the answers say
    QString number;          ///< empty for a draft
    QString state;           ///< in words
    int revision = 1;
    QDate inspectedOn;
    QString place;
    QString watermark;       ///< "演示 DEMO", the word for a draft, or empty
    qint64 createdMs = 0;
};

/// Title, party, day, one table a section with the chosen answers marked, the sampled projects, findings, files with their hashes, sign-off.
/// The inspector's own notes are left out.
[[nodiscard]] Document inspectionReport(const InspectionReportInput &input);

} // namespace chengcai::report
