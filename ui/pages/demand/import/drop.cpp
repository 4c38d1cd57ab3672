// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/drop.h"

#include "ui/pages/demand/import/dialog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace kf {

ImportDrop::ImportDrop(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

QString ImportDrop::sheetIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isSheet = suffix == u"csv" || suffix == u"tsv" || suffix == u"xlsx";
    return isSheet ? path : QString();
}

bool ImportDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() != QEvent::DragEnter && !isDrop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = sheetIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isDrop)
        return true;
    // The program that the file comes from waits for the end of the drop, not of the dialog.
    QMetaObject::invokeMethod(
        m_page,
        [context = m_context, page = m_page, path] { importGroupsInto(context, page, path); },
        Qt::QueuedConnection);
    return true;
}

} // namespace kf
