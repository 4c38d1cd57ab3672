// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/evaluator.h"
#include "ui/document/worker.h"
#include "ui/pages/page.h"
#include "ui/report/pdf.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kf {

/// The report as it will print, with the choice of its parts.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(const PageContext &context, QWidget *parent);

    bool isDrawing() const override;

    /// How many pages the report has, as far as it was drawn; the preview shows the first of them.
    int pageCount() const { return m_drawing.newest() ? m_drawing.newest()->pageCount : 0; }

private:
    struct Wanted {
        EvaluationPtr figures;
        Catalog catalog;
        ReportSetting setting;
        int width = 0; ///< of a page, in pixels
    };

    void refresh() override;
    void choose();
    void drawPages();
    void showPages();

    /// The choice of a part.
    struct PartBox {
        QString id;
        QCheckBox *box;
    };

    QList<PartBox> m_parts;
    QWidget *m_sheets;
    QVBoxLayout *m_layout;
    QList<QLabel *> m_sheetLabels;
    QLabel *m_more; ///< says that there are pages which the preview does not show
    QTimer m_later; ///< drawing pages takes longer than a frame: it waits for a pause
    Worker<Wanted, ReportPreview> m_drawing;
};

} // namespace kf
