// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "domain/rating.h"

#include <QStringList>

#include <vector>

/// The editable numbers of the uses of credit (resources/supervision): each with its source and the day from which it applies. Read once;
/// safe in any thread.
namespace chengcai::domain {

/// A benefit for the trustworthy or a limit for others. Data, so that a new one needs no code.
struct MeasureRule {
    QString code;
    bool incentive = false;
    QString domain;              ///< "procurement", "finance", "transport", "bidding", "judicial", …
    std::vector<PartyKind> kinds;
    std::vector<Grade> grades;   ///< one of these, or
    std::vector<ListKind> lists; ///< on one of these
    int minStars = 0;            ///< with the grade, up to maxStars
    int maxStars = 5;
    bool unlisted = false;       ///< on no black, focus or external list
    QString titleZh;
    QString titleEn;
    QString effectZh;            ///< what is granted or limited, with its size
    QString effectEn;
    QString basis;
    bool published = false;      ///< the basis fixes it; else a default of the program
};
struct MeasureCatalogue {
    std::vector<MeasureRule> measures;
    int feedbackDays = 0; ///< an open measure of which nothing was heard for longer is asked about
    QDate effectiveFrom;
    QString source;
    [[nodiscard]] const MeasureRule *of(QStringView code) const;
};
[[nodiscard]] const MeasureCatalogue &measureCatalogue();
[[nodiscard]] QString measureTitle(const MeasureRule &rule);
[[nodiscard]] QString measureEffect(const MeasureRule &rule);

/// How a party stands on one day.
struct CreditStanding {
    PartyKind kind = PartyKind::Supplier;
    int stars = 0;
    Grade grade = Grade::U;
    quint8 lists = 0; ///< bit 1 << ListKind
};
[[nodiscard]] bool measureApplies(const MeasureRule &rule, const CreditStanding &standing);
/// Why the measure applies, as it is kept in a record: "grade/A/5", "list/black"; empty if it does not.
[[nodiscard]] QString measureGround(const MeasureRule &rule, const CreditStanding &standing);
/// The same in the language of the screen: "Grade A, 5 stars". What is no such ground is shown as it is.
[[nodiscard]] QString measureGroundText(const QString &ground);

/// 合同融资 (豫财办〔2020〕33号).
struct FinancingRules {
    int offeredFromStars = 0;
    int certificateDays = 0;  ///< a credit certificate stands for so many days from its issue
    QString defaultIndicator; ///< of a default, and of a payee account that was changed without consent
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const FinancingRules &financingRules();

/// 互评: who rates whom at which node, until when.
struct MutualRules {
    struct Pair {
        PartyKind ratee = PartyKind::Supplier;
        PartyKind rater = PartyKind::Purchaser;
        QStringList nodes; ///< codes of the nodes
    };
    std::vector<Pair> pairs;
    int dueWorkingDays = 0;
    int commentDays = 0; ///< calendar days for the comment of who was rated
    int lowest = 0;      ///< at or below, and
    int highest = 0;     ///< at or above this score reasons are needed
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const MutualRules &mutualRules();

/// 宣传培训: targets of a year, and what becomes a positive fact.
struct TrainingRules {
    int views = 0;
    int satisfactionPercent = 0;
    int events = 0;
    int passMark = 0;
    QString testForm;      ///< form of the events whose passed test is a fact
    QString testIndicator;
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const TrainingRules &trainingRules();

/// What information of another authority becomes here: a fact that counts, an entry of the external list, or neither. One without either is
/// kept and shown, and counts nothing.
struct ExternalRules {
    struct Effect {
        QString layout;
        PartyKind kind = PartyKind::Supplier;
        QString indicator;   ///< empty = no fact
        bool listed = false; ///< on the external list while it is at the source
    };
    std::vector<Effect> effects;
    QDate effectiveFrom;
    QString source;
    /// Null if it has none for that kind of party.
    [[nodiscard]] const Effect *of(QStringView layout, PartyKind kind) const;
};
[[nodiscard]] const ExternalRules &externalRules();

/// 定期评价.
struct EvaluationRules {
    int nearBandCenti = 0;        ///< a score so near to the next band below or above is looked at
    int objectionWorkingDays = 0; ///< from the day on which parties were told
    QDate effectiveFrom;
    QString source;
};
[[nodiscard]] const EvaluationRules &evaluationRules();

} // namespace chengcai::domain
