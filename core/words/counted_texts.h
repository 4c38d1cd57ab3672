// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Translated texts that hold a count: its digits are grouped like those of every other number.

#include <QTranslator>

namespace kf {

/// Translations whose counts are written in QLocale's default: "4,096 links", not "4096 links".
class CountedTexts : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context,
                      const char *sourceText,
                      const char *disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace kf
