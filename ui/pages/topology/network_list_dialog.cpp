// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_list_dialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kPortsColumn = 1;
constexpr int kMostPorts = 100000;
constexpr int kWideCharacters = 62;
constexpr int kHighRows = 14;

} // namespace

NetworkListDialog::NetworkListDialog(const Shape &shape,
                                     const std::optional<QList<Id>> &chosen,
                                     const QMap<Id, int> &ports,
                                     QWidget *parent)
    : QDialog(parent)
    , m_shape(shape)
    , m_all(new QCheckBox(shape.all))
    , m_lines(new QTreeWidget)
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("&Down")))
{
    setWindowTitle(shape.title);
    m_lines->setAccessibleName(shape.title);
    m_lines->setRootIsDecorated(false);
    m_lines->setColumnCount(shape.hasPorts ? 2 : 1);
    m_lines->setHeaderLabels(shape.hasPorts ? QStringList{tr("Kind"), tr("Ports of each")}
                                            : QStringList{shape.title});
    m_lines->setHeaderHidden(!shape.hasPorts);
    m_lines->header()->setStretchLastSection(!shape.hasPorts);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto lineOf = [&shape](const Id &id) {
        const auto its = std::find_if(shape.lines.cbegin(),
                                      shape.lines.cend(),
                                      [&id](const Line &line) { return line.id == id; });
        return its == shape.lines.cend() ? Line{id, id} : *its; // in no catalogue, and named so
    };
    const auto portsOf = [&ports](const Id &id) {
        const auto its = ports.constFind(id);
        return its == ports.constEnd() ? std::nullopt : std::optional(*its);
    };
    m_lines->ensurePolished(); // rows keep the height that they are first laid out with
    const QList<Id> first = chosen.value_or(QList<Id>());
    for (const Id &id : first)
        addLine(lineOf(id), true, portsOf(id));
    for (const Line &line : shape.lines) {
        if (!first.contains(line.id))
            addLine(line, false, portsOf(line.id));
    }
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    m_all->setChecked(!chosen);
    m_up->setToolTip(tr("Take this one before the one above it"));
    m_down->setToolTip(tr("Take this one after the one below it"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_all);
    layout->addWidget(m_lines, 1);
    if (shape.isOrdered) {
        auto *order = new QLabel(tr("The first of them that reaches far enough is taken."));
        order->setWordWrap(true);
        order->setProperty("muted", true);
        layout->addWidget(order);
        auto *ofList = new QHBoxLayout; // apart from what closes the dialog
        ofList->addWidget(m_up);
        ofList->addWidget(m_down);
        ofList->addStretch();
        layout->addLayout(ofList);
    } else {
        m_up->setParent(this);
        m_down->setParent(this);
        m_up->hide();
        m_down->hide();
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_all, &QCheckBox::toggled, this, &NetworkListDialog::enable);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &NetworkListDialog::enable);
    resize(fontMetrics().averageCharWidth() * kWideCharacters, kHighRows * metrics::kRowHeight);
    enable();
}

void NetworkListDialog::addLine(const Line &line, bool isChosen, std::optional<int> ports)
{
    auto *item = new QTreeWidgetItem(m_lines, {line.text});
    item->setData(0, kIdRole, QString(line.id));
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    if (!m_shape.hasPorts)
        return;
    auto *number = new QSpinBox;
    number->setRange(0, kMostPorts);
    number->setSpecialValueText(tr("of the catalogue"));
    number->setValue(ports.value_or(0));
    number->setAccessibleName(tr("Ports of each %1").arg(line.text));
    m_lines->setItemWidget(item, kPortsColumn, number);
    m_lines->setColumnWidth(kPortsColumn,
                            std::max(m_lines->columnWidth(kPortsColumn),
                                     number->sizeHint().width() + 2 * metrics::kStep));
}

/// The item with the cursor changes places; it stays the one with the cursor.
void NetworkListDialog::move(int by)
{
    const int from = m_lines->indexOfTopLevelItem(m_lines->currentItem());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_lines->topLevelItemCount())
        return;
    QTreeWidgetItem *item = m_lines->takeTopLevelItem(from);
    m_lines->insertTopLevelItem(to, item);
    m_lines->setCurrentItem(item);
}

/// Where all count there is nothing to choose, but ports can be said all the same.
void NetworkListDialog::enable()
{
    const bool isChosen = !m_all->isChecked();
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_lines->topLevelItem(i);
        Qt::ItemFlags flags = item->flags();
        flags.setFlag(Qt::ItemIsUserCheckable, isChosen);
        item->setFlags(flags);
    }
    m_lines->setEnabled(isChosen || m_shape.hasPorts);
    const int at = m_lines->indexOfTopLevelItem(m_lines->currentItem());
    m_up->setEnabled(isChosen && at > 0);
    m_down->setEnabled(isChosen && at + 1 < m_lines->topLevelItemCount());
}

std::optional<QList<Id>> NetworkListDialog::chosen() const
{
    if (m_all->isChecked())
        return std::nullopt;
    QList<Id> ids;
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_lines->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            ids.append(item->data(0, kIdRole).toString());
    }
    return ids;
}

QMap<Id, int> NetworkListDialog::ports() const
{
    QMap<Id, int> ports;
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_lines->topLevelItem(i);
        const auto *number = qobject_cast<QSpinBox *>(m_lines->itemWidget(item, kPortsColumn));
        if (number != nullptr && number->value() > 0)
            ports.insert(item->data(0, kIdRole).toString(), number->value());
    }
    return ports;
}

} // namespace kf

#include "moc_network_list_dialog.cpp"
