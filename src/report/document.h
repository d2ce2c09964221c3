// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace chengcai::report {

/// What a report says, without any word about paper. Every renderer (PDF, XLSX, CSV, plain text) reads the same document.
/// All texts are already translated. Values only: copying is cheap, threads may share a document as long as its row sources
/// can be opened from several threads.

enum class CellType : quint8 {
    Text,
    Integer,     ///< qint64
    CentiPoints, ///< qint64, hundredths of a point: 9650 → "96.50"
    SignedPoints,///< the same with its sign: "+3.00", "−10.00"
    Fen,         ///< qint64, money: 759500 → "7,595.00"; the unit stands in the title
    Date,        ///< QDate
    Stars        ///< qint64 1 … 5; 0 = not rated, shown as a dash
};

/// Empty, text, number (by the column's type) or date. A null QDate and an empty text are empty cells.
using CellValue = std::variant<std::monostate, QString, qint64, QDate>;

/// Where a column or a row appears.
enum class Medium : quint8 {
    Everywhere,
    Paper, ///< PDF and plain text: what only helps the reader's eye
    Data   ///< XLSX and CSV: what stands in a heading on paper already
};

struct Column {
    QString title;
    CellType type = CellType::Text;
    /// Wish in half-width characters (two for one hanzi), without padding. Columns are scaled together to the table's width.
    int width = 10;
    Medium medium = Medium::Everywhere;
    /// Never narrower than its wish: codes that must not be broken. Numbers, dates and stars are rigid by nature.
    bool rigid = false;
    bool strong = false; ///< names of rows, in the face of headings
};

enum class RowKind : quint8 {
    Data,
    Section, ///< a band over the whole width, text in the first cell; paper only
    Subtotal ///< set off by weight; typed like a data row
};

struct Row {
    std::vector<CellValue> cells; ///< one per column, those of the other medium included; missing ones are empty
    RowKind kind = RowKind::Data;
};

/// Fills `row` with the next row, false at the end. The row keeps its memory from call to call.
using RowCursor = std::function<bool(Row &row)>;
/// Opens the rows from the first one. Called once per rendering: rows are pulled, never gathered.
using RowSource = std::function<RowCursor()>;

/// Rows that are at hand already.
[[nodiscard]] RowSource rowsOf(std::vector<Row> rows);

/// Level 1 一、黑体, 2 （一）楷体, 3 and 4 body face. The number is part of the text.
struct Heading {
    int level = 1;
    QString text;
};

struct Paragraph {
    QString text;
    bool indent = true; ///< two characters, as running text has it
};

/// Names and values in two columns.
struct KeyValueBlock {
    std::vector<std::pair<QString, QString>> entries;
};

struct Table {
    QString title;              ///< stands above; again with "continued" on every further page
    QString note;               ///< at the right above the table, such as the unit; may be empty
    std::vector<Column> columns;
    RowSource rows;
    QString emptyText;          ///< the sentence that stands instead of rows
    bool landscape = false;     ///< turned by a quarter, head at the left edge of the sheet
    /// The rows themselves: CSV has only such tables, XLSX gives them a sheet of their own. All of a document have equal columns.
    bool detail = false;
};

/// Stacked horizontal bars, one per category, each as long as its sum; numbers and series letters stand in the bars.
struct BarChart {
    struct Series {
        QString name;
        QString mark;     ///< one letter inside the bar: colour is never the only cue
        QRgb colour = 0;
        bool hatched = false;
    };
    struct Bar {
        QString label;
        std::vector<qint64> values; ///< one per series
    };
    QString title;
    std::vector<Series> series;
    std::vector<Bar> bars;
};

/// A step line over days: the value holds until the next point. Values in centi-points, 0 … 10000.
struct StepChart {
    struct Point {
        QDate date;
        int centi = 0;
        bool gap = false; ///< not rated from this day on
    };
    QString title;
    QDate from;
    QDate to;
    std::vector<Point> points;
};

/// Lines to sign, kept on one page, with room for a seal on request.
struct SignOff {
    QStringList roles; ///< prepared by, checked by, …
    QString office;
    QString date;      ///< in words, as paper wants it
    bool seal = false;
};

/// A square code of level M with its quiet zone of four modules, kept on one page. Beside it a heading and the same text in plain letters, for
/// who has no scanner and for programs that read the file. The text is of ASCII and at most 400 characters.
struct QrCode {
    QString text;
    QString heading;
    int millimetres = 30; ///< without the quiet zone, at least 20
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, KeyValueBlock, Table, BarChart, StepChart, SignOff, QrCode, PageBreak>;

/// What stands on every page.
struct Furniture {
    QString watermark;       ///< empty = none
    QStringList footer;      ///< small print below the page number
    bool pageNumbers = true; ///< "— 1 —", odd right, even left
};

struct Document {
    QString title; ///< may hold line feeds where it shall break
    QString subtitle;
    Furniture furniture;
    std::vector<Block> blocks;
    QString dataTitle;    ///< name of the sheet with the detail rows
    qint64 createdMs = 0; ///< UTC, from the caller's clock; 0: XLSX files carry the moment of writing
};

/// 2026-03-05 → "2026年3月5日" in Chinese, ISO in other languages. Empty for a null date.
[[nodiscard]] QString dateInWords(QDate date);
/// The cell as paper and plain text show it; stars as "★★★☆☆" ("3★" when `brief`).
[[nodiscard]] QString displayText(const CellValue &value, CellType type, bool brief = false);
/// Numbers, money and points are set flush right.
[[nodiscard]] bool isNumeric(CellType type);

} // namespace chengcai::report
