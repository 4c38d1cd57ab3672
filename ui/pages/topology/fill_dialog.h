// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fills racks from the forecast: what is wanted is chosen at the left, the
// alternatives stand side by side at the right, one for each rack type. Nothing
// changes before one of them is accepted.

#include "core/evaluate/fill_request.h"
#include "ui/document/worker.h"
#include "ui/pages/page.h"
#include "ui/pages/topology/fill_figures.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace kf {

class FillRules;

/// One way to fill, as it came out.
struct FillAlternative {
    Id rackType;
    QString name;
    PlacementResult result;
};

/// Everything that working out the alternatives needs, as values.
struct FillJob {
    QList<PlacementRequest> requests;
    QStringList names; ///< of their rack types
    Topology topology;
    CatalogEntries own;
    Catalog catalog;
    PowerBasis basis = PowerBasis::Maximum;
};

/// A figure that a person assumed so that a kind can be placed.
struct FillAssumption {
    FillFigure figure;
    double value = 0.0;
};

/// The plan with these assumptions; fails as assumeFigure() does.
Result<Plan> withAssumptions(Plan plan, const Catalog &catalog, const QList<FillAssumption> &all);

class FillDialog : public QDialog {
    Q_OBJECT

public:
    FillDialog(const PageContext &context,
               std::shared_ptr<const Evaluation> figures,
               QWidget *parent);

    /// Begins with these GPUs and that month; where they are not told, those stay that it opened
    /// on: the first that are missing, in the month that systems are sized for.
    void choose(const AcceleratorKey &key, std::optional<int> month);

    /// Goes on with these figures: the plan has changed behind the dialog.
    void present(const std::shared_ptr<const Evaluation> &figures);

    /// The alternative that was accepted.
    PlacementResult chosen() const;

    /// The alternatives, when they are worked out.
    const QList<FillAlternative> &alternatives() const { return m_alternatives; }
    bool isWorking() const { return m_worker.isRunning(); }
    /// Why nothing can be filled; empty where it can.
    QString message() const;
    FillRules &rules() { return *m_rules; }
    /// What was assumed here of kinds of which a figure is not known: taken over with the filling.
    const QList<FillAssumption> &assumptions() const { return m_assumptions; }
    /// Where such figures are typed; hidden where none is missing and none was assumed.
    const FillFigures &figures() const { return *m_assumed; }
    QSpinBox &month() { return *m_month; }
    /// The plan's choice, then those that hold the GPUs that are chosen.
    QComboBox &system() { return *m_system; }
    /// Leads to the first rack type; hidden where there is one.
    QPushButton &rackTypeButton() { return *m_addRackType; }
    /// How many systems, whatever the forecast says; 0: as it says.
    QSpinBox &count() { return *m_count; }

private:
    /// Devices that go along, so many for a number of racks.
    struct AlongRow {
        QComboBox *device;
        QSpinBox *count;
        QSpinBox *racks;
    };

    QWidget *buildWishes();
    QWidget *buildAlternatives();
    void addAlong(QWidget *parent, const QString &title, DeviceKind kind, DeviceKind other);
    void listSystems();
    void addRackType();
    void chooseMissing();
    Id planChoice() const;
    FillOptions options(const Id &rackType) const;
    Result<FillJob> job() const;
    void begin();
    void finish();
    void showNeed(const FillNeed &need);
    void showAlternatives();
    void offerFill();
    void askForMissing();
    void refuse(const QString &message);
    void showAssumed();
    Result<> takeAssumed(const FillFigure &figure, const QString &text);

    PageContext m_context;
    std::shared_ptr<const Evaluation> m_figures;
    QComboBox *m_accelerator;
    QComboBox *m_system;
    int m_offered = 0; ///< systems in it
    QSpinBox *m_count;
    QSpinBox *m_month;
    QSpinBox *m_spares;
    QComboBox *m_room;
    QSpinBox *m_perRack;
    QCheckBox *m_replace;
    QCheckBox *m_fillExisting;
    QList<AlongRow> m_along;
    QList<DeviceEntry> m_devices; ///< of the catalogue and of the plan
    FillRules *m_rules;
    FillFigures *m_assumed;
    std::optional<FillFigure> m_lacking; ///< what is asked for
    bool m_isAnswered = false;           ///< it was typed just now, and is being worked out
    QList<FillAssumption> m_assumptions;
    QLabel *m_need;
    QLabel *m_message;
    QPushButton *m_addRackType;
    QTableWidget *m_table;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QTimer m_later;
    Worker<FillJob, QList<FillAlternative>> m_worker;
    QList<FillAlternative> m_alternatives;
};

} // namespace kf
