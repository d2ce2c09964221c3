// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/projections/projections.h"

#include <QHash>

namespace chengcai::store {

/// What became of an admitted entry, as it stands in journal.apply.
enum class Apply : quint8 {
    Ok,
    UnknownKind,  ///< a newer version of the program wrote it; applied after an upgrade
    Unauthorised, ///< not signed by an active account that may do this
    Invalid,      ///< it does not fit what stands there
    Quarantined   ///< after a fork of its origin, or after its computer was revoked
};
[[nodiscard]] QString applyName(Apply apply);

/// Entries a newer program wrote are here, and this one knows some of them.
[[nodiscard]] bool understandsMore(const Database &database);

struct Verdict {
    Apply apply = Apply::Ok;
    QString problem;   ///< a sentence, empty for Ok; what is the same for every entry is put into the language of the screen when it is shown
    QByteArray signer; ///< the key under which the signature was found good; empty for machine kinds and where there is none
};

/// Judges one admitted entry after another, in the order in which they are folded, and folds those that are good: what any store makes of
/// the same entries in the same order. Lives on one connection, inside the caller's transaction.
class Applier
{
public:
    Applier(Database &database, Projections &projections) : m_database(database), m_projections(projections) {}

    /// `trustedSigner`: the key under which this very signature was found good before; saves verifying it again under the same one.
    /// An error means that the store cannot be written; nothing of the entry was folded then.
    [[nodiscard]] base::Result<Verdict> apply(const journal::Entry &entry, const base::Hash &hash, const QByteArray &signature, qint64 receivedNo,
                                              const QByteArray &trustedSigner);
    /// A fork or a revocation was recorded.
    void forgetLimits() { m_limits.clear(); }

private:
    [[nodiscard]] qint64 limitOf(const base::Uid &origin);
    [[nodiscard]] bool founds(const journal::Entry &entry, qint64 receivedNo);
    [[nodiscard]] base::Result<Verdict> judge(const journal::Entry &entry, const base::Hash &hash, const QByteArray &signature, qint64 receivedNo,
                                              const QByteArray &trustedSigner);

    Database &m_database;
    Projections &m_projections;
    QHash<base::Uid, qint64> m_limits;
};

} // namespace chengcai::store
