// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible.h"

#include "widgets/chartcanvas.h"
#include "widgets/gradebadge.h"
#include "widgets/starrating.h"

#include <QAccessibleWidget>

#include <cmath>

namespace chengcai::widgets {

namespace {

class AccessibleStars : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleStars(StarRating *stars) : QAccessibleWidget(stars), m_stars(stars) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_stars->isReadOnly() ? QAccessible::StaticText : QAccessible::Slider;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString value = starsText(m_stars->halfStars());
        if (kind == QAccessible::Value)
            return value;
        if (m_stars->isReadOnly() && kind == QAccessible::Name)
            return value;
        if (m_stars->isReadOnly() && kind == QAccessible::Description)
            return m_stars->accessibleName();
        const QString given = QAccessibleWidget::text(kind);
        return given.isEmpty() && kind == QAccessible::Name ? StarRating::tr("Stars") : given;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && !m_stars->isReadOnly())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return std::max(0, m_stars->halfStars()) / 2.0; }
    void setCurrentValue(const QVariant &value) override { m_stars->setHalfStars(int(std::lround(value.toDouble() * 2))); }
    [[nodiscard]] QVariant maximumValue() const override { return StarRating::Most / 2.0; }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.5; }

private:
    StarRating *m_stars;
};

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart), m_canvas(canvas) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const ChartFrame &frame = m_canvas->frame();
        if (kind == QAccessible::Name)
            return frame.accessibleName();
        if (kind == QAccessible::Description)
            return frame.summary();
        if (kind == QAccessible::Value)
            return frame.current() < 0 ? QString() : frame.pointText(frame.current());
        return QAccessibleWidget::text(kind);
    }
    // The scene's items say nothing of their own.
    [[nodiscard]] int childCount() const override { return 0; }

private:
    ChartCanvas *m_canvas;
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    if (auto *stars = qobject_cast<StarRating *>(object))
        return new AccessibleStars(stars);
    if (auto *canvas = qobject_cast<ChartCanvas *>(object))
        return new AccessibleChart(canvas);
    if (qobject_cast<GradeBadge *>(object) || qobject_cast<ListLabels *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibleFactory()
{
    static const bool installed = (QAccessible::installFactory(create), true);
    Q_UNUSED(installed)
}

} // namespace chengcai::widgets
