// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge/footprint.h"

#include "journal/cbor.h"
#include "journal/changes/bodies.h"
#include "journal/changes/casebodies.h"
#include "journal/changes/commitmentbodies.h"
#include "journal/changes/exchangebodies.h"
#include "journal/changes/inspectionbodies.h"
#include "journal/changes/listbodies.h"
#include "journal/changes/petitionbodies.h"
#include "journal/changes/recordbodies.h"
#include "journal/changes/rectificationbodies.h"
#include "store/projections/projections.h"

#include <QHashFunctions>
#include <QSqlQuery>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;
using journal::CborReader;
using journal::Change;
using journal::ChangeKind;
using journal::Entry;

namespace {

quint64 keyOf(const Uid &uid)
{
    return qHashBits(uid.bytes.data(), uid.bytes.size(), 0x5eed);
}

quint64 keyOf(const Uid &uid, int field)
{
    return qHashBits(uid.bytes.data(), uid.bytes.size(), 0xf1e1d + size_t(field));
}

quint64 keyOf(const QString &text)
{
    return qHash(text, 0x7e87);
}

/// Every sixteen bytes somewhere in a body may be the name of something.
void collectUids(CborReader &in, std::vector<quint64> &to)
{
    switch (in.peek()) {
    case CborReader::Type::Bytes: {
        QByteArrayView bytes;
        if (in.bytes(bytes) && bytes.size() == 16)
            to.push_back(keyOf(Uid::fromBytes(bytes)));
        return;
    }
    case CborReader::Type::Array:
    case CborReader::Type::Map: {
        const bool map = in.peek() == CborReader::Type::Map;
        quint64 count = 0;
        if (!(map ? in.map(count) : in.array(count)))
            return;
        for (quint64 i = 0; i < (map ? 2 * count : count); ++i) {
            if (in.peek() == CborReader::Type::Invalid || in.peek() == CborReader::Type::End)
                return;
            collectUids(in, to);
        }
        return;
    }
    default: {
        QByteArrayView item;
        (void)in.skip(item);
    }
    }
}

/// Amendments of single fields meet only where they meet a field; anything else changes its record as a whole.
bool amendsFields(ChangeKind kind)
{
    return kind == ChangeKind::PartyAmend || kind == ChangeKind::FactAmend;
}

/// The name under which others know an account or a task.
Uid aliasOf(const Change &change, const Database &database)
{
    const auto look = [&](EntityType type, const QString &sql) {
        const qint64 id = localId(database, change.entity, type);
        PreparedQuery query(database, sql);
        return id != 0 && query.exec({id}) && query.next() ? Uid::fromBytes(query.row().value(0).toByteArray()) : Uid();
    };
    switch (change.kind) {
    case ChangeKind::AccountAmend:
    case ChangeKind::InspectorDeclare: return look(EntityType::Account, u"SELECT user_id FROM account WHERE id=?"_s);
    case ChangeKind::TaskAmend:
    case ChangeKind::TaskCancel: return look(EntityType::Task, u"SELECT uid FROM task WHERE id=?"_s);
    default: return {};
    }
}

/// Of what is made, others learn the name from its body: an account's person, a task's own uid. And what a list entry or a case rests on may not
/// change beside it, not even in one field: an amendment takes the second check of a fact away, or gives it to another party.
bool holdsWhatItNames(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::AccountCreate:
    case ChangeKind::TaskAssign:
    case ChangeKind::PartySucceed:
    case ChangeKind::ListPropose:
    case ChangeKind::ListDecide:
    case ChangeKind::CaseDecide: return true;
    default: return false;
    }
}

/// What an objection or a repair is about. Of a step it is looked up: a receipt that is not folded yet names it itself.
Uid subjectOf(const Change &change, const Database &database)
{
    if (change.kind == ChangeKind::PetitionStep) {
        PreparedQuery query(database, u"SELECT fact,procedure FROM petition WHERE id=?"_s);
        if (!query.exec({localId(database, change.entity, EntityType::Petition)}) || !query.next())
            return {};
        const qint64 fact = query.row().value(0).toLongLong();
        return fact != 0 ? entityUid(database, EntityType::Fact, fact) : entityUid(database, EntityType::ListProcedure, query.row().value(1).toLongLong());
    }
    if (change.kind == ChangeKind::PetitionReceive) {
        const auto body = journal::decodePetitionReceive(change);
        return !body ? Uid() : body->fact.isNull() ? body->procedure : body->fact;
    }
    const auto body = change.kind == ChangeKind::PetitionDecide ? journal::decodePetitionDecide(change) : base::Result<journal::PetitionDecideBody>(journal::PetitionDecideBody());
    return body ? body->subject : Uid();
}

/// What must be there once only.
QString numberOf(const Change &change)
{
    if (const auto record = journal::recordKindOf(change.kind)) {
        const auto body = record->change == journal::RecordChange::Open ? journal::decodeRecordOpen(change) : base::Result<journal::RecordOpenBody>(journal::RecordOpenBody());
        return body && !body->number.isEmpty() ? u"record "_s + body->number : QString();
    }
    switch (change.kind) {
    case ChangeKind::InspectionSubmit: {
        const auto body = journal::decodeInspection(change);
        return body ? u"inspection "_s + body->number : QString();
    }
    case ChangeKind::RectificationNotice: {
        const auto body = journal::decodeRectificationNotice(change);
        return body ? u"rectification "_s + body->number : QString();
    }
    case ChangeKind::CaseOpen: {
        const auto body = journal::decodeCaseOpen(change);
        return body ? u"case "_s + body->number : QString();
    }
    case ChangeKind::ListPropose: {
        const auto body = journal::decodeListPropose(change);
        return body ? u"list procedure "_s + body->number : QString();
    }
    case ChangeKind::CommitmentGive: {
        const auto body = journal::decodeCommitmentGive(change);
        return body ? u"commitment "_s + body->number : QString();
    }
    case ChangeKind::PetitionReceive: {
        const auto body = journal::decodePetitionReceive(change);
        return body ? u"petition "_s + body->number : QString();
    }
    case ChangeKind::AccountCreate:
    case ChangeKind::AccountAmend: {
        QList<journal::AccountField> present;
        const auto body = journal::decodeAccount(change, &present);
        return body && !body->name.isEmpty() ? u"account "_s + body->name : QString();
    }
    case ChangeKind::EntryDecide: {
        const auto body = journal::decodeEntryDecision(change);
        return body ? u"decision "_s + QString::fromLatin1(body->entry.toBytes().toHex()) : QString();
    }
    case ChangeKind::Compare: {
        const auto body = journal::decodeComparison(change);
        return body ? u"comparison "_s + QString::fromLatin1(body->one.toHex() + body->other.toHex()) : QString();
    }
    case ChangeKind::FormPublish:
    case ChangeKind::FormRetire: return u"forms"_s;
    case ChangeKind::RuleBookDraft:
    case ChangeKind::RuleBookAmend:
    case ChangeKind::RuleBookAdopt: return u"rules"_s;
    case ChangeKind::StoreDescribe: return u"store"_s;
    case ChangeKind::Reissue: return u"reissue"_s;
    case ChangeKind::ReleasePrepare:
    case ChangeKind::ReleasePublish: return u"releases"_s;
    case ChangeKind::PartySucceed:
    case ChangeKind::PartyUnsucceed: return u"successions"_s;
    default: return {};
    }
}

} // namespace

Footprint footprintOf(const Entry &entry, const Database &database)
{
    Footprint print;
    if (journal::isMachineKind(entry.kind))
        return print;
    print.reads.push_back(keyOf(entry.author));
    if (!entry.batch.isNull())
        print.reads.push_back(keyOf(entry.batch));
    const QByteArray prefix = journal::derivedUid(entry.origin, entry.seq, 0).toBytes().first(12);
    for (quint32 i = 0; i < entry.changes.size(); ++i) {
        const Change &change = entry.changes[i];
        CborReader body(change.body);
        if (change.kind == ChangeKind::BatchUndo || change.kind == ChangeKind::DeviceRevoke || change.kind == ChangeKind::PartyWithdraw || !journal::isKnownKind(change.kind)) {
            print.everything = true;
            return print;
        }
        if (createdType(change.kind))
            print.writes.push_back(keyOf(uidOf(prefix, i)));
        collectUids(body, holdsWhatItNames(change.kind) ? print.writes : print.reads);
        if (!change.entity.isNull()) {
            if (amendsFields(change.kind)) {
                print.reads.push_back(keyOf(change.entity));
                for (const journal::BaseHead &base : change.base)
                    print.writes.push_back(keyOf(change.entity, base.field));
            } else {
                print.writes.push_back(keyOf(change.entity));
            }
        }
        if (const Uid alias = aliasOf(change, database); !alias.isNull())
            print.writes.push_back(keyOf(alias));
        // Whose fact it is depends on who answers for whom.
        if (change.kind == ChangeKind::ListPropose || change.kind == ChangeKind::ListDecide || change.kind == ChangeKind::PetitionReceive)
            print.reads.push_back(keyOf(u"successions"_s));
        // Two who object to the same know of each other: the mark of a fact goes with the last of them.
        if (const auto subject = subjectOf(change, database); !subject.isNull())
            print.writes.push_back(keyOf(subject));
        if (const QString number = numberOf(change); !number.isEmpty())
            print.writes.push_back(keyOf(number));
    }
    return print;
}

} // namespace chengcai::store
