// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyring.h"

#include "journal/cbor.h"
#include "store/files.h"
#include "store/localstore.h"
#include "store/queries/exchange.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <cerrno>

#include <sodium.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::Secret;
using journal::SigningKey;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr qsizetype KeySize = 32;
constexpr qsizetype SaltSize = 16;
constexpr quint64 CarriedFields = 7;
constexpr int FreeAttempts = 3;
constexpr qint64 LongestDelayMs = 300'000;
constexpr char DeviceMagic[] = "CCDEVKEY1"; // followed by the seed
constexpr char BoxMagic[] = "CCBOXKEY1";    // followed by the public and the secret key
constexpr char OpenBoxPrefix[] = "CHENGCAI-OPENBOX-1";

Error noSuchAccount(const QString &name)
{
    return {ErrorKind::NotAuthorised, u"KEY-001"_s, Text::tr("There is no account of this name in the store. Check the name."), name, {}};
}

Error wrongPassword(bool given)
{
    return {ErrorKind::NotAuthorised, u"KEY-002"_s,
            given ? Text::tr("The password is wrong. Try again; after several failures the store waits longer each time.")
                  : Text::tr("This account needs its password. Enter it and try again."),
            {}, {}};
}

Error tooSoon(qint64 waitMs)
{
    return {ErrorKind::NotAuthorised, u"KEY-003"_s,
            Text::tr("After several wrong passwords the store waits before the next one. Try again in %n second(s).", nullptr,
                     static_cast<int>((waitMs + 999) / 1000)),
            {}, {}};
}

Error damagedKey(const QString &what)
{
    return {ErrorKind::StoreProblem, u"KEY-004"_s,
            Text::tr("A key of this store is damaged or missing and was not used. Restore a backup into a new folder."), what, {}};
}

/// Wrong passwords in a row, and when the next one may be tried.
struct Attempts {
    qint64 failures = 0;
    qint64 notBefore = 0;
};

struct Box : Attempts {
    QByteArray user;
    QString name;
    QByteArray salt;
    qint64 operations = 0;
    qint64 memory = 0;
    bool unlocked = false;
    QByteArray sealed;

    [[nodiscard]] QVariantList row() const
    {
        return {user, name, salt, operations, memory, qint64(unlocked), failures, notBefore, sealed};
    }
    [[nodiscard]] QByteArray associated() const { return user + name.toUtf8(); }
};

Result<Box> readBox(const Database &database, const QString &name)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT user_id,name,salt,operations,memory,unlocked,failures,not_before,box,crc FROM keybox WHERE name=?"_s);
    query.addBindValue(notNull(name));
    if (!query.exec())
        return storeError(database, u"keybox"_s);
    if (!query.next())
        return noSuchAccount(name);
    const Box box{{query.value(6).toLongLong(), query.value(7).toLongLong()},
                  query.value(0).toByteArray(), query.value(1).toString(), query.value(2).toByteArray(),
                  query.value(3).toLongLong(),  query.value(4).toLongLong(), query.value(5).toLongLong() != 0, query.value(8).toByteArray()};
    if (rowChecksum(box.row()) != query.value(9).toByteArray())
        return damagedKey(name);
    return box;
}

Result<void> writeBox(Database &database, const Box &box)
{
    QSqlQuery query(database.sql());
    query.prepare(u"INSERT INTO keybox(user_id,name,salt,operations,memory,unlocked,failures,not_before,box,crc) VALUES(?,?,?,?,?,?,?,?,?,?) "
                  "ON CONFLICT(user_id) DO UPDATE SET name=excluded.name,salt=excluded.salt,operations=excluded.operations,"
                  "memory=excluded.memory,unlocked=excluded.unlocked,failures=excluded.failures,not_before=excluded.not_before,"
                  "box=excluded.box,crc=excluded.crc"_s);
    const QVariantList row = box.row();
    for (const QVariant &column : row)
        query.addBindValue(column);
    query.addBindValue(rowChecksum(row));
    return query.exec() ? Result<void>() : storeError(database, u"keybox"_s);
}

Result<Secret> boxKey(const Box &box, const std::optional<QString> &password)
{
    if (box.unlocked)
        return Secret(journal::sha256(QByteArrayView(OpenBoxPrefix, sizeof OpenBoxPrefix), box.salt).toBytes());
    if (!password)
        return wrongPassword(false);
    return journal::deriveKey(*password, {box.salt, static_cast<quint64>(box.operations), static_cast<quint64>(box.memory)});
}

Result<void> fill(Box &box, const std::optional<QString> &password, QByteArrayView seed, QByteArrayView fieldKey)
{
    const journal::PasswordParameters parameters{journal::randomBytes(SaltSize)};
    box.salt = parameters.salt;
    box.operations = static_cast<qint64>(parameters.operations);
    box.memory = static_cast<qint64>(parameters.memoryBytes);
    box.unlocked = !password.has_value();
    box.failures = 0;
    box.notBefore = 0;
    const Result<Secret> key = boxKey(box, password);
    if (!key)
        return key.error();
    QByteArray plain = seed.toByteArray() + fieldKey.toByteArray();
    box.sealed = journal::seal(key->view(), plain, box.associated());
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return {};
}

/// A clock set back must not lock anybody out for longer than the longest delay.
qint64 waitMs(const Attempts &attempts, qint64 now)
{
    return std::min(attempts.notBefore - now, LongestDelayMs);
}

void countFailure(Attempts &attempts, qint64 now)
{
    ++attempts.failures;
    const qint64 doublings = std::min<qint64>(attempts.failures - FreeAttempts, 20);
    attempts.notBefore = doublings < 0 ? 0 : now + std::min(qint64(1000) << doublings, LongestDelayMs);
}

/// Of this box wherever it lies, so that a copy of the store does not begin anew; a new password does.
QString attemptsFile(const Box &box)
{
    return u"%1/attempts/%2"_s.arg(stateFolder(), QString::fromLatin1(journal::sha256(box.user, box.salt).toBytes().left(16).toHex()));
}

Attempts attemptsOutside(const Box &box)
{
    QFile file(attemptsFile(box));
    const QByteArrayList words = file.open(QIODevice::ReadOnly) ? file.read(64).split(' ') : QByteArrayList();
    return words.size() == 2 ? Attempts{words[0].toLongLong(), words[1].toLongLong()} : Attempts();
}

/// Where it cannot be written, nothing is counted: reading must not fail for it.
void keepAttemptsOutside(const Box &box, const Attempts &attempts)
{
    const QString path = attemptsFile(box);
    QFile file(path);
    if (attempts.failures == 0)
        file.remove();
    else if (makeFolder(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(attempts.failures) + ' ' + QByteArray::number(attempts.notBefore));
}

/// Hostile until it opens: what a password costs is bounded.
std::optional<Box> carriedFrom(QByteArrayView carried)
{
    journal::CborReader in(carried);
    Box box;
    quint64 count = 0;
    QByteArrayView user;
    QByteArrayView salt;
    QByteArrayView sealed;
    qint64 unlocked = 0;
    const bool whole = in.array(count) && count == CarriedFields && in.bytes(user) && in.text(box.name) && in.bytes(salt) && in.integer(box.operations) && in.integer(box.memory)
        && in.integer(unlocked) && in.bytes(sealed) && in.finish();
    const journal::PasswordParameters usual;
    if (!whole || user.size() != 16 || salt.size() != SaltSize || box.operations < 1 || box.operations > 4 * qint64(usual.operations) || box.memory < 8192
        || box.memory > 4 * qint64(usual.memoryBytes))
        return std::nullopt;
    box.user = user.toByteArray();
    box.salt = salt.toByteArray();
    box.unlocked = unlocked != 0;
    box.sealed = sealed.toByteArray();
    return box;
}

constexpr char FieldKeyRole[] = "field-key";

/// Some box was made before the store joined an office: the office's key lies sealed under the one in the box.
Result<Secret> presentFieldKey(const Database &database, QByteArrayView boxed)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT raw FROM trust WHERE role=?"_s);
    query.addBindValue(QLatin1StringView(FieldKeyRole).toString());
    if (!query.exec())
        return storeError(database, u"trust"_s);
    if (!query.next())
        return Secret(boxed);
    Result<QByteArray> present = journal::unseal(boxed, query.value(0).toByteArray(), FieldKeyRole);
    if (!present)
        return Secret(boxed); // of a box made afterwards
    Secret key(*present);
    sodium_memzero(present->data(), size_t(present->size()));
    return key;
}

QVariantList personKeyRow(const Keyring::PersonKey &key)
{
    return {key.person.toBytes(), key.wrapped};
}

} // namespace

Keyring::Keyring(Database &database, const QString &storeFolder, const base::Clock &clock)
    : m_database(database), m_folder(storeFolder), m_clock(clock)
{
}

Result<void> Keyring::loadDevice(bool createIfMissing)
{
    const QString path = m_folder + u"/keys/device.key"_s;
    const QByteArrayView magic(DeviceMagic, sizeof DeviceMagic);
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fileError(path, EACCES);
        QByteArray content = file.readAll();
        if (content.size() != magic.size() + KeySize || !content.startsWith(magic))
            return damagedKey(path);
        m_device = SigningKey::fromSeed(QByteArrayView(content).sliced(magic.size()));
        sodium_memzero(content.data(), static_cast<size_t>(content.size()));
        return {};
    }
    if (!createIfMissing)
        return damagedKey(path);
    if (Result<void> made = makeFolder(m_folder + u"/keys"_s); !made)
        return made;
    SigningKey key = SigningKey::generate();
    const QByteArray content = magic.toByteArray() + key.seed.view().toByteArray();
    Result<void> written = writeDurably(path, content);
    if (written)
        m_device = std::move(key);
    return written;
}

Result<journal::BoxKey> Keyring::box() const
{
    const QString path = m_folder + u"/keys/box.key"_s;
    if (!QFile::exists(path) && !m_database.readOnly()) {
        if (const Result<void> made = makeFolder(m_folder + u"/keys"_s); !made)
            return made.error();
        const journal::BoxKey made = journal::BoxKey::generate();
        QByteArray content = QByteArray(BoxMagic, sizeof BoxMagic) + made.publicKey + made.secret.view().toByteArray();
        const Result<void> written = writeDurably(path, content);
        sodium_memzero(content.data(), static_cast<size_t>(content.size()));
        if (!written)
            return written.error();
    }
    return boxIn(m_folder);
}

Result<journal::BoxKey> Keyring::boxIn(const QString &storeFolder)
{
    const QString path = storeFolder + u"/keys/box.key"_s;
    const QByteArrayView magic(BoxMagic, sizeof BoxMagic);
    QFile file(path);
    if (!file.exists())
        return damagedKey(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, EACCES);
    QByteArray content = file.readAll();
    if (content.size() != magic.size() + 2 * KeySize || !content.startsWith(magic))
        return damagedKey(path);
    journal::BoxKey key{content.sliced(magic.size(), KeySize), Secret(QByteArrayView(content).last(KeySize))};
    sodium_memzero(content.data(), static_cast<size_t>(content.size()));
    return key;
}

Result<QByteArray> Keyring::carriedBox(const QString &name) const
{
    const Result<Box> box = readBox(m_database, name);
    if (!box)
        return box.error();
    QByteArray out;
    journal::CborWriter writer(out);
    writer.array(CarriedFields);
    writer.bytes(box->user);
    writer.text(box->name);
    writer.bytes(box->salt);
    writer.integer(box->operations);
    writer.integer(box->memory);
    writer.integer(box->unlocked ? 1 : 0);
    writer.bytes(box->sealed);
    return out;
}

Result<SigningKey> Keyring::unlockCarried(QByteArrayView carried, const std::optional<QString> &password, const base::Clock &clock)
{
    const std::optional<Box> box = carriedFrom(carried);
    if (!box)
        return damagedKey(u"key box"_s);
    const qint64 now = clock.nowMs();
    Attempts outside = attemptsOutside(*box);
    if (const qint64 wait = waitMs(outside, now); wait > 0)
        return tooSoon(wait);
    const Result<Secret> key = boxKey(*box, password);
    if (!key)
        return key.error();
    Result<QByteArray> plain = journal::unseal(key->view(), box->sealed, box->associated());
    if (!plain || plain->size() != 2 * KeySize) {
        countFailure(outside, now);
        keepAttemptsOutside(*box, outside);
        return box->unlocked ? damagedKey(box->name) : wrongPassword(true);
    }
    keepAttemptsOutside(*box, {});
    SigningKey signer = SigningKey::fromSeed(QByteArrayView(*plain).first(KeySize));
    sodium_memzero(plain->data(), static_cast<size_t>(plain->size()));
    return signer;
}

Keyring::Carried Keyring::describeCarried(QByteArrayView carried)
{
    const std::optional<Box> box = carriedFrom(carried);
    return box ? Carried{base::Uid::fromBytes(box->user), box->name, !box->unlocked} : Carried();
}

Result<base::Uid> Keyring::create(const QString &name, const std::optional<QString> &password, const SigningKey &key,
                                  QByteArrayView fieldKey, const base::Uid &user)
{
    if (key.seed.view().size() != KeySize || fieldKey.size() != KeySize || name.isEmpty())
        return damagedKey(name);
    if (names().contains(name))
        return Error{ErrorKind::InputRefused, u"KEY-005"_s, Text::tr("There is already an account of this name. Choose another name."), name, u"name"_s};
    Box box;
    box.user = user.toBytes();
    box.name = name;
    if (const Result<void> filled = fill(box, password, key.seed.view(), fieldKey); !filled)
        return filled.error();
    if (const Result<void> written = writeBox(m_database, box); !written)
        return written.error();
    return user;
}

Result<Keyring::Unlocked> Keyring::unlock(const QString &name, const std::optional<QString> &password)
{
    Result<Box> found = readBox(m_database, name);
    if (!found)
        return found.error();
    Box &box = *found;
    const qint64 now = m_clock.nowMs();
    Attempts outside = attemptsOutside(box);
    if (const qint64 wait = std::max(waitMs(box, now), waitMs(outside, now)); wait > 0)
        return tooSoon(wait);
    const Result<Secret> key = boxKey(box, password);
    if (!key)
        return key.error();
    Result<QByteArray> plain = journal::unseal(key->view(), box.sealed, box.associated());
    const bool wrong = !plain || plain->size() != 2 * KeySize;
    const bool counted = wrong || box.failures > 0 || outside.failures > 0;
    Attempts &attempts = m_database.readOnly() ? outside : box;
    if (wrong)
        countFailure(attempts, now);
    else
        outside = static_cast<Attempts &>(box) = {};
    if (counted)
        keepAttemptsOutside(box, outside);
    if (counted && !m_database.readOnly()) {
        if (const Result<void> noted = writeBox(m_database, box); !noted)
            return noted.error();
    }
    if (wrong)
        return box.unlocked ? damagedKey(name) : wrongPassword(true);
    const QByteArrayView bytes(*plain);
    Result<Secret> fieldKey = presentFieldKey(m_database, bytes.last(KeySize));
    if (!fieldKey)
        return fieldKey.error();
    Unlocked unlocked{base::Uid::fromBytes(box.user), SigningKey::fromSeed(bytes.first(KeySize)), std::move(*fieldKey)};
    sodium_memzero(plain->data(), static_cast<size_t>(plain->size()));
    return unlocked;
}

Result<void> Keyring::changePassword(const QString &name, const QString &oldPassword, const QString &newPassword)
{
    const Result<Unlocked> unlocked = unlock(name, needsPassword(name) ? std::optional(oldPassword) : std::nullopt);
    if (!unlocked)
        return unlocked.error();
    Result<Box> box = readBox(m_database, name);
    if (!box)
        return box.error();
    if (Result<void> filled = fill(*box, newPassword, unlocked->key.seed.view(), unlocked->fieldKey.view()); !filled)
        return filled;
    return writeBox(m_database, *box);
}

bool Keyring::needsPassword(const QString &name) const
{
    const Result<Box> box = readBox(m_database, name);
    return box && !box->unlocked;
}

QStringList Keyring::names() const
{
    QSqlQuery query(m_database.sql());
    query.exec(u"SELECT name FROM keybox ORDER BY rowid"_s);
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names;
}

Result<void> Keyring::succeedFieldKey(QByteArrayView before, QByteArrayView now)
{
    return writeTrust(m_database, {QLatin1StringView(FieldKeyRole).toString(), 0, 1, journal::seal(before, now, FieldKeyRole)});
}

std::vector<Keyring::PersonKey> Keyring::personKeys(const base::Uid &person) const
{
    std::vector<PersonKey> keys;
    PreparedQuery query(m_database, u"SELECT wrapped,crc FROM person_key WHERE party_uid=? ORDER BY wrapped"_s);
    if (!query.exec({person.toBytes()}))
        return keys;
    while (query.next()) {
        const PersonKey key{person, query.row().value(0).toByteArray()};
        if (rowChecksum(personKeyRow(key)) == query.row().value(1).toByteArray())
            keys.push_back(key);
    }
    return keys;
}

Result<Secret> Keyring::personKey(const base::Uid &person, QByteArrayView fieldKey, bool createIfMissing)
{
    for (const PersonKey &kept : personKeys(person)) {
        const Result<QByteArray> key = journal::unseal(fieldKey, kept.wrapped, person.toBytes());
        return key ? Result<Secret>(Secret(*key)) : key.error();
    }
    if (!createIfMissing)
        return Error{ErrorKind::StoreProblem, u"KEY-006"_s,
                     Text::tr("The identity number of this person was erased or was never kept here; it can no longer be shown."), {}, {}};
    const QByteArray key = journal::randomBytes(KeySize);
    if (const Result<void> kept = addPersonKey({person, journal::seal(fieldKey, key, person.toBytes())}, fieldKey); !kept)
        return kept.error();
    return Secret(key);
}

Result<QByteArray> Keyring::openPersonal(const base::Uid &person, QByteArrayView fieldKey, QByteArrayView sealed, QByteArrayView associated) const
{
    Result<QByteArray> plain = Error{ErrorKind::StoreProblem, u"KEY-006"_s,
                                     Text::tr("The identity number of this person was erased or was never kept here; it can no longer be shown."), {}, {}};
    for (const PersonKey &kept : personKeys(person)) {
        if (const Result<QByteArray> key = journal::unseal(fieldKey, kept.wrapped, person.toBytes()); key)
            plain = journal::unseal(*key, sealed, associated);
        if (plain)
            break;
    }
    return plain;
}

Result<void> Keyring::addPersonKey(const PersonKey &key, QByteArrayView fieldKey)
{
    if (key.person.isNull() || !journal::unseal(fieldKey, key.wrapped, key.person.toBytes()))
        return Error{ErrorKind::InputRefused, u"KEY-007"_s, Text::tr("A key in the file does not belong to this office, so nothing was taken over. Ask the sender."), {}, {}};
    QVariantList row = personKeyRow(key);
    const QByteArray crc = rowChecksum(row);
    PreparedQuery insert(m_database, u"INSERT INTO person_key(party_uid,wrapped,crc) VALUES(?,?,?) ON CONFLICT DO NOTHING"_s);
    return insert.exec(row << crc) ? Result<void>() : Result<void>(storeError(m_database, u"person_key"_s));
}

QString missingKey(const Database &database)
{
    QSqlQuery query(database.sql());
    if (query.exec(u"SELECT name FROM party WHERE length(identifier_cipher)>16 AND substr(identifier_cipher,1,16) NOT IN(SELECT party_uid FROM person_key) "
                   "ORDER BY id LIMIT 1"_s)
        && query.next())
        return Text::tr("The key to the identity number of “%1” is missing: the number can no longer be read.").arg(query.value(0).toString());
    return {};
}

} // namespace chengcai::store
