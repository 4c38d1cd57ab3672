// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as a value: parts, each a list of blocks with typed contents. It is built once
// (build/build_report.h). CSV, paper, preview and terminal are writers of it and decide nothing of
// what it holds: how much of it each of them shows stands here, as the detail of its blocks.

#include "core/base/chart_spec.h"
#include "core/base/ids.h"
#include "core/base/month.h"
#include "core/plan/plan.h"
#include "core/report/cluster_picture.h"
#include "core/report/component_graph.h"
#include "core/report/job_gantt.h"
#include "core/report/request_path.h"
#include "core/report/swing_view.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kf {

/// How far down a thing stands. A writer takes everything up to its own detail.
enum class Detail {
    Summary, ///< a page or two: the terminal
    Full,    ///< what people read: paper and preview
    Data,    ///< long lists for programs: files
};

/// What files call by a word or an id, and people by a name.
struct Term {
    QString id;
    QString name;

    bool operator==(const Term &) const = default;
};

/// A cell: nothing (not known, or not said), a text, a number in the unit of its column, a thing
/// with an id, a month of the calendar, a date.
using Cell = std::variant<std::monostate, QString, double, Term, Month, QDate>;

enum class Align { ByContent, Left, Right }; ///< ByContent: numbers right, everything else left

struct Column {
    QString id;    ///< for programs, with its unit: "power_w"
    QString title; ///< for people, without its unit
    Unit unit = Unit::None;
    Detail detail = Detail::Full;
    Align align = Align::ByContent;
    bool isMarked = false; ///< stands out: the hour of the peak
    QString scale = {};    ///< columns of the same one are compared, and take one unit together
    bool isThing = false;  ///< of Terms: beside the ids, files have a column of their names

    bool operator==(const Column &) const = default;
};

enum class TableLook {
    Plain,
    Heat, ///< numbers are coloured by their size, those of sums are not
};

struct Table {
    QString id; ///< safe as the name of a file: "demand-weekday"
    QString title;
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each with one cell for every column
    TableLook look = TableLook::Plain;
    QList<qsizetype> sumRows = {}; ///< rows that add others up
    qsizetype rowsInSummary = -1;  ///< as many rows from the top on; -1: all of them

    bool operator==(const Table &) const = default;
};

/// One figure with its name.
struct ReportFact {
    QString id; ///< for programs: "peak"
    QString name;
    Cell value;
    Unit unit = Unit::None;
    QString note = {}; ///< what belongs to it: "weekday 14:00 to 16:00"
    Detail detail = Detail::Summary;
    QString currency = {}; ///< of money: "EUR", the unit of files

    bool operator==(const ReportFact &) const = default;
};

/// Figures below each other; a table of figure, value and unit for programs.
struct FactList {
    QString id; ///< safe as the name of a file
    QString title;
    QList<ReportFact> facts;

    bool operator==(const FactList &) const = default;
};

struct Heading {
    QString text;

    bool operator==(const Heading &) const = default;
};

struct Sentence {
    QString text;

    bool operator==(const Sentence &) const = default;
};

/// Something said below a block, and where it comes from.
struct Footnote {
    QString text;
    QString source = {};

    bool operator==(const Footnote &) const = default;
};

/// A row of racks, drawn to scale by whoever can draw.
struct RackRow {
    Id room;
    Id row;
    QString title; ///< "Hall 1 · Row A"

    bool operator==(const RackRow &) const = default;
};

/// A drawing as its page shows it, for whoever can draw.
struct Drawing {
    QString title;
    std::variant<RequestPath, ClusterPicture, ComponentGraph, SwingView, JobGantt> picture;

    bool operator==(const Drawing &) const = default;
};

using BlockContent =
    std::variant<Heading, Sentence, FactList, Table, ChartSpec, RackRow, Drawing, Footnote>;

struct Block {
    BlockContent content;
    Detail detail = Detail::Full;

    bool operator==(const Block &) const = default;
};

struct ReportPart {
    QString id; ///< as plans keep it in report.sections: "demand"
    QString title;
    QList<Block> blocks;

    bool operator==(const ReportPart &) const = default;
};

/// What a report says of itself.
struct ReportMeta {
    QString plan; ///< its name
    QString description;
    QStringList people; ///< organisation and authors
    QString span;       ///< "2027-01 to 2030-01"
    QString scenario;   ///< by name
    QString version;    ///< of the program
    QDate date;         ///< on which the report was made
    Paper paper = Paper::A4;

    bool operator==(const ReportMeta &) const = default;
};

struct Report {
    ReportMeta meta;
    QList<ReportPart> parts;

    bool operator==(const Report &) const = default;
};

/// True where a writer of that detail has something to show of it: no headings without anything
/// below, no tables without rows, no charts without numbers.
bool holdsAnything(const Block &block, Detail detail);
bool holdsAnything(const ReportPart &part, Detail detail);

/// The table as a writer of that detail shows it: without the columns and rows that stand deeper.
Table shownTable(const Table &table, Detail detail);

/// The facts as a writer of that detail shows them.
QList<ReportFact> shownFacts(const FactList &facts, Detail detail);

} // namespace kf
