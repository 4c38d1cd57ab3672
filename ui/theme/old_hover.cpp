// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/old_hover.h"

#include <QApplication>
#include <QCursor>
#include <QHoverEvent>
#include <QMenu>
#include <QTimer>

namespace kf {

namespace {

bool isUnderPointer(const QWidget &widget)
{
    return widget.rect().contains(widget.mapFromGlobal(QCursor::pos()));
}

void leave(QWidget &widget)
{
    constexpr QPointF kOutside(-1.0, -1.0);
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &left);
    QHoverEvent unhovered(QEvent::HoverLeave, kOutside, QCursor::pos(), kOutside);
    QCoreApplication::sendEvent(&widget, &unhovered);
}

void leaveAll()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->underMouse() && !isUnderPointer(*widget))
            leave(*widget);
    }
}

} // namespace

OldHover::OldHover(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool OldHover::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOver = event->type() == QEvent::WindowUnblocked ||
                        (event->type() == QEvent::Hide && qobject_cast<QMenu *>(watched));
    if (isOver) // what opens next comes first
        QTimer::singleShot(0, this, &leaveAll);
    return QObject::eventFilter(watched, event);
}

} // namespace kf

#include "moc_old_hover.cpp"
