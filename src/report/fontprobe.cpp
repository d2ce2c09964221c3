// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontprobe.h"

#include "report/glyphs.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QGlyphRun>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QSaveFile>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProbePx = 200;
constexpr qsizetype ProbeLine = 20;
constexpr qsizetype LeastHanzi = 40;

QHash<QString, FontProbe> &processCache()
{
    static QHash<QString, FontProbe> cache;
    return cache;
}

/// Checksum and dates of the font file stand in its own `head` table; the name alone would survive an update of the font.
QString cacheKey(const QString &family)
{
    const QByteArray head = rawFont(family, ProbePx).fontTable("head");
    return family + u'#' + QString::fromLatin1(QCryptographicHash::hash(head, QCryptographicHash::Sha256).first(12).toHex());
}

QByteArray probePdf(const QRawFont &font, const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (qsizetype at = 0; at < text.size(); at += ProbeLine) {
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(font.glyphIndexesForString(text.mid(at, ProbeLine)));
        QList<QPointF> positions;
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            positions.append(QPointF(double(i) * ProbePx, 0));
        run.setPositions(positions);
        painter.drawGlyphRun(QPointF(ProbePx, ProbePx * 2.0 * double(1 + at / ProbeLine)), run);
    }
    painter.end();
    return buffer.data();
}

QString readBack(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.pageCount() < 1)
        return {};
    QString text = document.getAllText(0).text();
    return text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

void readCache(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it->toObject();
        processCache().insert(it.key(), {entry["family"_L1].toString(), true, entry["clean"_L1].toBool(), entry["returned"_L1].toString()});
    }
}

} // namespace

FontProbe probeFamily(const QString &family)
{
    FontProbe probe{family, true, false, {}};
    const QRawFont font = rawFont(family, ProbePx);
    QString supported;
    for (const QChar c : probeText()) {
        if (font.supportsCharacter(c))
            supported += c;
    }
    if (supported.size() < LeastHanzi)
        return probe;
    const QString returned = readBack(probePdf(font, supported));
    probe.clean = returned == supported;
    if (!probe.clean)
        probe.returned = returned;
    return probe;
}

ProbeCache::ProbeCache(const QString &fileName) : m_fileName(fileName)
{
    if (!m_fileName.isEmpty())
        readCache(m_fileName);
}

FontProbe ProbeCache::probe(const QString &family)
{
    const QString key = cacheKey(family);
    const auto known = processCache().constFind(key);
    if (known != processCache().constEnd())
        return *known;
    FontProbe fresh = probeFamily(family);
    processCache().insert(key, fresh);
    m_changed = true;
    return fresh;
}

void ProbeCache::save() const
{
    QSaveFile file(m_fileName);
    // Without a place to keep the answers the next start only takes a moment longer.
    if (!m_changed || m_fileName.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    QJsonObject object;
    for (auto it = processCache().constBegin(); it != processCache().constEnd(); ++it)
        object.insert(it.key(), QJsonObject{{u"family"_s, it->family}, {u"clean"_s, it->clean}, {u"returned"_s, it->returned}});
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace chengcai::report
