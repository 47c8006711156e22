"""Checks the seals of PDFs in a child process, with pyHanko.

Loaded by ``child/serving.py`` as a file of its own: it loads neither Odoo nor this package.
A seal counts at the moment at which it says it was put on: certificates of seals expire after
some years, sealed letters are kept for ten. Information on revocation counts where the file
carries it; it is not missed where it is not there, since nothing is ever fetched.
"""
from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

MOST_SEALS = 20


def answer(request: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """What the child process answers, see ``child/serving.py``."""
    try:
        import pyhanko.sign.validation  # noqa: F401 -- not before the memory limit is set
    except Exception:  # whatever a broken installation raises
        return {"state": "no_library"}, []
    return check(data, request["issuers"]), []


def check(data: bytes, issuers: str) -> dict[str, Any]:
    """Return ``state`` and ``seals`` as JSON knows them.

    A file that breaks the rules of PDF may look different to each reader: nothing in it
    counts as intact, and what can still be seen is whether it was altered.
    """
    try:
        return _check(data, issuers, is_strict=True)
    except Exception:  # pyHanko raises anything on what strangers write
        pass
    try:
        found = _check(data, issuers, is_strict=False)
    except Exception:
        return {"state": "unreadable"}
    return found if found["state"] == "altered" else {"state": "unreadable"}


def _check(data: bytes, issuers: str, *, is_strict: bool) -> dict[str, Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(io.BytesIO(data), strict=is_strict)
    if reader.encrypted:
        reader.decrypt("")
    embedded = reader.embedded_regular_signatures
    if not embedded:
        return {"state": "altered" if _had_a_seal(reader) else "none"}
    if len(embedded) > MOST_SEALS:
        return {"state": "unreadable"}
    roots = _certificates(issuers)
    carried = _carried(reader)
    seals = [_seal(one, roots, carried, is_last=one is embedded[-1]) for one in embedded]
    is_altered = any(seal["state"] == "altered" for seal in seals)
    return {"state": "altered" if is_altered else "none", "seals": seals}


def _had_a_seal(reader: Any) -> bool:
    """Whether a former state of the file has a seal, which a later one took off."""
    from pyhanko.sign.fields import enumerate_sig_fields

    return any(
        True for revision in range(reader.xrefs.total_revisions)
        for _name, value, _field in enumerate_sig_fields(
            reader.get_historical_resolver(revision), filled_status=True)
        if value.get_object().get("/Type", "/Sig") == "/Sig")


def _certificates(pem: str) -> list[Any]:
    from asn1crypto import pem as armour
    from asn1crypto import x509

    blocks = armour.unarmor(pem.encode(), multiple=True) if pem.strip() else ()
    return [x509.Certificate.load(der) for _kind, _headers, der in blocks]


def _carried(reader: Any) -> dict[str, list[Any]]:
    """What the file carries on its certificates (document security store, PAdES part 2)."""
    from pyhanko.sign.validation import DocumentSecurityStore
    from pyhanko.sign.validation.errors import NoDSSFoundError

    try:
        store = DocumentSecurityStore.read_dss(handler=reader)
    except NoDSSFoundError:
        return {}
    return {
        "other_certs": list(store.load_certs()),
        "ocsps": [item.get_object().data for item in store.ocsps],
        "crls": [item.get_object().data for item in store.crls],
    }


def _seal(
    embedded: Any, roots: list[Any], carried: Mapping[str, list[Any]], *, is_last: bool
) -> dict[str, Any]:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    told, now = _moment(embedded), datetime.now(UTC)
    # Nobody seals tomorrow: such a moment is no better than none.
    moment = told if told and told < now else now
    status = validate_pdf_signature(
        embedded, _context(roots, carried, moment),
        key_usage_settings=KeyUsageConstraints(
            key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False))
    seal = {
        "signer": _name(embedded.signer_cert.subject),
        "issuer": _name(embedded.signer_cert.issuer),
        "signed": told.timestamp() if told else None, "doubt": ""}
    if not _is_intact(status, is_last=is_last):
        return seal | {"state": "altered"}
    if status.trusted:
        return seal | {"state": "listed"}
    return seal | {"state": "unlisted", "doubt": _doubt(status, moment)}


def _context(roots: list[Any], carried: Mapping[str, list[Any]], moment: datetime) -> Any:
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(
        trust_roots=roots, allow_fetching=False, revocation_mode="soft-fail", moment=moment,
        # What was learned of a certificate later tells of the moment of sealing too.
        retroactive_revinfo=True, **carried)


def _moment(embedded: Any) -> datetime | None:
    """When it was sealed: by its own sealed word, else by its time stamp."""
    moment = embedded.self_reported_timestamp
    stamp = embedded.attached_timestamp_data
    if moment is None and stamp is not None:
        moment = stamp["encap_content_info"]["content"].parsed["gen_time"].native
    if moment is None:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_intact(status: Any, *, is_last: bool) -> bool:
    """Whether nothing came after the seal but what proves it: time stamps and certificates.

    Adding a later seal changes the form of the file (level FORM_FILLING), so that is accepted
    where one follows; the last one alone answers for the file as it is shown. Notes put on a
    page can cover what it says: they count as changes.
    """
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    accepted = ModificationLevel.LTA_UPDATES if is_last else ModificationLevel.FORM_FILLING
    return bool(
        status.intact and status.valid and status.docmdp_ok
        and status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
        and status.modification_level is not None and status.modification_level <= accepted)


def _doubt(status: Any, moment: datetime) -> str:
    if status.revocation_details is not None:
        return "revoked"
    certificate = status.signing_cert
    is_valid = certificate.not_valid_before <= moment <= certificate.not_valid_after
    return "unknown" if is_valid else "expired"


def _name(name: Any) -> str:
    told = name.native
    for field in ("common_name", "organization_name"):
        value = told.get(field)
        if value:
            return value if isinstance(value, str) else str(value[0])
    return name.human_friendly
