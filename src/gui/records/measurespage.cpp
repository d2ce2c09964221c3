// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/measurespage.h"

#include "base/dates.h"
#include "gui/shell/reasondialog.h"
#include "services/desk.h"
#include "ui_measurespage.h"
#include "widgets/dialogs.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::MeasureProposal;
using services::MeasureTrouble;

namespace {

constexpr domain::RecordType Measure = domain::RecordType::Measure;

/// Of a party and a measure: no row has both in common with another one.
qint64 proposalKey(const MeasureProposal &row)
{
    const std::vector<domain::MeasureRule> &measures = domain::measureCatalogue().measures;
    const domain::MeasureRule *rule = domain::measureCatalogue().of(row.measure);
    return row.party.id.value() * qint64(measures.size() + 1) + (rule ? rule - measures.data() : qint64(measures.size()));
}

qint64 troubleKey(const MeasureTrouble &row)
{
    return row.line.record.id.value();
}

} // namespace

MeasuresPage::MeasuresPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::MeasuresPage>()), m_proposals(new models::ProposalModel(models::proposalColumns(), proposalKey, this)),
      m_toLift(new models::TroubleModel(models::troubleColumns(), troubleKey, this)), m_silent(new models::TroubleModel(models::troubleColumns(), troubleKey, this))
{
    m_ui->setupUi(this);
    m_ui->proposals->setModel(m_proposals);
    m_ui->proposals->setDefaultWidths({28, 28, 20, 13, 30});
    m_ui->toLift->setModel(m_toLift);
    m_ui->silent->setModel(m_silent);
    m_ui->from->setDate(m_context.desk.clock().today());
    for (widgets::ListView *view : {m_ui->toLift, m_ui->silent})
        view->setDefaultWidths({17, 26, 28, 50, 24, 12});
    for (widgets::ListView *view : {m_ui->proposals, m_ui->toLift, m_ui->silent}) {
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeasuresPage::updateButtons);
        connect(view, &widgets::ListView::rowActivated, this, [this] {
            if (const MeasureTrouble *row = trouble())
                emit recordRequested(row->line.record.id);
            else
                emit partyRequested(party());
        });
    }
    fillMeasures();
    connect(m_ui->measure, &QComboBox::activated, this, &MeasuresPage::refresh);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &MeasuresPage::updateButtons);
    connect(m_ui->unit, &QLineEdit::textChanged, this, &MeasuresPage::updateButtons);
    connect(m_ui->openRecord, &QPushButton::clicked, this, [this] { emit recordRequested(trouble()->line.record.id); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(party()); });
    connect(m_ui->apply, &QPushButton::clicked, this, &MeasuresPage::apply);
    connect(m_ui->lift, &QPushButton::clicked, this, &MeasuresPage::lift);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &MeasuresPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.records || news.everything))
            refresh();
    });
    updateButtons();
    refresh();
}

MeasuresPage::~MeasuresPage() = default;

QString MeasuresPage::title() const
{
    return tr("Reconciliation of measures");
}

void MeasuresPage::activate()
{
    m_ui->proposals->setFocus();
}

void MeasuresPage::fillMeasures()
{
    const QString chosen = m_ui->measure->currentData().toString();
    m_ui->measure->clear();
    m_ui->measure->addItem(tr("All constraints"), QString());
    for (const domain::MeasureRule &rule : domain::measureCatalogue().measures) {
        if (!rule.incentive)
            m_ui->measure->addItem(domain::measureTitle(rule), rule.code);
    }
    m_ui->measure->setCurrentIndex(std::max(0, m_ui->measure->findData(chosen)));
}

void MeasuresPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_proposals->setColumns(models::proposalColumns());
    m_toLift->setColumns(models::troubleColumns());
    m_silent->setColumns(models::troubleColumns());
    fillMeasures();
    // Grounds are sentences in the language in which they were given.
    refresh();
}

void MeasuresPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Comparing the measures with the catalogue"),
              [measure = m_ui->measure->currentData().toString(), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) {
                  return services::reconcileMeasures(reader, measure, today, progress);
              })
        .then(this, [this, generation](base::Result<services::MeasureReconciliation> found) {
            if (generation != m_generation)
                return;
            if (found)
                show(*std::move(found));
            else
                emit message(Severity::Error, found.error().message, found.error().code);
        });
}

void MeasuresPage::show(services::MeasureReconciliation found)
{
    m_proposals->setRows(std::move(found.proposals));
    m_toLift->setRows(std::move(found.toLift));
    m_silent->setRows(std::move(found.silent));
    m_found = std::move(found);
    showTexts();
    updateButtons();
}

void MeasuresPage::showTexts()
{
    const int shown = m_proposals->rowCount();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->proposedTab), tr("&Proposed (%1)").arg(m_found->proposed));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->liftTab), tr("To be lifte&d (%1)").arg(m_toLift->rowCount()));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->silentTab), tr("Without feed&back (%1)").arg(m_silent->rowCount()));
    m_ui->proposedHint->setText(shown < m_found->proposed ? tr("The first %1 are shown. Choose a measure to see more of it.").arg(shown) : QString());
    m_ui->liftHint->setText(m_toLift->rowCount() == 0 ? tr("Every measure in force has its ground; nothing is to be lifted.") : QString());
    m_ui->silentHint->setText(m_silent->rowCount() == 0 ? tr("Of every measure in force something was heard in time.") : QString());
    for (QLabel *hint : {m_ui->proposedHint, m_ui->liftHint, m_ui->silentHint})
        hint->setVisible(!hint->text().isEmpty());
    m_ui->summary->setText(tr("%1: what the catalogue says of everybody's grade, stars and lists against the measures in force. Nothing is applied or lifted by itself. Feedback is asked for after %n day(s).", nullptr,
                              domain::measureCatalogue().feedbackDays)
                               .arg(base::dayText(m_found->day)));
}

const MeasureTrouble *MeasuresPage::trouble() const
{
    const bool lifting = m_ui->tabs->currentWidget() == m_ui->liftTab;
    if (!lifting && m_ui->tabs->currentWidget() != m_ui->silentTab)
        return nullptr;
    const QModelIndex index = (lifting ? m_ui->toLift : m_ui->silent)->currentIndex();
    const models::TroubleModel *model = lifting ? m_toLift : m_silent;
    return index.isValid() && index.row() < model->rowCount() ? &model->at(index) : nullptr;
}

domain::PartyId MeasuresPage::party() const
{
    if (const MeasureTrouble *row = trouble())
        return row->line.party.id;
    const QModelIndex index = m_ui->proposals->currentIndex();
    const bool proposing = m_ui->tabs->currentWidget() == m_ui->proposedTab;
    return proposing && index.isValid() && index.row() < m_proposals->rowCount() ? m_proposals->at(index).party.id : domain::PartyId();
}

void MeasuresPage::updateButtons()
{
    const domain::RecordKind &kind = *domain::recordKind(Measure);
    m_ui->openRecord->setEnabled(trouble());
    m_ui->openParty->setEnabled(party().isValid());
    m_ui->apply->setEnabled(m_ui->proposals->selectionModel()->hasSelection() && !m_ui->unit->text().trimmed().isEmpty() && m_context.desk.may(kind.openRight));
    m_ui->apply->setToolTip(m_ui->unit->text().trimmed().isEmpty() ? tr("Say who carries the measures out.") : QString());
    m_ui->lift->setEnabled(m_ui->toLift->selectionModel()->hasSelection() && m_context.desk.may(kind.actRight));
}

/// One entry for all: they were decided together.
void MeasuresPage::apply()
{
    std::vector<services::RecordInput> inputs;
    for (const QModelIndex &index : m_ui->proposals->selectionModel()->selectedRows()) {
        const MeasureProposal &row = m_proposals->at(index);
        services::RecordInput input{.type = Measure, .party = row.party.id};
        input.values = {{u"measure"_s, row.measure}, {u"unit"_s, m_ui->unit->text().simplified()}, {u"valid_from"_s, m_ui->from->date().toString(Qt::ISODate)}};
        if (const QString until = m_ui->until->text().trimmed(); !until.isEmpty())
            input.values[u"valid_until"_s] = until;
        inputs.push_back(std::move(input));
    }
    const int count = int(inputs.size());
    if (widgets::Dialogs::ask(this, tr("Apply measures"), tr("%n measure(s) will be recorded as applied by %1, in one entry.", nullptr, count).arg(m_ui->unit->text().simplified()), {tr("&Apply"), tr("Cancel")}) != 0)
        return;
    m_context.desk
        .write(tr("Recording the measures"),
               [inputs = std::move(inputs)](services::Session &session, const base::Progress &) -> base::Result<void> {
                   const auto opened = services::Records(session).openTogether(inputs);
                   return opened ? base::Result<void>() : opened.error();
               })
        .then(this, [this, count](const base::Result<void> &result) { say(result, tr("%n measure(s) applied.", nullptr, count)); });
}

void MeasuresPage::lift()
{
    std::vector<domain::RecordId> ids;
    for (const QModelIndex &index : m_ui->toLift->selectionModel()->selectedRows())
        ids.push_back(m_toLift->at(index).line.record.id);
    const int count = int(ids.size());
    auto *dialog = new ReasonDialog(
        tr("Lift measures"), tr("%n measure(s) will be lifted, in one entry. Write why and who was told.", nullptr, count), {},
        [this, ids, count](const QString &reason, const QString &) {
            m_context.desk
                .write(tr("Lifting the measures"),
                       [ids, reason](services::Session &session, const base::Progress &) { return services::Records(session).actOnEach(ids, {.act = u"lift"_s, .text = reason}); })
                .then(this, [this, count](const base::Result<void> &result) { say(result, tr("%n measure(s) lifted.", nullptr, count)); });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
