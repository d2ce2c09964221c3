// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchangestatus.h"

#include "domain/supervisiondata.h"
#include "services/conflicts.h"
#include "store/files.h"
#include "store/localstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace

ExchangeStatus exchangeStatus(const Reader &reader, QDate today)
{
    const store::Database &database = reader.database();
    ExchangeStatus status;
    status.office = isOffice(reader);
    status.demonstration = store::storeInfo(database).demonstration;
    const std::vector<Device> known = devices(reader);
    const auto self = std::find_if(known.begin(), known.end(), [](const Device &one) { return one.self; });
    const bool listed = self != known.end() && !self->revoked;
    status.joined = listed && known.size() > 1;
    status.label = listed ? self->label : QString();
    const store::TransferTimes times = store::transferTimes(database);
    status.lastOut = times.lastOut;
    status.lastIn = times.lastIn;
    for (const store::DeviceProgress &progress : store::deviceProgress(database)) {
        const auto device = std::find_if(known.begin(), known.end(), [&progress](const Device &one) { return one.device == progress.device; });
        if (device != known.end() && !device->self && !device->revoked && (status.office || device->central))
            status.waiting = std::max(status.waiting, status.office ? progress.unknownToIt : store::ownUnacked(database, progress.device));
    }
    status.drafts = store::draftCount(database);
    status.awaitedFiles = store::awaitedFiles(database);
    status.setAside = store::entriesUndecided(database);
    status.release = heldRelease(reader, today);
    status.key = officeKeyState(reader);
    if (status.joined && !status.office && status.waiting > 0)
        status.daysWithoutExport = int(base::chinaDate(std::max(times.lastOut, times.firstIn)).daysTo(today));
    return status;
}

std::vector<DeviceStatus> deviceStatuses(const Reader &reader)
{
    std::vector<DeviceStatus> all;
    const std::vector<store::DeviceProgress> progress = store::deviceProgress(reader.database());
    const std::vector<Gap> missing = gaps(reader);
    for (const Device &device : devices(reader)) {
        DeviceStatus status{.device = device, .missing = {}};
        const auto found = std::find_if(progress.begin(), progress.end(), [&device](const store::DeviceProgress &one) { return one.device == device.device; });
        if (found != progress.end()) {
            status.entries = found->entries;
            status.held = found->held;
            status.lastFileAt = found->lastFileAt;
            status.unknownToIt = found->unknownToIt;
            status.forked = found->forked;
        }
        for (const Gap &gap : missing) {
            if (gap.label == device.label)
                status.missing << (gap.first == gap.last ? QString::number(gap.first) : QStringLiteral("%1–%2").arg(gap.first).arg(gap.last));
        }
        all.push_back(status);
    }
    return all;
}

std::vector<TransferRow> transferHistory(const Reader &reader, int limit)
{
    return store::transferRows(reader.database(), limit);
}

std::vector<ExchangeWarning> exchangeWarnings(const ExchangeStatus &status)
{
    std::vector<ExchangeWarning> warnings;
    const domain::ExchangeRules &rules = domain::exchangeRules();
    if (status.daysWithoutExport && *status.daysWithoutExport >= rules.exportWarningDays)
        warnings.push_back({*status.daysWithoutExport >= 2 * rules.exportWarningDays,
                            Text::tr("Nothing has been exported for %n day(s): what was recorded since is on this computer alone. Export it to the office.", nullptr, *status.daysWithoutExport)});
    if (status.office && status.key.here && status.key.copiedAt == 0)
        warnings.push_back({false, Text::tr("No copy of the office's key has been read back. If this disk fails, every computer has to join again. Write a copy to a medium that is kept unplugged.")});
    if (!status.office && status.release.release.epoch > 0 && status.release.expired)
        warnings.push_back({status.release.longExpired, Text::tr("The release of the office that is here is %n day(s) old: rules and lists may have changed since. Ask for the newest one; work goes on.", nullptr, status.release.ageDays)});
    return warnings;
}

QString diskWarning(const QString &storeFolder)
{
    const qint64 errors = store::fileSystemErrors(storeFolder);
    return errors <= 0 ? QString()
                       : Text::tr("The disk of this store has reported %n error(s). Export what was recorded, make a backup onto another medium and have the computer looked at.", nullptr, int(std::min<qint64>(errors, 999'999)));
}

} // namespace chengcai::services
