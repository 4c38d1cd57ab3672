// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/access_view.h"

#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/state_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kf {

namespace {

StateCell cellOf(const QMap<Id, Clearance> &readers, const Id &group)
{
    const auto reader = readers.constFind(group);
    if (reader == readers.cend())
        return {MatrixState::None, AccessView::tr("does not read it")};
    switch (*reader) {
    case Clearance::Ok:
        return {MatrixState::Met, choiceText(*reader)};
    case Clearance::Below:
        return {MatrixState::Open, choiceText(*reader)};
    case Clearance::Unknown:
        break;
    }
    return {MatrixState::Unknown, choiceText(*reader)};
}

} // namespace

AccessView::AccessView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(new StateTable(theme))
    , m_why(new QLabel)
{
    m_table->setAccessibleName(tr("Who reads which data"));
    auto *legend = new QLabel(tr("\u25cf reads it and is cleared \u00b7 \u2297 reads it without "
                                 "clearance \u00b7 ? not known \u00b7 \u00b7 does not read it. "
                                 "Space, or a click on the current cell: gives and takes "
                                 "reading."));
    for (QLabel *label : {m_why, legend}) {
        label->setWordWrap(true);
        label->setProperty("muted", true);
    }
    m_why->setAccessibleName(tr("The current cell in words"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addWidget(legend);
    connect(m_table, &StateTable::moved, this, &AccessView::sayWhy);
    connect(m_table, &StateTable::switched, this, [this](const QString &dataset, int cell) {
        const Id group = m_groups.value(cell);
        Q_EMIT readingWanted(dataset, group, !m_readers.value(dataset).contains(group));
    });
}

void AccessView::present(const Evaluation &figures)
{
    const Plan &plan = figures.plan;
    QStringList titles;
    m_groups.clear();
    for (const PlatformGroup &group : figures.platform.groups) {
        m_groups.append(group.id);
        titles.append(nameOf(plan, IdKind::Group, group.id));
    }
    QList<StateRow> rows;
    m_readers.clear();
    for (const PlatformDataset &dataset : figures.platform.datasets) {
        const QMap<Id, Clearance> readers = figures.platform.access.value(dataset.id);
        StateRow row{dataset.id, nameOf(plan, IdKind::Dataset, dataset.id), {}};
        for (const Id &group : std::as_const(m_groups))
            row.cells.append(cellOf(readers, group));
        rows.append(row);
        m_readers.insert(dataset.id, dataset.readers);
    }
    m_table->present(titles, rows);
    sayWhy();
}

Id AccessView::currentDataset() const
{
    return m_table->currentId();
}

Id AccessView::currentGroup() const
{
    return m_groups.value(m_table->currentIndex().column());
}

void AccessView::sayWhy()
{
    const QString dataset = m_table->currentId();
    const int column = m_table->currentIndex().column();
    for (const StateRow &row : m_table->rows()) {
        if (row.id != dataset || column < 0 || column >= row.cells.size())
            continue;
        const QString group = m_table->model()->headerData(column, Qt::Horizontal).toString();
        m_why->setText(tr("%1, %2: %3", "a dataset, a group, how it reads that")
                           .arg(row.name, group, row.cells[column].text));
        return;
    }
    m_why->setText(m_table->rows().isEmpty() ? tr("No dataset yet: the page Storage has them.")
                                             : tr("Select a cell to see what it says."));
}

} // namespace kf

#include "moc_access_view.cpp"
