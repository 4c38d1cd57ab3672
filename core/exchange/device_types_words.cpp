// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_words.h"

#include <array>
#include <cmath>
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

constexpr QByteArrayView kInfinibandWord("infiniband-");
constexpr double kSpeedTolerance = 1e-9;

/// A generation of InfiniBand, by four lanes.
struct InfinibandGeneration {
    QByteArrayView word; ///< behind "infiniband-"
    double gbps;         ///< what they carry
    double signalGbps;   ///< what the oldest are called by: a fifth of it is coding
};
constexpr std::array kInfiniband{InfinibandGeneration{"sdr", 8.0, 10.0},
                                 InfinibandGeneration{"ddr", 16.0, 20.0},
                                 InfinibandGeneration{"qdr", 32.0, 40.0},
                                 InfinibandGeneration{"fdr10", 40.0, 40.0},
                                 InfinibandGeneration{"fdr", 56.0, 56.0},
                                 InfinibandGeneration{"edr", 100.0, 100.0},
                                 InfinibandGeneration{"hdr", 200.0, 200.0},
                                 InfinibandGeneration{"ndr", 400.0, 400.0},
                                 InfinibandGeneration{"xdr", 800.0, 800.0}};

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

QString infinibandType(double gbps)
{
    const auto is = [gbps](double speed) {
        return std::abs(speed - gbps) <= speed * kSpeedTolerance;
    };
    for (const InfinibandGeneration &each : kInfiniband) {
        if (is(each.gbps) || is(each.signalGbps))
            return QString::fromLatin1(kInfinibandWord.toByteArray() + each.word.toByteArray());
    }
    return QStringLiteral("other");
}

double interfaceGbps(QByteArrayView type)
{
    constexpr double kMega = 0.001;
    constexpr double kTera = 1000.0;
    if (type.startsWith(kInfinibandWord)) {
        const QByteArrayView generation = type.sliced(kInfinibandWord.size());
        for (const InfinibandGeneration &each : kInfiniband) {
            if (generation.startsWith(each.word))
                return each.gbps;
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
