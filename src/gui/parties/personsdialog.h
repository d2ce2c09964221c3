// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/rowsmodel.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PersonsDialog;
}

/// The natural persons who answer for an organisation: adds one, changes the marked one (another role, the day it ended). Nobody is
/// ever deleted: who was responsible when stays on record.
class PersonsDialog : public QDialog
{
    Q_OBJECT
public:
    PersonsDialog(services::Desk &desk, const domain::Party &party, QWidget *parent);
    ~PersonsDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    using PersonModel = models::RowsModel<domain::ResponsiblePerson>;

    void fillRoles();
    void load();
    void showMarked();
    void clearFields();
    [[nodiscard]] std::optional<domain::ResponsiblePerson> marked() const;
    /// What is typed, as that person; no value and a sentence in the form if a date cannot be read.
    [[nodiscard]] std::optional<domain::ResponsiblePerson> typed(domain::ResponsiblePerson person);
    [[nodiscard]] bool isChanged() const;
    void check();
    void record(bool change);

    services::Desk &m_desk;
    std::unique_ptr<Ui::PersonsDialog> m_ui;
    domain::Party m_party;
    PersonModel *m_persons = nullptr;
};

} // namespace chengcai::gui
