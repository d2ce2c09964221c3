// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablereader.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

/// What a whole file gives: the texts and types of every row, or the reason why it gives none.
struct ReadTable {
    struct ReadRow {
        qint64 line = 0;
        qint64 record = 0;
        QStringList texts;
        std::vector<chengcai::exchange::CellType> types;
        QString refused; ///< code
        QString field;
        QStringList warnings;
    };
    QString openError; ///< code
    QString message;
    QStringList header;
    QStringList sheets;
    chengcai::exchange::TableOptions detected;
    std::vector<ReadRow> rows;
    QString failure; ///< code

    [[nodiscard]] bool complete() const { return openError.isEmpty() && failure.isEmpty(); }
};

[[nodiscard]] ReadTable readFile(const QString &path, const chengcai::exchange::TableOptions &options = {});
/// Written to a file of the folder first, so that the way is the one of a real file.
[[nodiscard]] ReadTable readBytes(const QTemporaryDir &folder, const QByteArray &bytes,
                                  const chengcai::exchange::TableOptions &options = {});

/// A container with these parts, deflated.
[[nodiscard]] QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts);

/// A minimal workbook around hand-written XML.
struct HandmadeWorkbook {
    QByteArray sheetData; ///< inside <sheetData>
    QByteArray afterData; ///< behind it, e.g. <mergeCells>
    QByteArray strings;   ///< inside <sst>
    QByteArray formats;   ///< inside <styleSheet>
    QByteArray prologue;  ///< before <worksheet>
    bool from1904 = false;

    [[nodiscard]] QByteArray bytes() const;
};
