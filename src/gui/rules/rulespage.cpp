// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulespage.h"

#include "base/dates.h"
#include "domain/statutes.h"
#include "gui/rules/indicatordialog.h"
#include "models/indicatormodel.h"
#include "services/desk.h"
#include "services/rulebooks.h"
#include "ui_rulespage.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RuleBook;
using domain::RuleBookStatus;

namespace {

constexpr double CentiPerPoint = 100.0;

bool inChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

int centi(const QDoubleSpinBox *box)
{
    return qRound(box->value() * CentiPerPoint);
}

QString gradeCounts(const std::array<std::array<qint64, 5>, 4> &before, const std::array<std::array<qint64, 5>, 4> &after)
{
    QStringList parts;
    for (const auto grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D}) {
        qint64 had = 0;
        qint64 has = 0;
        for (size_t kind = 0; kind < before.size(); ++kind) {
            had += before[kind][size_t(grade)];
            has += after[kind][size_t(grade)];
        }
        parts.append(domain::gradeName(grade) + u' ' + QLocale().toString(had) + u" → "_s + QLocale().toString(has));
    }
    return parts.join(u"   "_s);
}

} // namespace

RulesPage::RulesPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::RulesPage>()), m_indicators(new models::IndicatorModel(this)),
      m_changes(new models::SimulationModel(models::simulationColumns(), [](const services::SimulatedChange &row) { return row.party.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->indicators->setModel(m_indicators);
    m_ui->indicators->setDefaultWidths({10, 34, 40, 14, 10, 9, 12, 14, 8, 12, 30, 9});
    m_ui->indicators->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_ui->changes->setModel(m_changes);
    m_ui->changes->setDefaultWidths({12, 20, 34, 11, 12, 11, 12});
    m_ui->version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QDoubleSpinBox *box : {m_ui->bonusCap, m_ui->ceiling, m_ui->band5, m_ui->band4, m_ui->band3, m_ui->band2})
        box->setRange(0, 100);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
    m_ui->kind->setCurrentIndex(int(m_kind));
    connect(m_ui->version, &QComboBox::activated, this, [this](int row) {
        m_book = m_books[size_t(row)];
        showBook();
    });
    connect(m_ui->kind, &QComboBox::activated, this, [this] {
        keepKind();
        m_kind = kind();
        showKind();
    });
    connect(m_ui->draft, &QPushButton::clicked, this, &RulesPage::newDraft);
    connect(m_ui->save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_ui->simulate, &QPushButton::clicked, this, &RulesPage::simulate);
    connect(m_ui->adopt, &QPushButton::clicked, this, &RulesPage::adopt);
    connect(m_ui->addIndicator, &QPushButton::clicked, this, &RulesPage::addIndicator);
    connect(m_indicators, &models::IndicatorModel::refused, this, [this](const QString &sentence) { emit message(Severity::Warning, sentence, {}); });
    load({});
}

RulesPage::~RulesPage() = default;

QString RulesPage::title() const
{
    return tr("Rules");
}

void RulesPage::activate()
{
    if (!isDraft())
        load(m_book.id);
}

void RulesPage::refresh()
{
    load(m_book.id);
}

void RulesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    keepKind();
    m_ui->retranslateUi(this);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->setItemText(int(kind), domain::partyKindLabel(kind));
    m_changes->setColumns(models::simulationColumns());
    emit m_indicators->headerDataChanged(Qt::Horizontal, 0, models::IndicatorModel::ColumnCount - 1);
    fillVersions(m_book.id);
    showBook();
}

domain::PartyKind RulesPage::kind() const
{
    return domain::PartyKind(m_ui->kind->currentData().toInt());
}

std::array<QDoubleSpinBox *, 4> RulesPage::bandBoxes() const
{
    return {m_ui->band5, m_ui->band4, m_ui->band3, m_ui->band2};
}

void RulesPage::load(domain::RuleBookId select)
{
    struct Loaded {
        std::vector<RuleBook> books;
        RuleBook ruling;
    };
    m_context.desk
        .read(QString(),
              [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  return Loaded{services::allRuleBooks(reader), services::rulingRuleBook(reader, today)};
              })
        .then(this, [this, select](const base::Result<Loaded> &loaded) {
            if (!loaded)
                return;
            m_books = loaded->books;
            const auto chosen = std::find_if(m_books.begin(), m_books.end(), [&](const RuleBook &book) {
                return select.isValid() ? book.id == select : book.code == loaded->ruling.code && book.version == loaded->ruling.version;
            });
            m_book = chosen == m_books.end() ? loaded->ruling : *chosen;
            fillVersions(m_book.id);
            showBook();
        });
}

void RulesPage::fillVersions(domain::RuleBookId)
{
    m_ui->version->clear();
    for (const RuleBook &book : m_books) {
        const QString state = book.status == RuleBookStatus::Adopted     ? tr("adopted")
                              : book.status == RuleBookStatus::Draft     ? tr("draft")
                                                                         : tr("unconfirmed");
        m_ui->version->addItem((inChinese() ? book.titleZh : book.titleEn) + u' ' + book.version + u" — "_s + state);
        if (book.id == m_book.id && book.code == m_book.code && book.version == m_book.version)
            m_ui->version->setCurrentIndex(m_ui->version->count() - 1);
    }
}

void RulesPage::showBook()
{
    m_ui->titleZh->setText(m_book.titleZh);
    m_ui->titleEn->setText(m_book.titleEn);
    m_ui->number->setText(m_book.version);
    m_ui->effectiveFrom->setDate(m_book.effectiveFrom);
    m_ui->source->setText(m_book.source);
    m_ui->mutualWeight->setValue(m_book.mutualWeightPercent);
    for (QLineEdit *edit : {m_ui->titleZh, m_ui->titleEn, m_ui->source})
        edit->setCursorPosition(0); // a long title is read from its beginning
    const QString print = services::ruleBookFingerprint(m_book);
    m_ui->state->setText(m_book.status == RuleBookStatus::Adopted  ? tr("In force from %1 · fingerprint %2").arg(base::dayText(m_book.effectiveFrom), print)
                         : m_book.status == RuleBookStatus::Draft ? tr("Draft: rules nothing until a second person adopts it · fingerprint %1").arg(print)
                                                                  : tr("Unconfirmed: the published text is not known, it never rules."));
    const bool draft = isDraft() && m_context.desk.may(domain::Action::DraftRules);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->titleZh), static_cast<QWidget *>(m_ui->titleEn), static_cast<QWidget *>(m_ui->number),
                             static_cast<QWidget *>(m_ui->effectiveFrom), static_cast<QWidget *>(m_ui->source), static_cast<QWidget *>(m_ui->mutualWeight), static_cast<QWidget *>(m_ui->bonusCap),
                             static_cast<QWidget *>(m_ui->ceiling), static_cast<QWidget *>(m_ui->save), static_cast<QWidget *>(m_ui->addIndicator)})
        control->setEnabled(draft);
    for (QDoubleSpinBox *box : bandBoxes())
        box->setEnabled(draft);
    m_ui->adopt->setEnabled(isDraft() && m_context.desk.may(domain::Action::AdoptRules));
    m_ui->draft->setEnabled(m_context.desk.may(domain::Action::DraftRules));
    m_ui->effect->clear();
    m_changes->setRows({});
    showKind();
}

void RulesPage::showKind()
{
    const domain::KindRules &rules = m_book.rules(m_kind);
    m_indicators->setRules(rules, isDraft() && m_context.desk.may(domain::Action::DraftRules));
    m_ui->bonusCap->setValue(rules.bonusCapCenti / CentiPerPoint);
    m_ui->ceiling->setValue(rules.ceilingCenti / CentiPerPoint);
    for (size_t i = 0; i < bandBoxes().size(); ++i) {
        const int stars = 5 - int(i);
        const auto band = std::find_if(rules.bands.begin(), rules.bands.end(), [stars](const auto &b) { return b.stars == stars; });
        bandBoxes()[i]->setValue(band == rules.bands.end() ? 0 : band->minCenti / CentiPerPoint);
    }
    showDuties();
}

/// What was typed for the kind shown, into the book.
void RulesPage::keepKind()
{
    if (!isDraft())
        return;
    domain::KindRules &rules = m_book.rules(m_kind);
    rules.indicators = m_indicators->indicators();
    rules.bonusCapCenti = centi(m_ui->bonusCap);
    rules.ceilingCenti = centi(m_ui->ceiling);
    for (domain::StarBand &band : rules.bands) {
        if (band.stars >= 2)
            band.minCenti = centi(bandBoxes()[size_t(5 - band.stars)]);
    }
}

void RulesPage::readHead()
{
    keepKind();
    m_book.titleZh = m_ui->titleZh->text().trimmed();
    m_book.titleEn = m_ui->titleEn->text().trimmed();
    m_book.version = m_ui->number->text().trimmed();
    m_book.effectiveFrom = m_ui->effectiveFrom->date();
    m_book.source = m_ui->source->text().trimmed();
    m_book.mutualWeightPercent = m_ui->mutualWeight->value();
}

void RulesPage::showDuties()
{
    QString html = u"<ol>"_s;
    for (const domain::Duty &duty : m_book.rules(m_kind).duties)
        html += u"<li>"_s + (inChinese() ? duty.textZh : duty.textEn).toHtmlEscaped() + u" <i>("_s + domain::statuteText(duty.basis).toHtmlEscaped() + u")</i></li>"_s;
    m_ui->duties->setHtml(html + u"</ol>"_s);
}

// ---- acts -------------------------------------------------------------------------------------------------------

void RulesPage::newDraft()
{
    RuleBook draft = m_book;
    draft.id = {};
    draft.uid = {};
    draft.status = RuleBookStatus::Draft;
    draft.adoptedNo = 0;
    draft.effectiveFrom = m_context.desk.clock().today().addDays(1);
    draft.version = draft.effectiveFrom.toString(u"yyyy.MM"_s);
    m_context.desk.write(QString(), [draft](services::Session &session, const base::Progress &) { return services::RuleBooks(session).createDraft(draft); })
        .then(this, [this](const base::Result<domain::RuleBookId> &id) {
            if (id)
                load(*id);
            else
                emit message(Severity::Error, id.error().message, id.error().code);
        });
}

void RulesPage::save()
{
    readHead();
    m_context.desk
        .write(QString(), [id = m_book.id, book = m_book](services::Session &session, const base::Progress &) { return services::RuleBooks(session).saveDraft(id, book); })
        .then(this, [this](const base::Result<void> &saved) {
            if (!saved) {
                emit message(Severity::Error, saved.error().message, saved.error().code);
                return;
            }
            emit message(Severity::Success, tr("The draft is saved."), {});
            load(m_book.id);
        });
}

void RulesPage::simulate()
{
    readHead();
    m_ui->tabs->setCurrentWidget(m_ui->effectTab);
    m_ui->effect->setText(tr("Rating every party twice …"));
    m_context.desk
        .read(tr("Simulating the draft"),
              [book = m_book, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &progress) {
                  return services::effectOf(reader, book, today, progress);
              })
        .then(this, [this](const base::Result<services::RuleBookEffect> &effect) {
            if (!effect) {
                m_ui->effect->setText(effect.error().message);
                return;
            }
            m_changes->setRows(effect->rows);
            m_ui->effect->setText(tr("%1 of %2 parties would change stars or grade.   %3")
                                      .arg(QLocale().toString(effect->changed), QLocale().toString(effect->parties), gradeCounts(effect->before, effect->after)));
        });
}

void RulesPage::adopt()
{
    m_context.desk
        .write(QString(), [id = m_book.id](services::Session &session, const base::Progress &) { return services::RuleBooks(session).adopt(id); })
        .then(this, [this](const base::Result<void> &adopted) {
            if (!adopted) {
                emit message(Severity::Error, adopted.error().message, adopted.error().code);
                return;
            }
            emit message(Severity::Success, tr("The version is adopted."), {});
            load(m_book.id);
        });
}

void RulesPage::addIndicator()
{
    auto *dialog = new IndicatorDialog(m_kind, this);
    connect(dialog, &IndicatorDialog::chosen, this, [this](const domain::Indicator &indicator) {
        if (!m_indicators->add(indicator))
            emit message(Severity::Warning, tr("The code %1 exists already. An indicator is retired, never replaced.").arg(indicator.code), {});
    });
    dialog->open();
}

} // namespace chengcai::gui
