// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "services/demo.h"
#include "services/desk.h"
#include "services/partylist.h"
#include "support/fixedclock.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace chengcai::tests {

using namespace Qt::StringLiterals;

/// The window in English, 1280 × 720, on a copy of the demonstration store that only this test changes. The store is made once.
class DemoWindow
{
protected:
    static inline const QDate Today{2026, 6, 30};

    /// Settings in a folder of their own; call before the first start.
    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"chengcai-test"_s);
        QCoreApplication::setApplicationName(u"chengcai-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    }

    void startWithoutStore()
    {
        m_clock.setDay(Today);
        m_preferences = std::make_unique<gui::Preferences>();
        m_preferences->setLanguage(u"en"_s);
        m_preferences->apply();
        m_desk = std::make_unique<services::Desk>(m_clock);
        m_directory = std::make_unique<services::PartyDirectory>(*m_desk);
        m_window = std::make_unique<gui::MainWindow>(*m_desk, *m_directory, *m_preferences);
        m_window->resize(1280, 720);
        m_window->show();
    }

    /// Opens a fresh copy; true once somebody is signed in and the parties can be found.
    [[nodiscard]] bool openDemo()
    {
        const QString made = m_dir.filePath(u"made"_s);
        services::DemoOptions options;
        options.folder = made;
        options.today = Today;
        if (!QFile::exists(made) && !services::createDemo(options, m_clock, {}).ok())
            return false;
        m_folder = m_dir.filePath(u"store%1"_s.arg(++m_stores));
        QDirIterator files(made, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString to = m_folder + files.next().mid(made.size());
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(files.filePath(), to))
                return false;
        }
        m_window->openStore(m_folder);
        return QTest::qWaitFor([this] { return m_desk->account() && m_directory->index(); }, 20000);
    }

    void stop()
    {
        m_window.reset();
        m_directory.reset();
        m_desk.reset();
    }

    [[nodiscard]] bool signIn(const QString &name)
    {
        (void)m_desk->signIn(name, std::nullopt);
        return QTest::qWaitFor([&] { return m_desk->account() && m_desk->account()->name == name; });
    }

    /// What the store's thread says to that; waits for everything written before.
    template <typename Work> auto inStore(Work work)
    {
        using R = std::invoke_result_t<Work, services::Session &>;
        return *m_desk->write(QString(), [work](services::Session &session, const base::Progress &) -> base::Result<R> { return work(session); }).result();
    }
    /// The number of the last entry of the journal.
    [[nodiscard]] qint64 head()
    {
        return inStore([](services::Session &session) { return session.store().ledger().head().receivedNo; });
    }

    template <typename T> [[nodiscard]] T *control(const QObject *in, const char *name) const { return in->findChild<T *>(QString::fromLatin1(name)); }
    /// The page or dialog of that class that was opened last.
    template <typename T> [[nodiscard]] T *latest() const
    {
        const auto found = m_window->findChildren<T *>();
        return found.isEmpty() ? nullptr : found.last();
    }
    template <typename P> [[nodiscard]] P *area(const QString &name)
    {
        m_window->showArea(name);
        return m_window->findChild<P *>();
    }
    /// The letters that Alt reaches twice among the menus and what is in sight of that part of the window.
    [[nodiscard]] QStringList ambiguous(const QWidget *part) const
    {
        QStringList letters;
        const auto add = [&letters](const QString &text) {
            if (const QString letter = QKeySequence::mnemonic(text).toString(); !letter.isEmpty())
                letters.append(letter);
        };
        if (part->window() == m_window.get()) {
            for (const QAction *action : m_window->menuBar()->actions())
                add(action->text());
        }
        for (const auto *tabs : part->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
        for (const QWidget *one : part->findChildren<QWidget *>()) {
            if (one->isVisibleTo(part) && (qobject_cast<const QLabel *>(one) || qobject_cast<const QAbstractButton *>(one)))
                add(one->property("text").toString());
        }
        QStringList twice;
        for (const QString &letter : std::as_const(letters)) {
            if (letters.count(letter) > 1 && !twice.contains(letter))
                twice.append(letter);
        }
        return twice;
    }
    [[nodiscard]] static QToolButton *buttonOf(const QWidget *page, const QString &text)
    {
        const auto buttons = page->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *button) { return button->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] static QMenu *menuOf(const QWidget *page, const QString &text)
    {
        if (const QToolButton *tool = buttonOf(page, text))
            return tool->menu();
        for (const QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->menu();
        }
        return nullptr;
    }
    /// Opens the menu of that button and takes an entry, which may come a moment later, or an entry of that submenu.
    [[nodiscard]] static bool chooseEntry(const QWidget *page, const QString &button, const QString &entry, const QString &inSubmenu = {})
    {
        QMenu *menu = menuOf(page, button);
        if (!menu)
            return false;
        emit menu->aboutToShow();
        QAction *action = nullptr;
        const auto find = [&action](const QMenu *in, const QString &text) {
            for (QAction *candidate : in->actions()) {
                if (candidate->text() == text)
                    action = candidate;
            }
            return action != nullptr;
        };
        if (!QTest::qWaitFor([&] { return find(menu, entry); }))
            return false;
        if (!inSubmenu.isEmpty()) {
            const QMenu *submenu = action->menu();
            action = nullptr;
            if (!submenu || !find(submenu, inSubmenu))
                return false;
        }
        action->trigger();
        return true;
    }
    /// Puts text into a line edit or a text field of that name.
    static void type(const QWidget *form, const char *name, const QString &text)
    {
        if (auto *line = form->findChild<QLineEdit *>(QString::fromLatin1(name)))
            line->setText(text);
        else
            form->findChild<QPlainTextEdit *>(QString::fromLatin1(name))->setPlainText(text);
    }
    /// Chooses as a click does.
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{Today};
    QString m_folder; ///< of the open store
    std::unique_ptr<gui::Preferences> m_preferences;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<services::PartyDirectory> m_directory;
    std::unique_ptr<gui::MainWindow> m_window;

private:
    int m_stores = 0;
};

} // namespace chengcai::tests
