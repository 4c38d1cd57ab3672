// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/days_chart.h"

#include "core/words/amount_words.h"
#include "ui/charts/chart_table.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kHalo = 9.0;
constexpr double kDot = 5.0;
constexpr double kSmallDot = 3.0;
constexpr double kBehindLabel = 0.8; ///< how much of the surface shows behind a name
constexpr double kFarBelow = 8.0; ///< days of work to days of reading: more is not drawn to scale

/// The axis goes in powers of two; between them lines only bend.
bool isStep(double gpus)
{
    return gpus >= 1.0 && std::exp2(std::round(std::log2(gpus))) == gpus;
}

bool isNumber(double value)
{
    return std::isfinite(value) && value > 0.0;
}

} // namespace

DaysChart::DaysChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("Days by GPUs"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *table = new QAction(tr("Show as table"), this);
    table->setShortcut(Qt::Key_T);
    table->setShortcutContext(Qt::WidgetShortcut);
    connect(table, &QAction::triggered, this, &DaysChart::showTable);
    addAction(table);
    setToolTip(tr("Drag the point, or press Left and Right: what if it had more GPUs? Enter keeps "
                  "them, Esc puts back."));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void DaysChart::present(const TrainingView &view, const Wording &wording)
{
    const bool isOther = view.gpus != m_view.gpus || view.run != m_view.run;
    m_view = view;
    m_wording = wording;
    if (isOther || m_gpus <= 0.0)
        m_gpus = view.gpus.value_or(0.0);
    m_least = 1e300;
    m_most = 0.0;
    double reading = 0.0;
    for (const ChartSeries &series : m_view.days.series) {
        if (series.role == SeriesRole::Limit) {
            reading = series.values.value(0, 0.0);
            continue;
        }
        for (const double days : series.values) {
            if (!isNumber(days))
                continue;
            m_least = std::min(m_least, days);
            m_most = std::max(m_most, days);
        }
    }
    // Data that is read in no time lies far below and leaves the axis to the work.
    if (isNumber(reading))
        m_least = std::min(m_least, std::max(reading, m_least / kFarBelow));
    m_least /= 1.3;
    m_most *= 1.3;
    describe();
    update();
}

void DaysChart::describe()
{
    QStringList parts{tr("%1: %2").arg(text(m_gpus, Unit::Gpus), text(daysAt(m_gpus), Unit::Days))};
    if (m_view.equal)
        parts.append(m_view.equal->text);
    for (const ChartSeries &series : m_view.days.series) {
        if (series.role == SeriesRole::Limit)
            parts.append(series.name);
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QString DaysChart::text(double value, Unit unit) const
{
    return amountText(Amount{value, unit}, Digits::Short, m_wording);
}

bool DaysChart::isWhatIf() const
{
    return m_view.gpus && m_gpus != *m_view.gpus;
}

void DaysChart::showTable()
{
    auto *dialog = new ChartTableDialog(m_view.days, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QSize DaysChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 16};
}

QSize DaysChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 7};
}

QRectF DaysChart::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(line * 2.8, line * 1.5, -line * 1.2, -line * 2.0);
}

double DaysChart::xOf(double gpus) const
{
    const QList<double> &all = m_view.days.positions;
    const double span = std::log(all.constLast() / all.constFirst());
    const double share = span > 0.0 ? std::log(gpus / all.constFirst()) / span : 0.0;
    return plot().left() + plot().width() * share;
}

double DaysChart::yOf(double days) const
{
    return plot().bottom() -
           plot().height() * std::log(days / m_least) / std::log(m_most / m_least);
}

/// On the machines that there are; between the steps of the axis days fall as GPUs rise.
double DaysChart::daysAt(double gpus) const
{
    if (m_view.gpus && gpus == *m_view.gpus && m_view.daysThen)
        return *m_view.daysThen;
    const QList<double> &all = m_view.days.positions;
    const auto at = std::find(all.cbegin(), all.cend(), gpus);
    if (at == all.cend() || m_view.days.series.size() < 3)
        return kNoValue;
    const qsizetype line = gpus <= m_view.gpusPerSystem ? 0 : m_view.hasFabric ? 1 : 2;
    return m_view.days.series[line].values.value(at - all.cbegin(), kNoValue);
}

void DaysChart::look(double gpus)
{
    const QList<double> &all = m_view.days.positions;
    if (all.isEmpty() || gpus == m_gpus)
        return;
    m_gpus = std::clamp(gpus, all.constFirst(), all.constLast());
    describe();
    update();
    Q_EMIT looked();
}

void DaysChart::lookAt(double x)
{
    const QList<double> &all = m_view.days.positions;
    if (all.isEmpty())
        return;
    const auto nearest = std::min_element(all.cbegin(), all.cend(), [&](double a, double b) {
        return isStep(a) && (!isStep(b) || std::abs(xOf(a) - x) < std::abs(xOf(b) - x));
    });
    look(*nearest);
}

void DaysChart::step(double factor)
{
    const double power = std::log2(std::max(1.0, m_gpus));
    look(std::exp2(factor > 1.0 ? std::floor(power + 1e-9) + 1.0 : std::ceil(power - 1e-9) - 1.0));
}

void DaysChart::keep()
{
    if (isWhatIf())
        Q_EMIT keepWanted(m_gpus);
}

void DaysChart::putBack()
{
    look(m_view.gpus.value_or(m_gpus));
}

void DaysChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        lookAt(event->position().x());
}

void DaysChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        lookAt(event->position().x());
}

void DaysChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(0.5);
        break;
    case Qt::Key_Right:
        step(2.0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        break;
    case Qt::Key_Escape:
        if (m_gpus == m_view.gpus.value_or(m_gpus))
            return QWidget::keyPressEvent(event);
        putBack();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DaysChart::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    update();
}

void DaysChart::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

void DaysChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Roles &roles = m_theme.roles();
    if (m_view.days.series.isEmpty() || m_most <= m_least) {
        painter.setPen(roles.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_view.days.emptyText);
    } else {
        paintAxes(painter);
        const QList<QColor> colours{roles.series[1], roles.series[0], roles.series[2], roles.over};
        LabelPlaces places(QRectF(0.0, plot().top(), width(), plot().height()));
        QList<std::optional<Label>> labels;
        for (qsizetype i = 0; i < m_view.days.series.size(); ++i)
            labels.append(
                paintLine(painter, m_view.days.series[i], colours.value(i, roles.text), places));
        labels.prepend(paintEqual(painter, places));
        labels.prepend(paintPoint(painter));
        paintLabels(painter, labels, places);
    }
    if (!m_focusFrame)
        return;
    painter.setPen(QPen(roles.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0),
                            metrics::kControlRadius,
                            metrics::kControlRadius);
}

void DaysChart::paintAxes(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const QRectF all = plot();
    const double line = fontMetrics().height();
    painter.setPen(roles.muted);
    painter.drawText(QRectF(0.0, 0.0, width(), line), Qt::AlignLeft, tr("days"));
    painter.drawText(QRectF(0.0, height() - line, width(), line), Qt::AlignHCenter, tr("GPUs"));
    double last = -1e9;
    for (qsizetype i = 0; i < m_view.days.positions.size(); ++i) {
        if (!isStep(m_view.days.positions[i]))
            continue;
        const double x = xOf(m_view.days.positions[i]);
        painter.setPen(roles.grid);
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
        if (x - last < line * 2.0)
            continue;
        last = x;
        painter.setPen(roles.muted);
        painter.drawText(QRectF(x - 40.0, all.bottom() + 2.0, 80.0, line),
                         Qt::AlignHCenter,
                         m_view.days.categories.value(i));
    }
    const int first = int(std::ceil(std::log2(m_least)));
    const int end = int(std::floor(std::log2(m_most)));
    const int every = std::max(1, (end - first) / 6 + ((end - first) % 6 != 0 ? 1 : 0));
    for (int power = first; power <= end; power += every) {
        const double days = std::exp2(power);
        const double y = yOf(days);
        painter.setPen(roles.grid);
        painter.drawLine(QPointF(all.left(), y), QPointF(all.right(), y));
        painter.setPen(roles.muted);
        painter.drawText(QRectF(0.0, y - line / 2.0, all.left() - line * 0.4, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         numberText(days, Digits::Short, m_wording.locale));
    }
}

void DaysChart::paintLabels(QPainter &painter,
                            const QList<std::optional<Label>> &labels,
                            LabelPlaces places) const
{
    for (const std::optional<Label> &label : labels) {
        if (!label)
            continue;
        const QRectF box = places.near(label->wanted);
        places.block(box);
        // A line that runs behind it does not strike it through.
        painter.fillRect(box, translucent(m_theme.roles().surface, kBehindLabel));
        painter.setPen(label->colour);
        painter.drawText(box, Qt::AlignLeft, label->text);
    }
}

std::optional<DaysChart::Label> DaysChart::paintLine(QPainter &painter,
                                                     const ChartSeries &series,
                                                     const QColor &colour,
                                                     LabelPlaces &places) const
{
    QPolygonF line;
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        if (isNumber(series.values[i]))
            line.append({xOf(m_view.days.positions[i]), yOf(series.values[i])});
    }
    if (line.isEmpty())
        return std::nullopt;
    const double high = fontMetrics().height();
    if (series.role == SeriesRole::Limit && series.values.value(0) < m_least) {
        const QString name = QStringLiteral("↓ ") + series.name;
        const double wide = fontMetrics().horizontalAdvance(name) + 4.0;
        return Label{QRectF(plot().left(), plot().bottom() - high, wide, high), name, colour};
    }
    const bool isDashed = series.role == SeriesRole::Limit || series.role == SeriesRole::Others;
    painter.setPen(QPen(colour, 2.0, isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    if (line.size() == 1)
        painter.drawEllipse(line.constFirst(), 2.0, 2.0);
    painter.drawPolyline(line);
    places.addLine(line);
    const double wide = fontMetrics().horizontalAdvance(series.name);
    // Days fall: above a line there is room at its right, below it at its left.
    const bool isBelow = series.role == SeriesRole::Total;
    const QPointF at = line[isBelow                             ? line.size() * 2 / 3
                            : series.role == SeriesRole::Others ? line.size() / 2
                                                                : 0];
    const double wanted = isBelow ? at.x() - wide - 8.0 : at.x() + 8.0;
    const double x =
        std::clamp(wanted, plot().left(), std::max(plot().left(), plot().right() - wide));
    const double y = isBelow ? at.y() + 2.0 : at.y() - high * 1.1;
    // A pale line has a name that can be read.
    return Label{QRectF(x, y, wide + 4.0, high), series.name, m_theme.roles().text};
}

/// From the whole machine to the GPUs over Ethernet that take as long.
std::optional<DaysChart::Label> DaysChart::paintEqual(QPainter &painter, LabelPlaces &places) const
{
    if (!m_view.equal)
        return std::nullopt;
    const EqualGpus &its = *m_view.equal;
    const Roles &roles = m_theme.roles();
    const QPointF from(xOf(its.inOne), yOf(its.days));
    const QPointF to(xOf(its.overEthernet), from.y());
    painter.setPen(QPen(roles.muted, 1.0, Qt::DotLine));
    painter.drawLine(from, to);
    places.addLine({from, to});
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.series[1]);
    painter.drawEllipse(from, kSmallDot, kSmallDot);
    painter.setBrush(roles.series[2]);
    painter.drawEllipse(to, kSmallDot, kSmallDot);
    const double wide = fontMetrics().horizontalAdvance(its.text) + 2.0;
    const double high = fontMetrics().height();
    const double x =
        std::clamp(to.x() + 8.0, plot().left(), std::max(plot().left(), plot().right() - wide));
    return Label{QRectF(x, to.y() - 2.0 * high, wide, high), its.text, roles.muted};
}

std::optional<DaysChart::Label> DaysChart::paintPoint(QPainter &painter) const
{
    const double days = daysAt(m_gpus);
    if (!isNumber(days) || m_gpus <= 0.0)
        return std::nullopt;
    const Roles &roles = m_theme.roles();
    const QPointF at(xOf(std::clamp(m_gpus,
                                    m_view.days.positions.constFirst(),
                                    m_view.days.positions.constLast())),
                     yOf(std::clamp(days, m_least, m_most)));
    painter.setPen(QPen(roles.accent, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), plot().top()), QPointF(at.x(), plot().bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(roles.accent, 0.25));
    painter.drawEllipse(at, kHalo, kHalo);
    painter.setBrush(roles.accent);
    painter.drawEllipse(at, kDot, kDot);
    QString label = QStringLiteral("%1 · %2").arg(text(m_gpus, Unit::Gpus), text(days, Unit::Days));
    if (isWhatIf())
        label = tr("what if: %1").arg(label);
    const double wide = fontMetrics().horizontalAdvance(label) + 2.0;
    const double high = fontMetrics().height();
    const double x = std::clamp(at.x() - wide - 12.0, 2.0, std::max(2.0, width() - wide - 2.0));
    const double y = std::min(at.y() + high * 0.4, plot().bottom() - high);
    return Label{QRectF(x, y, wide, high), label, roles.text};
}

} // namespace kf

#include "moc_days_chart.cpp"
