// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"
#include "domain/listing.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

/// What the statutes say about cases and rectification, as data of resources/supervision: causes, clocks, late rectification. Read once;
/// safe in any thread.
namespace chengcai::domain {

/// Why a case is opened: one article for one kind of party.
struct Cause {
    QString code;      ///< "L77-1-1": with the kind, unique
    PartyKind kind = PartyKind::Supplier;
    QString basis;     ///< statute and article, in Chinese, as it stands on documents
    QString titleZh;
    QString titleEn;
    QString consequenceZh;
    QString consequenceEn;
    QString indicator; ///< what a penalty for it is usually recorded under; the person may choose another
    std::optional<qint64> fineFrom; ///< fen; none = measured by the amount, or no fine
    std::optional<qint64> fineTo;
    bool serious = false;
};
[[nodiscard]] std::span<const Cause> causes();
[[nodiscard]] std::vector<Cause> causesOf(PartyKind kind);
[[nodiscard]] const Cause *causeOf(PartyKind kind, QStringView code);
/// In the language of the screen.
[[nodiscard]] QString causeTitle(const Cause &cause);

/// Days a clock can begin or end with.
enum class CaseMoment : quint8 { Conduct, Discovery, Filed, Noticed, Stated, HearingRequested, Decided, Served, Published };
using CaseClockRule = MomentRule<CaseMoment>;
[[nodiscard]] std::span<const CaseClockRule> clockRules();
/// The version in force on that day, null if there was none yet.
[[nodiscard]] const CaseClockRule *clockRule(QStringView code, QDate day);

/// What may be recorded when an item is not rectified in time.
struct LateRule {
    PartyKind kind = PartyKind::Agency;
    QString indicator;
    bool exact = true; ///< false: fits only under the condition of the note, so a reason must be written
    QString source;
    QString noteZh;
    QString noteEn;
};
struct RectificationRules {
    int dueWorkingDays = 15;
    QString dueSource;
    QDate effectiveFrom;
    std::vector<LateRule> late;

    [[nodiscard]] const LateRule *of(PartyKind kind) const;
};
[[nodiscard]] const RectificationRules &rectificationRules();
[[nodiscard]] QString lateNote(const LateRule &rule);

/// How long computers may go without exchanging, and releases without being renewed.
struct ExchangeRules {
    int exportWarningDays = 0; ///< calendar days since the last export
    int releaseValidDays = 0;  ///< from the day of issue; then laptops warn
    int releaseRedDays = 0;    ///< from the day of issue; then they warn in red
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const ExchangeRules &exchangeRules();

/// Who may take part in a procurement, which papers a credit commitment stands for by grade, and the two money thresholds that must never be
/// mixed: 30,000 yuan for the black list (CKB526), 2,000,000 yuan for a major illegal record (CK2022-3).
struct AccessRules {
    struct Paper {
        QString code;
        QString titleZh;
        QString titleEn;
    };
    qint64 listFineFen = 0;
    int listMonths = 0;
    QString listSource;
    qint64 majorFineFen = 0;
    int majorMonths = 0;
    QStringList majorIndicators;   ///< criminal penalty, closure, revoked licence
    QString majorSource;
    QStringList externalIndicators;
    QStringList externalLists;     ///< an external list whose name has one of these refuses participation, another one does not
    QString externalSource;
    QString banSource;
    QStringList unkeptIndicators;  ///< a commitment was false, or (the second) not fulfilled
    QString unkeptSource;
    std::vector<Paper> documents;
    std::array<QStringList, 5> replaced; ///< by Grade's number: codes of the papers a commitment stands for
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const AccessRules &accessRules();

/// Days a clock of a list procedure can begin or end with.
enum class ListMoment : quint8 { Proposed, Noticed, Stated, Decided, Published, Ended, ExitNoticed };
struct ListClockRule : MomentRule<ListMoment> {
    std::vector<ListKind> lists; ///< for which it runs
};

/// When a rule proposes somebody for a list, how long an entry stands, and what has to be done in time.
struct ListRules {
    int redMonths = 0;    ///< in the register
    int redStars = 0;     ///< at least, at the ends of the last `redYears` years
    int redYears = 0;
    int redPositives = 0; ///< active positive facts, at least
    QString redSource;
    int redTermMonths = 0;   ///< how long an entry stands unless the decision says otherwise
    int redRenewDays = 0;    ///< before its end it may be proposed again
    QString redTermSource;
    QString blackSource;
    int blackTermMonths = 0;
    QString blackTermSource;
    QDate effectiveFrom;
    QString source;
    std::vector<ListClockRule> clocks;
};
[[nodiscard]] const ListRules &listRules();

/// Stored: never renumber.
enum class PetitionKind : quint8 { Objection = 0, Repair = 1 };
/// Days a clock of a petition can begin or end with.
enum class PetitionMoment : quint8 { Received, Asked, Verified, Decided, Answered };
struct PetitionClockRule : MomentRule<PetitionMoment> {
    enum class When : quint8 { Always, Asked, NotAsked }; ///< whether the provider was asked to verify
    PetitionKind kind = PetitionKind::Objection;
    When when = When::Always;
};
/// What a repair needs besides the time.
struct RepairCondition {
    QString code;
    QString titleZh;
    QString titleEn;
};
/// How long information stays public (《信用修复管理办法》): between two numbers of months from the decision.
struct PublicityClass {
    QString code;
    QString titleZh;
    QString titleEn;
    int minMonths = 0;
    int maxMonths = 0;
};
struct PetitionRules {
    std::vector<PetitionClockRule> clocks;
    std::vector<RepairCondition> conditions;
    std::vector<PublicityClass> publicity;
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const PetitionRules &petitionRules();

} // namespace chengcai::domain
