// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/registry.h"

#include "journal/entry.h"
#include "store/queries/rows.h"

#include <QFile>
#include <QMutex>

#include <set>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::RuleBook;
using domain::RuleBookStatus;

namespace {

/// The preset that rules a store whose own preset cannot.
constexpr auto FallbackPreset = "jiangsu-2019"_L1;
constexpr qsizetype MostParsedBooks = 64;

/// Reading a book's JSON takes milliseconds and every rating asks for it; a book is a value named by its content.
class ParsedBooks
{
public:
    [[nodiscard]] std::optional<RuleBook> book(const QByteArray &key, const QByteArray &json)
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_books.constFind(key); known != m_books.cend())
            return *known;
        auto parsed = domain::ruleBookFromJson(json);
        if (!parsed)
            return std::nullopt;
        if (m_books.size() >= MostParsedBooks)
            m_books.clear();
        m_books.insert(key, *parsed);
        return std::move(*parsed);
    }

private:
    QMutex m_mutex;
    QHash<QByteArray, RuleBook> m_books;
};

ParsedBooks &parsedBooks()
{
    static ParsedBooks books;
    return books;
}

std::optional<RuleBook> presetBook(const QString &code)
{
    QFile file(u":/chengcai/rulebooks/%1.json"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto book = parsedBooks().book(file.fileName().toUtf8(), file.readAll());
    if (!book || book->status == RuleBookStatus::Unconfirmed)
        return std::nullopt;
    book->status = RuleBookStatus::Adopted;
    return book;
}

} // namespace

StoreInfo storeInfo(const Database &database)
{
    StoreInfo info;
    forEachRow(database, u"SELECT office,region,preset,demonstration,central FROM store_info WHERE id=1"_s, {}, [&](const QSqlQuery &row) {
        info = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toBool(), row.value(4).toBool()};
    });
    return info;
}

OriginStart originStart(const Database &database)
{
    OriginStart start;
    forEachRow(database, u"SELECT j.origin_id,j.raw FROM journal j JOIN origin o ON o.origin_id=j.origin_id WHERE o.state='active' AND j.seq=1"_s, {},
               [&](const QSqlQuery &row) {
                   start.origin = base::Uid::fromBytes(row.value(0).toByteArray());
                   const auto entry = journal::decodeEntry(row.value(1).toByteArray());
                   if (const auto body = entry ? journal::decodeSession(entry->changes.front()) : base::Result<journal::SessionBody>(base::Error{}))
                       start.cause = body->cause;
               });
    return start;
}

std::vector<Account> accounts(const Database &database)
{
    std::vector<Account> accounts;
    UidLookup uid(database, EntityType::Account);
    forEachRow(database, u"SELECT id,user_id,name,full_name,roles,public_key,active FROM account ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
        Account account;
        account.uid = uid(row.value(0).toLongLong());
        account.user = base::Uid::fromBytes(row.value(1).toByteArray());
        account.name = row.value(2).toString();
        account.fullName = row.value(3).toString();
        account.roles = domain::Roles::fromInt(row.value(4).toInt());
        account.publicKey = row.value(5).toByteArray();
        account.active = row.value(6).toBool();
        accounts.push_back(std::move(account));
    });
    return accounts;
}

std::vector<RuleBook> ruleBooks(const Database &database, qint64 position)
{
    std::vector<RuleBook> books;
    UidLookup uid(database, EntityType::RuleBook);
    forEachRow(database, u"SELECT id,status,adopted_no,sha256,json FROM rulebook WHERE created_no<=? ORDER BY id"_s, {position}, [&](const QSqlQuery &row) {
        auto book = parsedBooks().book(row.value(3).toByteArray(), row.value(4).toByteArray());
        if (!book)
            return;
        const auto status = RuleBookStatus(row.value(1).toUInt());
        const qint64 adoptedNo = row.value(2).toLongLong();
        const bool adoptedLater = status == RuleBookStatus::Adopted && adoptedNo > position;
        book->id = domain::RuleBookId(row.value(0).toLongLong());
        book->uid = uid(book->id.value());
        book->status = adoptedLater ? RuleBookStatus::Draft : status;
        book->adoptedNo = adoptedLater ? 0 : adoptedNo;
        books.push_back(std::move(*book));
    });
    return books;
}

std::vector<RuleBook> adoptedRuleBooks(const Database &database, qint64 position)
{
    std::vector<RuleBook> books = ruleBooks(database, position);
    std::erase_if(books, [](const RuleBook &book) { return book.status != RuleBookStatus::Adopted; });
    auto preset = presetBook(storeInfo(database).preset);
    if (!preset)
        preset = presetBook(FallbackPreset);
    // It goes on ruling until the first version adopted begins: adopting rules of next year changes nothing today.
    books.insert(books.begin(), preset.value_or(RuleBook{}));
    return books;
}

std::vector<base::Uid> ruleBookAuthors(const Database &database, domain::RuleBookId id)
{
    const base::Uid uid = entityUid(database, EntityType::RuleBook, id.value());
    std::set<base::Uid> authors;
    // Amendments of drafts are rare and small: their entries are read, as the projection keeps only the last one.
    forEachRow(database, u"SELECT author,raw,received_no=(SELECT created_no FROM rulebook WHERE id=?) FROM journal WHERE received_no>=(SELECT created_no FROM rulebook WHERE id=?)"
                          " AND kind LIKE 'rule%'"_s,
               {id.value(), id.value()}, [&](const QSqlQuery &row) {
                   const auto entry = journal::decodeEntry(row.value(1).toByteArray());
                   const bool amends = entry && std::any_of(entry->changes.begin(), entry->changes.end(), [&](const journal::Change &change) {
                       return change.kind == journal::ChangeKind::RuleBookAmend && change.entity == uid;
                   });
                   if (row.value(2).toBool() || amends)
                       authors.insert(base::Uid::fromBytes(row.value(0).toByteArray()));
               });
    return {authors.begin(), authors.end()};
}

std::vector<BatchRow> batches(const Database &database, int limit)
{
    std::vector<BatchRow> batches;
    forEachRow(database, u"SELECT b.id,b.kind,j.admitted_at,b.created,b.undone_no FROM batch b JOIN journal j ON j.received_no=b.first_no WHERE b.kind<>'external.import' ORDER BY b.first_no DESC LIMIT ?"_s,
               {limit}, [&](const QSqlQuery &row) {
                   batches.push_back({base::Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toString(), row.value(2).toLongLong(),
                                      row.value(3).toLongLong(), row.value(4).toLongLong() != 0});
               });
    return batches;
}

} // namespace chengcai::store
