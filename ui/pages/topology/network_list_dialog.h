// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which of many a network takes: kinds of systems, rooms, cables in order of preference.

#include "core/base/ids.h"

#include <QDialog>
#include <QList>
#include <QMap>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace kf {

class NetworkListDialog : public QDialog {
    Q_OBJECT

public:
    struct Line {
        Id id;
        QString text;
    };
    /// What is chosen from.
    struct Shape {
        QString title;
        QString all;            ///< "All rooms": nothing in particular is chosen
        QList<Line> lines;      ///< all that can be chosen
        bool isOrdered = false; ///< the first is taken before the others
        bool hasPorts = false;  ///< each line has a number of ports
    };

    /// `chosen` is nothing where all count.
    NetworkListDialog(const Shape &shape,
                      const std::optional<QList<Id>> &chosen,
                      const QMap<Id, int> &ports,
                      QWidget *parent);

    /// Nothing: all.
    std::optional<QList<Id>> chosen() const;
    /// Of those kinds that have a number of their own.
    QMap<Id, int> ports() const;

    QCheckBox &all() { return *m_all; }
    QTreeWidget &lines() { return *m_lines; }

private:
    void addLine(const Line &line, bool isChosen, std::optional<int> ports);
    void move(int by);
    void enable();

    Shape m_shape;
    QCheckBox *m_all;
    QTreeWidget *m_lines;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace kf
