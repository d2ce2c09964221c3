// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "gui/shell/page.h"
#include "models/tables.h"

#include <memory>

class QDoubleSpinBox;

namespace chengcai::models {
class IndicatorModel;
}

namespace chengcai::gui {

namespace Ui {
class RulesPage;
}

/// Versions of the rule book. A draft is edited, shows whose stars it would change, and is adopted by a second person.
class RulesPage : public Page
{
    Q_OBJECT
public:
    RulesPage(const Context &context, QWidget *parent);
    ~RulesPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(domain::RuleBookId select);
    void fillVersions(domain::RuleBookId select);
    void showBook();
    void showKind();
    void keepKind();
    void showDuties();
    [[nodiscard]] domain::PartyKind kind() const;
    [[nodiscard]] bool isDraft() const { return m_book.status == domain::RuleBookStatus::Draft && m_book.id.isValid(); }
    [[nodiscard]] std::array<QDoubleSpinBox *, 4> bandBoxes() const;
    void readHead();

    void newDraft();
    void save();
    void simulate();
    void adopt();
    void addIndicator();

    Context m_context;
    std::unique_ptr<Ui::RulesPage> m_ui;
    std::vector<domain::RuleBook> m_books;
    domain::RuleBook m_book;      ///< the one shown, with what was typed
    domain::PartyKind m_kind = domain::PartyKind::Supplier;
    models::IndicatorModel *m_indicators = nullptr;
    models::SimulationModel *m_changes = nullptr;
};

} // namespace chengcai::gui
