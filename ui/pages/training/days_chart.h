// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Days of a run over its GPUs on two logarithmic axes. The point is a what-if of GPUs: it is
// dragged or stepped in powers of two, kept by Enter, put back by Esc.

#include "core/report/training_view.h"
#include "ui/charts/label_places.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class DaysChart : public QWidget {
    Q_OBJECT

public:
    explicit DaysChart(const Theme &theme, QWidget *parent = nullptr);

    void present(const TrainingView &view, const Wording &wording);

    /// GPUs that are looked at; those that are advised where nobody looks at others.
    double gpus() const { return m_gpus; }
    bool isWhatIf() const;
    /// Days on the GPUs that are advised.
    std::optional<double> daysThen() const { return m_view.daysThen; }
    void keep();
    void putBack();
    void showTable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keepWanted(double gpus);
    void looked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(double gpus) const;
    double yOf(double days) const;
    double daysAt(double gpus) const;
    void look(double gpus);
    void lookAt(double x);
    void step(double factor);
    void paintAxes(QPainter &painter) const;
    /// A text in the plot, at its best place; the first of them have it, the others make way, and
    /// all of them for the lines.
    struct Label {
        QRectF wanted;
        QString text;
        QColor colour;
    };
    std::optional<Label> paintLine(QPainter &painter,
                                   const ChartSeries &series,
                                   const QColor &colour,
                                   LabelPlaces &places) const;
    std::optional<Label> paintPoint(QPainter &painter) const;
    std::optional<Label> paintEqual(QPainter &painter, LabelPlaces &places) const;
    void paintLabels(QPainter &painter,
                     const QList<std::optional<Label>> &labels,
                     LabelPlaces places) const;
    void describe();
    QString text(double value, Unit unit) const;

    const Theme &m_theme;
    TrainingView m_view;
    Wording m_wording;
    double m_gpus = 0.0;
    double m_least = 1.0; ///< days at the lower and the upper end of the axis
    double m_most = 10.0;
    bool m_focusFrame = false;
};

} // namespace kf
