// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A CSV file or workbook that is dropped on a page opens the import dialog with it.

#include "ui/pages/page.h"

#include <QObject>

class QMimeData;

namespace kf {

class ImportDrop : public QObject {
    Q_OBJECT

public:
    /// Watches `page`, which owns it.
    ImportDrop(const PageContext &context, QWidget *page);

    /// The one file that is dropped and looks like a sheet; empty where it is something else.
    static QString sheetIn(const QMimeData &data);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    QWidget *m_page;
};

} // namespace kf
