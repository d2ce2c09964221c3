// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listprocedure.h"
#include "report/letter.h"

/// What the lists put on paper and on the web: the prior notice or the public notice, the announcement of an entry, of its exit, and the whole
/// list. A resident identity number is only there masked, an address of a natural person not at all.
namespace chengcai::report {

/// 列入名单告知书 of the black and the focus list, 公示 of the red one.
struct ListNoticeLetter {
    LetterHead head;
    domain::ListKind list = domain::ListKind::Black;
    QString grounds;
    QString reasons;
    QString measures;
    QString rights;
    QString channel; ///< of a public notice
    QDate until;     ///< last day for statements or objections
};
[[nodiscard]] Document listNotice(const ListNoticeLetter &letter);

/// One entry as it is made public: the columns of the national list (财办库〔2014〕526号).
struct PublicListRow {
    QString name;
    QString identifier;
    QString address;
    QString facts;
    QString result;
    QString basis;
    QDate decidedOn;
    QDate from;
    QDate until;
    QString authority;
    QString decisionNo;
};
/// 公告: entries that came on a list, or left it.
struct ListAnnouncement {
    LetterHead head;
    domain::ListKind list = domain::ListKind::Black;
    bool exit = false;
    QString text;
    QString channel;
    std::vector<PublicListRow> rows;
    QStringList persons; ///< responsible persons who are marked
};
[[nodiscard]] Document listAnnouncement(const ListAnnouncement &announcement);

/// The list as it stands on a day.
struct PublicList {
    LetterHead head;
    domain::ListKind list = domain::ListKind::Black;
    std::vector<PublicListRow> rows;
};
[[nodiscard]] Document publicList(const PublicList &list);

/// Straight from the store; the thread of the reader. "LST-020" without such a procedure, "LST-050" when it has not come so far.
[[nodiscard]] base::Result<Document> gatherListNotice(const services::Reader &reader, domain::ListProcedureId id, const base::Clock &clock);
[[nodiscard]] base::Result<Document> gatherListAnnouncement(const services::Reader &reader, domain::ListProcedureId id, bool exit, const base::Clock &clock);
[[nodiscard]] Document gatherPublicList(const services::Reader &reader, domain::ListKind list, QDate day, const base::Clock &clock);

} // namespace chengcai::report
