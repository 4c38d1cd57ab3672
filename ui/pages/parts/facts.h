// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names with their values, one under the other. Where little room is left beside long names, they
// wrap.

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kf {

struct NamedFact {
    QString name;
    QString value; ///< empty: `name` is a remark over the whole width
    QString link;  ///< path to go to when the value is clicked; empty: plain text

    bool operator==(const NamedFact &) const = default;
};

class Facts : public QWidget {
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    void setFacts(const QList<NamedFact> &facts);

Q_SIGNALS:
    void linkActivated(const QString &link);

private:
    /// The labels of a fact; a remark has no value.
    struct Line {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };

    void resizeEvent(QResizeEvent *event) override;
    Line addLine(int row, const NamedFact &fact);
    void wrapNames();
    static void show(const Line &line, const NamedFact &fact);

    QGridLayout *m_layout;
    QList<NamedFact> m_facts;
    QList<Line> m_lines; ///< one for each fact
};

/// `facts` in an area that scrolls where there are more than find room.
QWidget *scrolling(Facts *facts);

} // namespace kf
