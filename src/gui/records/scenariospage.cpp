// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/scenariospage.h"

#include "base/dates.h"
#include "gui/records/recordform.h"
#include "services/desk.h"
#include "ui_scenariospage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Grade;
using domain::ListKind;
using domain::MeasureRule;
using domain::PartyKind;

namespace {

template <typename Enum> void tick(const std::vector<std::pair<QCheckBox *, Enum>> &boxes, const std::vector<Enum> &chosen)
{
    for (const auto &[box, value] : boxes)
        box->setChecked(std::find(chosen.begin(), chosen.end(), value) != chosen.end());
}

template <typename Enum> std::vector<Enum> ticked(const std::vector<std::pair<QCheckBox *, Enum>> &boxes)
{
    std::vector<Enum> chosen;
    for (const auto &[box, value] : boxes) {
        if (box->isChecked())
            chosen.push_back(value);
    }
    return chosen;
}

} // namespace

ScenariosPage::ScenariosPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ScenariosPage>()),
      m_rules(new models::RuleReachModel(models::ruleReachColumns(), [](const models::RuleReach &row) { return qint64(row.place); }, this))
{
    m_ui->setupUi(this);
    QFont bold = m_ui->headline->font();
    bold.setBold(true);
    m_ui->headline->setFont(bold);
    m_ui->answer->setFont(bold);
    m_ui->rules->setModel(m_rules);
    m_ui->rules->setDefaultWidths({28, 11, 13, 6});
    m_ui->splitter->setSizes({600, 600});
    m_ui->incentivesOnly->setChecked(true);
    m_grades = {{m_ui->gradeA, Grade::A}, {m_ui->gradeB, Grade::B}, {m_ui->gradeC, Grade::C}, {m_ui->gradeD, Grade::D}, {m_ui->gradeU, Grade::U}};
    m_lists = {{m_ui->listRed, ListKind::Red}, {m_ui->listBlack, ListKind::Black}, {m_ui->listFocus, ListKind::Focus}, {m_ui->listExternal, ListKind::External}};
    m_kinds = {{m_ui->kindPurchaser, PartyKind::Purchaser}, {m_ui->kindAgency, PartyKind::Agency}, {m_ui->kindSupplier, PartyKind::Supplier}, {m_ui->kindExpert, PartyKind::Expert}};
    nameBoxes();
    connectAll();
    showRule();
    refresh();
}

ScenariosPage::~ScenariosPage() = default;

QString ScenariosPage::title() const
{
    return tr("Incentive scenarios");
}

void ScenariosPage::activate()
{
    m_ui->rules->setFocus();
}

void ScenariosPage::connectAll()
{
    connect(m_ui->rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosPage::showRule);
    connect(m_ui->incentivesOnly, &QCheckBox::toggled, this, &ScenariosPage::showRules);
    connect(m_ui->reset, &QPushButton::clicked, this, &ScenariosPage::showRule);
    for (QSpinBox *box : {m_ui->stars, m_ui->mostStars})
        connect(box, &QSpinBox::valueChanged, this, &ScenariosPage::showEffect);
    for (QCheckBox *box : m_ui->changes->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &ScenariosPage::showEffect);
    connect(m_ui->recordUse, &QPushButton::clicked, this, [this] { RecordForm::open(m_context, domain::RecordType::Benefit, {}, this); });
    const auto rights = [this] { m_ui->recordUse->setEnabled(m_context.desk.may(domain::recordKind(domain::RecordType::Benefit)->openRight)); };
    connect(&m_context.desk, &services::Desk::accountChanged, this, rights);
    rights();
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.records || news.everything || !news.parties.empty()))
            refresh();
    });
}

/// Grades are letters in every language; lists and kinds have the names that they have everywhere.
void ScenariosPage::nameBoxes()
{
    for (const auto &[box, grade] : m_grades) {
        box->setText(domain::gradeName(grade));
        box->setAccessibleName(tr("Grade %1").arg(domain::gradeName(grade)));
    }
    for (const auto &[box, list] : m_lists)
        box->setText(domain::listKindLabel(list));
    for (const auto &[box, kind] : m_kinds)
        box->setText(domain::partyKindLabel(kind));
}

void ScenariosPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_rules->setColumns(models::ruleReachColumns());
    nameBoxes();
    showRules();
}

void ScenariosPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Counting whom the rules reach"),
              [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) -> base::Result<Loaded> {
                  const auto counts = services::countStandings(reader, today, progress);
                  return counts ? base::Result<Loaded>(Loaded{*counts, services::benefitsUsed(reader)}) : counts.error();
              })
        .then(this, [this, generation](const base::Result<Loaded> &loaded) {
            if (generation != m_generation)
                return;
            if (!loaded) {
                emit message(Severity::Error, loaded.error().message, loaded.error().code);
                return;
            }
            m_loaded = *loaded;
            showRules();
        });
}

void ScenariosPage::showRules()
{
    if (!m_loaded)
        return;
    const MeasureRule *before = rule();
    const QString chosen = before ? before->code : QString();
    const domain::MeasureCatalogue &catalogue = domain::measureCatalogue();
    std::vector<models::RuleReach> rows;
    for (size_t i = 0; i < catalogue.measures.size(); ++i) {
        const MeasureRule &one = catalogue.measures[i];
        if (one.incentive || !m_ui->incentivesOnly->isChecked())
            rows.push_back({int(i), one, services::measureEffect(m_loaded->counts, one, one).all, m_loaded->used[i]});
    }
    m_rules->setRows(std::move(rows));
    const auto &shown = m_rules->rows();
    const auto again = std::find_if(shown.begin(), shown.end(), [&chosen](const models::RuleReach &row) { return row.rule.code == chosen; });
    m_ui->rules->selectRow(again == shown.end() ? 0 : int(again - shown.begin()));
    m_ui->summary->setText(tr("The catalogue of %1 (%2). It is data: a changed scenario needs no other program.").arg(base::dayText(catalogue.effectiveFrom), catalogue.source));
    showRule();
}

const MeasureRule *ScenariosPage::rule() const
{
    const QModelIndex index = m_ui->rules->currentIndex();
    return index.isValid() && index.row() < m_rules->rowCount() ? &m_rules->at(index).rule : nullptr;
}

/// The form as the rule is today.
void ScenariosPage::showRule()
{
    const MeasureRule *one = rule();
    m_ui->changes->setEnabled(one && m_loaded);
    if (!one)
        return;
    m_filling = true;
    m_ui->stars->setValue(one->minStars);
    m_ui->mostStars->setValue(one->maxStars);
    tick(m_grades, one->grades);
    tick(m_lists, one->lists);
    tick(m_kinds, one->kinds);
    m_ui->unlisted->setChecked(one->unlisted);
    m_filling = false;
    m_ui->headline->setText(domain::measureTitle(*one));
    m_ui->effect->setText(tr("%1. Basis: %2.").arg(domain::measureEffect(*one), one->basis));
    showEffect();
}

MeasureRule ScenariosPage::typed() const
{
    MeasureRule then = *rule();
    then.minStars = m_ui->stars->value();
    then.maxStars = m_ui->mostStars->value();
    then.grades = ticked(m_grades);
    then.lists = ticked(m_lists);
    then.kinds = ticked(m_kinds);
    then.unlisted = m_ui->unlisted->isChecked();
    return then;
}

void ScenariosPage::showEffect()
{
    if (m_filling || !m_loaded || !rule())
        return;
    const services::MeasureEffect effect = services::measureEffect(m_loaded->counts, *rule(), typed());
    QTableWidget &table = *m_ui->reach;
    table.setRowCount(int(m_kinds.size()));
    table.setColumnCount(int(m_grades.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const PartyKind kind = m_kinds[size_t(row)].second;
        table.setVerticalHeaderItem(row, new QTableWidgetItem(domain::partyKindLabel(kind)));
        for (int column = 0; column < table.columnCount(); ++column) {
            const Grade grade = m_grades[size_t(column)].second;
            table.setHorizontalHeaderItem(column, new QTableWidgetItem(domain::gradeName(grade)));
            const qint64 now = effect.now[size_t(kind)][size_t(grade)];
            const qint64 then = effect.then[size_t(kind)][size_t(grade)];
            auto *cell = new QTableWidgetItem(now == then ? QLocale().toString(now) : u"%1 → %2"_s.arg(QLocale().toString(now), QLocale().toString(then)));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont font = cell->font();
            font.setBold(now != then);
            cell->setFont(font);
            table.setItem(row, column, cell);
        }
    }
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->answer->setText(effect.gained == 0 && effect.lost == 0
                              ? tr("%n party(ies) today.", nullptr, int(effect.all))
                              : tr("%1 today, %2 after the change: %3 more, %4 fewer.").arg(QLocale().toString(effect.all), QLocale().toString(effect.allThen), QLocale().toString(effect.gained), QLocale().toString(effect.lost)));
}

} // namespace chengcai::gui
