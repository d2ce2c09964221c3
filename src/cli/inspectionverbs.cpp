// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/named.h"
#include "cli/verbs.h"

#include "domain/reentry.h"
#include "report/gather.h"
#include "report/output.h"
#include "services/factregister.h"
#include "services/formlibrary.h"
#include "services/inspections.h"

#include <QCoreApplication>
#include <QFile>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using services::Inspections;
using services::Session;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 MostRows = 1'000'000;

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputRefused, u"CLI-150"_s, Text::tr("%1 cannot be read: %2. Check the name and the rights.").arg(name, file.errorString()), {}, {}};
    return file.readAll();
}

/// The newest version in use of that code, or the version named by --version.
Result<services::StoredForm> formOf(const Invocation &invocation, const Session &session, const QString &code)
{
    const QString version = invocation.option("version");
    for (const services::StoredForm &stored : services::forms(session.reader())) {
        if (stored.form.code == code && (version.isEmpty() ? !stored.retired : stored.form.version == version))
            return stored;
    }
    return Error{ErrorKind::InputRefused, u"CLI-151"_s, Text::tr("There is no form “%1” in use. “form list” names the forms.").arg(code), {}, u"form"_s};
}

QJsonObject jsonOf(const services::StoredForm &stored)
{
    return {{u"code"_s, stored.form.code}, {u"version"_s, stored.form.version}, {u"kind"_s, domain::partyKindName(stored.form.kind)},
            {u"title"_s, stored.form.titleZh}, {u"items"_s, stored.form.itemCount()}, {u"inspections"_s, stored.inspections},
            {u"retired"_s, stored.retired}, {u"sha256"_s, QString::fromLatin1(stored.sha256.toBytes().toHex())}};
}

Result<void> listForms(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::StoredForm &stored : services::forms((*session)->reader()))
        rows.append(jsonOf(stored));
    invocation.print(rows);
    return {};
}

Result<void> publishForm(Invocation &invocation)
{
    const auto json = contentOf(invocation.argument(1));
    if (!json)
        return json.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto id = services::FormLibrary(**session).publish(*json);
    if (!id)
        return id.error();
    invocation.print(jsonOf(*services::form((*session)->reader(), *id)));
    return {};
}

Result<void> exportForm(Invocation &invocation)
{
    const auto output = invocation.neededOption("o");
    if (!output)
        return output.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto stored = formOf(invocation, **session, invocation.argument(1));
    if (!stored)
        return stored.error();
    QSaveFile file(*output);
    if (!file.open(QIODevice::WriteOnly) || file.write(domain::formTemplateToJson(stored->form)) < 0 || !file.commit())
        return Error{ErrorKind::InputRefused, u"CLI-152"_s, Text::tr("%1 cannot be written: %2. Choose another place.").arg(*output, file.errorString()), {}, {}};
    return {};
}

Result<void> retireForm(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto stored = formOf(invocation, **session, invocation.argument(1));
    if (!stored)
        return stored.error();
    return services::FormLibrary(**session).retire(stored->form.id, invocation.option("reason"));
}

QJsonObject jsonOf(const services::InspectionRow &row)
{
    return {{u"number"_s, row.number}, {u"party"_s, row.partyName}, {u"kind"_s, domain::partyKindName(row.kind)},
            {u"inspected_on"_s, row.inspectedOn.toString(Qt::ISODate)}, {u"state"_s, domain::inspectionStateName(row.state)}, {u"revision"_s, row.revision},
            {u"findings"_s, row.findings}, {u"praise"_s, row.praise}, {u"author"_s, row.author}};
}

Result<void> listInspections(Invocation &invocation)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    const auto limit = invocation.number("limit", MostRows);
    if (!limit)
        return limit.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    services::InspectionFilter filter;
    filter.kind = *kind;
    QJsonArray rows;
    for (const services::InspectionRow &row : services::inspections((*session)->reader(), filter, services::InspectionSort::Day, true, 0, *limit).rows)
        rows.append(jsonOf(row));
    invocation.print(rows);
    return {};
}

QJsonArray findingsOf(const Session &session, const domain::Inspection &inspection)
{
    constexpr std::array<QStringView, 3> decisions{u"open", u"accepted", u"rejected"};
    QJsonArray findings;
    for (const domain::Finding &finding : inspection.findings) {
        const domain::Proposal &proposal = finding.proposal;
        const auto fact = finding.fact.isValid() ? services::fact(session.reader(), finding.fact) : std::nullopt;
        findings.append(QJsonObject{{u"number"_s, finding.number},
                                    {u"item"_s, proposal.item},
                                    {u"indicator"_s, proposal.outcome.indicator},
                                    {u"praise"_s, proposal.outcome.praise},
                                    {u"conduct"_s, domain::conductName(proposal.outcome.conduct)},
                                    {u"narrative"_s, proposal.narrative},
                                    {u"decision"_s, decisions[size_t(finding.decision)].toString()},
                                    {u"reason"_s, finding.decisionReason},
                                    {u"fact"_s, fact ? hex(fact->uid) : QString()}});
    }
    return findings;
}

void printInspection(Invocation &invocation, const Session &session, const domain::Inspection &inspection)
{
    QJsonArray steps;
    for (const services::InspectionStep &step : services::stepsOf(session.reader(), inspection.id))
        steps.append(QJsonObject{{u"step"_s, int(step.act)}, {u"by"_s, step.authorName}, {u"revision"_s, step.revision},
                                 {u"text"_s, step.act == domain::InspectionAct::Verify ? domain::reentrySentence(step.text) : step.text}});
    invocation.print(QJsonObject{{u"number"_s, inspection.number},
                                 {u"inspected_on"_s, inspection.inspectedOn.toString(Qt::ISODate)},
                                 {u"place"_s, inspection.place},
                                 {u"state"_s, domain::inspectionStateName(inspection.state)},
                                 {u"revision"_s, inspection.revision},
                                 {u"effective_on"_s, inspection.effectiveOn.toString(Qt::ISODate)},
                                 {u"statement"_s, inspection.statement.text},
                                 {u"findings"_s, findingsOf(session, inspection)},
                                 {u"steps"_s, steps},
                                 {u"answers"_s, QJsonDocument::fromJson(domain::answersToJson(inspection.answers)).object()}});
}

Result<domain::Inspection> handledInspection(const services::Reader &reader, const QString &number)
{
    return foundOr(services::inspectionByNumber(reader, number), u"CLI-153"_s, Text::tr("There is no inspection %1. “inspection list” names them.").arg(number));
}

/// Finds the inspection of the second word, lets `act` do its work and prints the inspection.
template <typename Act> Result<void> withInspection(Invocation &invocation, store::OpenMode mode, Act act)
{
    return withNamed(invocation, mode, handledInspection, act, [&](const services::Session &session, const domain::Inspection &inspection) { printInspection(invocation, session, *services::inspection(session.reader(), inspection.id)); });
}

Result<void> showInspection(Invocation &invocation)
{
    return withInspection(invocation, store::OpenMode::ReadOnly, [](Session &, const domain::Inspection &) { return Result<void>(); });
}

Result<void> writeRecord(Invocation &invocation)
{
    const auto path = invocation.neededOption("o");
    if (!path)
        return path.error();
    return withInspection(invocation, store::OpenMode::ReadOnly, [&](Session &session, const domain::Inspection &inspection) -> Result<void> {
        const auto document = report::gatherInspection(session.reader(), inspection.id, invocation.clock());
        return document ? report::writeDocument(*document, *path) : Result<void>(document.error());
    });
}

/// Evidence is named as files beside the input: "files": {"C-01": ["page12.png"]}.
Result<void> attachFiles(Inspections &inspections, const QJsonObject &files, const QDir &folder, domain::Answers &answers)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        QStringList names;
        for (const QJsonValue &name : it->toArray())
            names.append(folder.absoluteFilePath(name.toString()));
        const auto attached = inspections.attach(names);
        if (!attached)
            return attached.error();
        std::vector<domain::Evidence> &evidence = answers[it.key()].evidence;
        evidence.insert(evidence.end(), attached->begin(), attached->end());
    }
    return {};
}

Result<services::InspectionInput> inputOf(Invocation &invocation, Session &session, const QJsonObject &object, const QDir &folder)
{
    services::InspectionInput input;
    const auto party = invocation.party(session, object.value(u"party"_s).toString());
    if (!party)
        return party.error();
    const auto form = formOf(invocation, session, object.value(u"form"_s).toString());
    if (!form)
        return form.error();
    const auto answers = domain::answersFromJson(QJsonDocument(object.value(u"answers"_s).toObject()).toJson(QJsonDocument::Compact));
    if (!answers)
        return answers.error();
    input.party = party->id;
    input.form = form->form.id;
    input.inspectedOn = QDate::fromString(object.value(u"inspected_on"_s).toString(), Qt::ISODate);
    input.place = object.value(u"place"_s).toString();
    input.answers = *answers;
    if (const QString task = object.value(u"task"_s).toString(); !task.isEmpty()) {
        const auto uid = uidOf(task);
        if (!uid)
            return uid.error();
        input.task = *uid;
    }
    Inspections inspections(session);
    if (const auto attached = attachFiles(inspections, object.value(u"files"_s).toObject(), folder, input.answers); !attached)
        return attached.error();
    return input;
}

Result<void> submitInspection(Invocation &invocation)
{
    const QString file = invocation.argument(1);
    const auto json = contentOf(file);
    if (!json)
        return json.error();
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return Error{ErrorKind::InputRefused, u"CLI-154"_s, Text::tr("%1 is not the JSON of a filled form. The manual page shows one.").arg(file), {}, {}};
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto input = inputOf(invocation, **session, document.object(), QFileInfo(file).absoluteDir());
    if (!input)
        return input.error();
    Inspections inspections(**session);
    const auto id = inspections.submit(*input);
    if (!id)
        return id.error();
    printInspection(invocation, **session, *services::inspection((*session)->reader(), *id));
    return {};
}

Result<void> returnInspection(Invocation &invocation)
{
    return withInspection(invocation, store::OpenMode::ReadWrite, [&](Session &session, const domain::Inspection &inspection) {
        return Inspections(session).giveBack(inspection.id, invocation.option("reason"));
    });
}

/// The file holds the answers of a second person, as "answers" of a submission do.
Result<void> verifyInspection(Invocation &invocation)
{
    const auto json = contentOf(invocation.argument(2));
    if (!json)
        return json.error();
    const auto answers = domain::answersFromJson(*json);
    if (!answers)
        return answers.error();
    const domain::Reentry again{invocation.words("items"), *answers};
    return withInspection(invocation, store::OpenMode::ReadWrite, [&again](Session &session, const domain::Inspection &inspection) {
        const auto different = Inspections(session).verify(inspection.id, again);
        return different ? Result<void>() : Result<void>(different.error());
    });
}

/// Everything is accepted but the findings named by --reject, for the reason given.
Result<void> reviewInspection(Invocation &invocation)
{
    const QStringList rejected = invocation.words("reject");
    return withInspection(invocation, store::OpenMode::ReadWrite, [&](Session &session, const domain::Inspection &inspection) {
        std::vector<services::ReviewedFinding> findings;
        for (const domain::Finding &finding : inspection.findings) {
            const bool accepted = !rejected.contains(QString::number(finding.number));
            findings.push_back({finding.number, accepted, accepted ? QString() : invocation.option("reason")});
        }
        return Inspections(session).review(inspection.id, findings, invocation.option("note"));
    });
}

Result<void> hearInspection(Invocation &invocation)
{
    const auto day = invocation.neededDate("day");
    if (!day)
        return day.error();
    return withInspection(invocation, store::OpenMode::ReadWrite, [&](Session &session, const domain::Inspection &inspection) {
        return Inspections(session).hear(inspection.id, {*day, !invocation.has("no-statement"), invocation.option("text"), {}});
    });
}

Result<void> effectInspection(Invocation &invocation)
{
    return withInspection(invocation, store::OpenMode::ReadWrite, [](Session &session, const domain::Inspection &inspection) {
        return Inspections(session).putIntoEffect(inspection.id);
    });
}

Result<void> withdrawInspection(Invocation &invocation)
{
    return withInspection(invocation, store::OpenMode::ReadWrite, [&](Session &session, const domain::Inspection &inspection) {
        return Inspections(session).withdraw(inspection.id, invocation.option("reason"));
    });
}

} // namespace

Result<void> handleForm(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listForms}, Action{"publish", 1, publishForm}, Action{"export", 1, exportForm},
                                        Action{"retire", 1, retireForm}};
    return dispatch(invocation, actions);
}

Result<void> handleInspection(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listInspections},     Action{"show", 1, showInspection},     Action{"print", 1, writeRecord}, Action{"submit", 1, submitInspection},
                                        Action{"return", 1, returnInspection},   Action{"review", 1, reviewInspection}, Action{"verify", 2, verifyInspection}, Action{"hear", 1, hearInspection},
                                        Action{"effect", 1, effectInspection}, Action{"withdraw", 1, withdrawInspection}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
