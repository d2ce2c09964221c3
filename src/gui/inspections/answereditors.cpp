// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/answereditors.h"

#include "domain/formcompare.h"
#include "gui/inspections/deadlinetext.h"
#include "gui/inspections/projectseditor.h"
#include "models/inspectionsheet.h"
#include "widgets/typedfields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::inScreenLanguage;
using domain::ItemType;

namespace {

const domain::Choice *notApplicable(const domain::FormItem &item)
{
    for (const domain::Choice &choice : item.choices) {
        if (!choice.share)
            return &choice;
    }
    return nullptr;
}

QString itemName(const domain::FormItem &item)
{
    return item.code + u' ' + inScreenLanguage(item.textZh, item.textEn);
}

} // namespace

AnswerEditor::AnswerEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_item(item)
{
}

domain::Answer AnswerEditor::answer() const
{
    return m_sheet.answers().value(m_item.code);
}

void AnswerEditor::setValue(const QString &value)
{
    domain::Answer now = answer();
    now.value = value;
    m_sheet.setAnswer(m_item.code, now);
}

bool AnswerEditor::press(int)
{
    return false;
}

void AnswerEditor::clear()
{
    setValue({});
    refresh();
}

AnswerEditor *makeAnswerEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
{
    if (item.deadline)
        return new DeadlineEditor(sheet, item, parent);
    switch (item.type) {
    case ItemType::Number:
    case ItemType::Date: return new LineEditor(sheet, item, parent);
    case ItemType::Text: return new TextEditor(sheet, item, parent);
    case ItemType::Projects: return new ProjectsEditor(sheet, item, parent);
    case ItemType::Choice:
    case ItemType::YesNo:
    case ItemType::Scale: break;
    }
    return new ChoiceEditor(sheet, item, parent);
}

ChoiceEditor::ChoiceEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : AnswerEditor(sheet, item, parent), m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(item.choices.size()); ++i)
        addChoice(*grid, i);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) { setValue(m_item.choices[size_t(index)].value); });
}

void ChoiceEditor::addChoice(QGridLayout &grid, int index)
{
    const domain::Choice &choice = m_item.choices[size_t(index)];
    const int key = keyOf(index);
    const QString label = domain::choiceLabel(&choice).replace(u'&', u"&&"_s); // no mnemonic
    auto *button = new QRadioButton((key == NotApplicable ? u"N"_s : QString::number(key)) + u"  "_s + label, this);
    button->setAccessibleName(itemName(m_item) + u": "_s + domain::choiceLabel(&choice));
    const QString meaning = inScreenLanguage(choice.meaningZh, choice.meaningEn);
    button->setAccessibleDescription(meaning);
    button->setObjectName(m_item.code + u'=' + choice.value);
    m_group->addButton(button, index);
    grid.addWidget(button, index, 0, Qt::AlignTop);
    if (meaning.isEmpty())
        return;
    auto *text = new QLabel(meaning, this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->installEventFilter(this);
    text->setProperty("choice", index);
    grid.addWidget(text, index, 1);
}

/// A scale's steps answer to their own number, other choices are counted from 1; "not applicable" is the letter N.
int ChoiceEditor::keyOf(int index) const
{
    if (!m_item.choices[size_t(index)].share)
        return NotApplicable;
    if (m_item.type == ItemType::Scale)
        return m_item.choices[size_t(index)].value.toInt();
    int key = 1;
    for (int i = 0; i < index; ++i)
        key += m_item.choices[size_t(i)].share ? 1 : 0;
    return key;
}

void ChoiceEditor::refresh()
{
    const QString value = answer().value;
    m_group->setExclusive(false); // an exclusive group cannot be emptied
    for (int i = 0; i < int(m_item.choices.size()); ++i)
        m_group->button(i)->setChecked(m_item.choices[size_t(i)].value == value);
    m_group->setExclusive(true);
}

QWidget *ChoiceEditor::entry()
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
}

QList<QWidget *> ChoiceEditor::stops()
{
    QList<QWidget *> all;
    for (QAbstractButton *button : m_group->buttons())
        all.append(button);
    return all;
}

bool ChoiceEditor::press(int digit)
{
    for (int i = 0; i < int(m_item.choices.size()); ++i) {
        if (keyOf(i) != digit)
            continue;
        m_group->button(i)->setFocus(Qt::OtherFocusReason);
        m_group->button(i)->click();
        return true;
    }
    return false;
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        m_group->button(watched->property("choice").toInt())->click();
    return AnswerEditor::eventFilter(watched, event);
}

LineEditor::LineEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : AnswerEditor(sheet, item, parent), m_field(new widgets::LineField(this)), m_given(new QLabel(this))
{
    const bool date = item.type == ItemType::Date;
    m_field->setObjectName(item.code);
    m_field->setAccessibleName(itemName(item));
    m_field->setPlaceholderText(date ? tr("yyyy-mm-dd") : QString());
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    auto *unit = new QLabel(inScreenLanguage(item.unitZh, item.unitEn), this);
    auto *range = new QLabel(rangeText(), this);
    range->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, unit, range, m_given})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_field, &widgets::LineField::typed, this, [this] { setValue(m_field->typedText()); });
    connect(m_field, &widgets::LineField::left, this, [this, date] {
        if (date)
            setValue(domain::tidyDate(m_field->typedText()));
        refresh();
        emit left();
    });
}

QString LineEditor::rangeText() const
{
    QStringList parts;
    const auto number = [this](qint64 value) { return domain::formatScaled(value, m_item.decimals); };
    if (m_item.minimum && m_item.maximum)
        parts.append(tr("from %1 to %2").arg(number(*m_item.minimum), number(*m_item.maximum)));
    else if (m_item.minimum)
        parts.append(tr("at least %1").arg(number(*m_item.minimum)));
    else if (m_item.maximum)
        parts.append(tr("at most %1").arg(number(*m_item.maximum)));
    if (m_item.bound && !m_item.choices.empty())
        //: %1 name of the answer, %2 "at most 5"
        parts.append(tr("“%1” means %2")
                         .arg(domain::choiceLabel(&m_item.choices.front()),
                              m_item.bound->atMost ? tr("at most %1").arg(number(m_item.bound->value)) : tr("at least %1").arg(number(m_item.bound->value))));
    return parts.join(u"; "_s);
}

void LineEditor::refresh()
{
    m_field->setTypedText(answer().value);
    const domain::Choice *given = m_item.choices.empty() ? nullptr : m_sheet.filled().choice(m_item);
    const QString text = given ? u"→ "_s + domain::choiceLabel(given) : QString();
    if (m_given->text() != text)
        m_given->setText(text);
}

QWidget *LineEditor::entry()
{
    return m_field;
}

TextEditor::TextEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : AnswerEditor(sheet, item, parent), m_field(new widgets::TextField(this))
{
    m_field->setObjectName(item.code);
    m_field->setAccessibleName(itemName(item));
    m_field->setLines(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &widgets::TextField::typed, this, [this] { setValue(m_field->typedText()); });
    connect(m_field, &widgets::TextField::left, this, &TextEditor::left);
}

void TextEditor::refresh()
{
    m_field->setTypedText(answer().value);
}

QWidget *TextEditor::entry()
{
    return m_field;
}

DeadlineEditor::DeadlineEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : AnswerEditor(sheet, item, parent), m_notApplicable(new QCheckBox(tr("N  Not applicable"), this)), m_result(new QLabel(this)), m_rows(new QLabel(this))
{
    m_notApplicable->setObjectName(item.code);
    m_notApplicable->setAccessibleName(itemName(item) + u": "_s + tr("not applicable"));
    m_notApplicable->setVisible(notApplicable(item) != nullptr);
    m_result->setWordWrap(true);
    m_rows->setObjectName(item.code + u".computation"_s);
    m_rows->setTextFormat(Qt::RichText);
    m_rows->setWordWrap(true);
    m_rows->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rule = new QLabel(deadlineRule(sheet.form(), item), this);
    rule->setWordWrap(true);
    rule->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{rule, m_rows, m_result, m_notApplicable})
        layout->addWidget(part);
    connect(m_notApplicable, &QCheckBox::clicked, this, [this](bool on) { setValue(on ? notApplicable(m_item)->value : QString()); });
}

void DeadlineEditor::refresh()
{
    const std::vector<domain::DeadlineRow> rows = m_sheet.filled().computation(m_item);
    const domain::Choice *given = m_sheet.filled().choice(m_item);
    const QString table = computationTable(*m_item.deadline, rows, palette());
    if (m_rows->text() != table)
        m_rows->setText(table);
    m_rows->setVisible(!table.isEmpty());
    m_result->setText(given          ? u"→ "_s + domain::choiceLabel(given)
                          : rows.empty() ? tr("Enter the dates of the sampled projects; the item then answers itself.")
                                         : tr("Not decided yet: a date is missing."));
    m_notApplicable->setChecked(given && !given->share);
}

QWidget *DeadlineEditor::entry()
{
    return m_notApplicable;
}

bool DeadlineEditor::press(int digit)
{
    if (digit != NotApplicable || !notApplicable(m_item))
        return false;
    m_notApplicable->setFocus(Qt::OtherFocusReason);
    m_notApplicable->click();
    return true;
}

} // namespace chengcai::gui
