// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/projectseditor.h"

#include "domain/formcompare.h"
#include "models/inspectionsheet.h"
#include "models/projectsmodel.h"
#include "widgets/dialogs.h"
#include "widgets/typedfields.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShownRows = 8;
constexpr int DateDigits = 12;
constexpr int TextDigits = 18;

/// Every character goes into the model as it is typed, so that the draft has it; leaving the cell tidies a date.
class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(const domain::FormItem &item, QObject *parent) : QStyledItemDelegate(parent), m_item(item) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new widgets::LineField(parent);
        field->setFrame(false);
        const domain::FormColumn &column = m_item.columns[size_t(index.column())];
        field->setAccessibleName(domain::inScreenLanguage(column.labelZh, column.labelEn));
        connect(field, &widgets::LineField::typed, this, [this, field] { emit const_cast<CellDelegate *>(this)->commitData(field); });
        return field;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<widgets::LineField *>(editor)->setTypedText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<widgets::LineField *>(editor)->typedText(), Qt::EditRole);
    }
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override
    {
        if (index.isValid() && m_item.columns[size_t(index.column())].type == domain::ColumnType::Date) {
            auto *model = const_cast<QAbstractItemModel *>(index.model());
            model->setData(index, domain::tidyDate(index.data(Qt::EditRole).toString()), Qt::EditRole);
        }
        QStyledItemDelegate::destroyEditor(editor, index);
    }

private:
    const domain::FormItem &m_item;
};

} // namespace

ProjectsEditor::ProjectsEditor(models::InspectionSheet &sheet, const domain::FormItem &item, QWidget *parent)
    : AnswerEditor(sheet, item, parent), m_model(new models::ProjectsModel(item, this)), m_view(new QTableView(this)), m_add(new QPushButton(tr("Add row"), this)),
      m_remove(new QPushButton(tr("Remove rows"), this)), m_paste(new QPushButton(tr("Paste rows"), this))
{
    m_add->setToolTip(tr("Add an empty row at the end (Insert)"));
    m_remove->setToolTip(tr("Remove the rows with a chosen cell (Ctrl+Delete)"));
    m_paste->setToolTip(tr("Paste rows copied in a spreadsheet; a line of column titles chooses the columns (Ctrl+V)"));
    setUpTable();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_paste})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ProjectsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &ProjectsEditor::removeRows);
    connect(m_paste, &QPushButton::clicked, this, &ProjectsEditor::pasteClipboard);
    connect(m_model, &models::ProjectsModel::edited, this, &ProjectsEditor::store);
    fitHeight();
}

void ProjectsEditor::setUpTable()
{
    m_view->setObjectName(m_item.code);
    m_view->setAccessibleName(m_item.code + u' ' + domain::inScreenLanguage(m_item.textZh, m_item.textEn));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_item, m_view));
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < int(m_item.columns.size()); ++column) {
        const bool date = m_item.columns[size_t(column)].type == domain::ColumnType::Date;
        const int title = fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        m_view->setColumnWidth(column, std::max(title + 16, fontMetrics().averageCharWidth() * (date ? DateDigits : TextDigits)));
    }
}

void ProjectsEditor::refresh()
{
    m_model->setRows(answer().rows);
    fitHeight();
}

void ProjectsEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, MostShownRows);
    const int bar = m_view->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize() + bar + 2 * m_view->frameWidth() + 2);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void ProjectsEditor::store()
{
    domain::Answer now = answer();
    now.rows = m_model->rows();
    m_sheet.setAnswer(m_item.code, now);
    fitHeight();
}

QWidget *ProjectsEditor::entry()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_add;
}

QList<QWidget *> ProjectsEditor::stops()
{
    return {m_view, m_add, m_remove, m_paste};
}

void ProjectsEditor::addRow()
{
    m_model->append({QStringList(qsizetype(m_item.columns.size()))});
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(first);
    m_view->edit(first);
}

void ProjectsEditor::removeRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    m_model->remove(rows);
    emit left();
}

bool ProjectsEditor::pasteRows(const QString &text)
{
    std::vector<QStringList> rows = domain::rowsFromTable(text, m_item);
    if (rows.empty())
        return false;
    m_model->append(rows);
    emit left();
    return true;
}

void ProjectsEditor::pasteClipboard()
{
    if (!pasteRows(QGuiApplication::clipboard()->text()))
        widgets::Dialogs::inform(this, tr("Paste rows"), tr("The clipboard holds no rows. Copy them in the spreadsheet first, with or without the line of titles."));
}

bool ProjectsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit left();
    if (event->type() != QEvent::KeyPress)
        return AnswerEditor::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (key->key() == Qt::Key_Insert)
        addRow();
    else if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier)
        removeRows();
    else if (key->key() == Qt::Key_Delete && m_view->currentIndex().isValid())
        m_model->setData(m_view->currentIndex(), QString(), Qt::EditRole);
    else
        return AnswerEditor::eventFilter(watched, event);
    return true;
}

} // namespace chengcai::gui
