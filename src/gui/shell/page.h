// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/casefile.h"
#include "domain/inspection.h"
#include "domain/listprocedure.h"
#include "domain/petition.h"
#include "domain/record.h"
#include "domain/rectification.h"

#include <QWidget>

namespace chengcai::services {
class Desk;
class PartyDirectory;
struct InspectionDraft;
struct Figure;
struct DashboardScope;
} // namespace chengcai::services
namespace chengcai::store {
struct PartyFilter;
}

namespace chengcai::gui {

enum class Severity { Information, Success, Warning, Error };

/// What pages work with; handed in, never looked up.
struct Context {
    services::Desk &desk;
    services::PartyDirectory &directory;
};

/// One screen of the shell: an area of the rail or an opened record. Speaks to the window in signals only.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Title of the tab or area, translated now.
    [[nodiscard]] virtual QString title() const = 0;
    /// Shown or shown again: bring what is stale up to date.
    virtual void activate() {}
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// F5.
    virtual void refresh() {}
    /// Ctrl+E; pages without an export ignore it.
    virtual void exportCurrent() {}
    /// Writes what is being typed to a draft row: before locking, switching the user, closing.
    virtual void keepDraft() {}

    /// The sentence of success, or what the error says, in the message bar.
    void say(const base::Result<void> &result, const QString &success);

signals:
    void partyRequested(chengcai::domain::PartyId party);
    void newPartyRequested(chengcai::domain::PartyKind kind);
    void amendPartyRequested(chengcai::domain::PartyId party);
    void newFactRequested(chengcai::domain::PartyId party);
    void amendFactRequested(chengcai::domain::FactId fact);
    void inspectionRequested(chengcai::domain::InspectionId inspection);
    void rectificationRequested(chengcai::domain::RectificationId notice);
    void caseRequested(chengcai::domain::CaseId file);
    void petitionRequested(chengcai::domain::PetitionId petition);
    void listProcedureRequested(chengcai::domain::ListProcedureId procedure);
    void recordRequested(chengcai::domain::RecordId record);
    /// The result of an evaluation, party by party.
    void evaluationRequested(chengcai::domain::RecordId record);
    /// What the rules ask of that kind of party, in plain words.
    void dutiesRequested(chengcai::domain::PartyKind kind);
    /// A form to be filled: begun anew, or gone on with where the draft was saved.
    void inspectionFormRequested(const chengcai::services::InspectionDraft &draft);
    /// An area of the rail by its name ("suppliers", "reports", "import" …).
    void areaRequested(const QString &area);
    /// The list of a kind, filtered like that and not otherwise.
    void partiesRequested(const chengcai::store::PartyFilter &filter);
    /// The rows behind a number of the overview.
    void figureRequested(const chengcai::services::Figure &figure, const chengcai::services::DashboardScope &scope);
    void closeRequested();
    /// One sentence for the message bar; `code` may be empty.
    void message(chengcai::gui::Severity severity, const QString &sentence, const QString &code);
    /// A record has changed its title.
    void titleChanged();
};

} // namespace chengcai::gui
