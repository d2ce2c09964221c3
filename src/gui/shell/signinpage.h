// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class SignInPage;
}

/// Who sits here: at opening, after locking, when a second person takes over. Nothing that was typed is lost meanwhile.
class SignInPage : public Page
{
    Q_OBJECT
public:
    SignInPage(services::Desk &desk, QWidget *parent = nullptr);
    ~SignInPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void signIn();
    void showPasswordField();

    services::Desk &m_desk;
    std::unique_ptr<Ui::SignInPage> m_ui;
};

} // namespace chengcai::gui
