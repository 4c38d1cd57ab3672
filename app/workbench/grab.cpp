// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/grab.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>

namespace kf {

namespace {

constexpr int kSettleMilliseconds = 60; ///< charts draw at the next frame
constexpr int kMostPictures = 20;       ///< of a page that never comes to rest

/// Lets timers and layouts of the shown page run.
void settle(MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMilliseconds || window.isDrawing())
        QApplication::processEvents(QEventLoop::AllEvents, kSettleMilliseconds);
    QApplication::processEvents(); // the layout of what was drawn last
}

/// The picture of a page that has come to rest: layouts may ask for other layouts.
QImage pictureOf(MainWindow &window)
{
    QImage picture;
    for (int i = 0; i < kMostPictures; ++i) {
        settle(window);
        const QImage next = window.grab().toImage();
        if (next == picture)
            break;
        picture = next;
    }
    return picture;
}

} // namespace

Result<> grabPages(MainWindow &window, const QString &folder, QSize size)
{
    if (!QDir().mkpath(folder))
        return Error{
            ErrorKind::NotAllowed,
            QApplication::translate("kf::Grab", "The folder %1 cannot be made.").arg(folder),
            folder,
            {}};
    window.resize(size);
    window.show();
    for (const PageDescription &page : pages()) {
        window.showPage(page.id);
        const QString file = QDir(folder).filePath(page.id.word() + QStringLiteral(".png"));
        if (!pictureOf(window).save(file, "PNG"))
            return Error{ErrorKind::NotAllowed,
                         QApplication::translate("kf::Grab", "%1 cannot be written.").arg(file),
                         file,
                         {}};
    }
    return {};
}

void paintPage(MainWindow &window)
{
    do
        QApplication::processEvents();
    while (window.isDrawing());
    window.grab();
}

} // namespace kf
