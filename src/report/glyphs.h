// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout.h"

#include <QRawFont>


namespace chengcai::report {

/// Where the picture of a character comes from: the first font of its role that has it.
struct Glyph {
    quint32 index = 0;
    float advance = 0;
    qint16 font = -1; ///< −1: not looked up yet
};

/// The raw font of a family, never emboldened: a PDF holds each font file once, and Qt would make all its text bold.
[[nodiscard]] QRawFont rawFont(const QString &family, int px);

/// Characters to glyphs, looked up once per character and style: writing a report costs one array access per character,
/// no shaping. Hanzi, Latin letters and digits need none. Not safe for threads.
class Glyphs : public TextMeasurer
{
public:
    explicit Glyphs(const FontSet &fonts);
    ~Glyphs() override;

    [[nodiscard]] int advance64(char32_t character, TextStyle style) const override;
    [[nodiscard]] const Glyph &glyph(char32_t character, TextStyle style) const;
    [[nodiscard]] const QRawFont &font(const Glyph &glyph, TextStyle style) const;
    /// How far to the right a second strike makes the text heavier; 0 = the face is heavy enough for its role.
    [[nodiscard]] int strike(const Glyph &glyph, TextStyle style) const;
    /// Characters asked for that no font has, each once.
    [[nodiscard]] const QString &missing() const { return m_missing; }

private:
    struct Face;
    [[nodiscard]] Face &face(TextStyle style) const;
    [[nodiscard]] Glyph lookUp(char32_t character, Face &face) const;

    const FontSet &m_fonts;
    mutable std::vector<std::unique_ptr<Face>> m_faces;
    mutable Face *m_last = nullptr;
    mutable QString m_missing;
};

} // namespace chengcai::report
