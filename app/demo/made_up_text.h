// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the people of the made-up network are called and what they say. Pure functions of the dice, any thread.
#pragma once

#include "app/demo/dice.h"

#include <string>

namespace nandu::demo {

struct MadeUpPerson {
    std::string name;        // "marlo_quill"
    std::string displayName; // "Marlo Quill"
    std::string about;
};

MadeUpPerson madeUpPerson(Dice& dice);
std::string madeUpNote(Dice& dice);
std::string madeUpReply(Dice& dice);
std::string madeUpQuoteRemark(Dice& dice);
std::string madeUpReaction(Dice& dice); // "+" more often than not
std::string madeUpHashtag(Dice& dice);

} // namespace nandu::demo
