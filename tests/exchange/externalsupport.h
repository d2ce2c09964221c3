// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/externallayout.h"
#include "exchange/tables/externalsheet.h"
#include "exchange/tablesupport.h"
#include "support/artificialuscc.h"

#include <QFile>
#include <QTest>

/// How the tests of files of other authorities read and write them.
namespace chengcai::tests {

using namespace chengcai::exchange;
using namespace Qt::StringLiterals;
using domain::ExternalLayout;
using domain::ExternalRecord;

inline const ExternalReading Reading{QDate(2026, 3, 1), false};

inline QString fixture(const QString &name)
{
    return QStringLiteral(CHENGCAI_FIXTURES "/external/") + name;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Taken {
    QString error; ///< code, of the file as a whole
    QString message;
    QStringList codes;
    std::vector<ExternalRow> rows;

    [[nodiscard]] std::vector<ExternalRecord> records() const
    {
        std::vector<ExternalRecord> good;
        for (const ExternalRow &row : rows) {
            if (row.kind == ExternalRow::Kind::Good)
                good.push_back(row.record);
        }
        return good;
    }
};

inline Taken take(const QString &path, const ExternalLayout &layout, const ExternalReading &reading = Reading)
{
    Taken taken;
    const auto failed = [&taken](const base::Error &error) {
        taken.error = error.code;
        taken.message = error.message;
        return taken;
    };
    const auto table = TableReader::open(path);
    if (!table)
        return failed(table.error());
    const QStringList header = (*table)->header();
    auto reader = ExternalReader::create(layout, ColumnMapping::automatic(externalTargetName(layout.code), header), header, reading);
    if (!reader)
        return failed(reader.error());
    taken.codes = reader->codes();
    Row row;
    while ((*table)->next(row))
        taken.rows.push_back(reader->take(row));
    return (*table)->failure() ? failed(*(*table)->failure()) : taken;
}

inline void write(const QString &path, const ExternalLayout &layout, const std::vector<ExternalRecord> &records, ExternalHeadings headings)
{
    const ExternalSheet sheet = externalSheet(layout, records, headings);
    auto writer = TableWriter::create(path, sheet.columns);
    QVERIFY(writer.ok());
    QVERIFY(writeExternal(layout, sheet, records, **writer).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE((*writer)->cutTexts(), 0);
}

inline QString codesOf(const std::vector<Error> &errors)
{
    QStringList parts;
    for (const Error &error : errors)
        parts.append(error.code + u' ' + error.field);
    return parts.join(u"; "_s);
}

inline const ExternalLayout &penalties()
{
    return *domain::externalLayout(u"penalty");
}

} // namespace chengcai::tests
