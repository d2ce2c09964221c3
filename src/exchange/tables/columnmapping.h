// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <vector>

namespace chengcai::exchange
{

enum class ImportTarget : quint8 { Parties, Facts, Attendance };
/// "parties", "facts", "attendance".
[[nodiscard]] QString importTargetName(ImportTarget target);

/// One field that an import can fill.
struct TargetField {
    QString name;       ///< header name in English and the `field` of errors: "effective_on"
    QString label;      ///< header name in Chinese: 生效日期
    QStringList others; ///< further headings that mean the same
    bool required = false;
};
/// In the order of the file description: first the named columns, then the optional ones.
[[nodiscard]] const std::vector<TargetField> &targetFields(ImportTarget target);
/// Name of the target whose fields are those of a layout of external records: "external/penalty".
[[nodiscard]] QString externalTargetName(const QString &layout);
/// By the target's name; empty if there is no such target.
[[nodiscard]] const std::vector<TargetField> &targetFields(const QString &target);

/// Heading as it is compared: width folded (NFKC), lower case, without blanks, "_", "-", square brackets and "*".
[[nodiscard]] QString headingKey(QStringView heading);
/// Names a kind of file: SHA-256 (hex) of its heading keys in order. Equal for the same columns in another spelling.
[[nodiscard]] QString headerFingerprint(const QStringList &header);

/// Which column of a file fills which field. A value: it can be compared, edited, remembered under the fingerprint.
class ColumnMapping
{
public:
    ColumnMapping() = default;
    explicit ColumnMapping(ImportTarget target) : m_target(importTargetName(target)) {}
    explicit ColumnMapping(QString target) : m_target(std::move(target)) {}

    /// By English name, Chinese label and synonyms; of two columns with the same meaning the first counts. A heading
    /// that stands there twice is not guessed at: its field stays open, and check() says so.
    [[nodiscard]] static ColumnMapping automatic(const QString &target, const QStringList &header);
    [[nodiscard]] static ColumnMapping automatic(ImportTarget target, const QStringList &header)
    {
        return automatic(importTargetName(target), header);
    }
    /// The program's own remembered form. Refuses unknown targets and fields and negative columns with TAB-401.
    [[nodiscard]] static base::Result<ColumnMapping> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    /// "parties", "facts", "external/penalty" …
    [[nodiscard]] const QString &target() const { return m_target; }
    /// Index into the row; -1 = not in this file.
    [[nodiscard]] int column(const QString &field) const { return m_columns.value(field, -1); }
    /// A column fills one field: assigning it takes it from the field that had it. -1 clears.
    void assign(const QString &field, int column);
    /// Required fields that no column fills, in the order of targetFields().
    [[nodiscard]] QStringList missing() const;
    /// Refuses with TAB-402 (missing required columns, named), TAB-403 (a column beyond `columns`) or TAB-404 (a heading that
    /// stands there twice, and nobody has said which column is meant).
    [[nodiscard]] base::Result<void> check(qsizetype columns) const;

    bool operator==(const ColumnMapping &) const = default;

private:
    QString m_target = importTargetName(ImportTarget::Parties);
    QMap<QString, int> m_columns;
    QMap<QString, QString> m_repeated; ///< field → heading that several columns have
};

} // namespace chengcai::exchange
