// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "domain/rulebook.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace chengcai::widgets {

/// A grade never speaks by colour alone: A ● , B ◆, C ▲, D ■ hatched, U a dash; then the letter and, if `withLabel`, the word.
void paintGrade(QPainter &painter, const QRectF &rect, domain::Grade grade, const QPalette &palette, bool withLabel = true);
void paintGrade(QPainter &painter, const QRectF &rect, domain::Grade grade, const QColor &color, bool withLabel);
/// The shape alone, in a square.
void paintGradeShape(QPainter &painter, const QRectF &square, domain::Grade grade, const QColor &color);
[[nodiscard]] QSize gradeSize(domain::Grade grade, const QFontMetrics &metrics, bool withLabel = true);

/// Red list: a red seal on white, which is good. Black list: near-black label with ✕. Focus and external lists: outlined labels.
void paintListLabel(QPainter &painter, const QRectF &rect, domain::ListKind kind, const QPalette &palette);
[[nodiscard]] QSize listLabelSize(domain::ListKind kind, const QFontMetrics &metrics);

class GradeBadge : public QWidget
{
    Q_OBJECT
public:
    explicit GradeBadge(QWidget *parent = nullptr);
    [[nodiscard]] domain::Grade grade() const { return m_grade; }
    void setGrade(domain::Grade grade);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    domain::Grade m_grade = domain::Grade::U;
};

/// The lists a party stands on, side by side; empty and zero wide if none.
class ListLabels : public QWidget
{
    Q_OBJECT
public:
    explicit ListLabels(QWidget *parent = nullptr);
    /// Bit 1 << domain::ListKind.
    void setLists(int lists);
    [[nodiscard]] int lists() const { return m_lists; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    int m_lists = 0;
};

/// Paints models::GradeRole (int of domain::Grade).
class GradeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints models::ListsRole (bit 1 << domain::ListKind).
class ListsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace chengcai::widgets
