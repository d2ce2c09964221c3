// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/access.h"
#include "services/ratings.h"

namespace chengcai::services {

/// How a line that somebody pasted was matched with the register.
enum class ParticipantMatch : quint8 {
    ByCode,
    ByName,    ///< a candidate to be confirmed by its code
    Ambiguous, ///< several parties of this name
    Unknown    ///< not in the register
};
[[nodiscard]] QString participantMatchLabel(ParticipantMatch match);

struct Participant {
    int line = 0;          ///< of what was pasted, from 1
    QString asked;         ///< as it was pasted
    ParticipantMatch match = ParticipantMatch::Unknown;
    domain::Party party;   ///< ByCode, ByName: who answers for it today
    int scoreCenti = 0;
    int stars = 0;
    domain::Grade grade = domain::Grade::U;
    domain::AccessAnswer answer; ///< ByCode, ByName
    QString remark;        ///< what to look at: candidates, a code that fails its check, a line that stands twice; may be empty
};
/// The answer in one word and in one sentence: verdict, papers wanted, reasons with dates. For tables, paper and the command line.
[[nodiscard]] QString answerWord(const Participant &participant);
[[nodiscard]] QString answerText(const Participant &participant);

struct ParticipantCheck {
    QDate day;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    std::vector<Participant> rows; ///< in the order of the lines
    StoreInfo store;
    domain::RuleBook ruleBook;
    qint64 position = 0; ///< received_no that reproduces it
    base::Hash chain;
    [[nodiscard]] qsizetype count(domain::AccessVerdict verdict) const;
    [[nodiscard]] qsizetype unmatched() const;
};
inline constexpr int MostParticipants = 10'000;
/// A code, a name, or both in a line; empty lines are passed over. "ACC-001" nothing to check, "ACC-002" more than MostParticipants lines,
/// "ACC-003" a kind that does not bid. Reads only; the thread of the reader.
[[nodiscard]] base::Result<ParticipantCheck> checkParticipants(const Reader &reader, const QString &pasted, domain::PartyKind kind, QDate day,
                                                               const base::Progress &progress);

/// The same for one party of the register on that day. Reads only; the thread of the reader.
[[nodiscard]] domain::AccessAnswer accessAnswer(const Reader &reader, const domain::Party &party, QDate day);

} // namespace chengcai::services
