// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "services/rectifications.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class NoticeDialog;
}

/// Issues a notice of rectification on an inspection that was reviewed or is in effect: which findings, what is demanded, by when.
class NoticeDialog : public FormDialog
{
    Q_OBJECT
public:
    NoticeDialog(services::Desk &desk, const domain::Inspection &inspection, QWidget *parent);
    ~NoticeDialog() override;

signals:
    void issued(chengcai::domain::RectificationId id);

protected:
    void submit() override;

private:
    void fillDemands();
    [[nodiscard]] services::NoticeInput typed(std::vector<FieldProblem> &problems) const;

    std::unique_ptr<Ui::NoticeDialog> m_ui;
    domain::Inspection m_inspection;
    std::vector<domain::Finding> m_findings; ///< one a row
};

} // namespace chengcai::gui
