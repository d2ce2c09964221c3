// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification.h"
#include "journal/entry.h"

/// Bodies of notices of rectification. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A rectification has one head: every act names the one before it.
inline constexpr int RectificationRecordField = 1;

struct RectificationDemand {
    int finding = 0; ///< number in the inspection's present revision
    QString demand;
    QDate dueOn;
};
/// Creates; items are numbered from 1 in their order.
struct RectificationNoticeBody {
    base::Uid inspection;
    QString number;
    QDate day;
    QString text;
    std::vector<RectificationDemand> items;
};
[[nodiscard]] Change encodeRectificationNotice(const RectificationNoticeBody &body);
[[nodiscard]] base::Result<RectificationNoticeBody> decodeRectificationNotice(const Change &change);

struct RectificationReplyBody {
    int item = 0;
    QDate day;
    QString text;
    std::vector<domain::Evidence> evidence;
};
[[nodiscard]] Change encodeRectificationReply(const base::Uid &entity, const RectificationReplyBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<RectificationReplyBody> decodeRectificationReply(const Change &change);

struct RectificationVerifyBody {
    int item = 0;
    QDate day;
    bool accepted = false;
    QString text;  ///< needed when not accepted
    QDate dueOn;   ///< new day, when not accepted
};
[[nodiscard]] Change encodeRectificationVerify(const base::Uid &entity, const RectificationVerifyBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<RectificationVerifyBody> decodeRectificationVerify(const Change &change);

/// The fact is created by another change of the same entry.
struct RectificationLateBody {
    int item = 0;
    QDate day;
    QString reason;
    int changeIndex = 0;
};
[[nodiscard]] Change encodeRectificationLate(const base::Uid &entity, const RectificationLateBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<RectificationLateBody> decodeRectificationLate(const Change &change);

} // namespace chengcai::journal
