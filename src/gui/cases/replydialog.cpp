// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/replydialog.h"

#include "services/desk.h"
#include "services/rectifications.h"
#include "ui_replydialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ReplyDialog::ReplyDialog(services::Desk &desk, const domain::Rectification &notice, int item, QWidget *parent)
    : FormDialog(desk, u"rectification.reply/1"_s, u"%1#%2"_s.arg(notice.number).arg(item), parent), m_ui(std::make_unique<Ui::ReplyDialog>()), m_id(notice.id), m_item(item)
{
    m_ui->setupUi(this);
    resize(560, 380);
    m_ui->headline->setText(tr("%1, item %2: %3").arg(notice.number).arg(item).arg(notice.item(item)->demand));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    wire();
}

ReplyDialog::~ReplyDialog() = default;

void ReplyDialog::submit()
{
    std::vector<FieldProblem> problems;
    const QDate replied = day(u"day"_s, problems, true);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_id, item = m_item, replied, text = m_ui->text->toPlainText(), files = files()](services::Session &session) {
        return services::Rectifications(session).reply(id, item, replied, text, files);
    });
}

} // namespace chengcai::gui
