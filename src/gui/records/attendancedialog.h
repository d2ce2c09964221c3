// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "models/trainingtables.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class AttendanceDialog;
}

/// Who took part in an event or course: a list is pasted or opened, checked line by line, and what can be taken is recorded in one entry. What
/// is left stays in the dialog and can be saved as an error sheet.
class AttendanceDialog : public FormDialog
{
    Q_OBJECT
public:
    AttendanceDialog(services::Desk &desk, const domain::Record &subject, QWidget *parent);
    ~AttendanceDialog() override;

signals:
    /// So many participations were recorded; the dialog stays open if lines are left.
    void recorded(qint64 count, qint64 left);

protected:
    void submit() override;

private:
    void openFile();
    void check();
    void checkNow(std::function<base::Result<services::AttendanceList>(services::Session &)> read);
    void show(services::AttendanceList list);
    void confirmCurrent();
    void saveLeft();
    void goOn(qint64 count);
    void updateButtons();

    std::unique_ptr<Ui::AttendanceDialog> m_ui;
    domain::RecordId m_subject;
    services::AttendanceList m_list;
    models::AttendanceModel *m_lines = nullptr;
    bool m_checked = false; ///< m_list is what the text says
    int m_generation = 0;
};

} // namespace chengcai::gui
