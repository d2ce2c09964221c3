// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/rectificationbodies.h"

#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum NoticeField { Inspection = 1, Number = 2, NoticedOn = 3, NoticeText = 4, Items = 5 };
enum ReplyField { ReplyItem = 1, RepliedOn = 2, ReplyText = 3, ReplyFiles = 4 };
enum VerifyField { VerifyItem = 1, VerifiedOn = 2, Accepted = 3, VerifyText = 4, DueOn = 5 };
enum LateField { LateItem = 1, LateOn = 2, LateReason = 3, LateChange = 4 };

constexpr qint64 MostItems = 2000;
constexpr qint64 MostChangeIndex = 1 << 20;

bool readDemand(CborReader &in, RectificationDemand &item)
{
    quint64 cells = 0;
    qint64 finding = 0;
    qint64 day = 0;
    const bool ok = in.array(cells) && cells == 3 && in.integer(finding) && finding >= 1 && finding <= MostItems && in.text(item.demand) && in.integer(day)
        && day + JulianDayOf1970 >= EarliestJulianDay && day + JulianDayOf1970 <= LatestJulianDay;
    item.finding = int(finding);
    item.dueOn = ok ? QDate::fromJulianDay(day + JulianDayOf1970) : QDate();
    return ok;
}

bool readDemands(CborReader &in, std::vector<RectificationDemand> &items)
{
    quint64 count = 0;
    bool ok = in.array(count) && count <= quint64(MostItems);
    for (quint64 i = 0; ok && i < count; ++i)
        ok = readDemand(in, items.emplace_back());
    return ok;
}

} // namespace

Change encodeRectificationNotice(const RectificationNoticeBody &body)
{
    BodyWriter out;
    out.uid(Inspection, body.inspection);
    out.text(Number, body.number);
    out.day(NoticedOn, body.day);
    out.text(NoticeText, body.text);
    if (out.wants(Items, true)) {
        out.cbor().array(body.items.size());
        for (const RectificationDemand &item : body.items) {
            out.cbor().array(3);
            out.cbor().integer(item.finding);
            out.cbor().text(item.demand);
            out.cbor().integer(item.dueOn.toJulianDay() - JulianDayOf1970);
        }
    }
    return {ChangeKind::RectificationNotice, {}, {}, out.take()};
}

base::Result<RectificationNoticeBody> decodeRectificationNotice(const Change &change)
{
    RectificationNoticeBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Inspection: in.uid(body.inspection); break;
        case Number: in.text(body.number); break;
        case NoticedOn: in.day(body.day); break;
        case NoticeText: in.text(body.text); break;
        case Items:
            if (!readDemands(in.cbor(), body.items))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Inspection, Number, NoticedOn, Items)); !read)
        return read.error();
    return body;
}

Change encodeRectificationReply(const base::Uid &entity, const RectificationReplyBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(ReplyItem, body.item);
    out.day(RepliedOn, body.day);
    out.text(ReplyText, body.text);
    if (out.wants(ReplyFiles, !body.evidence.empty()))
        writeEvidence(out.cbor(), body.evidence);
    return {ChangeKind::RectificationReply, entity, std::move(base), out.take()};
}

base::Result<RectificationReplyBody> decodeRectificationReply(const Change &change)
{
    RectificationReplyBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case ReplyItem: in.number(body.item, MostItems); break;
        case RepliedOn: in.day(body.day); break;
        case ReplyText: in.text(body.text); break;
        case ReplyFiles:
            if (!readEvidence(in.cbor(), body.evidence))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(ReplyItem, RepliedOn, ReplyText)); !read)
        return read.error();
    return body;
}

Change encodeRectificationVerify(const base::Uid &entity, const RectificationVerifyBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(VerifyItem, body.item);
    out.day(VerifiedOn, body.day);
    out.flag(Accepted, body.accepted);
    out.text(VerifyText, body.text);
    out.day(DueOn, body.dueOn);
    return {ChangeKind::RectificationVerify, entity, std::move(base), out.take()};
}

base::Result<RectificationVerifyBody> decodeRectificationVerify(const Change &change)
{
    RectificationVerifyBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case VerifyItem: in.number(body.item, MostItems); break;
        case VerifiedOn: in.day(body.day); break;
        case Accepted: in.flag(body.accepted); break;
        case VerifyText: in.text(body.text); break;
        case DueOn: in.day(body.dueOn); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(VerifyItem, VerifiedOn, Accepted)); !read)
        return read.error();
    return body;
}

Change encodeRectificationLate(const base::Uid &entity, const RectificationLateBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.number(LateItem, body.item);
    out.day(LateOn, body.day);
    out.text(LateReason, body.reason);
    out.number(LateChange, body.changeIndex);
    return {ChangeKind::RectificationLate, entity, std::move(base), out.take()};
}

base::Result<RectificationLateBody> decodeRectificationLate(const Change &change)
{
    RectificationLateBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case LateItem: in.number(body.item, MostItems); break;
        case LateOn: in.day(body.day); break;
        case LateReason: in.text(body.reason); break;
        case LateChange: in.number(body.changeIndex, MostChangeIndex); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(LateItem, LateOn, LateChange)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
