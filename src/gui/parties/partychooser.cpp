// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/partychooser.h"

#include "services/partylist.h"
#include "services/partyregister.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t MostHits = 50;
}

PartyChooser::PartyChooser(const Context &context, domain::PartyKind kind, QWidget *parent)
    : QDialog(parent), m_context(context), m_kind(kind), m_edit(new QLineEdit(this)), m_hits(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setPlaceholderText(tr("Name, pinyin, initials or credit code"));
    m_hits->setAccessibleName(tr("Hits"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_hits);
    layout->addWidget(buttons);
    resize(560, 360);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PartyChooser::search);
    connect(m_hits, &QListWidget::currentRowChanged, this, [buttons](int row) { buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(m_hits, &QListWidget::itemActivated, buttons->button(QDialogButtonBox::Ok), &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &PartyChooser::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(domain::PartyId(m_hits->currentItem()->data(Qt::UserRole).toLongLong()));
        accept();
    });
}

/// The arrows walk through the hits while one goes on typing.
bool PartyChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_hits, event);
    }
    return QDialog::eventFilter(watched, event);
}

void PartyChooser::search(const QString &text)
{
    m_hits->clear();
    const auto index = m_context.directory.index();
    if (!index || text.trimmed().isEmpty())
        return;
    services::PartyFilter filter;
    filter.kind = m_kind;
    filter.search = text;
    auto ids = index->query(filter, services::PartySort::Name, false).ids;
    ids.resize(std::min(ids.size(), MostHits));
    for (const services::PartyRow &row : m_context.directory.rows(ids)) {
        if (row.party.id == m_excluded)
            continue;
        auto *item = new QListWidgetItem(row.party.name + u"   "_s + row.party.identifier + u"   "_s + services::regionName(row.party.region), m_hits);
        item->setData(Qt::UserRole, row.party.id.value());
    }
    m_hits->setCurrentRow(0);
}

} // namespace chengcai::gui
