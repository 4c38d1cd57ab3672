// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_places.h"

#include "core/plan/diff.h"
#include "ui/pages/page_list.h"

namespace kf {

StepPlaces::StepPlaces(PlanDocument &document,
                       std::function<Place()> here,
                       std::function<void(const Place &)> go,
                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_here(std::move(here))
    , m_go(std::move(go))
{
    connect(
        &document, &PlanDocument::changed, this, [this](const Plan &before) { m_before = before; });
    connect(&document, &PlanDocument::stepUndone, this, [this](quint64 step) {
        if (!m_places.contains(step))
            m_places.insert(step, changedPlace());
        m_go(*m_places.constFind(step));
    });
    connect(&document, &PlanDocument::stepDone, this, [this](quint64 step) {
        const auto known = m_places.constFind(step);
        if (known != m_places.cend())
            m_go(*known);
        else
            m_places.insert(step, m_here());
    });
}

/// Where what was taken back is edited; the page that is in front where no page is for it.
StepPlaces::Place StepPlaces::changedPlace() const
{
    const QList<Change> changes = diff(m_document.plan(), m_before);
    for (const Change &change : changes) {
        const PageId page = pageOfPath(change.path);
        if (page != PageId::Overview)
            return {page, {}};
    }
    return m_here();
}

} // namespace kf

#include "moc_step_places.cpp"
