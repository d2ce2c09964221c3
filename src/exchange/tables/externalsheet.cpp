// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/externalsheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{

using domain::ExternalField;
using domain::ExternalRecord;
using domain::OriginalField;

namespace
{

constexpr int TextWidth = 40;

Column columnFor(const ExternalField *field, const QString &code, ExternalHeadings headings)
{
    Column column{code};
    if (field && headings == ExternalHeadings::Chinese)
        column.title = field->labelZh;
    if (field && field->type == domain::ExternalType::Text)
        column.width = TextWidth;
    return column;
}

} // namespace

ExternalSheet externalSheet(const domain::ExternalLayout &layout, std::span<const ExternalRecord> records, ExternalHeadings headings)
{
    ExternalSheet sheet;
    QSet<QString> known;
    const auto add = [&](const QString &code) {
        if (known.contains(code))
            return;
        known.insert(code);
        sheet.codes.append(code);
        sheet.columns.push_back(columnFor(layout.field(code), code, headings));
    };
    for (const ExternalRecord &record : records) {
        for (const OriginalField &field : record.original)
            add(field.code);
        for (size_t i = 0; record.original.empty() && i < layout.fields.size(); ++i)
            add(layout.fields[i].code);
    }
    for (size_t i = 0; records.empty() && i < layout.fields.size(); ++i)
        add(layout.fields[i].code);
    return sheet;
}

base::Result<void> writeExternal(const domain::ExternalLayout &layout, const ExternalSheet &sheet, std::span<const ExternalRecord> records,
                                 TableWriter &writer)
{
    QHash<QString, size_t> columns;
    for (qsizetype i = 0; i < sheet.codes.size(); ++i)
        columns.insert(sheet.codes[i], size_t(i));
    for (const ExternalRecord &record : records) {
        std::vector<CellValue> cells(sheet.columns.size());
        for (const OriginalField &field : domain::externalFields(layout, record)) {
            if (const auto column = columns.constFind(field.code); column != columns.constEnd())
                cells[*column] = field.text;
        }
        if (const base::Result<void> written = writer.write(cells); !written)
            return written;
    }
    return {};
}

} // namespace chengcai::exchange
