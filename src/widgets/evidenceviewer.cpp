// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidenceviewer.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr qreal zoomStep = 1.25;
constexpr qreal smallestZoom = 0.1;
constexpr qreal greatestZoom = 8;

QToolButton *toolButton(QWidget *parent, QLayout *layout, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(parent);
    button->setMinimumSize(28, 28);
    button->setShortcut(shortcut);
    layout->addWidget(button);
    return button;
}

} // namespace

EvidenceViewer::EvidenceViewer(QWidget *parent) : QWidget(parent), m_document(std::make_unique<QPdfDocument>())
{
    m_name = new QLabel(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_name, 1);
    m_out = toolButton(this, bar, QKeySequence::ZoomOut);
    m_in = toolButton(this, bar, QKeySequence::ZoomIn);
    m_fit = toolButton(this, bar, Qt::CTRL | Qt::Key_0);
    m_out->setText(u"−"_s);
    m_in->setText(u"+"_s);
    m_sentence = new QLabel(this);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignCenter);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_pdfView = new QPdfView(this);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setDocument(m_document.get());
    m_stack = new QStackedWidget(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_sentence, m_scroll, m_pdfView})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_out, &QToolButton::clicked, this, [this] { step(1 / zoomStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { step(zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoom(0); });
    retranslate();
    clear();
}

EvidenceViewer::~EvidenceViewer()
{
    // The view looks at the document, the document reads from the buffer.
    m_pdfView->setDocument(nullptr);
}

void EvidenceViewer::retranslate()
{
    m_fit->setText(tr("Fit"));
    m_out->setToolTip(tr("Smaller (%1)").arg(m_out->shortcut().toString(QKeySequence::NativeText)));
    m_in->setToolTip(tr("Larger (%1)").arg(m_in->shortcut().toString(QKeySequence::NativeText)));
    m_fit->setToolTip(tr("Fit the width (%1)").arg(m_fit->shortcut().toString(QKeySequence::NativeText)));
    for (QToolButton *button : {m_out, m_in, m_fit})
        button->setAccessibleName(button->toolTip());
    m_scroll->setAccessibleName(tr("Picture"));
    m_pdfView->setAccessibleName(tr("PDF document"));
}

void EvidenceViewer::clear()
{
    m_document->close();
    m_buffer.reset();
    m_image = {};
    m_name->clear();
    m_sentence->setText(tr("No evidence is selected."));
    m_stack->setCurrentWidget(m_sentence);
}

base::Result<void> EvidenceViewer::show(const QByteArray &bytes, const QString &mediaType, const QString &name)
{
    clear();
    m_name->setText(name);
    m_picture->setAccessibleName(name);
    if (mediaType == u"application/pdf")
        return showPdf(bytes);
    if (mediaType.startsWith(u"image/"))
        return showPicture(bytes);
    return refuse(u"EVI-301"_s, tr("A file of the kind “%1” cannot be shown here. Save it and open it with its own program.").arg(mediaType));
}

base::Result<void> EvidenceViewer::refuse(const QString &code, const QString &sentence)
{
    m_sentence->setText(sentence + u"  ["_s + code + u']');
    m_stack->setCurrentWidget(m_sentence);
    return base::Error{base::ErrorKind::InputRefused, code, sentence, {}, {}};
}

base::Result<void> EvidenceViewer::showPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return refuse(u"EVI-303"_s, tr("This picture is too large to be shown. Save it and open it with its own program."));
    if (!reader.read(&m_image))
        return refuse(u"EVI-302"_s, tr("This picture is damaged or not complete and cannot be shown. Ask for the file again."));
    m_stack->setCurrentWidget(m_scroll);
    scalePicture();
    return {};
}

base::Result<void> EvidenceViewer::showPdf(const QByteArray &bytes)
{
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
    if (m_document->status() != QPdfDocument::Status::Ready)
        return refuse(u"EVI-302"_s, tr("This PDF is damaged or locked with a password and cannot be shown. Ask for the file again."));
    m_stack->setCurrentWidget(m_pdfView);
    setZoom(m_zoom);
    return {};
}

int EvidenceViewer::pageCount() const
{
    return m_image.isNull() ? m_document->pageCount() : 1;
}

void EvidenceViewer::setZoom(qreal factor)
{
    m_zoom = factor <= 0 ? 0 : std::clamp(factor, smallestZoom, greatestZoom);
    m_pdfView->setZoomMode(m_zoom == 0 ? QPdfView::ZoomMode::FitToWidth : QPdfView::ZoomMode::Custom);
    m_pdfView->setZoomFactor(m_zoom == 0 ? 1 : m_zoom);
    scalePicture();
}

void EvidenceViewer::step(qreal factor)
{
    setZoom((m_zoom == 0 ? 1 : m_zoom) * factor);
}

void EvidenceViewer::scalePicture()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const qreal fit = std::min(1.0, m_scroll->viewport()->width() * ratio / m_image.width());
    const QSize size = QSizeF(QSizeF(m_image.size()) * (m_zoom == 0 ? fit : m_zoom * ratio)).toSize();
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(size.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void EvidenceViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_zoom == 0)
        scalePicture();
}

} // namespace chengcai::widgets
