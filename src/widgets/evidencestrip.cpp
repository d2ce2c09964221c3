// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidencestrip.h"

#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace chengcai::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 5;
constexpr int ShownDigits = 12;

QString lineOf(const domain::Evidence &evidence)
{
    const QString hash = QString::fromLatin1(evidence.sha256.toBytes().toHex().first(ShownDigits));
    //: %1 name, %2 size, %3 media type, %4 first digits of the hash
    return EvidenceStrip::tr("%1 — %2, %3, SHA-256 %4…").arg(evidence.title, QLocale().formattedDataSize(evidence.size), evidence.mediaType, hash);
}

} // namespace

OfferedEvidence offeredEvidence(const QMimeData *data)
{
    OfferedEvidence offered;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            offered.files.append(url.toLocalFile());
    }
    if (data && offered.files.isEmpty() && data->hasImage())
        offered.image = qvariant_cast<QImage>(data->imageData());
    return offered;
}

EvidenceStrip::EvidenceStrip(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_scanner(new Scanner(this))
{
    m_add = button(u"add"_s, &EvidenceStrip::browse);
    m_paste = button(u"evidence"_s, &EvidenceStrip::paste);
    m_scan = button(u"print"_s, &EvidenceStrip::scan);
    m_scan->setVisible(Scanner::isInstalled());
    m_view = button(u"search"_s, &EvidenceStrip::view);
    m_remove = button(u"close"_s, &EvidenceStrip::remove);
    auto *buttons = new QHBoxLayout;
    for (QToolButton *one : {m_add, m_paste, m_scan, m_view, m_remove})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    m_list->setObjectName(u"evidence"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceStrip::view);
    connect(m_scanner, &Scanner::runningChanged, this, &EvidenceStrip::retranslate);
    connect(m_scanner, &Scanner::scanned, this, [this](const QImage &page) { emit offered({{}, page}); });
    connect(m_scanner, &Scanner::failed, this, [this](const QString &sentence) { Dialogs::inform(this, tr("Scan evidence"), sentence); });
    retranslate();
    setEvidence({});
}

QToolButton *EvidenceStrip::button(const QString &icon, void (EvidenceStrip::*slot)())
{
    auto *made = new QToolButton(this);
    made->setIcon(widgets::icon(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, slot);
    return made;
}

QList<QWidget *> EvidenceStrip::stops() const
{
    return {m_add, m_paste, m_scan, m_view, m_remove, m_list};
}

void EvidenceStrip::retranslate()
{
    m_add->setText(tr("Add file…"));
    m_add->setToolTip(tr("Add a picture, a PDF or another file as evidence (E). Files can also be dropped on the item."));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Add the picture or the files of the clipboard (Ctrl+V)"));
    m_scan->setText(m_scanner->isRunning() ? tr("Stop scanning") : tr("Scan"));
    m_scan->setToolTip(tr("Take one page from the scanner of this machine"));
    m_view->setText(tr("View"));
    m_view->setToolTip(tr("Show the chosen file (Enter)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Take the chosen file out of the answer (Delete)"));
    m_list->setAccessibleName(tr("Evidence"));
}

void EvidenceStrip::setEvidence(const std::vector<domain::Evidence> &evidence)
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const domain::Evidence &one : evidence) {
        auto *item = new QListWidgetItem(widgets::icon(one.mediaType == "application/pdf"_L1 ? u"pdf"_s : u"evidence"_s), lineOf(one), m_list);
        item->setToolTip(one.title + u'\n' + QString::fromLatin1(one.sha256.toBytes().toHex()));
    }
    m_list->setCurrentRow(std::clamp(current, evidence.empty() ? -1 : 0, int(evidence.size()) - 1));
    m_list->setVisible(!evidence.empty());
    m_view->setVisible(!evidence.empty());
    m_remove->setVisible(!evidence.empty());
    fitHeight();
}

void EvidenceStrip::fitHeight()
{
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4) + 2 * m_list->frameWidth());
}

void EvidenceStrip::browse()
{
    const QStringList files = Dialogs::openFiles(this, tr("Evidence files"), {}, tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)"));
    if (!files.isEmpty())
        emit offered({files, {}});
}

void EvidenceStrip::paste()
{
    if (const OfferedEvidence found = offeredEvidence(QGuiApplication::clipboard()->mimeData()); !found.isEmpty())
        emit offered(found);
    else
        Dialogs::inform(this, tr("Paste evidence"), tr("The clipboard holds neither a picture nor a file. Copy one first, or add a file."));
}

void EvidenceStrip::scan()
{
    m_scanner->isRunning() ? m_scanner->stop() : m_scanner->start();
}

void EvidenceStrip::view()
{
    if (m_list->currentRow() >= 0)
        emit viewRequested(m_list->currentRow());
}

void EvidenceStrip::remove()
{
    if (m_list->currentRow() >= 0)
        emit removeRequested(m_list->currentRow());
}

bool EvidenceStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        remove();
    // Letters and digits answer the item; the list would search with them.
    const bool plain = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    if (plain)
        event->ignore();
    return plain || key == Qt::Key_Delete || key == Qt::Key_Backspace;
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace chengcai::widgets
