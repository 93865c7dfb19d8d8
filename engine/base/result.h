// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value or the reason there is none. Plain value, any thread. GCC 12 has no std::expected in C++20.
#pragma once

#include "engine/base/ensure.h"
#include "engine/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace nandu::base {

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { ensure(ok(), "value of a failed Result"); return std::get<0>(m_state); }
    const T& value() const& { ensure(ok(), "value of a failed Result"); return std::get<0>(m_state); }
    T&& value() && { ensure(ok(), "value of a failed Result"); return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { ensure(!ok(), "error of a Result that holds a value"); return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { ensure(!ok(), "error of a Result that succeeded"); return *m_error; }

private:
    std::optional<Error> m_error;
};

inline Error fail(ErrorCode code, std::string detail = {}) { return Error{code, std::move(detail)}; }

} // namespace nandu::base
