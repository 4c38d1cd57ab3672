// SPDX-License-Identifier: GPL-3.0-or-later
// F1 on the numbers of every table: each is explained by itself, or is said to be typed or to have
// no derivation.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/page.h"
#include "ui/pages/page_list.h"
#include "ui/pages/parts/panel.h"
#include "ui/shell/why_panel.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {
namespace {

/// A number in a cell of a table.
struct ShownNumber {
    int row = 0;
    int column = 0;
    double value = 0.0;
    QString text; ///< as the cell shows it
};

/// The numbers in a text, without the marks between thousands.
QList<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("[-\u2212]?\\d[\\d,]*(\\.\\d+)?"));
    QList<double> numbers;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        QString one = it.next().captured();
        one.remove(u',').replace(QChar(0x2212), u'-');
        numbers.append(one.toDouble());
    }
    return numbers;
}

/// True where `text` names the number, in its unit or another one of the same kind.
bool names(const QString &text, double value)
{
    constexpr std::array kUnits{1.0, 100.0, 1e3, 1e-3, 1e6, 1e-6};
    for (const double each : numbersIn(text)) {
        for (const double unit : kUnits) {
            if (std::abs(each - value * unit) <= 0.012 * std::max(0.5, std::abs(each)))
                return true;
        }
    }
    return false;
}

class WhyCells : public test::Workbench {
protected:
    /// The numbers in the first and last row of a table.
    static QList<ShownNumber> numbersOf(const QTableView &table)
    {
        const QAbstractItemModel &model = *table.model();
        const auto *grid = qobject_cast<const GridModel *>(&model);
        QList<ShownNumber> numbers;
        const int end = grid != nullptr ? grid->endOfRows() : model.rowCount();
        int first = 0;
        while (grid != nullptr && first < end && grid->bandAt(first))
            ++first;
        QList<int> rows{first};
        if (end - 1 > first)
            rows.append(end - 1);
        for (const int row : rows) {
            for (int column = 0; row < end && column < model.columnCount(); ++column) {
                const QVariant title = model.headerData(column, Qt::Horizontal);
                if (table.isColumnHidden(column) || title == QStringLiteral("Year")) // says which
                    continue;
                const QString text = model.index(row, column).data().toString();
                if (grid != nullptr) {
                    const CellKind kind = grid->columnAt(column).kind;
                    const GridValue value = grid->valueAt(row, column);
                    if ((kind == CellKind::Number || kind == CellKind::Share) &&
                        std::holds_alternative<double>(value))
                        numbers.append({row, column, std::get<double>(value), text});
                } else if (column > 0 && isRight(model.index(row, column)) &&
                           !numbersIn(text).isEmpty()) {
                    numbers.append({row, column, numbersIn(text).constFirst(), text});
                }
            }
        }
        return numbers;
    }

    static bool isRight(const QModelIndex &index)
    {
        return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    }

    /// The first terms of the answer, or what the panel of the page says.
    QStringList answers(const Page &page)
    {
        QStringList texts;
        auto &panel = *window->findChild<WhyPanel *>();
        if (panel.isVisible()) {
            const QAbstractItemModel &terms = *panel.findChild<QTreeView *>()->model();
            const QModelIndex root = terms.index(0, 0);
            texts.append(root.siblingAtColumn(1).data().toString());
            for (int row = 0; row < terms.rowCount(root); ++row)
                texts.append(terms.index(row, 1, root).data().toString());
        } else if (const auto *own = page.findChild<Panel *>(QStringLiteral("why"))) {
            for (const QLabel *label : own->findChildren<QLabel *>())
                texts.append(label->text());
        }
        return texts;
    }

    /// What F1 on that number leaves open; empty where it is answered.
    QString gapOf(Page &page, QTableView &table, const ShownNumber &number)
    {
        table.setFocus(Qt::OtherFocusReason);
        table.setCurrentIndex(table.model()->index(number.row, number.column));
        window->statusBar()->clearMessage();
        QTest::keyClick(&table, Qt::Key_F1);
        const QString said = window->statusBar()->currentMessage();
        if (said.startsWith(QStringLiteral("There is no derivation")))
            m_without.insert(page.id().word() + QStringLiteral(": ") +
                             titleOf(table, number.column));
        if (!said.isEmpty())
            return said.startsWith(QStringLiteral("Choose a number")) ? said : QString();
        const QStringList texts = answers(page);
        const bool isNamed = std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
            return names(text, number.value);
        });
        return isNamed ? QString() : texts.join(QStringLiteral(" | "));
    }

    static QString titleOf(const QTableView &table, int column)
    {
        return table.model()->headerData(column, Qt::Horizontal).toString().simplified();
    }

    QStringList gapsOf(Page &page, QTableView &table)
    {
        QStringList gaps;
        const QList<ShownNumber> numbers = numbersOf(table);
        for (const ShownNumber &number : numbers) {
            const QString gap = gapOf(page, table, number);
            ++m_asked;
            if (!gap.isEmpty())
                gaps.append(QStringLiteral("%1, %2: %3 %4: %5")
                                .arg(page.id().word(), table.accessibleName())
                                .arg(number.row)
                                .arg(titleOf(table, number.column),
                                     number.text + QStringLiteral(" <- ") + gap));
        }
        return gaps;
    }

    /// Brings the panel of a table to the front, where it stands in one.
    static void bringUp(QTableView &table)
    {
        for (QWidget *above = &table; above != nullptr; above = above->parentWidget()) {
            if (auto *panel = qobject_cast<Panel *>(above)) {
                panel->show();
                panel->raise();
            }
        }
    }

    /// Of all tables that the page shows now and has not shown before.
    QStringList gapsOfShown(Page &page, QSet<const QTableView *> &seen)
    {
        QStringList gaps;
        for (QTableView *table : page.findChildren<QTableView *>()) {
            if (seen.contains(table) || table->model() == nullptr)
                continue;
            bringUp(*table);
            settle();
            if (!table->isVisible() || table->model()->rowCount() == 0)
                continue;
            seen.insert(table);
            gaps += gapsOf(page, *table);
        }
        return gaps;
    }

    int m_asked = 0;
    QSet<QString> m_without; ///< columns with numbers of which there is no derivation
};

TEST_F(WhyCells, EveryNumberOfEveryTableIsExplainedByItselfOrSaysWhatItIs)
{
    constexpr int kFewestNumbers = 300;
    constexpr int kMostViews = 6; ///< of a page, by Alt and a digit
    for (const PageDescription &description : pages()) {
        window->showPage(description.id);
        settle();
        Page *shown = nullptr;
        for (Page *one : window->findChildren<Page *>()) {
            if (one->isVisible())
                shown = one;
        }
        ASSERT_NE(shown, nullptr);
        QSet<const QTableView *> seen;
        QStringList gaps;
        for (int view = 0; view < kMostViews; ++view) {
            QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + view), Qt::AltModifier);
            settle();
            gaps += gapsOfShown(*shown, seen);
        }
        EXPECT_TRUE(gaps.isEmpty()) << gaps.join(u'\n').toStdString();
    }
    EXPECT_GT(m_asked, kFewestNumbers);
    for (const char *column : {"lanes: Wants at peak",
                               "lanes: Borrows",
                               "lanes: Short",
                               "kubernetes: In racks",
                               "storage: Total",
                               "demand: Max"})
        EXPECT_FALSE(std::any_of(m_without.cbegin(),
                                 m_without.cend(),
                                 [column](const QString &one) {
                                     return one.section(u',', 0, 0) == QLatin1StringView(column);
                                 }))
            << column;
}

} // namespace
} // namespace kf
