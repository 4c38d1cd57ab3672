// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/header.h"

#include "core/words/time_words.h"
#include "ui/pages/demand/import/preview_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>

namespace kf {

namespace {

constexpr int kWordUses = int(ColumnUse::Hour); ///< the uses that are no hours, one entry each
constexpr int kListCharacters = 16;

QStringList useTexts()
{
    QStringList texts{ImportHeader::tr("Left out"),
                      ImportHeader::tr("Name"),
                      ImportHeader::tr("Kind"),
                      ImportHeader::tr("Accelerator"),
                      ImportHeader::tr("Time zone"),
                      ImportHeader::tr("Day type"),
                      ImportHeader::tr("Group id")};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        texts.append(hourText(hour));
    return texts;
}

int entryOf(ColumnRole role)
{
    return role.use == ColumnUse::Hour ? kWordUses + role.hour : int(role.use);
}

ColumnRole roleOf(int entry)
{
    if (entry < kWordUses)
        return {ColumnUse(entry), 0};
    return {ColumnUse::Hour, entry - kWordUses};
}

} // namespace

ImportHeader::ImportHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    m_uses.setStringList(useTexts());
    setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QHeaderView::sectionResized, this, &ImportHeader::placeBoxes);
}

void ImportHeader::present(const QList<ColumnRole> &roles,
                           const QStringList &places,
                           const QStringList &headings)
{
    while (m_boxes.size() < roles.size())
        addBox();
    for (int column = 0; column < m_boxes.size(); ++column) {
        QComboBox *box = m_boxes[column];
        box->setVisible(column < roles.size());
        if (column >= roles.size())
            continue;
        box->setCurrentIndex(entryOf(roles[column]));
        const QString heading = headings.value(column);
        const QString place = places.value(column);
        box->setAccessibleName(heading.isEmpty() ? tr("Use of %1").arg(place)
                                                 : tr("Use of %1, “%2”").arg(place, heading));
        box->setToolTip(tr("What this column is taken for"));
    }
    placeBoxes();
}

void ImportHeader::addBox()
{
    auto *box = new QComboBox(this);
    const int column = int(m_boxes.size());
    box->setModel(&m_uses);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(kWordUses + kHoursPerDay);
    box->view()->setMinimumWidth(fontMetrics().averageCharWidth() * kListCharacters);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, column](int entry) {
        Q_EMIT roleChosen(column, roleOf(entry));
    });
    m_boxes.append(box);
}

int ImportHeader::boxWidth(int column) const
{
    constexpr int kArrowWidth = 46; // the box's own arrow, padding and frame
    const QComboBox *own = box(column);
    return own == nullptr ? 0 : fontMetrics().horizontalAdvance(own->currentText()) + kArrowWidth;
}

QSize ImportHeader::sizeHint() const
{
    const int text = fontMetrics().height() + 2 * metrics::kStep;
    const int boxes =
        m_boxes.isEmpty() ? metrics::kControlHeight : m_boxes.first()->sizeHint().height();
    return {QHeaderView::sizeHint().width(), text + boxes + metrics::kStep};
}

void ImportHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void ImportHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

void ImportHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int section = column + ImportPreviewModel::FirstSheetColumn;
        if (section >= count())
            break;
        QComboBox *box = m_boxes[column];
        const int high = box->sizeHint().height();
        box->setGeometry(sectionViewportPosition(section) + 1,
                         height() - high - metrics::kStep / 2,
                         sectionSize(section) - 2,
                         high);
    }
}

bool ImportHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // scrolling over the head must not choose anything
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT columnFocused(int(m_boxes.indexOf(static_cast<QComboBox *>(watched))));
    return QHeaderView::eventFilter(watched, event);
}

} // namespace kf

#include "moc_header.cpp"
