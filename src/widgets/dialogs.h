// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messages.h" // MessageBar, Banner, JobBar: what speaks without stopping the work

#include <QString>
#include <QStringList>

namespace chengcai::widgets {

/// The only place of modal questions and file pickers. Main thread. Tests say beforehand what the next call answers; then no
/// window opens.
class Dialogs
{
public:
    /// Index of the chosen button; −1 = closed or Esc. The first button is the default one.
    [[nodiscard]] static int ask(QWidget *parent, const QString &title, const QString &sentence, const QStringList &buttons);
    static void inform(QWidget *parent, const QString &title, const QString &sentence);
    /// Empty if cancelled. `filter` as in "CSV (*.csv);;All files (*)".
    [[nodiscard]] static QString openFile(QWidget *parent, const QString &title, const QString &folder = {}, const QString &filter = {});
    [[nodiscard]] static QStringList openFiles(QWidget *parent, const QString &title, const QString &folder = {}, const QString &filter = {});
    /// `suggested` is a folder, a file name or both. Asks before overwriting; adds the filter's ending where there is none.
    [[nodiscard]] static QString saveFile(QWidget *parent, const QString &title, const QString &suggested = {}, const QString &filter = {});
    [[nodiscard]] static QString chooseFolder(QWidget *parent, const QString &title, const QString &folder = {});

    /// For tests: answers are used up in order. An empty file name = cancelled.
    static void setNextAnswer(int answer);
    static void setNextFileName(const QString &file);
    static void setNextFileNames(const QStringList &files);
    /// For tests: the last sentence shown by ask() or inform().
    [[nodiscard]] static QString lastSentence();
};

} // namespace chengcai::widgets
