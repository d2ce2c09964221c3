// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "gui/shell/page.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class DutiesPage;
}

/// 廉洁义务 of a kind of party under the rules of today: duties with their statutes, what costs and what earns points; searched and printed.
class DutiesPage : public Page
{
    Q_OBJECT
public:
    DutiesPage(const Context &context, domain::PartyKind kind, QWidget *parent);
    ~DutiesPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;
    void setKind(domain::PartyKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] domain::PartyKind kind() const;
    void fillKinds();
    void fill();

    Context m_context;
    std::unique_ptr<Ui::DutiesPage> m_ui;
    std::optional<domain::RuleBook> m_book;
};

} // namespace chengcai::gui
