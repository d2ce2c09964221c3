// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runninginstance.h"
#include "base/clock.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/partylist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

/// The store named on the command line, else the last one if it is still there.
QString storeToOpen(const QCommandLineParser &parser, const gui::Preferences &preferences)
{
    if (parser.isSet(u"store"_s))
        return QDir(parser.value(u"store"_s)).absolutePath();
    const QString last = preferences.lastStore();
    return !last.isEmpty() && QDir(last).exists() ? last : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"chengcai"_s);
    QApplication::setOrganizationName(u"chengcai"_s);
    QApplication::setApplicationVersion(QStringLiteral(CHENGCAI_VERSION));
    QApplication::setDesktopFileName(u"chengcai"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"chengcai"_s));

    gui::Preferences preferences;
    preferences.apply();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Supervision of integrity in government procurement"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"store"_s, QCoreApplication::translate("main", "Folder of the store to open."), u"folder"_s});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "File of another computer to take over."), u"[file]"_s);
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    const QString file = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    if (!file.isEmpty() && app::RunningInstance::handOver(file))
        return 0;

    const base::SystemClock clock;
    services::Desk desk(clock);
    services::PartyDirectory directory(desk);
    gui::MainWindow window(desk, directory, preferences);
    window.show();
    if (const QString folder = storeToOpen(parser, preferences); !folder.isEmpty())
        window.openStore(folder);
    if (!file.isEmpty())
        window.takeFile(file);
    app::RunningInstance instance;
    instance.listen([&window](const QString &other) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        window.takeFile(other);
    });
    return QApplication::exec();
}
