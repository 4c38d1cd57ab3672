// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Offers service times that others have measured as a start for a service.

#include "core/report/service_times.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace kf {

class ValueTable;

class ServiceTimeDialog : public QDialog {
    Q_OBJECT

public:
    ServiceTimeDialog(const Theme &theme,
                      const QList<ServiceTimeOffer> &offers,
                      const Wording &wording,
                      QWidget *parent = nullptr);

    /// The offer that is chosen; nothing where none is.
    std::optional<ServiceTimeOffer> chosen() const;

private:
    QList<ServiceTimeOffer> m_offers;
    ValueTable *m_table;
};

} // namespace kf
