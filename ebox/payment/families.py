"""Families of words about money in French, Dutch and German, for labels that no list knows.

A label is its noun ("somme", "quote-part", "aandeel") with a word that says what happens to it
("à verser", "te storten", "zu überweisen"); the second alone tells what is meant. Patterns are
for text folded by ``folding.level``: the û stays, since "dû" is not "du".
"""
from __future__ import annotations

import re


def _family(*texts: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join('|'.join(text.split()) for text in texts)})\b")


# Money that the reader is to part with: infinitives and adjectives, no participles of the past.
PAY = _family(
    r"pay(?:er|ez|able|ables) vers(?:er|ez) regl(?:er|ez) acquitt(?:er|ez) vir(?:er|ez) solder",
    r"transferer apurer debourser dûe? dues? exigibles? reclamee?s? redevables? devoir devez",
    r"devra restez debiteur debitrice reclamons attendue?s? demandee?s? impayee?s? recouvrables?",
    r"betalen betaalt betaalbare? storten stort voldoen vereffenen aanzuiveren zuiveren",
    r"overschrijven overmaken maken verschuldigde? verschuldigd opeisbare? openstaande?",
    r"openstaand opeisbaar open verwachte? gevorderde? geeiste? gevraagde? onbetaalde?",
    r"debetsaldo debet invorderbaar restbedrag bijbetaling nabetaling bijbetalen invorderbare?",
    r"nettobetaling zahlen zahlende[rsnm]? zahlbare?[rsnm]? bezahlen bezahlende[rsnm]?",
    r"uberweisen entrichten uberweisende[rsnm]? begleichen begleichende[rsnm]?",
    r"entrichtende[rsnm]? einzuzahlen einzuzahlende[rsnm]? abzufuhren abzufuhrende[rsnm]?",
    r"leistende[rsnm]? nachzuzahlen nachzuzahlende[rsnm]? fallige?[rsnm]? geschuldete?[rsnm]?",
    r"offene?[rsnm]? schuldig schuldige[rsnm]? sollsaldo soll einforderbare?[rsnm]? eintreibbar",
    r"ausstehende?[rsnm]? offen erwartete?[rsnm]? gefordert geforderte[rsnm]? verlangte?[rsnm]?",
    r"\w*zahl(?:ungs)?betrag zahllast zahlsumme \w*uberweisungsbetrag restbetrag restschuld",
    r"gesamtforderung forderungsbetrag forderung nachforderung nachzahlung \w*schuld payable")
# Money that comes back, or that counts for the reader.
REFUND = _family(
    r"rembours\w* restitu\w* ristourn\w* trop-percu percu trop creditrice crediteur creditee?s?",
    r"crediter reverse\w* recevoir recevez recevrez recuper\w* degrev\w* faveur avoir excedent",
    r"indu rendre rendue?s? bonifi\w* \w*terug\w* teruggave tegoed voordeel krediet creditsaldo",
    r"krijgt ontvangt gecrediteerde? batig toekomt toekomende? toekomend toe revient reviennent",
    r"revenant zusteh\w* overschot \w*erstatt\w* \w*ruckzahl\w* \w*ruckvergut\w* zuruck\w*",
    r"\w*gutschrift\w* guthaben gunsten? auszahl\w* auszuzahl\w* ausgezahlt\w* gutgeschrieb\w*",
    r"gutzuschreib\w* uberschuss habensaldo habenstand bekommen refund\w* credited")
GRANTED_AMOUNT = re.compile(
    r"(?:(?:total|montant|totaal|bedrag|betrag) )?(?:toegekende?|octroyee?|accordee?|allouee?"
    r"|bewilligte?r?|gewahrte?r?|zuerkannte?r?)(?: (?:bedrag|betrag|montant))?$")
# Money that the creditor takes by itself.
DEBIT = _family(
    r"domicili\w* preleve\w* prelevements? prelevons debite debitee?s? debiter encaisse\w*",
    r"geinde? (?<!onmiddellijke\s)inning innen geincass\w* incass\w* afgehouden afhoud\w*",
    r"afgeschreven afschrijv\w*",
    r"debiter\w* gedebiteerde? gedomicilieer\w* domizil\w* belastet \w*abbuch\w* abzubuch\w*",
    r"abgebucht\w* \w*einzug\w* \w*einzieh\w* einzuzieh\w* eingezogen\w* \w*lastschrift\w*",
    r"bankeinzug debited")
# Money that was paid, might be, or is only part of a reckoning.
PAST = _family(
    r"deja al schon capital emprunte pret kapitaal lening kapital darlehen",
    r"deja paye paye?e?s verse versee?s? recue?s? regle reglee?s? acquitte acquittee?s? vires?",
    r"impute imputee?s? effectuee?s? anterieurs? anterieure precedent\w* ancien ancienne",
    r"initiale? initiaux auparavant avant-correction imposable taux base hors htva frais",
    r"interets? majoration\w* penalites? retard maximum minimum maximale? minimale? estimee?s?",
    r"sauf franchise garanti\w* garantie assure couvert prochaine?s? cas si sanction reeds",
    r"betaalde? gestorte? ontvangen verrekende? vorige? vroegere? oude? oorspronkelijke?",
    r"aanvankelijke? belastbare? basis tarief exclusief excl kosten intrest\w* interest\w*",
    r"verhoging\w* boetebeding laattijdig\w* aanmaning\w* minimaal maximaal geraamde? volgende",
    r"indien waarborg verzekerde? bereits gezahlte?[rsn]? bezahlte?[rsn]? geleistete?[rsn]?",
    r"erhaltene[rsn]? eingegangene?[rsn]? verrechnete?[rsn]? fruhere?[rsn]? alte?[rsn]?",
    r"vorherige\w* ursprungliche?[rsn]? steuerpflichtige?[rsn]? grundlage satz zinsen mahn\w*",
    r"verzugs\w* zuschlag\w* nachste?[rsn]? geschatzte?[rsn]? hochst\w* mindest\w* falls wenn",
    r"versicherte\w*")
# What is left of a loan, before or after a part of it is paid.
LOAN = re.compile(
    r"\b(?:solde|capital) (?:restant )?dû (?:avant|apres)\b|\brestschuld (?:vor|nach|voor|na)\b"
    r"|\b(?:\w*saldo|kapitaal) (?:voor|na) (?:de )?(?:aflossing|verval\w*|betaling|afkorting)\b"
    r"|\b(?:\w*saldo|\w*kapital) (?:vor|nach) (?:der )?(?:tilgung|falligkeit|zahlung)\b")
# A credit that is set off against what is owed: it does not come back.
_SET_OFF = _family(
    r"verreken\w* imputation\w* imputee?s? compens\w* deduction deduite?s? deduisons",
    r"\w*verrechn\w* \w*anrechnung aufrechnung angerechnet\w* aufgerechnet\w* utilisee?s?",
    r"aangewende? affectee?s? mindering")
SET_OFF = re.compile(rf"(?<!apres )(?<!na )(?<!nach ){_SET_OFF.pattern}")  # after it: what is left
# The opposite of all of it.
DENIED = _family(
    r"rien aucune? pas plus sans ni non ne niets niet geen zonder nooit nichts nicht",
    r"keine?[rsnm]? kein ohne")
# A noun before its infinitive in Dutch may be parted from it by "te"; "verser" may be ours to do.
TO_READER = re.compile(
    r"\b(?:a|de|nous) vous (?:\w+ )?(?:vers|vir|pay|regl|credit|transf)|\baan u (?:te|over)\b"
    r"|\ban sie zu\b|\bihnen zu\b|\bu (?:te|terug)\b|\bte ontvangen\b|\bzu erhalten")

# A last day: in so many words, with a word for a payment, or as what is left of "avant le".
LAST_DAY = _family(
    r"limite ultime extreme butoir dernier derniere echeances? echoit exigibles? payables? tard",
    r"uiterste uiterlijk laatste? limiet\w* verval\w* \w*termijn \w*betaaldatum \w*betaaldag",
    r"betaalbaar opeisbaar letzter? letztes letzten \w*spatestens \w*frist fallig\w* zahlbar",
    r"\w*zahlungsziel \w*zahlungstermin \w*zahltag \w*zahlungstag deadline due")
MOVED = _family(
    r"versee?s? viree?s? payee?s? creditee?s? reglee?s? gestort betaald uitbetaald",
    r"overgeschreven overgemaakt \w*uberwiesen gezahlt ausgezahlt verrechnet")
PAYOUT = _family(  # of an office to the reader, as far as it has a day
    r"uitbetal\w* uitkering \w*auszahlung\w* liquidation \w*anweisung")
DAY_NOUN = _family(
    r"date jour delai \w*datum dag tag \w{4,}ungstag \w+ingsdag \w*termin terme")
PAYING = _family(
    r"payer verser regler acquitter virer paiement reglement versement virement attendue?s?",
    r"parvenir dûe? exigibles? toekomen opeisbaar invorderbaar eingehen einforderbar betal\w*",
    r"betaal\w* storten storting voldoen vereffenen aanzuivering overschrijv\w* verwacht",
    r"bezorgen verschuldigd compte rekening konto zahl\w* \w*zahlung uberweis\w* begleichen",
    r"entrichten geschuldet erwartet executer effectuer auszufuhren vorzunehmen")
_READER = (
    r"(?:vous|votre|vos|client\w*|affilie\w*|membre|adherente?|abonnee?|assuree?|preneu\w+|societe"
    r"|entreprise|contribuable|redevable|assujettie?|employeur|uw?|lid|klant|aangeslotene"
    r"|verzekerde"
    r"|verzekeringnemer|belastingplichtige|werkgever|vennootschap|onderneming|ihre\w*|kunden?"
    r"|mitglieds?|versicherungsnehmers?|versicherten|steuerpflichtigen|arbeitgebers?|gesellschaft"
    r"|unternehmens|firma)")
# In favour of who writes, by name or as we.
OURS = re.compile(
    r"\b(?:en notre faveur|in ons voordeel|zu unseren gunsten)\b"
    r"|\b(?:en faveur|au profit|ten gunste|ten voordele|zugunsten)"
    rf"(?! (?:(?:du|des?|der|van|von|la|het|den|dem) |[dl]')*{_READER}\b)"
    r" (?:du|des|der|van|von|de|d')")
UNTIL = re.compile(
    r"\b(?:avant|pour|jusqu'au|d'ici|voor|tegen|tot(?: en met)?|ten laatste|bis(?: zum)?|vor)"
    r"(?: (?:of op|ou le|oder am|le|la|au|de|het|den|dem|op|am|fin))?$")
ON = re.compile(r"\b(?:le|au|op|am|zum)$")
APPEAL = _family(  # of a right to contest
    r"contest\w* reclamations? recours opposition appel(?!\s(?:de|a)\b) bezwaar\w* beroep\w*",
    r"betwist\w* verzet beanstand\w* anfecht\w* anzufecht\w* aanvecht\w* einspruch\w*",
    r"widerspruch\w* beschwerde\w*")
NO_LAST_DAY = _family(
    r"contest\w* reclamations? recours opposition appel reponse repondre periode validite",
    r"valable prochaine?s? precedent\w* indexation preavis debut fin naissance delivr\w*",
    r"livraison declaration depot introduction remarques? observations? envoi signature cloture",
    r"reprise recu effectuee?s? assemblee facture decompte etabli emis rappel bezwaar\w*",
    r"sommation \w*mahnung erinnerung herinnering aanmaning bail avenant acte huurcontract akte",
    r"\w*vertrag urkunde nachtrag demandes? \w*aanvra(?:ag|gen) \w*antrag formulaire formulier",
    r"formular",
    r"beroep\w* betwist\w* verzet antwoord\w* geldig\w* volgende vorige vroegere indexering",
    r"opzeg\w* begin einde geboorte\w* lever\w* aangifte neerlegging opmerking\w* verzending",
    r"ondertekening ontvangen uitgevoerd vergadering factuur\w* afrekening opgesteld",
    r"einspruch\w* widerspruch\w* beschwerde\w* antwort\w* zeitraum\w* gultig\w* nachste?[rsn]?",
    r"vorherige\w* indexierung kundig\w* beginn ende geburt\w* liefer\w* erklarung\w*",
    r"einreich\w* anmerkung\w* versand\w* unterzeichnung erhalten eingegangen \w*versammlung",
    r"rechnungsdatum situation etat extrait arretee? stand toestand afgesloten abgeschlossen",
    r"uittreksel auszug executoire uitvoerbaar vollstreckbar vote goedgekeurd verabschiedet")

# Accounts, and whose they are when they are not the creditor's.
ACCOUNT = _family(
    r"comptes? bancaires? banque banques? iban \w*rekening \w*rekeningnummer \w*bank \w*konto",
    r"\w*kontonummer bankverbindung \w*bankgegevens account")
OWNER = _family(
    r"votre vos uw uwe ihre?[rnms]? clients? clientes? abonnes? redevables? assuree?s?",
    r"assujettis? debiteurs? debitrice payeur donneur contribuable affilie\w* adherent locataire",
    r"preneur coproprietaire proprietaire employeur membre usager mandant connu connue",
    r"credite gecrediteerde? gutgeschriebene[ns]?",
    r"rembours\w* restitu\w* debiter ancien ancienne precedent klant\w* schuldenaar debiteur",
    r"betaler opdrachtgever belastingplichtige aangeslotene lid huurder verzekerde eigenaar",
    r"mede-eigenaar werkgever gekende? bekende? terug\w* oude? vroegere? debiteren \w*kunden?",
    r"schuldners? zahlers? zahlungspflichtig\w* auftraggebers? steuerpflichtig\w* versichert\w*",
    r"mieters? mitglieds? eigentumers? arbeitgebers? \w*erstattung\w* bekannte?[rsn]?",
    r"belastende?[sn]? alte?[sn]? fruhere?[sn]?")
CODE = _family(
    r"\w*bic swift")
GROSS = re.compile(
    r"\b(?:tvac|ttc|(?:tva|taxes) (?:comprises?|incluses?)|incl(?:usief)?\W+btw"
    r"|btw\W+(?:inbegrepen|incl)"
    r"|inkl\w*\W+mwst|mwst\W+inbegriffen|brutto\w*)\b")
# What goes with a payment, and who gets it.
REFERENCE = _family(
    r"communications? mention references? vcs ogm libelle \w*mededeling \w*referentie \w*referte",
    r"\w*kenmerk vermelding \w*mitteilung \w*verwendungszweck \w*referenz \w*vermerk angabe code",
    r"numero nummer zahlungsgrund buchungstext mentionner rappeler indiquer reproduire recopier",
    r"reprendre vermelden overnemen nemen herhalen anzugeben\w* anzugebende[rsn]? ubernehmen\w*")
MESSAGE = _family(
    r"(?<!de\s)(?<!des\s)communications? libelle mention \w*mededeling vermelding",
    r"\w*mitteilung \w*verwendungszweck zahlungsgrund zahlungsreferenz",
    r"zahlungsvermerk betalings?kenmerk \w*vermerk betaal(?:referentie|kenmerk)",
    r"betalings?refer(?:te|entie)")
NAMED = _family(
    r"references? code numero \w*referentie \w*referte \w*kenmerk \w*referenz nummer",
    r"\w*zeichen")
WITH_PAYMENT = _family(
    r"paiements? virements? versements? reglements? payer virer \w*betaalgegevens zahlungsdaten",
    r"\w*betalingsgegevens \w*zahlungsangaben \w*zahlungsverbindung \w*betaling",
    r"\w*overschrijving storting betalen \w*zahlung \w*uberweisung zahlen indiquer rappeler",
    r"mentionner reprendre reproduire vermelden herhalen overnemen opgeven anzugeben\w* angeben",
    r"anzugebende[rsn]? nennen nemen recopier wiederholen wiederholende[rsn]? ubernehmende[rsn]?")
MENTION = re.compile(
    r"(?:a |te |zu |over te )?(?:mentionner|indiquer|rappeler|reproduire|reprendre|recopier"
    r"|vermelden|nemen|herhalen|anzugeben|angeben|ubernehmen|vermeld|mentionnez|indiquez|rappelez"
    r"|noteer|bitte angeben)")
HOLDER = _family(
    r"beneficiaires? titulaire creancier creanciere ordre \w*begunstigde\w* titularis",
    r"\w*rekeninghouder houder schuldeiser naam \w*empfangers? begunstigte[rn]? \w*inhaber",
    r"glaubigers? namen bezeichnung intitule denomination benaming")
ON_BEHALF = re.compile(  # a letter is signed
    r"(?:im namen|im auftrag|in naam van|namens|au nom d(?:u college|u conseil|e la direction))\b")
OF_WHOM = frozenset({"de", "a", "au nom de", "aupres de", "chez", "van", "aan", "op naam", "bij",
                     "von", "an", "bei"})
OWED = _family(
    r"montant somme solde bedrag som saldo betrag summe")
DUE_NOUN = _family(
    r"echeances? vervaldag\w* \w*falligkeit\w*")
CHARGE_NOUN = _family(
    r"contribution cotisation prime redevance taxe loyer amende \w*bijdrage \w*premie \w*heffing",
    r"retributie huur lidgeld \w*boete \w*beitrag \w*pramie \w*gebuhr \w*abgabe miete")
AMOUNT_NOUN = _family(
    r"montants? sommes? totaux total solde net reste quote-part part \w*bedrag som totaal saldo",
    r"nettobedrag aandeel netto rest \w*betrag \w*summe gesamt anteil \w*saldo")
