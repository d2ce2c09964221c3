// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/planpage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/inspections/declarationdialog.h"
#include "gui/inspections/differencedialog.h"
#include "gui/inspections/drawwizard.h"
#include "gui/inspections/handoverdialog.h"
#include "gui/inspections/plandialog.h"
#include "gui/inspections/taskdialog.h"
#include "gui/shell/reasondialog.h"
#include "services/desk.h"
#include "services/taskfiles.h"
#include "ui_planpage.h"
#include "widgets/dialogs.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QEvent>
#include <QFile>
#include <QHeaderView>
#include <QSaveFile>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::TaskState;

namespace {

constexpr qint64 PageRows = 500;
constexpr qint64 MostExported = 10'000;

qint64 keyOf(const services::PlannedItem &item)
{
    return item.party.value();
}

} // namespace

PlanPage::PlanPage(const Context &context, QWidget *parent) : Page(parent), m_context(context), m_ui(std::make_unique<Ui::PlanPage>())
{
    m_ui->setupUi(this);
    setUpTasks();
    setUpPlans();
    setUpDraws();
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.tasks || news.inspections || news.everything))
            refresh();
    });
    fillChoices();
    retranslate();
    updateButtons();
}

PlanPage::~PlanPage() = default;

void PlanPage::setUpTasks()
{
    m_tasks = new models::TaskListModel(m_context.desk.clock().today(), [this](auto sort, bool descending, qint64 offset) { fetch(sort, descending, offset); }, this);
    m_frame = new widgets::ListFrame(QString(), this);
    m_frame->view()->setModel(m_tasks);
    m_frame->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_frame->view()->setDefaultWidths({12, 9, 22, 13, 18, 22, 17, 26});
    m_frame->view()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_ui->taskLayout->addWidget(m_frame, 1);
    connect(m_frame, &widgets::ListFrame::filterChanged, this, [this](const QString &text) {
        m_filter.text = text;
        m_tasks->reload();
    });
    connect(m_frame, &widgets::ListFrame::filterCleared, this, [this] {
        m_ui->state->setCurrentIndex(0);
        m_ui->inspector->setCurrentIndex(0);
        m_ui->overdue->setChecked(false);
        filterTasks();
    });
    connect(m_frame, &widgets::ListFrame::emptyActionTriggered, this, &PlanPage::newTask);
    connect(m_frame->view(), &widgets::ListView::rowActivated, this, &PlanPage::openTask);
    connect(m_frame->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanPage::updateButtons);
    for (QComboBox *combo : {m_ui->state, m_ui->inspector})
        connect(combo, &QComboBox::activated, this, &PlanPage::filterTasks);
    connect(m_ui->overdue, &QCheckBox::toggled, this, &PlanPage::filterTasks);
    connect(m_ui->newTask, &QPushButton::clicked, this, &PlanPage::newTask);
    connect(m_ui->changeTask, &QPushButton::clicked, this, &PlanPage::changeTasks);
    connect(m_ui->cancelTask, &QPushButton::clicked, this, &PlanPage::cancelTasks);
    connect(m_ui->handOver, &QPushButton::clicked, this, &PlanPage::handOver);
    connect(m_ui->declare, &QPushButton::clicked, this, &PlanPage::declareRelations);
    connect(m_ui->undo, &QPushButton::clicked, this, &PlanPage::takeBack);
    connect(m_ui->exportTasks, &QPushButton::clicked, this, &PlanPage::exportTasks);
    connect(m_ui->importTasks, &QPushButton::clicked, this, &PlanPage::importTasks);
}

void PlanPage::setUpPlans()
{
    m_plans = new models::PlanModel(models::planColumns(), [](const services::StoredPlan &row) { return row.id.value(); }, this);
    m_items = new models::PlannedModel(models::plannedColumns(), keyOf, this);
    m_ui->plans->setModel(m_plans);
    m_ui->plans->setDefaultWidths({8, 12, 16, 12, 10, 14, 10, 20, 16});
    m_ui->items->setModel(m_items);
    m_ui->items->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->items->setDefaultWidths({12, 34, 8, 14, 18, 16});
    m_ui->planLayout->setStretch(1, 1);
    m_ui->planLayout->setStretch(4, 2);
    connect(m_ui->plans->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::showPlan);
    connect(m_ui->items->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanPage::updateButtons);
    connect(m_ui->items, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit partyRequested(m_items->at(index).party); });
    connect(m_ui->month, &QComboBox::activated, this, &PlanPage::loadItems);
    connect(m_ui->newPlan, &QPushButton::clicked, this, &PlanPage::newPlan);
    connect(m_ui->assignPlan, &QPushButton::clicked, this, &PlanPage::assignPlan);
    connect(m_ui->withdrawPlan, &QPushButton::clicked, this, &PlanPage::withdrawPlan);
}

void PlanPage::setUpDraws()
{
    m_draws = new models::DrawModel(models::drawColumns(), [](const services::DrawRow &row) { return row.id.value(); }, this);
    m_drawn = new models::DrawnModel(models::drawnColumns(), [](const services::DrawnParty &row) { return qint64(qHash(row.drawn.party)); }, this);
    m_ui->draws->setModel(m_draws);
    m_ui->draws->setDefaultWidths({20, 12, 8, 8, 16, 16, 30});
    m_ui->drawn->setModel(m_drawn);
    m_ui->drawn->setDefaultWidths({10, 30, 18, 28, 66});
    m_ui->drawLayout->setStretch(1, 1);
    m_ui->drawLayout->setStretch(3, 2);
    connect(m_ui->draws->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::showDraw);
    connect(m_ui->newDraw, &QPushButton::clicked, this, &PlanPage::newDraw);
    connect(m_ui->saveRecord, &QPushButton::clicked, this, &PlanPage::saveRecord);
    connect(m_ui->verifyDraw, &QPushButton::clicked, this, &PlanPage::verifyDraw);
}

QString PlanPage::title() const
{
    return tr("Plan and tasks");
}

void PlanPage::activate()
{
    refresh();
}

void PlanPage::focusFilter()
{
    m_ui->tabs->setCurrentWidget(m_ui->taskTab);
    m_frame->filter()->setFocus();
    m_frame->filter()->selectAll();
}

void PlanPage::refresh()
{
    loadPeople();
    m_tasks->reload();
    loadPlans();
    loadDraws();
    updateButtons();
}

void PlanPage::exportCurrent()
{
    m_ui->tabs->currentWidget() == m_ui->drawTab ? saveRecord() : exportTasks();
}

void PlanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    retranslate();
    refresh();
}

void PlanPage::retranslate()
{
    m_frame->setName(tr("Tasks"));
    m_frame->filter()->setPlaceholderText(tr("Party or inspector"));
    m_frame->setEmptyState(u"calendar"_s, tr("There is no task yet. Assign one, adopt a plan, or make a draw."), tr("New task…"));
    m_tasks->retranslate();
    m_plans->setColumns(models::planColumns());
    m_items->setColumns(models::plannedColumns());
    m_draws->setColumns(models::drawColumns());
    m_drawn->setColumns(models::drawnColumns());
}

void PlanPage::fillChoices()
{
    const int state = std::max(0, m_ui->state->currentIndex());
    const int month = std::max(0, m_ui->month->currentIndex());
    m_ui->state->clear();
    m_ui->state->addItem(tr("All"), -1);
    for (const TaskState one : {TaskState::Open, TaskState::Done, TaskState::Cancelled})
        m_ui->state->addItem(domain::taskStateLabel(one), int(one));
    m_ui->state->setCurrentIndex(state);
    m_ui->month->clear();
    m_ui->month->addItem(tr("The whole year"), 0);
    for (int i = 1; i <= 12; ++i)
        m_ui->month->addItem(QLocale().standaloneMonthName(i), i);
    m_ui->month->setCurrentIndex(month);
}

void PlanPage::updateButtons()
{
    const bool assigns = m_context.desk.may(domain::Action::AssignTasks);
    const bool plans = m_context.desk.may(domain::Action::PlanInspections);
    const auto selected = selectedTasks();
    const bool open = !selected.empty() && std::all_of(selected.begin(), selected.end(), [](const services::TaskRow &row) { return row.state == TaskState::Open; });
    m_ui->newTask->setEnabled(assigns);
    m_ui->changeTask->setEnabled(assigns && open);
    m_ui->cancelTask->setEnabled(assigns && open);
    m_ui->handOver->setEnabled(assigns);
    m_ui->declare->setEnabled(assigns || m_context.desk.may(domain::Action::Inspect));
    m_ui->undo->setEnabled(assigns && m_last.size() > 0);
    m_ui->importTasks->setEnabled(assigns);
    const QModelIndex plan = m_ui->plans->currentIndex();
    const bool inForce = plan.isValid() && !m_plans->at(plan).withdrawn;
    m_ui->newPlan->setEnabled(plans);
    m_ui->withdrawPlan->setEnabled(plans && inForce);
    m_ui->assignPlan->setEnabled(assigns && inForce && m_items->rowCount() > 0);
    const bool draw = m_ui->draws->currentIndex().isValid();
    m_ui->newDraw->setEnabled(plans && assigns);
    m_ui->saveRecord->setEnabled(draw);
    m_ui->verifyDraw->setEnabled(draw);
}

// ---- tasks ------------------------------------------------------------------------------------------------------

void PlanPage::fetch(services::TaskSort sort, bool descending, qint64 offset)
{
    struct Fetched {
        services::TaskPage page;
        qint64 all = 0;
    };
    m_context.desk
        .read(QString(),
              [filter = m_filter, sort, descending, offset](const services::Reader &reader, const base::Progress &) -> base::Result<Fetched> {
                  return Fetched{services::tasks(reader, filter, sort, descending, offset, PageRows), services::tasks(reader, {}, sort, descending, 0, 0).count};
              })
        .then(this, [this, offset, asked = ++m_asked](const base::Result<Fetched> &fetched) {
            if (!fetched || asked != m_asked)
                return;
            m_all = fetched->all;
            m_tasks->setPage(offset, fetched->page);
            m_frame->setCounts(m_tasks->total(), m_all);
            updateButtons();
        });
}

void PlanPage::filterTasks()
{
    const int state = m_ui->state->currentData().toInt();
    m_filter.state = state < 0 ? std::nullopt : std::optional(TaskState(state));
    m_filter.inspector = base::Uid::fromBytes(m_ui->inspector->currentData().toByteArray());
    m_filter.dueTo = {};
    if (m_ui->overdue->isChecked()) {
        m_filter.state = TaskState::Open;
        m_filter.dueTo = domain::overdueUpTo(m_context.desk.clock().today(), domain::stateCalendar());
    }
    m_tasks->reload();
}

void PlanPage::loadPeople()
{
    using Loads = std::vector<services::InspectorLoad>;
    m_context.desk
        .read(QString(), [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loads> {
            return services::inspectorLoads(reader, today);
        })
        .then(this, [this](const base::Result<Loads> &loads) {
            m_loads = loads ? *loads : Loads{};
            const QByteArray chosen = m_ui->inspector->currentData().toByteArray();
            m_ui->inspector->clear();
            m_ui->inspector->addItem(tr("Everybody"), QByteArray());
            QStringList load;
            for (const services::InspectorLoad &one : m_loads) {
                m_ui->inspector->addItem(tr("%1 (%2 open)").arg(one.fullName).arg(one.open), one.user.toBytes());
                load.append(tr("%1: %2 open, %3 overdue, %4 done this year").arg(one.fullName).arg(one.open).arg(one.overdue).arg(one.done));
            }
            m_ui->inspector->setCurrentIndex(std::max(0, m_ui->inspector->findData(chosen)));
            m_ui->load->setText(load.join(u" · "_s));
        });
}

std::vector<services::TaskRow> PlanPage::selectedTasks() const
{
    std::vector<services::TaskRow> rows;
    for (const QModelIndex &index : m_frame->view()->selectionModel()->selectedRows())
        rows.push_back(m_tasks->at(index));
    return rows;
}

/// An open task opens its form; a done one the inspection that did it.
void PlanPage::openTask(const QModelIndex &index)
{
    const services::TaskRow &row = m_tasks->at(index);
    if (row.inspection.isValid()) {
        emit inspectionRequested(row.inspection);
        return;
    }
    if (row.state != TaskState::Open || !m_context.desk.may(domain::Action::Inspect)) {
        emit partyRequested(row.task.party);
        return;
    }
    m_context.desk
        .read(QString(), [uid = row.task.uid, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) { return services::beginTask(reader, uid, today); })
        .then(this, [this](const base::Result<services::InspectionDraft> &draft) {
            if (draft)
                emit inspectionFormRequested(*draft);
            else
                emit message(Severity::Warning, draft.error().message, draft.error().code);
        });
}

void PlanPage::recorded(const services::TaskBatch &batch)
{
    m_last = batch;
    emit message(Severity::Success, tr("%n task(s) recorded. “Take back” undoes all of them.", nullptr, int(batch.size())), {});
    updateButtons();
}

void PlanPage::newTask()
{
    auto *dialog = new TaskDialog(m_context, std::vector<services::TaskInput>{}, this);
    connect(dialog, &TaskDialog::recorded, this, &PlanPage::recorded);
    dialog->open();
}

void PlanPage::changeTasks()
{
    auto *dialog = new TaskDialog(m_context, selectedTasks(), this);
    connect(dialog, &TaskDialog::recorded, this, &PlanPage::recorded);
    dialog->open();
}

void PlanPage::cancelTasks()
{
    std::vector<base::Uid> uids;
    for (const services::TaskRow &row : selectedTasks())
        uids.push_back(row.task.uid);
    auto *dialog = new ReasonDialog(
        tr("Cancel tasks"), tr("%n task(s) are cancelled by one entry. The journal keeps them.", nullptr, int(uids.size())), {},
        [this, uids](const QString &reason, const QString &) {
            m_context.desk
                .write(QString(), [uids, reason](services::Session &session, const base::Progress &) { return services::Tasks(session).cancel(uids, reason); })
                .then(this, [this](const base::Result<void> &cancelled) { say(cancelled, tr("The tasks are cancelled.")); });
        },
        this);
    dialog->open();
}

void PlanPage::handOver()
{
    auto *dialog = new HandoverDialog(m_context, this);
    connect(dialog, &HandoverDialog::handedOver, this, [this](const services::TaskBatch &batch, int drafts) {
        m_last = batch;
        emit message(Severity::Success, tr("%1 tasks and %2 drafts are handed over.").arg(batch.size()).arg(drafts), {});
        updateButtons();
    });
    dialog->open();
}

void PlanPage::declareRelations()
{
    auto *dialog = new DeclarationDialog(m_context, this);
    connect(dialog, &DeclarationDialog::declared, this, [this](const QString &inspector) { emit message(Severity::Success, tr("The declaration of %1 is recorded.").arg(inspector), {}); });
    dialog->open();
}

void PlanPage::takeBack()
{
    m_context.desk
        .write(QString(), [batch = m_last](services::Session &session, const base::Progress &) { return services::Tasks(session).undo(batch); })
        .then(this, [this](const base::Result<void> &undone) {
            if (undone)
                m_last = {};
            say(undone, tr("The last change of tasks is taken back."));
            updateButtons();
        });
}

void PlanPage::exportTasks()
{
    const QString name = widgets::Dialogs::saveFile(this, tr("Export open tasks"), tr("tasks.json"), tr("Tasks (*.json)"));
    if (name.isEmpty())
        return;
    services::TaskFilter filter = m_filter;
    filter.state = TaskState::Open;
    m_context.desk
        .read(QString(), [filter, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<QByteArray> {
            return services::tasksToJson(reader, services::tasks(reader, filter, services::TaskSort::Due, false, 0, MostExported).rows, today);
        })
        .then(this, [this, name](const base::Result<QByteArray> &json) {
            QSaveFile file(name);
            const bool written = json && file.open(QIODevice::WriteOnly) && file.write(*json) >= 0 && file.commit();
            if (written)
                emit message(Severity::Success, tr("The open tasks of the list are written to %1").arg(name), {});
            else
                emit message(Severity::Error, tr("%1 cannot be written: %2. Choose another place.").arg(name, file.errorString()), {});
        });
}

void PlanPage::importTasks()
{
    const QString name = widgets::Dialogs::openFile(this, tr("Import tasks"), {}, tr("Tasks (*.json)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        emit message(Severity::Error, tr("%1 cannot be read: %2. Check its rights.").arg(name, file.errorString()), {});
        return;
    }
    using Lines = std::vector<services::TaskFileLine>;
    m_context.desk.write(QString(), [json = file.readAll()](services::Session &session, const base::Progress &) -> base::Result<std::pair<QByteArray, Lines>> {
        const auto lines = services::checkTaskFile(session, json);
        return lines ? base::Result<std::pair<QByteArray, Lines>>(std::pair(json, *lines)) : lines.error();
    }).then(this, [this](const base::Result<std::pair<QByteArray, Lines>> &checked) {
        if (checked)
            previewImport(checked->first, checked->second);
        else
            emit message(Severity::Error, checked.error().message, checked.error().code);
    });
}

/// All tasks of the file with what becomes of them; one that cannot be taken keeps out the rest.
void PlanPage::previewImport(const QByteArray &json, const std::vector<services::TaskFileLine> &lines)
{
    std::vector<DifferenceDialog::Row> rows;
    rows.reserve(lines.size());
    int fresh = 0;
    int refused = 0;
    for (const services::TaskFileLine &line : lines) {
        const QString fate = line.known ? tr("is here already") : line.problem.isEmpty() ? tr("new") : line.problem;
        rows.push_back({line.party + u' ' + base::dayText(line.due), line.inspectors, fate});
        fresh += !line.known && line.problem.isEmpty() ? 1 : 0;
        refused += line.problem.isEmpty() ? 0 : 1;
    }
    const QString sentence = refused > 0 ? tr("%n task(s) cannot be taken, so the file is not imported. Mend what the lines say, then import it again.", nullptr, refused)
        : fresh == 0                     ? tr("Every task of the file is here already.")
                                         : tr("%n task(s) are new. One entry of the journal records them.", nullptr, fresh);
    const bool possible = refused == 0 && fresh > 0;
    auto *dialog = new DifferenceDialog({tr("Import tasks"), sentence, tr("Inspectors"), tr("What happens")}, rows, possible ? QStringList{tr("&Import"), tr("&Cancel")} : QStringList{tr("&Close")}, this);
    connect(dialog, &DifferenceDialog::chosen, this, [this, json, possible](int button) {
        if (possible && button == 0)
            takeIn(json);
    });
    dialog->open();
}

void PlanPage::takeIn(const QByteArray &json)
{
    m_context.desk
        .write(QString(), [json](services::Session &session, const base::Progress &) -> base::Result<services::TaskImport> { return services::importTasks(session, json); })
        .then(this, [this](const base::Result<services::TaskImport> &done) {
            if (done)
                emit message(Severity::Success, tr("%1 tasks are new, %2 were here already.").arg(done->created).arg(done->known), {});
            else
                emit message(Severity::Error, done.error().message, done.error().code);
        });
}

// ---- plans ------------------------------------------------------------------------------------------------------

void PlanPage::loadPlans()
{
    using Plans = std::vector<services::StoredPlan>;
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Plans> { return services::plans(reader); })
        .then(this, [this](const base::Result<Plans> &plans) {
            const int row = std::max(0, m_ui->plans->currentIndex().row());
            m_plans->setRows(plans ? *plans : Plans{});
            m_ui->plans->setCurrentIndex(m_plans->index(std::min(row, m_plans->rowCount() - 1), 0));
            showPlan();
        });
}

void PlanPage::showPlan()
{
    const QModelIndex index = m_ui->plans->currentIndex();
    if (!index.isValid()) {
        m_ui->strata->setText(tr("There is no plan yet. A plan names the parties that must be inspected and how many are drawn, by grade."));
        m_items->setRows({});
        updateButtons();
        return;
    }
    const domain::SupervisionPlan &plan = m_plans->at(index).plan;
    QStringList strata;
    for (const domain::PlanStratum &stratum : plan.strata) {
        if (stratum.quota > 0)
            strata.append(tr("%1: draw %2 of %3 (%4 / %5 / %6 / %7 by quarter)")
                              .arg(domain::gradeName(stratum.grade)).arg(stratum.quota).arg(stratum.parties).arg(stratum.quarters[0]).arg(stratum.quarters[1])
                              .arg(stratum.quarters[2]).arg(stratum.quarters[3]));
    }
    m_ui->strata->setText(strata.isEmpty() ? tr("Nothing is drawn under this plan.") : strata.join(u" · "_s));
    loadItems();
}

void PlanPage::loadItems()
{
    const QModelIndex index = m_ui->plans->currentIndex();
    if (!index.isValid())
        return;
    using Items = std::vector<services::PlannedItem>;
    const int month = m_ui->month->currentData().toInt();
    const QDate from = month == 0 ? QDate() : QDate(m_plans->at(index).plan.year, month, 1);
    m_context.desk
        .read(QString(), [from, plan = m_plans->at(index).uid](const services::Reader &reader, const base::Progress &) -> base::Result<Items> {
            return services::plannedItems(reader, from, from.isValid() ? from.addMonths(1).addDays(-1) : QDate(), plan);
        })
        .then(this, [this, asked = ++m_itemsAsked](const base::Result<Items> &items) {
            if (!items || asked != m_itemsAsked)
                return;
            m_items->setRows(*items);
            updateButtons();
        });
}

void PlanPage::newPlan()
{
    auto *dialog = new PlanDialog(m_context, this);
    connect(dialog, &PlanDialog::adopted, this, [this] { emit message(Severity::Success, tr("The plan is adopted."), {}); });
    dialog->open();
}

std::vector<services::PlannedItem> PlanPage::selectedItems() const
{
    const QModelIndexList selected = m_ui->items->selectionModel()->selectedRows();
    if (selected.size() < 2)
        return m_items->rows();
    std::vector<services::PlannedItem> items;
    for (const QModelIndex &index : selected)
        items.push_back(m_items->at(index));
    return items;
}

void PlanPage::assignPlan()
{
    using Inputs = std::vector<services::TaskInput>;
    m_context.desk
        .read(QString(), [items = selectedItems(), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Inputs> {
            return services::proposeAssignment(reader, items, today);
        })
        .then(this, [this](const base::Result<Inputs> &inputs) {
            if (!inputs || inputs->empty()) {
                emit message(Severity::Information, tr("Everything in this list is assigned, or nobody may inspect it."), {});
                return;
            }
            auto *dialog = new TaskDialog(m_context, *inputs, this);
            connect(dialog, &TaskDialog::recorded, this, &PlanPage::recorded);
            dialog->open();
        });
}

void PlanPage::withdrawPlan()
{
    const QModelIndex index = m_ui->plans->currentIndex();
    auto *dialog = new ReasonDialog(
        tr("Withdraw the plan"), tr("The plan goes out of force; its tasks stay. Another plan for this year and kind can then be adopted."), {},
        [this, uid = m_plans->at(index).uid](const QString &reason, const QString &) {
            m_context.desk
                .write(QString(), [uid, reason](services::Session &session, const base::Progress &) { return services::Planning(session).withdraw(uid, reason); })
                .then(this, [this](const base::Result<void> &done) { say(done, tr("The plan is withdrawn.")); });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
