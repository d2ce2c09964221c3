// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace chengcai::report {

/// The faces of an official page: 仿宋 for the body, 楷体, 黑体 for headings, 小标宋 for the title.
enum class FontRole : quint8 { Body, Kai, Hei, Title };
inline constexpr std::array<FontRole, 4> AllFontRoles{FontRole::Body, FontRole::Kai, FontRole::Hei, FontRole::Title};

/// Family names per role, most wanted first. The defaults are those of GB/T 9704 followed by free ones.
struct FontPreferences {
    std::array<QStringList, 4> families; ///< index = FontRole
    [[nodiscard]] static FontPreferences standard();
};

/// What the start-up check found about one family.
struct FontProbe {
    QString family;
    bool installed = false;
    bool clean = false;  ///< text written to a PDF with it reads back unchanged
    QString returned;    ///< what came back, if not clean
};

/// Fonts chosen for every role. Only families whose text survives the way through a PDF are in it: some (Noto CJK) return
/// U+2E80–2FDF for common hanzi, and 信用 could then not be found in the file. Needs a QGuiApplication; immutable, one thread at a time.
class FontSet
{
public:
    /// Probes the families of every role by writing a PDF to a buffer and reading it back. Answers are kept for the
    /// process and, with a file name, in that file, by family and font file (its own checksum and date).
    [[nodiscard]] static std::shared_ptr<const FontSet> probe(const FontPreferences &preferences = FontPreferences::standard(),
                                                              const QString &cacheFile = {});

    /// False: no clean family for the body. Formal output must then refuse with missing().
    [[nodiscard]] bool complete() const;
    /// REP-101, a sentence that names the package to install.
    [[nodiscard]] static base::Error missing();
    /// Clean families in order of preference.
    [[nodiscard]] const QStringList &families(FontRole role) const { return m_families[size_t(role)]; }
    [[nodiscard]] const std::vector<FontProbe> &probes() const { return m_probes; }
    /// Characters of the text that no clean family of the role has, each once.
    [[nodiscard]] QString missingCharacters(FontRole role, QStringView text) const;
    /// Characters of the text that come from another family than the first one.
    [[nodiscard]] QString substitutedCharacters(FontRole role, QStringView text) const;

private:
    std::array<QStringList, 4> m_families;
    std::vector<FontProbe> m_probes;
};

/// The text of experience with faulty fonts: common hanzi that exist twice, as radicals too, and twelve rare name characters.
[[nodiscard]] QString probeText();

} // namespace chengcai::report
