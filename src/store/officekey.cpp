// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/officekey.h"

#include "journal/strictcbor.h"
#include "store/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sodium.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::put;
using journal::Secret;
using journal::SigningKey;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr char Magic[] = "CCOFFKEY1";
constexpr char OpenPrefix[] = "CHENGCAI-OPENOFF-1";
constexpr qint64 MostBytes = 4096;
constexpr quint64 MostMemory = 1ULL << 30;

/// What the file says.
struct Content {
    QByteArray publicKey;
    bool open = false;
    journal::PasswordParameters parameters;
    QByteArray sealed;
};

Error damaged(const QString &path)
{
    return {ErrorKind::StoreProblem, u"OFK-002"_s, Text::tr("The key of the office is missing here or damaged. Put a copy of it back into the folder keys of the store."), path, {}};
}

Result<Secret> wrappingKey(const Content &content, const std::optional<QString> &passphrase)
{
    if (content.open)
        return Secret(journal::sha256(QByteArrayView(OpenPrefix, sizeof OpenPrefix), content.parameters.salt).toBytes());
    if (!passphrase)
        return Error{ErrorKind::NotAuthorised, u"OFK-003"_s, Text::tr("The key of the office needs its passphrase. Enter it and try again."), {}, u"passphrase"_s};
    return journal::deriveKey(*passphrase, content.parameters);
}

QByteArray encode(const Content &content)
{
    QByteArray raw(Magic, sizeof Magic);
    journal::CborWriter out(raw);
    out.map(6);
    put(out, 1, QByteArrayView(content.publicKey));
    put(out, 2, qint64(content.open));
    put(out, 3, QByteArrayView(content.parameters.salt));
    put(out, 4, qint64(content.parameters.operations));
    put(out, 5, qint64(content.parameters.memoryBytes));
    put(out, 6, QByteArrayView(content.sealed));
    return raw;
}

Result<Content> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path);
    const QByteArray raw = file.read(MostBytes);
    if (!raw.startsWith(QByteArrayView(Magic, sizeof Magic)))
        return damaged(path);
    journal::StrictReader in(QByteArrayView(raw).sliced(sizeof Magic));
    Content content;
    in.map(6, u"key"_s);
    in.key(1);
    content.publicKey = in.bytes(32, 32, u"public"_s);
    in.key(2);
    content.open = in.number(0, 1, u"open"_s) == 1;
    in.key(3);
    content.parameters.salt = in.bytes(16, 16, u"salt"_s);
    in.key(4);
    content.parameters.operations = quint64(in.number(1, 64, u"operations"_s));
    in.key(5);
    content.parameters.memoryBytes = quint64(in.number(8 << 10, MostMemory, u"memory"_s));
    in.key(6);
    content.sealed = in.bytes(32, 256, u"sealed"_s);
    in.finish();
    return in.ok() ? Result<Content>(content) : Result<Content>(damaged(path));
}

} // namespace

OfficeKey::OfficeKey(const QString &storeFolder) : m_path(storeFolder + u"/keys/office.key"_s) {}

OfficeKey OfficeKey::copyAt(const QString &file)
{
    OfficeKey key{QString()};
    key.m_path = file;
    return key;
}

bool OfficeKey::exists() const
{
    return QFileInfo::exists(m_path);
}

bool OfficeKey::needsPassphrase() const
{
    const auto content = read(m_path);
    return content && !content->open;
}

Result<void> OfficeKey::create(const std::optional<QString> &passphrase) const
{
    if (exists())
        return Error{ErrorKind::InputRefused, u"OFK-001"_s, Text::tr("The office has its key already; a second one would make every computer ask again. Use the one that is there."), m_path, {}};
    if (Result<void> made = makeFolder(QFileInfo(m_path).path()); !made)
        return made;
    const SigningKey key = SigningKey::generate();
    Content content{key.publicKey, !passphrase.has_value(), {journal::randomBytes(16)}, {}};
    const auto wrapping = wrappingKey(content, passphrase);
    if (!wrapping)
        return wrapping.error();
    content.sealed = journal::seal(wrapping->view(), key.seed.view(), content.publicKey);
    return writeDurably(m_path, encode(content));
}

Result<QByteArray> OfficeKey::publicKey() const
{
    const auto content = read(m_path);
    return content ? Result<QByteArray>(content->publicKey) : content.error();
}

Result<SigningKey> OfficeKey::unlock(const std::optional<QString> &passphrase) const
{
    const auto content = read(m_path);
    if (!content)
        return content.error();
    const auto wrapping = wrappingKey(*content, passphrase);
    if (!wrapping)
        return wrapping.error();
    Result<QByteArray> seed = journal::unseal(wrapping->view(), content->sealed, content->publicKey);
    if (!seed || seed->size() != 32)
        return content->open ? damaged(m_path) : Error{ErrorKind::NotAuthorised, u"OFK-003"_s, Text::tr("This is not the passphrase of the office's key. Try again."), {}, u"passphrase"_s};
    SigningKey key = SigningKey::fromSeed(*seed);
    sodium_memzero(seed->data(), size_t(seed->size()));
    return key.publicKey == content->publicKey ? Result<SigningKey>(std::move(key)) : Result<SigningKey>(damaged(m_path));
}

Result<void> OfficeKey::copyTo(const QString &path, const std::optional<QString> &passphrase) const
{
    const auto here = unlock(passphrase);
    if (!here)
        return here.error();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(m_path);
    if (Result<void> written = writeDurably(path, file.readAll()); !written)
        return written;
    const auto there = copyAt(path).unlock(passphrase);
    if (there && there->publicKey == here->publicKey)
        return {};
    return Error{ErrorKind::StoreProblem, u"OFK-004"_s, Text::tr("The copy of the office's key could not be read back. Use another medium."), path, {}};
}

} // namespace chengcai::store
