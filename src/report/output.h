// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"
#include "report/fonts.h"

class QIODevice;

namespace chengcai::report {

struct PdfOptions {
    /// A formal copy refuses to be written without clean fonts (REP-101) or with characters no font has (REP-102); a
    /// draft is written with what there is.
    bool formal = true;
    int firstPages = 0; ///< > 0: only so many pages, for a quick preview
    QString author;     ///< into the file's properties
};

/// PDF/A-1b with embedded fonts and searchable text. Returns the number of pages. GUI thread or a thread of its own.
[[nodiscard]] base::Result<int> writePdf(const Document &document, QIODevice &device, const FontSet &fonts,
                                         const PdfOptions &options = {}, const base::Progress &progress = {});
/// Summary sheet, then a sheet of the detail rows: typed cells, frozen head, print titles. Constant memory; texts are never formulas.
[[nodiscard]] base::Result<void> writeXlsx(const Document &document, const QString &path, const base::Progress &progress = {});
/// The detail tables (all tables if none is marked so) as UTF-8 with BOM, \r\n, formula-safe. Scores as decimals, dates ISO.
[[nodiscard]] base::Result<void> writeCsv(const Document &document, QIODevice &device, const base::Progress &progress = {});
/// Everything as plain text for screen readers and terminals; charts become tables.
[[nodiscard]] base::Result<void> writeText(const Document &document, QIODevice &device, const base::Progress &progress = {});

/// By suffix: .pdf, .xlsx, .csv, .txt (others REP-103). Nothing stands under the final name before it is complete (REP-104:
/// the file cannot be written). `fonts` is used for PDF only; null = probe now.
[[nodiscard]] base::Result<void> writeDocument(const Document &document, const QString &path,
                                               std::shared_ptr<const FontSet> fonts = {}, const PdfOptions &options = {},
                                               const base::Progress &progress = {});

} // namespace chengcai::report
