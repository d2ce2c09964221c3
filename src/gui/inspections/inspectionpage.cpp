// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/inspectionpage.h"

#include "base/dates.h"
#include "gui/inspections/differencedialog.h"
#include "gui/inspections/reentrydialog.h"
#include "gui/inspections/statementdialog.h"
#include "gui/shell/reasondialog.h"
#include "gui/reports/documentpreview.h"
#include "report/gather.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_inspectionpage.h"
#include "widgets/evidenceviewer.h"

#include <QDialog>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::FindingDecision;
using domain::InspectionAct;
using services::Inspections;

namespace {

/// What hangs on one inspection is bounded by its findings.
constexpr qint64 MostFollowing = 2000;

} // namespace

InspectionPage::InspectionPage(const Context &context, domain::InspectionId inspection, QWidget *parent)
    : Page(parent), m_context(context), m_id(inspection), m_ui(std::make_unique<Ui::InspectionPage>()),
      m_findings(new models::FindingModel(models::findingColumns(), [](const models::FindingRow &row) { return row.finding.number; }, this)),
      m_answers(new models::AnswerModel(models::answerColumns(), [](const models::AnswerRow &row) { return row.order; }, this)),
      m_steps(new models::StepModel(models::stepColumns(), [](const services::InspectionStep &row) { return row.at; }, this))
{
    m_ui->setupUi(this);
    m_ui->findings->setModel(m_findings);
    m_ui->findings->setDefaultWidths({5, 40, 16, 34, 9, 44, 7, 26});
    m_ui->answers->setModel(m_answers);
    m_ui->answers->setDefaultWidths({24, 50, 24, 44, 7, 24});
    m_ui->steps->setModel(m_steps);
    m_ui->steps->setDefaultWidths({20, 16, 16, 10, 60});
    connect(m_ui->accept, &QPushButton::clicked, this, [this] { propose(FindingDecision::Accepted, {}, false); });
    connect(m_ui->acceptAll, &QPushButton::clicked, this, [this] { propose(FindingDecision::Accepted, {}, true); });
    connect(m_ui->reject, &QPushButton::clicked, this, &InspectionPage::rejectFinding);
    connect(m_ui->saveReview, &QPushButton::clicked, this, &InspectionPage::saveReview);
    connect(m_ui->verify, &QPushButton::clicked, this, &InspectionPage::verify);
    connect(m_ui->giveBack, &QPushButton::clicked, this, &InspectionPage::giveBack);
    connect(m_ui->hear, &QPushButton::clicked, this, &InspectionPage::hear);
    connect(m_ui->withdraw, &QPushButton::clicked, this, &InspectionPage::withdraw);
    connect(m_ui->revise, &QPushButton::clicked, this, &InspectionPage::revise);
    connect(m_ui->evidence, &QPushButton::clicked, this, &InspectionPage::showEvidence);
    connect(m_ui->effect, &QPushButton::clicked, this, [this] {
        act([id = m_id](services::Session &session) { return Inspections(session).putIntoEffect(id); }, tr("The inspection is in effect; its findings count from today."));
    });
    connect(m_ui->print, &QPushButton::clicked, this, &InspectionPage::exportCurrent);
    m_ui->followUp->setMenu(new QMenu(m_ui->followUp));
    connect(m_ui->followUp->menu(), &QMenu::aboutToShow, this, [this] { fillFollowUp(*m_ui->followUp->menu()); });
    connect(m_ui->openFact, &QPushButton::clicked, this, [this] {
        if (m_loaded)
            emit partyRequested(m_loaded->party.id);
    });
    connect(m_ui->changedOnly, &QCheckBox::toggled, this, &InspectionPage::showAnswers);
    connect(m_ui->findings->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.inspections || news.cases || news.everything)
            refresh();
    });
    connect(&m_context.desk, &services::Desk::accountChanged, this, &InspectionPage::updateButtons);
    updateButtons();
    refresh();
}

InspectionPage::~InspectionPage() = default;

QString InspectionPage::title() const
{
    return m_loaded ? m_loaded->inspection.number : tr("Inspection");
}

void InspectionPage::activate() {}

void InspectionPage::exportCurrent()
{
    if (!m_loaded)
        return;
    auto *dialog = new DocumentPreview(
        m_context.desk, tr("Record of the inspection"), m_loaded->inspection.number,
        [id = m_id, &clock = m_context.desk.clock()](const services::Reader &reader) { return report::gatherInspection(reader, id, clock); }, this);
    dialog->open();
}

base::Result<InspectionPage::Loaded> InspectionPage::load(const services::Reader &reader, domain::InspectionId id, QDate today)
{
    const auto inspection = services::inspection(reader, id);
    const auto form = inspection ? services::form(reader, inspection->form) : std::nullopt;
    const auto party = inspection ? services::party(reader, inspection->party) : std::nullopt;
    if (!inspection || !form || !party)
        return base::Error{base::ErrorKind::InputRefused, u"INS-022"_s, tr("There is no such inspection in this store. Choose one of the list."), {}, {}};
    Loaded loaded{*inspection, *form, *party, services::rulingRuleBook(reader, today), std::nullopt, services::stepsOf(reader, id),
                  services::rectifications(reader, {{}, {}, id, {}}, today, MostFollowing).rows, {}};
    services::CaseFilter ofThis;
    ofThis.inspection = id;
    loaded.cases = services::cases(reader, ofThis, false, today, MostFollowing).lines;
    if (inspection->revision > 1)
        loaded.before = services::answersOfRevision(reader, id, inspection->revision - 1);
    return loaded;
}

void InspectionPage::refresh()
{
    m_context.desk
        .read(QString(), [id = m_id, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) { return load(reader, id, today); })
        .then(this, [this](const base::Result<Loaded> &loaded) {
            if (loaded)
                show(*loaded);
            else
                emit message(Severity::Error, loaded.error().message, loaded.error().code);
        });
}

void InspectionPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_findings->setRows(findingRows());
    m_steps->setRows(m_loaded->steps);
    showAnswers();
    showHead();
    updateButtons();
    emit titleChanged();
}

std::vector<models::FindingRow> InspectionPage::findingRows() const
{
    std::vector<models::FindingRow> rows;
    for (const domain::Finding &finding : m_loaded->inspection.findings) {
        models::FindingRow row{finding, {}, {}, 0, FindingDecision::Open, {}};
        if (const domain::FormItem *item = m_loaded->form.form.item(finding.proposal.item))
            row.question = domain::inScreenLanguage(item->textZh, item->textEn);
        if (const domain::Indicator *indicator = m_loaded->book.indicator(finding.proposal.outcome.indicator)) {
            row.indicatorName = domain::inScreenLanguage(indicator->nameZh, indicator->nameEn);
            row.pointsCenti = finding.proposal.outcome.praise ? indicator->pointsCenti : -indicator->pointsCenti;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void InspectionPage::showHead()
{
    const domain::Inspection &inspection = m_loaded->inspection;
    const domain::FormTemplate &form = m_loaded->form.form;
    m_ui->number->setText(u"<b>%1</b>"_s.arg(inspection.number.toHtmlEscaped()));
    m_ui->state->setText(inspection.revision > 1 ? tr("%1, revision %2").arg(domain::inspectionStateLabel(inspection.state)).arg(inspection.revision)
                                                 : domain::inspectionStateLabel(inspection.state));
    m_ui->about->setText(tr("%1 · %2, version %3 · inspected on %4 · %5")
                             .arg(m_loaded->party.name, domain::inScreenLanguage(form.titleZh, form.titleEn), form.version,
                                  base::dayText(inspection.inspectedOn), inspection.place));
    const QString notice = noticeText();
    m_ui->notice->setVisible(!notice.isEmpty());
    m_ui->notice->setText(notice);
    const domain::PartyStatement &statement = inspection.statement;
    m_ui->statement->setText(!statement.day.isValid() ? tr("The party has not been heard on the findings yet.")
                             : statement.given        ? tr("Statement of the party on %1: %2").arg(base::dayText(statement.day), statement.text)
                                                      : tr("Asked on %1, no statement: %2").arg(base::dayText(statement.day), statement.text));
}

/// Why it came back, else how the last comparison of this revision went.
QString InspectionPage::noticeText() const
{
    const domain::Inspection &inspection = m_loaded->inspection;
    if (inspection.state == domain::InspectionState::Returned)
        return tr("Returned: %1").arg(inspection.returnReason);
    const auto last = std::find_if(m_loaded->steps.rbegin(), m_loaded->steps.rend(), [&inspection](const services::InspectionStep &step) {
        return step.act == InspectionAct::Verify && step.revision == inspection.revision;
    });
    return last == m_loaded->steps.rend() ? QString() : tr("%1: %2").arg(last->authorName, domain::reentrySentence(last->text));
}

void InspectionPage::showAnswers()
{
    if (!m_loaded)
        return;
    std::vector<models::AnswerRow> rows = models::answerRows(m_loaded->form.form, m_loaded->inspection, m_loaded->before ? &*m_loaded->before : nullptr);
    if (m_ui->changedOnly->isChecked())
        std::erase_if(rows, [](const models::AnswerRow &row) { return row.before.isEmpty(); });
    m_answers->setRows(std::move(rows));
}

bool InspectionPage::isAuthor() const
{
    const auto &account = m_context.desk.account();
    return account && std::any_of(m_loaded->steps.begin(), m_loaded->steps.end(), [&account](const services::InspectionStep &step) {
        return step.author == account->user && (step.act == InspectionAct::Submit || step.act == InspectionAct::Revise);
    });
}

void InspectionPage::updateButtons()
{
    const services::Desk &desk = m_context.desk;
    const auto possible = [this](InspectionAct act) { return m_loaded && domain::stateAfter(m_loaded->inspection.state, act).has_value(); };
    const bool judge = m_loaded && desk.may(domain::Action::ReviewInspection) && !isAuthor();
    const bool inspects = desk.may(domain::Action::Inspect);
    const bool reviewing = judge && possible(InspectionAct::Review);
    const QModelIndex index = m_ui->findings->currentIndex();
    const qsizetype undecided = std::count_if(m_findings->rows().begin(), m_findings->rows().end(), [](const models::FindingRow &row) {
        return row.proposed == FindingDecision::Open;
    });
    m_ui->revise->setEnabled(inspects && possible(InspectionAct::Revise));
    m_ui->giveBack->setEnabled(judge && possible(InspectionAct::GiveBack));
    m_ui->verify->setEnabled(inspects && m_loaded && !isAuthor() && possible(InspectionAct::Verify));
    m_ui->hear->setEnabled(inspects && possible(InspectionAct::Hear));
    m_ui->effect->setEnabled(judge && possible(InspectionAct::MakeEffective));
    m_ui->withdraw->setEnabled(inspects && possible(InspectionAct::Withdraw));
    m_ui->accept->setEnabled(reviewing && index.isValid());
    m_ui->reject->setEnabled(reviewing && index.isValid());
    m_ui->acceptAll->setEnabled(reviewing && m_findings->rowCount() > 0);
    m_ui->saveReview->setEnabled(reviewing && undecided == 0);
    m_ui->evidence->setEnabled(index.isValid() && !m_findings->at(index).finding.proposal.evidence.empty());
    m_ui->openFact->setEnabled(m_loaded.has_value());
    m_ui->print->setEnabled(m_loaded.has_value());
    m_ui->followUp->setEnabled(m_loaded && (m_loaded->inspection.state == domain::InspectionState::Reviewed || m_loaded->inspection.state == domain::InspectionState::Effective));
    showNarrative();
    const bool own = m_loaded && possible(InspectionAct::Review) && desk.may(domain::Action::ReviewInspection) && isAuthor();
    m_ui->reviewHint->setText(own                          ? tr("You wrote part of this inspection: a second person reviews it.")
                              : reviewing && undecided > 0 ? tr("%n finding(s) to judge", nullptr, int(undecided))
                                                           : QString());
}

/// The table cuts long texts: what is judged stands below it in full.
void InspectionPage::showNarrative()
{
    const QModelIndex index = m_ui->findings->currentIndex();
    m_ui->narrative->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const models::FindingRow &row = m_findings->at(index);
    QStringList files;
    for (const domain::Evidence &file : row.finding.proposal.evidence)
        files << file.title;
    m_ui->narrative->setText(tr("%1 %2\n%3\nEvidence: %4")
                                 .arg(row.finding.proposal.item, row.question, row.finding.proposal.narrative, files.isEmpty() ? tr("none") : files.join(tr(", "))));
}

void InspectionPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_findings->setColumns(models::findingColumns());
    m_answers->setColumns(models::answerColumns());
    m_steps->setColumns(models::stepColumns());
    if (m_loaded)
        show(*m_loaded);
}

// ---- acts -------------------------------------------------------------------------------------------------------

void InspectionPage::act(std::function<base::Result<void>(services::Session &)> work, const QString &success)
{
    m_context.desk.write(QString(), [work = std::move(work)](services::Session &session, const base::Progress &) { return work(session); })
        .then(this, [this, success](const base::Result<void> &done) {
            say(done, success);
        });
}

void InspectionPage::propose(FindingDecision decision, const QString &reason, bool all)
{
    const QModelIndex index = m_ui->findings->currentIndex();
    std::vector<models::FindingRow> rows = m_findings->rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool meant = all ? rows[i].proposed == FindingDecision::Open : int(i) == index.row();
        if (!meant)
            continue;
        rows[i].proposed = decision;
        rows[i].proposedReason = reason;
    }
    m_findings->setRows(std::move(rows));
    m_ui->findings->setCurrentIndex(m_findings->index(index.row(), 0));
    updateButtons();
}

void InspectionPage::rejectFinding()
{
    auto *dialog = new ReasonDialog(
        tr("Do not accept the finding"), tr("The finding becomes no fact. The inspector and the party will read why."), {},
        [this](const QString &reason, const QString &) { propose(FindingDecision::Rejected, reason, false); }, this);
    dialog->open();
}

void InspectionPage::saveReview()
{
    std::vector<services::ReviewedFinding> findings;
    for (const models::FindingRow &row : m_findings->rows())
        findings.push_back({row.finding.number, row.proposed == FindingDecision::Accepted, row.proposedReason});
    act([id = m_id, findings](services::Session &session) { return Inspections(session).review(id, findings, {}); },
        tr("The review is recorded. The party is heard before deductions take effect."));
}

void InspectionPage::giveBack()
{
    auto *dialog = new ReasonDialog(
        tr("Return the inspection"), tr("The inspector revises it and submits it again."), {},
        [this](const QString &reason, const QString &) {
            act([id = m_id, reason](services::Session &session) { return Inspections(session).giveBack(id, reason); }, tr("The inspection is returned."));
        },
        this);
    dialog->open();
}

void InspectionPage::verify()
{
    if (!m_loaded)
        return;
    // Nothing in it depends on the party's score: what is entered again brings nothing about.
    services::OpenedForm opened{m_loaded->form, {m_loaded->party, m_loaded->book, {}, {}, {}, m_context.desk.clock().today()}, {}, {}, {}};
    auto *dialog = new ReentryDialog(std::move(opened), m_loaded->inspection, this);
    connect(dialog, &ReentryDialog::entered, this, [this](const domain::Reentry &again) {
        m_context.desk.write(QString(), [id = m_id, again](services::Session &session, const base::Progress &) { return Inspections(session).verify(id, again); })
            .then(this, [this, again](const base::Result<QStringList> &different) {
                if (!different)
                    emit message(Severity::Error, different.error().message, different.error().code);
                else if (different->isEmpty())
                    emit message(Severity::Success, tr("%n item(s) entered again, all the same.", nullptr, int(again.items.size())), {});
                else
                    showDifferences(again, *different);
            });
    });
    dialog->open();
}

void InspectionPage::showDifferences(const domain::Reentry &again, const QStringList &different)
{
    std::vector<DifferenceDialog::Row> rows;
    for (const QString &code : different) {
        const domain::FormItem *item = m_loaded->form.form.item(code);
        rows.push_back({code + u' ' + domain::inScreenLanguage(item->textZh, item->textEn), domain::answerText(*item, m_loaded->inspection.answers.value(code)),
                        domain::answerText(*item, again.answers.value(code))});
    }
    auto *dialog = new DifferenceDialog({tr("Not the same"), tr("Compare these items with the documents; return the inspection if it is wrong. The comparison is on record."),
                                         tr("In the inspection"), tr("Entered again")},
                                        rows, {tr("&Close")}, this);
    dialog->open();
}

void InspectionPage::hear()
{
    auto *dialog = new StatementDialog(m_context.desk.clock().today(), this);
    connect(dialog, &StatementDialog::given, this, [this](const domain::PartyStatement &statement, const QStringList &files) {
        act([id = m_id, statement, files](services::Session &session) { return Inspections(session).hear(id, statement, files); }, tr("The statement is recorded."));
    });
    dialog->open();
}

void InspectionPage::withdraw()
{
    auto *dialog = new ReasonDialog(
        tr("Withdraw the inspection"), tr("It becomes no fact. It stays in the journal with your reason."), {},
        [this](const QString &reason, const QString &) {
            act([id = m_id, reason](services::Session &session) { return Inspections(session).withdraw(id, reason); }, tr("The inspection is withdrawn."));
        },
        this);
    dialog->open();
}

void InspectionPage::revise()
{
    if (!m_loaded)
        return;
    const domain::Inspection &inspection = m_loaded->inspection;
    emit inspectionFormRequested({{inspection.party, inspection.form, inspection.task, inspection.inspectedOn, inspection.place, inspection.answers},
                          m_loaded->form.sha256, inspection.id, {}, {}, 0});
}

void InspectionPage::showEvidence()
{
    const QModelIndex index = m_ui->findings->currentIndex();
    if (!index.isValid() || m_findings->at(index).finding.proposal.evidence.empty())
        return;
    const domain::Evidence evidence = m_findings->at(index).finding.proposal.evidence.front();
    m_context.desk.write(QString(), [evidence](services::Session &session, const base::Progress &) { return Inspections(session).evidence(evidence); })
        .then(this, [this, evidence](const base::Result<QByteArray> &bytes) {
            if (!bytes) {
                emit message(Severity::Error, bytes.error().message, bytes.error().code);
                return;
            }
            auto *dialog = new QDialog(this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Evidence: %1").arg(evidence.title));
            auto *viewer = new widgets::EvidenceViewer(dialog);
            auto *layout = new QVBoxLayout(dialog);
            layout->addWidget(viewer);
            dialog->resize(900, 700);
            if (const auto shown = viewer->show(*bytes, evidence.mediaType, evidence.title); !shown)
                emit message(Severity::Error, shown.error().message, shown.error().code);
            dialog->open();
        });
}

} // namespace chengcai::gui
