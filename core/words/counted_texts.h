// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts of things in texts: their digits are grouped like those of every other number.

#include <QLocale>
#include <QTranslator>

namespace kf {

/// "4,096"
QString countText(qsizetype things, const QLocale &locale);

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
