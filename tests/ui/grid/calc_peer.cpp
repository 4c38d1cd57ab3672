// SPDX-License-Identifier: GPL-3.0-or-later
// One end of calc_round_trip.py: a grid that copies its cells for another program ("copy",
// "copy-for-calc"), pastes what another program has copied and tells what it holds then ("paste"),
// or gives that back ("return"). It ends with its standard input, or after a minute.
#include "tests/ui/grid/sample_sheet.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

namespace {

constexpr int kMinute = 60'000;
constexpr int kRow = 1; // the first row of cells
constexpr int kFirst = kf::SampleSheet::kFirstHour;

/// Values that lose something where only what is shown is copied, and a name that would be taken
/// for a formula.
void fill(kf::SampleSheet &sheet)
{
    const QList<kf::CellChange> changes{{kRow, 0, QStringLiteral("=1+1")},
                                        {kRow + 1, 0, QStringLiteral("Vision & \"Audio\"")},
                                        {kRow, kFirst, 1.0 / 3.0},
                                        {kRow, kFirst + 1, 1234567.891},
                                        {kRow + 1, kFirst, 0.004},
                                        {kRow + 1, kFirst + 1, 7.125}};
    if (!sheet.setCells(changes, QString()))
        qFatal("the sheet refuses the values");
}

void tell(const kf::SampleSheet &sheet)
{
    QTextStream out(stdout);
    for (int row = kRow; row < kRow + 2; ++row) {
        out << sheet.name(row);
        for (int hour = 0; hour < 3; ++hour)
            out << '\t' << QString::number(sheet.hour(row, hour), 'g', 17);
        out << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString task = app.arguments().value(1);
    const kf::Theme theme(kf::ThemeMode::Light);
    kf::SampleSheet sheet;
    kf::GridView view(theme);
    view.setModel(&sheet);
    view.show();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QApplication::quit);
    QTimer::singleShot(kMinute, &app, [] { QApplication::exit(2); });
    QTimer::singleShot(0, &app, [&] {
        if (task.startsWith(QLatin1String("copy"))) {
            fill(sheet);
            view.selectRange({kRow, 0, kRow + 1, kFirst + 1});
        } else {
            view.selectCell(kRow, kFirst);
            view.paste();
        }
        if (task == QLatin1String("paste")) {
            tell(sheet);
            QApplication::quit();
            return;
        }
        if (task == QLatin1String("copy-for-calc"))
            view.copyForCalc();
        else
            view.copy(); // what has just been pasted is selected
        QTextStream(stdout) << "copied\n";
    });
    return QApplication::exec();
}
