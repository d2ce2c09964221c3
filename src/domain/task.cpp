// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task.h"

#include "domain/names.h"
#include "domain/strictjson.h"
#include "domain/uidtext.h"

#include <QSet>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::Reader;
using strictjson::Text;

namespace {

constexpr std::array<QStringView, 4> SourceNames{u"manual", u"plan", u"draw", u"complaint"};
constexpr std::array<QStringView, 3> StateNames{u"open", u"done", u"cancelled"};

strictjson::FileKind fileKind()
{
    return {u"TSK"_s, Text::tr("The declaration cannot be read: at %1 %2. Correct it and try again.")};
}

void readRelation(Reader &reader, Declaration::Relation &relation)
{
    const QString party = reader.text(u"party"_s);
    relation.party = uidFromText(party);
    relation.region = reader.text(u"region"_s);
    relation.why = reader.text(u"why"_s);
    if (relation.party.isNull() == relation.region.isEmpty() || (relation.party.isNull() && !party.isEmpty()))
        reader.refuse(u"013", reader.path(u"party"), Text::tr("either a party or a district must stand"));
    if (relation.why.trimmed().isEmpty())
        reader.refuse(u"014", reader.path(u"why"), Text::tr("the relation must be described"));
}

void readLeave(Reader &reader, Declaration::Leave &leave)
{
    leave = {reader.date(u"from"_s), reader.date(u"until"_s)};
    if (leave.until < leave.from)
        reader.refuse(u"015", reader.path(u"until"), Text::tr("the last day lies before the first"));
}

} // namespace

QString taskSourceName(TaskSource source)
{
    return SourceNames[size_t(source)].toString();
}

std::optional<TaskSource> taskSourceFromName(QStringView name)
{
    return fromName<TaskSource>(SourceNames, name);
}

QString taskSourceLabel(TaskSource source)
{
    switch (source) {
    case TaskSource::Manual: return Text::tr("Assigned by hand");
    case TaskSource::Plan: return Text::tr("Yearly plan");
    case TaskSource::Draw: return Text::tr("Random draw");
    case TaskSource::Complaint: return Text::tr("Complaint");
    }
    return {};
}

QString taskStateName(TaskState state)
{
    return StateNames[size_t(state)].toString();
}

std::optional<TaskState> taskStateFromName(QStringView name)
{
    return fromName<TaskState>(StateNames, name);
}

QString taskStateLabel(TaskState state)
{
    switch (state) {
    case TaskState::Open: return Text::tr("Open");
    case TaskState::Done: return Text::tr("Done");
    case TaskState::Cancelled: return Text::tr("Cancelled");
    }
    return {};
}

QDate overdueUpTo(QDate today, const base::WorkingCalendar &calendar)
{
    QDate day = today.addDays(-1);
    while (!calendar.isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

bool Declaration::isAwayOn(QDate day) const
{
    return std::any_of(leave.begin(), leave.end(), [day](const Leave &one) { return one.from <= day && day <= one.until; });
}

QByteArray declarationToJson(const Declaration &declaration)
{
    QJsonArray relations;
    for (const Declaration::Relation &one : declaration.relations)
        relations.append(QJsonObject{{u"party"_s, one.party.isNull() ? QString() : uidText(one.party)}, {u"region"_s, one.region}, {u"why"_s, one.why}});
    QJsonArray leave;
    for (const Declaration::Leave &one : declaration.leave)
        leave.append(QJsonObject{{u"from"_s, one.from.toString(Qt::ISODate)}, {u"until"_s, one.until.toString(Qt::ISODate)}});
    return QJsonDocument(QJsonObject{{u"relations"_s, relations}, {u"leave"_s, leave}}).toJson(QJsonDocument::Compact);
}

base::Result<Declaration> declarationFromJson(const QByteArray &json)
{
    return strictjson::parse<Declaration>(fileKind(), json, [](Reader &reader, Declaration &declaration) {
        declaration.relations = strictjson::listOf<Declaration::Relation>(reader, u"relations"_s, readRelation);
        declaration.leave = strictjson::listOf<Declaration::Leave>(reader, u"leave"_s, readLeave);
    });
}

std::vector<int> shareOut(const QStringList &districts, std::vector<Worker> workers, const std::function<bool(size_t item, size_t worker)> &forbidden)
{
    std::vector<QSet<QString>> known(workers.size());
    std::vector<int> shares;
    for (qsizetype item = 0; item < districts.size(); ++item) {
        int best = -1;
        const auto weight = [&](size_t worker) { return std::pair(workers[worker].open, !known[worker].contains(districts[item])); };
        for (size_t worker = 0; worker < workers.size(); ++worker) {
            if (!forbidden(size_t(item), worker) && (best < 0 || weight(worker) < weight(size_t(best))))
                best = int(worker);
        }
        if (best >= 0) {
            ++workers[size_t(best)].open;
            known[size_t(best)].insert(districts[item]);
        }
        shares.push_back(best);
    }
    return shares;
}

} // namespace chengcai::domain
