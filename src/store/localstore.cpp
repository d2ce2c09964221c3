// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localstore.h"

#include "journal/crypto.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QtEndian>

#include <array>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

/// Columns in the order of the checksum, which comes last; the first ones name the row.
struct LocalTable {
    const char *name;
    const char *columns;
};
constexpr std::array Tables{
    LocalTable{"setting", "user_id,name,value"},
    LocalTable{"draft", "user_id,form,subject,saved_at,content"},
    LocalTable{"keybox", "user_id,name,salt,operations,memory,unlocked,failures,not_before,box"},
    LocalTable{"person_key", "party_uid,wrapped"},
    LocalTable{"bundle_in", "file_sha256,bundle_id,device_id,imported_at,kind,name,report"},
    LocalTable{"bundle_out", "bundle_id,file_sha256,written_at,kind,name,entries,bytes"},
    LocalTable{"acked", "device_id,origin_id,seq,hash,at"},
    LocalTable{"trust", "role,epoch,version,sha256,raw"},
    LocalTable{"rating_trend", "day,kind,unrated,a,b,c,d,score_sum,received_no"},
};

Error damaged(const QString &row)
{
    return {ErrorKind::StoreProblem, u"LOC-001"_s,
            Text::tr("A saved setting or draft was damaged on the disk and was not used. Check the store; restore a backup if more is damaged."), row, {}};
}

void append(QByteArray &to, char type, QByteArrayView bytes)
{
    char length[8];
    qToBigEndian(qint64(bytes.size()), length);
    to.append(type).append(length, 8).append(bytes);
}

QString rowName(const LocalTable &table, const QSqlQuery &query)
{
    const QVariant second = query.value(1);
    const QString key = second.typeId() == QMetaType::QString ? second.toString() : QString::fromLatin1(query.value(0).toByteArray().toHex());
    return QLatin1StringView(table.name) + u' ' + key;
}

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray rowChecksum(const QVariantList &values)
{
    QByteArray row;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QByteArray)
            append(row, 'b', value.toByteArray());
        else if (value.typeId() == QMetaType::QString)
            append(row, 't', value.toString().toUtf8());
        else
            append(row, 'i', QByteArray::number(value.toLongLong()));
    }
    return journal::sha256(row).toBytes().left(8);
}

QStringList damagedLocalRows(const Database &database)
{
    QStringList damagedRows;
    for (const LocalTable &table : Tables) {
        QSqlQuery query(database.sql());
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT %1,crc FROM %2"_s.arg(QLatin1StringView(table.columns), QLatin1StringView(table.name)))) {
            damagedRows << QLatin1StringView(table.name);
            continue;
        }
        const int columns = int(QByteArrayView(table.columns).toByteArray().count(',')) + 1;
        while (query.next()) {
            QVariantList values;
            for (int i = 0; i < columns; ++i)
                values << query.value(i);
            if (rowChecksum(values) != query.value(columns).toByteArray())
                damagedRows << rowName(table, query);
        }
    }
    return damagedRows;
}

LocalStore::LocalStore(Database &database, const base::Clock &clock) : m_database(database), m_clock(clock) {}

namespace {

Result<QByteArray> readSetting(const Database &database, const base::Uid &user, const QString &name)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT value,crc FROM setting WHERE user_id=? AND name=?"_s);
    query.addBindValue(user.toBytes());
    query.addBindValue(notNull(name));
    if (!query.exec())
        return storeError(database, u"setting"_s);
    if (!query.next())
        return QByteArray();
    const QByteArray value = notNull(query.value(0).toByteArray());
    if (rowChecksum({user.toBytes(), notNull(name), value}) != query.value(1).toByteArray())
        return damaged(name);
    return value;
}

} // namespace

Result<QByteArray> storeSetting(const Database &database, const QString &name)
{
    return readSetting(database, {}, name);
}

Result<QByteArray> LocalStore::setting(const base::Uid &user, const QString &name) const
{
    return readSetting(m_database, user, name);
}

Result<void> LocalStore::setSetting(const base::Uid &user, const QString &name, const QByteArray &value)
{
    const QVariantList row{user.toBytes(), notNull(name), notNull(value)};
    QSqlQuery query(m_database.sql());
    query.prepare(u"INSERT INTO setting(user_id,name,value,crc) VALUES(?,?,?,?) "
                  "ON CONFLICT(user_id,name) DO UPDATE SET value=excluded.value,crc=excluded.crc"_s);
    for (const QVariant &column : row)
        query.addBindValue(column);
    query.addBindValue(rowChecksum(row));
    return query.exec() ? Result<void>() : storeError(m_database, u"setting"_s);
}

QStringList LocalStore::settingNames(const base::Uid &user, const QString &prefix) const
{
    QSqlQuery query(m_database.sql());
    query.prepare(u"SELECT name FROM setting WHERE user_id=? AND name>=? ORDER BY name"_s);
    query.addBindValue(user.toBytes());
    query.addBindValue(notNull(prefix));
    QStringList names;
    query.exec();
    while (query.next() && query.value(0).toString().startsWith(prefix))
        names << query.value(0).toString();
    return names;
}

Result<void> LocalStore::removeSetting(const base::Uid &user, const QString &name)
{
    QSqlQuery query(m_database.sql());
    query.prepare(u"DELETE FROM setting WHERE user_id=? AND name=?"_s);
    query.addBindValue(user.toBytes());
    query.addBindValue(notNull(name));
    return query.exec() ? Result<void>() : storeError(m_database, u"setting"_s);
}

Result<void> LocalStore::saveDraft(const base::Uid &user, const DraftRow &draft)
{
    const qint64 savedAt = draft.savedAt > 0 ? draft.savedAt : m_clock.nowMs();
    const QVariantList row{user.toBytes(), notNull(draft.form), notNull(draft.subject), savedAt, notNull(draft.content)};
    QSqlQuery query(m_database.sql());
    query.prepare(u"INSERT INTO draft(user_id,form,subject,saved_at,content,crc) VALUES(?,?,?,?,?,?) "
                  "ON CONFLICT(user_id,form,subject) DO UPDATE SET saved_at=excluded.saved_at,content=excluded.content,crc=excluded.crc"_s);
    for (const QVariant &column : row)
        query.addBindValue(column);
    query.addBindValue(rowChecksum(row));
    return query.exec() ? Result<void>() : storeError(m_database, u"draft"_s);
}

Trend storedTrend(const Database &database)
{
    Trend trend;
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT day,kind,unrated,a,b,c,d,score_sum,received_no,crc FROM rating_trend ORDER BY day,kind"_s))
        return {};
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < 9; ++column)
            row << query.value(column);
        if (rowChecksum(row) != query.value(9).toByteArray())
            return {};
        TrendPoint point{QDate::fromJulianDay(row[0].toLongLong()), domain::PartyKind(row[1].toUInt() & 3U), {}, row[7].toLongLong()};
        for (size_t grade = 0; grade < point.grades.size(); ++grade)
            point.grades[grade] = row[int(grade) + 2].toLongLong();
        trend.points.push_back(point);
        trend.position = row[8].toLongLong();
    }
    return trend;
}

Result<void> LocalStore::setTrend(const Trend &trend)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto emptied = m_database.execute(u"DELETE FROM rating_trend"_s); !emptied)
        return emptied;
    QSqlQuery query(m_database.sql());
    query.prepare(u"INSERT INTO rating_trend(day,kind,unrated,a,b,c,d,score_sum,received_no,crc) VALUES(?,?,?,?,?,?,?,?,?,?)"_s);
    for (const TrendPoint &point : trend.points) {
        QVariantList row{point.day.toJulianDay(), qint64(point.kind)};
        for (const qint64 parties : point.grades)
            row << parties;
        row << point.scoreSumCenti << trend.position;
        row << rowChecksum(row);
        for (int column = 0; column < int(row.size()); ++column)
            query.bindValue(column, row[column]);
        if (!query.exec())
            return storeError(m_database, u"rating_trend"_s);
    }
    return (*transaction)->commit();
}

qint64 draftCount(const Database &database)
{
    return database.integer(u"SELECT count(*) FROM draft"_s);
}

Result<QList<LocalStore::DraftRow>> LocalStore::drafts(const base::Uid &user) const
{
    QSqlQuery query(m_database.sql());
    query.prepare(u"SELECT user_id,form,subject,saved_at,content,crc FROM draft WHERE user_id=? ORDER BY saved_at DESC,id DESC"_s);
    query.addBindValue(user.toBytes());
    if (!query.exec())
        return storeError(m_database, u"draft"_s);
    QList<DraftRow> rows;
    while (query.next()) {
        const QVariantList row{query.value(0), query.value(1), query.value(2), query.value(3), query.value(4)};
        if (rowChecksum(row) != query.value(5).toByteArray())
            return damaged(query.value(1).toString());
        rows << DraftRow{row[1].toString(), row[2].toString(), row[3].toLongLong(), row[4].toByteArray()};
    }
    return rows;
}

Result<void> LocalStore::removeDraft(const base::Uid &user, const QString &form, const QString &subject)
{
    QSqlQuery query(m_database.sql());
    query.prepare(u"DELETE FROM draft WHERE user_id=? AND form=? AND subject=?"_s);
    query.addBindValue(user.toBytes());
    query.addBindValue(notNull(form));
    query.addBindValue(notNull(subject));
    return query.exec() ? Result<void>() : storeError(m_database, u"draft"_s);
}

} // namespace chengcai::store
