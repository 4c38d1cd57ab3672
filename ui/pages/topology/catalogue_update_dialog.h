// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plan's copies of catalogue entries beside what the catalogue says now, before any of them is
// taken over.

#include "core/plan/edits/catalog_update.h"
#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kf {

class CatalogueUpdateDialog : public QDialog {
    Q_OBJECT

public:
    CatalogueUpdateDialog(const PageContext &context, QWidget *parent);

    /// Takes over what is ticked, as one step; a refusal is shown and the dialog stays.
    void accept() override;

    QTreeWidget &entries() { return *m_entries; }
    QPushButton &takeButton() { return *m_take; }

private:
    void addEntry(const OutdatedEntry &entry);
    QList<OutdatedEntry> ticked() const;
    void presentButtons();

    PageContext m_context;
    QList<OutdatedEntry> m_outdated;
    QTreeWidget *m_entries;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace kf
