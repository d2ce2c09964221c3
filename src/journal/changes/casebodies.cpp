// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/casebodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum OpenField { Party = 1, Number = 2, Origin = 3, Inspection = 4, Finding = 5, Reference = 6, Cause = 7, Conduct = 8, Summary = 9, ActedOn = 10, FoundOn = 11, OpenedOn = 12 };
enum StepField { StepAct = 1, StepDay = 2, StepText = 3, Grounds = 4, Reasons = 5, Rights = 6, Given = 7, HearingWaived = 8, Until = 9, StepFiles = 10 };
enum DecideField { Result = 1, DecidedOn = 2, DecisionNo = 3, DecisionText = 4, FactChange = 5, FactKept = 6, Persons = 7, DecideFiles = 8 };

constexpr qint64 MostFindings = 2000;
constexpr qint64 MostChangeIndex = 1 << 20;

void readFiles(BodyReader &in, std::vector<domain::Evidence> &files)
{
    if (!readEvidence(in.cbor(), files))
        in.refuse();
}

} // namespace

void writePersons(CborWriter &out, const std::vector<domain::PersonMeasure> &persons)
{
    out.array(persons.size());
    for (const domain::PersonMeasure &person : persons) {
        out.array(2);
        out.bytes(QByteArrayView(person.person.bytes.data(), qsizetype(person.person.bytes.size())));
        out.text(person.measure);
    }
}

bool readPersons(CborReader &in, std::vector<domain::PersonMeasure> &persons)
{
    constexpr quint64 MostPersons = 1000;
    quint64 count = 0;
    bool ok = in.array(count) && count <= MostPersons;
    for (quint64 i = 0; ok && i < count; ++i) {
        quint64 cells = 0;
        QByteArrayView uid;
        domain::PersonMeasure person;
        ok = in.array(cells) && cells == 2 && in.bytes(uid) && uid.size() == 16 && in.text(person.measure);
        person.person = base::Uid::fromBytes(uid);
        persons.push_back(std::move(person));
    }
    return ok;
}

Change encodeCaseOpen(const CaseOpenBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.text(Number, body.number);
    out.number(Origin, qint64(body.origin));
    out.uid(Inspection, body.inspection);
    out.number(Finding, body.finding);
    out.text(Reference, body.reference);
    out.text(Cause, body.cause);
    out.number(Conduct, qint64(body.conduct));
    out.text(Summary, body.summary);
    out.day(ActedOn, body.actedOn);
    out.day(FoundOn, body.foundOn);
    out.day(OpenedOn, body.day);
    return {ChangeKind::CaseOpen, {}, {}, out.take()};
}

base::Result<CaseOpenBody> decodeCaseOpen(const Change &change)
{
    CaseOpenBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Number: in.text(body.number); break;
        case Origin: in.number(body.origin, qint64(domain::CaseOrigin::OwnMotion)); break;
        case Inspection: in.uid(body.inspection); break;
        case Finding: in.number(body.finding, MostFindings); break;
        case Reference: in.text(body.reference); break;
        case Cause: in.text(body.cause); break;
        case Conduct: in.number(body.conduct, qint64(domain::ConductClass::NonCompliant)); break;
        case Summary: in.text(body.summary); break;
        case ActedOn: in.day(body.actedOn); break;
        case FoundOn: in.day(body.foundOn); break;
        case OpenedOn: in.day(body.day); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Party, Number, Origin, Cause, Conduct, Summary, ActedOn, FoundOn, OpenedOn)); !read)
        return read.error();
    return body;
}

Change encodeCaseStep(ChangeKind kind, const base::Uid &entity, const domain::CaseStep &step, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(StepAct, qint64(step.act));
    out.day(StepDay, step.day);
    out.text(StepText, step.text);
    out.text(Grounds, step.grounds);
    out.text(Reasons, step.reasons);
    out.text(Rights, step.rights);
    if (step.act == domain::CaseAct::Statement) {
        out.flag(Given, step.given);
        out.flag(HearingWaived, step.hearingWaived);
    }
    out.day(Until, step.until);
    if (out.wants(StepFiles, !step.evidence.empty()))
        writeEvidence(out.cbor(), step.evidence);
    return {kind, entity, std::move(base), out.take()};
}

base::Result<domain::CaseStep> decodeCaseStep(const Change &change)
{
    domain::CaseStep step;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case StepAct: in.number(step.act, qint64(domain::CaseActs) - 1); break;
        case StepDay: in.day(step.day); break;
        case StepText: in.text(step.text); break;
        case Grounds: in.text(step.grounds); break;
        case Reasons: in.text(step.reasons); break;
        case Rights: in.text(step.rights); break;
        case Given: in.flag(step.given); break;
        case HearingWaived: in.flag(step.hearingWaived); break;
        case Until: in.day(step.until); break;
        case StepFiles: readFiles(in, step.evidence); break;
        default: in.refuse();
        }
    }
    const quint32 ofStatement = fieldMask(Given, HearingWaived);
    if ((in.present() & ofStatement) != (step.act == domain::CaseAct::Statement ? ofStatement : 0U))
        in.refuse();
    if (const auto read = in.finish(fieldMask(StepAct, StepDay)); !read)
        return read.error();
    return step;
}

Change encodeCaseDecide(const base::Uid &entity, const CaseDecideBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(Result, qint64(body.result));
    out.day(DecidedOn, body.day);
    out.text(DecisionNo, body.decisionNo);
    out.text(DecisionText, body.text);
    if (body.changeIndex >= 0)
        out.number(FactChange, body.changeIndex);
    out.uid(FactKept, body.fact);
    if (out.wants(Persons, !body.persons.empty()))
        writePersons(out.cbor(), body.persons);
    if (out.wants(DecideFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::CaseDecide, entity, std::move(base), out.take()};
}

base::Result<CaseDecideBody> decodeCaseDecide(const Change &change)
{
    CaseDecideBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Result: in.number(body.result, qint64(domain::CaseResult::Exposure)); break;
        case DecidedOn: in.day(body.day); break;
        case DecisionNo: in.text(body.decisionNo); break;
        case DecisionText: in.text(body.text); break;
        case FactChange: in.number(body.changeIndex, MostChangeIndex); break;
        case FactKept: in.uid(body.fact); break;
        case Persons:
            if (!readPersons(in.cbor(), body.persons))
                in.refuse();
            break;
        case DecideFiles: readFiles(in, body.evidence); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Result, DecidedOn, DecisionNo, DecisionText)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
