// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headline_bar.h"

#include "ui/pages/page_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace kf {

namespace {

constexpr int kBarHeight = metrics::kHeadlineHeight - 3 * metrics::kStep; ///< rows come first
constexpr int kTilePadding = 14;
constexpr int kTightPadding = 8;
constexpr int kBetween = 6;
constexpr int kRounding = 3;            ///< widths of text are rounded
constexpr qsizetype kLongestFigure = 8; ///< characters

QColor colourOf(HeadlineMood mood, const Roles &roles)
{
    switch (mood) {
    case HeadlineMood::Plain:
        return roles.text;
    case HeadlineMood::Near:
        return roles.nearLimit;
    case HeadlineMood::Over:
        return roles.over;
    }
    return roles.text;
}

PageId pageOf(HeadlineSubject subject)
{
    switch (subject) {
    case HeadlineSubject::Peak:
        return PageId::Demand;
    case HeadlineSubject::PeakInAYear:
    case HeadlineSubject::Required:
    case HeadlineSubject::RunsOut:
    case HeadlineSubject::Scenario:
        return PageId::Growth;
    case HeadlineSubject::Storage:
        return PageId::Storage;
    case HeadlineSubject::Racks:
    case HeadlineSubject::Power:
        return PageId::Topology;
    case HeadlineSubject::Cost:
        return PageId::Cost;
    case HeadlineSubject::Findings:
        return PageId::Findings;
    }
    return PageId::Overview;
}

} // namespace

/// What a narrow bar leaves out, step by step: words before figures, and never a part of a number.
enum class HeadlineDetail { Full, ShortQualifiers, ShortNames, NumbersOnly };

/// One figure: its name above, the number and what qualifies it below.
class HeadlineTile : public QAbstractButton {
public:
    HeadlineTile(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setContextMenuPolicy(Qt::CustomContextMenu);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setFigure(const HeadlineFigure &figure)
    {
        if (figure == m_figure)
            return;
        m_figure = figure;
        setText(figure.name);
        setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(figure.name, figure.value, figure.qualifier));
        setToolTip(QStringLiteral("%1: %2 %3\n%4")
                       .arg(figure.name, figure.value, figure.qualifier, figure.explanation));
        updateGeometry();
        update();
    }

    const HeadlineFigure &figure() const { return m_figure; }

    void setUpdating(bool updating)
    {
        m_updating = updating;
        update();
    }

    QSize sizeHint() const override { return {wholeText() + 2 * kTilePadding, kBarHeight}; }

    QSize minimumSizeHint() const override { return {wholeText() + 2 * kTightPadding, kBarHeight}; }

    /// Pixels that its texts take.
    int wholeText() const
    {
        const QFontMetrics caption(m_theme.font(TextStyle::Caption));
        const int number = QFontMetrics(valueFont()).horizontalAdvance(m_figure.value);
        const QString words = qualifier();
        const int below =
            number + (words.isEmpty() ? 0 : kBetween + caption.horizontalAdvance(words));
        return qMax(caption.horizontalAdvance(name()), below) + kRounding;
    }

    void setDetail(HeadlineDetail detail)
    {
        if (detail == m_detail)
            return;
        m_detail = detail;
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Roles &roles = m_theme.roles();
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), mixed(roles.surface, roles.accentBackground, 0.5));
        painter.setPen(roles.line);
        painter.drawLine(width() - 1, 0, width() - 1, height());
        if (hasFocus()) {
            painter.setPen(QPen(roles.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -2, -2));
        }
        const QFont caption = m_theme.font(TextStyle::Caption);
        const QFont headline = valueFont();
        painter.setFont(caption);
        painter.setPen(roles.muted);
        const QFontMetrics figures(m_theme.font(TextStyle::Headline));
        const QFontMetrics names(caption);
        const int above = (height() - names.height() - figures.height()) / 2;
        const int nameBaseline = above + names.ascent();
        const int padding = width() < sizeHint().width() ? kTightPadding : kTilePadding;
        const int room = width() - 2 * padding;
        painter.drawText(padding, nameBaseline, names.elidedText(name(), Qt::ElideRight, room));
        const int baseline = above + names.height() + figures.ascent();
        painter.setFont(headline);
        painter.setOpacity(m_updating ? 0.5 : 1.0);
        painter.setPen(colourOf(m_figure.mood, roles));
        painter.drawText(padding, baseline, m_figure.value);
        const int wide = QFontMetrics(headline).horizontalAdvance(m_figure.value) + kBetween;
        painter.setFont(caption);
        painter.setPen(roles.muted);
        painter.drawText(padding + wide, baseline, qualifier());
    }

private:
    QString name() const
    {
        const bool isShort = m_detail >= HeadlineDetail::ShortNames;
        return isShort && !m_figure.shortName.isEmpty() ? m_figure.shortName : m_figure.name;
    }

    QString qualifier() const
    {
        switch (m_detail) {
        case HeadlineDetail::Full:
            return m_figure.qualifier;
        case HeadlineDetail::ShortQualifiers:
        case HeadlineDetail::ShortNames:
            return m_figure.shortQualifier;
        case HeadlineDetail::NumbersOnly:
            break;
        }
        return {};
    }

    /// Figures are large; a name in the place of a figure is as large as other text.
    QFont valueFont() const
    {
        const bool isName = m_figure.value.size() > kLongestFigure;
        return m_theme.font(isName ? TextStyle::Section : TextStyle::Headline);
    }

    const Theme &m_theme;
    HeadlineFigure m_figure;
    bool m_updating = false;
    HeadlineDetail m_detail = HeadlineDetail::Full;
};

HeadlineBar::HeadlineBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Headline figures"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(kBarHeight);
    m_layout->setContentsMargins(metrics::kStep, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the window may be narrower
}

void HeadlineBar::present(const Evaluation &figures,
                          const Catalog &catalog,
                          const Wording &wording,
                          const Evaluation *whatIf)
{
    const QList<HeadlineFigure> all = whatIf != nullptr
                                          ? whatIfHeadline(figures, *whatIf, catalog, wording)
                                          : headline(figures, catalog, wording);
    while (m_tiles.size() < all.size()) {
        auto *tile = new HeadlineTile(m_theme, this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] {
            choose(tile);
            Q_EMIT activated(pageOf(tile->figure().subject), tile->figure().why);
        });
        connect(tile, &QWidget::customContextMenuRequested, this, [this, tile](const QPoint &at) {
            showMenu(*tile, tile->mapToGlobal(at));
        });
        m_layout->insertWidget(int(m_tiles.size()), tile);
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        m_tiles[i]->setFigure(all[i]);
    fitTiles();
}

void HeadlineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTiles();
}

void HeadlineBar::fitTiles()
{
    using enum HeadlineDetail;
    for (const HeadlineDetail detail : {Full, ShortQualifiers, ShortNames, NumbersOnly}) {
        int needed = metrics::kStep;
        for (HeadlineTile *tile : std::as_const(m_tiles)) {
            tile->setDetail(detail);
            needed += tile->wholeText() + 2 * kTightPadding;
        }
        m_cutsText = needed > width();
        if (!m_cutsText)
            return;
    }
}

void HeadlineBar::showMenu(HeadlineTile &tile, const QPoint &at)
{
    // A copy: figures may change while the menu is open.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const HeadlineFigure figure = tile.figure();
    QMenu menu(this);
    if (figure.why) {
        connect(menu.addAction(QStringLiteral("%1\t%2").arg(
                    tr("&Why this number?"),
                    QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText))),
                &QAction::triggered,
                this,
                [this, figure] { Q_EMIT whyAsked(*figure.why); });
    }
    const PageId page = pageOf(figure.subject);
    connect(menu.addAction(tr("&Go to the page %1").arg(pageTitle(page))),
            &QAction::triggered,
            this,
            [this, page] { Q_EMIT activated(page, std::nullopt); });
    menu.exec(at);
}

void HeadlineBar::choose(HeadlineTile *tile)
{
    m_clicked = tile;
    if (tile != nullptr)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

/// Whatever is clicked or typed next is about something else.
bool HeadlineBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress &&
                       static_cast<const QKeyEvent &>(*event).key() != Qt::Key_F1;
    if (isKey || event->type() == QEvent::MouseButtonPress)
        choose(nullptr);
    return QWidget::eventFilter(watched, event);
}

std::optional<WhyRequest> HeadlineBar::whyHere() const
{
    if (m_clicked != nullptr)
        return m_clicked->figure().why;
    for (const HeadlineTile *tile : m_tiles) {
        if (tile->hasFocus())
            return tile->figure().why;
    }
    return std::nullopt;
}

void HeadlineBar::setUpdating(bool updating)
{
    for (HeadlineTile *tile : std::as_const(m_tiles))
        tile->setUpdating(updating);
}

} // namespace kf

#include "moc_headline_bar.cpp"
