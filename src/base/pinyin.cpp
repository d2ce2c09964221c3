// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyindata.h"
#include "base/text.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

#include <unicode/translit.h>

namespace chengcai::base {

namespace {

constexpr char32_t FirstHan = 0x3400;
constexpr char32_t LastHan = 0x9FFF;
constexpr qsizetype LongestPersonName = 4;

/// "zhǎng" → "zhang", "lǚ" → "lv", as input methods spell it.
QString withoutTone(QStringView syllable)
{
    QString plain;
    for (const QChar c : syllable.toString().normalized(QString::NormalizationForm_D)) {
        if (c.unicode() == 0x0308 && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (!c.isMark() && !c.isSpace())
            plain.append(c.toLower());
    }
    return plain;
}

class Romaniser
{
public:
    Romaniser()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_icu.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    }

    /// Lines of Han characters to lines of Latin; unchanged when ICU has no data.
    QString operator()(const QString &text) const
    {
        if (!m_icu)
            return text;
        icu::UnicodeString work(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        const std::scoped_lock lock(m_mutex);
        m_icu->transliterate(work);
        return QString::fromUtf16(work.getBuffer(), work.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_icu;
    mutable std::mutex m_mutex;
};

struct Word {
    QString text;
    QStringList syllables;
};

/// Words by first character, the longest first.
using WordMap = QHash<QChar, std::vector<Word>>;

WordMap wordMap(std::span<const Reading> readings)
{
    WordMap words;
    for (const Reading &reading : readings) {
        const QString text = QString::fromUtf16(reading.word);
        words[text.front()].push_back({text, QString::fromLatin1(reading.syllables).split(u' ')});
    }
    for (std::vector<Word> &list : words)
        std::stable_sort(list.begin(), list.end(), [](const Word &a, const Word &b) { return a.text.size() > b.text.size(); });
    return words;
}

/// Everything the readings need, made once: asking ICU for each character of a million names would take minutes.
struct Tables {
    Romaniser icu;
    std::vector<QString> bmp;
    WordMap words = wordMap(wordReadings());
    WordMap surnames = wordMap(surnameReadings());

    Tables()
    {
        QString all;
        for (char32_t c = FirstHan; c <= LastHan; ++c)
            all += QChar(char16_t(c)) + QStringLiteral("\n");
        const QString romanised = icu(all);
        for (const QStringView line : QStringView(romanised).split(u'\n'))
            bmp.push_back(withoutTone(line));
    }

    static const Tables &get()
    {
        static const Tables tables;
        return tables;
    }
};

bool isHan(QStringView name, qsizetype at)
{
    const char16_t c = name[at].unicode();
    return (c >= FirstHan && c <= LastHan) || (c >= 0xD840 && c <= 0xD8BF && at + 1 < name.size());
}

const Word *matchAt(const WordMap &words, QStringView name, qsizetype at)
{
    const auto list = words.constFind(name[at]);
    if (list == words.cend())
        return nullptr;
    for (const Word &word : *list) {
        if (name.mid(at).startsWith(word.text))
            return &word;
    }
    return nullptr;
}

bool isPersonName(QStringView name)
{
    if (name.size() < 2 || name.size() > LongestPersonName)
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= FirstHan && c.unicode() <= LastHan; });
}

enum class Overrides { Use, Ignore };

/// Calls syllable(text) for each Han character and other(unit) for everything else.
template <typename Syllable, typename Other>
void romanise(QStringView name, Overrides overrides, Syllable syllable, Other other)
{
    const Tables &tables = Tables::get();
    for (qsizetype at = 0; at < name.size();) {
        if (!isHan(name, at)) {
            other(name[at++]);
            continue;
        }
        const Word *word = nullptr;
        if (overrides == Overrides::Use) {
            word = matchAt(tables.words, name, at);
            const bool alone = !word || word->text.size() == 1;
            const Word *surname = alone && at == 0 && isPersonName(name) ? matchAt(tables.surnames, name, at) : nullptr;
            word = surname ? surname : word;
        }
        if (word) {
            for (const QString &text : word->syllables)
                syllable(text);
            at += word->text.size();
        } else if (name[at].isHighSurrogate()) {
            syllable(withoutTone(tables.icu(name.mid(at, 2).toString())));
            at += 2;
        } else {
            syllable(tables.bmp[name[at++].unicode() - FirstHan]);
        }
    }
}

QString spelled(QStringView key, Overrides overrides)
{
    QString out;
    out.reserve(key.size() * 4);
    romanise(key, overrides, [&out](const QString &text) { out += text; }, [&out](QChar c) { out += c; });
    return out;
}

} // namespace

QString pinyin(QStringView name)
{
    return spelled(nameKey(name), Overrides::Use);
}

QString pinyinInitials(QStringView name)
{
    const QString key = nameKey(name);
    QString out;
    romanise(key, Overrides::Use, [&out](const QString &text) { out += text.left(text.at(0).isHighSurrogate() ? 2 : 1); },
             [&out](QChar c) { out += c; });
    return out;
}

QString pinyinAlternatives(QStringView name)
{
    const QString key = nameKey(name);
    const QString usual = spelled(key, Overrides::Use);
    QStringList others{spelled(key, Overrides::Ignore)};
    // Registers and passports write LU or LYU where input methods write lv.
    for (const QString &umlaut : {QStringLiteral("lv"), QStringLiteral("nv")}) {
        if (usual.contains(umlaut))
            others << QString(usual).replace(umlaut, umlaut.left(1) + u'u') << QString(usual).replace(umlaut, umlaut.left(1) + u"yu");
    }
    others.removeAll(usual);
    others.removeDuplicates();
    return others.join(u'|');
}

} // namespace chengcai::base
