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
/// Folder of mode 0700, parents included.
[[nodiscard]] base::Result<void> makeFolder(const QString &path);
[[nodiscard]] bool syncFolder(const QString &path);
[[nodiscard]] bool syncFile(const QString &path);
/// Why a store cannot be written on that file system (vfat, FUSE, network: no dependable locks); empty if it can.
[[nodiscard]] QString unsuitableFileSystem(const QString &path);
/// "<name>.<pid>.part": removed by removeLeftovers() once its process is gone.
[[nodiscard]] QString temporaryName(const QString &path);
/// Removes temporary files of processes that no longer run, in the folder and everything below it.
void removeLeftovers(const QString &folder);
/// Sentence for a failed call, from errno.
[[nodiscard]] base::Error fileError(const QString &path, int error);

} // namespace chengcai::store
