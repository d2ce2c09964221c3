// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/externals.h"

#include "base/text.h"
#include "exchange/tables/errorsheet.h"
#include "exchange/tables/externallayout.h"
#include "exchange/tables/tablereader.h"
#include "journal/changes/bodies.h"
#include "journal/changes/recordbodies.h"
#include "journal/crypto.h"
#include "services/appending.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "services/recordrules.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <utility>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::ExternalRecord;
using domain::ExternalRules;
using domain::PartyId;
using domain::Record;
using domain::RecordType;
using exchange::ColumnMapping;
using exchange::ExternalRow;
using journal::Change;
using store::EntityType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Externals)
};

enum State { Unmatched = 0, Current = 1 };
/// Behind the layout in the key of a natural person.
constexpr QChar SealedKeySeparator(u'|');
constexpr size_t KeptWarnings = 10'000;
constexpr size_t NamedParties = 5'000;
/// Rows whose parties are looked for together; progress is told once for as many.
constexpr size_t Portion = 500;

exchange::TableOptions optionsOf(const ImportSource &source)
{
    exchange::TableOptions options;
    if (!source.encoding.isEmpty())
        options.encoding = exchange::textEncodingFromName(source.encoding);
    options.separator = char(source.separator.toLatin1());
    options.sheet = source.sheet;
    return options;
}

Result<const domain::ExternalLayout *> layoutFor(const ExternalSource &source, const QStringList &header)
{
    if (const domain::ExternalLayout *layout = source.layout.isEmpty() ? nullptr : domain::externalLayout(source.layout))
        return layout;
    if (!source.layout.isEmpty())
        return refuseRecord(u"EXI-001"_s, u"layout"_s, Text::tr("“%1” is no layout of external information.").arg(source.layout));
    if (const domain::ExternalLayout *layout = exchange::certainLayout(exchange::guessLayouts(header)))
        return layout;
    return Error{ErrorKind::NeedsDecision, u"EXI-002"_s, Text::tr("The headings leave open whose list this is. Say which layout the file has."), {}, u"layout"_s};
}

/// The same for a file and for its error sheet.
QString memoryKey(const QString &layout, QStringList header)
{
    for (const QString &title : exchange::ErrorSheet::reasonTitles())
        header.removeAll(title);
    return u"mapping/"_s + exchange::externalTargetName(layout) + u'/' + exchange::headerFingerprint(header);
}

ColumnMapping mappingFor(const Session &session, const ExternalSource &source, const QString &layout, const QStringList &header)
{
    if (source.table.mapping)
        return *source.table.mapping;
    const QByteArray remembered = setting(session, memoryKey(layout, header));
    if (!remembered.isEmpty()) {
        auto mapping = ColumnMapping::fromJson(QJsonDocument::fromJson(remembered).object());
        if (mapping && mapping->target() == exchange::externalTargetName(layout) && mapping->check(header.size()))
            return *mapping;
    }
    return ColumnMapping::automatic(exchange::externalTargetName(layout), header);
}

/// Numbers of natural persons are not kept: the key that finds the row again is a keyed hash, what is shown is masked.
QString sealed(ExternalRecord &record, const domain::ExternalLayout &layout, QByteArrayView fieldKey, QDate today)
{
    // Firms stand in the same columns.
    const auto isFirm = [today](const QString &code) {
        const domain::IdentifierCheck check = domain::checkIdentifier(code, today);
        return check.type == domain::IdentifierType::Uscc && check.valid();
    };
    QString key = domain::externalKey(record);
    const QString number = record.identifier;
    const bool natural = !number.isEmpty() && record.identifierType == domain::IdentifierType::ResidentId;
    // The key is kept, too: a number may stand in its document number.
    if (natural || domain::withoutResidentIds(key, today) != key)
        key = layout.code + SealedKeySeparator + QString::fromLatin1(journal::keyedHash(fieldKey, key.toUtf8()).toHex());
    if (natural)
        record.identifier = domain::maskResidentId(number);
    for (domain::OriginalField &field : record.original) {
        const domain::ExternalField *known = layout.field(field.code);
        const QString bare = field.text.trimmed();
        if ((natural && bare.compare(number, Qt::CaseInsensitive) == 0) || (known && known->personal && !bare.isEmpty() && !isFirm(bare)))
            field.text = domain::maskResidentId(bare);
        else
            field.text = domain::withoutResidentIds(field.text, today);
    }
    // Sources write numbers into columns that nobody expects, and into sentences.
    for (QString *text : {&record.name, &record.identifier, &record.documentNo, &record.facts, &record.basis, &record.result, &record.remark})
        *text = domain::withoutResidentIds(*text, today);
    return key;
}

QString originalText(const ExternalRecord &record)
{
    QJsonArray cells;
    for (const domain::OriginalField &field : record.original)
        cells.append(QJsonArray{field.code, field.text});
    return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

domain::RecordValues valuesOf(const ExternalRecord &record)
{
    domain::RecordValues values;
    const auto put = [&values](const QString &code, const QString &text) {
        if (!text.isEmpty())
            values[code] = base::composed(text);
    };
    const auto day = [&put](const QString &code, QDate date) { put(code, date.isValid() ? date.toString(Qt::ISODate) : QString()); };
    put(u"layout"_s, record.layout);
    put(u"name"_s, record.name);
    put(u"identifier"_s, record.identifier);
    put(u"document"_s, record.documentNo);
    put(u"category"_s, record.category);
    day(u"decided_on"_s, record.decidedOn);
    day(u"valid_from"_s, record.from);
    day(u"valid_until"_s, record.until);
    day(u"public_until"_s, record.publicUntil);
    put(u"indefinite"_s, record.indefinite ? u"1"_s : QString());
    put(u"authority"_s, record.authority);
    put(u"facts"_s, record.facts);
    put(u"basis"_s, record.basis);
    put(u"result"_s, record.result);
    put(u"fine"_s, record.fineFen ? QString::number(*record.fineFen) : QString());
    put(u"confiscated"_s, record.confiscatedFen ? QString::number(*record.confiscatedFen) : QString());
    put(u"remark"_s, record.remark);
    put(u"original"_s, originalText(record));
    return values;
}

/// Two records with one digest hold the same.
base::Hash digestOf(QByteArrayView content)
{
    return base::Hash::fromBytes(journal::keyedHash({}, content));
}

base::Hash digestOf(const domain::RecordValues &values)
{
    QByteArray content;
    journal::CborWriter out(content);
    journal::writeValues(out, values);
    return digestOf(content);
}

/// What information with these values becomes for a party: changes that stand right before the record.
std::vector<Change> becomes(const domain::RecordValues &values, const domain::Party &party, QDate today)
{
    const QString layout = values.value(u"layout"_s);
    const ExternalRules::Effect *effect = domain::externalRules().of(layout, party.kind);
    if (!effect)
        return {};
    const auto day = [&values](const QString &code) { return QDate::fromString(values.value(code), Qt::ISODate); };
    const QDate from = day(u"valid_from"_s).isValid() ? day(u"valid_from"_s) : day(u"decided_on"_s).isValid() ? day(u"decided_on"_s) : today;
    const QDate last = day(u"valid_until"_s);
    if (last.isValid() && last < from)
        return {}; // over before it began here: kept, and of no effect
    const QDate until = last.isValid() ? last.addDays(1) : QDate();
    const QString source = domain::externalLayout(layout)->titleZh;
    std::vector<Change> changes;
    if (effect->listed) {
        domain::Listing listing;
        listing.kind = domain::ListKind::External;
        listing.from = from;
        listing.until = until;
        listing.decisionNo = values.value(u"document"_s);
        listing.authority = values.value(u"authority"_s);
        listing.basis = base::tidyName(values.value(u"basis"_s));
        listing.facts = values.value(u"facts"_s);
        listing.source = source;
        changes.push_back(journal::encodeListing({listing, party.uid}));
    }
    if (!effect->indicator.isEmpty()) {
        domain::CreditFact fact;
        fact.indicator = effect->indicator;
        fact.effectiveOn = from;
        fact.until = until;
        fact.decidedOn = day(u"decided_on"_s);
        fact.decisionNo = values.value(u"document"_s);
        fact.authority = values.value(u"authority"_s);
        fact.text = values.value(u"facts"_s).isEmpty() ? values.value(u"result"_s) : values.value(u"facts"_s);
        fact.source = source;
        fact.origin = domain::FactOrigin::ExternalList;
        changes.push_back(journal::encodeFact({fact, party.uid}));
    }
    return changes;
}

/// Ends what a record has become: a fact counts until the day the source took it off, or not at all if it never did before.
std::vector<Change> ends(const Session &session, const Record &record, QDate day, bool replaced)
{
    const store::Database &database = session.store().database();
    std::vector<Change> changes;
    const QString reason = replaced ? Text::tr("The source has changed it.") : Text::tr("The source no longer names it.");
    if (const auto fact = record.fact.isValid() ? store::FactQueries(database).byId(record.fact) : std::nullopt; fact && !fact->withdrawn) {
        if (!replaced && fact->effectiveOn < day && (fact->until.isNull() || day < fact->until)) {
            domain::CreditFact ended = *fact;
            ended.until = day;
            changes.push_back(journal::encodeFactAmend(fact->uid, {ended, {}}, {journal::FactField::Until},
                                                       headsOf(session, EntityType::Fact, fact->id.value(), QList{journal::FactField::Until})));
        } else if (replaced || fact->effectiveOn >= day) {
            changes.push_back(journal::encodeReason(journal::ChangeKind::FactWithdraw, fact->uid, {reason, day, {}},
                                                    headsOf(session, EntityType::Fact, fact->id.value(), QList{journal::FactField::Withdrawn})));
        }
    }
    if (record.listing.isValid()) {
        const base::Uid uid = store::entityUid(database, EntityType::Listing, record.listing.value());
        const auto listings = store::FactQueries(database).listings(record.party);
        const auto listing = std::find_if(listings.begin(), listings.end(), [&record](const domain::Listing &one) { return one.id == record.listing; });
        if (listing != listings.end() && listing->removedOn.isNull())
            changes.push_back(journal::encodeReason(journal::ChangeKind::ListingRemove, uid, {reason, day, {}},
                                                    headsOf(session, EntityType::Listing, record.listing.value(), QList{journal::ListingField::Removed})));
    }
    return changes;
}

Change delisted(const Session &session, const Record &record, QDate day)
{
    const int act = domain::actNumber(*domain::recordKind(RecordType::External), u"delist");
    return journal::encodeRecordAct(RecordType::External, record.uid, {act, day, {}, {}, {}, {}, {}},
                                    headsOf(session, EntityType::Record, record.id.value(), QList<int>{journal::RecordField}));
}

Error cancelled()
{
    return {ErrorKind::InputRefused, u"JOB-CANCELLED"_s, Text::tr("The import was cancelled; nothing was imported."), {}, {}};
}

/// One run over a file.
class Run
{
public:
    Run(Session &session, const ExternalSource &source, bool dryRun, const base::Progress &progress)
        : m_session(session), m_source(source), m_dryRun(dryRun), m_progress(progress), m_today(session.clock().today()), m_finder(session.store().database(), session.fieldKey(), m_today)
    {
    }
    [[nodiscard]] Result<ExternalReport> go();

private:
    [[nodiscard]] Result<void> begin();
    /// What a row says that was not known.
    struct News {
        QString key;
        QString identifier; ///< in full
        domain::RecordValues values;
        domain::RecordId known; ///< the record that said otherwise, or the same of nobody; null = none
        bool rematch = false;   ///< it said the same
    };
    /// A record in force at the source as far as is known here.
    struct Known {
        domain::RecordId id; ///< null: of this file
        base::Hash content;
        bool named = false; ///< by this file
        bool matched = true;
        std::vector<domain::RecordId> twins; ///< the same, taken in at another computer
    };

    void loadKnown();
    [[nodiscard]] Result<void> take(const exchange::Row &row);
    void compare(ExternalRecord record);
    [[nodiscard]] Result<void> recordNews();
    [[nodiscard]] Result<void> record(News &news, std::optional<domain::Party> party);
    [[nodiscard]] std::optional<domain::Party> partyAmong(const std::vector<domain::Party> &found) const;
    [[nodiscard]] Result<void> endGone();
    [[nodiscard]] Result<void> matchAnew(const News &news, const std::optional<domain::Party> &party);
    [[nodiscard]] Result<void> end(domain::RecordId id);
    void warn(const QString &code, const QString &message);
    [[nodiscard]] Result<void> add(std::vector<Change> changes);
    [[nodiscard]] Result<void> addAlone(std::vector<Change> changes);
    void concern(PartyId party);
    [[nodiscard]] Result<void> finish();

    Session &m_session;
    const ExternalSource &m_source;
    bool m_dryRun;
    const base::Progress &m_progress;
    QDate m_today;
    PartyFinder m_finder;
    const domain::ExternalLayout *m_layout = nullptr;
    ColumnMapping m_mapping;
    std::unique_ptr<exchange::TableReader> m_reader;
    std::optional<exchange::ExternalReader> m_rows;
    QHash<base::Hash, Known> m_known; ///< by digest of the key
    std::vector<News> m_news;         ///< not recorded yet
    std::unique_ptr<store::Ledger::Batch> m_batch;
    std::set<qint64> m_parties;
    ExternalReport m_report;
};

Result<void> Run::begin()
{
    for (const domain::Action action : {domain::Action::RecordFact, domain::Action::ManageLists}) {
        if (auto allowed = m_session.require(action); !allowed)
            return allowed;
    }
    auto reader = exchange::TableReader::open(m_source.table.file, optionsOf(m_source.table));
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.header = m_reader->header();
    const auto layout = layoutFor(m_source, m_report.header);
    if (!layout)
        return layout.error();
    m_layout = *layout;
    m_report.layout = m_layout->code;
    m_mapping = mappingFor(m_session, m_source, m_layout->code, m_report.header);
    auto rows = exchange::ExternalReader::create(*m_layout, m_mapping, m_report.header, {m_today, m_source.failingChecks});
    if (!rows)
        return rows.error();
    m_rows.emplace(*std::move(rows));
    loadKnown();
    if (m_dryRun)
        return {};
    auto batch = m_session.store().ledger().beginBatch(u"external.import"_s, m_session.signer());
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    return {};
}

void Run::loadKnown()
{
    for (const State state : {Current, Unmatched}) {
        RecordQueries(m_session.store().database()).forEachOfKeys(RecordType::External, m_layout->code, domain::bit(state), [this, state](const RecordQueries::Content &one) {
            const QChar behind = one.key.size() > m_layout->code.size() ? one.key[m_layout->code.size()] : QChar();
            if (behind != domain::ExternalKeySeparator && behind != SealedKeySeparator)
                return; // a layout whose code begins alike
            Known &known = m_known[digestOf(one.key.toUtf8())];
            if (known.id.isValid())
                known.twins.push_back(one.id);
            else
                known = {one.id, digestOf(one.content), false, state == Current, {}};
        });
    }
}

Result<void> Run::add(std::vector<Change> changes)
{
    return m_batch && !changes.empty() ? m_batch->addTogether(std::move(changes)) : Result<void>();
}

/// What ends or changes a record that somebody else may have acted on elsewhere.
Result<void> Run::addAlone(std::vector<Change> changes)
{
    return m_batch && !changes.empty() ? m_batch->addAlone(std::move(changes)) : Result<void>();
}

void Run::warn(const QString &code, const QString &message)
{
    ++m_report.warningCount;
    if (m_report.warnings.size() < KeptWarnings)
        m_report.warnings.push_back({m_report.rows, {}, code, message});
}

Result<void> Run::end(domain::RecordId id)
{
    const auto record = RecordQueries(m_session.store().database()).byId(id);
    std::vector<Change> changes = ends(m_session, *record, m_today, false);
    changes.push_back(delisted(m_session, *record, m_today));
    concern(record->party);
    return addAlone(std::move(changes));
}

void Run::concern(PartyId party)
{
    if (party.isValid() && m_parties.size() <= NamedParties)
        m_parties.insert(party.value());
}

/// Of several kinds the one for which the information has an effect.
std::optional<domain::Party> Run::partyAmong(const std::vector<domain::Party> &found) const
{
    if (found.empty())
        return std::nullopt;
    const auto affected = std::find_if(found.begin(), found.end(), [this](const domain::Party &party) { return domain::externalRules().of(m_layout->code, party.kind) != nullptr; });
    const domain::Party &party = affected == found.end() ? found.front() : *affected;
    return party.successor.isValid() ? std::nullopt : std::optional(party);
}

void Run::compare(ExternalRecord record)
{
    const QString identifier = record.identifier;
    const QString key = sealed(record, *m_layout, m_session.fieldKey(), m_today);
    Known &known = m_known[digestOf(key.toUtf8())];
    domain::RecordValues values = valuesOf(record);
    const bool twice = std::exchange(known.named, true);
    const bool same = twice || (known.id.isValid() && known.content == digestOf(values));
    ++(same ? m_report.same : known.id.isValid() ? m_report.changed : m_report.fresh);
    // Who was nobody of the register then may be somebody now.
    if (!same || (!twice && !known.matched && !identifier.isEmpty()))
        m_news.push_back({key, identifier, std::move(values), known.id, same});
}

Result<void> Run::matchAnew(const News &news, const std::optional<domain::Party> &party)
{
    if (!party)
        return {};
    const auto known = RecordQueries(m_session.store().database()).byId(news.known);
    std::vector<Change> changes = becomes(news.values, *party, m_today);
    for (const Change &change : changes)
        ++(change.kind == journal::ChangeKind::FactCreate ? m_report.facts : m_report.entries);
    ++m_report.matched;
    concern(party->id);
    const int act = domain::actNumber(*domain::recordKind(RecordType::External), u"match");
    changes.push_back(journal::encodeRecordAct(RecordType::External, known->uid, {act, m_today, {}, {party->uid}, Text::tr("Found in the register by its identifier."), {}, {}},
                                               headsOf(m_session, EntityType::Record, known->id.value(), QList<int>{journal::RecordField})));
    return addAlone(std::move(changes));
}

/// Parties are found by the identifier alone.
Result<void> Run::recordNews()
{
    QStringList identifiers;
    for (const News &news : m_news) {
        if (!news.identifier.isEmpty())
            identifiers.append(news.identifier);
    }
    const QHash<QString, std::vector<domain::Party>> found = m_finder.findAll(identifiers);
    for (News &news : m_news) {
        const auto parties = found.constFind(news.identifier);
        if (auto recorded = record(news, parties == found.constEnd() ? std::nullopt : partyAmong(*parties)); !recorded)
            return recorded;
    }
    m_news.clear();
    return {};
}

Result<void> Run::record(News &news, std::optional<domain::Party> party)
{
    if (news.rematch)
        return matchAnew(news, party);
    std::vector<Change> changes;
    bool effects = true;
    if (news.known.isValid()) {
        const auto known = RecordQueries(m_session.store().database()).byId(news.known);
        const store::FactQueries facts(m_session.store().database());
        const auto fact = known->fact.isValid() ? facts.byId(known->fact) : std::nullopt;
        if (fact && fact->underObjection) {
            --m_report.changed;
            ++m_report.same;
            warn(u"EXI-030"_s, Text::tr("%1: the fact is under objection. The row of the source is taken over when that is decided.").arg(recordTitle(*known)));
            return {};
        }
        const auto listings = known->listing.isValid() ? facts.listings(known->party) : std::vector<domain::Listing>();
        const bool removed = std::any_of(listings.begin(), listings.end(), [&known](const domain::Listing &one) { return one.id == known->listing && !one.removedOn.isNull(); });
        effects = !removed && !(fact && fact->withdrawn);
        if (!effects)
            warn(u"EXI-031"_s, Text::tr("%1: what it had become was withdrawn or taken off here. The row is kept and has no effect.").arg(recordTitle(*known)));
        changes = ends(m_session, *known, m_today, true);
        changes.push_back(delisted(m_session, *known, m_today));
        concern(known->party);
        // What a person matched stays matched.
        if (!party && known->party.isValid())
            party = store::PartyQueries(m_session.store().database()).byId(known->party);
    }
    journal::RecordOpenBody body;
    body.key = news.key;
    body.day = m_today;
    ++(party ? m_report.matched : m_report.unmatched);
    if (party) {
        body.party = party->uid;
        body.state = Current;
        for (Change &change : effects ? becomes(news.values, *party, m_today) : std::vector<Change>()) {
            ++(change.kind == journal::ChangeKind::FactCreate ? m_report.facts : m_report.entries);
            changes.push_back(std::move(change));
        }
        concern(party->id);
    }
    body.values = std::move(news.values);
    changes.push_back(journal::encodeRecordOpen(RecordType::External, body));
    return news.known.isValid() ? addAlone(std::move(changes)) : add(std::move(changes));
}

Result<void> Run::take(const exchange::Row &row)
{
    ++m_report.rows;
    ExternalRow taken = m_rows->take(row);
    m_report.warningCount += qint64(taken.warnings.size());
    for (const Error &warning : taken.warnings) {
        if (m_report.warnings.size() < KeptWarnings)
            m_report.warnings.push_back({row.line, warning.field, warning.code, warning.message});
    }
    if (taken.kind == ExternalRow::Kind::Duplicate) {
        ++m_report.same;
        return {};
    }
    if (taken.kind == ExternalRow::Kind::Good) {
        compare(std::move(taken.record));
        return m_news.size() < Portion ? Result<void>() : recordNews();
    }
    RejectedRow rejected{row.line, taken.errors.front().field, taken.errors.front().code, taken.errors.front().message, {taken.errors.begin() + 1, taken.errors.end()}, {}};
    for (qsizetype column = 0; column < m_report.header.size(); ++column)
        rejected.cells.append(row.at(int(column)).text());
    m_report.rejected.push_back(std::move(rejected));
    return {};
}

/// What a whole list no longer names has gone from it. A list with rows that could not be read ends nothing: they may be those.
Result<void> Run::endGone()
{
    if (!m_source.wholeList)
        return {};
    if (!m_report.rejected.empty())
        return refuseRecord(u"EXI-003"_s, u"wholeList"_s,
                            Text::tr("%n row(s) cannot be read, so it is not known what has gone from the source. Correct them, or take the file as a part of the list.", nullptr, int(m_report.rejected.size())));
    std::vector<domain::RecordId> gone;
    for (const Known &known : std::as_const(m_known)) {
        if (known.named)
            continue;
        gone.push_back(known.id);
        gone.insert(gone.end(), known.twins.begin(), known.twins.end());
    }
    std::sort(gone.begin(), gone.end());
    for (const domain::RecordId id : gone) {
        if (m_progress.cancelled())
            return cancelled();
        ++m_report.gone;
        if (auto ended = end(id); !ended)
            return ended;
    }
    return {};
}

Result<void> Run::finish()
{
    if (m_source.table.mapping)
        (void)setSetting(m_session, memoryKey(m_layout->code, m_report.header), QJsonDocument(m_mapping.toJson()).toJson(QJsonDocument::Compact));
    if (!m_batch)
        return {};
    if (const auto committed = m_batch->commit(); !committed)
        return committed.error();
    ChangeNews news;
    news.records = true;
    news.everything = m_parties.size() > NamedParties;
    for (const qint64 party : m_parties)
        news.parties.emplace_back(party);
    m_session.announce(news);
    return {};
}

Result<ExternalReport> Run::go()
{
    if (auto begun = begin(); !begun)
        return begun.error();
    exchange::Row row;
    while (m_reader->next(row)) {
        if (m_progress.cancelled())
            return cancelled();
        if (auto taken = take(row); !taken)
            return taken.error();
        if (m_report.rows % qint64(Portion) == 0)
            m_progress.at(m_reader->position(), m_reader->size());
    }
    if (m_reader->failure())
        return *m_reader->failure();
    if (auto recorded = recordNews(); !recorded)
        return recorded.error();
    // Of one row that two computers took in only one record stays.
    for (const Known &known : std::as_const(m_known)) {
        for (const domain::RecordId twin : known.named ? known.twins : std::vector<domain::RecordId>()) {
            if (auto ended = end(twin); !ended)
                return ended.error();
        }
    }
    if (auto ended = endGone(); !ended)
        return ended.error();
    if (auto finished = finish(); !finished)
        return finished.error();
    return std::move(m_report);
}

} // namespace

Result<QStringList> externalHeader(const ExternalSource &source)
{
    const auto reader = exchange::TableReader::open(source.table.file, optionsOf(source.table));
    if (!reader)
        return reader.error();
    return (*reader)->header();
}

ColumnMapping externalMapping(const Session &session, const ExternalSource &source, const QStringList &header)
{
    const auto layout = layoutFor(source, header);
    return layout ? mappingFor(session, source, (*layout)->code, header) : ColumnMapping();
}

Result<ExternalReport> importExternal(Session &session, const ExternalSource &source, bool dryRun, const base::Progress &progress)
{
    return Run(session, source, dryRun, progress).go();
}

Result<void> writeErrorSheet(const ExternalReport &report, const QString &file, const base::Clock &clock)
{
    ImportReport rows;
    rows.header = report.header;
    rows.rejected = report.rejected;
    return writeErrorSheet(rows, file, clock);
}

std::vector<domain::Party> externalCandidates(const Reader &reader, const Record &record)
{
    std::vector<domain::Party> candidates;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        for (domain::Party &party : store::PartyQueries(reader.database()).everOfName(kind, record.text("name")))
            candidates.push_back(std::move(party));
    }
    return candidates;
}

std::vector<domain::OriginalField> originalFields(const Record &record)
{
    std::vector<domain::OriginalField> fields;
    for (const QJsonValue cell : QJsonDocument::fromJson(record.text("original").toUtf8()).array())
        fields.push_back({cell[0].toString(), cell[1].toString()});
    return fields;
}

namespace {

/// A person has matched it: now it becomes what the rules say.
Result<void> match(const Session &session, const Record &record, RecordActInput &input)
{
    const auto party = store::PartyQueries(session.store().database()).byId(input.parties.front());
    if (!party || input.parties.size() != 1)
        return refuseRecord(u"EXI-012"_s, u"party"_s, Text::tr("Information is about one party. Choose it."));
    // A name is only a candidate: a credit code decides, and speaks against a party that never had it.
    const QString code = record.text("identifier");
    const domain::IdentifierCheck check = domain::checkIdentifier(code, session.clock().today());
    if (check.type == domain::IdentifierType::Uscc && check.valid()) {
        const auto owners = store::PartyQueries(session.store().database()).everOfUscc(code);
        if (std::none_of(owners.begin(), owners.end(), [&party](const domain::Party &one) { return one.id == party->id || one.successor == party->id; }))
            return refuseRecord(u"EXI-013"_s, u"party"_s, Text::tr("The source names the credit code %1, which this party never had. Register who has it, and import the file again.").arg(code));
    }
    input.before = becomes(record.values, *party, session.clock().today());
    return {};
}

Becomes externalAct(Session &session, const Record &record, RecordActInput &input, const std::vector<domain::Evidence> &)
{
    if (input.act == u"match"_s) {
        if (const auto matched = match(session, record, input); !matched)
            return matched.error();
    }
    if (input.act == u"update"_s)
        return refuseRecord(u"EXI-010"_s, u"act"_s, Text::tr("What the source says is changed by its next file."));
    const bool ending = input.act == u"delist"_s || input.act == u"withdraw"_s;
    if (ending && (record.fact.isValid() || record.listing.isValid()))
        return refuseRecord(u"EXI-011"_s, u"act"_s, Text::tr("A fact or a list entry came of it. It ends with the next whole list of the source, or by withdrawing the fact and taking the entry off."));
    return std::optional<Change>();
}

} // namespace

RecordRules externalRecordRules()
{
    return {nullptr, externalAct};
}

} // namespace chengcai::services
