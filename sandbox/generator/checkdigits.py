"""Numbers that carry check digits: CBE, structured communication, IBAN, national register.

Every number invented here is valid on paper and belongs to nobody: CBE numbers start
with 1999 (not issued yet), IBANs use the bank codes 991 to 998, which the National Bank
reserves for circular cheques, and national register numbers have the serial 999, which
is never given.
"""
from __future__ import annotations

from datetime import date


def remainder_97(number: int) -> int:
    """The rest modulo 97, where 0 counts as 97: the rule of OGM-VCS and of account numbers."""
    return number % 97 or 97


def structured_communication(base: int) -> str:
    """The 12 digits of the structured communication over a base of at most 10 digits."""
    return f"{base:010d}{remainder_97(base):02d}"


def enterprise_number(base: int) -> str:
    """The CBE number over eight digits: the check is 97 less the rest modulo 97."""
    return f"{base:08d}{97 - base % 97:02d}"


def belgian_iban(bank: int, account: int) -> str:
    """The IBAN (ISO 13616) of account ``account`` (7 digits) at the bank with code ``bank``."""
    base = bank * 10_000_000 + account
    domestic = f"{base:010d}{remainder_97(base):02d}"
    # ISO 7064: B is 11 and E is 14, moved behind the number with 00 in place of the check.
    return f"BE{98 - int(domestic + '111400') % 97:02d}{domestic}"


def national_number(born: date) -> str:
    """A national register number that is given to nobody (serial 999); born before 2000
    or after, the check differs."""
    base = f"{born:%y%m%d}999"
    prefix = "2" if born.year >= 2000 else ""
    return f"{base}{97 - int(prefix + base) % 97:02d}"


def employer_number(base: int) -> str:
    """An employer's NSSO number of ten digits: eight digits and their check modulo 97."""
    return f"{base:08d}{97 - base % 97:02d}"
