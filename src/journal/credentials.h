// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/crypto.h"

#include <QString>

/// What two people compare, and what the office's root key vouches for. exchange.md §9.
namespace chengcai::journal {

/// Every certificate and release says how it is signed. Only Ed25519 over SHA-256 is known.
inline constexpr int AlgorithmEd25519 = 1;

/// Eight groups of five digits, to be read out over the telephone: "04711 98213 …".
[[nodiscard]] QString fingerprint(QByteArrayView data);
/// The same digits, however they were typed: blanks and hyphens do not count.
[[nodiscard]] bool sameFingerprint(const QString &one, const QString &other);

/// What makes a computer the one at which the office was founded, signed by the office's root key. It names the first entry of the office's
/// journal, so that nobody else can give an office its first account.
struct OfficeCertificate {
    base::Uid deployment;
    QByteArray rootKey;   ///< Ed25519, 32 bytes
    QByteArray deviceKey; ///< of the central store, 32 bytes
    base::Hash founding;  ///< hash of the first entry
    QString office;
    qint64 serial = 1;    ///< rises when the office moved to another computer; a lower one is not believed any more
    QByteArray signature; ///< 64 bytes, by the root key
};
[[nodiscard]] QByteArray encodeCertificate(const OfficeCertificate &certificate, const SigningKey &root);
/// NotAuthentic "CRT-001" unless it is whole and signed by the root key it names. Whether that key is the office's is for people to compare.
[[nodiscard]] base::Result<OfficeCertificate> decodeCertificate(QByteArrayView raw);
/// Of the office: its root key and its journal.
[[nodiscard]] QString officeFingerprint(const OfficeCertificate &certificate);

} // namespace chengcai::journal
