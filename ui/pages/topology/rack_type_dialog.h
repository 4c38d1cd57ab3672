// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rack types, one at a time: feeds, redundancy, limits, sizes and reserved units, and at once what
// the type gives. Everything happens in a draft with an undo of its own: OK makes it one step of
// the plan, Cancel drops it.

#include "ui/pages/parts/plan_draft.h"
#include "ui/pages/topology/field_form.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace kf {

class FeedSheet;
class GridView;
class RackTypeFields;
class RackTypePicture;
class Segments;

class RackTypeDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the type with that id first; the last one where there is none.
    RackTypeDialog(const PageContext &context, const Id &type, QWidget *parent);

    /// Begins a type where the plan has none: who was sent here wants one.
    void beginFirst();

    RackTypeFields &fields() { return *m_fields; }
    GridView &feeds() { return *m_grid; }
    Segments &redundancy() { return *m_redundancy; }
    QComboBox &presets() { return *m_presets; }
    /// Whether this type is kept for other plans; taken over with OK.
    QCheckBox &kept() { return *m_kept; }
    /// The types of the library that can be taken into this plan.
    QPushButton &libraryButton() { return *m_fromLibrary; }
    const Plan &draft() const { return m_draft.plan(); }
    /// What the picture says: "43.65 kW after loss of one side".
    QString gives() const;

    void done(int result) override;

private:
    QWidget *typeColumn();
    QWidget *fieldColumn();
    QWidget *feedColumn();
    void present();
    void presentTypes();
    void choose(const Id &type);
    void edit(const QString &label, const PlanDocument::Change &change);
    void change(const QString &label, const std::function<void(RackType &)> &change);
    void addType();
    void deleteType();
    void addFeedHere();
    void deleteFeedHere();
    void takePreset(int index);
    bool isKept(const RackType &type) const;
    void offerLibrary();
    void takeFromLibrary(const RackType &type);
    Result<> writeLibrary();

    PlanDraft m_draft;
    Topology m_before; ///< of the plan, when the dialog opened
    Id m_type;
    QListWidget *m_types;
    RackTypeFields *m_fields;
    Segments *m_redundancy;
    QComboBox *m_presets;
    FeedSheet *m_sheet;
    GridView *m_grid;
    RackTypePicture *m_picture;
    QPushButton *m_delete;
    QPushButton *m_fromLibrary;
    QCheckBox *m_kept;
    QList<RackType> m_library; ///< as it was when the dialog opened
    QMap<Id, bool> m_keeps;    ///< what was chosen since, by type
    QPushButton *m_deleteFeed;
    QLabel *m_message;
};

} // namespace kf
