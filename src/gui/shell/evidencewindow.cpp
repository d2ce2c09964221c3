// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/evidencewindow.h"

#include "widgets/evidenceviewer.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace chengcai::gui {

base::Result<void> openEvidence(const QByteArray &content, const domain::Evidence &evidence, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("EvidenceDialog", "Evidence: %1").arg(evidence.title));
    auto *viewer = new widgets::EvidenceViewer(dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(viewer);
    dialog->resize(900, 700);
    auto shown = viewer->show(content, evidence.mediaType, evidence.title);
    dialog->open();
    return shown;
}

} // namespace chengcai::gui
