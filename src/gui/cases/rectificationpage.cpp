// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/rectificationpage.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/rulebook.h"
#include "gui/cases/replydialog.h"
#include "gui/cases/verifydialog.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/evidencedialog.h"
#include "gui/shell/reasondialog.h"
#include "gui/shell/recordtext.h"
#include "models/columns.h"
#include "report/notices.h"
#include "services/desk.h"
#include "services/inspections.h"
#include "services/partyregister.h"
#include "ui_rectificationpage.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::RectificationState;

RectificationPage::RectificationPage(const Context &context, domain::RectificationId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::RectificationPage>()),
      m_items(new models::RectificationItemModel(models::rectificationItemColumns(), [](const models::RectificationItemRow &row) { return qint64(row.item.number); }, this)),
      m_steps(new models::RectificationStepModel(models::rectificationStepColumns(), [](const services::RectificationStep &row) { return row.at; }, this))
{
    m_ui->setupUi(this);
    makeHeadline(m_ui->headline);
    m_ui->items->setModel(m_items);
    m_ui->items->setDefaultWidths({6, 16, 20, 12, 12, 40, 40});
    m_ui->steps->setModel(m_steps);
    m_ui->steps->setDefaultWidths({12, 20, 6, 14, 14, 40});
    m_ui->splitter->setSizes({500, 500});
    connectAll();
    for (auto *button : findChildren<QPushButton *>())
        button->setEnabled(false); // until the notice is there
    refresh();
}

RectificationPage::~RectificationPage() = default;

void RectificationPage::connectAll()
{
    connect(m_ui->reply, &QPushButton::clicked, this, &RectificationPage::reply);
    connect(m_ui->verify, &QPushButton::clicked, this, &RectificationPage::verify);
    connect(m_ui->late, &QPushButton::clicked, this, qOverload<>(&RectificationPage::recordLate));
    connect(m_ui->print, &QPushButton::clicked, this, &RectificationPage::print);
    connect(m_ui->showEvidence, &QPushButton::clicked, this, &RectificationPage::showEvidence);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->notice.party); });
    connect(m_ui->openInspection, &QPushButton::clicked, this, [this] { emit inspectionRequested(m_loaded->notice.inspection); });
    connect(m_ui->items->selectionModel(), &QItemSelectionModel::currentChanged, this, &RectificationPage::showItem);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.cases)
            refresh();
    });
}

QString RectificationPage::title() const
{
    return m_loaded ? m_loaded->notice.number : tr("Rectification");
}

void RectificationPage::activate()
{
    m_ui->items->setFocus();
}

base::Result<RectificationPage::Loaded> RectificationPage::load(const services::Reader &reader, domain::RectificationId id, QDate today)
{
    Loaded loaded;
    loaded.notice = services::rectification(reader, id).value_or(domain::Rectification{});
    loaded.inspection = services::inspection(reader, loaded.notice.inspection).value_or(domain::Inspection{});
    loaded.partyName = services::party(reader, loaded.notice.party).value_or(domain::Party{}).name;
    loaded.steps = services::stepsOf(reader, id);
    for (const domain::RectificationItem &item : loaded.notice.items)
        loaded.late.push_back(services::lateProposal(reader, id, item.number, today));
    return loaded;
}

void RectificationPage::refresh()
{
    m_context.desk
        .read(QString(), [id = m_id, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) { return load(reader, id, today); })
        .then(this, [this](base::Result<Loaded> loaded) {
            if (loaded)
                show(*std::move(loaded));
        });
}

void RectificationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_items->setColumns(models::rectificationItemColumns());
    m_steps->setColumns(models::rectificationStepColumns());
    if (m_loaded)
        show(*std::move(m_loaded));
}

void RectificationPage::show(Loaded loaded)
{
    const int row = std::max(0, m_ui->items->currentIndex().row());
    m_loaded = std::move(loaded);
    for (QPushButton *button : {m_ui->openParty, m_ui->openInspection, m_ui->print})
        button->setEnabled(true);
    const domain::Rectification &notice = m_loaded->notice;
    const QString state = notice.closedOn.isValid() ? tr("closed on %1").arg(dayText(notice.closedOn)) : tr("running");
    m_ui->headline->setText(u"%1 · %2 · %3"_s.arg(notice.number, m_loaded->partyName, state));
    m_ui->text->setText(tr("Issued on %1 on inspection %2. %3").arg(dayText(notice.noticedOn), m_loaded->inspection.number, notice.text));
    std::vector<models::RectificationItemRow> rows;
    for (const domain::RectificationItem &item : notice.items) {
        const auto &findings = m_loaded->inspection.findings;
        const auto finding = std::find_if(findings.begin(), findings.end(), [&item](const domain::Finding &one) { return one.number == item.finding; });
        rows.push_back({item, finding == findings.end() ? QString() : finding->proposal.narrative, m_context.desk.clock().today()});
    }
    m_items->setRows(std::move(rows));
    m_steps->setRows(m_loaded->steps);
    m_ui->items->selectRow(std::min(row, m_items->rowCount() - 1));
    showItem();
    emit titleChanged();
}

const models::RectificationItemRow *RectificationPage::current() const
{
    const QModelIndex index = m_ui->items->currentIndex();
    return index.isValid() && index.row() < m_items->rowCount() ? &m_items->at(index) : nullptr;
}

const services::LateProposal *RectificationPage::proposal() const
{
    const models::RectificationItemRow *row = current();
    const auto &late = m_loaded->late;
    return row && size_t(row->item.number) <= late.size() && late[size_t(row->item.number) - 1] ? &*late[size_t(row->item.number) - 1] : nullptr;
}

void RectificationPage::showItem()
{
    const models::RectificationItemRow *row = current();
    const services::Desk &desk = m_context.desk;
    const bool may = desk.may(domain::Action::RecordCaseStep);
    m_ui->reply->setEnabled(row && may && (row->item.state == RectificationState::Open || row->item.state == RectificationState::Refused));
    m_ui->verify->setEnabled(row && may && row->item.state == RectificationState::Replied);
    m_ui->late->setEnabled(row && proposal() && desk.may(domain::Action::DecideCase));
    m_ui->showEvidence->setEnabled(row && !row->item.evidence.empty());
    m_ui->proposal->setText(QString());
    if (!row) {
        m_ui->detail->clear();
        return;
    }
    m_ui->detail->setHtml(paragraph(tr("Finding"), row->finding) + paragraph(tr("Demand"), row->item.demand) + paragraph(tr("Due on"), dayText(row->item.dueOn))
                          + paragraph(tr("Reply"), row->item.reply) + paragraph(tr("Verdict"), row->item.verdict) + paragraph(tr("Evidence"), titlesOf(row->item.evidence)));
    showProposal(*row);
}

void RectificationPage::showProposal(const models::RectificationItemRow &row)
{
    const services::LateProposal *late = proposal();
    if (!late)
        return;
    //: %1 item number, %2 how it stands ("overdue"), %3 indicator, %4 points, %5 what the indicator is for.
    m_ui->proposal->setText(tr("Item %1 is %2. This may be recorded as %3, %4 points. %5")
                                .arg(row.item.number)
                                .arg(models::itemStanding(row.item, row.day), u"%1 %2"_s.arg(late->rule->indicator, domain::inScreenLanguage(late->indicatorZh, late->indicatorEn)),
                                     base::formatPoints(-late->pointsCenti, true), domain::lateNote(*late->rule)));
}

void RectificationPage::reply()
{
    if (const auto *row = current())
        (new ReplyDialog(m_context.desk, m_loaded->notice, row->item.number, this))->open();
}

void RectificationPage::verify()
{
    if (const auto *row = current())
        (new VerifyDialog(m_context.desk, m_loaded->notice, row->item.number, this))->open();
}

/// One click where the rules have the very indicator; a written reason where the indicator fits only under a condition.
void RectificationPage::recordLate()
{
    const services::LateProposal *late = proposal();
    if (!late)
        return;
    const int item = current()->item.number;
    if (late->rule->exact) {
        recordLate(item, {});
        return;
    }
    auto *dialog = new ReasonDialog(tr("Record lateness as a fact"), domain::lateNote(*late->rule), {},
                                    [this, item](const QString &reason, const QString &) { recordLate(item, reason); }, this);
    dialog->open();
}

void RectificationPage::recordLate(int item, const QString &reason)
{
    m_context.desk
        .write(QString(),
               [id = m_id, item, reason](services::Session &session, const base::Progress &) -> base::Result<void> {
                   const auto fact = services::Rectifications(session).recordLate(id, item, reason);
                   return fact ? base::Result<void>() : base::Result<void>(fact.error());
               })
        .then(this, [this](const base::Result<void> &recorded) { say(recorded, tr("The lateness is recorded as a fact; a second person confirms it.")); });
}

void RectificationPage::print()
{
    writeDocument(this, m_context.desk, {tr("Notice of rectification"), title(), tr("PDF (*.pdf)"), tr("Writing the letter"), tr("The letter is written to %1")},
                  [id = m_id, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) { return report::gatherRectificationNotice(reader, id, clock); });
}

void RectificationPage::showEvidence()
{
    if (const auto *row = current())
        (new EvidenceDialog(m_context.desk, row->item.evidence, this))->open();
}

} // namespace chengcai::gui
