// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports.h"

#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "store/queries/partyscan.h"

#include <QCoreApplication>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString listStatus(quint8 lists)
{
    QStringList names;
    for (const domain::ListKind kind :
         {domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External, domain::ListKind::Red}) {
        if (lists & (1U << unsigned(kind)))
            names.append(domain::listKindLabel(kind));
    }
    return names.join(u"; "_s);
}

} // namespace

Result<ClassificationData> classification(const Reader &reader, const ClassificationScope &scope, const base::Progress &progress)
{
    ClassificationData data;
    const auto count = evaluateEverybody(
        reader, scope.moment, scope.kind,
        [&](const RatedParty &rated) {
            if (!scope.regions.isEmpty() && !scope.regions.contains(rated.party.region))
                return;
            ClassificationRow row;
            row.name = rated.party.name;
            row.identifier = rated.party.identifier;
            row.region = regionName(rated.party.region);
            row.kind = rated.party.kind;
            row.scoreCenti = rated.scoreCenti;
            row.stars = rated.stars;
            row.grade = rated.grade;
            row.listStatus = listStatus(rated.lists);
            if (rated.veto)
                row.remark = QCoreApplication::translate("Reports", "veto");
            data.rows.push_back(std::move(row));
        },
        progress);
    if (!count)
        return count.error();
    data.store = store::storeInfo(reader.database());
    data.moment = scope.moment;
    data.ruleBook = rulingRuleBook(reader, scope.moment.asOf, scope.moment.knownAt);
    data.ruleBookFingerprint = ruleBookFingerprint(data.ruleBook);
    const qint64 known = scope.moment.knownAt.isNull() ? store::Latest : store::positionKnownAt(reader.database(), scope.moment.knownAt);
    const store::Position position = store::positionAt(reader.database(), known);
    data.position = position.receivedNo;
    data.chain = position.chain;
    return data;
}

} // namespace chengcai::services
