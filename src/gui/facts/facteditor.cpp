// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facts/facteditor.h"

#include "base/money.h"
#include "domain/statutes.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "ui_facteditor.h"
#include "widgets/dialogs.h"

#include <QCborMap>
#include <QCompleter>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CheckDelayMs = 300;

QString draftSubject(const domain::Party &party, const domain::CreditFact &fact)
{
    const base::Uid &uid = fact.id.isValid() ? fact.uid : party.uid;
    return QString::fromLatin1(uid.toBytes().toHex());
}

bool inChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString yuan(std::optional<qint64> fen)
{
    return fen ? base::formatFen(*fen) : QString();
}


} // namespace

FactEditor::FactEditor(services::Desk &desk, const domain::Party &party, const domain::CreditFact &fact, domain::RuleBook book,
                       QWidget *parent)
    : Editor(desk, fact.id.isValid() ? u"fact.amend/1"_s : u"fact/1"_s, draftSubject(party, fact), parent),
      m_ui(std::make_unique<Ui::FactEditor>()), m_party(party), m_fact(fact), m_book(std::move(book))
{
    m_fact.party = party.id;
    m_ui->setupUi(this);
    m_ui->partyName->setText(party.name + u"  "_s + party.identifier);
    QFont bold = m_ui->partyName->font();
    bold.setBold(true);
    m_ui->partyName->setFont(bold);
    m_ui->indicator->setInsertPolicy(QComboBox::NoInsert);
    m_ui->indicator->completer()->setFilterMode(Qt::MatchContains);
    m_ui->indicator->completer()->setCompletionMode(QCompleter::PopupCompletion);
    fillIndicators();
    show(m_fact);
    connect(m_ui->indicator, &QComboBox::currentTextChanged, this, &FactEditor::showRule);
    connect(m_ui->addEvidence, &QPushButton::clicked, this, &FactEditor::addEvidence);
    connect(m_ui->cancel, &QPushButton::clicked, this, &FactEditor::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, [this] { submit(); });
    m_check.setSingleShot(true);
    m_check.setInterval(CheckDelayMs);
    connect(&m_check, &QTimer::timeout, this, &FactEditor::checkNow);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, &m_check, qOverload<>(&QTimer::start));
    showRule();
    begin(m_ui->problems, m_ui->autosaved);
}

FactEditor::~FactEditor() = default;

void FactEditor::fillIndicators()
{
    for (const domain::Indicator &indicator : m_book.rules(m_party.kind).indicators) {
        if (!indicator.retired || indicator.code == m_fact.indicator)
            m_ui->indicator->addItem(indicator.code + u' ' + (inChinese() ? indicator.nameZh : indicator.nameEn), indicator.code);
    }
}

void FactEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    std::vector<FieldProblem> ignored;
    const domain::CreditFact fact = typed(ignored);
    m_ui->retranslateUi(this);
    m_ui->indicator->clear();
    fillIndicators();
    m_ui->indicator->setCurrentIndex(m_ui->indicator->findData(fact.indicator));
}

void FactEditor::showRule()
{
    const domain::Indicator *indicator = m_book.indicator(m_ui->indicator->currentText().section(u' ', 0, 0));
    if (!indicator) {
        m_ui->ruleText->setText(tr("Choose the act from the catalogue: type part of its code or name."));
        return;
    }
    const bool negative = indicator->polarity == domain::Polarity::Negative;
    QStringList parts{base::formatPoints(negative ? -indicator->pointsCenti : indicator->pointsCenti, true)};
    if (indicator->validityMonths > 0)
        parts.append(tr("%n month(s)", nullptr, indicator->validityMonths));
    if (indicator->veto)
        parts.append(tr("veto: one star while it is active"));
    if (indicator->validityFollowsBan)
        parts.append(tr("counts until the ban ends: give the end as \"Until\""));
    parts.append(domain::statuteText(indicator->basis));
    m_ui->ruleText->setText(parts.join(u" · "_s));
}

void FactEditor::show(const domain::CreditFact &fact)
{
    m_ui->indicator->setCurrentIndex(m_ui->indicator->findData(fact.indicator));
    m_ui->effectiveOn->setText(isoDay(fact.effectiveOn));
    m_ui->until->setText(isoDay(fact.until));
    m_ui->decisionNo->setText(fact.decisionNo);
    m_ui->decidedOn->setText(isoDay(fact.decidedOn));
    m_ui->authority->setText(fact.authority);
    m_ui->fine->setText(yuan(fact.fineFen));
    m_ui->amount->setText(yuan(fact.amountFen));
    m_ui->banFrom->setText(isoDay(fact.banFrom));
    m_ui->banUntil->setText(isoDay(fact.banUntil));
    m_ui->publicUntil->setText(isoDay(fact.publicUntil));
    m_ui->source->setText(fact.source);
    m_ui->text->setPlainText(fact.text);
    showEvidence();
}

void FactEditor::showEvidence()
{
    QStringList names;
    for (const domain::Evidence &evidence : m_fact.evidence)
        names.append(evidence.title);
    for (const QString &file : m_files)
        names.append(QFileInfo(file).fileName());
    m_ui->evidenceList->setText(names.isEmpty() ? tr("None yet") : names.join(u", "_s));
}

void FactEditor::addEvidence()
{
    m_files += widgets::Dialogs::openFiles(this, tr("Evidence files"), {}, tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)"));
    showEvidence();
}

domain::CreditFact FactEditor::typed(std::vector<FieldProblem> &problems) const
{
    domain::CreditFact fact = m_fact;
    const auto day = [&](const char *field, const QLineEdit *edit) {
        const QString text = edit->text().trimmed();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !date.isValid())
            problems.push_back({u"FCT-101"_s, QString::fromLatin1(field), tr("“%1” is not a date. Write year-month-day, such as 2026-03-05.").arg(text)});
        return date;
    };
    const auto money = [&](const char *field, const QLineEdit *edit) -> std::optional<qint64> {
        if (edit->text().trimmed().isEmpty())
            return std::nullopt;
        const auto fen = base::parseYuan(edit->text());
        if (!fen) {
            problems.push_back({fen.error().code, QString::fromLatin1(field), fen.error().message});
            return std::nullopt;
        }
        return *fen;
    };
    fact.indicator = m_ui->indicator->currentText().section(u' ', 0, 0).trimmed().toUpper();
    fact.effectiveOn = day("effectiveOn", m_ui->effectiveOn);
    fact.until = day("until", m_ui->until);
    fact.decisionNo = m_ui->decisionNo->text();
    fact.decidedOn = day("decidedOn", m_ui->decidedOn);
    fact.authority = m_ui->authority->text();
    fact.fineFen = money("fine", m_ui->fine);
    fact.amountFen = money("amount", m_ui->amount);
    fact.banFrom = day("banFrom", m_ui->banFrom);
    fact.banUntil = day("banUntil", m_ui->banUntil);
    fact.publicUntil = day("publicUntil", m_ui->publicUntil);
    fact.source = m_ui->source->text();
    fact.text = m_ui->text->toPlainText();
    return fact;
}

QByteArray FactEditor::content() const
{
    QCborMap map{{u"indicator"_s, m_ui->indicator->currentText()}, {u"text"_s, m_ui->text->toPlainText()}, {u"files"_s, m_files.join(u'\n')}};
    for (const QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit != m_ui->indicator->lineEdit())
            map.insert(edit->objectName(), edit->text());
    }
    return map.toCborValue().toCbor();
}

void FactEditor::setContent(const QByteArray &content)
{
    const QCborMap map = QCborValue::fromCbor(content).toMap();
    m_ui->indicator->setCurrentText(map[u"indicator"_s].toString());
    m_ui->text->setPlainText(map[u"text"_s].toString());
    m_files = map[u"files"_s].toString().split(u'\n', Qt::SkipEmptyParts);
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit != m_ui->indicator->lineEdit())
            edit->setText(map[edit->objectName()].toString());
    }
    showEvidence();
}

void FactEditor::checkNow()
{
    std::vector<FieldProblem> problems;
    const domain::CreditFact fact = typed(problems);
    using Found = std::vector<services::FactRegister::Problem>;
    m_desk
        .write(QString(),
               [fact](services::Session &session, const base::Progress &) -> base::Result<Found> {
                   return services::FactRegister(session).check(fact, fact.id);
               })
        .then(this, [this, problems](const base::Result<Found> &found) mutable {
            if (!found)
                return;
            for (const auto &problem : *found)
                problems.push_back({problem.code, problem.field, problem.message, problem.warning});
            showProblems(problems);
        });
}

void FactEditor::submit()
{
    std::vector<FieldProblem> problems;
    const domain::CreditFact fact = typed(problems);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    m_ui->submit->setEnabled(false);
    m_desk
        .write(QString(),
               [fact, files = m_files](services::Session &session, const base::Progress &) -> base::Result<void> {
                   services::FactRegister facts(session);
                   return facts.submit(fact, files);
               })
        .then(this, [this](const base::Result<void> &recorded) {
            m_ui->submit->setEnabled(true);
            if (recorded)
                done();
            else
                failed(recorded.error());
        });
}

} // namespace chengcai::gui
