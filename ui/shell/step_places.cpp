// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_places.h"

namespace kf {

StepPlaces::StepPlaces(PlanDocument &document,
                       std::function<Place()> here,
                       std::function<void(const Place &)> go,
                       QObject *parent)
    : QObject(parent)
    , m_here(std::move(here))
    , m_go(std::move(go))
{
    const auto goTo = [this](quint64 step) {
        const auto known = m_places.constFind(step);
        if (known != m_places.cend())
            m_go(*known);
    };
    connect(&document, &PlanDocument::stepUndone, this, goTo);
    connect(&document, &PlanDocument::stepDone, this, [this, goTo](quint64 step) {
        if (m_places.contains(step))
            goTo(step);
        else
            m_places.insert(step, m_here());
    });
}

} // namespace kf

#include "moc_step_places.cpp"
