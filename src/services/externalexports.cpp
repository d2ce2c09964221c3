// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/externals.h"

#include "domain/casefile.h"
#include "domain/identifier.h"
#include "domain/statutes.h"
#include "domain/supervisiondata.h"
#include "exchange/tables/externalsheet.h"
#include "services/recordrules.h"
#include "store/queries/cases.h"
#include "store/queries/facts.h"
#include "store/queries/listprocedures.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"
#include "store/queries/registry.h"

#include <QCoreApplication>

#include <limits>

/// The other direction of joint reward and punishment: what the office hands to the credit platform, in the platform's own layouts.
namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ExternalLayout;
using domain::ExternalRecord;
using domain::Record;
using domain::RecordType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Externals)
};

enum State { Unmatched = 0, Current = 1 };

Result<qint64> written(const ExternalLayout &layout, const std::vector<ExternalRecord> &records, const QString &file, const base::Clock &clock)
{
    const exchange::ExternalSheet sheet = exchange::externalSheet(layout, records, exchange::ExternalHeadings::Codes);
    auto writer = exchange::TableWriter::create(file, sheet.columns, {layout.titleZh, layout.titleZh, clock.nowMs()});
    if (!writer)
        return writer.error();
    if (const auto rows = exchange::writeExternal(layout, sheet, records, **writer); !rows)
        return rows.error();
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return qint64(records.size());
}

/// Sets a column that means nothing to this program and that the layout wants.
void set(std::vector<domain::OriginalField> &fields, const QString &code, const QString &text)
{
    for (domain::OriginalField &field : fields) {
        if (field.code == code)
            field.text = text;
    }
}

ExternalRecord recordAbout(const domain::Party &party, const ExternalLayout &layout)
{
    ExternalRecord record;
    record.layout = layout.code;
    record.domain = layout.domain;
    record.name = party.name;
    record.identifier = party.identifier;
    record.identifierType = party.identifierType;
    return record;
}

ExternalRecord penaltyOf(const Reader &reader, const domain::CaseFile &file, const ExternalLayout &layout, const QString &officeCode)
{
    const store::Database &database = reader.database();
    const auto party = store::PartyQueries(database).byId(file.party).value_or(domain::Party{});
    const auto fact = store::FactQueries(database).byId(file.fact).value_or(domain::CreditFact{});
    const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
    ExternalRecord record = recordAbout(party, layout);
    record.documentNo = file.decisionNo;
    record.decidedOn = file.decidedOn;
    record.until = fact.banUntil.isValid() ? fact.banUntil.addDays(-1) : QDate();
    record.indefinite = !record.until.isValid();
    record.publicUntil = fact.publicUntil;
    record.authority = fact.authority.isEmpty() ? store::storeInfo(database).office : fact.authority;
    record.facts = fact.text.isEmpty() ? file.summary : fact.text;
    record.basis = cause ? domain::statuteText(cause->basis) : QString();
    QStringList kinds;
    if (fact.fineFen)
        kinds << u"罚款"_s;
    if (fact.banUntil.isValid())
        kinds << u"禁止参加政府采购活动"_s;
    record.category = kinds.isEmpty() ? u"警告"_s : kinds.join(u'；');
    record.result = file.decisionText;
    record.fineFen = fact.fineFen;
    record.sourceUnit = store::storeInfo(database).office;
    record.original = domain::externalFields(layout, record);
    set(record.original, u"CF_WFXW"_s, cause ? cause->titleZh : file.summary);
    set(record.original, u"CF_CFJGDM"_s, officeCode);
    set(record.original, u"CF_SJLYDM"_s, officeCode);
    return record;
}

/// What was withdrawn, or whose publicity is over or was ended by a repair, is handed to nobody any more.
bool isPublic(const Reader &reader, domain::FactId id, QDate day)
{
    const auto fact = store::FactQueries(reader.database()).byId(id);
    return fact && !fact->withdrawn && (!fact->publicUntil.isValid() || fact->publicUntil > day);
}

} // namespace

Result<qint64> exportPenalties(const Reader &reader, QDate from, QDate to, const QString &officeCode, const QString &file, const base::Clock &clock)
{
    if (!domain::checkUscc(officeCode).valid())
        return refuseRecord(u"EXI-020"_s, u"officeCode"_s, Text::tr("The layout wants the credit code of the office that decides. Enter its 18 characters."));
    if (!from.isValid() || !to.isValid() || to < from)
        return refuseRecord(u"EXI-021"_s, u"from"_s, Text::tr("The period is not valid: give a first day and a last day that is not before it."));
    const ExternalLayout &layout = *domain::externalLayout(u"penalty");
    std::vector<ExternalRecord> records;
    for (const store::CaseRow &row : store::CaseQueries(reader.database()).rows({}, std::numeric_limits<qint64>::max())) {
        const bool ours = row.file.result == domain::CaseResult::Penalty && row.file.decidedOn >= from && row.file.decidedOn <= to;
        if (ours && isPublic(reader, row.file.fact, clock.today()))
            records.push_back(penaltyOf(reader, row.file, layout, officeCode));
    }
    return written(layout, records, file, clock);
}

Result<qint64> exportListEntries(const Reader &reader, domain::ListKind list, QDate day, const QString &file, const base::Clock &clock)
{
    if (list != domain::ListKind::Red && list != domain::ListKind::Black)
        return refuseRecord(u"EXI-022"_s, u"list"_s, Text::tr("The platform takes the red list and the black list."));
    const ExternalLayout &layout = *domain::externalLayout(list == domain::ListKind::Red ? u"red-list" : u"black-list");
    const store::PartyQueries parties(reader.database());
    const store::ListProcedureQueries procedures(reader.database());
    std::vector<ExternalRecord> records;
    for (const domain::Listing &listing : store::FactQueries(reader.database()).allListings()) {
        if (listing.kind != list || !listing.contains(day))
            continue;
        const auto party = parties.byId(listing.party).value_or(domain::Party{});
        ExternalRecord record = recordAbout(party, layout);
        record.documentNo = listing.decisionNo;
        const auto procedure = procedures.ofListing(listing.id);
        record.decidedOn = procedure ? procedure->decidedOn : listing.from;
        record.from = listing.from;
        record.until = listing.until.isValid() ? listing.until.addDays(-1) : QDate();
        record.indefinite = !record.until.isValid();
        record.authority = listing.authority;
        record.basis = listing.basis;
        record.facts = listing.facts;
        record.sourceUnit = store::storeInfo(reader.database()).office;
        record.original = domain::externalFields(layout, record);
        records.push_back(std::move(record));
    }
    return written(layout, records, file, clock);
}

Result<qint64> exportExternal(const Reader &reader, const QString &code, const QString &file, const base::Clock &clock)
{
    const ExternalLayout *layout = domain::externalLayout(code);
    if (!layout)
        return refuseRecord(u"EXI-001"_s, u"layout"_s, Text::tr("“%1” is no layout of external information.").arg(code));
    std::vector<ExternalRecord> records;
    for (const Record &one : store::RecordQueries(reader.database()).ofType(RecordType::External, std::numeric_limits<int>::max())) {
        if (one.text("layout") != code || (one.state != Unmatched && one.state != Current))
            continue;
        ExternalRecord record;
        record.layout = code;
        record.domain = layout->domain;
        record.name = one.text("name");
        record.original = originalFields(one);
        records.push_back(std::move(record));
    }
    // In the order in which they came.
    std::reverse(records.begin(), records.end());
    return written(*layout, records, file, clock);
}

} // namespace chengcai::services
