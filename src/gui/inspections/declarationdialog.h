// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/tasks.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class DeclarationDialog;
}

/// What keeps an inspector from parties and districts, and when he is away. Everybody for himself, a supervisor for all. Window-modal; one entry
/// of the journal replaces the declaration as a whole.
class DeclarationDialog : public QDialog
{
    Q_OBJECT
public:
    DeclarationDialog(const Context &context, QWidget *parent);
    ~DeclarationDialog() override;

signals:
    void declared(const QString &inspector);

protected:
    void reject() override;

private:
    /// A declaration with the names of its parties and districts, in the order of its relations.
    struct Shown {
        domain::Declaration declaration;
        QStringList names;
    };
    void loadPeople();
    void loadDeclaration();
    void show();
    void check();
    void addParty(domain::PartyKind kind);
    void addRelation(const domain::Declaration::Relation &relation, const QString &name);
    void addLeave();
    void save();
    [[nodiscard]] base::Uid inspector() const;

    Context m_context;
    std::unique_ptr<Ui::DeclarationDialog> m_ui;
    Shown m_shown;
    domain::Declaration m_stored;
    quint64 m_asked = 0;
    bool m_known = false; ///< the stored declaration is here: before that nothing may be changed
};

} // namespace chengcai::gui
