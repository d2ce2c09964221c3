// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment.h"
#include "services/releases.h"
#include "services/transfer.h"

/// How the exchange of a store stands: what the exchange centre shows and what the banners warn of.
namespace chengcai::services {

struct ExchangeStatus {
    bool office = false;        ///< this store is the office's
    bool joined = false;        ///< it takes part in an exchange: an office with computers, or a laptop of one
    bool demonstration = false; ///< nothing of it ever travels
    QString label;              ///< of this computer
    qint64 lastOut = 0;         ///< UTC ms, 0 = never
    qint64 lastIn = 0;
    qint64 waiting = 0;         ///< entries of this store that the other side is not known to have
    qint64 drafts = 0;          ///< do not travel
    qint64 awaitedFiles = 0;
    qint64 setAside = 0;        ///< entries not applied on which nobody has decided
    HeldRelease release;        ///< epoch 0 = none
    OfficeKeyState key;
    std::optional<int> daysWithoutExport; ///< of a laptop with something to export; since it joined if it never did
};
[[nodiscard]] ExchangeStatus exchangeStatus(const Reader &reader, QDate today);

/// One computer as the list shows it.
struct DeviceStatus {
    Device device;
    qint64 entries = 0;
    qint64 held = 0;
    qint64 lastFileAt = 0;
    qint64 unknownToIt = 0;
    bool forked = false;
    QStringList missing; ///< "120–131"
};
[[nodiscard]] std::vector<DeviceStatus> deviceStatuses(const Reader &reader);

using store::TransferRow;
[[nodiscard]] std::vector<TransferRow> transferHistory(const Reader &reader, int limit);

/// What a person should do before anything is lost, most urgent first; empty = nothing.
struct ExchangeWarning {
    bool severe = false;
    QString sentence;
};
[[nodiscard]] std::vector<ExchangeWarning> exchangeWarnings(const ExchangeStatus &status);
/// A sentence when the file system of the store has recorded errors; empty if it has not, or does not say.
[[nodiscard]] QString diskWarning(const QString &storeFolder);

} // namespace chengcai::services
