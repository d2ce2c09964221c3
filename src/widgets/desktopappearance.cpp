// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
constexpr int patienceMs = 250;
} // namespace

DesktopAppearance &DesktopAppearance::instance()
{
    static DesktopAppearance appearance;
    return appearance;
}

DesktopAppearance::DesktopAppearance() = default;

Theme DesktopAppearance::theme()
{
    if (!m_asked)
        ask();
    if (m_contrast == 1)
        return Theme::HighContrast;
    return m_scheme == 1 ? Theme::Dark : Theme::Light;
}

void DesktopAppearance::ask()
{
    m_asked = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_scheme = read(u"color-scheme"_s);
    m_contrast = read(u"contrast"_s);
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
}

uint DesktopAppearance::read(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call.setArguments({appearance, key});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return 0;
    // The portal wraps the value twice.
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

void DesktopAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance)
        return;
    if (key == u"color-scheme"_s)
        m_scheme = value.variant().toUInt();
    else if (key == u"contrast"_s)
        m_contrast = value.variant().toUInt();
    if (m_follow)
        applyTheme(Theme::System);
}

} // namespace chengcai::widgets
