// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/service_time_dialog.h"

#include "ui/pages/parts/value_table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr QSize kSize(980, 560);

} // namespace

ServiceTimeDialog::ServiceTimeDialog(const Theme &theme,
                                     const QList<ServiceTimeOffer> &offers,
                                     const Wording &wording,
                                     QWidget *parent)
    : QDialog(parent)
    , m_offers(offers)
    , m_table(new ValueTable(theme))
{
    setWindowTitle(tr("Start from a measured service time"));
    auto *text = new QLabel(tr("Somebody else's model on somebody else's machine: a start until "
                               "your own is measured. Times on the accelerator of the group stand "
                               "first. The source is kept with the plan's assumptions; concurrency "
                               "stays as it is."));
    text->setWordWrap(true);
    m_table->setAccessibleName(tr("Measured service times"));
    m_table->present(serviceTimeTable(offers), wording);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    auto *content = new QVBoxLayout(this);
    content->addWidget(text);
    content->addWidget(m_table, 1);
    content->addWidget(buttons);
    if (!offers.isEmpty())
        m_table->selectRow(0);
    take->setEnabled(!offers.isEmpty());
    m_table->setFocus();
    resize(kSize);
}

std::optional<ServiceTimeOffer> ServiceTimeDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_offers[current.row()]) : std::nullopt;
}

} // namespace kf

#include "moc_service_time_dialog.cpp"
