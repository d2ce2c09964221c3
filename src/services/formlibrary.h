// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/inspections.h"

namespace chengcai::services {

using store::StoredForm;

/// Publishes and retires evaluation forms. A published version never changes: whoever wants another one publishes another version.
/// Session's thread.
class FormLibrary
{
public:
    explicit FormLibrary(Session &session) : m_session(session) {}

    /// Everything checkFormTemplate() says against the rule book that rules today, and a version that is taken already ("FRM-040").
    [[nodiscard]] std::vector<base::Error> check(const domain::FormTemplate &form) const;
    [[nodiscard]] base::Result<domain::FormTemplateId> publish(const QByteArray &json);
    [[nodiscard]] base::Result<void> retire(domain::FormTemplateId id, const QString &reason);

private:
    Session &m_session;
};

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::vector<StoredForm> forms(const Reader &reader);
[[nodiscard]] std::optional<StoredForm> form(const Reader &reader, domain::FormTemplateId id);

/// The forms the program ships, as the bytes of their files; every new store begins with them.
[[nodiscard]] std::vector<QByteArray> shippedForms();

} // namespace chengcai::services
