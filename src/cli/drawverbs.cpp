// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "report/drawreport.h"
#include "report/output.h"
#include "services/planning.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using services::DrawRequest;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// "A=5,B=10" as strata, every grade of the five once; those not named with nothing.
Result<std::vector<domain::DrawStratum>> strataFrom(const QString &text, bool counts)
{
    std::vector<domain::DrawStratum> strata;
    strata.reserve(domain::Strata.size());
    for (const domain::Grade grade : domain::Strata)
        strata.push_back({grade, 0, counts ? std::optional(0) : std::nullopt});
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const int value = part.section(u'=', 1).toInt(&ok);
        const auto grade = domain::gradeFromName(part.section(u'=', 0, 0).trimmed());
        if (!ok || !grade || value < 0 || (!counts && value > 100))
            return usageError(u"CLI-110"_s, Text::tr("“%1” is no share of a grade. Write such as A=5,B=10.").arg(part));
        auto stratum = std::find_if(strata.begin(), strata.end(), [&grade](const domain::DrawStratum &one) { return one.grade == *grade; });
        counts ? void(stratum->count = value) : void(stratum->percent = value);
    }
    return strata;
}

Result<std::vector<base::Uid>> usersNamed(const services::Session &session, const QString &names)
{
    std::vector<base::Uid> users;
    const auto loads = services::inspectorLoads(session.reader(), session.clock().today());
    const QStringList wanted = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        const auto found = std::find_if(loads.begin(), loads.end(), [&name](const services::InspectorLoad &one) { return one.name == name.trimmed(); });
        if (found == loads.end())
            return Error{ErrorKind::InputRefused, u"CLI-111"_s, Text::tr("No account “%1” may inspect. “account list” names the accounts.").arg(name), {}, {}};
        users.push_back(found->user);
    }
    return users;
}

Result<void> addStrata(const Invocation &invocation, const services::Session &session, DrawRequest &request)
{
    if (invocation.has("plan")) {
        const auto uid = uidOf(invocation.option("plan"));
        if (!uid)
            return uid.error();
        const auto plan = services::plan(session.reader(), *uid);
        if (!plan || plan->withdrawn)
            return Error{ErrorKind::InputRefused, u"CLI-112"_s, Text::tr("There is no plan %1 in force. “plan list” names the plans.").arg(invocation.option("plan")), {}, {}};
        request.kind = plan->plan.kind;
        request.plan = *uid;
        request.strata = services::strataOfPlan(session.reader(), *plan, invocation.clock().today());
    }
    if (!invocation.has("share") && !invocation.has("count"))
        return {};
    const bool counts = invocation.has("count");
    auto strata = strataFrom(invocation.option(counts ? "count" : "share"), counts);
    if (!strata)
        return strata.error();
    request.strata = *std::move(strata);
    return {};
}

Result<DrawRequest> requestOf(const Invocation &invocation, const services::Session &session)
{
    DrawRequest request;
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    if (!*kind && !invocation.has("plan"))
        return usageError(u"CLI-113"_s, Text::tr("A draw is over one kind of party. Say which one with --kind, or name a plan."));
    request.kind = kind->value_or(domain::PartyKind::Supplier);
    const auto due = invocation.neededDate("due");
    if (!due)
        return due.error();
    const auto perParty = invocation.number("per-party", request.inspectorsPerParty);
    if (!perParty)
        return perParty.error();
    const auto users = usersNamed(session, invocation.option("inspectors"));
    if (!users)
        return users.error();
    request.due = *due;
    request.inspectorsPerParty = int(std::min<qint64>(*perParty, 1000));
    request.inspectors = *users;
    request.regions = invocation.words("region");
    request.form = invocation.option("form");
    request.note = invocation.option("note");
    if (const auto added = addStrata(invocation, session, request); !added)
        return added.error();
    return request;
}

QJsonObject previewOf(const domain::DrawInput &input)
{
    std::array<int, 5> counts{};
    for (const domain::DrawParty &party : input.parties)
        ++counts[size_t(party.grade)];
    QJsonArray strata;
    for (const domain::DrawStratum &stratum : input.strata) {
        const int parties = counts[size_t(stratum.grade)];
        strata.append(QJsonObject{{u"grade"_s, domain::gradeName(stratum.grade)}, {u"parties"_s, parties}, {u"percent"_s, stratum.percent},
                                  {u"quota"_s, domain::quotaOf(stratum, parties)}});
    }
    const auto away = std::count_if(input.inspectors.begin(), input.inspectors.end(), [](const domain::DrawInspector &one) { return one.onLeave; });
    return {{u"kind"_s, domain::partyKindName(input.kind)}, {u"strata"_s, strata}, {u"inspectors"_s, qint64(input.inspectors.size())}, {u"on_leave"_s, qint64(away)},
            {u"relations"_s, qint64(input.relations.size())}, {u"omitted"_s, qint64(input.omissions.size())}, {u"position"_s, input.position}};
}

QJsonObject jsonOf(const services::DrawShown &shown)
{
    QJsonArray drawn;
    for (const services::DrawnParty &party : shown.parties) {
        QJsonArray users;
        for (const base::Uid &user : party.drawn.inspectors)
            users.append(hex(user));
        drawn.append(QJsonObject{{u"party"_s, hex(party.drawn.party)}, {u"name"_s, party.name}, {u"grade"_s, domain::gradeName(party.drawn.grade)},
                                 {u"ticket"_s, QString::fromLatin1(party.drawn.ticket)}, {u"inspectors"_s, users}, {u"inspector_names"_s, QJsonArray::fromStringList(party.inspectors)}});
    }
    return {{u"draw"_s, hex(shown.stored.uid)},
            {u"due"_s, shown.stored.due.toString(Qt::ISODate)},
            {u"form"_s, shown.stored.form},
            {u"note"_s, shown.stored.note},
            {u"author"_s, shown.stored.author},
            {u"result_sha256"_s, QString::fromLatin1(shown.stored.result.toBytes().toHex())},
            {u"drawn"_s, drawn},
            {u"input"_s, QJsonDocument::fromJson(domain::drawInputToJson(shown.stored.input)).object()}};
}

Result<void> listDraws(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::DrawRow &row : services::draws((*session)->reader()))
        rows.append(QJsonObject{{u"draw"_s, hex(row.uid)}, {u"kind"_s, domain::partyKindName(row.kind)}, {u"as_of"_s, row.asOf.toString(Qt::ISODate)},
                                {u"due"_s, row.due.toString(Qt::ISODate)}, {u"tasks"_s, row.tasks}, {u"open"_s, row.open}, {u"note"_s, row.note}, {u"author"_s, row.author}});
    invocation.print(rows);
    return {};
}

Result<void> makeDraw(Invocation &invocation)
{
    const bool dry = invocation.has("dry-run");
    if (!dry && invocation.has("lottery") == invocation.has("seed"))
        return usageError(u"CLI-114"_s, Text::tr("A draw needs either --lottery (what was drawn or agreed in public) or --seed (the whole seed)."));
    const auto session = invocation.open(dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto request = requestOf(invocation, **session);
    if (!request)
        return request.error();
    if (dry) {
        const auto input = services::gatherDraw((*session)->reader(), *request, invocation.clock().today());
        if (!input)
            return input.error();
        invocation.print(previewOf(*input));
        return {};
    }
    const bool lottery = invocation.has("lottery");
    const auto uid = services::Planning(**session).record(*request, {invocation.option(lottery ? "lottery" : "seed"), invocation.option("source"), lottery});
    if (!uid)
        return uid.error();
    const auto shown = services::showDraw((*session)->reader(), *uid);
    if (!shown)
        return shown.error();
    invocation.print(jsonOf(*shown));
    return {};
}

Result<void> showDraw(Invocation &invocation)
{
    const auto uid = uidOf(invocation.argument(1));
    if (!uid)
        return uid.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto shown = services::showDraw((*session)->reader(), *uid);
    if (!shown)
        return shown.error();
    if (invocation.has("o")) {
        const auto document = report::gatherDraw((*session)->reader(), *uid, invocation.clock());
        if (!document)
            return document.error();
        report::PdfOptions options;
        options.author = (*session)->info().office;
        if (const auto written = report::writeDocument(*document, invocation.option("o"), {}, options); !written)
            return written.error();
    }
    invocation.print(jsonOf(*shown));
    return {};
}

Result<void> verifyDraw(Invocation &invocation)
{
    const auto uid = uidOf(invocation.argument(1));
    if (!uid)
        return uid.error();
    const auto session = invocation.openUnsigned(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto check = services::verifyDraw((*session)->reader(), *uid);
    if (!check)
        return check.error();
    invocation.print(QJsonObject{{u"ok"_s, check->sound()}, {u"result_equal"_s, check->resultEqual}, {u"tasks_equal"_s, check->tasksEqual}, {u"parties"_s, check->parties},
                                 {u"drawn"_s, check->drawn}, {u"differences"_s, QJsonArray::fromStringList(check->differences)}});
    if (!check->sound())
        invocation.conclude(ErrorKind::NotAuthentic, Text::tr("The draw does not come out as it was recorded. Look at the differences and ask who recorded it."));
    return {};
}

} // namespace

Result<void> handleDraw(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listDraws}, Action{"make", 0, makeDraw}, Action{"show", 1, showDraw}, Action{"verify", 1, verifyDraw}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
