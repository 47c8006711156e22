"""Who an invoice is from, to, paid to, represented by."""
from __future__ import annotations

import re

from .. import enterprise
from .elements import CBC, Node, child, few, folded, text
from .model import Party, PartyId

# ISO 6523 code and its predecessors: the Belgian enterprise number, alone or as a VAT number.
ENTERPRISE_SCHEMES = frozenset({"0208", "9956", "BE:CBE", "CBE", "KBO", "BCE", "KBO-BCE"})
VAT_SCHEMES = frozenset({"9925", "BE:VAT"})

_SEPARATORS = re.compile(r"[\s.\-/:]+")
_VAT = re.compile(r"[A-Z]{2}(?=[A-Z+*]*\d)[0-9A-Z+*]{2,13}", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)


def party(node: Node) -> Party | None:
    """Read a party; None without one."""
    if node is None:
        return None
    address = child(node, "PostalAddress")
    contact = child(node, "Contact")
    legal = child(node, "PartyLegalEntity")
    country = _country(address)
    endpoint = _identifier(node, "EndpointID")
    ids = _ids(node, legal)
    known = (*ids, endpoint) if endpoint else ids
    vat = _vat(node, known, country)
    trading = text(child(node, "PartyName"), "Name")
    return Party(
        name=text(legal, "RegistrationName") or trading or _person(node),
        trading_name=trading, vat=vat, enterprise=enterprise_among(vat, known, country),
        endpoint=endpoint, ids=ids,
        street=" ".join(filter(None, (text(address, "StreetName"),
                                      text(address, "BuildingNumber")))),
        street2=", ".join(filter(None, (
            text(address, "AdditionalStreetName"),
            *(text(line, "Line") for line in few(address, "AddressLine"))))),
        city=text(address, "CityName"), zip=text(address, "PostalZone"),
        region=text(address, "CountrySubentity"), country=country,
        email=text(contact, "ElectronicMail"), phone=text(contact, "Telephone"))


def _ids(node: Node, legal: Node) -> tuple[PartyId, ...]:
    found = [_identifier(one, "ID") for one in few(node, "PartyIdentification")]
    return tuple(filter(None, (*found, _identifier(legal, "CompanyID"))))


def _identifier(node: Node, name: str) -> PartyId | None:
    element = None if node is None else node.find(CBC + name)
    value = "" if element is None else folded(element.text)
    return PartyId(value, folded(element.get("schemeID"))) if value else None


def _vat(node: Node, known: tuple[PartyId, ...], country: str) -> str:
    """The VAT number: of the VAT scheme, else of any, else where senders put it else."""
    schemes = few(node, "PartyTaxScheme")
    schemes.sort(key=lambda one: text(child(one, "TaxScheme"), "ID").upper() != "VAT")
    for scheme in schemes:
        if vat := as_vat(text(scheme, "CompanyID"), country):
            return vat
    for one in known:
        if one.scheme in VAT_SCHEMES and (vat := as_vat(one.value, "BE")):
            return vat
    # e-FFF: the legal entity's number may be the VAT number, and say so by its prefix.
    return next((vat for one in known if not one.scheme and (vat := as_vat(one.value, ""))
                 and vat.startswith(country or "BE") and enterprise.is_valid(vat)), "")


def as_vat(value: str, country: str) -> str:
    """Return a VAT number without separators, the country put before it where it lacks one.

    "" for what is none, such as "N/A". Belgian numbers get all their ten digits.

    >>> as_vat("be 477.472.701", ""), as_vat("NL8200.98.395.B.01", "NL"), as_vat("n/a", "BE")
    ('BE0477472701', 'NL820098395B01', '')
    """
    compact = _SEPARATORS.sub("", value).upper()
    if country and compact[:1].isdigit():
        compact = ("EL" if country == "GR" else country) + compact
    if not _VAT.fullmatch(compact):
        return ""
    if compact.startswith("BE") and enterprise.is_valid(compact):
        return enterprise.vat_number(compact)
    return compact


def enterprise_among(vat: str, known: tuple[PartyId, ...], country: str) -> str:
    """Return the Belgian enterprise number, "" without one.

    A number without scheme counts for a Belgian party alone.
    """
    candidates = [one.value for one in known if one.scheme in ENTERPRISE_SCHEMES | VAT_SCHEMES]
    if vat.startswith("BE"):
        candidates.append(vat)
    candidates += (
        one.value for one in known
        if not one.scheme and (country == "BE" or one.value.upper().startswith("BE")))
    return next((enterprise.normalise(one) for one in candidates if enterprise.is_valid(one)), "")


def _country(address: Node) -> str:
    code = text(child(address, "Country"), "IdentificationCode").upper()
    return code if _COUNTRY.fullmatch(code) else ""


def _person(node: Node) -> str:
    person = child(node, "Person")
    return " ".join(filter(None, (text(person, "FirstName"), text(person, "FamilyName"))))


def customer_number(node: Node, customer: Party) -> str:
    """Our number at the supplier, from AccountingCustomerParty; "" without one.

    In the order of trust: assigned by the supplier, an account of ours, an identification
    without a scheme that is neither our enterprise nor our VAT number.
    """
    for one in few(child(node, "Party"), "PartyIdentification"):
        found = _identifier(one, "ID")
        if found and not _is_registered(found) and not own_number(found.value, customer):
            identified = found.value
            break
    else:
        identified = ""
    return (text(node, "SupplierAssignedAccountID") or text(node, "CustomerAssignedAccountID")
            or identified)


def own_number(value: str, party: Party) -> bool:
    """Tell whether this is a party's own public number: VAT, enterprise, Peppol address."""
    shape = as_vat(value, "") or (
        enterprise.normalise(value) if enterprise.is_valid(value) else value)
    return shape in (party.vat, party.enterprise, party.endpoint and party.endpoint.value)


def _is_registered(found: PartyId) -> bool:
    """Whether an identifier belongs to a public register (ISO 6523), not to the supplier."""
    scheme = found.scheme.upper()
    return scheme in ENTERPRISE_SCHEMES | VAT_SCHEMES or scheme.startswith(("ISO", "GLN", "EAN")) \
        or (scheme.isdigit() and len(scheme) == 4) or scheme in ("SEPA", "VAT", "BE:VAT")
