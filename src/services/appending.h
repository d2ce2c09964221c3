// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/bodies.h"
#include "services/session.h"
#include "store/projections/projections.h"

namespace chengcai::services {

/// Appends one entry of one change, signed by the signed-in person. The caller announces what it means.
[[nodiscard]] base::Result<store::Appended> appendChange(const Session &session, const QString &kind, journal::Change change,
                                                         std::vector<journal::BlobRef> blobs = {});
/// Appends it and tells the listener whose rating or data may differ now.
[[nodiscard]] base::Result<void> appendAbout(const Session &session, const QString &kind, journal::Change change,
                                             std::vector<domain::PartyId> parties, std::vector<journal::BlobRef> blobs = {});
void announceParties(const Session &session, std::vector<domain::PartyId> parties);

/// The heads of these fields as the author sees them now, by field number: the base of an amendment.
[[nodiscard]] std::vector<journal::BaseHead> headsOf(const Session &session, store::EntityType type, qint64 id, QList<int> fields);
template <typename Field>
[[nodiscard]] std::vector<journal::BaseHead> headsOf(const Session &session, store::EntityType type, qint64 id, const QList<Field> &fields)
{
    QList<int> numbers;
    for (const Field field : fields)
        numbers.append(int(field));
    return headsOf(session, type, id, numbers);
}

} // namespace chengcai::services
