// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every size, language and look: nothing is cut, nothing stands outside, everything
// has a name. CMake runs these tests at the scale factors 1, 1.5 and 2.
#include "tests/ui/shell/layout_check.h"
#include "tests/ui/shell/workbench.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/language.h"

#include <QStackedWidget>
#include <QTranslator>

namespace kf {
namespace {

struct Look {
    const char *language;
    ThemeMode mode;
    QSize size;
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.language << (look.mode == ThemeMode::Dark ? ", dark, " : ", light, ")
         << look.size.width() << "x" << look.size.height();
}

/// Speaks a language as long as it lives.
class Spoken {
public:
    explicit Spoken(const char *language) { installLanguage(*qApp, QString::fromLatin1(language)); }
    ~Spoken()
    {
        for (QTranslator *words : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(words);
            delete words;
        }
        QLocale::setDefault(QLocale::c());
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
};

class Layout : public testing::TestWithParam<Look> {
protected:
    Layout()
        : spoken(GetParam().language)
        , catalog(loadCatalog().value())
        , preferences(folder.filePath(QStringLiteral("preferences.ini")))
        , theme(GetParam().mode)
    {
        theme.apply();
        window = std::make_unique<MainWindow>(catalog, theme, preferences);
        window->resize(GetParam().size);
        window->show();
    }

    void expectNoProblems(const char *example)
    {
        ASSERT_TRUE(window->openExample(QString::fromLatin1(example)));
        for (const PageId page : kAllPages) {
            window->showPage(page);
            QApplication::processEvents(); // layouts, then what follows from them
            QApplication::processEvents();
            EXPECT_EQ(window->size(), GetParam().size) << pageWord(page).toStdString();
            EXPECT_FALSE(window->findChild<HeadlineBar *>()->cutsText());
            const auto *pages = window->findChild<QStackedWidget *>();
            EXPECT_LE(pages->width(), pages->parentWidget()->width())
                << pageWord(page).toStdString() << " needs scrolling sideways";
            EXPECT_LE(pages->height(), pages->parentWidget()->height())
                << pageWord(page).toStdString() << " needs scrolling";
            const QStringList problems = test::layoutProblems(*window);
            EXPECT_TRUE(problems.isEmpty())
                << example << ", " << pageWord(page).toStdString() << ":\n"
                << problems.join(QLatin1Char('\n')).toStdString();
        }
    }

    QTemporaryDir folder;
    Spoken spoken;
    Catalog catalog;
    Preferences preferences;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

TEST_P(Layout, CutsNoTextAndKeepsEveryChildInsideItsParent)
{
    expectNoProblems("acme");
}

TEST_P(Layout, HoldsForAnEmptyPlan)
{
    expectNoProblems("empty");
}

TEST_P(Layout, NamesEveryControlAndEveryAction)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    for (const PageId page : kAllPages) {
        window->showPage(page);
        QApplication::processEvents();
        const QStringList nameless = test::namelessControls(*window);
        EXPECT_TRUE(nameless.isEmpty()) << pageWord(page).toStdString() << ":\n"
                                        << nameless.join(QLatin1Char('\n')).toStdString();
    }
    const QList<QAction *> actions = window->allActions();
    for (const QAction *action : actions) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(AllLooks,
                         Layout,
                         testing::Values(Look{"en", ThemeMode::Light, {1440, 900}},
                                         Look{"en", ThemeMode::Light, {1280, 720}},
                                         Look{"en", ThemeMode::Dark, {1440, 900}},
                                         Look{"en", ThemeMode::Dark, {1280, 720}},
                                         Look{"de", ThemeMode::Light, {1440, 900}},
                                         Look{"de", ThemeMode::Light, {1280, 720}},
                                         Look{"de", ThemeMode::Dark, {1440, 900}},
                                         Look{"de", ThemeMode::Dark, {1280, 720}}));

} // namespace
} // namespace kf
