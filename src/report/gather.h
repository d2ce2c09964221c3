// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "report/accessreport.h"
#include "report/certificate.h"
#include "report/classificationreport.h"
#include "report/financingreport.h"
#include "report/inspectionreport.h"
#include "report/partyreports.h"
#include "services/access.h"
#include "services/inspectiondrafts.h"
#include "services/reports.h"

/// Documents straight from the store: what the window, the command line and batch output share. Reads only; the thread of the reader.
namespace chengcai::report {

/// What the person asks for.
struct ClassificationRequest {
    services::ClassificationScope scope;
    ClassificationOrder order = ClassificationOrder::Grade;
};
[[nodiscard]] base::Result<Document> gatherClassification(const services::Reader &reader, const ClassificationRequest &request,
                                                          const base::Clock &clock, const base::Progress &progress);

[[nodiscard]] base::Result<Document> gatherExplanation(const services::Reader &reader, domain::PartyId party,
                                                       const services::Moment &moment, const base::Clock &clock);
[[nodiscard]] base::Result<Document> gatherHistory(const services::Reader &reader, domain::PartyId party, QDate from, QDate to,
                                                   QDate knownAt, const base::Clock &clock);
/// Credit report of one party with facts and the last three years of its history.
[[nodiscard]] base::Result<Document> gatherParty(const services::Reader &reader, domain::PartyId party, const services::Moment &moment,
                                                 const base::Clock &clock);
/// The frozen result of a periodic evaluation, as it was computed: nothing in it is live but names and districts.
[[nodiscard]] base::Result<Document> gatherEvaluation(const services::Reader &reader, domain::RecordId evaluation, const base::Clock &clock);
/// Certificate of one party as of a day that has come; the errors of services::certificateOf().
[[nodiscard]] base::Result<Document> gatherCertificate(const services::Reader &reader, domain::PartyId party, QDate asOf, const base::Clock &clock);
/// Contract financing of the months that the two days lie in, by bank.
[[nodiscard]] base::Result<Document> gatherFinancing(const services::Reader &reader, QDate from, QDate to, const base::Clock &clock, const base::Progress &progress);
/// Who may take part, as it was checked. `project` may be empty.
[[nodiscard]] Document gatherAccess(const services::ParticipantCheck &check, const QString &project, const base::Clock &clock);
/// The form of a draft with what stands in it, or blank. The draft's version of the form.
[[nodiscard]] base::Result<Document> gatherForm(const services::Reader &reader, const services::InspectionDraft &draft, bool blank, const base::Clock &clock);
/// The record of an inspection as it stands now.
[[nodiscard]] base::Result<Document> gatherInspection(const services::Reader &reader, domain::InspectionId id, const base::Clock &clock);

} // namespace chengcai::report
