// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appending.h"

#include <algorithm>

namespace chengcai::services {

base::Result<store::Appended> appendEntry(const Session &session, store::Draft draft, const ChangeNews &news)
{
    auto appended = session.store().ledger().append(draft, session.signer());
    if (appended)
        session.announce(news);
    return appended;
}

base::Result<store::Appended> appendChange(const Session &session, const QString &kind, journal::Change change, const ChangeNews &news)
{
    store::Draft draft;
    draft.kind = kind;
    draft.changes.push_back(std::move(change));
    return appendEntry(session, std::move(draft), news);
}

std::vector<journal::BaseHead> headsOf(const Session &session, store::EntityType type, qint64 id, QList<int> fields)
{
    std::sort(fields.begin(), fields.end());
    std::vector<journal::BaseHead> heads;
    for (const int field : std::as_const(fields))
        heads.push_back({field, store::fieldHeads(session.store().database(), type, id, field)});
    return heads;
}

} // namespace chengcai::services
