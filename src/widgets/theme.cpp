// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/desktopappearance.h"
#include "widgets/focusstyle.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace chengcai::widgets {

namespace {

struct Tones {
    QRgb window, base, alternate, text, dim, button, border, highlight, highlighted, link, visited;
};
constexpr Tones lightTones{0xFFF4F5F7, 0xFFFFFFFF, 0xFFF7F9FB, 0xFF1E1F22, 0xFF5A6270, 0xFFFBFBFC,
                           0xFF767D88, 0xFF0B5FA5, 0xFFFFFFFF, 0xFF0B5FA5, 0xFF6B3FA0};
constexpr Tones darkTones{0xFF191A1D, 0xFF1E1F22, 0xFF1A1B1E, 0xFFE6E8EC, 0xFFA9B0BC, 0xFF2A2C31,
                          0xFF7A818C, 0xFF1F5F9C, 0xFFFFFFFF, 0xFF7DB8F2, 0xFFC3A2F0};
constexpr Tones contrastTones{0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFD8D8D8, 0xFF000000,
                              0xFFFFFFFF, 0xFFFFE14D, 0xFF000000, 0xFF8FD3FF, 0xFFE3B8FF};

QPalette paletteOf(const Tones &tones)
{
    const QColor window(tones.window), button(tones.button), text(tones.text), border(tones.border);
    QPalette palette(text, button, button.lighter(115), border, border, text, text, QColor(tones.base), window);
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.dim));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Highlight, QColor(tones.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(tones.highlighted));
    palette.setColor(QPalette::Link, QColor(tones.link));
    palette.setColor(QPalette::LinkVisited, QColor(tones.visited));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, border);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

} // namespace

void applyTheme(Theme theme)
{
    if (!qobject_cast<FocusStyle *>(QApplication::style()))
        QApplication::setStyle(new FocusStyle);
    DesktopAppearance::instance().follow(theme == Theme::System);
    QApplication::setPalette(themePalette(theme));
}

QPalette themePalette(Theme theme)
{
    switch (theme == Theme::System ? DesktopAppearance::instance().theme() : theme) {
    case Theme::Dark:
        return paletteOf(darkTones);
    case Theme::HighContrast:
        return paletteOf(contrastTones);
    default:
        return paletteOf(lightTones);
    }
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor gradeColor(domain::Grade grade, const QPalette &palette)
{
    switch (grade) {
    case domain::Grade::A:
        return pick(palette, 0xFF0B5FA5, 0xFF5AA0E6);
    case domain::Grade::B:
        return pick(palette, 0xFF00736B, 0xFF5FD3C4);
    case domain::Grade::C:
        return pick(palette, 0xFF8A5A00, 0xFFF5D97A);
    case domain::Grade::D:
        return pick(palette, 0xFF7A1230, 0xFFD9607F);
    case domain::Grade::U:
        break;
    }
    return pick(palette, 0xFF5A6270, 0xFFA9B0BC);
}

QColor starColor(const QPalette &palette)
{
    return pick(palette, 0xFFB98500, 0xFFF2C14E);
}

QColor starOutline(const QPalette &palette)
{
    return pick(palette, 0xFF7A5800, 0xFFF2C14E);
}

QColor chartColor(ChartColor role, const QPalette &palette)
{
    switch (role) {
    case ChartColor::Line:
        return pick(palette, 0xFF1E1F22, 0xFFE6E8EC);
    case ChartColor::Grid:
        return pick(palette, 0xFFDDE1E6, 0xFF3A3D44);
    case ChartColor::Label:
        return pick(palette, 0xFF4A515C, 0xFFB6BCC7);
    case ChartColor::Positive:
        return pick(palette, 0xFF00736B, 0xFF5FD3C4);
    case ChartColor::Negative:
        return pick(palette, 0xFFB3390B, 0xFFF08A5D);
    case ChartColor::Total:
        return pick(palette, 0xFF0B5FA5, 0xFF5AA0E6);
    case ChartColor::Simulation:
        return pick(palette, 0xFFC75300, 0xFFFF9A3D);
    case ChartColor::Cursor:
        break;
    }
    return pick(palette, 0xFF0B5FA5, 0xFF7DB8F2);
}

QColor messageColor(MessageColor role, const QPalette &palette)
{
    switch (role) {
    case MessageColor::Success:
        return pick(palette, 0xFF00736B, 0xFF5FD3C4);
    case MessageColor::Warning:
        return pick(palette, 0xFF8A5A00, 0xFFF5D97A);
    case MessageColor::Error:
        return pick(palette, 0xFFB02A1A, 0xFFFF8A7A);
    case MessageColor::Information:
        break;
    }
    return pick(palette, 0xFF0B5FA5, 0xFF7DB8F2);
}

} // namespace chengcai::widgets
