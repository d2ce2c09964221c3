// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/inspectionspage.h"

#include "gui/inspections/formdesigner.h"
#include "gui/parties/partychooser.h"
#include "gui/shell/preferences.h"
#include "gui/shell/reasondialog.h"
#include "models/columns.h"
#include "services/desk.h"
#include "services/maintenance.h"
#include "services/openedform.h"
#include "services/partylist.h"
#include "ui_inspectionspage.h"
#include "widgets/dialogs.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::InspectionState;

namespace {

constexpr qint64 PageRows = 500;
constexpr std::array States{InspectionState::Submitted, InspectionState::Returned, InspectionState::Reviewed, InspectionState::Effective,
                            InspectionState::Withdrawn};

} // namespace

InspectionsPage::InspectionsPage(const Context &context, Preferences &preferences, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_ui(std::make_unique<Ui::InspectionsPage>()),
      m_forms(new models::FormModel(models::formColumns(), [](const services::StoredForm &row) { return row.form.id.value(); }, this)),
      m_drafts(new DraftModel({}, [](const services::InspectionDraft &row) { return row.savedAt; }, this))
{
    m_ui->setupUi(this);
    setUpList();
    m_ui->forms->setModel(m_forms);
    m_ui->forms->setDefaultWidths({40, 10, 22, 10, 14, 8, 8, 10});
    m_ui->drafts->setModel(m_drafts);
    m_ui->drafts->setDefaultWidths({40, 20, 14, 20});
    connect(m_ui->newVersion, &QPushButton::clicked, this, &InspectionsPage::designNextVersion);
    connect(m_ui->publishForm, &QPushButton::clicked, this, &InspectionsPage::publishForm);
    connect(m_ui->exportForm, &QPushButton::clicked, this, &InspectionsPage::exportForm);
    connect(m_ui->retireForm, &QPushButton::clicked, this, &InspectionsPage::retireForm);
    connect(m_ui->discardDraft, &QPushButton::clicked, this, &InspectionsPage::discardDraft);
    const auto openDraft = [this] {
        if (const QModelIndex index = m_ui->drafts->currentIndex(); index.isValid())
            emit inspectionFormRequested(m_drafts->at(index));
    };
    connect(m_ui->openDraft, &QPushButton::clicked, this, openDraft);
    connect(m_ui->drafts, &widgets::ListView::rowActivated, this, openDraft);
    for (widgets::ListView *view : {m_ui->forms, m_ui->drafts})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionsPage::updateButtons);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.inspections || news.everything))
            refresh();
    });
    retranslate();
    updateButtons();
}

InspectionsPage::~InspectionsPage() = default;

void InspectionsPage::setUpList()
{
    m_frame = new widgets::ListFrame(QString(), this);
    m_list = new models::InspectionListModel([this](auto sort, bool descending, qint64 offset) { fetch(sort, descending, offset); }, this);
    m_frame->view()->setModel(m_list);
    m_frame->view()->setDefaultWidths({18, 34, 12, 14, 12, 10, 8, 16});
    m_frame->view()->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    m_filterButton = new QToolButton(this);
    m_newButton = new QToolButton(this);
    for (QToolButton *button : {m_filterButton, m_newButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        m_frame->tools()->addWidget(button);
    }
    m_filterButton->setIcon(widgets::icon(u"filter"_s));
    m_newButton->setIcon(widgets::icon(u"add"_s));
    m_ui->listLayout->addWidget(m_frame);
    connect(m_filterButton->menu(), &QMenu::aboutToShow, this, &InspectionsPage::buildFilterMenu);
    connect(m_frame, &widgets::ListFrame::filterChanged, this, [this](const QString &text) {
        m_filter.text = text;
        m_list->reload();
    });
    connect(m_frame, &widgets::ListFrame::chipRemoved, this, [this](const QString &key) {
        key == u"state"_s ? m_filter.state.reset() : m_filter.kind.reset();
        showChips();
    });
    connect(m_frame, &widgets::ListFrame::filterCleared, this, [this] {
        m_filter = {};
        showChips();
    });
    connect(m_frame, &widgets::ListFrame::emptyActionTriggered, m_newButton, &QToolButton::showMenu);
    connect(m_frame->view(), &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit inspectionRequested(m_list->at(index).id); });
}

QString InspectionsPage::title() const
{
    return tr("Inspections");
}

void InspectionsPage::activate()
{
    refresh();
}

void InspectionsPage::focusFilter()
{
    m_ui->tabs->setCurrentWidget(m_ui->listTab);
    m_frame->filter()->setFocus();
    m_frame->filter()->selectAll();
}

void InspectionsPage::refresh()
{
    m_list->reload();
    loadForms();
    loadDrafts();
}

void InspectionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void InspectionsPage::retranslate()
{
    m_frame->setName(title());
    m_frame->filter()->setPlaceholderText(tr("Number or party"));
    m_frame->setEmptyState(u"inspection"_s, tr("Nothing has been inspected yet."), tr("New inspection…"));
    m_filterButton->setText(tr("&Filter"));
    m_newButton->setText(tr("&New inspection"));
    m_newButton->menu()->clear();
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_newButton->menu()->addAction(domain::partyKindLabel(kind), this, [this, kind] { beginInspection(kind); });
    m_list->setColumns(models::inspectionColumns());
    m_forms->setColumns(models::formColumns());
    m_drafts->setColumns(draftColumns());
    showChips();
}

std::vector<models::Column<services::InspectionDraft>> InspectionsPage::draftColumns() const
{
    using services::InspectionDraft;
    const auto partyName = [this](const InspectionDraft &draft) -> QString {
        const quint32 id = quint32(draft.input.party.value());
        const auto rows = m_context.directory.rows({&id, 1});
        return rows.empty() ? QString() : rows.front().party.name;
    };
    return {models::textColumn<InspectionDraft>(tr("Party"), partyName),
            models::dayColumn<InspectionDraft>(tr("Day"), [](const InspectionDraft &draft) { return draft.input.inspectedOn; }),
            models::numberColumn<InspectionDraft>(tr("Answers"), [](const InspectionDraft &draft) { return draft.input.answers.size(); }),
            models::instantColumn<InspectionDraft>(tr("Saved"), [](const InspectionDraft &draft) { return draft.savedAt; })};
}

// ---- list -------------------------------------------------------------------------------------------------------

void InspectionsPage::fetch(services::InspectionSort sort, bool descending, qint64 offset)
{
    struct Fetched {
        services::InspectionPage page;
        qint64 all = 0;
    };
    m_context.desk
        .read(QString(),
              [filter = m_filter, sort, descending, offset](const services::Reader &reader, const base::Progress &) -> base::Result<Fetched> {
                  return Fetched{services::inspections(reader, filter, sort, descending, offset, PageRows),
                                 services::inspections(reader, {}, sort, descending, 0, 0).count};
              })
        .then(this, [this, offset, asked = ++m_asked](const base::Result<Fetched> &fetched) {
            if (!fetched || asked != m_asked)
                return;
            m_all = fetched->all;
            m_list->setPage(offset, fetched->page);
            showCounts();
        });
}

void InspectionsPage::showCounts()
{
    m_frame->setCounts(m_list->total(), m_all);
}

void InspectionsPage::buildFilterMenu()
{
    QMenu &menu = *m_filterButton->menu();
    menu.clear();
    const auto add = [&](const QString &text, bool on, auto set) {
        QAction *action = menu.addAction(text, this, [this, set] {
            set();
            showChips();
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    for (const InspectionState state : States)
        add(domain::inspectionStateLabel(state), m_filter.state == state, [this, state] { m_filter.state = state; });
    menu.addSeparator();
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        add(domain::partyKindLabel(kind), m_filter.kind == kind, [this, kind] { m_filter.kind = kind; });
}

void InspectionsPage::showChips()
{
    std::vector<widgets::FilterChip> chips;
    if (m_filter.state)
        chips.push_back({u"state"_s, domain::inspectionStateLabel(*m_filter.state)});
    if (m_filter.kind)
        chips.push_back({u"kind"_s, domain::partyKindLabel(*m_filter.kind)});
    m_frame->setChips(chips);
    m_list->reload();
}

// ---- drafts and forms -------------------------------------------------------------------------------------------

void InspectionsPage::loadDrafts()
{
    using Drafts = std::vector<services::InspectionDraft>;
    if (!m_context.desk.may(domain::Action::Inspect)) {
        m_drafts->setRows({});
        return;
    }
    m_context.desk.write(QString(), [](services::Session &session, const base::Progress &) { return services::InspectionDrafts(session).all(); })
        .then(this, [this](const base::Result<Drafts> &drafts) {
            if (drafts)
                m_drafts->setRows(*drafts);
            else
                emit message(Severity::Error, drafts.error().message, drafts.error().code);
            m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->draftTab), m_drafts->rowCount() > 0 ? tr("&Drafts (%1)").arg(m_drafts->rowCount()) : tr("&Drafts"));
            updateButtons();
        });
}

void InspectionsPage::loadForms()
{
    using Forms = std::vector<services::StoredForm>;
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Forms> { return services::forms(reader); })
        .then(this, [this](const base::Result<Forms> &forms) {
            if (forms)
                m_forms->setRows(*forms);
            updateButtons();
        });
}

void InspectionsPage::updateButtons()
{
    const services::Desk &desk = m_context.desk;
    const QModelIndex form = m_ui->forms->currentIndex();
    const QModelIndex draft = m_ui->drafts->currentIndex();
    m_newButton->setEnabled(desk.may(domain::Action::Inspect));
    m_ui->publishForm->setEnabled(desk.may(domain::Action::PublishForms));
    m_ui->newVersion->setEnabled(form.isValid() && desk.may(domain::Action::PublishForms));
    m_ui->exportForm->setEnabled(form.isValid());
    m_ui->retireForm->setEnabled(form.isValid() && !m_forms->at(form).retired && desk.may(domain::Action::PublishForms));
    m_ui->openDraft->setEnabled(draft.isValid());
    m_ui->discardDraft->setEnabled(draft.isValid());
}

void InspectionsPage::say(const base::Result<void> &result, const QString &success)
{
    Page::say(result, success);
    refresh();
}

void InspectionsPage::beginInspection(domain::PartyKind kind)
{
    auto *chooser = new PartyChooser(m_context, kind, this);
    connect(chooser, &PartyChooser::chosen, this, [this, kind](domain::PartyId party) { beginInspection(party, kind); });
    chooser->open();
}

/// With the newest form in use for that kind; another one is chosen on the page of the party.
void InspectionsPage::beginInspection(domain::PartyId party, domain::PartyKind kind)
{
    using Forms = std::vector<services::StoredForm>;
    const QDate today = m_context.desk.clock().today();
    m_context.desk.read(QString(), [kind, today](const services::Reader &reader, const base::Progress &) -> base::Result<Forms> { return services::formsInUse(reader, kind, today); })
        .then(this, [this, party, today](const base::Result<Forms> &forms) {
            if (forms && !forms->empty())
                emit inspectionFormRequested(services::beginInspection(forms->front(), party, today));
            else
                emit message(Severity::Warning, tr("No form is in use for this kind of party. Publish one first."), {});
        });
}

/// What was begun earlier goes on: the draft of that version comes back.
void InspectionsPage::designNextVersion()
{
    const QModelIndex index = m_ui->forms->currentIndex();
    if (!index.isValid())
        return;
    // A version that is published already is never designed again.
    const auto published = [this](const domain::FormTemplate &form) {
        for (int row = 0; row < m_forms->rowCount(); ++row) {
            const domain::FormTemplate &one = m_forms->at(m_forms->index(row, 0)).form;
            if (one.code == form.code && one.version == form.version)
                return true;
        }
        return false;
    };
    domain::FormTemplate next = FormDesigner::nextVersion(m_forms->at(index).form, m_context.desk.clock().today());
    while (published(next))
        next = FormDesigner::nextVersion(next, next.effectiveFrom);
    using Drafts = std::vector<services::FormDraft>;
    m_context.desk.write(QString(), [](services::Session &session, const base::Progress &) -> base::Result<Drafts> { return services::drafts(session); })
        .then(this, [this, next](const base::Result<Drafts> &drafts) {
            domain::FormTemplate form = next;
            for (const services::FormDraft &draft : drafts ? *drafts : Drafts()) {
                const auto begun = draft.form == FormDesigner::DraftForm ? domain::formTemplateFromJson(draft.content) : base::Error{};
                if (begun && begun->code == next.code && begun->version == next.version)
                    form = *begun;
            }
            emit designRequested(form);
        });
}

void InspectionsPage::publishForm()
{
    const QString name = widgets::Dialogs::openFile(this, tr("Publish an evaluation form"), {}, tr("Evaluation forms (*.json)"));
    if (name.isEmpty())
        return;
    m_context.desk
        .write(tr("Publishing the form"),
               [name](services::Session &session, const base::Progress &) -> base::Result<void> {
                   QFile file(name);
                   if (!file.open(QIODevice::ReadOnly))
                       return base::Error{base::ErrorKind::InputRefused, u"FRM-050"_s, tr("The file cannot be read: %1. Check its rights.").arg(file.errorString()), {}, {}};
                   const auto published = services::FormLibrary(session).publish(file.readAll());
                   return published ? base::Result<void>() : published.error();
               })
        .then(this, [this](const base::Result<void> &published) { say(published, tr("The form is published and in use.")); });
}

void InspectionsPage::exportForm()
{
    const QModelIndex index = m_ui->forms->currentIndex();
    if (!index.isValid())
        return;
    const domain::FormTemplate &form = m_forms->at(index).form;
    const QString name = widgets::Dialogs::saveFile(this, tr("Save the form as a file"), form.code + u'-' + form.version + u".json"_s, tr("Evaluation forms (*.json)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(domain::formTemplateToJson(form)) >= 0 && file.commit();
    if (written)
        emit message(Severity::Success, tr("The form is saved as %1.").arg(name), {});
    else
        emit message(Severity::Error, tr("The form could not be written: %1. Choose another place.").arg(file.errorString()), u"FRM-051"_s);
}

void InspectionsPage::retireForm()
{
    const QModelIndex index = m_ui->forms->currentIndex();
    if (!index.isValid())
        return;
    auto *dialog = new ReasonDialog(
        tr("Retire the form"), tr("It takes no new inspections from now on. Inspections and drafts made with it stay as they are."), {},
        [this, id = m_forms->at(index).form.id](const QString &reason, const QString &) {
            m_context.desk
                .write(QString(), [id, reason](services::Session &session, const base::Progress &) { return services::FormLibrary(session).retire(id, reason); })
                .then(this, [this](const base::Result<void> &retired) { say(retired, tr("The form is retired.")); });
        },
        this);
    dialog->open();
}

void InspectionsPage::discardDraft()
{
    const QModelIndex index = m_ui->drafts->currentIndex();
    if (!index.isValid())
        return;
    const services::InspectionDraft draft = m_drafts->at(index);
    if (widgets::Dialogs::ask(this, tr("Discard the draft"), tr("Its answers are lost for good. Discard it?"), {tr("&Keep"), tr("&Discard")}) != 1)
        return;
    m_context.desk.write(QString(), [draft](services::Session &session, const base::Progress &) { return services::InspectionDrafts(session).discard(draft); })
        .then(this, [this](const base::Result<void> &discarded) { say(discarded, tr("The draft is discarded.")); });
}

} // namespace chengcai::gui
