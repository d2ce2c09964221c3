// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/formlibrary.h"
#include "services/inspections.h"

namespace chengcai::models {

/// Inspections page by page: filtered and sorted in the store, further pages fetched while scrolling.
class InspectionListModel : public RowsModel<services::InspectionRow>
{
public:
    /// Asks for the rows from that offset on, in that order; the answer comes back through setPage().
    using Fetch = std::function<void(services::InspectionSort sort, bool descending, qint64 offset)>;
    InspectionListModel(Fetch fetch, QObject *parent);

    /// Forget all rows and ask for the first page.
    void reload();
    void setPage(qint64 offset, services::InspectionPage page);
    [[nodiscard]] qint64 total() const { return m_total; }

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    Fetch m_fetch;
    services::InspectionSort m_sort = services::InspectionSort::Day;
    bool m_descending = true;
    bool m_waiting = false;
    qint64 m_total = 0;
};
[[nodiscard]] std::vector<Column<services::InspectionRow>> inspectionColumns();

/// A finding under review: what the reviewer has decided so far stands in `proposed`.
struct FindingRow {
    domain::Finding finding;
    QString question;
    QString indicatorName;
    int pointsCenti = 0; ///< signed, by the rule book that rules today
    domain::FindingDecision proposed = domain::FindingDecision::Open;
    QString proposedReason;
};
using FindingModel = RowsModel<FindingRow>;
[[nodiscard]] std::vector<Column<FindingRow>> findingColumns();

/// One answered item as the reviewer reads it.
struct AnswerRow {
    int order = 0;
    QString section;
    QString item;
    QString question;
    QString answer;
    QString remark;
    int files = 0;
    QString before; ///< the answer of the revision before, where it differs
};
using AnswerModel = RowsModel<AnswerRow>;
[[nodiscard]] std::vector<Column<AnswerRow>> answerColumns();
/// Asked items in the order of the form. `previous` = answers of the revision before; null for a first one.
[[nodiscard]] std::vector<AnswerRow> answerRows(const domain::FormTemplate &form, const domain::Inspection &inspection, const domain::Answers *previous);

using FormModel = RowsModel<services::StoredForm>;
[[nodiscard]] std::vector<Column<services::StoredForm>> formColumns();

using StepModel = RowsModel<services::InspectionStep>;
[[nodiscard]] std::vector<Column<services::InspectionStep>> stepColumns();

} // namespace chengcai::models
