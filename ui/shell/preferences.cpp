// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/project/place.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr int kMostRecentFiles = 10;
constexpr int kDefaultUndoDepth = 500;
constexpr int kDefaultBackups = 10;

const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");
const QString kUnits = QStringLiteral("look/units");
const QString kUndoDepth = QStringLiteral("edit/undo_depth");
const QString kBackups = QStringLiteral("files/backups");
const QString kRecent = QStringLiteral("files/recent");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kPanels = QStringLiteral("panels/");
const QString kColumns = QStringLiteral("columns/");
constexpr int kWidestColumn = 4000; ///< more is damage

/// By the XDG base directory specification; Qt names this folder from 6.7 on.
QString systemStateFolder()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(base) ? base
                                       : QDir::home().filePath(QStringLiteral(".local/state"))) +
           QStringLiteral("/kfplan");
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat,
                                            QSettings::UserScope,
                                            QStringLiteral("kfplan"),
                                            QStringLiteral("kfplan"))
                                      .fileName()
                                : file,
                 QSettings::IniFormat)
    , m_stateFolder(file.isEmpty() ? systemStateFolder()
                                   : QFileInfo(file).dir().filePath(QStringLiteral("state")))
{
}

ThemeMode Preferences::theme() const
{
    const QString word = m_settings.value(kTheme).toString();
    if (word == QLatin1String("light"))
        return ThemeMode::Light;
    return word == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

void Preferences::setTheme(ThemeMode mode)
{
    static constexpr std::array kWords{"system", "light", "dark"};
    m_settings.setValue(kTheme, QLatin1String(kWords.at(static_cast<std::size_t>(mode))));
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(kLanguage, language);
}

UnitChoice Preferences::units() const
{
    // What somebody else has spoilt counts as not set.
    const Result<UnitChoice> units = unitChoiceFrom(m_settings.value(kUnits).toString());
    return units ? units.value() : UnitChoice();
}

void Preferences::setUnits(const UnitChoice &units)
{
    m_settings.setValue(kUnits, unitChoiceText(units));
}

int Preferences::undoDepth() const
{
    return qMax(0, m_settings.value(kUndoDepth, kDefaultUndoDepth).toInt());
}

void Preferences::setUndoDepth(int steps)
{
    m_settings.setValue(kUndoDepth, steps);
}

int Preferences::backups() const
{
    return qMax(0, m_settings.value(kBackups, kDefaultBackups).toInt());
}

void Preferences::setBackups(int most)
{
    m_settings.setValue(kBackups, most);
}

QString Preferences::stateFolder() const
{
    return m_stateFolder;
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(kRecent).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString kept = rememberedPlace(path);
    if (kept.isEmpty())
        return;
    files.removeAll(kept);
    files.prepend(kept);
    m_settings.setValue(kRecent, files.mid(0, kMostRecentFiles));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(kRecent, files);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

QByteArray Preferences::windowState() const
{
    return m_settings.value(kState).toByteArray();
}

void Preferences::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(kGeometry, geometry);
    m_settings.setValue(kState, state);
}

QByteArray Preferences::panelLayout(const QString &page) const
{
    return m_settings.value(kPanels + page).toByteArray();
}

void Preferences::setPanelLayout(const QString &page, const QByteArray &layout)
{
    m_settings.setValue(kPanels + page, layout);
}

QHash<int, int> Preferences::columnWidths(const QString &grid) const
{
    QHash<int, int> widths;
    const QStringList kept = m_settings.value(kColumns + grid).toStringList();
    for (const QString &one : kept) {
        bool isColumn = false;
        const int column = one.section(QLatin1Char(':'), 0, 0).toInt(&isColumn);
        const int width = one.section(QLatin1Char(':'), 1).toInt();
        if (isColumn && column >= 0 && width > 0 && width <= kWidestColumn)
            widths.insert(column, width);
    }
    return widths;
}

void Preferences::setColumnWidths(const QString &grid, const QHash<int, int> &widths)
{
    if (widths.isEmpty()) {
        m_settings.remove(kColumns + grid);
        return;
    }
    QList<int> columns = widths.keys();
    std::sort(columns.begin(), columns.end());
    QStringList kept;
    for (const int column : std::as_const(columns))
        kept.append(QStringLiteral("%1:%2").arg(column).arg(widths.value(column)));
    m_settings.setValue(kColumns + grid, kept);
}

} // namespace kf
