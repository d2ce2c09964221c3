// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/party.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <array>
#include <span>
#include <vector>

namespace chengcai::domain {

enum class Polarity : quint8 { Negative = 0, Positive = 1 };
enum class Severity : quint8 { None = 0, Minor = 1, General = 2, Heavy = 3, Serious = 4 };
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] QString severityLabel(Severity severity);

/// One row of the indicator catalogue. Points are a magnitude in centi-points; polarity gives the sign.
struct Indicator {
    QString code;
    Polarity polarity = Polarity::Negative;
    QString nameEn;
    QString nameZh;
    int pointsCenti = 0;
    Severity severity = Severity::None;
    int validityMonths = 0; ///< 0 = no expiry of its own
    bool validityFollowsBan = false;
    bool veto = false;
    bool retired = false;   ///< no new facts; keeps its points
    /// Most that the counted points of this indicator may reach; none = no cap, 0 = nothing counts.
    std::optional<int> capCenti;
    QString evidenceEn;
    QString evidenceZh;
    QString basis;
    bool pointsPublished = false; ///< points follow a published scale
    bool operator==(const Indicator &) const = default;
};

struct StarBand {
    int minCenti = 0; ///< lowest score of the band
    int stars = 1;    ///< whole stars, 1 … 5
    bool operator==(const StarBand &) const = default;
};

/// Stored: never renumber. Order of display: A, B, C, D, U.
enum class Grade : quint8 { U = 0, A = 1, B = 2, C = 3, D = 4 };
/// "A" … "U".
[[nodiscard]] QString gradeName(Grade grade);
/// 优, 良, 中, 差, 未评级 / translated.
[[nodiscard]] QString gradeLabel(Grade grade);

/// A duty of a party kind in plain words with its statute.
struct Duty {
    QString textZh;
    QString textEn;
    QString basis;
    bool operator==(const Duty &) const = default;
};

/// The rules of one party kind.
struct KindRules {
    int baseCenti = 10000;
    int bonusCapCenti = 1000;
    /// Highest score while a negative with points is active.
    int ceilingCenti = 9900;
    std::vector<StarBand> bands;               ///< descending by minCenti; the last one starts at 0
    std::array<Grade, 6> gradeByStars{};       ///< index = stars 1 … 5; 0 unused
    /// Grade by stars while a serious negative is active (a zeroed duplicate included); index = stars.
    std::array<Grade, 6> gradeByStarsSerious{};
    QMap<QString, Indicator> indicators;       ///< by code, byte order
    std::vector<Duty> duties;
    bool operator==(const KindRules &) const = default;
};

/// Draft and Unconfirmed never rule.
enum class RuleBookStatus : quint8 { Draft = 0, Adopted = 1, Unconfirmed = 2 };

using RuleBookId = base::Id<struct RuleBookTag>;

/// One version of the evaluation rules, a section per party kind. A value: once adopted it never changes.
struct RuleBook {
    RuleBookId id;
    base::Uid uid;
    QString code;        ///< "jiangsu-2019"
    QString version;     ///< "2019.1"
    QString titleZh;
    QString titleEn;
    QString source;
    RuleBookStatus status = RuleBookStatus::Draft;
    QDate effectiveFrom;
    qint64 adoptedNo = 0; ///< received_no of its adoption: later wins on equal dates
    /// Weight of the average of mutual reviews in a second figure beside the score, 0 … 20 percent; it never changes score, stars or grade.
    int mutualWeightPercent = 0;
    std::array<KindRules, 4> kinds;

    [[nodiscard]] const KindRules &rules(PartyKind kind) const { return kinds[size_t(kind)]; }
    [[nodiscard]] KindRules &rules(PartyKind kind) { return kinds[size_t(kind)]; }
    /// null if this version does not know it.
    [[nodiscard]] const Indicator *indicator(QStringView code) const;
};

/// The second figure: (score·(100 − w) + average·w + 50) div 100, in centi-points.
[[nodiscard]] int withMutualReviews(const RuleBook &book, int scoreCenti, int averageCenti);

/// The Chinese text when the screen is Chinese, else the English one; the other where the wanted one is empty. For names and
/// texts that are data and stand in both languages in a rule book.
[[nodiscard]] QString inScreenLanguage(const QString &zh, const QString &en);

/// The kind an indicator code belongs to by its prefix; none for an unknown prefix.
[[nodiscard]] std::optional<PartyKind> kindOfIndicator(QStringView code);

/// Two letters of the kind, a hyphen, N or P as the polarity says, two to four digits: GY-N01.
[[nodiscard]] bool isIndicatorCode(const Indicator &indicator, PartyKind kind);

/// JSON of resources/rulebooks: strict (unknown keys, missing keys, wrong types, bands out of order, duplicate codes are
/// refused with path and code "RUL-…"). toJson is deterministic: equal books give equal bytes. id, uid and adoptedNo belong to
/// the store and are not in it. An unconfirmed book may leave bands empty and grades at U: it says nothing about them.
[[nodiscard]] base::Result<RuleBook> ruleBookFromJson(const QByteArray &json);
[[nodiscard]] QByteArray ruleBookToJson(const RuleBook &book);

/// What a user may not adopt: indicator without name or basis or with a code of another kind, points outside 0 … 10000, bands
/// with gaps. Codes "RUL-…"; the field is the indicator code or the kind.
[[nodiscard]] std::vector<base::Error> checkRuleBook(const RuleBook &book);

/// Rule (2): of the *adopted* versions given, the one with the greatest effectiveFrom ≤ day rules; equal dates: the later
/// adopted; none so early: the earliest adopted. Index into `adopted`, −1 only if it is empty.
[[nodiscard]] qsizetype rulingVersion(std::span<const RuleBook> adopted, QDate day);

} // namespace chengcai::domain
