// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/taskdialog.h"

#include "gui/parties/partychooser.h"
#include "services/desk.h"
#include "services/formlibrary.h"
#include "ui_taskdialog.h"
#include "widgets/dialogs.h"

#include <QMenu>
#include <QPushButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::TaskInput;

namespace {

constexpr int DueInDays = 14;
constexpr auto UserRole = Qt::UserRole;

} // namespace

TaskDialog::TaskDialog(const Context &context, std::vector<TaskInput> proposed, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::TaskDialog>()), m_inputs(std::move(proposed))
{
    setUp();
    m_ui->head->setText(tr("One entry of the journal assigns all of these tasks; it can be taken back as a whole."));
    m_ui->reason->setVisible(false);
    m_ui->reasonLabel->setVisible(false);
    preview();
}

TaskDialog::TaskDialog(const Context &context, const std::vector<services::TaskRow> &open, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::TaskDialog>())
{
    for (const services::TaskRow &row : open) {
        m_inputs.push_back({row.task.party, row.task.form, row.task.due, row.task.inspectors, domain::TaskSource::Manual, {}, row.task.note});
        m_changed.push_back(row.task.uid);
    }
    setUp();
    m_ui->head->setText(tr("Only what you touch changes; one entry of the journal changes all of these tasks, and it can be taken back as a whole."));
    for (QWidget *hidden : {static_cast<QWidget *>(m_ui->form), static_cast<QWidget *>(m_ui->formLabel), static_cast<QWidget *>(m_ui->source),
                            static_cast<QWidget *>(m_ui->sourceLabel), static_cast<QWidget *>(m_ui->addParty)})
        hidden->setVisible(false);
    preview();
}

TaskDialog::~TaskDialog() = default;

void TaskDialog::setUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    setWindowTitle(m_changed.empty() ? tr("Assign tasks") : tr("Change tasks"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(m_changed.empty() ? tr("Assi&gn") : tr("Chan&ge"));
    m_model = new models::AssignmentModel(models::assignmentColumns(), [](const models::AssignmentRow &row) { return row.input.party.value(); }, this);
    m_ui->parties->setModel(m_model);
    m_ui->parties->setDefaultWidths({26, 12, 22, 50});
    m_ui->due->setDate(m_inputs.empty() ? m_context.desk.clock().today().addDays(DueInDays) : m_inputs.front().due);
    m_ui->note->setText(m_inputs.empty() ? QString() : m_inputs.front().note);
    for (const domain::TaskSource source : {domain::TaskSource::Manual, domain::TaskSource::Complaint})
        m_ui->source->addItem(domain::taskSourceLabel(source), int(source));
    const bool planned = !m_inputs.empty() && m_inputs.front().source == domain::TaskSource::Plan;
    m_ui->source->setVisible(!planned);
    m_ui->sourceLabel->setVisible(!planned);
    loadPeople();
    loadForms();
    fillAddMenu();
    connect(m_ui->removeParty, &QPushButton::clicked, this, &TaskDialog::removeParty);
    connect(m_ui->due, &QDateEdit::dateChanged, this, &TaskDialog::touchedDue);
    connect(m_ui->inspectors, &QListWidget::itemChanged, this, &TaskDialog::touchedInspectors);
    connect(m_ui->form, &QComboBox::activated, this, &TaskDialog::touchedForm);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &TaskDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &TaskDialog::record);
}

void TaskDialog::loadPeople()
{
    using Loads = std::vector<services::InspectorLoad>;
    m_context.desk
        .read(QString(),
              [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loads> {
                  return services::inspectorLoads(reader, today);
              })
        .then(this, [this](const base::Result<Loads> &loads) {
            const QSignalBlocker quiet(m_ui->inspectors);
            for (const services::InspectorLoad &load : loads ? *loads : Loads{}) {
                auto *item = new QListWidgetItem(tr("%1 — %n open task(s)", nullptr, load.open).arg(load.fullName), m_ui->inspectors);
                item->setData(UserRole, load.user.toBytes());
                const bool first = !m_inputs.empty() && std::find(m_inputs.front().inspectors.begin(), m_inputs.front().inspectors.end(), load.user) != m_inputs.front().inspectors.end();
                item->setCheckState(first && m_inputs.size() == 1 ? Qt::Checked : Qt::Unchecked);
            }
        });
}

void TaskDialog::loadForms()
{
    using Forms = std::vector<services::StoredForm>;
    m_ui->form->addItem(tr("Any form for that kind of party"), QString());
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Forms> { return services::forms(reader); })
        .then(this, [this](const base::Result<Forms> &forms) {
            for (const services::StoredForm &stored : forms ? *forms : Forms{}) {
                if (!stored.retired)
                    m_ui->form->addItem(domain::inScreenLanguage(stored.form.titleZh, stored.form.titleEn), stored.form.code);
            }
        });
}

void TaskDialog::fillAddMenu()
{
    auto *menu = new QMenu(m_ui->addParty);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        menu->addAction(domain::partyKindLabel(kind), this, [this, kind] { addParty(kind); });
    m_ui->addParty->setMenu(menu);
}

void TaskDialog::addParty(domain::PartyKind kind)
{
    auto *chooser = new PartyChooser(m_context, kind, this);
    connect(chooser, &PartyChooser::chosen, this, [this](domain::PartyId party) {
        m_inputs.push_back({party, m_ui->form->currentData().toString(), m_ui->due->date(), chosen(), domain::TaskSource::Manual, {}, {}});
        preview();
    });
    chooser->open();
}

void TaskDialog::removeParty()
{
    const QModelIndex index = m_ui->parties->currentIndex();
    if (!index.isValid())
        return;
    const domain::PartyId party = m_model->at(index).input.party;
    for (size_t i = m_inputs.size(); i-- > 0;) {
        if (m_inputs[i].party != party)
            continue;
        m_inputs.erase(m_inputs.begin() + qsizetype(i));
        if (!m_changed.empty())
            m_changed.erase(m_changed.begin() + qsizetype(i));
    }
    preview();
}

void TaskDialog::touchedDue()
{
    m_dueTouched = true;
    for (TaskInput &input : m_inputs)
        input.due = m_ui->due->date();
    preview();
}

void TaskDialog::touchedInspectors()
{
    m_inspectorsTouched = true;
    for (TaskInput &input : m_inputs)
        input.inspectors = chosen();
    preview();
}

void TaskDialog::touchedForm()
{
    for (TaskInput &input : m_inputs)
        input.form = m_ui->form->currentData().toString();
    preview();
}

std::vector<base::Uid> TaskDialog::chosen() const
{
    std::vector<base::Uid> users;
    for (int i = 0; i < m_ui->inspectors->count(); ++i) {
        if (m_ui->inspectors->item(i)->checkState() == Qt::Checked)
            users.push_back(base::Uid::fromBytes(m_ui->inspectors->item(i)->data(UserRole).toByteArray()));
    }
    return users;
}

void TaskDialog::preview()
{
    using Previews = std::vector<services::TaskPreview>;
    std::vector<TaskInput> asked = m_inputs;
    // An overdue task whose day stays is not asked for a later one.
    for (TaskInput &input : asked) {
        if (!m_changed.empty() && !m_dueTouched)
            input.due = std::max(input.due, m_context.desk.clock().today());
    }
    m_context.desk
        .write(QString(), [asked](services::Session &session, const base::Progress &) -> base::Result<Previews> { return services::Tasks(session).check(asked); })
        .then(this, [this, number = ++m_asked](const base::Result<Previews> &previews) {
            if (previews && number == m_asked)
                show(*previews);
        });
}

void TaskDialog::show(const std::vector<services::TaskPreview> &previews)
{
    std::vector<models::AssignmentRow> rows;
    int problems = 0;
    for (size_t i = 0; i < previews.size(); ++i) {
        rows.push_back({m_inputs[i], previews[i]});
        if (!m_changed.empty())
            rows.back().preview.warnings.removeAll(tr("the party has an open task already"));
        problems += !previews[i].problem.isEmpty();
    }
    m_model->setRows(std::move(rows));
    m_ui->sum->setText(problems == 0 ? tr("%n task(s)", nullptr, int(previews.size())) : tr("%n line(s) cannot be recorded", nullptr, problems));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(problems == 0 && !previews.empty());
}

services::TaskChange TaskDialog::change() const
{
    services::TaskChange change;
    if (m_dueTouched)
        change.due = m_ui->due->date();
    if (m_inspectorsTouched)
        change.inspectors = chosen();
    if (m_ui->note->isModified())
        change.note = m_ui->note->text();
    change.reason = m_ui->reason->text();
    return change;
}

void TaskDialog::record()
{
    using Recorded = base::Result<services::TaskBatch>;
    for (TaskInput &input : m_inputs) {
        if (input.source != domain::TaskSource::Plan)
            input.source = domain::TaskSource(m_ui->source->currentData().toInt());
        if (m_ui->note->isModified())
            input.note = m_ui->note->text();
    }
    m_ui->buttons->setEnabled(false);
    m_context.desk
        .write(tr("Recording the tasks"), [inputs = m_inputs, changed = m_changed, change = change()](services::Session &session, const base::Progress &) -> Recorded {
            services::Tasks tasks(session);
            return changed.empty() ? tasks.assign(inputs) : tasks.amend(changed, change);
        })
        .then(this, [this](const Recorded &batch) {
            m_ui->buttons->setEnabled(true);
            if (!batch) {
                m_ui->sum->setText(batch.error().message);
                return;
            }
            emit recorded(*batch);
            accept();
        });
}

} // namespace chengcai::gui
