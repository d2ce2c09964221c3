// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/enrolment/enrolrequest.h"

#include "base/text.h"
#include "exchange/enrolment/enrolerror.h"
#include "journal/credentials.h"
#include "journal/strictcbor.h"

#include <QSet>
#include <QtEndian>

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using base::Result;
using journal::put;
using journal::view;

namespace {

constexpr char Magic[] = "\x89" "CCE\r\n\x1a\n";
constexpr qsizetype MagicBytes = 8;
constexpr char RequestMagic[] = "CHENGCAI-ENR-1";
constexpr char PersonMagic[] = "CHENGCAI-ENU-1";
constexpr qsizetype SignatureBytes = 64;
constexpr qsizetype HashBytes = 32;
constexpr quint64 MostPeople = 32;
constexpr qsizetype MostName = 200;

enum Key : int { Version = 1, Algorithm, Device, Box, Nonce, Label, Unit, App, Schema, People, Further };
constexpr quint64 Keys = 11;

QByteArray messageOf(QByteArrayView body)
{
    return QByteArray(RequestMagic, sizeof RequestMagic) + journal::sha256(body).toBytes();
}

/// Names that would be shown: nothing in them may play tricks with what people compare.
QString cleanText(journal::StrictReader &in, qsizetype most, const QString &what)
{
    QString text = in.text(most, what);
    in.fine(base::forbiddenCharacter(text).isEmpty(), what);
    return text;
}

EnrolRequest::Person readPerson(journal::StrictReader &in)
{
    EnrolRequest::Person person;
    in.map(6, u"person"_s);
    in.key(1);
    person.user = in.uid(u"user"_s);
    in.key(2);
    person.name = cleanText(in, 64, u"name"_s);
    in.key(3);
    person.fullName = cleanText(in, MostName, u"full name"_s);
    in.key(4);
    person.roles = domain::Roles::fromInt(int(in.number(1, 15, u"roles"_s)));
    in.key(5);
    person.publicKey = in.bytes(32, 32, u"key"_s);
    in.key(6);
    person.proof = in.bytes(SignatureBytes, SignatureBytes, u"proof"_s);
    in.fine(!person.name.isEmpty() && !person.user.isNull(), u"person"_s);
    return person;
}

bool provenAll(const EnrolRequest &request)
{
    QSet<base::Uid> users;
    QSet<QString> names;
    for (const EnrolRequest::Person &person : request.people) {
        if (!journal::verifySignature(person.publicKey, personMessage(request.deviceKey, request.nonce, person.user), person.proof))
            return false;
        users.insert(person.user);
        names.insert(person.name);
    }
    return users.size() == qsizetype(request.people.size()) && names.size() == qsizetype(request.people.size());
}

QByteArray encodeBody(const EnrolRequest &request)
{
    QByteArray raw;
    journal::CborWriter out(raw);
    out.map(Keys);
    put(out, Version, 1);
    put(out, Algorithm, journal::AlgorithmEd25519);
    put(out, Device, QByteArrayView(request.deviceKey));
    put(out, Box, QByteArrayView(request.boxKey));
    put(out, Nonce, QByteArrayView(request.nonce));
    out.integer(Label);
    out.text(request.label);
    out.integer(Unit);
    out.text(request.unit);
    out.integer(App);
    out.text(request.appVersion);
    put(out, Schema, request.schema);
    out.integer(People);
    out.array(request.people.size());
    for (const EnrolRequest::Person &person : request.people) {
        out.map(6);
        put(out, 1, view(person.user));
        out.integer(2);
        out.text(person.name);
        out.integer(3);
        out.text(person.fullName);
        put(out, 4, qint64(person.roles.toInt()));
        put(out, 5, QByteArrayView(person.publicKey));
        put(out, 6, QByteArrayView(person.proof));
    }
    put(out, Further, qint64(request.further));
    return raw;
}

EnrolRequest readBody(journal::StrictReader &in)
{
    EnrolRequest request;
    in.map(Keys, u"request"_s);
    in.key(Version);
    (void)in.number(1, 1, u"version"_s);
    in.key(Algorithm);
    (void)in.number(journal::AlgorithmEd25519, journal::AlgorithmEd25519, u"algorithm"_s);
    in.key(Device);
    request.deviceKey = in.bytes(32, 32, u"device"_s);
    in.key(Box);
    request.boxKey = in.bytes(32, 32, u"box"_s);
    in.key(Nonce);
    request.nonce = in.bytes(16, 16, u"nonce"_s);
    in.key(Label);
    request.label = cleanText(in, 64, u"label"_s);
    in.key(Unit);
    request.unit = cleanText(in, MostName, u"unit"_s);
    in.key(App);
    request.appVersion = cleanText(in, 32, u"program"_s);
    in.key(Schema);
    request.schema = in.number(1, 1'000'000, u"schema"_s);
    in.key(People);
    for (quint64 i = in.array(MostPeople, u"people"_s); i > 0 && in.ok(); --i)
        request.people.push_back(readPerson(in));
    in.key(Further);
    request.further = in.number(0, 1, u"further"_s) == 1;
    in.fine(!request.people.empty(), u"people"_s);
    in.finish();
    return request;
}

} // namespace

QByteArray personMessage(QByteArrayView deviceKey, QByteArrayView nonce, const base::Uid &user)
{
    return QByteArray(PersonMagic, sizeof PersonMagic) + deviceKey.toByteArray() + nonce.toByteArray() + user.toBytes();
}

QByteArray encodeRequest(const EnrolRequest &request, const journal::SigningKey &device)
{
    const QByteArray body = encodeBody(request);
    QByteArray file(Magic, MagicBytes);
    const quint32 length = qToBigEndian(quint32(body.size()));
    file.append(reinterpret_cast<const char *>(&length), sizeof length).append(body).append(device.sign(messageOf(body)));
    return file + journal::sha256(file).toBytes();
}

bool looksLikeRequest(QByteArrayView start)
{
    return start.startsWith(QByteArrayView(Magic, MagicBytes));
}

Result<ReadRequest> decodeRequest(const QByteArray &file)
{
    constexpr qsizetype Frame = MagicBytes + qsizetype(sizeof(quint32)) + SignatureBytes + HashBytes;
    if (file.size() > MaxRequestBytes || file.size() <= Frame || !looksLikeRequest(file))
        return noRequest(u"frame"_s);
    if (journal::sha256(QByteArrayView(file).chopped(HashBytes)).toBytes() != file.last(HashBytes))
        return noRequest(u"checksum"_s);
    const auto length = qint64(qFromBigEndian<quint32>(file.constData() + MagicBytes));
    if (length != file.size() - Frame)
        return noRequest(u"length"_s);
    const QByteArrayView body = QByteArrayView(file).sliced(MagicBytes + qsizetype(sizeof(quint32)), qsizetype(length));
    journal::StrictReader in(body);
    const EnrolRequest request = readBody(in);
    if (!in.ok())
        return notGenuineRequest(in.what());
    if (!journal::verifySignature(request.deviceKey, messageOf(body), QByteArrayView(file).sliced(body.size() + MagicBytes + qsizetype(sizeof(quint32)), SignatureBytes)) || !provenAll(request))
        return notGenuineRequest(u"signature"_s);
    return ReadRequest{request, journal::sha256(body), journal::fingerprint(body)};
}

} // namespace chengcai::exchange
