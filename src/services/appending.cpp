// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appending.h"

#include <algorithm>

namespace chengcai::services {

base::Result<store::Appended> appendChange(const Session &session, const QString &kind, journal::Change change,
                                           std::vector<journal::BlobRef> blobs)
{
    store::Draft draft;
    draft.kind = kind;
    draft.changes.push_back(std::move(change));
    draft.blobs = std::move(blobs);
    return session.store().ledger().append(draft, session.signer());
}

base::Result<store::Appended> appendTogether(const Session &session, const QString &kind, std::vector<journal::Change> changes,
                                             const std::vector<domain::Evidence> &files)
{
    store::Draft draft;
    draft.kind = kind;
    draft.changes = std::move(changes);
    for (const domain::Evidence &file : files)
        draft.blobs.push_back({file.sha256, file.size, file.mediaType});
    return session.store().ledger().append(draft, session.signer());
}

QString numberPrefix(const Session &session, const QString &letters, int year)
{
    const QByteArray origin = session.store().ledger().mark().origin.toBytes().toHex().left(4).toUpper();
    return QStringLiteral("%1%2-%3-").arg(letters).arg(year).arg(QString::fromLatin1(origin));
}

QString tidyText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

base::Result<void> appendAbout(const Session &session, const QString &kind, journal::Change change, std::vector<domain::PartyId> parties,
                               std::vector<journal::BlobRef> blobs)
{
    if (const auto appended = appendChange(session, kind, std::move(change), std::move(blobs)); !appended)
        return appended.error();
    announceParties(session, std::move(parties));
    return {};
}

void announceParties(const Session &session, std::vector<domain::PartyId> parties)
{
    ChangeNews news;
    news.parties = std::move(parties);
    session.announce(news);
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
