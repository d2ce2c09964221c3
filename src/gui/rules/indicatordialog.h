// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class IndicatorDialog;
}

/// A new indicator of a draft: the things that never change afterwards, its code, conduct and severity, and its names.
class IndicatorDialog : public QDialog
{
    Q_OBJECT
public:
    IndicatorDialog(domain::PartyKind kind, QWidget *parent);
    ~IndicatorDialog() override;

signals:
    void chosen(const chengcai::domain::Indicator &indicator);

private:
    void check();
    [[nodiscard]] domain::Indicator typed() const;

    std::unique_ptr<Ui::IndicatorDialog> m_ui;
    domain::PartyKind m_kind;
};

} // namespace chengcai::gui
