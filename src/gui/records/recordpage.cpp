// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/recordpage.h"

#include "base/dates.h"
#include "gui/records/certificatepreview.h"
#include "gui/records/recordform.h"
#include "gui/shell/recordtext.h"
#include "models/columns.h"
#include "ui_recordpage.h"

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
    : TimelinePage(context, parent), m_id(id), m_ui(std::make_unique<Ui::RecordPage>()),
      m_steps(new models::RecordStepModel(models::recordStepColumns(domain::RecordType::None), [](const RecordStepRow &row) { return row.at * 1024 + row.step.act; }, this)),
      m_belonging(new models::RecordModel(models::belongingColumns(), [](const RecordLine &line) { return line.record.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->belonging->setModel(m_belonging);
    m_ui->belonging->setDefaultWidths({40, 24, 22, 12});
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->line.party.id); });
    connect(m_ui->openResult, &QPushButton::clicked, this, [this] { emit evaluationRequested(m_id); });
    connect(m_ui->certificate, &QPushButton::clicked, this, [this] { previewCertificate(desk(), m_loaded->line.party, today(), this); });
    connect(m_ui->openPeer, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->line.peer.id); });
    connect(m_ui->openSubject, &QPushButton::clicked, this, [this] { emit recordRequested(m_loaded->line.record.subject); });
    connect(m_ui->belonging, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit recordRequested(m_belonging->at(index).record.id); });
    setUp(partsOf(*m_ui), m_steps, {12, 22, 12, 6, 44}, {600, 420});
}

RecordPage::~RecordPage() = default;

bool RecordPage::concerns(const services::ChangeNews &news) const
{
    return news.records || news.everything;
}

QString RecordPage::title() const
{
    return m_loaded ? services::recordTitle(m_loaded->line.record) : tr("Record");
}

void RecordPage::refresh()
{
    read<Loaded>(
        [id = m_id, today = today()](const services::Reader &reader) -> base::Result<Loaded> {
            const auto record = services::record(reader, id);
            if (!record)
                return base::Error{base::ErrorKind::InputRefused, u"REC-026"_s, tr("There is no such record in this store."), {}, {}};
            return Loaded{services::recordLine(reader, *record, today), services::recordSteps(reader, *record), belongingTo(reader, *record, today)};
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void RecordPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_belonging->setColumns(models::belongingColumns());
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
    showTimeline();
}

void RecordPage::showHead()
{
    const RecordLine &line = m_loaded->line;
    const RecordKind &kind = *domain::recordKind(line.record.type);
    const QString state = domain::recordStateLabel(line.record.type, line.record.state);
    m_ui->headline->setText(u"%1 · %2 · %3"_s.arg(domain::recordText(kind.label), services::recordTitle(line.record), state));
    m_ui->summary->setText(line.party.name.isEmpty() ? QString() : u"%1 · %2"_s.arg(line.party.name, line.party.identifier));
    const bool clock = line.record.open() && line.record.dueOn.isValid();
    showNext(!clock ? QString() : line.late ? tr("Due on %1: overdue").arg(dayText(line.record.dueOn)) : tr("Due on %1").arg(dayText(line.record.dueOn)), line.late);
    m_ui->summary->setVisible(!m_ui->summary->text().isEmpty());
    m_ui->next->setVisible(clock);
    m_ui->record->setEnabled(desk().may(kind.actRight) && !kind.acts.empty());
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

TimelinePage::Step RecordPage::stepAt(const QModelIndex &index) const
{
    const RecordStepRow &row = m_steps->at(index);
    const RecordKind &kind = *domain::recordKind(m_loaded->line.record.type);
    QString text = stepHeading(domain::recordActLabel(kind.type, row.step.act), row.step.day, row.authorName);
    if (!row.partyName.isEmpty())
        text += u"<p>%1</p>"_s.arg(html(row.partyName));
    if (!row.step.text.isEmpty())
        text += u"<p>%1</p>"_s.arg(html(row.step.text));
    for (auto value = row.step.values.begin(); value != row.step.values.end(); ++value) {
        if (const domain::RecordField *field = domain::recordField(kind, value.key()))
            text += u"<p><b>%1</b> %2</p>"_s.arg(html(domain::recordText(field->label)), html(domain::recordValueText(*field, value.value())));
    }
    if (!row.step.evidence.empty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(html(tr("Evidence")), html(titlesOf(row.step.evidence)));
    return {text, row.step.evidence};
}

std::vector<TimelinePage::Act> RecordPage::acts()
{
    const domain::Record &record = m_loaded->line.record;
    const RecordKind &kind = *domain::recordKind(record.type);
    std::vector<Act> acts;
    for (int act = 1; act <= int(kind.acts.size()); ++act) {
        const domain::RecordAct &table = kind.acts[size_t(act) - 1];
        if (table.bySource)
            continue;
        const bool may = desk().may(table.decides ? kind.decideRight : kind.actRight);
        acts.push_back({domain::recordActLabel(kind.type, act) + u'…', may ? domain::whyNot(record, act) : tr("Your account may not do that."),
                        [this, act] { RecordForm::act(context(), m_loaded->line, act, this); }});
    }
    return acts;
}

} // namespace chengcai::gui
