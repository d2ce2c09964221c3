// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"

#include "widgets/scanner.h"

#include <QWidget>

class QListWidget;
class QMimeData;
class QToolButton;

namespace chengcai::widgets {

/// What a drop or the clipboard brings as evidence.
struct OfferedEvidence {
    QStringList files;
    QImage image; ///< only if there are no files
    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && image.isNull(); }
};
[[nodiscard]] OfferedEvidence offeredEvidence(const QMimeData *data);

/// The files of one answer: name, size, type and hash of each; add, paste, scan where SANE is installed, view (Enter), remove (Delete).
/// Keeps no file itself.
class EvidenceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceStrip(QWidget *parent = nullptr);

    void setEvidence(const std::vector<domain::Evidence> &evidence);
    /// What the Tab key visits, in reading order.
    [[nodiscard]] QList<QWidget *> stops() const;
    /// Asks for files as the button does.
    void browse();

signals:
    void offered(const chengcai::widgets::OfferedEvidence &evidence);
    void viewRequested(int index);
    void removeRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitHeight();
    [[nodiscard]] QToolButton *button(const QString &icon, void (EvidenceStrip::*slot)());
    void paste();
    void scan();
    void view();
    void remove();

    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_paste = nullptr;
    QToolButton *m_scan = nullptr;
    QToolButton *m_view = nullptr;
    QToolButton *m_remove = nullptr;
    Scanner *m_scanner = nullptr;
};

} // namespace chengcai::widgets
