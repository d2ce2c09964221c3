// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workbench/workbenchpage.h"

#include "base/dates.h"
#include "gui/inspections/taskdialog.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/partylist.h"
#include "services/ratings.h"
#include "ui_workbenchpage.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::WorkKind;
using services::WorkRow;

namespace {

constexpr domain::Grade Shown[] = {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U};
constexpr int SoonDays = 7;

template <WorkKind Kind> bool isKind(const WorkRow &row, QDate)
{
    return row.kind == Kind;
}

bool isMine(const WorkRow &row, QDate)
{
    return row.kind == WorkKind::Inspect || row.kind == WorkKind::Revise || row.kind == WorkKind::Review || row.kind == WorkKind::Settle;
}

bool isLate(const WorkRow &row, QDate)
{
    return row.overdue;
}

bool isSoon(const WorkRow &row, QDate today)
{
    const bool clock = row.kind == WorkKind::CaseClock || row.kind == WorkKind::ListClock || row.kind == WorkKind::PetitionClock || row.kind == WorkKind::RecordClock;
    return (row.kind == WorkKind::Inspect || clock) && !row.overdue && row.due <= today.addDays(SoonDays);
}

qint64 keyOf(const WorkRow &row)
{
    const qint64 record = row.caseFile.isValid() ? row.caseFile.value() : row.procedure.isValid() ? row.procedure.value() : row.petition.isValid() ? row.petition.value() : row.record.isValid() ? row.record.value()
        : row.fact.isValid() ? row.fact.value() : row.inspection.isValid() ? row.inspection.value() : qint64(qHash(row.task) >> 8U) + row.party.value();
    return record * 16 + qint64(row.kind);
}

} // namespace

WorkbenchPage::WorkbenchPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::WorkbenchPage>()), m_work(new models::WorkModel(models::workColumns(), keyOf, this)),
      m_planned(new models::PlannedModel(models::plannedColumns(), [](const services::PlannedItem &item) { return item.party.value(); }, this))
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    m_ui->headline->setFont(big);
    m_ui->todo->setModel(m_work);
    m_ui->todo->setDefaultWidths({22, 18, 16, 26, 14});
    m_ui->todo->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->planned->setModel(m_planned);
    m_ui->planned->setDefaultWidths({11, 18, 6, 11, 14, 14});
    setUpCounts();
    setUpGrades();
    connect(m_ui->todo, &widgets::ListView::rowActivated, this, &WorkbenchPage::openWork);
    connect(m_ui->openWork, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_ui->todo->currentIndex(); index.isValid())
            openWork(index);
    });
    connect(m_ui->assignWork, &QPushButton::clicked, this, &WorkbenchPage::assignSelected);
    connect(m_ui->assignPlanned, &QPushButton::clicked, this, &WorkbenchPage::assignPlanned);
    connect(m_ui->planned, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit partyRequested(m_planned->at(index).party); });
    connect(&m_context.directory, &services::PartyDirectory::indexChanged, this, &WorkbenchPage::load);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.tasks || news.inspections || news.cases || news.lists || news.petitions || news.records))
            activate();
    });
}

WorkbenchPage::~WorkbenchPage() = default;

void WorkbenchPage::setUpCounts()
{
    m_counts = {{m_ui->countMine, {}, isMine},
                {m_ui->countOverdue, {}, isLate},
                {m_ui->countSoon, {}, isSoon},
                {m_ui->countDrafts, {}, isKind<WorkKind::Draft>},
                {m_ui->countReview, {}, isKind<WorkKind::Review>},
                {m_ui->countReturned, {}, isKind<WorkKind::Revise>},
                {m_ui->countExpiring, {}, isKind<WorkKind::FactExpires>},
                {m_ui->countUnchecked, {}, isKind<WorkKind::FactUnchecked>}};
    auto *group = new QButtonGroup(this);
    for (Count &count : m_counts) {
        count.text = count.button->text();
        group->addButton(count.button);
        connect(count.button, &QPushButton::toggled, this, &WorkbenchPage::showRows);
    }
    m_ui->countMine->setChecked(true);
}

void WorkbenchPage::setUpGrades()
{
    QTableWidget *grades = m_ui->grades;
    grades->setRowCount(4);
    grades->setColumnCount(5);
    grades->setSelectionMode(QAbstractItemView::SingleSelection);
    grades->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    grades->setFixedHeight(grades->horizontalHeader()->sizeHint().height() + 4 * grades->verticalHeader()->defaultSectionSize() + 4);
    const auto open = [this](int row, int column) {
        services::PartyFilter filter;
        filter.kind = domain::AllPartyKinds[size_t(row)];
        filter.grades = {Shown[column]};
        emit partiesRequested(filter);
    };
    connect(grades, &QTableWidget::cellActivated, this, open);
    connect(grades, &QTableWidget::cellClicked, this, open);
}

QString WorkbenchPage::formName(const QString &form)
{
    const std::pair<QLatin1String, QString> names[] = {{"party"_L1, tr("Party")}, {"inspection"_L1, tr("Inspection")}, {"case"_L1, tr("Case")},
                                                       {"rectification"_L1, tr("Rectification")}, {"form-template"_L1, tr("Evaluation form")}};
    const auto found = std::find_if(std::begin(names), std::end(names), [&form](const auto &name) { return form.startsWith(name.first); });
    return found == std::end(names) ? tr("Credit fact") : found->second;
}

QString WorkbenchPage::title() const
{
    return tr("Workbench");
}

void WorkbenchPage::activate()
{
    load();
    loadDrafts();
}

void WorkbenchPage::refresh()
{
    activate();
}

void WorkbenchPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    for (Count &count : m_counts)
        count.text = count.button->text();
    m_work->setColumns(models::workColumns());
    m_planned->setColumns(models::plannedColumns());
    activate();
}

void WorkbenchPage::load()
{
    const auto &account = m_context.desk.account();
    if (!account)
        return;
    m_context.desk
        .read(QString(),
              [account = *account, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  loaded.grades = services::gradeCounts(reader);
                  loaded.objections = services::openFacts(reader).underObjection;
                  loaded.backupDays = services::daysSinceBackup(reader, clock);
                  loaded.bench = services::workbench(reader, account, clock.today());
                  return loaded;
              })
        .then(this, [this, asked = ++m_asked](const base::Result<Loaded> &loaded) {
            if (loaded && asked == m_asked)
                show(*loaded);
        });
}

void WorkbenchPage::show(const Loaded &loaded)
{
    m_ui->headline->setText(QLocale().toString(m_context.desk.clock().today(), QLocale::LongFormat));
    showGrades(loaded);
    QStringList notices;
    if (loaded.objections > 0)
        notices.append(tr("%n fact(s) are under objection", nullptr, int(loaded.objections)));
    if (!loaded.backupDays)
        notices.append(tr("No backup has been made yet"));
    m_ui->notices->setText(notices.join(u" · "_s));
    m_rows = loaded.bench.rows;
    m_planned->setRows(loaded.bench.planned);
    const bool open = std::any_of(loaded.bench.planned.begin(), loaded.bench.planned.end(), [](const services::PlannedItem &item) { return !item.assigned; });
    const bool assigns = m_context.desk.may(domain::Action::AssignTasks);
    m_ui->assignPlanned->setEnabled(assigns && open);
    m_ui->assignWork->setEnabled(assigns);
    showCounts();
    showRows();
}

void WorkbenchPage::showGrades(const Loaded &loaded)
{
    const QLocale locale;
    QStringList columns;
    for (const domain::Grade grade : Shown)
        columns.append(domain::gradeName(grade));
    QStringList rows;
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        rows.append(domain::partyKindLabel(kind));
    m_ui->grades->setHorizontalHeaderLabels(columns);
    // Five words do not fit beside each other in English: the letter stands, the word follows on pointing.
    for (int column = 0; column < int(columns.size()); ++column)
        m_ui->grades->horizontalHeaderItem(column)->setToolTip(domain::gradeLabel(Shown[column]));
    m_ui->grades->setVerticalHeaderLabels(rows);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(locale.toString(loaded.grades[size_t(row)][size_t(Shown[column])]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(widgets::gradeColor(Shown[column], palette()));
            m_ui->grades->setItem(row, column, item);
        }
    }
}

/// A count is the number of lines its list will show.
void WorkbenchPage::showCounts()
{
    const QDate today = m_context.desk.clock().today();
    for (const Count &count : m_counts) {
        const auto counted = [&](const std::vector<WorkRow> &rows) { return std::count_if(rows.begin(), rows.end(), [&](const WorkRow &row) { return count.shows(row, today); }); };
        count.button->setText(u"%1  %2"_s.arg(count.text).arg(counted(m_rows) + counted(m_draftRows)));
    }
}

void WorkbenchPage::showRows()
{
    const QDate today = m_context.desk.clock().today();
    const auto pressed = std::find_if(m_counts.begin(), m_counts.end(), [](const Count &count) { return count.button->isChecked(); });
    if (pressed == m_counts.end())
        return;
    std::vector<WorkRow> rows;
    for (const std::vector<WorkRow> *from : {&m_rows, &m_draftRows})
        std::copy_if(from->begin(), from->end(), std::back_inserter(rows), [&](const WorkRow &row) { return pressed->shows(row, today); });
    m_work->setRows(std::move(rows));
}

void WorkbenchPage::loadDrafts()
{
    struct Drafts {
        std::vector<services::FormDraft> drafts;
        std::vector<WorkRow> wrong;
    };
    m_context.desk
        .write(QString(),
               [](services::Session &session, const base::Progress &) -> base::Result<Drafts> { return Drafts{services::drafts(session), services::draftsWithErrors(session)}; })
        .then(this, [this](const base::Result<Drafts> &loaded) {
            m_ui->drafts->clear();
            if (!loaded)
                return;
            m_draftRows = loaded->wrong;
            for (const services::FormDraft &draft : loaded->drafts) {
                new QListWidgetItem(tr("%1, saved %2").arg(formName(draft.form), base::minuteText(draft.savedAt)), m_ui->drafts);
            }
            m_ui->draftBox->setVisible(!loaded->drafts.empty());
            showCounts();
            showRows();
        });
}

void WorkbenchPage::openWork(const QModelIndex &index)
{
    const WorkRow row = m_work->at(index);
    if (row.inspection.isValid())
        emit inspectionRequested(row.inspection);
    else if (row.caseFile.isValid())
        emit caseRequested(row.caseFile);
    else if (row.procedure.isValid())
        emit listProcedureRequested(row.procedure);
    else if (row.petition.isValid())
        emit petitionRequested(row.petition);
    else if (row.record.isValid())
        emit recordRequested(row.record);
    else if (row.kind == WorkKind::Draft)
        emit areaRequested(u"inspections"_s);
    else if (row.kind == WorkKind::Inspect)
        openTask(row.task);
    else
        emit partyRequested(row.party);
}

void WorkbenchPage::openTask(const base::Uid &task)
{
    m_context.desk
        .read(QString(), [task, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) { return services::beginTask(reader, task, today); })
        .then(this, [this](const base::Result<services::InspectionDraft> &draft) {
            if (draft)
                emit inspectionFormRequested(*draft);
            else
                emit message(Severity::Warning, draft.error().message, draft.error().code);
        });
}

/// Open tasks among the selected lines go to somebody else or to another day; without any, new tasks are given.
void WorkbenchPage::assignSelected()
{
    using Rows = std::vector<services::TaskRow>;
    std::vector<base::Uid> uids;
    for (const QModelIndex &index : m_ui->todo->selectionModel()->selectedRows()) {
        if (const WorkRow &row = m_work->at(index); !row.task.isNull() && row.kind == WorkKind::Inspect)
            uids.push_back(row.task);
    }
    m_context.desk
        .read(QString(),
              [uids](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> {
                  Rows rows;
                  for (const base::Uid &uid : uids) {
                      if (auto row = services::task(reader, uid))
                          rows.push_back(*std::move(row));
                  }
                  return rows;
              })
        .then(this, [this](const base::Result<Rows> &rows) {
            if (!rows)
                return;
            auto *dialog = rows->empty() ? new TaskDialog(m_context, std::vector<services::TaskInput>{}, this) : new TaskDialog(m_context, *rows, this);
            dialog->open();
        });
}

void WorkbenchPage::assignPlanned()
{
    using Inputs = std::vector<services::TaskInput>;
    m_context.desk
        .read(QString(), [items = m_planned->rows(), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Inputs> {
            return services::proposeAssignment(reader, items, today);
        })
        .then(this, [this](const base::Result<Inputs> &inputs) {
            if (!inputs || inputs->empty()) {
                emit message(Severity::Information, tr("Everything in this list is assigned, or nobody may inspect it."), {});
                return;
            }
            auto *dialog = new TaskDialog(m_context, *inputs, this);
            dialog->open();
        });
}

} // namespace chengcai::gui
