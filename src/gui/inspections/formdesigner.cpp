// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a form in the fields of the designer and back; what a person does with them is in formdesigneracts.cpp.
#include "gui/inspections/formdesigner.h"

#include "gui/inspections/sectionview.h"
#include "models/inspectionsheet.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "ui_formdesigner.h"
#include "widgets/choicedelegate.h"

#include <QEvent>
#include <QSignalBlocker>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::FormItem;
using domain::FormSection;
using domain::ItemType;

namespace {

constexpr int EditPause = 300; ///< ms after the last key before preview and problems follow

enum StackPage { HeadPage = 0, SectionPage = 1, ItemPage = 2 };

std::optional<qint64> scaledOr(const QString &text, int decimals)
{
    const auto number = domain::parseScaled(text, decimals);
    return number ? std::optional(*number) : std::nullopt;
}

QString scaledText(const std::optional<qint64> &number, int decimals)
{
    return number ? domain::formatScaled(*number, decimals) : QString();
}

} // namespace

FormDesigner::FormDesigner(const Context &context, domain::FormTemplate form, domain::RuleBook book, QWidget *parent)
    : Page(parent), m_context(context), m_form(std::move(form)), m_book(std::move(book)), m_ui(std::make_unique<Ui::FormDesigner>()),
      m_preview(new SectionView(this))
{
    m_ui->setupUi(this);
    m_ui->preview->addWidget(m_preview);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 4);
    m_ui->splitter->setStretchFactor(2, 4);
    setUpParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(EditPause);
    connect(&m_soon, &QTimer::timeout, this, &FormDesigner::refresh);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *node) { choose(node); });
    connect(m_ui->addSection, &QPushButton::clicked, this, &FormDesigner::addSection);
    connect(m_ui->addItem, &QPushButton::clicked, this, &FormDesigner::addItem);
    connect(m_ui->remove, &QPushButton::clicked, this, &FormDesigner::remove);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->publish, &QPushButton::clicked, this, &FormDesigner::publish);
    connect(m_ui->exportFile, &QPushButton::clicked, this, &FormDesigner::exportFile);
    connect(m_ui->problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        const QString code = row->data(Qt::UserRole).toString();
        for (int s = 0; s < int(m_form.sections.size()); ++s) {
            for (int i = 0; i < int(m_form.sections[size_t(s)].items.size()); ++i) {
                if (m_form.sections[size_t(s)].items[size_t(i)].code == code)
                    fillTree({s, i});
            }
        }
    });
    retranslate();
    fillTree({});
    refresh();
}

FormDesigner::~FormDesigner() = default;

QString FormDesigner::title() const
{
    return tr("Form %1 %2").arg(m_form.code, m_form.version);
}

domain::FormTemplate FormDesigner::nextVersion(domain::FormTemplate form, QDate today)
{
    const qsizetype dot = form.version.lastIndexOf(u'.');
    const int last = dot < 0 ? 0 : form.version.mid(dot + 1).toInt();
    form.version = (dot < 0 ? form.version : form.version.left(dot)) + u'.' + QString::number(last + 1);
    form.effectiveFrom = today;
    form.id = {};
    form.uid = {};
    return form;
}

void FormDesigner::setUpParts()
{
    const auto changed = [this] {
        if (!m_filling)
            keepItem();
    };
    m_choices = new models::ChoiceModel(models::choiceColumns(indicators()), changed, this);
    m_columns = new models::FormColumnModel(models::formColumnColumns(), changed, this);
    m_conditions = new models::ConditionModel(models::conditionColumns(), changed, this);
    const std::initializer_list<std::pair<widgets::ListView *, QAbstractItemModel *>> tables{
        {m_ui->choices, m_choices}, {m_ui->columns, m_columns}, {m_ui->conditions, m_conditions}};
    for (const auto &[view, model] : tables) {
        view->setModel(model);
        view->setSortingEnabled(false);
        view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
        view->setItemDelegate(new widgets::ChoiceDelegate(view));
    }
    m_ui->choices->setDefaultWidths({9, 18, 22, 8, 10, 26, 16, 8, 8, 8, 30, 30});
    m_ui->columns->setDefaultWidths({16, 20, 24, 10, 8});
    m_ui->conditions->setDefaultWidths({14, 12, 34});
    connect(m_ui->addChoice, &QPushButton::clicked, this, [this] { m_choices->add({}); });
    connect(m_ui->removeChoice, &QPushButton::clicked, this, [this] { m_choices->remove(m_ui->choices->currentIndex().row()); });
    connect(m_ui->addColumn, &QPushButton::clicked, this, [this] { m_columns->add({}); });
    connect(m_ui->removeColumn, &QPushButton::clicked, this, [this] { m_columns->remove(m_ui->columns->currentIndex().row()); });
    connect(m_ui->addCondition, &QPushButton::clicked, this, [this] { m_conditions->add({}); });
    connect(m_ui->removeCondition, &QPushButton::clicked, this, [this] { m_conditions->remove(m_ui->conditions->currentIndex().row()); });
    const auto follow = [this](auto keep) {
        return [this, keep] {
            if (!m_filling)
                (this->*keep)();
        };
    };
    for (QLineEdit *edit : {m_ui->code, m_ui->version, m_ui->titleZh, m_ui->titleEn, m_ui->source})
        connect(edit, &QLineEdit::textChanged, this, follow(&FormDesigner::keepHead));
    connect(m_ui->from, &QDateEdit::dateChanged, this, follow(&FormDesigner::keepHead));
    connect(m_ui->narrative, &QSpinBox::valueChanged, this, follow(&FormDesigner::keepHead));
    for (QLineEdit *edit : {m_ui->sectionCode, m_ui->sectionZh, m_ui->sectionEn})
        connect(edit, &QLineEdit::textChanged, this, follow(&FormDesigner::keepSection));
    for (QLineEdit *edit : {m_ui->itemCode, m_ui->basis, m_ui->unitZh, m_ui->unitEn, m_ui->minimum, m_ui->maximum, m_ui->boundValue})
        connect(edit, &QLineEdit::textChanged, this, follow(&FormDesigner::keepItem));
    for (QPlainTextEdit *edit : {m_ui->questionZh, m_ui->questionEn, m_ui->helpZh, m_ui->helpEn})
        connect(edit, &QPlainTextEdit::textChanged, this, follow(&FormDesigner::keepItem));
    for (QSpinBox *box : {m_ui->weight, m_ui->decimals, m_ui->deadlineDays})
        connect(box, &QSpinBox::valueChanged, this, follow(&FormDesigner::keepItem));
    for (QCheckBox *box : {m_ui->starred, m_ui->required, m_ui->hasDeadline})
        connect(box, &QCheckBox::toggled, this, follow(&FormDesigner::keepItem));
    for (QComboBox *box : {m_ui->type, m_ui->boundKind, m_ui->deadlineFrom, m_ui->deadlineTo, m_ui->deadlineUnit, m_ui->deadlineBound})
        connect(box, &QComboBox::activated, this, follow(&FormDesigner::keepItem));
    connect(m_ui->deadlineTable, &QComboBox::activated, this, [this] {
        fillDeadlineColumns();
        keepItem();
    });
}

std::vector<std::pair<QString, QString>> FormDesigner::indicators() const
{
    std::vector<std::pair<QString, QString>> all{{QString(), QString()}};
    for (const domain::Indicator &indicator : m_book.rules(m_form.kind).indicators) {
        if (!indicator.retired)
            all.emplace_back(indicator.code, indicator.code + u' ' + domain::inScreenLanguage(indicator.nameZh, indicator.nameEn));
    }
    return all;
}

void FormDesigner::fillCombos()
{
    const QSignalBlocker type(m_ui->type);
    m_ui->type->clear();
    for (const ItemType one : {ItemType::Choice, ItemType::YesNo, ItemType::Scale, ItemType::Number, ItemType::Date, ItemType::Text, ItemType::Projects})
        m_ui->type->addItem(domain::itemTypeLabel(one), int(one));
    m_ui->boundKind->clear();
    m_ui->boundKind->addItems({tr("no limit"), tr("at most"), tr("at least")});
    m_ui->deadlineUnit->clear();
    m_ui->deadlineUnit->addItems({tr("working days"), tr("calendar days")});
    m_ui->deadlineBound->clear();
    m_ui->deadlineBound->addItems({tr("done within that time"), tr("done after that time")});
}

void FormDesigner::retranslate()
{
    fillCombos();
    m_choices->setColumns(models::choiceColumns(indicators()));
    m_columns->setColumns(models::formColumnColumns());
    m_conditions->setColumns(models::conditionColumns());
}

void FormDesigner::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    fillTree(m_place);
    refresh();
}

// ---- the tree ---------------------------------------------------------------------------------------------------

void FormDesigner::fillTree(Place select)
{
    const QSignalBlocker quiet(m_ui->tree);
    m_ui->tree->clear();
    auto *root = new QTreeWidgetItem(m_ui->tree, {domain::inScreenLanguage(m_form.titleZh, m_form.titleEn)});
    QTreeWidgetItem *current = root;
    for (int s = 0; s < int(m_form.sections.size()); ++s) {
        const FormSection &section = m_form.sections[size_t(s)];
        auto *node = new QTreeWidgetItem(root, {section.code + u' ' + domain::inScreenLanguage(section.titleZh, section.titleEn)});
        if (select == Place{s, -1})
            current = node;
        for (int i = 0; i < int(section.items.size()); ++i) {
            const FormItem &one = section.items[size_t(i)];
            auto *leaf = new QTreeWidgetItem(node, {one.code + u' ' + domain::inScreenLanguage(one.textZh, one.textEn)});
            leaf->setToolTip(0, leaf->text(0));
            if (select == Place{s, i})
                current = leaf;
        }
    }
    m_ui->tree->expandToDepth(0);
    m_ui->tree->setCurrentItem(current);
    m_ui->tree->scrollToItem(current);
    choose(current);
}

FormDesigner::Place FormDesigner::placeOf(const QTreeWidgetItem *node) const
{
    const QTreeWidgetItem *root = m_ui->tree->topLevelItem(0);
    if (!node || node == root)
        return {};
    if (node->parent() == root)
        return {root->indexOfChild(const_cast<QTreeWidgetItem *>(node)), -1};
    return {root->indexOfChild(node->parent()), node->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(node))};
}

void FormDesigner::choose(const QTreeWidgetItem *node)
{
    m_place = placeOf(node);
    m_filling = true;
    if (m_place.section < 0)
        showHead();
    else if (m_place.item < 0)
        showSection();
    else
        showItem();
    m_filling = false;
    m_ui->addItem->setEnabled(m_place.section >= 0);
    m_ui->remove->setEnabled(m_place.section >= 0);
    m_ui->up->setEnabled(m_place.section >= 0);
    m_ui->down->setEnabled(m_place.section >= 0);
    if (m_sheet && m_place.section >= 0) {
        m_preview->showSection(m_place.section, m_ui->problems);
        if (const FormItem *shown = item()) {
            if (ItemCard *card = m_preview->card(shown->code))
                m_preview->reveal(*card);
        }
    }
}

domain::FormItem *FormDesigner::item()
{
    return m_place.item < 0 ? nullptr : &m_form.sections[size_t(m_place.section)].items[size_t(m_place.item)];
}

// ---- parts into fields ------------------------------------------------------------------------------------------

void FormDesigner::showHead()
{
    m_ui->stack->setCurrentIndex(HeadPage);
    m_ui->code->setText(m_form.code);
    m_ui->version->setText(m_form.version);
    m_ui->from->setDate(m_form.effectiveFrom);
    m_ui->titleZh->setText(m_form.titleZh);
    m_ui->titleEn->setText(m_form.titleEn);
    m_ui->source->setText(m_form.source);
    m_ui->narrative->setValue(m_form.narrativeMinimum);
}

void FormDesigner::showSection()
{
    const FormSection &section = m_form.sections[size_t(m_place.section)];
    m_ui->stack->setCurrentIndex(SectionPage);
    m_ui->sectionCode->setText(section.code);
    m_ui->sectionZh->setText(section.titleZh);
    m_ui->sectionEn->setText(section.titleEn);
}

void FormDesigner::showItem()
{
    const FormItem &one = *item();
    m_ui->stack->setCurrentIndex(ItemPage);
    m_ui->itemCode->setText(one.code);
    m_ui->type->setCurrentIndex(int(one.type));
    m_ui->starred->setChecked(one.starred);
    m_ui->required->setChecked(one.required);
    m_ui->weight->setValue(one.weight);
    m_ui->questionZh->setPlainText(one.textZh);
    m_ui->questionEn->setPlainText(one.textEn);
    m_ui->helpZh->setPlainText(one.helpZh);
    m_ui->helpEn->setPlainText(one.helpEn);
    m_ui->basis->setText(one.basis);
    m_choices->setRows(one.choices);
    m_columns->setRows(one.columns);
    m_conditions->setRows(one.askIf);
    m_ui->unitZh->setText(one.unitZh);
    m_ui->unitEn->setText(one.unitEn);
    m_ui->decimals->setValue(one.decimals);
    m_ui->minimum->setText(scaledText(one.minimum, one.decimals));
    m_ui->maximum->setText(scaledText(one.maximum, one.decimals));
    m_ui->boundKind->setCurrentIndex(!one.bound ? 0 : one.bound->atMost ? 1 : 2);
    m_ui->boundValue->setText(one.bound ? domain::formatScaled(one.bound->value, one.decimals) : QString());
    showDeadline(one);
}

void FormDesigner::showDeadline(const FormItem &one)
{
    m_ui->hasDeadline->setChecked(one.deadline.has_value());
    m_ui->deadlineTable->clear();
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &other : section.items) {
            if (other.type == ItemType::Projects)
                m_ui->deadlineTable->addItem(other.code + u' ' + domain::inScreenLanguage(other.textZh, other.textEn), other.code);
        }
    }
    if (one.deadline)
        m_ui->deadlineTable->setCurrentIndex(m_ui->deadlineTable->findData(one.deadline->table));
    fillDeadlineColumns();
    const domain::Deadline deadline = one.deadline.value_or(domain::Deadline{});
    m_ui->deadlineFrom->setCurrentIndex(m_ui->deadlineFrom->findData(deadline.from));
    m_ui->deadlineTo->setCurrentIndex(m_ui->deadlineTo->findData(deadline.to));
    m_ui->deadlineDays->setValue(std::max(1, deadline.days));
    m_ui->deadlineUnit->setCurrentIndex(deadline.workingDays ? 0 : 1);
    m_ui->deadlineBound->setCurrentIndex(deadline.atMost ? 0 : 1);
}

void FormDesigner::fillDeadlineColumns()
{
    const FormItem *table = m_form.item(m_ui->deadlineTable->currentData().toString());
    for (QComboBox *box : {m_ui->deadlineFrom, m_ui->deadlineTo}) {
        box->clear();
        for (const domain::FormColumn &column : table ? table->columns : std::vector<domain::FormColumn>()) {
            if (column.type == domain::ColumnType::Date)
                box->addItem(domain::inScreenLanguage(column.labelZh, column.labelEn), column.code);
        }
    }
}

// ---- fields into parts ------------------------------------------------------------------------------------------

void FormDesigner::keepHead()
{
    m_form.code = m_ui->code->text().trimmed();
    m_form.version = m_ui->version->text().trimmed();
    m_form.effectiveFrom = m_ui->from->date();
    m_form.titleZh = m_ui->titleZh->text().trimmed();
    m_form.titleEn = m_ui->titleEn->text().trimmed();
    m_form.source = m_ui->source->text().trimmed();
    m_form.narrativeMinimum = m_ui->narrative->value();
    edited();
}

void FormDesigner::keepSection()
{
    FormSection &section = m_form.sections[size_t(m_place.section)];
    section.code = m_ui->sectionCode->text().trimmed();
    section.titleZh = m_ui->sectionZh->text().trimmed();
    section.titleEn = m_ui->sectionEn->text().trimmed();
    edited();
}

void FormDesigner::keepItem()
{
    FormItem *one = item();
    if (!one)
        return;
    one->code = m_ui->itemCode->text().trimmed();
    one->type = ItemType(m_ui->type->currentData().toInt());
    one->starred = m_ui->starred->isChecked();
    one->required = m_ui->required->isChecked();
    one->weight = m_ui->weight->value();
    one->textZh = m_ui->questionZh->toPlainText().trimmed();
    one->textEn = m_ui->questionEn->toPlainText().trimmed();
    one->helpZh = m_ui->helpZh->toPlainText().trimmed();
    one->helpEn = m_ui->helpEn->toPlainText().trimmed();
    one->basis = m_ui->basis->text().trimmed();
    one->choices = m_choices->rows();
    one->columns = m_columns->rows();
    one->askIf = m_conditions->rows();
    keepNumber(*one);
    keepDeadline(*one);
    edited();
}

void FormDesigner::keepNumber(FormItem &one)
{
    one.unitZh = m_ui->unitZh->text().trimmed();
    one.unitEn = m_ui->unitEn->text().trimmed();
    one.decimals = m_ui->decimals->value();
    one.minimum = scaledOr(m_ui->minimum->text(), one.decimals);
    one.maximum = scaledOr(m_ui->maximum->text(), one.decimals);
    const auto limit = scaledOr(m_ui->boundValue->text(), one.decimals);
    one.bound.reset();
    if (m_ui->boundKind->currentIndex() > 0 && limit)
        one.bound = domain::Bound{m_ui->boundKind->currentIndex() == 1, *limit};
}

void FormDesigner::keepDeadline(FormItem &one)
{
    one.deadline.reset();
    if (m_ui->hasDeadline->isChecked())
        one.deadline = domain::Deadline{m_ui->deadlineTable->currentData().toString(), m_ui->deadlineFrom->currentData().toString(),
                                        m_ui->deadlineTo->currentData().toString(), m_ui->deadlineDays->value(), m_ui->deadlineUnit->currentIndex() == 0,
                                        m_ui->deadlineBound->currentIndex() == 0};
}

void FormDesigner::edited()
{
    m_unsaved = true;
    m_soon.start();
    if (QTreeWidgetItem *node = m_ui->tree->currentItem()) {
        const FormItem *one = item();
        if (one)
            node->setText(0, one->code + u' ' + domain::inScreenLanguage(one->textZh, one->textEn));
    }
}

} // namespace chengcai::gui
