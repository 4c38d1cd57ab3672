// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a number: what is read is written so that it reads the same.
#include "core/base/number_text.h"

#include <bit>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const std::optional<double> number = kf::numberFromText(text)) {
        const std::optional<double> again = kf::numberFromText(kf::shortestText(*number));
        if (!again || std::bit_cast<std::uint64_t>(*again) != std::bit_cast<std::uint64_t>(*number))
            std::abort();
    }
    if (const std::optional<qint64> whole = kf::wholeNumberFromText(text)) {
        if (kf::wholeNumberFromText(QByteArray::number(*whole)) != whole)
            std::abort();
    }
    return 0;
}
