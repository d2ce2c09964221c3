// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/listprocedures.h"

#include "base/dates.h"
#include "base/text.h"
#include "domain/lists.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "journal/changes/listbodies.h"
#include "services/appending.h"
#include "services/inspections.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::dayText;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::FactId;
using domain::ListAct;
using domain::ListKind;
using domain::ListProcedure;
using domain::ListProcedureId;
using domain::ListStage;
using domain::ListStep;
using store::EntityType;
using store::ListProcedureQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListProcedures)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<journal::BaseHead> recordHead(const Session &session, ListProcedureId id)
{
    return headsOf(session, EntityType::ListProcedure, id.value(), QList<int>{journal::ListProcedureField});
}

bool runs(const ListProcedure &procedure)
{
    return procedure.progress.stage < ListStage::Published;
}

} // namespace

QString whyNot(const ListProcedure &procedure, ListAct act, QDate day)
{
    const domain::ListProgress &progress = procedure.progress;
    if (domain::listAfter(progress, act, procedure.termOver(day)))
        return {};
    const ListStage stage = progress.stage;
    if (stage == ListStage::Archived || stage == ListStage::Dropped)
        return Text::tr("The procedure is closed; begin a new one if there are new facts.");
    switch (act) {
    case ListAct::Propose: break;
    case ListAct::Notice:
    case ListAct::Drop: return Text::tr("The decision is made; what follows is publication and, later, the exit.");
    case ListAct::Statement:
    case ListAct::RequestHearing:
    case ListAct::HoldHearing:
        if (stage < ListStage::Noticed)
            return Text::tr("First comes the notice: without it nobody can be heard.");
        if (stage >= ListStage::Decided)
            return Text::tr("The decision is made; what follows is publication and, later, the exit.");
        if (act == ListAct::HoldHearing)
            return Text::tr("No requested hearing is open.");
        return progress.list == ListKind::Red ? Text::tr("There is no hearing about the red list.") : Text::tr("A hearing has been requested already.");
    case ListAct::Decide:
        if (stage < ListStage::Noticed)
            return Text::tr("No decision without a notice that names facts, reasons, measures and rights.");
        if (progress.hearingRequested && !progress.hearingHeld)
            return Text::tr("The party asked for a hearing; hold it first.");
        return stage < ListStage::Stated ? Text::tr("No decision before the party was heard, or the public notice is over and its result is recorded.") : Text::tr("The decision is made already.");
    case ListAct::Publish: return stage < ListStage::Decided ? Text::tr("No publication without a decision.") : Text::tr("The entry was published already.");
    case ListAct::End:
        if (stage == ListStage::Published)
            return Text::tr("The term is over; the entry is public no more. Announce the exit.");
        return stage < ListStage::Published ? Text::tr("Nothing is published that could be taken off.") : Text::tr("The entry was taken off already.");
    case ListAct::ExitNotice:
        if (stage == ListStage::Published)
            return Text::tr("The entry is public until %1; an exit before that is a taking off.").arg(dayText(procedure.until));
        return stage < ListStage::Published ? Text::tr("Nothing is published whose exit could be announced.") : Text::tr("The exit was announced already.");
    case ListAct::Archive: return Text::tr("What is archived has left the list, and its exit was announced.");
    }
    return Text::tr("The proposal is made already.");
}

ListStep listNoticeDraft(const ListProcedure &procedure, QDate day)
{
    ListStep step;
    step.act = ListAct::Notice;
    step.grounds = procedure.summary;
    const domain::ListRules &rules = domain::listRules();
    if (procedure.progress.list == ListKind::Red) {
        step.reasons = rules.redSource;
        step.measures = Text::tr("Priority, simpler procedures and fewer inspections, as the rules of credit supervision grant them.");
        step.rights = Text::tr("Whoever objects may tell this office in writing, with his name and the evidence, before the public notice ends.");
        return step;
    }
    step.reasons = rules.blackSource;
    step.measures = procedure.progress.list == ListKind::Black
        ? Text::tr("The entry is made public and shared with the credit platform; participation is refused and the commitment route closed while it stands.")
        : Text::tr("The unit is supervised with priority, inspected more often and named in a notice of criticism.");
    const domain::ListClockRule *rule = domain::listClockRule(u"statement", procedure.progress.list, day);
    step.rights = Text::tr("You may make a statement and defend yourself within %n working day(s) of receiving this notice, ask for a hearing, and object to the decision once it is made.", nullptr,
                           rule ? rule->count : 0);
    return step;
}

Result<void> ListProcedures::append(const QString &kind, domain::PartyId about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files)
{
    if (const auto appended = appendTogether(m_session, kind, std::move(changes), files); !appended)
        return appended.error();
    ChangeNews news;
    news.lists = true;
    news.parties = {about};
    m_session.announce(news);
    return {};
}

Result<std::vector<base::Uid>> ListProcedures::uidsOf(const std::vector<FactId> &facts, domain::PartyId party) const
{
    const std::vector<domain::CreditFact> own = store::FactQueries(m_session.store().database()).ofParty(party);
    std::vector<base::Uid> uids;
    for (const FactId id : facts) {
        const auto fact = std::find_if(own.begin(), own.end(), [id](const domain::CreditFact &one) { return one.id == id; });
        if (fact == own.end() || fact->withdrawn)
            return refuse(u"LST-021"_s, u"facts"_s, Text::tr("A ground is a fact of this party that was not withdrawn; choose one of its facts."));
        uids.push_back(fact->uid);
    }
    return uids;
}

Result<void> ListProcedures::checkFinal(const std::vector<FactId> &facts, ListKind list) const
{
    const store::FactQueries queries(m_session.store().database());
    const auto final = [&queries](FactId id) {
        const auto fact = queries.byId(id);
        return fact && !fact->withdrawn && fact->secondChecked && !fact->underObjection;
    };
    if (list == ListKind::Red || std::any_of(facts.begin(), facts.end(), final))
        return {};
    return refuse(u"LST-022"_s, u"facts"_s, Text::tr("No ground is final: have the fact confirmed by a second person, and the objection to it decided, before you go on."));
}

Result<ListProcedureId> ListProcedures::propose(const ListProposal &input)
{
    if (const auto allowed = m_session.require(domain::Action::ManageLists); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const auto party = store::PartyQueries(database).byId(input.party);
    if (!party || party->successor.isValid())
        return refuse(u"LST-001"_s, u"party"_s, Text::tr("There is no such party in this store, or another one answers for it. Choose one of the list."));
    if (input.list == ListKind::External || (input.list != ListKind::Red && domain::listOfGrounds(party->kind) != input.list))
        return refuse(u"LST-023"_s, u"list"_s, Text::tr("This kind of party is not put on that list: suppliers and agencies come on the black list, purchasers on the focus list; experts are suspended or dismissed."));
    const ListProcedureQueries queries(database);
    for (const ListProcedure &other : queries.ofParty(input.party)) {
        if (other.progress.list == input.list && runs(other))
            return refuse(u"LST-024"_s, u"party"_s, Text::tr("The procedure %1 about this party and list is running already. Open that one.").arg(other.number));
    }
    journal::ListProposeBody body;
    body.party = party->uid;
    body.list = input.list;
    body.summary = tidyText(input.summary);
    body.day = input.day.isValid() ? input.day : m_session.clock().today();
    if (body.summary.isEmpty())
        return refuse(u"LST-025"_s, u"summary"_s, Text::tr("Write why the party is proposed."));
    if (body.day > m_session.clock().today())
        return refuse(u"LST-026"_s, u"day"_s, Text::tr("The day lies in the future; enter the day on which it happened."));
    if (input.facts.empty() && input.list != ListKind::Red)
        return refuse(u"LST-021"_s, u"facts"_s, Text::tr("Nobody is proposed without a fact. Record it first."));
    auto facts = uidsOf(input.facts, input.party);
    if (!facts)
        return facts.error();
    body.facts = *std::move(facts);
    body.number = nextNumber(m_session, u"MD"_s, body.day.year(), queries);
    if (const auto appended = append(u"listing.propose"_s, input.party, {journal::encodeListPropose(body)}, {}); !appended)
        return appended.error();
    return queries.byNumber(body.number)->id;
}

Result<ListProcedure> ListProcedures::standing(ListProcedureId id, ListAct act, QDate day) const
{
    auto found = ListProcedureQueries(m_session.store().database()).byId(id);
    if (!found)
        return refuse(u"LST-020"_s, u"procedure"_s, Text::tr("There is no such procedure in this store. Choose one of the list."));
    if (!day.isValid() || day > m_session.clock().today() || day < found->lastDay)
        return refuse(u"LST-026"_s, u"day"_s, Text::tr("The day lies in the future or before the last step (%1); enter the day on which it happened.").arg(dayText(found->lastDay)));
    if (const QString why = whyNot(*found, act, day); !why.isEmpty())
        return refuse(u"LST-027"_s, u"act"_s, why);
    return *std::move(found);
}

/// The days of the party and of the public are theirs.
Result<void> ListProcedures::checkPeriod(const ListProcedure &before, const ListStep &step) const
{
    if (step.act != ListAct::Statement)
        return {};
    const bool red = before.progress.list == ListKind::Red;
    const domain::ListClockRule *rule = domain::listClockRule(red ? QStringView(u"public-notice") : QStringView(u"statement"), before.progress.list, before.noticedOn);
    if (!rule)
        return {};
    const QDate due = domain::dueUnder(*rule, before.noticedOn, domain::stateCalendar());
    if (step.day > due || (!red && step.given))
        return {};
    return refuse(u"LST-028"_s, u"day"_s,
                  red ? Text::tr("The public notice runs until %1; its result can be recorded after that day.").arg(dayText(due))
                      : Text::tr("The party may speak until %1. Record that it made a statement, also if it waived in writing, or wait for that day to pass.").arg(dayText(due)));
}

Result<ListProcedures::Prepared> ListProcedures::prepare(ListProcedureId id, const ListStep &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::ManageLists); !allowed)
        return allowed.error();
    ListStep step = input;
    for (QString *text : {&step.text, &step.grounds, &step.reasons, &step.measures, &step.rights, &step.channel, &step.apology})
        *text = tidyText(*text);
    if (!step.day.isValid())
        step.day = m_session.clock().today();
    auto before = standing(id, step.act, step.day);
    if (!before)
        return before.error();
    if (const QString missing = domain::missingText(step, before->progress.list); !missing.isEmpty())
        return refuse(u"LST-029"_s, missing,
                      step.act == ListAct::Notice ? Text::tr("A notice names the facts, the reasons with the legal basis, the measures and the rights; write what is missing.")
                          : missing == u"channel"_s ? Text::tr("Name where it was made public; the exit is announced in the same place.")
                          : missing == u"apology"_s ? Text::tr("Who was listed by mistake is owed an apology; write how and when it was made.") : Text::tr("Write what happened."));
    if (auto period = checkPeriod(*before, step); !period)
        return period.error();
    // What was decided may have lost its grounds before it is published.
    if (step.act == ListAct::Notice || step.act == ListAct::Publish) {
        if (auto final = checkFinal(before->facts, before->progress.list); !final)
            return final.error();
    }
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    step.evidence.insert(step.evidence.end(), added->begin(), added->end());
    return Prepared{*std::move(before), std::move(step)};
}

Result<void> ListProcedures::step(ListProcedureId id, const ListStep &input, const QStringList &files)
{
    const auto prepared = prepare(id, input, files);
    if (!prepared)
        return prepared.error();
    return append(u"listing.step"_s, prepared->before.party, {journal::encodeListStep(prepared->before.uid, prepared->step, recordHead(m_session, id))}, prepared->step.evidence);
}

Result<void> ListProcedures::decide(ListProcedureId id, const ListDecision &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::ManageLists); !allowed)
        return allowed;
    journal::ListDecideBody body;
    body.day = input.day.isValid() ? input.day : m_session.clock().today();
    const auto before = standing(id, ListAct::Decide, body.day);
    if (!before)
        return before.error();
    const auto preparers = ListProcedureQueries(m_session.store().database()).preparers(id);
    if (std::find(preparers.begin(), preparers.end(), m_session.account()->user) != preparers.end())
        return Error{ErrorKind::NotAuthorised, u"LST-030"_s, Text::tr("Who proposed somebody for a list or gave the notice may not decide it. Ask a second person."), {}, {}};
    body.decisionNo = base::tidyName(input.decisionNo);
    body.authority = base::tidyName(input.authority);
    body.basis = base::tidyName(input.basis);
    body.text = tidyText(input.text);
    const domain::ListRules &rules = domain::listRules();
    body.months = input.months != 0 ? input.months : before->progress.list == ListKind::Red ? rules.redTermMonths : rules.blackTermMonths;
    for (const auto &[name, text] : {std::pair{u"decision_no"_s, &body.decisionNo}, {u"authority"_s, &body.authority}, {u"basis"_s, &body.basis}, {u"text"_s, &body.text}}) {
        if (text->isEmpty())
            return refuse(u"LST-031"_s, name, Text::tr("A decision has its number, what was decided, the deciding authority and the legal basis; write what is missing."));
        if (const QString reason = base::forbiddenCharacter(*text, true); !reason.isEmpty())
            return refuse(u"LST-006"_s, name, reason);
    }
    if (body.months < 1 || body.months > 1200)
        return refuse(u"LST-032"_s, u"months"_s, Text::tr("The term is a number of months, one at least."));
    const std::vector<FactId> &grounds = input.facts.empty() ? before->facts : input.facts;
    const bool notified = std::all_of(grounds.begin(), grounds.end(), [&before](FactId id) { return std::find(before->facts.begin(), before->facts.end(), id) != before->facts.end(); });
    if (!notified)
        return refuse(u"LST-037"_s, u"facts"_s, Text::tr("A decision rests on facts the party was told of. For others, propose anew and give notice of them."));
    auto facts = uidsOf(grounds, before->party);
    if (!facts)
        return facts.error();
    if (auto final = checkFinal(grounds, before->progress.list); !final)
        return final;
    body.facts = *std::move(facts);
    body.persons = input.persons;
    for (domain::PersonMeasure &person : body.persons) {
        person.measure = tidyText(person.measure);
        if (person.measure.isEmpty())
            return refuse(u"LST-033"_s, u"persons"_s, Text::tr("Write what was decided about each person held to account."));
    }
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    body.evidence = *added;
    return append(u"listing.decide"_s, before->party, {journal::encodeListDecide(before->uid, body, recordHead(m_session, id))}, body.evidence);
}

Result<void> ListProcedures::publish(ListProcedureId id, const ListStep &input, QDate from, const QStringList &files)
{
    ListStep step = input;
    step.act = ListAct::Publish;
    const auto prepared = prepare(id, step, files);
    if (!prepared)
        return prepared.error();
    const ListProcedure &before = prepared->before;
    journal::ListingBody entry;
    entry.listing.kind = before.progress.list;
    entry.listing.from = from.isValid() ? from : prepared->step.day;
    entry.listing.until = entry.listing.from.addMonths(before.months);
    entry.listing.decisionNo = before.decisionNo;
    entry.listing.authority = before.authority;
    entry.listing.basis = before.basis;
    entry.listing.facts = before.summary;
    if (entry.listing.from < prepared->step.day)
        return refuse(u"LST-034"_s, u"from"_s, Text::tr("The entry would be public before its publication (%1); enter that day or a later one.").arg(dayText(prepared->step.day)));
    entry.party = store::PartyQueries(m_session.store().database()).byId(before.party)->uid;
    return append(u"listing.publish"_s, before.party, {journal::encodeListing(entry), journal::encodeListStep(before.uid, prepared->step, recordHead(m_session, id))}, prepared->step.evidence);
}

Result<void> ListProcedures::end(ListProcedureId id, const ListStep &input, const QStringList &files)
{
    ListStep step = input;
    step.act = ListAct::End;
    const auto prepared = prepare(id, step, files);
    if (!prepared)
        return prepared.error();
    const ListProcedure &before = prepared->before;
    if (step.end == domain::ListEnd::Repaired)
        return refuse(u"LST-036"_s, u"end"_s, Text::tr("Credit is repaired on application: receive one and decide it; the entry ends with the decision."));
    const std::vector<domain::ListEnd> ends = domain::listEnds(before.progress.list);
    if (std::find(ends.begin(), ends.end(), step.end) == ends.end())
        return refuse(u"LST-035"_s, u"end"_s, Text::tr("Choose why the entry is taken off."));
    const base::Uid listing = store::entityUid(m_session.store().database(), EntityType::Listing, before.listing.value());
    auto heads = headsOf(m_session, EntityType::Listing, before.listing.value(), QList{journal::ListingField::Removed});
    const journal::ReasonBody reason{domain::listEndLabel(step.end) + u": "_s + prepared->step.text, prepared->step.day, before.number};
    return append(u"listing.remove"_s, before.party,
                  {journal::encodeReason(journal::ChangeKind::ListingRemove, listing, reason, std::move(heads)),
                   journal::encodeListStep(before.uid, prepared->step, recordHead(m_session, id))},
                  prepared->step.evidence);
}

std::optional<ListProcedure> listProcedure(const Reader &reader, ListProcedureId id)
{
    return ListProcedureQueries(reader.database()).byId(id);
}

std::optional<ListProcedure> listProcedureByNumber(const Reader &reader, const QString &number)
{
    return ListProcedureQueries(reader.database()).byNumber(number);
}

std::optional<ListProcedure> listProcedureOf(const Reader &reader, domain::ListingId listing)
{
    return ListProcedureQueries(reader.database()).ofListing(listing);
}

std::vector<ListStepRow> listSteps(const Reader &reader, ListProcedureId id)
{
    return ListProcedureQueries(reader.database()).steps(id);
}

std::vector<ListProcedureLine> listProcedures(const Reader &reader, QDate day)
{
    const store::PartyQueries parties(reader.database());
    std::vector<ListProcedureLine> lines;
    for (ListProcedure &procedure : ListProcedureQueries(reader.database()).all()) {
        const auto party = parties.byId(procedure.party);
        const domain::ClockState next = domain::nextClock(domain::clocksOf(procedure, day, domain::stateCalendar()));
        lines.push_back({std::move(procedure), party.value_or(domain::Party{}), next});
    }
    return lines;
}

} // namespace chengcai::services
