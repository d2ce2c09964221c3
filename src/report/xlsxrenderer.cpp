// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "report/outputerrors.h"
#include "report/tabletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CellLimit = 32767;
constexpr qsizetype SheetNameLimit = 31;
constexpr qsizetype HeaderLimit = 230;

QByteArray cellUtf8(const QString &text)
{
    return (text.size() <= CellLimit ? text : text.first(CellLimit - 1) + u'…').toUtf8();
}

/// Excel refuses some characters in the names of sheets.
QByteArray sheetName(QString name)
{
    for (const QChar c : u"[]:*?/\\'"_s)
        name.replace(c, u' ');
    return name.left(SheetNameLimit).toUtf8();
}

/// Text of print headers and footers: & begins a code there.
QByteArray printText(const QString &prefix, QString text)
{
    const QString whole = prefix + text.replace(u'&', u"&&"_s);
    return whole.left(HeaderLimit).toUtf8();
}

struct Formats {
    explicit Formats(lxw_workbook *book)
    {
        const auto plain = [&](const char *number) {
            lxw_format *format = workbook_add_format(book);
            if (number)
                format_set_num_format(format, number);
            return format;
        };
        text = plain("@");
        byType[size_t(CellType::Text)] = text;
        byType[size_t(CellType::Integer)] = plain("0");
        byType[size_t(CellType::CentiPoints)] = plain("0.00");
        byType[size_t(CellType::SignedPoints)] = plain("+0.00;-0.00;0.00");
        byType[size_t(CellType::Fen)] = plain("#,##0.00");
        byType[size_t(CellType::Date)] = plain("yyyy-mm-dd");
        byType[size_t(CellType::Stars)] = plain("0");
        head = plain(nullptr);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_bg_color(head, 0xF0F0F0);
        format_set_border(head, LXW_BORDER_THIN);
        title = plain(nullptr);
        format_set_bold(title);
        format_set_font_size(title, 16);
    }

    std::array<lxw_format *, 7> byType{};
    lxw_format *text = nullptr;
    lxw_format *head = nullptr;
    lxw_format *title = nullptr;
};

/// One sheet, filled from top to bottom: constant memory allows no way back.
class Sheet
{
public:
    Sheet(lxw_workbook *book, const QString &name, const Formats &formats)
        : m_sheet(workbook_add_worksheet(book, sheetName(name).constData())), m_formats(formats)
    {
    }

    [[nodiscard]] lxw_worksheet *raw() const { return m_sheet; }
    [[nodiscard]] lxw_row_t row() const { return m_row; }
    void nextRow() { ++m_row; }

    void write(size_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), cellUtf8(text).constData(), format);
    }

    void line(const QString &text, lxw_format *format)
    {
        write(0, text, format);
        nextRow();
    }

    void write(size_t column, const CellValue &value, CellType type)
    {
        lxw_format *format = m_formats.byType[size_t(type)];
        const auto col = static_cast<lxw_col_t>(column);
        if (const auto *text = std::get_if<QString>(&value))
            write(column, *text, m_formats.text);
        else if (const auto *number = std::get_if<qint64>(&value))
            writeNumber(col, *number, type, format);
        else if (const auto *date = std::get_if<QDate>(&value); date && date->isValid()) {
            lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, col, &day, format);
        }
    }

    void head(const Table &table, const std::vector<size_t> &columns)
    {
        for (size_t i = 0; i < columns.size(); ++i)
            write(i, table.columns[columns[i]].title, m_formats.head);
        nextRow();
    }

    /// Data rows only where `dataOnly`: a sheet that is filtered and sorted can have no subtotals.
    Result<void> rows(const Table &table, const std::vector<size_t> &columns, bool dataOnly, const base::Progress &progress)
    {
        Row row;
        const RowCursor next = table.rows ? table.rows() : RowCursor();
        while (next && next(row)) {
            if (row.kind == RowKind::Section || (dataOnly && row.kind != RowKind::Data))
                continue;
            for (size_t i = 0; i < columns.size(); ++i)
                write(i, cellOf(row, columns[i]), table.columns[columns[i]].type);
            nextRow();
            if ((m_row & 0xff) == 0) {
                progress.at(m_row, 0);
                if (progress.cancelled())
                    return cancelled();
            }
        }
        return {};
    }

    void page(const Document &document)
    {
        worksheet_set_paper(m_sheet, 9);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        if (!document.furniture.watermark.isEmpty())
            worksheet_set_header(m_sheet, printText(u"&C"_s, document.furniture.watermark).constData());
        const QByteArray footer = printText(u"&L"_s, document.furniture.footer.value(0)) + "&R&P / &N";
        worksheet_set_footer(m_sheet, footer.constData());
    }

private:
    void writeNumber(lxw_col_t column, qint64 number, CellType type, lxw_format *format)
    {
        const bool hundredths = type == CellType::CentiPoints || type == CellType::SignedPoints || type == CellType::Fen;
        if (type == CellType::Stars && number <= 0)
            return;
        worksheet_write_number(m_sheet, m_row, column, hundredths ? double(number) / 100.0 : double(number), format);
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row = 0;
};

/// The prose and the summary tables, one under the other.
class SummarySheet
{
public:
    SummarySheet(Sheet &sheet, const Formats &formats, const base::Progress &progress)
        : m_sheet(sheet), m_formats(formats), m_progress(progress)
    {
    }

    Result<void> add(const Heading &heading) { return text(heading.text); }
    Result<void> add(const Paragraph &paragraph) { return text(paragraph.text); }
    Result<void> add(const KeyValueBlock &block)
    {
        for (const auto &[key, value] : block.entries) {
            m_sheet.write(0, key, m_formats.head);
            m_sheet.write(1, value, m_formats.text);
            m_sheet.nextRow();
        }
        m_sheet.nextRow();
        return {};
    }
    Result<void> add(const Table &table)
    {
        if (table.detail)
            return {};
        const std::vector<size_t> columns = columnsFor(table, Medium::Data);
        m_sheet.line(table.title, m_formats.text);
        m_sheet.head(table, columns);
        Result<void> written = m_sheet.rows(table, columns, false, m_progress);
        m_sheet.nextRow();
        return written;
    }
    Result<void> add(const SignOff &sign)
    {
        m_sheet.line(sign.office, m_formats.text);
        return text(sign.date);
    }
    Result<void> add(const QrCode &code)
    {
        m_sheet.line(code.heading, m_formats.text);
        return text(code.text);
    }
    // Charts show what the tables say.
    Result<void> add(const BarChart &) { return {}; }
    Result<void> add(const StepChart &) { return {}; }
    Result<void> add(const PageBreak &) { return {}; }

private:
    Result<void> text(const QString &text)
    {
        m_sheet.line(text, m_formats.text);
        return {};
    }

    Sheet &m_sheet;
    const Formats &m_formats;
    const base::Progress &m_progress;
};

Result<void> writeSummary(const Document &document, lxw_workbook *book, const Formats &formats, const base::Progress &progress)
{
    Sheet sheet(book, QCoreApplication::translate("Report", "Summary"), formats);
    sheet.page(document);
    worksheet_set_column(sheet.raw(), 0, 0, 28, nullptr);
    worksheet_set_column(sheet.raw(), 1, 9, 14, nullptr);
    QString title = document.title;
    sheet.line(title.remove(u'\n'), formats.title);
    sheet.line(document.furniture.watermark, formats.title);
    SummarySheet summary(sheet, formats, progress);
    for (const Block &block : document.blocks) {
        Result<void> added = std::visit([&](const auto &part) { return summary.add(part); }, block);
        if (!added)
            return added;
    }
    for (const QString &line : document.furniture.footer)
        sheet.line(line, formats.text);
    return {};
}

Result<void> writeDetails(const Document &document, const std::vector<const Table *> &tables, lxw_workbook *book,
                          const Formats &formats, const base::Progress &progress)
{
    Sheet sheet(book, document.dataTitle.isEmpty() ? QCoreApplication::translate("Report", "Details") : document.dataTitle, formats);
    sheet.page(document);
    worksheet_set_landscape(sheet.raw());
    worksheet_freeze_panes(sheet.raw(), 1, 0);
    worksheet_repeat_rows(sheet.raw(), 0, 0);
    const Table &first = *tables.front();
    const std::vector<size_t> columns = columnsFor(first, Medium::Data);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto col = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet.raw(), col, col, std::clamp(first.columns[columns[i]].width + 2, 8, 60), nullptr);
    }
    sheet.head(first, columns);
    for (const Table *table : tables) {
        Result<void> written = sheet.rows(*table, columns, true, progress);
        if (!written)
            return written;
    }
    if (sheet.row() > 1 && !columns.empty())
        worksheet_autofilter(sheet.raw(), 0, 0, sheet.row() - 1, static_cast<lxw_col_t>(columns.size() - 1));
    return {};
}

Result<void> fillBook(const Document &document, lxw_workbook *book, const base::Progress &progress)
{
    QByteArray title = document.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.replace('\n', ' ').data();
    properties.created = static_cast<time_t>(document.createdMs / 1000);
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    Result<void> summary = writeSummary(document, book, formats, progress);
    if (!summary)
        return summary;
    const std::vector<const Table *> tables = detailTables(document);
    if (!tables.empty() && tables.front()->detail)
        return writeDetails(document, tables, book, formats, progress);
    return {};
}

} // namespace

Result<void> writeXlsx(const Document &document, const QString &path, const base::Progress &progress)
{
    // Beside the target, so that the last step is a rename.
    QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.report-XXXXXX"_s);
    if (!folder.isValid())
        return cannotWrite(folder.errorString());
    const QString unfinished = folder.filePath(u"report.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(unfinished).constData(), &options);
    if (!book)
        return cannotWrite(unfinished);
    Result<void> filled = fillBook(document, book, progress);
    const lxw_error closed = workbook_close(book);
    if (!filled)
        return filled;
    if (closed != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(closed)));
    // Unlike QFile::rename this replaces an older file in one step.
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path);
    return {};
}

} // namespace chengcai::report
