// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of a party; how it is shown is in partypage.cpp.
#include "gui/parties/partypage.h"

#include "base/dates.h"
#include "gui/parties/partychooser.h"
#include "gui/parties/personsdialog.h"
#include "gui/parties/successiondialog.h"
#include "gui/petitions/petitiondialog.h"
#include "gui/records/certificatepreview.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/evidencewindow.h"
#include "gui/shell/preferences.h"
#include "gui/shell/reasondialog.h"
#include "report/gather.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/openedform.h"
#include "services/partylist.h"
#include "services/partyregister.h"
#include "ui_partypage.h"
#include "widgets/dialogs.h"

#include <QMenu>

#include <array>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

std::optional<domain::CreditFact> PartyPage::selectedFact() const
{
    const QModelIndex index = m_ui->facts->currentIndex();
    if (!index.isValid() || !m_ui->facts->selectionModel()->isRowSelected(index.row(), {}))
        return std::nullopt;
    return m_facts->at(index).fact;
}

void PartyPage::updateFactButtons()
{
    const auto fact = selectedFact();
    const bool live = fact && !fact->withdrawn;
    const services::Desk &desk = m_context.desk;
    m_ui->amend->setEnabled(desk.may(domain::Action::RecordParty));
    m_ui->inspect->setEnabled(m_loaded && desk.may(domain::Action::Inspect));
    m_ui->recordFact->setEnabled(desk.may(domain::Action::RecordFact));
    m_ui->amendFact->setEnabled(live && desk.may(domain::Action::RecordFact));
    m_ui->confirmFact->setEnabled(live && !fact->secondChecked && desk.may(domain::Action::ConfirmFact));
    m_ui->objection->setEnabled(live && desk.may(domain::Action::RecordCaseStep));
    m_ui->withdrawFact->setEnabled(live && desk.may(domain::Action::WithdrawFact));
    m_ui->showEvidence->setEnabled(fact && !fact->evidence.empty());
}

void PartyPage::act(std::function<base::Result<void>(services::Session &)> work, const QString &success)
{
    m_context.desk
        .write(QString(), [work = std::move(work)](services::Session &session, const base::Progress &) { return work(session); })
        .then(this, [this, success](const base::Result<void> &result) { say(result, success); });
}

void PartyPage::confirmFact()
{
    if (const auto fact = selectedFact())
        act([id = fact->id](services::Session &session) { return services::FactRegister(session).confirm(id); }, tr("The fact is confirmed."));
}

/// An objection or a repair is received and decided by this office; the mark alone is for what a court or another authority reviews.
void PartyPage::fillObjectionMenu()
{
    QMenu &menu = *m_ui->objection->menu();
    menu.clear();
    const auto fact = selectedFact();
    if (!fact)
        return;
    menu.addAction(tr("Receive an &objection…"), this, [this, fact] { receivePetition(*fact, domain::PetitionKind::Objection); });
    menu.addAction(tr("Receive an application for &repair…"), this, [this, fact] { receivePetition(*fact, domain::PetitionKind::Repair); });
    menu.addAction(fact->underObjection ? tr("&End the mark…") : tr("&Mark: before a court or in reconsideration…"), this, [this, fact] { markObjection(*fact); })
        ->setEnabled(m_context.desk.may(domain::Action::MarkObjection));
}

void PartyPage::receivePetition(const domain::CreditFact &fact, domain::PetitionKind kind)
{
    const PetitionSubject subject{fact.id, {}, m_loaded->explanation.party.name, u"%1 %2 %3"_s.arg(fact.indicator, base::dayText(fact.effectiveOn), fact.decisionNo)};
    auto *dialog = new PetitionDialog(m_context.desk, subject, kind, this);
    connect(dialog, &PetitionDialog::received, this, &PartyPage::petitionRequested);
    dialog->open();
}

void PartyPage::markObjection(const domain::CreditFact &fact)
{
    const bool begin = !fact.underObjection;
    auto *dialog = new ReasonDialog(
        begin ? tr("Mark the fact") : tr("End the mark"),
        begin ? tr("The fact goes on counting and is marked as under objection everywhere it shows. Name the court or authority.") : tr("The mark is taken away. What was decided?"), {},
        [this, id = fact.id, begin](const QString &reason, const QString &) {
            act([=](services::Session &session) { return services::FactRegister(session).setObjection(id, begin, reason); },
                begin ? tr("The fact is marked as under objection.") : tr("The mark is taken away."));
        },
        this);
    dialog->open();
}

void PartyPage::withdrawFact()
{
    const auto fact = selectedFact();
    if (!fact)
        return;
    auto *dialog = new ReasonDialog(
        tr("Withdraw the fact"), tr("A withdrawn fact no longer counts from now on. It stays in the journal: an older “known at” still gives the older answer."), {},
        [this, id = fact->id](const QString &reason, const QString &) {
            act([=](services::Session &session) { return services::FactRegister(session).withdraw(id, reason); }, tr("The fact is withdrawn."));
        },
        this);
    dialog->open();
}

void PartyPage::showEvidence()
{
    const auto fact = selectedFact();
    if (!fact || fact->evidence.empty())
        return;
    const domain::Evidence evidence = fact->evidence.front();
    m_context.desk
        .write(QString(), [evidence](services::Session &session, const base::Progress &) { return services::FactRegister(session).evidence(evidence); })
        .then(this, [this, evidence](const base::Result<QByteArray> &bytes) {
            if (!bytes) {
                emit message(Severity::Error, bytes.error().message, bytes.error().code);
                return;
            }
            if (const auto shown = openEvidence(*bytes, evidence, this); !shown)
                emit message(Severity::Warning, shown.error().message, shown.error().code);
        });
}

/// With the form in use for this kind of party; where there are several, the person chooses.
void PartyPage::beginInspection()
{
    using Forms = std::vector<services::StoredForm>;
    const QDate today = m_context.desk.clock().today();
    m_context.desk
        .read(QString(), [kind = m_loaded->explanation.party.kind, today](const services::Reader &reader, const base::Progress &) -> base::Result<Forms> {
            return services::formsInUse(reader, kind, today);
        })
        .then(this, [this, today](const base::Result<Forms> &forms) {
            const auto begin = [this, today](const services::StoredForm &form) {
                emit inspectionFormRequested(services::beginInspection(form, m_loaded->explanation.party.id, today));
            };
            if (!forms)
                emit message(Severity::Error, forms.error().message, forms.error().code);
            else if (forms->empty())
                emit message(Severity::Warning, tr("No form is in use for this kind of party. Publish one first."), {});
            else if (forms->size() == 1)
                begin(forms->front());
            else {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                for (const services::StoredForm &form : *forms)
                    menu->addAction(domain::inScreenLanguage(form.form.titleZh, form.form.titleEn) + u' ' + form.form.version, this, [begin, form] { begin(form); });
                menu->popup(m_ui->inspect->mapToGlobal(QPoint(0, m_ui->inspect->height())));
            }
        });
}

void PartyPage::fillMoreMenu(QMenu &menu)
{
    menu.clear();
    menu.addAction(tr("Credit &report…"), this, [this] { printReport(true); });
    menu.addAction(tr("&Explanation of the score…"), this, [this] { printReport(false); });
    if (m_loaded) {
        menu.addAction(tr("&Duties of this kind of party…"), this, [this] { emit dutiesRequested(m_loaded->explanation.party.kind); });
        menu.addAction(tr("Credit &certificate…"), this, [this] { previewCertificate(m_context.desk, m_loaded->explanation.party, moment().asOf, this); });
    }
    menu.addSeparator();
    const services::Desk &desk = m_context.desk;
    if (m_loaded)
        menu.addAction(tr("Responsible &persons…"), this, [this] { (new PersonsDialog(m_context.desk, m_loaded->explanation.party, this))->open(); });
    if (desk.may(domain::Action::MergeParties)) {
        menu.addAction(tr("&Merge, split or new identifier…"), this, &PartyPage::mergeInto);
        for (const services::Succession &one : m_loaded ? m_loaded->predecessors : std::vector<services::Succession>{})
            menu.addAction(tr("&Take back the merger of %1…").arg(one.from.name), this, [this, from = one.from] { takeBackMerger(from); });
    }
    const bool resident = m_loaded && m_loaded->explanation.party.identifierType == domain::IdentifierType::ResidentId;
    if (resident && desk.may(domain::Action::RevealIdentifier))
        menu.addAction(tr("Show the &identity number…"), this, &PartyPage::reveal);
}

void PartyPage::mergeInto()
{
    auto *chooser = new PartyChooser(m_context, m_loaded->explanation.party.kind, this);
    chooser->setExcluded(m_party);
    chooser->setWindowTitle(tr("%1 gives way to …").arg(m_loaded->explanation.party.name));
    connect(chooser, &PartyChooser::chosen, this, [this](domain::PartyId id) {
        const std::array ids{quint32(id.value())};
        const domain::Party to = m_context.directory.rows(ids).front().party;
        auto *dialog = new SuccessionDialog(m_context.desk, m_loaded->explanation.party, to, true, this);
        connect(dialog, &SuccessionDialog::submitted, this, [this](const QString &sentence) { emit message(Severity::Success, sentence, {}); });
        dialog->open();
    });
    chooser->open();
}

void PartyPage::takeBackMerger(const domain::Party &predecessor)
{
    auto *dialog = new ReasonDialog(
        tr("Take back the merger"), tr("%1 stands on its own again with the facts that were recorded for it.").arg(predecessor.name), {},
        [this, id = predecessor.id](const QString &reason, const QString &) {
            act([=](services::Session &session) { return services::PartyRegister(session).undoSuccession(id, reason); }, tr("The merger is taken back."));
        },
        this);
    dialog->open();
}

void PartyPage::reveal()
{
    if (m_loaded->openCases.isEmpty()) {
        emit message(Severity::Warning, tr("There is no open case about %1. An identity number is shown only for an open case about its person.").arg(m_loaded->explanation.party.name), {});
        return;
    }
    auto *dialog = new ReasonDialog(
        tr("Show the identity number"), tr("The number is shown once, for an open case. Who looked, when and why is written into the journal first."),
        {tr("&Case number:"), m_loaded->openCases},
        [this](const QString &reason, const QString &caseNumber) {
            m_context.desk
                .write(QString(),
                       [party = m_party, caseNumber, reason](services::Session &session, const base::Progress &) {
                           return services::PartyRegister(session).revealIdentifier(party, caseNumber, reason);
                       })
                .then(this, [this](const base::Result<QString> &number) {
                    if (number)
                        widgets::Dialogs::inform(this, tr("Identity number"), *number);
                    else
                        emit message(Severity::Error, number.error().message, number.error().code);
                });
        },
        this);
    dialog->open();
}

void PartyPage::exportChart(widgets::ChartFrame *chart)
{
    const QString file =
        widgets::Dialogs::saveFile(this, tr("Export the chart"), title(), tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf);;Table (*.csv)"));
    if (!file.isEmpty())
        say(chart->exportTo(file), tr("The chart is written to %1").arg(file));
}

void PartyPage::exportCurrent()
{
    if (m_ui->tabs->currentWidget() == m_ui->historyTab)
        exportChart(m_ui->history);
    else if (m_ui->tabs->currentWidget() == m_ui->whyTab)
        exportChart(m_ui->waterfall);
    else
        printReport(true);
}

void PartyPage::printReport(bool whole)
{
    writeDocument(this, m_context.desk,
                  {whole ? tr("Credit report") : tr("Explanation of the score"), title(), tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"), tr("Writing the report"), tr("The report is written to %1")},
                  [party = m_party, moment = moment(), whole, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) {
                      return whole ? report::gatherParty(reader, party, moment, clock) : report::gatherExplanation(reader, party, moment, clock);
                  });
}

} // namespace chengcai::gui
