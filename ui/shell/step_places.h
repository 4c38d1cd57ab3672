// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where each step of the history was made: undo and redo go back there, also to another page. Where
// nobody knows, it is the page of what the step has changed.

#include "ui/document/plan_document.h"
#include "ui/pages/page_id.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace kf {

class StepPlaces : public QObject {
    Q_OBJECT

public:
    /// A page, and what shows it as it was looked at.
    struct Place {
        PageId page;
        std::function<void()> wayBack;
    };

    /// `here` is where the person is; `go` leads to a place. Made before any table follows
    /// `document`: the page has to be in front before its tables select what a step changed.
    StepPlaces(PlanDocument &document,
               std::function<Place()> here,
               std::function<void(const Place &)> go,
               QObject *parent);

    /// Another plan is open: its steps are others, or of another run.
    void forget() { m_places.clear(); }

private:
    Place changedPlace() const;

    const PlanDocument &m_document;
    std::function<Place()> m_here;
    std::function<void(const Place &)> m_go;
    QHash<quint64, Place> m_places;
    Plan m_before; ///< the last change
};

} // namespace kf
