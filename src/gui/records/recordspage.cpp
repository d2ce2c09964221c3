// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/recordspage.h"

#include "gui/records/recordform.h"
#include "services/desk.h"
#include "ui_recordspage.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RecordType;
using services::RecordLine;

RecordsPage::RecordsPage(const Context &context, std::vector<RecordType> types, std::function<QString()> title, QWidget *parent)
    : Page(parent), m_context(context), m_types(std::move(types)), m_title(std::move(title)), m_ui(std::make_unique<Ui::RecordsPage>())
{
    m_ui->setupUi(this);
    m_frame = new widgets::ListFrame(domain::recordTypePlural(m_types.front()), this);
    m_frame->view()->setObjectName(u"records"_s);
    m_ui->listPlace->addWidget(m_frame);
    m_ui->types->setExpanding(false);
    m_ui->types->setDrawBase(false);
    for (const RecordType type : m_types)
        m_ui->types->addTab(domain::recordTypePlural(type));
    QWidget *before = m_ui->types;
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->show, m_ui->add, m_ui->open, m_ui->openParty, m_frame->filter(), m_frame->view()}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_ui->types, &QTabBar::currentChanged, this, &RecordsPage::showType);
    connect(m_ui->show, &QComboBox::activated, this, &RecordsPage::refresh);
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
    if (atFront())
        m_front->activate();
    else
        refresh();
}

void RecordsPage::focusFilter()
{
    if (atFront())
        m_front->focusFilter();
    else
        m_frame->filter()->setFocus();
}

void RecordsPage::exportCurrent()
{
    if (atFront())
        m_front->exportCurrent();
}

bool RecordsPage::atFront() const
{
    return m_front && m_ui->types->currentIndex() == 0;
}

RecordType RecordsPage::type() const
{
    return m_types[size_t(std::max(0, m_ui->types->currentIndex() - (m_front ? 1 : 0)))];
}

void RecordsPage::setFront(Page *front)
{
    m_front = front;
    m_ui->outer->addWidget(front, 1);
    connect(front, &Page::partyRequested, this, &Page::partyRequested);
    connect(front, &Page::recordRequested, this, &Page::recordRequested);
    connect(front, &Page::dutiesRequested, this, &Page::dutiesRequested);
    connect(front, &Page::message, this, &Page::message);
    m_ui->types->insertTab(0, front->title());
    m_ui->types->setCurrentIndex(0);
}

const RecordLine *RecordsPage::current() const
{
    const QModelIndex index = m_frame->view()->currentIndex();
    return index.isValid() && index.row() < m_records->rowCount() ? &m_records->at(index) : nullptr;
}

void RecordsPage::addTool(RecordType type, const QString &name, domain::Action right, std::function<QString()> text, std::function<void()> run)
{
    connect(addToolButton(type, name, right, std::move(text), false), &QPushButton::clicked, this, std::move(run));
}

void RecordsPage::addLineTool(RecordType type, const QString &name, domain::Action right, std::function<QString()> text, std::function<void(const RecordLine &)> run)
{
    connect(addToolButton(type, name, right, std::move(text), true), &QPushButton::clicked, this, [this, run = std::move(run)] { run(*current()); });
}

QPushButton *RecordsPage::addToolButton(RecordType type, const QString &name, domain::Action right, std::function<QString()> text, bool ofLine)
{
    auto *button = new QPushButton(text(), this);
    button->setObjectName(name);
    m_ui->extra->addWidget(button);
    setTabOrder(m_ui->types, button);
    m_tools.push_back({type, right, std::move(text), button, ofLine});
    updateButtons();
    return button;
}

void RecordsPage::setNew(RecordType type, std::function<QString()> text, std::function<void()> run)
{
    m_new.push_back({type, std::move(text), std::move(run)});
    retranslate();
}

const RecordsPage::New *RecordsPage::ownNew() const
{
    const auto own = std::find_if(m_new.begin(), m_new.end(), [this](const New &one) { return one.type == type(); });
    return own == m_new.end() ? nullptr : &*own;
}

void RecordsPage::add()
{
    if (const New *own = ownNew())
        own->run();
    else
        RecordForm::open(m_context, type(), {}, this);
}

void RecordsPage::fillShow()
{
    const int chosen = std::max(0, m_ui->show->currentIndex());
    m_ui->show->clear();
    for (const auto show : {services::RecordShow::All, services::RecordShow::Open, services::RecordShow::Late})
        m_ui->show->addItem(services::recordShowLabel(show, type()), int(show));
    m_ui->show->setCurrentIndex(chosen);
}

void RecordsPage::showType()
{
    const bool front = atFront();
    if (m_front)
        m_front->setVisible(front);
    m_frame->setVisible(!front);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->summary), static_cast<QWidget *>(m_ui->showLabel), static_cast<QWidget *>(m_ui->show), static_cast<QWidget *>(m_ui->add), static_cast<QWidget *>(m_ui->open)})
        control->setVisible(!front);
    m_ui->show->setCurrentIndex(0);
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
    const int first = m_front ? 1 : 0;
    for (size_t i = 0; i < m_types.size(); ++i)
        m_ui->types->setTabText(first + int(i), domain::recordTypePlural(m_types[i]));
    if (m_front)
        m_ui->types->setTabText(0, m_front->title());
    fillShow();
    for (const Tool &tool : m_tools)
        tool.button->setText(tool.text());
    const QString label = domain::recordTypePlural(type());
    m_frame->setName(label);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s); // Chinese texts have it behind, in brackets
    const New *own = ownNew();
    const QString action = own ? own->text() : tr("&New…");
    m_ui->add->setText(action);
    m_ui->add->setShortcut(QKeySequence::New); // a new text takes the key of its mnemonic
    m_frame->setEmptyState(u"uses"_s, tr("Nothing is recorded here yet: %1.").arg(label), QString(action).remove(mnemonic));
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
    if (atFront()) {
        m_front->refresh();
        return;
    }
    struct Loaded {
        std::vector<RecordLine> lines;
        qint64 total = 0;
    };
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [type = type(), text = m_frame->filter()->text(), shown = services::RecordShow(m_ui->show->currentData().toInt()), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded{services::recordLines(reader, type, text, today, services::MostRecordLines, shown), services::recordCount(reader, type)};
                  return loaded;
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
    QString summary = tr("%1 open, %2 overdue.").arg(open).arg(late);
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
    m_ui->openParty->setVisible(!atFront() && domain::recordKind(type())->party.kinds != 0);
    for (const Tool &tool : m_tools) {
        tool.button->setVisible(!atFront() && tool.type == type());
        tool.button->setEnabled((line || !tool.ofLine) && m_context.desk.may(tool.right));
    }
}

} // namespace chengcai::gui
