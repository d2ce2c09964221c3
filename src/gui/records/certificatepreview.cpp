// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/certificatepreview.h"

#include "gui/reports/documentpreview.h"
#include "report/gather.h"

#include <QCoreApplication>

namespace chengcai::gui {

void previewCertificate(services::Desk &desk, const domain::Party &party, QDate asOf, QWidget *parent)
{
    const QString title = QCoreApplication::translate("chengcai::gui::PartyPage", "Credit certificate");
    auto *dialog = new DocumentPreview(
        desk, title, title + u' ' + party.name,
        [id = party.id, asOf, &clock = desk.clock()](const services::Reader &reader) { return report::gatherCertificate(reader, id, asOf, clock); }, parent);
    dialog->open();
}

} // namespace chengcai::gui
