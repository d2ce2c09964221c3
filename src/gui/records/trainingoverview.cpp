// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/trainingoverview.h"

#include "gui/reports/documentpreview.h"
#include "report/trainingreport.h"
#include "services/desk.h"
#include "ui_trainingoverview.h"
#include "widgets/bardelegate.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::TrainingFigure;
using services::TrainingRow;

TrainingOverview::TrainingOverview(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::TrainingOverview>()),
      m_figures(new models::TrainingFigureModel(models::trainingFigureColumns(), [](const TrainingFigure &figure) { return qint64(qHash(figure.code)); }, this)),
      m_rows(new models::TrainingRowModel(models::trainingRowColumns(), [](const TrainingRow &row) { return row.record.isValid() ? row.record.value() : -row.party.value(); }, this))
{
    m_ui->setupUi(this);
    const int year = m_context.desk.clock().today().year();
    m_ui->year->setRange(2000, year + 1);
    m_ui->year->setValue(year);
    m_ui->figures->setModel(m_figures);
    m_ui->figures->setDefaultWidths({44, 40, 40});
    m_ui->figures->setItemDelegateForColumn(1, new widgets::BarDelegate(m_ui->figures));
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setDefaultWidths({40, 34, 13, 40});
    m_ui->splitter->setSizes({420, 300});
    m_ui->duties->setMenu(new QMenu(m_ui->duties));
    fillDutiesMenu();
    connect(m_ui->year, &QSpinBox::valueChanged, this, &TrainingOverview::refresh);
    connect(m_ui->print, &QPushButton::clicked, this, &TrainingOverview::print);
    connect(m_ui->figures->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrainingOverview::showRows);
    connect(m_ui->figures, &widgets::ListView::rowActivated, this, [this] { m_ui->rows->setFocus(); });
    connect(m_ui->rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrainingOverview::updateButtons);
    connect(m_ui->rows, &widgets::ListView::rowActivated, this, &TrainingOverview::openRow);
    connect(m_ui->open, &QPushButton::clicked, this, &TrainingOverview::openRow);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(current()->party); });
    updateButtons();
}

TrainingOverview::~TrainingOverview() = default;

QString TrainingOverview::title() const
{
    return tr("Overview of the year");
}

void TrainingOverview::activate()
{
    refresh();
}

void TrainingOverview::focusFilter()
{
    m_ui->year->setFocus();
}

void TrainingOverview::exportCurrent()
{
    print();
}

void TrainingOverview::fillDutiesMenu()
{
    m_ui->duties->menu()->clear();
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->duties->menu()->addAction(domain::partyKindLabel(kind), this, [this, kind] { emit dutiesRequested(kind); });
}

void TrainingOverview::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_figures->setColumns(models::trainingFigureColumns());
    m_rows->setColumns(models::trainingRowColumns());
    fillDutiesMenu();
    refresh();
}

void TrainingOverview::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Counting the year"), [year = m_ui->year->value()](const services::Reader &reader, const base::Progress &progress) { return services::trainingYear(reader, year, progress); })
        .then(this, [this, generation](base::Result<services::TrainingYear> year) {
            if (generation != m_generation)
                return;
            if (year)
                show(*std::move(year));
            else
                emit message(Severity::Error, year.error().message, year.error().code);
        });
}

void TrainingOverview::show(services::TrainingYear year)
{
    const auto targets = std::count_if(year.figures.begin(), year.figures.end(), [](const TrainingFigure &figure) { return figure.target; });
    const auto reached = std::count_if(year.figures.begin(), year.figures.end(), [](const TrainingFigure &figure) { return figure.target && figure.reached; });
    m_ui->summary->setText(tr("%1 of %2 targets of the year are reached.").arg(reached).arg(targets));
    const int row = std::max(0, m_ui->figures->currentIndex().row());
    m_figures->setRows(std::move(year.figures));
    m_ui->figures->setCurrentIndex(m_figures->index(row, 0));
    showRows();
}

void TrainingOverview::showRows()
{
    const QModelIndex index = m_ui->figures->currentIndex();
    if (!index.isValid() || index.row() >= m_figures->rowCount())
        return;
    const TrainingFigure &figure = m_figures->at(index);
    m_rows->setRows(figure.rows);
    QString title = tr("%1: %2").arg(figure.label, services::trainingFigureText(figure));
    if (figure.rows.size() == services::MostTrainingRows)
        title += u' ' + tr("The first %1 are shown.").arg(services::MostTrainingRows);
    m_ui->rowsTitle->setText(title);
    updateButtons();
}

const TrainingRow *TrainingOverview::current() const
{
    const QModelIndex index = m_ui->rows->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->at(index) : nullptr;
}

void TrainingOverview::openRow()
{
    const TrainingRow *row = current();
    if (row && row->record.isValid())
        emit recordRequested(row->record);
    else if (row && row->party.isValid())
        emit partyRequested(row->party);
}

void TrainingOverview::updateButtons()
{
    const TrainingRow *row = current();
    m_ui->open->setEnabled(row && row->record.isValid());
    m_ui->openParty->setEnabled(row && row->party.isValid());
}

void TrainingOverview::print()
{
    auto *dialog = new DocumentPreview(
        m_context.desk, tr("Publicity and training %1").arg(m_ui->year->value()), tr("Publicity and training %1").arg(m_ui->year->value()),
        [year = m_ui->year->value(), &clock = m_context.desk.clock()](const services::Reader &reader) { return report::gatherTraining(reader, year, clock, {}); }, this);
    dialog->open();
}

} // namespace chengcai::gui
