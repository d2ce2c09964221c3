// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordrules.h"

#include "store/queries/parties.h"
#include "store/queries/records.h"

#include <QCoreApplication>

/// Courses, events, and who took part: the two channels of publicity.
namespace chengcai::services {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordType;
using store::RecordQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

Becomes openTitled(Session &session, RecordInput &input, const std::vector<domain::Evidence> &)
{
    input.key = recordKey({input.values.value(u"title"_s), input.values.value(u"held_on"_s)});
    if (const auto once = checkOnce(session, input); !once)
        return once.error();
    if (input.type == RecordType::Event)
        input.due = QDate::fromString(input.values.value(u"held_on"_s), Qt::ISODate);
    return std::optional<journal::Change>();
}

/// Counts only grow, and nobody is satisfied who has not answered.
Becomes countAct(Session &, const Record &record, RecordActInput &input, const std::vector<domain::Evidence> &)
{
    for (const char *field : {"views", "answered", "satisfied"}) {
        const QString code = QString::fromLatin1(field);
        if (input.values.contains(code) && input.values.value(code).toLongLong() < record.amount(field))
            return refuseRecord(u"TRA-001"_s, code, Text::tr("There were %1 already; enter all so far, not the new ones alone.").arg(record.amount(field)));
    }
    if (input.values.value(u"satisfied"_s).toLongLong() > input.values.value(u"answered"_s).toLongLong())
        return refuseRecord(u"TRA-002"_s, u"satisfied"_s, Text::tr("More people are satisfied than have answered."));
    // A new answer adds at most one who is satisfied: else the share of a year could pass the whole.
    if (input.act == u"survey"_s && input.values.value(u"satisfied"_s).toLongLong() - record.amount("satisfied") > input.values.value(u"answered"_s).toLongLong() - record.amount("answered"))
        return refuseRecord(u"TRA-004"_s, u"satisfied"_s, Text::tr("More people became satisfied than have answered since the last count. Look at both counts again."));
    if (input.act == u"hold"_s && input.day != record.day("held_on"))
        return refuseRecord(u"TRA-003"_s, u"day"_s, Text::tr("The event was planned for %1. An event on another day is a new one; cancel this one.").arg(record.text("held_on")));
    return std::optional<journal::Change>();
}

Becomes openAttendance(Session &session, RecordInput &input, const std::vector<domain::Evidence> &evidence)
{
    const store::Database &database = session.store().database();
    const auto event = RecordQueries(database).byId(input.subject);
    const auto party = input.party.isValid() ? store::PartyQueries(database).byId(input.party) : std::nullopt;
    const bool ofEvent = event->type == RecordType::Event;
    if (ofEvent && event->state != domain::EventHeld)
        return refuseRecord(u"TRA-010"_s, u"subject"_s, Text::tr("The event has not been held. Record that it was, then who took part."));
    const QString form = event->text("form");
    if (!party && form != u"inspector-training"_s)
        return refuseRecord(u"TRA-011"_s, u"party"_s, Text::tr("Choose the party that the person came for; only inspectors come for none."));
    input.key = attendanceKey(*event, party, input.values.value(u"person"_s));
    if (const auto once = checkOnce(session, input); !once)
        return once.error();
    const domain::TrainingRules &rules = domain::trainingRules();
    const bool passed = !input.values.value(u"score"_s).isEmpty() && input.values.value(u"score"_s).toInt() >= rules.passMark;
    // A passed test is a merit of the expert, on the day of the test.
    if (!ofEvent || form != rules.testForm || !passed || !party || party->kind != domain::PartyKind::Expert)
        return std::optional<journal::Change>();
    return factOf(session, input.party, rules.testIndicator, event->day("held_on"), Text::tr("%1: test result %2").arg(event->text("title"), input.values.value(u"score"_s)), event->number, evidence);
}

} // namespace

QString attendanceKey(const Record &subject, const std::optional<domain::Party> &party, const QString &person)
{
    const auto uid = [](const base::Uid &id) { return QString::fromLatin1(id.toBytes().toHex()); };
    const bool himself = party && party->kind == domain::PartyKind::Expert && subject.text("form") == domain::trainingRules().testForm;
    return recordKey({uid(subject.uid), party ? uid(party->uid) : QString(), himself ? QString() : person});
}

RecordRules courseRules()
{
    return {openTitled, countAct};
}

RecordRules eventRules()
{
    return {openTitled, countAct};
}

RecordRules attendanceRules()
{
    return {openAttendance, nullptr};
}

} // namespace chengcai::services
