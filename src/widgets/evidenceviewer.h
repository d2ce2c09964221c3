// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace chengcai::widgets {

/// Shows one piece of evidence: a picture or a PDF, from bytes; nothing is written to disk.
class EvidenceViewer : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceViewer(QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    /// Codes "EVI-301" (kind of file cannot be shown), "EVI-302" (damaged), "EVI-303" (picture over 100 megapixels). The sentence
    /// is also shown in place of the picture.
    [[nodiscard]] base::Result<void> show(const QByteArray &bytes, const QString &mediaType, const QString &name);
    void clear();
    /// 1.0 = 100 %; 0 = fit the width.
    void setZoom(qreal factor);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] int pageCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] base::Result<void> showPicture(const QByteArray &bytes);
    [[nodiscard]] base::Result<void> showPdf(const QByteArray &bytes);
    [[nodiscard]] base::Result<void> refuse(const QString &code, const QString &sentence);
    void retranslate();
    void scalePicture();
    void step(qreal factor);

    QStackedWidget *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_picture = nullptr;
    QPdfView *m_pdfView = nullptr;
    QLabel *m_name = nullptr;
    QToolButton *m_out = nullptr;
    QToolButton *m_in = nullptr;
    QToolButton *m_fit = nullptr;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    QImage m_image;
    qreal m_zoom = 0;
};

} // namespace chengcai::widgets
