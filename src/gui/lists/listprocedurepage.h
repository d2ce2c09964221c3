// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/listdecisiondialog.h"
#include "gui/shell/timelinepage.h"
#include "models/listtables.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class ListProcedurePage;
}

/// One list procedure: its steps as a timeline, its clocks, what it rests on, and what may be done now.
class ListProcedurePage : public TimelinePage
{
    Q_OBJECT
public:
    ListProcedurePage(const Context &context, domain::ListProcedureId id, QWidget *parent);
    ~ListProcedurePage() override;
    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    [[nodiscard]] bool isLoaded() const override { return m_loaded.has_value(); }
    [[nodiscard]] bool concerns(const services::ChangeNews &news) const override;
    void showHead() override;
    [[nodiscard]] Step stepAt(const QModelIndex &index) const override;
    [[nodiscard]] std::vector<Act> acts() override;
    void retranslate() override;
    void showLoaded() override { show(*std::move(m_loaded)); }

private:
    enum class Paper { Notice, Entry, Exit };
    struct Loaded {
        ListDecisionBasis basis;
        domain::Party party;
        std::vector<services::ListStepRow> steps;
    };
    void show(Loaded loaded);
    void updateButtons();
    void showResult();
    void fillPrintMenu(QMenu &menu);
    void record(domain::ListAct act);
    void receivePetition();
    void print(Paper paper);

    domain::ListProcedureId m_id;
    std::unique_ptr<Ui::ListProcedurePage> m_ui;
    std::optional<Loaded> m_loaded;
    models::ListStepModel *m_steps = nullptr;
};

} // namespace chengcai::gui
