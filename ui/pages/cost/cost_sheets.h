// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What placement and cost are typed into: prices, cloud offers, finance settings, where groups run.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/figures/why_request.h"
#include "core/words/wording.h"
#include "ui/grid/grid_ranges.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct PriceRow {
    QString key; ///< id of a device, rack type, cable or transceiver
    QString name;
    double quantity = 0.0; ///< placed or required, the larger
    double placed = 0.0;
    double owned = 0.0; ///< of the placed: paid for already
    QString remark;     ///< why another number of systems is owned
    Price price;
    Standing standing = Standing::Assumed;

    /// Those of the quantity that are not paid for already.
    double toPay() const { return std::max(0.0, quantity - owned); }

    bool operator==(const PriceRow &) const = default;
};

/// One row for everything that is placed, required or has a price.
class PriceSheet : public FieldsModel<PriceRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        QuantityColumn,
        PriceColumn,
        SumColumn,
        OwnedColumn,
        SourceColumn,
        StandingColumn,
        DateColumn,
    };

    explicit PriceSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const CatalogView &catalog,
                 const Wording &wording);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString accessibleTextAt(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;

    /// Asks how a quantity or a sum came about; nothing of what is typed.
    std::optional<WhyRequest> whyOf(const CellPlace &cell) const;

    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const PriceRow &before, const PriceRow &after) const override;

private:
    bool isPriceUnknown(int row, int column) const;
};

struct OfferRow {
    QString key; ///< index in the plan
    CloudOffer offer;
    OfferEntry listed; ///< what the catalogue says; empty where the offer is the plan's own

    bool operator==(const OfferRow &) const = default;
};

/// The cloud offers that the plan chose.
class OfferSheet : public FieldsModel<OfferRow> {
    Q_OBJECT

public:
    enum Column {
        AcceleratorColumn,
        OfferColumn,
        ProviderColumn,
        RegionColumn,
        InstanceColumn,
        GpusColumn,
        VcpuColumn,
        MemoryColumn,
        NetworkColumn,
        HostIncludedColumn,
        HostColumn,
        OnDemandColumn,
        OneYearColumn,
        ThreeYearsColumn,
        SpotColumn,
        CurrencyColumn,
        SourceColumn,
        DateColumn,
        CommitmentColumn,
        ReservedColumn,
        ReservedFromColumn,
        WithdrawnColumn,
    };

    OfferSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    void present(const Plan &plan, const CatalogView &catalog);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString accessibleTextAt(int row, int column) const override;
    /// Offers of the row's accelerator alone, where it has one.
    QList<Choice> choicesAt(int row, int column) const override;
    CellUnit unitAt(int row, int column) const override;
    /// Where a field of the offer in that row stands ("host_per_h"; "committed_per_h" is the price
    /// of the term that it takes); an offer as a whole stands in its column.
    int columnOfField(int row, const QString &field) const;

    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const OfferRow &before, const OfferRow &after) const override;

private:
    bool isPriceUnknown(int at, int column) const;

    PlanDocument &m_plan;
    const Catalog &m_catalog;
};

/// One number of the finance settings or of the link to the cloud.
struct FinanceRow {
    QString key; ///< its path: "cost/finance/pue"
    QString name;
    QString unit;
    double scale = 1.0; ///< what is shown is the value times this
    std::optional<double> value;
    bool mayBeEmpty = false;
    QString listPrice = {}; ///< the name of the list price that the value is; or a chosen system
    QString said = {};      ///< the value where it is no number: the name of that system
    bool isAssumed = false; ///< the value is the program's own

    bool operator==(const FinanceRow &) const = default;
};

class FinanceSheet : public FieldsModel<FinanceRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, UnitColumn, ListColumn };

    explicit FinanceSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const CatalogView &catalog,
                 const Wording &wording);

    /// Each row is of its own unit: nothing stands under its like.
    std::optional<int> decimalsAt(int) const override { return std::nullopt; }
    /// Of the row that says in which system an accelerator is bought.
    static QString keyOfSystem(const AcceleratorKey &key);

    QList<Choice> choicesAt(int row, int column) const override;
    CellUnit unitAt(int row, int column) const override;
    QString readOnlyReason(int row, int column) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const FinanceRow &before, const FinanceRow &after) const override;

private:
    QHash<QString, QList<Choice>> m_systems; ///< to choose from, by the key of a row
    QString m_currency;
};

/// A group's place at the start, or one of its moves.
struct PlaceRow {
    QString key; ///< group and month: "research 12"
    Id group;
    QString name;
    int fromMonth = 0;
    PlacementKind where = PlacementKind::OnPremise;
    QString advised; ///< as all below, of the group: on its first row alone
    QString because;
    QString found;
    QString reason;

    bool operator==(const PlaceRow &) const = default;
};

/// Where groups run, month by month, beside what is advised.
class PlaceSheet : public FieldsModel<PlaceRow> {
    Q_OBJECT

public:
    enum Column {
        GroupColumn,
        FromColumn,
        WhereColumn,
        AdvisedColumn,
        BecauseColumn,
        FoundColumn,
        ReasonColumn,
    };

    explicit PlaceSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const QList<PlaceAdvice> &advice, const Wording &wording);

    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const PlaceRow &before, const PlaceRow &after) const override;
};

} // namespace kf
