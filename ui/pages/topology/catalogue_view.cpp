// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/catalogue_view.h"

#include "core/base/units.h"
#include "ui/pages/parts/file_drop.h"
#include "ui/pages/topology/device_types_dialog.h"
#include "ui/rack/rack_picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostUnits = 60;
constexpr double kMostKilowatts = 500.0;
constexpr int kMostAtOnce = 50;
constexpr int kPadding = 6;
constexpr int kFewestRows = 3; ///< of the list, also where less is found
constexpr int kStripe = 4;

/// A device as a small card: its name, and its facts below.
class DeviceDelegate : public QStyledItemDelegate {
public:
    DeviceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Roles &roles = m_theme.roles();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->setPen(focused || option.state & QStyle::State_MouseOver ? roles.accent
                                                                          : roles.line);
        painter->setBrush(selected ? roles.accentBackground : roles.raised);
        painter->drawRoundedRect(card, kPadding, kPadding);
        const auto kind = DeviceKind(index.data(CatalogueModel::KindRole).toInt());
        painter->setPen(Qt::NoPen);
        painter->setBrush(kindColour(kind, roles));
        painter->drawRoundedRect(QRectF(card.left() + kPadding,
                                        card.top() + kPadding,
                                        kStripe,
                                        card.height() - 2 * kPadding),
                                 2,
                                 2);
        QRectF text = card.adjusted(3 * kPadding, 1, -kPadding, 0);
        QFont name = option.font;
        name.setWeight(QFont::DemiBold);
        painter->setFont(name);
        painter->setPen(roles.text);
        painter->drawText(
            text,
            Qt::AlignLeft | Qt::AlignTop,
            QFontMetricsF(name).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(m_theme.font(TextStyle::Caption));
        painter->setPen(roles.muted);
        text.setTop(text.top() + QFontMetricsF(name).height());
        painter->drawText(
            text,
            Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data(CatalogueModel::FactsRole).toString(),
                                              Qt::ElideRight,
                                              int(text.width())));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int width = list == nullptr ? 0 : list->viewport()->width();
        const QFontMetrics facts(m_theme.font(TextStyle::Caption));
        return {width, option.fontMetrics.height() + facts.height() + kPadding / 2 + 1};
    }

private:
    const Theme &m_theme;
};

/// What is dragged out has no picture of its own: the room draws where it would stand.
class CatalogueList : public QListView {
public:
    using QListView::QListView;

private:
    void startDrag(Qt::DropActions actions) override
    {
        QMimeData *carried = model()->mimeData(selectedIndexes());
        if (carried == nullptr)
            return;
        QPixmap nothing(1, 1);
        nothing.fill(Qt::transparent);
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->setPixmap(nothing);
        drag->exec(actions, Qt::CopyAction);
    }
};

} // namespace

CatalogueView::CatalogueView(const Theme &theme, const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CatalogueModel(catalog, this))
    , m_search(new QLineEdit)
    , m_group(new QComboBox)
    , m_units(new QSpinBox)
    , m_kilowatts(new QDoubleSpinBox)
    , m_fits(new QCheckBox(tr("Fits")))
    , m_count(new QSpinBox)
    , m_own(new QToolButton)
    , m_list(new CatalogueList)
    , m_none(new QLabel(tr("No device is like that. Loosen the filters above.")))
{
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_list->setAccessibleName(tr("Devices of the catalogue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DeviceDelegate(theme, m_list));
    m_list->setProperty("plain", true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none->setProperty("muted", true);
    m_none->setWordWrap(true);
    m_none->hide();
    setAcceptDrops(true);
    buildFilters();
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(m_model->deviceAt(index.row()));
    });
}

void CatalogueView::buildFilters()
{
    m_group->addItems({tr("All kinds"),
                       tr("Systems"),
                       tr("Switches"),
                       tr("Storage"),
                       tr("Management"),
                       tr("Power strips"),
                       tr("Others"),
                       tr("Own devices")});
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_units),
                                  static_cast<QAbstractSpinBox *>(m_kilowatts),
                                  static_cast<QAbstractSpinBox *>(m_count)})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step
    m_group->setAccessibleName(tr("Kind of device"));
    m_units->setRange(0, kMostUnits);
    m_units->setSpecialValueText(tr("any height"));
    m_units->setPrefix(tr("up to "));
    m_units->setSuffix(tr(" U"));
    m_units->setAccessibleName(tr("Largest height"));
    m_units->setToolTip(tr("Only devices of at most so many units"));
    m_kilowatts->setRange(0.0, kMostKilowatts);
    m_kilowatts->setDecimals(1);
    m_kilowatts->setSpecialValueText(tr("any power"));
    m_kilowatts->setPrefix(tr("up to "));
    m_kilowatts->setSuffix(tr(" kW"));
    m_kilowatts->setAccessibleName(tr("Largest power"));
    m_kilowatts->setToolTip(tr("Only devices that draw at most so much"));
    m_fits->setToolTip(tr("Only devices for which the selected rack has room"));
    m_count->setRange(1, kMostAtOnce);
    m_count->setPrefix(tr("place "));
    m_count->setAccessibleName(tr("How many are placed at once"));
    m_count->setToolTip(tr("So many devices are carried at once, one above the other"));
    m_own->setText(tr("Own"));
    m_own->setToolTip(tr("Add and change devices of your own"));
    m_own->setAccessibleName(tr("Own devices"));
    m_own->setPopupMode(QToolButton::InstantPopup);
    m_own->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_own->setFocusPolicy(Qt::StrongFocus);
    m_own->setProperty("menu", true);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(2 * metrics::kStep);
    limits->addWidget(m_units, 1);
    limits->addWidget(m_kilowatts, 1);
    limits->addWidget(m_fits);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(2 * metrics::kStep);
    kinds->addWidget(m_group, 1);
    kinds->addWidget(m_count);
    kinds->addWidget(m_own);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_search);
    layout->addLayout(kinds);
    layout->addLayout(limits);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueView::filterAgain);
    connect(m_group, &QComboBox::currentIndexChanged, this, &CatalogueView::filterAgain);
    connect(m_units, &QSpinBox::valueChanged, this, &CatalogueView::filterAgain);
    connect(m_kilowatts, &QDoubleSpinBox::valueChanged, this, &CatalogueView::filterAgain);
    connect(m_fits, &QCheckBox::toggled, this, &CatalogueView::filterAgain);
}

void CatalogueView::present(const Plan &plan, const Wording &wording)
{
    m_model->present(plan, wording);
    m_search->setPlaceholderText(tr("Search %n device(s)\u2026", nullptr, m_model->allCount()));
    m_none->setVisible(m_model->rowCount() == 0);
}

void CatalogueView::setRack(const Id &rack, const QString &name)
{
    m_rack = rack;
    m_fits->setEnabled(!rack.isEmpty());
    m_fits->setText(rack.isEmpty() ? tr("Fits") : tr("Fits %1").arg(name));
    filterAgain();
}

int CatalogueView::count() const
{
    return m_count->value();
}

void CatalogueView::showAll()
{
    m_search->clear();
    m_group->setCurrentIndex(0);
    m_units->setValue(m_units->minimum());
    m_kilowatts->setValue(m_kilowatts->minimum());
    m_fits->setChecked(false);
}

void CatalogueView::choose(const Id &device, int count)
{
    showAll();
    m_count->setValue(count);
    const QModelIndex first = m_model->index(0, 0);
    const QModelIndexList found =
        m_model->match(first, CatalogueModel::IdRole, device, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(found.value(0));
}

Id CatalogueView::current() const
{
    return m_model->deviceAt(m_list->currentIndex().row());
}

void CatalogueView::filterAgain()
{
    CatalogueFilter filter;
    filter.text = m_search->text();
    filter.group = DeviceGroup(m_group->currentIndex());
    if (m_units->value() > 0)
        filter.mostUnits = m_units->value();
    if (m_kilowatts->value() > 0.0)
        filter.mostWatts = m_kilowatts->value() * kWattsPerKilowatt;
    if (m_fits->isChecked())
        filter.fitsRack = m_rack;
    const int before = m_model->rowCount();
    m_model->setFilter(filter);
    m_none->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() != before)
        Q_EMIT shownChanged();
}

int CatalogueView::fullHeight() const
{
    const int row = std::max(m_list->sizeHintForRow(0), metrics::kRowHeight);
    const int rows = std::max(m_model->rowCount(), kFewestRows);
    return height() - m_list->height() + rows * row + 2 * m_list->frameWidth();
}

void CatalogueView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedDeviceTypes(*event->mimeData()).isEmpty())
        takeAsCopy(*event);
}

void CatalogueView::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedDeviceTypes(*event->mimeData());
    if (paths.isEmpty())
        return;
    takeAsCopy(*event);
    Q_EMIT typesDropped(paths);
}

/// Down goes from the search to the devices; Enter in either begins to place.
bool CatalogueView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && watched == m_search && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const int row = watched == m_search ? 0 : m_list->currentIndex().row();
    const Id device = m_model->deviceAt(row);
    if (!device.isEmpty())
        Q_EMIT chosen(device);
    return true;
}

} // namespace kf

#include "moc_catalogue_view.cpp"
