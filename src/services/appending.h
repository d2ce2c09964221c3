// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/projections/projections.h"

namespace chengcai::services {

/// Appends one entry of the signed-in person and tells the listener. What every recording service ends with.
[[nodiscard]] base::Result<store::Appended> appendEntry(const Session &session, store::Draft draft, const ChangeNews &news);
/// The same for an entry of one change.
[[nodiscard]] base::Result<store::Appended> appendChange(const Session &session, const QString &kind, journal::Change change,
                                                         const ChangeNews &news);

/// The heads of these fields as the author sees them now, in the order of the field numbers: the base of an amendment.
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
