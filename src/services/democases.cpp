// SPDX-License-Identifier: GPL-3.0-or-later
// The supervision part of the story: inspections with findings, their rectification, and cases at every stage.
#include "services/demoparts.h"

#include "services/cases.h"
#include "services/formlibrary.h"
#include "services/inspections.h"
#include "services/partyregister.h"
#include "services/rectifications.h"

#include <memory>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseAct;
using domain::CaseId;
using domain::InspectionId;
using domain::PartyKind;
using domain::RectificationId;

namespace {

/// Answers that find nothing, but the wanted number of ordinary or serious findings.
class FormFiller
{
public:
    FormFiller(Session &session, const domain::FormTemplate &form) : m_session(session), m_form(form) {}

    Result<domain::Answers> fill(int findings, bool serious, const QStringList &narratives)
    {
        domain::Answers answers;
        int found = 0;
        for (const domain::FormSection &section : m_form.sections) {
            for (const domain::FormItem &item : section.items) {
                const domain::Choice *bad = found < findings ? fault(item, serious) : nullptr;
                answers.insert(item.code, bad ? faulty(*bad, narratives.value(found++)) : calm(item));
            }
        }
        if (m_error)
            return *m_error;
        return answers;
    }

private:
    static const domain::Choice *fault(const domain::FormItem &item, bool serious)
    {
        if (item.deadline || !item.askIf.empty() || item.type == domain::ItemType::Number)
            return nullptr;
        for (const domain::Choice &choice : item.choices) {
            if (choice.outcome && !choice.outcome->praise && choice.outcome->serious == serious)
                return &choice;
        }
        return nullptr;
    }
    domain::Answer faulty(const domain::Choice &choice, const QString &narrative)
    {
        domain::Answer answer;
        answer.value = choice.value;
        answer.remark = narrative;
        const QString title = u"检查底稿照片 %1.png"_s.arg(++m_pictures);
        if (const auto file = Inspections(m_session).attach(demoPicture(title), u"image/png"_s, title))
            answer.evidence = {*file};
        else
            m_error = file.error();
        return answer;
    }
    static domain::Answer calm(const domain::FormItem &item)
    {
        domain::Answer answer;
        answer.remark = u"查阅档案核对（%1），未见异常。"_s.arg(item.code);
        switch (item.type) {
        case domain::ItemType::Text: answer.value = u"演示"_s; break;
        case domain::ItemType::Date: answer.value = u"2026-01-05"_s; break;
        case domain::ItemType::Number: answer.value = item.bound ? domain::formatScaled(item.bound->value, item.decimals) : u"0"_s; break;
        case domain::ItemType::Projects: answer.rows = {row(item)}; break;
        default: answer.value = calmChoice(item).value;
        }
        return answer;
    }
    static QStringList row(const domain::FormItem &table)
    {
        QStringList cells;
        for (const domain::FormColumn &column : table.columns)
            cells << (column.type == domain::ColumnType::Text ? u"演示项目"_s : column.type == domain::ColumnType::Date ? u"2026-01-05"_s : u"100"_s);
        return cells;
    }
    static const domain::Choice &calmChoice(const domain::FormItem &item)
    {
        for (const domain::Choice &choice : item.choices) {
            if (!choice.outcome && !choice.evidence && (!item.deadline || !choice.share))
                return choice;
        }
        return item.choices.front();
    }

    Session &m_session;
    const domain::FormTemplate &m_form;
    std::optional<base::Error> m_error;
    int m_pictures = 0;
};

class CaseStory
{
public:
    CaseStory(Session &session, StoryClock &clock, QDate today, PartyByLabel party) : m_session(session), m_clock(clock), m_today(today), m_party(std::move(party)) {}

    [[nodiscard]] std::vector<Step> steps(const std::shared_ptr<CaseStory> &self);

private:
    Result<void> as(const QString &who);
    Result<void> inspect(const QString &label, int findings, bool serious, const QStringList &narratives, bool inEffect);
    Result<void> notice(const QString &label);
    Result<void> reply(const QString &label, const QString &text, const QString &title);
    Result<void> verify(const QString &label, bool accepted, const QString &text, int newDue = 0);
    Result<void> late(const QString &label);
    Result<void> open(const QString &label, CaseInput input, int actedAgo);
    Result<void> openFinding(const QString &label, int actedAgo);
    Result<void> file(const QString &label);
    Result<void> step(const QString &label, const domain::CaseStep &step, const QString &title = {}, const QString &who = Inspector);
    Result<void> decide(const QString &label, DecisionInput input);
    Result<void> close(const QString &label, const QString &text);
    [[nodiscard]] std::vector<domain::PersonMeasure> persons(const QString &label) const;

    void at(int ago, std::function<Result<void>()> act) { m_steps.push_back({m_today.addDays(-ago), std::move(act)}); }
    void rectifications();
    void earlyCases();
    void lateCases();
    void decidedCases();

    Session &m_session;
    StoryClock &m_clock;
    QDate m_today;
    PartyByLabel m_party;
    std::vector<Step> m_steps;
    QHash<QString, InspectionId> m_inspections;
    QHash<QString, RectificationId> m_notices;
    QHash<QString, CaseId> m_cases;
};

Result<void> CaseStory::as(const QString &who)
{
    m_clock.tick();
    return m_session.account() && m_session.account()->name == who ? Result<void>() : m_session.signIn(who, std::nullopt);
}

Result<void> CaseStory::inspect(const QString &label, int findings, bool serious, const QStringList &narratives, bool inEffect)
{
    if (const auto in = as(Inspector); !in)
        return in;
    const auto party = services::party(m_session.reader(), m_party(label));
    InspectionInput input{party ? party->id : domain::PartyId(), {}, {}, m_clock.today(), u"现场检查"_s, {}};
    for (const StoredForm &stored : forms(m_session.reader())) {
        if (!party || stored.form.kind != party->kind || stored.retired)
            continue;
        input.form = stored.form.id;
        const auto answers = FormFiller(m_session, stored.form).fill(findings, serious, narratives);
        if (!answers)
            return answers.error();
        input.answers = *answers;
        break;
    }
    const auto id = Inspections(m_session).submit(input);
    if (!id)
        return id.error();
    m_inspections.insert(label, *id);
    if (const auto in = as(SecondPerson); !in)
        return in;
    std::vector<ReviewedFinding> words;
    const auto submitted = services::inspection(m_session.reader(), *id);
    for (const domain::Finding &finding : submitted->findings)
        words.push_back({finding.number, true, {}});
    if (const auto reviewed = Inspections(m_session).review(*id, words, {}); !reviewed || !inEffect)
        return reviewed;
    m_clock.tick();
    if (const auto heard = Inspections(m_session).hear(*id, {m_clock.today(), true, u"认可检查结论，已安排整改。"_s, {}}); !heard)
        return heard;
    m_clock.tick();
    return Inspections(m_session).putIntoEffect(*id);
}

Result<void> CaseStory::notice(const QString &label)
{
    if (const auto in = as(Inspector); !in)
        return in;
    NoticeInput input{m_inspections[label], {}, u"请举一反三，完善内部控制制度。"_s, {}};
    const auto inspection = services::inspection(m_session.reader(), input.inspection);
    for (const domain::Finding &finding : inspection->findings)
        input.items.push_back({finding.number, u"纠正检查所列问题，书面说明原因和改正结果，附证明材料。"_s, {}});
    const auto id = Rectifications(m_session).issue(input);
    if (!id)
        return id.error();
    m_notices.insert(label, *id);
    return {};
}

Result<void> CaseStory::reply(const QString &label, const QString &text, const QString &title)
{
    if (const auto in = as(Inspector); !in)
        return in;
    const auto notice = rectification(m_session.reader(), m_notices[label]);
    for (const domain::RectificationItem &item : notice->items) {
        m_clock.tick();
        if (const auto replied = Rectifications(m_session).reply(notice->id, item.number, {}, u"%1（第 %2 项，%3）"_s.arg(text).arg(item.number).arg(title)); !replied)
            return replied;
    }
    return {};
}

Result<void> CaseStory::verify(const QString &label, bool accepted, const QString &text, int newDue)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    const auto notice = rectification(m_session.reader(), m_notices[label]);
    for (const domain::RectificationItem &item : notice->items) {
        m_clock.tick();
        if (const auto verified = Rectifications(m_session).verify(notice->id, item.number, accepted, text, newDue > 0 ? m_today.addDays(newDue) : QDate()); !verified)
            return verified;
    }
    return {};
}

Result<void> CaseStory::late(const QString &label)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    const auto recorded = Rectifications(m_session).recordLate(m_notices[label], 1);
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

Result<void> CaseStory::open(const QString &label, CaseInput input, int actedAgo)
{
    if (const auto in = as(Administrator); !in)
        return in;
    input.party = m_party(label);
    input.actedOn = m_clock.today().addDays(-actedAgo);
    const auto id = Cases(m_session).open(input);
    if (!id)
        return id.error();
    m_cases.insert(label, *id);
    return {};
}

Result<void> CaseStory::openFinding(const QString &label, int actedAgo)
{
    for (const SeriousFinding &finding : seriousFindings(m_session.reader())) {
        if (finding.inspection == m_inspections[label])
            return open(label, caseFrom(finding), actedAgo);
    }
    return {};
}

Result<void> CaseStory::file(const QString &label)
{
    if (const auto in = as(Administrator); !in)
        return in;
    return Cases(m_session).file(m_cases[label], {}, u"有明确的违法嫌疑人和事实，属于本局管辖，未超过追究期限，予以立案。"_s);
}

Result<void> CaseStory::step(const QString &label, const domain::CaseStep &wanted, const QString &title, const QString &who)
{
    if (const auto in = as(who); !in)
        return in;
    domain::CaseStep step = wanted;
    if (!title.isEmpty()) {
        const auto file = Inspections(m_session).attach(demoDocument(title), u"application/pdf"_s, title);
        if (!file)
            return file.error();
        step.evidence = {*file};
    }
    return Cases(m_session).step(m_cases[label], step);
}

Result<void> CaseStory::decide(const QString &label, DecisionInput input)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    input.persons = persons(label);
    return Cases(m_session).decide(m_cases[label], input);
}

Result<void> CaseStory::close(const QString &label, const QString &text)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    return Cases(m_session).close(m_cases[label], {}, text);
}

std::vector<domain::PersonMeasure> CaseStory::persons(const QString &label) const
{
    std::vector<domain::PersonMeasure> measures;
    for (const domain::ResponsiblePerson &person : personsOf(m_session.reader(), m_party(label)))
        measures.push_back({person.uid, person.name, person.role, u"约谈，责令作出书面检查"_s});
    return measures;
}

domain::CaseStep investigation(const QString &text)
{
    domain::CaseStep step;
    step.act = CaseAct::Investigate;
    step.text = text;
    return step;
}

domain::CaseStep priorNotice(const QString &facts, const QString &proposal, const QString &basis)
{
    domain::CaseStep step;
    step.act = CaseAct::Notice;
    step.text = proposal;
    step.grounds = facts;
    step.reasons = u"上述行为违反了%1的规定，有询问笔录、采购档案等证据证明。"_s.arg(basis);
    step.rights = u"根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条，可以自收到本告知书之日起五个工作日内陈述、申辩；依法可以要求听证的，应当在收到本告知书之日起五个工作日内提出。逾期视为放弃。"_s;
    return step;
}

domain::CaseStep simple(CaseAct act, const QString &text)
{
    domain::CaseStep step;
    step.act = act;
    step.text = text;
    return step;
}

domain::CaseStep statement(const QString &text, bool given, bool waivesHearing)
{
    domain::CaseStep step = simple(CaseAct::Statement, text);
    step.given = given;
    step.hearingWaived = waivesHearing;
    return step;
}

CaseInput complaint(const QString &reference, const QString &cause, domain::ConductClass conduct, const QString &summary)
{
    CaseInput input;
    input.origin = domain::CaseOrigin::Complaint;
    input.reference = reference;
    input.cause = cause;
    input.conduct = conduct;
    input.summary = summary;
    return input;
}

CaseInput hint(const QString &reference, const QString &cause, domain::ConductClass conduct, const QString &summary)
{
    CaseInput input = complaint(reference, cause, conduct, summary);
    input.origin = domain::CaseOrigin::PlatformHint;
    return input;
}

void CaseStory::rectifications()
{
    const QString done = u"演示采购人 11"_s, overdue = u"演示代理机构 03"_s, waiting = u"演示采购人 12"_s, refused = u"演示供应商 055"_s, fresh = u"演示采购人 13"_s, recorded = u"演示代理机构 04"_s;
    at(150, [=, this] { return inspect(done, 2, false, {u"采购意向公开晚于规定时间，抽查的三个项目均如此。"_s, u"合同公告缺少验收标准，抽查两份均缺项。"_s}, true); });
    at(140, [=, this] { return notice(done); });
    at(125, [=, this] { return reply(done, u"已补充公开并修订采购内控制度"_s, u"制度文本见附件"_s); });
    at(122, [=, this] { return verify(done, true, u"材料齐全，整改到位。"_s); });
    at(200, [=, this] { return inspect(recorded, 1, false, {u"评审报告送达采购人超过两个工作日，抽查四个项目有三个。"_s}, true); });
    at(195, [=, this] { return notice(recorded); });
    at(160, [=, this] { return reply(recorded, u"已修改业务流程，报告当日送达"_s, u"送达回执"_s); });
    at(158, [=, this] { return verify(recorded, true, u"核对回执，整改完成。"_s); });
    at(157, [=, this] { return late(recorded); });
    at(70, [=, this] { return inspect(overdue, 2, false, {u"质疑答复超过法定时间，抽查五件有两件。"_s, u"档案缺少评审录像，抽查项目无备份。"_s}, true); });
    at(62, [=, this] { return notice(overdue); });
    at(45, [=, this] { return inspect(refused, 1, false, {u"履约验收资料不全，缺少两次安装调试记录。"_s}, true); });
    at(40, [=, this] { return notice(refused); });
    at(25, [=, this] { return reply(refused, u"已补做记录"_s, u"记录复印件"_s); });
    at(15, [=, this] { return verify(refused, false, u"补做的记录没有当事人签字，无法证明在约定时间完成。"_s, 20); });
    at(30, [=, this] { return inspect(waiting, 1, false, {u"合同副本备案晚于七个工作日，抽查六份有两份。"_s}, true); });
    at(20, [=, this] { return notice(waiting); });
    at(2, [=, this] { return reply(waiting, u"已备案，并明确专人负责"_s, u"备案回执"_s); });
    at(8, [=, this] { return inspect(fresh, 1, false, {u"采购需求没有开展市场调查，抽查的项目无调查记录。"_s}, true); });
    at(5, [=, this] { return notice(fresh); });
}

void CaseStory::earlyCases()
{
    const QString lead = u"演示供应商 050"_s, filed = u"演示代理机构 05"_s, noticed = u"演示采购人 14"_s, proposed = u"演示采购人 15"_s, dropped = u"演示专家 10"_s;
    at(3, [=, this] { return open(lead, complaint(u"演示投诉〔演示〕31 号"_s, u"L77-1-1"_s, domain::ConductClass::NonCompliant, u"投诉称投标文件中的业绩证明与原件不符。"_s), 60); });
    at(16, [=, this] {
        return open(filed, hint(u"演示平台预警 208"_s, u"R68-7"_s, domain::ConductClass::Unfair, u"平台提示三个项目的评审标准没有量化指标。"_s), 40);
    });
    at(14, [=, this] { return file(filed); });
    at(33, [=, this] { return inspect(noticed, 1, true, {u"把应当公开招标的办公设备拆成五个项目直接采购，合计超过限额。"_s}, false); });
    at(30, [=, this] { return openFinding(noticed, 50); });
    at(28, [=, this] { return file(noticed); });
    at(10, [=, this] { return step(noticed, investigation(u"询问采购经办人两次，调取五份合同和预算批复。"_s), u"询问笔录.pdf"_s); });
    at(2, [=, this] {
        return step(noticed, priorNotice(u"将预算 320 万元的办公设备拆成五个项目直接采购。"_s, u"拟责令限期改正，给予警告，罚款 20,000.00 元。"_s, u"政府采购法第七十一条第（一）项"_s), u"事先告知书送达回证.pdf"_s);
    });
    at(12, [=, this] { return inspect(proposed, 1, true, {u"采购文件把本地注册作为资格条件，抽查的两个项目均如此。"_s}, false); });
    at(210, [=, this] { return open(dropped, complaint(u"演示投诉〔演示〕7 号"_s, u"R75-2"_s, domain::ConductClass::NonCompliant, u"投诉称专家与供应商有利害关系未回避。"_s), 30); });
    at(208, [=, this] { return file(dropped); });
    at(190, [=, this] { return step(dropped, investigation(u"核对社保、工商登记，未见利害关系。"_s), u"核查说明.pdf"_s); });
    at(185, [=, this] { return close(dropped, u"经查违法事实不能成立，依照行政处罚法第五十七条第一款第（三）项，不予行政处罚。"_s); });
}

void CaseStory::lateCases()
{
    const QString soon = u"演示供应商 051"_s, over = u"演示代理机构 06"_s, stated = u"演示供应商 052"_s, reviewed = u"演示供应商 053"_s;
    at(90, [=, this] { return open(soon, complaint(u"演示投诉〔演示〕18 号"_s, u"R72-1-4"_s, domain::ConductClass::NonCompliant, u"中标后把项目整体转给另一家公司实施。"_s), 120); });
    at(86, [=, this] { return file(soon); });
    at(60, [=, this] { return step(soon, investigation(u"现场核查项目实施人员的劳动合同。"_s), u"现场检查笔录.pdf"_s); });
    at(108, [=, this] { return open(over, hint(u"演示平台预警 177"_s, u"R68-5"_s, domain::ConductClass::NonStandard, u"平台提示两个项目的专家不是从库中抽取。"_s), 30); });
    at(104, [=, this] { return file(over); });
    at(80, [=, this] { return step(over, investigation(u"调取抽取记录，与平台日志比对。"_s), u"抽取记录.pdf"_s); });
    at(66, [=, this] { return open(stated, complaint(u"演示投诉〔演示〕22 号"_s, u"L77-1-3"_s, domain::ConductClass::Unfair, u"两家供应商的投标文件由同一人编制。"_s), 45); });
    at(62, [=, this] { return file(stated); });
    at(40, [=, this] { return step(stated, investigation(u"核对投标文件电子特征，机器码一致。"_s), u"电子数据比对.pdf"_s); });
    at(18, [=, this] { return step(stated, priorNotice(u"与另一家供应商的投标文件机器码一致，由同一人编制。"_s, u"拟罚款采购金额千分之八，列入不良行为记录名单，一年内禁止参加政府采购活动。"_s, u"政府采购法第七十七条第一款第（三）项"_s)); });
    at(9, [=, this] { return step(stated, statement(u"书面陈述：文件由同一打字店排版，不是串通。附打字店证明。"_s, true, false), u"陈述申辩书.pdf"_s); });
    at(76, [=, this] { return open(reviewed, complaint(u"演示投诉〔演示〕20 号"_s, u"L77-1-1"_s, domain::ConductClass::NonCompliant, u"检测报告经核实系伪造。"_s), 90); });
    at(74, [=, this] { return file(reviewed); });
    at(55, [=, this] { return step(reviewed, investigation(u"向检测机构函询，该编号报告不存在。"_s), u"复函.pdf"_s); });
    at(32, [=, this] { return step(reviewed, priorNotice(u"投标文件中的检测报告编号不存在。"_s, u"拟罚款采购金额千分之十，二年内禁止参加政府采购活动。"_s, u"政府采购法第七十七条第一款第（一）项"_s)); });
    at(30, [=, this] { return step(reviewed, simple(CaseAct::RequestHearing, u"收到书面听证申请。"_s), u"听证申请书.pdf"_s); });
    at(26, [=, this] { return step(reviewed, statement(u"书面陈述：报告由供货商提供，不知情。"_s, true, false)); });
    at(14, [=, this] { return step(reviewed, simple(CaseAct::HoldHearing, u"公开听证，双方质证；听证主持人不是本案调查人员。"_s), u"听证笔录.pdf"_s, SecondPerson); });
    at(6, [=, this] { return step(reviewed, simple(CaseAct::LegalReview, u"事实清楚、证据充分、程序合法，同意提请决定。"_s), {}, SecondPerson); });
}

void CaseStory::decidedCases()
{
    const QString decided = u"演示供应商 054"_s, exposed = u"演示采购人 16"_s, finished = u"演示供应商 056"_s;
    const auto run = [this](const QString &label, int from, const CaseInput &input, const domain::CaseStep &notice) {
        at(from, [=, this] { return open(label, input, 40); });
        at(from - 2, [=, this] { return file(label); });
        at(from - 20, [=, this] { return step(label, investigation(u"调取采购档案，询问经办人员。"_s), u"询问笔录.pdf"_s); });
        at(from - 35, [=, this] { return step(label, notice, u"事先告知书送达回证.pdf"_s); });
        at(from - 40, [=, this] { return step(label, statement(u"当事人书面表示对事实无异议，放弃听证。"_s, true, true)); });
    };
    run(decided, 70, complaint(u"演示投诉〔演示〕21 号"_s, u"R72-1-2"_s, domain::ConductClass::NonCompliant, u"中标后无正当理由拒绝签订合同。"_s),
        priorNotice(u"中标通知书发出后三次催告仍拒绝签订合同。"_s, u"拟罚款 6,400.00 元，一年内禁止参加政府采购活动。"_s, u"政府采购法实施条例第七十二条第一款第（二）项"_s));
    at(3, [=, this] {
        DecisionInput input;
        input.decisionNo = u"演示财购罚决字〔%1〕41号"_s.arg(m_clock.today().year());
        input.text = u"罚款 6,400.00 元，列入不良行为记录名单，一年内禁止参加政府采购活动。"_s;
        input.fact.indicator = u"GY-N07"_s;
        input.fact.fineFen = 640000;
        input.fact.amountFen = 80000000;
        input.fact.banFrom = m_clock.today();
        input.fact.banUntil = input.fact.until = m_clock.today().addYears(1);
        input.fact.publicUntil = m_clock.today().addYears(1);
        return decide(decided, input);
    });
    at(181, [=, this] {
        if (const auto in = as(Administrator); !in)
            return in;
        domain::ResponsiblePerson person;
        person.party = m_party(exposed);
        person.name = u"演示负责人 戊"_s;
        person.role = u"采购工作分管负责人"_s;
        person.from = m_clock.today().addYears(-2);
        return PartyRegister(m_session).addPerson(person);
    });
    run(exposed, 180, hint(u"演示平台预警 150"_s, u"L71-3"_s, domain::ConductClass::Unfair, u"连续四个项目以特定行业业绩作为加分条件。"_s),
        priorNotice(u"四个项目以特定行业业绩作为加分条件，构成差别待遇。"_s, u"拟责令限期改正，通报批评。"_s, u"政府采购法第七十一条第（三）项"_s));
    at(125, [=, this] {
        DecisionInput input;
        input.result = domain::CaseResult::Exposure;
        input.decisionNo = u"演示财购通〔%1〕6号"_s.arg(m_clock.today().year());
        input.text = u"责令限期改正，予以通报批评。"_s;
        return decide(exposed, input);
    });
    at(122, [=, this] { return step(exposed, simple(CaseAct::Serve, u"直接送达，签收。"_s), u"送达回证.pdf"_s); });
    at(120, [=, this] { return step(exposed, simple(CaseAct::Publish, u"在演示市政府采购网公开。"_s)); });
    run(finished, 300, complaint(u"演示投诉〔演示〕3 号"_s, u"L77-1-1"_s, domain::ConductClass::NonCompliant, u"业绩合同系伪造。"_s),
        priorNotice(u"投标文件中的三份业绩合同系伪造。"_s, u"拟罚款 7,595.00 元，一年内禁止参加政府采购活动。"_s, u"政府采购法第七十七条第一款第（一）项"_s));
    at(245, [=, this] {
        DecisionInput input;
        input.decisionNo = u"演示财购罚决字〔%1〕9号"_s.arg(m_clock.today().year());
        input.text = u"罚款 7,595.00 元，列入不良行为记录名单，一年内禁止参加政府采购活动。"_s;
        input.fact.indicator = u"GY-N01"_s;
        input.fact.fineFen = 759500;
        input.fact.amountFen = 151900000;
        input.fact.banFrom = m_clock.today();
        input.fact.banUntil = input.fact.until = m_clock.today().addYears(1);
        input.fact.publicUntil = m_clock.today().addYears(1);
        return decide(finished, input);
    });
    at(241, [=, this] { return step(finished, simple(CaseAct::Serve, u"邮寄送达，签收。"_s), u"送达回证.pdf"_s); });
    at(239, [=, this] { return step(finished, simple(CaseAct::Publish, u"在演示市政府采购网和信用平台公开。"_s)); });
    at(215, [=, this] { return close(finished, u"罚款已缴纳，处罚决定执行完毕，结案。"_s); });
}

std::vector<Step> CaseStory::steps(const std::shared_ptr<CaseStory> &self)
{
    rectifications();
    earlyCases();
    lateCases();
    decidedCases();
    // Whoever keeps a step keeps the story it belongs to.
    for (Step &step : m_steps) {
        step.act = [self, act = std::move(step.act)] {
            const auto done = act();
            return done ? self->as(Administrator) : done;
        };
    }
    return std::move(m_steps);
}

} // namespace

std::vector<Step> caseSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party)
{
    const auto story = std::make_shared<CaseStory>(session, clock, today, std::move(party));
    return story->steps(story);
}

} // namespace chengcai::services::demo
