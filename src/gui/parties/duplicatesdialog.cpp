// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/duplicatesdialog.h"

#include "gui/parties/successiondialog.h"
#include "services/desk.h"
#include "ui_duplicatesdialog.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using models::Column;
using services::DuplicatePair;

namespace {

constexpr int MostPairs = 1000;

std::vector<Column<DuplicatePair>> columns()
{
    const auto text = [](const QString &title, std::function<QVariant(const DuplicatePair &)> value) { return Column<DuplicatePair>{title, std::move(value), {}, {}, {}}; };
    return {text(DuplicatesDialog::tr("Why"), [](const DuplicatePair &pair) { return pair.why; }),
            text(DuplicatesDialog::tr("First record"), [](const DuplicatePair &pair) { return pair.first.name; }),
            text(DuplicatesDialog::tr("Its identifier"), [](const DuplicatePair &pair) { return pair.first.identifier; }),
            text(DuplicatesDialog::tr("Second record"), [](const DuplicatePair &pair) { return pair.second.name; }),
            text(DuplicatesDialog::tr("Its identifier"), [](const DuplicatePair &pair) { return pair.second.identifier; })};
}

} // namespace

DuplicatesDialog::DuplicatesDialog(services::Desk &desk, domain::PartyKind kind, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::DuplicatesDialog>()),
      m_pairs(new PairModel(columns(), [](const DuplicatePair &pair) { return pair.second.id.value(); }, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->pairs->setModel(m_pairs);
    m_ui->pairs->setDefaultWidths({12, 22, 18, 22, 18});
    fillKinds();
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(kind)));
    connect(m_ui->kind, &QComboBox::activated, this, &DuplicatesDialog::load);
    connect(m_ui->pairs->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_ui->pairs, &widgets::ListView::rowActivated, m_ui->merge, &QPushButton::click);
    connect(m_ui->openFirst, &QPushButton::clicked, this, [this] { openMarked(false); });
    connect(m_ui->openSecond, &QPushButton::clicked, this, [this] { openMarked(true); });
    connect(m_ui->merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_ui->close, &QPushButton::clicked, this, &DuplicatesDialog::reject);
    connect(&m_desk, &services::Desk::accountChanged, this, &DuplicatesDialog::updateButtons);
    load();
}

DuplicatesDialog::~DuplicatesDialog() = default;

void DuplicatesDialog::fillKinds()
{
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
}

void DuplicatesDialog::load()
{
    using Pairs = std::vector<DuplicatePair>;
    m_ui->sentence->setText(tr("Looking through the register…"));
    m_desk
        .read(QString(), [kind = domain::PartyKind(m_ui->kind->currentData().toInt())](const services::Reader &reader, const base::Progress &)
                             -> base::Result<Pairs> { return services::possibleDuplicates(reader, kind, MostPairs); })
        .then(this, [this](const base::Result<Pairs> &pairs) {
            m_pairs->setRows(pairs ? *pairs : Pairs{});
            const int count = m_pairs->rowCount();
            m_ui->sentence->setText(!pairs       ? pairs.error().message
                                    : count == 0 ? tr("No two records of this kind look like one party.")
                                                 : tr("%n pair(s) of records may be one party. A name is only a hint: compare the identifiers before merging.", nullptr, count));
            if (count > 0)
                m_ui->pairs->selectRow(0);
            updateButtons();
        });
}

std::optional<DuplicatePair> DuplicatesDialog::marked() const
{
    const QModelIndexList rows = m_ui->pairs->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_pairs->at(rows.first()));
}

void DuplicatesDialog::updateButtons()
{
    const bool any = marked().has_value();
    m_ui->openFirst->setEnabled(any);
    m_ui->openSecond->setEnabled(any);
    m_ui->merge->setEnabled(any && m_desk.may(domain::Action::MergeParties));
}

void DuplicatesDialog::openMarked(bool second)
{
    if (const auto pair = marked())
        emit partyRequested(second ? pair->second.id : pair->first.id);
    accept();
}

void DuplicatesDialog::merge()
{
    const auto pair = marked();
    if (!pair)
        return;
    auto *dialog = new SuccessionDialog(m_desk, pair->second, pair->first, false, this);
    connect(dialog, &SuccessionDialog::submitted, this, [this](const QString &sentence) {
        emit merged(sentence);
        load();
    });
    dialog->open();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int kind = m_ui->kind->currentIndex();
    m_ui->retranslateUi(this);
    m_ui->kind->clear();
    fillKinds();
    m_ui->kind->setCurrentIndex(kind);
    m_pairs->setColumns(columns());
}

} // namespace chengcai::gui
