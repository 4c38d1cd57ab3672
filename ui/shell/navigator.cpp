// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include "core/words/counted_texts.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kf {

namespace {

constexpr int kItemHeight = 31;
constexpr int kSide = 10;
constexpr int kCountRole = Qt::UserRole + 1; ///< of the badge; none: the mark is shown
constexpr int kIsOpenRole = Qt::UserRole + 2;

/// A rounded row with the page's name at the left and its mark at the right.
class NavigatorDelegate : public QStyledItemDelegate {
public:
    NavigatorDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), qMax(kItemHeight, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Roles &roles = m_theme.roles();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? roles.accentBackground
                                       : mixed(roles.surface, roles.accentBackground, 0.5));
            painter->drawRoundedRect(row, metrics::kControlRadius, metrics::kControlRadius);
        }
        if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(roles.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5),
                                     metrics::kControlRadius,
                                     metrics::kControlRadius);
        }
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(selected ? roles.accent : roles.text);
        const QRect mark(row.right() - kSide - metrics::kIconSize + 1,
                         row.center().y() - metrics::kIconSize / 2 + 1,
                         metrics::kIconSize,
                         metrics::kIconSize);
        const QRect text = row.adjusted(kSide, 0, -(kSide + metrics::kIconSize), 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        const QString count = index.data(kCountRole).toString();
        if (count.isEmpty())
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
        else
            paintBadge(*painter, mark, count, index.data(kIsOpenRole).toBool());
        painter->restore();
    }

private:
    /// A number in a pill at the right; amber where something is to be decided.
    void paintBadge(QPainter &painter, const QRect &mark, const QString &count, bool isOpen) const
    {
        const Roles &roles = m_theme.roles();
        const int width =
            qMax(mark.width(), painter.fontMetrics().horizontalAdvance(count) + kSide);
        const QRect pill(mark.right() - width + 1, mark.top(), width, mark.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(isOpen ? roles.nearLimit : roles.accentBackground);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(isOpen ? roles.surface : roles.accent);
        painter.drawText(pill, Qt::AlignCenter, count);
    }

    const Theme &m_theme;
};

/// Stays on its page while that may not be left, however another one is asked for.
class PageSelection : public QItemSelectionModel {
public:
    PageSelection(QAbstractItemModel *model, const std::function<bool()> &mayLeave, QObject *parent)
        : QItemSelectionModel(model, parent)
        , m_mayLeave(mayLeave)
    {
    }

    void setCurrentIndex(const QModelIndex &index, SelectionFlags command) override
    {
        if (index != currentIndex() && currentIndex().isValid() && !m_mayLeave())
            return;
        m_isGoing = true;
        QItemSelectionModel::setCurrentIndex(index, command);
        m_isGoing = false;
    }

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override
    {
        if (m_isGoing || selection.contains(currentIndex()))
            QItemSelectionModel::select(selection, command);
    }

private:
    std::function<bool()> m_mayLeave;
    bool m_isGoing = false;
};

QIcon markOf(PageState state, const Roles &roles)
{
    switch (state) {
    case PageState::Empty:
        return icon(IconName::Dotted, roles.faint);
    case PageState::NotChecked:
        return icon(IconName::Dash, roles.muted);
    case PageState::Fine:
        return icon(IconName::Check, roles.within);
    case PageState::OpenWay:
    case PageState::Warning:
        return icon(IconName::Warning, roles.nearLimit);
    case PageState::Error:
        return icon(IconName::Cross, roles.over);
    }
    return {};
}

} // namespace

Navigator::Navigator(const Theme &theme, const std::function<bool()> &mayLeave, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setSelectionModel(new PageSelection(model(), mayLeave, this));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigatorDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setProperty("plain", true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageDescription &page : pages())
        addItem(pageTitle(page.id));
    m_states.resize(count());
    paintMarks();
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(pages()[static_cast<std::size_t>(row)].id);
    });
    connect(&theme, &Theme::changed, this, &Navigator::paintMarks);
}

int Navigator::neededWidth() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const PageDescription &page : pages())
        widest = qMax(widest, QFontMetrics(strong).horizontalAdvance(pageTitle(page.id)));
    return qMax(metrics::kNavigatorWidth, widest + metrics::kIconSize + 2 * kSide + 28);
}

PageId Navigator::current() const
{
    return pages()[static_cast<std::size_t>(qMax(0, currentRow()))].id;
}

void Navigator::choose(PageId page)
{
    setCurrentRow(static_cast<int>(pageIndex(page)));
}

void Navigator::present(const Plan &plan, const Evaluation &figures)
{
    m_states.clear();
    for (const PageDescription &page : pages())
        m_states.append(pageState(page, plan, figures));
    paintMarks();
}

void Navigator::presentChanges(const QList<MergeRow> &changes)
{
    m_changes.clear();
    if (!changes.isEmpty())
        m_changes.resize(count());
    for (const MergeRow &change : changes) {
        const auto index = static_cast<qsizetype>(pageIndex(pageOfPath(change.path)));
        if (index >= m_changes.size())
            continue;
        ++m_changes[index].all;
        m_changes[index].toDecide += change.taken ? 0 : 1;
    }
    paintMarks();
}

void Navigator::paintMarks()
{
    for (int i = 0; i < count(); ++i) {
        const PageState state = m_states.at(i);
        const PageChanges changes = m_changes.value(i);
        const bool isCounted = changes.all > 0;
        item(i)->setData(kCountRole, isCounted ? countText(changes.all, QLocale()) : QString());
        item(i)->setData(kIsOpenRole, changes.toDecide > 0);
        item(i)->setIcon(markOf(state, m_theme.roles()));
        item(i)->setToolTip(pageStateText(state));
        item(i)->setData(Qt::AccessibleTextRole,
                         isCounted
                             ? tr("%1, %2").arg(item(i)->text(),
                                                changes.toDecide > 0
                                                    ? tr("%n to decide", nullptr, changes.toDecide)
                                                    : tr("%n change(s)", nullptr, changes.all))
                             : tr("%1, %2").arg(item(i)->text(), pageStateText(state)));
    }
}

} // namespace kf

#include "moc_navigator.cpp"
