// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

std::deque<int> nextAnswers;
std::deque<QStringList> nextFiles;
QString shownSentence;

template <typename T> std::optional<T> takeNext(std::deque<T> &queue)
{
    if (queue.empty())
        return std::nullopt;
    T first = std::move(queue.front());
    queue.pop_front();
    return first;
}

QString withEnding(const QString &file, const QString &filter)
{
    static const QRegularExpression ending(u"\\*(\\.[A-Za-z0-9]+)"_s);
    const auto match = ending.match(filter);
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() || !match.hasMatch() ? file : file + match.captured(1);
}

/// A message box takes a plain letter for the mnemonic of a button: whoever goes on typing while a question comes up would answer it
/// blindly. With Alt the letters work as everywhere.
class LettersAnswerNothing : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        return plain && !key->text().isEmpty() && key->text().front().isLetterOrNumber();
    }
};

} // namespace

int Dialogs::ask(QWidget *parent, const QString &title, const QString &sentence, const QStringList &buttons)
{
    shownSentence = sentence;
    if (const auto answer = takeNext(nextAnswers))
        return *answer;
    QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::NoButton, parent);
    QList<QPushButton *> made;
    for (const QString &text : buttons)
        made << box.addButton(text, made.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    // Esc and the window's cross must always work; they are answer −1 through a button nobody sees.
    QPushButton *escape = box.addButton(QMessageBox::Cancel);
    escape->hide();
    box.setEscapeButton(escape);
    if (!made.isEmpty())
        box.setDefaultButton(made.constFirst());
    LettersAnswerNothing filter;
    box.installEventFilter(&filter);
    box.exec();
    return int(made.indexOf(qobject_cast<QPushButton *>(box.clickedButton())));
}

void Dialogs::inform(QWidget *parent, const QString &title, const QString &sentence)
{
    shownSentence = sentence;
    if (!takeNext(nextAnswers))
        QMessageBox::information(parent, title, sentence);
}

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    if (const auto files = takeNext(nextFiles))
        return files->value(0);
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList Dialogs::openFiles(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    if (const auto files = takeNext(nextFiles))
        return *files;
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    if (const auto files = takeNext(nextFiles))
        return withEnding(files->value(0), filter);
    // The dialog adds the ending itself, so that its question about overwriting is about the right file.
    QFileDialog dialog(parent, title, QFileInfo(suggested).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(withEnding(u"x"_s, filter)).suffix());
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString Dialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    if (const auto files = takeNext(nextFiles))
        return files->value(0);
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

void Dialogs::setNextAnswer(int answer)
{
    nextAnswers.push_back(answer);
}

void Dialogs::setNextFileName(const QString &file)
{
    nextFiles.push_back(file.isEmpty() ? QStringList() : QStringList(file));
}

void Dialogs::setNextFileNames(const QStringList &files)
{
    nextFiles.push_back(files);
}

QString Dialogs::lastSentence()
{
    return shownSentence;
}

} // namespace chengcai::widgets
