// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inspections/answereditors.h"

class QPushButton;
class QTableView;

namespace chengcai::models {
class ProjectsModel;
}

namespace chengcai::gui {

/// The table of sampled projects: typing starts a cell, rows are added, removed and pasted from a spreadsheet (Ctrl+V).
class ProjectsEditor : public AnswerEditor
{
    Q_OBJECT
public:
    ProjectsEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;
    [[nodiscard]] QList<QWidget *> stops() override;

    /// Rows as a spreadsheet puts them on the clipboard; true if there were any.
    bool pasteRows(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void addRow();
    void removeRows();
    void pasteClipboard();
    void fitHeight();
    void store();

    models::ProjectsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_paste = nullptr;
};

} // namespace chengcai::gui
