// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "base/text.h"
#include "journal/changes/bodies.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::IdentifierType;
using journal::Change;
using journal::PartyBody;
using journal::PartyField;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

/// Every column that follows from one field.
void appendColumns(Columns &columns, PartyField field, const PartyBody &body)
{
    const domain::Party &party = body.party;
    switch (field) {
    case PartyField::Kind: columns.emplace_back(u"kind"_s, int(party.kind)); break;
    case PartyField::IdentifierType: columns.emplace_back(u"identifier_type"_s, int(party.identifierType)); break;
    case PartyField::Identifier: columns.emplace_back(u"identifier"_s, sqlText(party.identifier)); break;
    case PartyField::IdentifierCipher: columns.emplace_back(u"identifier_cipher"_s, sqlBytes(body.identifierCipher)); break;
    case PartyField::IdentifierMac: columns.emplace_back(u"identifier_mac"_s, sqlBytes(body.identifierMac)); break;
    case PartyField::IdentifierReason: columns.emplace_back(u"identifier_reason"_s, sqlText(party.identifierReason)); break;
    case PartyField::Name: {
        const QString alternatives = base::pinyinAlternatives(party.name);
        const QString pinyin = base::pinyin(party.name);
        columns.emplace_back(u"name"_s, sqlText(party.name));
        columns.emplace_back(u"name_key"_s, sqlText(base::nameKey(party.name)));
        columns.emplace_back(u"pinyin"_s, sqlText(alternatives.isEmpty() ? pinyin : pinyin + u'|' + alternatives));
        columns.emplace_back(u"initials"_s, sqlText(base::pinyinInitials(party.name)));
        break;
    }
    case PartyField::NameEn: columns.emplace_back(u"name_en"_s, sqlText(party.nameEn)); break;
    case PartyField::FormerNames: columns.emplace_back(u"former_names"_s, sqlText(party.formerNames.join(u'\n'))); break;
    case PartyField::Region: columns.emplace_back(u"region"_s, sqlText(party.region)); break;
    case PartyField::Address: columns.emplace_back(u"address"_s, sqlText(party.address)); break;
    case PartyField::LegalRepresentative: columns.emplace_back(u"legal_representative"_s, sqlText(party.legalRepresentative)); break;
    case PartyField::Contact: columns.emplace_back(u"contact"_s, sqlText(party.contact)); break;
    case PartyField::Phone: columns.emplace_back(u"phone"_s, sqlText(party.phone)); break;
    case PartyField::Category: columns.emplace_back(u"category"_s, sqlText(party.category)); break;
    case PartyField::Status: columns.emplace_back(u"status"_s, int(party.status)); break;
    case PartyField::Notes: columns.emplace_back(u"notes"_s, sqlText(party.notes)); break;
    case PartyField::Successor:
    case PartyField::Withdrawn: break;
    }
}

/// What makes a party unique among the living records of its kind.
struct Identity {
    int kind = 0;
    IdentifierType type = IdentifierType::Uscc;
    QString identifier;
    QByteArray mac;
};

Result<Identity> identityOf(Fold &fold, qint64 id)
{
    const auto row = fold.row(u"SELECT kind,identifier_type,identifier,identifier_mac FROM party WHERE id=?"_s, {id}, 4);
    if (!row)
        return row.error();
    return Identity{row->at(0).toInt(), IdentifierType(row->at(1).toInt()), row->at(2).toString(), row->at(3).toByteArray()};
}

Result<void> checkFree(Fold &fold, const Identity &identity, qint64 except)
{
    // Two stores may record the same firm while apart: both records stand until a person joins them.
    if (fold.merges())
        return {};
    // The plus signs keep the planner from the index over state and kind, which holds nearly everybody.
    const auto other = identity.type == IdentifierType::Uscc
        ? fold.number(u"SELECT id FROM party WHERE identifier=? AND kind=? AND identifier_type=0 AND successor=0 AND withdrawn=0 AND id<>?"_s,
                      {sqlText(identity.identifier), identity.kind, except})
        : fold.number(u"SELECT id FROM party WHERE identifier_mac=? AND +kind=? AND +successor=0 AND +withdrawn=0 AND id<>?"_s,
                      {sqlBytes(identity.mac), identity.kind, except});
    if (!other)
        return other.error();
    if (*other == 0)
        return {};
    return foldError(u"FLD-020"_s, Text::tr("Another party of this kind has the same identifier; open that record, or merge the two."), u"identifier"_s);
}

Result<void> checkAmendedFree(Fold &fold, qint64 id, const QList<PartyField> &fields, const PartyBody &body)
{
    auto identity = identityOf(fold, id);
    if (!identity)
        return identity.error();
    if (fields.contains(PartyField::IdentifierType))
        identity->type = body.party.identifierType;
    if (fields.contains(PartyField::Identifier))
        identity->identifier = body.party.identifier;
    if (fields.contains(PartyField::IdentifierMac))
        identity->mac = body.identifierMac;
    return checkFree(fold, *identity, id);
}

struct LivingParty {
    qint64 id = 0;
    int kind = 0;
    qint64 successor = 0;
};

Result<LivingParty> livingParty(Fold &fold, const base::Uid &uid)
{
    const auto id = fold.idOf(uid, EntityType::Party);
    if (!id)
        return id.error();
    const auto row = fold.row(u"SELECT kind,successor,withdrawn FROM party WHERE id=?"_s, {*id}, 3);
    if (!row)
        return row.error();
    if (row->isEmpty() || row->at(2).toLongLong() != 0)
        return foldError(u"FLD-021"_s, Text::tr("The party was withdrawn from the register and can no longer be changed; record it anew."));
    return LivingParty{*id, row->at(0).toInt(), row->at(1).toLongLong()};
}

/// The end of the chain that begins with `id`.
Result<qint64> endOfChain(Fold &fold, qint64 id)
{
    for (;;) {
        const auto next = fold.number(u"SELECT successor FROM party WHERE id=?"_s, {id});
        if (!next || *next == 0)
            return next ? Result<qint64>(id) : next;
        id = *next;
    }
}

Result<void> setSuccessor(Fold &fold, qint64 id, qint64 successor)
{
    if (auto updated = fold.update(EntityType::Party, id, {{u"successor"_s, successor}, {u"since_no"_s, fold.no()}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Party, id, int(PartyField::Successor));
}

} // namespace

Result<void> foldParty(Fold &fold, const Change &change)
{
    const auto body = journal::decodeParty(change, nullptr);
    if (!body)
        return body.error();
    if (auto free = checkFree(fold, {int(body->party.kind), body->party.identifierType, body->party.identifier, body->identifierMac}, 0); !free)
        return free;
    const qint64 id = fold.create(EntityType::Party);
    Columns columns{{u"id"_s, id}, {u"since_no"_s, fold.no()}};
    for (int field = int(PartyField::Kind); field <= int(PartyField::Notes); ++field)
        appendColumns(columns, PartyField(field), *body);
    QStringList names;
    QVariantList values;
    for (const auto &[name, value] : columns) {
        names << name;
        values << value;
    }
    const QString marks = QStringList(names.size(), u"?"_s).join(u',');
    return fold.run(u"INSERT INTO party(%1) VALUES(%2)"_s.arg(names.join(u','), marks), values);
}

Result<void> foldPartyAmend(Fold &fold, const Change &change)
{
    QList<PartyField> fields;
    const auto body = journal::decodeParty(change, &fields);
    if (!body)
        return body.error();
    const auto party = livingParty(fold, change.entity);
    if (!party)
        return party.error();
    quint32 mask = 0;
    Columns columns{{u"since_no"_s, fold.no()}};
    for (const PartyField field : fields) {
        mask |= 1U << unsigned(field);
        appendColumns(columns, field, *body);
    }
    // Its facts were recorded under the rules of that kind.
    if (fields.contains(PartyField::Kind))
        return foldError(u"FLD-022"_s, Text::tr("The kind of a party cannot be changed; record it as a party of the other kind."), u"kind"_s);
    if (auto base = fold.checkBase(change, EntityType::Party, party->id, mask); !base)
        return base;
    if (party->successor == 0) {
        if (auto free = checkAmendedFree(fold, party->id, fields, *body); !free)
            return free;
    }
    if (auto updated = fold.update(EntityType::Party, party->id, columns); !updated)
        return updated;
    return fold.moveHeads(EntityType::Party, party->id, mask);
}

Result<void> foldPartySucceed(Fold &fold, const Change &change)
{
    const auto body = journal::decodeSuccession(change);
    if (!body)
        return body.error();
    const auto from = livingParty(fold, change.entity);
    if (!from)
        return from.error();
    const auto to = livingParty(fold, body->successor);
    if (!to)
        return to.error();
    if (auto base = fold.checkBase(change, EntityType::Party, from->id); !base)
        return base;
    if (from->successor != 0)
        return foldError(u"FLD-023"_s, Text::tr("The party has given way to another one already; take that succession back first."));
    const auto end = endOfChain(fold, to->id);
    if (!end)
        return end.error();
    if (from->kind != to->kind || *end == from->id)
        return foldError(u"FLD-024"_s, Text::tr("A party can only give way to another party of its own kind that does not itself give way to it; choose another one."), u"successor"_s);
    const auto id = fold.number(u"SELECT coalesce(max(id),0)+1 FROM succession"_s, {});
    if (!id)
        return id.error();
    if (auto added = fold.run(u"INSERT INTO succession(id,party,successor,reason,decision_no,note,since_no) VALUES(?,?,?,?,?,?,?)"_s,
                              {*id, from->id, to->id, int(body->reason), sqlText(body->decisionNo), sqlText(body->note), fold.no()});
        !added)
        return added;
    return setSuccessor(fold, from->id, to->id);
}

Result<void> foldPartyUnsucceed(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto party = livingParty(fold, change.entity);
    if (!party)
        return party.error();
    if (auto base = fold.checkBase(change, EntityType::Party, party->id); !base)
        return base;
    if (party->successor == 0)
        return foldError(u"FLD-025"_s, Text::tr("The party has not given way to another one, so there is nothing to take back."));
    const auto identity = identityOf(fold, party->id);
    if (!identity)
        return identity.error();
    if (auto free = checkFree(fold, *identity, party->id); !free)
        return free;
    if (auto closed = fold.run(u"UPDATE succession SET until_no=? WHERE party=? AND until_no IS NULL"_s, {fold.no(), party->id}); !closed)
        return closed;
    return setSuccessor(fold, party->id, 0);
}

Result<void> foldPartyWithdraw(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    if (body->reason.trimmed().isEmpty())
        return foldError(u"FLD-056"_s, Text::tr("This step needs a written reason."), u"reason"_s);
    const auto party = livingParty(fold, change.entity);
    if (!party)
        return party.error();
    if (auto base = fold.checkBase(change, EntityType::Party, party->id); !base)
        return base;
    return withdrawParties(fold, party->id, party->id);
}

Result<void> withdrawParties(Fold &fold, qint64 first, qint64 last)
{
    const auto hanging = fold.number(u"SELECT party FROM fact WHERE party BETWEEN ? AND ? AND flags&1=0"
                                     " UNION ALL SELECT party FROM listing WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT party FROM review WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT party FROM inspection WHERE party BETWEEN ? AND ? AND state<>4"
                                     " UNION ALL SELECT party FROM task WHERE party BETWEEN ? AND ? AND cancelled=0"
                                     " UNION ALL SELECT party FROM casefile WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT party FROM list_procedure WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT party FROM petition WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT party FROM commitment WHERE party BETWEEN ? AND ? AND state<>3"
                                     " UNION ALL SELECT party FROM record WHERE party BETWEEN ? AND ?"
                                     " UNION ALL SELECT peer FROM record WHERE peer BETWEEN ? AND ?"
                                     " UNION ALL SELECT successor FROM succession WHERE successor BETWEEN ? AND ? AND until_no IS NULL"
                                     " UNION ALL SELECT party FROM succession WHERE party BETWEEN ? AND ? AND until_no IS NULL LIMIT 1"_s,
                                     {first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last, first, last});
    if (!hanging)
        return hanging.error();
    if (*hanging != 0)
        return foldError(u"FLD-026"_s, Text::tr("Facts, list entries or other records belong to a party that was to be withdrawn, so nothing was "
                                                "changed. Withdraw them first, or let the party give way to another one."));
    if (auto headed = fold.run(u"INSERT INTO field_head(type,id,field,entry) SELECT ?,id,?,? FROM party WHERE id BETWEEN ? AND ? AND withdrawn=0"_s,
                               {int(EntityType::Party), int(PartyField::Withdrawn), fold.no(), first, last});
        !headed)
        return headed;
    return fold.run(u"UPDATE party SET withdrawn=?,since_no=? WHERE id BETWEEN ? AND ? AND withdrawn=0"_s, {fold.no(), fold.no(), first, last});
}

Result<void> foldPerson(Fold &fold, const Change &change)
{
    const auto body = journal::decodePerson(change);
    if (!body)
        return body.error();
    const domain::ResponsiblePerson &person = body->person;
    const QVariantList values{sqlText(person.name), sqlText(person.role), sqlDay(person.from), sqlDay(person.until), sqlText(person.note), fold.no()};
    if (change.kind == journal::ChangeKind::PersonCreate) {
        const auto party = livingParty(fold, body->party);
        if (!party)
            return party.error();
        return fold.run(u"INSERT INTO person(name,role,from_day,until_day,note,since_no,id,party) VALUES(?,?,?,?,?,?,?,?)"_s,
                        values + QVariantList{fold.create(EntityType::Person), party->id});
    }
    const auto id = fold.idOf(change.entity, EntityType::Person);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Person, *id); !base)
        return base;
    if (auto updated = fold.run(u"UPDATE person SET name=?,role=?,from_day=?,until_day=?,note=?,since_no=? WHERE id=?"_s, values + QVariantList{*id}); !updated)
        return updated;
    return fold.moveHead(EntityType::Person, *id, journal::PersonRecordField);
}

} // namespace chengcai::store
