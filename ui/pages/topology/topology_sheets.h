// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sheets of what racks stand in and are made of: rack types, their feeds, sites, rooms and
// rows, and what cables run along.

#include "ui/pages/parts/fields_model.h"

namespace kf {

struct RackTypeRow {
    QString key;
    RackType type;
    int racks = 0; ///< that have it

    bool operator==(const RackTypeRow &) const = default;
};

/// Height, limits and redundancy of every rack type.
class RackTypeSheet : public FieldsModel<RackTypeRow> {
    Q_OBJECT

public:
    explicit RackTypeSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan>
    replaced(Plan plan, const RackTypeRow &before, const RackTypeRow &after) const override;
};

struct FeedRow {
    QString key; ///< rack type and index of the feed
    Id type;
    int index = 0;
    Feed feed;

    bool operator==(const FeedRow &) const = default;
};

/// The feeds of every rack type.
class FeedSheet : public FieldsModel<FeedRow> {
    Q_OBJECT

public:
    /// Of one rack type, the feeds need not say which.
    enum class Of { AllTypes, OneType };
    FeedSheet(PlanDocument &document, Of which, QObject *parent = nullptr);

    /// All feeds, or those of one rack type.
    void present(const Plan &plan, const Id &only = {});
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const FeedRow &before, const FeedRow &after) const override;

private:
    Of m_of;
    Id m_only; ///< the rack type that is shown; empty: all
};

struct SiteRow {
    QString key;
    Site site; ///< without its rooms
    int rooms = 0;

    bool operator==(const SiteRow &) const = default;
};

/// Name, power and height above the sea of every site.
class SiteSheet : public FieldsModel<SiteRow> {
    Q_OBJECT

public:
    explicit SiteSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan> replaced(Plan plan, const SiteRow &before, const SiteRow &after) const override;
};

struct RoomRow {
    QString key;
    Room room; ///< without its rows
    Id site;

    bool operator==(const RoomRow &) const = default;
};

/// Limits, air and size of every room.
class RoomSheet : public FieldsModel<RoomRow> {
    Q_OBJECT

public:
    explicit RoomSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const RoomRow &before, const RoomRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

struct RowRow {
    QString key;
    Row row; ///< without its racks
    Id room;
    int racks = 0;

    bool operator==(const RowRow &) const = default;
};

/// Place, orientation and limits of every row.
class RowSheet : public FieldsModel<RowRow> {
    Q_OBJECT

public:
    explicit RowSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const RowRow &before, const RowRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

struct CableWayRow {
    QString key; ///< index of the way
    Id from;
    Id to;
    std::optional<double> metres; ///< always there but in a row that is being typed
    KeptKeys kept;

    bool operator==(const CableWayRow &) const = default;
};

/// How long the way of cables between two rooms is.
class CableWaySheet : public FieldsModel<CableWayRow> {
    Q_OBJECT

public:
    static constexpr int kLength = 2; ///< column of the length

    explicit CableWaySheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan>
    replaced(Plan plan, const CableWayRow &before, const CableWayRow &after) const override;
};

struct TrayRow {
    QString key;
    Cabling cabling; ///< without its ways between rooms

    bool operator==(const TrayRow &) const = default;
};

/// What cables run along inside a room; one row.
class TraySheet : public FieldsModel<TrayRow> {
    Q_OBJECT

public:
    explicit TraySheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan> replaced(Plan plan, const TrayRow &before, const TrayRow &after) const override;
};

} // namespace kf
