// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demoparts.h"

#include <QtEndian>

#include <array>

namespace chengcai::services::demo {

namespace {

constexpr int Width = 240;
constexpr int Height = 160;

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1U ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(QByteArrayView type, QByteArrayView data)
{
    const QByteArray body = type.toByteArray() + data.toByteArray();
    return bigEndian(quint32(data.size())) + body + bigEndian(crc32(body));
}

/// Grey stripes whose widths come from the title, so that two pictures can be told apart.
QByteArray pixels(const QString &title)
{
    QByteArray rows;
    for (int y = 0; y < Height; ++y) {
        rows.append('\0');
        for (int x = 0; x < Width; ++x) {
            const int stripe = title[(x / 12 + y / 40) % title.size()].unicode() % 96;
            rows.append(char(y < 8 || y >= Height - 8 ? 40 : 140 + stripe));
        }
    }
    return rows;
}

} // namespace

QByteArray demoPicture(const QString &title)
{
    constexpr qsizetype LengthPrefix = 4; // qCompress() puts the size in front of the zlib stream
    const QByteArray header = bigEndian(Width) + bigEndian(Height) + QByteArray("\x08\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(pixels(title)).mid(LengthPrefix)) + chunk("IEND", {});
}

QByteArray demoDocument(const QString &title)
{
    const QByteArray text = "BT /F1 20 Tf 70 760 Td (DEMO - not a real decision) Tj 0 -40 Td /F1 12 Tf (Document "
                            + title.toUtf8().toHex().left(12) + ", made for the demonstration store.) Tj ET";
    const std::array<QByteArray, 5> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(text.size()) + ">>\nstream\n" + text + "\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(qsizetype(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace chengcai::services::demo
