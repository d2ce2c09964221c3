// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "domain/statecalendar.h"
#include "report/notices.h"
#include "report/output.h"
#include "services/inspections.h"
#include "services/rectifications.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Punctuality;
using domain::Rectification;
using domain::RectificationItem;
using services::RectificationFilter;
using services::Rectifications;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString punctualityName(Punctuality punctuality)
{
    constexpr std::array<QStringView, 3> names{u"running", u"overdue", u"late-reply"};
    return names[size_t(punctuality)].toString();
}

QJsonObject itemJson(const RectificationItem &item, QDate day)
{
    return {{u"item"_s, item.number},
            {u"finding"_s, item.finding},
            {u"demand"_s, item.demand},
            {u"due_on"_s, dayText(item.dueOn)},
            {u"last_day"_s, dayText(domain::lastDayInTime(item.dueOn, domain::stateCalendar()))},
            {u"state"_s, domain::rectificationStateName(item.state)},
            {u"punctuality"_s, punctualityName(item.punctuality(day, domain::stateCalendar()))},
            {u"replied_on"_s, dayText(item.repliedOn)},
            {u"reply"_s, item.reply},
            {u"evidence"_s, int(item.evidence.size())},
            {u"verdict"_s, item.verdict},
            {u"late_fact_recorded"_s, item.lateFact.isValid()}};
}

QJsonObject noticeJson(const services::Reader &reader, const Rectification &notice, QDate day)
{
    QJsonArray items;
    for (const RectificationItem &item : notice.items)
        items.append(itemJson(item, day));
    const auto inspection = services::inspection(reader, notice.inspection);
    return {{u"notice"_s, notice.number},
            {u"inspection"_s, inspection ? inspection->number : QString()},
            {u"noticed_on"_s, dayText(notice.noticedOn)},
            {u"closed_on"_s, dayText(notice.closedOn)},
            {u"items"_s, items}};
}

Result<Rectification> noticeNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::rectificationByNumber(reader, number), u"CLI-120"_s, Text::tr("No notice of rectification has the number %1. “rectify list” names them.").arg(number));
}

/// Finds the notice of the second word, lets `act` do its work and prints the notice.
template <typename Act> Result<void> withNotice(Invocation &invocation, store::OpenMode mode, Act act)
{
    const auto day = invocation.dateOrToday("as-of");
    if (!day)
        return day.error();
    return withNamed(invocation, mode, noticeNamed, act, [&](const services::Session &session, const Rectification &notice) {
        const services::Reader reader = session.reader();
        invocation.print(noticeJson(reader, *services::rectification(reader, notice.id), *day));
    });
}

Result<int> itemNumber(const Invocation &invocation)
{
    bool ok = false;
    const int number = invocation.argument(2).toInt(&ok);
    if (ok && number > 0)
        return number;
    return usageError(u"CLI-121"_s, Text::tr("“%1” is no number of an item. Use 1 for the first.").arg(invocation.argument(2)));
}

/// Demands from a JSON file: [{"finding": 1, "demand": "…", "due_on": "2026-04-10"}, …].
Result<std::vector<services::DemandInput>> demandsFrom(const QString &path)
{
    QFile file(path);
    QJsonParseError problem;
    const QJsonArray array = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem).array() : QJsonArray();
    if (array.isEmpty())
        return Error{ErrorKind::InputRefused, u"CLI-122"_s, Text::tr("The file %1 cannot be read as a JSON list of demands, so nothing was issued.").arg(path), problem.errorString(), {}};
    std::vector<services::DemandInput> items;
    for (const auto value : array)
        items.push_back({value[u"finding"_s].toInt(), value[u"demand"_s].toString(), QDate::fromString(value[u"due_on"_s].toString(), Qt::ISODate)});
    return items;
}

/// The same demand on every accepted finding, or on those of --findings.
std::vector<services::DemandInput> demandsOn(const domain::Inspection &inspection, const Invocation &invocation, QDate due)
{
    const QStringList chosen = invocation.words("findings");
    std::vector<services::DemandInput> items;
    for (const domain::Finding &finding : inspection.findings) {
        const bool accepted = finding.decision == domain::FindingDecision::Accepted && !finding.proposal.outcome.praise;
        if (chosen.isEmpty() ? accepted : chosen.contains(QString::number(finding.number)))
            items.push_back({finding.number, invocation.option("demand"), due});
    }
    return items;
}

Result<void> issueNotice(Invocation &invocation)
{
    services::NoticeInput input;
    QDate due;
    OptionReader options(invocation);
    options.date("day", input.day);
    options.date("due", due);
    if (options.error())
        return *options.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto inspection = inspectionNamed((*session)->reader(), invocation.argument(1));
    if (!inspection)
        return inspection.error();
    input.inspection = inspection->id;
    input.text = invocation.option("text");
    const auto items = invocation.has("items") ? demandsFrom(invocation.option("items")) : Result(demandsOn(*inspection, invocation, due));
    if (!items)
        return items.error();
    input.items = *items;
    const auto id = Rectifications(**session).issue(input);
    if (!id)
        return id.error();
    const services::Reader reader = (*session)->reader();
    invocation.print(noticeJson(reader, *services::rectification(reader, *id), invocation.clock().today()));
    return {};
}

Result<void> recordReply(Invocation &invocation)
{
    const auto item = itemNumber(invocation);
    if (!item)
        return item.error();
    const auto day = invocation.date("day");
    if (!day)
        return day.error();
    return withNotice(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Rectification &notice) {
        return Rectifications(session).reply(notice.id, *item, *day, invocation.option("text"), invocation.words("files"));
    });
}

Result<void> verifyItem(Invocation &invocation)
{
    const auto item = itemNumber(invocation);
    if (!item)
        return item.error();
    const QString verdict = invocation.argument(3);
    if (verdict != u"accept" && verdict != u"refuse")
        return usageError(u"CLI-124"_s, Text::tr("“%1” is no verdict. Use accept or refuse.").arg(verdict));
    const auto due = invocation.date("due");
    if (!due)
        return due.error();
    return withNotice(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Rectification &notice) {
        return Rectifications(session).verify(notice.id, *item, verdict == u"accept", invocation.option("reason"), *due);
    });
}

Result<void> recordLate(Invocation &invocation)
{
    const auto item = itemNumber(invocation);
    if (!item)
        return item.error();
    return withNotice(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Rectification &notice) -> Result<void> {
        const auto fact = Rectifications(session).recordLate(notice.id, *item, invocation.option("reason"));
        return fact ? Result<void>() : Result<void>(fact.error());
    });
}

Result<void> showNotice(Invocation &invocation)
{
    return withNotice(invocation, store::OpenMode::ReadOnly, [](services::Session &, const Rectification &) { return Result<void>(); });
}

Result<void> printNotice(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    return withNotice(invocation, store::OpenMode::ReadOnly, [&](services::Session &session, const Rectification &notice) -> Result<void> {
        const auto document = report::gatherRectificationNotice(session.reader(), notice.id, invocation.clock());
        return document ? report::writeDocument(*document, *file) : Result<void>(document.error());
    });
}

QJsonObject rowJson(const services::RectificationRow &row)
{
    return {{u"notice"_s, row.number},       {u"inspection"_s, row.inspectionNumber}, {u"party"_s, row.partyName},       {u"kind"_s, domain::partyKindName(row.kind)},
            {u"noticed_on"_s, dayText(row.noticedOn)}, {u"next_due"_s, dayText(row.nextDue)}, {u"items"_s, row.items},   {u"accepted"_s, row.accepted},
            {u"waiting"_s, row.waiting},     {u"overdue"_s, row.overdue},             {u"unrecorded"_s, row.unrecorded}, {u"closed_on"_s, dayText(row.closedOn)}};
}

Result<void> listNotices(Invocation &invocation)
{
    constexpr std::array<QStringView, 5> names{u"all", u"open", u"overdue", u"waiting", u"closed"};
    const QString wanted = invocation.option("show", u"all"_s);
    const auto show = std::find(names.begin(), names.end(), wanted);
    if (show == names.end())
        return usageError(u"CLI-125"_s, Text::tr("“%1” selects nothing. Use all, open, overdue, waiting or closed after --show.").arg(wanted));
    const auto asOf = invocation.dateOrToday("as-of");
    if (!asOf)
        return asOf.error();
    const auto limit = invocation.number("limit", 1000);
    if (!limit)
        return limit.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    RectificationFilter filter;
    filter.show = RectificationFilter::Show(show - names.begin());
    const auto page = services::rectifications((*session)->reader(), filter, *asOf, *limit);
    QJsonArray rows;
    for (const services::RectificationRow &row : page.rows)
        rows.append(rowJson(row));
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handleRectification(Invocation &invocation)
{
    static constexpr std::array actions{Action{"notice", 1, issueNotice}, Action{"reply", 2, recordReply}, Action{"verify", 3, verifyItem}, Action{"late", 2, recordLate},
                                        Action{"list", 0, listNotices},   Action{"show", 1, showNotice},   Action{"print", 1, printNotice}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
