// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_page.h"

#include "core/plan/edits/settings.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPauseMilliseconds = 30;
constexpr int kSheetWidth = 860;
constexpr int kPartsInALine = 8; ///< so many fit into a narrow window
constexpr int kMostSheets = 50;  ///< a sheet takes two megabytes

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Report, parent)
    , m_sheets(new QWidget)
    , m_layout(new QVBoxLayout(m_sheets))
    , m_more(new QLabel)
    , m_drawing([](const Wanted &wanted, const ReportPreview *, WorkControl &) {
        return reportPreview(printedReport(wanted.figures, wanted.catalog, wanted.setting),
                             wanted.width,
                             kMostSheets);
    })
{
    auto *boxes = new QGridLayout;
    for (const PartName &part : reportParts()) {
        auto *box = new QCheckBox(part.title);
        box->setToolTip(tr("Put this part into the report"));
        connect(box, &QCheckBox::clicked, this, &ReportPage::choose);
        const int place = int(m_parts.size());
        boxes->addWidget(box, place / kPartsInALine, place % kPartsInALine);
        m_parts.append({part.id, box});
    }
    tools()->addLayout(boxes);
    tools()->addStretch();
    m_layout->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_layout->setSpacing(metrics::kGap);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Preview of the report"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_sheets);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheets->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(kPauseMilliseconds);
    m_more->setProperty("muted", true);
    m_layout->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::drawPages);
    connect(&m_drawing, &WorkerBase::finished, this, &ReportPage::showPages);
}

bool ReportPage::isDrawing() const
{
    return m_later.isActive() || m_drawing.isRunning();
}

void ReportPage::refresh()
{
    const QList<QString> chosen = chosenParts(plan());
    for (const PartBox &part : std::as_const(m_parts))
        part.box->setChecked(chosen.contains(part.id));
    m_later.start();
}

void ReportPage::choose()
{
    QList<QString> known;
    QList<QString> chosen;
    for (const PartBox &part : std::as_const(m_parts)) {
        known.append(part.id);
        if (part.box->isChecked())
            chosen.append(part.id);
    }
    const bool done = edit(tr("Choose parts of the report"), [&](Plan plan) {
        return chooseReportParts(std::move(plan), known, chosen);
    });
    if (!done) // the boxes go back to what the plan has
        refresh();
}

void ReportPage::drawPages()
{
    m_drawing.request({figures(),
                       context().catalog,
                       reportSetting(context().wording),
                       qRound(kSheetWidth * devicePixelRatioF())});
}

void ReportPage::showPages()
{
    const ReportPreview &preview = *m_drawing.newest();
    while (m_sheetLabels.size() > preview.pages.size())
        delete m_sheetLabels.takeLast();
    while (m_sheetLabels.size() < preview.pages.size()) {
        auto *sheet = new QLabel;
        sheet->setProperty("card", true);
        m_layout->insertWidget(int(m_sheetLabels.size()), sheet, 0, Qt::AlignHCenter);
        m_sheetLabels.append(sheet);
    }
    for (qsizetype i = 0; i < preview.pages.size(); ++i) {
        QPixmap pixels = QPixmap::fromImage(preview.pages[i]);
        pixels.setDevicePixelRatio(devicePixelRatioF());
        QLabel *sheet = m_sheetLabels[i];
        sheet->setPixmap(pixels);
        sheet->setFixedSize(sheet->sizeHint());
        sheet->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(preview.pageCount));
    }
    const int more = preview.pageCount - int(preview.pages.size());
    m_more->setVisible(more > 0);
    m_more->setText(tr("%n more page(s) in the PDF", nullptr, more));
}

} // namespace kf

#include "moc_report_page.cpp"
