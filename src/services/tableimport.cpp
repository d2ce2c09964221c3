// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tableimport.h"

#include "base/boundedqueue.h"
#include "base/text.h"
#include "exchange/tables/errorsheet.h"
#include "exchange/tables/tablereader.h"
#include "journal/changes/bodies.h"
#include "services/importrows.h"
#include "services/maintenance.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>
#include <thread>

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
constexpr size_t ChunkRows = 512;
constexpr size_t ChunksUnderWay = 16;

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
        if (mapping && mapping->target() == exchange::importTargetName(target) && mapping->check(header.size()))
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

/// A row after reading: everything that is needed of it, nothing that points into the reader.
struct TakenRow {
    qint64 line = 0;
    std::vector<Error> remarks; ///< of the reader itself
    RowOutcome outcome;
    QStringList cells;          ///< of a rejected row
};
struct Chunk {
    std::vector<TakenRow> rows;
    qint64 position = 0; ///< in the file, behind the last row
};

/// One run over a file. Rows are read and judged chunk by chunk and recorded in their order. Judging facts only reads, so it goes on in a
/// thread of its own while this one signs and writes.
class Run
{
public:
    Run(Session &session, ImportTarget target, bool dryRun, bool strict, const base::Progress &progress)
        : m_session(session), m_target(target), m_dryRun(dryRun), m_strict(strict), m_progress(progress) {}

    Result<ImportReport> over(const ImportSource &source);

private:
    Result<void> begin(const ImportSource &source);
    bool fill(RowImporter &importer, Chunk &chunk);
    Result<void> readAndRecord();
    Result<void> readBesideRecording();
    Result<void> judgeInto(base::BoundedQueue<Chunk> &queue);
    Result<void> record(Chunk &chunk);
    Result<void> record(TakenRow &row);
    Result<void> refuse(TakenRow &row);
    void remark(qint64 line, const std::vector<Error> &warnings);
    Result<void> finish();
    void remember() const;

    Session &m_session;
    ImportTarget m_target;
    bool m_dryRun;
    bool m_strict;
    const base::Progress &m_progress;
    std::unique_ptr<TableReader> m_reader; ///< in the hands of whoever judges
    qint64 m_size = 0;
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
    m_size = m_reader->size();
    m_report.header = m_reader->header();
    m_mapping = mappingFor(m_session, m_target, source, m_reader->header());
    if (const auto complete = m_mapping.check(m_reader->header().size()); !complete)
        return complete.error();
    const bool parties = m_target == ImportTarget::Parties;
    if (const auto allowed = m_session.require(parties ? domain::Action::RecordParty : domain::Action::RecordFact); !allowed)
        return allowed.error();
    if (m_dryRun)
        return {};
    auto batch = m_session.store().ledger().beginBatch(parties ? u"import.parties"_s : u"import.facts"_s, m_session.signer());
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    return {};
}

/// False at the end of the file, with what was left of it in the chunk.
bool Run::fill(RowImporter &importer, Chunk &chunk)
{
    exchange::Row row;
    while (chunk.rows.size() < ChunkRows) {
        if (!m_reader->next(row)) {
            chunk.position = m_reader->position();
            return false;
        }
        TakenRow taken{row.line, {}, {}, {}};
        if (row.refused) {
            taken.outcome.errors.push_back(*row.refused);
        } else {
            taken.remarks = row.warnings;
            taken.outcome = importer.take(row);
        }
        if (taken.outcome.kind == RowOutcome::Kind::Rejected)
            taken.cells = texts(row, m_reader->header().size());
        chunk.rows.push_back(std::move(taken));
    }
    chunk.position = m_reader->position();
    return true;
}

Result<void> Run::refuse(TakenRow &row)
{
    const std::vector<Error> &errors = row.outcome.errors;
    const Error &first = errors.front();
    if (m_strict)
        return Error{ErrorKind::InputRefused, u"IMP-301"_s,
                     Text::tr("Row %1, field %2: %3 Nothing was imported, because every row must be good.").arg(QString::number(row.line), first.field, first.message),
                     first.code, first.field};
    m_report.rejected.push_back({row.line, first.field, first.code, first.message, {errors.begin() + 1, errors.end()}, std::move(row.cells)});
    return {};
}

void Run::remark(qint64 line, const std::vector<Error> &warnings)
{
    m_report.warningCount += qint64(warnings.size());
    for (const Error &warning : warnings) {
        if (m_report.warnings.size() < KeptWarnings)
            m_report.warnings.push_back({line, warning.field, warning.code, warning.message});
    }
}

Result<void> Run::record(TakenRow &row)
{
    ++m_report.rows;
    RowOutcome &outcome = row.outcome;
    remark(row.line, row.remarks);
    if (outcome.kind == RowOutcome::Kind::Rejected)
        return refuse(row);
    remark(row.line, outcome.warnings);
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

Result<void> Run::record(Chunk &chunk)
{
    if (m_progress.cancelled())
        return Error{ErrorKind::InputRefused, u"JOB-CANCELLED"_s, Text::tr("The import was cancelled; nothing was imported."), {}, {}};
    for (TakenRow &row : chunk.rows) {
        if (auto recorded = record(row); !recorded)
            return recorded;
    }
    m_progress.at(chunk.position, m_size);
    return {};
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

Result<void> Run::readAndRecord()
{
    const auto importer = partyImporter(m_session, m_mapping);
    for (bool more = true; more;) {
        Chunk chunk;
        more = fill(*importer, chunk);
        if (auto recorded = record(chunk); !recorded)
            return recorded;
    }
    return {};
}

Result<void> Run::judgeInto(base::BoundedQueue<Chunk> &queue)
{
    const auto reader = m_session.newReader();
    if (!reader)
        return reader.error();
    const QDate today = m_session.clock().today();
    const PartyFinder finder((*reader)->database(), m_session.fieldKey(), today);
    const auto importer = factImporter(**reader, finder, today, m_mapping);
    for (bool more = true; more;) {
        Chunk chunk;
        more = fill(*importer, chunk);
        if (!queue.push(std::move(chunk)))
            return {};
    }
    return {};
}

Result<void> Run::readBesideRecording()
{
    base::BoundedQueue<Chunk> queue(ChunksUnderWay);
    Result<void> judged;
    std::thread judge([&] {
        judged = judgeInto(queue);
        queue.close();
    });
    Result<void> recorded;
    while (recorded) {
        auto chunk = queue.pop();
        if (!chunk)
            break;
        recorded = record(*chunk);
    }
    queue.close();
    judge.join();
    return recorded ? judged : recorded;
}

Result<ImportReport> Run::over(const ImportSource &source)
{
    if (const auto begun = begin(source); !begun)
        return begun.error();
    if (const auto done = m_target == ImportTarget::Parties ? readAndRecord() : readBesideRecording(); !done)
        return done.error();
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

bool CellReader::refused(const QString &field) const
{
    return std::any_of(m_outcome.errors.begin(), m_outcome.errors.end(), [&](const Error &error) { return error.field == field; });
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
