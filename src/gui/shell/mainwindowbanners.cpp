// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"
#include "services/desk.h"
#include "services/origins.h"
#include "widgets/dialogs.h"

namespace chengcai::gui {

void MainWindow::showBanners()
{
    const services::Desk &desk = m_context.desk;
    m_readOnlyBanner->setContent(widgets::Severity::Warning, desk.readOnlyReason());
    showOriginNotice();
    m_demoBanner->setContent(widgets::Severity::Information,
                             desk.info().demonstration ? tr("演示 DEMO — invented parties and facts. Nothing here is a real record.") : QString());
}

/// Stays until an administrator has taken note, whoever signs in before.
void MainWindow::showOriginNotice()
{
    if (!m_context.desk.account()) {
        m_originBanner->setContent(widgets::Severity::Warning, {});
        return;
    }
    m_context.desk.write(QString(), [](services::Session &session, const base::Progress &) -> base::Result<QString> { return services::originNotice(session); })
        .then(this, [this](const base::Result<QString> &notice) {
            const bool mayNote = m_context.desk.may(domain::Action::Restore) && m_context.desk.readOnlyReason().isEmpty();
            m_originBanner->setContent(widgets::Severity::Warning, notice && m_context.desk.account() ? *notice : QString(), mayNote ? tr("Noted") : QString());
        });
}

void MainWindow::noteOrigin()
{
    m_context.desk.write(QString(), [](services::Session &session, const base::Progress &) { return services::noteOrigin(session); })
        .then(this, [this](const base::Result<void> &noted) {
            if (!noted)
                m_messages->showMessage(widgets::Severity::Error, noted.error().message, noted.error().code);
            showOriginNotice();
        });
}

} // namespace chengcai::gui
