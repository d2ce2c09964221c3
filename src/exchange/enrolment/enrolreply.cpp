// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/enrolment/enrolreply.h"

#include "exchange/enrolment/enrolerror.h"
#include "journal/credentials.h"
#include "journal/sealing.h"
#include "journal/strictcbor.h"

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using journal::put;
using journal::view;

namespace {

constexpr char ReplyMagic[] = "CHENGCAI-ENA-1";
constexpr qsizetype SignatureBytes = 64;
constexpr qsizetype SealedKeyBytes = 32 + journal::SealBytes;

enum Key : int { Version = 1, Algorithm, Request, Device, Label, FieldKey };
constexpr quint64 Keys = 6;

QByteArray messageOf(QByteArrayView body)
{
    return QByteArray(ReplyMagic, sizeof ReplyMagic) + journal::sha256(body).toBytes();
}

} // namespace

QByteArray encodeReply(const EnrolReply &reply, const journal::SigningKey &root)
{
    QByteArray raw;
    journal::CborWriter out(raw);
    out.map(Keys);
    put(out, Version, 1);
    put(out, Algorithm, journal::AlgorithmEd25519);
    put(out, Request, view(reply.request));
    put(out, Device, view(reply.device));
    out.integer(Label);
    out.text(reply.label);
    put(out, FieldKey, QByteArrayView(reply.fieldKey));
    return raw + root.sign(messageOf(raw));
}

base::Result<EnrolReply> decodeReply(QByteArrayView raw, QByteArrayView rootKey)
{
    if (raw.size() <= SignatureBytes)
        return notGenuineReply(u"length"_s);
    const QByteArrayView body = raw.chopped(SignatureBytes);
    if (!journal::verifySignature(rootKey, messageOf(body), raw.last(SignatureBytes)))
        return notGenuineReply(u"signature"_s);
    journal::StrictReader in(body);
    EnrolReply reply;
    in.map(Keys, u"reply"_s);
    in.key(Version);
    (void)in.number(1, 1, u"version"_s);
    in.key(Algorithm);
    (void)in.number(journal::AlgorithmEd25519, journal::AlgorithmEd25519, u"algorithm"_s);
    in.key(Request);
    reply.request = in.hash(u"request"_s);
    in.key(Device);
    reply.device = in.uid(u"device"_s);
    in.key(Label);
    reply.label = in.text(64, u"label"_s);
    in.key(FieldKey);
    reply.fieldKey = in.bytes(SealedKeyBytes, SealedKeyBytes, u"field key"_s);
    in.finish();
    return in.ok() ? base::Result<EnrolReply>(reply) : base::Result<EnrolReply>(notGenuineReply(in.what()));
}

} // namespace chengcai::exchange
