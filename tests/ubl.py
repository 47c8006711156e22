"""Small UBL invoices, made for the tests."""
from base64 import b64encode
from decimal import ROUND_HALF_UP, Decimal

NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
BIS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
ONE_LINE = (("Lease", 1, "100.00", 21),)
IBAN = "BE71096123456769"


def ubl(
    number,
    lines=ONE_LINE,
    *,
    kind="Invoice",
    pdf=None,
    said_total=None,
    tax_off=None,
    rounding=None,
    prepaid=None,
    currency="EUR",
    supplier="",
    buyer="",
    iban=IBAN,
    issued="2026-11-02",
    body="",
    doctype="",
):
    """A UBL invoice or credit note, as bytes.

    :param lines: tuples of name, quantity, unit price and VAT percentage, or category and
        percentage in one text (``AE 0``)
    :param pdf: bytes of a PDF to embed
    :param said_total: what the file says it comes to, where that is not the sum
    :param tax_off: dict of percentage to what the file's tax differs from the computed one by
    :param supplier: XML of a Party, in place of Location Meuse
    :param buyer: XML of a Party
    :param body: XML to put in as it is
    """
    quantity = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    nets = [cents(Decimal(price) * count) for _name, count, price, _rate in lines]
    by_rate = {}
    for net, (*_rest, rate) in zip(nets, lines, strict=True):
        by_rate[rate] = by_rate.get(rate, 0) + net
    taxes = {
        rate: cents(net * percentage(rate) / 100) + Decimal((tax_off or {}).get(rate, 0))
        for rate, net in sorted(by_rate.items(), key=str)
    }

    def amount(name, value):
        return f"<cbc:{name} currencyID='{currency}'>{value}</cbc:{name}>"

    net, total = sum(nets), said_total or sum(nets) + sum(taxes.values())
    payable = total if said_total else total + Decimal(rounding or 0) - Decimal(prepaid or 0)
    subtotals = "".join(
        f"<cac:TaxSubtotal>{amount('TaxableAmount', by_rate[rate])}{amount('TaxAmount', tax)}"
        f"<cac:TaxCategory>{category(rate)}</cac:TaxCategory></cac:TaxSubtotal>"
        for rate, tax in taxes.items()
    )
    rows = "".join(
        f"<cac:{kind}Line><cbc:ID>{rank}</cbc:ID><cbc:{quantity} unitCode='C62'>{count}"
        f"</cbc:{quantity}>{amount('LineExtensionAmount', nets[rank - 1])}<cac:Item>"
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
    customer = buyer and f"<cac:AccountingCustomerParty>{buyer}</cac:AccountingCustomerParty>"
    account = iban and (
        f"<cac:PayeeFinancialAccount><cbc:ID>{iban}</cbc:ID></cac:PayeeFinancialAccount>"
    )
    advance = prepaid and amount("PrepaidAmount", prepaid)
    rounded = rounding and amount("PayableRoundingAmount", rounding)
    return f"""<?xml version="1.0" encoding="UTF-8"?>{doctype}
<{kind} xmlns="{NAMESPACE}{kind}-2" xmlns:cac="{NAMESPACE}CommonAggregateComponents-2"
 xmlns:cbc="{NAMESPACE}CommonBasicComponents-2">
<cbc:CustomizationID>{BIS}</cbc:CustomizationID><cbc:ID>{number}</cbc:ID>
<cbc:IssueDate>{issued}</cbc:IssueDate>
<cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>{body}{embedded or ""}
<cac:AccountingSupplierParty>{supplier or party("Location Meuse", "BE0477472701")}
</cac:AccountingSupplierParty>{customer}
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
<cbc:PaymentID>+++090/9337/55493+++</cbc:PaymentID>{account}</cac:PaymentMeans>
<cac:TaxTotal>{amount("TaxAmount", sum(taxes.values()))}{subtotals}</cac:TaxTotal>
<cac:LegalMonetaryTotal>{amount("LineExtensionAmount", net)}{amount("TaxExclusiveAmount", net)}
{amount("TaxInclusiveAmount", total)}{advance or ""}{rounded or ""}
{amount("PayableAmount", payable)}
</cac:LegalMonetaryTotal>
{rows}</{kind}>""".encode()


def party(name, vat="", country="BE", endpoint=""):
    """A supplier or a buyer; its endpoint is scheme and number in one text: 0208 0477472701."""
    scheme, _blank, address = endpoint.partition(" ")
    return (
        "<cac:Party>"
        + (endpoint and f"<cbc:EndpointID schemeID='{scheme}'>{address}</cbc:EndpointID>")
        + f"<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName><cac:PostalAddress>"
        f"<cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country>"
        "</cac:PostalAddress>"
        + (
            vat
            and f"<cac:PartyTaxScheme><cbc:CompanyID>{vat}</cbc:CompanyID><cac:TaxScheme>"
            "<cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
        )
        + f"<cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName>"
        "</cac:PartyLegalEntity></cac:Party>"
    )


def attached(content, mime="application/xml"):
    """A UBL AttachedDocument around a file."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<AttachedDocument xmlns="{NAMESPACE}AttachedDocument-2"
 xmlns:cac="{NAMESPACE}CommonAggregateComponents-2"
 xmlns:cbc="{NAMESPACE}CommonBasicComponents-2"><cbc:ID>1</cbc:ID><cac:Attachment>
<cbc:EmbeddedDocumentBinaryObject mimeCode="{mime}">{b64encode(content).decode()}
</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></AttachedDocument>""".encode()


def cii(number, *, code="380", buyer="", total="121.00", lines=True, doctype=""):
    """A Cross Industry Invoice, as bytes: one line of 100 with 21% VAT, of Location Meuse.

    :param buyer: VAT number of the buyer
    """
    space = "urn:un:unece:uncefact:data:standard:"
    tax = (
        "<a:ApplicableTradeTax>%s<a:TypeCode>VAT</a:TypeCode><a:CategoryCode>S</a:CategoryCode>"
        "<a:RateApplicablePercent>21</a:RateApplicablePercent></a:ApplicableTradeTax>"
    )
    line = f"""<a:IncludedSupplyChainTradeLineItem>
<a:SpecifiedTradeProduct><a:Name>Lease</a:Name></a:SpecifiedTradeProduct>
<a:SpecifiedLineTradeAgreement><a:NetPriceProductTradePrice><a:ChargeAmount>100.00</a:ChargeAmount>
</a:NetPriceProductTradePrice></a:SpecifiedLineTradeAgreement>
<a:SpecifiedLineTradeDelivery><a:BilledQuantity unitCode="C62">1</a:BilledQuantity>
</a:SpecifiedLineTradeDelivery><a:SpecifiedLineTradeSettlement>{tax % ""}
<a:SpecifiedTradeSettlementLineMonetarySummation><a:LineTotalAmount>100.00</a:LineTotalAmount>
</a:SpecifiedTradeSettlementLineMonetarySummation></a:SpecifiedLineTradeSettlement>
</a:IncludedSupplyChainTradeLineItem>"""
    registered = (
        "<a:SpecifiedTaxRegistration><a:ID schemeID='VA'>%s</a:ID></a:SpecifiedTaxRegistration>"
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>{doctype}
<r:CrossIndustryInvoice xmlns:r="{space}CrossIndustryInvoice:100"
 xmlns:a="{space}ReusableAggregateBusinessInformationEntity:100"
 xmlns:u="{space}UnqualifiedDataType:100"><r:ExchangedDocument><a:ID>{number}</a:ID>
<a:TypeCode>{code}</a:TypeCode><a:IssueDateTime><u:DateTimeString format="102">20261102
</u:DateTimeString></a:IssueDateTime></r:ExchangedDocument><r:SupplyChainTradeTransaction>
{line if lines else ""}<a:ApplicableHeaderTradeAgreement><a:SellerTradeParty>
<a:Name>Location Meuse</a:Name><a:PostalTradeAddress><a:CountryID>BE</a:CountryID>
</a:PostalTradeAddress>{registered % "BE0477472701"}</a:SellerTradeParty><a:BuyerTradeParty>
<a:Name>Acheteur</a:Name>{buyer and registered % buyer}</a:BuyerTradeParty>
</a:ApplicableHeaderTradeAgreement><a:ApplicableHeaderTradeSettlement>
<a:InvoiceCurrencyCode>EUR</a:InvoiceCurrencyCode><a:SpecifiedTradeSettlementPaymentMeans>
<a:TypeCode>30</a:TypeCode><a:PayeePartyCreditorFinancialAccount><a:IBANID>{IBAN}</a:IBANID>
</a:PayeePartyCreditorFinancialAccount></a:SpecifiedTradeSettlementPaymentMeans>
{tax % "<a:CalculatedAmount>21.00</a:CalculatedAmount>"}
<a:SpecifiedTradeSettlementHeaderMonetarySummation><a:LineTotalAmount>100.00</a:LineTotalAmount>
<a:TaxBasisTotalAmount>100.00</a:TaxBasisTotalAmount>
<a:TaxTotalAmount currencyID="EUR">21.00</a:TaxTotalAmount>
<a:GrandTotalAmount>{total}</a:GrandTotalAmount><a:DuePayableAmount>{total}</a:DuePayableAmount>
</a:SpecifiedTradeSettlementHeaderMonetarySummation></a:ApplicableHeaderTradeSettlement>
</r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>""".encode()


def cents(value):
    """An amount in cents, half away from zero as invoices are rounded."""
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def percentage(rate):
    """
    >>> percentage(21), percentage("AE 0")
    (Decimal('21'), Decimal('0'))
    """
    return Decimal(str(rate).rpartition(" ")[2])


def category(rate):
    letter = str(rate).rpartition(" ")[0] or ("S" if rate else "E")
    return (
        f"<cbc:ID>{letter}</cbc:ID><cbc:Percent>{percentage(rate)}</cbc:Percent>"
        "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    )
