// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names with their values, one under the other.

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace kf {

struct Fact {
    QString name;
    QString value; ///< empty: `name` is a remark over the whole width
    QString link;  ///< path to go to when the value is clicked; empty: plain text

    bool operator==(const Fact &) const = default;
};

class Facts : public QWidget {
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

Q_SIGNALS:
    void linkActivated(const QString &link);

private:
    QGridLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace kf
