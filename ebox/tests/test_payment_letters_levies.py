"""Letters of those who levy contributions on wages or fees on deeds: lists of wages that ask for
money, credits set off, days of other things, holders and communications in other words."""
from __future__ import annotations

import unittest

from ..payment.model import Answer
from .letters import COMMUNICATION, IBAN, Letters, Read

LETTERS: dict[str, Read] = {
    "nl-credit-set-off": (
        Answer.NOTHING, {}, """
    Afrekening van het derde kwartaal
    Uw rekening vertoonde nog een tegoed, dat wij met deze bijdrage hebben verrekend.
    Bijdrage van het kwartaal        842,37 EUR
    Verrekening van uw tegoed      - 842,37 EUR
    Saldo                              0,00 EUR
    Gelieve niets te betalen.
        """),
    "fr-credit-set-off": (
        Answer.NOTHING, {}, """
    Décompte du troisième trimestre
    Cotisation du trimestre          842,37 EUR
    Imputation de votre crédit     - 842,37 EUR
    Solde                              0,00 EUR
    Ce décompte est soldé par compensation. Vous ne devez rien payer.
        """),
    "de-credit-set-off": (
        Answer.NOTHING, {}, """
    Abrechnung des dritten Quartals
    Beitrag des Quartals             842,37 EUR
    Verrechnung Ihres Guthabens    - 842,37 EUR
    Saldo                              0,00 EUR
    Bitte zahlen Sie nichts.
        """),
    "fr-debit-on-wages": (
        Answer.DIRECT_DEBIT, {"amount": ("875.84",), "due": "15/05/2026"}, """
    Bordereau de cotisations
    Travailleurs                Salaires bruts     Cotisation
    Ouvriers                    32.634,47 EUR      875,84 EUR
    La somme de 875,84 EUR sera prélevée le 15/05/2026 sur votre compte {O}.
    Votre demande d'intervention doit nous parvenir avant le 31/12/2026.
        """),
    "fr-refund-on-wages": (
        Answer.REFUND, {"amount": ("170.11",), "due": "15/05/2026"}, """
    Note de crédit
    Travailleurs                Salaires bruts     Cotisation
    Ouvriers                    32.634,47 EUR      875,84 EUR
    Sauf si vous restez redevable d'autres cotisations, le trop-perçu de 170,11 EUR
    est remboursé le 15/05/2026 sur votre compte {O}.
        """),
    "nl-how-to-pay-on-wages": (
        Answer.TO_PAY, {"amount": ("525.35",), "iban": IBAN}, """
    Bijdrageborderel
    Werknemers                  Brutolonen         Bijdrage
    Arbeiders                   32.634,47 EUR      525,35 EUR
    Te storten saldo                               525,35 EUR
    Hoe betalen?
    Bedrag       525,35 EUR
    IBAN         {I}
    Uw aanvraag voor een tussenkomst moet ons vóór 31/12/2026 bereiken.
        """),
    "de-deed-below-reminder": (
        Answer.TO_PAY, {
            "amount": ("123.18",), "due": "15/05/2026", "iban": IBAN,
            "beneficiary": "Einnahmen Beispiel", "structured": COMMUNICATION}, """
    Letzte Mahnung vor dem Zahlungsbefehl
    Gebühren - Mietvertrag vom 19/12/2025

    Es obliegt Ihnen, 123,18 EUR bis zum 15/05/2026 auf das Konto {I}, lautend auf
    Einnahmen Beispiel, zu überweisen. Die anzugebende Mitteilung lautet: {C}.
        """),
    "de-holder-in-genitive": (
        Answer.TO_PAY, {
            "amount": ("123.18",), "iban": IBAN, "beneficiary": "Einnahmen Beispiel",
            "structured": COMMUNICATION}, """
    Bitte überweisen Sie 123,18 EUR auf das Konto {I} des Empfängers Einnahmen Beispiel mit dem
    Vermerk 090 9337 55493.
        """),
    "fr-holder-and-communication": (
        Answer.TO_PAY, {
            "amount": ("123.18",), "iban": IBAN, "beneficiary": "Recettes Exemple",
            "structured": COMMUNICATION}, """
    Veuillez verser 123,18 EUR au compte {I} du bénéficiaire Recettes Exemple, en mentionnant
    090933755493.
        """),
    "nl-communication-to-mention": (
        Answer.TO_PAY, {
            "amount": ("123.18",), "iban": IBAN, "beneficiary": "Inning Voorbeeld",
            "free": "KW 2026/3 9462"}, """
    Gelieve 123,18 EUR te storten op rekening {I} van de begunstigde Inning Voorbeeld. Gelieve als
    mededeling te vermelden: KW 2026/3 9462.
        """),
}


class Levies(Letters, unittest.TestCase):
    LETTERS = LETTERS
