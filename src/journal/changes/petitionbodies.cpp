// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/petitionbodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum ReceiveField { Party = 1, Number = 2, Kind = 3, Fact = 4, Procedure = 5, Applicant = 6, Claim = 7, ReceivedOn = 8, ReceiveFiles = 9 };
enum StepField { StepAct = 1, StepDay = 2, StepText = 3, StepFiles = 4 };
enum DecideField { DecidedOn = 1, Outcome = 2, DecisionText = 3, Publicity = 4, Conditions = 5, Subject = 6, DecideFiles = 7 };

constexpr quint64 MostConditions = 100;

void readFiles(BodyReader &in, std::vector<domain::Evidence> &files)
{
    if (!readEvidence(in.cbor(), files))
        in.refuse();
}

bool readConditions(CborReader &in, std::vector<domain::MetCondition> &conditions)
{
    quint64 count = 0;
    bool ok = in.array(count) && count <= MostConditions;
    for (quint64 i = 0; ok && i < count; ++i) {
        quint64 cells = 0;
        domain::MetCondition &condition = conditions.emplace_back();
        ok = in.array(cells) && cells == 2 && in.text(condition.code) && in.text(condition.proof);
    }
    return ok;
}

} // namespace

Change encodePetitionReceive(const PetitionReceiveBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.text(Number, body.number);
    out.number(Kind, qint64(body.kind));
    out.uid(Fact, body.fact);
    out.uid(Procedure, body.procedure);
    out.text(Applicant, body.applicant);
    out.text(Claim, body.claim);
    out.day(ReceivedOn, body.day);
    if (out.wants(ReceiveFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::PetitionReceive, {}, {}, out.take()};
}

base::Result<PetitionReceiveBody> decodePetitionReceive(const Change &change)
{
    PetitionReceiveBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Number: in.text(body.number); break;
        case Kind: in.number(body.kind, qint64(domain::PetitionKind::Repair)); break;
        case Fact: in.uid(body.fact); break;
        case Procedure: in.uid(body.procedure); break;
        case Applicant: in.text(body.applicant); break;
        case Claim: in.text(body.claim); break;
        case ReceivedOn: in.day(body.day); break;
        case ReceiveFiles: readFiles(in, body.evidence); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Party, Number, Kind, Applicant, Claim, ReceivedOn)); !read)
        return read.error();
    return body;
}

Change encodePetitionStep(const base::Uid &entity, const domain::PetitionStep &step, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(StepAct, qint64(step.act));
    out.day(StepDay, step.day);
    out.text(StepText, step.text);
    if (out.wants(StepFiles, !step.evidence.empty()))
        writeEvidence(out.cbor(), step.evidence);
    return {ChangeKind::PetitionStep, entity, std::move(base), out.take()};
}

base::Result<domain::PetitionStep> decodePetitionStep(const Change &change)
{
    domain::PetitionStep step;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case StepAct: in.number(step.act, qint64(domain::PetitionActs) - 1); break;
        case StepDay: in.day(step.day); break;
        case StepText: in.text(step.text); break;
        case StepFiles: readFiles(in, step.evidence); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(StepAct, StepDay, StepText)); !read)
        return read.error();
    return step;
}

Change encodePetitionDecide(const base::Uid &entity, const PetitionDecideBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(DecidedOn, body.day);
    out.number(Outcome, qint64(body.outcome));
    out.text(DecisionText, body.text);
    out.text(Publicity, body.publicity);
    if (out.wants(Conditions, !body.conditions.empty())) {
        out.cbor().array(body.conditions.size());
        for (const domain::MetCondition &condition : body.conditions) {
            out.cbor().array(2);
            out.cbor().text(condition.code);
            out.cbor().text(condition.proof);
        }
    }
    out.uid(Subject, body.subject);
    if (out.wants(DecideFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::PetitionDecide, entity, std::move(base), out.take()};
}

base::Result<PetitionDecideBody> decodePetitionDecide(const Change &change)
{
    PetitionDecideBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case DecidedOn: in.day(body.day); break;
        case Outcome: in.number(body.outcome, qint64(domain::PetitionOutcome::Dismissed)); break;
        case DecisionText: in.text(body.text); break;
        case Publicity: in.text(body.publicity); break;
        case Conditions:
            if (!readConditions(in.cbor(), body.conditions))
                in.refuse();
            break;
        case Subject: in.uid(body.subject); break;
        case DecideFiles: readFiles(in, body.evidence); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(DecidedOn, Outcome, DecisionText, Subject)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
