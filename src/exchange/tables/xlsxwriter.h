// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablewriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace chengcai::exchange
{

/// One sheet with a frozen bold header. Texts are inline strings and never formulas; numbers, dates and truth values
/// are typed; an integer that a spreadsheet would round (more than 15 digits) is written as text. TAB-303: more rows
/// than a sheet holds.
class XlsxWriter final : public TableWriter
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableWriter>>
    create(const QString &path, const std::vector<Column> &columns, const TableProperties &properties);
    ~XlsxWriter() override;

    [[nodiscard]] base::Result<void> write(const std::vector<CellValue> &cells) override;
    [[nodiscard]] base::Result<void> finish() override;
    [[nodiscard]] qint64 cutTexts() const override { return m_cut; }

private:
    explicit XlsxWriter(const QString &path);
    [[nodiscard]] bool start(const std::vector<Column> &columns, const TableProperties &properties);
    [[nodiscard]] int writeCell(quint16 column, const CellValue &value);
    [[nodiscard]] int writeText(quint16 column, const QString &text, lxw_format *format);
    [[nodiscard]] lxw_format *decimalFormat(int places);
    [[nodiscard]] base::Error failure(const QString &detail) const;

    QString m_path;
    QString m_partPath; ///< beside the final file, renamed by finish()
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    std::vector<lxw_format *> m_decimalFormats;
    quint32 m_row = 0;
    qint64 m_cut = 0;
};

} // namespace chengcai::exchange
