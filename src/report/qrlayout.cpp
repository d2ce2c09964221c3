// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qrlayout.h"

#include "report/linebreaker.h"
#include "report/qrmatrix.h"

#include <algorithm>

namespace chengcai::report {

namespace {

constexpr int QuietModules = 4;
constexpr int LeastMillimetres = 20;
constexpr int FewestModules = 21; ///< of version 1: the quiet zone is never wider than with it
constexpr QRgb White = 0xffffffff;
constexpr QRgb Black = 0xff000000;
constexpr TextStyle Strong{FontRole::Hei, paper::TablePx};
constexpr TextStyle Small{FontRole::Body, paper::SmallPx};

int sideOf(const QrCode &code)
{
    return paper::mm(std::max(code.millimetres, LeastMillimetres));
}

/// Neighbours in a row become one box.
void placeModules(const QrMatrix &matrix, QPoint origin, int module, PageFlow &flow)
{
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            const int first = column;
            while (column < matrix.size && matrix.at(row, column))
                ++column;
            if (column > first)
                flow.box({origin.x() + first * module, origin.y() + row * module, (column - first) * module, module}, Black);
        }
    }
}

void placeText(const QrCode &code, int left, PageFlow &flow)
{
    const int width = flow.width() - left;
    int top = flow.y() + paper::mm(4);
    const auto line = [&](const QString &text, TextStyle style, int height) {
        flow.text(left, baselineIn(top, height, style.px), text, style);
        top += height;
    };
    for (const TextLine &part : breakLines(code.heading, width, width, Strong, flow.measurer()))
        line(part.text, Strong, paper::mm(6));
    // Broken by width alone: a word of it is longer than a line.
    QString part;
    for (const QChar character : code.text) {
        part += character;
        if (flow.measurer().width(part, Small) <= width)
            continue;
        part.chop(1);
        line(part, Small, paper::mm(4.5));
        part = character;
    }
    line(part, Small, paper::mm(4.5));
}

} // namespace

int qrCodeHeight(const QrCode &code)
{
    return sideOf(code) + 2 * QuietModules * sideOf(code) / FewestModules;
}

base::Result<void> placeQrCode(const QrCode &code, PageFlow &flow)
{
    const auto matrix = qrMatrix(code.text);
    if (!matrix)
        return matrix.error();
    // Whole pixels: every module is exactly as wide as its neighbour, and together not narrower than asked for.
    const int module = (sideOf(code) + matrix->size - 1) / matrix->size;
    const int whole = (matrix->size + 2 * QuietModules) * module;
    flow.need(whole);
    // White first, so that no watermark lies in the quiet zone.
    flow.box({0, flow.y(), whole, whole}, White);
    placeModules(*matrix, {QuietModules * module, flow.y() + QuietModules * module}, module, flow);
    placeText(code, whole + paper::mm(3), flow);
    flow.advance(whole);
    return {};
}

} // namespace chengcai::report
