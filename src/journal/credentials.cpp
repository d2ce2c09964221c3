// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/credentials.h"

#include "journal/strictcbor.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

namespace chengcai::journal {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

constexpr char FingerprintMagic[] = "CHENGCAI-FPR-1";
constexpr char CertificateMagic[] = "CHENGCAI-CRT-1";
constexpr qsizetype MostOfficeText = 200;
constexpr qsizetype SignatureBytes = 64;

enum Key : int { Version = 1, Algorithm, Deployment, Root, Device, Founding, Office, Serial };
constexpr quint64 Keys = 8;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QByteArray messageOf(QByteArrayView body)
{
    return QByteArray(CertificateMagic, sizeof CertificateMagic) + sha256(body).toBytes();
}

} // namespace

QString fingerprint(QByteArrayView data)
{
    const base::Hash hash = sha256(QByteArrayView(FingerprintMagic, sizeof FingerprintMagic), data);
    QStringList groups;
    for (size_t i = 0; i < hash.bytes.size(); i += sizeof(quint32))
        groups << QString::number(qFromBigEndian<quint32>(hash.bytes.data() + i) % 100'000).rightJustified(5, u'0');
    return groups.join(u' ');
}

bool sameFingerprint(const QString &one, const QString &other)
{
    const QString digits = digitsOf(one);
    return !digits.isEmpty() && digits == digitsOf(other);
}

QByteArray encodeCertificate(const OfficeCertificate &certificate, const SigningKey &root)
{
    QByteArray raw;
    CborWriter out(raw);
    out.map(Keys);
    put(out, Version, 1);
    put(out, Algorithm, AlgorithmEd25519);
    put(out, Deployment, view(certificate.deployment));
    put(out, Root, QByteArrayView(root.publicKey));
    put(out, Device, QByteArrayView(certificate.deviceKey));
    put(out, Founding, view(certificate.founding));
    out.integer(Office);
    out.text(certificate.office);
    put(out, Serial, certificate.serial);
    return raw + root.sign(messageOf(raw));
}

base::Result<OfficeCertificate> decodeCertificate(QByteArrayView raw)
{
    const base::Error refused{base::ErrorKind::NotAuthentic, u"CRT-001"_s, Text::tr("The certificate of the office is not what an office signed, so nothing was taken over. Ask the office for another file."), {}, {}};
    if (raw.size() <= SignatureBytes)
        return refused;
    const QByteArrayView body = raw.chopped(SignatureBytes);
    StrictReader in(body);
    OfficeCertificate certificate;
    in.map(Keys, u"certificate"_s);
    in.key(Version);
    (void)in.number(1, 1, u"version"_s);
    in.key(Algorithm);
    (void)in.number(AlgorithmEd25519, AlgorithmEd25519, u"algorithm"_s);
    in.key(Deployment);
    certificate.deployment = in.uid(u"deployment"_s);
    in.key(Root);
    certificate.rootKey = in.bytes(32, 32, u"root"_s);
    in.key(Device);
    certificate.deviceKey = in.bytes(32, 32, u"device"_s);
    in.key(Founding);
    certificate.founding = in.hash(u"founding"_s);
    in.key(Office);
    certificate.office = in.text(MostOfficeText, u"office"_s);
    in.key(Serial);
    certificate.serial = in.number(1, std::numeric_limits<qint64>::max(), u"serial"_s);
    in.finish();
    certificate.signature = raw.last(SignatureBytes).toByteArray();
    if (!in.ok() || !verifySignature(certificate.rootKey, messageOf(body), certificate.signature))
        return refused;
    return certificate;
}

QString officeFingerprint(const OfficeCertificate &certificate)
{
    const QByteArray named = certificate.rootKey + certificate.deployment.toBytes();
    return fingerprint(named);
}

} // namespace chengcai::journal
