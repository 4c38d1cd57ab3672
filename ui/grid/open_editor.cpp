// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/open_editor.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace kf {

bool finishEditing(QWidget &root)
{
    if (auto *editor = dynamic_cast<OpenEditor *>(&root); editor != nullptr)
        return editor->finishEditing();
    // What one editor hands over can make others go.
    QList<QPointer<QWidget>> editors;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (dynamic_cast<OpenEditor *>(widget) != nullptr)
            editors.append(widget);
    }
    for (const QPointer<QWidget> &widget : std::as_const(editors)) {
        if (widget != nullptr && !dynamic_cast<OpenEditor &>(*widget).finishEditing())
            return false;
    }
    return true;
}

} // namespace kf
