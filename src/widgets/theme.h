// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace chengcai::widgets {

/// What the user may choose; System follows org.freedesktop.appearance of the desktop (light where nobody answers).
enum class Theme { System, Light, Dark, HighContrast };

/// Fusion with the program's own palette for the whole application. With System it keeps following the desktop until another
/// theme is applied. Main thread.
void applyTheme(Theme theme);
/// The palette of a theme as it would be applied; System = what the desktop asks for now.
[[nodiscard]] QPalette themePalette(Theme theme);
/// True if the window colour is darker than the text on it.
[[nodiscard]] bool isDark(const QPalette &palette);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Colour of a grade for text and graphics on the window's base colour.
[[nodiscard]] QColor gradeColor(domain::Grade grade, const QPalette &palette);
/// Gold of the stars: graphic only, always with an outline in starOutline().
[[nodiscard]] QColor starColor(const QPalette &palette);
[[nodiscard]] QColor starOutline(const QPalette &palette);

enum class ChartColor { Line, Grid, Label, Positive, Negative, Total, Simulation, Cursor };
[[nodiscard]] QColor chartColor(ChartColor role, const QPalette &palette);

enum class MessageColor { Information, Success, Warning, Error };
/// Graphic and border colour of a message, ≥ 3:1 on window and base.
[[nodiscard]] QColor messageColor(MessageColor role, const QPalette &palette);

/// Names of the icons drawn by the project, in alphabetical order.
[[nodiscard]] QStringList iconNames();
/// The icon theme's icon of that name, else our own, stroked in the palette's text colour at any size and repainted when the
/// palette changes. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString &name);
/// Our own icon in that colour, whatever the palette.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace chengcai::widgets
