// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/access.h"
#include "services/records.h"
#include "services/tableimport.h"

/// Who took part in an event or a course, from a list: pasted, or a CSV or XLSX file of its organiser.
namespace chengcai::services {

/// What becomes of a line.
enum class AttendanceState : quint8 {
    Ready,
    ToConfirm, ///< the party was found by its name alone: a person says that it is the one
    Recorded,  ///< stands in the store already; nothing is to be done
    Refused
};
[[nodiscard]] QString attendanceStateLabel(AttendanceState state);

struct AttendanceLine {
    qint64 line = 0;        ///< of what was pasted or of the file, from 1
    QStringList cells;      ///< as they were read
    AttendanceState state = AttendanceState::Refused;
    ParticipantMatch match = ParticipantMatch::Unknown;
    domain::Party party;    ///< ByCode, ByName: who answers for it today; inspectors come for none
    QString person;
    QString score;
    bool pledge = false;
    bool confirmed = false; ///< a person has confirmed a match by name
    std::vector<base::Error> problems; ///< each with its field: party, person, score, pledge
    [[nodiscard]] bool willBeRecorded() const { return state == AttendanceState::Ready || (state == AttendanceState::ToConfirm && confirmed); }
    /// Neither recorded already nor going to be.
    [[nodiscard]] bool left() const { return !willBeRecorded() && state != AttendanceState::Recorded; }
};
struct AttendanceList {
    domain::RecordId subject;
    QStringList header; ///< of the columns, as they stand in the file, or as a list without a heading is understood
    std::vector<AttendanceLine> lines;
    [[nodiscard]] qsizetype count(AttendanceState state) const;
    [[nodiscard]] qsizetype willBeRecorded() const;
};
inline constexpr size_t MostAttendanceLines = 5000;

/// Party (identifier or name), person, test result, "yes" for a signed pledge: one participation a line, cells with TAB, comma or semicolon
/// between; a first line of headings may name the columns in another order. Judged, nothing recorded. "TRA-020" nothing to read, "TRA-021"
/// more than MostAttendanceLines, "TRA-010" an event that was not held. Session's thread: resident numbers are looked up under its key.
[[nodiscard]] base::Result<AttendanceList> readAttendance(Session &session, domain::RecordId subject, const QString &pasted);
/// The same of a file; codes TAB-… of the reader, a row that it cannot read is refused like any other.
[[nodiscard]] base::Result<AttendanceList> readAttendanceFile(Session &session, domain::RecordId subject, const QString &file);

/// Records what is ready or confirmed, in one entry with the facts that passed tests become; `files` (the signed list) go with every one.
/// Returns how many. "TRA-022" nothing to record.
[[nodiscard]] base::Result<qint64> recordAttendance(Session &session, const AttendanceList &list, const QStringList &files = {});
/// What was left, in the shape it came in plus reasons, to correct and read again; CSV or XLSX by the ending.
[[nodiscard]] base::Result<void> writeAttendanceErrors(const AttendanceList &list, const QString &file, const base::Clock &clock);
/// The lines that were left as text to be pasted again, headings first.
[[nodiscard]] QString leftText(const AttendanceList &list);

} // namespace chengcai::services
