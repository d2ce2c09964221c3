// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/differencedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

DifferenceDialog::DifferenceDialog(const Text &text, const std::vector<Row> &rows, const QStringList &buttons, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(text.title);
    auto *sentence = new QLabel(text.sentence, this);
    sentence->setWordWrap(true);
    auto *table = new QTableWidget(int(rows.size()), 3, this);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(text.title);
    table->setHorizontalHeaderLabels({tr("Item"), text.before, text.after});
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // bounded by the items of one form
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row &one = rows[size_t(row)];
        const auto said = [](const QString &answer) { return answer.isEmpty() ? tr("not answered") : answer; };
        const QString cells[] = {one.item, said(one.before), said(one.after)};
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    for (int i = 0; i < int(buttons.size()); ++i) {
        auto *button = new QPushButton(buttons[i], this);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        bar->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(table, 1);
    layout->addLayout(bar);
    connect(this, &QDialog::rejected, this, [this] { emit chosen(-1); });
    resize(820, 520);
}

void DifferenceDialog::choose(int button)
{
    accept();
    emit chosen(button);
}

std::vector<DifferenceDialog::Row> differenceRows(const domain::FormTemplate &form, const domain::Answers &before, const domain::Answers &after)
{
    std::vector<DifferenceDialog::Row> rows;
    for (const domain::AnswerDifference &one : domain::differences(form, before, after))
        rows.push_back({one.item->code + u' ' + domain::inScreenLanguage(one.item->textZh, one.item->textEn), domain::answerSummary(*one.item, one.before),
                        domain::answerSummary(*one.item, one.after)});
    return rows;
}

} // namespace chengcai::gui
