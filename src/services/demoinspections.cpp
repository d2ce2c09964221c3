// SPDX-License-Identifier: GPL-3.0-or-later
// Inspections of the demonstration store, one in each state and a few that are done, played through the services.
#include "services/demoparts.h"

#include "services/formlibrary.h"
#include "services/inspectiondrafts.h"
#include "services/tasks.h"
#include "store/queries/parties.h"

#include <array>
#include <memory>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::InspectionId;
using domain::PartyKind;

namespace {

/// How far an inspection of the story has come.
enum class Stage { Draft, Submitted, Returned, Reviewed, Heard, Effective };

struct Visit {
    PartyKind kind;
    const char16_t *party;
    int daysAgo;
    int findings;
    bool praise;
    Stage stage;
};

constexpr std::array Visits{
    Visit{PartyKind::Purchaser, u"演示采购人 06", 170, 1, true, Stage::Effective}, Visit{PartyKind::Purchaser, u"演示采购人 02", 140, 2, false, Stage::Effective},
    Visit{PartyKind::Agency, u"演示代理机构 01", 120, 2, false, Stage::Effective},  Visit{PartyKind::Supplier, u"演示供应商 003", 95, 1, false, Stage::Effective},
    Visit{PartyKind::Expert, u"演示专家 02", 60, 1, false, Stage::Effective},        Visit{PartyKind::Agency, u"演示代理机构 02", 25, 2, true, Stage::Heard},
    Visit{PartyKind::Purchaser, u"演示采购人 07", 15, 1, false, Stage::Reviewed},   Visit{PartyKind::Purchaser, u"演示采购人 04", 9, 2, false, Stage::Returned},
    Visit{PartyKind::Supplier, u"演示供应商 006", 4, 1, true, Stage::Submitted},     Visit{PartyKind::Purchaser, u"演示采购人 05", 1, 1, false, Stage::Draft},
};

bool isCalm(const domain::FormItem &item, const domain::Choice &choice)
{
    return !choice.outcome && !choice.evidence && (!item.deadline || !choice.share);
}

QString cellOf(const domain::FormColumn &column, int row, QDate day)
{
    switch (column.type) {
    case domain::ColumnType::Text: return u"YS-%1-%2"_s.arg(day.year()).arg(row + 1, 2, 10, QChar(u'0'));
    case domain::ColumnType::Date: return day.addDays(-30).toString(Qt::ISODate);
    case domain::ColumnType::Number: return QString::number(row + 1);
    case domain::ColumnType::Money: return QString::number(150'000 + row * 1000);
    }
    return {};
}

/// An answer that brings nothing about.
domain::Answer calmAnswer(const domain::FormItem &item, QDate day)
{
    domain::Answer answer;
    if (item.type == domain::ItemType::Projects) {
        for (int row = 0; row < 3; ++row) {
            QStringList cells;
            for (const domain::FormColumn &column : item.columns)
                cells << cellOf(column, row, day);
            answer.rows.push_back(cells);
        }
    } else if (item.type == domain::ItemType::Number) {
        answer.value = domain::formatScaled(item.bound ? item.bound->value : item.minimum.value_or(0), item.decimals);
    } else if (item.type == domain::ItemType::Date) {
        answer.value = day.addDays(-90).toString(Qt::ISODate);
    } else if (item.type == domain::ItemType::Text) {
        answer.value = u"演示填写：现场查阅档案并询问经办人。"_s;
    } else {
        const auto calm = std::find_if(item.choices.begin(), item.choices.end(), [&item](const domain::Choice &choice) { return isCalm(item, choice); });
        const domain::Choice &choice = calm == item.choices.end() ? item.choices.front() : *calm;
        answer.value = choice.value;
        if (choice.remark)
            answer.remark = u"演示：%1 一项经核对，抽查项目未发生所列情形。"_s.arg(item.code);
    }
    return answer;
}

class Round
{
public:
    Round(Session &session, StoryClock &clock, const DemoOptions &options) : m_session(session), m_clock(clock), m_options(options), m_dice(options.seed + 7) {}

    Result<void> play(const Visit &visit)
    {
        m_forms = forms(m_session.reader());
        const auto made = make(visit);
        return made ? as(Administrator) : made;
    }

private:
    Result<void> as(const QString &who) { return m_session.signIn(who, std::nullopt); }

    Result<domain::PartyId> partyOf(const Visit &visit) const
    {
        const auto found = store::PartyQueries(m_session.store().database()).sameName(visit.kind, QString::fromUtf16(visit.party));
        if (found.empty())
            return Error{ErrorKind::InputRefused, u"DEM-004"_s, u"The story has no party of this name."_s, QString::fromUtf16(visit.party), {}};
        return found.front().id;
    }

    const StoredForm &formOf(PartyKind kind) const
    {
        return *std::find_if(m_forms.begin(), m_forms.end(), [kind](const StoredForm &stored) { return stored.form.kind == kind && !stored.retired; });
    }

    /// One of the form's items that could end in such an outcome, lightly: nothing that vetoes or opens a case.
    Result<void> addOutcome(const domain::FormTemplate &form, bool praise, InspectionInput &input)
    {
        struct Place {
            const domain::FormItem *item;
            const domain::Choice *choice;
        };
        std::vector<Place> places;
        for (const domain::FormSection &section : form.sections) {
            for (const domain::FormItem &item : section.items) {
                for (const domain::Choice &choice : item.choices) {
                    const bool fits = choice.outcome && choice.outcome->praise == praise && !choice.outcome->serious && item.askIf.empty() && !item.deadline
                        && item.type != domain::ItemType::Number && input.answers[item.code].evidence.empty();
                    if (fits)
                        places.push_back({&item, &choice});
                }
            }
        }
        if (places.empty())
            return {};
        const Place &place = places[size_t(m_dice.below(qint64(places.size())))];
        const QString title = u"演示证据 %1"_s.arg(place.item->code);
        const auto file = Inspections(m_session).attach(demoPicture(title), u"image/png"_s, title + u".png"_s);
        if (!file)
            return file.error();
        const QString narrative = praise ? u"演示：该单位%1一项做法规范，抽查的三个项目均有完整留痕，建议通报表扬。"_s.arg(place.item->code)
                                         : u"演示：查阅项目 YS-%1-02 档案第 %2 页，%3 一项与规定不符，经办人当场确认。"_s.arg(input.inspectedOn.year())
                                               .arg(3 + m_dice.below(40))
                                               .arg(place.item->code);
        input.answers[place.item->code] = {place.choice->value, {}, narrative, u"演示备注：已口头指出"_s, {*file}};
        return {};
    }

    base::Uid openTaskOf(domain::PartyId party) const
    {
        TaskFilter filter;
        filter.party = party;
        filter.state = domain::TaskState::Open;
        const TaskPage page = tasks(m_session.reader(), filter, TaskSort::Due, false, 0, 1);
        return page.rows.empty() ? base::Uid() : page.rows.front().task.uid;
    }

    Result<InspectionDraft> draftOf(const Visit &visit)
    {
        const auto party = partyOf(visit);
        if (!party)
            return party.error();
        const StoredForm &stored = formOf(visit.kind);
        InspectionDraft draft{{*party, stored.form.id, openTaskOf(*party), m_options.today.addDays(-visit.daysAgo), u"演示检查地点"_s, {}}, stored.sha256, {}, {}, {}, 0};
        for (const domain::FormSection &section : stored.form.sections) {
            for (const domain::FormItem &item : section.items)
                draft.input.answers.insert(item.code, calmAnswer(item, draft.input.inspectedOn));
        }
        for (int i = 0; i < visit.findings + (visit.praise ? 1 : 0); ++i) {
            if (const auto added = addOutcome(stored.form, i >= visit.findings, draft.input); !added)
                return added.error();
        }
        return draft;
    }

    Result<void> make(const Visit &visit)
    {
        if (auto signedIn = as(Inspector); !signedIn)
            return signedIn;
        auto draft = draftOf(visit);
        if (!draft)
            return draft.error();
        if (visit.stage == Stage::Draft) {
            draft->input.answers.removeIf([](const auto &answer) { return answer.key() > u"C-04"_s; });
            const auto saved = InspectionDrafts(m_session).save(*draft);
            return saved ? Result<void>() : Result<void>(saved.error());
        }
        const auto id = Inspections(m_session).submit(draft->input);
        if (!id)
            return id.error();
        m_clock.tick();
        return visit.stage == Stage::Submitted ? Result<void>() : judge(visit, *id);
    }

    Result<void> judge(const Visit &visit, InspectionId id)
    {
        m_clock.moveTo(m_options.today.addDays(1 - visit.daysAgo));
        if (auto signedIn = as(SecondPerson); !signedIn)
            return signedIn;
        Inspections inspections(m_session);
        if (visit.stage == Stage::Returned)
            return inspections.giveBack(id, u"演示：请补充证据所在页码并说明整改情况。"_s);
        const auto submitted = inspection(m_session.reader(), id);
        std::vector<ReviewedFinding> findings;
        for (const domain::Finding &finding : submitted->findings) {
            const bool accepted = finding.number != 2 || finding.proposal.outcome.praise || visit.stage != Stage::Effective;
            findings.push_back({finding.number, accepted, accepted ? QString() : u"演示：情节轻微，已当场改正。"_s});
        }
        if (auto reviewed = inspections.review(id, findings, u"演示：事实清楚，证据充分。"_s); !reviewed || visit.stage == Stage::Reviewed)
            return reviewed;
        m_clock.moveTo(m_options.today.addDays(5 - visit.daysAgo));
        const domain::PartyStatement statement{m_clock.today(), true, u"演示：对检查结论无异议，将按期整改。"_s, {}};
        if (auto heard = inspections.hear(id, statement); !heard || visit.stage == Stage::Heard)
            return heard;
        m_clock.tick();
        return inspections.putIntoEffect(id);
    }

    Session &m_session;
    StoryClock &m_clock;
    const DemoOptions &m_options;
    Dice m_dice;
    std::vector<StoredForm> m_forms;
};

} // namespace

std::vector<Step> inspectionSteps(Session &session, StoryClock &clock, const DemoOptions &options)
{
    std::vector<Step> steps;
    steps.reserve(std::size(Visits));
    const auto round = std::make_shared<Round>(session, clock, options);
    for (const Visit &visit : Visits)
        steps.push_back({options.today.addDays(-visit.daysAgo), [round, visit] { return round->play(visit); }});
    return steps;
}

} // namespace chengcai::services::demo
