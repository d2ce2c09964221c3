// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/origins.h"

#include "journal/changes/bodies.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using journal::OriginCause;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(origins)
};

const QString NotedOrigin = QStringLiteral("origin-noted");

QString sentence(OriginCause cause)
{
    switch (cause) {
    case OriginCause::None:
    case OriginCause::First:
    case OriginCause::Enrolled: return {};
    case OriginCause::NewPlace: return Text::tr("This store was copied or moved to this place, or this computer's mark of it was lost. If it is a copy, decide in which of the two you go on: what is recorded in the other one is missing here.");
    case OriginCause::Replaced: return Text::tr("The file of this store or the computer is another one than the mark outside the store knows: it was copied or put back. If the earlier one is still in use, decide in which of the two you go on.");
    case OriginCause::WentBack: return Text::tr("An earlier state of this store was put back: entries that were recorded here are missing. Look for them in the newest backup before you record anything.");
    case OriginCause::Restored: return Text::tr("This store was restored from a backup. What was recorded after the backup was made is missing here.");
    case OriginCause::NewDevice: return Text::tr("The device key of this store was missing or is another one, so a new one was made. If nobody exchanged the computer or the folder, verify the store.");
    }
    return {};
}

QString notice(OriginCause cause)
{
    const QString noticed = sentence(cause);
    return noticed.isEmpty() ? QString() : noticed + u' ' + Text::tr("From now on its entries carry a new origin; the journal has kept the reason.");
}

} // namespace

QString openedOriginNotice(const Session &session)
{
    return notice(session.store().openedOrigin());
}

QString originNotice(const Session &session)
{
    const store::OriginStart start = store::originStart(session.store().database());
    const auto noted = session.store().local().setting({}, NotedOrigin);
    return noted && *noted == start.origin.toBytes() ? QString() : notice(start.cause);
}

base::Result<void> noteOrigin(Session &session)
{
    if (const auto allowed = session.require(domain::Action::Restore); !allowed)
        return allowed;
    return session.store().local().setSetting({}, NotedOrigin, store::originStart(session.store().database()).origin.toBytes());
}

} // namespace chengcai::services
