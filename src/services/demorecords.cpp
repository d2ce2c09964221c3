// SPDX-License-Identifier: GPL-3.0-or-later
// The uses of credit in the story: contracts with their financing, training, mutual reviews, periodic evaluations, information of others.
#include "services/demoparts.h"

#include "services/evaluations.h"
#include "services/externals.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "store/queries/facts.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PartyId;
using domain::RecordId;
using domain::RecordType;
using domain::RecordValues;

namespace {

class RecordStory
{
public:
    RecordStory(Session &session, StoryClock &clock, QDate today, PartyByLabel party) : m_session(session), m_clock(clock), m_today(today), m_party(std::move(party)) {}

    [[nodiscard]] std::vector<Step> steps(const std::shared_ptr<RecordStory> &self);

private:
    struct Places {
        QString party = {};
        QString peer = {};
        QString subject = {}; ///< name under which the record was kept
        QString other = {};
    };
    Result<void> as(const QString &who);
    Result<void> open(const QString &name, RecordType type, const Places &places, RecordValues values);
    Result<void> act(const QString &name, const QString &act, RecordValues values, const QString &text);
    Result<void> measure(const QString &code, const QString &unit);
    Result<void> evaluate(domain::PartyKind kind, const QString &period);
    Result<void> checkFacts(domain::PartyKind kind, QDate day);
    Result<void> confirmAll(const QString &name);
    Result<void> decide(const QString &name, const QString &act);
    void at(QDate day, std::function<Result<void>()> act) { m_steps.push_back({day, std::move(act)}); }
    void at(int ago, std::function<Result<void>()> act) { at(m_today.addDays(-ago), std::move(act)); }
    void addFinancing();
    void addTraining();
    void addReviews();
    Result<void> takeDebtors(const QStringList &rows);
    void addExternals();
    void addEvaluations();

    Session &m_session;
    StoryClock &m_clock;
    QDate m_today;
    PartyByLabel m_party;
    QHash<QString, RecordId> m_records;
    std::vector<Step> m_steps;
};

Result<void> RecordStory::as(const QString &who)
{
    m_clock.tick();
    return m_session.account() && m_session.account()->name == who ? Result<void>() : m_session.signIn(who, std::nullopt);
}

Result<void> RecordStory::open(const QString &name, RecordType type, const Places &places, RecordValues values)
{
    if (const auto in = as(Administrator); !in)
        return in;
    const auto party = [this](const QString &label) { return label.isEmpty() ? PartyId() : m_party(label); };
    RecordInput input{.type = type, .party = party(places.party), .peer = party(places.peer), .subject = m_records.value(places.subject), .other = m_records.value(places.other), .values = std::move(values)};
    const auto id = Records(m_session).open(std::move(input));
    if (!id)
        return id.error();
    m_records.insert(name, *id);
    return {};
}

Result<void> RecordStory::act(const QString &name, const QString &act, RecordValues values, const QString &text)
{
    if (const auto in = as(Administrator); !in)
        return in;
    return Records(m_session).act(m_records[name], {.act = act, .text = text, .values = std::move(values)});
}

/// For the first supplier of the story whom the rule of the catalogue is about.
Result<void> RecordStory::measure(const QString &code, const QString &unit)
{
    const domain::MeasureRule *rule = domain::measureCatalogue().of(code);
    for (int i = 1; i < 60; ++i) {
        const QString label = u"演示供应商 %1"_s.arg(i, 3, 10, QChar(u'0'));
        const auto standing = m_party(label).isValid() ? standingOf(m_session.reader(), m_party(label), m_clock.today()) : Result<domain::CreditStanding>(domain::CreditStanding{});
        if (standing && m_party(label).isValid() && !domain::measureGround(*rule, *standing).isEmpty())
            return open(code, RecordType::Measure, {.party = label}, {{u"measure"_s, code}, {u"unit"_s, unit}, {u"valid_from"_s, m_clock.today().toString(Qt::ISODate)}});
    }
    return {};
}

Result<void> RecordStory::evaluate(domain::PartyKind kind, const QString &period)
{
    if (const auto in = as(Administrator); !in)
        return in;
    const auto id = Evaluations(m_session).run({kind, period, {}, {}}, {});
    if (!id)
        return id.error();
    m_records.insert(domain::partyKindName(kind), *id);
    return {};
}

/// Before an evaluation every negative fact is seen by somebody who did not record it.
Result<void> RecordStory::checkFacts(domain::PartyKind kind, QDate day)
{
    const store::FactQueries queries(m_session.store().database());
    for (const PartyId party : queries.partiesUnchecked(day)) {
        for (const domain::CreditFact &fact : factsOf(m_session.reader(), party)) {
            if (fact.withdrawn || fact.secondChecked || domain::kindOfIndicator(fact.indicator) != kind || !fact.indicator.contains(u"-N"_s))
                continue;
            if (const auto in = as(Administrator); !in)
                return in;
            const auto authors = queries.authors(fact.id);
            const bool own = std::find(authors.begin(), authors.end(), m_session.account()->user) != authors.end();
            if (const auto in = as(own ? SecondPerson : Administrator); !in)
                return in;
            if (const auto checked = FactRegister(m_session).confirm(fact.id); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> RecordStory::confirmAll(const QString &name)
{
    const auto view = evaluationView(m_session.reader(), m_records[name], false);
    if (!view)
        return view.error();
    RecordActInput input{.act = u"look"_s, .text = u"逐项核对得分构成，与事实一致。"_s, .values = {{u"word"_s, u"confirmed"_s}}};
    for (const EvaluationLine &line : view->lines)
        input.parties.push_back(line.party.id);
    if (const auto in = as(Administrator); !in)
        return in;
    if (!input.parties.empty()) {
        if (const auto said = Records(m_session).act(m_records[name], input); !said)
            return said;
    }
    return act(name, u"propose"_s, {}, u"已逐项核对，提请批准。"_s);
}

Result<void> RecordStory::decide(const QString &name, const QString &act)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    return Records(m_session).act(m_records[name], {.act = act, .text = u"同意。"_s});
}

void RecordStory::addFinancing()
{
    const QString bank = u"bank"_s, rural = u"rural"_s;
    at(200, [=, this] { return open(bank, RecordType::Bank, {}, {{u"name"_s, u"演示商业银行"_s}, {u"branch"_s, u"演示支行"_s}, {u"products"_s, u"政采贷：凭中标通知书和合同授信，最高为合同金额的七成"_s}}); });
    at(200, [=, this] { return open(rural, RecordType::Bank, {}, {{u"name"_s, u"演示农商银行"_s}, {u"branch"_s, u"演示东支行"_s}}); });
    const auto contract = [this](const QString &name, int ago, const QString &supplier, const QString &purchaser, const QString &project, const QString &fen, const QString &account) {
        at(ago, [=, this] {
            return open(name, RecordType::Contract, {.party = supplier, .peer = purchaser},
                        {{u"contract_no"_s, u"演示合同-%1"_s.arg(name)},
                         {u"project"_s, project},
                         {u"amount"_s, fen},
                         {u"signed_on"_s, m_clock.today().addDays(-3).toString(Qt::ISODate)},
                         {u"award_no"_s, u"演示中标-%1"_s.arg(name)},
                         {u"award_on"_s, m_clock.today().addDays(-20).toString(Qt::ISODate)},
                         {u"payee_bank"_s, account},
                         {u"payee_account"_s, u"演示账户 %1"_s.arg(name)}});
        });
    };
    const auto apply = [this](const QString &name, int ago, const QString &supplier, const QString &subject, const QString &other, const QString &fen) {
        at(ago, [=, this] { return open(name, RecordType::Financing, {.party = supplier, .subject = subject, .other = other}, {{u"amount"_s, fen}, {u"months"_s, u"6"_s}, {u"purpose"_s, u"采购原材料"_s}}); });
    };
    contract(u"A01"_s, 150, u"演示供应商 005"_s, u"演示采购人 02"_s, u"演示学校课桌椅采购项目"_s, u"151900000"_s, u"演示商业银行"_s);
    apply(u"loan1"_s, 140, u"演示供应商 005"_s, u"A01"_s, bank, u"100000000"_s);
    at(139, [this] { return act(u"loan1"_s, u"send"_s, {}, {}); });
    at(130, [this] {
        return act(u"loan1"_s, u"grant"_s, {{u"granted"_s, u"90000000"_s}, {u"rate_bp"_s, u"385"_s}, {u"repay_by"_s, m_today.addDays(40).toString(Qt::ISODate)}}, {});
    });
    contract(u"A02"_s, 45, u"演示供应商 008"_s, u"演示采购人 03"_s, u"演示医院信息化运维项目"_s, u"68000000"_s, u"演示农商银行"_s);
    apply(u"loan2"_s, 40, u"演示供应商 008"_s, u"A02"_s, rural, u"40000000"_s);
    at(38, [this] { return act(u"loan2"_s, u"send"_s, {}, {}); });
    contract(u"A03"_s, 20, u"演示供应商 054"_s, u"演示采购人 02"_s, u"演示办公用纸采购项目"_s, u"3600000"_s, {});
    apply(u"loan3"_s, 18, u"演示供应商 054"_s, u"A03"_s, bank, u"2000000"_s);
}

void RecordStory::addTraining()
{
    const auto event = [this](const QString &name, int ago, const QString &title, const QString &form, const QStringList &present) {
        const auto planned = [=, this](QDate day) {
            return open(name, RecordType::Event, {}, {{u"title"_s, title}, {u"form"_s, form}, {u"held_on"_s, day.toString(Qt::ISODate)}, {u"place"_s, u"演示会议中心"_s}, {u"speaker"_s, u"演示讲师"_s}});
        };
        if (ago < 0) {
            at(1, [=, this] { return planned(m_today.addDays(-ago)); });
            return;
        }
        // Other steps of the story may have brought the clock further: recorded on the day on which it stands.
        at(ago, [=, this] { return planned(m_clock.today()); });
        at(ago, [=, this] { return act(name, u"hold"_s, {}, u"按计划举办，签到表见附件。"_s); });
        for (int i = 0; i < present.size(); ++i)
            at(ago, [=, this, label = present[i]] { return open(name + label, RecordType::Attendance, {.party = label, .subject = name}, {{u"person"_s, u"演示参训人员 %1"_s.arg(i + 1)}, {u"pledge"_s, u"1"_s}}); });
        at(std::max(ago - 2, 0), [=, this] { return act(name, u"survey"_s, {{u"answered"_s, u"42"_s}, {u"satisfied"_s, u"41"_s}}, {}); });
    };
    event(u"e1"_s, 120, u"采购人廉洁培训"_s, u"purchaser-training"_s, {u"演示采购人 02"_s, u"演示采购人 03"_s, u"演示采购人 04"_s});
    event(u"e2"_s, 90, u"供应商诚信签约会"_s, u"supplier-signing"_s, {u"演示供应商 005"_s, u"演示供应商 007"_s, u"演示供应商 008"_s, u"演示供应商 020"_s});
    event(u"e3"_s, -9, u"代理机构廉洁教育"_s, u"agency-education"_s, {});
    at(180, [this] { return open(u"c1"_s, RecordType::Course, {}, {{u"title"_s, u"政府采购廉洁课堂"_s}, {u"form"_s, u"video"_s}, {u"audience"_s, u"everybody"_s}, {u"version"_s, u"1"_s}, {u"address"_s, u"https://example.invalid/class"_s}}); });
    at(175, [this] { return open(u"c2"_s, RecordType::Course, {}, {{u"title"_s, u"电子采购平台全流程操作手册"_s}, {u"form"_s, u"manual"_s}, {u"audience"_s, u"supplier"_s}, {u"version"_s, u"3.1"_s}}); });
    at(30, [this] { return act(u"c1"_s, u"views"_s, {{u"views"_s, u"3120"_s}}, {}); });
    at(29, [this] { return act(u"c1"_s, u"survey"_s, {{u"answered"_s, u"260"_s}, {u"satisfied"_s, u"251"_s}}, {}); });
    at(21, [this] { return act(u"c2"_s, u"version"_s, {{u"version"_s, u"3.2"_s}}, u"补充合同融资一章"_s); });
}

void RecordStory::addReviews()
{
    const auto pair = [this](const QString &name, int ago, const QString &ratee, const QString &rater, const QString &node) {
        at(ago, [=, this] {
            return open(name, RecordType::Mutual, {.party = ratee, .peer = rater},
                        {{u"project"_s, u"演示学校课桌椅采购项目"_s}, {u"project_no"_s, u"演示项目-A01"_s}, {u"node"_s, node}, {u"node_on"_s, m_clock.today().toString(Qt::ISODate)}});
        });
    };
    pair(u"m1"_s, 26, u"演示供应商 005"_s, u"演示采购人 02"_s, u"after-acceptance"_s);
    pair(u"m2"_s, 26, u"演示采购人 02"_s, u"演示供应商 005"_s, u"after-acceptance"_s);
    pair(u"m3"_s, 3, u"演示供应商 008"_s, u"演示采购人 03"_s, u"after-acceptance"_s);
    at(24, [this] { return act(u"m1"_s, u"give"_s, {{u"score"_s, u"92"_s}, {u"narrative"_s, u"按期交货，售后响应及时。"_s}}, {}); });
}

/// The whole list of judgment debtors as the court platform hands it over: name, credit code and case of each, parted by |.
Result<void> RecordStory::takeDebtors(const QStringList &rows)
{
    if (const auto in = as(Administrator); !in)
        return in;
    const QTemporaryDir folder;
    ExternalSource source;
    source.layout = u"judgment-debtor"_s;
    source.wholeList = true;
    source.table.file = folder.filePath(u"debtors.csv"_s);
    QString text = u"被执行人姓名/名称,身份证号码/组织机构代码,执行法院,案号,立案时间,生效法律文书确定的义务,失信被执行人行为具体情形,发布时间\r\n"_s;
    const QString filed = m_today.addDays(-160).toString(Qt::ISODate), published = m_today.addDays(-130).toString(Qt::ISODate);
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        text += u"%1,%2,演示市人民法院,（%3）演0101执%4号,%5,支付演示货款,有履行能力而拒不履行生效法律文书确定的义务,%6\r\n"_s.arg(cells[0], cells[1], filed.left(4), cells[2], filed, published);
    }
    QFile file(source.table.file);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::Error{base::ErrorKind::StoreProblem, u"DEM-005"_s, u"The story cannot write its list of judgment debtors."_s, file.errorString(), {}};
    file.close();
    const auto report = importExternal(m_session, source, false, {});
    return report ? Result<void>() : report.error();
}

/// One who is in force, one who has gone from the source, one with the name of a supplier and no number, one whom nobody here knows.
void RecordStory::addExternals()
{
    const auto row = [this](const QString &label, const QString &number) {
        const auto known = party(m_session.reader(), m_party(label));
        return u"%1|%2|%3"_s.arg(known->name, known->identifier, number);
    };
    const QString byName = u"演示供应商 056||73"_s, stranger = u"演示外地供应商 甲||74"_s;
    at(120, [=, this] { return takeDebtors({row(u"演示供应商 057"_s, u"71"_s), row(u"演示供应商 058"_s, u"72"_s), byName, stranger}); });
    at(25, [=, this] { return takeDebtors({row(u"演示供应商 057"_s, u"71"_s), byName, stranger}); });
}

/// The last quarter that has been over for a month: published for one kind, still looked through for another.
void RecordStory::addEvaluations()
{
    const QDate past = m_today.addDays(-30);
    const QDate end = QDate(past.year(), (past.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
    const QString period = u"%1-Q%2"_s.arg(end.year()).arg((end.month() + 2) / 3);
    const QString experts = domain::partyKindName(domain::PartyKind::Expert);
    at(end.addDays(2), [=, this] { return checkFacts(domain::PartyKind::Expert, end); });
    at(end.addDays(3), [=, this] { return evaluate(domain::PartyKind::Expert, period); });
    at(end.addDays(4), [=, this] { return confirmAll(experts); });
    at(end.addDays(5), [=, this] { return decide(experts, u"approve"_s); });
    at(end.addDays(6), [=, this] { return act(experts, u"tell"_s, {{u"channel"_s, u"演示市政府采购网站内信"_s}}, {}); });
    at(end.addDays(26), [=, this] { return decide(experts, u"publish"_s); });
    at(end.addDays(8), [=, this] { return evaluate(domain::PartyKind::Supplier, period); });
}

std::vector<Step> RecordStory::steps(const std::shared_ptr<RecordStory> &self)
{
    addFinancing();
    addTraining();
    addReviews();
    addEvaluations();
    addExternals();
    at(12, [this] { return measure(u"early-payment"_s, u"演示采购人 02"_s); });
    at(11, [this] { return measure(u"key-review"_s, u"演示市财政局"_s); });
    // Whoever keeps a step keeps the story it belongs to.
    for (Step &one : m_steps) {
        one.act = [self, act = std::move(one.act)] {
            const auto done = act();
            return done ? self->as(Administrator) : done;
        };
    }
    return std::move(m_steps);
}

} // namespace

std::vector<Step> recordSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party)
{
    const auto story = std::make_shared<RecordStory>(session, clock, today, std::move(party));
    return story->steps(story);
}

} // namespace chengcai::services::demo
