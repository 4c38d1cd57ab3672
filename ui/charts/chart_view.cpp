// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "core/words/refusal_words.h"
#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_hit.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/crosshair.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kFrameMs = 16;
constexpr int kLeastWidth = 30; ///< in average characters
constexpr int kLeastHeight = 5; ///< in lines
constexpr QSize kPictureSize(900, 420);

/// Takes the keys that a chart understands before the shortcuts of the window do.
class OwnKeys : public QObject {
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
            if (key->matches(QKeySequence::Copy))
                event->accept();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrameMs);
    connect(&m_frame, &QTimer::timeout, this, &ChartView::takeWanted);
    connect(&theme, &Theme::changed, this, &ChartView::refresh);
    addActions();
    setAccessibleDescription(summaryText(m_wanted, m_wording));
}

void ChartView::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    installEventFilter(new OwnKeys(this));
    const auto add =
        [this](const QString &text, const QKeySequence &key, void (ChartView::*slot)()) {
            auto *action = new QAction(text, this);
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut);
            connect(action, &QAction::triggered, this, slot);
            addAction(action);
        };
    add(tr("Show as table"), Qt::Key_T, &ChartView::showTable);
    add(tr("Copy as picture"), QKeySequence::Copy, &ChartView::copyPicture);
    add(tr("Save as SVG or PNG…"), Qt::Key_S, &ChartView::savePicture);
}

void ChartView::show(const ChartSpec &spec, const Wording &wording)
{
    if (spec == m_wanted && wording == m_wording)
        return;
    m_wanted = spec;
    m_wording = wording;
    m_waiting = true;
    // The first change of a frame is drawn with it, those that follow wait for the next.
    if (!m_frame.isActive())
        takeWanted();
}

void ChartView::takeWanted()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    m_frame.start();
    setAccessibleName(m_wanted.title);
    setAccessibleDescription(summaryText(m_wanted, m_wording));
    if (m_crosshair >= m_wanted.categories.size() || m_row >= m_wanted.series.size())
        setCrosshair(-1);
    refresh();
}

void ChartView::refresh()
{
    m_stale = true;
    update();
}

void ChartView::flush()
{
    takeWanted();
    if (m_stale)
        drawAnew();
}

ChartStyle ChartView::style() const
{
    const QFont font = m_theme.font(TextStyle::Caption);
    const double digit = QFontMetricsF(font).horizontalAdvance(u'0');
    return {m_theme.roles(), font, m_wording, digit * m_axisDigits};
}

void ChartView::drawAnew()
{
    m_replacedCount += m_picture.prepare(m_wanted, QSizeF(size()), style());
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_pixels.size() != pixels || m_pixels.devicePixelRatio() != ratio) {
        m_pixels = QPixmap(pixels);
        m_pixels.setDevicePixelRatio(ratio);
    }
    m_pixels.fill(m_theme.roles().surface);
    if (!m_pixels.isNull()) {
        QPainter painter(&m_pixels);
        m_picture.paint(painter);
    }
    m_stale = false;
    ++m_drawnCount;
}

void ChartView::paintUnderCrosshair(QPainter &) {}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_waiting || m_stale || m_pixels.devicePixelRatio() != devicePixelRatioF()) {
        m_stale = true;
        flush();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixels);
    paintUnderCrosshair(painter);
    if (m_crosshair >= 0)
        paintCrosshair(painter, m_picture, m_crosshair, m_row, QSizeF(size()));
    if (m_focusFrame) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.roles().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        // Around the plot: at the edges of the widget it would run through titles and legend.
        const QRectF frame = m_picture.isEmpty()
                                 ? QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0)
                                 : m_picture.frame().plot.adjusted(-2.0, -2.0, 2.0, 2.0);
        painter.drawRoundedRect(frame, metrics::kControlRadius, metrics::kControlRadius);
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    m_stale = true;
}

int ChartView::categoryAt(const QPointF &point) const
{
    if (m_picture.isEmpty() || !m_picture.frame().plot.contains(point))
        return -1;
    return m_picture.frame().places.at(m_picture.frame().placeAt(point.x()));
}

QString ChartView::seriesAt(const QPointF &point) const
{
    const int series = seriesUnder(m_picture.spec(), m_picture.frame(), point);
    return series < 0 ? QString() : m_picture.spec().series[series].id;
}

QPoint ChartView::pointOf(int category) const
{
    const ChartFrame &frame = m_picture.frame();
    return QPointF(frame.xOf(frame.places.centre(category)), frame.plot.center().y()).toPoint();
}

QPoint ChartView::pointOf(int category, int row) const
{
    return m_picture.frame().cell(category, row).center().toPoint();
}

void ChartView::setCrosshair(int category, int row)
{
    if (category == m_crosshair && row == m_row)
        return;
    m_crosshair = category;
    m_row = category < 0 ? -1 : row;
    update();
    announceCrosshair(*this);
    Q_EMIT crosshairChanged(category);
}

QString ChartView::crosshairText() const
{
    return m_crosshair < 0 ? QString()
                           : readout(withFewParts(m_wanted), m_wording, m_crosshair, m_row).text();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCrosshair(categoryAt(event->position()), m_picture.frame().rowAt(event->position().y()));
}

void ChartView::leaveEvent(QEvent *)
{
    setCrosshair(-1);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    if (event->button() != Qt::LeftButton || category < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    Q_EMIT categoryActivated(category, seriesAt(event->position()));
}

/// Of the row of a heat map under the crosshair; empty in other charts.
QString ChartView::seriesOfRow() const
{
    return m_row < 0 ? QString() : m_wanted.series[m_row].id;
}

/// Up and Down go from row to row of a heat map.
bool ChartView::moveRow(int key)
{
    const int last = static_cast<int>(m_wanted.series.size()) - 1;
    if (!isHeatMap(m_wanted) || m_crosshair < 0 || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    setCrosshair(m_crosshair, std::clamp(m_row + (key == Qt::Key_Up ? -1 : 1), 0, last));
    return true;
}

bool ChartView::moveCrosshair(int key)
{
    const int last = static_cast<int>(m_wanted.categories.size()) - 1;
    if (!hasNumbers(m_wanted))
        return false;
    const int first = std::clamp(m_wanted.markedCategory, 0, last);
    const int row = isHeatMap(m_wanted) ? std::max(0, m_row) : -1;
    switch (key) {
    case Qt::Key_Left:
        setCrosshair(m_crosshair < 0 ? first : std::max(0, m_crosshair - 1), row);
        return true;
    case Qt::Key_Right:
        setCrosshair(m_crosshair < 0 ? first : std::min(last, m_crosshair + 1), row);
        return true;
    case Qt::Key_Home:
        setCrosshair(0, row);
        return true;
    case Qt::Key_End:
        setCrosshair(last, row);
        return true;
    default:
        return moveRow(key);
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (moveCrosshair(event->key()))
        return;
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_crosshair >= 0 && enter)
        Q_EMIT categoryActivated(m_crosshair, seriesOfRow());
    else if (m_crosshair >= 0 && event->key() == Qt::Key_Escape)
        setCrosshair(-1);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_focusFrame = false;
    // The context menu takes the focus for a moment: the crosshair stays where it is.
    if (event->reason() != Qt::PopupFocusReason)
        setCrosshair(-1);
    update();
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint() * 2;
}

QSize ChartView::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    return {metrics.averageCharWidth() * kLeastWidth, metrics.height() * kLeastHeight};
}

void ChartView::setAxisDigits(int digits)
{
    m_axisDigits = digits;
    refresh();
}

void ChartView::showTable()
{
    auto *dialog = new ChartTableDialog(m_wanted, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChartView::copyPicture()
{
    QApplication::clipboard()->setImage(chartImage(m_wanted, kPictureSize, style()));
}

void ChartView::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save chart"), m_wanted.title, tr("SVG drawing (*.svg);;PNG picture (*.png)"));
    if (path.isEmpty())
        return;
    const Result<> saved = saveChart(path, m_wanted, kPictureSize, style());
    if (!saved)
        Q_EMIT pictureFailed(sentenceOf(saved.error()));
}

} // namespace kf

#include "moc_chart_view.cpp"
