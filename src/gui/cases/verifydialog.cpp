// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/verifydialog.h"

#include "services/desk.h"
#include "services/rectifications.h"
#include "ui_verifydialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(services::Desk &desk, const domain::Rectification &notice, int item, QWidget *parent)
    : FormDialog(desk, u"rectification.verify/1"_s, u"%1#%2"_s.arg(notice.number).arg(item), parent), m_ui(std::make_unique<Ui::VerifyDialog>()), m_id(notice.id), m_item(item)
{
    m_ui->setupUi(this);
    resize(560, 360);
    m_ui->headline->setText(tr("%1, item %2: %3\nReply: %4").arg(notice.number).arg(item).arg(notice.item(item)->demand, notice.item(item)->reply));
    m_ui->verdict->addItem(tr("Accepted"), u"accepted"_s);
    m_ui->verdict->addItem(tr("Not accepted"), u"refused"_s);
    m_ui->dueOn->setText(services::defaultDue(desk.clock().today()).toString(Qt::ISODate));
    const auto showDue = [this](int index) {
        m_ui->dueOn->setEnabled(index == 1);
    };
    connect(m_ui->verdict, &QComboBox::currentIndexChanged, this, showDue);
    showDue(0);
    wire();
}

VerifyDialog::~VerifyDialog() = default;

void VerifyDialog::submit()
{
    std::vector<FieldProblem> problems;
    const bool accepted = m_ui->verdict->currentIndex() == 0;
    const QDate due = accepted ? QDate() : day(u"dueOn"_s, problems, true);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_id, item = m_item, accepted, due, text = m_ui->text->toPlainText()](services::Session &session) {
        return services::Rectifications(session).verify(id, item, accepted, text, due);
    });
}

} // namespace chengcai::gui
