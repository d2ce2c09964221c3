// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/evaluationpage.h"

#include "base/dates.h"
#include "base/money.h"
#include "gui/reports/documentpreview.h"
#include "gui/shell/reasondialog.h"
#include "gui/shell/recordtext.h"
#include "report/gather.h"
#include "services/desk.h"
#include "services/ratings.h"
#include "ui_evaluationpage.h"
#include "widgets/dialogs.h"

#include <QEvent>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::EvaluationLine;
using services::EvaluationView;

EvaluationPage::EvaluationPage(const Context &context, domain::RecordId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::EvaluationPage>()),
      m_lines(new models::EvaluationModel(models::evaluationColumns(), [](const EvaluationLine &line) { return line.party.id.value(); }, this))
{
    m_ui->setupUi(this);
    makeHeadline(m_ui->headline);
    m_ui->lines->setModel(m_lines);
    m_ui->lines->setDefaultWidths({22, 16, 16, 30, 16, 12, 40});
    m_ui->splitter->setSizes({760, 320});
    m_ui->lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_ui->everybody, &QCheckBox::toggled, this, &EvaluationPage::refresh);
    connect(m_ui->confirm, &QPushButton::clicked, this, [this] { say(u"confirmed"_s); });
    connect(m_ui->askCheck, &QPushButton::clicked, this, [this] { say(u"check"_s); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_lines->at(m_ui->lines->currentIndex()).party.id); });
    connect(m_ui->openRecord, &QPushButton::clicked, this, [this] { emit recordRequested(m_id); });
    connect(m_ui->verify, &QPushButton::clicked, this, &EvaluationPage::verify);
    connect(m_ui->print, &QPushButton::clicked, this, [this] {
        (new DocumentPreview(m_context.desk, tr("Result of an evaluation"), m_view->record.number,
                             [id = m_id, &clock = m_context.desk.clock()](const services::Reader &reader) { return report::gatherEvaluation(reader, id, clock); }, this))
            ->open();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &EvaluationPage::exportCurrent);
    connect(m_ui->lines, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit partyRequested(m_lines->at(index).party.id); });
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvaluationPage::updateButtons);
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvaluationPage::explainCurrent);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &EvaluationPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.records || news.everything)
            refresh();
    });
    updateButtons();
    refresh();
}

EvaluationPage::~EvaluationPage() = default;

QString EvaluationPage::title() const
{
    return m_view ? tr("Result %1").arg(m_view->record.number) : tr("Evaluation");
}

void EvaluationPage::activate()
{
    m_ui->lines->setFocus();
}

void EvaluationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_lines->setColumns(models::evaluationColumns());
    if (m_view)
        showHead();
}

void EvaluationPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Reading the result"),
              [id = m_id, everybody = m_ui->everybody->isChecked()](const services::Reader &reader, const base::Progress &) { return services::evaluationView(reader, id, everybody); })
        .then(this, [this, generation](base::Result<EvaluationView> view) {
            if (generation != m_generation)
                return;
            if (view)
                show(*std::move(view));
            else
                emit message(Severity::Error, view.error().message, view.error().code);
        });
}

void EvaluationPage::show(EvaluationView view)
{
    m_view = std::move(view);
    m_lines->setRows(m_view->lines);
    showHead();
    updateButtons();
    emit titleChanged();
}

void EvaluationPage::showHead()
{
    const domain::Record &record = m_view->record;
    m_ui->headline->setText(u"%1 · %2 · %3 · %4"_s.arg(record.number, domain::partyKindLabel(m_view->table.kind), m_view->table.period, domain::recordStateLabel(record.type, record.state)));
    QStringList grades;
    for (const domain::Grade grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U}) {
        const qint64 now = m_view->grades[size_t(grade)];
        const qint64 change = now - m_view->gradesBefore[size_t(grade)];
        const QString moved = !m_view->previous ? QString() : change > 0 ? u" (+%1)"_s.arg(change) : u" (%1)"_s.arg(change);
        grades << u"%1 %2%3"_s.arg(domain::gradeName(grade)).arg(now).arg(moved);
    }
    m_ui->grades->setText(tr("%n party(ies): %1", nullptr, int(m_view->table.rows.size())).arg(grades.join(u"   "_s)));
    m_ui->facts->setText(tr("As of %1, known at the end of %2, rules %3, result %4. Published and live ratings are two things: open a party to see both.")
                             .arg(base::dayText(m_view->table.asOf), base::dayText(record.day("known_at")), m_view->table.ruleBook,
                                  record.text("result").left(16)));
    QStringList open;
    if (m_view->blocking > 0)
        open << tr("%n party(ies) with facts nobody second-checked, or in conflict: settle that and run it again.", nullptr, int(m_view->blocking));
    if (m_view->open > 0 && record.open())
        open << tr("%n grade(s) to be confirmed before it can be submitted.", nullptr, int(m_view->open));
    m_ui->open->setText(open.join(u'\n'));
    m_ui->open->setVisible(!open.isEmpty());
}

/// The lines that sum to the score, as it was known when the evaluation was run.
void EvaluationPage::explainCurrent()
{
    const int generation = ++m_explained;
    const QModelIndex index = m_ui->lines->currentIndex();
    m_ui->detail->clear();
    if (!index.isValid() || index.row() >= m_lines->rowCount())
        return;
    m_context.desk
        .read(QString(), [party = m_lines->at(index).party.id, asOf = m_view->table.asOf, position = m_view->table.position](const services::Reader &reader, const base::Progress &) {
            return services::explainAt(reader, party, asOf, position);
        })
        .then(this, [this, generation](const base::Result<services::Explanation> &explanation) {
            if (generation != m_explained || !explanation)
                return;
            QString html = u"<p><b>%1</b></p><table cellpadding=3>"_s.arg(explanation->party.name.toHtmlEscaped());
            for (size_t i = 0; i < explanation->texts.size(); ++i) {
                const domain::ScoreLine &line = explanation->rating.lines[i];
                html += u"<tr><td align=right>%1</td><td>%2</td></tr>"_s.arg(base::formatPoints(line.pointsCenti, line.type != domain::LineType::Base), explanation->texts[i].toHtmlEscaped());
            }
            html += u"<tr><td align=right><b>%1</b></td><td>%2</td></tr></table>"_s.arg(base::formatPoints(explanation->rating.scoreCenti),
                                                                                        tr("Grade %1").arg(domain::gradeName(explanation->rating.grade)));
            m_ui->detail->setHtml(html);
        });
}

void EvaluationPage::updateButtons()
{
    const bool chosen = m_ui->lines->selectionModel()->hasSelection();
    const bool review = m_view && domain::whyNot(m_view->record, 1).isEmpty() && m_context.desk.may(domain::recordKind(domain::RecordType::Evaluation)->actRight);
    m_ui->confirm->setEnabled(chosen && review);
    m_ui->askCheck->setEnabled(chosen && review);
    m_ui->openParty->setEnabled(m_ui->lines->currentIndex().isValid());
    m_ui->openRecord->setEnabled(bool(m_view));
    m_ui->verify->setEnabled(bool(m_view));
    m_ui->save->setEnabled(bool(m_view));
    m_ui->print->setEnabled(bool(m_view));
}

/// The same word and reason for everybody selected: one entry.
void EvaluationPage::say(const QString &word)
{
    services::RecordActInput input{.act = u"look"_s, .values = {{u"word"_s, word}}};
    for (const QModelIndex &index : m_ui->lines->selectionModel()->selectedRows())
        input.parties.push_back(m_lines->at(index).party.id);
    const QString sentence = word == u"confirmed"_s ? tr("%n grade(s) are right as they stand. Write what was looked at.", nullptr, int(input.parties.size()))
                                                    : tr("Facts of %n party(ies) are to be checked. Write which and why.", nullptr, int(input.parties.size()));
    auto *dialog = new ReasonDialog(
        word == u"confirmed"_s ? tr("Confirm") : tr("Have facts checked"), sentence, {},
        [this, input](const QString &reason, const QString &) {
            services::RecordActInput said = input;
            said.text = reason;
            m_context.desk.write(QString(), [id = m_id, said](services::Session &session, const base::Progress &) { return services::Records(session).act(id, said); })
                .then(this, [this](const base::Result<void> &done) {
                    if (!done)
                        emit message(Severity::Error, done.error().message, done.error().code);
                });
        },
        this);
    dialog->open();
}

void EvaluationPage::verify()
{
    m_context.desk.read(tr("Rating everybody again"), [id = m_id](const services::Reader &reader, const base::Progress &progress) { return services::verifyEvaluation(reader, id, progress); })
        .then(this, [this](const base::Result<services::EvaluationCheck> &check) {
            if (!check)
                emit message(Severity::Error, check.error().message, check.error().code);
            else if (!check->known)
                emit message(Severity::Warning, tr("The file is genuine. This store does not have the position of the journal at which it was made, so it cannot be computed again here."), {});
            else if (check->equal)
                emit message(Severity::Success, tr("Computed again from the journal: every score is the same."), {});
            else
                emit message(Severity::Error, tr("The journal gives another result: %1.").arg(check->difference), {});
        });
}

void EvaluationPage::exportCurrent()
{
    if (!m_view)
        return;
    const QString path = widgets::Dialogs::saveFile(this, tr("Save the result"), m_view->record.number, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.desk.read(tr("Writing the result"), [id = m_id, path](const services::Reader &reader, const base::Progress &) { return services::exportEvaluation(reader, id, path); })
        .then(this, [this, path](const base::Result<void> &written) {
            Page::say(written, tr("The result is written to %1").arg(path));
        });
}

} // namespace chengcai::gui
