// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "services/origins.h"
#include "services/partyregister.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

#include <unistd.h>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QByteArray text(const QJsonDocument &document, bool oneLine)
{
    QByteArray bytes = document.toJson(oneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    return bytes;
}

/// For a sentence: short, and without characters that would change how it is read.
QString quoted(const QString &word)
{
    constexpr qsizetype Longest = 40;
    QString text = word.size() <= Longest ? word : word.left(Longest) + u'…';
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u'\uFFFD';
    }
    return text;
}

} // namespace

Error usageError(const QString &code, const QString &message)
{
    return {ErrorKind::Usage, code, message, {}, {}};
}

QString hex(const base::Uid &uid)
{
    return uid.isNull() ? QString() : QString::fromLatin1(uid.toBytes().toHex());
}

Result<base::Uid> uidOf(const QString &hexadecimal)
{
    const QByteArray raw = QByteArray::fromHex(hexadecimal.toLatin1());
    if (raw.size() == 16 && hexadecimal.size() == 32)
        return base::Uid::fromBytes(raw);
    return usageError(u"CLI-020"_s, Text::tr("“%1” is not an id of 32 hexadecimal digits. Copy it from the list or the explanation.").arg(hexadecimal));
}

void Invocation::print(const QJsonObject &object)
{
    write(text(QJsonDocument(object), m_line.json()));
}

void Invocation::print(const QJsonArray &array)
{
    write(text(QJsonDocument(array), m_line.json()));
}

void Invocation::remark(const QString &sentence) const
{
    m_err.write((sentence + u'\n').toUtf8());
}

base::Progress Invocation::progress() const
{
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    if (!terminal && !has("progress"))
        return {};
    return {[shown = qint64(-1), terminal, &err = m_err](qint64 done, qint64 total) mutable {
                const qint64 percent = total > 0 ? std::min<qint64>(100 * done / total, 100) : -1;
                if (percent < 0 || percent == shown)
                    return;
                shown = percent;
                // On a terminal one line that is written over, and taken away at the end.
                const QByteArray text = QByteArray::number(percent) + " %";
                err.write(!terminal ? text + '\n' : percent == 100 ? QByteArray("\r\033[K") : "\r" + text);
                if (auto *file = qobject_cast<QFileDevice *>(&err))
                    file->flush();
            },
            nullptr};
}

Result<QString> Invocation::folder() const
{
    const QString folder = option("store");
    if (!folder.isEmpty())
        return folder;
    return usageError(u"CLI-010"_s, Text::tr("No store was named. Give its folder with --store."));
}

Result<QString> passwordIn(const QString &path)
{
    constexpr qint64 Longest = 1024; // the file may be a device without an end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"CLI-011"_s, Text::tr("The password file %1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray line = file.readLine(Longest + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.size() <= Longest)
        return QString::fromUtf8(line);
    return usageError(u"CLI-021"_s, Text::tr("The first line of the password file %1 is longer than a password may be. Name the right file.").arg(path));
}

Result<std::optional<QString>> Invocation::password() const
{
    if (has("password-file")) {
        const Result<QString> read = passwordIn(option("password-file"));
        return read ? Result<std::optional<QString>>(std::optional(*read)) : read.error();
    }
    if (qEnvironmentVariableIsSet("CHENGCAI_PASSWORD"))
        return std::optional(qEnvironmentVariable("CHENGCAI_PASSWORD"));
    return std::optional<QString>();
}

Result<std::optional<QString>> Invocation::passphrase() const
{
    if (has("passphrase-file")) {
        const Result<QString> read = passwordIn(option("passphrase-file"));
        return read ? Result<std::optional<QString>>(std::optional(*read)) : read.error();
    }
    if (qEnvironmentVariableIsSet("CHENGCAI_OFFICE_PASSPHRASE"))
        return std::optional(qEnvironmentVariable("CHENGCAI_OFFICE_PASSPHRASE"));
    return password();
}

Result<std::unique_ptr<services::Session>> Invocation::openUnsigned(store::OpenMode mode) const
{
    const auto where = folder();
    if (!where)
        return where.error();
    auto session = services::Session::open(*where, mode, m_clock);
    if (session) {
        if (const QString notice = services::openedOriginNotice(**session); !notice.isEmpty())
            remark(notice);
    }
    return session;
}

Result<std::unique_ptr<services::Session>> Invocation::open(store::OpenMode mode) const
{
    auto session = openUnsigned(mode);
    if (!session)
        return session;
    const auto secret = password();
    if (!secret)
        return secret.error();
    if (const auto done = (*session)->signIn(option("user"), *secret); !done)
        return done.error();
    return session;
}

Result<QDate> Invocation::date(const char *name) const
{
    if (!has(name))
        return QDate();
    const QString text = option(name);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return day;
    return usageError(u"CLI-012"_s, Text::tr("“%1” after --%2 is not a day that exists. Write it as 2026-06-30.").arg(text, QString::fromLatin1(name)));
}

Result<QDate> Invocation::dateOrToday(const char *name) const
{
    auto day = date(name);
    return day && day->isNull() ? Result<QDate>(m_clock.today()) : day;
}

Result<QDate> Invocation::neededDate(const char *name) const
{
    if (const auto given = neededOption(name); !given)
        return given.error();
    return date(name);
}

Result<QString> Invocation::neededOption(const char *name) const
{
    if (const QString text = option(name); !text.isEmpty())
        return text;
    const QString word = QString::fromLatin1(name);
    return usageError(u"CLI-013"_s, Text::tr("The option %1 is missing.").arg((word.size() == 1 ? u"-"_s : u"--"_s) + word));
}

Result<std::optional<domain::PartyKind>> Invocation::kind() const
{
    if (!has("kind"))
        return std::optional<domain::PartyKind>();
    if (const auto kind = domain::partyKindFromName(option("kind")))
        return kind;
    return usageError(u"CLI-014"_s, Text::tr("“%1” is not a kind of party. Use purchaser, agency, supplier or expert.").arg(option("kind")));
}

Result<qint64> Invocation::number(const char *name, qint64 fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const qint64 value = option(name).toLongLong(&ok);
    if (ok && value > 0)
        return value;
    return usageError(u"CLI-015"_s, Text::tr("“%1” after --%2 is not a positive whole number.").arg(option(name), QString::fromLatin1(name)));
}

Result<AtHand<domain::Party>> Invocation::openFor(store::OpenMode mode, const QString &identifierOrUid) const
{
    auto session = open(mode);
    if (!session)
        return session.error();
    auto named = party(**session, identifierOrUid);
    if (!named)
        return named.error();
    return AtHand<domain::Party>{*std::move(session), *std::move(named)};
}

Result<domain::Party> Invocation::party(const services::Session &session, const QString &identifierOrUid) const
{
    const auto wanted = kind();
    if (!wanted)
        return wanted.error();
    return party(session, identifierOrUid, *wanted);
}

Result<domain::Party> Invocation::party(const services::Session &session, const QString &identifierOrUid, std::optional<domain::PartyKind> wanted) const
{
    auto found = services::findParties(session, identifierOrUid);
    if (!found)
        return found.error();
    if (wanted)
        std::erase_if(*found, [&](const domain::Party &party) { return party.kind != *wanted; });
    if (found->empty())
        return Error{ErrorKind::InputRefused, u"CLI-016"_s,
                     Text::tr("No party has the identifier or id %1. Check it, or use “list parties” to find it.").arg(quoted(identifierOrUid)), {}, {}};
    if (found->size() > 1)
        return usageError(u"CLI-017"_s, Text::tr("Several parties have the identifier %1. Say which one with --kind.").arg(identifierOrUid));
    return found->front();
}

namespace {

int fail(const Error &error, bool json, QIODevice &out, QIODevice &err)
{
    QString sentence = error.message;
    sentence.replace(u'\n', u' ');
    err.write((sentence + u'\n').toUtf8());
    if (json) {
        const QJsonObject told{{u"code"_s, error.code}, {u"message"_s, error.message}, {u"detail"_s, error.detail}};
        out.write(text(QJsonDocument(QJsonObject{{u"error"_s, told}}), true));
    }
    return int(error.kind);
}

} // namespace

int run(const QStringList &arguments, const base::Clock &clock, QIODevice &out, QIODevice &err)
{
    auto line = parseCommandLine(arguments);
    if (!line)
        return fail(line.error(), arguments.contains(u"--json"), out, err);
    if (line->version) {
        out.write("chengcaictl " CHENGCAI_VERSION "\n");
        return 0;
    }
    if (line->help) {
        out.write(helpText(line->verb).toUtf8());
        return 0;
    }
    Invocation invocation(*line, clock, out, err);
    const auto done = line->verb->run(invocation);
    if (!done)
        return fail(done.error(), line->json(), out, err);
    return invocation.conclusion() ? fail(*invocation.conclusion(), false, out, err) : 0;
}

} // namespace chengcai::cli
