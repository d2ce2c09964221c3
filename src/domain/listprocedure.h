// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/listing.h"

/// How somebody comes on a list and off it again: candidate, prior notice, statement, decision by a second person, publication, end, exit
/// notice, archive (《河南省社会信用条例》 28, 35, 37, 66; 国办发〔2020〕49号). The red list has a public notice instead of the prior one.
namespace chengcai::domain {

using ListProcedureId = base::Id<struct ListProcedureTag>;

/// Stored: never renumber.
enum class ListStage : quint8 {
    Candidate = 0,   ///< 拟列入
    Noticed = 1,     ///< 书面告知; red list: 公示
    Stated = 2,      ///< 陈述申辩; red list: what the public notice brought
    Decided = 3,     ///< 认定
    Published = 4,   ///< 公布; whether the term is over follows from its dates
    Ended = 5,       ///< taken off before the end of the term
    ExitNoticed = 6, ///< 退出公告
    Archived = 7,
    Dropped = 8      ///< 不予列入
};
[[nodiscard]] QString listStageName(ListStage stage);
[[nodiscard]] QString listStageLabel(ListStage stage, ListKind list);

/// Stored: never renumber.
enum class ListAct : quint8 {
    Propose = 0,
    Notice = 1,         ///< again when new facts were found
    Statement = 2,
    RequestHearing = 3,
    HoldHearing = 4,
    Decide = 5,
    Publish = 6,
    End = 7,            ///< before the term is over
    ExitNotice = 8,
    Archive = 9,
    Drop = 10           ///< before publication
};
inline constexpr size_t ListActs = 11;
[[nodiscard]] QString listActName(ListAct act);
[[nodiscard]] QString listActLabel(ListAct act, ListKind list);
[[nodiscard]] std::optional<ListAct> listActFromName(QStringView name);

/// Where a procedure stands. One function answers what may follow, for services and fold alike: no jump over the notice, no decision before
/// the party was heard, no publication without a decision, no archive without an exit notice.
struct ListProgress {
    ListKind list = ListKind::Black;
    ListStage stage = ListStage::Candidate;
    bool hearingRequested = false;
    bool hearingHeld = false;
    bool operator==(const ListProgress &) const = default;
};
/// `termOver`: the term of the published entry is over on the day of the act. None if the act is not possible there.
[[nodiscard]] std::optional<ListProgress> listAfter(const ListProgress &progress, ListAct act, bool termOver);

/// Why an entry ends before its term. Stored: never renumber.
enum class ListEnd : quint8 {
    None = 0,
    Repaired = 1,    ///< 信用修复
    Wrong = 2,       ///< 认定错误: with an apology on record (HN66)
    GroundGone = 3,  ///< the decision behind it was annulled or changed
    SeriousFact = 4  ///< the red list is left at once
};
[[nodiscard]] QString listEndName(ListEnd end);
[[nodiscard]] QString listEndLabel(ListEnd end);
[[nodiscard]] std::optional<ListEnd> listEndFromName(QStringView name);
/// The ends that list knows.
[[nodiscard]] std::vector<ListEnd> listEnds(ListKind list);

/// One step as it was recorded. Which texts an act needs: missingText().
struct ListStep {
    ListAct act = ListAct::Notice;
    QDate day;
    QString text;     ///< what happened; of a statement: its outcome
    QString grounds;  ///< notice: facts
    QString reasons;  ///< notice: reasons and legal basis
    QString measures; ///< notice: what follows from being on the list, or is granted
    QString rights;   ///< notice: statement, objection, how and where
    QString channel;  ///< public notice, publication, exit notice: where
    bool given = false; ///< statement: it was made, or objections came in
    ListEnd end = ListEnd::None;
    QString apology;  ///< end of a wrong listing
    std::vector<Evidence> evidence;
};
/// Name of the text the act cannot be without and that is empty; empty = all are there.
[[nodiscard]] QString missingText(const ListStep &step, ListKind list);

/// The version in force on that day for that list, null if there is none.
[[nodiscard]] const ListClockRule *listClockRule(QStringView code, ListKind list, QDate day);

/// A procedure as it stands now. Days are null until they have come.
struct ListProcedure {
    ListProcedureId id;
    base::Uid uid;
    QString number;    ///< "MD2026-7F3A-002"
    PartyId party;
    PartyKind kind = PartyKind::Supplier;
    ListProgress progress;
    QString summary;   ///< why
    std::vector<FactId> facts; ///< the grounds; of the red list the merits
    QDate proposedOn;
    QDate noticedOn;
    QDate statedOn;
    QDate decidedOn;
    QDate publishedOn;
    QDate endedOn;     ///< taken off before the term was over
    QDate exitNoticedOn;
    QDate closedOn;    ///< archived or dropped
    QString decisionNo;
    QString decisionText;
    QString authority;
    QString basis;
    int months = 0;    ///< term of the entry
    ListEnd end = ListEnd::None;
    ListingId listing; ///< the published entry
    QDate from;        ///< of the entry
    QDate until;       ///< of the entry
    std::vector<PersonMeasure> persons;

    QDate lastDay;     ///< of any step: nothing may be dated before it

    [[nodiscard]] QDate moment(ListMoment moment, QDate today) const;
    /// The entry is public on that day.
    [[nodiscard]] bool isPublic(QDate day) const { return publishedOn.isValid() && from <= day && !termOver(day) && (endedOn.isNull() || day < endedOn); }
    [[nodiscard]] bool termOver(QDate day) const { return until.isValid() && until <= day; }
};
/// Every clock that has begun, in the order of the data. Clocks of a closed procedure run no more.
[[nodiscard]] std::vector<ClockState> clocksOf(const ListProcedure &procedure, QDate today, const base::WorkingCalendar &calendar);

} // namespace chengcai::domain
