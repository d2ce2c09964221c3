// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inspections/itemcard.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

namespace chengcai::gui {

/// The items of one section as cards. Those in sight are built at once, the others in short slices while nobody waits, or when they are
/// asked for.
class SectionView : public QScrollArea
{
    Q_OBJECT
public:
    explicit SectionView(QWidget *parent = nullptr);

    /// The sheet outlives the view.
    void setSheet(models::InspectionSheet &sheet);
    /// `before` = the widget after which Tab enters the first card.
    void showSection(int section, QWidget *before);
    [[nodiscard]] int section() const { return m_section; }
    /// Builds up to it; null if the section does not have it.
    [[nodiscard]] ItemCard *card(const QString &item);
    /// The card with the focus, or that had it last.
    [[nodiscard]] ItemCard *current() const { return m_current; }
    /// The asked card `step` places from the current one; null beyond the end.
    [[nodiscard]] ItemCard *neighbour(int step);
    void reveal(ItemCard &card);

    /// The cards in sight at once, the others with the slices.
    void refresh(bool missing);
    void showHelp(bool on);
    void showPrevious(bool on);
    /// Cards built from now on have neither remark, evidence nor note.
    void offerAnswersOnly() { m_answersOnly = true; }

signals:
    void left();
    void currentChanged(const QString &item);
    void evidenceOffered(const QString &item, const chengcai::widgets::OfferedEvidence &evidence);
    void evidenceRequested(const QString &item, int index);

private:
    void slice();
    [[nodiscard]] bool isInSight(const ItemCard &card) const;
    void refreshCard(ItemCard &card);
    void build();
    [[nodiscard]] const std::vector<domain::FormItem> &items() const;
    void focusMoved(QWidget *now);
    void settle();

    models::InspectionSheet *m_sheet = nullptr;
    int m_section = -1;
    std::vector<ItemCard *> m_cards; ///< the first of the section's items
    QSet<ItemCard *> m_stale;        ///< of those, what shows an earlier state
    ItemCard *m_current = nullptr;
    QWidget *m_lastStop = nullptr;
    QTimer m_slices;
    bool m_missing = false;
    bool m_help = false;
    bool m_previous = false;
    bool m_answersOnly = false;
};

} // namespace chengcai::gui
