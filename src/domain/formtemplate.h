// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/rulebook.h"

#include <QDate>

#include <optional>
#include <vector>

/// What an inspector is asked: forms are data, versioned and dated, never code.
namespace chengcai::domain {

/// The four kinds of behaviour that are exposed, investigated and punished: non-standard 不规范, opaque 不透明, unfair 不公平,
/// non-compliant 不合规. Stored: never renumber.
enum class ConductClass : quint8 { None = 0, NonStandard = 1, Opaque = 2, Unfair = 3, NonCompliant = 4 };
/// "none", "non_standard", "opaque", "unfair", "non_compliant".
[[nodiscard]] QString conductName(ConductClass conduct);
[[nodiscard]] QString conductLabel(ConductClass conduct);

/// Choice, YesNo and Scale take one of their choices (YesNo: yes, no, na; Scale: 0 … 4 and na). Projects is a table of sampled projects.
enum class ItemType : quint8 { Choice = 0, YesNo = 1, Scale = 2, Number = 3, Date = 4, Text = 5, Projects = 6 };
[[nodiscard]] QString itemTypeName(ItemType type);
[[nodiscard]] QString itemTypeLabel(ItemType type);

/// What an answer will become once it is accepted: a fact under this indicator, whose points are the rule book's.
struct Outcome {
    bool praise = false;
    QString indicator;
    ConductClass conduct = ConductClass::None; ///< None only for praise
    bool serious = false;                      ///< proposes an investigation
    bool operator==(const Outcome &) const = default;
};

struct Choice {
    QString value;     ///< what is stored: "0", "found", "na"
    QString labelZh;
    QString labelEn;
    QString meaningZh; ///< definition beside the choice: when it applies
    QString meaningEn;
    /// Percent of the item's weight this answer earns; none = leaves the denominator (not applicable).
    std::optional<int> share;
    std::optional<Outcome> outcome;
    bool remark = false;   ///< needs a remark
    bool evidence = false; ///< needs a file
    bool operator==(const Choice &) const = default;
};

enum class ColumnType : quint8 { Text = 0, Date = 1, Number = 2, Money = 3 };
struct FormColumn {
    QString code;
    ColumnType type = ColumnType::Text;
    QString labelZh;
    QString labelEn;
    bool required = false;
    bool operator==(const FormColumn &) const = default;
};

/// A number that is kept gives the item's first choice, one that is broken the second. `value` in units of the item's decimals.
struct Bound {
    bool atMost = true;
    qint64 value = 0;
    bool operator==(const Bound &) const = default;
};

/// The item answers itself from the dates of a Projects item: every row from `from` to `to` within (atMost) or after at least
/// `days`; day 1 is the day after `from`. All rows kept: first choice; one broken: second choice. 民法典 203, 政府采购法实施条例.
struct Deadline {
    QString table; ///< code of the Projects item
    QString from;  ///< columns of the table
    QString to;
    int days = 0;
    bool workingDays = true;
    bool atMost = true;
    bool operator==(const Deadline &) const = default;
};

/// "Ask if": the named earlier item has one of the values (`negated`: none of them).
struct Condition {
    QString item;
    QStringList values;
    bool negated = false;
    bool operator==(const Condition &) const = default;
};

struct FormItem {
    QString code;      ///< unique in the template: "B-07"
    ItemType type = ItemType::Choice;
    QString textZh;
    QString textEn;
    QString helpZh;    ///< how to check
    QString helpEn;
    QString basis;     ///< statute
    bool starred = false; ///< ★ key item
    bool required = true;
    int weight = 0;    ///< the form's own percentage, display only
    std::vector<Choice> choices;
    QString unitZh;    ///< Number
    QString unitEn;
    int decimals = 0;  ///< Number: 0 … 4; minimum, maximum and bound are in units of the last decimal
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<Bound> bound;
    std::vector<FormColumn> columns; ///< Projects
    std::optional<Deadline> deadline; ///< Choice only
    std::vector<Condition> askIf;    ///< all must hold
    bool operator==(const FormItem &) const = default;

    [[nodiscard]] const Choice *choice(QStringView value) const;
};

struct FormSection {
    QString code;
    QString titleZh;
    QString titleEn;
    std::vector<FormItem> items;
    bool operator==(const FormSection &) const = default;
};

using FormTemplateId = base::Id<struct FormTemplateTag>;

/// One version of an evaluation form for one kind of party. A value: once used it never changes.
struct FormTemplate {
    FormTemplateId id;
    base::Uid uid;
    QString code;      ///< "purchaser-general"
    QString version;   ///< "2026.1"
    PartyKind kind = PartyKind::Purchaser;
    QString titleZh;
    QString titleEn;
    QString source;    ///< statutes it follows
    QDate effectiveFrom;
    int narrativeMinimum = 10; ///< characters a deduction's narrative needs at least
    std::vector<FormSection> sections;

    [[nodiscard]] const FormItem *item(QStringView code) const;
    [[nodiscard]] qsizetype itemCount() const;
};

/// JSON of resources/forms: strict and deterministic like rule books; codes "FRM-…". id and uid belong to the store and are not in it.
[[nodiscard]] base::Result<FormTemplate> formTemplateFromJson(const QByteArray &json);
[[nodiscard]] QByteArray formTemplateToJson(const FormTemplate &form);

/// What a person may not publish: item codes twice, texts missing in a language, choices that do not fit the type, conditions and
/// deadlines that name no earlier item, indicators of another kind, retired or unknown to `book`, shares outside 0 … 100. Codes "FRM-…";
/// the field is the item's code.
[[nodiscard]] std::vector<base::Error> checkFormTemplate(const FormTemplate &form, const RuleBook &book);

} // namespace chengcai::domain
