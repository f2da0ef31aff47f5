"""How old somebody or something is on a day. Pure: the day is given."""

from datetime import date


def years_between(born: date, day: date) -> int:
    """Whole years; who is born on 29 February has a birthday on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
