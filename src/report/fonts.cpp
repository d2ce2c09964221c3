// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"

#include "report/fontprobe.h"
#include "report/glyphs.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookUpPx = 100;

/// Visits every code point of the text with the index of the first family that has it; −1 = none.
template <typename Visit> void forEachCharacter(const QStringList &families, QStringView text, Visit visit)
{
    std::vector<QRawFont> fonts;
    for (const QString &family : families)
        fonts.push_back(rawFont(family, LookUpPx));
    QString seen;
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        const QString one = QString::fromUcs4(&character, 1);
        if (code <= 0x20 || seen.contains(one))
            continue;
        seen += one;
        const auto has = std::find_if(fonts.begin(), fonts.end(), [&](const QRawFont &f) { return f.supportsCharacter(code); });
        visit(one, has == fonts.end() ? -1 : int(has - fonts.begin()));
    }
}

} // namespace

FontPreferences FontPreferences::standard()
{
    FontPreferences preferences;
    preferences.families[size_t(FontRole::Body)] = {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"FangSong"_s, u"Chengcai FangSong"_s,
                                                    u"AR PL UMing CN"_s, u"LXGW WenKai"_s};
    preferences.families[size_t(FontRole::Kai)] = {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"KaiTi"_s, u"LXGW WenKai"_s,
                                                   u"AR PL UKai CN"_s, u"AR PL UMing CN"_s};
    preferences.families[size_t(FontRole::Hei)] = {u"SimHei"_s, u"WenQuanYi Zen Hei"_s, u"AR PL UMing CN"_s};
    preferences.families[size_t(FontRole::Title)] = {u"方正小标宋_GBK"_s, u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s,
                                                     u"AR PL UMing CN"_s};
    return preferences;
}

std::shared_ptr<const FontSet> FontSet::probe(const FontPreferences &preferences, const QString &cacheFile)
{
    auto set = std::make_shared<FontSet>();
    ProbeCache cache(cacheFile);
    QHash<QString, FontProbe> probes;
    for (const FontRole role : AllFontRoles) {
        for (const QString &family : preferences.families[size_t(role)]) {
            if (!probes.contains(family)) {
                // Not families(): in a Chinese locale it lists 霞鹜文楷 where it is asked for LXGW WenKai.
                const FontProbe probe = QFontDatabase::hasFamily(family) ? cache.probe(family) : FontProbe{family, false, false, {}};
                probes.insert(family, probe);
                set->m_probes.push_back(probe);
            }
            if (probes[family].clean)
                set->m_families[size_t(role)].append(family);
        }
    }
    cache.save();
    return set;
}

bool FontSet::complete() const { return !families(FontRole::Body).isEmpty(); }

base::Error FontSet::missing()
{
    return {base::ErrorKind::InputRefused, u"REP-101"_s,
            QCoreApplication::translate("Report",
                                        "A formal report cannot be written because no font is installed whose Chinese text "
                                        "can be found again in a PDF; install the package fonts-arphic-uming."),
            {}, {}};
}

QString FontSet::missingCharacters(FontRole role, QStringView text) const
{
    QStringList all = families(role);
    for (const FontRole other : AllFontRoles)
        all += families(other);
    all.removeDuplicates();
    QString missing;
    forEachCharacter(all, text, [&](const QString &one, int font) { missing += font < 0 ? one : QString(); });
    return missing;
}

QString FontSet::substitutedCharacters(FontRole role, QStringView text) const
{
    QString substituted;
    forEachCharacter(families(role), text, [&](const QString &one, int font) { substituted += font != 0 ? one : QString(); });
    return substituted;
}

QString probeText()
{
    return u"信用文件用人大八十行一二工方生立政府采购评价方法一式老车长门见黄青面音食香高马鱼鸟鹿齐龙龟"
           u"喆堃玥赟翀昇璟珺琤淏镕彧〇"_s;
}

} // namespace chengcai::report
