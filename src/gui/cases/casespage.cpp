// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casespage.h"

#include "gui/cases/caseopendialog.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "ui_casespage.h"
#include "widgets/listview.h"

#include <QEvent>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// Lists of one office; what is older is found by the filter.
constexpr qint64 MostRows = 5000;

enum Which { Running, Late, All, Closed };

} // namespace

CasesPage::CasesPage(const Context &context, Preferences &preferences, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_ui(std::make_unique<Ui::CasesPage>()),
      m_cases(new models::CaseModel(models::caseColumns(), [](const services::CaseLine &line) { return line.row.file.id.value(); }, this)),
      m_rectifications(new models::RectificationModel(models::rectificationColumns(), [](const services::RectificationRow &row) { return row.id.value(); }, this)),
      m_proposed(new models::SeriousFindingModel(models::seriousFindingColumns(),
                                                 [](const services::SeriousFinding &row) { return row.inspection.value() * 4096 + row.finding; }, this)),
      m_counts(new models::ConductCountModel(models::conductCountColumns(), [](const services::ConductCount &row) { return qint64(row.conduct); }, this))
{
    m_ui->setupUi(this);
    const QDate today = context.desk.clock().today();
    m_ui->from->setText(QDate(today.year(), 1, 1).toString(Qt::ISODate));
    m_ui->to->setText(today.toString(Qt::ISODate));
    setUpTables();
    retranslate();
    connect(m_ui->filter, &widgets::FilterEdit::filterChanged, this, &CasesPage::loadCases);
    connect(m_ui->show, &QComboBox::activated, this, &CasesPage::loadCases);
    connect(m_ui->conduct, &QComboBox::activated, this, &CasesPage::loadCases);
    connect(m_ui->rectificationFilter, &widgets::FilterEdit::filterChanged, this, &CasesPage::loadRectifications);
    connect(m_ui->rectificationShow, &QComboBox::activated, this, &CasesPage::loadRectifications);
    connect(m_ui->from, &QLineEdit::textChanged, this, &CasesPage::loadStatistics);
    connect(m_ui->to, &QLineEdit::textChanged, this, &CasesPage::loadStatistics);
    connect(m_ui->newCase, &QPushButton::clicked, this, &CasesPage::openNew);
    connect(m_ui->openProposed, &QPushButton::clicked, this, &CasesPage::openProposed);
    connect(m_ui->proposed->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPage::updateButtons);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &CasesPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.cases || news.inspections))
            refresh();
    });
    updateButtons();
}

CasesPage::~CasesPage() = default;

QString CasesPage::title() const
{
    return tr("Cases");
}

void CasesPage::setUpTables()
{
    struct Table {
        widgets::ListView *view;
        QAbstractItemModel *model;
        QList<int> widths;
        QString state;
    };
    for (const Table &table : {Table{m_ui->cases, m_cases, {15, 15, 12, 50, 10, 34, 12, 12, 22}, u"cases/columns"_s},
                               Table{m_ui->rectifications, m_rectifications, {18, 20, 20, 14, 8, 12, 18}, u"rectifications/columns"_s},
                               Table{m_ui->proposed, m_proposed, {18, 8, 20, 12, 12, 10, 50}, u"proposed/columns"_s},
                               Table{m_ui->statistics, m_counts, {16, 14, 12, 12, 16, 12, 16, 10}, u"statistics/columns"_s}}) {
        table.view->setModel(table.model);
        table.view->setDefaultWidths(table.widths);
        table.view->restoreColumns(m_preferences.state(table.state));
        connect(table.view, &widgets::ListView::columnsChanged, this, [this, table] { m_preferences.setState(table.state, table.view->columnState()); });
    }
    m_ui->cases->sortByColumn(3, Qt::AscendingOrder); // what ends first stands first
    m_ui->rectifications->sortByColumn(3, Qt::AscendingOrder);
    connect(m_ui->cases, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit caseRequested(m_cases->at(index).row.file.id); });
    connect(m_ui->rectifications, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit rectificationRequested(m_rectifications->at(index).id); });
    connect(m_ui->proposed, &widgets::ListView::rowActivated, this, &CasesPage::openProposed);
}

void CasesPage::retranslate()
{
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(chosen);
    };
    fill(m_ui->show, {tr("Running"), tr("Clock over"), tr("All"), tr("Closed")});
    QStringList conducts{tr("Every class of conduct")};
    for (int conduct = 1; conduct <= 4; ++conduct)
        conducts.append(domain::conductLabel(domain::ConductClass(conduct)));
    fill(m_ui->conduct, conducts);
    fill(m_ui->rectificationShow, {tr("All"), tr("Running"), tr("Overdue"), tr("To verify"), tr("Closed")});
    m_cases->setColumns(models::caseColumns());
    m_rectifications->setColumns(models::rectificationColumns());
    m_proposed->setColumns(models::seriousFindingColumns());
    m_counts->setColumns(models::conductCountColumns());
}

void CasesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString from = m_ui->from->text();
    const QString to = m_ui->to->text();
    m_ui->retranslateUi(this);
    m_ui->from->setText(from);
    m_ui->to->setText(to);
    retranslate();
    refresh();
}

void CasesPage::activate()
{
    refresh();
}

void CasesPage::focusFilter()
{
    widgets::FilterEdit *edit = m_ui->tabs->currentWidget() == m_ui->rectificationTab ? m_ui->rectificationFilter : m_ui->filter;
    edit->setFocus();
    edit->selectAll();
}

void CasesPage::refresh()
{
    loadCases();
    loadRectifications();
    loadProposed();
    loadStatistics();
}

services::CaseFilter CasesPage::filter() const
{
    using Show = services::CaseFilter::Show;
    services::CaseFilter filter;
    const int which = m_ui->show->currentIndex();
    filter.show = which == Closed ? Show::Closed : which == All ? Show::All : Show::Open;
    if (m_ui->conduct->currentIndex() > 0)
        filter.conduct = domain::ConductClass(m_ui->conduct->currentIndex());
    filter.text = m_ui->filter->text().trimmed();
    return filter;
}

void CasesPage::loadCases()
{
    const quint64 asked = ++m_asked;
    m_context.desk
        .read(QString(),
              [filter = filter(), late = m_ui->show->currentIndex() == Late, today = m_context.desk.clock().today()](
                  const services::Reader &reader, const base::Progress &) -> base::Result<services::CasePage> { return services::cases(reader, filter, late, today, MostRows); })
        .then(this, [this, asked](const base::Result<services::CasePage> &page) {
            if (page && asked == m_asked)
                showCases(*page);
        });
}

void CasesPage::showCases(const services::CasePage &page)
{
    m_cases->setRows(page.lines);
    const QString late = page.late > 0 ? u" · "_s + tr("%n clock(s) over", nullptr, int(page.late)) : QString();
    m_ui->counts->setText(tr("%1 of %2").arg(QLocale().toString(page.count), QLocale().toString(page.total)) + late);
}

void CasesPage::loadRectifications()
{
    services::RectificationFilter filter;
    filter.show = services::RectificationFilter::Show(std::max(0, m_ui->rectificationShow->currentIndex()));
    filter.text = m_ui->rectificationFilter->text().trimmed();
    m_context.desk
        .read(QString(),
              [filter, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<services::RectificationPage> {
                  return services::rectifications(reader, filter, today, MostRows);
              })
        .then(this, [this](const base::Result<services::RectificationPage> &page) {
            if (page)
                showRectifications(*page);
        });
}

void CasesPage::showRectifications(const services::RectificationPage &page)
{
    m_rectifications->setRows(page.rows);
    const QString overdue = page.overdue > 0 ? u" · "_s + tr("%n notice(s) overdue", nullptr, int(page.overdue)) : QString();
    m_ui->rectificationCounts->setText(tr("%1 of %2").arg(QLocale().toString(page.count), QLocale().toString(page.total)) + overdue);
}

void CasesPage::loadProposed()
{
    using Rows = std::vector<services::SeriousFinding>;
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> { return services::seriousFindings(reader); })
        .then(this, [this](const base::Result<Rows> &rows) {
            if (!rows)
                return;
            m_proposed->setRows(*rows);
            m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->proposedTab), tr("&Proposed (%1)").arg(rows->size()));
            updateButtons();
        });
}

void CasesPage::loadStatistics()
{
    const QDate from = QDate::fromString(m_ui->from->text().trimmed(), Qt::ISODate);
    const QDate to = QDate::fromString(m_ui->to->text().trimmed(), Qt::ISODate);
    if (!from.isValid() || !to.isValid())
        return;
    using Rows = std::vector<services::ConductCount>;
    m_context.desk.read(QString(), [from, to](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> { return services::caseStatistics(reader, from, to); })
        .then(this, [this](const base::Result<Rows> &rows) {
            if (rows)
                m_counts->setRows(*rows);
        });
}

void CasesPage::updateButtons()
{
    const bool may = m_context.desk.may(domain::Action::DecideCase);
    m_ui->newCase->setEnabled(may);
    m_ui->openProposed->setEnabled(may && m_ui->proposed->selectionModel()->hasSelection());
}

void CasesPage::openNew()
{
    openDialog({}, {});
}

void CasesPage::openProposed()
{
    const QModelIndex index = m_ui->proposed->currentIndex();
    if (index.isValid() && m_ui->openProposed->isEnabled())
        openDialog(services::caseFrom(m_proposed->at(index)), m_proposed->at(index).inspectionNumber);
}

void CasesPage::openDialog(const services::CaseInput &input, const QString &inspection)
{
    auto *dialog = new CaseOpenDialog(m_context, input, inspection, this);
    connect(dialog, &CaseOpenDialog::opened, this, &CasesPage::caseRequested);
    dialog->open();
}

} // namespace chengcai::gui
