// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

/// The file layouts in which other authorities hand over what they know for joint reward and punishment (联合奖惩), as data of
/// resources/supervision/layouts.json. Read once; safe in any thread.
namespace chengcai::domain {

/// Whose knowledge it is. Stored: never renumber.
enum class SourceDomain : quint8 { Administrative = 0, Platform = 1, Judicial = 2, Tax = 3, Customs = 4, Transport = 5, Engineering = 6 };
inline constexpr std::array AllSourceDomains{SourceDomain::Administrative, SourceDomain::Platform, SourceDomain::Judicial, SourceDomain::Tax,
                                             SourceDomain::Customs, SourceDomain::Transport, SourceDomain::Engineering};
/// "administrative", "platform" (the city credit platform), "judicial", "tax", "customs", "transport", "engineering".
[[nodiscard]] QString sourceDomainName(SourceDomain domain);
[[nodiscard]] std::optional<SourceDomain> sourceDomainFromName(QStringView name);
/// In the language of the screen.
[[nodiscard]] QString sourceDomainLabel(SourceDomain domain);

/// What a row of the file says about the party.
enum class ExternalMeaning : quint8 { Penalty, Licence, RedEntry, BlackEntry };

enum class ExternalType : quint8 {
    Line,      ///< one line of text
    Text,      ///< text of several lines
    Code,      ///< a number that is no quantity
    Uscc,      ///< unified social credit code, or the number of a natural person
    AnyNumber, ///< the same, but other registers' numbers and masked ones stand there as well
    Day,
    OpenDay,   ///< a day, or "for ever" (长期, 2099-12-31)
    WanYuan,   ///< 万元 with at most six decimals
    Number     ///< decimal
};

/// What a field means to this program; None: it is kept and given back, no more.
enum class ExternalRole : quint8 {
    None, Name, Identifier, DocumentNo, DecidedOn, From, Until, PublicUntil, Authority, Facts, Basis, Result, Category, Fine, Confiscated,
    SourceUnit, Remark, CaseNo, Region
};
inline constexpr size_t ExternalRoles = size_t(ExternalRole::Region) + 1;
/// "name", "identifier", "document", … as in layouts.json; empty for None.
[[nodiscard]] QString externalRoleName(ExternalRole role);

struct ExternalField {
    QString code;       ///< as the interface specification names the column: "CF_WSH"
    QString labelZh;    ///< as forms head it
    QString labelEn;
    QStringList others; ///< further headings that mean the same
    ExternalType type = ExternalType::Line;
    ExternalRole role = ExternalRole::None;
    bool required = false;
    bool personal = false; ///< may hold the number of a natural person
};

struct ExternalLayout {
    QString code; ///< "penalty"
    SourceDomain domain = SourceDomain::Administrative;
    ExternalMeaning meaning = ExternalMeaning::Penalty;
    QString titleZh;
    QString titleEn;
    QString source; ///< where the columns come from, and whether they are published or only customary
    /// In the order of the file. Several may have one role: the first that is filled counts.
    std::vector<ExternalField> fields;

    [[nodiscard]] const ExternalField *field(QStringView code) const;
    /// The first field with the role; null if the layout has none.
    [[nodiscard]] const ExternalField *field(ExternalRole role) const;
    /// An entry of a list without an end stands until it is taken off.
    [[nodiscard]] bool isList() const { return meaning == ExternalMeaning::RedEntry || meaning == ExternalMeaning::BlackEntry; }
};
[[nodiscard]] std::span<const ExternalLayout> externalLayouts();
[[nodiscard]] const ExternalLayout *externalLayout(QStringView code);
/// In the language of the screen.
[[nodiscard]] QString externalLayoutTitle(const ExternalLayout &layout);
/// In the language of the screen.
[[nodiscard]] QString externalFieldLabel(const ExternalField &field);

/// The data file, strictly: an unknown key, a role whose type does not fit, a code that stands there twice or a layout without a
/// name column is refused with "LAY-…" and its place.
[[nodiscard]] base::Result<std::vector<ExternalLayout>> externalLayoutsFromJson(const QByteArray &json);

} // namespace chengcai::domain
