// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"
#include "gui/shell/page.h"

#include <memory>

namespace chengcai::gui {

class Preferences;
namespace Ui {
class AccountsPage;
}

/// Accounts with their roles, one's own password, when the desk locks.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    AccountsPage(const Context &context, Preferences &preferences, QWidget *parent);
    ~AccountsPage() override;
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void add();
    void changePassword();
    void ask(domain::Roles roles);
    void updateButtons();

    Context m_context;
    Preferences &m_preferences;
    std::unique_ptr<Ui::AccountsPage> m_ui;
    bool m_asks = false; ///< accounts are the office's to give
};

} // namespace chengcai::gui
