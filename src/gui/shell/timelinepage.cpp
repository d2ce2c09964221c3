// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/timelinepage.h"

#include "gui/shell/evidencedialog.h"
#include "gui/shell/recordtext.h"
#include "widgets/listview.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

namespace chengcai::gui {

TimelinePage::TimelinePage(const Context &context, QWidget *parent) : Page(parent), m_context(context) {}

void TimelinePage::setUp(const Parts &parts, QAbstractItemModel *steps, const QList<int> &widths, const QList<int> &split)
{
    m_parts = parts;
    makeHeadline(parts.headline);
    parts.steps->setModel(steps);
    parts.steps->setDefaultWidths(widths);
    parts.splitter->setSizes(split);
    setUpMenu(parts.record, [this](QMenu &menu) { fillRecordMenu(menu); });
    connect(parts.showEvidence, &QPushButton::clicked, this, &TimelinePage::showEvidence);
    connect(parts.steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePage::showStep);
    connect(&desk(), &services::Desk::accountChanged, this, [this] {
        if (isLoaded())
            showHead();
    });
    connect(&desk(), &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (concerns(news))
            refresh();
    });
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false);
    refresh();
}

void TimelinePage::setUpClocks(widgets::ListView *list)
{
    m_clocks = new models::ClockModel(models::clockColumns(), [](const domain::ClockState &clock) { return qint64(qHash(clock.rule->code)); }, this);
    list->setModel(m_clocks);
    list->setDefaultWidths({22, 12, 30, 10, 50});
}

void TimelinePage::setUpMenu(QToolButton *button, std::function<void(QMenu &)> fill)
{
    auto *menu = new QMenu(button);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
}

void TimelinePage::activate()
{
    m_parts.steps->setFocus();
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_clocks)
        m_clocks->setColumns(models::clockColumns());
    if (isLoaded())
        showLoaded();
}

void TimelinePage::showTimeline()
{
    m_parts.steps->selectRow(m_parts.steps->model()->rowCount() - 1);
    showHead();
    showStep();
    emit titleChanged();
}

void TimelinePage::showClocks(const std::vector<domain::ClockState> &clocks)
{
    m_clocks->setRows(clocks);
    const domain::ClockState next = domain::nextClock(clocks);
    showNext(next.rule ? tr("Next: %1, %2").arg(domain::clockTitle(*next.rule), models::clockSentence(next)) : QString(), next.rule && next.late());
}

void TimelinePage::showNext(const QString &sentence, bool late)
{
    m_parts.next->setText(sentence);
    QFont font = m_parts.next->font();
    font.setBold(late);
    m_parts.next->setFont(font);
}

QModelIndex TimelinePage::chosenStep() const
{
    const QModelIndex index = m_parts.steps->currentIndex();
    return index.row() < m_parts.steps->model()->rowCount() ? index : QModelIndex();
}

void TimelinePage::showStep()
{
    const QModelIndex index = chosenStep();
    const Step step = index.isValid() ? stepAt(index) : Step{};
    if (index.isValid())
        m_parts.detail->setHtml(step.html);
    else
        m_parts.detail->clear();
    m_parts.showEvidence->setEnabled(!step.evidence.empty());
}

void TimelinePage::showEvidence()
{
    if (const QModelIndex index = chosenStep(); index.isValid())
        (new EvidenceDialog(desk(), stepAt(index).evidence, this))->open();
}

/// What is possible next; the rest stands there greyed, with the reason.
void TimelinePage::fillRecordMenu(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (const Act &act : acts()) {
        QAction *action = menu.addAction(act.label, this, act.record);
        action->setEnabled(act.whyNot.isEmpty() && act.allowed);
        action->setToolTip(act.whyNot.isEmpty() ? action->text() : act.whyNot);
    }
}

} // namespace chengcai::gui
