// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/why_panel.h"

#include "ui/shell/why_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPanelCharacters = 36;
constexpr int kFewTerms = 3; ///< so few that what they are made of is shown as well

/// Terms are sentences: they wrap, and the row is as high as they need.
class TermDelegate : public QStyledItemDelegate {
public:
    TermDelegate(QTreeView &view, QObject *parent) : QStyledItemDelegate(parent), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != WhyModel::TermColumn) {
            // A sentence as value leaves the terms their room and wraps as they do.
            const int most = m_view.viewport()->width() * 2 / 5;
            return plain.width() <= most ? plain : wrapped(option, index, most);
        }
        int levels = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++levels;
        const int room =
            m_view.columnWidth(index.column()) - levels * m_view.indentation() - 2 * metrics::kStep;
        return wrapped(option, index, room);
    }

private:
    static QSize wrapped(const QStyleOptionViewItem &option, const QModelIndex &index, int wide)
    {
        const QRect needed =
            option.fontMetrics.boundingRect(QRect(0, 0, qMax(1, wide - 2 * metrics::kStep), 0),
                                            Qt::TextWordWrap,
                                            index.data().toString());
        return {wide, qMax(metrics::kRowHeight, needed.height() + 2 * metrics::kStep)};
    }

    QTreeView &m_view;
};

} // namespace

WhyPanel::WhyPanel(const Theme &theme, QWidget *parent)
    : Panel(theme, QStringLiteral("why"), tr("Why?"), parent)
    , m_model(new WhyModel(this))
    , m_tree(new QTreeView)
{
    m_tree->setModel(m_model);
    auto *terms = new TermDelegate(*m_tree, m_tree);
    m_tree->setItemDelegate(terms);
    m_tree->setAccessibleName(tr("Terms of the figure"));
    m_tree->setProperty("plain", true);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * kPanelCharacters);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WhyModel::TermColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(WhyModel::ValueColumn, QHeaderView::ResizeToContents);
    connect(m_tree->header(), &QHeaderView::sectionResized, terms, [terms] {
        Q_EMIT terms->sizeHintChanged({}); // a row's height follows from the width of its column
    });
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
