// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accesspage.h"

#include "base/dates.h"
#include "gui/reports/documentpreview.h"
#include "report/gather.h"
#include "services/commitments.h"
#include "services/desk.h"
#include "ui_accesspage.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::Participant;

AccessPage::AccessPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::AccessPage>()),
      m_rows(new models::AccessModel(models::accessColumns(), [](const Participant &row) { return qint64(row.line); }, this))
{
    m_ui->setupUi(this);
    m_ui->answers->setModel(m_rows);
    m_ui->answers->setDefaultWidths({4, 18, 19, 26, 7, 20, 60});
    m_ui->splitter->setSizes({300, 900});
    m_ui->resultSplitter->setSizes({500, 140});
    m_ui->day->setDate(m_context.desk.clock().today());
    fillChoices();
    connect(m_ui->check, &QPushButton::clicked, this, &AccessPage::check);
    connect(m_ui->preview, &QPushButton::clicked, this, &AccessPage::preview);
    connect(m_ui->commit, &QPushButton::clicked, this, &AccessPage::takeCommitment);
    connect(m_ui->project, &QLineEdit::textChanged, this, &AccessPage::showReasons);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &AccessPage::showReasons);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(current()->party.id); });
    connect(m_ui->participants, &QPlainTextEdit::textChanged, this, [this] { m_ui->check->setEnabled(!m_ui->participants->document()->isEmpty()); });
    connect(m_ui->answers->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccessPage::showReasons);
    connect(m_ui->answers, &widgets::ListView::rowActivated, this, [this] {
        if (const Participant *row = current(); row && row->party.id.isValid())
            emit partyRequested(row->party.id);
    });
    m_ui->check->setEnabled(false);
    showSummary();
    showReasons();
}

AccessPage::~AccessPage() = default;

QString AccessPage::title() const
{
    return tr("Access check");
}

void AccessPage::activate()
{
    if (!m_checked)
        m_ui->participants->setFocus();
}

void AccessPage::focusFilter()
{
    m_ui->participants->setFocus();
}

void AccessPage::refresh()
{
    if (m_checked)
        check();
}

void AccessPage::exportCurrent()
{
    if (m_checked)
        preview();
}

void AccessPage::fillChoices()
{
    for (const domain::PartyKind kind : {domain::PartyKind::Supplier, domain::PartyKind::Agency})
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
}

void AccessPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int kind = m_ui->kind->currentIndex();
    m_ui->retranslateUi(this);
    m_ui->kind->clear();
    fillChoices();
    m_ui->kind->setCurrentIndex(kind);
    m_rows->setColumns(models::accessColumns());
    // The reasons are sentences in the language in which they were given.
    if (m_checked)
        check();
    else
        showSummary();
}

void AccessPage::check()
{
    const auto kind = domain::PartyKind(m_ui->kind->currentData().toInt());
    m_context.desk
        .read(tr("Checking the participants"),
              [pasted = m_ui->participants->toPlainText(), kind, day = m_ui->day->date()](const services::Reader &reader, const base::Progress &progress) {
                  return services::checkParticipants(reader, pasted, kind, day, progress);
              })
        .then(this, [this](const base::Result<services::ParticipantCheck> &checked) {
            if (checked)
                show(*checked);
            else
                emit message(Severity::Error, checked.error().message, checked.error().code);
        });
}

void AccessPage::show(const services::ParticipantCheck &checked)
{
    m_checked = std::make_shared<const services::ParticipantCheck>(checked);
    m_rows->setRows(checked.rows);
    m_ui->answers->setCurrentIndex(m_rows->index(0, 0));
    showSummary();
    showReasons();
}

void AccessPage::showSummary()
{
    m_ui->preview->setEnabled(m_checked != nullptr);
    if (!m_checked) {
        m_ui->summary->setText(tr("Paste the participants at the left, one a line: name, credit code, or both. Nothing is stored."));
        return;
    }
    m_ui->summary->setText(tr("%1: %2 pass, %3 pass with documents, %4 refused, %5 not in the register or not certain.")
                               .arg(base::dayText(m_checked->day))
                               .arg(m_checked->count(domain::AccessVerdict::Pass))
                               .arg(m_checked->count(domain::AccessVerdict::PassWithDocuments))
                               .arg(m_checked->count(domain::AccessVerdict::Refused))
                               .arg(m_checked->unmatched()));
}

const Participant *AccessPage::current() const
{
    const QModelIndex index = m_ui->answers->currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->at(index) : nullptr;
}

void AccessPage::showReasons()
{
    const Participant *row = current();
    m_ui->openParty->setEnabled(row && row->party.id.isValid());
    const bool allowed = row && row->party.id.isValid() && row->party.kind == domain::PartyKind::Supplier && row->answer.verdict != domain::AccessVerdict::Refused
        && row->answer.documents.size() < qsizetype(domain::accessRules().documents.size());
    m_ui->commit->setEnabled(allowed && !m_ui->project->text().trimmed().isEmpty() && m_context.desk.may(domain::Action::RecordFact));
    m_ui->commit->setToolTip(m_ui->project->text().trimmed().isEmpty() ? tr("Name the project first.") : allowed ? QString() : tr("The rules allow no commitment instead of papers here."));
    m_ui->reasons->setPlainText(row ? tr("%1: %2. %3").arg(row->party.id.isValid() ? row->party.name : row->asked, services::answerWord(*row), services::answerText(*row)) : QString());
}

void AccessPage::takeCommitment()
{
    const services::CommitmentInput input{current()->party.id, m_ui->project->text(), {}, {}};
    m_context.desk
        .write(QString(),
               [input](services::Session &session, const base::Progress &) -> base::Result<QString> {
                   const auto id = services::Commitments(session).give(input);
                   if (!id)
                       return id.error();
                   return services::commitment(session.reader(), *id)->number;
               })
        .then(this, [this](const base::Result<QString> &number) {
            if (number)
                emit message(Severity::Success, tr("The commitment %1 is recorded. Print its letter on the page of commitments.").arg(*number), {});
            else
                emit message(Severity::Error, number.error().message, number.error().code);
        });
}

void AccessPage::preview()
{
    auto *dialog = new DocumentPreview(
        m_context.desk, tr("Check of participants"), tr("Check of participants %1").arg(m_checked->day.toString(Qt::ISODate)),
        [checked = m_checked, project = m_ui->project->text().trimmed(), &clock = m_context.desk.clock()](const services::Reader &) -> base::Result<report::Document> {
            return report::gatherAccess(*checked, project, clock);
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
