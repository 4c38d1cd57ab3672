// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_words.h"

#include <array>
#include <utility>

namespace kf {

namespace {

constexpr std::array<std::pair<QStringView, QStringView>, 12> kReplaced{{{u"sfp+", u"sfpp"},
                                                                         {u"poe+", u"poep"},
                                                                         {u"-+", u"-plus"},
                                                                         {u"+", u"-plus-"},
                                                                         {u"&", u"-and-"},
                                                                         {u" ", u"-"},
                                                                         {u"_", u"-"},
                                                                         {u"/", u"-"},
                                                                         {u"*", u"-"},
                                                                         {u".", u"-"},
                                                                         {u"(", u""},
                                                                         {u")", u""}}};

/// Gb/s of four lanes, by the generation that begins behind "infiniband-".
constexpr std::array<std::pair<QByteArrayView, double>, 9> kInfiniband{{{"sdr", 8.0},
                                                                        {"ddr", 16.0},
                                                                        {"qdr", 32.0},
                                                                        {"fdr10", 40.0},
                                                                        {"fdr", 56.0},
                                                                        {"edr", 100.0},
                                                                        {"hdr", 200.0},
                                                                        {"ndr", 400.0},
                                                                        {"xdr", 800.0}}};

} // namespace

QString deviceTypeSlug(const QString &name)
{
    QString slug = name.toLower();
    for (const auto &[from, to] : kReplaced)
        slug.replace(from.toString(), to.toString());
    QString kept;
    for (const QChar letter : std::as_const(slug)) {
        const bool isKept =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isKept)
            kept += letter;
        else if (letter == u'-' && !kept.endsWith(u'-'))
            kept += letter;
    }
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept;
}

double interfaceGbps(QByteArrayView type)
{
    constexpr QByteArrayView kInfinibandWord("infiniband-");
    constexpr double kMega = 0.001;
    constexpr double kTera = 1000.0;
    if (type.startsWith(kInfinibandWord)) {
        const QByteArrayView generation = type.sliced(kInfinibandWord.size());
        for (const auto &[word, gbps] : kInfiniband) {
            if (generation.startsWith(word))
                return gbps;
        }
        return 0.0;
    }
    qsizetype digits = 0;
    while (digits < type.size() &&
           ((type[digits] >= '0' && type[digits] <= '9') || type[digits] == '.'))
        ++digits;
    const double number = type.first(digits).toByteArray().toDouble();
    const QByteArrayView unit = type.sliced(digits);
    if (unit.startsWith("gbase"))
        return number;
    if (unit.startsWith("tbase"))
        return number * kTera;
    return unit.startsWith("base") ? number * kMega : 0.0;
}

} // namespace kf
