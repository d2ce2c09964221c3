// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/evidencedialog.h"

#include "services/desk.h"
#include "services/inspections.h"
#include "widgets/evidenceviewer.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace chengcai::gui {

EvidenceDialog::EvidenceDialog(services::Desk &desk, const std::vector<domain::Evidence> &files, Page *page)
    : QDialog(page), m_desk(desk), m_files(files), m_page(page), m_list(new QListWidget(this)), m_viewer(new widgets::EvidenceViewer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_viewer, 1);
    m_list->setAccessibleName(tr("Evidence files"));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    m_list->setVisible(files.size() > 1);
    for (const domain::Evidence &file : files)
        m_list->addItem(file.title);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceDialog::load);
    resize(900, 700);
    m_list->setCurrentRow(0);
}

void EvidenceDialog::load(int row)
{
    if (row < 0)
        return;
    const domain::Evidence file = m_files[size_t(row)];
    m_desk.write(QString(), [file](services::Session &session, const base::Progress &) { return services::Inspections(session).evidence(file); })
        .then(this, [this, file, row](const base::Result<QByteArray> &bytes) {
            if (row != m_list->currentRow())
                return;
            const auto shown = bytes ? m_viewer->show(*bytes, file.mediaType, file.title) : base::Result<void>(bytes.error());
            if (!shown)
                emit m_page->message(Severity::Error, shown.error().message, shown.error().code);
        });
}

} // namespace chengcai::gui
