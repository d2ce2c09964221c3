// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listdocuments.h"

#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "services/listprocedures.h"
#include "services/lists.h"
#include "services/partyregister.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ListAct;

namespace {

struct Gather {
    Q_DECLARE_TR_FUNCTIONS(Gather)
};

base::Error refuse(const QString &code, const QString &message)
{
    return {base::ErrorKind::InputRefused, code, message, {}, {}};
}

/// The last step of that kind, none if there is none.
const domain::ListStep *lastOf(const std::vector<services::ListStepRow> &steps, ListAct act)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [act](const services::ListStepRow &row) { return row.step.act == act; });
    return found == steps.rend() ? nullptr : &found->step;
}

/// What of a party anybody may read.
PublicListRow publicRow(const domain::Party &party)
{
    PublicListRow row;
    row.name = party.name;
    row.identifier = party.identifier;
    if (party.identifierType != domain::IdentifierType::ResidentId)
        row.address = party.address;
    return row;
}

} // namespace

Result<Document> gatherListNotice(const services::Reader &reader, domain::ListProcedureId id, const base::Clock &clock)
{
    const auto procedure = services::listProcedure(reader, id);
    if (!procedure)
        return refuse(u"LST-020"_s, Gather::tr("There is no such procedure in this store. Choose one of the list."));
    const std::vector<services::ListStepRow> steps = services::listSteps(reader, id);
    const domain::ListStep *notice = lastOf(steps, ListAct::Notice);
    if (!notice)
        return refuse(u"LST-050"_s, Gather::tr("The procedure has no notice yet; record it first."));
    const domain::ListKind list = procedure->progress.list;
    const domain::ListClockRule *rule = domain::listClockRule(list == domain::ListKind::Red ? u"public-notice" : u"statement", list, notice->day);
    return listNotice({letterHeadOf(reader, procedure->party, procedure->number, notice->day, clock), list, notice->grounds, notice->reasons, notice->measures, notice->rights, notice->channel,
                       rule ? domain::dueUnder(*rule, notice->day, domain::stateCalendar()) : QDate()});
}

Result<Document> gatherListAnnouncement(const services::Reader &reader, domain::ListProcedureId id, bool exit, const base::Clock &clock)
{
    const auto procedure = services::listProcedure(reader, id);
    if (!procedure)
        return refuse(u"LST-020"_s, Gather::tr("There is no such procedure in this store. Choose one of the list."));
    const std::vector<services::ListStepRow> steps = services::listSteps(reader, id);
    const domain::ListStep *step = lastOf(steps, exit ? ListAct::ExitNotice : ListAct::Publish);
    if (!step)
        return refuse(u"LST-050"_s, exit ? Gather::tr("The exit was not announced yet; record it first.") : Gather::tr("The entry was not published yet; record the publication first."));
    PublicListRow row = publicRow(services::party(reader, procedure->party).value_or(domain::Party{}));
    // Who leaves the list is not named once more with what he was listed for.
    if (!exit) {
        row.facts = procedure->summary;
        row.result = procedure->decisionText;
    }
    row.basis = procedure->basis;
    row.decidedOn = procedure->decidedOn;
    row.from = procedure->from;
    row.until = exit && procedure->endedOn.isValid() ? procedure->endedOn : procedure->until;
    row.authority = procedure->authority;
    row.decisionNo = procedure->decisionNo;
    ListAnnouncement announcement{letterHeadOf(reader, procedure->party, procedure->decisionNo, step->day, clock), procedure->progress.list, exit, step->text, step->channel, {row}, {}};
    const domain::ListStep *end = exit ? lastOf(steps, ListAct::End) : nullptr;
    if (end && !end->apology.isEmpty())
        announcement.text += u'\n' + end->apology;
    for (const domain::PersonMeasure &person : exit ? std::vector<domain::PersonMeasure>() : procedure->persons)
        announcement.persons << Gather::tr("%1 (%2): %3").arg(person.name, person.role, person.measure);
    return listAnnouncement(announcement);
}

Document gatherPublicList(const services::Reader &reader, domain::ListKind list, QDate day, const base::Clock &clock)
{
    PublicList out{letterHeadOf(reader, {}, {}, day, clock), list, {}};
    for (const services::ListEntry &entry : services::listEntries(reader, day)) {
        if (entry.listing.kind != list || !entry.current)
            continue;
        PublicListRow row = publicRow(entry.party);
        row.facts = entry.underObjection ? Gather::tr("%1 (under objection)").arg(entry.listing.facts) : entry.listing.facts;
        row.basis = entry.listing.basis;
        row.from = entry.listing.from;
        row.until = entry.listing.until;
        row.authority = entry.listing.authority;
        row.decisionNo = entry.listing.decisionNo;
        if (const auto procedure = services::listProcedure(reader, entry.procedureId)) {
            row.result = procedure->decisionText;
            row.decidedOn = procedure->decidedOn;
        }
        out.rows.push_back(std::move(row));
    }
    return publicList(out);
}

} // namespace chengcai::report
