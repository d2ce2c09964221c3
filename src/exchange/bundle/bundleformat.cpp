// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundleformat.h"

#include "exchange/bundle/bundleerror.h"
#include "exchange/bundle/manifest.h"

#include <QtEndian>

#include <algorithm>

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;

namespace {

constexpr char Magic[] = "\x89" "CCB" "\x0D\x0A\x1A\x0A";
constexpr qsizetype MagicBytes = 8;
constexpr quint16 Major = 1;
constexpr qsizetype MostHeaderBytes = 65536;

template <typename Number> void append(QByteArray &to, Number value)
{
    const Number big = qToBigEndian(value);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

template <typename Number> Number at(QByteArrayView from, qsizetype place)
{
    return qFromBigEndian<Number>(from.data() + place);
}

Error incomplete(qint64 there, qint64 whole)
{
    const qint64 percent = whole > 0 ? std::clamp<qint64>(there * 100 / whole, 0, 99) : 0;
    return {ErrorKind::InputRefused, u"BND-003"_s, Bundles::tr("The file is incomplete: %1 % arrived, so nothing was taken over. Copy it again.").arg(percent), {}, {}};
}

} // namespace

qsizetype headerBytes(size_t recipients)
{
    return FixedHeaderBytes + qsizetype(recipients) * RecipientBytes + journal::StreamHeaderBytes;
}

QByteArray encodeHeader(const OuterHeader &header)
{
    QByteArray out(Magic, MagicBytes);
    append<quint16>(out, Major);
    append<quint16>(out, 0);
    append<quint32>(out, quint32(headerBytes(header.recipients.size())));
    append<quint64>(out, quint64(header.totalBytes));
    out.append(header.bundle.toBytes());
    append<quint16>(out, quint16(header.recipients.size()));
    append<quint16>(out, 0);
    append<quint32>(out, 0);
    for (const OuterHeader::Recipient &one : header.recipients)
        out.append(one.id.toBytes()).append(one.sealedKey);
    return out.append(header.streamHeader);
}

Result<OuterHeader> decodeHeader(QByteArrayView file, qint64 size)
{
    const qsizetype known = std::min(file.size(), MagicBytes);
    if (known == 0 || file.first(known) != QByteArrayView(Magic, MagicBytes).first(known))
        return Error{ErrorKind::InputRefused, u"BND-001"_s, Bundles::tr("This is no exchange file of this program. Choose a file that ends in .ccb."), {}, {}};
    if (file.size() < FixedHeaderBytes)
        return incomplete(size, 0);
    if (at<quint16>(file, 8) != Major)
        return Error{ErrorKind::InputRefused, u"BND-002"_s, Bundles::tr("The file was written by a newer version of the program. Update this program, then import it."), {}, {}};
    OuterHeader header;
    const auto total = at<quint64>(file, 16);
    if (total > quint64(MaxBundleBytes))
        return Error{ErrorKind::InputRefused, u"BND-005"_s, Bundles::tr("The file says it is larger than an exchange file may be, so it is not read. Have it exported again."), {}, {}};
    header.totalBytes = qint64(total);
    if (size < header.totalBytes)
        return incomplete(size, header.totalBytes);
    const auto recipients = at<quint16>(file, 40);
    const qsizetype length = headerBytes(recipients);
    if (size > header.totalBytes || recipients == 0 || recipients > MaxRecipients || length > MostHeaderBytes || at<quint32>(file, 12) != quint32(length) || at<quint16>(file, 42) != 0
        || at<quint32>(file, 44) != 0 || header.totalBytes < length + TrailerBytes || file.size() < length)
        return damagedBundle(u"BND-004"_s, u"header"_s);
    header.bundle = Uid::fromBytes(file.sliced(24, 16));
    for (qsizetype i = 0; i < recipients; ++i) {
        const QByteArrayView one = file.sliced(FixedHeaderBytes + i * RecipientBytes, RecipientBytes);
        header.recipients.push_back({Uid::fromBytes(one.first(16)), one.sliced(16).toByteArray()});
    }
    header.streamHeader = file.sliced(length - journal::StreamHeaderBytes, journal::StreamHeaderBytes).toByteArray();
    return header;
}

qint64 bodyBytes(qint64 plain)
{
    const qint64 chunks = std::max<qint64>(1, (plain + ChunkBytes - 1) / ChunkBytes);
    return plain + chunks * qint64(sizeof(quint32) + journal::StreamTagBytes);
}

QByteArray manifestMessage(QByteArrayView manifest)
{
    static constexpr char Prefix[] = "CHENGCAI-MAN-1";
    return QByteArray(Prefix, sizeof Prefix) + journal::sha256(manifest).toBytes();
}

} // namespace chengcai::exchange
