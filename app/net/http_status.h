// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The status codes that decide something here: RFC 9110, 15 and RFC 4918, 11.

namespace kf::http {

enum Status {
    kCreated = 201,
    kMultistatus = 207,
    kNotModified = 304,
    kBadRequest = 400,
    kUnauthorized = 401,
    kForbidden = 403,
    kNotFound = 404,
    kNotAllowed = 405,
    kConflict = 409,
    kGone = 410,
    kPreconditionFailed = 412,
    kTooLarge = 413,
    kLocked = 423,
    kServerProblem = 500,
    kNotImplemented = 501,
    kFull = 507,
};

} // namespace kf::http
