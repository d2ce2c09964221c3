// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/recordbodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

constexpr quint64 MostValues = 64;
constexpr quint64 MostParties = 10'000;

enum OpenField { Number = 1, Key = 2, Party = 3, Peer = 4, Subject = 5, Other = 6, State = 7, OpenedOn = 8, OpenDue = 9, Values = 10, Files = 11 };
enum ActField { Act = 1, ActedOn = 2, ActDue = 3, ActParties = 4, ActText = 5, ActValues = 6, ActFiles = 7 };

void put(BodyWriter &out, int field, const domain::RecordValues &values)
{
    if (out.wants(field, !values.isEmpty()))
        writeValues(out.cbor(), values);
}

void put(BodyWriter &out, int field, const std::vector<domain::Evidence> &evidence)
{
    if (out.wants(field, !evidence.empty()))
        writeEvidence(out.cbor(), evidence);
}

} // namespace

void writeValues(CborWriter &out, const domain::RecordValues &values)
{
    out.array(quint64(values.size()) * 2);
    for (auto value = values.begin(); value != values.end(); ++value) {
        out.text(value.key());
        out.text(value.value());
    }
}

bool readValues(CborReader &in, domain::RecordValues &values)
{
    quint64 count = 0;
    if (!in.array(count) || count % 2 != 0 || count > 2 * MostValues)
        return false;
    QString before;
    for (quint64 i = 0; i < count; i += 2) {
        QString code;
        QString value;
        // Ascending, so that the same values have one form.
        if (!in.text(code) || !in.text(value) || code.isEmpty() || code <= before)
            return false;
        before = code;
        values.insert(values.cend(), code, value);
    }
    return true;
}

Change encodeRecordOpen(domain::RecordType type, const RecordOpenBody &body)
{
    BodyWriter out;
    out.text(Number, body.number);
    out.text(Key, body.key);
    out.uid(Party, body.party);
    out.uid(Peer, body.peer);
    out.uid(Subject, body.subject);
    out.uid(Other, body.other);
    out.number(State, body.state);
    out.day(OpenedOn, body.day);
    out.day(OpenDue, body.due);
    put(out, Values, body.values);
    put(out, Files, body.evidence);
    return {recordChangeKind(type, RecordChange::Open), {}, {}, out.take()};
}

base::Result<RecordOpenBody> decodeRecordOpen(const Change &change)
{
    RecordOpenBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Number: in.text(body.number); break;
        case Key: in.text(body.key); break;
        case Party: in.uid(body.party); break;
        case Peer: in.uid(body.peer); break;
        case Subject: in.uid(body.subject); break;
        case Other: in.uid(body.other); break;
        case State: in.number(body.state, 31); break;
        case OpenedOn: in.day(body.day); break;
        case OpenDue: in.day(body.due); break;
        case Values:
            if (!readValues(in.cbor(), body.values))
                in.refuse();
            break;
        case Files:
            if (!readEvidence(in.cbor(), body.evidence))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(State, OpenedOn)); !read)
        return read.error();
    return body;
}

Change encodeRecordAct(domain::RecordType type, const base::Uid &entity, const RecordActBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(Act, body.act);
    out.day(ActedOn, body.day);
    out.day(ActDue, body.due);
    if (out.wants(ActParties, !body.parties.empty()))
        writeUids(out.cbor(), body.parties);
    out.text(ActText, body.text);
    put(out, ActValues, body.values);
    put(out, ActFiles, body.evidence);
    const domain::RecordKind *kind = domain::recordKind(type);
    const bool decides = kind && body.act > 0 && size_t(body.act) <= kind->acts.size() && kind->acts[size_t(body.act) - 1].decides;
    return {recordChangeKind(type, decides ? RecordChange::Decide : RecordChange::Act), entity, std::move(base), out.take()};
}

base::Result<RecordActBody> decodeRecordAct(const Change &change)
{
    RecordActBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Act: in.number(body.act, 31); break;
        case ActedOn: in.day(body.day); break;
        case ActDue: in.day(body.due); break;
        case ActParties: in.uids(body.parties, MostParties); break;
        case ActText: in.text(body.text); break;
        case ActValues:
            if (!readValues(in.cbor(), body.values))
                in.refuse();
            break;
        case ActFiles:
            if (!readEvidence(in.cbor(), body.evidence))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Act, ActedOn)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
