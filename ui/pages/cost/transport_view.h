// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/evaluations.h"
#include "core/figures/why_request.h"
#include "core/report/cost_transport.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace kf {

class ValueTable;

/// Hours of each dataset to the cloud on a logarithmic axis, against a night, a weekend, a month.
class TransportBars : public QWidget {
    Q_OBJECT

public:
    explicit TransportBars(const Theme &theme, QWidget *parent = nullptr);

    void present(const TransportView &view, const Wording &wording);
    const TransportView &view() const { return m_view; }
    void showTable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double rowHeight() const;
    double headHeight() const;
    double footHeight() const;
    double nameWidth() const;
    double xOf(double hours) const;
    void paintAxis(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    const Theme &m_theme;
    TransportView m_view;
    Wording m_wording;
};

/// Data transport: the bars, another speed of the link as a what-if, and the table.
class TransportPanel : public QWidget {
    Q_OBJECT

public:
    explicit TransportPanel(const Theme &theme, QWidget *parent = nullptr);

    void present(const EvaluationPtr &figures, const Wording &wording);
    void putBack();

    /// The figure of the table that has the keyboard, over the link that is looked at.
    std::optional<WhyRequest> whyHere() const;

    TransportBars &bars() { return *m_bars; }
    QString feedSentence() const;
    QDoubleSpinBox &speed() { return *m_speed; }
    QPushButton &keep() { return *m_keep; }
    bool isWhatIf() const { return m_wish.has_value(); }

Q_SIGNALS:
    /// A person wants the link of the plan to be that fast.
    void speedWanted(double gbps);

private:
    void show();

    EvaluationPtr m_figures;
    Wording m_wording;
    std::optional<double> m_wish; ///< Gbit/s that are looked at
    QLabel *m_link;
    QLabel *m_feed;
    QDoubleSpinBox *m_speed;
    QPushButton *m_keep;
    QPushButton *m_putBack;
    TransportBars *m_bars;
    ValueTable *m_table;
};

} // namespace kf
