// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/tables/columnmapping.h"
#include "services/session.h"

namespace chengcai::services {

using exchange::ImportTarget;

/// The fields a target has, and a heading in the language of the screen.
[[nodiscard]] const std::vector<exchange::TargetField> &importFields(ImportTarget target);
[[nodiscard]] QString importFieldLabel(const exchange::TargetField &field);

/// How a file is read; empty members mean "find out".
struct ImportSource {
    QString file;
    QString sheet;      ///< XLSX
    QString encoding;   ///< CSV: "UTF-8", "UTF-16LE", "GB18030" …
    QChar separator;    ///< CSV; null = detect
    std::optional<exchange::ColumnMapping> mapping; ///< none = remembered for this header, else automatic
};

/// The first rows of a file and how its columns are understood.
struct ImportPreview {
    QStringList sheets;
    QString sheet;
    QString encoding;
    QChar separator;
    QStringList header;
    std::vector<QStringList> rows; ///< at most 20
    std::vector<qint64> lines;     ///< where each row stands in the file, counted as in RejectedRow
    exchange::ColumnMapping mapping;
    QStringList missing;           ///< required fields no column is mapped to
};
[[nodiscard]] base::Result<ImportPreview> previewImport(const Session &session, ImportTarget target, const ImportSource &source);

struct RejectedRow {
    qint64 row = 0;      ///< as the user sees it in the file
    QString field;
    QString code;
    QString message;
    std::vector<base::Error> further; ///< what else is wrong with the same row
    QStringList cells;   ///< the row as it was, for the error sheet
};
struct ImportWarning {
    qint64 row = 0;
    QString field;
    QString code;
    QString message;
};

struct ImportReport {
    qint64 rows = 0;
    qint64 accepted = 0;    ///< created + updated + duplicates
    qint64 created = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    QStringList header;
    std::vector<RejectedRow> rejected;     ///< one per row, in the order of the file: rows = accepted + rejected
    std::vector<ImportWarning> warnings;   ///< at most 10,000 kept; warningCount is exact
    qint64 warningCount = 0;
    base::Uid batch;        ///< null in a dry run, or when nothing was created
};

/// Reads, checks and, unless `dryRun`, records all good rows as one batch: all or nothing in one transaction. With `strict` one bad
/// row refuses the file. A structural fault refuses the file. A million facts in bounded memory. Session's thread.
[[nodiscard]] base::Result<ImportReport> importTable(Session &session, ImportTarget target, const ImportSource &source, bool dryRun,
                                                     bool strict, const base::Progress &progress);
/// The rejected rows in the shape of the file plus reasons, to correct and import again; CSV or XLSX by the ending.
[[nodiscard]] base::Result<void> writeErrorSheet(const ImportReport &report, const QString &file, const base::Clock &clock);
/// Takes a whole import back, as one entry: what it created is withdrawn, what it changed gets its earlier value again unless somebody
/// has changed it since.
[[nodiscard]] base::Result<void> undoImport(Session &session, const base::Uid &batch, const QString &reason);

} // namespace chengcai::services
