// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/formdialog.h"

#include "base/money.h"
#include "services/desk.h"
#include "widgets/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// A control of the form itself, not a part of another one.
bool isOwn(const QWidget *control)
{
    return !control->objectName().isEmpty() && !control->objectName().startsWith("qt_"_L1);
}

QJsonArray cellsOf(const QTableWidget &table)
{
    QJsonArray cells;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem *item = table.item(row, column);
            cells.append(item ? QJsonValue(QJsonObject{{u"text"_s, item->text()}, {u"check"_s, int(item->checkState())}, {u"key"_s, item->data(Qt::UserRole).toString()}}) : QJsonValue());
        }
    }
    return cells;
}

/// Cells that stand for records: by the record, whatever row it has now.
void setKeyed(QTableWidget &table, const QJsonObject &cell)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            QTableWidgetItem *item = table.item(row, column);
            if (!item || item->data(Qt::UserRole).toString() != cell[u"key"_s].toString())
                continue;
            if (item->flags() & Qt::ItemIsEditable)
                item->setText(cell[u"text"_s].toString());
            if (item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(Qt::CheckState(cell[u"check"_s].toInt()));
        }
    }
}

void setCells(QTableWidget &table, const QJsonArray &cells)
{
    for (const QJsonValue &value : cells) {
        if (const QJsonObject cell = value.toObject(); !cell[u"key"_s].toString().isEmpty())
            setKeyed(table, cell);
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QJsonObject cell = cells[row * table.columnCount() + column].toObject();
            QTableWidgetItem *item = table.item(row, column);
            if (!item || cell.isEmpty() || item->data(Qt::UserRole).isValid())
                continue;
            if (item->flags() & Qt::ItemIsEditable)
                item->setText(cell[u"text"_s].toString());
            if (item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(Qt::CheckState(cell[u"check"_s].toInt()));
        }
    }
}

} // namespace

void FormDialog::wire()
{
    connect(findChild<QPushButton *>(u"cancel"_s), &QPushButton::clicked, this, &FormDialog::reject);
    connect(findChild<QPushButton *>(u"submit"_s), &QPushButton::clicked, this, [this] { submit(); });
    // Return never presses a button by itself: half a form is never submitted.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    if (auto *add = findChild<QPushButton *>(u"addFile"_s))
        connect(add, &QPushButton::clicked, this, [this] { addFiles(widgets::Dialogs::openFiles(this, tr("Evidence files"))); });
    begin(findChild<QListWidget *>(u"problems"_s), findChild<QLabel *>(u"autosaved"_s));
}

QByteArray FormDialog::content() const
{
    QJsonObject json;
    for (const auto *edit : findChildren<QLineEdit *>()) {
        if (isOwn(edit))
            json[edit->objectName()] = edit->text();
    }
    for (const auto *edit : findChildren<QPlainTextEdit *>())
        json[edit->objectName()] = edit->toPlainText();
    for (const auto *box : findChildren<QComboBox *>())
        json[box->objectName()] = box->currentData().toString();
    for (const auto *box : findChildren<QCheckBox *>())
        json[box->objectName()] = box->isChecked();
    for (const auto *table : findChildren<QTableWidget *>())
        json[table->objectName()] = cellsOf(*table);
    json[u"files"_s] = QJsonArray::fromStringList(files());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void FormDialog::setContent(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    for (auto *box : findChildren<QComboBox *>())
        box->setCurrentIndex(box->findData(json[box->objectName()].toString()));
    for (auto *edit : findChildren<QLineEdit *>()) {
        if (isOwn(edit))
            edit->setText(json[edit->objectName()].toString());
    }
    for (auto *edit : findChildren<QPlainTextEdit *>())
        edit->setPlainText(json[edit->objectName()].toString());
    for (auto *box : findChildren<QCheckBox *>())
        box->setChecked(json[box->objectName()].toBool());
    for (auto *table : findChildren<QTableWidget *>())
        setCells(*table, json[table->objectName()].toArray());
    if (auto *list = findChild<QListWidget *>(u"files"_s))
        list->clear();
    QStringList paths;
    for (const QJsonValue &path : json[u"files"_s].toArray())
        paths.append(path.toString());
    addFiles(paths);
}

QDate FormDialog::day(const QString &name, std::vector<FieldProblem> &problems, bool required) const
{
    const QString text = findChild<QLineEdit *>(name)->text().trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if ((required && text.isEmpty()) || (!text.isEmpty() && !date.isValid()))
        problems.push_back({u"CAS-060"_s, name, tr("“%1” is no day. Write it as 2026-03-05.").arg(text), false});
    return date;
}

std::optional<qint64> FormDialog::fen(const QString &name, std::vector<FieldProblem> &problems) const
{
    const QString text = findChild<QLineEdit *>(name)->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto amount = base::parseYuan(text);
    if (amount)
        return *amount;
    problems.push_back({amount.error().code, name, amount.error().message, false});
    return std::nullopt;
}

QStringList FormDialog::files() const
{
    QStringList paths;
    const auto *list = findChild<QListWidget *>(u"files"_s);
    for (int row = 0; list && row < list->count(); ++row)
        paths.append(list->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void FormDialog::addFiles(const QStringList &paths)
{
    auto *list = findChild<QListWidget *>(u"files"_s);
    for (const QString &path : paths) {
        if (!list || files().contains(path))
            continue;
        auto *item = new QListWidgetItem(path.section(u'/', -1), list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
}

void FormDialog::send(std::function<base::Result<void>(services::Session &)> work)
{
    auto *submitButton = findChild<QPushButton *>(u"submit"_s);
    if (!submitButton->isEnabled()) // a write is under way
        return;
    submitButton->setEnabled(false);
    m_desk.write(QString(), [work = std::move(work)](services::Session &session, const base::Progress &) { return work(session); })
        .then(this, [this, submitButton](const base::Result<void> &result) {
            submitButton->setEnabled(true);
            if (result)
                done();
            else
                failed(result.error());
        });
}

} // namespace chengcai::gui
