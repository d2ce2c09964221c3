// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/declarationdialog.h"

#include "base/dates.h"
#include "gui/parties/partychooser.h"
#include "gui/shell/leaving.h"
#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_declarationdialog.h"

#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Declaration;

DeclarationDialog::DeclarationDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::DeclarationDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->head->setText(tr("Whoever declares a relation is neither drawn nor assigned for that party or district; whoever is on leave is not drawn, and an assignment is warned of."));
    for (const services::Region &region : services::regions())
        m_ui->region->addItem(services::regionName(region.code), region.code);
    auto *menu = new QMenu(m_ui->addParty);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        menu->addAction(domain::partyKindLabel(kind), this, [this, kind] { addParty(kind); });
    m_ui->addParty->setMenu(menu);
    const QDate today = m_context.desk.clock().today();
    m_ui->from->setDate(today);
    m_ui->until->setDate(today);
    connect(m_ui->inspector, &QComboBox::currentIndexChanged, this, &DeclarationDialog::loadDeclaration);
    connect(m_ui->why, &QLineEdit::textChanged, this, &DeclarationDialog::check);
    connect(m_ui->relations, &QListWidget::currentRowChanged, this, &DeclarationDialog::check);
    connect(m_ui->leave, &QListWidget::currentRowChanged, this, &DeclarationDialog::check);
    for (QDateEdit *edit : {m_ui->from, m_ui->until})
        connect(edit, &QDateEdit::dateChanged, this, &DeclarationDialog::check);
    connect(m_ui->addRegion, &QPushButton::clicked, this, [this] {
        addRelation({{}, m_ui->region->currentData().toString(), m_ui->why->text().trimmed()}, m_ui->region->currentText());
    });
    connect(m_ui->removeRelation, &QPushButton::clicked, this, [this] {
        const int row = m_ui->relations->currentRow();
        m_shown.declaration.relations.erase(m_shown.declaration.relations.begin() + row);
        m_shown.names.removeAt(row);
        show();
    });
    connect(m_ui->addLeave, &QPushButton::clicked, this, &DeclarationDialog::addLeave);
    connect(m_ui->removeLeave, &QPushButton::clicked, this, [this] {
        m_shown.declaration.leave.erase(m_shown.declaration.leave.begin() + m_ui->leave->currentRow());
        show();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &DeclarationDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &DeclarationDialog::reject);
    loadPeople();
    check();
}

DeclarationDialog::~DeclarationDialog() = default;

base::Uid DeclarationDialog::inspector() const
{
    return base::Uid::fromBytes(m_ui->inspector->currentData().toByteArray());
}

void DeclarationDialog::loadPeople()
{
    using Loads = std::vector<services::InspectorLoad>;
    m_context.desk
        .read(QString(), [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loads> {
            return services::inspectorLoads(reader, today);
        })
        .then(this, [this](const base::Result<Loads> &loads) {
            const bool all = m_context.desk.may(domain::Action::AssignTasks);
            const auto account = m_context.desk.account();
            for (const services::InspectorLoad &load : loads ? *loads : Loads{}) {
                if (all || (account && account->user == load.user))
                    m_ui->inspector->addItem(load.fullName, load.user.toBytes());
            }
            if (m_ui->inspector->count() == 0)
                m_ui->problem->setText(tr("You are no inspector. A supervisor declares for others."));
            check();
        });
}

void DeclarationDialog::loadDeclaration()
{
    m_known = false;
    check();
    m_context.desk
        .read(QString(), [user = inspector()](const services::Reader &reader, const base::Progress &) -> base::Result<Shown> {
            Shown shown{services::declarationOf(reader, user), {}};
            shown.names = services::relationNames(reader, shown.declaration);
            return shown;
        })
        .then(this, [this, number = ++m_asked](const base::Result<Shown> &shown) {
            if (number != m_asked || !shown)
                return;
            m_shown = *shown;
            m_stored = shown->declaration;
            m_known = true;
            show();
        });
}

void DeclarationDialog::show()
{
    m_ui->relations->clear();
    for (size_t i = 0; i < m_shown.declaration.relations.size(); ++i)
        m_ui->relations->addItem(tr("%1: %2").arg(m_shown.names.value(qsizetype(i)), m_shown.declaration.relations[i].why));
    m_ui->leave->clear();
    for (const Declaration::Leave &leave : m_shown.declaration.leave)
        m_ui->leave->addItem(tr("%1 to %2").arg(base::dayText(leave.from), base::dayText(leave.until)));
    check();
}

void DeclarationDialog::check()
{
    for (QListWidget *list : {m_ui->relations, m_ui->leave})
        list->setEnabled(m_known);
    const bool why = !m_ui->why->text().trimmed().isEmpty();
    m_ui->addParty->setEnabled(m_known && why);
    m_ui->addRegion->setEnabled(m_known && why);
    m_ui->removeRelation->setEnabled(m_known && m_ui->relations->currentRow() >= 0);
    m_ui->addLeave->setEnabled(m_known && m_ui->from->date() <= m_ui->until->date());
    m_ui->removeLeave->setEnabled(m_known && m_ui->leave->currentRow() >= 0);
    m_ui->save->setEnabled(m_known && !(m_shown.declaration == m_stored));
}

void DeclarationDialog::addParty(domain::PartyKind kind)
{
    auto *chooser = new PartyChooser(m_context, kind, this);
    connect(chooser, &PartyChooser::chosen, this, [this](domain::PartyId id) {
        m_context.desk.read(QString(), [id](const services::Reader &reader, const base::Progress &) -> base::Result<domain::Party> { return *services::party(reader, id); })
            .then(this, [this](const base::Result<domain::Party> &party) {
                if (party)
                    addRelation({party->uid, {}, m_ui->why->text().trimmed()}, party->name);
            });
    });
    chooser->open();
}

void DeclarationDialog::addRelation(const Declaration::Relation &relation, const QString &name)
{
    m_shown.declaration.relations.push_back(relation);
    m_shown.names.append(name);
    m_ui->why->clear();
    show();
}

void DeclarationDialog::addLeave()
{
    m_shown.declaration.leave.push_back({m_ui->from->date(), m_ui->until->date()});
    show();
}

void DeclarationDialog::save()
{
    m_ui->save->setEnabled(false);
    m_context.desk
        .write(QString(), [user = inspector(), declaration = m_shown.declaration](services::Session &session, const base::Progress &) {
            return services::Tasks(session).declare(user, declaration);
        })
        .then(this, [this](const base::Result<void> &done) {
            if (!done) {
                m_ui->problem->setText(done.error().message);
                check();
                return;
            }
            emit declared(m_ui->inspector->currentText());
            accept();
        });
}

void DeclarationDialog::reject()
{
    if (mayLeave(this, !(m_shown.declaration == m_stored)))
        QDialog::reject();
}

} // namespace chengcai::gui
