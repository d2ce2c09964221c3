// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum SuccessionField { Successor = 1, Reason = 2, DecisionNo = 3, Note = 4 };
enum ReasonField { WrittenReason = 1, Day = 2, Reference = 3 };
enum PersonField { PersonParty = 1, PersonName = 2, PersonRole = 3, PersonFrom = 4, PersonUntil = 5, PersonNote = 6 };

/// Former names are one text with a line each: a name holds no line feed.
void writeNames(BodyWriter &out, const QStringList &names)
{
    out.text(PartyField::FormerNames, names.join(u'\n'));
}

void readNames(BodyReader &in, QStringList &names)
{
    QString joined;
    in.text(joined);
    names = joined.split(u'\n', Qt::SkipEmptyParts);
}

void writeParty(BodyWriter &out, const PartyBody &body)
{
    const domain::Party &party = body.party;
    out.number(PartyField::Kind, qint64(party.kind));
    out.number(PartyField::IdentifierType, qint64(party.identifierType));
    out.text(PartyField::Identifier, party.identifier);
    out.bytes(PartyField::IdentifierCipher, body.identifierCipher);
    out.bytes(PartyField::IdentifierMac, body.identifierMac);
    out.text(PartyField::IdentifierReason, party.identifierReason);
    out.text(PartyField::Name, party.name);
    out.text(PartyField::NameEn, party.nameEn);
    writeNames(out, party.formerNames);
    out.text(PartyField::Region, party.region);
    out.text(PartyField::Address, party.address);
    out.text(PartyField::LegalRepresentative, party.legalRepresentative);
    out.text(PartyField::Contact, party.contact);
    out.text(PartyField::Phone, party.phone);
    out.text(PartyField::Category, party.category);
    if (out.wants(PartyField::Status, party.status != domain::PartyStatus::Active))
        out.cbor().integer(qint64(party.status));
    out.text(PartyField::Notes, party.notes);
}

void readPartyField(BodyReader &in, int field, PartyBody &body)
{
    domain::Party &party = body.party;
    switch (static_cast<PartyField>(field)) {
    case PartyField::Kind: return in.number(party.kind, qint64(domain::PartyKind::Expert));
    case PartyField::IdentifierType: return in.number(party.identifierType, qint64(domain::IdentifierType::ResidentId));
    case PartyField::Identifier: return in.text(party.identifier);
    case PartyField::IdentifierCipher: return in.bytes(body.identifierCipher);
    case PartyField::IdentifierMac: return in.bytes(body.identifierMac);
    case PartyField::IdentifierReason: return in.text(party.identifierReason);
    case PartyField::Name: return in.text(party.name);
    case PartyField::NameEn: return in.text(party.nameEn);
    case PartyField::FormerNames: return readNames(in, party.formerNames);
    case PartyField::Region: return in.text(party.region);
    case PartyField::Address: return in.text(party.address);
    case PartyField::LegalRepresentative: return in.text(party.legalRepresentative);
    case PartyField::Contact: return in.text(party.contact);
    case PartyField::Phone: return in.text(party.phone);
    case PartyField::Category: return in.text(party.category);
    case PartyField::Status: return in.number(party.status, qint64(domain::PartyStatus::Split));
    case PartyField::Notes: return in.text(party.notes);
    case PartyField::Successor:
    case PartyField::Withdrawn: break;
    }
    in.refuse();
}

QByteArray personBytes(const PersonBody &body, BodyWriter &&out)
{
    const domain::ResponsiblePerson &person = body.person;
    out.uid(PersonParty, body.party);
    out.text(PersonName, person.name);
    out.text(PersonRole, person.role);
    out.day(PersonFrom, person.from);
    out.day(PersonUntil, person.until);
    out.text(PersonNote, person.note);
    return out.take();
}

} // namespace

Change encodeParty(const PartyBody &body)
{
    BodyWriter out;
    writeParty(out, body);
    return {ChangeKind::PartyCreate, {}, {}, out.take()};
}

Change encodePartyAmend(const base::Uid &entity, const PartyBody &body, const QList<PartyField> &fields, std::vector<BaseHead> base)
{
    BodyWriter out(fields);
    writeParty(out, body);
    return {ChangeKind::PartyAmend, entity, std::move(base), out.take()};
}

base::Result<PartyBody> decodeParty(const Change &change, QList<PartyField> *present)
{
    PartyBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        readPartyField(in, field, body);
    const quint32 required = change.kind == ChangeKind::PartyCreate
        ? fieldMask(PartyField::Kind, PartyField::IdentifierType, PartyField::Identifier, PartyField::Name)
        : 0;
    if (const auto read = in.finish(required); !read)
        return read.error();
    if (present)
        *present = fieldList<PartyField>(in.present());
    return body;
}

Change encodeSuccession(const base::Uid &entity, const SuccessionBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.uid(Successor, body.successor);
    out.number(Reason, qint64(body.reason));
    out.text(DecisionNo, body.decisionNo);
    out.text(Note, body.note);
    return {ChangeKind::PartySucceed, entity, std::move(base), out.take()};
}

base::Result<SuccessionBody> decodeSuccession(const Change &change)
{
    SuccessionBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case Successor: in.uid(body.successor); break;
        case Reason: in.number(body.reason, qint64(SuccessionReason::IdentifierChange)); break;
        case DecisionNo: in.text(body.decisionNo); break;
        case Note: in.text(body.note); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(Successor, Reason)); !read)
        return read.error();
    return body;
}

Change encodeReason(ChangeKind kind, const base::Uid &entity, const ReasonBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.text(WrittenReason, body.reason);
    out.day(Day, body.day);
    out.text(Reference, body.reference);
    return {kind, entity, std::move(base), out.take()};
}

base::Result<ReasonBody> decodeReason(const Change &change)
{
    ReasonBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case WrittenReason: in.text(body.reason); break;
        case Day: in.day(body.day); break;
        case Reference: in.text(body.reference); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(); !read)
        return read.error();
    return body;
}

Change encodePerson(const PersonBody &body)
{
    return {ChangeKind::PersonCreate, {}, {}, personBytes(body, BodyWriter())};
}

Change encodePersonAmend(const base::Uid &entity, const PersonBody &body, std::vector<BaseHead> base)
{
    // The whole record, so that what was emptied is written too; who it belongs to stays.
    const QList<PersonField> fields{PersonName, PersonRole, PersonFrom, PersonUntil, PersonNote};
    return {ChangeKind::PersonAmend, entity, std::move(base), personBytes(body, BodyWriter(fields))};
}

base::Result<PersonBody> decodePerson(const Change &change)
{
    PersonBody body;
    const bool creates = change.kind == ChangeKind::PersonCreate;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case PersonParty: creates ? in.uid(body.party) : in.refuse(); break;
        case PersonName: in.text(body.person.name); break;
        case PersonRole: in.text(body.person.role); break;
        case PersonFrom: in.day(body.person.from); break;
        case PersonUntil: in.day(body.person.until); break;
        case PersonNote: in.text(body.person.note); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(creates ? fieldMask(PersonParty, PersonName) : fieldMask(PersonName)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
