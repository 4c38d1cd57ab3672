// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/path_view.h"

#include "core/words/refusal_words.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastWayLines = 3; ///< a way is at least so many lines high
constexpr int kLeastCharacters = 70;

} // namespace

PathView::PathView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *save = new QAction(tr("Save as SVG…"), this);
    save->setShortcut(QKeySequence(Qt::Key_S));
    save->setShortcutContext(Qt::WidgetShortcut);
    connect(save, &QAction::triggered, this, &PathView::savePicture);
    addAction(save);
    setAccessibleName(tr("Who comes in, and what asks them who they are"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<std::pair<QString, QString>> PathView::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {{tr("%1 or %2", "keys").arg(named(Qt::Key_Left), named(Qt::Key_Right)),
             tr("Go along a way, hop by hop")},
            {tr("%1 or %2", "keys").arg(named(Qt::Key_Up), named(Qt::Key_Down)),
             tr("Go to the way above or below")},
            {named(Qt::Key_Return), tr("Go to the ways of the hop's choice")},
            {named(Qt::Key_S), tr("Save the drawing")}};
}

void PathView::present(const RequestPath &path)
{
    if (path == m_path)
        return;
    m_path = path;
    if (hopAt(m_current) == nullptr)
        m_current = {};
    QStringList words;
    for (const PathWay &way : path.ways)
        words.append(wayInWords(way));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void PathView::light(const QString &threat)
{
    if (threat == m_lit)
        return;
    m_lit = threat;
    tellLit();
    update();
}

void PathView::tellLit()
{
    for (int way = 0; way < m_path.ways.size() && !m_lit.isEmpty(); ++way) {
        for (const PathGate &gate : m_path.ways[way].gates) {
            if (gate.threat == m_lit)
                Q_EMIT litAt(places().gate(way, gate.before).toPoint());
        }
    }
}

/// A way that has just come makes the drawing higher: it is in sight when there is room for it.
void PathView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellLit();
}

void PathView::showChoice(const QString &choice)
{
    const PathHop *current = hopAt(m_current);
    if (choice.isEmpty() || (current != nullptr && current->choice == choice))
        return;
    for (int way = 0; way < m_path.ways.size(); ++way) {
        for (int hop = 0; hop < m_path.ways[way].hops.size(); ++hop) {
            if (m_path.ways[way].hops[hop].choice != choice)
                continue;
            m_current = {way, hop};
            return update();
        }
    }
}

const PathHop *PathView::hopAt(const PathSpot &spot) const
{
    const bool isThere = spot.way >= 0 && spot.way < m_path.ways.size() && spot.hop >= 0 &&
                         spot.hop < m_path.ways[spot.way].hops.size();
    return isThere ? &m_path.ways[spot.way].hops[spot.hop] : nullptr;
}

void PathView::setCurrent(const PathSpot &spot)
{
    const PathHop *hop = hopAt(spot);
    if (hop == nullptr)
        return;
    m_current = spot;
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    setAccessibleDescription(tr("%1: %2").arg(hop->title, hop->detail));
    QAccessible::updateAccessibility(&changed);
    if (!hop->choice.isEmpty())
        Q_EMIT hopChosen(hop->choice);
}

QPoint PathView::pointOf(const PathSpot &spot) const
{
    return places().hop(spot.way, spot.hop).center().toPoint();
}

PathPlaces PathView::places() const
{
    const PathLook its = look();
    return {m_path, QRectF(rect()).adjusted(1, 1, -1, -1), its.title, its.detail};
}

PathLook PathView::look() const
{
    QFont title = m_theme.font(TextStyle::Body);
    title.setWeight(QFont::DemiBold);
    return {m_theme.roles(), title, m_theme.font(TextStyle::Caption), m_current, m_lit, hasFocus()};
}

void PathView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPath(painter, m_path, places(), look());
}

bool PathView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PathHop *hop = hopAt(places().at(help->pos()));
    if (hop != nullptr)
        QToolTip::showText(help->globalPos(), hop->title + u'\n' + hop->detail, this);
    else
        QToolTip::hideText();
    return true;
}

void PathView::mousePressEvent(QMouseEvent *event)
{
    const PathSpot spot = places().at(event->position());
    if (event->button() == Qt::LeftButton && hopAt(spot) != nullptr)
        setCurrent(spot);
    else
        QWidget::mousePressEvent(event);
}

PathSpot PathView::beside(int key) const
{
    PathSpot next = m_current.way < 0 ? PathSpot{0, 0} : m_current;
    if (m_current.way < 0)
        return next;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        next.hop = std::clamp(next.hop + (key == Qt::Key_Left ? -1 : 1),
                              0,
                              int(m_path.ways[next.way].hops.size()) - 1);
    else
        next.way =
            std::clamp(next.way + (key == Qt::Key_Up ? -1 : 1), 0, int(m_path.ways.size()) - 1);
    return next;
}

void PathView::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                         event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const PathHop *hop = hopAt(m_current);
    if (isArrow)
        setCurrent(beside(event->key()));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hop != nullptr)
        Q_EMIT hopEntered(hop->choice);
    else
        QWidget::keyPressEvent(event);
}

void PathView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current.way < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent({0, 0});
    update();
}

void PathView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize PathView::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    const int ways = int(std::max<qsizetype>(1, m_path.ways.size()));
    return {metrics.averageCharWidth() * kLeastCharacters,
            metrics.height() * (kLeastWayLines * ways + 2)};
}

QSize PathView::sizeHint() const
{
    return {minimumSizeHint().width(), minimumSizeHint().height() * 3 / 2};
}

void PathView::savePicture()
{
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Save drawing"), tr("Request path"), tr("SVG drawing (*.svg)"));
    if (name.isEmpty())
        return;
    PathLook plain = look();
    plain.current = {};
    plain.litThreat.clear();
    plain.hasFocus = false;
    const Result<> saved = savePath(name, m_path, plain);
    if (!saved)
        Q_EMIT pictureFailed(sentenceOf(saved.error()));
}

} // namespace kf

#include "moc_path_view.cpp"
