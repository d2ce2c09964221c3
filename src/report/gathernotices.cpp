// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notices.h"

#include "services/cases.h"
#include "services/inspections.h"
#include "services/partyregister.h"
#include "services/rectifications.h"
#include "domain/statutes.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Gather {
    Q_DECLARE_TR_FUNCTIONS(Gather)
};

base::Error refuse(const QString &code, const QString &message)
{
    return {base::ErrorKind::InputRefused, code, message, {}, {}};
}

struct CaseParts {
    domain::CaseFile file;
    std::vector<services::CaseStepRow> steps;
    const domain::Cause *cause = nullptr;

    /// The last step of that kind, none if there is none.
    [[nodiscard]] const domain::CaseStep *last(domain::CaseAct act) const
    {
        const auto found = std::find_if(steps.rbegin(), steps.rend(), [act](const services::CaseStepRow &row) { return row.step.act == act; });
        return found == steps.rend() ? nullptr : &found->step;
    }
    [[nodiscard]] QString causeTitle() const { return cause ? domain::causeTitle(*cause) : file.cause; }
    [[nodiscard]] QString basis() const { return cause ? domain::statuteText(cause->basis) : file.cause; }
};

Result<CaseParts> partsOf(const services::Reader &reader, domain::CaseId id)
{
    const auto file = services::caseFile(reader, id);
    if (!file)
        return refuse(u"CAS-020"_s, Gather::tr("There is no such case in this store. Choose one of the list."));
    return CaseParts{*file, services::stepsOf(reader, id), domain::causeOf(file->kind, file->cause)};
}

} // namespace

Result<Document> gatherRectificationNotice(const services::Reader &reader, domain::RectificationId id, const base::Clock &clock)
{
    const auto notice = services::rectification(reader, id);
    const auto inspection = notice ? services::inspection(reader, notice->inspection) : std::nullopt;
    if (!inspection)
        return refuse(u"RCT-020"_s, Gather::tr("There is no such notice in this store. Choose one of the list."));
    RectificationLetter letter{letterHeadOf(reader, notice->party, notice->number, notice->noticedOn, clock), inspection->number, inspection->inspectedOn, notice->text, {}};
    for (const domain::RectificationItem &item : notice->items) {
        const auto finding = std::find_if(inspection->findings.begin(), inspection->findings.end(), [&item](const domain::Finding &one) { return one.number == item.finding; });
        letter.items.push_back({item.number, finding == inspection->findings.end() ? QString() : finding->proposal.narrative, item.demand, item.dueOn});
    }
    return rectificationNotice(letter);
}

Result<Document> gatherPriorNotice(const services::Reader &reader, domain::CaseId id, const base::Clock &clock)
{
    const auto parts = partsOf(reader, id);
    if (!parts)
        return parts.error();
    const domain::CaseStep *step = parts->last(domain::CaseAct::Notice);
    if (!step)
        return refuse(u"CAS-050"_s, Gather::tr("The case has no prior notice yet; record it first."));
    return priorNotice({letterHeadOf(reader, parts->file.party, parts->file.number, step->day, clock), parts->causeTitle(), parts->basis(), step->grounds, step->reasons, step->text, step->rights});
}

Result<Document> gatherExposureNotice(const services::Reader &reader, domain::CaseId id, const base::Clock &clock)
{
    const auto parts = partsOf(reader, id);
    if (!parts)
        return parts.error();
    const domain::CaseFile &file = parts->file;
    if (file.result != domain::CaseResult::Exposure)
        return refuse(u"CAS-050"_s, Gather::tr("The case was not decided as an exposure notice, so there is none to print."));
    const domain::CaseStep *notice = parts->last(domain::CaseAct::Notice);
    ExposureLetter letter{letterHeadOf(reader, file.party, file.number, file.decidedOn, clock), file.decisionNo, domain::conductLabel(file.conduct), parts->causeTitle(), parts->basis(),
                          notice ? notice->grounds : file.summary, file.decisionText, {}};
    for (const domain::PersonMeasure &person : file.persons)
        letter.persons.append(Gather::tr("%1 (%2): %3").arg(person.name, person.role, person.measure));
    return exposureNotice(letter);
}

} // namespace chengcai::report
