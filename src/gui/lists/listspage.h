// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/listtables.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ListsPage;
}

/// Red and black lists on a day: whom the rules propose, the procedures, and who is on them, with what stands there without a ground.
class ListsPage : public Page
{
    Q_OBJECT
public:
    ListsPage(const Context &context, QWidget *parent);
    ~ListsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        std::vector<services::ListCandidate> candidates;
        std::vector<services::ListProcedureLine> procedures;
        std::vector<services::ListEntry> entries;
    };
    void show(const Loaded &loaded);
    void updateButtons();
    [[nodiscard]] domain::PartyId currentParty() const;
    [[nodiscard]] domain::ListProcedureId currentProcedure() const;
    void beginProcedure();
    void open();
    void fillPublicMenu();
    void writePublicList(domain::ListKind list);

    Context m_context;
    std::unique_ptr<Ui::ListsPage> m_ui;
    models::CandidateModel *m_candidates = nullptr;
    models::ListProcedureModel *m_procedures = nullptr;
    models::ListEntryModel *m_entries = nullptr;
    Loaded m_loaded;
    int m_generation = 0;
};

} // namespace chengcai::gui
