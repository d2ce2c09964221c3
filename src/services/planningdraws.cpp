// SPDX-License-Identifier: GPL-3.0-or-later
// Draws: gathering, recording, showing, redoing.
#include "services/planning.h"

#include "base/text.h"
#include "domain/statecalendar.h"
#include "journal/changes/planningbodies.h"
#include "services/appending.h"
#include "services/formlibrary.h"
#include "services/rulebooks.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/ratings.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using domain::DrawInput;
using store::EntityType;
using store::PlanningQueries;

namespace {

constexpr int MostDifferencesShown = 50;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<domain::DrawStratum> shippedStrata()
{
    std::vector<domain::DrawStratum> strata;
    for (const domain::Grade grade : domain::Strata) {
        const int percent = domain::shippedFrequency().of(grade).percent;
        strata.push_back({grade, percent == 100 ? 0 : percent, {}});
    }
    return strata;
}

/// The inspectors asked for, or everybody with that role; their relations and leave on the day the tasks are due.
Result<void> addInspectors(const Reader &reader, const DrawRequest &request, QDate today, DrawInput &input)
{
    for (const Account &account : store::accounts(reader.database())) {
        const auto &wanted = request.inspectors;
        const bool named = std::find(wanted.begin(), wanted.end(), account.user) != wanted.end();
        const bool inspects = account.active && domain::mayDo(account.roles, domain::Action::Inspect);
        if (named && !inspects)
            return refuse(u"DRW-030"_s, u"inspectors"_s, Text::tr("The account %1 is closed or may not inspect; choose other inspectors.").arg(account.name));
        if (!named && (!wanted.empty() || !account.active || !account.roles.testFlag(domain::Role::Inspector)))
            continue;
        const domain::Declaration declared = declarationOf(reader, account.user);
        input.inspectors.push_back({account.user, declared.isAwayOn(today) || declared.isAwayOn(request.due)});
        for (const domain::Declaration::Relation &relation : declared.relations)
            input.relations.push_back({account.user, relation.party, relation.region});
    }
    if (input.inspectors.size() < request.inspectors.size() || input.inspectors.empty())
        return refuse(u"DRW-031"_s, u"inspectors"_s, Text::tr("There is nobody, or not everybody named, with an account that may inspect; choose the inspectors again."));
    return {};
}

void addParties(const Reader &reader, const store::AllRatings &ratings, DrawInput &input)
{
    for (const store::PlannedParty &party : PlanningQueries(reader.database()).parties(input.kind)) {
        if (!input.regions.isEmpty() && !input.regions.contains(party.region))
            continue;
        if (party.openTask)
            input.omissions.push_back({party.uid, domain::DrawOmission::Why::OpenTask});
        else
            input.parties.push_back({party.uid, ratings.results[size_t(party.id.value())].grade, party.region, party.lastInspectors});
    }
}

/// Inspectors who are not in the pot are nobody's conflict; at most as many as one party can have had are kept.
void trimLastInspectors(DrawInput &input)
{
    for (domain::DrawParty &party : input.parties) {
        std::erase_if(party.lastInspectors, [&input](const Uid &user) {
            return std::none_of(input.inspectors.begin(), input.inspectors.end(), [&user](const domain::DrawInspector &one) { return one.user == user; });
        });
        if (qsizetype(party.lastInspectors.size()) > domain::MostInspectorsPerParty)
            party.lastInspectors.resize(domain::MostInspectorsPerParty);
    }
}

Result<void> checkRequest(const Reader &reader, const DrawRequest &request, QDate today)
{
    if (!request.due.isValid() || request.due < today)
        return refuse(u"DRW-032"_s, u"due"_s, Text::tr("The day until which the inspections are to be made is missing or past; enter a later day."));
    const auto all = forms(reader);
    const bool known = request.form.isEmpty() || std::any_of(all.begin(), all.end(), [&request](const StoredForm &one) {
                           return !one.retired && one.form.code == request.form && one.form.kind == request.kind;
                       });
    if (!known)
        return refuse(u"DRW-033"_s, u"form"_s, Text::tr("There is no form “%1” in use for this kind of party; choose another one.").arg(request.form));
    return {};
}

QString composed(const DrawSeed &seed, const store::Position &head)
{
    QString text = seed.text.normalized(QString::NormalizationForm_C).simplified();
    if (text.isEmpty() || !seed.withHead)
        return text;
    return u"%1 @%2:%3"_s.arg(text, QString::number(head.receivedNo), QString::fromLatin1(head.chain.toBytes().toHex()));
}

journal::TaskBody taskOf(const domain::Drawn &drawn, const journal::DrawBody &draw)
{
    journal::TaskBody task;
    task.party = drawn.party;
    task.form = draw.form;
    task.due = draw.due;
    task.inspectors = drawn.inspectors;
    task.source = domain::TaskSource::Draw;
    task.note = draw.note;
    return task;
}

QString nameOf(const std::vector<Account> &accounts, const Uid &user)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&user](const Account &one) { return one.user == user; });
    if (found == accounts.end())
        return QString::fromLatin1(user.toBytes().toHex());
    return found->fullName.isEmpty() ? found->name : found->fullName;
}

bool tasksEqual(const Reader &reader, const Uid &draw, const std::vector<domain::Drawn> &drawn)
{
    TaskFilter filter;
    filter.origin = draw;
    std::vector<Uid> parties;
    for (const TaskRow &row : store::TaskQueries(reader.database()).rows(filter, TaskSort::Due, false, 0, MostTasksAtOnce * 10))
        parties.push_back(store::entityUid(reader.database(), EntityType::Party, row.task.party.value()));
    std::vector<Uid> wanted;
    wanted.reserve(drawn.size());
    for (const domain::Drawn &one : drawn)
        wanted.push_back(one.party);
    std::sort(parties.begin(), parties.end());
    std::sort(wanted.begin(), wanted.end());
    return parties == wanted;
}

/// What the record says of each party against what the store knew at that position.
QStringList differencesOf(const Reader &reader, const DrawInput &input, const store::AllRatings &ratings)
{
    QStringList differences;
    std::vector<Uid> known;
    for (const auto &party : input.parties) {
        known.push_back(party.party);
        const qint64 id = store::localId(reader.database(), party.party, EntityType::Party);
        const bool there = id > 0 && size_t(id) < ratings.exists.size() && ratings.exists[size_t(id)] && ratings.kinds[size_t(id)] == input.kind;
        const auto stored = store::PartyQueries(reader.database()).byUid(party.party);
        if (!there)
            differences.append(Text::tr("A party of the record was not in the register then: %1.").arg(stored ? stored->name : QString::fromLatin1(party.party.toBytes().toHex())));
        else if (ratings.results[size_t(id)].grade != party.grade)
            differences.append(Text::tr("%1 stands in the record with grade %2 but had grade %3.")
                                   .arg(stored->name, domain::gradeName(party.grade), domain::gradeName(ratings.results[size_t(id)].grade)));
    }
    for (const domain::DrawOmission &omission : input.omissions)
        known.push_back(omission.party);
    std::sort(known.begin(), known.end());
    for (const store::PlannedParty &party : PlanningQueries(reader.database()).parties(input.kind)) {
        // A party that changed afterwards may have been out of business or elsewhere then.
        const bool inScope = party.sinceNo <= input.position && (input.regions.isEmpty() || input.regions.contains(party.region)) && size_t(party.id.value()) < ratings.exists.size() && ratings.exists[size_t(party.id.value())];
        if (inScope && !std::binary_search(known.begin(), known.end(), party.uid))
            differences.append(Text::tr("%1 was left out of the draw without a reason.").arg(store::PartyQueries(reader.database()).byId(party.id)->name));
    }
    return differences;
}

} // namespace

Result<DrawInput> gatherDraw(const Reader &reader, const DrawRequest &request, QDate today, const base::Progress &progress)
{
    if (const auto checked = checkRequest(reader, request, today); !checked)
        return checked.error();
    DrawInput input;
    input.kind = request.kind;
    input.asOf = today;
    input.position = store::positionAt(reader.database(), store::Latest).receivedNo;
    input.regions = request.regions;
    input.inspectorsPerParty = request.inspectorsPerParty;
    input.strata = request.strata.empty() ? shippedStrata() : request.strata;
    if (const auto added = addInspectors(reader, request, today, input); !added)
        return added.error();
    const auto ratings = store::evaluateAll(reader.database(), rulingRuleBook(reader, today), today, store::Latest, progress);
    if (!ratings)
        return ratings.error();
    addParties(reader, *ratings, input);
    input.sort();
    input.relations.erase(std::unique(input.relations.begin(), input.relations.end()), input.relations.end());
    trimLastInspectors(input);
    return input;
}

Result<Uid> Planning::record(const DrawRequest &request, const DrawSeed &seed, const base::Progress &progress)
{
    if (const auto allowed = m_session.require(domain::Action::PlanInspections); !allowed)
        return allowed.error();
    if (const auto allowed = m_session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    auto input = gatherDraw(m_session.reader(), request, m_session.clock().today(), progress);
    if (!input)
        return input.error();
    input->seed = composed(seed, store::positionAt(m_session.store().database(), store::Latest));
    input->seedSource = base::tidyName(seed.source);
    const auto drawn = domain::makeDraw(*input);
    if (!drawn)
        return drawn.error();
    if (drawn->empty())
        return refuse(u"DRW-034"_s, u"strata"_s, Text::tr("Nobody would be drawn from these grades and districts. Choose larger shares or another scope."));
    if (qsizetype(drawn->size()) > MostTasksAtOnce)
        return refuse(u"DRW-035"_s, u"strata"_s, Text::tr("A draw makes at most %1 tasks at once. Draw by district.").arg(MostTasksAtOnce));
    const journal::DrawBody body{domain::drawInputToJson(*input), domain::drawnHash(*drawn), request.form, request.due, base::tidyName(request.note), request.plan};
    store::Draft draft;
    draft.kind = u"draw.record"_s;
    draft.changes.push_back(journal::encodeDraw(body));
    for (const domain::Drawn &one : *drawn)
        draft.changes.push_back(journal::encodeTask(taskOf(one, body)));
    const auto appended = m_session.store().ledger().append(draft, m_session.signer());
    if (!appended)
        return appended.error();
    ChangeNews news;
    news.tasks = true;
    m_session.announce(news);
    return appended->created.front();
}

std::vector<domain::DrawStratum> strataOfPlan(const Reader &reader, const StoredPlan &plan, QDate today)
{
    const int quarter = today.year() < plan.plan.year ? 0 : today.year() > plan.plan.year ? 3 : (today.month() - 1) / 3;
    std::array<int, 5> drawn{};
    for (const StoredDraw &draw : PlanningQueries(reader.database()).drawsOf(plan.uid)) {
        if (const auto redone = domain::makeDraw(draw.input)) {
            for (const domain::Drawn &one : *redone)
                ++drawn[size_t(one.grade)];
        }
    }
    std::vector<domain::DrawStratum> strata;
    for (const domain::PlanStratum &stratum : plan.plan.strata) {
        int wanted = -drawn[size_t(stratum.grade)];
        for (int i = 0; i <= quarter; ++i)
            wanted += stratum.quarters[size_t(i)];
        strata.push_back({stratum.grade, 0, std::max(0, wanted)});
    }
    return strata;
}

std::vector<DrawRow> draws(const Reader &reader)
{
    return PlanningQueries(reader.database()).draws();
}

std::optional<StoredDraw> draw(const Reader &reader, const Uid &uid)
{
    return PlanningQueries(reader.database()).drawByUid(uid);
}

Result<DrawShown> showDraw(const Reader &reader, const Uid &uid)
{
    auto stored = draw(reader, uid);
    if (!stored)
        return refuse(u"DRW-036"_s, u"draw"_s, Text::tr("There is no such draw in this store. Choose one of the list."));
    const auto drawn = domain::makeDraw(stored->input);
    if (!drawn)
        return drawn.error();
    const auto accounts = store::accounts(reader.database());
    DrawShown shown;
    shown.stored = *std::move(stored);
    shown.store = store::storeInfo(reader.database());
    shown.ruleBook = rulingRuleBook(reader, shown.stored.input.asOf);
    shown.chain = store::positionAt(reader.database(), shown.stored.receivedNo).chain;
    const DrawInput &input = shown.stored.input;
    for (const domain::DrawInspector &inspector : input.inspectors)
        shown.inspectors.append(nameOf(accounts, inspector.user));
    for (const domain::DrawParty &party : input.parties)
        ++shown.potted[size_t(party.grade)];
    for (const domain::Drawn &one : *drawn) {
        const auto party = store::PartyQueries(reader.database()).byUid(one.party);
        DrawnParty line{one, party ? party->name : QString(), party ? party->region : QString(), {}};
        for (const Uid &user : one.inspectors)
            line.inspectors.append(nameOf(accounts, user));
        const auto entered = std::lower_bound(input.parties.begin(), input.parties.end(), one.party, [](const domain::DrawParty &a, const Uid &b) { return a.party < b; });
        for (size_t i = 0; i < input.inspectors.size(); ++i) {
            if (const auto conflict = domain::conflictOf(input, input.inspectors[i], *entered); conflict != domain::Conflict::None && conflict != domain::Conflict::OnLeave)
                shown.excluded.push_back({shown.inspectors[qsizetype(i)], line.name, domain::conflictLabel(conflict)});
        }
        shown.parties.push_back(std::move(line));
    }
    for (size_t i = 0; i < input.inspectors.size(); ++i) {
        if (input.inspectors[i].onLeave)
            shown.excluded.push_back({shown.inspectors[qsizetype(i)], QString(), domain::conflictLabel(domain::Conflict::OnLeave)});
    }
    return shown;
}

Result<DrawCheck> verifyDraw(const Reader &reader, const Uid &uid, const base::Progress &progress)
{
    const auto stored = draw(reader, uid);
    if (!stored)
        return refuse(u"DRW-036"_s, u"draw"_s, Text::tr("There is no such draw in this store. Choose one of the list."));
    DrawCheck check;
    check.parties = int(stored->input.parties.size());
    if (const auto drawn = domain::makeDraw(stored->input)) {
        check.drawn = int(drawn->size());
        check.resultEqual = domain::drawnHash(*drawn) == stored->result;
        check.tasksEqual = tasksEqual(reader, uid, *drawn);
    }
    const auto books = store::adoptedRuleBooks(reader.database(), stored->input.position);
    const domain::RuleBook &book = books[size_t(domain::rulingVersion(books, stored->input.asOf))];
    const auto ratings = store::evaluateAll(reader.database(), book, stored->input.asOf, stored->input.position, progress);
    if (!ratings)
        return ratings.error();
    check.differences = differencesOf(reader, stored->input, *ratings);
    if (check.differences.size() > MostDifferencesShown)
        check.differences.resize(MostDifferencesShown);
    return check;
}

} // namespace chengcai::services
