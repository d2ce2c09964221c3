// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/drawwizard.h"

#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_drawwizard.h"

#include <QPushButton>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DueInDays = 30;
constexpr int MostShown = 200;
constexpr int MostCount = 100'000;
constexpr auto UserRole = Qt::UserRole;

} // namespace

DrawWizard::DrawWizard(const Context &context, QWidget *parent) : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::DrawWizard>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_shares = {m_ui->shareA, m_ui->shareB, m_ui->shareC, m_ui->shareD, m_ui->shareU};
    m_quotas = {m_ui->quotaA, m_ui->quotaB, m_ui->quotaC, m_ui->quotaD, m_ui->quotaU};
    const std::array<QLabel *, 5> heads{m_ui->gradeA, m_ui->gradeB, m_ui->gradeC, m_ui->gradeD, m_ui->gradeU};
    for (size_t i = 0; i < heads.size(); ++i)
        heads[i]->setText(domain::gradeName(domain::Strata[i]) + u' ' + domain::gradeLabel(domain::Strata[i]));
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
    m_ui->kind->setCurrentIndex(int(domain::PartyKind::Supplier));
    m_ui->region->addItem(tr("All districts"), QString());
    for (const services::Region &region : services::regions())
        m_ui->region->addItem(services::regionName(region.code), region.code);
    m_ui->unit->addItems({tr("Share in %"), tr("Number")});
    m_ui->perParty->setRange(1, domain::MostInspectorsPerParty);
    m_ui->perParty->setValue(2);
    m_ui->due->setDate(m_context.desk.clock().today().addDays(DueInDays));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Draw and record"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setDefault(false);
    chooseUnit();
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        fillForms();
        fillPlans();
        preview();
    });
    for (QComboBox *combo : {m_ui->region, m_ui->form})
        connect(combo, &QComboBox::activated, this, &DrawWizard::preview);
    connect(m_ui->plan, &QComboBox::activated, this, &DrawWizard::choosePlan);
    connect(m_ui->unit, &QComboBox::activated, this, [this] {
        chooseUnit();
        preview();
    });
    for (QSpinBox *share : m_shares)
        connect(share, &QSpinBox::editingFinished, this, &DrawWizard::preview);
    connect(m_ui->perParty, &QSpinBox::valueChanged, this, &DrawWizard::preview);
    connect(m_ui->due, &QDateEdit::dateChanged, this, &DrawWizard::preview);
    connect(m_ui->inspectors, &QListWidget::itemChanged, this, &DrawWizard::preview);
    connect(m_ui->lottery, &QLineEdit::textChanged, this, &DrawWizard::check);
    connect(m_ui->preview, &QPushButton::clicked, this, &DrawWizard::preview);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &DrawWizard::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &DrawWizard::record);
    check();
    load();
}

DrawWizard::~DrawWizard() = default;

void DrawWizard::load()
{
    m_context.desk
        .read(QString(),
              [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<People> {
                  return People{services::inspectorLoads(reader, today), services::forms(reader), services::plans(reader)};
              })
        .then(this, [this](const base::Result<People> &people) {
            if (people)
                fill(*people);
        });
}

void DrawWizard::fill(const People &people)
{
    m_people = people;
    const QSignalBlocker quiet(m_ui->inspectors);
    for (const services::InspectorLoad &load : people.loads) {
        auto *item = new QListWidgetItem(tr("%1 — %n open task(s)", nullptr, load.open).arg(load.fullName), m_ui->inspectors);
        item->setData(UserRole, load.user.toBytes());
        item->setCheckState(load.inspects ? Qt::Checked : Qt::Unchecked);
    }
    fillForms();
    fillPlans();
    preview();
}

void DrawWizard::fillForms()
{
    m_ui->form->clear();
    m_ui->form->addItem(tr("Any form for that kind of party"), QString());
    for (const services::StoredForm &stored : m_people.forms) {
        if (!stored.retired && int(stored.form.kind) == m_ui->kind->currentData().toInt())
            m_ui->form->addItem(domain::inScreenLanguage(stored.form.titleZh, stored.form.titleEn), stored.form.code);
    }
}

void DrawWizard::fillPlans()
{
    m_ui->plan->clear();
    m_ui->plan->addItem(tr("For no plan"), QByteArray());
    for (const services::StoredPlan &stored : m_people.plans) {
        if (!stored.withdrawn && int(stored.plan.kind) == m_ui->kind->currentData().toInt())
            m_ui->plan->addItem(tr("Plan of %1").arg(stored.plan.year), stored.uid.toBytes());
    }
}

void DrawWizard::choosePlan()
{
    const base::Uid uid = base::Uid::fromBytes(m_ui->plan->currentData().toByteArray());
    const auto chosen = std::find_if(m_people.plans.begin(), m_people.plans.end(), [&uid](const services::StoredPlan &one) { return one.uid == uid; });
    if (chosen == m_people.plans.end()) {
        preview();
        return;
    }
    using Strata = std::vector<domain::DrawStratum>;
    m_context.desk
        .read(QString(), [plan = *chosen, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Strata> {
            return services::strataOfPlan(reader, plan, today);
        })
        .then(this, [this](const base::Result<Strata> &strata) {
            if (strata)
                setShares(*strata);
        });
}

void DrawWizard::setShares(const std::vector<domain::DrawStratum> &strata)
{
    m_ui->unit->setCurrentIndex(1);
    chooseUnit();
    for (size_t i = 0; i < strata.size() && i < m_shares.size(); ++i)
        m_shares[i]->setValue(strata[i].count.value_or(0));
    preview();
}

/// Shares begin as the shipped frequencies say; numbers begin at none.
void DrawWizard::chooseUnit()
{
    const bool counts = m_ui->unit->currentIndex() == 1;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const int percent = domain::shippedFrequency().of(domain::Strata[i]).percent;
        m_shares[i]->setRange(0, counts ? MostCount : 100);
        m_shares[i]->setSuffix(counts ? QString() : tr(" %"));
        m_shares[i]->setValue(counts || percent == 100 ? 0 : percent);
    }
}

services::DrawRequest DrawWizard::request() const
{
    services::DrawRequest request;
    request.kind = domain::PartyKind(m_ui->kind->currentData().toInt());
    if (const QString region = m_ui->region->currentData().toString(); !region.isEmpty())
        request.regions = {region};
    const bool counts = m_ui->unit->currentIndex() == 1;
    for (size_t i = 0; i < m_shares.size(); ++i)
        request.strata.push_back({domain::Strata[i], counts ? 0 : m_shares[i]->value(), counts ? std::optional(m_shares[i]->value()) : std::nullopt});
    for (int i = 0; i < m_ui->inspectors->count(); ++i) {
        if (m_ui->inspectors->item(i)->checkState() == Qt::Checked)
            request.inspectors.push_back(base::Uid::fromBytes(m_ui->inspectors->item(i)->data(UserRole).toByteArray()));
    }
    request.inspectorsPerParty = m_ui->perParty->value();
    request.form = m_ui->form->currentData().toString();
    request.due = m_ui->due->date();
    request.note = m_ui->note->text();
    request.plan = base::Uid::fromBytes(m_ui->plan->currentData().toByteArray());
    return request;
}

void DrawWizard::preview()
{
    using Gathered = base::Result<domain::DrawInput>;
    m_ready = false;
    check();
    m_context.desk
        .read(QString(), [request = request(), today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) -> Gathered {
            return services::gatherDraw(reader, request, today, progress);
        })
        .then(this, [this, number = ++m_asked](const Gathered &input) {
            if (number != m_asked)
                return;
            if (input)
                show(*input);
            else
                m_ui->sum->setText(input.error().message);
        });
}

void DrawWizard::show(const domain::DrawInput &input)
{
    std::array<int, 5> pots{};
    for (const domain::DrawParty &party : input.parties)
        ++pots[size_t(party.grade)];
    int sum = 0;
    for (size_t i = 0; i < input.strata.size(); ++i) {
        const int pot = pots[size_t(input.strata[i].grade)];
        const int quota = domain::quotaOf(input.strata[i], pot);
        m_quotas[i]->setText(tr("%1 of %2").arg(quota).arg(pot));
        sum += quota;
    }
    showConflicts(input);
    m_ui->sum->setText(tr("%1 of %2 parties are drawn; %3 are left out because they have an open task.").arg(sum).arg(input.parties.size()).arg(input.omissions.size()));
    m_ready = sum > 0;
    check();
}

void DrawWizard::showConflicts(const domain::DrawInput &input)
{
    m_ui->conflicts->clear();
    for (const domain::DrawInspector &inspector : input.inspectors) {
        if (inspector.onLeave)
            m_ui->conflicts->addItem(tr("%1: %2").arg(nameOf(inspector.user), domain::conflictLabel(domain::Conflict::OnLeave)));
    }
    for (const domain::DrawRelation &relation : input.relations) {
        const QString whom = relation.region.isEmpty() ? domain::conflictLabel(domain::Conflict::RelatedToParty) : tr("related to %1").arg(services::regionName(relation.region));
        m_ui->conflicts->addItem(tr("%1: %2").arg(nameOf(relation.inspector), whom));
    }
    const auto last = std::count_if(input.parties.begin(), input.parties.end(), [](const domain::DrawParty &one) { return !one.lastInspectors.empty(); });
    if (last > 0)
        m_ui->conflicts->addItem(tr("%n party(ies) do not meet the inspector of the last time", nullptr, int(last)));
    if (m_ui->conflicts->count() == 0)
        m_ui->conflicts->addItem(tr("Nobody is kept away."));
}

QString DrawWizard::nameOf(const base::Uid &user) const
{
    const auto load = std::find_if(m_people.loads.begin(), m_people.loads.end(), [&user](const services::InspectorLoad &one) { return one.user == user; });
    return load == m_people.loads.end() ? QString() : load->fullName;
}

void DrawWizard::check()
{
    const bool may = m_context.desk.may(domain::Action::PlanInspections) && m_context.desk.may(domain::Action::AssignTasks);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(may && m_ready && !m_ui->lottery->text().trimmed().isEmpty());
}

void DrawWizard::record()
{
    m_ui->buttons->setEnabled(false);
    m_context.desk
        .write(tr("Drawing"), [request = request(), seed = services::DrawSeed{m_ui->lottery->text(), m_ui->seedSource->text(), true}](
                                  services::Session &session, const base::Progress &progress) -> base::Result<base::Uid> { return services::Planning(session).record(request, seed, progress); })
        .then(this, [this](const base::Result<base::Uid> &draw) {
            m_ui->buttons->setEnabled(true);
            if (!draw) {
                m_ui->sum->setText(draw.error().message);
                return;
            }
            emit drawn(*draw);
            accept();
        });
}

} // namespace chengcai::gui
