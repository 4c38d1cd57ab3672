// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/edits/lanes.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/curve_view.h"

namespace kf {

/// The day of one lane as a chart whose lines are handles: what it owns and what it may have with
/// borrowing are dragged, or stepped by keys. It shows values and asks for others; the page makes
/// the edit.
class LaneStrip : public ChartView {
    Q_OBJECT

public:
    explicit LaneStrip(const Theme &theme, QWidget *parent = nullptr);

    void present(const Id &lane,
                 const Quota &quota,
                 bool mayShare,
                 const ChartSpec &spec,
                 const Wording &wording);

    const Id &lane() const { return m_lane; }
    /// Whether the sheet's current row is that lane: marked at its edge.
    void setCurrent(bool isCurrent);
    /// What the quota does to the lane, said while it is dragged.
    void setEffect(const QString &effect) { m_effect = effect; }
    /// Frames an hour, in the colour of what is over where somebody is short then.
    void frameHour(int hour, bool isShort);
    /// Where the grip of a line stands, in pixels of the widget; nothing where there is no line.
    std::optional<QPoint> gripOf(QuotaPart part) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

Q_SIGNALS:
    /// A person looks at that hour.
    void hourChosen(int hour);
    /// A person wants that number of GPUs there.
    void quotaWanted(kf::QuotaPart part, double gpus, kf::CurveMotion motion);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static double valueOf(const Quota &quota, QuotaPart part);
    double valueOf(QuotaPart part) const { return valueOf(m_quota, part); }
    std::optional<double> lineOf(QuotaPart part) const;
    std::optional<QuotaPart> partAt(const QPointF &point) const;
    void dragTo(double y);
    void want(QuotaPart part, double gpus);
    QString dragText() const;

    Id m_lane;
    Quota m_quota;
    bool m_mayShare = false;
    bool m_isCurrent = false;
    int m_hour = -1; ///< that is framed
    bool m_isShort = false;
    std::optional<QuotaPart> m_dragged;
    Quota m_before; ///< of the drag
    QString m_effect;
    CurveMotion m_next = CurveMotion::Begins;
};

} // namespace kf
