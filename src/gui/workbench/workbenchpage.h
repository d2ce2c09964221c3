// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <array>
#include <memory>
#include <optional>


namespace chengcai::gui {

namespace Ui {
class WorkbenchPage;
}

/// The day at a glance: grades of the four kinds, what waits for somebody, drafts that were not submitted.
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
    struct Loaded {
        std::array<std::array<qint64, 5>, 4> grades{};
        qint64 unchecked = 0;
        qint64 objections = 0;
        std::optional<int> backupDays;
    };
    void load();
    void show(const Loaded &loaded);
    void loadDrafts();

    Context m_context;
    std::unique_ptr<Ui::WorkbenchPage> m_ui;
};

} // namespace chengcai::gui
