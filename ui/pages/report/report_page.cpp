// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_page.h"

#include "core/plan/edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPauseMilliseconds = 30;
constexpr int kSheetWidth = 860;

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Report, parent)
    , m_sheets(new QWidget)
    , m_layout(new QVBoxLayout(m_sheets))
{
    for (std::size_t i = 0; i < kAllReportParts.size(); ++i) {
        auto *box = new QCheckBox(reportPartTitle(kAllReportParts.at(i)));
        box->setToolTip(tr("Put this part into the report"));
        connect(box, &QCheckBox::clicked, this, &ReportPage::choose);
        tools()->addWidget(box);
        m_parts.at(i) = box;
    }
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
    connect(&m_later, &QTimer::timeout, this, &ReportPage::drawPages);
}

void ReportPage::present(const Plan &plan, const Evaluation &figures)
{
    const QList<ReportPart> parts = reportParts(plan);
    for (std::size_t i = 0; i < kAllReportParts.size(); ++i)
        m_parts.at(i)->setChecked(parts.contains(kAllReportParts.at(i)));
    m_figures = std::make_shared<const Evaluation>(figures);
    m_later.start();
}

void ReportPage::choose()
{
    QList<QString> words;
    for (std::size_t i = 0; i < kAllReportParts.size(); ++i) {
        if (m_parts.at(i)->isChecked())
            words.append(reportPartWord(kAllReportParts.at(i)));
    }
    edit(tr("Choose parts of the report"), [&](Plan plan) {
        Settings settings = plan.settings;
        settings.report.sections =
            words.size() == qsizetype(kAllReportParts.size()) ? std::nullopt : std::optional(words);
        return setSettings(std::move(plan), settings, context().catalog.zones());
    });
}

void ReportPage::drawPages()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const double ratio = devicePixelRatioF();
    const QList<QImage> pages =
        reportPages(*m_figures, context().catalog, QLocale(), qRound(kSheetWidth * ratio));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QPixmap pixels = QPixmap::fromImage(pages[i]);
        pixels.setDevicePixelRatio(ratio);
        auto *sheet = new QLabel;
        sheet->setPixmap(pixels);
        sheet->setProperty("card", true);
        sheet->setFixedSize(sheet->sizeHint());
        sheet->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        m_layout->addWidget(sheet, 0, Qt::AlignHCenter);
    }
}

} // namespace kf
