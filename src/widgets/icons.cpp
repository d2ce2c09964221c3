// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// The macro needs the global namespace; the linker drops the resource of a static library otherwise.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace chengcai::widgets {

namespace {

const QString folder = u":/chengcai/icons/"_s;

QByteArray drawing(const QString &name)
{
    initIcons();
    QFile file(folder + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One drawing in one colour: the given one, else the palette's at the moment of painting.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QString name, QByteArray svg, QColor color) : m_name(std::move(name)), m_svg(std::move(svg)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("#000000", colorFor(mode).name().toLatin1()));
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = u"chengcai-icon/%1/%2/%3x%4"_s.arg(m_name, colorFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QStringList iconNames()
{
    initIcons();
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon icon(const QString &name, const QColor &color)
{
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new StrokeIconEngine(name, svg, color));
}

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name, icon(name, QColor()));
}

} // namespace chengcai::widgets
