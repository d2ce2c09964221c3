// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool ok() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool writeAll(int fd, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(fd, content.data(), static_cast<size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

} // namespace

Error fileError(const QString &path, int error)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(error)));
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {ErrorKind::StoreProblem, u"STO-031"_s,
                Text::tr("Nothing was saved because the disk is full. Free some space and try again."), detail, {}};
    if (error == EROFS || error == EACCES || error == EPERM)
        return {ErrorKind::StoreProblem, u"STO-032"_s,
                Text::tr("Nothing was saved because the folder may not be written. Ask for write access or choose another folder."), detail, {}};
    return {ErrorKind::StoreProblem, u"STO-036"_s,
            Text::tr("A file of the store could not be read or written. Check the disk and try again."), detail, {}};
}

Error unsuitable(const QString &fileSystem)
{
    return {ErrorKind::StoreProblem, u"STO-021"_s,
            Text::tr("A store cannot be kept on this kind of drive (%1) because it gives no dependable locks. Choose a folder on the computer's own disk.")
                .arg(fileSystem),
            fileSystem, {}};
}

base::Result<void> writeDurably(const QString &path, QByteArrayView content)
{
    const QString temporary = temporaryName(path);
    {
        const Descriptor file(::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.ok())
            return fileError(temporary, errno);
        if (!writeAll(file.get(), content) || ::fsync(file.get()) != 0) {
            const int error = errno;
            QFile::remove(temporary);
            return fileError(temporary, error);
        }
    }
    return renameDurably(temporary, path);
}

base::Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0 || !syncFolder(QFileInfo(to).path()))
        return fileError(to, errno);
    return {};
}

base::Result<void> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(info.path()))
        return fileError(info.path(), errno);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return fileError(path, errno);
    return {};
}

void closeToOthers(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.ok() && ::fsync(folder.get()) == 0;
}

bool syncFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC));
    return file.ok() && ::fsync(file.get()) == 0;
}

QString unsuitableFileSystem(const QString &path)
{
    constexpr std::array<std::pair<unsigned long, const char *>, 10> refused{{
        {0x4d44, "vfat"}, {0x2011bab0, "exfat"}, {0x65735546, "FUSE"}, {0x6969, "NFS"}, {0xff534d42, "CIFS"}, {0xfe534d42, "SMB2"},
        {0x517b, "SMB"}, {0x01021997, "9p"}, {0x564c, "NCP"}, {0x5346414f, "AFS"}}};
    struct statfs info {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    for (const auto &[magic, name] : refused) {
        if (static_cast<unsigned long>(info.f_type) == magic)
            return QString::fromLatin1(name);
    }
    return {};
}

namespace {

/// A process that was killed keeps its number until its parent has asked for it.
bool isDead(int pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    // The state stands behind the name, which is in brackets and may hold anything.
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype name = stat.lastIndexOf(')');
    return name >= 0 && (stat.mid(name + 2, 1) == "Z" || stat.mid(name + 2, 1) == "X");
}

/// Whether the process that made this temporary file or folder still runs; one of no process is left over from nobody knows whom.
bool isInUse(const QString &name)
{
    const int pid = name.section(u".part"_s, 0, 0).section(u'.', -1).toInt();
    return pid > 0 && (pid == ::getpid() || ((::kill(pid, 0) == 0 || errno == EPERM) && !isDead(pid)));
}

constexpr auto WorkPrefix = ".chengcai-";

/// Only names of our own: the folder may be anybody's.
void removeWorkFolders(const QString &inside)
{
    const QStringList found = QDir(inside).entryList({QLatin1StringView(WorkPrefix) + u"*.part"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : found) {
        const QString work = inside + u'/' + name;
        if (isInUse(name))
            continue;
        // A restore moves the blobs in before the database, into a place that was free: killed in between, they are its own.
        if (QFile::exists(work + u"/store.ccj"_s) && !QFile::exists(work + u"/blobs"_s) && !QFile::exists(inside + u"/store.ccj"_s))
            QDir(inside + u"/blobs"_s).removeRecursively();
        QDir(work).removeRecursively();
    }
}

} // namespace

QString stateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/chengcai"_s;
}

QString temporaryName(const QString &path)
{
    return u"%1.%2.part"_s.arg(path).arg(::getpid());
}

void removeLeftovers(const QString &folder)
{
    removeWorkFolders(folder);
    removeWorkFolders(folder + u"/backups"_s);
    const QStringList leftovers{u"*.part"_s, u"*.part-wal"_s, u"*.part-shm"_s, u"*.part-journal"_s};
    QStringList found;
    for (QDirIterator files(folder, leftovers, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        found.append(files.next());
    for (const QString &file : std::as_const(found)) {
        if (!isInUse(QFileInfo(file).fileName()))
            QFile::remove(file);
    }
}

bool isFreePlace(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink() ? !info.isDir() : info.exists() && !info.isDir())
        return false;
    removeWorkFolders(folder);
    QFileInfoList inside = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    inside.removeIf([](const QFileInfo &one) { return one.fileName() == u"lock" && one.isFile() && one.size() == 0; });
    return inside.isEmpty();
}

WorkFolder::WorkFolder(const QString &inside)
{
    static std::atomic<int> counter{0};
    removeWorkFolders(inside);
    m_path = temporaryName(u"%1/%2%3"_s.arg(inside, QLatin1StringView(WorkPrefix)).arg(counter.fetch_add(1)));
    if (::mkdir(QFile::encodeName(m_path).constData(), 0700) != 0)
        m_error = errno;
}

WorkFolder::~WorkFolder()
{
    if (isValid())
        QDir(m_path).removeRecursively();
}

qint64 fileSystemErrors(const QString &path)
{
    struct stat at {};
    if (::stat(QFile::encodeName(path).constData(), &at) != 0)
        return -1;
    const QFileInfo device(u"/sys/dev/block/%1:%2"_s.arg(major(at.st_dev)).arg(minor(at.st_dev)));
    QFile count(u"/sys/fs/ext4/%1/errors_count"_s.arg(QFileInfo(device.canonicalFilePath()).fileName()));
    bool number = false;
    const qint64 errors = count.open(QIODevice::ReadOnly) ? count.read(32).trimmed().toLongLong(&number) : -1;
    return number ? errors : -1;
}

} // namespace chengcai::store
