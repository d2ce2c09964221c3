// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/csvtext.h"
#include "services/mutual.h"
#include "services/ratings.h"
#include "services/rulebooks.h"

#include <QJsonDocument>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::Moment;
using services::RatedParty;

namespace {

Result<Moment> momentOf(const Invocation &invocation)
{
    const auto asOf = invocation.neededDate("as-of");
    if (!asOf)
        return asOf.error();
    const auto knownAt = invocation.date("known-at");
    if (!knownAt)
        return knownAt.error();
    return Moment{*asOf, *knownAt};
}

QByteArray csvRow(const RatedParty &rated)
{
    return services::csvLine({hex(rated.party.uid), rated.party.identifier, domain::partyKindName(rated.party.kind),
                              QString::number(rated.scoreCenti), QString::number(rated.stars), domain::gradeName(rated.grade),
                              rated.veto ? u"1"_s : u"0"_s});
}

QByteArray jsonRow(const RatedParty &rated)
{
    const QJsonObject row{{u"party"_s, hex(rated.party.uid)},       {u"identifier"_s, rated.party.identifier},
                          {u"kind"_s, domain::partyKindName(rated.party.kind)}, {u"score_centi"_s, rated.scoreCenti},
                          {u"stars"_s, rated.stars},                 {u"grade"_s, domain::gradeName(rated.grade)},
                          {u"veto"_s, rated.veto}};
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray linesOf(const services::Explanation &explanation)
{
    QJsonArray lines;
    for (size_t i = 0; i < explanation.rating.lines.size(); ++i) {
        const domain::ScoreLine &line = explanation.rating.lines[i];
        lines.append(QJsonObject{{u"type"_s, domain::lineTypeName(line.type)},
                                 {u"points_centi"_s, line.pointsCenti},
                                 {u"indicator"_s, orNull(line.indicator)},
                                 {u"fact"_s, orNull(hex(line.factUid))},
                                 {u"text"_s, explanation.texts[i]}});
    }
    return lines;
}

} // namespace

Result<void> evaluateAll(Invocation &invocation)
{
    const auto moment = momentOf(invocation);
    if (!moment)
        return moment.error();
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const bool json = invocation.line().json() && !invocation.has("csv");
    QByteArray lead;
    if (json)
        lead = "[";
    else
        lead = services::CsvBom + services::csvLine({u"party"_s, u"identifier"_s, u"kind"_s, u"score_centi"_s, u"stars"_s, u"grade"_s, u"veto"_s});
    bool started = false;
    const auto row = [&](const RatedParty &rated) {
        if (!started)
            invocation.write(lead);
        else if (json)
            invocation.write(",");
        started = true;
        invocation.write(json ? jsonRow(rated) : csvRow(rated));
    };
    if (const auto count = services::evaluateEverybody((*session)->reader(), *moment, *kind, row, {}); !count)
        return count.error();
    if (!started)
        invocation.write(lead);
    if (json)
        invocation.write("]\n");
    return {};
}

Result<void> explainParty(Invocation &invocation)
{
    const auto moment = momentOf(invocation);
    if (!moment)
        return moment.error();
    const auto at = invocation.openFor(store::OpenMode::ReadOnly, invocation.argument(0));
    if (!at)
        return at.error();
    const auto explained = services::explain(at->session->reader(), at->found.id, *moment);
    if (!explained)
        return explained.error();
    const domain::Rating &rating = explained->rating;
    const auto mutual = services::mutualFigure(at->session->reader(), *explained);
    invocation.print(QJsonObject{{u"party"_s, hex(explained->party.uid)},
                                 {u"identifier"_s, explained->party.identifier},
                                 {u"name"_s, explained->party.name},
                                 {u"kind"_s, domain::partyKindName(explained->party.kind)},
                                 {u"as_of"_s, moment->asOf.toString(Qt::ISODate)},
                                 {u"known_at"_s, orNull(moment->knownAt.toString(Qt::ISODate))},
                                 {u"score_centi"_s, rating.scoreCenti},
                                 {u"stars"_s, rating.stars},
                                 {u"grade"_s, domain::gradeName(rating.grade)},
                                 {u"veto"_s, rating.veto},
                                 {u"rule_book"_s, QString(explained->ruleBook.code + u' ' + explained->ruleBook.version)},
                                 {u"rule_book_fingerprint"_s, services::ruleBookFingerprint(explained->ruleBook)},
                                 {u"position"_s, explained->position},
                                 {u"chain"_s, QString::fromLatin1(explained->chain.toBytes().toHex())},
                                 {u"lines"_s, linesOf(*explained)},
                                 {u"mutual_quarter"_s, orNull(mutual ? mutual->quarter : QString())},
                                 {u"mutual_reviews"_s, mutual ? mutual->count : 0},
                                 {u"mutual_average_centi"_s, mutual ? QJsonValue(mutual->averageCenti) : QJsonValue(QJsonValue::Null)},
                                 {u"with_mutual_centi"_s, mutual && mutual->withCenti ? QJsonValue(*mutual->withCenti) : QJsonValue(QJsonValue::Null)}});
    return {};
}

Result<void> showHistory(Invocation &invocation)
{
    const auto from = invocation.neededDate("from");
    if (!from)
        return from.error();
    const auto to = invocation.neededDate("to");
    if (!to)
        return to.error();
    const auto knownAt = invocation.date("known-at");
    if (!knownAt)
        return knownAt.error();
    const auto at = invocation.openFor(store::OpenMode::ReadOnly, invocation.argument(0));
    if (!at)
        return at.error();
    const auto points = services::history(at->session->reader(), at->found.id, *from, *to, *knownAt);
    if (!points)
        return points.error();
    QJsonArray rows;
    for (const domain::HistoryPoint &point : *points)
        rows.append(QJsonObject{{u"date"_s, point.date.toString(Qt::ISODate)},
                                {u"score_centi"_s, point.scoreCenti},
                                {u"stars"_s, point.stars},
                                {u"grade"_s, domain::gradeName(point.grade)}});
    invocation.print(rows);
    return {};
}

} // namespace chengcai::cli
