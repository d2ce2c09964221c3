// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/partyreports.h"

namespace chengcai::report {

/// 信用证明 for contract financing and access: one page that a bank or a purchaser can check.
struct CertificateInput {
    Stamp stamp;
    PartyHead party;
    domain::Rating rating;
    QStringList lists;      ///< that run on the day, with their end
    QStringList bans;
    QString financing;      ///< answer in words; empty for who does not borrow on contracts
    QStringList reasons;    ///< of that answer
    QString access;         ///< conclusion of the access rules; empty for who does not bid
    QDate issuedOn;
    QDate validUntil;       ///< first day on which it no longer stands
    QString text;           ///< of its QR code
};
[[nodiscard]] Document certificateDocument(const CertificateInput &input);

/// The text of the certificate that a PDF file holds. "CER-003" if it is no PDF, or holds none or more than one. Any thread with a QGuiApplication.
[[nodiscard]] base::Result<QString> certificateTextIn(const QByteArray &pdf);

} // namespace chengcai::report
