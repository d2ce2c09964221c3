// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/externalrecord.h"
#include "services/records.h"
#include "services/tableimport.h"

namespace chengcai::services {

/// A file of another authority, as a person hands it over.
struct ExternalSource {
    ImportSource table;      ///< mapping: of the layout's fields
    QString layout;          ///< code; empty = what the headings leave no doubt about
    bool wholeList = false;  ///< the file is all that the source holds: what it no longer names has gone from it
    bool failingChecks = false; ///< identifiers whose check character fails are taken
};

struct ExternalReport {
    QString layout;
    qint64 rows = 0;
    qint64 fresh = 0;      ///< new here
    qint64 changed = 0;    ///< the source says something else than before: what was recorded ends, the new stands
    qint64 same = 0;       ///< known, or twice in the file
    qint64 gone = 0;       ///< delisted by a whole list
    qint64 matched = 0;    ///< of fresh and changed: to a party by its identifier
    qint64 unmatched = 0;  ///< kept without a party
    qint64 facts = 0;      ///< recorded with them
    qint64 entries = 0;    ///< of the external list
    QStringList header;
    std::vector<RejectedRow> rejected;
    std::vector<ImportWarning> warnings; ///< at most 10,000
    qint64 warningCount = 0;
};
/// The headings of a file, and the columns a layout finds among them as it was said before or as they say themselves. Any thread.
[[nodiscard]] base::Result<QStringList> externalHeader(const ExternalSource &source);
[[nodiscard]] exchange::ColumnMapping externalMapping(const Session &session, const ExternalSource &source, const QStringList &header);

/// What the file would do (`dryRun`) or does: every good row becomes a record with everything the source says, matched to a party by its
/// identifier alone; what the rules say it becomes (domain::ExternalRules) is recorded in the same entry. All or nothing. Numbers of natural
/// persons are masked before they are kept. Session's thread. Codes "EXI-…".
[[nodiscard]] base::Result<ExternalReport> importExternal(Session &session, const ExternalSource &source, bool dryRun, const base::Progress &progress);
/// The rejected rows in the shape of the file plus reasons.
[[nodiscard]] base::Result<void> writeErrorSheet(const ExternalReport &report, const QString &file, const base::Clock &clock);

/// Parties with the name the source writes: to be confirmed by a person, never taken for sure.
[[nodiscard]] std::vector<domain::Party> externalCandidates(const Reader &reader, const domain::Record &record);

/// Our own decisions in the 双公示 layout, our lists and what came from others in theirs; CSV or XLSX by the ending. How many rows.
/// `officeCode`: credit code of the office, which the layout wants; EXI-020 if it is none.
[[nodiscard]] base::Result<qint64> exportPenalties(const Reader &reader, QDate from, QDate to, const QString &officeCode, const QString &file, const base::Clock &clock);
[[nodiscard]] base::Result<qint64> exportListEntries(const Reader &reader, domain::ListKind list, QDate day, const QString &file, const base::Clock &clock);
[[nodiscard]] base::Result<qint64> exportExternal(const Reader &reader, const QString &layout, const QString &file, const base::Clock &clock);

/// The cells of the source, in its order.
[[nodiscard]] std::vector<domain::OriginalField> originalFields(const domain::Record &record);

} // namespace chengcai::services
