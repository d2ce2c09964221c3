// SPDX-License-Identifier: GPL-3.0-or-later
// Plays resources/demo/story.json through the services, day by day, as three people of one office would have done it.
#include "services/demoparts.h"

#include "journal/changes/bodies.h"
#include "services/appending.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/petitions.h"
#include "services/rulebooks.h"
#include "store/queries/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::CreditFact;
using domain::FactId;
using domain::PartyId;
using domain::PartyKind;

namespace {

constexpr int StoryDays = 1090;
constexpr int DaysToConfirm = 3;
constexpr int FactsPerMonth = 15;
constexpr int DaysBeforeEffect = 10;

QJsonObject readStory()
{
    QFile file(u":/chengcai/demo/story.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString labelOf(PartyKind kind, int number)
{
    switch (kind) {
    case PartyKind::Purchaser: return u"演示采购人 %1"_s.arg(number, 2, 10, QChar(u'0'));
    case PartyKind::Agency: return u"演示代理机构 %1"_s.arg(number, 2, 10, QChar(u'0'));
    case PartyKind::Supplier: return u"演示供应商 %1"_s.arg(number, 3, 10, QChar(u'0'));
    case PartyKind::Expert: break;
    }
    return u"演示专家 %1"_s.arg(number, 2, 10, QChar(u'0'));
}

class Story
{
public:
    Story(Session &session, StoryClock &clock, const DemoOptions &options)
        : m_session(session), m_clock(clock), m_options(options), m_today(options.today), m_begin(options.today.addDays(-StoryDays)), m_dice(options.seed),
          m_story(readStory()) {}

    Result<void> play(const base::Progress &progress);

private:
    struct Actor {
        PartyId id;
        PartyKind kind = PartyKind::Supplier;
    };

    Result<void> as(const QString &who);
    Result<void> people();
    Result<domain::RuleBookId> recordRules(const domain::RuleBook &book);
    Result<void> firstRules();
    Result<void> revisedRules();
    Result<void> openDraft();
    Result<void> parties();
    Result<void> addParty(PartyKind kind, int number);
    Result<void> ordinaryMonth(QDate first);
    Result<void> event(const QJsonObject &event);
    Result<void> fact(const QJsonObject &event);
    Result<void> amend(const QJsonObject &event);
    Result<void> list(const QJsonObject &event);
    Result<void> objection(const QJsonObject &event, const QString &text);
    Result<void> person(const QJsonObject &event);
    Result<void> rename(const QJsonObject &event);
    Result<void> confirm(FactId id);
    [[nodiscard]] CreditFact factOf(const QJsonObject &event) const;
    [[nodiscard]] QString dated(const QJsonValue &text) const;
    [[nodiscard]] QDate day(const QJsonObject &event) const { return m_today.addDays(-event[u"ago"_s].toInt()); }
    [[nodiscard]] domain::RuleBook ruling() const { return rulingRuleBook(m_session.reader(), m_clock.today()); }

    Session &m_session;
    StoryClock &m_clock;
    const DemoOptions &m_options;
    QDate m_today;
    QDate m_begin;
    Dice m_dice;
    QJsonObject m_story;
    QHash<QString, Actor> m_actors;
    QList<QString> m_ordinary; ///< labels of the parties that no event of the story is about
    QHash<QString, domain::PetitionId> m_petitions; ///< by the key of the fact
    QHash<QString, FactId> m_facts;
    qint64 m_serial = 0;
};

Result<void> Story::as(const QString &who)
{
    m_clock.tick();
    if (m_session.account() && m_session.account()->name == who)
        return {};
    return m_session.signIn(who, std::nullopt);
}

Result<void> Story::people()
{
    if (auto added = m_session.addAccount(SecondPerson, SecondPerson, domain::Role::Supervisor, std::nullopt); !added)
        return added;
    return m_session.addAccount(Inspector, Inspector, domain::Role::Inspector, std::nullopt);
}

// ---- rules ------------------------------------------------------------------------------------------------------

Result<domain::RuleBookId> Story::recordRules(const domain::RuleBook &book)
{
    if (const auto signedIn = as(Administrator); !signedIn)
        return signedIn.error();
    domain::RuleBook draft = book;
    draft.id = {};
    draft.uid = {};
    draft.status = domain::RuleBookStatus::Draft;
    draft.adoptedNo = 0;
    return RuleBooks(m_session).createDraft(draft);
}

Result<void> Story::firstRules()
{
    const auto id = recordRules(ruling());
    if (!id)
        return id.error();
    if (auto signedIn = as(SecondPerson); !signedIn)
        return signedIn;
    return RuleBooks(m_session).adopt(*id);
}

Result<void> Story::revisedRules()
{
    domain::RuleBook book = ruling();
    book.version = u"%1.1"_s.arg(m_clock.today().year());
    book.effectiveFrom = m_clock.today().addDays(7);
    book.source = u"演示市财政局：按施行两年的情况修订（演示）"_s;
    domain::KindRules &suppliers = book.rules(PartyKind::Supplier);
    suppliers.indicators[u"GY-N15"_s].pointsCenti = 800;
    suppliers.indicators[u"GY-P02"_s].pointsCenti = 300;
    const auto id = recordRules(book);
    if (!id)
        return id.error();
    if (auto signedIn = as(SecondPerson); !signedIn)
        return signedIn;
    return RuleBooks(m_session).adopt(*id);
}

Result<void> Story::openDraft()
{
    domain::RuleBook book = ruling();
    book.version = u"%1.2 草案"_s.arg(m_today.year());
    book.effectiveFrom = m_today.addMonths(1);
    book.source = u"演示市财政局：征求意见稿（演示）"_s;
    book.rules(PartyKind::Supplier).indicators[u"GY-N14"_s].pointsCenti = 2500;
    book.rules(PartyKind::Purchaser).indicators[u"CG-N10"_s].pointsCenti = 1500;
    const auto id = recordRules(book);
    return id ? Result<void>() : Result<void>(id.error());
}

// ---- parties ----------------------------------------------------------------------------------------------------

Result<void> Story::addParty(PartyKind kind, int number)
{
    const QString label = labelOf(kind, number);
    const QJsonObject special = m_story[u"names"_s].toObject()[label].toObject();
    domain::Party party = demoParty(kind, ++m_serial, m_dice);
    party.name = special[u"name"_s].toString(label);
    if (kind == PartyKind::Expert)
        party.category = u"评审专家库"_s;
    if (special[u"university"_s].toBool())
        party.identifier = demoUscc(PartyKind::Purchaser, 1);
    if (special[u"person"_s].toBool()) {
        party.identifier = demoResidentId(m_serial);
        party.legalRepresentative.clear();
    }
    if (const QString reason = special[u"nonconforming"_s].toString(); !reason.isEmpty()) {
        party.identifierReason = reason;
        const QChar last = party.identifier.back();
        party.identifier.back() = last == u'A' ? u'B' : u'A';
    }
    const auto id = PartyRegister(m_session).create({party});
    if (!id)
        return id.error();
    m_actors.insert(label, {*id, kind});
    m_clock.tick();
    return {};
}

Result<void> Story::parties()
{
    const QJsonObject counts = m_story[u"counts"_s].toObject();
    QStringList reserved;
    const QJsonArray labels = m_story[u"reserved"_s].toArray();
    for (const auto label : labels)
        reserved.append(label.toString());
    for (const PartyKind kind : domain::AllPartyKinds) {
        const int count = counts[domain::partyKindName(kind)].toInt();
        for (int number = 1; number <= count; ++number) {
            if (auto added = addParty(kind, number); !added)
                return added;
            if (!reserved.contains(labelOf(kind, number)))
                m_ordinary.append(labelOf(kind, number));
        }
    }
    return {};
}

// ---- ordinary months --------------------------------------------------------------------------------------------

// What an office records in a month comes as one batch, and the second person goes through it some days later.
Result<void> Story::ordinaryMonth(QDate first)
{
    m_clock.moveTo(first);
    if (auto signedIn = as(Inspector); !signedIn)
        return signedIn;
    const domain::RuleBook book = ruling();
    auto batch = m_session.store().ledger().beginBatch(u"import.facts"_s, m_session.signer());
    if (!batch)
        return batch.error();
    std::vector<base::Uid> negative;
    for (int i = 0; i < FactsPerMonth; ++i) {
        const Actor actor = m_actors[m_ordinary[m_dice.below(m_ordinary.size())]];
        QStringList fitting;
        for (const QString &code : words().indicators) {
            if (domain::kindOfIndicator(code) == actor.kind && book.indicator(code))
                fitting.append(code);
        }
        CreditFact fact;
        fact.indicator = fitting[m_dice.below(fitting.size())];
        const domain::Indicator &indicator = *book.indicator(fact.indicator);
        const bool bad = indicator.polarity == domain::Polarity::Negative;
        fact.effectiveOn = first.addDays(-1 - m_dice.below(27));
        fact.text = words().acts[fact.indicator];
        fact.source = u"演示抽查底稿"_s;
        fact.authority = bad ? m_story[u"office"_s].toString() : QString();
        if (bad && m_dice.chance(40)) {
            fact.decisionNo = u"演示财监〔%1〕%2号"_s.arg(first.year()).arg(100 + m_dice.below(900));
            fact.decidedOn = fact.effectiveOn.addDays(-DaysBeforeEffect);
        }
        fact.origin = bad ? domain::FactOrigin::Inspection : domain::FactOrigin::Review;
        const auto added = (*batch)->add(journal::encodeFact({fact, store::entityUid(m_session.store().database(), store::EntityType::Party, actor.id.value())}));
        if (!added)
            return added.error();
        if (bad && m_dice.chance(90))
            negative.push_back(*added);
    }
    if (const auto committed = (*batch)->commit(); !committed)
        return committed.error();
    batch->reset();
    m_clock.moveTo(first.addDays(DaysToConfirm));
    if (auto signedIn = as(SecondPerson); !signedIn)
        return signedIn;
    store::Draft draft;
    draft.kind = u"fact.confirm"_s;
    for (const base::Uid &uid : negative) {
        const qint64 id = store::localId(m_session.store().database(), uid, store::EntityType::Fact);
        draft.changes.push_back(journal::encodeFactMark(journal::ChangeKind::FactConfirm, uid, true, {},
                                                        headsOf(m_session, store::EntityType::Fact, id, QList{journal::FactField::Confirmed})));
    }
    const auto appended = m_session.store().ledger().append(draft, m_session.signer());
    return appended ? Result<void>() : Result<void>(appended.error());
}

// ---- events -----------------------------------------------------------------------------------------------------

QString Story::dated(const QJsonValue &text) const
{
    return text.toString().replace(u"{year}"_s, QString::number(m_clock.today().year()));
}

CreditFact Story::factOf(const QJsonObject &event) const
{
    const QDate effective = day(event);
    CreditFact fact;
    fact.party = m_actors[event[u"party"_s].toString()].id;
    fact.indicator = event[u"indicator"_s].toString();
    fact.effectiveOn = effective;
    fact.decisionNo = dated(event[u"decision"_s]);
    if (!fact.decisionNo.isEmpty())
        fact.decidedOn = effective.addDays(-DaysBeforeEffect);
    fact.authority = m_story[u"office"_s].toString();
    fact.text = event[u"text"_s].toString();
    fact.source = event[u"source"_s].toString(u"演示市财政局公告"_s);
    fact.origin = domain::FactOrigin(event[u"origin"_s].toInt());
    if (event.contains(u"fine"_s))
        fact.fineFen = event[u"fine"_s].toInteger();
    if (event.contains(u"amount"_s))
        fact.amountFen = event[u"amount"_s].toInteger();
    if (const int months = event[u"ban"_s].toInt(); months > 0) {
        fact.banFrom = effective;
        fact.banUntil = effective.addMonths(months);
        fact.until = fact.banUntil;
        fact.publicUntil = effective.addMonths(std::min(months, 36));
    }
    return fact;
}

Result<void> Story::confirm(FactId id)
{
    m_clock.moveTo(m_clock.today().addDays(DaysToConfirm));
    if (auto signedIn = as(SecondPerson); !signedIn)
        return signedIn;
    return FactRegister(m_session).confirm(id);
}

Result<void> Story::fact(const QJsonObject &event)
{
    CreditFact fact = factOf(event);
    const QJsonArray titles = event[u"evidence"_s].toArray();
    for (const auto title : titles) {
        const bool picture = title.toString().endsWith(".png"_L1);
        const QString type = picture ? u"image/png"_s : u"application/pdf"_s;
        const auto blob = m_session.store().blobs().add(picture ? demoPicture(title.toString()) : demoDocument(title.toString()), type);
        if (!blob)
            return blob.error();
        fact.evidence.push_back({blob->sha256, blob->size, type, title.toString()});
    }
    const auto id = FactRegister(m_session).record(fact);
    if (!id)
        return id.error();
    m_facts.insert(event[u"key"_s].toString(), *id);
    return event[u"confirm"_s].toBool() ? confirm(*id) : Result<void>();
}

Result<void> Story::amend(const QJsonObject &event)
{
    const FactId id = m_facts[event[u"fact"_s].toString()];
    auto stored = services::fact(m_session.reader(), id);
    if (!stored)
        return Error{ErrorKind::InputRefused, u"DEM-002"_s, u"The story amends a fact that it does not record."_s, event[u"fact"_s].toString(), {}};
    stored->indicator = event[u"indicator"_s].toString(stored->indicator);
    stored->text = event[u"text"_s].toString(stored->text);
    return FactRegister(m_session).amend(id, *stored);
}

Result<void> Story::list(const QJsonObject &event)
{
    const QString name = event[u"list"_s].toString();
    domain::Listing listing;
    listing.party = m_actors[event[u"party"_s].toString()].id;
    listing.kind = name == "red"_L1 ? domain::ListKind::Red : name == "black"_L1 ? domain::ListKind::Black : domain::ListKind::Focus;
    listing.from = day(event);
    listing.until = listing.from.addMonths(event[u"months"_s].toInt());
    listing.decisionNo = dated(event[u"decision"_s]);
    listing.authority = m_story[u"office"_s].toString();
    listing.basis = event[u"basis"_s].toString();
    listing.facts = event[u"facts"_s].toString();
    listing.source = m_story[u"earlierLists"_s].toString();
    const auto published = Listings(m_session).publish(listing);
    return published ? Result<void>() : Result<void>(published.error());
}

/// Received by the inspector, decided by who neither recorded the fact nor received it.
Result<void> Story::objection(const QJsonObject &event, const QString &text)
{
    const QString key = event[u"fact"_s].toString();
    const bool begins = event[u"on"_s].toBool();
    if (auto signedIn = as(begins ? Inspector : SecondPerson); !signedIn)
        return signedIn;
    Petitions petitions(m_session);
    if (begins) {
        const auto id = petitions.receive({domain::petitionKindFromName(event[u"kind"_s].toString()).value_or(domain::PetitionKind::Objection), m_facts[key], {}, {}, text, {}});
        if (!id)
            return id.error();
        m_petitions.insert(key, *id);
        return as(Administrator);
    }
    PetitionDecision decision;
    decision.text = text;
    if (auto decided = petitions.decide(m_petitions[key], decision); !decided)
        return decided;
    m_clock.tick();
    if (auto answered = petitions.step(m_petitions[key], {domain::PetitionAct::Answer, {}, u"书面答复异议人。"_s, {}}); !answered)
        return answered;
    return as(Administrator);
}

Result<void> Story::person(const QJsonObject &event)
{
    domain::ResponsiblePerson person;
    person.party = m_actors[event[u"party"_s].toString()].id;
    person.name = event[u"name"_s].toString();
    person.role = event[u"role"_s].toString();
    person.from = day(event);
    return PartyRegister(m_session).addPerson(person);
}

Result<void> Story::rename(const QJsonObject &event)
{
    const PartyId id = m_actors[event[u"party"_s].toString()].id;
    auto stored = services::party(m_session.reader(), id);
    if (!stored)
        return {};
    stored->name = event[u"name"_s].toString();
    return PartyRegister(m_session).amend(id, {*stored});
}

Result<void> Story::event(const QJsonObject &event)
{
    m_clock.moveTo(day(event));
    if (auto signedIn = as(Administrator); !signedIn)
        return signedIn;
    const QString what = event[u"do"_s].toString();
    const FactId about = m_facts.value(event[u"fact"_s].toString());
    const QString reason = event[u"reason"_s].toString();
    if (what == "fact"_L1)
        return fact(event);
    if (what == "amend"_L1)
        return amend(event);
    if (what == "list"_L1)
        return list(event);
    if (what == "person"_L1)
        return person(event);
    if (what == "rename"_L1)
        return rename(event);
    if (what == "withdraw"_L1)
        return FactRegister(m_session).withdraw(about, reason);
    if (what == "objection"_L1)
        return objection(event, reason);
    if (what == "merge"_L1 || what == "split"_L1)
        return PartyRegister(m_session).succeed(m_actors[event[u"from"_s].toString()].id, m_actors[event[u"to"_s].toString()].id,
                                                what == "split"_L1 ? SuccessionReason::Split : SuccessionReason::Merger, dated(event[u"decision"_s]), event[u"note"_s].toString());
    return Error{ErrorKind::InputRefused, u"DEM-003"_s, u"The story has an event of an unknown kind."_s, what, {}};
}

Result<void> Story::play(const base::Progress &progress)
{
    m_clock.moveTo(m_begin);
    std::vector<Step> steps{{m_begin, [this] { return people(); }},
                            {m_begin, [this] { return firstRules(); }},
                            {m_begin.addDays(1), [this] { return as(Administrator); }},
                            {m_begin.addDays(1), [this] { return parties(); }},
                            {m_today.addDays(-365), [this] { return revisedRules(); }},
                            {m_today.addDays(-3), [this] { return openDraft(); }}};
    for (QDate month(m_begin.year(), m_begin.month(), 1); month.addMonths(2) < m_today; month = month.addMonths(1))
        steps.push_back({month.addMonths(2), [this, month] { return ordinaryMonth(month.addMonths(2)); }});
    const QJsonArray events = m_story[u"events"_s].toArray();
    for (const auto value : events) {
        const QJsonObject object = value.toObject();
        steps.push_back({day(object), [this, object] { return event(object); }});
    }
    for (Step &step : planningSteps(m_session, m_today, [this](const QString &label) { return m_actors[label].id; }))
        steps.push_back(std::move(step));
    for (Step &step : inspectionSteps(m_session, m_clock, m_options))
        steps.push_back(std::move(step));
    for (Step &step : caseSteps(m_session, m_clock, m_today, [this](const QString &label) { return m_actors[label].id; }))
        steps.push_back(std::move(step));
    for (Step &step : listProcedureSteps(m_session, m_clock, m_today, [this](const QString &label) { return m_actors[label].id; }))
        steps.push_back(std::move(step));
    for (Step &step : recordSteps(m_session, m_clock, m_today, [this](const QString &label) { return m_actors[label].id; }))
        steps.push_back(std::move(step));
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    qint64 done = 0;
    for (const Step &step : steps) {
        m_clock.moveTo(step.day);
        if (auto played = step.act(); !played)
            return played;
        if (auto more = goOn(progress, ++done, qint64(steps.size())); !more)
            return more;
    }
    return as(Administrator);
}

} // namespace

Result<void> playStory(Session &session, StoryClock &clock, const DemoOptions &options, const base::Progress &progress)
{
    return Story(session, clock, options).play(progress);
}

} // namespace chengcai::services::demo
