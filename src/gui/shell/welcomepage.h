// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chengcai::gui {

class Preferences;
namespace Ui {
class WelcomePage;
}

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

} // namespace chengcai::gui
