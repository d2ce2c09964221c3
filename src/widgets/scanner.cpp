// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scanner.h"

#include <QStandardPaths>

namespace chengcai::widgets {

using namespace Qt::StringLiterals;

namespace {

/// A colour page of A3 at the resolution below has 30 MB before compression: more than this is no page.
constexpr qsizetype MostBytes = qsizetype(64) << 20;
/// Enough for print of 6 points, the least that documents use.
constexpr auto Resolution = "200"_L1;

QString program()
{
    return QStandardPaths::findExecutable(u"scanimage"_s);
}

} // namespace

Scanner::Scanner(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Scanner::take);
    connect(&m_process, &QProcess::finished, this, &Scanner::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // finished() does not follow
            end();
    });
    connect(&m_process, &QProcess::stateChanged, this, &Scanner::runningChanged);
}

Scanner::~Scanner()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

bool Scanner::isInstalled()
{
    return !program().isEmpty();
}

void Scanner::start()
{
    if (isRunning())
        return;
    m_picture.clear();
    m_stopped = false;
    m_process.start(program(), {u"--format=png"_s, u"--resolution"_s, Resolution});
}

void Scanner::stop()
{
    m_stopped = true;
    m_process.terminate();
}

void Scanner::take()
{
    m_picture += m_process.readAllStandardOutput();
    if (m_picture.size() > MostBytes)
        m_process.kill();
}

void Scanner::end()
{
    take();
    if (m_stopped)
        return;
    const QImage page = QImage::fromData(m_picture, "PNG");
    m_picture.clear();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 && !page.isNull()) {
        emit scanned(page);
        return;
    }
    const QString reason = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed().section(u'\n', -1).left(200);
    emit failed(reason.isEmpty() ? tr("The scanner gave no picture. Check that it is connected and switched on, then scan again.")
                                 : tr("The scanner gave no picture (%1). Check that it is connected and switched on, then scan again.").arg(reason));
}

} // namespace chengcai::widgets
