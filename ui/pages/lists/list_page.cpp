// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/list_page.h"

#include "core/report/build/platform_tables.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/value_table.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>

namespace kf {

namespace {

constexpr int kMostRows = 18; ///< of one of several tables, which scroll together
constexpr int kLeastRows = 4; ///< of a single one, which scrolls by itself
constexpr int kEveryRow = std::numeric_limits<int>::max();

} // namespace

ListPage::ListPage(const PageContext &context,
                   PageId id,
                   PlanTopic topic,
                   const QString &emptyText,
                   QWidget *parent)
    : Page(context, id, parent)
    , m_topic(topic)
    , m_notBuilt(new QLabel(tr("This page is not built yet: it shows what the plan holds, and "
                               "nothing on it can be changed here.")))
    , m_empty(new EmptyState(context.theme, tr("Nothing here yet"), emptyText))
    , m_holder(new QWidget)
    , m_layout(new QVBoxLayout(m_holder))
{
    m_layout->setContentsMargins(0, 0, 0, metrics::kStep);
    m_layout->setSpacing(metrics::kGap);
    m_layout->addStretch(1); // cards keep their height
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_holder);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_holder->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_notBuilt->setProperty("muted", true);
    m_notBuilt->setWordWrap(true);
    body()->addWidget(m_notBuilt);
    body()->addWidget(m_empty, 1);
    body()->addWidget(scroll, 1);
}

void ListPage::refresh()
{
    const CatalogView view(plan().catalog, context().catalog);
    const QList<Table> tables =
        planTables(m_topic, plan(), context().catalog) + platformTables(m_topic, *figures(), view);
    while (m_shown.size() < tables.size()) {
        auto *card = new Card(context().theme, {}, m_holder);
        auto *table = new ValueTable(context().theme, card);
        card->content()->addWidget(table);
        m_layout->insertWidget(int(m_shown.size()), card);
        m_shown.append({card, table});
    }
    const bool isSingle = tables.size() == 1;
    const int least = isSingle ? kLeastRows : kMostRows;
    const int most = isSingle ? kEveryRow : kMostRows;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_shown[i].card->setVisible(i < tables.size());
        if (i < tables.size()) {
            m_shown[i].card->setTitle(tables[i].title);
            m_shown[i].table->setRows(least, most);
            m_shown[i].table->present(tables[i], context().wording);
        }
    }
    m_empty->setVisible(tables.isEmpty());
    m_holder->parentWidget()->parentWidget()->setVisible(!tables.isEmpty());
}

} // namespace kf
