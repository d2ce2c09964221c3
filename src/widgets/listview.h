// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace chengcai::widgets {

/// The table of every list: rows of one height, sorting by header, columns that can be moved, sized and hidden, selection copied
/// as TSV (Ctrl+C), Enter or double click activates the row.
class ListView : public QTableView
{
    Q_OBJECT
public:
    explicit ListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths, order and visibility of the columns, without the sort; for the caller to keep. A state made for another number
    /// of columns is refused and nothing changes.
    [[nodiscard]] QByteArray columnState() const;
    bool restoreColumns(const QByteArray &state);
    /// Back to the widths given by setDefaultWidths, model order, all visible.
    void resetColumns();
    /// In digits of the view's font; columns beyond the list keep Qt's width.
    void setDefaultWidths(const QList<int> &characters);
    /// Selected cells in visual order with a header line; cells by TAB, rows by LF; tabs and line ends inside a cell become spaces.
    [[nodiscard]] QString selectionAsTsv() const;
    void copySelection();

signals:
    void rowActivated(const QModelIndex &index);
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(QPoint position);
    void fitRowHeight();

    QList<int> m_defaults;
};

} // namespace chengcai::widgets
