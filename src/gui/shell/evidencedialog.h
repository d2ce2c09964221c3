// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "gui/shell/page.h"

#include <QDialog>

class QListWidget;

namespace chengcai::widgets {
class EvidenceViewer;
}

namespace chengcai::gui {

/// The evidence files of one step or reply: a list and the chosen file. What cannot be shown is said in the page's message bar.
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    EvidenceDialog(services::Desk &desk, const std::vector<domain::Evidence> &files, Page *page);

private:
    void load(int row);

    services::Desk &m_desk;
    std::vector<domain::Evidence> m_files;
    Page *m_page;
    QListWidget *m_list = nullptr;
    widgets::EvidenceViewer *m_viewer = nullptr;
};

} // namespace chengcai::gui
