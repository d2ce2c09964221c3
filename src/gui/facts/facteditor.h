// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/rulebook.h"
#include "gui/shell/editor.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class FactEditor;
}

/// Records a credit fact of a party or amends one. Money is typed in yuan, kept in fen.
class FactEditor : public Editor
{
    Q_OBJECT
public:
    /// `fact.id` none = a new one of `party`. `book` names the indicators; the ruling version of today.
    FactEditor(services::Desk &desk, const domain::Party &party, const domain::CreditFact &fact, domain::RuleBook book,
               QWidget *parent);
    ~FactEditor() override;

protected:
    [[nodiscard]] QByteArray content() const override;
    void setContent(const QByteArray &content) override;
    void submit() override;
    void changeEvent(QEvent *event) override;

private:
    void fillIndicators();
    void showRule();
    void showEvidence();
    void addEvidence();
    void show(const domain::CreditFact &fact);
    /// What is typed; fields that cannot be read are named in `problems`.
    [[nodiscard]] domain::CreditFact typed(std::vector<FieldProblem> &problems) const;
    void checkNow();

    std::unique_ptr<Ui::FactEditor> m_ui;
    domain::Party m_party;
    domain::CreditFact m_fact; ///< as opened
    domain::RuleBook m_book;
    QStringList m_files;       ///< to be attached at Submit
    QTimer m_check;
};

} // namespace chengcai::gui
