// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/sectionview.h"

#include "models/inspectionsheet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chengcai::gui {

namespace {

constexpr int SliceMs = 6;

} // namespace

SectionView::SectionView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the cards in it have it
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SectionView::slice);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void SectionView::setSheet(models::InspectionSheet &sheet)
{
    // The cards there are of another sheet, which may end before they do.
    m_slices.stop();
    m_cards.clear();
    m_stale.clear();
    m_current = nullptr;
    delete takeWidget();
    m_sheet = &sheet;
}

const std::vector<domain::FormItem> &SectionView::items() const
{
    return m_sheet->form().sections[size_t(m_section)].items;
}

void SectionView::showSection(int section, QWidget *before)
{
    m_section = section;
    m_current = nullptr;
    m_cards.clear();
    m_stale.clear();
    m_lastStop = before;
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    setWidget(body);
    int height = 0;
    while (m_cards.size() < items().size() && height < viewport()->height()) {
        build();
        height += m_cards.back()->isHidden() ? 0 : m_cards.back()->sizeHint().height();
    }
    m_slices.start();
}

void SectionView::build()
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    auto *card = new ItemCard(*m_sheet, items()[m_cards.size()], widget());
    layout->insertWidget(int(m_cards.size()), card);
    m_cards.push_back(card);
    card->refresh(m_missing);
    if (m_answersOnly)
        card->offerAnswerOnly();
    if (m_help)
        card->showHelp(true);
    if (m_previous)
        card->showPrevious(true);
    m_lastStop = card->chainTabs(m_lastStop);
    connect(card, &ItemCard::left, this, &SectionView::left);
    connect(card, &ItemCard::evidenceOffered, this, &SectionView::evidenceOffered);
    connect(card, &ItemCard::evidenceRequested, this, &SectionView::evidenceRequested);
}

void SectionView::slice()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_stale.isEmpty() && timer.elapsed() < SliceMs)
        refreshCard(**m_stale.begin());
    while (m_cards.size() < items().size() && timer.elapsed() < SliceMs)
        build();
    if (m_cards.size() == items().size() && m_stale.isEmpty())
        m_slices.stop();
}

void SectionView::refreshCard(ItemCard &card)
{
    m_stale.remove(&card);
    card.refresh(m_missing);
}

bool SectionView::isInSight(const ItemCard &card) const
{
    return !card.visibleRegion().isEmpty();
}

ItemCard *SectionView::card(const QString &item)
{
    const auto found = std::find_if(items().begin(), items().end(), [&item](const domain::FormItem &one) { return one.code == item; });
    const size_t place = size_t(found - items().begin());
    if (found == items().end())
        return nullptr;
    while (m_cards.size() <= place)
        build();
    if (m_stale.contains(m_cards[place]))
        refreshCard(*m_cards[place]);
    return m_cards[place];
}

ItemCard *SectionView::neighbour(int step)
{
    const auto here = std::find(m_cards.begin(), m_cards.end(), m_current);
    int place = here == m_cards.end() ? -1 : int(here - m_cards.begin());
    for (place += step; place >= 0 && place < int(items().size()); place += step) {
        ItemCard *found = card(items()[size_t(place)].code);
        if (!found->isHidden())
            return found;
    }
    return nullptr;
}

/// New cards have no place before the layout has run; what scrolls must know it.
void SectionView::settle()
{
    QCoreApplication::sendPostedEvents(widget(), QEvent::LayoutRequest);
    widget()->layout()->activate();
}

void SectionView::reveal(ItemCard &card)
{
    settle();
    ensureWidgetVisible(&card, 0, 0);
    // Of a card taller than the view the head is what one wants to see.
    if (card.height() > viewport()->height())
        ensureVisible(0, card.y(), 0, 0);
}

void SectionView::focusMoved(QWidget *now)
{
    while (now && !qobject_cast<ItemCard *>(now))
        now = now->parentWidget();
    auto *card = static_cast<ItemCard *>(now);
    if (!card || card == m_current || std::find(m_cards.begin(), m_cards.end(), card) == m_cards.end())
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = card;
    card->setCurrent(true);
    emit currentChanged(card->item().code);
}

void SectionView::refresh(bool missing)
{
    m_missing = missing;
    for (ItemCard *card : m_cards) {
        if (isInSight(*card) || card == m_current)
            refreshCard(*card);
        else
            m_stale.insert(card);
    }
    if (!m_stale.isEmpty())
        m_slices.start();
}

void SectionView::showHelp(bool on)
{
    m_help = on;
    for (ItemCard *card : m_cards)
        card->showHelp(on);
}

void SectionView::showPrevious(bool on)
{
    m_previous = on;
    for (ItemCard *card : m_cards)
        card->showPrevious(on);
}

} // namespace chengcai::gui
