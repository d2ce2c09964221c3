// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/partyeditor.h"

#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_partyeditor.h"

#include <QCborMap>
#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CheckDelayMs = 300;
constexpr int ShownFormerNames = 4;

QString subjectOf(const domain::Party &party)
{
    return QString::fromLatin1(party.uid.toBytes().toHex());
}

/// A draft row is not encrypted: a resident number is never written into one and has to be typed again.
QString draftable(const domain::Party &party)
{
    const bool resident = party.kind == domain::PartyKind::Expert ||
                          domain::checkIdentifier(party.identifier, QDate(9999, 12, 31)).type == domain::IdentifierType::ResidentId;
    return resident ? QString() : party.identifier;
}

std::vector<FieldProblem> toProblems(const std::vector<services::PartyProblem> &problems)
{
    std::vector<FieldProblem> result;
    for (const auto &problem : problems)
        result.push_back({problem.code, problem.field, problem.message, problem.warning});
    return result;
}

} // namespace

PartyEditor::PartyEditor(services::Desk &desk, domain::PartyKind kind, QWidget *parent)
    : Editor(desk, u"party/1"_s, {}, parent), m_ui(std::make_unique<Ui::PartyEditor>())
{
    m_party.kind = kind;
    m_party.region = desk.info().region;
    setUp();
}

PartyEditor::PartyEditor(services::Desk &desk, const domain::Party &party, QWidget *parent)
    : Editor(desk, u"party/1"_s, subjectOf(party), parent), m_ui(std::make_unique<Ui::PartyEditor>()), m_party(party)
{
    setUp();
}

PartyEditor::~PartyEditor() = default;

void PartyEditor::setUp()
{
    m_ui->setupUi(this);
    m_ui->useSuggestion->hide();
    m_ui->formerNames->setMaximumHeight(fontMetrics().height() * ShownFormerNames);
    showTitle();
    fillChoices();
    show(m_party);
    // The kind and a resident number are the record's identity: changed by a succession, never by typing.
    m_ui->kind->setEnabled(!m_party.id.isValid());
    m_ui->identifier->setReadOnly(m_party.id.isValid() && m_party.identifierType == domain::IdentifierType::ResidentId);
    connect(m_ui->cancel, &QPushButton::clicked, this, &PartyEditor::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_ui->useSuggestion, &QPushButton::clicked, this, [this] { m_ui->identifier->setText(m_suggestion); });
    connect(m_ui->identifier, &QLineEdit::textChanged, this, &PartyEditor::showSuggestion);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &PartyEditor::showSuggestion);
    m_check.setSingleShot(true);
    m_check.setInterval(CheckDelayMs);
    connect(&m_check, &QTimer::timeout, this, &PartyEditor::checkNow);
    for (QLineEdit *edit : {m_ui->identifier, m_ui->identifierReason, m_ui->name})
        connect(edit, &QLineEdit::textChanged, &m_check, qOverload<>(&QTimer::start));
    begin(m_ui->problems, m_ui->autosaved);
}

void PartyEditor::showTitle()
{
    setWindowTitle(m_party.id.isValid() ? tr("Amend %1").arg(m_party.name) : tr("New party"));
}

/// What may have been meant is offered, never put in by itself.
void PartyEditor::showSuggestion()
{
    const auto kind = domain::PartyKind(m_ui->kind->currentData().toInt());
    const QStringList suggestions = services::checkPartyIdentifier(kind, m_ui->identifier->text(), m_desk.clock().today()).check.suggestions;
    m_suggestion = suggestions.value(0);
    m_ui->useSuggestion->setText(tr("Use t&his code: %1").arg(m_suggestion));
    m_ui->useSuggestion->setVisible(!m_suggestion.isEmpty());
}

void PartyEditor::fillChoices()
{
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
    m_ui->region->addItem(tr("Not stated"), QString());
    for (const services::Region &region : services::regions())
        m_ui->region->addItem(region.code + u' ' + services::regionName(region.code), region.code);
    for (const auto status : {domain::PartyStatus::Active, domain::PartyStatus::Suspended, domain::PartyStatus::Closed})
        m_ui->status->addItem(domain::partyStatusLabel(status), int(status));
}

void PartyEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const domain::Party party = typed();
    m_ui->retranslateUi(this);
    showTitle();
    m_ui->kind->clear();
    m_ui->region->clear();
    m_ui->status->clear();
    fillChoices();
    show(party);
}

void PartyEditor::show(const domain::Party &party)
{
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(party.kind)));
    m_ui->identifier->setText(party.identifier);
    m_ui->identifierReason->setText(party.identifierReason);
    m_ui->name->setText(party.name);
    m_ui->nameEn->setText(party.nameEn);
    m_ui->formerNames->setPlainText(party.formerNames.join(u'\n'));
    m_ui->region->setCurrentIndex(std::max(0, m_ui->region->findData(party.region)));
    m_ui->address->setText(party.address);
    m_ui->legalRepresentative->setText(party.legalRepresentative);
    m_ui->contact->setText(party.contact);
    m_ui->phone->setText(party.phone);
    m_ui->category->setText(party.category);
    m_ui->status->setCurrentIndex(std::max(0, m_ui->status->findData(int(party.status))));
    m_ui->notes->setPlainText(party.notes);
}

domain::Party PartyEditor::typed() const
{
    domain::Party party = m_party;
    party.kind = domain::PartyKind(m_ui->kind->currentData().toInt());
    party.identifier = m_ui->identifier->text();
    party.identifierReason = m_ui->identifierReason->text().trimmed();
    party.name = m_ui->name->text();
    party.nameEn = m_ui->nameEn->text();
    party.formerNames = m_ui->formerNames->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    party.region = m_ui->region->currentData().toString();
    party.address = m_ui->address->text();
    party.legalRepresentative = m_ui->legalRepresentative->text();
    party.contact = m_ui->contact->text();
    party.phone = m_ui->phone->text();
    party.category = m_ui->category->text();
    party.status = domain::PartyStatus(m_ui->status->currentData().toInt());
    party.notes = m_ui->notes->toPlainText();
    return party;
}

QByteArray PartyEditor::content() const
{
    const domain::Party party = typed();
    const QCborMap map{{u"kind"_s, int(party.kind)}, {u"identifier"_s, draftable(party)}, {u"reason"_s, party.identifierReason},
                       {u"name"_s, party.name}, {u"nameEn"_s, party.nameEn}, {u"former"_s, party.formerNames.join(u'\n')},
                       {u"region"_s, party.region}, {u"address"_s, party.address}, {u"legal"_s, party.legalRepresentative},
                       {u"contact"_s, party.contact}, {u"phone"_s, party.phone}, {u"category"_s, party.category},
                       {u"status"_s, int(party.status)}, {u"notes"_s, party.notes}};
    return map.toCborValue().toCbor();
}

void PartyEditor::setContent(const QByteArray &content)
{
    const QCborMap map = QCborValue::fromCbor(content).toMap();
    domain::Party party = m_party;
    party.kind = domain::PartyKind(map[u"kind"_s].toInteger());
    party.identifier = map[u"identifier"_s].toString();
    party.identifierReason = map[u"reason"_s].toString();
    party.name = map[u"name"_s].toString();
    party.nameEn = map[u"nameEn"_s].toString();
    party.formerNames = map[u"former"_s].toString().split(u'\n', Qt::SkipEmptyParts);
    party.region = map[u"region"_s].toString();
    party.address = map[u"address"_s].toString();
    party.legalRepresentative = map[u"legal"_s].toString();
    party.contact = map[u"contact"_s].toString();
    party.phone = map[u"phone"_s].toString();
    party.category = map[u"category"_s].toString();
    party.status = domain::PartyStatus(map[u"status"_s].toInteger());
    party.notes = map[u"notes"_s].toString();
    show(party);
}

void PartyEditor::checkNow()
{
    m_desk
        .write(QString(),
               [input = services::PartyInput{typed()}, id = m_party.id](services::Session &session, const base::Progress &)
                   -> base::Result<std::vector<services::PartyProblem>> { return services::PartyRegister(session).check(input, id); })
        .then(this, [this](const base::Result<std::vector<services::PartyProblem>> &problems) {
            if (problems)
                showProblems(toProblems(*problems));
        });
}

void PartyEditor::submit()
{
    m_ui->submit->setEnabled(false);
    m_desk
        .write(QString(),
               [input = services::PartyInput{typed()}, id = m_party.id](services::Session &session,
                                                                      const base::Progress &) -> base::Result<domain::PartyId> {
                   services::PartyRegister parties(session);
                   if (!id.isValid())
                       return parties.create(input);
                   if (const auto amended = parties.amend(id, input); !amended)
                       return amended.error();
                   return id;
               })
        .then(this, [this](const base::Result<domain::PartyId> &party) {
            m_ui->submit->setEnabled(true);
            if (!party) {
                failed(party.error());
                return;
            }
            emit recorded(*party);
            done();
        });
}

} // namespace chengcai::gui
