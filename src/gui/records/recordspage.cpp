// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/recordspage.h"

#include "gui/records/recordform.h"
#include "services/desk.h"
#include "ui_recordspage.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QEvent>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RecordType;
using services::RecordLine;

RecordsPage::RecordsPage(const Context &context, std::vector<RecordType> types, std::function<QString()> title, QWidget *parent)
    : Page(parent), m_context(context), m_types(std::move(types)), m_title(std::move(title)), m_ui(std::make_unique<Ui::RecordsPage>())
{
    m_ui->setupUi(this);
    m_frame = new widgets::ListFrame(domain::recordTypeLabel(m_types.front()), this);
    m_frame->view()->setObjectName(u"records"_s);
    m_ui->listPlace->addWidget(m_frame);
    m_ui->types->setExpanding(false);
    m_ui->types->setDrawBase(false);
    for (const RecordType type : m_types)
        m_ui->types->addTab(domain::recordTypeLabel(type));
    QWidget *before = m_ui->types;
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->add, m_ui->open, m_ui->openParty, m_frame->filter(), m_frame->view()}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_ui->types, &QTabBar::currentChanged, this, &RecordsPage::showType);
    connect(m_ui->add, &QPushButton::clicked, this, &RecordsPage::add);
    connect(m_frame, &widgets::ListFrame::emptyActionTriggered, this, &RecordsPage::add);
    connect(m_frame, &widgets::ListFrame::filterChanged, this, &RecordsPage::refresh);
    connect(m_frame, &widgets::ListFrame::filterCleared, this, &RecordsPage::refresh);
    connect(m_ui->open, &QPushButton::clicked, this, [this] { emit recordRequested(current()->record.id); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(current()->party.id); });
    connect(m_frame->view(), &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit recordRequested(m_records->at(index).record.id); });
    connect(&m_context.desk, &services::Desk::accountChanged, this, &RecordsPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.records || news.everything))
            refresh();
    });
    showType();
}

RecordsPage::~RecordsPage() = default;

QString RecordsPage::title() const
{
    return m_title();
}

void RecordsPage::activate()
{
    refresh();
}

void RecordsPage::focusFilter()
{
    m_frame->filter()->setFocus();
}

RecordType RecordsPage::type() const
{
    return m_types[size_t(std::max(0, m_ui->types->currentIndex()))];
}

const RecordLine *RecordsPage::current() const
{
    const QModelIndex index = m_frame->view()->currentIndex();
    return index.isValid() && index.row() < m_records->rowCount() ? &m_records->at(index) : nullptr;
}

void RecordsPage::addTool(RecordType type, const QString &name, domain::Action right, std::function<QString()> text, std::function<void(const RecordLine *)> run)
{
    auto *button = new QPushButton(text(), this);
    button->setObjectName(name);
    m_ui->extra->addWidget(button);
    setTabOrder(m_ui->types, button);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] { run(current()); });
    m_tools.push_back({type, right, std::move(text), button});
    updateButtons();
}

void RecordsPage::setNew(RecordType type, std::function<void()> run)
{
    m_new.emplace_back(type, std::move(run));
}

void RecordsPage::add()
{
    const auto own = std::find_if(m_new.begin(), m_new.end(), [this](const auto &one) { return one.first == type(); });
    if (own != m_new.end())
        own->second();
    else
        RecordForm::open(m_context, type(), {}, this);
}

void RecordsPage::showType()
{
    auto *before = m_records;
    m_records = new models::RecordModel(models::recordColumns(type()), [](const RecordLine &line) { return line.record.id.value(); }, this);
    m_frame->view()->setModel(m_records);
    m_frame->view()->setDefaultWidths(models::recordWidths(type()));
    m_frame->view()->resetColumns();
    delete before;
    connect(m_frame->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsPage::updateButtons);
    retranslate();
    refresh();
}

void RecordsPage::retranslate()
{
    for (size_t i = 0; i < m_types.size(); ++i)
        m_ui->types->setTabText(int(i), domain::recordTypeLabel(m_types[i]));
    for (const Tool &tool : m_tools)
        tool.button->setText(tool.text());
    const QString label = domain::recordTypeLabel(type());
    m_frame->setName(label);
    m_frame->setEmptyState(u"uses"_s, tr("Nothing is recorded here yet: %1.").arg(label), tr("New…"));
    updateButtons();
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_records->setColumns(models::recordColumns(type()));
    retranslate();
    refresh();
}

void RecordsPage::refresh()
{
    struct Loaded {
        std::vector<RecordLine> lines;
        qint64 total = 0;
    };
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [type = type(), text = m_frame->filter()->text(), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  return Loaded{services::recordLines(reader, type, text, today, services::MostRecordLines), services::recordCount(reader, type)};
              })
        .then(this, [this, generation](base::Result<Loaded> loaded) {
            if (generation == m_generation && loaded)
                show(std::move(loaded->lines), loaded->total);
        });
}

void RecordsPage::show(std::vector<RecordLine> lines, qint64 total)
{
    const auto open = std::count_if(lines.begin(), lines.end(), [](const RecordLine &line) { return line.record.open(); });
    const auto late = std::count_if(lines.begin(), lines.end(), [](const RecordLine &line) { return line.late; });
    m_frame->setCounts(qint64(lines.size()), total);
    m_records->setRows(std::move(lines));
    QString summary = tr("%1 to be gone on with, %2 overdue.").arg(open).arg(late);
    if (total > services::MostRecordLines)
        summary += tr(" The latest %1 are looked through.").arg(services::MostRecordLines);
    m_ui->summary->setText(summary);
    updateButtons();
}

void RecordsPage::updateButtons()
{
    const RecordLine *line = current();
    m_ui->add->setEnabled(m_context.desk.may(domain::recordKind(type())->openRight));
    m_ui->open->setEnabled(line);
    m_ui->openParty->setEnabled(line && line->party.id.isValid());
    m_ui->openParty->setVisible(domain::recordKind(type())->party.kinds != 0);
    for (const Tool &tool : m_tools) {
        tool.button->setVisible(tool.type == type());
        tool.button->setEnabled(m_context.desk.may(tool.right));
    }
}

} // namespace chengcai::gui
