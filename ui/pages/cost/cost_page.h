// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/question_study.h"
#include "ui/pages/cost/cost_sheets.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kf {

class EmptyState;
class GridView;
class GroupsView;
class LevelView;
class OwnView;
class Segments;
class TransportPanel;
class YearsView;

/// Own, rent, or how much of each: the verdict, where groups run and why, prices, years, data.
class CostPage : public Page {
    Q_OBJECT

public:
    enum class View { Own, Groups, Prices, Years, Transport };

    CostPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    bool isDrawing() const override { return m_study->isUpdating(); }

    void showView(View view);
    View view() const;

    GridView &placeGrid() { return *m_placeGrid; }
    GridView &priceGrid() { return *m_priceGrid; }
    GridView &offerGrid() { return *m_offerGrid; }
    GridView &financeGrid() { return *m_financeGrid; }
    OwnView &ownView() { return *m_own; }
    GroupsView &groupsView() { return *m_groups; }
    YearsView &yearsView() { return *m_years; }
    TransportPanel &transport() { return *m_transport; }
    QString verdict() const;
    QComboBox &keys() { return *m_keysBox; }
    QComboBox &period() { return *m_period; }

private:
    void refresh() override;
    GridView *newGrid(const char *name, const QString &title, GridModel *model);
    void buildViews();
    QWidget *buildPrices();
    void buildTools();
    void presentKeys();
    void presentPeriods();
    void presentVerdict();
    void presentEmpty();
    QList<Id> unexplained() const;
    void askReason();
    void takeReason(const QString &reason);
    void presentOwn();
    void presentAnswers();
    void updateTools();
    void addHere();
    void deleteHere();
    void takeCataloguePrices();
    void typePrices();
    void revealPrice(const Id &device);
    void askForQuotes();
    void importOffers();
    LevelView *newLevel();
    void takeOver(int systems, bool isBest);
    bool agreesTo(const Plan &next);
    void placeSystems(const Id &device, int more);
    void hideEvent(QHideEvent *event) override;
    AcceleratorKey key() const;

    PriceSheet *m_prices;
    OfferSheet *m_offers;
    FinanceSheet *m_finance;
    PlaceSheet *m_places;
    QuestionStudy *m_study;
    QStackedWidget *m_stack;
    Segments *m_views;
    QComboBox *m_keysBox;
    QComboBox *m_period;
    QPushButton *m_add;
    QPushButton *m_delete;
    QPushButton *m_quotes;
    QPushButton *m_import;
    QLabel *m_verdict;
    QLabel *m_missing;
    EmptyState *m_empty;
    QPushButton *m_toDemand;
    QPushButton *m_takePrices;
    QPushButton *m_typePrices;
    OwnView *m_own;
    GroupsView *m_groups = nullptr;
    YearsView *m_years;
    GridView *m_placeGrid = nullptr;
    GridView *m_priceGrid = nullptr;
    GridView *m_offerGrid = nullptr;
    GridView *m_financeGrid = nullptr;
    TransportPanel *m_transport;
    QList<AcceleratorKey> m_keys;
    QList<PlaceAdvice> m_advice;
    QList<Id> m_takenOver; ///< groups that the last number that was taken over moved
};

} // namespace kf
