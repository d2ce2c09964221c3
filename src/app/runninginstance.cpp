// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runninginstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace chengcai::app {

using namespace Qt::StringLiterals;

namespace {

const QString Service = QStringLiteral("cn.chengcai.Chengcai");
const QString Object = QStringLiteral("/cn/chengcai/Chengcai");
constexpr int LongestAnswerMs = 5000;

} // namespace

bool RunningInstance::handOver(const QString &file)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(Service))
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Object, Service, u"Open"_s);
    message << file;
    return bus.call(message, QDBus::Block, LongestAnswerMs).type() == QDBusMessage::ReplyMessage;
}

void RunningInstance::listen(std::function<void(const QString &)> take)
{
    m_take = std::move(take);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.registerService(Service))
        bus.registerObject(Object, this, QDBusConnection::ExportScriptableSlots);
}

} // namespace chengcai::app
