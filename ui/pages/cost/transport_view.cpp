// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/transport_view.h"

#include "core/figures/cost_request.h"
#include "core/report/build/cost_tables.h"
#include "core/words/amount_words.h"
#include "ui/charts/chart_table.h"
#include "ui/pages/parts/exact_spin_box.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/wrapped_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kLeast = 0.01;   ///< hours at the beginning of the axis
constexpr double kDecade = 10.0;  ///< from tick to tick
constexpr double kLeastBar = 3.0; ///< pixels of what is not nothing
constexpr double kRowLines = 2.0;
constexpr double kHeadLines = 2.6;
constexpr double kFootLines = 1.4;
constexpr double kMostNames = 0.34;
constexpr double kFaint = 0.35;     ///< of what need not be sent
constexpr double kTextShare = 0.25; ///< of the width, for what stands behind the bars
constexpr double kFastest = 100000.0;
constexpr double kNotKnown = -1.0; ///< of the speed
constexpr int kMostTableRows = 8;
constexpr int kLeastTableRows = 3;

} // namespace

TransportBars::TransportBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("Hours to the cloud"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *table = new QAction(tr("Show as table"), this);
    table->setShortcut(Qt::Key_T);
    table->setShortcutContext(Qt::WidgetShortcut);
    connect(table, &QAction::triggered, this, &TransportBars::showTable);
    addAction(table);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void TransportBars::present(const TransportView &view, const Wording &wording)
{
    if (view == m_view && wording == m_wording)
        return;
    m_view = view;
    m_wording = wording;
    QStringList sentences;
    for (const TransportBar &bar : m_view.bars)
        sentences.append(bar.sentence);
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void TransportBars::showTable()
{
    auto *dialog = new ChartTableDialog(m_view.chart, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Rows are higher where there is room, up to twice as high as they must be.
double TransportBars::rowHeight() const
{
    const double least = std::ceil(fontMetrics().height() * kRowLines);
    const double rows = std::max<double>(1.0, double(m_view.bars.size()));
    return std::clamp((height() - headHeight() - footHeight()) / rows, least, 2.0 * least);
}

/// For the numbers of the axis.
double TransportBars::footHeight() const
{
    return std::ceil(fontMetrics().height() * kFootLines);
}

double TransportBars::headHeight() const
{
    return std::ceil(fontMetrics().height() * kHeadLines);
}

double TransportBars::nameWidth() const
{
    double wide = 0.0;
    for (const TransportBar &bar : m_view.bars)
        wide = std::max(wide, double(fontMetrics().horizontalAdvance(bar.name)) + 12.0);
    return std::min(wide, width() * kMostNames);
}

double TransportBars::xOf(double hours) const
{
    const double left = nameWidth() + 4.0;
    const double room = width() * (1.0 - kTextShare) - left;
    const double share =
        std::log(std::max(hours, kLeast) / kLeast) / std::log(m_view.most / kLeast);
    return left + room * std::clamp(share, 0.0, 1.0);
}

QSize TransportBars::sizeHint() const
{
    const double rows = std::max<double>(2.0, double(m_view.bars.size()));
    const double high = std::ceil(fontMetrics().height() * kRowLines);
    return {fontMetrics().averageCharWidth() * 110, int(headHeight() + rows * high + footHeight())};
}

QSize TransportBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, sizeHint().height()};
}

bool TransportBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const int row = int(std::floor((help->pos().y() - headHeight()) / rowHeight()));
    QToolTip::showText(help->globalPos(),
                       row >= 0 && row < m_view.bars.size() ? m_view.bars[row].sentence : QString(),
                       this);
    return true;
}

void TransportBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Roles &roles = m_theme.roles();
    if (m_view.bars.isEmpty()) {
        painter.setPen(roles.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_view.chart.emptyText);
        return;
    }
    painter.setPen(roles.muted);
    painter.drawText(
        QRectF(0.0, 0.0, width(), fontMetrics().height()),
        Qt::AlignLeft,
        tr("%1, each step ten times as long: what exists, and below it what comes in on a day")
            .arg(m_view.chart.title));
    paintAxis(painter);
    paintMarks(painter);
    for (int row = 0; row < m_view.bars.size(); ++row)
        paintRow(painter, row);
}

/// Hours at a tenth, one, ten ... of them.
void TransportBars::paintAxis(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const double top = headHeight();
    const double bottom = top + double(m_view.bars.size()) * rowHeight();
    for (double hours = kLeast; hours <= m_view.most; hours *= kDecade) {
        const double x = std::round(xOf(hours)) + 0.5;
        painter.setPen(roles.grid);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const QString text = amountText({hours, Unit::Hours}, Digits::Short, m_wording);
        const double wide = fontMetrics().horizontalAdvance(text) + 4.0;
        painter.setPen(roles.muted);
        painter.drawText(QRectF(x - wide / 2.0, bottom + 2.0, wide, footHeight()),
                         Qt::AlignHCenter | Qt::AlignTop,
                         text);
    }
}

void TransportBars::paintMarks(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const double top = headHeight();
    for (const TransportMark &mark : m_view.marks) {
        const double x = std::round(xOf(mark.hours)) + 0.5;
        painter.setPen(QPen(roles.muted, 1.0, Qt::DashLine));
        const double bottom = top + double(m_view.bars.size()) * rowHeight();
        painter.drawLine(QPointF(x, top - 2.0), QPointF(x, bottom));
        painter.setPen(roles.muted);
        painter.drawText(QRectF(x - 60.0, top - fontMetrics().height() - 3.0, 120.0, top),
                         Qt::AlignHCenter | Qt::AlignTop,
                         mark.name);
    }
}

void TransportBars::paintRow(QPainter &painter, int row) const
{
    const Roles &roles = m_theme.roles();
    const TransportBar &bar = m_view.bars[row];
    const QRectF rect(0.0, headHeight() + row * rowHeight(), width(), rowHeight());
    painter.setPen(roles.text);
    painter.drawText(rect.adjusted(4.0, 0.0, 0.0, 0.0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(bar.name, Qt::ElideRight, int(nameWidth() - 4.0)));
    const double left = nameWidth() + 4.0;
    const auto paint =
        [&](const std::optional<double> &hours, double top, double high, int colour) {
            if (!hours)
                return left;
            const double end = *hours > 0.0 ? std::max(left + kLeastBar, xOf(*hours)) : left;
            painter.setPen(Qt::NoPen);
            const QColor full = seriesColour(roles, colour);
            const bool stays = bar.place == PlacementKind::OnPremise;
            painter.setBrush(stays ? mixed(roles.surface, full, kFaint) : full);
            painter.drawRect(QRectF(left, top, end - left, high));
            return end;
        };
    const double high = rect.height() * 0.32;
    const double first = paint(bar.existing, rect.top() + rect.height() * 0.16, high, 0);
    const double second =
        paint(bar.daily, rect.top() + rect.height() * 0.52, rect.height() * 0.22, 1);
    // The lines of night, weekend and month end where the text stands.
    const double tall = fontMetrics().height();
    const QRectF text(std::max(first, second) + 8.0,
                      rect.center().y() - tall / 2.0,
                      fontMetrics().horizontalAdvance(bar.text) + 4.0,
                      tall);
    painter.fillRect(text.adjusted(-3.0, 0.0, 3.0, 0.0), roles.surface);
    painter.setPen(roles.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, bar.text);
}

TransportPanel::TransportPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_link(new QLabel)
    , m_feed(new WrappedLabel)
    , m_speed(new ExactSpinBox)
    , m_keep(new QPushButton(tr("&Keep")))
    , m_putBack(new QPushButton(tr("Put &back")))
    , m_bars(new TransportBars(theme))
    , m_table(new ValueTable(theme))
{
    m_feed->setAccessibleName(tr("What GPUs in the cloud read"));
    m_speed->setRange(kNotKnown, kFastest);
    m_speed->setSpecialValueText(tr("not known"));
    m_speed->setSuffix(tr(" Gbit/s"));
    m_speed->setAccessibleName(tr("Speed of the link, as a what-if"));
    m_table->setAccessibleName(tr("Data to the cloud"));
    m_table->setRows(kLeastTableRows, kMostTableRows);
    auto *label = new QLabel(tr("What if the &link had"));
    label->setBuddy(m_speed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_link);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_speed);
    row->addWidget(m_keep);
    row->addWidget(m_putBack);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_bars);
    m_bars->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_feed);
    column->addWidget(scroll, 1);
    column->addWidget(m_table);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, [this](double gbps) {
        const std::optional<double> own = m_figures->plan.cost.policy.interconnectGbps;
        m_wish = own == gbps || gbps < 0.0 ? std::nullopt : std::optional(gbps);
        show();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const std::optional<double> wish = std::exchange(m_wish, std::nullopt);
        if (wish)
            Q_EMIT speedWanted(*wish);
    });
    connect(m_putBack, &QPushButton::clicked, this, &TransportPanel::putBack);
}

void TransportPanel::present(const EvaluationPtr &figures, const Wording &wording)
{
    m_figures = figures;
    m_wording = wording;
    if (m_wish == figures->plan.cost.policy.interconnectGbps)
        m_wish.reset(); // typed elsewhere by now
    show();
}

QString TransportPanel::feedSentence() const
{
    return m_feed->text();
}

void TransportPanel::putBack()
{
    m_wish.reset();
    if (m_figures)
        show();
}

std::optional<WhyRequest> TransportPanel::whyHere() const
{
    const std::optional<ValuePlace> cell = m_table->chosen();
    return cell && cell->column != u"dataset"
               ? std::optional(transportRequest(cell->thing, cell->column, m_wish))
               : std::nullopt;
}

void TransportPanel::show()
{
    const TransportView view = transportView(*m_figures, m_wording, m_wish);
    m_bars->present(view, m_wording);
    m_link->setText(m_wish ? tr("What if: %1").arg(view.link) : view.link);
    m_feed->setText(view.feed);
    m_table->present(transportTable(*m_figures, m_wish), m_wording);
    m_keep->setVisible(isWhatIf());
    m_putBack->setVisible(isWhatIf());
    const QSignalBlocker quiet(m_speed);
    m_speed->setValue(view.gbps.value_or(kNotKnown));
}

} // namespace kf

#include "moc_transport_view.cpp"
