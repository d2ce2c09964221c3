// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum ReviewField { ReviewParty = 1, ReviewDay = 2, ReviewTitle = 3 };
enum BatchUndoField { Batch = 1, UndoReason = 2 };

QByteArray oneField(RuleBookField field, QByteArrayView bytes)
{
    BodyWriter out;
    out.bytes(field, bytes);
    return out.take();
}

base::Result<QByteArray> readOneField(const Change &change, RuleBookField field)
{
    QByteArray bytes;
    BodyReader in(change.body);
    for (int number = in.next(); number != 0; number = in.next())
        number == int(field) ? in.bytes(bytes) : in.refuse();
    if (const auto read = in.finish(fieldMask(field)); !read)
        return read.error();
    return bytes;
}

void readListingField(BodyReader &in, int field, ListingBody &body)
{
    domain::Listing &listing = body.listing;
    switch (static_cast<ListingField>(field)) {
    case ListingField::Party: return in.uid(body.party);
    case ListingField::Kind: return in.number(listing.kind, qint64(domain::ListKind::External));
    case ListingField::From: return in.day(listing.from);
    case ListingField::Until: return in.day(listing.until);
    case ListingField::DecisionNo: return in.text(listing.decisionNo);
    case ListingField::Authority: return in.text(listing.authority);
    case ListingField::Basis: return in.text(listing.basis);
    case ListingField::Facts: return in.text(listing.facts);
    case ListingField::Source: return in.text(listing.source);
    case ListingField::Removed: break;
    }
    in.refuse();
}

} // namespace

Change encodeRuleBook(const QByteArray &json)
{
    return {ChangeKind::RuleBookDraft, {}, {}, oneField(RuleBookField::Content, json)};
}

Change encodeRuleBookAmend(const base::Uid &entity, const QByteArray &json, std::vector<BaseHead> base)
{
    return {ChangeKind::RuleBookAmend, entity, std::move(base), oneField(RuleBookField::Content, json)};
}

base::Result<QByteArray> decodeRuleBook(const Change &change)
{
    return readOneField(change, RuleBookField::Content);
}

Change encodeRuleBookAdopt(const base::Uid &entity, const base::Hash &content, std::vector<BaseHead> base)
{
    return {ChangeKind::RuleBookAdopt, entity, std::move(base), oneField(RuleBookField::Adopted, content.toBytes())};
}

base::Result<base::Hash> decodeRuleBookAdopt(const Change &change)
{
    const auto bytes = readOneField(change, RuleBookField::Adopted);
    if (!bytes)
        return bytes.error();
    return base::Hash::fromBytes(*bytes);
}

Change encodeListing(const ListingBody &body)
{
    const domain::Listing &listing = body.listing;
    BodyWriter out;
    out.uid(ListingField::Party, body.party);
    out.number(ListingField::Kind, qint64(listing.kind));
    out.day(ListingField::From, listing.from);
    out.day(ListingField::Until, listing.until);
    out.text(ListingField::DecisionNo, listing.decisionNo);
    out.text(ListingField::Authority, listing.authority);
    out.text(ListingField::Basis, listing.basis);
    out.text(ListingField::Facts, listing.facts);
    out.text(ListingField::Source, listing.source);
    return {ChangeKind::ListingPublish, {}, {}, out.take()};
}

base::Result<ListingBody> decodeListing(const Change &change)
{
    ListingBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        readListingField(in, field, body);
    if (const auto read = in.finish(fieldMask(ListingField::Party, ListingField::Kind, ListingField::From)); !read)
        return read.error();
    return body;
}

Change encodeReview(const ReviewBody &body)
{
    BodyWriter out;
    out.uid(ReviewParty, body.party);
    out.day(ReviewDay, body.effectiveOn);
    out.text(ReviewTitle, body.title);
    return {ChangeKind::ReviewEffective, {}, {}, out.take()};
}

base::Result<ReviewBody> decodeReview(const Change &change)
{
    ReviewBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case ReviewParty: in.uid(body.party); break;
        case ReviewDay: in.day(body.effectiveOn); break;
        case ReviewTitle: in.text(body.title); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(ReviewParty, ReviewDay)); !read)
        return read.error();
    return body;
}

Change encodeBatchUndo(const BatchUndoBody &body)
{
    BodyWriter out;
    out.uid(Batch, body.batch);
    out.text(UndoReason, body.reason);
    return {ChangeKind::BatchUndo, {}, {}, out.take()};
}

base::Result<BatchUndoBody> decodeBatchUndo(const Change &change)
{
    BatchUndoBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Batch: in.uid(body.batch); break;
        case UndoReason: in.text(body.reason); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Batch)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
