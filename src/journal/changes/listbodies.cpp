// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/listbodies.h"

#include "journal/changes/casebodies.h"
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum ProposeField { Party = 1, Number = 2, List = 3, Summary = 4, Facts = 5, ProposedOn = 6 };
enum StepField { StepAct = 1, StepDay = 2, StepText = 3, Grounds = 4, Reasons = 5, Measures = 6, Rights = 7, Channel = 8, Given = 9, End = 10, Apology = 11, StepFiles = 12 };
enum DecideField { DecidedOn = 1, DecisionNo = 2, DecisionText = 3, Authority = 4, Basis = 5, Months = 6, DecideFacts = 7, Persons = 8, DecideFiles = 9 };

constexpr quint64 MostFacts = 1000;
constexpr qint64 MostMonths = 1200;

void readFiles(BodyReader &in, std::vector<domain::Evidence> &files)
{
    if (!readEvidence(in.cbor(), files))
        in.refuse();
}

} // namespace

Change encodeListPropose(const ListProposeBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.text(Number, body.number);
    out.number(List, qint64(body.list));
    out.text(Summary, body.summary);
    if (out.wants(Facts, !body.facts.empty()))
        writeUids(out.cbor(), body.facts);
    out.day(ProposedOn, body.day);
    return {ChangeKind::ListPropose, {}, {}, out.take()};
}

base::Result<ListProposeBody> decodeListPropose(const Change &change)
{
    ListProposeBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Number: in.text(body.number); break;
        case List: in.number(body.list, qint64(domain::ListKind::Focus)); break;
        case Summary: in.text(body.summary); break;
        case Facts: in.uids(body.facts, MostFacts); break;
        case ProposedOn: in.day(body.day); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Party, Number, List, Summary, ProposedOn)); !read)
        return read.error();
    return body;
}

Change encodeListStep(const base::Uid &entity, const domain::ListStep &step, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(StepAct, qint64(step.act));
    out.day(StepDay, step.day);
    out.text(StepText, step.text);
    out.text(Grounds, step.grounds);
    out.text(Reasons, step.reasons);
    out.text(Measures, step.measures);
    out.text(Rights, step.rights);
    out.text(Channel, step.channel);
    if (step.act == domain::ListAct::Statement)
        out.flag(Given, step.given);
    if (step.act == domain::ListAct::End)
        out.number(End, qint64(step.end));
    out.text(Apology, step.apology);
    if (out.wants(StepFiles, !step.evidence.empty()))
        writeEvidence(out.cbor(), step.evidence);
    return {ChangeKind::ListStep, entity, std::move(base), out.take()};
}

base::Result<domain::ListStep> decodeListStep(const Change &change)
{
    domain::ListStep step;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case StepAct: in.number(step.act, qint64(domain::ListActs) - 1); break;
        case StepDay: in.day(step.day); break;
        case StepText: in.text(step.text); break;
        case Grounds: in.text(step.grounds); break;
        case Reasons: in.text(step.reasons); break;
        case Measures: in.text(step.measures); break;
        case Rights: in.text(step.rights); break;
        case Channel: in.text(step.channel); break;
        case Given: in.flag(step.given); break;
        case End: in.number(step.end, qint64(domain::ListEnd::SeriousFact)); break;
        case Apology: in.text(step.apology); break;
        case StepFiles: readFiles(in, step.evidence); break;
        default: in.refuse();
        }
    }
    const auto belongs = [&](quint32 fields, domain::ListAct act) {
        if ((in.present() & fields) != (step.act == act ? fields : 0U))
            in.refuse();
    };
    belongs(fieldMask(Given), domain::ListAct::Statement);
    belongs(fieldMask(End), domain::ListAct::End);
    if (const auto read = in.finish(fieldMask(StepAct, StepDay)); !read)
        return read.error();
    return step;
}

Change encodeListDecide(const base::Uid &entity, const ListDecideBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(DecidedOn, body.day);
    out.text(DecisionNo, body.decisionNo);
    out.text(DecisionText, body.text);
    out.text(Authority, body.authority);
    out.text(Basis, body.basis);
    out.number(Months, body.months);
    if (out.wants(DecideFacts, !body.facts.empty()))
        writeUids(out.cbor(), body.facts);
    if (out.wants(Persons, !body.persons.empty()))
        writePersons(out.cbor(), body.persons);
    if (out.wants(DecideFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::ListDecide, entity, std::move(base), out.take()};
}

base::Result<ListDecideBody> decodeListDecide(const Change &change)
{
    ListDecideBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case DecidedOn: in.day(body.day); break;
        case DecisionNo: in.text(body.decisionNo); break;
        case DecisionText: in.text(body.text); break;
        case Authority: in.text(body.authority); break;
        case Basis: in.text(body.basis); break;
        case Months: in.number(body.months, MostMonths); break;
        case DecideFacts: in.uids(body.facts, MostFacts); break;
        case Persons:
            if (!readPersons(in.cbor(), body.persons))
                in.refuse();
            break;
        case DecideFiles: readFiles(in, body.evidence); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(DecidedOn, DecisionNo, DecisionText, Authority, Basis, Months)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
