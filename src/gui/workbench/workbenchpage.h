// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/planningmodel.h"

#include <array>
#include <memory>
#include <optional>

class QPushButton;

namespace chengcai::gui {

namespace Ui {
class WorkbenchPage;
}

/// The day at a glance: what there is to do, counts that filter it, this month's plan, the grades of the four kinds, unfinished drafts.
class WorkbenchPage : public Page
{
    Q_OBJECT
public:
    WorkbenchPage(const Context &context, QWidget *parent);
    ~WorkbenchPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    /// A count above the list: pressed, only its lines show.
    struct Count {
        QPushButton *button = nullptr;
        QString text; ///< as the form has it
        bool (*shows)(const services::WorkRow &row, QDate today);
    };
    struct Loaded {
        std::array<std::array<qint64, 5>, 4> grades{};
        qint64 objections = 0;
        std::optional<int> backupDays;
        services::Workbench bench;
    };
    void setUpCounts();
    void setUpGrades();
    void load();
    void show(const Loaded &loaded);
    void showGrades(const Loaded &loaded);
    void showCounts();
    void showRows();
    void loadDrafts();
    /// What a draft is of, by the name of its rows.
    [[nodiscard]] static QString formName(const QString &form);
    void openWork(const QModelIndex &index);
    void openTask(const base::Uid &task);
    void assignSelected();
    void assignPlanned();

    Context m_context;
    std::unique_ptr<Ui::WorkbenchPage> m_ui;
    models::WorkModel *m_work = nullptr;
    models::PlannedModel *m_planned = nullptr;
    std::vector<Count> m_counts;
    std::vector<services::WorkRow> m_rows;
    std::vector<services::WorkRow> m_draftRows;
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
