// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/drawing_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

namespace kf {

namespace {

constexpr int kCharactersWide = 56;
constexpr double kLeastScale = 0.25;
constexpr double kMostScale = 8.0;
constexpr QPageSize::PageSizeId kPapers[] = {QPageSize::A4,
                                             QPageSize::A3,
                                             QPageSize::A2,
                                             QPageSize::A1,
                                             QPageSize::A0,
                                             QPageSize::Letter,
                                             QPageSize::Legal,
                                             QPageSize::Tabloid};

} // namespace

Result<QByteArray>
drawingBytes(const RoomDrawing &drawing, DrawingFormat format, const DrawingOptions &options)
{
    switch (format) {
    case DrawingFormat::Svg:
        return roomSvg(drawing);
    case DrawingFormat::Png:
        return roomPng(drawing, options.scale);
    case DrawingFormat::Pdf:
        return roomPdf(drawing, options.paper);
    }
    return {};
}

DrawingDialog::DrawingDialog(DrawingFormat format,
                             const DrawingOptions &options,
                             const QSizeF &size,
                             QWidget *parent)
    : QDialog(parent)
    , m_options(options)
    , m_size(size)
    , m_scale(new QDoubleSpinBox(this))
    , m_pixels(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_pages(new QComboBox(this))
    , m_views(new QComboBox(this))
{
    setWindowTitle(tr("Export the drawing"));
    auto *form = new QFormLayout(this);
    if (format == DrawingFormat::Png)
        buildPicture(*form);
    else
        buildPaper(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
}

void DrawingDialog::buildPicture(QFormLayout &form)
{
    for (QWidget *unused : {m_paper, m_orientation, m_pages, m_views})
        unused->hide();
    m_scale->setRange(kLeastScale, kMostScale);
    m_scale->setSingleStep(kLeastScale);
    m_scale->setValue(m_options.scale);
    m_scale->setToolTip(tr("2 suits print, 1 suits a screen"));
    m_pixels->setProperty("muted", true);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &DrawingDialog::showPixels);
    form.addRow(tr("&Scale"), m_scale);
    form.addRow(QString(), m_pixels);
    showPixels();
}

void DrawingDialog::buildPaper(QFormLayout &form)
{
    m_scale->hide();
    m_pixels->hide();
    for (const QPageSize::PageSizeId paper : kPapers) {
        m_paper->addItem(QPageSize::name(paper), int(paper));
        if (paper == m_options.paper.size)
            m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    m_paper->setToolTip(tr("The drawing is made as large as it fits"));
    m_orientation->addItems({tr("Portrait"), tr("Landscape")});
    m_orientation->setCurrentIndex(int(m_options.paper.orientation));
    m_orientation->setToolTip(tr("Which way round the paper lies"));
    m_pages->addItems(
        {tr("Everything on one sheet"), tr("A page for each row"), tr("A page for each rack")});
    m_pages->setCurrentIndex(int(m_options.paper.pages));
    m_pages->setToolTip(tr("Rows of their own are drawn larger; racks come with their devices"));
    m_views->addItems(
        {tr("As on the screen"), tr("Front and rear"), tr("Floor plan, front and rear")});
    m_views->setCurrentIndex(int(m_options.paper.views));
    m_views->setToolTip(tr("Each view has pages of its own; floor plans are drawn to scale"));
    form.addRow(tr("&Paper"), m_paper);
    form.addRow(tr("&Orientation"), m_orientation);
    form.addRow(tr("P&ages"), m_pages);
    form.addRow(tr("&Views"), m_views);
}

void DrawingDialog::showPixels()
{
    const QSize pixels = (m_size * m_scale->value()).toSize();
    m_pixels->setText(tr("%1 by %2 pixels").arg(pixels.width()).arg(pixels.height()));
}

DrawingOptions DrawingDialog::options() const
{
    DrawingOptions chosen = m_options;
    chosen.scale = m_scale->value();
    if (m_paper->count() == 0)
        return chosen;
    chosen.scale = m_options.scale;
    chosen.paper.size = QPageSize::PageSizeId(m_paper->currentData().toInt());
    chosen.paper.orientation = QPageLayout::Orientation(m_orientation->currentIndex());
    chosen.paper.pages = DrawingPages(m_pages->currentIndex());
    chosen.paper.views = DrawingViews(m_views->currentIndex());
    return chosen;
}

} // namespace kf

#include "moc_drawing_dialog.cpp"
