// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evaluations.h"

#include "base/dates.h"
#include "base/text.h"
#include "domain/statecalendar.h"
#include "services/conflicts.h"
#include "services/inspections.h"
#include "services/petitions.h"
#include "services/ratings.h"
#include "services/recordrules.h"
#include "services/rulebooks.h"
#include "store/blobs.h"
#include "store/files.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Attention;
using domain::EvaluationRow;
using domain::EvaluationTable;
using domain::PartyId;
using domain::Record;
using domain::RecordType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluations)
};

enum State { Published = 4, Withdrawn = 5 };

QString hexOf(const base::Hash &hash)
{
    return QString::fromLatin1(hash.toBytes().toHex());
}

/// The very bytes that the record names by hash.
Result<QByteArray> resultOf(const Reader &reader, const Record &record)
{
    if (record.evidence.empty() || hexOf(record.evidence.front().sha256) != record.text("result"))
        return refuseRecord(u"EVA-001"_s, u"record"_s, Text::tr("The evaluation names no result."));
    return store::readBlob(reader.database(), reader.folder(), record.evidence.front().sha256);
}

/// What the record says of the result has to be what the result says.
Result<EvaluationTable> tableOf(const Reader &reader, const Record &record)
{
    const auto bytes = resultOf(reader, record);
    if (!bytes)
        return bytes.error();
    auto table = domain::decodeEvaluation(*bytes);
    if (table
        && (domain::partyKindName(table->kind) != record.text("kind") || table->period != record.text("period") || table->asOf != record.day("as_of")
            || table->asOf != domain::periodEnd(table->period) || table->chain != record.text("chain") || table->ruleBook != record.text("rule_book")))
        return refuseRecord(u"EVA-030"_s, u"result"_s, Text::tr("The record and its result name another kind, period, day or rule book. Withdraw it and run the evaluation."));
    return table;
}

/// Published ones of the kind as of days before, the latest first; of revisions the last.
std::optional<Record> evaluationBefore(const Reader &reader, const QString &kind, QDate asOf)
{
    std::optional<Record> before;
    for (Record &one : RecordQueries(reader.database()).ofType(RecordType::Evaluation, MostRecordLines)) {
        const bool counts = one.state == Published && one.text("kind") == kind && one.day("as_of") < asOf;
        // They come the latest recorded first, so that an equal day is an older revision.
        if (counts && (!before || one.day("as_of") > before->day("as_of")))
            before = std::move(one);
    }
    return before;
}

bool nearBand(const domain::KindRules &rules, int scoreCenti)
{
    const int near = domain::evaluationRules().nearBandCenti;
    return std::any_of(rules.bands.begin(), rules.bands.end(), [&](const domain::StarBand &band) {
        // Above the ceiling nobody comes while a negative fact counts: no matter of a few points.
        return band.minCenti > 0 && band.minCenti <= rules.ceilingCenti && std::abs(scoreCenti - band.minCenti) <= near;
    });
}

std::unordered_set<qint64> idsOf(const std::vector<PartyId> &parties)
{
    std::unordered_set<qint64> ids;
    for (const PartyId party : parties)
        ids.insert(party.value());
    return ids;
}

/// Whose score hangs on what two people wrote without seeing each other.
std::unordered_set<qint64> inConflict(const Reader &reader)
{
    std::unordered_set<qint64> ids;
    for (const Conflict &conflict : openConflicts(reader)) {
        if (conflict.scoreBearing)
            ids.insert(conflict.party.value());
    }
    for (const Pair &pair : pairsToCompare(reader)) {
        if (pair.scoreBearing) {
            ids.insert(pair.party.value());
            ids.insert(pair.otherParty.value());
        }
    }
    return ids;
}

EvaluationRow rowOf(const RatedParty &rated)
{
    return {rated.party.uid, rated.scoreCenti, rated.stars, rated.grade, rated.veto, rated.lists, {}};
}

void sortRows(EvaluationTable &table)
{
    std::sort(table.rows.begin(), table.rows.end(), [](const EvaluationRow &a, const EvaluationRow &b) { return a.party < b.party; });
}

/// Everybody of the kind, with what makes somebody look again.
Result<EvaluationTable> compute(const Reader &reader, const EvaluationInput &input, QDate asOf, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const store::Position position = store::positionAt(database, store::Latest);
    const domain::RuleBook book = rulingRuleBook(reader, asOf);
    EvaluationTable table{input.kind, input.period, asOf, position.receivedNo, hexOf(position.chain), book.code + u' ' + book.version, {}};
    const auto before = evaluationBefore(reader, domain::partyKindName(input.kind), asOf);
    const auto earlier = before ? tableOf(reader, *before) : Result<EvaluationTable>(EvaluationTable());
    if (!earlier)
        return earlier.error();
    const store::FactQueries facts(database);
    const auto objected = idsOf(facts.partiesUnderObjection(asOf));
    const auto unchecked = idsOf(facts.partiesUnchecked(asOf));
    const auto conflicting = inConflict(reader);
    const auto rated = evaluateEverybodyAt(
        reader, asOf, position.receivedNo, input.kind,
        [&](const RatedParty &party) {
            EvaluationRow row = rowOf(party);
            const qint64 id = party.party.id.value();
            const EvaluationRow *was = earlier->of(row.party);
            row.attention.setFlag(Attention::Changed, was && (was->stars != row.stars || was->grade != row.grade));
            row.attention.setFlag(Attention::NearBand, row.grade != domain::Grade::U && nearBand(book.rules(input.kind), row.scoreCenti));
            row.attention.setFlag(Attention::Objection, objected.contains(id));
            row.attention.setFlag(Attention::Unchecked, unchecked.contains(id));
            row.attention.setFlag(Attention::Provisional, conflicting.contains(id));
            table.rows.push_back(row);
        },
        progress);
    if (!rated)
        return rated.error();
    sortRows(table);
    return table;
}

qint64 attentionOf(const EvaluationTable &table)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [](const EvaluationRow &row) { return bool(row.attention); });
}

/// The last word on every party, and whose it is.
struct Word {
    QString word;
    QString by;
    QString text;
};
std::unordered_map<qint64, Word> wordsOf(const Reader &reader, const Record &record)
{
    constexpr int Look = 1;
    std::unordered_map<qint64, Word> words;
    for (const RecordQueries::StepRow &row : RecordQueries(reader.database()).steps(record)) {
        if (row.step.act == Look)
            words[row.step.party.value()] = {row.step.values.value(u"word"_s), row.authorName, row.step.text};
    }
    return words;
}

Result<domain::RecordValues> checkRun(const Session &session, const EvaluationInput &input, QDate asOf)
{
    if (!asOf.isValid())
        return refuseRecord(u"EVA-010"_s, u"period"_s, Text::tr("“%1” is no period. Write a year (2026) or a quarter (2026-Q3).").arg(input.period));
    if (asOf >= session.clock().today())
        return refuseRecord(u"EVA-011"_s, u"period"_s, Text::tr("The period ends on %1. It is evaluated when it is over.").arg(base::dayText(asOf)));
    const QString kind = domain::partyKindName(input.kind);
    const auto all = RecordQueries(session.store().database()).byKey(RecordType::Evaluation, recordKey({kind, input.period}));
    const auto newest = std::find_if(all.begin(), all.end(), [](const Record &one) { return one.state != Withdrawn; });
    if (newest != all.end() && (newest->state != Published || newest->id != input.revises))
        return refuseRecord(u"EVA-012"_s, u"period"_s,
                            newest->state == Published ? Text::tr("%1 is published for this period. A revision names it and its reason.").arg(newest->number)
                                                       : Text::tr("%1 for this period is under way. Go on with it, or withdraw it first.").arg(newest->number));
    if (input.revises.isValid() && newest == all.end())
        return refuseRecord(u"EVA-013"_s, u"revises"_s, Text::tr("Only a published evaluation of the same kind and period is revised."));
    if (input.revises.isValid() && input.reason.trimmed().isEmpty())
        return refuseRecord(u"EVA-014"_s, u"reason"_s, Text::tr("A revision says why what was published is no longer right."));
    return domain::RecordValues{{u"kind"_s, kind}, {u"period"_s, input.period}};
}

} // namespace

Result<domain::RecordId> Evaluations::run(const EvaluationInput &typed, const base::Progress &progress)
{
    EvaluationInput input = typed;
    input.period = input.period.trimmed().toUpper();
    const QDate asOf = domain::periodEnd(input.period);
    auto values = checkRun(m_session, input, asOf);
    if (!values)
        return values.error();
    const Reader reader = m_session.reader();
    const auto table = compute(reader, input, asOf, progress);
    if (!table)
        return table.error();
    const auto file = Inspections(m_session).attach(domain::encodeEvaluation(*table), u"text/csv"_s, u"%1-%2.csv"_s.arg(domain::partyKindName(input.kind), input.period));
    if (!file)
        return file.error();
    values->insert(u"as_of"_s, asOf.toString(Qt::ISODate));
    values->insert(u"known_at"_s, m_session.clock().today().toString(Qt::ISODate));
    values->insert(u"chain"_s, table->chain);
    values->insert(u"rule_book"_s, table->ruleBook);
    values->insert(u"result"_s, hexOf(file->sha256));
    values->insert(u"parties"_s, QString::number(table->rows.size()));
    values->insert(u"attention"_s, QString::number(attentionOf(*table)));
    if (!input.reason.trimmed().isEmpty())
        values->insert(u"reason"_s, input.reason.trimmed());
    RecordInput record{.type = RecordType::Evaluation, .subject = input.revises, .values = *std::move(values), .made = true};
    record.key = recordKey({domain::partyKindName(input.kind), input.period});
    return Records(m_session).open(std::move(record), std::vector<domain::Evidence>{*file});
}

Result<EvaluationView> evaluationView(const Reader &reader, domain::RecordId id, bool everybody)
{
    const RecordQueries records(reader.database());
    auto record = records.byId(id);
    if (!record || record->type != RecordType::Evaluation)
        return refuseRecord(u"EVA-020"_s, u"record"_s, Text::tr("There is no such evaluation in this store."));
    auto table = tableOf(reader, *record);
    if (!table)
        return table.error();
    EvaluationView view;
    view.previous = evaluationBefore(reader, record->text("kind"), table->asOf);
    const auto earlier = view.previous ? tableOf(reader, *view.previous) : Result<EvaluationTable>(EvaluationTable());
    const auto words = wordsOf(reader, *record);
    const store::PartyQueries parties(reader.database());
    for (const EvaluationRow &row : table->rows) {
        ++view.grades[size_t(row.grade)];
        view.blocking += row.attention.testFlag(Attention::Unchecked) || row.attention.testFlag(Attention::Provisional);
        const EvaluationRow *was = earlier ? earlier->of(row.party) : nullptr;
        if (!row.attention && !everybody)
            continue;
        EvaluationLine line{.now = row, .before = was ? std::optional(*was) : std::nullopt};
        line.party = parties.byId(PartyId(store::localId(reader.database(), row.party, store::EntityType::Party))).value_or(domain::Party{});
        line.sortKey = base::pinyin(line.party.name);
        if (const auto word = words.find(line.party.id.value()); word != words.end()) {
            line.word = word->second.word;
            line.saidBy = word->second.by;
            line.said = word->second.text;
        }
        view.open += row.attention && line.word != u"confirmed"_s;
        view.lines.push_back(std::move(line));
    }
    if (earlier) {
        for (const EvaluationRow &row : earlier->rows)
            ++view.gradesBefore[size_t(row.grade)];
    }
    std::stable_sort(view.lines.begin(), view.lines.end(), [](const EvaluationLine &a, const EvaluationLine &b) { return a.sortKey < b.sortKey; });
    view.record = *std::move(record);
    view.table = *std::move(table);
    return view;
}

Result<EvaluationCheck> verifyEvaluation(const Reader &reader, domain::RecordId id, const base::Progress &progress)
{
    const auto record = RecordQueries(reader.database()).byId(id);
    if (!record || record->type != RecordType::Evaluation)
        return refuseRecord(u"EVA-020"_s, u"record"_s, Text::tr("There is no such evaluation in this store."));
    const auto table = tableOf(reader, *record);
    if (!table)
        return table.error();
    EvaluationCheck check;
    check.known = hexOf(store::positionAt(reader.database(), table->position).chain) == table->chain;
    if (!check.known)
        return check;
    EvaluationTable again{table->kind, {}, {}, 0, {}, {}, {}};
    const auto rated = evaluateEverybodyAt(
        reader, table->asOf, table->position, table->kind, [&again](const RatedParty &party) { again.rows.push_back(rowOf(party)); }, progress);
    if (!rated)
        return rated.error();
    sortRows(again);
    const auto same = [](const EvaluationRow &a, const EvaluationRow &b) { return a.party == b.party && a.sameRating(b); };
    const auto [ours, theirs] = std::mismatch(table->rows.begin(), table->rows.end(), again.rows.begin(), again.rows.end(), same);
    check.equal = ours == table->rows.end() && theirs == again.rows.end();
    if (!check.equal) {
        const base::Uid party = ours == table->rows.end() ? theirs->party : ours->party;
        check.difference = store::PartyQueries(reader.database()).byId(PartyId(store::localId(reader.database(), party, store::EntityType::Party))).value_or(domain::Party{}).name;
    }
    return check;
}

Result<void> exportEvaluation(const Reader &reader, domain::RecordId id, const QString &path)
{
    const auto record = RecordQueries(reader.database()).byId(id);
    if (!record || record->type != RecordType::Evaluation)
        return refuseRecord(u"EVA-020"_s, u"record"_s, Text::tr("There is no such evaluation in this store."));
    const auto bytes = resultOf(reader, *record);
    if (!bytes)
        return bytes.error();
    return store::writeDurably(path, *bytes);
}

std::optional<PublishedRating> publishedRating(const Reader &reader, const domain::Party &party)
{
    const auto record = evaluationBefore(reader, domain::partyKindName(party.kind), QDate(9999, 1, 1));
    const auto bytes = record ? resultOf(reader, *record) : Result<QByteArray>(QByteArray());
    const auto row = bytes ? domain::rowOfEvaluation(*bytes, party.uid) : std::nullopt;
    return row ? std::optional(PublishedRating{*record, *row}) : std::nullopt;
}

namespace {

Result<void> checkLooked(const Session &session, const Record &record)
{
    const auto view = evaluationView(session.reader(), record.id, false);
    if (!view)
        return view.error();
    if (view->blocking > 0)
        return refuseRecord(u"EVA-031"_s, u"act"_s,
                            Text::tr("%n party(ies) have negative facts that nobody second-checked, or stand in conflict. Settle that, withdraw this run and run it again.", nullptr, int(view->blocking)));
    if (view->open > 0)
        return refuseRecord(u"EVA-032"_s, u"act"_s, Text::tr("%n grade(s) to be looked at are not confirmed.", nullptr, int(view->open)));
    return {};
}

/// Nobody approves numbers that this store's journal does not give.
Result<void> checkNumbers(const Reader &reader, const Record &record)
{
    const auto check = verifyEvaluation(reader, record.id, {});
    if (!check)
        return check.error();
    if (check->known && check->equal)
        return {};
    return refuseRecord(u"EVA-037"_s, u"act"_s,
                        check->known ? Text::tr("Rated again as of the same day the result is another one, first for %1. Withdraw this run and run it again.").arg(check->difference)
                                     : Text::tr("The evaluation was run at another computer, whose position of the journal is not known here. Approve it there."));
}

/// Objections that came in while they were possible are decided before anything is published, and what they changed is not.
Result<void> checkObjections(const Session &session, const Record &record, QDate day)
{
    QStringList open;
    QStringList upheld;
    for (const PetitionLine &line : petitions(session.reader(), day)) {
        const domain::Petition &petition = line.petition;
        if (domain::partyKindName(line.party.kind) != record.text("kind") || petition.kind != domain::PetitionKind::Objection || petition.receivedOn < record.lastOn
            || petition.receivedOn > record.dueOn)
            continue;
        if (petition.open())
            open << petition.number;
        else if (petition.outcome == domain::PetitionOutcome::Granted || petition.outcome == domain::PetitionOutcome::Corrected)
            upheld << petition.number;
    }
    if (!open.isEmpty())
        return refuseRecord(u"EVA-033"_s, u"act"_s, Text::tr("Objections that came in are not decided: %1. Decide them first; if a score changes, withdraw this run and run it again.").arg(open.join(u", "_s)));
    if (!upheld.isEmpty())
        return refuseRecord(u"EVA-038"_s, u"act"_s, Text::tr("Objections were upheld after the parties were told: %1. The grades rest on what was mended since; withdraw this run and run it again.").arg(upheld.join(u", "_s)));
    return {};
}

Becomes evaluationAct(Session &session, const Record &record, RecordActInput &input, const std::vector<domain::Evidence> &)
{
    const Reader reader = session.reader();
    if (input.act == u"look"_s) {
        const auto table = tableOf(reader, record);
        if (!table)
            return table.error();
        const bool all = std::all_of(input.parties.begin(), input.parties.end(), [&](PartyId party) {
            return table->of(store::entityUid(reader.database(), store::EntityType::Party, party.value())) != nullptr;
        });
        if (!all)
            return refuseRecord(u"EVA-034"_s, u"party"_s, Text::tr("The party is not in this evaluation."));
    }
    if (input.act == u"propose"_s || input.act == u"approve"_s) {
        if (const auto looked = checkLooked(session, record); !looked)
            return looked.error();
    }
    if (input.act == u"approve"_s) {
        if (const auto same = checkNumbers(reader, record); !same)
            return same.error();
    }
    if (input.act == u"tell"_s)
        input.due = domain::stateCalendar().dueDate(input.day, domain::evaluationRules().objectionWorkingDays);
    if (input.act == u"publish"_s) {
        if (input.day <= record.dueOn)
            return refuseRecord(u"EVA-035"_s, u"day"_s, Text::tr("Parties may object until %1; it is published after that.").arg(base::dayText(record.dueOn)));
        if (!inConflict(reader).empty())
            return refuseRecord(u"EVA-036"_s, u"act"_s, Text::tr("A score hangs on what two people wrote without knowing of each other. Decide in the exchange centre first."));
        if (const auto objections = checkObjections(session, record, input.day); !objections)
            return objections.error();
    }
    return std::optional<journal::Change>();
}

} // namespace

RecordRules evaluationRecordRules()
{
    return {nullptr, evaluationAct};
}

} // namespace chengcai::services
