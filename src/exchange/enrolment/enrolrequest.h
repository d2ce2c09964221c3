// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"
#include "journal/crypto.h"

#include <QString>

#include <vector>

namespace chengcai::exchange {

/// What a computer asks the office for, as a file it signs itself: at most 64 KiB, nothing compressed. The fingerprint of the whole request is
/// what two people compare.
struct EnrolRequest {
    QByteArray deviceKey; ///< Ed25519, 32 bytes
    QByteArray boxKey;    ///< X25519, 32 bytes
    QByteArray nonce;     ///< 16 bytes
    QString label;        ///< "ZZ-03"; the office may give another one
    QString unit;
    QString appVersion;
    qint64 schema = 0;
    struct Person {
        base::Uid user;
        QString name;
        QString fullName;
        domain::Roles roles;
        QByteArray publicKey; ///< Ed25519, 32 bytes
        QByteArray proof;     ///< 64 bytes, by that key over device key and nonce
    };
    std::vector<Person> people; ///< 1 to 32
    bool further = false;       ///< the computer has joined already, and further people ask for accounts
};
inline constexpr qint64 MaxRequestBytes = 65536;
/// What a person's key signs.
[[nodiscard]] QByteArray personMessage(QByteArrayView deviceKey, QByteArrayView nonce, const base::Uid &user);

/// The content of the file: magic, length, request, signature, checksum.
[[nodiscard]] QByteArray encodeRequest(const EnrolRequest &request, const journal::SigningKey &device);
struct ReadRequest {
    EnrolRequest request;
    base::Hash hash;     ///< what the reply names
    QString fingerprint;
};
/// InputRefused "ENR-001" for what is no request or was damaged, NotAuthentic "ENR-002" for what its own keys did not sign.
[[nodiscard]] base::Result<ReadRequest> decodeRequest(const QByteArray &file);
[[nodiscard]] bool looksLikeRequest(QByteArrayView start);

} // namespace chengcai::exchange
