// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "gui/shell/editor.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class PartyEditor;
}

/// Records a new party or amends one.
class PartyEditor : public Editor
{
    Q_OBJECT
public:
    /// A new party of that kind.
    PartyEditor(services::Desk &desk, domain::PartyKind kind, QWidget *parent);
    /// Amends this one.
    PartyEditor(services::Desk &desk, const domain::Party &party, QWidget *parent);
    ~PartyEditor() override;

signals:
    void recorded(chengcai::domain::PartyId party);

protected:
    [[nodiscard]] QByteArray content() const override;
    void setContent(const QByteArray &content) override;
    void submit() override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void showTitle();
    void showSuggestion();
    void fillChoices();
    void show(const domain::Party &party);
    [[nodiscard]] domain::Party typed() const;
    void checkNow();

    std::unique_ptr<Ui::PartyEditor> m_ui;
    domain::Party m_party; ///< as opened; id none = new
    QTimer m_check;
    QString m_suggestion; ///< the code perhaps meant, or empty
};

} // namespace chengcai::gui
