// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/personsdialog.h"

#include "gui/shell/leaving.h"
#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_personsdialog.h"

#include <QKeyEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::ResponsiblePerson;
using models::Column;

namespace {

QString isoText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

std::vector<Column<ResponsiblePerson>> columns()
{
    return {{PersonsDialog::tr("Name"), [](const ResponsiblePerson &person) -> QVariant { return person.name; }, {}, {}, {}},
            {PersonsDialog::tr("Role"), [](const ResponsiblePerson &person) -> QVariant { return person.role; }, {}, {}, {}},
            {PersonsDialog::tr("From"), [](const ResponsiblePerson &person) -> QVariant { return isoText(person.from); }, {}, {}, {}},
            {PersonsDialog::tr("Until"), [](const ResponsiblePerson &person) -> QVariant { return isoText(person.until); }, {}, {}, {}},
            {PersonsDialog::tr("Remarks"), [](const ResponsiblePerson &person) -> QVariant { return person.note; }, {}, {}, {}}};
}

} // namespace

PersonsDialog::PersonsDialog(services::Desk &desk, const domain::Party &party, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::PersonsDialog>()), m_party(party),
      m_persons(new PersonModel(columns(), [](const ResponsiblePerson &person) { return qint64(qHash(person.uid.toBytes())); }, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    setWindowTitle(tr("Responsible persons of %1").arg(m_party.name));
    m_ui->persons->setModel(m_persons);
    m_ui->persons->setDefaultWidths({12, 18, 11, 11, 14});
    m_ui->role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fillRoles();
    connect(m_ui->persons->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonsDialog::showMarked);
    for (QLineEdit *edit : {m_ui->name, m_ui->from, m_ui->until, m_ui->note})
        connect(edit, &QLineEdit::textChanged, this, &PersonsDialog::check);
    connect(m_ui->role, &QComboBox::editTextChanged, this, &PersonsDialog::check);
    connect(m_ui->add, &QPushButton::clicked, this, [this] { record(false); });
    connect(m_ui->change, &QPushButton::clicked, this, [this] { record(true); });
    connect(m_ui->close, &QPushButton::clicked, this, &PersonsDialog::reject);
    connect(&m_desk, &services::Desk::accountChanged, this, &PersonsDialog::check);
    clearFields();
    load();
}

PersonsDialog::~PersonsDialog() = default;

void PersonsDialog::fillRoles()
{
    m_ui->role->addItems({tr("Legal representative"), tr("Person in charge"), tr("Actual controller"), tr("Project leader"), tr("Contact person")});
}

void PersonsDialog::load()
{
    using Persons = std::vector<ResponsiblePerson>;
    m_desk.read(QString(), [party = m_party.id](const services::Reader &reader, const base::Progress &) -> base::Result<Persons> { return services::personsOf(reader, party); })
        .then(this, [this](const base::Result<Persons> &persons) {
            if (persons)
                m_persons->setRows(*persons);
            check();
        });
}

std::optional<ResponsiblePerson> PersonsDialog::marked() const
{
    const QModelIndexList rows = m_ui->persons->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_persons->at(rows.first()));
}

void PersonsDialog::showMarked()
{
    if (const auto person = marked()) {
        m_ui->name->setText(person->name);
        m_ui->role->setEditText(person->role);
        m_ui->from->setText(isoText(person->from));
        m_ui->until->setText(isoText(person->until));
        m_ui->note->setText(person->note);
    }
    check();
}

void PersonsDialog::clearFields()
{
    for (QLineEdit *edit : {m_ui->name, m_ui->from, m_ui->until, m_ui->note})
        edit->clear();
    m_ui->role->setEditText(QString());
}

std::optional<ResponsiblePerson> PersonsDialog::typed(ResponsiblePerson person)
{
    person.party = m_party.id;
    person.name = m_ui->name->text();
    person.role = m_ui->role->currentText();
    person.note = m_ui->note->text();
    for (const auto &[edit, day] : {std::pair(m_ui->from, &person.from), std::pair(m_ui->until, &person.until)}) {
        const QString text = edit->text().trimmed();
        *day = QDate::fromString(text, Qt::ISODate);
        if (text.isEmpty() || day->isValid())
            continue;
        m_ui->problem->setText(tr("“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty.").arg(text));
        edit->setFocus();
        return std::nullopt;
    }
    return person;
}

bool PersonsDialog::isChanged() const
{
    const ResponsiblePerson before = marked().value_or(ResponsiblePerson{});
    return m_ui->name->text() != before.name || m_ui->role->currentText() != before.role || m_ui->from->text() != isoText(before.from) ||
           m_ui->until->text() != isoText(before.until) || m_ui->note->text() != before.note;
}

void PersonsDialog::check()
{
    const bool may = m_desk.may(domain::Action::RecordParty) && !m_ui->name->text().trimmed().isEmpty() && isChanged();
    m_ui->problem->clear();
    m_ui->add->setEnabled(may);
    m_ui->change->setEnabled(may && marked().has_value());
}

void PersonsDialog::record(bool change)
{
    const auto person = typed(change ? marked().value_or(ResponsiblePerson{}) : ResponsiblePerson{});
    if (!person)
        return;
    m_desk
        .write(QString(),
               [person = *person, change](services::Session &session, const base::Progress &) {
                   services::PartyRegister parties(session);
                   return change ? parties.amendPerson(person) : parties.addPerson(person);
               })
        .then(this, [this](const base::Result<void> &done) {
            if (!done) {
                m_ui->problem->setText(done.error().message);
                return;
            }
            m_ui->persons->clearSelection();
            clearFields();
            m_ui->name->setFocus();
            load();
        });
}

void PersonsDialog::reject()
{
    if (mayLeave(this, isChanged()))
        QDialog::reject();
}

void PersonsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QDialog::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        (m_ui->change->isEnabled() ? m_ui->change : m_ui->add)->click();
    else
        focusNextChild();
}

void PersonsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString role = m_ui->role->currentText();
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Responsible persons of %1").arg(m_party.name));
    m_ui->role->clear();
    fillRoles();
    m_ui->role->setEditText(role);
    m_persons->setColumns(columns());
}

} // namespace chengcai::gui
