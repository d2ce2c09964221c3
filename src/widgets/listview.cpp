// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listview.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

constexpr quint32 stateMagic = 0x43434C31; // "CCL1"
constexpr int smallestRow = 24;

struct ColumnState {
    qint32 visual = 0;
    qint32 width = 0;
    bool hidden = false;
};

QString oneLine(QString text)
{
    for (const QChar ending : {u'\t', u'\r', u'\n'})
        text.replace(ending, u' ');
    return text;
}

} // namespace

ListView::ListView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    fitRowHeight();
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListView::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListView::columnsChanged);
    connect(this, &QTableView::doubleClicked, this, &ListView::rowActivated);
}

void ListView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    resetColumns();
}

void ListView::fitRowHeight()
{
    verticalHeader()->setMinimumSectionSize(smallestRow);
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 10));
}

QByteArray ListView::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QHeaderView *header = horizontalHeader();
    stream << stateMagic << qint32(header->count());
    for (int column = 0; column < header->count(); ++column)
        stream << qint32(header->visualIndex(column)) << qint32(columnWidth(column)) << isColumnHidden(column);
    return state;
}

bool ListView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 count = 0;
    stream >> magic >> count;
    QHeaderView *header = horizontalHeader();
    if (magic != stateMagic || count != header->count())
        return false;
    std::vector<std::pair<ColumnState, int>> columns;
    for (int column = 0; column < count; ++column) {
        ColumnState one;
        stream >> one.visual >> one.width >> one.hidden;
        columns.emplace_back(one, column);
    }
    if (stream.status() != QDataStream::Ok)
        return false;
    std::sort(columns.begin(), columns.end(), [](const auto &a, const auto &b) { return a.first.visual < b.first.visual; });
    for (int visual = 0; visual < count; ++visual) {
        const auto &[one, column] = columns[size_t(visual)];
        header->moveSection(header->visualIndex(column), visual);
        setColumnHidden(column, one.hidden);
        if (!one.hidden)
            setColumnWidth(column, one.width);
    }
    return true;
}

void ListView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        if (column < m_defaults.size())
            setColumnWidth(column, m_defaults[column] * fontMetrics().horizontalAdvance(u'0') + 16);
    }
    emit columnsChanged();
}

void ListView::setDefaultWidths(const QList<int> &characters)
{
    m_defaults = characters;
    resetColumns();
}

QString ListView::selectionAsTsv() const
{
    if (!model() || !selectionModel())
        return {};
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList titles;
    for (const int column : columns)
        titles << oneLine(model()->headerData(column, Qt::Horizontal).toString());
    lines << titles.join(u'\t');
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << oneLine(row.siblingAtColumn(column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ListView::copySelection()
{
    QGuiApplication::clipboard()->setText(selectionAsTsv());
}

void ListView::showColumnMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int visible = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        visible += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A list without any column could not be brought back.
        action->setEnabled(isColumnHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &ListView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowHeight();
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit rowActivated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace chengcai::widgets
