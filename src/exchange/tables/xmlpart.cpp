// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xmlpart.h"

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr int MaxDepth = 64;
constexpr qsizetype EscapeLength = 7; // _xHHHH_

} // namespace

QXmlStreamReader::TokenType XmlPart::read()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > MaxDepth)
        m_xml.raiseError(u"elements are nested too deeply"_s);
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_xml.raiseError(u"a document type or an entity is not allowed"_s);
    return m_xml.tokenType();
}

bool XmlPart::nextChild()
{
    while (!m_xml.hasError() && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = read();
        if (token == QXmlStreamReader::StartElement)
            return !m_xml.hasError();
        if (token == QXmlStreamReader::EndElement)
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (!m_xml.hasError() && !m_xml.atEnd() && m_depth > outside)
        read();
}

QString XmlPart::text(qsizetype maxChars)
{
    QString text;
    const int inside = m_depth;
    while (!m_xml.hasError() && !m_xml.atEnd() && m_depth >= inside) {
        if (read() == QXmlStreamReader::Characters && m_depth == inside && text.size() <= maxChars)
            text += m_xml.text();
    }
    return text;
}

QString XmlPart::errorText() const
{
    return u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString());
}

QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value();
    }
    return {};
}

QString decodeEscapes(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString decoded;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool hex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&hex, 16);
        if (!hex || at + EscapeLength > text.size() || text.at(at + EscapeLength - 1) != u'_') {
            at += 2;
            continue;
        }
        decoded += QStringView(text).mid(from, at - from);
        decoded += QChar(code);
        at = from = at + EscapeLength;
    }
    return decoded + QStringView(text).mid(from);
}

} // namespace chengcai::exchange
