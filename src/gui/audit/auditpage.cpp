// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/auditpage.h"

#include "gui/shell/reasondialog.h"
#include "services/desk.h"
#include "ui_auditpage.h"

#include <QEvent>

#include <limits>

namespace chengcai::gui {

namespace {

constexpr int PageRows = 500;
constexpr int ShownBatches = 200;

qint64 keyOf(const services::BatchRow &row)
{
    return qint64(qHash(row.id));
}

} // namespace

AuditPage::AuditPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::AuditPage>()),
      m_trail(new models::AuditModel(models::auditColumns(), [](const services::AuditRow &row) { return row.receivedNo; }, this)),
      m_batches(new models::BatchModel(models::batchColumns(), keyOf, this))
{
    m_ui->setupUi(this);
    m_ui->trail->setModel(m_trail);
    m_ui->trail->setDefaultWidths({8, 20, 16, 24, 10, 60, 18});
    m_ui->batches->setModel(m_batches);
    m_ui->batches->setDefaultWidths({20, 30, 12, 14});
    connect(m_ui->more, &QPushButton::clicked, this, [this] {
        if (m_trail->rowCount() > 0)
            loadTrail(m_trail->rows().back().receivedNo);
    });
    connect(m_ui->undo, &QPushButton::clicked, this, &AuditPage::undo);
    connect(m_ui->batches->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    updateButtons();
}

AuditPage::~AuditPage() = default;

QString AuditPage::title() const
{
    return tr("Audit");
}

void AuditPage::activate()
{
    refresh();
}

void AuditPage::refresh()
{
    m_trail->setRows({});
    loadTrail(std::numeric_limits<qint64>::max());
    loadBatches();
}

void AuditPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_trail->setColumns(models::auditColumns());
    m_batches->setColumns(models::batchColumns());
}

void AuditPage::loadTrail(qint64 before)
{
    using Rows = std::vector<services::AuditRow>;
    m_context.desk
        .read(QString(), [before](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> { return services::auditTrail(reader, before, PageRows); })
        .then(this, [this, before](const base::Result<Rows> &rows) {
            if (!rows)
                return;
            m_ui->more->setEnabled(rows->size() == PageRows);
            if (before == std::numeric_limits<qint64>::max())
                m_trail->setRows(*rows);
            else
                m_trail->append(*rows);
        });
}

void AuditPage::loadBatches()
{
    using Rows = std::vector<services::BatchRow>;
    m_context.desk
        .read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> { return services::importBatches(reader, ShownBatches); })
        .then(this, [this](const base::Result<Rows> &rows) {
            if (rows)
                m_batches->setRows(*rows);
            updateButtons();
        });
}

void AuditPage::updateButtons()
{
    const QModelIndex index = m_ui->batches->currentIndex();
    m_ui->undo->setEnabled(index.isValid() && !m_batches->at(index).undone && m_context.desk.may(domain::Action::WithdrawFact));
}

void AuditPage::undo()
{
    const QModelIndex index = m_ui->batches->currentIndex();
    if (!index.isValid())
        return;
    const services::BatchRow batch = m_batches->at(index);
    auto *dialog = new ReasonDialog(
        tr("Undo the import"), tr("%n record(s) of this import are withdrawn by one entry. The journal keeps both.", nullptr, int(batch.created)), {},
        [this, id = batch.id](const QString &reason, const QString &) {
            m_context.desk
                .write(tr("Undoing the import"), [id, reason](services::Session &session, const base::Progress &) { return services::undoImport(session, id, reason); })
                .then(this, [this](const base::Result<void> &undone) {
                    say(undone, tr("The import is undone."));
                    refresh();
                });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
