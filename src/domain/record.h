// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listing.h"
#include "domain/party.h"
#include "domain/rights.h"

#include <QMap>

#include <optional>
#include <span>
#include <vector>

/// 业务记录: evaluation runs, external information, joint measures, contracts and their financing, benefits, mutual reviews, courses and
/// events are all kept in one shape. A record is opened once and moves on by dated acts; what its type allows stands in a table
/// (recordkinds), which the fold, the services, the screens and the command line read alike.
namespace chengcai::domain {

using RecordId = base::Id<struct RecordTag>;

/// Stored: never renumber.
enum class RecordType : quint8 {
    None = 0,
    Evaluation = 1, ///< 定期评价 of one kind of party for a period
    External = 2,   ///< 外部信息 of another authority
    Measure = 3,    ///< 联合奖惩措施 applied to a party
    Bank = 4,       ///< 合作银行
    Contract = 5,   ///< 政府采购合同
    Financing = 6,  ///< 合同融资申请
    Benefit = 7,    ///< 守信激励 that somebody had
    Mutual = 8,     ///< 互评 of one party by another
    Course = 9,     ///< 线上课程, 操作手册
    Event = 10,     ///< 线下活动
    Attendance = 11 ///< 参训 of one party at an event or a course
};
inline constexpr size_t RecordTypes = 12; ///< None included

/// Values are kept as text: days ISO, money fen, numbers decimal, flags "1"; choices, measures of the catalogue, their grounds and layouts of
/// external information by code, so that everybody reads them in his own language.
enum class ValueType : quint8 { Text, Prose, Day, Money, Number, Choice, Flag, Measure, Ground, Layout };
using RecordValues = QMap<QString, QString>;

struct RecordChoice {
    const char *code;
    const char *label; ///< source text of the context "records"
};
struct RecordField {
    const char *code; ///< stored: never rename
    ValueType type = ValueType::Text;
    bool required = false;
    const char *label = nullptr;
    std::span<const RecordChoice> choices = {};
    qint64 most = 0;       ///< greatest number; 0 = any
    bool computed = false; ///< filled by the program, shown and never typed
};
struct RecordState {
    const char *code;
    const char *label;
    bool open = true; ///< something is still to be done
};
/// Bit of an act or a state in a mask; bit 0 of a mask of acts is the opening.
[[nodiscard]] constexpr quint32 bit(int number)
{
    return 1U << unsigned(number);
}
struct RecordAct {
    const char *code;
    const char *label;
    quint32 from = 0; ///< mask of states
    int to = -1;      ///< −1 = the state stays
    std::span<const RecordField> fields = {};
    bool decides = false; ///< needs the right to decide
    quint32 apart = 0;    ///< mask of acts (bit 0 = opening): who took one of them may not take this one
    bool text = false;    ///< must say something
    bool files = false;   ///< must have evidence
    bool names = false;   ///< names a party
    bool clock = false;   ///< begins a clock: has a day until which something may still come
    bool after = false;   ///< only after the day of the clock that runs
    bool bySource = false; ///< only a file of the source says so; nobody takes it by hand
};
/// Which kinds of party may stand in a place of a record: mask of 1 << PartyKind, 0 = the place stays empty.
struct PartyPlace {
    quint32 kinds = 0;
    bool required = false;
    const char *label = nullptr;
};
/// Types of record that may stand in a place: mask of 1 << RecordType.
struct RecordPlace {
    quint32 types = 0;
    bool required = false;
    const char *label = nullptr;
};
/// One type of record. The place of an act in `acts` is its number − 1, the place of a state its number: stored, only ever append.
struct RecordKind {
    RecordType type = RecordType::None;
    const char *code = nullptr;
    const char *label = nullptr;
    const char *many = nullptr;    ///< of several, over a list
    const char *letters = nullptr; ///< of its numbers; empty = records without a number
    PartyPlace party = {};
    PartyPlace peer = {};
    RecordPlace subject = {};
    RecordPlace other = {};
    Action openRight = Action::RecordFact;
    Action actRight = Action::RecordFact;
    Action decideRight = Action::DecideCase;
    quint32 openStates = 1; ///< mask of the states it may begin in
    bool made = false;      ///< opened by the service of its type only, never typed
    std::span<const RecordState> states;
    std::span<const RecordField> fields;
    std::span<const RecordAct> acts;
};
/// Null for a type that this program does not know.
[[nodiscard]] const RecordKind *recordKind(RecordType type);
[[nodiscard]] const RecordKind *recordKindByCode(QStringView code);
[[nodiscard]] std::span<const RecordKind *const> recordKinds();
/// 1 …; 0 = no such act.
[[nodiscard]] int actNumber(const RecordKind &kind, QStringView code);
/// Mask of the acts by which a record comes into one of these states (a mask).
[[nodiscard]] quint32 actsInto(const RecordKind &kind, quint32 states);
/// 互评: the state in which a review counts, and those that it leaves it for.
inline constexpr int MutualAsked = 0;
inline constexpr int MutualGiven = 1;
inline constexpr quint32 MutualOver = bit(3) | bit(4);
/// 活动: the state of one that took place.
inline constexpr int EventHeld = 1;
/// In the language of the screen.
[[nodiscard]] QString recordText(const char *source);
[[nodiscard]] QString recordTypeLabel(RecordType type);
[[nodiscard]] QString recordTypePlural(RecordType type);
[[nodiscard]] QString recordStateLabel(RecordType type, int state);
/// Of number 0, too: "Opened".
[[nodiscard]] QString recordActLabel(RecordType type, int act);
/// The field of a record or one of its acts.
[[nodiscard]] const RecordField *recordField(const RecordKind &kind, QStringView code);
/// As people read it: money in yuan, choices by label, days in the language of the screen.
[[nodiscard]] QString recordValueText(const RecordField &field, const QString &value);

/// What is wrong with values for these fields: the code of the field and one sentence each. `whole` = required ones must be there.
struct ValueProblem {
    QString field;
    QString message;
};
[[nodiscard]] std::vector<ValueProblem> checkValues(std::span<const RecordField> fields, const RecordValues &values, bool whole);
/// What was typed in its stored form: money in yuan becomes fen, white space goes. An offence stays as it is, for checkValues().
[[nodiscard]] QString storedValue(const RecordField &field, const QString &typed);

struct Record {
    RecordId id;
    base::Uid uid;
    RecordType type = RecordType::None;
    QString number; ///< "HT2026-7F3A-002"; empty for types without
    QString key;    ///< what makes it the same as another of its type; may be empty
    PartyId party;
    PartyId peer;
    RecordId subject;
    RecordId other;
    int state = 0;
    QDate openedOn;
    QDate lastOn;
    QDate dueOn; ///< of what is to come; null = no clock
    RecordValues values;
    FactId fact;       ///< the fact that it became
    ListingId listing; ///< the list entry that it became
    std::vector<Evidence> evidence;

    [[nodiscard]] bool open() const;
    [[nodiscard]] bool withdrawn() const; ///< recorded by mistake: it is as if it were not there
    [[nodiscard]] bool late(QDate today) const { return open() && dueOn.isValid() && today > dueOn; }
    [[nodiscard]] QString text(const char *field) const { return values.value(QLatin1StringView(field)); }
    [[nodiscard]] qint64 amount(const char *field) const { return text(field).toLongLong(); }
    [[nodiscard]] QDate day(const char *field) const { return QDate::fromString(text(field), Qt::ISODate); }
};

struct RecordStep {
    int act = 0;
    QDate day;
    QDate due;
    PartyId party;
    QString text;
    RecordValues values;
    FactId fact;
    std::vector<Evidence> evidence;
};

/// Why that act cannot be taken now; empty if it can. Says nothing of rights.
[[nodiscard]] QString whyNot(const Record &record, int act);

} // namespace chengcai::domain
