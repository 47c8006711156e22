from collections import defaultdict

from odoo import api, models

from ..ebox.enterprise import formatted, is_valid, normalise
from ..ebox.ubl.model import Party


class EboxBillPartner(models.AbstractModel):
    """The supplier of an invoice: found by what identifies it best, else made complete."""

    _name = "ebox.bill.partner"
    _description = "Suppliers of invoices"

    @api.model
    def _find(self, company, parties):
        """The contacts of these parties that are known to a company.

        By VAT number, enterprise number, IBAN, Peppol address and name, in this order; one whose
        own VAT number is another is not it. Contacts of other companies are never looked at.

        :param parties: dict of ``Party`` to list of its IBANs
        :return: dict of ``Party`` to ``res.partner``; those not found are missing
        """
        found = {}
        for search in (self._by_number, self._by_iban, self._by_endpoint, self._by_name):
            rest = {party: ibans for party, ibans in parties.items() if party not in found}
            if rest:
                found |= search(company, rest)
        return found

    @api.model
    def _search(self, company, domain):
        """Contacts of the company before shared ones, those in use before archived ones."""
        partners = self.env["res.partner"].with_context(active_test=False)
        found = partners.search([*partners._check_company_domain(company), *domain])
        return found.sorted(lambda p: (not p.active, not p.company_id, bool(p.parent_id), p.id))

    @api.model
    def _by_number(self, company, parties):
        numbers = {number for party in parties for number in _numbers(party)}
        if not numbers:
            return {}
        known = self._search(
            company, ["|", ("vat", "in", [*numbers]), ("company_registry", "in", [*numbers])]
        )
        by_number = defaultdict(self.env["res.partner"].browse)
        for partner in known:
            for number in (partner.vat, partner.company_registry):
                if number:
                    by_number[plain_number(number)] |= partner.commercial_partner_id
        found = {}
        for party in parties:
            keys = (plain_number(party.vat), party.enterprise)
            if same := next((by_number[key] for key in keys if key and by_number[key]), None):
                found[party] = same[0]
        return found

    @api.model
    def _by_iban(self, company, parties):
        wanted = {iban for ibans in parties.values() for iban in ibans}
        if not wanted:
            return {}
        banks = self.env["res.partner.bank"]
        known = banks.search(
            [*banks._check_company_domain(company), ("sanitized_acc_number", "in", [*wanted])]
        )
        holders = known.grouped("sanitized_acc_number")
        found = {}
        for party, ibans in parties.items():
            partners = self.env["res.partner"]
            for iban in ibans:
                partners |= holders.get(iban, banks).partner_id.commercial_partner_id
            self._keep_only_match(found, party, partners, company)
        return found

    @api.model
    def _by_endpoint(self, company, parties):
        wanted = {party.endpoint.value for party in parties if party.endpoint}
        if not wanted:
            return {}
        known = self._search(company, [("peppol_endpoint", "in", [*wanted])])
        found = {}
        for party in parties:
            if end := party.endpoint:
                same = known.filtered(
                    lambda p, end=end: (p.peppol_endpoint, p.peppol_eas) == (end.value, end.scheme)
                )
                self._keep_only_match(found, party, same.commercial_partner_id, company)
        return found

    @api.model
    def _by_name(self, company, parties):
        wanted = {name for party in parties for name in (party.name, party.trading_name) if name}
        if not wanted:
            return {}
        known = self._search(company, [("name", "in", [*wanted]), ("parent_id", "=", False)])
        found = {}
        for party in parties:
            same = known.filtered(lambda p, party=party: p.name in (party.name, party.trading_name))
            self._keep_only_match(found, party, same, company)
        return found

    @api.model
    def _keep_only_match(self, found, party, partners, company):
        """Take the one contact that fits; of two that fit nobody knows which it is."""
        domain = self.env["res.partner"]._check_company_domain(company)
        fitting = partners.filtered_domain(domain).filtered(
            lambda p: not (p.vat and party.vat) or plain_number(p.vat) == plain_number(party.vat)
        )
        if len(fitting) == 1:
            found[party] = fitting

    # --- new ones

    @api.model
    def _create_missing(self, parties):
        """Make the contacts of these parties, one for those with the same number or name.

        What the file says wrongly is left out.

        :param parties: dict of ``Party`` to the ``res.company`` whose contact it is, empty for a
            shared one as those of e-Box senders are; the first with a number or name decides
        :return: dict of ``Party`` to ``res.partner``
        """
        by_identity = {}
        for party in parties:
            by_identity.setdefault(plain_number(party.vat) or party.enterprise or party.name, party)
        created = self.env["res.partner"].with_context(tracking_disable=True).create(
            [
                self._values(party) | {"company_id": parties[party].id}
                for party in by_identity.values()
            ]
        )
        partners = dict(zip(by_identity, created, strict=True))
        return {
            party: partners[plain_number(party.vat) or party.enterprise or party.name]
            for party in parties
        }

    @api.model
    def _values(self, party: Party):
        """The values of a contact from what an invoice says of its supplier."""
        country = self.env["res.country"]
        if party.country:
            country = country.search([("code", "=", party.country.upper())], limit=1)
        vat, _code = self.env["res.partner"]._run_vat_checks(
            country, party.vat, validation="setnull"
        )
        is_vat_wrong = party.vat and not vat
        return {
            "name": party.name or party.trading_name or party.vat,
            "is_company": True,
            "vat": vat or False,
            "company_registry": party.enterprise or False,
            "street": party.street or False,
            "street2": party.street2 or False,
            "zip": party.zip or False,
            "city": party.city or False,
            "country_id": country.id,
            "email": party.email or False,
            "phone": party.phone or False,
            "supplier_rank": 1,
            "comment": is_vat_wrong
            and self.env._("VAT number as its invoice gives it: %s", party.vat),
            **self._endpoint_values(party),
        }

    @api.model
    def _endpoint_values(self, party):
        """The Peppol address, where Odoo knows its scheme and finds it well formed."""
        partners = self.env["res.partner"]
        end = party.endpoint
        if not end or end.scheme not in dict(partners._fields["peppol_eas"].selection):
            return {}
        if partners._build_error_peppol_endpoint(end.scheme, end.value):
            return {}
        return {"peppol_eas": end.scheme, "peppol_endpoint": end.value}


def plain_number(number):
    """A VAT or enterprise number as it is compared: a Belgian one as its ten digits."""
    compact = "".join(filter(str.isalnum, number or "")).upper()
    return normalise(compact) if is_valid(compact) else compact


def _numbers(party):
    """The ways in which a party's numbers are written in contacts."""
    for number in (party.vat, party.enterprise):
        if not number:
            continue
        if not is_valid(number):
            yield number
            continue
        digits, printed = normalise(number), formatted(number)
        for prefix in ("", "BE", "BE "):
            yield from (prefix + digits, prefix + printed)
