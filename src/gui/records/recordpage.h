// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/timelinepage.h"
#include "models/recordtables.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class RecordPage;
}

/// One record of any type: what it says, its steps, what belongs to it, and what may be done now.
class RecordPage : public TimelinePage
{
    Q_OBJECT
public:
    RecordPage(const Context &context, domain::RecordId id, QWidget *parent);
    ~RecordPage() override;
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
    struct Loaded {
        services::RecordLine line;
        std::vector<services::RecordStepRow> steps;
        std::vector<services::RecordLine> belonging;
    };
    void show(Loaded loaded);

    domain::RecordId m_id;
    std::unique_ptr<Ui::RecordPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::RecordStepModel *m_steps = nullptr;
    models::RecordModel *m_belonging = nullptr;
};

} // namespace chengcai::gui
