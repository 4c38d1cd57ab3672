// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/why_panel.h"

#include "ui/shell/why_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kPanelCharacters = 36;
constexpr int kFewTerms = 3; ///< so few that what they are made of is shown as well

/// Terms are sentences: they wrap, and the row is as high as both of its columns need.
class TermDelegate : public QStyledItemDelegate {
public:
    TermDelegate(QTreeView &view, QObject *parent) : QStyledItemDelegate(parent), m_view(view) {}

    /// The height at the width that the column has.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int room = m_view.columnWidth(index.column());
        if (index.column() == WhyModel::TermColumn) {
            int levels = 1;
            for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
                ++levels;
            room -= levels * m_view.indentation();
        }
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.rect = QRect(0, 0, std::max(1, room), metrics::kRowHeight);
        const QStyle &style = *m_view.style();
        const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, &m_view) + 1;
        const int wide = textRoom(item) - 2 * margin;
        const int high =
            item.fontMetrics
                .boundingRect(QRect(0, 0, std::max(1, wide), 0), Qt::TextWordWrap, item.text)
                .height();
        return {room, std::max(metrics::kRowHeight, high + 2 * metrics::kStep)};
    }

    /// How wide the item is whose text stands in one line.
    int widthOf(const QModelIndex &index) const
    {
        QStyleOptionViewItem item;
        item.initFrom(&m_view);
        item.widget = &m_view;
        item.font = m_view.font();
        item.fontMetrics = QFontMetrics(item.font);
        return QStyledItemDelegate::sizeHint(item, index).width();
    }

private:
    int textRoom(const QStyleOptionViewItem &item) const
    {
        return m_view.style()->subElementRect(QStyle::SE_ItemViewItemText, &item, &m_view).width();
    }

    QTreeView &m_view;
};

/// The tree of the terms. A sentence as value leaves the terms their room and wraps as they do.
class TermTree : public QTreeView {
public:
    explicit TermTree(QAbstractItemModel &model)
    {
        setModel(&model);
        m_terms = new TermDelegate(*this, this);
        setItemDelegate(m_terms);
        header()->setStretchLastSection(false);
        header()->setSectionResizeMode(QHeaderView::Fixed);
        header()->setMinimumSectionSize(0);
        connect(&model, &QAbstractItemModel::modelReset, this, &TermTree::fitColumns);
        connect(&model, &QAbstractItemModel::dataChanged, this, &TermTree::fitColumns);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        fitColumns();
    }

    void changeEvent(QEvent *event) override
    {
        QTreeView::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fitColumns();
    }

private:
    /// The same for all rows, seen or not: rows are as high as their texts at these widths.
    void fitColumns()
    {
        int widest = 0;
        measure({}, widest);
        const int room = viewport()->width();
        const int values = std::min(widest, room * 9 / 20);
        header()->resizeSection(WhyModel::ValueColumn, values);
        header()->resizeSection(WhyModel::TermColumn, room - values);
        scheduleDelayedItemsLayout();
    }

    void measure(const QModelIndex &above, int &widest) const
    {
        for (int row = 0; row < model()->rowCount(above); ++row) {
            widest = std::max(widest,
                              m_terms->widthOf(model()->index(row, WhyModel::ValueColumn, above)));
            measure(model()->index(row, WhyModel::TermColumn, above), widest);
        }
    }

    TermDelegate *m_terms;
};

} // namespace

WhyPanel::WhyPanel(const Theme &theme, QWidget *parent)
    : Panel(theme, QStringLiteral("why"), tr("Why?"), parent)
    , m_model(new WhyModel(this))
    , m_tree(new TermTree(*m_model))
{
    m_tree->setAccessibleName(tr("Terms of the figure"));
    m_tree->setProperty("plain", true);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * kPanelCharacters);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    content()->addWidget(m_tree, 1);
    const auto choose = [this](const QModelIndex &index) {
        const QString path = m_model->pathOf(index);
        if (!path.isEmpty())
            Q_EMIT chosen(path);
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
}

void WhyPanel::present(const DerivationLine &line)
{
    setTitle(line.value.isEmpty() ? tr("Why?") : tr("Why %1?").arg(line.value));
    if (m_model->present(line))
        return;
    m_tree->expandToDepth(line.parts.size() <= kFewTerms ? 1 : 0);
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void WhyPanel::presentNothing()
{
    present({tr("Nothing to explain: the plan does not hold this, or its value is not known."),
             {},
             {},
             {}});
}

void WhyPanel::takeFocus()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        if (key->key() == Qt::Key_Escape) {
            hide();
            Q_EMIT left();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace kf

#include "moc_why_panel.cpp"
