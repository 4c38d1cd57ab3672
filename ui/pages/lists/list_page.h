// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build/plan_tables.h"
#include "ui/pages/page.h"

class QLabel;

namespace kf {

class EmptyState;
class Card;
class ValueTable;

/// Shows what the plan holds about one topic as tidy tables.
class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(const PageContext &context,
             PageId id,
             PlanTopic topic,
             const QString &emptyText,
             QWidget *parent);

private:
    void refresh() override;
    struct Shown {
        Card *card;
        ValueTable *table;
    };
    PlanTopic m_topic;
    QLabel *m_notBuilt;
    EmptyState *m_empty;
    QWidget *m_holder;
    QVBoxLayout *m_layout;
    QList<Shown> m_shown;
};

} // namespace kf
