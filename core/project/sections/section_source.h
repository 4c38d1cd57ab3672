// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decoder and encoder, for the sources that compile them for one section each.

#include "core/project/decoder.h"
#include "core/project/encoder.h"
#include "core/project/section_codec.h"

namespace kf {

template<typename Section> void readSection(Decoder &decoder, Section &section)
{
    decoder.readRoot(section);
}

template<typename Section> QByteArray textOfSection(const Section &section)
{
    return Encoder::text(section);
}

} // namespace kf

#define KF_SECTION_CODEC(Section)                                                                  \
    template void kf::readSection(kf::Decoder &, kf::Section &);                                   \
    template QByteArray kf::textOfSection(const kf::Section &);
