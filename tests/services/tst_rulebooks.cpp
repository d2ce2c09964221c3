// SPDX-License-Identifier: GPL-3.0-or-later
// Rules change by two persons, from a day, and everybody can see before whose stars would change.
#include "journal/changes/bodies.h"
#include "services/factregister.h"
#include "services/office.h"
#include "services/ratings.h"
#include "services/rulebooks.h"
#include "store/projections/projections.h"
#include "store/queries/registry.h"

#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using domain::Role;
using domain::RuleBook;
using domain::RuleBookId;
using services::RuleBooks;

namespace {

const QDate Today(2026, 3, 20);

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// "wang" drafts, "zhao" adopts; parties of two kinds with some facts.
struct Desk : tests::Office {
    Desk() : Office(Today)
    {
        if (!add(u"wang"_s, Role::Supervisor) || !add(u"zhao"_s, Role::Supervisor) || !signIn(u"wang"_s))
            qFatal("accounts refused");
        for (int i = 0; i < 20; ++i) {
            const bool supplier = i % 2 == 0;
            parties.push_back(party(supplier ? PartyKind::Supplier : PartyKind::Agency, tests::uscc(i + 1), u"演示主体 %1"_s.arg(i)));
            const QStringList codes = ruling().rules(supplier ? PartyKind::Supplier : PartyKind::Agency).indicators.keys();
            for (int k = 0; k < i % 5; ++k)
                (void)fact(parties.back(), codes[(i * 3 + k) % codes.size()], Today.addDays(-30 * k - i));
        }
    }
    [[nodiscard]] RuleBook ruling() { return services::rulingRuleBook(session().reader(), clock.today()); }
    /// Harsher: every negative indicator costs ten points more.
    [[nodiscard]] RuleBook draft(const QString &version = u"2026.9"_s)
    {
        RuleBook book = ruling();
        book.version = version;
        book.effectiveFrom = Today.addDays(30);
        for (domain::KindRules &rules : book.kinds) {
            for (domain::Indicator &indicator : rules.indicators)
                indicator.pointsCenti += indicator.polarity == domain::Polarity::Negative ? 1000 : 0;
        }
        return book;
    }
    [[nodiscard]] QString adoptAs(const QString &name, RuleBookId id)
    {
        if (!signIn(name))
            qFatal("cannot sign in");
        return codeOf(RuleBooks(session()).adopt(id));
    }
    /// The entry a program without our checks would write.
    [[nodiscard]] QString forgeAdoption(RuleBookId id)
    {
        const auto &database = session().store().database();
        const auto books = store::ruleBooks(database);
        const auto book = std::find_if(books.begin(), books.end(), [id](const RuleBook &one) { return one.id == id; });
        store::Draft forged;
        forged.kind = u"rulebook.adopt"_s;
        const auto heads = store::fieldHeads(database, store::EntityType::RuleBook, id.value(), int(journal::RuleBookField::Adopted));
        forged.changes.push_back(journal::encodeRuleBookAdopt(book->uid, journal::sha256(domain::ruleBookToJson(*book)), {{int(journal::RuleBookField::Adopted), heads}}));
        return codeOf(session().store().ledger().append(forged, session().signer()));
    }

    std::vector<domain::PartyId> parties;
};

} // namespace

class RuleBooksTest : public QObject
{
    Q_OBJECT
private slots:
    void effectIsWhatHappensToEachParty();
    void whoWroteADraftNeverAdoptsIt();
    void forgedAdoptionIsRefusedInTheFold();
    void adoptedVersionsNeverChange();
    void versionsRuleFromTheirDay();
    void unconfirmedOrBrokenRulesAreNotAdopted();
    void aVersionHasOneName();
};

// The preview before adoption, counted again party by party after it.
void RuleBooksTest::effectIsWhatHappensToEachParty()
{
    Desk desk;
    const RuleBook book = desk.draft();
    const auto effect = services::effectOf(desk.session().reader(), book, book.effectiveFrom, {});
    QVERIFY(effect.ok());
    QCOMPARE(effect->parties, qint64(desk.parties.size()));
    std::vector<services::Explanation> before;
    for (const auto party : desk.parties)
        before.push_back(*services::explain(desk.session().reader(), party, {book.effectiveFrom, {}}));
    const auto id = RuleBooks(desk.session()).createDraft(book);
    QVERIFY(id.ok());
    for (size_t i = 0; i < desk.parties.size(); ++i)
        QVERIFY2(services::explain(desk.session().reader(), desk.parties[i], {book.effectiveFrom, {}})->rating == before[i].rating, "a draft changes nothing");
    QCOMPARE(desk.adoptAs(u"zhao"_s, *id), QString());
    qint64 changed = 0;
    for (size_t i = 0; i < desk.parties.size(); ++i) {
        const auto now = services::explain(desk.session().reader(), desk.parties[i], {book.effectiveFrom, {}});
        const auto row = std::find_if(effect->rows.begin(), effect->rows.end(), [&](const services::SimulatedChange &one) { return one.party.id == desk.parties[i]; });
        const bool differs = now->rating.stars != before[i].rating.stars || now->rating.grade != before[i].rating.grade;
        changed += differs ? 1 : 0;
        QCOMPARE(row != effect->rows.end(), differs);
        if (differs) {
            QCOMPARE(row->now.scoreCenti, before[i].rating.scoreCenti);
            QCOMPARE(row->then.scoreCenti, now->rating.scoreCenti);
            QCOMPARE(row->then.stars, now->rating.stars);
        }
    }
    QCOMPARE(effect->changed, changed);
    QVERIFY(changed > 0);
    QVERIFY2(std::is_sorted(effect->rows.begin(), effect->rows.end(),
                            [](const auto &a, const auto &b) { return a.then.stars - a.now.stars < b.then.stars - b.now.stars; }),
             "the greatest loss comes first");
}

void RuleBooksTest::whoWroteADraftNeverAdoptsIt()
{
    Desk desk;
    RuleBook book = desk.draft();
    const auto id = RuleBooks(desk.session()).createDraft(book);
    QVERIFY(id.ok());
    QCOMPARE(codeOf(RuleBooks(desk.session()).adopt(*id)), u"RUL-210"_s);
    QVERIFY(desk.signIn(u"zhao"_s));
    book.titleEn += u" (corrected)"_s;
    QVERIFY(RuleBooks(desk.session()).saveDraft(*id, book).ok());
    QCOMPARE(codeOf(RuleBooks(desk.session()).adopt(*id)), u"RUL-210"_s); // wrote a part of it now
    QCOMPARE(desk.adoptAs(u"wang"_s, *id), u"RUL-210"_s);
}

void RuleBooksTest::forgedAdoptionIsRefusedInTheFold()
{
    Desk desk;
    RuleBook book = desk.draft();
    const auto id = RuleBooks(desk.session()).createDraft(book);
    QVERIFY(id.ok());
    QCOMPARE(desk.forgeAdoption(*id), u"FLD-039"_s);
    QVERIFY(desk.signIn(u"zhao"_s));
    book.titleEn += u" (corrected)"_s;
    QVERIFY(RuleBooks(desk.session()).saveDraft(*id, book).ok());
    QCOMPARE(desk.forgeAdoption(*id), u"FLD-039"_s); // the present text is his
    QVERIFY(services::adoptedRuleBooks(desk.session().reader()).back().id != *id);
}

void RuleBooksTest::adoptedVersionsNeverChange()
{
    Desk desk;
    RuleBook book = desk.draft();
    const auto id = RuleBooks(desk.session()).createDraft(book);
    QCOMPARE(desk.adoptAs(u"zhao"_s, *id), QString());
    const QString fingerprint = services::ruleBookFingerprint(services::adoptedRuleBooks(desk.session().reader()).back());
    book.titleEn += u" (changed)"_s;
    QCOMPARE(codeOf(RuleBooks(desk.session()).saveDraft(*id, book)), u"RUL-202"_s);
    QCOMPARE(desk.adoptAs(u"first"_s, *id), u"RUL-202"_s);
    QVERIFY(!desk.forgeAdoption(*id).isEmpty());
    QCOMPARE(services::ruleBookFingerprint(services::adoptedRuleBooks(desk.session().reader()).back()), fingerprint);
}

void RuleBooksTest::versionsRuleFromTheirDay()
{
    Desk desk;
    const RuleBook old = desk.ruling();
    const RuleBook book = desk.draft();
    const auto id = RuleBooks(desk.session()).createDraft(book);
    QCOMPARE(desk.adoptAs(u"zhao"_s, *id), QString());
    const auto &reader = desk.session().reader();
    QCOMPARE(services::rulingRuleBook(reader, book.effectiveFrom).version, book.version);
    QCOMPARE(services::rulingRuleBook(reader, book.effectiveFrom.addDays(-1)).version, old.version);
    // What is asked as known before the adoption knows nothing of it.
    desk.clock.setDay(Today.addDays(60));
    QCOMPARE(services::rulingRuleBook(reader, book.effectiveFrom, Today.addDays(-1)).version, old.version);
}

void RuleBooksTest::unconfirmedOrBrokenRulesAreNotAdopted()
{
    Desk desk;
    RuleBook broken = desk.draft(u"2026.broken"_s);
    broken.rules(PartyKind::Supplier).bands = {{5000, 3}}; // scores below fifty have no stars
    if (const auto id = RuleBooks(desk.session()).createDraft(broken))
        QVERIFY(!desk.adoptAs(u"zhao"_s, *id).isEmpty());
    for (RuleBook &preset : std::vector(services::allRuleBooks(desk.session().reader()))) {
        if (preset.status != domain::RuleBookStatus::Unconfirmed)
            continue;
        preset.version += u"-copy"_s;
        QVERIFY(desk.signIn(u"wang"_s));
        const auto id = RuleBooks(desk.session()).createDraft(preset);
        if (id)
            QVERIFY2(!desk.adoptAs(u"zhao"_s, *id).isEmpty(), qPrintable(preset.code));
    }
}

void RuleBooksTest::aVersionHasOneName()
{
    Desk desk;
    QVERIFY(RuleBooks(desk.session()).createDraft(desk.draft()).ok());
    QCOMPARE(codeOf(RuleBooks(desk.session()).createDraft(desk.draft())), u"RUL-204"_s);
    RuleBook nameless = desk.draft();
    nameless.version.clear();
    QCOMPARE(codeOf(RuleBooks(desk.session()).createDraft(nameless)), u"RUL-203"_s);
}

QTEST_GUILESS_MAIN(RuleBooksTest)
#include "tst_rulebooks.moc"
