// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/recordpage.h"

#include "base/dates.h"
#include "gui/records/certificatepreview.h"
#include "gui/records/recordform.h"
#include "gui/shell/evidencedialog.h"
#include "services/desk.h"
#include "ui_recordpage.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::RecordKind;
using services::RecordLine;
using services::RecordStepRow;

namespace {

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Everything that stands in its place, whatever its type.
std::vector<RecordLine> belongingTo(const services::Reader &reader, const domain::Record &record, QDate today)
{
    std::vector<RecordLine> lines;
    for (const RecordKind *kind : domain::recordKinds()) {
        if ((kind->subject.types & domain::bit(int(record.type))) == 0)
            continue;
        for (RecordLine &line : services::recordsOf(reader, record.id, kind->type, today))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

RecordPage::RecordPage(const Context &context, domain::RecordId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::RecordPage>()),
      m_steps(new models::RecordStepModel(models::recordStepColumns(domain::RecordType::None), [](const RecordStepRow &row) { return row.at * 1024 + row.step.act; }, this)),
      m_belonging(new models::RecordModel(models::belongingColumns(), [](const RecordLine &line) { return line.record.id.value(); }, this))
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_ui->headline->setFont(big);
    m_ui->steps->setModel(m_steps);
    m_ui->steps->setDefaultWidths({12, 22, 12, 6, 44});
    m_ui->belonging->setModel(m_belonging);
    m_ui->belonging->setDefaultWidths({40, 24, 22, 12});
    m_ui->splitter->setSizes({600, 420});
    m_ui->record->setPopupMode(QToolButton::InstantPopup);
    m_ui->record->setMenu(new QMenu(m_ui->record));
    connect(m_ui->record->menu(), &QMenu::aboutToShow, this, [this] { fillRecordMenu(*m_ui->record->menu()); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->line.party.id); });
    connect(m_ui->openResult, &QPushButton::clicked, this, [this] { emit evaluationRequested(m_id); });
    connect(m_ui->certificate, &QPushButton::clicked, this, [this] { previewCertificate(m_context.desk, m_loaded->line.party, m_context.desk.clock().today(), this); });
    connect(m_ui->openPeer, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->line.peer.id); });
    connect(m_ui->openSubject, &QPushButton::clicked, this, [this] { emit recordRequested(m_loaded->line.record.subject); });
    connect(m_ui->belonging, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit recordRequested(m_belonging->at(index).record.id); });
    connect(m_ui->showEvidence, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_ui->steps->currentIndex(); index.isValid())
            (new EvidenceDialog(m_context.desk, m_steps->at(index).step.evidence, this))->open();
    });
    connect(m_ui->steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordPage::showStep);
    connect(&m_context.desk, &services::Desk::accountChanged, this, [this] {
        if (m_loaded)
            showHead();
    });
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.records || news.everything)
            refresh();
    });
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false); // until the record is there
    refresh();
}

RecordPage::~RecordPage() = default;

QString RecordPage::title() const
{
    return m_loaded ? services::recordTitle(m_loaded->line.record) : tr("Record");
}

void RecordPage::activate()
{
    m_ui->steps->setFocus();
}

void RecordPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [id = m_id, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  const auto record = services::record(reader, id);
                  if (!record)
                      return base::Error{base::ErrorKind::InputRefused, u"REC-026"_s, tr("There is no such record in this store."), {}, {}};
                  return Loaded{services::recordLine(reader, *record, today), services::recordSteps(reader, *record), belongingTo(reader, *record, today)};
              })
        .then(this, [this, generation](base::Result<Loaded> loaded) {
            if (loaded && generation == m_generation)
                show(*std::move(loaded));
        });
}

void RecordPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_belonging->setColumns(models::belongingColumns());
    if (m_loaded)
        show(*std::move(m_loaded));
}

void RecordPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    const domain::Record &record = m_loaded->line.record;
    m_steps->setColumns(models::recordStepColumns(record.type));
    m_steps->setRows(m_loaded->steps);
    m_belonging->setRows(m_loaded->belonging);
    m_ui->belonging->setVisible(!m_loaded->belonging.empty());
    m_ui->belongingTitle->setVisible(!m_loaded->belonging.empty());
    m_ui->steps->selectRow(m_steps->rowCount() - 1);
    showHead();
    showStep();
    emit titleChanged();
}

void RecordPage::showHead()
{
    const RecordLine &line = m_loaded->line;
    const RecordKind &kind = *domain::recordKind(line.record.type);
    const QString state = domain::recordStateLabel(line.record.type, line.record.state);
    m_ui->headline->setText(u"%1 · %2 · %3"_s.arg(domain::recordText(kind.label), services::recordTitle(line.record), state));
    m_ui->summary->setText(line.party.name.isEmpty() ? QString() : u"%1 · %2"_s.arg(line.party.name, line.party.identifier));
    const bool clock = line.record.open() && line.record.dueOn.isValid();
    m_ui->next->setText(!clock ? QString() : line.late ? tr("Due on %1: overdue").arg(dayText(line.record.dueOn)) : tr("Due on %1").arg(dayText(line.record.dueOn)));
    QFont font = m_ui->next->font();
    font.setBold(line.late);
    m_ui->next->setFont(font);
    m_ui->summary->setVisible(!m_ui->summary->text().isEmpty());
    m_ui->next->setVisible(clock);
    m_ui->record->setEnabled(m_context.desk.may(kind.actRight) && !kind.acts.empty());
    for (const auto &[button, there] : {std::pair{m_ui->openParty, line.party.id.isValid()}, std::pair{m_ui->openPeer, line.peer.id.isValid()}, std::pair{m_ui->openSubject, line.record.subject.isValid()},
                                       std::pair{m_ui->openResult, line.record.type == domain::RecordType::Evaluation}, std::pair{m_ui->certificate, line.record.type == domain::RecordType::Financing}}) {
        button->setEnabled(there);
        button->setVisible(there);
    }
    QString table = u"<table cellpadding=3>"_s;
    for (const models::RecordValueLine &value : models::recordValueLines(line))
        table += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(html(value.label), html(value.text));
    m_ui->values->setHtml(table + u"</table>"_s);
}

void RecordPage::showStep()
{
    const QModelIndex index = m_ui->steps->currentIndex();
    if (!index.isValid() || index.row() >= m_steps->rowCount()) {
        m_ui->detail->clear();
        m_ui->showEvidence->setEnabled(false);
        return;
    }
    const RecordStepRow &row = m_steps->at(index);
    const RecordKind &kind = *domain::recordKind(m_loaded->line.record.type);
    QString text = u"<p><b>%1</b> · %2 · %3</p>"_s.arg(html(domain::recordActLabel(kind.type, row.step.act)), dayText(row.step.day), html(row.authorName));
    if (!row.partyName.isEmpty())
        text += u"<p>%1</p>"_s.arg(html(row.partyName));
    if (!row.step.text.isEmpty())
        text += u"<p>%1</p>"_s.arg(html(row.step.text));
    for (auto value = row.step.values.begin(); value != row.step.values.end(); ++value) {
        if (const domain::RecordField *field = domain::recordField(kind, value.key()))
            text += u"<p><b>%1</b> %2</p>"_s.arg(html(domain::recordText(field->label)), html(domain::recordValueText(*field, value.value())));
    }
    QStringList files;
    for (const domain::Evidence &file : row.step.evidence)
        files << file.title;
    if (!files.isEmpty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(html(tr("Evidence")), html(files.join(u'\n')));
    m_ui->detail->setHtml(text);
    m_ui->showEvidence->setEnabled(!files.isEmpty());
}

/// What is possible next; the rest stands there greyed, with the reason.
void RecordPage::fillRecordMenu(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    const domain::Record &record = m_loaded->line.record;
    const RecordKind &kind = *domain::recordKind(record.type);
    for (int act = 1; act <= int(kind.acts.size()); ++act) {
        const domain::RecordAct &table = kind.acts[size_t(act) - 1];
        if (table.bySource)
            continue;
        QAction *action = menu.addAction(domain::recordActLabel(kind.type, act) + u'…', this, [this, act] { RecordForm::act(m_context, m_loaded->line, act, this); });
        const bool may = m_context.desk.may(table.decides ? kind.decideRight : kind.actRight);
        const QString why = may ? domain::whyNot(record, act) : tr("Your account may not do that.");
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
}

} // namespace chengcai::gui
