"""What happened, and what to do, where it is about people: signing in, the list, the provider."""

from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

PEOPLE_TITLES: dict[str, str] = {
    "day.range": QT_TRANSLATE_NOOP("Problem", "These are not days, or not in order"),
    "people.badge": QT_TRANSLATE_NOOP("Problem", "The badge number is not right"),
    "people.badge_taken": QT_TRANSLATE_NOOP("Problem", "Somebody else has this badge"),
    "people.badge_twice": QT_TRANSLATE_NOOP("Problem", "Two people have one badge"),
    "people.first_manager": QT_TRANSLATE_NOOP("Problem", "The first manager can not be read"),
    "people.last_manager": QT_TRANSLATE_NOOP("Problem", "This is the only manager"),
    "people.name": QT_TRANSLATE_NOOP("Problem", "The person's name is not right"),
    "people.no_role": QT_TRANSLATE_NOOP("Problem", "The person has no role"),
    "people.not_found": QT_TRANSLATE_NOOP("Problem", "Nobody like that is on the list"),
    "people.not_permitted": QT_TRANSLATE_NOOP("Problem", "You may not do this"),
    "people.not_taken": QT_TRANSLATE_NOOP("Problem", "The sign-in came to nothing"),
    "people.pin": QT_TRANSLATE_NOOP("Problem", "This PIN is not right"),
    "people.several": QT_TRANSLATE_NOOP("Problem", "Several people have this name"),
    "people.source": QT_TRANSLATE_NOOP("Problem", "The list of people is not kept here"),
    "people.unknown_role": QT_TRANSLATE_NOOP("Problem", "There is no such role"),
    "roster.cells": QT_TRANSLATE_NOOP("Problem", "A row has too many cells, or too few"),
    "roster.csv": QT_TRANSLATE_NOOP("Problem", "The list is not a CSV file"),
    "roster.encoding": QT_TRANSLATE_NOOP("Problem", "The list is not in UTF-8"),
    "roster.file": QT_TRANSLATE_NOOP("Problem", "The list can not be read"),
    "roster.header": QT_TRANSLATE_NOOP("Problem", "The list's columns are not the right ones"),
    "roster.pins": QT_TRANSLATE_NOOP("Problem", "The file for the PINs can not be made"),
    "roster.rows": QT_TRANSLATE_NOOP("Problem", "Some rows of the list are not right"),
    "roster.size": QT_TRANSLATE_NOOP("Problem", "The list is too long"),
    "provision.first_manager": QT_TRANSLATE_NOOP(
        "Problem", "The first manager to apply is not right"
    ),
    "oidc.answer": QT_TRANSLATE_NOOP("Problem", "The sign-in service gave an odd answer"),
    "oidc.audience": QT_TRANSLATE_NOOP("Problem", "The sign-in was meant for another program"),
    "oidc.claims": QT_TRANSLATE_NOOP("Problem", "The sign-in does not say who it is"),
    "oidc.client": QT_TRANSLATE_NOOP("Problem", "The sign-in service does not know this program"),
    "oidc.clock": QT_TRANSLATE_NOOP("Problem", "The clocks do not agree"),
    "oidc.denied": QT_TRANSLATE_NOOP("Problem", "The sign-in was refused on the phone"),
    "oidc.discovery": QT_TRANSLATE_NOOP("Problem", "The sign-in service was not found there"),
    "oidc.ended": QT_TRANSLATE_NOOP("Problem", "The sign-in has ended"),
    "oidc.expired": QT_TRANSLATE_NOOP("Problem", "The code was not used in time"),
    "oidc.issuer": QT_TRANSLATE_NOOP("Problem", "The sign-in service calls itself something else"),
    "oidc.no_device_grant": QT_TRANSLATE_NOOP(
        "Problem", "The sign-in service does not offer signing in by phone"
    ),
    "oidc.no_role": QT_TRANSLATE_NOOP("Problem", "This person has no role at the counter"),
    "oidc.nonce": QT_TRANSLATE_NOOP("Problem", "The sign-in belongs to another request"),
    "oidc.not_active": QT_TRANSLATE_NOOP("Problem", "This person is switched off here"),
    "oidc.offline_over": QT_TRANSLATE_NOOP(
        "Problem", "The sign-in service was out of reach for too long"
    ),
    "oidc.signature": QT_TRANSLATE_NOOP("Problem", "The sign-in's signature is not right"),
}

PEOPLE_SPECIAL: dict[str, str] = {
    "day.range": QT_TRANSLATE_NOOP("Problem", "Write days like 2026-03-01, the first one first."),
    "people.badge_taken": QT_TRANSLATE_NOOP(
        "Problem", "Give another badge number, or take it from the other person first."
    ),
    "people.badge_twice": QT_TRANSLATE_NOOP("Problem", "Give each person a badge of their own."),
    "people.first_manager": QT_TRANSLATE_NOOP(
        "Problem", "Run “kiosk provision” again, or “kiosk people add --role manager”."
    ),
    "people.last_manager": QT_TRANSLATE_NOOP(
        "Problem", "Make somebody else a manager first: nobody else could let people in."
    ),
    "people.not_found": QT_TRANSLATE_NOOP("Problem", "“kiosk people list” shows everybody."),
    "people.no_role": QT_TRANSLATE_NOOP("Problem", "Give at least one role."),
    "people.not_permitted": QT_TRANSLATE_NOOP("Problem", "Somebody who may has to sign in for it."),
    "people.not_taken": QT_TRANSLATE_NOOP("Problem", "Choose your name and begin again."),
    "people.pin": QT_TRANSLATE_NOOP(
        "Problem", "Six digits that nobody guesses first, or a password of eight characters."
    ),
    "people.several": QT_TRANSLATE_NOOP("Problem", "Name the person by badge or id."),
    "people.source": QT_TRANSLATE_NOOP(
        "Problem",
        "Set [people] source to “local”, or change the list in the house's sign-in service.",
    ),
    "people.unknown_role": QT_TRANSLATE_NOOP(
        "Problem", "Take attendant, supervisor, manager or auditor."
    ),
    "roster.cells": QT_TRANSLATE_NOOP("Problem", "Give every row as many cells as the first one."),
    "roster.csv": QT_TRANSLATE_NOOP("Problem", "Save it from the spreadsheet as CSV (UTF-8)."),
    "roster.encoding": QT_TRANSLATE_NOOP("Problem", "Save it from the spreadsheet as CSV (UTF-8)."),
    "roster.header": QT_TRANSLATE_NOOP(
        "Problem", "The first row has to be: name, badge, roles and, if need be, pin."
    ),
    "roster.pins": QT_TRANSLATE_NOOP(
        "Problem", "Name a file that does not exist yet, in a folder that does."
    ),
    "roster.rows": QT_TRANSLATE_NOOP(
        "Problem", "Correct the rows that were named; nobody was added."
    ),
    "roster.size": QT_TRANSLATE_NOOP("Problem", "Divide it into several files."),
    "oidc.client": QT_TRANSLATE_NOOP(
        "Problem", "Ask IT to check client_id, secret and scopes in [people.oidc]."
    ),
    "oidc.clock": QT_TRANSLATE_NOOP(
        "Problem", "Set the date and the time of this computer, then sign in again."
    ),
    "oidc.denied": QT_TRANSLATE_NOOP("Problem", "Ask for a new code and sign in again."),
    "oidc.discovery": QT_TRANSLATE_NOOP("Problem", "Ask IT to check issuer in [people.oidc]."),
    "oidc.ended": QT_TRANSLATE_NOOP("Problem", "Sign in again."),
    "oidc.expired": QT_TRANSLATE_NOOP("Problem", "Ask for a new code and sign in again."),
    "oidc.issuer": QT_TRANSLATE_NOOP(
        "Problem", "Ask IT: issuer in [people.oidc] has to be the same letter by letter."
    ),
    "oidc.no_device_grant": QT_TRANSLATE_NOOP(
        "Problem", "Ask IT to switch the device authorization grant on for this program."
    ),
    "oidc.no_role": QT_TRANSLATE_NOOP(
        "Problem", "Ask IT for a role in the sign-in service, or to map it in [people.oidc.roles]."
    ),
    "oidc.nonce": QT_TRANSLATE_NOOP("Problem", "Ask for a new code and sign in again."),
    "oidc.not_active": QT_TRANSLATE_NOOP("Problem", "Ask the manager to switch the person on."),
    "oidc.offline_over": QT_TRANSLATE_NOOP(
        "Problem", "Check the network; then sign in on the phone again."
    ),
}
