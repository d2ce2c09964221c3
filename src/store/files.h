// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace chengcai::store {

/// Writes a file of mode 0600 so that after a crash there is either the old one or the whole new one:
/// temporary name → fsync → rename → fsync of the folder. StoreProblem "STO-06x".
[[nodiscard]] base::Result<void> writeDurably(const QString &path, QByteArrayView content);
/// Renames within a file system and makes the name durable.
[[nodiscard]] base::Result<void> renameDurably(const QString &from, const QString &to);
/// Folder of mode 0700, parents included; one that is there stays as it is.
[[nodiscard]] base::Result<void> makeFolder(const QString &path);
/// Takes the rights of others away from a folder; where the system does not allow that, they stay.
void closeToOthers(const QString &folder);
[[nodiscard]] bool syncFolder(const QString &path);
[[nodiscard]] bool syncFile(const QString &path);
/// Why a store cannot be written on that file system (vfat, FUSE, network: no dependable locks); empty if it can.
[[nodiscard]] QString unsuitableFileSystem(const QString &path);
[[nodiscard]] base::Error unsuitable(const QString &fileSystem);
/// "<name>.<pid>.part": removed by removeLeftovers() once its process is gone.
/// What this computer remembers of stores outside them: $XDG_STATE_HOME/chengcai.
[[nodiscard]] QString stateFolder();
[[nodiscard]] QString temporaryName(const QString &path);
/// Removes temporary files and folders of processes that no longer run, in the folder of a store and everything below it.
void removeLeftovers(const QString &folder);
/// Whether a store may be put there: nothing is there, or a folder with nothing in it but what making or restoring a store has left
/// when it was killed.
[[nodiscard]] bool isFreePlace(const QString &folder);

/// A folder of mode 0700 inside another one, for work in progress; gone with the object, or with the next one there if the process is
/// killed.
class WorkFolder
{
public:
    explicit WorkFolder(const QString &inside);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] bool isValid() const { return m_error == 0; }
    [[nodiscard]] int error() const { return m_error; } ///< errno
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    int m_error = 0;
};
/// Errors the file system has recorded since it was made or last checked (ext4 keeps count); −1 where it does not say.
[[nodiscard]] qint64 fileSystemErrors(const QString &path);
/// Sentence for a failed call, from errno.
[[nodiscard]] base::Error fileError(const QString &path, int error);

} // namespace chengcai::store
