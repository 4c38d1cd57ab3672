// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/drop.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace kf {

QString droppedSheet(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isSheet = suffix == u"csv" || suffix == u"tsv" || suffix == u"xlsx";
    return isSheet ? path : QString();
}

} // namespace kf
