// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/rulebooks.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::RuleBook;
using domain::RuleBookStatus;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString statusName(RuleBookStatus status)
{
    switch (status) {
    case RuleBookStatus::Draft: return u"draft"_s;
    case RuleBookStatus::Adopted: return u"adopted"_s;
    case RuleBookStatus::Unconfirmed: return u"unconfirmed"_s;
    }
    return {};
}

QJsonObject headOf(const RuleBook &book, bool ruling)
{
    return {{u"id"_s, hex(book.uid)},
            {u"code"_s, book.code},
            {u"version"_s, book.version},
            {u"status"_s, statusName(book.status)},
            {u"effective_from"_s, book.effectiveFrom.toString(Qt::ISODate)},
            {u"title"_s, domain::inScreenLanguage(book.titleZh, book.titleEn)},
            {u"fingerprint"_s, services::ruleBookFingerprint(book)},
            {u"ruling"_s, ruling}};
}

/// By id, or by code for a shipped one that was never recorded.
Result<RuleBook> bookNamed(const services::Session &session, const QString &name)
{
    const auto books = services::allRuleBooks(session.reader());
    const auto found = std::find_if(books.begin(), books.end(), [&](const RuleBook &book) { return book.uid.isNull() ? book.code == name : hex(book.uid) == name; });
    if (found != books.end())
        return *found;
    return Error{ErrorKind::InputRefused, u"CLI-070"_s, Text::tr("There is no rule book “%1”. Use “rules list” to see which there are.").arg(name), {}, {}};
}

Result<void> listRules(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    const QString ruling = services::ruleBookFingerprint(services::rulingRuleBook(reader, invocation.clock().today()));
    QJsonArray rows;
    for (const RuleBook &book : services::allRuleBooks(reader))
        rows.append(headOf(book, services::ruleBookFingerprint(book) == ruling));
    invocation.print(rows);
    return {};
}

Result<void> showRules(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto book = bookNamed(**session, invocation.argument(1));
    if (!book)
        return book.error();
    invocation.print(QJsonDocument::fromJson(domain::ruleBookToJson(*book)).object());
    return {};
}

Result<void> importRules(Invocation &invocation)
{
    QFile file(invocation.argument(1));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputRefused, u"CLI-071"_s,
                     Text::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()), {}, {}};
    constexpr qint64 Largest = 16 << 20;
    const QByteArray content = file.read(Largest + 1);
    if (content.size() > Largest)
        return Error{ErrorKind::InputRefused, u"CLI-072"_s, Text::tr("The file %1 is larger than a rule book may be. Name the right file.").arg(file.fileName()), {}, {}};
    const auto book = domain::ruleBookFromJson(content);
    if (!book)
        return book.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto id = services::RuleBooks(**session).createDraft(*book);
    if (!id)
        return id.error();
    for (const RuleBook &recorded : services::allRuleBooks((*session)->reader())) {
        if (recorded.id == *id)
            invocation.print(headOf(recorded, false));
    }
    return {};
}

Result<void> adoptRules(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto book = bookNamed(**session, invocation.argument(1));
    if (!book)
        return book.error();
    if (const auto done = services::RuleBooks(**session).adopt(book->id); !done)
        return done.error();
    const auto adopted = bookNamed(**session, invocation.argument(1));
    if (!adopted)
        return adopted.error();
    invocation.print(headOf(*adopted, false));
    return {};
}

} // namespace

Result<void> handleRules(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listRules}, Action{"show", 1, showRules}, Action{"import", 1, importRules},
                                        Action{"adopt", 1, adoptRules}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
