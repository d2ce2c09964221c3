// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace chengcai::domain {

/// 32 lower-case hexadecimal digits: how files and published algorithms name an entity.
[[nodiscard]] inline QString uidText(const base::Uid &uid)
{
    return QString::fromLatin1(uid.toBytes().toHex());
}
/// Null unless the text is exactly what uidText() writes.
[[nodiscard]] inline base::Uid uidFromText(const QString &text)
{
    const base::Uid uid = base::Uid::fromBytes(QByteArray::fromHex(text.toLatin1()));
    return uidText(uid) == text ? uid : base::Uid{};
}

} // namespace chengcai::domain
