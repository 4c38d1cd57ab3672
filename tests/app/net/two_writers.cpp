// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/two_writers.h"

#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "core/plan/merge/merge.h"
#include "core/project/plan_file.h"
#include "tests/app/net/fake_secrets.h"
#include "tests/support/plan_builder.h"

#include <QDataStream>
#include <QIODevice>

#include <random>
#include <thread>

namespace kf::test {

namespace {

constexpr int kMostWaits = 200; ///< for a lock, of one writer
const QString kWeekday = QStringLiteral("weekday");

using Cells = std::array<double, kEditedCells>;

/// One of the two.
class Writer {
public:
    Writer(const QString &place, int number, const Plan &first, const QByteArray &version)
        : m_place(place)
        , m_number(number)
        , m_random(std::mt19937(unsigned(number)))
        , m_seen(first)
        , m_version(version)
    {
    }

    void write(int saves)
    {
        WebStore store(m_secrets, {});
        for (int i = 0; i < saves && tale.problem.isEmpty(); ++i) {
            const auto cell = std::size_t(m_random() % kEditedCells);
            const double value = typedValue(m_number, i);
            tale.replaced.insert(cellsOf(m_seen)[cell]);
            tale.typed.insert(value);
            save(store, withCell(m_seen, cell, value));
        }
    }

    WriterTale tale;

private:
    void save(WebStore &store, Plan mine)
    {
        while (tale.problem.isEmpty()) {
            const auto answer = writeNow(store, {m_place, encodePlan(mine).value(), m_version});
            if (answer && answer.value()) {
                ++tale.saves;
                m_seen = mine;
                m_version = *answer.value();
                return;
            }
            // The other one writes at this moment: a person tries again, as the program says.
            if (!answer && answer.error().kind == ErrorKind::NotAllowed && ++m_waits < kMostWaits)
                continue;
            if (answer || answer.error().kind != ErrorKind::Conflict) {
                tale.problem = answer ? QStringLiteral("stopped") : answer.error().message;
                return;
            }
            ++tale.refusals;
            mine = mergeWithTheirs(store, mine);
        }
    }

    /// Decides what both have changed by chance, as somebody in a hurry does.
    Plan mergeWithTheirs(WebStore &store, const Plan &mine)
    {
        const auto read = readNow(store, m_place);
        const Result<Plan> theirs =
            read ? decodePlan(read.value().bytes, zones()) : Result<Plan>(read.error());
        if (!theirs) {
            tale.problem = theirs.error().message;
            return mine;
        }
        MergeChoices choices;
        const PlanMerge asked = mergePlans(m_seen, mine, theirs.value(), choices, zones());
        for (const MergeRow &row : asked.rows) {
            if (row.state == MergeRow::State::Conflict)
                choices.rows.insert(row.key,
                                    m_random() % 2 == 0 ? MergeSide::Mine : MergeSide::Theirs);
        }
        noteConflicts(mine, theirs.value(), int(choices.rows.size()));
        m_seen = theirs.value();
        m_version = read.value().version;
        return mergePlans(m_before, mine, theirs.value(), choices, zones()).plan;
    }

    void noteConflicts(const Plan &mine, const Plan &theirs, int told)
    {
        m_before = m_seen;
        const Cells before = cellsOf(m_before);
        const Cells own = cellsOf(mine);
        const Cells other = cellsOf(theirs);
        int there = 0;
        for (std::size_t i = 0; i < kEditedCells; ++i) {
            if (own[i] == before[i] || other[i] == before[i] || own[i] == other[i])
                continue;
            ++there;
            tale.shown.insert(own[i]);
            tale.shown.insert(other[i]);
        }
        tale.conflicts += there;
        if (there != told)
            tale.problem =
                QStringLiteral("%1 conflicts are there, %2 are shown").arg(there).arg(told);
    }

    FakeSecrets m_secrets;
    QString m_place;
    int m_number;
    int m_waits = 0; ///< for the lock of the other one
    std::mt19937 m_random;
    Plan m_seen;   ///< as it stands on the server, as far as this writer knows
    Plan m_before; ///< what both began with, in the last conflict
    QByteArray m_version;
};

int lostOf(const WriterTale &a, const WriterTale &b, const Cells &last)
{
    int lost = 0;
    for (const double value : a.typed | b.typed) {
        const bool isThere = std::find(last.begin(), last.end(), value) != last.end();
        const bool isKnown = a.replaced.contains(value) || b.replaced.contains(value) ||
                             a.shown.contains(value) || b.shown.contains(value);
        lost += isThere || isKnown ? 0 : 1;
    }
    return lost;
}

} // namespace

QByteArray WriterTale::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << typed << replaced << shown << saves << refusals << conflicts << problem;
    return bytes;
}

WriterTale WriterTale::fromBytes(const QByteArray &bytes)
{
    WriterTale tale;
    QDataStream in(bytes);
    in >> tale.typed >> tale.replaced >> tale.shown >> tale.saves >> tale.refusals >>
        tale.conflicts >> tale.problem;
    if (in.status() != QDataStream::Ok)
        tale.problem = QStringLiteral("a writer ended without a word");
    return tale;
}

QString WritersAccount::text() const
{
    return QStringLiteral("edits %1, saves %2, refused and merged %3, conflicts shown %4, lost %5")
        .arg(edits)
        .arg(saves)
        .arg(refusals)
        .arg(conflicts)
        .arg(lost);
}

Plan editedPlan()
{
    return PlanBuilder()
        .withDayTypes({{"weekday", 365}})
        .withGroup("research", GroupKind::Exploratory, "h100-sxm5-80")
        .withCells("weekday", allDay(0))
        .plan();
}

std::array<double, kEditedCells> cellsOf(const Plan &plan)
{
    Cells cells{};
    const Hours &hours = *plan.demand.groups[0]->demand.constFind(kWeekday);
    std::copy(hours.begin(), hours.end(), cells.begin());
    return cells;
}

Plan withCell(Plan plan, std::size_t cell, double value)
{
    plan.demand.groups[0].mutate().demand[kWeekday][cell] = value;
    return plan;
}

double typedValue(int writer, int edit)
{
    return 2.0 * (edit + 1) + writer;
}

WritersAccount accountOf(const WriterTale &a, const WriterTale &b, const Plan &last)
{
    return {int(a.typed.size() + b.typed.size()),
            a.saves + b.saves,
            a.refusals + b.refusals,
            a.conflicts + b.conflicts,
            lostOf(a, b, cellsOf(last)),
            a.problem + b.problem};
}

WritersAccount letTwoWrite(const QString &place, int saves)
{
    FakeSecrets secrets;
    WebStore store(secrets, {});
    const Plan first = editedPlan();
    const auto made = writeNow(store, {place, encodePlan(first).value(), QByteArray()});
    if (!made)
        return {0, 0, 0, 0, 0, made.error().message};
    Writer a(place, 0, first, *made.value());
    Writer b(place, 1, first, *made.value());
    std::thread other([&b, saves] { b.write(saves); });
    a.write(saves);
    other.join();
    const auto read = readNow(store, place);
    if (!read)
        return {0, 0, 0, 0, 0, a.tale.problem + b.tale.problem + read.error().message};
    return accountOf(a.tale, b.tale, decodePlan(read.value().bytes, zones()).value());
}

} // namespace kf::test
