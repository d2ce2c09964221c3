// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partychecks.h"

#include "services/formlibrary.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartyChecks)
};

/// More than a party collects in its life.
constexpr qint64 MostOfAKind = 1000;

void addInspections(const Reader &reader, domain::PartyId party, std::vector<PartyCheck> &checks)
{
    InspectionFilter filter;
    filter.party = party;
    for (const InspectionRow &row : inspections(reader, filter, InspectionSort::Day, true, 0, MostOfAKind).rows) {
        const auto used = form(reader, row.form);
        checks.push_back({row.id, row.inspectedOn, row.number, used ? domain::inScreenLanguage(used->form.titleZh, used->form.titleEn) : QString(),
                          domain::inspectionStateLabel(row.state), Text::tr("%1, %2").arg(Text::tr("%n finding(s)", nullptr, row.findings), Text::tr("%n commendation(s)", nullptr, row.praise))});
    }
}

void addRectifications(const Reader &reader, domain::PartyId party, QDate today, std::vector<PartyCheck> &checks)
{
    RectificationFilter filter;
    filter.party = party;
    for (const RectificationRow &row : rectifications(reader, filter, today, MostOfAKind).rows) {
        const QString state = row.closedOn.isValid() ? Text::tr("Closed") : row.overdue > 0 ? Text::tr("Overdue") : Text::tr("Running");
        checks.push_back({row.id, row.noticedOn, row.number, row.inspectionNumber, state, Text::tr("%1 of %2 rectified").arg(row.accepted).arg(row.items)});
    }
}

void addCases(const Reader &reader, domain::PartyId party, QDate today, std::vector<PartyCheck> &checks)
{
    CaseFilter filter;
    filter.party = party;
    for (const CaseLine &line : cases(reader, filter, false, today, MostOfAKind).lines) {
        const domain::CaseFile &file = line.row.file;
        checks.push_back({file.id, file.openedOn, file.number, file.summary, domain::caseStateLabel(file.progress.state), domain::caseResultLabel(file.result)});
    }
}

} // namespace

std::vector<PartyCheck> checksOf(const Reader &reader, domain::PartyId party, QDate today)
{
    std::vector<PartyCheck> checks;
    addInspections(reader, party, checks);
    addRectifications(reader, party, today, checks);
    addCases(reader, party, today, checks);
    std::stable_sort(checks.begin(), checks.end(), [](const PartyCheck &a, const PartyCheck &b) { return a.day > b.day; });
    return checks;
}

} // namespace chengcai::services
