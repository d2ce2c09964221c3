// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace chengcai::gui {

/// The areas of the window, one under the other, in groups parted by a thin line. They draw together before they scroll: all of them are in
/// sight as long as each can be 24 pixels high and hold its line of text.
class Rail : public QListWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void add(const QIcon &icon, const QString &area, bool startsGroup);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_rowHeight = 0;
};

} // namespace chengcai::gui
