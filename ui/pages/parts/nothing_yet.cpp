// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/nothing_yet.h"

#include <QEvent>
#include <QTableView>

namespace kf {

NothingYet::NothingYet(const QString &text, QTableView *view)
    : QLabel(text, view->viewport())
    , m_view(view)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setProperty("muted", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &NothingYet::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NothingYet::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NothingYet::follow);
    follow();
}

bool NothingYet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QLabel::eventFilter(watched, event);
}

void NothingYet::follow()
{
    const QRect room = m_view->viewport()->rect();
    setGeometry(room);
    setVisible(m_view->model()->rowCount() == 0 && heightForWidth(room.width()) <= room.height());
}

} // namespace kf
