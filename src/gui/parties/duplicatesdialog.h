// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/rowsmodel.h"
#include "services/partyregister.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class DuplicatesDialog;
}

/// Records of one kind that look like one party: by identifier, name, pinyin. A look-alike is only a candidate; a person merges.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    DuplicatesDialog(services::Desk &desk, domain::PartyKind kind, QWidget *parent);
    ~DuplicatesDialog() override;

signals:
    void partyRequested(chengcai::domain::PartyId party);
    void merged(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    using PairModel = models::RowsModel<services::DuplicatePair>;

    void fillKinds();
    void load();
    void updateButtons();
    void openMarked(bool second);
    void merge();
    [[nodiscard]] std::optional<services::DuplicatePair> marked() const;

    services::Desk &m_desk;
    std::unique_ptr<Ui::DuplicatesDialog> m_ui;
    PairModel *m_pairs = nullptr;
};

} // namespace chengcai::gui
