// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attendance.h"

#include "base/text.h"
#include "exchange/tables/tablereader.h"
#include "services/importrows.h"
#include "services/recordrules.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Party;
using domain::PartyKind;
using domain::Record;
using domain::RecordType;
using exchange::ColumnMapping;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

Error problem(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

/// Of a list without headings.
QStringList usualHeader()
{
    QStringList header;
    for (const exchange::TargetField &field : exchange::targetFields(ImportTarget::Attendance))
        header << domain::inScreenLanguage(field.label, field.name);
    return header;
}

ColumnMapping usualMapping()
{
    ColumnMapping mapping(ImportTarget::Attendance);
    int column = 0;
    for (const exchange::TargetField &field : exchange::targetFields(ImportTarget::Attendance))
        mapping.assign(field.name, column++);
    return mapping;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    if (line.contains(u'\t'))
        cells = line.split(u'\t');
    else
        cells = QString(line).replace(u'，', u',').replace(u'；', u',').replace(u';', u',').split(u',');
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2);
    }
    return cells;
}

bool saysYes(const QString &word)
{
    static const QStringList words{u"1"_s, u"是"_s, u"已签"_s, u"有"_s, u"√"_s, u"✓"_s, u"yes"_s, u"y"_s, u"true"_s, u"signed"_s};
    return words.contains(word.toLower());
}

bool saysNo(const QString &word)
{
    static const QStringList words{QString(), u"0"_s, u"否"_s, u"未签"_s, u"无"_s, u"no"_s, u"n"_s, u"false"_s};
    return words.contains(word.toLower());
}

/// Judges lines one after another.
class Judge
{
public:
    Judge(Session &session, Record subject, ColumnMapping mapping)
        : m_session(session), m_database(session.store().database()), m_parties(m_database), m_facts(m_database), m_finder(m_database, session.fieldKey(), session.clock().today()),
          m_subject(std::move(subject)), m_mapping(std::move(mapping)), m_form(m_subject.text("form")), m_wanted(domain::partyKindFromName(m_form.section(u'-', 0, 0)))
    {
    }

    [[nodiscard]] AttendanceLine take(const exchange::Row &row, qsizetype columns);

private:
    void findParty(CellReader &reader, AttendanceLine &line);
    [[nodiscard]] std::vector<Party> answering(const std::vector<Party> &found) const;
    bool settle(CellReader &reader, AttendanceLine &line, std::vector<Party> found, ParticipantMatch match) const;
    void readRest(CellReader &reader, AttendanceLine &line) const;
    void meetEarlier(CellReader &reader, AttendanceLine &line);

    Session &m_session;
    const store::Database &m_database;
    store::PartyQueries m_parties;
    store::FactQueries m_facts;
    PartyFinder m_finder;
    Record m_subject;
    ColumnMapping m_mapping;
    QString m_form;
    std::optional<PartyKind> m_wanted; ///< whom the event is for, where its form says so
    QHash<QString, qint64> m_seen;     ///< key → line
};

/// Each once, as who answers for it today.
std::vector<Party> Judge::answering(const std::vector<Party> &found) const
{
    std::vector<Party> parties;
    for (const Party &party : found) {
        const auto heir = m_parties.byId(m_facts.answerable(party.id));
        if (heir && std::none_of(parties.begin(), parties.end(), [&heir](const Party &one) { return one.id == heir->id; }))
            parties.push_back(*heir);
    }
    return parties;
}

/// True if somebody of the register is meant. Of several kinds under one identifier the event's own is meant.
bool Judge::settle(CellReader &reader, AttendanceLine &line, std::vector<Party> found, ParticipantMatch match) const
{
    if (found.empty())
        return false;
    const bool own = m_wanted && std::any_of(found.begin(), found.end(), [this](const Party &party) { return party.kind == *m_wanted; });
    if (own)
        std::erase_if(found, [this](const Party &party) { return party.kind != *m_wanted; });
    if (found.size() == 1) {
        line.match = match;
        line.party = found.front();
        return true;
    }
    line.match = ParticipantMatch::Ambiguous;
    QStringList names;
    for (const Party &party : found)
        names << u"%1 %2 %3"_s.arg(domain::partyKindLabel(party.kind), party.name, party.identifier);
    reader.error(u"TRA-023"_s, u"party"_s, Text::tr("Several parties are meant: %1. Enter the identifier, or record it on the form.").arg(names.join(u"; "_s)));
    return true;
}

void Judge::findParty(CellReader &reader, AttendanceLine &line)
{
    const QString asked = reader.text(u"party"_s, exchange::TextRule::Code);
    if (reader.refused(u"party"_s))
        return;
    if (asked.isEmpty()) {
        if (m_form != u"inspector-training"_s)
            reader.error(u"TRA-011"_s, u"party"_s, Text::tr("The line names no party. Enter the identifier or the name of the party that the person came for."));
        return;
    }
    const auto byCode = m_finder.find(asked);
    if (byCode && settle(reader, line, answering(*byCode), ParticipantMatch::ByCode))
        return;
    // The code of a record that gave way stands for who answers for it.
    if (settle(reader, line, answering(m_parties.everOfUscc(domain::checkUscc(asked).normalised)), ParticipantMatch::ByCode))
        return;
    std::vector<Party> named;
    for (const PartyKind kind : domain::AllPartyKinds) {
        const auto found = m_parties.everOfName(kind, asked);
        named.insert(named.end(), found.begin(), found.end());
    }
    if (settle(reader, line, answering(named), ParticipantMatch::ByName))
        return;
    const domain::IdentifierCheck check = domain::checkIdentifier(asked, m_session.clock().today());
    const bool code = check.valid() || (asked.size() == 18 && std::all_of(asked.begin(), asked.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }));
    reader.error(u"TRA-024"_s, u"party"_s,
                 !code          ? Text::tr("Nobody in the register is called “%1”. Enter the identifier, or record the party first.").arg(asked)
                 : check.valid() ? Text::tr("No party with the identifier %1 is registered. Record the party first.").arg(asked)
                                 : identifierSentence({check, false}));
}

void Judge::readRest(CellReader &reader, AttendanceLine &line) const
{
    const domain::RecordKind &kind = *domain::recordKind(RecordType::Attendance);
    domain::RecordValues values;
    for (const domain::RecordField &field : kind.fields) {
        const QString code = QString::fromLatin1(field.code);
        const QString text = reader.text(code);
        if (reader.refused(code))
            continue;
        if (field.type == domain::ValueType::Flag && !saysYes(text) && !saysNo(text))
            reader.error(u"TRA-025"_s, code, Text::tr("“%1” says neither yes nor no. Write yes for a signed pledge, or nothing.").arg(text));
        const QString value = field.type != domain::ValueType::Flag ? domain::storedValue(field, text) : saysYes(text) ? u"1"_s : QString();
        if (!value.isEmpty())
            values[code] = value;
    }
    for (const domain::ValueProblem &one : domain::checkValues(kind.fields, values, true)) {
        if (!reader.refused(one.field))
            reader.error(u"REC-001"_s, one.field, one.message);
    }
    line.person = values.value(u"person"_s);
    line.score = values.value(u"score"_s);
    line.pledge = !values.value(u"pledge"_s).isEmpty();
}

/// The same participation may stand in the store already, or twice in the list.
void Judge::meetEarlier(CellReader &reader, AttendanceLine &line)
{
    const QString key = attendanceKey(m_subject, line.party.id.isValid() ? std::optional(line.party) : std::nullopt, line.person);
    if (const qint64 earlier = m_seen.value(key)) {
        reader.error(u"TRA-026"_s, u"person"_s, Text::tr("The same participation stands in line %1.").arg(earlier));
        return;
    }
    m_seen.insert(key, line.line);
    const auto before = store::RecordQueries(m_database).byKey(RecordType::Attendance, key);
    if (std::any_of(before.begin(), before.end(), [](const Record &one) { return !one.withdrawn(); }))
        line.state = AttendanceState::Recorded;
    else
        line.state = line.match == ParticipantMatch::ByName ? AttendanceState::ToConfirm : AttendanceState::Ready;
}

AttendanceLine Judge::take(const exchange::Row &row, qsizetype columns)
{
    AttendanceLine line;
    line.line = row.line;
    for (qsizetype column = 0; column < std::max<qsizetype>(columns, qsizetype(row.cells.size())); ++column)
        line.cells << row.at(int(column)).text();
    if (row.refused) {
        line.problems.push_back(*row.refused);
        return line;
    }
    RowOutcome outcome;
    CellReader reader(row, m_mapping, outcome);
    findParty(reader, line);
    readRest(reader, line);
    if (outcome.errors.empty())
        meetEarlier(reader, line);
    line.problems = std::move(outcome.errors);
    return line;
}

Result<Record> subjectOf(const Session &session, domain::RecordId id)
{
    auto subject = store::RecordQueries(session.store().database()).byId(id);
    if (!subject || (subject->type != RecordType::Event && subject->type != RecordType::Course))
        return problem(u"REC-005"_s, u"subject"_s, Text::tr("Choose the event or the course in its list first."));
    if (subject->type == RecordType::Event && subject->state != domain::EventHeld)
        return problem(u"TRA-010"_s, u"subject"_s, Text::tr("The event has not been held. Record that it was, then who took part."));
    return *std::move(subject);
}

Error tooMany()
{
    return problem(u"TRA-021"_s, u"list"_s, Text::tr("The list has more than %1 lines. Record it in parts.").arg(MostAttendanceLines));
}

Result<AttendanceList> filled(AttendanceList list)
{
    if (list.lines.empty())
        return problem(u"TRA-020"_s, u"list"_s, Text::tr("There is nothing to read. Paste the list of who took part: party, person, test result; one participation a line."));
    return list;
}

} // namespace

QString attendanceStateLabel(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Ready: return Text::tr("to be recorded");
    case AttendanceState::ToConfirm: return Text::tr("to be confirmed: found by name");
    case AttendanceState::Recorded: return Text::tr("recorded already");
    case AttendanceState::Refused: break;
    }
    return Text::tr("cannot be taken");
}

qsizetype AttendanceList::count(AttendanceState state) const
{
    return std::count_if(lines.begin(), lines.end(), [state](const AttendanceLine &line) { return line.state == state; });
}

qsizetype AttendanceList::willBeRecorded() const
{
    return std::count_if(lines.begin(), lines.end(), [](const AttendanceLine &line) { return line.willBeRecorded(); });
}

Result<AttendanceList> readAttendance(Session &session, domain::RecordId subject, const QString &pasted)
{
    const auto record = subjectOf(session, subject);
    if (!record)
        return record.error();
    AttendanceList list{subject, usualHeader(), {}};
    ColumnMapping mapping = usualMapping();
    std::optional<Judge> judge;
    qint64 number = 0;
    for (const QString &text : pasted.split(u'\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(text);
        if (!judge) {
            // A first line that names party and person is a heading.
            ColumnMapping headed = ColumnMapping::automatic(ImportTarget::Attendance, cells);
            const bool heading = headed.missing().isEmpty();
            if (heading) {
                list.header = cells;
                mapping = std::move(headed);
            }
            judge.emplace(session, *record, mapping);
            if (heading)
                continue;
        }
        if (list.lines.size() == MostAttendanceLines)
            return tooMany();
        std::vector<QByteArray> bytes;
        for (const QString &cell : cells)
            bytes.push_back(cell.toUtf8());
        exchange::Row row;
        row.line = number;
        for (const QByteArray &cell : bytes)
            row.cells.push_back({cell, cell.isEmpty() ? exchange::CellType::Empty : exchange::CellType::Text});
        list.lines.push_back(judge->take(row, list.header.size()));
    }
    return filled(std::move(list));
}

Result<AttendanceList> readAttendanceFile(Session &session, domain::RecordId subject, const QString &file)
{
    const auto record = subjectOf(session, subject);
    if (!record)
        return record.error();
    const auto opened = exchange::TableReader::open(file);
    if (!opened)
        return opened.error();
    exchange::TableReader &reader = **opened;
    AttendanceList list{subject, reader.header(), {}};
    const ColumnMapping mapping = ColumnMapping::automatic(ImportTarget::Attendance, reader.header());
    if (const auto complete = mapping.check(reader.header().size()); !complete)
        return complete.error();
    Judge judge(session, *record, mapping);
    exchange::Row row;
    while (reader.next(row)) {
        if (list.lines.size() == MostAttendanceLines)
            return tooMany();
        list.lines.push_back(judge.take(row, reader.header().size()));
    }
    if (reader.failure())
        return *reader.failure();
    return filled(std::move(list));
}

Result<qint64> recordAttendance(Session &session, const AttendanceList &list, const QStringList &files)
{
    std::vector<RecordInput> inputs;
    for (const AttendanceLine &line : list.lines) {
        if (!line.willBeRecorded())
            continue;
        RecordInput input{.type = RecordType::Attendance, .party = line.party.id, .subject = list.subject};
        for (const auto &[field, value] : {std::pair{u"person"_s, line.person}, std::pair{u"score"_s, line.score}, std::pair{u"pledge"_s, line.pledge ? u"1"_s : QString()}}) {
            if (!value.isEmpty())
                input.values[field] = value;
        }
        inputs.push_back(std::move(input));
    }
    if (inputs.empty())
        return problem(u"TRA-022"_s, u"list"_s, Text::tr("No line can be recorded. Correct the list or confirm who was found by name."));
    const auto opened = Records(session).openTogether(std::move(inputs), files);
    if (!opened)
        return opened.error();
    return qint64(opened->size());
}

Result<void> writeAttendanceErrors(const AttendanceList &list, const QString &file, const base::Clock &clock)
{
    ImportReport report;
    report.header = list.header;
    for (const AttendanceLine &line : list.lines) {
        if (!line.left())
            continue;
        std::vector<Error> errors = line.problems;
        if (errors.empty())
            errors.push_back(problem(u"TRA-027"_s, u"party"_s, Text::tr("Found by name alone and not confirmed: %1 %2. Enter the identifier.").arg(line.party.name, line.party.identifier)));
        report.rejected.push_back({line.line, errors.front().field, errors.front().code, errors.front().message, {errors.begin() + 1, errors.end()}, line.cells});
    }
    return writeErrorSheet(report, file, clock);
}

QString leftText(const AttendanceList &list)
{
    QStringList lines{list.header.join(u'\t')};
    for (const AttendanceLine &line : list.lines) {
        if (line.left())
            lines << line.cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace chengcai::services
