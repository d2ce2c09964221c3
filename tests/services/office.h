// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/party.h"
#include "services/session.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>

#include <optional>

namespace chengcai::tests {

/// A store of its own with its first account "first" (administrator and supervisor), signed in, without password.
class Office
{
public:
    explicit Office(QDate day = QDate(2025, 6, 1));

    [[nodiscard]] services::Session &session() { return *m_session; }
    [[nodiscard]] QString folder() const { return m_folder; }
    void close() { m_session.reset(); }
    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite);
    /// A further account without password; false if it was refused.
    [[nodiscard]] bool add(const QString &name, domain::Roles roles);
    [[nodiscard]] bool signIn(const QString &name);

    /// Records and insists on success.
    domain::PartyId party(domain::PartyKind kind, const QString &identifier, const QString &name);
    domain::FactId fact(domain::PartyId party, const QString &indicator, QDate effectiveOn, QDate until = {}, const QString &decisionNo = {});
    /// Score on that day, −1 on an error.
    [[nodiscard]] int score(domain::PartyId party, QDate asOf, QDate knownAt = {}) const;

    FixedClock clock;

private:
    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<services::Session> m_session;
};

/// An artificial credit code that passes both checks; different for every number below a million.
[[nodiscard]] QString uscc(int number);
/// Whether any file of the folder holds these bytes.
[[nodiscard]] bool folderContains(const QString &folder, const QByteArray &bytes);
/// Every file below one folder to the same place below the other.
void copyFolder(const QString &from, const QString &to);

} // namespace chengcai::tests
