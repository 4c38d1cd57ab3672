// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/pool_dialog.h"

#include "core/base/search_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/scrolled.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace kf {

namespace {

constexpr int kRowsShown = 12;
constexpr int kCharactersWide = 52;

/// The other pool that an accelerator stands in, or nullptr.
const Pool *otherPoolOf(const Plan &plan, const Id &accelerator, const Id &own)
{
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id != own && pool.accelerators.contains(accelerator))
            return &pool;
    }
    return nullptr;
}

} // namespace

PoolDialog::PoolDialog(const Pool &pool, const Plan &plan, const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_pool(pool)
    , m_name(new QLineEdit(pool.name.value_or(pool.id)))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_refusal(new QLabel)
{
    setWindowTitle(pool.id.isEmpty() ? tr("New pool") : tr("Edit pool"));
    m_name->setPlaceholderText(tr("Any V100"));
    m_name->setToolTip(tr("What the pool is called in the sheet"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search accelerators"));
    m_list->setAccessibleName(tr("Accelerators"));
    m_list->setToolTip(tr("Accelerators that stand in for each other; Space chooses"));
    m_refusal->setProperty("over", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_list->ensurePolished(); // rows keep the height that they are first laid out with
    fill(plan, catalog);
    m_list->setMinimumHeight(kRowsShown * m_list->sizeHintForRow(0));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Search"), m_search);
    form->addRow(tr("&Accelerators"), m_list);
    form->addRow(m_refusal);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PoolDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &PoolDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
}

void PoolDialog::fill(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    QList<Id> ids = m_pool.accelerators; // the chosen ones first
    for (const AcceleratorEntry &entry : catalog.entries().gpus) {
        if (!ids.contains(entry.id) && entry.id != kCpuCore)
            ids.append(entry.id);
    }
    for (const Id &id : std::as_const(ids)) {
        const QString name = acceleratorName(id, plan, view);
        const Pool *taken = otherPoolOf(plan, id, m_pool.id);
        auto *item = new QListWidgetItem(
            taken == nullptr ? name
                             : tr("%1 (in the pool %2)").arg(name, taken->name.value_or(taken->id)),
            m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(taken == nullptr
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
        if (taken == nullptr)
            item->setCheckState(m_pool.accelerators.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

/// Leaves what is called so, with its first line as the current one.
void PoolDialog::filter(const QString &text)
{
    int first = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        const QString words =
            QStringLiteral("%1 %2").arg(item->text(), item->data(Qt::UserRole).toString());
        item->setHidden(!containsWords(words, text));
        if (!item->isHidden())
            first = row;
    }
    m_list->setCurrentRow(first);
}

Pool PoolDialog::pool() const
{
    Pool pool = m_pool;
    pool.name = m_name->text().trimmed();
    pool.accelerators.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked)
            pool.accelerators.append(item->data(Qt::UserRole).toString());
    }
    return pool;
}

void PoolDialog::refuse(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
    growInSight(*this);
}

} // namespace kf

#include "moc_pool_dialog.cpp"
