// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formcompare.h"

#include <QDialog>

namespace chengcai::gui {

/// Two states of a form side by side, item by item, and what to do about it. Window-modal, not blocking; deletes itself.
class DifferenceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Row {
        QString item;
        QString before;
        QString after;
    };
    struct Text {
        QString title;
        QString sentence;
        QString before; ///< title of the column
        QString after;
    };
    DifferenceDialog(const Text &text, const std::vector<Row> &rows, const QStringList &buttons, QWidget *parent);

signals:
    /// Index of the button; −1 = closed or Esc.
    void chosen(int button);

private:
    void choose(int button);
};

[[nodiscard]] std::vector<DifferenceDialog::Row> differenceRows(const domain::FormTemplate &form, const domain::Answers &before, const domain::Answers &after);

} // namespace chengcai::gui
