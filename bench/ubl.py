"""UBL invoices of any length, as a wholesaler's books would send them."""
from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
SPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
BIS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
RATES = (21, 6, 21)
# Some suppliers: their enterprise numbers, valid and not given out.
SUPPLIERS = tuple(
    f"0{base}{97 - base % 97:02d}" for base in range(9_990_001, 9_990_041)
)


def invoice(lines: int, number: int, day: date, buyer: str) -> bytes:
    """Return an invoice of ``lines`` lines to the enterprise ``buyer``.

    Of every tenth the tax at 21% is a cent more than its lines make.
    """
    rows = [_row(number, rank) for rank in range(lines)]
    taxes = {}
    for rate in sorted(set(RATES)):
        base = sum((amount for *_rest, amount, own in rows if own == rate), Decimal(0))
        taxes[rate] = base, (base * rate / 100).quantize(CENT, ROUND_HALF_UP)
    if number % 10 == 0:
        taxes[21] = taxes[21][0], taxes[21][1] + CENT
    net, tax = (sum(part) for part in zip(*taxes.values(), strict=True))
    supplier = SUPPLIERS[number % len(SUPPLIERS)]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="{SPACE}Invoice-2" xmlns:cac="{SPACE}CommonAggregateComponents-2"
 xmlns:cbc="{SPACE}CommonBasicComponents-2">
<cbc:CustomizationID>{BIS}</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>F{lines}-{number}</cbc:ID><cbc:IssueDate>{day}</cbc:IssueDate>
<cbc:DueDate>{day.replace(day=28)}</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>Purchases</cbc:BuyerReference>
<cac:AccountingSupplierParty>{_party(supplier, f"Wholesaler {supplier}")}
</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>{_party(buyer, "Bench")}</cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
<cbc:PaymentID>{_communication(number)}</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>{_iban(supplier)}</cbc:ID></cac:PayeeFinancialAccount>
</cac:PaymentMeans>
<cac:TaxTotal>{_amount("TaxAmount", tax)}{"".join(
    _subtotal(rate, *sums) for rate, sums in taxes.items())}</cac:TaxTotal>
<cac:LegalMonetaryTotal>{_amount("LineExtensionAmount", net)}{_amount("TaxExclusiveAmount", net)}
{_amount("TaxInclusiveAmount", net + tax)}{_amount("PayableAmount", net + tax)}
</cac:LegalMonetaryTotal>
{"".join(_line(rank, *row) for rank, row in enumerate(rows, 1))}</Invoice>""".encode()


def _row(number, rank):
    """Name, quantity, price, amount and rate of a line."""
    quantity = 1 + rank % 4
    price = Decimal(1000 + (number * 703 + rank * 1319) % 50_000) / 100
    return f"Article {number}-{rank}", quantity, price, quantity * price, RATES[rank % len(RATES)]


def _party(number, name):
    return f"""<cac:Party><cbc:EndpointID schemeID="0208">{number}</cbc:EndpointID>
<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName><cac:PostalAddress>
<cbc:StreetName>Rue Neuve 1</cbc:StreetName><cbc:CityName>Namur</cbc:CityName>
<cbc:PostalZone>5000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BE
</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme>
<cbc:CompanyID>BE{number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName>
<cbc:CompanyID schemeID="0208">{number}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>"""


def _line(rank, name, quantity, price, amount, rate):
    return f"""<cac:InvoiceLine><cbc:ID>{rank}</cbc:ID>
<cbc:InvoicedQuantity unitCode="C62">{quantity}</cbc:InvoicedQuantity>
{_amount("LineExtensionAmount", amount)}<cac:Item><cbc:Name>{name}</cbc:Name>
<cac:ClassifiedTaxCategory>{_category(rate)}</cac:ClassifiedTaxCategory></cac:Item>
<cac:Price>{_amount("PriceAmount", price)}</cac:Price></cac:InvoiceLine>"""


def _subtotal(rate, base, tax):
    return (
        f"<cac:TaxSubtotal>{_amount('TaxableAmount', base)}{_amount('TaxAmount', tax)}"
        f"<cac:TaxCategory>{_category(rate)}</cac:TaxCategory></cac:TaxSubtotal>"
    )


def _category(rate):
    return (
        f"<cbc:ID>S</cbc:ID><cbc:Percent>{rate}</cbc:Percent>"
        "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    )


def _amount(name, value):
    return f'<cbc:{name} currencyID="EUR">{value:.2f}</cbc:{name}>'


def _communication(number):
    base = 1_000_000_000 + number
    digits = f"{base}{base % 97 or 97:02d}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def _iban(supplier):
    """A Belgian IBAN with right check digits."""
    base = int(supplier)
    account = f"{base:010d}{base % 97 or 97:02d}"
    return f"BE{98 - int(account + '111400') % 97:02d}{account}"
