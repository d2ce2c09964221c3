// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/planningbodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum ContentField { Content = 1 };
enum DrawField { Input = 1, ResultHash = 2, DrawForm = 3, DrawDue = 4, DrawNote = 5, DrawPlan = 6 };
enum TaskField { Party = 1, Form = 2, Due = 3, Inspectors = 4, Source = 5, Origin = 6, Note = 7, OwnUid = 8 };
enum AmendField { AmendDue = 1, AmendInspectors = 2, AmendNote = 3, AmendReason = 4 };

Change encodeContent(ChangeKind kind, const base::Uid &entity, const QByteArray &json, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.bytes(Content, json);
    return {kind, entity, std::move(base), out.take()};
}

base::Result<QByteArray> decodeContent(const Change &change)
{
    QByteArray json;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        field == Content ? in.bytes(json) : in.refuse();
    if (const auto read = in.finish(fieldMask(Content)); !read)
        return read.error();
    return json;
}

void readHash(BodyReader &in, base::Hash &hash)
{
    QByteArray bytes;
    in.bytes(bytes);
    if (bytes.size() != 32)
        in.refuse();
    hash = base::Hash::fromBytes(bytes);
}

} // namespace

Change encodePlanAdopt(const QByteArray &json)
{
    return encodeContent(ChangeKind::PlanAdopt, {}, json, {});
}

base::Result<QByteArray> decodePlanAdopt(const Change &change)
{
    return decodeContent(change);
}

Change encodeDraw(const DrawBody &body)
{
    BodyWriter out;
    out.bytes(Input, body.input);
    out.bytes(ResultHash, QByteArrayView(body.result.bytes.data(), qsizetype(body.result.bytes.size())));
    out.text(DrawForm, body.form);
    out.day(DrawDue, body.due);
    out.text(DrawNote, body.note);
    out.uid(DrawPlan, body.plan);
    return {ChangeKind::DrawRecord, {}, {}, out.take()};
}

base::Result<DrawBody> decodeDraw(const Change &change)
{
    DrawBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Input: in.bytes(body.input); break;
        case ResultHash: readHash(in, body.result); break;
        case DrawForm: in.text(body.form); break;
        case DrawDue: in.day(body.due); break;
        case DrawNote: in.text(body.note); break;
        case DrawPlan: in.uid(body.plan); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Input, ResultHash, DrawDue)); !read)
        return read.error();
    return body;
}

Change encodeTask(const TaskBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.text(Form, body.form);
    out.day(Due, body.due);
    if (out.wants(Inspectors, !body.inspectors.empty()))
        writeUids(out.cbor(), body.inspectors);
    out.number(Source, qint64(body.source));
    out.uid(Origin, body.origin);
    out.text(Note, body.note);
    out.uid(OwnUid, body.uid);
    return {ChangeKind::TaskAssign, {}, {}, out.take()};
}

base::Result<TaskBody> decodeTask(const Change &change)
{
    TaskBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Form: in.text(body.form); break;
        case Due: in.day(body.due); break;
        case Inspectors: in.uids(body.inspectors, domain::MostTaskInspectors); break;
        case Source: in.number(body.source, qint64(domain::TaskSource::Complaint)); break;
        case Origin: in.uid(body.origin); break;
        case Note: in.text(body.note); break;
        case OwnUid: in.uid(body.uid); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Party, Due, Inspectors, Source)); !read)
        return read.error();
    return body;
}

Change encodeTaskAmend(const base::Uid &entity, const TaskAmendBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(AmendDue, body.due);
    if (out.wants(AmendInspectors, !body.inspectors.empty()))
        writeUids(out.cbor(), body.inspectors);
    out.text(AmendNote, body.note);
    out.text(AmendReason, body.reason);
    return {ChangeKind::TaskAmend, entity, std::move(base), out.take()};
}

base::Result<TaskAmendBody> decodeTaskAmend(const Change &change)
{
    TaskAmendBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case AmendDue: in.day(body.due); break;
        case AmendInspectors: in.uids(body.inspectors, domain::MostTaskInspectors); break;
        case AmendNote: in.text(body.note); break;
        case AmendReason: in.text(body.reason); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(AmendDue, AmendInspectors)); !read)
        return read.error();
    return body;
}

Change encodeDeclaration(const base::Uid &entity, const QByteArray &json, std::vector<BaseHead> base)
{
    return encodeContent(ChangeKind::InspectorDeclare, entity, json, std::move(base));
}

base::Result<QByteArray> decodeDeclaration(const Change &change)
{
    return decodeContent(change);
}

} // namespace chengcai::journal
