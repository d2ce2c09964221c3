// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartframe.h"

#include "widgets/accessible.h"
#include "widgets/chartcanvas.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHeaderView>
#include <QLabel>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

constexpr int exportDpi = 96;
constexpr int exportPixels = 13;

QString csvField(QString text)
{
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written << csvField(field);
    return written.join(u',') + u"\r\n"_s;
}

ChartLook exportLook()
{
    QFont font;
    font.setPixelSize(exportPixels);
    return {themePalette(Theme::Light), font};
}

// Noto CJK maps common characters back to Kangxi radicals in a PDF, so its text could not be found again.
ChartLook pdfLook()
{
    ChartLook look = exportLook();
    QStringList clean;
    for (const QString &family : {u"SimHei"_s, u"WenQuanYi Zen Hei"_s, u"AR PL UMing CN"_s, u"LXGW WenKai"_s}) {
        if (QFontDatabase::hasFamily(family))
            clean << family;
    }
    if (!clean.isEmpty())
        look.font.setFamilies(clean);
    return look;
}

} // namespace

QByteArray twinCsv(const TwinTable &twin)
{
    QString text = QChar(0xFEFF) + csvLine(twin.headers);
    for (const QStringList &row : twin.rows)
        text += csvLine(row);
    return text.toUtf8();
}

ChartFrame::ChartFrame(QWidget *parent) : QWidget(parent)
{
    installAccessibleFactory();
    m_stack = new QStackedWidget(this);
    m_view = new ChartCanvas(this);
    m_table = new QTableWidget(this);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_cursorLine = new QLabel(this);
    m_cursorLine->setWordWrap(true);
    m_cursorLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_cursorLine);
    auto *swap = new QAction(this);
    swap->setShortcut(Qt::Key_F4);
    swap->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(swap);
    connect(swap, &QAction::triggered, this, [this] { setShowsTable(!showsTable()); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { setCurrent(row); });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { activate(); });
    setFocusProxy(m_view);
    retranslate();
}

QChartView *ChartFrame::view() const
{
    return m_view;
}

ChartLook ChartFrame::screenLook() const
{
    return {palette(), font()};
}

bool ChartFrame::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartFrame::setShowsTable(bool table)
{
    if (table == showsTable())
        return;
    const bool focus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentIndex(table ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    if (table && m_current >= 0)
        m_table->setCurrentCell(m_current, 0);
    if (focus)
        m_stack->currentWidget()->setFocus();
    emit tableShown(table);
}

void ChartFrame::setCurrent(int point)
{
    point = std::clamp(point, -1, pointCount() - 1);
    if (point == m_current)
        return;
    m_current = point;
    showCursorLine();
    m_view->viewport()->update();
    emit currentChanged(point);
}

void ChartFrame::showCursorLine()
{
    m_cursorLine->setText(m_current < 0 ? summary() : pointText(m_current));
    m_cursorLine->setAccessibleName(m_cursorLine->text());
    // Qt 6.4 has no announcements: a changed name and an alert make screen readers speak the line.
    QAccessibleEvent renamed(m_cursorLine, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(m_cursorLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChartFrame::activate()
{
    if (m_current >= 0)
        emit pointActivated(m_current);
}

bool ChartFrame::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (back || key == Qt::Key_Right || key == Qt::Key_Down) {
        const int step = back ? -1 : 1;
        const int next = modifiers.testFlag(Qt::ControlModifier) ? nextEvent(m_current, step) : m_current + step;
        setCurrent(std::max(0, next));
    } else if (key == Qt::Key_Home) {
        setCurrent(0);
    } else if (key == Qt::Key_End) {
        setCurrent(pointCount() - 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activate();
    } else {
        return false;
    }
    return true;
}

void ChartFrame::fillTable()
{
    const TwinTable table = twin();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_table->setColumnCount(int(table.headers.size()));
    m_table->setRowCount(int(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[size_t(row)].value(column)));
    }
}

QChart *ChartFrame::emptyChart(const ChartLook &look, const QMargins &margins)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundBrush(look.palette.color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins(margins);
    return chart;
}

void ChartFrame::styleAxis(QAbstractAxis *axis, const ChartLook &look)
{
    axis->setLabelsFont(look.font);
    axis->setLabelsColor(chartColor(ChartColor::Label, look.palette));
    axis->setLinePen(QPen(chartColor(ChartColor::Label, look.palette), 1));
    axis->setGridLinePen(QPen(chartColor(ChartColor::Grid, look.palette), 1));
}

void ChartFrame::rebuild()
{
    m_current = -1;
    setAccessibleName(name());
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(makeChart(screenLook()));
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    fillTable();
    showCursorLine();
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartFrame::retranslate()
{
    m_table->setAccessibleName(tr("Table of the chart"));
    setToolTip(tr("F4 changes between chart and table. Arrow keys move from point to point."));
}

void ChartFrame::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LanguageChange)
        retranslate();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange) {
        const int current = m_current;
        rebuild();
        setCurrent(current);
    }
    QWidget::changeEvent(event);
}

void ChartFrame::paintChart(QPainter &painter, QSize size, const ChartLook &look) const
{
    QGraphicsScene scene;
    QChart *chart = makeChart(look);
    scene.addItem(chart);
    chart->resize(size);
    const QRectF all(QPointF(), size);
    scene.setSceneRect(all);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(all, look.palette.color(QPalette::Base));
    // Explicit rectangles: with a device pixel ratio the default target takes device pixels and clips the chart.
    scene.render(&painter, all, all);
    paintOver(painter, *chart, look);
}

QImage ChartFrame::toImage(QSize size, qreal scale) const
{
    QImage image(QSizeF(QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintChart(painter, size, exportLook());
    return image;
}

bool ChartFrame::writeSvg(QIODevice &device, QSize size) const
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(exportDpi);
    generator.setTitle(accessibleName());
    generator.setDescription(summary());
    QPainter painter(&generator);
    if (!painter.isActive())
        return false;
    paintChart(painter, size, exportLook());
    return painter.end();
}

bool ChartFrame::writePdf(QIODevice &device, QSize size) const
{
    QPdfWriter writer(&device);
    writer.setTitle(accessibleName());
    writer.setResolution(exportDpi * 10);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / exportDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    painter.scale(10, 10);
    paintChart(painter, size, pdfLook());
    return painter.end();
}

base::Result<void> ChartFrame::exportTo(const QString &file, QSize size) const
{
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool written = false;
    if (ending == u"png")
        written = toImage(size, 2).save(&buffer, "PNG");
    else if (ending == u"svg")
        written = writeSvg(buffer, size);
    else if (ending == u"pdf")
        written = writePdf(buffer, size);
    else if (ending == u"csv")
        written = buffer.write(twinCsv(twin())) > 0;
    else
        return base::Error{base::ErrorKind::Usage, u"EXP-402"_s,
                           tr("A chart cannot be written as “.%1”. Choose PNG, SVG, PDF or CSV.").arg(ending), {}, {}};
    buffer.close();
    QSaveFile target(file);
    if (written && target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return base::Error{base::ErrorKind::InputRefused, u"EXP-401"_s,
                       tr("The file %1 could not be written. Choose another folder or free some space.").arg(file), target.errorString(), {}};
}

} // namespace chengcai::widgets
