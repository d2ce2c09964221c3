// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "report/gather.h"
#include "report/output.h"
#include "services/evaluations.h"
#include "services/factregister.h"
#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using domain::Record;
using domain::RecordKind;
using domain::RecordType;
using services::RecordLine;
using services::Records;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString nameOf(const Record &record)
{
    return record.number.isEmpty() ? hex(record.uid) : record.number;
}

QJsonObject valuesJson(const domain::RecordValues &values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        json[value.key()] = value.value();
    return json;
}

QJsonObject lineJson(const services::Reader &reader, const RecordLine &line)
{
    const RecordKind &kind = *domain::recordKind(line.record.type);
    const auto fact = services::fact(reader, line.record.fact);
    return {{u"record"_s, nameOf(line.record)},
            {u"type"_s, QString::fromLatin1(kind.code)},
            {u"state"_s, QString::fromLatin1(kind.states[size_t(line.record.state)].code)},
            {u"party"_s, line.party.identifier},
            {u"name"_s, line.party.name},
            {u"peer"_s, line.peer.identifier},
            {u"peer_name"_s, line.peer.name},
            {u"subject"_s, line.subject},
            {u"other"_s, line.other},
            {u"opened_on"_s, dayText(line.record.openedOn)},
            {u"due_on"_s, dayText(line.record.dueOn)},
            {u"late"_s, line.late},
            {u"fact"_s, fact ? hex(fact->uid) : QString()},
            {u"values"_s, valuesJson(line.record.values)}};
}

void print(Invocation &invocation, const services::Reader &reader, domain::RecordId id)
{
    const RecordLine line = services::recordLine(reader, *services::record(reader, id), invocation.clock().today());
    QJsonObject json = lineJson(reader, line);
    const RecordKind &kind = *domain::recordKind(line.record.type);
    QJsonArray steps;
    for (const services::RecordStepRow &row : services::recordSteps(reader, line.record))
        steps.append(QJsonObject{{u"act"_s, row.step.act == 0 ? u"open"_s : QString::fromLatin1(kind.acts[size_t(row.step.act) - 1].code)},
                                 {u"day"_s, dayText(row.step.day)},
                                 {u"by"_s, row.authorName},
                                 {u"name"_s, row.partyName},
                                 {u"text"_s, row.step.text},
                                 {u"evidence"_s, int(row.step.evidence.size())},
                                 {u"values"_s, valuesJson(row.step.values)}});
    json[u"steps"_s] = steps;
    invocation.print(json);
}

Result<const RecordKind *> kindNamed(const QString &name)
{
    if (const RecordKind *kind = domain::recordKindByCode(name))
        return kind;
    QStringList names;
    for (const RecordKind *kind : domain::recordKinds())
        names << QString::fromLatin1(kind->code);
    return usageError(u"CLI-210"_s, Text::tr("“%1” is no type of record. There are: %2.").arg(name, names.join(u", "_s)));
}

/// "project=Chairs;amount=1000.00": values as people type them.
Result<domain::RecordValues> valuesIn(const QString &text, const RecordKind &kind, std::span<const domain::RecordField> fields)
{
    domain::RecordValues values;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString code = part.left(std::max<qsizetype>(equals, 0)).trimmed();
        const auto field = std::find_if(fields.begin(), fields.end(), [&code](const domain::RecordField &one) { return code == QLatin1StringView(one.code); });
        if (equals < 1 || field == fields.end()) {
            QStringList codes;
            for (const domain::RecordField &one : fields)
                codes << QString::fromLatin1(one.code);
            return usageError(u"CLI-211"_s, Text::tr("“%1” is no value of “%2”. Write FIELD=VALUE;FIELD=VALUE after --set; there are: %3.").arg(part, QString::fromLatin1(kind.code), codes.join(u", "_s)));
        }
        values[code] = domain::storedValue(*field, part.mid(equals + 1));
    }
    return values;
}

Result<void> listTypes(Invocation &invocation)
{
    QJsonArray rows;
    for (const RecordKind *kind : domain::recordKinds()) {
        QJsonArray fields;
        for (const domain::RecordField &field : kind->fields)
            fields.append(QJsonObject{{u"code"_s, QString::fromLatin1(field.code)}, {u"label"_s, domain::recordText(field.label)}, {u"required"_s, field.required}, {u"computed"_s, field.computed}});
        QJsonArray acts;
        for (const domain::RecordAct &act : kind->acts) {
            QStringList codes;
            for (const domain::RecordField &field : act.fields)
                codes << QString::fromLatin1(field.code);
            acts.append(QJsonObject{{u"code"_s, QString::fromLatin1(act.code)}, {u"label"_s, domain::recordText(act.label)}, {u"fields"_s, QJsonArray::fromStringList(codes)}});
        }
        rows.append(QJsonObject{{u"type"_s, QString::fromLatin1(kind->code)}, {u"label"_s, domain::recordText(kind->label)}, {u"fields"_s, fields}, {u"acts"_s, acts}});
    }
    invocation.print(rows);
    return {};
}

Result<void> listRecords(Invocation &invocation)
{
    const auto kind = kindNamed(invocation.argument(1));
    if (!kind)
        return kind.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    QJsonArray rows;
    for (const RecordLine &line : services::recordLines(reader, (*kind)->type, invocation.option("filter"), invocation.clock().today(), services::MostRecordLines))
        rows.append(lineJson(reader, line));
    invocation.print(rows);
    return {};
}

Result<void> showRecord(Invocation &invocation)
{
    const auto at = openNamed(invocation, store::OpenMode::ReadOnly, recordNamed);
    if (!at)
        return at.error();
    print(invocation, at->session->reader(), at->found.id);
    return {};
}

/// The only kind that may stand there, or what the option says.
Result<std::optional<domain::PartyKind>> kindIn(const Invocation &invocation, const domain::PartyPlace &place, const char *option)
{
    std::vector<domain::PartyKind> kinds;
    std::copy_if(domain::AllPartyKinds.begin(), domain::AllPartyKinds.end(), std::back_inserter(kinds), [&](domain::PartyKind kind) { return (place.kinds & domain::bit(int(kind))) != 0; });
    if (kinds.size() == 1)
        return std::optional(kinds.front());
    if (!invocation.has(option))
        return std::optional<domain::PartyKind>();
    const auto kind = domain::partyKindFromName(invocation.option(option));
    return kind ? Result<std::optional<domain::PartyKind>>(kind) : usageError(u"CLI-215"_s, Text::tr("“%1” is no kind of party.").arg(invocation.option(option)));
}

/// --party, --peer, --subject, --other.
Result<void> readPlaces(const Invocation &invocation, const services::Session &session, services::RecordInput &input)
{
    const RecordKind &table = *domain::recordKind(input.type);
    for (const auto &[option, kindOption, of, place] : {std::tuple{"party", "kind", &table.party, &input.party}, std::tuple{"peer", "peer-kind", &table.peer, &input.peer}}) {
        if (!invocation.has(option))
            continue;
        const auto kind = kindIn(invocation, *of, kindOption);
        if (!kind)
            return kind.error();
        const auto party = invocation.party(session, invocation.option(option), *kind);
        if (!party)
            return party.error();
        *place = party->id;
    }
    for (const auto &[option, place] : {std::pair{"subject", &input.subject}, std::pair{"other", &input.other}}) {
        if (!invocation.has(option))
            continue;
        const auto record = recordNamed(session.reader(), invocation.option(option));
        if (!record)
            return record.error();
        *place = record->id;
    }
    return {};
}

Result<void> openRecord(Invocation &invocation)
{
    const auto kind = kindNamed(invocation.argument(1));
    if (!kind)
        return kind.error();
    services::RecordInput input;
    input.type = (*kind)->type;
    auto values = valuesIn(invocation.option("set"), **kind, (*kind)->fields);
    if (!values)
        return values.error();
    input.values = *std::move(values);
    OptionReader options(invocation);
    options.date("day", input.day);
    if (options.error())
        return *options.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto read = readPlaces(invocation, **session, input); !read)
        return read;
    const auto id = Records(**session).open(input, invocation.words("files"));
    if (!id)
        return id.error();
    print(invocation, (*session)->reader(), *id);
    return {};
}

Result<void> actOnRecord(Invocation &invocation)
{
    const auto at = openNamed(invocation, store::OpenMode::ReadWrite, recordNamed);
    if (!at)
        return at.error();
    const RecordKind &kind = *domain::recordKind(at->found.type);
    const int act = domain::actNumber(kind, invocation.argument(2));
    if (act == 0) {
        QStringList names;
        for (const domain::RecordAct &one : kind.acts)
            names << QString::fromLatin1(one.code);
        return usageError(u"CLI-213"_s, Text::tr("“%1” is no step of this record. There are: %2.").arg(invocation.argument(2), names.join(u", "_s)));
    }
    services::RecordActInput input{.act = invocation.argument(2), .text = invocation.option("text")};
    auto values = valuesIn(invocation.option("set"), kind, kind.acts[size_t(act) - 1].fields);
    if (!values)
        return values.error();
    input.values = *std::move(values);
    OptionReader options(invocation);
    options.date("day", input.day);
    if (options.error())
        return *options.error();
    if (invocation.has("party")) {
        const auto party = invocation.party(*at->session, invocation.option("party"));
        if (!party)
            return party.error();
        input.party = party->id;
    }
    if (const auto done = Records(*at->session).act(at->found.id, input, invocation.words("files")); !done)
        return done;
    print(invocation, at->session->reader(), at->found.id);
    return {};
}

QJsonObject rowJson(const domain::EvaluationRow &row)
{
    return {{u"score_centi"_s, row.scoreCenti}, {u"stars"_s, row.stars}, {u"grade"_s, domain::gradeName(row.grade)}, {u"veto"_s, row.veto}};
}

Result<void> runEvaluation(Invocation &invocation)
{
    const auto kind = invocation.kind();
    if (!kind || !*kind)
        return kind ? usageError(u"CLI-214"_s, Text::tr("Say with --kind whom to evaluate.")) : kind.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    services::EvaluationInput input{**kind, invocation.argument(1), {}, invocation.option("reason")};
    if (invocation.has("revises")) {
        const auto record = recordNamed((*session)->reader(), invocation.option("revises"));
        if (!record)
            return record.error();
        input.revises = record->id;
    }
    const auto id = services::Evaluations(**session).run(input, invocation.progress());
    if (!id)
        return id.error();
    print(invocation, (*session)->reader(), *id);
    return {};
}

Result<void> showEvaluation(Invocation &invocation)
{
    const auto at = openNamed(invocation, store::OpenMode::ReadOnly, recordNamed);
    if (!at)
        return at.error();
    const services::Reader reader = at->session->reader();
    const auto view = services::evaluationView(reader, at->found.id, invocation.has("everybody"));
    if (!view)
        return view.error();
    QJsonArray rows;
    for (const services::EvaluationLine &line : view->lines) {
        QJsonObject row = rowJson(line.now);
        row[u"party"_s] = hex(line.party.uid);
        row[u"name"_s] = line.party.name;
        row[u"attention"_s] = domain::attentionText(line.now.attention);
        row[u"before"_s] = line.before ? QJsonValue(rowJson(*line.before)) : QJsonValue();
        row[u"word"_s] = line.word;
        rows.append(row);
    }
    invocation.print(QJsonObject{{u"record"_s, nameOf(view->record)}, {u"open"_s, view->open}, {u"blocking"_s, view->blocking}, {u"parties"_s, qint64(view->table.rows.size())}, {u"rows"_s, rows}});
    return {};
}

Result<void> printEvaluation(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    const auto at = openNamed(invocation, store::OpenMode::ReadOnly, recordNamed);
    if (!at)
        return at.error();
    const auto document = report::gatherEvaluation(at->session->reader(), at->found.id, invocation.clock());
    if (!document)
        return document.error();
    if (const auto written = report::writeDocument(*document, *file, {}, {}); !written)
        return written.error();
    invocation.print(QJsonObject{{u"record"_s, nameOf(at->found)}, {u"file"_s, *file}});
    return {};
}

Result<void> checkEvaluation(Invocation &invocation)
{
    const auto at = openNamed(invocation, store::OpenMode::ReadOnly, recordNamed);
    if (!at)
        return at.error();
    const services::Reader reader = at->session->reader();
    const auto check = services::verifyEvaluation(reader, at->found.id, invocation.progress());
    if (!check)
        return check.error();
    invocation.print(QJsonObject{{u"record"_s, nameOf(at->found)}, {u"known"_s, check->known}, {u"equal"_s, check->equal}, {u"difference"_s, check->difference}});
    if (check->known && !check->equal)
        invocation.conclude(ErrorKind::NotAuthentic, Text::tr("The journal gives another result than the evaluation says: %1.").arg(check->difference));
    return {};
}

} // namespace

Result<void> handleRecord(Invocation &invocation)
{
    static constexpr std::array actions{Action{"types", 0, listTypes}, Action{"list", 1, listRecords}, Action{"show", 1, showRecord}, Action{"open", 1, openRecord}, Action{"act", 2, actOnRecord}};
    return dispatch(invocation, actions);
}

Result<void> handleEvaluation(Invocation &invocation)
{
    static constexpr std::array actions{Action{"run", 1, runEvaluation}, Action{"show", 1, showEvaluation}, Action{"verify", 1, checkEvaluation}, Action{"print", 1, printEvaluation}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
