// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rulebooks.h"

#include "services/appending.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::RuleBook;
using domain::RuleBookId;
using domain::RuleBookStatus;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleBooks)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::optional<RuleBook> byId(const Session &session, RuleBookId id)
{
    const auto books = store::ruleBooks(session.store().database());
    const auto found = std::find_if(books.begin(), books.end(), [id](const RuleBook &book) { return book.id == id; });
    return found == books.end() ? std::nullopt : std::optional(*found);
}

Result<RuleBook> draftOf(const Session &session, RuleBookId id)
{
    const auto book = byId(session, id);
    if (!book)
        return refuse(u"RUL-201"_s, u"id"_s, Text::tr("There is no such rule book in this store."));
    if (book->status != RuleBookStatus::Draft)
        return refuse(u"RUL-202"_s, u"id"_s,
                      Text::tr("Version %1 is not a draft. What is adopted never changes: make a new draft from it.").arg(book->version));
    return *book;
}

/// A draft as bytes; refused when reading it back would refuse it, so that nothing enters the journal that cannot be read.
Result<QByteArray> draftJson(RuleBook book)
{
    if (!book.effectiveFrom.isValid() || book.code.isEmpty() || book.version.isEmpty())
        return refuse(u"RUL-203"_s, u"version"_s, Text::tr("The draft has no code, no version or no first day. Enter them."));
    book.status = RuleBookStatus::Draft;
    QByteArray json = domain::ruleBookToJson(book);
    if (const auto readable = domain::ruleBookFromJson(json); !readable)
        return readable.error();
    return json;
}

std::optional<Error> checkVersion(const Session &session, const RuleBook &book, RuleBookId except)
{
    for (const RuleBook &other : store::ruleBooks(session.store().database())) {
        if (other.id != except && other.code == book.code && other.version == book.version)
            return refuse(u"RUL-204"_s, u"version"_s,
                          Text::tr("There is a version %1 of “%2” already. Give the draft another version.").arg(book.version, book.code));
    }
    return std::nullopt;
}

void announceRules(const Session &session, bool adopted)
{
    ChangeNews news;
    news.ruleBooks = true;
    news.everything = adopted;
    session.announce(news);
}

} // namespace

Result<RuleBookId> RuleBooks::createDraft(const RuleBook &book)
{
    if (const auto allowed = m_session.require(domain::Action::DraftRules); !allowed)
        return allowed.error();
    if (const auto error = checkVersion(m_session, book, {}))
        return *error;
    const auto json = draftJson(book);
    if (!json)
        return json.error();
    const auto appended = appendChange(m_session, u"rulebook.draft"_s, journal::encodeRuleBook(*json));
    if (!appended)
        return appended.error();
    announceRules(m_session, false);
    return RuleBookId(store::localId(m_session.store().database(), appended->created.front(), EntityType::RuleBook));
}

Result<void> RuleBooks::saveDraft(RuleBookId id, const RuleBook &book)
{
    if (const auto allowed = m_session.require(domain::Action::DraftRules); !allowed)
        return allowed.error();
    const auto before = draftOf(m_session, id);
    if (!before)
        return before.error();
    if (const auto error = checkVersion(m_session, book, id))
        return *error;
    const auto json = draftJson(book);
    if (!json)
        return json.error();
    auto heads = headsOf(m_session, EntityType::RuleBook, id.value(), QList{journal::RuleBookField::Content});
    if (const auto appended = appendChange(m_session, u"rulebook.amend"_s,
                                           journal::encodeRuleBookAmend(before->uid, *json, std::move(heads)));
        !appended)
        return appended.error();
    announceRules(m_session, false);
    return {};
}

Result<void> RuleBooks::adopt(RuleBookId id)
{
    if (const auto allowed = m_session.require(domain::Action::AdoptRules); !allowed)
        return allowed.error();
    const auto draft = draftOf(m_session, id);
    if (!draft)
        return draft.error();
    if (const auto problems = domain::checkRuleBook(*draft); !problems.empty())
        return problems.front();
    const auto authors = store::ruleBookAuthors(m_session.store().database(), id);
    if (std::find(authors.begin(), authors.end(), m_session.account()->user) != authors.end())
        return Error{ErrorKind::NotAuthorised, u"RUL-210"_s,
                     Text::tr("Who wrote a draft may not adopt it. Ask a second supervisor to read and adopt it."), {}, {}};
    const base::Hash content = journal::sha256(domain::ruleBookToJson(*draft));
    auto heads = headsOf(m_session, EntityType::RuleBook, id.value(), QList{journal::RuleBookField::Adopted});
    if (const auto appended = appendChange(m_session, u"rulebook.adopt"_s,
                                           journal::encodeRuleBookAdopt(draft->uid, content, std::move(heads)));
        !appended)
        return appended.error();
    announceRules(m_session, true);
    return {};
}

std::vector<RuleBook> allRuleBooks(const Reader &reader)
{
    std::vector<RuleBook> books = store::ruleBooks(reader.database());
    const QDir shipped(u":/chengcai/rulebooks"_s);
    for (const QString &name : shipped.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(shipped.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto book = domain::ruleBookFromJson(file.readAll()))
            books.push_back(std::move(*book));
    }
    return books;
}

std::vector<RuleBook> adoptedRuleBooks(const Reader &reader, QDate knownAt)
{
    const qint64 position = knownAt.isNull() ? store::Latest : store::positionKnownAt(reader.database(), knownAt);
    return store::adoptedRuleBooks(reader.database(), position);
}

RuleBook rulingRuleBook(const Reader &reader, QDate day, QDate knownAt)
{
    const auto adopted = adoptedRuleBooks(reader, knownAt);
    return adopted[size_t(domain::rulingVersion(adopted, day))];
}

QString ruleBookFingerprint(const RuleBook &book)
{
    constexpr qsizetype Digits = 16;
    return QString::fromLatin1(journal::sha256(domain::ruleBookToJson(book)).toBytes().toHex().left(Digits));
}

} // namespace chengcai::services
