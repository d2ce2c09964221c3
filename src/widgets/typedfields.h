// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace chengcai::widgets {

/// Fields that say at once what is being typed, the characters of a running composition (pre-edit) included, so that a draft misses none.

/// One line.
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineField(QWidget *parent = nullptr);

    /// The text with the pre-edit where it will come to stand.
    [[nodiscard]] QString typedText() const;
    /// Changes nothing where the same is being typed already.
    void setTypedText(const QString &text);

signals:
    void typed();
    void left(); ///< the focus has gone

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_preedit;
};

/// Some lines; Tab leaves the field.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QString typedText() const;
    void setTypedText(const QString &text);
    /// Height in lines of its font.
    void setLines(int lines);

signals:
    void typed();
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_preedit;
    int m_lines = 3;
};

} // namespace chengcai::widgets
