// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The versions of a plan that saving has replaced, by the time at which they were saved.

#include "core/project/backups.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace kf {

class EarlierVersions : public QDialog {
    Q_OBJECT

public:
    EarlierVersions(const QString &planName,
                    const QList<Backup> &backups,
                    const Theme &theme,
                    const Wording &wording,
                    QWidget *parent);

Q_SIGNALS:
    void besideWanted(const kf::Backup &backup);
    void differenceWanted(const kf::Backup &backup);

private:
    void openCurrent();

    QList<Backup> m_backups;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_difference;
};

} // namespace kf
