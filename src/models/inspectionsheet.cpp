// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectionsheet.h"

#include "domain/statecalendar.h"

#include <algorithm>

namespace chengcai::models {

namespace {

/// What the content is, whatever the caller knew of it.
services::InspectionDraft begun(const services::OpenedForm &opened, services::InspectionDraft draft)
{
    draft.formSha256 = opened.form.sha256;
    draft.input.form = opened.form.form.id;
    if (opened.revised && draft.savedAt == 0)
        draft.input = {opened.revised->party, opened.revised->form, opened.revised->task, opened.revised->inspectedOn, opened.revised->place, opened.revised->answers};
    if (!draft.input.inspectedOn.isValid())
        draft.input.inspectedOn = opened.basis.asOf;
    return draft;
}

int signedPoints(const domain::RuleBook &book, const domain::Outcome &outcome)
{
    const domain::Indicator *indicator = book.indicator(outcome.indicator);
    if (!indicator)
        return 0;
    return indicator->polarity == domain::Polarity::Positive ? indicator->pointsCenti : -indicator->pointsCenti;
}

} // namespace

InspectionSheet::InspectionSheet(services::OpenedForm opened, services::InspectionDraft draft, QObject *parent)
    : QObject(parent), m_opened(std::move(opened)), m_draft(begun(m_opened, std::move(draft)))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectionSheet::recompute);
    if (m_opened.previous)
        m_previous = std::make_unique<domain::FilledForm>(m_opened.previousForm, m_opened.previous->answers, m_opened.previous->inspectedOn, domain::stateCalendar());
    recompute();
}

domain::Answers InspectionSheet::original() const
{
    return m_opened.revised ? m_opened.revised->answers : domain::Answers();
}

void InspectionSheet::recompute()
{
    m_filled = std::make_unique<domain::FilledForm>(form(), answers(), m_draft.input.inspectedOn, domain::stateCalendar());
    m_range = m_opened.basis.range(*m_filled);
    lookThrough();
    emit recomputed();
}

/// Narratives are compared with each other: looking through a form is not free and happens once a change.
void InspectionSheet::lookThrough()
{
    m_problems.clear();
    m_progress.clear();
    for (const domain::FormSection &section : form().sections) {
        domain::FormProgress progress;
        for (const domain::FormItem &item : section.items) {
            if (m_filled->asked(item) == domain::FilledForm::Asked::No)
                continue;
            std::vector<domain::FormProblem> problems = m_filled->problems(item);
            if (m_filled->asked(item) == domain::FilledForm::Asked::Yes) {
                ++progress.asked;
                progress.answered += m_filled->isAnswered(item) ? 1 : 0;
                progress.problems += int(problems.size());
            }
            if (!problems.empty())
                m_problems.insert(item.code, problems);
        }
        m_progress.push_back(progress);
    }
}

const std::vector<domain::FormProblem> &InspectionSheet::problemsOf(const QString &item) const
{
    static const std::vector<domain::FormProblem> none;
    const auto found = m_problems.constFind(item);
    return found == m_problems.constEnd() ? none : *found;
}

void InspectionSheet::touched()
{
    ++m_revision;
    m_soon.start();
    emit edited();
}

void InspectionSheet::setAnswer(const QString &item, const domain::Answer &answer)
{
    if (answers().value(item) == answer)
        return;
    if (answer.isEmpty())
        m_draft.input.answers.remove(item);
    else
        m_draft.input.answers.insert(item, answer);
    touched();
}

void InspectionSheet::setDay(QDate day)
{
    if (day == m_draft.input.inspectedOn)
        return;
    m_draft.input.inspectedOn = day;
    touched();
}

void InspectionSheet::setPlace(const QString &place)
{
    if (place == m_draft.input.place)
        return;
    m_draft.input.place = place;
    touched();
}

void InspectionSheet::setReason(const QString &reason)
{
    if (reason == m_draft.reason)
        return;
    m_draft.reason = reason;
    touched();
}

void InspectionSheet::replace(const services::InspectionDraft &draft)
{
    m_draft.input = draft.input;
    m_draft.reason = draft.reason;
    m_draft.focus = draft.focus;
    m_draft.savedAt = draft.savedAt;
    ++m_revision;
    m_soon.stop();
    recompute();
    emit replaced();
}

std::vector<PreviewLine> InspectionSheet::preview() const
{
    std::vector<PreviewLine> lines{{PreviewLine::Kind::Before, {}, 0, 0, m_range.before.scoreCenti}};
    int sum = m_range.before.scoreCenti;
    const std::vector<domain::Proposal> proposals = m_filled->proposals();
    for (const domain::FormSection &section : form().sections) {
        PreviewLine line{PreviewLine::Kind::Section, section.code, 0, 0, 0};
        for (const domain::Proposal &proposal : proposals) {
            const bool here = std::any_of(section.items.begin(), section.items.end(), [&proposal](const domain::FormItem &item) { return item.code == proposal.item; });
            if (!here)
                continue;
            ++(proposal.outcome.praise ? line.praise : line.findings);
            line.pointsCenti += signedPoints(m_opened.basis.book, proposal.outcome);
        }
        sum += line.pointsCenti;
        if (line.findings + line.praise > 0)
            lines.push_back(line);
    }
    if (m_range.sure.scoreCenti != sum)
        lines.push_back({PreviewLine::Kind::Limits, {}, 0, 0, m_range.sure.scoreCenti - sum});
    lines.push_back({PreviewLine::Kind::Sure, {}, 0, 0, m_range.sure.scoreCenti});
    return lines;
}

} // namespace chengcai::models
