#!/usr/bin/env python3
"""Reads a calendar file with another program: read_calendar.py FILE.ics

Prints one line for each event, its parts parted by tabs: UID, first day, the day on which it is over, title,
and when each alarm is, in seconds from the midnight at which the first day begins (before it: less than 0),
with blanks between. Needs icalendar (Debian: python3-icalendar).
"""
import sys
from pathlib import Path

from icalendar import Calendar


def seconds(alarm):
    """The offset of an alarm that goes by the start of its event."""
    return int(alarm.decoded("TRIGGER").total_seconds())


def main():
    calendar = Calendar.from_ical(Path(sys.argv[1]).read_bytes())
    for event in calendar.walk("VEVENT"):
        alarms = " ".join(str(seconds(alarm)) for alarm in event.walk("VALARM"))
        days = [event.decoded(name).isoformat() for name in ("DTSTART", "DTEND")]
        print(event["UID"], *days, event["SUMMARY"], alarms, sep="\t")


if __name__ == "__main__":
    main()
