// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/bundle/bundlereader.h"
#include "exchange/bundle/bundlewriter.h"
#include "services/session.h"
#include "store/merge/intake.h"
#include "store/queries/exchange.h"

#include <QFile>

/// What the files between stores are put together from and taken apart with. For the services of exchange, enrolment and releases.
namespace chengcai::services {

using Ranges = std::vector<exchange::OriginRange>;

/// Of the own origins, or of all, what is not known to be with every one of them. No recipients: everything.
[[nodiscard]] base::Result<Ranges> rangesFor(Session &session, const std::vector<store::Device> &recipients, bool everyOrigin);
/// Chains that forked travel from the fork on each time, both branches: which of them arrived where is not known.
[[nodiscard]] base::Result<Ranges> withForks(Session &session, Ranges ranges);

[[nodiscard]] exchange::Manifest manifestFor(Session &session, exchange::BundleType type, const Ranges &ranges);
/// Entries in the order of admission, the keys to the numbers of persons they name and, with `evidence`, the files they name, each once.
/// `wanted`: further files, which the other side misses. The number of entries.
[[nodiscard]] base::Result<qint64> addEntries(Session &session, exchange::BundleWriter &writer, const Ranges &ranges, bool evidence, const std::vector<base::Hash> &wanted,
                                              const base::Progress &progress);
/// Under another name, flushed, renamed, read again from the medium and verified. SHA-256 of the file.
[[nodiscard]] base::Result<base::Hash> writeBundle(Session &session, exchange::BundleWriter &writer, const QString &file, QList<QByteArray> recipients);
/// Notes it, and appends the machine's word that it was written.
[[nodiscard]] base::Result<void> noteWritten(Session &session, const store::BundleRow &row);

/// Where the entries of a bundle go.
struct Receiver {
    store::Intake &intake;
    store::BlobStore &blobs;
    store::Keyring &keyring;
    QByteArrayView fieldKey;
    bool rehearsal = false; ///< evidence is counted and not kept: its files lie beside the database
};
/// Offers every entry and keeps what comes with them. `sender`: key of the device that proves the origins. The number of awaited files that came.
[[nodiscard]] base::Result<qint64> takeEntries(const Receiver &receiver, exchange::BundleReader &bundle, const QByteArray &sender, const base::Progress &progress);

/// Whom a bundle comes from: a computer the journal knows and that was not revoked, or one for which the office's root key vouches. Outlives
/// the opening of the bundle.
class Sender
{
public:
    explicit Sender(Session &session);
    [[nodiscard]] exchange::BundleTrust trust(const journal::BoxKey &box);
    /// After the opening.
    [[nodiscard]] const store::Device &device() const { return m_device; }
    /// In the transaction of the import: the office works at another computer from now on.
    [[nodiscard]] base::Result<void> keepCertificate(const store::Database &database) const;

private:
    [[nodiscard]] base::Result<QByteArray> keyOf(const base::Uid &device, const QByteArray &certificate);
    [[nodiscard]] base::Result<QByteArray> newOffice(const base::Uid &device, const QByteArray &raw);

    std::vector<store::Device> m_known;
    base::Uid m_deployment;
    QByteArray m_office; ///< the certificate that is believed here
    QByteArray m_moved;  ///< a newer one
    store::Device m_device;
};
[[nodiscard]] base::Result<base::Hash> hashOfFile(QFile &file);
[[nodiscard]] base::Error exchangeRefusal(base::ErrorKind kind, const QString &code, const QString &message, const QString &detail = {});
[[nodiscard]] base::Error exchangeCancelled();
/// Everybody who may exchange, in a store that is no demonstration.
[[nodiscard]] base::Result<void> mayExchange(const Session &session);
/// A machine's word that a file was refused; whether it can be kept changes nothing for who asked.
void noteRefusedFile(Session &session, const base::Hash &file, const QString &code);

} // namespace chengcai::services
