// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/accesstable.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class AccessPage;
}

/// "Check these participants": names or codes are pasted, each is answered with pass, pass with documents, or refused and why until when.
class AccessPage : public Page
{
    Q_OBJECT
public:
    AccessPage(const Context &context, QWidget *parent);
    ~AccessPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void check();
    void show(const services::ParticipantCheck &checked);
    void showSummary();
    void showReasons();
    void preview();
    /// Of the current row, for the project that was named.
    void takeCommitment();
    [[nodiscard]] const services::Participant *current() const;

    Context m_context;
    std::unique_ptr<Ui::AccessPage> m_ui;
    models::AccessModel *m_rows = nullptr;
    std::shared_ptr<const services::ParticipantCheck> m_checked;
};

} // namespace chengcai::gui
