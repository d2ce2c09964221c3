// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablewriter.h"

#include <QSaveFile>

namespace chengcai::exchange
{

/// UTF-8 with byte order mark, comma, `\r\n`; texts are formula-safe, numbers and dates (ISO) are not touched.
class CsvWriter final : public TableWriter
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableWriter>> create(const QString &path,
                                                                           const std::vector<Column> &columns);

    [[nodiscard]] base::Result<void> write(const std::vector<CellValue> &cells) override;
    [[nodiscard]] base::Result<void> finish() override;

private:
    explicit CsvWriter(const QString &path) : m_file(path) {}
    void appendText(const QString &text);
    [[nodiscard]] base::Result<void> flush();
    [[nodiscard]] base::Error failure() const;

    QSaveFile m_file;
    QByteArray m_pending;
};

} // namespace chengcai::exchange
