// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace chengcai::exchange
{

/// QXmlStreamReader for parts from strangers: a document type, entities of its own and more than 64 levels are errors.
/// Elements are told by their local name, so both OOXML dialects read alike.
class XmlPart
{
public:
    explicit XmlPart(QIODevice *device) : m_xml(device) { m_xml.setEntityExpansionLimit(0); }

    /// The next child of the current element; false at its end (which is then consumed) and on an error.
    [[nodiscard]] bool nextChild();
    void skip();
    /// All text of the current element, which ends with it; children are left out. Stops growing beyond `maxChars`.
    [[nodiscard]] QString text(qsizetype maxChars);

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    /// Error and line, for the log.
    [[nodiscard]] QString errorText() const;
    void raiseError(const QString &message) { m_xml.raiseError(message); }

private:
    QXmlStreamReader::TokenType read();

    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// The attribute without regard to its namespace prefix ("r:id" and "id").
[[nodiscard]] QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name);

/// Excel writes characters that XML cannot hold as "_x000D_".
[[nodiscard]] QString decodeEscapes(const QString &text);

} // namespace chengcai::exchange
