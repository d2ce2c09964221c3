// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"
#include "store/queries/parties.h"
#include "store/queries/partyindex.h"

namespace chengcai::services {

using store::PartyFilter;
using store::PartyIndex;
using store::PartySort;
using PartyRow = store::PartyQueries::Row;

/// Writes the rows of a list, in that order, as CSV or XLSX by the file's ending: typed values, not display text. Any thread.
[[nodiscard]] base::Result<void> exportParties(const Reader &reader, std::span<const quint32> ids, const QString &file,
                                               const base::Progress &progress);

/// Keeps the in-memory index of the register current for the window: loads it in the background, updates it after each change.
/// Window's thread.
class PartyDirectory : public QObject
{
    Q_OBJECT
public:
    explicit PartyDirectory(Desk &desk, QObject *parent = nullptr);

    /// null until loaded: show firstRows() meanwhile.
    [[nodiscard]] std::shared_ptr<const PartyIndex> index() const { return m_index; }
    /// Rows of a page, read synchronously on a connection of the window's thread: a few hundred primary-key look-ups.
    [[nodiscard]] std::vector<PartyRow> rows(std::span<const quint32> ids) const;
    [[nodiscard]] std::vector<PartyRow> firstRows(domain::PartyKind kind, int limit) const;
    [[nodiscard]] qint64 count(domain::PartyKind kind) const;

    /// The day has changed: today's ratings are made anew.
    void refreshDay();

signals:
    void indexChanged();

private:
    void reload();
    void update(const ChangeNews &news);
    void refresh(const ChangeNews &news);
    void openReader() const;

    void finish();

    Desk &m_desk;
    bool m_busy = false;
    std::optional<ChangeNews> m_waiting; ///< news that came while a refresh was under way, joined
    std::shared_ptr<const PartyIndex> m_index;
    mutable std::unique_ptr<Reader> m_reader;
};

} // namespace chengcai::services
