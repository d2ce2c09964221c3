// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/mutualaskdialog.h"

#include "domain/creditdata.h"
#include "gui/parties/partychooser.h"
#include "services/desk.h"
#include "services/partylist.h"
#include "ui_mutualaskdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::PartyId;
using domain::PartyKind;

namespace {

constexpr char PartyProperty[] = "party";
constexpr std::array Single{PartyKind::Purchaser, PartyKind::Agency, PartyKind::Supplier};

} // namespace

MutualAskDialog::MutualAskDialog(const Context &context, QWidget *parent)
    : FormDialog(context.desk, u"mutual.ask/1"_s, u"new"_s, parent), m_context(context), m_ui(std::make_unique<Ui::MutualAskDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Ask for mutual reviews"));
    m_ui->headline->setText(tr("Every review that the rules ask for at this node is opened in one entry, each due in %n working day(s). Asking again opens only what is missing.", nullptr, domain::mutualRules().dueWorkingDays));
    const domain::RecordField *node = domain::recordField(*domain::recordKind(domain::RecordType::Mutual), u"node");
    for (const domain::RecordChoice &choice : node->choices)
        m_ui->node->addItem(domain::recordText(choice.label), QString::fromLatin1(choice.code));
    m_ui->node_on->setText(context.desk.clock().today().toString(Qt::ISODate));
    for (const auto &[button, kind] : {std::pair{m_ui->choosePurchaser, PartyKind::Purchaser}, std::pair{m_ui->chooseAgency, PartyKind::Agency}, std::pair{m_ui->chooseSupplier, PartyKind::Supplier}, std::pair{m_ui->addExpert, PartyKind::Expert}}) {
        button->setAccessibleDescription(domain::partyKindLabel(kind));
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { choose(kind); });
    }
    connect(m_ui->removeExpert, &QPushButton::clicked, this, [this] {
        delete m_ui->experts->currentItem();
        preview();
    });
    connect(m_ui->node, &QComboBox::currentIndexChanged, this, &MutualAskDialog::preview);
    for (QLineEdit *edit : {m_ui->project, m_ui->project_no})
        connect(edit, &QLineEdit::editingFinished, this, &MutualAskDialog::preview);
    resize(720, 520);
    wire();
    preview();
}

MutualAskDialog::~MutualAskDialog() = default;

QLineEdit *MutualAskDialog::place(PartyKind kind) const
{
    return findChild<QLineEdit *>(domain::partyKindName(kind));
}

void MutualAskDialog::choose(PartyKind kind)
{
    auto *chooser = new PartyChooser(m_context, kind, this);
    chooser->setWindowTitle(tr("Choose: %1").arg(domain::partyKindLabel(kind)));
    connect(chooser, &PartyChooser::chosen, this, [this, kind](PartyId id) {
        take(kind, id);
        preview();
    });
    chooser->open();
}

void MutualAskDialog::take(PartyKind kind, PartyId id)
{
    QString text;
    if (id.isValid()) {
        const std::array ids{quint32(id.value())};
        const domain::Party party = m_context.directory.rows(ids).front().party;
        text = party.name + u" · "_s + party.identifier;
    }
    if (QLineEdit *edit = place(kind)) {
        edit->setText(text);
        edit->setProperty(PartyProperty, id.value());
        return;
    }
    for (int row = 0; row < m_ui->experts->count(); ++row) {
        if (m_ui->experts->item(row)->data(Qt::UserRole).toLongLong() == id.value())
            return;
    }
    auto *item = new QListWidgetItem(text, m_ui->experts);
    item->setData(Qt::UserRole, id.value());
    m_ui->experts->setCurrentItem(item);
}

QByteArray MutualAskDialog::content() const
{
    QJsonObject json = QJsonDocument::fromJson(FormDialog::content()).object();
    for (const PartyKind kind : Single)
        json[domain::partyKindName(kind) + u".id"_s] = place(kind)->property(PartyProperty).toLongLong();
    QJsonArray experts;
    for (int row = 0; row < m_ui->experts->count(); ++row)
        experts.append(m_ui->experts->item(row)->data(Qt::UserRole).toLongLong());
    json[u"experts"_s] = experts;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void MutualAskDialog::setContent(const QByteArray &content)
{
    FormDialog::setContent(content);
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    for (const PartyKind kind : Single)
        take(kind, PartyId(json[domain::partyKindName(kind) + u".id"_s].toInteger()));
    m_ui->experts->clear();
    for (const QJsonValue &expert : json[u"experts"_s].toArray())
        take(PartyKind::Expert, PartyId(expert.toInteger()));
    preview();
}

services::MutualAsk MutualAskDialog::input() const
{
    const auto id = [this](PartyKind kind) { return PartyId(place(kind)->property(PartyProperty).toLongLong()); };
    services::MutualAsk ask{m_ui->project->text(),
                            m_ui->project_no->text(),
                            m_ui->node->currentData().toString(),
                            QDate::fromString(m_ui->node_on->text().trimmed(), Qt::ISODate),
                            id(PartyKind::Purchaser),
                            id(PartyKind::Agency),
                            id(PartyKind::Supplier),
                            {}};
    for (int row = 0; row < m_ui->experts->count(); ++row)
        ask.experts.emplace_back(m_ui->experts->item(row)->data(Qt::UserRole).toLongLong());
    return ask;
}

/// Who will rate whom, before anybody is asked.
void MutualAskDialog::preview()
{
    const int generation = ++m_generation;
    m_desk.read(QString(), [ask = input()](const services::Reader &reader, const base::Progress &) { return services::mutualPairs(reader, ask); })
        .then(this, [this, generation](const base::Result<std::vector<services::MutualPair>> &pairs) {
            if (generation != m_generation)
                return;
            if (!pairs) {
                m_ui->pairs->setText(pairs.error().message);
                return;
            }
            const auto before = std::count_if(pairs->begin(), pairs->end(), [](const services::MutualPair &pair) { return pair.asked; });
            m_ui->pairs->setText(tr("%n review(s) will be asked for.", nullptr, int(pairs->size()) - int(before)) + (before == 0 ? QString() : u' ' + tr("%n asked for already.", nullptr, int(before))));
        });
}

void MutualAskDialog::submit()
{
    std::vector<FieldProblem> problems;
    (void)day(u"node_on"_s, problems, true);
    if (m_ui->project->text().trimmed().isEmpty())
        problems.push_back({u"REC-001"_s, u"project"_s, tr("Name the project."), false});
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    const auto count = std::make_shared<qint64>(0);
    connect(this, &Editor::submitted, this, [this, count] {
        if (*count > 0) // of the try that was recorded
            emit asked(*count);
    });
    send([ask = input(), count](services::Session &session) -> base::Result<void> {
        const auto opened = services::askForReviews(session, ask);
        if (!opened)
            return opened.error();
        *count = qint64(opened->size());
        return {};
    });
}

} // namespace chengcai::gui
