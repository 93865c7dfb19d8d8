// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/made_up_text.h"

#include <array>
#include <string_view>

namespace nandu::demo {

namespace {

constexpr std::array<std::string_view, 48> givenNames{
    "Marlo", "Ilse", "Tove", "Bram", "Suri", "Anouk", "Joren", "Petra", "Lumi", "Oskar", "Nadia", "Teo", "Wren", "Ivo", "Kaia", "Renzo",
    "Maren", "Silas", "Yuna", "Pilar", "Ansel", "Dorte", "Emre", "Fenja", "Gero", "Halla", "Inka", "Juno", "Kasper", "Leoni", "Mika", "Nilo",
    "Odile", "Paavo", "Quinn", "Runa", "Sanne", "Tarek", "Ulla", "Vito", "Willa", "Xenia", "Ylva", "Zeno", "Arlo", "Birgit", "Cato", "Dafne"};
constexpr std::array<std::string_view, 40> familyNames{
    "Quill", "Vantongeren", "Aalto", "Marsh", "Okafor-Lind", "Brisk", "Halloway", "Tern", "Sorrel", "Kestrel", "Dunmore", "Fjell", "Pampas",
    "Lindqvist", "Arroyo", "Copperfield", "Moss", "Niva", "Ostrich", "Plover", "Rook", "Salt", "Thistle", "Umber", "Vale", "Wick", "Yarrow",
    "Zephyr", "Barley", "Cedar", "Drift", "Ember", "Flint", "Grove", "Heron", "Isle", "Juniper", "Knoll", "Lark", "Meadow"};
constexpr std::array<std::string_view, 20> abouts{
    "Maps, bread and slow trains.", "I repair old radios and listen to what they still have to say.",
    "Field notes from a windy coast. Birds mostly.", "Compilers by day, choir by night.",
    "Growing tomatoes against all advice.", "Photographs of empty stations.", "Teacher. Cyclist. Bad at chess, still playing.",
    "Small software, long walks.", "Writing a book about rivers. Page 41.", "Ceramics, glaze accidents, tea.",
    "Night-shift nurse with a telescope.", "I collect dictionaries.", "Woodwork and weather.", "Learning the cello at forty.",
    "Open standards, open windows.", "Running far, slowly.", "Vegetable carpenter.", "Tidepools and typefaces.",
    "Half of a two-person bakery.", "Asking plants nicely."};
constexpr std::array<std::string_view, 24> hashtags{"birding", "sourdough", "trains", "gardening", "typography", "cycling", "astronomy", "bookstr",
    "coffee", "ceramics", "hiking", "music", "weather", "woodwork", "photography", "rivers", "radio", "cooking", "chess", "running", "maps",
    "plants", "linux", "grownostr"};
constexpr std::array<std::string_view, 44> notes{
    "First frost this morning. The whole field sounded like paper.",
    "The heron is back at the weir. Same stone, same hour, same look of mild disappointment.",
    "I have moved the compost heap for the third time. It is winning.",
    "Small triumph: the bread rose, the cat slept through it, and nobody rang the doorbell before nine.",
    "Reading the timetable of a railway that closed in 1961. It is the best novel I have opened this year.",
    "If you have never listened to a long-wave station fade at dawn, set an alarm once. Just once.",
    "Today a student asked why the sky is dark at night if there are so many stars. Best question of the term.",
    "Rewrote four hundred lines into ninety. Kept all the tests. Slept like a stone.",
    "Does anyone else name their houseplants after their landlords? Mine is called Gerald and he is thriving on neglect.",
    "Rain on the tin roof, soup on the stove, and a map of somewhere I will not go this year either.",
    "The trick with the blue glaze is to stop one coat before you want to.",
    "Forty kilometres into the wind, forty back with it. The universe keeps its accounts.",
    "There is a kind of quiet that only happens in a library ten minutes before closing.",
    "Saw the rings of Saturn through a telescope made of drainpipe. Grinning ever since.",
    "I asked for directions and got a forty-minute history of the bridge. Missed the train, regret nothing.",
    "My grandmother's recipe says 'flour until it is right'. I am on my third kilo.",
    "A good API is like a good door handle: you only notice the bad ones.",
    "Spent the evening sharpening chisels. It is meditation with consequences.",
    "The river took the footpath last night. The path did not seem to mind.",
    "Notes to self: the cello has four strings, the neighbours have two ears each, and it is past ten.",
    "Someone left a box of paperbacks at the tram stop with a sign: 'take one, leave the rain'.",
    "Chess club update: lost again, but this time with style.",
    "Turns out the noise in the attic is a wren. She has filed a complaint about me.",
    "I do not need more pens. I have ordered more pens.",
    "Three things I learned at the bakery this week:\n\n1. Salt last.\n2. Trust the oven, not the clock.\n3. Nobody has ever complained about too much butter.",
    "A note for anyone who is starting out: the first hundred are practice. So are the second hundred. It stays fun.",
    "Watched a murmuration for twenty minutes from a supermarket car park. Nobody else looked up.",
    "Local-first software has spoiled me. I opened a web page today and it asked me to wait.",
    "The new path along the dyke is finally open. Gravel for now, asphalt in spring, sheep always.",
    "Typesetting a cookbook. The ampersands alone are worth the trip.",
    "Tonight: lentils, again. Tomorrow: also lentils, but with opinions.",
    "I timed it: from seed to sandwich, eleven weeks and two days.",
    "Hoy encontré un mapa de 1932 con mi calle. Entonces era un huerto de naranjos.",
    "Heute Morgen Nebel bis ans Fenster. Der Wald war weg, der Kaffee war da.",
    "今朝の霧は駅まで続いていた。電車は静かに、少し遅れて来た。",
    "صباح الخير. القهوة جاهزة والنافذة مفتوحة والعصافير تتناقش.",
    "Ce matin, le marché sentait la pluie et les fraises. J'ai acheté les deux.",
    "Field log, 06:40: two curlews, one kestrel, a man looking for his glasses. They were on his head. 👓",
    "Plot twist: the 'broken' radio was fine. The plug was in the drawer. Six years. 📻",
    "Sunday long run: 24 km, one lost glove, zero regrets 🏃",
    "The comet is visible just after sunset, low in the west. Binoculars help; a thermos helps more. ☄️",
    "New kiln day. Hands shaking. Please think warm thoughts, about 1,240 degrees of them. 🔥",
    "How do you decide that something is finished? Asking for a bookshelf, a novel and a garden wall.",
    "Measured everything twice and cut it once. It is still too short. Physics is a matter of opinion."};
constexpr std::array<std::string_view, 26> replies{
    "This made my morning, thank you.", "Same here, down to the neighbour.", "Which station is that? Asking for a quiet week.",
    "I would read the whole book.", "Strong agree on the second point.", "My grandmother said exactly the same, with more swearing.",
    "Photo or it did not happen.", "You had me at soup.", "Counterpoint: more butter.", "We tried that and the sheep ate the plans.",
    "How long did it take in the end?", "Saving this for winter.", "Ha! Gerald deserves better.", "Try it with a little less water; it forgives more.",
    "The wren is right, you know.", "I have the same map. Let us compare oranges.", "Wonderful. Keep going.", "Two curlews! We only got gulls.",
    "That is the nicest bug report I have read.", "Not sure I follow. Do you mean before or after the second coat?",
    "Stealing 'flour until it is right' for my thesis.", "Welcome to the club. We meet in the shed.", "Genau so.", "¡Qué bonito!",
    "There is a longer answer, but yes.", "I walked past it yesterday and wondered."};
constexpr std::array<std::string_view, 10> quoteRemarks{"Worth your two minutes.", "This, framed, on the kitchen wall.",
    "Adding to the list of things I wish I had said.", "Read this one slowly.", "Counterexample found.", "The whole thread is good.",
    "For everyone who asked me last week:", "Exactly what I meant on Tuesday.", "Filed under: joy.", "A small classic."};
constexpr std::array<std::string_view, 10> emoji{"🔥", "❤️", "🤙", "😂", "👀", "🌿", "🚀", "🫶", "👏", "-"};

std::string withHashtags(Dice& dice, std::string text)
{
    if (dice.chance(0.34))
        text += " #" + madeUpHashtag(dice);
    if (dice.chance(0.1))
        text += " #" + madeUpHashtag(dice);
    return text;
}

} // namespace

MadeUpPerson madeUpPerson(Dice& dice)
{
    const std::string given(dice.pick(givenNames));
    const std::string family(dice.pick(familyNames));
    MadeUpPerson person;
    person.displayName = given + " " + family;
    person.name = given + "_" + family;
    for (char& c : person.name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    person.about = std::string(dice.pick(abouts));
    return person;
}

std::string madeUpNote(Dice& dice)
{
    std::string text(dice.pick(notes));
    if (dice.chance(0.12))
        text += "\n\n" + std::string(dice.pick(notes));
    if (dice.chance(0.05))
        text += " https://fieldnotes.example/" + madeUpHashtag(dice) + "/" + std::to_string(dice.below(900) + 100);
    return withHashtags(dice, std::move(text));
}

std::string madeUpReply(Dice& dice)
{
    return std::string(dice.pick(replies));
}

std::string madeUpQuoteRemark(Dice& dice)
{
    return std::string(dice.pick(quoteRemarks));
}

std::string madeUpReaction(Dice& dice)
{
    return dice.chance(0.62) ? "+" : std::string(dice.pick(emoji));
}

std::string madeUpHashtag(Dice& dice)
{
    return std::string(dice.pick(hashtags));
}

} // namespace nandu::demo
