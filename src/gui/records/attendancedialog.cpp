// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/attendancedialog.h"

#include "services/desk.h"
#include "ui_attendancedialog.h"
#include "widgets/dialogs.h"

#include <QSignalBlocker>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::AttendanceLine;
using services::AttendanceList;
using services::AttendanceState;

namespace {

QString fileText(const AttendanceList &list)
{
    QStringList lines{list.header.join(u'\t')};
    for (const AttendanceLine &line : list.lines)
        lines << line.cells.join(u'\t');
    return lines.join(u'\n');
}

} // namespace

AttendanceDialog::AttendanceDialog(services::Desk &desk, const domain::Record &subject, QWidget *parent)
    : FormDialog(desk, u"attendance/1"_s, QString::fromLatin1(subject.uid.toBytes().toHex()), parent), m_ui(std::make_unique<Ui::AttendanceDialog>()), m_subject(subject.id),
      m_lines(new models::AttendanceModel(models::attendanceColumns(), [](const AttendanceLine &line) { return line.line; }, this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Who took part"));
    m_ui->headline->setText(services::recordTitle(subject));
    m_ui->lines->setModel(m_lines);
    m_ui->lines->setDefaultWidths({5, 26, 32, 46, 34, 12, 10, 8});
    connect(m_ui->list, &QPlainTextEdit::textChanged, this, [this] {
        m_checked = false;
        updateButtons();
    });
    connect(m_ui->openFile, &QPushButton::clicked, this, &AttendanceDialog::openFile);
    connect(m_ui->check, &QPushButton::clicked, this, &AttendanceDialog::check);
    connect(m_ui->confirm, &QPushButton::clicked, this, &AttendanceDialog::confirmCurrent);
    connect(m_ui->lines, &widgets::ListView::rowActivated, this, &AttendanceDialog::confirmCurrent);
    connect(m_ui->errors, &QPushButton::clicked, this, &AttendanceDialog::saveLeft);
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttendanceDialog::updateButtons);
    resize(1000, 680);
    wire();
    updateButtons();
}

AttendanceDialog::~AttendanceDialog() = default;

void AttendanceDialog::openFile()
{
    const QString file = widgets::Dialogs::openFile(this, tr("List of who took part"), {}, tr("Tables (*.csv *.xlsx);;All files (*)"));
    if (file.isEmpty())
        return;
    m_ui->source->setText(file);
    checkNow([id = m_subject, file](services::Session &session) { return services::readAttendanceFile(session, id, file); });
}

void AttendanceDialog::check()
{
    checkNow([id = m_subject, text = m_ui->list->toPlainText()](services::Session &session) { return services::readAttendance(session, id, text); });
}

void AttendanceDialog::checkNow(std::function<base::Result<AttendanceList>(services::Session &)> read)
{
    const int generation = ++m_generation;
    m_desk.write(tr("Checking the list"), [read = std::move(read)](services::Session &session, const base::Progress &) { return read(session); })
        .then(this, [this, generation](base::Result<AttendanceList> list) {
            if (generation != m_generation)
                return;
            if (list)
                show(*std::move(list));
            else
                failed(list.error());
        });
}

void AttendanceDialog::show(AttendanceList list)
{
    showProblems({});
    m_list = std::move(list);
    {
        // What was read is what is shown: a file's rows can be corrected here and are part of the draft.
        const QSignalBlocker quiet(m_ui->list);
        if (m_ui->list->toPlainText().isEmpty() || !m_ui->source->text().isEmpty())
            m_ui->list->setPlainText(fileText(m_list));
        m_ui->source->clear();
    }
    m_checked = true;
    m_lines->setRows(m_list.lines);
    m_ui->lines->setCurrentIndex(m_lines->index(0, 0));
    updateButtons();
}

void AttendanceDialog::confirmCurrent()
{
    const QModelIndex index = m_ui->lines->currentIndex();
    if (!index.isValid() || index.row() >= m_lines->rowCount())
        return;
    const qint64 number = m_lines->at(index).line;
    for (AttendanceLine &line : m_list.lines) {
        if (line.line == number && line.state == AttendanceState::ToConfirm)
            line.confirmed = !line.confirmed;
    }
    m_lines->setRows(m_list.lines);
    m_ui->lines->setCurrentIndex(m_lines->index(index.row(), 0));
    updateButtons();
}

void AttendanceDialog::saveLeft()
{
    const QString file = widgets::Dialogs::saveFile(this, tr("Save the lines that are left"), tr("Lines left.xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    m_desk.read(QString(), [list = m_list, file, &clock = m_desk.clock()](const services::Reader &, const base::Progress &) { return services::writeAttendanceErrors(list, file, clock); })
        .then(this, [this, file](const base::Result<void> &written) {
            if (written)
                m_ui->result->setText(tr("The lines that are left are written to %1 with the reasons.").arg(file));
            else
                failed(written.error());
        });
}

void AttendanceDialog::submit()
{
    if (!m_checked) {
        showProblems({{u"TRA-028"_s, u"list"_s, tr("Check the list first: nothing is recorded that nobody has looked at."), false}});
        m_ui->check->setFocus();
        return;
    }
    if (!m_ui->submit->isEnabled()) // a write is under way
        return;
    m_ui->submit->setEnabled(false);
    m_desk.write(tr("Recording"), [list = m_list, files = files()](services::Session &session, const base::Progress &) { return services::recordAttendance(session, list, files); })
        .then(this, [this](const base::Result<qint64> &count) {
            m_ui->submit->setEnabled(true);
            if (count)
                goOn(*count);
            else
                failed(count.error());
        });
}

/// What could not be taken stays, to be corrected here or saved.
void AttendanceDialog::goOn(qint64 count)
{
    const auto left = std::count_if(m_list.lines.begin(), m_list.lines.end(), [](const AttendanceLine &line) { return line.left(); });
    emit recorded(count, left);
    if (left == 0) {
        done();
        return;
    }
    m_ui->list->setPlainText(services::leftText(m_list));
    std::erase_if(m_list.lines, [](const AttendanceLine &line) { return !line.left(); });
    m_lines->setRows(m_list.lines);
    updateButtons();
    m_ui->result->setText(tr("%1 recorded in one entry.").arg(count) + u' ' + tr("%n line(s) are left: correct them here and check again, or save them.", nullptr, int(left)));
}

void AttendanceDialog::updateButtons()
{
    const QModelIndex index = m_ui->lines->currentIndex();
    const bool there = index.isValid() && index.row() < m_lines->rowCount();
    m_ui->check->setEnabled(!m_ui->list->document()->isEmpty());
    m_ui->confirm->setEnabled(there && m_lines->at(index).state == AttendanceState::ToConfirm);
    m_ui->errors->setEnabled(std::any_of(m_list.lines.begin(), m_list.lines.end(), [](const AttendanceLine &line) { return line.left(); }));
    if (!m_checked) {
        m_ui->result->setText(m_list.lines.empty() ? tr("Paste the list or open a file, then check it. Nothing is recorded by checking.") : tr("The list has changed; check it again."));
        return;
    }
    m_ui->result->setText(tr("%1 to be recorded, %2 to be confirmed, %3 recorded already, %4 cannot be taken.")
                              .arg(m_list.willBeRecorded())
                              .arg(std::count_if(m_list.lines.begin(), m_list.lines.end(), [](const AttendanceLine &line) { return line.state == AttendanceState::ToConfirm && !line.confirmed; }))
                              .arg(m_list.count(AttendanceState::Recorded))
                              .arg(m_list.count(AttendanceState::Refused)));
}

} // namespace chengcai::gui
