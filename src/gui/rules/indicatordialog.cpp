// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/indicatordialog.h"

#include "ui_indicatordialog.h"

#include <QRegularExpression>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Severity;

namespace {
constexpr double CentiPerPoint = 100.0;
}

IndicatorDialog::IndicatorDialog(domain::PartyKind kind, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IndicatorDialog>()), m_kind(kind)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->points->setRange(0, 100);
    m_ui->months->setRange(0, 600);
    m_ui->conduct->addItem(tr("Bad conduct"), int(domain::Polarity::Negative));
    m_ui->conduct->addItem(tr("Good conduct"), int(domain::Polarity::Positive));
    for (const Severity severity : {Severity::Minor, Severity::General, Severity::Heavy, Severity::Serious})
        m_ui->severity->addItem(domain::severityLabel(severity), int(severity));
    m_ui->code->setText(domain::indicatorPrefix(kind) + u"-N"_s);
    for (QLineEdit *edit : {m_ui->code, m_ui->nameZh, m_ui->nameEn, m_ui->basis})
        connect(edit, &QLineEdit::textChanged, this, &IndicatorDialog::check);
    connect(m_ui->conduct, &QComboBox::currentIndexChanged, this, &IndicatorDialog::check);
    connect(m_ui->cancel, &QPushButton::clicked, this, &IndicatorDialog::reject);
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        emit chosen(typed());
        accept();
    });
    check();
}

IndicatorDialog::~IndicatorDialog() = default;

domain::Indicator IndicatorDialog::typed() const
{
    domain::Indicator indicator;
    indicator.code = m_ui->code->text().trimmed().toUpper();
    indicator.polarity = domain::Polarity(m_ui->conduct->currentData().toInt());
    indicator.severity = indicator.polarity == domain::Polarity::Positive ? Severity::None : Severity(m_ui->severity->currentData().toInt());
    indicator.nameZh = m_ui->nameZh->text().trimmed();
    indicator.nameEn = m_ui->nameEn->text().trimmed();
    indicator.basis = m_ui->basis->text().trimmed();
    indicator.pointsCenti = qRound(m_ui->points->value() * CentiPerPoint);
    indicator.validityMonths = m_ui->months->value();
    indicator.veto = m_ui->veto->isChecked();
    return indicator;
}

void IndicatorDialog::check()
{
    const domain::Indicator indicator = typed();
    const bool positive = indicator.polarity == domain::Polarity::Positive;
    m_ui->severity->setEnabled(!positive);
    const QRegularExpression shape(u"^%1-%2\\d{2,4}$"_s.arg(domain::indicatorPrefix(m_kind), positive ? u"P"_s : u"N"_s));
    QString problem;
    if (!shape.match(indicator.code).hasMatch())
        problem = tr("The code is %1-%2 and at least two digits.").arg(domain::indicatorPrefix(m_kind), positive ? u"P"_s : u"N"_s);
    else if (indicator.nameZh.isEmpty() || indicator.nameEn.isEmpty())
        problem = tr("Give the act a Chinese and an English name.");
    else if (indicator.basis.isEmpty())
        problem = tr("Name the statute or rule it rests on.");
    m_ui->problem->setText(problem);
    m_ui->add->setEnabled(problem.isEmpty());
}

} // namespace chengcai::gui
