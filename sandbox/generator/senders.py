"""Who writes: the senders of the sandbox's e-Boxes, with their addresses and accounts.

Authorities carry their public names, CBE numbers and published accounts; every other
organisation, its number and its account are invented.
"""
from __future__ import annotations

from dataclasses import dataclass

from ..model import Sender, Text
from .checkdigits import belgian_iban, enterprise_number
from .logos import logo

NSSO, FINANCE = "nsso", "spf"
INVENTED_BIC = "XMPLBEBB"


@dataclass(frozen=True)
class Account:
    """A creditor's account; ``name`` is the beneficiary as printed."""

    iban: str
    name: Text
    bic: str = ""


@dataclass(frozen=True)
class House:
    """A sender and what its stationery shows."""

    sender: Sender
    street: Text
    town: Text
    phone: str
    colour: str
    accounts: tuple[Account, ...]

    def name(self, language: str) -> str:
        """The long name in ``language``, else in the first one the sender uses."""
        names = self.sender.long_name
        return names.get(language) or next(iter(names.values()))

    def site(self, language: str) -> str:
        """The address of the sender's site without its scheme."""
        urls = self.sender.url
        return (urls.get(language) or next(iter(urls.values()))).removeprefix("https://")

    def address(self, language: str) -> tuple[str, str]:
        """Street and town in ``language``."""
        return (
            self.street.get(language) or next(iter(self.street.values())),
            self.town.get(language) or next(iter(self.town.values())),
        )


def _text(fr: str, nl: str = "", de: str = "") -> Text:
    return {"fr": fr, "nl": nl or fr, "de": de or nl or fr}


def _invented(
    number: int, initials: str, shape: str, colour: str, short: Text, long: Text, site: str,
    street: Text, provider: str,
) -> House:
    """A house that does not exist, in a commune that does not exist."""
    account = Account(belgian_iban(990 + number % 8 + 1, number * 104_729), long, INVENTED_BIC)
    sender = Sender(
        enterprise_number(19_990_000 + number), short, long, _text(f"https://{site}"),
        logo(initials, colour, shape), provider=provider,
    )
    town = _text("9999 Val-d’Exemple", "9999 Voorbeelddal", "9999 Beispieltal")
    return House(sender, street, town, f"02 000 {number:02d} 00", colour, (account,))


def _authority(
    number: str, initials: str, shape: str, colour: str, short: Text, long: Text, urls: Text,
    provider: str,
) -> Sender:
    return Sender(number, short, long, urls, logo(initials, colour, shape), provider=provider)


HOUSES: dict[str, House] = {
    "nsso": House(
        _authority(
            "0206731645", "ONSS", "ring", "#1f5a96", _text("ONSS", "RSZ", "LSS"),
            _text("Office national de sécurité sociale", "Rijksdienst voor Sociale Zekerheid",
                  "Landesamt für soziale Sicherheit"),
            _text("https://www.onss.be", "https://www.rsz.be", "https://www.lss.be"), NSSO,
        ),
        _text("Place Victor Horta 11", "Victor Hortaplein 11"),
        _text("1060 Bruxelles", "1060 Brussel", "1060 Brüssel"), "02 509 59 59", "#1f5a96",
        (Account("BE63679026181108", _text("ONSS", "RSZ", "LSS"), "PCHQBEBB"),),
    ),
    "finance": House(
        _authority(
            "0308357159", "FIN", "bars", "#8a6d1f",
            _text("SPF Finances", "FOD Financiën", "FÖD Finanzen"),
            _text("Service public fédéral Finances", "Federale Overheidsdienst Financiën",
                  "Föderaler Öffentlicher Dienst Finanzen"),
            _text("https://finances.belgium.be", "https://financien.belgium.be",
                  "https://finanzen.belgium.be"), FINANCE,
        ),
        _text("Boulevard du Roi Albert II 33", "Koning Albert II-laan 33",
              "König-Albert-II.-Allee 33"),
        _text("1030 Bruxelles", "1030 Brussel", "1030 Brüssel"), "02 572 57 57", "#8a6d1f",
        (
            Account("BE22679200300047", _text("TVA-Recettes Bruxelles", "Btw-Ontvangsten Brussel",
                                              "MwSt.-Einnahmen Brüssel"), "PCHQBEBB"),
            Account(belgian_iban(991, 2_026_017),
                    _text("Centre de perception Val-d’Exemple", "Inningscentrum Voorbeelddal",
                          "Einnahmezentrum Beispieltal"), INVENTED_BIC),
            Account("BE20679200233056", _text("Versements anticipés - sociétés",
                                              "Voorafbetalingen - vennootschappen",
                                              "Vorauszahlungen - Gesellschaften"), "PCHQBEBB"),
            Account("BE42679200349254", _text("TVA Namur", "Btw Namen", "MwSt. Namur"),
                    "PCHQBEBB"),
        ),
    ),
    "flemish_tax": House(
        _authority(
            "0316380841", "VLABEL", "shield", "#3f3f3f", {"nl": "Vlaamse Belastingdienst"},
            {"nl": "Vlaamse Belastingdienst"}, {"nl": "https://belastingen.vlaanderen.be"}, FINANCE,
        ),
        {"nl": "Vaartstraat 16"}, {"nl": "9300 Aalst"}, "1700", "#3f3f3f",
        (Account("BE02375111099940", {"nl": "Vlaamse Belastingdienst"}, "BBRUBEBB"),),
    ),
    "commune": _invented(
        11, "VdE", "shield", "#2e7d4f", _text("Val-d’Exemple", "Voorbeelddal", "Beispieltal"),
        _text("Commune de Val-d’Exemple", "Gemeente Voorbeelddal", "Gemeinde Beispieltal"),
        "www.val-dexemple.example", _text("Place du Modèle 1", "Modelplein 1", "Musterplatz 1"),
        FINANCE,
    ),
    "province": _invented(
        12, "HF", "disc", "#a23b2a", _text("Haute-Fiction", "Hoog-Fictie", "Hochfiktion"),
        _text("Province de Haute-Fiction", "Provincie Hoog-Fictie", "Provinz Hochfiktion"),
        "www.haute-fiction.example", _text("Avenue Imaginaire 40", "Denkbeeldige Laan 40",
                                           "Phantasieallee 40"), FINANCE,
    ),
    "lease": _invented(
        13, "FiLease", "ring", "#006f8e", _text("Fictilease"),
        _text("Fictilease SA", "Fictilease NV", "Fictilease AG"), "www.fictilease.example",
        _text("Chaussée Inventée 200", "Verzonnen Steenweg 200", "Erfundene Straße 200"), FINANCE,
    ),
    "fund": _invented(
        14, "IMX", "disc", "#5b3a8c", _text("Imaginex"),
        _text("Imaginex, caisse d’assurances sociales ASBL",
              "Imaginex Sociaal Verzekeringsfonds VZW",
              "Imaginex Sozialversicherungskasse VoG"), "www.imaginex.example",
        _text("Rue des Indépendants 7", "Zelfstandigenstraat 7", "Selbständigenstraße 7"), NSSO,
    ),
    "secretariat": _invented(
        15, "Exemplis", "bars", "#c2571a", _text("Exemplis"),
        _text("Exemplis Secrétariat social ASBL", "Exemplis Sociaal Secretariaat VZW",
              "Exemplis Sozialsekretariat VoG"), "www.exemplis.example",
        _text("Rue de la Paie 15", "Loonstraat 15", "Lohnstraße 15"), NSSO,
    ),
    "insurer": _invented(
        16, "Fictas", "shield", "#b01f4b", _text("Fictassur"),
        _text("Fictassur Assurances SA", "Fictassur Verzekeringen NV",
              "Fictassur Versicherungen AG"),
        "www.fictassur.example", _text("Boulevard du Sinistre 3", "Schadelaan 3",
                                       "Schadenallee 3"), FINANCE,
    ),
    "prevention": _invented(
        17, "MediF", "disc", "#13796b", _text("Medifictif", "Medifictief", "Medifiktiv"),
        _text("Medifictif, service externe de prévention ASBL",
              "Medifictief Externe Preventiedienst VZW", "Medifiktiv Präventionsdienst VoG"),
        "www.medifictif.example", _text("Rue de la Visite 22", "Onderzoeksstraat 22",
                                        "Untersuchungsstraße 22"), NSSO,
    ),
    "bailiff": _invented(
        18, "M&F", "bars", "#26324a", _text("Modèle & Fictif", "Model & Fictief",
                                            "Muster & Fiktiv"),
        _text("Étude d’huissiers de justice Modèle & Fictif",
              "Gerechtsdeurwaarders Model & Fictief", "Gerichtsvollzieher Muster & Fiktiv"),
        "www.modele-fictif.example", _text("Rue de l’Exploit 9", "Exploitstraat 9",
                                           "Zustellungsstraße 9"), FINANCE,
    ),
    "counter": _invented(
        19, "GUICO", "ring", "#4d7a12", _text("Guichet Démo", "Demoloket", "Demoschalter"),
        _text("Guichet d’entreprises Démo ASBL", "Ondernemingsloket Demo VZW",
              "Unternehmensschalter Demo VoG"), "www.demoloket.example",
        _text("Rue du Guichet 1", "Loketstraat 1", "Schalterstraße 1"), NSSO,
    ),
}
