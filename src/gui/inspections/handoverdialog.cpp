// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/handoverdialog.h"

#include "services/desk.h"
#include "ui_handoverdialog.h"

#include <QPushButton>

namespace chengcai::gui {

HandoverDialog::HandoverDialog(const Context &context, QWidget *parent) : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::HandoverDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Hand over"));
    for (QComboBox *combo : {m_ui->from, m_ui->to})
        connect(combo, &QComboBox::currentIndexChanged, this, &HandoverDialog::showSum);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &HandoverDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &HandoverDialog::record);
    load();
}

HandoverDialog::~HandoverDialog() = default;

base::Uid HandoverDialog::from() const
{
    return base::Uid::fromBytes(m_ui->from->currentData().toByteArray());
}

base::Uid HandoverDialog::to() const
{
    return base::Uid::fromBytes(m_ui->to->currentData().toByteArray());
}

void HandoverDialog::load()
{
    using Loads = std::vector<services::InspectorLoad>;
    m_context.desk
        .read(QString(), [today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loads> {
            return services::inspectorLoads(reader, today);
        })
        .then(this, [this](const base::Result<Loads> &loads) {
            m_loads = loads ? *loads : Loads{};
            for (const services::InspectorLoad &load : m_loads) {
                m_ui->from->addItem(load.fullName, load.user.toBytes());
                m_ui->to->addItem(load.fullName, load.user.toBytes());
            }
            m_ui->to->setCurrentIndex(m_ui->to->count() - 1);
            showSum();
        });
}

void HandoverDialog::showSum()
{
    const auto load = std::find_if(m_loads.begin(), m_loads.end(), [this](const services::InspectorLoad &one) { return one.user == from(); });
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(from() != to() && load != m_loads.end());
    if (load == m_loads.end())
        return;
    m_context.desk
        .write(QString(), [user = from()](services::Session &session, const base::Progress &) -> base::Result<int> { return services::Tasks(session).draftsOf(user); })
        .then(this, [this, tasks = load->open, number = ++m_asked](const base::Result<int> &drafts) {
            if (number != m_asked)
                return;
            m_ui->sum->setText(drafts ? tr("%n open task(s) are handed over by one entry of the journal,", nullptr, tasks) + u' ' + tr("with %n draft(s) on this computer.", nullptr, *drafts)
                                      : drafts.error().message);
        });
}

void HandoverDialog::record()
{
    struct Handed {
        services::TaskBatch batch;
        int drafts = 0;
    };
    m_ui->buttons->setEnabled(false);
    m_context.desk
        .write(QString(), [from = from(), to = to(), reason = m_ui->reason->text()](services::Session &session, const base::Progress &) -> base::Result<Handed> {
            services::Tasks tasks(session);
            const auto batch = tasks.handOver(from, to, reason);
            // Somebody without a task may still leave drafts behind.
            if (!batch && batch.error().code != QLatin1String("TSK-034"))
                return batch.error();
            const auto drafts = tasks.handOverDrafts(from, to);
            if (!drafts)
                return drafts.error();
            return Handed{batch ? *batch : services::TaskBatch{}, *drafts};
        })
        .then(this, [this](const base::Result<Handed> &handed) {
            m_ui->buttons->setEnabled(true);
            if (!handed) {
                m_ui->sum->setText(handed.error().message);
                return;
            }
            emit handedOver(handed->batch, handed->drafts);
            accept();
        });
}

} // namespace chengcai::gui
