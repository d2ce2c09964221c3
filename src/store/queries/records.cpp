// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/records.h"

#include "journal/changes/recordbodies.h"
#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

#include <QHash>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

namespace {

domain::RecordValues unpacked(const QByteArray &bytes)
{
    domain::RecordValues values;
    journal::CborReader in(bytes);
    if (!bytes.isEmpty())
        (void)journal::readValues(in, values); // written by the fold
    return values;
}

/// Of the record r: it counts at the position that is bound twice.
QString countsThen()
{
    const domain::RecordKind &kind = *domain::recordKind(RecordType::Mutual);
    return u"r.type=%1 AND s.no<=? AND (%2>>s.act)&1=1 AND NOT EXISTS(SELECT 1 FROM record_step e WHERE e.record=r.id AND e.no<=? AND (%3>>e.act)&1=1)"_s.arg(int(RecordType::Mutual))
        .arg(domain::actsInto(kind, domain::bit(domain::MutualGiven)))
        .arg(domain::actsInto(kind, domain::MutualOver));
}

} // namespace

std::vector<Record> RecordQueries::rows(const QString &where, const QVariantList &values, const QString &order) const
{
    std::vector<Record> found;
    UidLookup uid(m_database, EntityType::Record);
    forEachRow(m_database,
               u"SELECT id,type,number,same_key,party,peer,subject,other,state,opened_on,last_on,due_on,fact,listing,content,files FROM record WHERE "_s + where + u" ORDER BY "_s + order,
               values, [&](const QSqlQuery &row) {
                   Record one;
                   one.id = RecordId(row.value(0).toLongLong());
                   one.uid = uid(one.id.value());
                   one.type = RecordType(row.value(1).toInt());
                   one.number = row.value(2).toString();
                   one.key = row.value(3).toString();
                   one.party = domain::PartyId(row.value(4).toLongLong());
                   one.peer = domain::PartyId(row.value(5).toLongLong());
                   one.subject = RecordId(row.value(6).toLongLong());
                   one.other = RecordId(row.value(7).toLongLong());
                   one.state = row.value(8).toInt();
                   one.openedOn = dayOf(row.value(9));
                   one.lastOn = dayOf(row.value(10));
                   one.dueOn = dayOf(row.value(11));
                   one.fact = domain::FactId(row.value(12).toLongLong());
                   one.listing = domain::ListingId(row.value(13).toLongLong());
                   one.values = unpacked(row.value(14).toByteArray());
                   one.evidence = evidenceFiles(row.value(15).toByteArray());
                   found.push_back(std::move(one));
               });
    return found;
}

std::optional<Record> RecordQueries::one(const QString &where, const QVariant &value) const
{
    std::vector<Record> found = rows(where, {value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Record> RecordQueries::byNumber(const QString &number) const
{
    return number.isEmpty() ? std::nullopt : one(u"number=?"_s, number);
}

std::optional<Record> RecordQueries::byId(RecordId id) const
{
    return one(u"id=?"_s, id.value());
}

std::optional<Record> RecordQueries::byUid(const base::Uid &uid) const
{
    return byId(RecordId(localId(m_database, uid, EntityType::Record)));
}

std::vector<Record> RecordQueries::byKey(RecordType type, const QString &key) const
{
    return key.isEmpty() ? std::vector<Record>() : rows(u"type=? AND same_key=? AND same_key<>''"_s, {int(type), key});
}

std::vector<Record> RecordQueries::ofType(RecordType type, int limit) const
{
    return rows(u"type=?"_s, {int(type)}, u"opened_on DESC,id DESC LIMIT %1"_s.arg(limit));
}

void RecordQueries::forEachOfKeys(RecordType type, const QString &prefix, quint32 states, const std::function<void(const Content &)> &found) const
{
    forEachRow(m_database, u"SELECT id,same_key,content FROM record WHERE type=? AND same_key<>'' AND same_key>=? AND same_key<? AND (?>>state)&1=1 ORDER BY same_key,id"_s,
               {int(type), prefix, QString(prefix + QChar(0xffff)), qint64(states)},
               [&found](const QSqlQuery &row) { found({RecordId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toByteArray()}); });
}

std::vector<Record> RecordQueries::inStates(RecordType type, quint32 states) const
{
    return rows(u"type=? AND (?>>state)&1=1"_s, {int(type), qint64(states)});
}

std::vector<Record> RecordQueries::ofParty(domain::PartyId party) const
{
    return rows(u"id IN(SELECT id FROM record WHERE party<>0 AND party=? UNION SELECT id FROM record WHERE peer<>0 AND peer=?)"_s, {party.value(), party.value()});
}

std::vector<Record> RecordQueries::ofSubject(RecordId subject, RecordType type) const
{
    return rows(u"subject<>0 AND subject=? AND type=?"_s, {subject.value(), int(type)});
}

std::vector<Record> RecordQueries::due() const
{
    return rows(u"due_on<>0"_s, {}, u"due_on,id"_s);
}

qint64 RecordQueries::count(RecordType type) const
{
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*) FROM record WHERE type=?"_s, {int(type)}, [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

int RecordQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM record WHERE number<>'' AND number>=? AND number<? AND length(number)<=? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff)), prefix.size() + 6}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

std::vector<MutualScore> RecordQueries::mutualScores(domain::PartyId party, qint64 position) const
{
    std::vector<MutualScore> scores;
    QHash<QString, size_t> places;
    forEachRow(m_database,
               u"WITH RECURSIVE member(id) AS(SELECT ? UNION SELECT v.party FROM succession v JOIN member m ON v.successor=m.id WHERE v.since_no<=? AND (v.until_no IS NULL OR v.until_no>?)) "
                "SELECT r.id,min(s.day),r.content,r.same_key FROM record r JOIN record_step s ON s.record=r.id WHERE r.party<>0 AND r.party IN(SELECT id FROM member) AND "_s + countsThen() + u" GROUP BY r.id ORDER BY r.id"_s,
               {party.value(), position, position, position, position}, [&scores, &places](const QSqlQuery &row) {
                   const domain::RecordValues values = unpacked(row.value(2).toByteArray());
                   MutualScore score{RecordId(row.value(0).toLongLong()), QDate::fromString(values.value(u"node_on"_s), Qt::ISODate), dayOf(row.value(1)), values.value(u"score"_s).toInt()};
                   const QString key = row.value(3).toString();
                   const auto same = places.constFind(key);
                   if (key.isEmpty() || same == places.cend()) {
                       places.insert(key, scores.size());
                       scores.push_back(score);
                       return;
                   }
                   // Two computers asked for the same review: one counts, the same one everywhere.
                   MutualScore &kept = scores[*same];
                   if (std::pair(score.from, score.score) < std::pair(kept.from, kept.score))
                       kept = score;
               });
    return scores;
}

void RecordQueries::forEachReviewed(qint64 position, const std::function<void(qint64, QDate)> &found) const
{
    forEachRow(m_database, u"SELECT r.party,min(s.day) FROM record r JOIN record_step s ON s.record=r.id WHERE "_s + countsThen() + u" GROUP BY r.party"_s, {position, position},
               [&found](const QSqlQuery &row) { found(row.value(0).toLongLong(), dayOf(row.value(1))); });
}

std::vector<RecordQueries::StepRow> RecordQueries::steps(const Record &record) const
{
    std::vector<StepRow> found;
    forEachRow(m_database, u"SELECT r.created_no,j.author,(SELECT full_name FROM account WHERE user_id=j.author) FROM record r JOIN journal j ON j.received_no=r.created_no WHERE r.id=?"_s, {record.id.value()}, [&](const QSqlQuery &row) {
        StepRow opening;
        opening.step.day = record.openedOn;
        opening.step.evidence = record.evidence;
        opening.at = row.value(0).toLongLong();
        opening.author = base::Uid::fromBytes(row.value(1).toByteArray());
        opening.authorName = row.value(2).toString();
        found.push_back(std::move(opening));
    });
    forEachRow(m_database, u"SELECT no,act,day,due_on,author,(SELECT full_name FROM account WHERE user_id=author),party,text,content,fact,files FROM record_step WHERE record=? ORDER BY day,no,place"_s,
               {record.id.value()}, [&](const QSqlQuery &row) {
                   StepRow step;
                   step.at = row.value(0).toLongLong();
                   step.step.act = row.value(1).toInt();
                   step.step.day = dayOf(row.value(2));
                   step.step.due = dayOf(row.value(3));
                   step.author = base::Uid::fromBytes(row.value(4).toByteArray());
                   step.authorName = row.value(5).toString();
                   step.step.party = domain::PartyId(row.value(6).toLongLong());
                   step.step.text = row.value(7).toString();
                   step.step.values = unpacked(row.value(8).toByteArray());
                   step.step.fact = domain::FactId(row.value(9).toLongLong());
                   step.step.evidence = evidenceFiles(row.value(10).toByteArray());
                   found.push_back(std::move(step));
               });
    return found;
}

} // namespace chengcai::store
