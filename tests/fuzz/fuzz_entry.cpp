// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that claim to be an entry: they are refused, or they are exactly what the encoder writes for what they say.
#include "journal/changes/bodies.h"
#include "journal/entry.h"

#include <cstdlib>

using namespace chengcai::journal;

namespace
{

void readBody(const Change &change)
{
    QList<PartyField> partyFields;
    QList<FactField> factFields;
    QList<AccountField> accountFields;
    (void)decodeSession(change);
    (void)decodeAccount(change, &accountFields);
    (void)decodeStore(change);
    (void)decodeParty(change, &partyFields);
    (void)decodeSuccession(change);
    (void)decodeReason(change);
    (void)decodePerson(change);
    (void)decodeFact(change, &factFields);
    (void)decodeFactMark(change);
    (void)decodeRuleBook(change);
    (void)decodeRuleBookAdopt(change);
    (void)decodeListing(change);
    (void)decodeReview(change);
    (void)decodeBatchUndo(change);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView raw(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto entry = decodeEntry(raw);
    if (!entry) {
        // The body decoders see outsiders' bytes too: any kind of change with these.
        for (const int kind : {1, 2, 10, 11, 12, 15, 20, 21, 23, 30, 32, 40, 45, 61, 62}) {
            Change change;
            change.kind = ChangeKind(kind);
            change.body = raw.toByteArray();
            readBody(change);
        }
        return 0;
    }
    for (const Change &change : entry->changes)
        readBody(change);
    const auto again = encodeEntry(*entry);
    if (!again || *again != raw)
        std::abort();
    return 0;
}
