"""Small UBL invoices, made for the tests."""
from base64 import b64encode
from decimal import Decimal

NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
BIS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
ONE_LINE = (("Lease", 1, "100.00", 21),)
IBAN = "BE71096123456769"


def ubl(number, lines=ONE_LINE, *, kind="Invoice", pdf=None, said_total=None, body="", doctype=""):
    """A UBL invoice or credit note, as bytes.

    :param lines: tuples of name, quantity, unit price and VAT percentage
    :param pdf: bytes of a PDF to embed
    :param said_total: what the file says it comes to, where that is not the sum
    :param body: XML to put in as it is
    """
    quantity = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    nets = [Decimal(price) * count for _name, count, price, _rate in lines]
    rates = sorted({rate for *_line, rate in lines})
    by_rate = {
        rate: sum(net for net, line in zip(nets, lines, strict=True) if line[3] == rate)
        for rate in rates
    }
    taxes = {rate: round(net * rate / 100, 2) for rate, net in by_rate.items()}
    net, total = sum(nets), said_total or sum(nets) + sum(taxes.values())
    subtotals = "".join(
        f"<cac:TaxSubtotal>{amount('TaxableAmount', by_rate[rate])}{amount('TaxAmount', tax)}"
        f"<cac:TaxCategory>{category(rate)}</cac:TaxCategory></cac:TaxSubtotal>"
        for rate, tax in taxes.items()
    )
    rows = "".join(
        f"<cac:{kind}Line><cbc:ID>{rank}</cbc:ID><cbc:{quantity} unitCode='C62'>{count}"
        f"</cbc:{quantity}>{amount('LineExtensionAmount', Decimal(price) * count)}<cac:Item>"
        f"<cbc:Name>{name}</cbc:Name><cac:ClassifiedTaxCategory>{category(rate)}"
        f"</cac:ClassifiedTaxCategory></cac:Item><cac:Price>{amount('PriceAmount', price)}"
        f"</cac:Price></cac:{kind}Line>"
        for rank, (name, count, price, rate) in enumerate(lines, 1)
    )
    embedded = pdf and (
        f"<cac:AdditionalDocumentReference><cbc:ID>{number}</cbc:ID><cac:Attachment>"
        f"<cbc:EmbeddedDocumentBinaryObject mimeCode='application/pdf' filename='{number}.pdf'>"
        f"{b64encode(pdf).decode()}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
        "</cac:AdditionalDocumentReference>"
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>{doctype}
<{kind} xmlns="{NAMESPACE}{kind}-2" xmlns:cac="{NAMESPACE}CommonAggregateComponents-2"
 xmlns:cbc="{NAMESPACE}CommonBasicComponents-2">
<cbc:CustomizationID>{BIS}</cbc:CustomizationID><cbc:ID>{number}</cbc:ID>
<cbc:IssueDate>2026-11-02</cbc:IssueDate>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>{body}{embedded or ""}
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Location Meuse</cbc:Name>
</cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode>
</cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>BE0477472701</cbc:CompanyID>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity>
<cbc:RegistrationName>Location Meuse</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>
</cac:AccountingSupplierParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
<cbc:PaymentID>+++090/9337/55493+++</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>{IBAN}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:TaxTotal>{amount("TaxAmount", sum(taxes.values()))}{subtotals}</cac:TaxTotal>
<cac:LegalMonetaryTotal>{amount("LineExtensionAmount", net)}{amount("TaxExclusiveAmount", net)}
{amount("TaxInclusiveAmount", total)}{amount("PayableAmount", total)}</cac:LegalMonetaryTotal>
{rows}</{kind}>""".encode()


def attached(content, mime="application/xml"):
    """A UBL AttachedDocument around a file."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<AttachedDocument xmlns="{NAMESPACE}AttachedDocument-2"
 xmlns:cac="{NAMESPACE}CommonAggregateComponents-2"
 xmlns:cbc="{NAMESPACE}CommonBasicComponents-2"><cbc:ID>1</cbc:ID><cac:Attachment>
<cbc:EmbeddedDocumentBinaryObject mimeCode="{mime}">{b64encode(content).decode()}
</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></AttachedDocument>""".encode()


def amount(name, value):
    return f"<cbc:{name} currencyID='EUR'>{value}</cbc:{name}>"


def category(rate):
    return (
        f"<cbc:ID>{'S' if rate else 'E'}</cbc:ID><cbc:Percent>{rate}</cbc:Percent>"
        "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    )
