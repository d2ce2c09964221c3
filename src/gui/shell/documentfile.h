// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "report/document.h"
#include "services/session.h"

#include <functional>

namespace chengcai::gui {

/// How a document that becomes a file is called, translated.
struct DocumentFile {
    QString title;  ///< of the question where to
    QString name;   ///< proposed for the file
    QString filter; ///< "PDF (*.pdf)"
    QString work;   ///< the job: "Writing the letter"
    QString done;   ///< "The letter is written to %1"
};

/// Asks where to, gathers and writes the document as a job, and says in the page's message bar how it went. `gather` runs in a reading thread.
void writeDocument(Page *page, services::Desk &desk, const DocumentFile &file, std::function<base::Result<report::Document>(const services::Reader &, const base::Progress &)> gather);

} // namespace chengcai::gui
