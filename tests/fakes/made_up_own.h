// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a made-up account wrote and keeps: an outbox with every state, lists and their versions, notices.
#pragma once

#include "tests/fakes/fake_client.h"

namespace nandu::fakes {

void showOwn(FakeClient& client, bool hasHeld); // hasHeld: a note that can still be taken back

} // namespace nandu::fakes
