// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A section of a plan, or a file of the catalogue, from and to YAML. Compiled for each of them in
// core/project/sections.

#include <QByteArray>

namespace kf {

class Decoder;

/// Reads the whole text that `decoder` stands for into `section`; problems are noted there.
template<typename Section> void readSection(Decoder &decoder, Section &section);

/// The keys of `section` as a whole text; empty where all have their defaults.
template<typename Section> QByteArray textOfSection(const Section &section);

} // namespace kf
