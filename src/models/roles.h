// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace chengcai::models {

/// Typed roles beside Qt's own. Sorting, filtering and export use these, never display text.
enum Role {
    SortRole = Qt::UserRole + 1, ///< the value behind the text: int, qint64, QDate or QString
    KeyRole,                     ///< qint64 id of the row's record; survives paging and refresh
    StarsRole,                   ///< int, half-stars 0–10; −1 = not rated
    GradeRole,                   ///< int of domain::Grade
    ListsRole,                   ///< int, bit 1 << domain::ListKind
    FactRole,                    ///< qint64 id of the fact behind the row
    BarRole,                     ///< int, 0–1000: how much of the whole; −1 = no bar
    ChoicesRole                  ///< QStringList offered by an editor; empty = free text
};

} // namespace chengcai::models
