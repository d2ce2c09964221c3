// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records.h"

#include "base/dates.h"
#include "base/text.h"
#include "journal/changes/recordbodies.h"
#include "services/appending.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/ratings.h"
#include "services/recordrules.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Record;
using domain::RecordId;
using domain::RecordKind;
using domain::RecordType;
using store::EntityType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The fields that a person fills; of the others what the rules of the type put there.
std::vector<domain::ValueProblem> typedProblems(std::span<const domain::RecordField> fields, const domain::RecordValues &values)
{
    std::vector<domain::RecordField> typed;
    domain::RecordValues entered = values;
    for (const domain::RecordField &field : fields) {
        if (field.computed)
            entered.remove(QString::fromLatin1(field.code));
        else
            typed.push_back(field);
    }
    return domain::checkValues(typed, entered, true);
}

Result<void> firstProblem(const std::vector<domain::ValueProblem> &problems)
{
    return problems.empty() ? Result<void>() : refuseRecord(u"REC-001"_s, problems.front().field, problems.front().message);
}

Result<void> checkDay(const Session &session, QDate &day)
{
    const QDate today = session.clock().today();
    if (!day.isValid())
        day = today;
    return day <= today ? Result<void>() : refuseRecord(u"REC-002"_s, u"day"_s, Text::tr("The day lies in the future; enter the day on which it happened."));
}

Result<void> checkPlace(const Session &session, const domain::PartyPlace &place, domain::PartyId id, const QString &field)
{
    if (!id.isValid() && !place.required)
        return {};
    if (!id.isValid())
        return refuseRecord(u"REC-003"_s, field, Text::tr("%1 is missing. Choose it in the register.").arg(domain::recordText(place.label)));
    const auto party = store::PartyQueries(session.store().database()).byId(id);
    if (party && !party->successor.isValid() && (place.kinds & domain::bit(int(party->kind))) != 0)
        return {};
    return refuseRecord(u"REC-004"_s, field, Text::tr("%1: that party is not in the register, is of another kind, or another one answers for it.").arg(domain::recordText(place.label)));
}

Result<void> checkPlace(const Session &session, const domain::RecordPlace &place, RecordId id, const QString &field)
{
    if (!id.isValid() && !place.required)
        return {};
    const auto record = RecordQueries(session.store().database()).byId(id);
    if (record && (place.types & domain::bit(int(record->type))) != 0)
        return {};
    return refuseRecord(u"REC-005"_s, field, Text::tr("%1 is missing or of another type. Choose it in its list.").arg(domain::recordText(place.label)));
}

bool contains(const RecordLine &line, const QString &text)
{
    const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    const auto sounds = [&text, &has](const QString &name) {
        return text.front().unicode() < 0x80 && !name.isEmpty() && (has(base::pinyin(name)) || has(base::pinyinInitials(name)));
    };
    if (sounds(line.party.name) || sounds(line.peer.name) || has(line.record.number) || has(line.party.name) || has(line.party.identifier) || has(line.peer.name) || has(line.subject) || has(line.other))
        return true;
    return std::any_of(line.record.values.begin(), line.record.values.end(), has);
}

} // namespace

base::Error refuseRecord(const QString &code, const QString &field, const QString &message)
{
    return {base::ErrorKind::InputRefused, code, message, {}, field};
}

QString recordKey(const QStringList &parts)
{
    QStringList keys;
    for (const QString &part : parts)
        keys << base::nameKey(part);
    return keys.join(u'|');
}

Result<void> checkOnce(const Session &session, const RecordInput &input)
{
    for (const Record &other : RecordQueries(session.store().database()).byKey(input.type, input.key)) {
        if (!other.withdrawn())
            return refuseRecord(u"REC-010"_s, QString(), Text::tr("It is recorded already: %1. Open that one, or say what tells the two apart.").arg(recordTitle(other)));
    }
    return {};
}

Becomes factOf(const Session &session, domain::PartyId party, const QString &indicator, QDate day, const QString &text, const QString &source,
               const std::vector<domain::Evidence> &evidence)
{
    domain::CreditFact fact;
    fact.party = party;
    fact.indicator = indicator;
    fact.effectiveOn = day;
    fact.text = text;
    fact.source = source;
    fact.origin = domain::FactOrigin::Inspection;
    fact.evidence = evidence;
    auto change = FactRegister(const_cast<Session &>(session)).creation(fact);
    if (!change)
        return change.error();
    return std::optional(*std::move(change));
}

RecordRules recordRules(RecordType type)
{
    switch (type) {
    case RecordType::Contract: return contractRules();
    case RecordType::Bank: return bankRules();
    case RecordType::Financing: return financingRecordRules();
    case RecordType::Measure: return measureRules();
    case RecordType::Benefit: return benefitRules();
    case RecordType::Mutual: return mutualRecordRules();
    case RecordType::Course: return courseRules();
    case RecordType::Event: return eventRules();
    case RecordType::Attendance: return attendanceRules();
    case RecordType::Evaluation: return evaluationRecordRules();
    case RecordType::External: return externalRecordRules();
    case RecordType::None: break;
    }
    return {};
}

/// An entry that grows.
struct Records::Pending {
    std::vector<journal::Change> changes;
    std::vector<domain::Evidence> files;
    std::vector<domain::PartyId> parties;
    QSet<QString> keys; ///< of what the entry opens
    int numbered = 0;   ///< numbers given in this entry

    void concern(domain::PartyId party)
    {
        if (party.isValid() && std::find(parties.begin(), parties.end(), party) == parties.end())
            parties.push_back(party);
    }
    [[nodiscard]] Result<void> attach(Session &session, const QStringList &paths)
    {
        auto added = Inspections(session).attach(paths);
        if (!added)
            return added.error();
        files = *std::move(added);
        return {};
    }
};

Result<store::Appended> Records::append(const QString &kind, Pending &pending)
{
    auto appended = appendTogether(m_session, kind, std::move(pending.changes), pending.files);
    if (!appended)
        return appended.error();
    ChangeNews news;
    news.records = true;
    news.parties = std::move(pending.parties);
    m_session.announce(news);
    return appended;
}

Result<void> Records::addOpening(Pending &pending, RecordInput &input)
{
    const RecordKind *kind = domain::recordKind(input.type);
    if (!kind)
        return refuseRecord(u"REC-006"_s, u"type"_s, Text::tr("There is no such type of record."));
    if (auto allowed = m_session.require(kind->openRight); !allowed)
        return allowed;
    if (kind->made && !input.made)
        return refuseRecord(u"REC-008"_s, u"type"_s, Text::tr("A record of this type is made by the program: run the evaluation, or import the file of the source."));
    if (auto day = checkDay(m_session, input.day); !day)
        return day;
    for (const auto &placed : {checkPlace(m_session, kind->party, input.party, u"party"_s), checkPlace(m_session, kind->peer, input.peer, u"peer"_s),
                               checkPlace(m_session, kind->subject, input.subject, u"subject"_s), checkPlace(m_session, kind->other, input.other, u"other"_s)}) {
        if (!placed)
            return placed;
    }
    if (auto values = firstProblem(typedProblems(kind->fields, input.values)); !values)
        return values;
    const RecordRules rules = recordRules(input.type);
    const Becomes becomes = rules.open ? rules.open(m_session, input, pending.files) : Becomes(std::nullopt);
    if (!becomes)
        return becomes.error();
    if (!input.key.isEmpty() && pending.keys.contains(input.key))
        return refuseRecord(u"REC-010"_s, QString(), Text::tr("It stands here twice. Leave one of the two out, or say what tells them apart."));
    pending.keys.insert(input.key);
    if (auto values = firstProblem(domain::checkValues(kind->fields, input.values, true)); !values)
        return values;
    const store::Database &database = m_session.store().database();
    journal::RecordOpenBody body;
    if (kind->letters[0] != '\0') {
        const QString prefix = numberPrefix(m_session, QString::fromLatin1(kind->letters), input.day.year());
        body.number = prefix + QString::number(RecordQueries(database).lastNumber(prefix) + ++pending.numbered).rightJustified(3, u'0');
    }
    body.key = input.key;
    body.state = input.state;
    body.day = input.day;
    body.due = input.due;
    body.values = input.values;
    body.evidence = pending.files;
    const auto uid = [&database](EntityType type, qint64 id) { return id == 0 ? base::Uid() : store::entityUid(database, type, id); };
    body.party = uid(EntityType::Party, input.party.value());
    body.peer = uid(EntityType::Party, input.peer.value());
    body.subject = uid(EntityType::Record, input.subject.value());
    body.other = uid(EntityType::Record, input.other.value());
    if (*becomes)
        pending.changes.push_back(**becomes);
    pending.changes.push_back(journal::encodeRecordOpen(input.type, body));
    pending.concern(input.party);
    pending.concern(input.peer);
    return {};
}

Result<RecordId> Records::open(RecordInput input, const QStringList &files)
{
    std::vector<RecordInput> inputs;
    inputs.push_back(std::move(input));
    auto opened = openTogether(std::move(inputs), files);
    if (!opened)
        return opened.error();
    return opened->front();
}

Result<RecordId> Records::open(RecordInput input, std::vector<domain::Evidence> evidence)
{
    Pending pending;
    pending.files = std::move(evidence);
    std::vector<RecordInput> inputs;
    inputs.push_back(std::move(input));
    auto opened = openAll(pending, std::move(inputs));
    if (!opened)
        return opened.error();
    return opened->front();
}

Result<std::vector<RecordId>> Records::openTogether(std::vector<RecordInput> inputs, const QStringList &files)
{
    Pending pending;
    if (const auto attached = pending.attach(m_session, files); !attached)
        return attached.error();
    return openAll(pending, std::move(inputs));
}

Result<std::vector<RecordId>> Records::openAll(Pending &pending, std::vector<RecordInput> inputs)
{
    if (inputs.empty())
        return refuseRecord(u"REC-007"_s, QString(), Text::tr("There is nothing to record."));
    const RecordType type = inputs.front().type;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const auto added = addOpening(pending, inputs[i]);
        if (added)
            continue;
        base::Error error = added.error();
        if (inputs.size() > 1)
            error.message = Text::tr("Row %1: %2").arg(i + 1).arg(error.message);
        return error;
    }
    const auto appended = append(QString::fromLatin1(domain::recordKind(type)->code) + u".open"_s, pending);
    if (!appended)
        return appended.error();
    std::vector<RecordId> ids;
    for (const base::Uid &uid : appended->created) {
        if (const qint64 id = store::localId(m_session.store().database(), uid, EntityType::Record); id != 0)
            ids.emplace_back(id);
    }
    return ids;
}

Result<void> Records::checkApart(const Record &record, const domain::RecordAct &act) const
{
    const auto steps = act.apart == 0 ? std::vector<RecordQueries::StepRow>() : RecordQueries(m_session.store().database()).steps(record);
    const bool own = std::any_of(steps.begin(), steps.end(), [&](const RecordQueries::StepRow &step) {
        return step.author == m_session.account()->user && (act.apart & domain::bit(step.step.act)) != 0;
    });
    if (!own)
        return {};
    return base::Error{base::ErrorKind::NotAuthorised, u"REC-025"_s, Text::tr("Who prepared it may not decide on it. Ask a second person."), {}, {}};
}

Result<void> Records::addAct(Pending &pending, const Record &record, RecordActInput &input)
{
    const RecordKind &kind = *domain::recordKind(record.type);
    const int asked = domain::actNumber(kind, input.act);
    if (asked == 0)
        return refuseRecord(u"REC-020"_s, u"act"_s, Text::tr("“%1” is no step of this type of record.").arg(input.act));
    const domain::RecordAct &table = kind.acts[size_t(asked) - 1];
    if (auto allowed = m_session.require(table.decides ? kind.decideRight : kind.actRight); !allowed)
        return allowed;
    if (const QString why = domain::whyNot(record, asked); !why.isEmpty())
        return refuseRecord(u"REC-021"_s, u"act"_s, why);
    if (auto day = checkDay(m_session, input.day); !day)
        return day;
    if (input.day < record.lastOn)
        return refuseRecord(u"REC-022"_s, u"day"_s, Text::tr("The step is dated before the step that it follows (%1); enter its real day.").arg(base::dayText(record.lastOn)));
    if (record.fact.isValid() && table.to >= 0 && QLatin1StringView(kind.states[size_t(table.to)].code) == "withdrawn"_L1) {
        const auto fact = store::FactQueries(m_session.store().database()).byId(record.fact);
        if (fact && !fact->withdrawn)
            return refuseRecord(u"REC-026"_s, u"act"_s, Text::tr("It became a fact that counts. Withdraw the fact first, with the reason; then this record."));
    }
    input.text = tidyText(input.text);
    if (table.text && input.text.isEmpty())
        return refuseRecord(u"REC-023"_s, u"text"_s, Text::tr("Write what happened, or why."));
    if (table.files && pending.files.empty())
        return refuseRecord(u"REC-024"_s, u"files"_s, Text::tr("This step needs evidence: attach the document."));
    const domain::PartyPlace anybody{table.names ? 0b1111U : 0U, table.names, kind.party.label ? kind.party.label : QT_TRANSLATE_NOOP("records", "Party")};
    if (input.party.isValid() || input.parties.empty())
        input.parties.insert(input.parties.begin(), input.party);
    for (const domain::PartyId party : input.parties) {
        if (auto placed = checkPlace(m_session, anybody, party, u"party"_s); !placed)
            return placed;
    }
    std::erase_if(input.parties, [](domain::PartyId party) { return !party.isValid(); });
    if (auto values = firstProblem(typedProblems(table.fields, input.values)); !values)
        return values;
    const RecordRules rules = recordRules(record.type);
    const Becomes becomes = rules.act ? rules.act(m_session, record, input, pending.files) : Becomes(std::nullopt);
    if (!becomes)
        return becomes.error();
    journal::RecordActBody body;
    body.act = domain::actNumber(kind, input.act);
    body.day = input.day;
    body.due = input.due;
    body.text = input.text;
    body.values = input.values;
    body.evidence = pending.files;
    for (const domain::PartyId party : input.parties)
        body.parties.push_back(store::entityUid(m_session.store().database(), EntityType::Party, party.value()));
    if (auto apart = checkApart(record, kind.acts[size_t(body.act) - 1]); !apart)
        return apart;
    std::move(input.before.begin(), input.before.end(), std::back_inserter(pending.changes));
    if (*becomes)
        pending.changes.push_back(**becomes);
    pending.changes.push_back(journal::encodeRecordAct(record.type, record.uid, body, headsOf(m_session, EntityType::Record, record.id.value(), QList<int>{journal::RecordField})));
    pending.concern(record.party);
    pending.concern(record.peer);
    for (const domain::PartyId party : input.parties)
        pending.concern(party);
    return {};
}

Result<void> Records::act(RecordId id, RecordActInput input, const QStringList &files)
{
    const auto before = RecordQueries(m_session.store().database()).byId(id);
    if (!before)
        return refuseRecord(u"REC-026"_s, u"record"_s, Text::tr("There is no such record in this store. Choose one of the list."));
    Pending pending;
    if (auto attached = pending.attach(m_session, files); !attached)
        return attached;
    if (auto added = addAct(pending, *before, input); !added)
        return added;
    const RecordKind &kind = *domain::recordKind(before->type);
    const bool decides = kind.acts[size_t(domain::actNumber(kind, input.act)) - 1].decides;
    const auto appended = append(QString::fromLatin1(kind.code) + (decides ? u".decide"_s : u".act"_s), pending);
    return appended ? Result<void>() : appended.error();
}

Result<void> Records::actOnEach(const std::vector<RecordId> &ids, const RecordActInput &input, const QStringList &files)
{
    Pending pending;
    if (auto attached = pending.attach(m_session, files); !attached)
        return attached;
    const RecordQueries queries(m_session.store().database());
    RecordType type = RecordType::None;
    for (const RecordId id : ids) {
        const auto before = queries.byId(id);
        if (!before || (type != RecordType::None && before->type != type))
            return refuseRecord(u"REC-026"_s, u"record"_s, Text::tr("There is no such record in this store. Choose one of the list."));
        type = before->type;
        RecordActInput one = input;
        if (const auto added = addAct(pending, *before, one); !added) {
            base::Error error = added.error();
            error.message = Text::tr("%1: %2").arg(recordTitle(*before), error.message);
            return error;
        }
    }
    if (ids.empty())
        return refuseRecord(u"REC-007"_s, QString(), Text::tr("There is nothing to record."));
    const RecordKind &kind = *domain::recordKind(type);
    const bool decides = kind.acts[size_t(domain::actNumber(kind, input.act)) - 1].decides;
    const auto appended = append(QString::fromLatin1(kind.code) + (decides ? u".decide"_s : u".act"_s), pending);
    return appended ? Result<void>() : appended.error();
}

std::optional<Record> record(const Reader &reader, RecordId id)
{
    return RecordQueries(reader.database()).byId(id);
}

std::optional<Record> recordByNumber(const Reader &reader, const QString &number)
{
    return RecordQueries(reader.database()).byNumber(number);
}

std::optional<Record> recordByName(const Reader &reader, const QString &name)
{
    if (auto found = recordByNumber(reader, name))
        return found;
    const QByteArray bytes = QByteArray::fromHex(name.toLatin1());
    return bytes.size() == 16 ? RecordQueries(reader.database()).byUid(base::Uid::fromBytes(bytes)) : std::nullopt;
}

std::vector<RecordStepRow> recordSteps(const Reader &reader, const Record &record)
{
    const store::PartyQueries parties(reader.database());
    std::vector<RecordStepRow> rows;
    for (RecordQueries::StepRow &step : RecordQueries(reader.database()).steps(record)) {
        RecordStepRow row{std::move(step.step), std::move(step.authorName), {}, step.at};
        if (row.step.party.isValid())
            row.partyName = parties.byId(row.step.party).value_or(domain::Party{}).name;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString recordTitle(const Record &record)
{
    const RecordKind &kind = *domain::recordKind(record.type);
    for (const QString &code : {u"title"_s, u"project"_s, u"name"_s, u"period"_s, u"measure"_s, u"incentive"_s, u"person"_s}) {
        const domain::RecordField *field = domain::recordField(kind, code);
        const QString value = field ? domain::recordValueText(*field, record.values.value(code)) : QString();
        if (!value.isEmpty())
            return record.number.isEmpty() ? value : record.number + u' ' + value;
    }
    return record.number.isEmpty() ? domain::recordTypeLabel(record.type) : record.number;
}

RecordLine recordLine(const Reader &reader, Record record, QDate today)
{
    const store::PartyQueries parties(reader.database());
    const RecordQueries records(reader.database());
    RecordLine line;
    const auto party = [&parties](domain::PartyId id) { return id.isValid() ? parties.byId(id).value_or(domain::Party{}) : domain::Party{}; };
    const auto title = [&records](RecordId id) {
        const auto found = id.isValid() ? records.byId(id) : std::nullopt;
        return found ? recordTitle(*found) : QString();
    };
    line.party = party(record.party);
    line.peer = party(record.peer);
    line.subject = title(record.subject);
    line.other = title(record.other);
    line.late = record.late(today);
    line.record = std::move(record);
    return line;
}

namespace {

std::vector<RecordLine> linesOf(const Reader &reader, std::vector<Record> records, QDate today)
{
    std::vector<RecordLine> lines;
    for (Record &one : records)
        lines.push_back(recordLine(reader, std::move(one), today));
    return lines;
}

} // namespace

QString recordShowLabel(RecordShow show, RecordType type)
{
    const bool mutual = type == RecordType::Mutual;
    switch (show) {
    case RecordShow::All: break;
    case RecordShow::Open: return mutual ? Text::tr("Missing") : Text::tr("To be gone on with");
    case RecordShow::Late: return mutual ? Text::tr("Late") : Text::tr("Overdue");
    }
    return Text::tr("All");
}

namespace {

bool isShown(const Record &record, bool late, RecordShow show)
{
    const bool mutual = record.type == RecordType::Mutual;
    switch (show) {
    case RecordShow::All: break;
    case RecordShow::Open: return mutual ? record.state == domain::MutualAsked : record.open();
    case RecordShow::Late: return late || (mutual && record.text("late") == u"1"_s && !record.withdrawn());
    }
    return true;
}

/// States in which a record may be shown as open or late: a mutual review stays late when it was given.
quint32 waiting(RecordType type, RecordShow show)
{
    const RecordKind &kind = *domain::recordKind(type);
    quint32 mask = 0;
    for (size_t i = 0; i < kind.states.size(); ++i) {
        if (kind.states[i].open || (type == RecordType::Mutual && show == RecordShow::Late))
            mask |= domain::bit(int(i));
    }
    return mask;
}

} // namespace

bool isShown(const RecordLine &line, RecordShow show)
{
    return isShown(line.record, line.late, show);
}

std::vector<RecordLine> recordLines(const Reader &reader, RecordType type, const QString &text, QDate today, int limit, RecordShow show)
{
    const RecordQueries queries(reader.database());
    // What waits longest is the oldest: the limit of the latest ones must not hide it.
    std::vector<Record> records = show == RecordShow::All ? queries.ofType(type, limit) : queries.inStates(type, waiting(type, show));
    std::erase_if(records, [&](const Record &one) { return !isShown(one, one.late(today), show); });
    if (records.size() > size_t(limit))
        records.erase(records.begin(), records.end() - limit);
    std::vector<RecordLine> lines = linesOf(reader, std::move(records), today);
    if (const QString wanted = text.trimmed(); !wanted.isEmpty())
        std::erase_if(lines, [&wanted](const RecordLine &line) { return !contains(line, wanted); });
    return lines;
}

qint64 recordCount(const Reader &reader, RecordType type)
{
    return RecordQueries(reader.database()).count(type);
}

std::vector<RecordLine> recordsOf(const Reader &reader, domain::PartyId party, QDate today)
{
    return linesOf(reader, RecordQueries(reader.database()).ofParty(party), today);
}

std::vector<RecordLine> recordsOf(const Reader &reader, RecordId subject, RecordType type, QDate today)
{
    return linesOf(reader, RecordQueries(reader.database()).ofSubject(subject, type), today);
}

std::vector<RecordLine> recordsDue(const Reader &reader, QDate today)
{
    std::vector<Record> open = RecordQueries(reader.database()).due();
    std::erase_if(open, [](const Record &record) { return !record.open(); });
    return linesOf(reader, std::move(open), today);
}

Result<domain::CreditStanding> standingOf(const Reader &reader, domain::PartyId party, QDate day)
{
    const auto explained = explain(reader, party, {day, {}});
    if (!explained)
        return explained.error();
    domain::CreditStanding standing{explained->party.kind, explained->rating.stars, explained->rating.grade, 0};
    for (const domain::Listing &listing : explained->listings) {
        if (listing.contains(day))
            standing.lists |= quint8(1U << unsigned(listing.kind));
    }
    return standing;
}

} // namespace chengcai::services
