// SPDX-License-Identifier: GPL-3.0-or-later
// Fills three forms until it is killed, and says on standard output what has happened so far:
//   "t <form> <characters> <ms since start>"  typed into the first item of form 0 or 1
//   "a <form> <number of files>"              a file is attached and named in a draft that is kept
//   "s <number>"                              form 2 is submitted
//
//   fill_form STORE PARTY0 PARTY1 PARTY2 FILE SUBMIT_AFTER_MS
#include "base/clock.h"
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/itemcard.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/openedform.h"
#include "services/partylist.h"
#include "widgets/dialogs.h"
#include "widgets/evidencestrip.h"
#include "widgets/typedfields.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int TypeEveryMs = 4;
constexpr int AttachEvery = 150; ///< characters

class Filling : public QObject
{
public:
    Filling(services::Desk &desk, gui::MainWindow &window, const QStringList &arguments) : m_desk(desk), m_window(window), m_arguments(arguments)
    {
        m_timer.start();
        connect(&m_typing, &QTimer::timeout, this, &Filling::type);
        connect(&desk, &services::Desk::accountChanged, this, &Filling::begin);
    }

private:
    void begin()
    {
        m_desk.write(QString(), [](services::Session &session, const base::Progress &) { return services::InspectionDrafts(session).all(); })
            .then(this, [this](const base::Result<std::vector<services::InspectionDraft>> &drafts) {
                if (!drafts || drafts->empty())
                    qFatal("the prepared draft is gone");
                for (int i = 0; i < 3; ++i) {
                    services::InspectionDraft draft = drafts->front();
                    if (i < 2) {
                        draft.input.party = domain::PartyId(m_arguments[2 + i].toLongLong());
                        draft.input.answers.clear();
                        draft.savedAt = 0;
                    }
                    m_window.openInspectionForm(draft);
                    m_pages[size_t(i)] = m_window.findChildren<gui::InspectionFormPage *>().last();
                    connect(m_pages[size_t(i)], &gui::Page::message, this, [i](gui::Severity severity, const QString &sentence, const QString &) {
                        if (i == 2 && severity == gui::Severity::Success)
                            say(u"s %1"_s.arg(sentence.section(u"as "_s, 1).section(u' ', 0, 0)));
                    });
                }
                m_typing.start(TypeEveryMs);
                QTimer::singleShot(m_arguments[6].toInt(), this, [this] { m_pages[2]->findChild<QPushButton *>(u"submit"_s)->click(); });
            });
    }
    void type()
    {
        for (int i = 0; i < 2; ++i) {
            auto *field = m_pages[size_t(i)]->findChild<widgets::TextField *>(u"A-01"_s);
            if (!field || !field->isEnabled())
                continue;
            const int count = ++m_typed[size_t(i)];
            say(u"t %1 %2 %3"_s.arg(i).arg(count).arg(m_timer.elapsed()));
            const QString key(QChar((i == 0 ? u'a' : u'A') + (count - 1) % 26));
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, key);
            QCoreApplication::sendEvent(field, &press);
            if (count % AttachEvery == 0)
                emit m_pages[size_t(i)]->findChild<gui::ItemCard *>()->evidenceOffered(u"A-01"_s, {{m_arguments[5]}, {}});
        }
    }
    static void say(const QString &text)
    {
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
    }

    services::Desk &m_desk;
    gui::MainWindow &m_window;
    QStringList m_arguments;
    QElapsedTimer m_timer;
    QTimer m_typing;
    std::array<gui::InspectionFormPage *, 3> m_pages{};
    std::array<int, 2> m_typed{};
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"chengcai-test"_s);
    QCoreApplication::setApplicationName(u"chengcai-fill-form"_s);
    const base::SystemClock clock;
    gui::Preferences preferences;
    preferences.setLanguage(u"en"_s);
    preferences.apply();
    services::Desk desk(clock);
    services::PartyDirectory directory(desk);
    gui::MainWindow window(desk, directory, preferences);
    window.show();
    const Filling filling(desk, window, QCoreApplication::arguments());
    window.openStore(QCoreApplication::arguments().at(1));
    return QApplication::exec();
}
