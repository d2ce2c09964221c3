// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/ratings.h"

namespace chengcai::services {

/// What the classification report, lists on paper and exports are made from: gathered here, laid out by `report`.
struct ClassificationRow {
    QString name;
    QString identifier;
    QString region;      ///< translated name
    domain::PartyKind kind = domain::PartyKind::Supplier;
    int scoreCenti = 0;
    int stars = 0;
    domain::Grade grade = domain::Grade::U;
    QString listStatus;  ///< "红名单", "黑名单" …, translated
    QString remark;
};
struct ClassificationData {
    std::vector<ClassificationRow> rows;
    StoreInfo store;
    Moment moment;
    domain::RuleBook ruleBook;
    QString ruleBookFingerprint;
    qint64 position = 0;
    base::Hash chain;
};
struct ClassificationScope {
    Moment moment;
    std::optional<domain::PartyKind> kind;
    QStringList regions; ///< empty = all
};
[[nodiscard]] base::Result<ClassificationData> classification(const Reader &reader, const ClassificationScope &scope,
                                                              const base::Progress &progress);

} // namespace chengcai::services
