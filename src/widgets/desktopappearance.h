// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace chengcai::widgets {

/// What the desktop asks for: org.freedesktop.appearance (color-scheme, contrast) of the settings portal. Light where nobody
/// answers within a quarter of a second. Main thread.
class DesktopAppearance : public QObject
{
    Q_OBJECT
public:
    static DesktopAppearance &instance();
    /// Light, Dark or HighContrast.
    [[nodiscard]] Theme theme();
    /// Repaint the program when the desktop changes its mind.
    void follow(bool follow) { m_follow = follow; }

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    DesktopAppearance();
    void ask();
    [[nodiscard]] static uint read(const QString &key);

    uint m_scheme = 0;   ///< 1 = dark, 2 = light
    uint m_contrast = 0; ///< 1 = high
    bool m_asked = false;
    bool m_follow = false;
};

} // namespace chengcai::widgets
