// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "gui/shell/page.h"
#include "services/mutual.h"

#include <memory>

class QLineEdit;

namespace chengcai::gui {

namespace Ui {
class MutualAskDialog;
}

/// Who took part in a project that has reached a node; every review that the rules ask of them is opened in one entry.
class MutualAskDialog : public FormDialog
{
    Q_OBJECT
public:
    MutualAskDialog(const Context &context, QWidget *parent);
    ~MutualAskDialog() override;

signals:
    /// So many reviews were asked for.
    void asked(qint64 count);

protected:
    [[nodiscard]] QByteArray content() const override;
    void setContent(const QByteArray &content) override;
    void submit() override;

private:
    void choose(domain::PartyKind kind);
    void take(domain::PartyKind kind, domain::PartyId id);
    [[nodiscard]] QLineEdit *place(domain::PartyKind kind) const;
    [[nodiscard]] services::MutualAsk input() const;
    void preview();

    Context m_context;
    std::unique_ptr<Ui::MutualAskDialog> m_ui;
    int m_generation = 0;
};

} // namespace chengcai::gui
