// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/exchangepage.h"

#include "services/desk.h"
#include "ui_exchangepage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownFiles = 500;

template <typename Hash> qint64 keyOf(const Hash &hash)
{
    return qint64(qHash(hash));
}

} // namespace

ExchangePage::ExchangePage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ExchangePage>()),
      m_history(new models::TransferModel(models::transferColumns(), [](const services::TransferRow &row) { return row.at * 2 + (row.out ? 1 : 0); }, this)),
      m_devices(new models::DeviceModel(models::deviceColumns(), [](const services::DeviceStatus &row) { return keyOf(row.device.device); }, this)),
      m_conflicts(new models::ConflictModel(models::conflictColumns(), [](const services::Conflict &row) { return row.id * 1024 + int(row.type) * 32 + row.field; }, this)),
      m_pairs(new models::PairModel(models::pairColumns(), [](const services::Pair &row) { return keyOf(row.one + row.other); }, this)),
      m_aside(new models::SetAsideModel(models::setAsideColumns(), [](const services::SetAside &row) { return row.receivedNo; }, this)), m_choices(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->history->setModel(m_history);
    m_ui->history->setDefaultWidths({17, 7, 28, 16, 36, 10});
    m_ui->computers->setModel(m_devices);
    m_ui->computers->setDefaultWidths({16, 12, 13, 17, 18, 11, 8, 14});
    m_ui->conflicts->setModel(m_conflicts);
    m_ui->conflicts->setDefaultWidths({17, 12, 16, 7});
    m_ui->pairs->setModel(m_pairs);
    m_ui->pairs->setDefaultWidths({14, 24, 30, 7, 30, 7, 14});
    m_ui->aside->setModel(m_aside);
    m_ui->aside->setDefaultWidths({18, 24, 14, 14, 16, 60});
    m_ui->conflictSplitter->setSizes({500, 500});
    connectButtons();
    updateButtons();
}

ExchangePage::~ExchangePage() = default;

QString ExchangePage::title() const
{
    return tr("Exchange");
}

void ExchangePage::connectButtons()
{
    connect(m_ui->exportFile, &QPushButton::clicked, this, &ExchangePage::exportCurrent);
    connect(m_ui->importFile, &QPushButton::clicked, this, &ExchangePage::chooseFile);
    connect(m_ui->join, &QPushButton::clicked, this, &ExchangePage::askToJoin);
    connect(m_ui->approve, &QPushButton::clicked, this, &ExchangePage::chooseFile);
    connect(m_ui->prepare, &QPushButton::clicked, this, &ExchangePage::prepare);
    connect(m_ui->publish, &QPushButton::clicked, this, &ExchangePage::publish);
    connect(m_ui->copyKey, &QPushButton::clicked, this, &ExchangePage::copyKey);
    connect(m_ui->revoke, &QPushButton::clicked, this, &ExchangePage::revoke);
    connect(m_ui->decide, &QPushButton::clicked, this, &ExchangePage::decide);
    connect(m_ui->nextConflict, &QPushButton::clicked, this, &ExchangePage::nextConflict);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] {
        if (const services::Conflict *conflict = currentConflict())
            emit partyRequested(conflict->party);
    });
    connect(m_ui->keepBoth, &QPushButton::clicked, this, &ExchangePage::keepBoth);
    connect(m_ui->openOne, &QPushButton::clicked, this, [this] { emit partyRequested(m_pairs->at(m_ui->pairs->currentIndex()).party); });
    connect(m_ui->openOther, &QPushButton::clicked, this, [this] { emit partyRequested(m_pairs->at(m_ui->pairs->currentIndex()).otherParty); });
    connect(m_ui->reissue, &QPushButton::clicked, this, &ExchangePage::reissue);
    connect(m_ui->reject, &QPushButton::clicked, this, &ExchangePage::reject);
    connect(m_choices, &QButtonGroup::idClicked, this, &ExchangePage::updateButtons);
    connect(m_ui->conflicts->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangePage::showConflict);
    for (const auto *view : {m_ui->computers, m_ui->pairs, m_ui->aside})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangePage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_context.desk, &services::Desk::accountChanged, this, &ExchangePage::updateButtons);
}

void ExchangePage::activate()
{
    refresh();
}

void ExchangePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_history->setColumns(models::transferColumns());
    m_devices->setColumns(models::deviceColumns());
    m_conflicts->setColumns(models::conflictColumns());
    m_pairs->setColumns(models::pairColumns());
    m_aside->setColumns(models::setAsideColumns());
    show(m_loaded);
}

void ExchangePage::refresh()
{
    const QDate today = m_context.desk.clock().today();
    m_context.desk
        .read(QString(),
              [today](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded{services::exchangeStatus(reader, today), services::transferHistory(reader, ShownFiles), services::deviceStatuses(reader), services::openConflicts(reader),
                                services::pairsToCompare(reader),                                 services::entriesSetAside(reader, true), false, {}};
                  const std::vector<services::Release> releases = services::releases(reader);
                  if (!releases.empty() && releases.front().approver.isEmpty()) {
                      loaded.releaseWaits = true;
                      loaded.preparer = releases.front().preparer;
                  }
                  return loaded;
              })
        .then(this, [this](const base::Result<Loaded> &loaded) {
            if (loaded)
                show(*loaded);
        });
}

void ExchangePage::show(const Loaded &loaded)
{
    m_loaded = loaded;
    m_history->setRows(loaded.history);
    m_devices->setRows(loaded.devices);
    m_conflicts->setRows(loaded.conflicts);
    m_pairs->setRows(loaded.pairs);
    m_aside->setRows(loaded.aside);
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->conflictsTab), loaded.conflicts.empty() ? tr("Conf&licts") : tr("Conf&licts (%1)").arg(loaded.conflicts.size()));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->pairsTab), loaded.pairs.empty() ? tr("Side b&y side") : tr("Side b&y side (%1)").arg(loaded.pairs.size()));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->asideTab), loaded.status.setAside == 0 ? tr("Not a&pplied") : tr("Not a&pplied (%1)").arg(loaded.status.setAside));
    if (!loaded.conflicts.empty())
        m_ui->conflicts->setCurrentIndex(m_conflicts->index(0, 0));
    showHeadline();
    showConflict();
}

void ExchangePage::showHeadline()
{
    const services::ExchangeStatus &status = m_loaded.status;
    QStringList parts;
    if (status.demonstration)
        parts << tr("A demonstration store exchanges nothing.");
    else if (!status.joined)
        parts << (status.office ? tr("No computer has joined this office yet. Let a field computer ask, then approve its request.") : tr("This store stands for itself. It can join an office."));
    else
        parts << (status.office ? tr("This is the office: %1.").arg(status.label) : tr("This is the field computer %1.").arg(status.label));
    if (status.joined)
        parts << tr("Last file out: %1. Last file in: %2.").arg(models::momentText(status.lastOut), models::momentText(status.lastIn));
    if (status.release.release.epoch > 0)
        parts << tr("Release %1.%2, issued %3.").arg(status.release.release.epoch).arg(status.release.release.version).arg(models::momentText(status.release.release.issuedMs));
    if (m_loaded.releaseWaits)
        parts << tr("A release prepared by %1 waits for a second supervisor.").arg(m_loaded.preparer);
    m_ui->headline->setText(parts.join(u' '));
    QStringList travels;
    if (status.joined)
        travels << tr("%n entry(ies) wait to be exported.", nullptr, int(status.waiting));
    if (status.awaitedFiles > 0)
        travels << tr("%n evidence file(s) have not arrived yet.", nullptr, int(status.awaitedFiles));
    if (status.joined && status.drafts > 0)
        travels << tr("Does not travel: %n draft(s). Submit what is to arrive.", nullptr, int(status.drafts));
    m_ui->travels->setText(travels.join(u' '));
    m_ui->travels->setVisible(!travels.isEmpty());
}

const services::Conflict *ExchangePage::currentConflict() const
{
    const QModelIndex index = m_ui->conflicts->currentIndex();
    return index.isValid() && index.row() < m_conflicts->rowCount() ? &m_conflicts->at(index) : nullptr;
}

void ExchangePage::updateButtons()
{
    const services::Desk &desk = m_context.desk;
    const services::ExchangeStatus &status = m_loaded.status;
    const bool writable = desk.account() && desk.readOnlyReason().isEmpty() && !status.demonstration;
    const bool exchanges = writable && desk.may(domain::Action::Exchange);
    const bool office = status.office && !status.demonstration;
    m_ui->exportFile->setEnabled(exchanges && status.joined);
    m_ui->importFile->setEnabled(exchanges && (status.joined || status.office));
    m_ui->join->setVisible(!status.office && !status.joined && !status.demonstration);
    m_ui->join->setEnabled(writable);
    for (QPushButton *button : {m_ui->approve, m_ui->prepare, m_ui->publish, m_ui->copyKey})
        button->setVisible(office);
    m_ui->approve->setEnabled(writable && desk.may(domain::Action::ManageDevices));
    m_ui->copyKey->setEnabled(writable && desk.may(domain::Action::ManageDevices));
    m_ui->prepare->setEnabled(writable && status.joined && desk.may(domain::Action::PublishRelease));
    m_ui->publish->setEnabled(writable && m_loaded.releaseWaits && desk.may(domain::Action::PublishRelease));
    const QModelIndex computer = m_ui->computers->currentIndex();
    m_ui->revoke->setEnabled(writable && computer.isValid() && !m_devices->at(computer).device.revoked && !m_devices->at(computer).device.self && desk.may(domain::Action::ManageDevices));
    const bool decides = writable && desk.may(domain::Action::ResolveConflict);
    m_ui->decide->setEnabled(decides && currentConflict() && m_choices->checkedId() >= 0);
    m_ui->nextConflict->setEnabled(m_conflicts->rowCount() > 1);
    m_ui->openParty->setEnabled(currentConflict());
    const QModelIndex pair = m_ui->pairs->currentIndex();
    m_ui->keepBoth->setEnabled(decides && pair.isValid());
    m_ui->openOne->setEnabled(pair.isValid());
    m_ui->openOther->setEnabled(pair.isValid() && m_pairs->at(pair).otherParty != m_pairs->at(pair).party);
    const QModelIndex aside = m_ui->aside->currentIndex();
    const bool open = decides && aside.isValid() && !m_aside->at(aside).decided;
    m_ui->reissue->setEnabled(open);
    m_ui->reject->setEnabled(open);
}

void ExchangePage::addChoice(const services::ConflictValue &value, const QString &sentence)
{
    auto *choice = new QRadioButton(sentence, m_ui->choices);
    choice->setAccessibleName(sentence);
    m_choices->addButton(choice, int(m_choiceEntries.size()));
    m_choiceEntries.push_back(value.entry);
    m_ui->choicesLayout->addWidget(choice);
}

/// Every value with who set it where, and what both of them saw; none is chosen beforehand.
void ExchangePage::showConflict()
{
    for (QAbstractButton *button : m_choices->buttons()) {
        m_choices->removeButton(button);
        delete button;
    }
    m_choiceEntries.clear();
    const services::Conflict *conflict = currentConflict();
    m_ui->choices->setVisible(conflict);
    m_ui->conflictTitle->setText(conflict ? tr("%1 — %2%3").arg(conflict->partyName, conflict->label, conflict->scoreBearing ? tr(". The score hangs on it: nothing is published until somebody decides.") : QString())
                                          : tr("No value is in conflict."));
    if (conflict) {
        const auto shown = [this](const QString &value) { return value.isEmpty() ? tr("(empty)") : value; };
        const auto where = [this](const services::ConflictValue &value) { return value.computer.isEmpty() ? tr("this office") : value.computer; };
        for (const services::ConflictValue &value : conflict->values)
            addChoice(value, tr("%1   —   %2, %3, received %4").arg(shown(value.value), value.author, where(value), models::momentText(value.admittedAt)));
        for (const services::ConflictValue &value : conflict->before)
            addChoice(value, tr("%1   —   as it was before").arg(shown(value.value)));
    }
    updateButtons();
}

} // namespace chengcai::gui
