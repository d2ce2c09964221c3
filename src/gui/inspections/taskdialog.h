// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/planningmodel.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class TaskDialog;
}

/// Assigns tasks, one or many, or changes open ones, with a preview of every line. Window-modal; records by one entry. What a person does not touch
/// stays as it was proposed, line by line.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    /// New tasks; `proposed` may be empty, then a party is chosen first.
    TaskDialog(const Context &context, std::vector<services::TaskInput> proposed, QWidget *parent);
    /// Open tasks to be changed.
    TaskDialog(const Context &context, const std::vector<services::TaskRow> &open, QWidget *parent);
    ~TaskDialog() override;

signals:
    /// Recorded; `batch` takes it back.
    void recorded(const chengcai::services::TaskBatch &batch);

private:
    void setUp();
    void loadPeople();
    void loadForms();
    void fillAddMenu();
    void addParty(domain::PartyKind kind);
    void removeParty();
    void touchedDue();
    void touchedInspectors();
    void touchedForm();
    void preview();
    void show(const std::vector<services::TaskPreview> &previews);
    void record();
    [[nodiscard]] std::vector<base::Uid> chosen() const;
    [[nodiscard]] services::TaskChange change() const;

    Context m_context;
    std::unique_ptr<Ui::TaskDialog> m_ui;
    models::AssignmentModel *m_model = nullptr;
    std::vector<services::TaskInput> m_inputs;
    std::vector<base::Uid> m_changed;  ///< tasks to be changed; empty = new ones
    bool m_dueTouched = false;
    bool m_inspectorsTouched = false;
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
