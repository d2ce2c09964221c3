// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "cli/commandline.h"
#include "domain/party.h"
#include "services/session.h"

#include <QDate>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

namespace chengcai::cli {

/// An open store and what of it a verb is about.
template <typename T> struct AtHand {
    std::unique_ptr<services::Session> session;
    T found;
};

/// One call: what was typed, where answers go, and how a verb comes by a store, a date, a party.
class Invocation
{
public:
    Invocation(CommandLine line, const base::Clock &clock, QIODevice &out, QIODevice &err) : m_line(std::move(line)), m_clock(clock), m_out(out), m_err(err) {}

    [[nodiscard]] const CommandLine &line() const { return m_line; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    [[nodiscard]] QString argument(int index) const { return m_line.arguments.value(index); }
    [[nodiscard]] QString option(const char *name, const QString &fallback = {}) const { return m_line.value(QString::fromLatin1(name), fallback); }
    /// The words of an option with commas between them.
    [[nodiscard]] QStringList words(const char *name) const { return option(name).split(u',', Qt::SkipEmptyParts); }
    [[nodiscard]] bool has(const char *name) const { return m_line.has(QString::fromLatin1(name)); }

    void write(const QByteArray &bytes) { m_out.write(bytes); }
    /// One line with --json, indented for people otherwise.
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);

    /// A sentence on stderr beside the answer; it does not decide the exit code.
    void remark(const QString &sentence) const;
    /// For long work: how far it is, on stderr; only with --progress or when stderr is a terminal.
    [[nodiscard]] base::Progress progress() const;

    /// The answer was given, and it is bad news: the sentence goes to stderr and decides the exit code.
    void conclude(base::ErrorKind kind, const QString &sentence) { m_conclusion = {{kind, {}, sentence, {}, {}}}; }
    [[nodiscard]] const std::optional<base::Error> &conclusion() const { return m_conclusion; }

    /// --store; a usage error without it.
    [[nodiscard]] base::Result<QString> folder() const;
    /// From --password-file or CHENGCAI_PASSWORD; none if neither is there.
    [[nodiscard]] base::Result<std::optional<QString>> password() const;
    /// Of the office's key: from --passphrase-file or CHENGCAI_OFFICE_PASSPHRASE; otherwise the password, for who keeps the store under one does
    /// not get a key without.
    [[nodiscard]] base::Result<std::optional<QString>> passphrase() const;
    /// Opens the store and signs in. ReadOnly does not disturb, and is not disturbed by, an open window.
    [[nodiscard]] base::Result<std::unique_ptr<services::Session>> open(store::OpenMode mode) const;
    /// The same for what an auditor does with a copy: nobody signs in.
    [[nodiscard]] base::Result<std::unique_ptr<services::Session>> openUnsigned(store::OpenMode mode) const;

    /// Value of a date option, null if it is absent; a usage error unless it is an existing day yyyy-mm-dd.
    [[nodiscard]] base::Result<QDate> date(const char *option) const;
    /// The same, today if it is absent.
    [[nodiscard]] base::Result<QDate> dateOrToday(const char *option) const;
    /// The same, and it must be there.
    [[nodiscard]] base::Result<QDate> neededDate(const char *option) const;
    [[nodiscard]] base::Result<QString> neededOption(const char *option) const;
    /// --kind, none if absent.
    [[nodiscard]] base::Result<std::optional<domain::PartyKind>> kind() const;
    /// A positive whole number.
    [[nodiscard]] base::Result<qint64> number(const char *option, qint64 fallback) const;
    /// Opens the store like open() and finds the party in it.
    [[nodiscard]] base::Result<AtHand<domain::Party>> openFor(store::OpenMode mode, const QString &identifierOrUid) const;
    /// The one party with that identifier or id (and --kind). Usage error if it is two kinds and no --kind says which.
    [[nodiscard]] base::Result<domain::Party> party(const services::Session &session, const QString &identifierOrUid) const;
    /// The same of that kind, whatever --kind says.
    [[nodiscard]] base::Result<domain::Party> party(const services::Session &session, const QString &identifierOrUid, std::optional<domain::PartyKind> wanted) const;

private:
    CommandLine m_line;
    const base::Clock &m_clock;
    QIODevice &m_out;
    QIODevice &m_err;
    std::optional<base::Error> m_conclusion;
};

[[nodiscard]] base::Error usageError(const QString &code, const QString &message);
/// First line of a file, without its line end; at most 1,024 bytes.
[[nodiscard]] base::Result<QString> passwordIn(const QString &path);
/// 32 hexadecimal digits.
[[nodiscard]] QString hex(const base::Uid &uid);
[[nodiscard]] base::Result<base::Uid> uidOf(const QString &hexadecimal);

/// Runs a command line: answers to `out`, one sentence to `err` when it fails. Returns the exit code.
[[nodiscard]] int run(const QStringList &arguments, const base::Clock &clock, QIODevice &out, QIODevice &err);

} // namespace chengcai::cli
