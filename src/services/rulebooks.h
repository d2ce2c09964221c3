// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "services/session.h"

namespace chengcai::services {

/// Versions of the evaluation rules. A draft is edited, simulated, then adopted by a second person. Session's thread.
class RuleBooks
{
public:
    explicit RuleBooks(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<domain::RuleBookId> createDraft(const domain::RuleBook &book);
    [[nodiscard]] base::Result<void> saveDraft(domain::RuleBookId id, const domain::RuleBook &book);
    /// Not by anyone who wrote the draft; not with problems of checkRuleBook(); never an unconfirmed preset.
    [[nodiscard]] base::Result<void> adopt(domain::RuleBookId id);

private:
    Session &m_session;
};

[[nodiscard]] std::vector<domain::RuleBook> allRuleBooks(const Reader &reader);      ///< recorded versions and the shipped presets
[[nodiscard]] std::vector<domain::RuleBook> adoptedRuleBooks(const Reader &reader, QDate knownAt = {});
/// The one that rules on that day.
[[nodiscard]] domain::RuleBook rulingRuleBook(const Reader &reader, QDate day, QDate knownAt = {});
/// First 16 hex digits of the SHA-256 of its JSON: printed beside every rating.
[[nodiscard]] QString ruleBookFingerprint(const domain::RuleBook &book);

} // namespace chengcai::services
