// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mark.h"

#include "store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char Prefix[] = "CHENGCAI-MARK-1";
constexpr qsizetype OriginAt = 0, SeqAt = 16, HashAt = 24, MachineAt = 56, FileAt = 88, BodySize = 112, SignatureSize = 64;

QString markFile(const QString &databaseFile)
{
    const QByteArray name = journal::sha256(QFileInfo(databaseFile).absoluteFilePath().toUtf8()).toBytes().left(16).toHex();
    return u"%1/mark/%2"_s.arg(stateFolder(), QString::fromLatin1(name));
}

QByteArray machine()
{
    QFile file(u"/etc/machine-id"_s);
    return journal::sha256(file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray()).toBytes();
}

QByteArray number(quint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray fileIdentity(const QString &databaseFile)
{
    struct statx info {};
    if (::statx(AT_FDCWD, QFile::encodeName(databaseFile).constData(), 0, STATX_INO | STATX_BTIME, &info) != 0)
        return QByteArray(24, '\0');
    return number(info.stx_ino) + number(static_cast<quint64>(info.stx_btime.tv_sec)) + number(info.stx_btime.tv_nsec);
}

QByteArray signedPart(const QByteArray &body)
{
    return QByteArray(Prefix, sizeof Prefix) + body;
}

/// Empty unless the device with that key signed the mark of this place.
QByteArray signedBody(const QString &databaseFile, QByteArrayView deviceKey)
{
    QFile file(markFile(databaseFile));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content.size() != BodySize + SignatureSize)
        return {};
    const QByteArray body = content.left(BodySize);
    return journal::verifySignature(deviceKey, signedPart(body), QByteArrayView(content).sliced(BodySize)) ? body : QByteArray();
}

bool isOfThisFile(const QByteArray &body, const QString &databaseFile)
{
    return body.mid(MachineAt, 32) == machine() && body.mid(FileAt) == fileIdentity(databaseFile);
}

Ledger::Mark markIn(const QByteArray &body)
{
    return {base::Uid::fromBytes(body.mid(OriginAt, 16)), qFromBigEndian<qint64>(body.constData() + SeqAt),
            base::Hash::fromBytes(body.mid(HashAt, 32))};
}

} // namespace

std::optional<Ledger::Mark> readMark(const QString &databaseFile, QByteArrayView deviceKey)
{
    const QByteArray body = signedBody(databaseFile, deviceKey);
    return !body.isEmpty() && isOfThisFile(body, databaseFile) ? std::optional(markIn(body)) : std::nullopt;
}

MarkState compareMark(const QString &databaseFile, const Ledger::Mark &now, const journal::SigningKey &device,
                      const std::function<base::Hash(qint64 seq)> &hashAt)
{
    if (!QFile(markFile(databaseFile)).open(QIODevice::ReadOnly))
        return MarkState::Missing;
    const QByteArray body = signedBody(databaseFile, device.publicKey);
    if (body.isEmpty())
        return MarkState::Replaced;
    const Ledger::Mark mark = markIn(body);
    if (mark.origin != now.origin || mark.seq > now.seq || hashAt(mark.seq) != mark.hash)
        return MarkState::WentBack;
    return isOfThisFile(body, databaseFile) ? MarkState::Same : MarkState::Replaced;
}

bool writeMark(const QString &databaseFile, const Ledger::Mark &now, const journal::SigningKey &device)
{
    static const QByteArray thisMachine = machine();
    const QString path = markFile(databaseFile);
    if (!makeFolder(QFileInfo(path).path()))
        return false;
    const QByteArray body = now.origin.toBytes() + number(static_cast<quint64>(now.seq)) + now.hash.toBytes() + thisMachine
        + fileIdentity(databaseFile);
    const QString temporary = temporaryName(path);
    QFile file(temporary);
    const QByteArray content = body + device.sign(signedPart(body));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    file.close();
    return written && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0;
}

void removeMark(const QString &databaseFile)
{
    QFile::remove(markFile(databaseFile));
}

} // namespace chengcai::store
