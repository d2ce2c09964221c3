// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/preferences.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int DefaultIdleMinutes = 15;
}

Preferences::Preferences(QObject *parent) : QObject(parent) {}

QString Preferences::language() const
{
    const QString system = QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    return m_settings.value(u"language"_s, system).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language() && m_program)
        return;
    m_settings.setValue(u"language"_s, language);
    applyLanguage();
}

Preferences::Theme Preferences::theme() const
{
    return Theme(m_settings.value(u"theme"_s, int(Theme::System)).toInt());
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(u"theme"_s, int(theme));
    applyTheme();
}

QString Preferences::lastStore() const
{
    return m_settings.value(u"lastStore"_s).toString();
}

void Preferences::setLastStore(const QString &folder)
{
    m_settings.setValue(u"lastStore"_s, folder);
}

int Preferences::idleMinutes() const
{
    return m_settings.value(u"idleMinutes"_s, DefaultIdleMinutes).toInt();
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue(u"idleMinutes"_s, minutes);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

void Preferences::apply()
{
    applyTheme();
    applyLanguage();
}

void Preferences::applyLanguage()
{
    // The old ones go first: with two languages installed, a string missing in one would show in the other.
    m_program.reset();
    m_qt.reset();
    const QString language = this->language();
    QLocale::setDefault(language == "zh_CN"_L1 ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(m_qt.get());
    m_program = std::make_unique<QTranslator>();
    if (m_program->load(u":/i18n/chengcai_"_s + language))
        QApplication::installTranslator(m_program.get());
}

void Preferences::applyTheme()
{
    widgets::applyTheme(widgets::Theme(int(theme())));
    emit themeChanged();
}

} // namespace chengcai::gui
