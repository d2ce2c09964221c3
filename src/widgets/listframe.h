// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QMenu>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace chengcai::widgets {

class ListView;

/// A filter edit that speaks only of committed text: what an input method is still composing is not searched.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);
    /// Empties it without a signal.
    void clearQuietly();

signals:
    /// After every keystroke that changes the committed text.
    void filterChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();
    void nameButtons();
    QString m_last;
    bool m_composing = false;
};

/// One filter in words, with a cross that takes it away.
struct FilterChip {
    QString key;
    QString text;
};

/// A sentence and one main action, in place of an empty list.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// No button if `action` is empty.
    void setContent(const QString &iconName, const QString &sentence, const QString &action);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QLabel *m_picture = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
};

/// Everything around a list: filter line, chips, hit count, the table, the empty state, "the filter hides all".
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the accessible name of the table ("Suppliers").
    explicit ListFrame(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    /// Room right of the hit count for buttons of the page.
    [[nodiscard]] QHBoxLayout *tools() const { return m_tools; }

    void setName(const QString &name);
    void setChips(const std::vector<FilterChip> &chips);
    /// hits of total; −1 = still counting. Decides between table, empty state and "the filter hides all".
    void setCounts(qint64 hits, qint64 total);
    void setEmptyState(const QString &iconName, const QString &sentence, const QString &action);
    /// Called with the menu and the index under the mouse or the current one (menu key); an empty menu is not shown. The
    /// entry "Copy" is there already.
    void setContextMenu(std::function<void(QMenu &menu, const QModelIndex &index)> fill);

signals:
    void filterChanged(const QString &text);
    void chipRemoved(const QString &key);
    /// Clear filter: text and all chips.
    void filterCleared();
    void emptyActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void clearFilter();
    void showMenu(QPoint position);
    void showCounts();

    FilterEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QWidget *m_chipRow = nullptr;
    QHBoxLayout *m_chipLayout = nullptr;
    QStackedWidget *m_stack = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_hidden = nullptr;
    std::function<void(QMenu &, const QModelIndex &)> m_fillMenu;
    qint64 m_hits = -1;
    qint64 m_total = -1;
};

} // namespace chengcai::widgets
