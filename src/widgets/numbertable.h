// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace chengcai::widgets {

/// A table of counts, each of which opens what it counts: a click, Enter or Space on a number emits opened(). Zeros are plain. For a table of
/// a few dozen rows.
class NumberTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit NumberTable(QWidget *parent = nullptr);

    /// Forgets every cell; the rows are named by their heads.
    void begin(const QStringList &columns, int rows);
    void setName(int row, const QString &name);
    /// `key` is handed back by keyAt(); an invalid one makes a number that opens nothing.
    void setNumber(int row, int column, qint64 number, const QVariant &key);
    void setText(int row, int column, const QString &text);
    /// Heads of the columns and rows are spoken with the numbers; call when everything is set.
    void finish();
    /// Set apart by weight: sums.
    void setStrong(int row, int column);
    [[nodiscard]] QVariant keyAt(int row, int column) const;
    [[nodiscard]] bool isLink(int row, int column) const;
    /// As high as its rows, so that a page of several tables scrolls as one.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void opened(const QVariant &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void open(int row, int column);
};

} // namespace chengcai::widgets
