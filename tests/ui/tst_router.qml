// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going back and forward finds the places in the order they were visited.
import QtQuick
import QtTest
import Nandu.Ui

TestCase {
    name: "Router"

    Router {
        id: router
    }

    function init(): void {
        router.reset(Router.Home)
    }
    function test_backAndForwardWalkTheTrail(): void {
        router.go(Router.Thread, "aa")
        router.go(Router.Profile, "bb")
        router.back()
        compare(router.place, Router.Thread)
        compare(router.subject, "aa")
        verify(router.canGoForward)
        router.forward()
        compare(router.subject, "bb")
    }
    function test_goingSomewhereNewForgetsTheWayForward(): void {
        router.go(Router.Thread, "aa")
        router.back()
        router.go(Router.Global, "")
        verify(!router.canGoForward)
        compare(router.place, Router.Global)
    }
    function test_theSamePlaceTwiceIsOneStep(): void {
        router.go(Router.Global, "")
        router.go(Router.Global, "")
        router.back()
        compare(router.place, Router.Home)
    }
    function test_backAtTheBeginningStays(): void {
        router.back()
        compare(router.place, Router.Home)
    }
    function test_startPages_data(): var {
        return [{tag: "home", page: "home", place: Router.Home, subject: ""}, {tag: "thread:aa", page: "thread:aa", place: Router.Thread, subject: "aa"},
                {tag: "settings:relays", page: "settings:relays", place: Router.Settings, subject: "relays"}, {tag: "nonsense", page: "nonsense", place: Router.Home, subject: ""}]
    }
    function test_startPages(row: var): void {
        router.start(row.page)
        compare(router.place, row.place)
        compare(router.subject, row.subject)
    }
}
