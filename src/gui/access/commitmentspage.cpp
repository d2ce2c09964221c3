// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/commitmentspage.h"

#include "gui/access/commitmentcheckdialog.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/reasondialog.h"
#include "report/commitmentletter.h"
#include "services/desk.h"
#include "ui_commitmentspage.h"

#include <QEvent>

#include <algorithm>

namespace chengcai::gui {

using domain::CommitmentState;
using services::CommitmentRow;

CommitmentsPage::CommitmentsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::CommitmentsPage>()),
      m_rows(new models::CommitmentModel(models::commitmentColumns(), [](const CommitmentRow &row) { return row.commitment.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->commitments->setModel(m_rows);
    m_ui->commitments->setDefaultWidths({16, 22, 26, 12, 14, 30, 12, 40});
    connect(m_ui->commitments->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommitmentsPage::updateButtons);
    connect(m_ui->commitments, &widgets::ListView::rowActivated, this, [this] { emit partyRequested(current()->party.id); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(current()->party.id); });
    connect(m_ui->check, &QPushButton::clicked, this, &CommitmentsPage::check);
    connect(m_ui->letter, &QPushButton::clicked, this, &CommitmentsPage::writeLetter);
    connect(m_ui->withdraw, &QPushButton::clicked, this, &CommitmentsPage::withdraw);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &CommitmentsPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.commitments || news.everything))
            refresh();
    });
    updateButtons();
}

CommitmentsPage::~CommitmentsPage() = default;

QString CommitmentsPage::title() const
{
    return tr("Commitments");
}

void CommitmentsPage::activate()
{
    refresh();
}

void CommitmentsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_rows->setColumns(models::commitmentColumns());
    refresh();
}

void CommitmentsPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<std::vector<CommitmentRow>> { return services::commitments(reader); })
        .then(this, [this, generation](const base::Result<std::vector<CommitmentRow>> &rows) {
            if (generation == m_generation && rows)
                show(*rows);
        });
}

void CommitmentsPage::show(const std::vector<CommitmentRow> &rows)
{
    m_rows->setRows(rows);
    const auto count = [&rows](CommitmentState state) { return std::count_if(rows.begin(), rows.end(), [state](const CommitmentRow &row) { return row.commitment.state == state; }); };
    m_ui->summary->setText(tr("%1 not checked, %2 kept, %3 not kept. A commitment is taken on the page of the access check.")
                               .arg(count(CommitmentState::Given)).arg(count(CommitmentState::Kept)).arg(count(CommitmentState::Broken)));
    updateButtons();
}

const CommitmentRow *CommitmentsPage::current() const
{
    const QModelIndex index = m_ui->commitments->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->at(index) : nullptr;
}

void CommitmentsPage::updateButtons()
{
    const CommitmentRow *row = current();
    const bool open = row && row->commitment.state == CommitmentState::Given && m_context.desk.may(domain::Action::RecordFact);
    m_ui->check->setEnabled(open);
    m_ui->withdraw->setEnabled(open);
    m_ui->letter->setEnabled(row);
    m_ui->openParty->setEnabled(row);
}

void CommitmentsPage::check()
{
    (new CommitmentCheckDialog(m_context.desk, *current(), this))->open();
}

void CommitmentsPage::writeLetter()
{
    const domain::Commitment commitment = current()->commitment;
    writeDocument(this, m_context.desk, {tr("Letter of commitment"), commitment.number, tr("PDF (*.pdf)"), tr("Writing the letter"), tr("The letter is written to %1")},
                  [id = commitment.id, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) { return report::gatherCommitmentLetter(reader, id, clock); });
}

void CommitmentsPage::withdraw()
{
    auto *dialog = new ReasonDialog(
        tr("Take the commitment back"), tr("It was recorded by mistake. It stays in the journal and stands for no papers any more."), {},
        [this, id = current()->commitment.id](const QString &reason, const QString &) {
            m_context.desk.write(QString(), [=](services::Session &session, const base::Progress &) { return services::Commitments(session).withdraw(id, reason); })
                .then(this, [this](const base::Result<void> &done) {
                    if (!done)
                        emit message(Severity::Error, done.error().message, done.error().code);
                });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
