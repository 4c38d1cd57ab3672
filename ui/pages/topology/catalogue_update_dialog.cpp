// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/catalogue_update_dialog.h"

#include "core/words/catalogue_words.h"
#include "core/words/refusal_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

enum Column { NameColumn, PlanColumn, CatalogueColumn };

constexpr int kDialogWidth = 860;
constexpr int kDialogHeight = 520;
constexpr qsizetype kKeyInPath = 3; ///< "catalog/devices/ID/KEY"

QString valueText(const QString &value)
{
    return value.isEmpty() ? CatalogueUpdateDialog::tr("not known") : value;
}

} // namespace

CatalogueUpdateDialog::CatalogueUpdateDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_outdated(outdatedEntries(context.document.plan().catalog, context.catalog))
    , m_entries(new QTreeWidget)
    , m_problem(new QLabel)
    , m_take(new QPushButton)
{
    setWindowTitle(tr("Update from catalogue"));
    auto *words = new QLabel(
        m_outdated.isEmpty()
            ? tr("Every entry that this plan has copied says what the catalogue says.")
            : tr("This plan keeps its own copies of what it uses. Take over what is right; what "
                 "you have assumed stays, and Undo brings the old entries back."));
    words->setWordWrap(true);
    m_entries->setAccessibleName(tr("Entries that differ"));
    m_entries->setHeaderLabels({tr("Entry"), tr("In this plan"), tr("In the catalogue")});
    for (const OutdatedEntry &entry : std::as_const(m_outdated))
        addEntry(entry);
    m_entries->expandAll();
    m_entries->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueUpdateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_entries, &QTreeWidget::itemChanged, this, &CatalogueUpdateDialog::presentButtons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(kDialogWidth, kDialogHeight);
    presentButtons();
}

void CatalogueUpdateDialog::addEntry(const OutdatedEntry &entry)
{
    auto *item = new QTreeWidgetItem(m_entries);
    item->setText(NameColumn, entry.model.isEmpty() ? entry.id : entry.model);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(NameColumn, Qt::Checked);
    for (const Change &change : changesOf(m_context.document.plan(), entry, m_context.catalog)) {
        auto *line = new QTreeWidgetItem(item);
        line->setText(
            NameColumn,
            catalogueKeyText(change.path.section(QLatin1Char('/'), kKeyInPath, kKeyInPath)));
        line->setText(PlanColumn, valueText(change.before));
        line->setText(CatalogueColumn, valueText(change.after));
        line->setToolTip(PlanColumn, change.before);
        line->setToolTip(CatalogueColumn, change.after);
    }
}

QList<OutdatedEntry> CatalogueUpdateDialog::ticked() const
{
    QList<OutdatedEntry> entries;
    for (int i = 0; i < m_entries->topLevelItemCount(); ++i) {
        if (m_entries->topLevelItem(i)->checkState(NameColumn) == Qt::Checked)
            entries.append(m_outdated[i]);
    }
    return entries;
}

void CatalogueUpdateDialog::presentButtons()
{
    const int count = int(ticked().size());
    m_take->setText(tr("&Update %n entry(s)", nullptr, count));
    m_take->setEnabled(count > 0);
}

void CatalogueUpdateDialog::accept()
{
    const QList<OutdatedEntry> entries = ticked();
    const Result<> taken = m_context.document.edit(tr("Update from catalogue"), [&](Plan plan) {
        return withCurrentEntries(std::move(plan), entries, m_context.catalog);
    });
    if (!taken) {
        m_problem->setText(sentenceOf(taken.error()));
        m_problem->show();
        return;
    }
    m_context.tell(tr("%n entry(s) updated", nullptr, int(entries.size())));
    QDialog::accept();
}

} // namespace kf

#include "moc_catalogue_update_dialog.cpp"
