// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/leaving.h"

#include "widgets/dialogs.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>

namespace chengcai::gui {

namespace {
struct Leaving {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};
} // namespace

bool mayLeave(QWidget *dialog, bool typed)
{
    QGuiApplication::inputMethod()->commit();
    if (!typed)
        return true;
    return widgets::Dialogs::ask(dialog, Leaving::tr("Throw away what was typed?"), Leaving::tr("Nothing has been submitted yet."),
                                 {Leaving::tr("&Continue typing"), Leaving::tr("&Throw away")}) == 1;
}

} // namespace chengcai::gui
