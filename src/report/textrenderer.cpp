// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "report/outputerrors.h"
#include "report/tabletext.h"

#include <QIODevice>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

class TextFile
{
public:
    TextFile(QIODevice &device, const base::Progress &progress) : m_device(device), m_progress(progress) {}

    void line(const QString &text) { m_good = m_good && m_device.write(text.toUtf8() + '\n') >= 0; }
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            line(text + u'\n');
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool cancelled() const { return m_progress.cancelled(); }

    void block(const Heading &heading) { paragraph(heading.text); }
    void block(const Paragraph &text) { paragraph(text.text); }
    void block(const KeyValueBlock &block)
    {
        for (const auto &[key, value] : block.entries)
            line(key + u": " + value);
        line({});
    }
    void block(const Table &table);
    void block(const BarChart &chart);
    void block(const StepChart &) {} // its change points stand in the table beside it
    void block(const SignOff &sign)
    {
        line(sign.roles.join(u"  "));
        paragraph(sign.office + u' ' + sign.date);
    }
    void block(const QrCode &code)
    {
        line(code.heading);
        paragraph(code.text);
    }
    void block(const PageBreak &) {}

private:
    QIODevice &m_device;
    const base::Progress &m_progress;
    bool m_good = true;
};

void TextFile::block(const Table &table)
{
    const std::vector<size_t> columns = columnsFor(table, Medium::Paper);
    const QString heading = table.title + (table.note.isEmpty() ? QString() : u" (" + table.note + u')');
    if (!heading.isEmpty())
        line(heading);
    QStringList cells;
    for (const size_t column : columns)
        cells.append(table.columns[column].title);
    line(cells.join(u" | "));
    Row row;
    qint64 count = 0;
    const RowCursor next = table.rows ? table.rows() : RowCursor();
    while (next && next(row) && !cancelled()) {
        cells.clear();
        for (const size_t column : columns) {
            if (row.kind != RowKind::Section || column == 0)
                cells.append(displayText(cellOf(row, column), row.kind == RowKind::Section ? CellType::Text : table.columns[column].type));
        }
        line(cells.join(u" | "));
        ++count;
    }
    if (count == 0 && !table.emptyText.isEmpty())
        line(table.emptyText);
    line({});
}

void TextFile::block(const BarChart &chart)
{
    line(chart.title);
    for (const BarChart::Bar &bar : chart.bars) {
        QStringList parts;
        for (size_t i = 0; i < bar.values.size() && i < chart.series.size(); ++i)
            parts.append(chart.series[i].name + u' ' + QString::number(bar.values[i]));
        line(bar.label + u": " + parts.join(u", "));
    }
    line({});
}

} // namespace

Result<void> writeText(const Document &document, QIODevice &device, const base::Progress &progress)
{
    TextFile file(device, progress);
    QString title = document.title;
    file.paragraph(document.furniture.watermark);
    file.paragraph(title.remove(u'\n'));
    file.paragraph(document.subtitle);
    for (const Block &block : document.blocks)
        std::visit([&](const auto &part) { file.block(part); }, block);
    for (const QString &line : document.furniture.footer)
        file.line(line);
    if (progress.cancelled())
        return cancelled();
    if (!file.good())
        return cannotWrite(device.errorString());
    return {};
}

} // namespace chengcai::report
