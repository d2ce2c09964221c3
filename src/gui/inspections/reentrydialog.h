// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reentry.h"
#include "services/openedform.h"

#include <QDialog>

#include <memory>

namespace chengcai::models {
class InspectionSheet;
}

namespace chengcai::gui {

namespace Ui {
class ReentryDialog;
}

/// A second person chooses items of a submitted inspection and answers them again; the recorded answers are not shown. Window-modal, not
/// blocking; deletes itself.
class ReentryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `opened` is the form of the inspection, with what its cards need; the recorded answers say only which items were asked.
    ReentryDialog(services::OpenedForm opened, const domain::Inspection &inspection, QWidget *parent);
    ~ReentryDialog() override;

    /// Esc with answers entered asks nothing and keeps the dialog: only Cancel throws them away.
    void reject() override;

signals:
    void entered(const chengcai::domain::Reentry &again);

protected:
    /// The keys of a form: digits and N answer, Enter goes on.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    void fillItems(const domain::Inspection &inspection);
    /// So many items, drawn at random: a choice by what was found would tell the answer.
    void choose(int count);
    void check();
    void begin();
    [[nodiscard]] QStringList chosen() const;

    std::unique_ptr<Ui::ReentryDialog> m_ui;
    services::OpenedForm m_opened;
    services::InspectionDraft m_blank;
    models::InspectionSheet *m_sheet = nullptr; ///< once items are chosen
};

} // namespace chengcai::gui
