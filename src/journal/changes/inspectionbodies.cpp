// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/inspectionbodies.h"

#include "journal/changes/fields.h"

#include <QSet>

#include <algorithm>

namespace chengcai::journal {

namespace {

enum FormField { FormContent = 1 };
enum InspectionField { Party = 1, Form = 2, Task = 3, Number = 4, InspectedOn = 5, Place = 6, Content = 7, Reason = 8 };
enum ReviewField { Decisions = 1, Note = 2 };
enum HearField { HeardOn = 1, Given = 2, Words = 3, Files = 4 };
enum VerifyField { Items = 1, Again = 2 };
enum EffectField { EffectiveOn = 1, Facts = 2 };

constexpr quint64 MostFindings = 2000;
constexpr qint64 MostChangeIndex = 1 << 20;

QByteArray written(const InspectionBody &body)
{
    BodyWriter out;
    out.uid(Party, body.party);
    out.uid(Form, body.form);
    out.uid(Task, body.task);
    out.text(Number, body.number);
    out.day(InspectedOn, body.inspectedOn);
    out.text(Place, body.place);
    out.bytes(Content, body.content);
    out.text(Reason, body.reason);
    return out.take();
}

/// A list of fixed-length arrays.
template <typename T, typename Read> bool readList(CborReader &in, std::vector<T> &list, quint64 width, Read read)
{
    quint64 count = 0;
    if (!in.array(count) || count > MostFindings)
        return false;
    for (quint64 i = 0; i < count; ++i) {
        quint64 cells = 0;
        T one;
        if (!in.array(cells) || cells != width || !read(in, one))
            return false;
        list.push_back(std::move(one));
    }
    return true;
}

bool readNumber(CborReader &in, int &number, qint64 least, qint64 most)
{
    qint64 value = 0;
    if (!in.integer(value) || value < least || value > most)
        return false;
    number = int(value);
    return true;
}

bool readReviewed(CborReader &in, ReviewedFinding &finding)
{
    return readNumber(in, finding.number, 1, qint64(MostFindings)) && in.boolean(finding.accepted) && in.text(finding.reason);
}

bool readFindingFact(CborReader &in, FindingFact &fact)
{
    QByteArrayView uid;
    if (!readNumber(in, fact.number, 1, qint64(MostFindings)) || !readNumber(in, fact.changeIndex, -1, MostChangeIndex) || !in.bytes(uid))
        return false;
    fact.fact = base::Uid::fromBytes(uid);
    return fact.fact.isNull() == (fact.changeIndex >= 0);
}

} // namespace

Change encodeFormPublish(const QByteArray &json)
{
    BodyWriter out;
    out.bytes(FormContent, json);
    return {ChangeKind::FormPublish, {}, {}, out.take()};
}

base::Result<QByteArray> decodeFormPublish(const Change &change)
{
    QByteArray json;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        field == FormContent ? in.bytes(json) : in.refuse();
    if (const auto read = in.finish(fieldMask(FormContent)); !read)
        return read.error();
    return json;
}

Change encodeInspection(const InspectionBody &body)
{
    return {ChangeKind::InspectionSubmit, {}, {}, written(body)};
}

Change encodeInspectionRevise(const base::Uid &entity, const InspectionBody &body, std::vector<BaseHead> base)
{
    InspectionBody revision = body;
    revision.party = revision.form = revision.task = {};
    revision.number.clear();
    return {ChangeKind::InspectionRevise, entity, std::move(base), written(revision)};
}

base::Result<InspectionBody> decodeInspection(const Change &change)
{
    InspectionBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Party: in.uid(body.party); break;
        case Form: in.uid(body.form); break;
        case Task: in.uid(body.task); break;
        case Number: in.text(body.number); break;
        case InspectedOn: in.day(body.inspectedOn); break;
        case Place: in.text(body.place); break;
        case Content: in.bytes(body.content); break;
        case Reason: in.text(body.reason); break;
        default: in.refuse();
        }
    }
    const bool creates = change.kind == ChangeKind::InspectionSubmit;
    if (const auto read = in.finish(creates ? fieldMask(Party, Form, Number, InspectedOn, Content) : fieldMask(InspectedOn, Content)); !read)
        return read.error();
    return body;
}

Change encodeInspectionReview(const base::Uid &entity, const InspectionReviewBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    if (out.wants(Decisions, true)) {
        out.cbor().array(body.findings.size());
        for (const ReviewedFinding &finding : body.findings) {
            out.cbor().array(3);
            out.cbor().integer(finding.number);
            out.cbor().boolean(finding.accepted);
            out.cbor().text(finding.reason);
        }
    }
    out.text(Note, body.note);
    return {ChangeKind::InspectionReview, entity, std::move(base), out.take()};
}

base::Result<InspectionReviewBody> decodeInspectionReview(const Change &change)
{
    InspectionReviewBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        if (field == Note)
            in.text(body.note);
        else if (field != Decisions || !readList(in.cbor(), body.findings, 3, readReviewed))
            in.refuse();
    }
    if (const auto read = in.finish(fieldMask(Decisions)); !read)
        return read.error();
    return body;
}

Change encodeInspectionHear(const base::Uid &entity, const domain::PartyStatement &statement, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(HeardOn, statement.day);
    out.flag(Given, statement.given);
    out.text(Words, statement.text);
    if (out.wants(Files, !statement.evidence.empty()))
        writeEvidence(out.cbor(), statement.evidence);
    return {ChangeKind::InspectionHear, entity, std::move(base), out.take()};
}

base::Result<domain::PartyStatement> decodeInspectionHear(const Change &change)
{
    domain::PartyStatement statement;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case HeardOn: in.day(statement.day); break;
        case Given: in.flag(statement.given); break;
        case Words: in.text(statement.text); break;
        case Files:
            if (!readEvidence(in.cbor(), statement.evidence))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(HeardOn, Given, Words)); !read)
        return read.error();
    return statement;
}

Change encodeInspectionVerify(const base::Uid &entity, const domain::Reentry &again, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.text(Items, again.items.join(u' '));
    out.bytes(Again, domain::answersToJson(again.answers));
    return {ChangeKind::InspectionVerify, entity, std::move(base), out.take()};
}

base::Result<domain::Reentry> decodeInspectionVerify(const Change &change)
{
    QString items;
    QByteArray answers;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Items: in.text(items); break;
        case Again: in.bytes(answers); break;
        default: in.refuse();
        }
    }
    domain::Reentry again;
    again.items = items.split(u' ');
    auto read = domain::answersFromJson(answers);
    const QSet<QString> once(again.items.begin(), again.items.end());
    if (!read || once.size() != again.items.size() || once.contains(QString()) || items.contains(u'|')
        || std::any_of(read->keyBegin(), read->keyEnd(), [&once](const QString &item) { return !once.contains(item); }))
        in.refuse();
    if (const auto whole = in.finish(fieldMask(Items, Again)); !whole)
        return whole.error();
    again.answers = *std::move(read);
    return again;
}

Change encodeInspectionEffect(const base::Uid &entity, const InspectionEffectBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.day(EffectiveOn, body.day);
    if (out.wants(Facts, true)) {
        out.cbor().array(body.facts.size());
        for (const FindingFact &fact : body.facts) {
            out.cbor().array(3);
            out.cbor().integer(fact.number);
            out.cbor().integer(fact.changeIndex);
            out.cbor().bytes(fact.fact.isNull() ? QByteArrayView() : QByteArrayView(fact.fact.bytes.data(), qsizetype(fact.fact.bytes.size())));
        }
    }
    return {ChangeKind::InspectionEffect, entity, std::move(base), out.take()};
}

base::Result<InspectionEffectBody> decodeInspectionEffect(const Change &change)
{
    InspectionEffectBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        if (field == EffectiveOn)
            in.day(body.day);
        else if (field != Facts || !readList(in.cbor(), body.facts, 3, readFindingFact))
            in.refuse();
    }
    if (const auto read = in.finish(fieldMask(EffectiveOn, Facts)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
