// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace chengcai::widgets {

/// "3 stars of 5", "2.5 stars of 5", "not rated" in the language of the screen. `halfStars` 0 … 10, below 0 = not rated.
[[nodiscard]] QString starsText(int halfStars);
/// Five stars into `rect`, left-aligned and vertically centred; a dash if not rated. Needs a width of 5 × height + gaps.
void paintStars(QPainter &painter, const QRectF &rect, int halfStars, const QPalette &palette);
void paintStars(QPainter &painter, const QRectF &rect, int halfStars, const QColor &fill, const QColor &outline);
/// Size of five stars of that height, in logical pixels.
[[nodiscard]] QSizeF starsSize(qreal height);

/// Five painted stars. The value is a whole number of half-stars, 0 … 10; −1 = not rated. Read-only at first. Editable: ← → ↑ ↓
/// change by a half, Home/End, 1–5, 0 clears, click and drag.
class StarRating : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int halfStars READ halfStars WRITE setHalfStars NOTIFY halfStarsChanged USER true)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
public:
    static constexpr int NotRated = -1;
    static constexpr int Most = 10;

    explicit StarRating(QWidget *parent = nullptr);

    [[nodiscard]] int halfStars() const { return m_halfStars; }
    /// Clamped to −1 … 10.
    void setHalfStars(int value);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    /// Height of a star in logical pixels, at least 16.
    void setStarSize(int pixels);
    [[nodiscard]] int starSize() const { return m_starSize; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void halfStarsChanged(int halfStars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF starsRect() const;
    void setFromMouse(qreal x);

    int m_halfStars = NotRated;
    int m_starSize = 18;
    bool m_readOnly = true;
};

/// Paints models::StarsRole of an index (int half-stars, −1 = not rated) beside its display text.
class StarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace chengcai::widgets
