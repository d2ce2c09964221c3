// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

enum EvidenceField { Sha256 = 1, Size = 2, MediaType = 3, Title = 4 };
constexpr quint64 MostEvidence = 1000;

bool readField(CborReader &in, int expected)
{
    qint64 field = 0;
    return in.integer(field) && field == expected;
}

bool readFile(CborReader &in, domain::Evidence &file)
{
    quint64 pairs = 0;
    QByteArrayView sha;
    const bool ok = in.map(pairs) && pairs == 4 && readField(in, Sha256) && in.bytes(sha) && sha.size() == 32 && readField(in, Size)
        && in.integer(file.size) && file.size >= 0 && readField(in, MediaType) && in.text(file.mediaType) && readField(in, Title)
        && in.text(file.title);
    file.sha256 = base::Hash::fromBytes(sha);
    return ok;
}

} // namespace

void writeEvidence(CborWriter &out, const std::vector<domain::Evidence> &evidence)
{
    out.array(evidence.size());
    for (const domain::Evidence &file : evidence) {
        out.map(4);
        out.integer(Sha256);
        out.bytes(QByteArrayView(file.sha256.bytes.data(), qsizetype(file.sha256.bytes.size())));
        out.integer(Size);
        out.integer(file.size);
        out.integer(MediaType);
        out.text(file.mediaType);
        out.integer(Title);
        out.text(file.title);
    }
}

bool readEvidence(CborReader &in, std::vector<domain::Evidence> &evidence)
{
    quint64 count = 0;
    bool ok = in.array(count) && count <= MostEvidence;
    for (quint64 i = 0; ok && i < count; ++i)
        ok = readFile(in, evidence.emplace_back());
    return ok;
}

} // namespace chengcai::journal
