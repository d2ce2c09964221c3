// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablereader.h"

#include "exchange/tables/csvreader.h"
#include "exchange/tables/tableerror.h"
#include "exchange/tables/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr std::array<TextEncoding, 4> AllEncodings{TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                                                   TextEncoding::Gb18030};
/// The container of .xls, .doc and of encrypted documents.
constexpr QByteArrayView CompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

bool isEncrypted(QIODevice &file)
{
    const QByteArray name(reinterpret_cast<const char *>(u"EncryptedPackage"), 32);
    QByteArray window = file.read(4 << 20);
    if (file.size() > window.size()) {
        file.seek(std::max<qint64>(window.size(), file.size() - (4 << 20)));
        window += file.readAll();
    }
    return window.contains(name);
}

base::Error refuseCompoundFile(QIODevice &file)
{
    if (isEncrypted(file))
        return refusal(u"TAB-011"_s,
                       Tables::tr("The workbook is protected by a password, so it cannot be read. Open it and "
                                  "save it without a password."));
    return refusal(u"TAB-010"_s, Tables::tr("This is a workbook of the old .xls kind. Open it and save it as .xlsx."));
}

} // namespace

QString textEncodingName(TextEncoding encoding)
{
    constexpr std::array<QLatin1StringView, 4> names{"UTF-8"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1, "GB18030"_L1};
    return names[size_t(encoding)];
}

std::optional<TextEncoding> textEncodingFromName(QStringView name)
{
    for (const TextEncoding encoding : AllEncodings) {
        if (textEncodingName(encoding).compare(name, Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

bool Row::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) {
        return cell.type != CellType::Formula && cell.utf8.trimmed().isEmpty();
    });
}

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const TableOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a device or pipe has no end, or cannot be read twice
        return refusal(u"TAB-003"_s, Tables::tr("%1 is not a file that holds a table. Choose a CSV or XLSX file.").arg(path));
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        base::Error error =
            refusal(u"TAB-001"_s, Tables::tr("The file %1 cannot be opened. Check that it exists and that "
                                             "you may read it.")
                                      .arg(path));
        error.detail = file->errorString();
        return error;
    }
    const QByteArray head = file->read(8);
    file->seek(0);
    if (head == CompoundFile)
        return refuseCompoundFile(*file);
    if (head.startsWith("PK"))
        return XlsxReader::open(path, options);
    return CsvReader::open(std::move(file), options);
}

} // namespace chengcai::exchange
