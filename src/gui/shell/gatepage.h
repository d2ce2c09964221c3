// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chengcai::gui {

class Preferences;
namespace Ui {
class WelcomePage;
class SignInPage;
} // namespace Ui

/// First start: language, then a new store with its first account, an existing store, or the demonstration store.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    WelcomePage(services::Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~WelcomePage() override;
    [[nodiscard]] QString title() const override;

signals:
    /// An existing store was chosen.
    void storeChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void create();
    void openDemo();
    void checkInput();

    services::Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

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
