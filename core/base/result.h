// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Errors are values: a function that the world can fail returns Result<T>.

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace kf {

/// What kind of failure it was: decides which way out a caller offers.
enum class ErrorKind { NotFound, NotAllowed, Damaged, TooNew, Conflict, Invalid, Unreachable };

/// One thing that is wrong with some input, with its place.
/// `line` and `column` count from 1; 0 means the place is not a line of text.
struct Problem {
    QString entry;    ///< archive entry ("demand.yaml"), empty for the file as a whole
    int line = 0;     ///< 1-based line in the entry, 0 where there is none
    int column = 0;   ///< 1-based column in the entry, 0 where there is none
    QString message;  ///< what is wrong: one sentence without a full stop, for people
    QString expected; ///< what was expected instead, may be empty

    bool operator==(const Problem &) const = default;
};

/// "demand.yaml:14:3: what is wrong (what was expected)".
QString toText(const Problem &problem);

/// Why something could not be done.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;         ///< for people: one sentence
    QString where;           ///< for repair: "demand.yaml:14", "Hall 1 / A1 / U23"; may be empty
    QList<Problem> problems; ///< every problem found, where there can be several

    bool operator==(const Error &) const = default;
};

/// Either a value or the reason why there is none.
template<typename T = std::monostate> class [[nodiscard]] Result {
public:
    Result() : m_state(T{}) {}
    Result(T value) : m_state(std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only where ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }

    /// The error; only where not ok().
    const Error &error() const { return std::get<1>(m_state); }

    /// next(value) where ok(), else this error.
    template<typename Next> auto andThen(Next &&next) && -> decltype(next(std::declval<T>()))
    {
        if (!ok())
            return error();
        return next(std::get<0>(std::move(m_state)));
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace kf
