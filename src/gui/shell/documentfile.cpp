// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documentfile.h"

#include "report/output.h"
#include "services/desk.h"
#include "widgets/dialogs.h"

namespace chengcai::gui {

void writeDocument(Page *page, services::Desk &desk, const DocumentFile &file, std::function<base::Result<report::Document>(const services::Reader &, const base::Progress &)> gather)
{
    const QString path = widgets::Dialogs::saveFile(page, file.title, file.name, file.filter);
    if (path.isEmpty())
        return;
    desk.read(file.work,
              [path, gather = std::move(gather)](const services::Reader &reader, const base::Progress &progress) -> base::Result<void> {
                  const auto document = gather(reader, progress);
                  return document ? report::writeDocument(*document, path, {}, {}, progress) : base::Result<void>(document.error());
              })
        .then(page, [page, done = file.done.arg(path)](const base::Result<void> &written) { page->say(written, done); });
}

} // namespace chengcai::gui
