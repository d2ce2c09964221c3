// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rewriting.h"

#include "journal/strictcbor.h"

#include <algorithm>

namespace chengcai::journal {

using base::Hash;
using base::Uid;

namespace {

/// Copies one item. Map keys are numbers, so their order stays; the lengths stay, so the form is canonical again.
bool copyItem(CborReader &in, CborWriter &out, const QHash<Uid, Uid> &entities)
{
    switch (in.peek()) {
    case CborReader::Type::Integer: {
        qint64 value = 0;
        if (!in.integer(value))
            return false;
        out.integer(value);
        return true;
    }
    case CborReader::Type::Bytes: {
        QByteArrayView bytes;
        if (!in.bytes(bytes))
            return false;
        const auto known = bytes.size() == 16 ? entities.constFind(Uid::fromBytes(bytes)) : entities.cend();
        out.bytes(known == entities.cend() ? bytes : view(*known));
        return true;
    }
    case CborReader::Type::Text: {
        QString text;
        if (!in.text(text))
            return false;
        out.text(text);
        return true;
    }
    case CborReader::Type::Boolean: {
        bool value = false;
        if (!in.boolean(value))
            return false;
        out.boolean(value);
        return true;
    }
    case CborReader::Type::Null:
        out.null();
        return in.null();
    case CborReader::Type::Array: {
        quint64 count = 0;
        if (!in.array(count))
            return false;
        out.array(count);
        for (; count > 0; --count) {
            if (!copyItem(in, out, entities))
                return false;
        }
        return true;
    }
    case CborReader::Type::Map: {
        quint64 pairs = 0;
        if (!in.map(pairs))
            return false;
        out.map(pairs);
        for (quint64 i = 0; i < 2 * pairs; ++i) {
            if (!copyItem(in, out, entities))
                return false;
        }
        return true;
    }
    case CborReader::Type::End:
    case CborReader::Type::Invalid: break;
    }
    return false;
}

} // namespace

Change rewritten(const Change &change, const QHash<Uid, Uid> &entities, const QHash<Hash, Hash> &entries)
{
    Change copy = change;
    copy.entity = entities.value(change.entity, change.entity);
    for (BaseHead &base : copy.base) {
        for (Hash &head : base.heads)
            head = entries.value(head, head);
        std::sort(base.heads.begin(), base.heads.end());
    }
    QByteArray body;
    CborReader in(change.body);
    CborWriter out(body);
    if (copyItem(in, out, entities))
        copy.body = body;
    return copy;
}

} // namespace chengcai::journal
