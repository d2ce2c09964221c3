// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "exchange/tables/columnmapping.h"
#include "exchange/tables/fieldparser.h"
#include "journal/entry.h"
#include "services/partyregister.h"
#include "services/session.h"

#include <QHash>
#include <QSet>

#include <memory>

/// From a row of a file to a change of the journal, or to the reasons why not. Used by importTable() alone.
namespace chengcai::services {

struct RowOutcome {
    enum class Kind { Created, Updated, Duplicate, Rejected };
    Kind kind = Kind::Rejected;
    std::vector<base::Error> errors;   ///< of a rejected row, each with its field
    std::vector<base::Error> warnings;
    std::optional<journal::Change> change;
    domain::PartyId party;             ///< an existing party it is about
};

/// Lives in one thread, which reads the rows.
class RowImporter
{
public:
    virtual ~RowImporter() = default;
    [[nodiscard]] virtual RowOutcome take(const exchange::Row &row) = 0;
};

[[nodiscard]] std::unique_ptr<RowImporter> partyImporter(Session &session, const exchange::ColumnMapping &mapping);
/// Only reads: on a connection of its own it may work beside the thread that writes. Outlived by reader and finder.
[[nodiscard]] std::unique_ptr<RowImporter> factImporter(const Reader &reader, const PartyFinder &finder, QDate today, const exchange::ColumnMapping &mapping);

/// Reads cells by field name and gathers what is wrong with them.
class CellReader
{
public:
    CellReader(const exchange::Row &row, const exchange::ColumnMapping &mapping, RowOutcome &outcome)
        : m_row(row), m_mapping(mapping), m_outcome(outcome) {}

    [[nodiscard]] exchange::Cell cell(const QString &field) const { return m_row.at(m_mapping.column(field)); }
    [[nodiscard]] QString text(const QString &field, exchange::TextRule rule = exchange::TextRule::Line);
    [[nodiscard]] QDate date(const QString &field);
    [[nodiscard]] std::optional<qint64> fen(const QString &field);
    /// Whether something is wrong with that field of the row already.
    [[nodiscard]] bool refused(const QString &field) const;
    void error(const QString &code, const QString &field, const QString &message);
    void warn(const QString &code, const QString &field, const QString &message);

private:
    template <typename T> T taken(base::Result<T> &&result);
    [[nodiscard]] exchange::FieldContext context(const QString &field) { return {field, &m_outcome.warnings}; }

    const exchange::Row &m_row;
    const exchange::ColumnMapping &m_mapping;
    RowOutcome &m_outcome;
};

} // namespace chengcai::services
