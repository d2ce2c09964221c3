// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formanswers.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace chengcai::models {
class InspectionSheet;
}
namespace chengcai::widgets {
class LineField;
class TextField;
} // namespace chengcai::widgets

namespace chengcai::gui {

/// What the key N presses.
inline constexpr int NotApplicable = -1;

/// Where one item is answered. Reads and writes the sheet; the item outlives it.
class AnswerEditor : public QWidget
{
    Q_OBJECT
public:
    AnswerEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);

    /// Brings the screen to what the sheet holds; what is being typed stays.
    virtual void refresh() = 0;
    /// Where the focus goes when the item is visited.
    [[nodiscard]] virtual QWidget *entry() = 0;
    /// Everything the Tab key visits, in reading order.
    [[nodiscard]] virtual QList<QWidget *> stops() { return {entry()}; }
    /// A digit, or NotApplicable: true if that is an answer here.
    virtual bool press(int digit);
    /// Takes the answer away.
    void clear();

signals:
    void left(); ///< a field is left: time to keep the draft

protected:
    [[nodiscard]] domain::Answer answer() const;
    void setValue(const QString &value);

    models::InspectionSheet &m_sheet;
    const domain::FormItem &m_item;
};

/// The editor an item wants.
[[nodiscard]] AnswerEditor *makeAnswerEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);

/// Choice, yes/no and scale: one line for each step, with its key and what it means.
class ChoiceEditor : public AnswerEditor
{
    Q_OBJECT
public:
    ChoiceEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;
    [[nodiscard]] QList<QWidget *> stops() override;
    bool press(int digit) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(QGridLayout &grid, int index);
    [[nodiscard]] int keyOf(int index) const;

    QButtonGroup *m_group = nullptr;
};

/// A number with its unit and range, or a date.
class LineEditor : public AnswerEditor
{
    Q_OBJECT
public:
    LineEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;

private:
    [[nodiscard]] QString rangeText() const;

    widgets::LineField *m_field = nullptr;
    QLabel *m_given = nullptr; ///< the choice a bound gives
};

class TextEditor : public AnswerEditor
{
    Q_OBJECT
public:
    TextEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;

private:
    widgets::TextField *m_field = nullptr;
};

/// Answers itself: the computation row by row. Only "not applicable" can be said by hand.
class DeadlineEditor : public AnswerEditor
{
    Q_OBJECT
public:
    DeadlineEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QWidget *entry() override;
    bool press(int digit) override;

private:
    QCheckBox *m_notApplicable = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_rows = nullptr;
};

} // namespace chengcai::gui
