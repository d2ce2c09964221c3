// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartframe.h"

class QValueAxis;

namespace chengcai::widgets {

/// A chart whose points are bars one below the other, with a name at the left of each and its number at the right. ↑/↓ go from bar to bar.
class RowChart : public ChartFrame
{
    Q_OBJECT
protected:
    static constexpr int RowHeight = 26;
    static constexpr int Frame = 10;

    /// Widths of the columns of names and numbers; `inset` lies left of a name, `gap` above and below a row.
    struct Columns {
        int names;
        int numbers;
        int inset;
        int gap;
    };
    explicit RowChart(const Columns &columns, QWidget *parent);

    /// Without series, with room for the columns.
    [[nodiscard]] QChart *emptyRows(const ChartLook &look) const;
    /// The series, along `values`. Its categories go from the last bar to the first: the first category of a vertical axis is at the bottom.
    void addRows(QChart *chart, QAbstractSeries *series, QValueAxis *values, const ChartLook &look) const;
    void paintRow(QPainter &painter, const QChart &chart, int point, const QString &name, const QString &number, const ChartLook &look, bool bold = false) const;

    [[nodiscard]] QRectF pointRect(const QChart &chart, int point) const override;
    [[nodiscard]] int pointAt(const QChart &chart, QPointF position) const override;

private:
    const Columns m_columns;
};

} // namespace chengcai::widgets
