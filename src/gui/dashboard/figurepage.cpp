// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/figurepage.h"

#include "services/desk.h"
#include "ui_figurepage.h"

#include <QEvent>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::FigureRow;

namespace {

/// What a person may look through; more is filtered in the areas.
constexpr qint64 MostRows = 5000;

qint64 keyOfRow(const FigureRow &row)
{
    const qint64 record = row.caseFile.value() + row.inspection.value() + row.procedure.value() + row.petition.value() + row.rectification.value();
    return record * 1'000'003 + row.party.value() * 31 + qint64(qHash(row.text) & 0xffffU);
}

} // namespace

FigurePage::FigurePage(const Context &context, const services::Figure &figure, const services::DashboardScope &scope, QWidget *parent)
    : Page(parent), m_context(context), m_figure(figure), m_scope(scope), m_ui(std::make_unique<Ui::FigurePage>()),
      m_rows(new models::FigureModel(models::figureColumns(), keyOfRow, this))
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_ui->headline->setFont(big);
    m_ui->rows->setModel(m_rows);
    m_ui->rows->setDefaultWidths({22, 26, 12, 80});
    connect(m_ui->rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &FigurePage::updateButtons);
    connect(m_ui->rows, &widgets::ListView::rowActivated, this, &FigurePage::open);
    connect(m_ui->open, &QPushButton::clicked, this, &FigurePage::open);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(current()->party); });
    connect(&m_context.desk, &services::Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    updateButtons();
}

FigurePage::~FigurePage() = default;

QString FigurePage::keyOf(const services::Figure &figure, const services::DashboardScope &scope)
{
    const auto number = [](const auto &value) { return value ? QString::number(int(*value)) : u"-"_s; };
    return QStringList{u"figure"_s,           QString::number(int(figure.what)), QString::number(int(figure.list)), figure.indicator,
                       number(figure.conduct), number(figure.origin),            number(figure.state),             number(figure.result),
                       number(figure.work),    QString::number(figure.overdue),  QString::fromLatin1(figure.person.toBytes().toHex()),
                       scope.from.toString(Qt::ISODate), scope.to.toString(Qt::ISODate)}
        .join(u'/');
}

QString FigurePage::title() const
{
    return m_title.isEmpty() ? tr("Behind the number") : m_title;
}

void FigurePage::activate()
{
    m_ui->rows->setFocus();
    refresh();
}

void FigurePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_rows->setColumns(models::figureColumns());
    refresh();
}

void FigurePage::refresh()
{
    m_scope.today = m_context.desk.clock().today();
    m_context.desk
        .read(QString(),
              [figure = m_figure, scope = m_scope](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  return Loaded{services::figureTitle(reader, figure, scope), services::figureRows(reader, figure, scope, MostRows + 1)};
              })
        .then(this, [this, generation = ++m_generation](const base::Result<Loaded> &loaded) {
            if (loaded && generation == m_generation)
                show(*loaded);
        });
}

void FigurePage::show(const Loaded &loaded)
{
    m_title = loaded.title;
    m_ui->headline->setText(loaded.title);
    std::vector<FigureRow> rows = loaded.rows;
    const bool more = qint64(rows.size()) > MostRows;
    rows.resize(std::min(rows.size(), size_t(MostRows)));
    m_ui->summary->setText(more ? tr("The first %1 are shown.").arg(QLocale().toString(MostRows)) : tr("%n row(s)", nullptr, int(rows.size())));
    m_rows->setRows(std::move(rows));
    updateButtons();
    emit titleChanged();
}

const FigureRow *FigurePage::current() const
{
    const QModelIndex index = m_ui->rows->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->at(index) : nullptr;
}

void FigurePage::updateButtons()
{
    m_ui->open->setEnabled(current());
    m_ui->openParty->setEnabled(current());
}

/// The record of the row where it has one, else the party.
void FigurePage::open()
{
    const FigureRow *row = current();
    if (!row)
        return;
    if (row->caseFile.isValid())
        emit caseRequested(row->caseFile);
    else if (row->inspection.isValid())
        emit inspectionRequested(row->inspection);
    else if (row->procedure.isValid())
        emit listProcedureRequested(row->procedure);
    else if (row->petition.isValid())
        emit petitionRequested(row->petition);
    else if (row->rectification.isValid())
        emit rectificationRequested(row->rectification);
    else
        emit partyRequested(row->party);
}

} // namespace chengcai::gui
