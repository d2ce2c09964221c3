// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "services/financing.h"

namespace chengcai::services {

/// 信用证明: what a bank or a purchaser is shown of a party's credit on one day, as this store knew it when it was issued, with a text of one
/// line that says the same and can be checked later. Nothing is written: the same day and position give the same certificate again.
struct Certificate {
    Explanation explained; ///< party, day, rules, score, lists, position and chain
    FinancingAnswer financing;   ///< of a supplier; an empty code for the others
    domain::AccessAnswer access; ///< of those who bid or act as agents
    QDate issuedOn;
    QDate validUntil;      ///< first day on which it no longer stands
    QString text;          ///< what its QR code holds
};

/// What the text says: upper-case letters, digits and "/:-" only, so that a QR code of it stays small.
/// CCC1/deployment/kind:identifier/as of/position/chain head/score/stars/grade/answer/valid until/check. Resident identity numbers never
/// stand in it: such a party is named by its id. `check` is the first half of a SHA-256 over the text before it and the whole chain head at
/// that position, which only a store that holds the journal knows.
struct CertificateClaim {
    QString deployment; ///< first 16 hexadecimal digits
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QString identifier; ///< credit code, or the party's id in hexadecimal digits
    QDate asOf;
    qint64 position = 0;
    QString chain;      ///< first 16 hexadecimal digits
    int scoreCenti = 0;
    int stars = 0;
    domain::Grade grade = domain::Grade::U;
    QString answer;     ///< code of the financing answer, may be empty
    QDate validUntil;
    QString check;
};
/// "CER-001" if that is no such text.
[[nodiscard]] base::Result<CertificateClaim> readCertificate(const QString &text);

/// As known now. "CER-002" for a day that has not come. Reads only; the thread of the reader.
[[nodiscard]] base::Result<Certificate> certificateOf(const Reader &reader, domain::PartyId party, QDate asOf, QDate today);

enum class CertificateVerdict : quint8 {
    Genuine,
    Outdated, ///< genuine, but it has run out or the party stands otherwise today
    Altered,  ///< the journal says something else
    Foreign   ///< of another office, or of a position that this store does not have
};
[[nodiscard]] QString certificateVerdictName(CertificateVerdict verdict); ///< "genuine", "outdated", "altered", "foreign"

struct CertificateCheck {
    CertificateVerdict verdict = CertificateVerdict::Foreign;
    CertificateClaim claim;
    std::optional<Explanation> today; ///< how the party stands today, if it is known here
    QString answerToday;
    QStringList differences;          ///< one sentence each: what is not as the text says, or no longer
};
/// Computes the certificate of that day and position anew. "CER-001" as above.
[[nodiscard]] base::Result<CertificateCheck> checkCertificate(const Reader &reader, const QString &text, QDate today);

} // namespace chengcai::services
