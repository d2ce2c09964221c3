// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace chengcai::gui {

/// What belongs to this desk and not to a store: language, theme, last store, window geometry. Written at once.
class Preferences : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark, HighContrast };

    explicit Preferences(QObject *parent = nullptr);

    /// "zh_CN" or "en"; the system's at first.
    [[nodiscard]] QString language() const;
    /// Installs the translators of the program and of Qt; every open window gets a LanguageChange.
    void setLanguage(const QString &language);
    [[nodiscard]] bool isChinese() const { return language() == QLatin1String("zh_CN"); }

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    [[nodiscard]] QString lastStore() const;
    void setLastStore(const QString &folder);
    /// Minutes without a key or a click until the desk locks; 0 = never.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    /// Applies language and theme; once, before the first window.
    void apply();

signals:
    void themeChanged();

private:
    void applyLanguage();
    void applyTheme();

    QSettings m_settings;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace chengcai::gui
