// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/invocation.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iterator>
#include <memory>

namespace {

/// Verbs that may write a PDF.
bool writesPages(const QString &verb)
{
    static constexpr QLatin1String verbs[]{QLatin1String("report"), QLatin1String("draw"), QLatin1String("inspection"), QLatin1String("case"), QLatin1String("rectify"),
                                            QLatin1String("check-participants"), QLatin1String("listing"), QLatin1String("commitment"), QLatin1String("evaluation"), QLatin1String("certificate")};
    return std::find(std::begin(verbs), std::end(verbs), verb) != std::end(verbs);
}

/// Only reports need fonts. No screen is touched for them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withFonts)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Errors are one sentence on stderr: remarks, such as Qt's on a missing desktop, are not for whoever reads that.
void onlyTheWorst(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyTheWorst);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like a full disk, not the end
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const auto application = makeApplication(argc, argv, writesPages(chengcai::cli::verbIn(arguments)));
    QCoreApplication::setApplicationName(QStringLiteral("chengcai"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("chengcai"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 2;
    const chengcai::base::SystemClock clock;
    const int code = chengcai::cli::run(arguments, clock, out, err);
    // A full disk or a closed pipe must not look like success.
    if (out.flush() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    err.write(QCoreApplication::translate("cli", "The answer could not be written to the output, though the command itself was carried out. Make room and ask again.").toUtf8() + '\n');
    return code == 0 ? int(chengcai::base::ErrorKind::StoreProblem) : code;
}
