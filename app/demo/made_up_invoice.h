// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Lightning invoice of the made-up network: valid in every part (BOLT 11), paid by nobody. Pure function, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace nandu::demo {

struct MadeUpInvoice {
    std::uint64_t millisats = 0;
    std::int64_t createdAt = 0;
    std::array<std::uint8_t, 32> paymentHash{};
    std::array<std::uint8_t, 32> descriptionHash{}; // SHA-256 of the zap request, NIP-57
    std::array<std::uint8_t, 32> nodeSecret{};      // signs the invoice; a made-up node's
};

std::string encodeInvoice(const MadeUpInvoice& invoice);

} // namespace nandu::demo
