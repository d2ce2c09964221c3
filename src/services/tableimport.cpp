// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tableimport.h"

#include "base/text.h"
#include "exchange/tables/errorsheet.h"
#include "exchange/tables/tablereader.h"
#include "journal/changes/bodies.h"
#include "services/importrows.h"
#include "services/maintenance.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using exchange::ColumnMapping;
using exchange::TableReader;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

constexpr size_t PreviewRows = 20;
constexpr size_t KeptWarnings = 10'000;
/// Above so many parties it is cheaper to rate everybody again than to name them.
constexpr size_t NamedParties = 5'000;
constexpr qint64 ProgressRows = 512;

exchange::TableOptions optionsOf(const ImportSource &source)
{
    exchange::TableOptions options;
    if (!source.encoding.isEmpty())
        options.encoding = exchange::textEncodingFromName(source.encoding);
    options.separator = char(source.separator.toLatin1());
    options.sheet = source.sheet;
    return options;
}

/// The same for a file and for its error sheet, which has the reasons behind the columns of the file.
QString memoryKey(ImportTarget target, QStringList header)
{
    for (const QString &title : exchange::ErrorSheet::reasonTitles())
        header.removeAll(title);
    return u"mapping/"_s + exchange::importTargetName(target) + u'/' + exchange::headerFingerprint(header);
}

/// What the person chose for this kind of file before, else what the headings say.
ColumnMapping mappingFor(const Session &session, ImportTarget target, const ImportSource &source, const QStringList &header)
{
    if (source.mapping)
        return *source.mapping;
    const QByteArray remembered = setting(session, memoryKey(target, header));
    if (!remembered.isEmpty()) {
        auto mapping = ColumnMapping::fromJson(QJsonDocument::fromJson(remembered).object());
        if (mapping && mapping->target() == target && mapping->check(header.size()))
            return *mapping;
    }
    return ColumnMapping::automatic(target, header);
}

QStringList texts(const exchange::Row &row, qsizetype columns)
{
    QStringList cells;
    for (qsizetype column = 0; column < columns; ++column)
        cells.append(row.at(int(column)).text());
    return cells;
}

/// One run over a file.
class Run
{
public:
    Run(Session &session, ImportTarget target, bool dryRun, bool strict, const base::Progress &progress)
        : m_session(session), m_target(target), m_dryRun(dryRun), m_strict(strict), m_progress(progress) {}

    Result<ImportReport> over(const ImportSource &source);

private:
    Result<void> begin(const ImportSource &source);
    Result<void> take(const exchange::Row &row);
    Result<void> refuse(const exchange::Row &row, const std::vector<Error> &errors);
    void remark(const exchange::Row &row, const std::vector<Error> &warnings);
    Result<void> finish();
    void remember() const;

    Session &m_session;
    ImportTarget m_target;
    bool m_dryRun;
    bool m_strict;
    const base::Progress &m_progress;
    std::unique_ptr<TableReader> m_reader;
    std::unique_ptr<RowImporter> m_importer;
    std::unique_ptr<store::Ledger::Batch> m_batch;
    ColumnMapping m_mapping;
    ImportReport m_report;
    std::set<qint64> m_parties;
};

Result<void> Run::begin(const ImportSource &source)
{
    auto reader = TableReader::open(source.file, optionsOf(source));
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.header = m_reader->header();
    m_mapping = mappingFor(m_session, m_target, source, m_reader->header());
    if (const auto complete = m_mapping.check(m_reader->header().size()); !complete)
        return complete.error();
    m_importer = m_target == ImportTarget::Parties ? partyImporter(m_session, m_mapping) : factImporter(m_session, m_mapping);
    if (const auto allowed = m_session.require(m_importer->action()); !allowed)
        return allowed.error();
    if (m_dryRun)
        return {};
    auto batch = m_session.store().ledger().beginBatch(m_importer->entryKind(), m_session.signer());
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    return {};
}

Result<void> Run::refuse(const exchange::Row &row, const std::vector<Error> &errors)
{
    const Error &first = errors.front();
    if (m_strict)
        return Error{ErrorKind::InputRefused, u"IMP-301"_s,
                     Text::tr("Row %1, field %2: %3 Nothing was imported, because every row must be good.").arg(QString::number(row.line), first.field, first.message),
                     first.code, first.field};
    m_report.rejected.push_back({row.line, first.field, first.code, first.message, {errors.begin() + 1, errors.end()}, texts(row, m_report.header.size())});
    return {};
}

void Run::remark(const exchange::Row &row, const std::vector<Error> &warnings)
{
    m_report.warningCount += qint64(warnings.size());
    for (const Error &warning : warnings) {
        if (m_report.warnings.size() < KeptWarnings)
            m_report.warnings.push_back({row.line, warning.field, warning.code, warning.message});
    }
}

Result<void> Run::take(const exchange::Row &row)
{
    ++m_report.rows;
    if (row.refused)
        return refuse(row, {*row.refused});
    remark(row, row.warnings);
    RowOutcome outcome = m_importer->take(row);
    if (outcome.kind == RowOutcome::Kind::Rejected)
        return refuse(row, outcome.errors);
    remark(row, outcome.warnings);
    ++m_report.accepted;
    switch (outcome.kind) {
    case RowOutcome::Kind::Created: ++m_report.created; break;
    case RowOutcome::Kind::Updated: ++m_report.updated; break;
    default: ++m_report.duplicates; break;
    }
    if (outcome.party.isValid() && m_parties.size() <= NamedParties)
        m_parties.insert(outcome.party.value());
    if (!outcome.change || !m_batch)
        return {};
    const auto added = m_batch->add(std::move(*outcome.change));
    return added ? Result<void>() : Result<void>(added.error());
}

/// A convenience: the import stands even if the mapping cannot be kept.
void Run::remember() const
{
    (void)setSetting(m_session, memoryKey(m_target, m_report.header), QJsonDocument(m_mapping.toJson()).toJson(QJsonDocument::Compact));
}

Result<void> Run::finish()
{
    if (!m_batch)
        return {};
    const base::Uid id = m_batch->id();
    const auto committed = m_batch->commit();
    if (!committed)
        return committed.error();
    if (*committed == 0)
        return {};
    m_report.batch = id;
    ChangeNews news;
    news.everything = m_target == ImportTarget::Parties || m_parties.size() > NamedParties;
    for (const qint64 party : m_parties)
        news.parties.emplace_back(party);
    m_session.announce(news);
    return {};
}

Result<ImportReport> Run::over(const ImportSource &source)
{
    if (const auto begun = begin(source); !begun)
        return begun.error();
    exchange::Row row;
    while (m_reader->next(row)) {
        if (m_progress.cancelled())
            return Error{ErrorKind::InputRefused, u"JOB-CANCELLED"_s, Text::tr("The import was cancelled; nothing was imported."), {}, {}};
        if (const auto taken = take(row); !taken)
            return taken.error();
        if (m_report.rows % ProgressRows == 0)
            m_progress.at(m_reader->position(), m_reader->size());
    }
    if (m_reader->failure())
        return *m_reader->failure();
    if (const auto finished = finish(); !finished)
        return finished.error();
    if (source.mapping)
        remember();
    return std::move(m_report);
}

} // namespace

const std::vector<exchange::TargetField> &importFields(ImportTarget target)
{
    return exchange::targetFields(target);
}

QString importFieldLabel(const exchange::TargetField &field)
{
    QString english = field.name;
    english.replace(u'_', u' ');
    english[0] = english[0].toUpper();
    return domain::inScreenLanguage(field.label, english);
}

Result<ImportPreview> previewImport(const Session &session, ImportTarget target, const ImportSource &source)
{
    auto opened = TableReader::open(source.file, optionsOf(source));
    if (!opened)
        return opened.error();
    TableReader &reader = **opened;
    ImportPreview preview;
    preview.sheets = reader.sheets();
    preview.sheet = reader.detected().sheet;
    if (reader.detected().encoding)
        preview.encoding = exchange::textEncodingName(*reader.detected().encoding);
    preview.separator = QLatin1Char(reader.detected().separator);
    preview.header = reader.header();
    preview.mapping = mappingFor(session, target, source, preview.header);
    preview.missing = preview.mapping.missing();
    exchange::Row row;
    while (preview.rows.size() < PreviewRows && reader.next(row)) {
        preview.rows.push_back(texts(row, preview.header.size()));
        preview.lines.push_back(row.line);
    }
    if (reader.failure())
        return *reader.failure();
    return preview;
}

Result<ImportReport> importTable(Session &session, ImportTarget target, const ImportSource &source, bool dryRun, bool strict,
                                 const base::Progress &progress)
{
    return Run(session, target, dryRun, strict, progress).over(source);
}

Result<void> writeErrorSheet(const ImportReport &report, const QString &file, const base::Clock &clock)
{
    auto sheet = exchange::ErrorSheet::create(file, report.header, clock.nowMs());
    if (!sheet)
        return sheet.error();
    for (const RejectedRow &rejected : report.rejected) {
        std::vector<Error> errors{{ErrorKind::InputRefused, rejected.code, rejected.message, {}, rejected.field}};
        errors.insert(errors.end(), rejected.further.begin(), rejected.further.end());
        exchange::Row row;
        row.line = rejected.row;
        std::vector<QByteArray> bytes;
        for (const QString &cell : rejected.cells)
            bytes.push_back(cell.toUtf8());
        for (const QByteArray &cell : bytes)
            row.cells.push_back({cell, cell.isEmpty() ? exchange::CellType::Empty : exchange::CellType::Text});
        if (const auto added = sheet->add(row, errors); !added)
            return added.error();
    }
    return sheet->finish();
}

// ---- cells ------------------------------------------------------------------------------------------------------

template <typename T> T CellReader::taken(Result<T> &&result)
{
    if (result)
        return *std::move(result);
    m_outcome.errors.push_back(result.error());
    return T{};
}

QString CellReader::text(const QString &field, exchange::TextRule rule)
{
    return taken(exchange::parseTextField(cell(field), context(field), rule));
}

QDate CellReader::date(const QString &field)
{
    return taken(exchange::parseDateField(cell(field), context(field)));
}

std::optional<qint64> CellReader::fen(const QString &field)
{
    return taken(exchange::parseFenField(cell(field), context(field)));
}

void CellReader::error(const QString &code, const QString &field, const QString &message)
{
    m_outcome.errors.push_back({ErrorKind::InputRefused, code, message, {}, field});
}

void CellReader::warn(const QString &code, const QString &field, const QString &message)
{
    m_outcome.warnings.push_back({ErrorKind::InputRefused, code, message, {}, field});
}

} // namespace chengcai::services
