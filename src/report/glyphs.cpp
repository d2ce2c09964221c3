// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/glyphs.h"

#include <QFont>
#include <QFontDatabase>
#include <QHash>

#include <cmath>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

/// A song face stands in for 黑体 and 小标宋 only when it is made heavier.
bool needsBold(FontRole role, const QString &family)
{
    const bool song = family.contains("UMing"_L1) || family.contains("Fang"_L1) || family.contains("WenKai"_L1);
    return song && (role == FontRole::Hei || role == FontRole::Title);
}

/// What is drawn for a sign that the fonts of a bare installation lack: AR PL UMing has no minus, but a dash of its length. 0 = nothing.
char32_t standIn(char32_t character)
{
    return character == U'\u2212' ? U'\u2013' : 0;
}

} // namespace

QRawFont rawFont(const QString &family, int px)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(px);
    font.setStyleStrategy(QFont::NoFontMerging);
    return QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
}

struct Glyphs::Face {
    TextStyle style;
    std::vector<QRawFont> fonts;
    std::vector<bool> light; ///< per font: to be struck twice
    std::vector<Glyph> plane0 = std::vector<Glyph>(0x10000);
    QHash<char32_t, Glyph> others;
};

Glyphs::Glyphs(const FontSet &fonts) : m_fonts(fonts) {}
Glyphs::~Glyphs() = default;

Glyphs::Face &Glyphs::face(TextStyle style) const
{
    if (m_last && m_last->style == style)
        return *m_last;
    for (const auto &face : m_faces) {
        if (face->style == style)
            return *(m_last = face.get());
    }
    auto face = std::make_unique<Face>();
    face->style = style;
    QStringList families = m_fonts.families(style.role);
    for (const FontRole role : AllFontRoles)
        families += m_fonts.families(role);
    families.removeDuplicates();
    // A draft without any clean family still shows something: the font of the screen.
    if (families.isEmpty())
        families.append(QFont().defaultFamily());
    for (const QString &family : families) {
        face->fonts.push_back(rawFont(family, style.px));
        face->light.push_back(needsBold(style.role, family));
    }
    m_faces.push_back(std::move(face));
    return *(m_last = m_faces.back().get());
}

Glyph Glyphs::lookUp(char32_t character, Face &face) const
{
    const QString text = QString::fromUcs4(&character, 1);
    Glyph found;
    for (size_t i = 0; i < face.fonts.size() && found.index == 0; ++i) {
        const QList<quint32> indexes = face.fonts[i].glyphIndexesForString(text);
        if (indexes.isEmpty() || indexes.front() == 0)
            continue;
        found.index = indexes.front();
        found.font = qint16(i);
        found.advance = float(face.fonts[i].advancesForGlyphIndexes(indexes).front().x());
    }
    if (const char32_t other = standIn(character); found.index == 0 && other != 0)
        return lookUp(other, face);
    if (found.index == 0) {
        found.font = 0;
        found.advance = float(face.style.px);
        if (!m_missing.contains(text))
            m_missing += text;
    }
    return found;
}

const Glyph &Glyphs::glyph(char32_t character, TextStyle style) const
{
    Face &used = face(style);
    Glyph &slot = character < 0x10000 ? used.plane0[character] : used.others[character];
    if (slot.font < 0)
        slot = lookUp(character, used);
    return slot;
}

int Glyphs::advance64(char32_t character, TextStyle style) const
{
    return int(std::lround(double(glyph(character, style).advance) * 64));
}

int Glyphs::strike(const Glyph &glyph, TextStyle style) const
{
    return face(style).light[size_t(glyph.font)] ? style.px * 3 / 100 : 0;
}

const QRawFont &Glyphs::font(const Glyph &glyph, TextStyle style) const { return face(style).fonts[size_t(glyph.font)]; }

} // namespace chengcai::report
