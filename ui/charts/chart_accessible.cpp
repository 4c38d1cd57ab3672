// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kf {

namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->crosshairText() : QAccessibleWidget::text(kind);
    }

private:
    ChartView *m_view;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // Qt keeps a factory only once.
    QAccessible::installFactory(makeInterface);
}

void announceCrosshair(ChartView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&view, view.crosshairText());
    QAccessible::updateAccessibility(&event);
}

} // namespace kf
