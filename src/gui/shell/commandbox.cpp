// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commandbox.h"

#include "services/partylist.h"
#include "services/partyregister.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostHits = 30;
constexpr int PartyRole = Qt::UserRole;
constexpr int ActionRole = Qt::UserRole + 1;
} // namespace

CommandBox::CommandBox(services::PartyDirectory &directory, QList<QAction *> actions, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_directory(directory), m_actions(std::move(actions)), m_edit(new QLineEdit(this)),
      m_hits(new QListWidget(this))
{
    m_edit->setAccessibleName(tr("Find party or command"));
    m_edit->setPlaceholderText(tr("Name, credit code, pinyin, initials — or > and a command"));
    m_edit->setClearButtonEnabled(true);
    m_hits->setAccessibleName(tr("Hits"));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_hits);
    m_edit->installEventFilter(this);
    // textChanged carries committed text only: a pre-edit of the input method is no query yet.
    connect(m_edit, &QLineEdit::textChanged, this, &CommandBox::search);
    connect(m_hits, &QListWidget::itemClicked, this, &CommandBox::choose);
}

void CommandBox::start()
{
    const QWidget *window = parentWidget();
    const int width = std::min(720, window->width() * 3 / 4);
    const int height = std::min(440, window->height() * 2 / 3);
    setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - width) / 2, 60)), QSize(width, height)));
    m_edit->clear();
    search({});
    show();
    m_edit->setFocus();
}

void CommandBox::search(const QString &typed)
{
    m_hits->clear();
    const QString text = typed.trimmed();
    if (!text.startsWith(u'>'))
        addParties(text.startsWith(u'@') ? text.mid(1) : text);
    if (!text.startsWith(u'@'))
        addActions(text.startsWith(u'>') ? text.mid(1).trimmed() : text);
    m_hits->setCurrentRow(0);
}

void CommandBox::addParties(const QString &text)
{
    const auto index = m_directory.index();
    if (!index || text.trimmed().isEmpty())
        return;
    const auto ids = index->find(text.trimmed(), MostHits);
    for (const services::PartyRow &row : m_directory.rows(ids)) {
        if (!row.party.id.isValid())
            continue;
        auto *item = new QListWidgetItem(widgets::icon(domain::partyKindName(row.party.kind)),
                                         row.party.name + u"   "_s + row.party.identifier + u"   "_s + domain::partyKindLabel(row.party.kind) +
                                             u" · "_s + services::regionName(row.party.region),
                                         m_hits);
        item->setData(PartyRole, row.party.id.value());
    }
}

void CommandBox::addActions(const QString &text)
{
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions[i];
        const QString name = action->text().remove(u'&');
        if (!action->isEnabled() || name.isEmpty() || !name.contains(text, Qt::CaseInsensitive))
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), shortcut.isEmpty() ? name : name + u"   "_s + shortcut, m_hits);
        item->setData(ActionRole, i);
    }
}

void CommandBox::choose()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item)
        return;
    const QVariant party = item->data(PartyRole);
    const QVariant action = item->data(ActionRole);
    hide();
    if (party.isValid())
        emit partyChosen(domain::PartyId(party.toLongLong()));
    else if (action.isValid())
        m_actions[action.toInt()]->trigger();
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_hits->currentRow();
    switch (key) {
    case Qt::Key_Down: m_hits->setCurrentRow(std::min(row + 1, m_hits->count() - 1)); return true;
    case Qt::Key_Up: m_hits->setCurrentRow(std::max(row - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace chengcai::gui
