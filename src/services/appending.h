// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/bodies.h"
#include "services/session.h"
#include "store/projections/projections.h"

namespace chengcai::services {

/// Appends one entry of one change, signed by the signed-in person. The caller announces what it means.
[[nodiscard]] base::Result<store::Appended> appendChange(const Session &session, const QString &kind, journal::Change change,
                                                         std::vector<journal::BlobRef> blobs = {});
/// Appends one entry of several changes with the files it names. The caller announces what it means.
[[nodiscard]] base::Result<store::Appended> appendTogether(const Session &session, const QString &kind, std::vector<journal::Change> changes,
                                                           const std::vector<domain::Evidence> &files);
/// "AJ2026-7F3A-002": letters, year, this origin, the next running number. Numbers of one origin never meet those of another, so that
/// computers may number while apart. `queries` knows lastNumber(prefix).
[[nodiscard]] QString numberPrefix(const Session &session, const QString &letters, int year);
template <typename Queries> [[nodiscard]] QString nextNumber(const Session &session, const QString &letters, int year, const Queries &queries)
{
    const QString prefix = numberPrefix(session, letters, year);
    return prefix + QString::number(queries.lastNumber(prefix) + 1).rightJustified(3, QLatin1Char('0'));
}
/// Free text as it is stored: NFC, nothing around it.
[[nodiscard]] QString tidyText(const QString &text);
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
