// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue beside the room: search, filters and the devices, to be dragged into racks or
// chosen by Enter.

#include "ui/pages/topology/catalogue_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListView;
class QSpinBox;
class QToolButton;

namespace kf {

class CatalogueView : public QWidget {
    Q_OBJECT

public:
    CatalogueView(const Theme &theme, const Catalog &catalog, QWidget *parent = nullptr);

    void present(const Plan &plan, const Wording &wording);
    /// The rack that "fits" asks about; empty where none is selected.
    void setRack(const Id &rack, const QString &name);

    /// How many are placed at once.
    int count() const;
    /// The height that shows every device that is like the filters ask, in pixels.
    int fullHeight() const;

    /// Takes every filter away.
    void showAll();

    /// Chooses a device, so many of it at once; a filter that hides it goes.
    void choose(const Id &device, int count);

    /// The device that is chosen in the list; empty where none is.
    Id current() const;

    QListView &list() { return *m_list; }
    QLineEdit &search() { return *m_search; }
    /// Offers what can be done with devices of one's own.
    QToolButton &ownButton() { return *m_own; }
    CatalogueModel &model() { return *m_model; }

Q_SIGNALS:
    /// Enter or a double click on a device.
    void chosen(const kf::Id &device);
    /// Another number of devices is shown.
    void shownChanged();
    /// Files or folders that may hold device types were dropped here.
    void typesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void filterAgain();
    void buildFilters();

    const Theme &m_theme;
    CatalogueModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_group;
    QSpinBox *m_units;
    QDoubleSpinBox *m_kilowatts;
    QCheckBox *m_fits;
    QSpinBox *m_count;
    QToolButton *m_own;
    QListView *m_list;
    QLabel *m_none;
    Id m_rack;
};

} // namespace kf
