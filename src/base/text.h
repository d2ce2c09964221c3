// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chengcai::base {

/// NFC; a text that is composed already is given back as it is, without a copy.
[[nodiscard]] QString composed(const QString &text);
/// NFC, outer white space trimmed, inner runs of white space made one space. What is stored as a name or a text line.
[[nodiscard]] QString tidyName(QStringView text);
/// The same; a text that is tidy is given back as it is, without a copy.
[[nodiscard]] QString tidyName(const QString &text);
/// Key for finding equal names: NFKC, case folded, all white space and punctuation removed, 全角 folded.
[[nodiscard]] QString nameKey(QStringView name);
/// Normalised decision number, rule (4) of the scoring: NFKC; all white space removed; ASCII upper-cased; ( [ { 〔 【 〖
/// 〈 《 「 『 become 〔 and their partners 〕; nothing else.
[[nodiscard]] QString decisionKey(QStringView number);

/// Why a text cannot be stored, empty if it can: C0/C1 controls (a line feed or tab is allowed with
/// `multiLine`), U+202A–202E and U+2066–2069, zero-width U+200B–200F, U+2060, U+FEFF, noncharacters, lone surrogates.
[[nodiscard]] QString forbiddenCharacter(QStringView text, bool multiLine = false);

/// Pinyin without tones or spaces, lower case, other letters kept: "郑州市" → "zhengzhoushi". Override words and
/// surnames first (银行 yinhang, 单 shan, 仇 qiu, 长沙 changsha), then ICU Han-Latin per character.
[[nodiscard]] QString pinyin(QStringView name);
/// First letters of the same: "zzs".
[[nodiscard]] QString pinyinInitials(QStringView name);
/// Other readings to index beside pinyin(): what ICU says where an override differs, joined by '|'; usually empty.
[[nodiscard]] QString pinyinAlternatives(QStringView name);

} // namespace chengcai::base
