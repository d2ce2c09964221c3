// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "report/outputerrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace chengcai::report {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// The file gets its name only when `write` succeeded and everything is on disk.
template <typename Write> Result<void> saved(const QString &path, Write write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());
    Result<void> written = write(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return cannotWrite(file.errorString());
    return {};
}

} // namespace

Error cancelled()
{
    return {ErrorKind::NeedsDecision, u"JOB-CANCELLED"_s,
            QCoreApplication::translate("Report", "The report was cancelled; nothing was written."), {}, {}};
}

Error cannotWrite(const QString &detail)
{
    return {ErrorKind::StoreProblem, u"REP-104"_s,
            QCoreApplication::translate("Report", "The report cannot be written because the file or the disk refuses it; choose "
                                                  "another folder or make room."),
            detail, {}};
}

Result<void> writeDocument(const Document &document, const QString &path, std::shared_ptr<const FontSet> fonts,
                           const PdfOptions &options, const base::Progress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return writeXlsx(document, path, progress);
    if (suffix == u"csv")
        return saved(path, [&](QIODevice &device) { return writeCsv(document, device, progress); });
    if (suffix == u"txt")
        return saved(path, [&](QIODevice &device) { return writeText(document, device, progress); });
    if (suffix != u"pdf") {
        return Error{ErrorKind::Usage, u"REP-103"_s,
                     QCoreApplication::translate("Report", "The report cannot be written because \"%1\" is not a kind of file it can "
                                                           "make; choose a name ending in .pdf, .xlsx, .csv or .txt.")
                         .arg(suffix),
                     {}, {}};
    }
    if (!fonts)
        fonts = FontSet::probe();
    return saved(path, [&](QIODevice &device) -> Result<void> {
        const Result<int> pages = writePdf(document, device, *fonts, options, progress);
        if (!pages)
            return pages.error();
        return {};
    });
}

} // namespace chengcai::report
