// SPDX-License-Identifier: GPL-3.0-or-later
// A release of any bytes: refused, or it has one spelling.
#include "journal/release.h"

#include <cstdlib>

using namespace chengcai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!journal::initialiseCrypto())
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto document = journal::decodeRelease(input); document && journal::encodeRelease(*document).value() != input)
        std::abort();
    if (const auto release = journal::decodeSignedRelease(input)) {
        if (journal::encodeSignedRelease(*release) != input)
            std::abort();
        (void)journal::decodeRelease(release->document);
    }
    return 0;
}
