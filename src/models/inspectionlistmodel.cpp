// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectionlistmodel.h"

#include "base/money.h"
#include "domain/reentry.h"
#include "domain/statecalendar.h"
#include "models/columns.h"

#include <QCoreApplication>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using services::InspectionRow;
using services::InspectionSort;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Inspections)
};

QString decisionText(domain::FindingDecision decision)
{
    switch (decision) {
    case domain::FindingDecision::Open: return Tables::tr("open");
    case domain::FindingDecision::Accepted: return Tables::tr("accepted");
    case domain::FindingDecision::Rejected: return Tables::tr("not accepted");
    }
    return {};
}

domain::FindingDecision decisionOf(const FindingRow &row)
{
    return row.proposed == domain::FindingDecision::Open ? row.finding.decision : row.proposed;
}

QString classText(const FindingRow &row)
{
    const domain::Outcome &outcome = row.finding.proposal.outcome;
    return outcome.praise ? Tables::tr("Praise") : domain::conductLabel(outcome.conduct);
}

QString reviewText(const FindingRow &row)
{
    const QString reason = row.proposed == domain::FindingDecision::Open ? row.finding.decisionReason : row.proposedReason;
    const QString word = decisionText(decisionOf(row));
    return reason.isEmpty() ? word : Tables::tr("%1: %2").arg(word, reason);
}

/// The answer in words, as it would be read aloud.
QString answerText(const domain::FilledForm &filled, const domain::FormItem &item)
{
    const domain::Answer answer = filled.answer(item.code);
    const domain::Choice *choice = filled.choice(item);
    QString text = choice ? domain::inScreenLanguage(choice->labelZh, choice->labelEn) : answer.value;
    if (item.type == domain::ItemType::Number && !answer.value.isEmpty()) {
        const QString number = answer.value + domain::inScreenLanguage(item.unitZh, item.unitEn);
        text = choice ? number + u" – "_s + text : number;
    }
    if (item.type == domain::ItemType::Projects)
        text = Tables::tr("%n row(s)", nullptr, int(answer.rows.size()));
    return text;
}

} // namespace

InspectionListModel::InspectionListModel(Fetch fetch, QObject *parent)
    : RowsModel<InspectionRow>(inspectionColumns(), [](const InspectionRow &row) { return row.id.value(); }, parent), m_fetch(std::move(fetch))
{
}

void InspectionListModel::reload()
{
    m_waiting = true;
    m_fetch(m_sort, m_descending, 0);
}

void InspectionListModel::setPage(qint64 offset, services::InspectionPage page)
{
    m_waiting = false;
    m_total = page.count;
    if (offset == 0)
        setRows(std::move(page.rows));
    else if (offset == rowCount())
        append(std::move(page.rows));
}

void InspectionListModel::sort(int column, Qt::SortOrder order)
{
    constexpr std::array<std::optional<InspectionSort>, 8> sorts{InspectionSort::Number, InspectionSort::Party, std::nullopt, InspectionSort::Day,
                                                                 InspectionSort::State,  std::nullopt,          std::nullopt, std::nullopt};
    if (column < 0 || size_t(column) >= sorts.size() || !sorts[size_t(column)])
        return;
    m_sort = *sorts[size_t(column)];
    m_descending = order == Qt::DescendingOrder;
    reload();
}

bool InspectionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_waiting && rowCount() < m_total;
}

void InspectionListModel::fetchMore(const QModelIndex &)
{
    m_waiting = true;
    m_fetch(m_sort, m_descending, rowCount());
}

std::vector<Column<InspectionRow>> inspectionColumns()
{
    using R = InspectionRow;
    return {textColumn<R>(Tables::tr("Number"), [](const R &row) { return row.number; }),
            textColumn<R>(Tables::tr("Party"), [](const R &row) { return row.partyName; }),
            textColumn<R>(Tables::tr("Kind"), [](const R &row) { return domain::partyKindLabel(row.kind); }),
            dayColumn<R>(Tables::tr("Day"), [](const R &row) { return row.inspectedOn; }),
            textColumn<R>(Tables::tr("State"), [](const R &row) { return domain::inspectionStateLabel(row.state); }),
            numberColumn<R>(Tables::tr("Findings"), [](const R &row) { return row.findings; }),
            numberColumn<R>(Tables::tr("Praise"), [](const R &row) { return row.praise; }),
            textColumn<R>(Tables::tr("Inspector"), [](const R &row) { return row.author; })};
}

std::vector<Column<FindingRow>> findingColumns()
{
    using R = FindingRow;
    const auto points = [](const R &row) -> QVariant { return row.pointsCenti; };
    Column<R> pointsColumn = sortedBy<R>(textColumn<R>(Tables::tr("Points"), [](const R &row) { return base::formatPoints(row.pointsCenti, true); }), points);
    pointsColumn.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {numberColumn<R>(Tables::tr("No."), [](const R &row) { return row.finding.number; }),
            textColumn<R>(Tables::tr("Item"), [](const R &row) -> QString { return row.finding.proposal.item + u' ' + row.question; }),
            textColumn<R>(Tables::tr("Class"), classText),
            textColumn<R>(Tables::tr("Indicator"), [](const R &row) -> QString { return row.finding.proposal.outcome.indicator + u' ' + row.indicatorName; }),
            std::move(pointsColumn),
            textColumn<R>(Tables::tr("Narrative"), [](const R &row) { return row.finding.proposal.narrative; }),
            numberColumn<R>(Tables::tr("Files"), [](const R &row) { return qint64(row.finding.proposal.evidence.size()); }),
            textColumn<R>(Tables::tr("Review"), reviewText)};
}

std::vector<Column<AnswerRow>> answerColumns()
{
    using R = AnswerRow;
    const auto order = [](const R &row) -> QVariant { return row.order; };
    return {sortedBy<R>(textColumn<R>(Tables::tr("Section"), [](const R &row) { return row.section; }), order),
            sortedBy<R>(textColumn<R>(Tables::tr("Item"), [](const R &row) -> QString { return row.item + u' ' + row.question; }), order),
            textColumn<R>(Tables::tr("Answer"), [](const R &row) { return row.answer; }),
            textColumn<R>(Tables::tr("Remark"), [](const R &row) { return row.remark; }),
            numberColumn<R>(Tables::tr("Files"), [](const R &row) { return row.files; }),
            textColumn<R>(Tables::tr("Before this revision"), [](const R &row) { return row.before; })};
}

std::vector<AnswerRow> answerRows(const domain::FormTemplate &form, const domain::Inspection &inspection, const domain::Answers *previous)
{
    const domain::FilledForm filled(form, inspection.answers, inspection.inspectedOn, domain::stateCalendar());
    const domain::FilledForm old(form, previous ? *previous : domain::Answers(), inspection.inspectedOn, domain::stateCalendar());
    std::vector<AnswerRow> rows;
    for (const domain::FormSection &section : form.sections) {
        for (const domain::FormItem &item : section.items) {
            if (filled.asked(item) != domain::FilledForm::Asked::Yes)
                continue;
            const domain::Answer answer = filled.answer(item.code);
            AnswerRow row{int(rows.size()), section.code + u' ' + domain::inScreenLanguage(section.titleZh, section.titleEn), item.code,
                          domain::inScreenLanguage(item.textZh, item.textEn), answerText(filled, item), answer.remark, int(answer.evidence.size()), {}};
            if (previous && old.answer(item.code) != answer)
                row.before = answerText(old, item) + (old.answer(item.code).remark.isEmpty() ? QString() : QString(u"; "_s + old.answer(item.code).remark));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Column<services::StoredForm>> formColumns()
{
    using R = services::StoredForm;
    return {textColumn<R>(Tables::tr("Title"), [](const R &row) { return domain::inScreenLanguage(row.form.titleZh, row.form.titleEn); }),
            textColumn<R>(Tables::tr("Kind"), [](const R &row) { return domain::partyKindLabel(row.form.kind); }),
            textColumn<R>(Tables::tr("Code"), [](const R &row) { return row.form.code; }),
            textColumn<R>(Tables::tr("Version"), [](const R &row) { return row.form.version; }),
            dayColumn<R>(Tables::tr("In force from"), [](const R &row) { return row.form.effectiveFrom; }),
            numberColumn<R>(Tables::tr("Items"), [](const R &row) { return row.form.itemCount(); }),
            numberColumn<R>(Tables::tr("Used"), [](const R &row) { return row.inspections; }),
            textColumn<R>(Tables::tr("State"), [](const R &row) { return row.retired ? Tables::tr("retired") : Tables::tr("in use"); })};
}

std::vector<Column<services::InspectionStep>> stepColumns()
{
    using R = services::InspectionStep;
    return {instantColumn<R>(Tables::tr("When"), [](const R &row) { return row.at; }),
            textColumn<R>(Tables::tr("Step"), [](const R &row) { return domain::inspectionActLabel(row.act); }),
            textColumn<R>(Tables::tr("By"), [](const R &row) { return row.authorName; }),
            numberColumn<R>(Tables::tr("Revision"), [](const R &row) { return row.revision; }),
            textColumn<R>(Tables::tr("Words"), [](const R &row) { return row.act == domain::InspectionAct::Verify ? domain::reentrySentence(row.text) : row.text; })};
}

} // namespace chengcai::models
