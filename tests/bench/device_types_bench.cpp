// SPDX-License-Identifier: GPL-3.0-or-later
// How long a whole library folder of device types takes: 4,400 files, as the public one has.
#include "core/exchange/device_types_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr int kFiles = 4'400;
constexpr int kMakers = 100;
constexpr int kInterfaces = 48;

QByteArray typeNumber(int number)
{
    const QByteArray model = "Switch " + QByteArray::number(number);
    QByteArray text = "---\nmanufacturer: Maker " + QByteArray::number(number % kMakers) +
                      "\nmodel: " + model + "\nslug: maker-switch-" + QByteArray::number(number) +
                      "\nu_height: 1\nis_full_depth: true\nweight: 9.5\nweight_unit: kg\n"
                      "power-ports:\n  - name: PS1\n    type: iec-60320-c14\n"
                      "    maximum_draw: 650\n    allocated_draw: 400\ninterfaces:\n";
    for (int port = 1; port <= kInterfaces; ++port)
        text +=
            "  - name: Ethernet1/" + QByteArray::number(port) + "\n    type: 100gbase-x-qsfp28\n";
    return text;
}

void folderOfDeviceTypes(benchmark::State &state)
{
    const QTemporaryDir folder;
    for (int number = 0; number < kFiles; ++number) {
        const QString maker = folder.filePath(QStringLiteral("maker-%1").arg(number % kMakers));
        QFile file(QStringLiteral("%1/switch-%2.yaml").arg(maker).arg(number));
        if (!QDir().mkpath(maker) || !file.open(QIODevice::WriteOnly))
            return state.SkipWithError("no folder for device types");
        file.write(typeNumber(number));
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(readDeviceTypes({folder.path()}, TypeOfTypes::Device));
}
BENCHMARK(folderOfDeviceTypes)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
