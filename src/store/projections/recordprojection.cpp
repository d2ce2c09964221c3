// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"
#include "journal/changes/recordbodies.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using base::Uid;
using domain::RecordAct;
using domain::RecordKind;
using domain::RecordType;
using domain::RecordValues;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

base::Error wrong(const QString &message, const QString &field)
{
    return foldError(u"FLD-150"_s, message, field);
}

QByteArray packed(const RecordValues &values)
{
    QByteArray bytes;
    if (!values.isEmpty()) {
        journal::CborWriter out(bytes);
        journal::writeValues(out, values);
    }
    return bytes;
}

QByteArray packed(const std::vector<domain::Evidence> &files)
{
    QByteArray bytes;
    if (!files.empty()) {
        journal::CborWriter out(bytes);
        journal::writeEvidence(out, files);
    }
    return bytes;
}

/// 0 for a place that stays empty.
Result<qint64> partyIn(Fold &fold, const domain::PartyPlace &place, const Uid &uid)
{
    if (uid.isNull() && !place.required)
        return 0;
    const auto id = uid.isNull() ? Result<qint64>(wrong(Text::tr("%1 is missing.").arg(domain::recordText(place.label)), u"party"_s)) : fold.idOf(uid, EntityType::Party);
    if (!id)
        return id.error();
    const auto kind = fold.number(u"SELECT coalesce((SELECT kind FROM party WHERE id=? AND withdrawn=0),31)"_s, {*id});
    if (!kind)
        return kind.error();
    if ((place.kinds & domain::bit(int(*kind))) == 0)
        return wrong(Text::tr("The party is of another kind than this record is about."), u"party"_s);
    return *id;
}

Result<qint64> recordIn(Fold &fold, const domain::RecordPlace &place, const Uid &uid)
{
    if (uid.isNull() && !place.required)
        return 0;
    const auto id = uid.isNull() ? Result<qint64>(wrong(Text::tr("%1 is missing.").arg(domain::recordText(place.label)), u"subject"_s)) : fold.idOf(uid, EntityType::Record);
    if (!id)
        return id.error();
    const auto type = fold.number(u"SELECT type FROM record WHERE id=?"_s, {*id});
    if (!type)
        return type.error();
    return (place.types & domain::bit(int(*type))) != 0 ? Result<qint64>(*id) : wrong(Text::tr("The record is of another type than belongs there."), u"subject"_s);
}

/// The fact and the list entry, of the same party, that the changes right before this one made.
struct Became {
    qint64 fact = 0;
    qint64 listing = 0;
};
Result<Became> became(Fold &fold, qint64 party)
{
    Became result;
    const auto &changes = fold.entry().changes;
    for (quint32 at = fold.index(); at > 0; --at) {
        const ChangeKind before = changes[at - 1].kind;
        const bool fact = before == ChangeKind::FactCreate;
        qint64 &made = fact ? result.fact : result.listing;
        if ((!fact && before != ChangeKind::ListingPublish) || made != 0)
            break;
        const auto id = fold.idOfChange(at - 1, fact ? EntityType::Fact : EntityType::Listing);
        if (!id)
            return id.error();
        const auto own = fold.number(fact ? u"SELECT count(*) FROM fact WHERE id=? AND party=?"_s : u"SELECT count(*) FROM listing WHERE id=? AND party=?"_s, {*id, party});
        if (!own)
            return own.error();
        if (*own == 0)
            return wrong(Text::tr("What the record became is about another party."), u"party"_s);
        made = *id;
    }
    return result;
}

Result<void> checkFields(std::span<const domain::RecordField> fields, const RecordValues &values)
{
    const auto problems = domain::checkValues(fields, values, true);
    return problems.empty() ? Result<void>() : wrong(problems.front().message, problems.front().field);
}

struct Standing {
    qint64 id = 0;
    qint64 party = 0;
    qint64 createdNo = 0;
    int state = 0;
    RecordValues values;
};

Result<Standing> standing(Fold &fold, const Change &change, const RecordAct &act, RecordType type, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::Record);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Record, *id, 1U << journal::RecordField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT type,state,last_on,party,created_no,content,due_on FROM record WHERE id=?"_s, {*id}, 7);
    if (!row)
        return row.error();
    Standing at{*id, row->at(3).toLongLong(), row->at(4).toLongLong(), row->at(1).toInt(), {}};
    if (RecordType(row->at(0).toInt()) != type)
        return wrong(Text::tr("The record is of another type than belongs there."), u"record"_s);
    if ((act.from & domain::bit(at.state)) == 0)
        return foldError(u"FLD-151"_s, Text::tr("The record stands at “%1” and cannot take the step “%2”.").arg(domain::recordStateLabel(type, at.state), domain::recordText(act.label)), u"act"_s);
    if (sqlDay(day) < row->at(2).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    if (act.after && sqlDay(day) <= row->at(6).toLongLong())
        return wrong(Text::tr("The step is possible only after the day until which the parties may still speak."), u"day"_s);
    const QByteArray content = row->at(5).toByteArray();
    journal::CborReader in(content);
    if (!content.isEmpty() && !journal::readValues(in, at.values))
        return fold.failure();
    return at;
}

/// Who opened the record or took one of the acts that this one is to judge does not take it.
Result<void> checkApart(Fold &fold, const Standing &at, const RecordAct &act)
{
    const auto own = fold.number(u"SELECT (SELECT count(*) FROM journal WHERE received_no=? AND author=? AND ?&1=1)+(SELECT count(*) FROM record_step WHERE record=? AND author=? AND (?>>act)&1=1)"_s,
                                 {at.createdNo, fold.author().toBytes(), qint64(act.apart), at.id, fold.author().toBytes(), qint64(act.apart)});
    if (!own)
        return own.error();
    if (*own == 0)
        return {};
    return base::Error{base::ErrorKind::NotAuthorised, u"FLD-152"_s, Text::tr("Who prepared it may not decide on it. Ask a second person."), {}, {}};
}

/// A row for every party that the act names, or one.
Result<void> note(Fold &fold, qint64 id, const journal::RecordActBody &body, std::vector<qint64> parties, qint64 fact)
{
    if (parties.empty())
        parties.push_back(0);
    for (size_t place = 0; place < parties.size(); ++place) {
        auto noted = fold.run(u"INSERT INTO record_step(record,no,place,act,day,due_on,author,party,text,content,fact,files) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                              {id, fold.no(), qint64(place), body.act, sqlDay(body.day), sqlDay(body.due), fold.author().toBytes(), parties[place], sqlText(body.text),
                               sqlBytes(packed(body.values)), fact, sqlBytes(packed(body.evidence))});
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

Result<void> foldRecord(Fold &fold, const Change &change, RecordType type)
{
    const RecordKind &kind = *domain::recordKind(type);
    const auto body = journal::decodeRecordOpen(change);
    if (!body)
        return body.error();
    const bool numbered = kind.letters[0] != '\0';
    if (!body->day.isValid() || numbered == body->number.isEmpty() || (kind.openStates & domain::bit(body->state)) == 0)
        return wrong(Text::tr("The record has no day, no number of its own, or begins where it cannot begin."), u"day"_s);
    const auto party = partyIn(fold, kind.party, body->party);
    const auto peer = partyIn(fold, kind.peer, body->peer);
    const auto subject = recordIn(fold, kind.subject, body->subject);
    const auto other = recordIn(fold, kind.other, body->other);
    for (const auto *place : {&party, &peer, &subject, &other}) {
        if (!*place)
            return place->error();
    }
    if (*peer != 0 && *peer == *party)
        return wrong(Text::tr("A party is not its own counterpart."), u"peer"_s);
    if (auto valid = checkFields(kind.fields, body->values); !valid)
        return valid;
    const auto made = became(fold, *party);
    if (!made)
        return made.error();
    return fold.run(u"INSERT INTO record(id,type,number,same_key,party,peer,subject,other,state,opened_on,last_on,due_on,fact,listing,content,files,created_no,since_no) "
                    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Record), int(type), sqlText(body->number), sqlText(body->key), *party, *peer, *subject, *other, body->state, sqlDay(body->day), sqlDay(body->day),
                     sqlDay(body->due), made->fact, made->listing, sqlBytes(packed(body->values)), sqlBytes(packed(body->evidence)), fold.no(), fold.no()});
}

Result<void> foldRecordAct(Fold &fold, const Change &change, const journal::RecordKindOf &what)
{
    const RecordKind &kind = *domain::recordKind(what.type);
    const auto body = journal::decodeRecordAct(change);
    if (!body)
        return body.error();
    if (body->act < 1 || size_t(body->act) > kind.acts.size())
        return wrong(Text::tr("There is no such step."), u"act"_s);
    const RecordAct &act = kind.acts[size_t(body->act) - 1];
    if (act.decides != (what.change == journal::RecordChange::Decide) || !body->day.isValid() || (act.text && body->text.trimmed().isEmpty()) || (act.files && body->evidence.empty()))
        return wrong(Text::tr("The step belongs to another kind of entry, or has no day, no text or no evidence."), u"act"_s);
    if (act.clock && body->due <= body->day)
        return wrong(Text::tr("The step begins a clock and has no day on which it ends."), u"due"_s);
    auto at = standing(fold, change, act, what.type, body->day);
    if (!at)
        return at.error();
    if (auto valid = checkFields(act.fields, body->values); !valid)
        return valid;
    if (auto apart = checkApart(fold, *at, act); !apart)
        return apart;
    if (act.names == body->parties.empty())
        return wrong(act.names ? Text::tr("The step does not say whom it is about.") : Text::tr("The step names a party where none belongs."), u"party"_s);
    std::vector<qint64> named;
    for (const Uid &uid : body->parties) {
        const auto party = partyIn(fold, {0b1111, true, kind.party.label}, uid);
        if (!party)
            return party.error();
        named.push_back(*party);
    }
    // An unmatched record gets its party by the act that names one.
    const bool settles = act.names && kind.party.kinds != 0 && at->party == 0;
    if (settles && named.size() != 1)
        return wrong(Text::tr("A record is about one party."), u"party"_s);
    const qint64 about = settles ? named.front() : at->party;
    const auto made = became(fold, about);
    if (!made)
        return made.error();
    if (auto noted = note(fold, at->id, *body, named, made->fact); !noted)
        return noted;
    for (auto value = body->values.begin(); value != body->values.end(); ++value)
        at->values.insert(value.key(), value.value());
    at->values.removeIf([](const auto &value) { return value.value().isEmpty(); });
    Columns columns{{u"state"_s, act.to < 0 ? at->state : act.to}, {u"last_on"_s, sqlDay(body->day)}, {u"content"_s, sqlBytes(packed(at->values))}, {u"since_no"_s, fold.no()}};
    // What the record waits for changes with its state; within one only where the act says so.
    if (act.to >= 0 || body->due.isValid())
        columns.emplace_back(u"due_on"_s, sqlDay(body->due));
    if (settles)
        columns.emplace_back(u"party"_s, about);
    if (made->fact != 0)
        columns.emplace_back(u"fact"_s, made->fact);
    if (made->listing != 0)
        columns.emplace_back(u"listing"_s, made->listing);
    if (auto updated = fold.update(EntityType::Record, at->id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Record, at->id, journal::RecordField);
}

} // namespace chengcai::store
