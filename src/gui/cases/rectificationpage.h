// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/supervisiontables.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class RectificationPage;
}

/// One notice of rectification: its items as they stand today, replies, verification, and what lateness proposes.
class RectificationPage : public Page
{
    Q_OBJECT
public:
    RectificationPage(const Context &context, domain::RectificationId id, QWidget *parent);
    ~RectificationPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        domain::Rectification notice;
        domain::Inspection inspection;
        QString partyName;
        std::vector<services::RectificationStep> steps;
        std::vector<std::optional<services::LateProposal>> late; ///< by item
    };
    [[nodiscard]] static base::Result<Loaded> load(const services::Reader &reader, domain::RectificationId id, QDate today);
    void connectAll();
    void show(Loaded loaded);
    void showItem();
    void showProposal(const models::RectificationItemRow &row);
    [[nodiscard]] const models::RectificationItemRow *current() const;
    [[nodiscard]] const services::LateProposal *proposal() const;
    void reply();
    void verify();
    void recordLate();
    void recordLate(int item, const QString &reason);
    void print();
    void showEvidence();

    Context m_context;
    domain::RectificationId m_id;
    std::unique_ptr<Ui::RectificationPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::RectificationItemModel *m_items = nullptr;
    models::RectificationStepModel *m_steps = nullptr;
};

} // namespace chengcai::gui
