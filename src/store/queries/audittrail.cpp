// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/registry.h"

#include "base/money.h"
#include "journal/changes/bodies.h"
#include "store/projections/projections.h"
#include "store/queries/rows.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;
using journal::Change;
using journal::ChangeKind;
using journal::FactField;
using journal::PartyField;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

using Values = QList<QPair<QString, QString>>;

AuditRow rowOf(const QSqlQuery &query)
{
    AuditRow row;
    row.receivedNo = query.value(0).toLongLong();
    row.admittedAt = query.value(1).toLongLong();
    row.author = Uid::fromBytes(query.value(2).toByteArray());
    row.authorName = query.value(3).toString();
    row.kind = query.value(4).toString();
    row.batch = Uid::fromBytes(query.value(5).toByteArray());
    row.hash = base::Hash::fromBytes(query.value(6).toByteArray());
    return row;
}

const QString &columns()
{
    static const QString sql = u"SELECT j.received_no,j.admitted_at,j.author,coalesce(nullif(a.full_name,''),a.name,d.label,''),j.kind,j.batch,j.hash,j.raw "
                               "FROM journal j LEFT JOIN account a ON a.user_id=j.author LEFT JOIN device d ON d.device_id=j.author "_s;
    return sql;
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : Text::tr("none");
}

QString money(const std::optional<qint64> &fen)
{
    return fen ? base::formatFen(*fen) : Text::tr("none");
}

QString yesNo(bool on)
{
    return on ? Text::tr("yes") : Text::tr("no");
}

// The sealed number and its hash are never shown: they say nothing to a reader and identify a person to an attacker.
QPair<QString, QString> partyValue(PartyField field, const domain::Party &party)
{
    switch (field) {
    case PartyField::Kind: return {Text::tr("Kind"), domain::partyKindLabel(party.kind)};
    case PartyField::Identifier: return {Text::tr("Identifier"), party.identifier};
    case PartyField::IdentifierReason: return {Text::tr("Accepted because"), party.identifierReason};
    case PartyField::Name: return {Text::tr("Name"), party.name};
    case PartyField::NameEn: return {Text::tr("English name"), party.nameEn};
    case PartyField::FormerNames: return {Text::tr("Former names"), party.formerNames.join(u"; "_s)};
    case PartyField::Region: return {Text::tr("District"), party.region};
    case PartyField::Address: return {Text::tr("Address"), party.address};
    case PartyField::LegalRepresentative: return {Text::tr("Legal representative"), party.legalRepresentative};
    case PartyField::Contact: return {Text::tr("Contact"), party.contact};
    case PartyField::Phone: return {Text::tr("Telephone"), party.phone};
    case PartyField::Category: return {Text::tr("Category"), party.category};
    case PartyField::Status: return {Text::tr("Status"), domain::partyStatusLabel(party.status)};
    case PartyField::Notes: return {Text::tr("Notes"), party.notes};
    case PartyField::Withdrawn: return {Text::tr("Withdrawn"), Text::tr("yes")};
    case PartyField::Successor:
    case PartyField::IdentifierType:
    case PartyField::IdentifierCipher:
    case PartyField::IdentifierMac: break;
    }
    return {};
}

QPair<QString, QString> factValue(FactField field, const domain::CreditFact &fact)
{
    switch (field) {
    case FactField::Indicator: return {Text::tr("Indicator"), fact.indicator};
    case FactField::EffectiveOn: return {Text::tr("Effective from"), day(fact.effectiveOn)};
    case FactField::Until: return {Text::tr("Until"), day(fact.until)};
    case FactField::DecisionNo: return {Text::tr("Decision number"), fact.decisionNo};
    case FactField::DecidedOn: return {Text::tr("Decided on"), day(fact.decidedOn)};
    case FactField::Authority: return {Text::tr("Authority"), fact.authority};
    case FactField::FineFen: return {Text::tr("Fine (yuan)"), money(fact.fineFen)};
    case FactField::AmountFen: return {Text::tr("Contract amount (yuan)"), money(fact.amountFen)};
    case FactField::BanFrom: return {Text::tr("Banned from"), day(fact.banFrom)};
    case FactField::BanUntil: return {Text::tr("Banned until"), day(fact.banUntil)};
    case FactField::PublicUntil: return {Text::tr("Public until"), day(fact.publicUntil)};
    case FactField::Text: return {Text::tr("Text"), fact.text};
    case FactField::Source: return {Text::tr("Source"), fact.source};
    case FactField::Evidence: return {Text::tr("Evidence files"), QString::number(fact.evidence.size())};
    case FactField::Objection: return {Text::tr("Under objection"), yesNo(fact.underObjection)};
    case FactField::Confirmed: return {Text::tr("Second-checked"), yesNo(fact.secondChecked)};
    case FactField::Withdrawn: return {Text::tr("Withdrawn"), yesNo(fact.withdrawn)};
    case FactField::Party:
    case FactField::Origin: break;
    }
    return {};
}

void add(Values &values, const QPair<QString, QString> &value)
{
    if (!value.first.isEmpty() && !value.second.isEmpty())
        values.append(value);
}

void addReason(Values &values, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return;
    add(values, {Text::tr("Reason"), body->reason});
    add(values, {Text::tr("Case"), body->reference});
}

/// Which entities an entry is asked about.
struct Subject {
    Uid party;
    std::map<Uid, QString> entities; ///< the party, its facts, listings, persons; inspections, notices and cases with their number

    [[nodiscard]] bool has(const Uid &uid) const { return entities.contains(uid); }
};

/// What one change says about the subject, in words. Empty if it is about somebody else.
Values valuesOf(const Change &change, const Uid &entity, const Subject &subject)
{
    Values values;
    const bool own = subject.has(entity);
    if (own)
        add(values, {Text::tr("Number"), subject.entities.at(entity)});
    switch (change.kind) {
    case ChangeKind::PartyCreate:
    case ChangeKind::PartyAmend: {
        QList<PartyField> present;
        const auto body = own ? journal::decodeParty(change, &present) : base::Result<journal::PartyBody>(base::Error{});
        if (body) {
            for (const PartyField field : present)
                add(values, partyValue(field, body->party));
        }
        break;
    }
    case ChangeKind::FactCreate:
    case ChangeKind::FactAmend: {
        QList<FactField> present;
        const auto body = own ? journal::decodeFact(change, &present) : base::Result<journal::FactBody>(base::Error{});
        if (body) {
            for (const FactField field : present)
                add(values, factValue(field, body->fact));
        }
        break;
    }
    case ChangeKind::FactConfirm:
    case ChangeKind::FactObjection:
        if (const auto mark = own ? journal::decodeFactMark(change) : base::Result<journal::FactMark>(base::Error{})) {
            const bool objection = change.kind == ChangeKind::FactObjection;
            add(values, {objection ? Text::tr("Under objection") : Text::tr("Second-checked"), yesNo(mark->on)});
            add(values, {Text::tr("Reason"), mark->reason});
        }
        break;
    case ChangeKind::PartyUnsucceed:
    case ChangeKind::PartyWithdraw:
    case ChangeKind::FactWithdraw:
    case ChangeKind::ListingRemove:
    case ChangeKind::IdentifierReveal:
        if (own)
            addReason(values, change);
        break;
    case ChangeKind::PartySucceed:
        if (const auto body = journal::decodeSuccession(change); body && (own || body->successor == subject.party)) {
            add(values, {Text::tr("Decision number"), body->decisionNo});
            add(values, {Text::tr("Reason"), body->note});
        }
        break;
    case ChangeKind::ListingPublish:
        if (const auto body = own ? journal::decodeListing(change) : base::Result<journal::ListingBody>(base::Error{})) {
            add(values, {Text::tr("List"), domain::listKindLabel(body->listing.kind)});
            add(values, {Text::tr("From"), day(body->listing.from)});
            add(values, {Text::tr("Until"), day(body->listing.until)});
            add(values, {Text::tr("Decision number"), body->listing.decisionNo});
        }
        break;
    case ChangeKind::PersonCreate:
    case ChangeKind::PersonAmend:
        if (const auto body = own ? journal::decodePerson(change) : base::Result<journal::PersonBody>(base::Error{})) {
            add(values, {Text::tr("Responsible person"), body->person.name});
            add(values, {Text::tr("Role"), body->person.role});
            add(values, {Text::tr("From"), day(body->person.from)});
            add(values, {Text::tr("Until"), day(body->person.until)});
        }
        break;
    default: break;
    }
    return values;
}

/// The entities that belong to a party and the positions of every entry that touched one of them.
struct Touched {
    Subject subject;
    std::set<qint64> positions;
};

Touched touched(const Database &database, domain::PartyId party)
{
    Touched result;
    result.subject.party = entityUid(database, EntityType::Party, party.value());
    result.subject.entities.emplace(result.subject.party, QString());
    const auto collect = [&](EntityType type, const QString &sql) {
        forEachRow(database, sql, {party.value()}, [&](const QSqlQuery &row) {
            result.subject.entities.emplace(entityUid(database, type, row.value(0).toLongLong()), row.value(4).toString());
            for (int column = 1; column < 4; ++column) {
                if (row.value(column).toLongLong() > 0)
                    result.positions.insert(row.value(column).toLongLong());
            }
        });
    };
    collect(EntityType::Fact, u"SELECT id,created_no,since_no,0,'' FROM fact WHERE party=?"_s);
    collect(EntityType::Fact, u"SELECT fact,since_no,until_no,0,'' FROM fact_past WHERE party=?"_s);
    collect(EntityType::Fact, u"SELECT f.id,h.entry,0,0,'' FROM fact f JOIN field_head h ON h.type=%1 AND h.id=f.id WHERE f.party=?"_s.arg(int(EntityType::Fact)));
    collect(EntityType::Listing, u"SELECT id,since_no,removed_no,0,'' FROM listing WHERE party=?"_s);
    collect(EntityType::Person, u"SELECT id,since_no,0,0,'' FROM person WHERE party=?"_s);
    collect(EntityType::Review, u"SELECT id,since_no,0,0,'' FROM review WHERE party=?"_s);
    collect(EntityType::Inspection, u"SELECT i.id,a.no,0,0,i.number FROM inspection i JOIN inspection_act a ON a.inspection=i.id WHERE i.party=?"_s);
    collect(EntityType::Rectification, u"SELECT r.id,a.no,r.created_no,0,r.number FROM rectification r JOIN rectification_act a ON a.rectification=r.id WHERE r.party=?"_s);
    collect(EntityType::Case, u"SELECT c.id,s.no,c.created_no,0,c.number FROM casefile c JOIN case_step s ON s.casefile=c.id WHERE c.party=?"_s);
    collect(EntityType::ListProcedure, u"SELECT p.id,s.no,p.created_no,0,p.number FROM list_procedure p JOIN list_step s ON s.procedure=p.id WHERE p.party=?"_s);
    collect(EntityType::Petition, u"SELECT p.id,s.no,p.created_no,0,p.number FROM petition p JOIN petition_step s ON s.petition=p.id WHERE p.party=?"_s);
    collect(EntityType::Commitment, u"SELECT id,created_no,since_no,0,number FROM commitment WHERE party=?"_s);
    collect(EntityType::Record, u"SELECT id,created_no,since_no,0,number FROM record WHERE party=?"_s);
    collect(EntityType::Record, u"SELECT id,created_no,since_no,0,number FROM record WHERE peer=?"_s);
    collect(EntityType::Record, u"SELECT r.id,s.no,0,0,r.number FROM record r JOIN record_step s ON s.record=r.id WHERE r.party=?"_s);
    // Entries about the party itself carry its uid; imports of facts do too, but those are known from the facts already.
    forEachRow(database,
               u"SELECT received_no FROM journal WHERE (kind LIKE 'party.%' OR kind LIKE 'person.%' OR kind IN('import.parties','import.undo','identifier.reveal')) AND instr(raw,?)>0"
               " UNION SELECT entry FROM id_run WHERE type=? AND first_id<=? AND first_id+count>?"_s,
               {result.subject.party.toBytes(), int(EntityType::Party), party.value(), party.value()},
               [&](const QSqlQuery &row) { result.positions.insert(row.value(0).toLongLong()); });
    return result;
}

QString causeLabel(journal::OriginCause cause)
{
    switch (cause) {
    case journal::OriginCause::None: break;
    case journal::OriginCause::First: return Text::tr("new store");
    case journal::OriginCause::NewPlace: return Text::tr("copied or moved here");
    case journal::OriginCause::Replaced: return Text::tr("another file or computer");
    case journal::OriginCause::WentBack: return Text::tr("an earlier state was put back");
    case journal::OriginCause::Restored: return Text::tr("restored from a backup");
    case journal::OriginCause::NewDevice: return Text::tr("new device key");
    case journal::OriginCause::Enrolled: return Text::tr("joined an office");
    }
    return {};
}

void describe(AuditRow &row, const journal::Entry &entry)
{
    row.changes = qint64(entry.changes.size());
    if (entry.changes.front().kind != ChangeKind::Session)
        return;
    if (const auto body = journal::decodeSession(entry.changes.front()); body && body->cause != journal::OriginCause::None)
        add(row.values, {Text::tr("New origin"), causeLabel(body->cause)});
}

} // namespace

QPair<QString, QString> fieldValue(const Change &change, int field)
{
    switch (change.kind) {
    case ChangeKind::PartyCreate:
    case ChangeKind::PartyAmend: {
        QList<PartyField> present;
        const auto body = journal::decodeParty(change, &present);
        return body ? partyValue(PartyField(field), body->party) : QPair<QString, QString>();
    }
    case ChangeKind::FactCreate:
    case ChangeKind::FactAmend: {
        QList<FactField> present;
        const auto body = journal::decodeFact(change, &present);
        return body ? factValue(FactField(field), body->fact) : QPair<QString, QString>();
    }
    case ChangeKind::PersonCreate:
    case ChangeKind::PersonAmend: {
        const auto body = journal::decodePerson(change);
        if (!body)
            return {};
        const domain::ResponsiblePerson &person = body->person;
        return {Text::tr("Responsible person"), QStringList{person.name, person.role, day(person.from), day(person.until), person.note}.join(u" · "_s)};
    }
    default: return {};
    }
}

std::vector<AuditRow> auditTrail(const Database &database, qint64 before, int limit)
{
    std::vector<AuditRow> rows;
    forEachRow(database, columns() + u"WHERE j.received_no<? ORDER BY j.received_no DESC LIMIT ?"_s, {before, limit}, [&](const QSqlQuery &query) {
        AuditRow row = rowOf(query);
        if (const auto entry = journal::decodeEntry(query.value(7).toByteArray()))
            describe(row, *entry);
        rows.push_back(std::move(row));
    });
    return rows;
}

std::vector<AuditRow> auditTrailOf(const Database &database, domain::PartyId party, int limit)
{
    const Touched touched = store::touched(database, party);
    std::vector<AuditRow> rows;
    for (auto position = touched.positions.rbegin(); position != touched.positions.rend() && int(rows.size()) < limit; ++position) {
        forEachRow(database, columns() + u"WHERE j.received_no=?"_s, {*position}, [&](const QSqlQuery &query) {
            const auto entry = journal::decodeEntry(query.value(7).toByteArray());
            if (!entry)
                return;
            AuditRow row = rowOf(query);
            row.changes = qint64(entry->changes.size());
            for (quint32 i = 0; i < entry->changes.size(); ++i) {
                const Change &change = entry->changes[i];
                const Uid entity = change.entity.isNull() ? journal::derivedUid(entry->origin, entry->seq, i) : change.entity;
                row.values += valuesOf(change, entity, touched.subject);
            }
            rows.push_back(std::move(row));
        });
    }
    return rows;
}

} // namespace chengcai::store
