// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/xlsxsheet.h"

#include <QMap>

namespace chengcai::exchange
{

/// One sheet of an .xlsx workbook. The header is the first row with two filled cells (so a title above is passed over);
/// cells merged downwards make it several rows deep, and the lowest label counts, with the one above in front where it
/// would occur twice. The whole part is inflated and checked once before the first row is handed out. Codes: those of
/// ZipArchive, Workbook and XlsxSheet; TAB-002 empty sheet, TAB-026 no such sheet.
class XlsxReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableOptions &options);
    /// The bytes must outlive the reader.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> fromBytes(QByteArrayView bytes,
                                                                        const TableOptions &options);

    [[nodiscard]] bool next(Row &row) override;
    [[nodiscard]] qint64 position() const override { return m_part ? m_part->inflated() : 0; }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    XlsxReader(std::unique_ptr<ZipArchive> archive, std::unique_ptr<Workbook> book, const TableOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> start(Result<std::unique_ptr<ZipArchive>> archive,
                                                                    const TableOptions &options);
    [[nodiscard]] Result<void> chooseSheet();
    [[nodiscard]] Result<void> inspectPart();
    [[nodiscard]] Result<void> openSheet();
    [[nodiscard]] Result<void> readHeader();
    using Labels = QMap<qint64, QStringList>; ///< by row number
    [[nodiscard]] qint64 findHeader(Labels &rows);
    void spreadMergedLabels(Labels &rows) const;
    [[nodiscard]] static QStringList lowestLabels(const Labels &rows);
    [[nodiscard]] int headerDepth(qint64 row) const;
    void takeFault();

    struct Merge {
        CellName first;
        CellName last;
    };

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<Workbook> m_book;
    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<XlsxSheet> m_sheet;
    QString m_partName;
    std::vector<Merge> m_merges;
    qint64 m_size = 0;
    qint64 m_lastHeaderRow = 0;
    qint64 m_record = 0;
};

} // namespace chengcai::exchange
