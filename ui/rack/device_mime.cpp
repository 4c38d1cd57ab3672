// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/device_mime.h"

#include <QMimeData>

namespace kf {

QString deviceMimeType()
{
    return QStringLiteral("application/x-kfplan-device");
}

QMimeData *mimeOfDevice(const Id &device)
{
    auto *data = new QMimeData;
    data->setData(deviceMimeType(), device.toUtf8());
    return data;
}

Id deviceIn(const QMimeData &data)
{
    return QString::fromUtf8(data.data(deviceMimeType()));
}

} // namespace kf
