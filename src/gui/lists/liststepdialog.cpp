// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/liststepdialog.h"

#include "services/desk.h"
#include "services/listprocedures.h"
#include "ui_liststepdialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::ListAct;
using domain::ListKind;

ListStepDialog::ListStepDialog(services::Desk &desk, const domain::ListProcedure &procedure, ListAct act, const QString &channel, QWidget *parent)
    : FormDialog(desk, u"list.%1/1"_s.arg(domain::listActName(act)), procedure.number, parent), m_ui(std::make_unique<Ui::ListStepDialog>()), m_procedure(procedure), m_act(act)
{
    m_ui->setupUi(this);
    const QString title = domain::listActLabel(act, procedure.progress.list);
    setWindowTitle(title);
    m_ui->headline->setText(u"%1 · %2"_s.arg(procedure.number, title));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    showFields(channel);
    resize(660, act == ListAct::Notice ? 640 : 400);
    wire();
}

ListStepDialog::~ListStepDialog() = default;

void ListStepDialog::showFields(const QString &channel)
{
    const bool red = m_procedure.progress.list == ListKind::Red;
    const bool notice = m_act == ListAct::Notice;
    const bool public_ = m_act == ListAct::Publish || m_act == ListAct::ExitNotice || (notice && red);
    const auto show = [](std::initializer_list<QWidget *> controls, bool visible) {
        for (QWidget *control : controls)
            control->setVisible(visible);
    };
    show({m_ui->grounds, m_ui->groundsLabel, m_ui->reasons, m_ui->reasonsLabel, m_ui->measures, m_ui->measuresLabel, m_ui->rights, m_ui->rightsLabel}, notice);
    show({m_ui->text, m_ui->textLabel}, !notice);
    show({m_ui->given}, m_act == ListAct::Statement);
    show({m_ui->end, m_ui->endLabel, m_ui->apology, m_ui->apologyLabel}, m_act == ListAct::End);
    show({m_ui->from, m_ui->fromLabel}, m_act == ListAct::Publish);
    show({m_ui->channel, m_ui->channelLabel}, public_);
    for (const domain::ListEnd end : domain::listEnds(m_procedure.progress.list)) {
        if (end != domain::ListEnd::Repaired) // by an application that is granted
            m_ui->end->addItem(domain::listEndLabel(end), domain::listEndName(end));
    }
    const auto apologyNeeded = [this] { m_ui->apology->setEnabled(m_ui->end->currentData().toString() == domain::listEndName(domain::ListEnd::Wrong)); };
    connect(m_ui->end, &QComboBox::currentIndexChanged, this, apologyNeeded);
    apologyNeeded();
    m_ui->channel->setText(channel);
    if (red)
        m_ui->given->setText(tr("O&bjections came in"));
    if (m_act == ListAct::Statement)
        m_ui->textLabel->setText(tr("What came of &it:"));
    if (m_act == ListAct::Publish)
        m_ui->from->setText(m_desk.clock().today().toString(Qt::ISODate));
    if (m_act == ListAct::Drop || m_act == ListAct::End)
        m_ui->textLabel->setText(tr("Reaso&n:"));
    if (!notice)
        return;
    const domain::ListStep usual = services::listNoticeDraft(m_procedure, m_desk.clock().today());
    m_ui->grounds->setPlainText(usual.grounds);
    m_ui->reasons->setPlainText(usual.reasons);
    m_ui->measures->setPlainText(usual.measures);
    m_ui->rights->setPlainText(usual.rights);
}

void ListStepDialog::submit()
{
    std::vector<FieldProblem> problems;
    domain::ListStep step;
    step.act = m_act;
    step.day = day(u"day"_s, problems, true);
    if (m_act == ListAct::Notice) {
        step.grounds = m_ui->grounds->toPlainText();
        step.reasons = m_ui->reasons->toPlainText();
        step.measures = m_ui->measures->toPlainText();
        step.rights = m_ui->rights->toPlainText();
    } else {
        step.text = m_ui->text->toPlainText();
    }
    step.channel = m_ui->channel->isVisibleTo(this) ? m_ui->channel->text() : QString();
    step.given = m_act == ListAct::Statement && m_ui->given->isChecked();
    if (m_act == ListAct::End) {
        step.end = domain::listEndFromName(m_ui->end->currentData().toString()).value_or(domain::ListEnd::None);
        step.apology = m_ui->apology->isEnabled() ? m_ui->apology->toPlainText() : QString();
    }
    const QDate from = m_act == ListAct::Publish ? day(u"from"_s, problems) : QDate();
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_procedure.id, step, from, files = files()](services::Session &session) -> base::Result<void> {
        services::ListProcedures procedures(session);
        if (step.act == ListAct::Publish)
            return procedures.publish(id, step, from, files);
        return step.act == ListAct::End ? procedures.end(id, step, files) : procedures.step(id, step, files);
    });
}

} // namespace chengcai::gui
