// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An address on a server: typed, pasted, or picked from what lies in a folder there.

#include "core/project/web_places.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLocale;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kf {

/// What the address is for.
struct AddressUse {
    QString title;  ///< "Open an address"
    QString action; ///< "&Open"
    bool isForReading = true;
    QStringList recent; ///< addresses, the newest first
    QString name;       ///< for what is written into a folder that is picked
};

class AddressDialog : public QDialog {
    Q_OBJECT

public:
    /// `places` must outlive this.
    AddressDialog(WebPlaces &places, AddressUse use, const QLocale &locale, QWidget *parent);

    /// What was chosen.
    const QString &place() const { return m_place; }

    void accept() override;

private:
    void buildList();
    void look();
    void present(const WebPlaces::ListAnswer &answer);
    void addRow(const FolderEntry &entry);
    void activate(const QTreeWidgetItem &item);
    void say(const QString &sentence);
    QString typed() const;

    WebPlaces &m_places;
    AddressUse m_use;
    const QLocale &m_locale;
    QComboBox *m_address;
    QPushButton *m_look;
    QTreeWidget *m_list;
    QLabel *m_state;
    std::unique_ptr<StoreCall> m_call;
    QString m_place;
};

} // namespace kf
