// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that claim to be a manifest: they are refused, or they are exactly what the encoder writes for what they say.
#include "exchange/bundle/manifest.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView raw(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto manifest = chengcai::exchange::decodeManifest(raw);
    if (!manifest)
        return 0;
    const auto again = chengcai::exchange::encodeManifest(*manifest);
    if (!again || *again != raw)
        std::abort();
    return 0;
}
