// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qrmatrix.h"

#include <QCoreApplication>

#include <memory>
#include <qrencode.h>

namespace chengcai::report {

base::Result<QrMatrix> qrMatrix(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        const QString sentence = QCoreApplication::translate("Report", "The text is empty or too long for a QR code. Shorten it.");
        return base::Error{base::ErrorKind::InputRefused, QStringLiteral("REP-106"), sentence, {}, {}};
    }
    QrMatrix matrix{code->width, {}};
    matrix.dark.reserve(size_t(code->width) * size_t(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.dark.push_back((code->data[i] & 1U) != 0);
    return matrix;
}

} // namespace chengcai::report
