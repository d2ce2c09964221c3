// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/session.h"

/// How a computer joins an office, by two files and two comparisons in person or by voice. exchange.md §9.
namespace chengcai::services {

/// Eight groups of five digits: of the request at the computer that asks, of the office at the one that accepts.
struct Asked {
    QString file;
    QString fingerprint;
    QString account;
};
/// Writes the request of this store and of the person signed in. Only a field store that has not joined an office yet.
/// Roles: what is asked for; none = those the account has here, but for administration.
[[nodiscard]] base::Result<Asked> requestEnrolment(Session &session, const QString &label, const QString &unit, domain::Roles roles, const QString &file);

/// A further person at a computer that has joined: a key is made here, the office gives the account, and it comes with the answer, which is an
/// exchange file. Anybody signed in may ask; asking again for the same name writes the same request.
struct NewPerson {
    QString name;
    QString fullName;
    domain::Roles roles;
    std::optional<QString> password;
};
[[nodiscard]] base::Result<Asked> requestAccount(Session &session, const NewPerson &person, const QString &file);

/// A request as the administrator looks at it.
struct EnrolmentRequest {
    QString fingerprint;
    QString label;
    QString unit;
    QString program;
    struct Person {
        QString name;
        QString fullName;
        domain::Roles roles; ///< asked for
    };
    std::vector<Person> people;
    bool approvedBefore = false; ///< the answer can be written once more
    bool further = false;        ///< for people of a computer that has joined
};
[[nodiscard]] base::Result<EnrolmentRequest> readEnrolmentRequest(const Reader &reader, const QString &file);

struct Approval {
    QString requestFile;
    QString replyFile;
    QString label;                         ///< empty = as asked
    QString unit;                          ///< empty = as asked
    domain::Roles roles;                   ///< none = as asked
    QString fingerprint;                   ///< as it was compared; empty = it was compared otherwise
    std::optional<QString> passphrase;     ///< of the office's key, made with it on first use
};
struct Approved {
    QString label;
    QStringList accounts;
    domain::Roles roles;
    QString fingerprint;       ///< of the request
    QString officeFingerprint; ///< for the person who accepts
    qint64 entries = 0;        ///< the answer carries
};
/// Administrators, at the store where the office was founded. Under a passphrase the office's key must have been copied and read back before.
[[nodiscard]] base::Result<Approved> approveEnrolment(Session &session, const Approval &approval, const base::Progress &progress);

struct Joined {
    QString office;
    QString officeFingerprint;
    QString label;
    qint64 entries = 0;       ///< of the office
    qint64 reissued = 0;      ///< earlier entries of this store, written again
    QStringList notReissued;  ///< those that were not, with the reason; they stay in the earlier store
    QString earlierStore;     ///< file
};
/// Who vouches for the answer in that file: to be compared before it is accepted.
[[nodiscard]] base::Result<QString> officeFingerprintIn(Session &session, const QString &file);
/// The store begins anew with what the office has; what was recorded here before is written again under the office, and the earlier store is
/// kept beside it. All or nothing. The person stays signed in; readers of the store before are void.
[[nodiscard]] base::Result<Joined> acceptEnrolment(Session &session, const QString &file, const QString &fingerprint, const base::Progress &progress);

/// Whether this store is the office's: it was founded here, or the office's key lies here.
[[nodiscard]] bool isOffice(const Reader &reader);
/// The certificate of this computer as the office's; made where it is not there yet or names another computer. For services.
[[nodiscard]] base::Result<QByteArray> officeCertificate(Session &session, const journal::SigningKey &root);

/// The office's key: at the store where the office was founded.
struct OfficeKeyState {
    bool here = false;           ///< it lies in this store
    bool needsPassphrase = false;
    qint64 copiedAt = 0;         ///< UTC ms of the last copy that was read back; 0 = never
    QString fingerprint;         ///< of the office; at a laptop of the office it joined; empty = none
};
[[nodiscard]] OfficeKeyState officeKeyState(const Reader &reader);
/// Makes the key on first use, writes a copy and reads it back. Administrators. On a computer to which the office moved (a restored backup, the copy of
/// the key put back) the computer is made the office's.
[[nodiscard]] base::Result<void> copyOfficeKey(Session &session, const QString &file, const std::optional<QString> &passphrase);

} // namespace chengcai::services
