// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person has set for the program: theme, language, recent files, window layout.

#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QStringList>

namespace kf {

class Preferences {
public:
    /// Kept in `file`; an empty name keeps them where the system keeps settings.
    explicit Preferences(const QString &file = {});

    ThemeMode theme() const;
    void setTheme(ThemeMode mode);

    /// "en", "de"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// What figures are written in.
    UnitChoice units() const;
    void setUnits(const UnitChoice &units);

    int undoDepth() const; ///< steps; 0: no limit
    void setUndoDepth(int steps);

    int backups() const; ///< earlier versions kept of each plan; 0: none
    void setBackups(int most);

    /// Where this person's plans are kept safe between savings: journals and earlier versions.
    QString stateFolder() const;

    /// Paths, and addresses on servers.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Where the panels of a page stand, by the word of the page; empty where nobody moved one.
    QByteArray panelLayout(const QString &page) const;
    void setPanelLayout(const QString &page, const QByteArray &layout);

    /// Widths that a person has given columns, in pixels at zoom 1, by column. `grid` is a name of
    /// the table: "demand/sheet".
    QHash<int, int> columnWidths(const QString &grid) const;
    void setColumnWidths(const QString &grid, const QHash<int, int> &widths);

private:
    QSettings m_settings;
    QString m_stateFolder;
};

} // namespace kf
