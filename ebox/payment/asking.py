"""Words that ask for money, and those that make it depend on something.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import debits, masks, times

# Somebody must do it.
_DO = {
    "fr": r"(?:payer|verser|virer|regler|acquitter|transferer|solder|apurer|devoir|versement"
          r"|regulariser|crediter|(?:paye|verse|vire|credite|regle|acquitte|transfere|apure)e?s?"
          r"|parvenir|parvenue?s?|paiement|virement|reglement|liquider|honorer|deposer|proceder)",
    "nl": r"(?:betalen|storten|voldoen|vereffenen|(?:aan)?zuiveren|(?:over)?schrijven"
          r"|(?:over)?maken|betaald|gestort|voldaan|vereffend|toekomen|bereiken|overgemaakt"
          r"|overgeschreven|aangezuiverd|betaling|storting|overschrijving|regelen|kwijten"
          r"|crediteren"
          r"|toegekomen|aangekomen|bijgeschreven"
          r"|te doen|uit te voeren)",
    "de": r"(?:\w*zahlen|\w*uberweisen|begleichen|entrichten|uberwiesen|(?:ein|be)?gezahlt"
          r"|kreditieren|gutzuschreiben|bezahlt|beglichen|entrichtet|eingehen|leisten|\w*zahlung"
          r"|uberweisung"
          r"|ausgleichen|vorzunehmen|eingegangen|gutgeschrieben)"}
_MUST = {
    "fr": r"(?:attend(?:ons|ue?s?)?|veuillez|pri(?:e|ons|ere)|invit\w+|merci|tenue?s?"
          r"|dev(?:ez|rez)"
          r"|obligation de|doi(?:t|vent)|devr(?:a|ont)|vouloir|voudrez|demeure"
          r"|sommons|somme de|restez?|incombe"
          r"|convient|faut|oblige\w*|exig(?:e|eons)|reclam\w+|appartient|engag\w+|procedez"
          r"|procederez|effectuez|disposez d'un delai|saurions gre|saurais gre|comptons sur"
          r"|(?<!votre )(?<!notre )(?<!une )(?<!la )demand\w+|reconnaissants?|souhaitons recevoir)",
    "nl": r"(?:gelieve\w*|staat aan u|is aan u|behoort|verzoek\w+|verzocht"
          r"|vragen|gevraagd|nodigen|uitgenodigd|dient|dienen|moet"
          r"|moeten|manen|maan|aangemaand|wil|wilt|verwacht\w*|verplicht|gehouden|eisen|vorderen"
          r"|vordert|rekenen op|hadden graag|danken u om|dank om)",
    "de": r"(?:obliegt|bitten|bitte|ersuch\w+|fordern|fordere|gefordert|aufgefordert|mussen|muss"
          r"|verpflichtet|wollen|erwart\w+|gebeten|sollen|verlangen|rechnen mit|setzen sie"
          r"|wurden uns freuen)"}
ASKED = re.compile("|".join((
    *(rf"\b{_MUST[language]}\b[^.;]{{0,110}}\b{_DO[language]}\b" for language in _DO),
    r"\b(?:a|reste a|sont a|de|s'en) (?:nous )?(?:payer|verser|virer|regler|acquitter|solder)\b",
    r"\b(?:payez|versez|virez|reglez|acquittez|transferez)\b",
    r"\ben (?:vous )?(?:payant|versant|virant|reglant|acquittant)\b",
    r"\bindem sie\b[^.;]{0,60}\b(?:zahlen|uberweisen|begleichen)\b",
    r"\b(?:dûe?|dues?|(?:sont|seront|restent|montants|frais) dus|exigibles?|payables?"
    r"|redevables?|debiteur|debitrice|impayee?s?)\b",
    r"\b(?:est|sont|a ete|vous)\b[^.;]{0,25}\b(?:reclame|demande|impose|inflige|exige)ee?s?\b",
    r"\ba votre charge\b(?<!pris a votre charge)|\ba (?:nous )?rembourser a (?:notre|l')",
    r"\b(?:wordt|worden|werd)\b[^.;]{0,90}\b(?:gevorderd|opgelegd|geeist|gevraagd)\b",
    r"\b(?:wird|werden|wurde)\b[^.;]{0,90}\b(?:gefordert|auferlegt|verhangt|eingefordert)\b",
    r"\ben notre faveur\b|\bin ons voordeel\b|\bzu unseren gunsten\b",
    r"\b(?:arrive(?:nt)?|vien(?:t|nent)|viendra) a echeance\b|\becho(?:it|ient)\b",
    r"\b(?:betaald|gestort|voldaan|vereffend|aangezuiverd) (?:moet|moeten|dient|dienen)\b",
    r"\bnous devons recevoir\b|\b(?:dienen|moeten) (?:wij|we)\b[^.;]{0,110}\bontvangen\b",
    r"\bmussen wir\b[^.;]{0,110}\berhalten\b",
    r"\bnous (?:\w+ )?(?:devez|reclamons|facturons|etes redevable)\b|\best attendue?s?\b",
    rf"\bte {_DO['nl']}\b|\bover te (?:maken|schrijven)\b|\baan te zuiveren\b",
    r"\b(?:verschuldigde?|opeisbare?|opeisbaar|openstaande?|openstaan|openstaat|betaalbaar"
    r"|onbetaald|invorderbaar)\b",
    r"\b(?:u bent|bent u|u blijft)\b[^.;]{0,60}\bschuldig\b|\bwordt\b[^.;]{0,60}\bverwacht\b",
    r"\b(?:te|ten) uwen? laste\b|\bvervalt\b|\b(?:betaalt|stort|maakt|schrijft) u\b",
    r"\b(?:u|je) (?:betaalt|stort)\b|\bzien\b[^.;]{0,90}\btegemoet\b|\bmanen u aan\b",
    r"(?:^|, |: |[;.] )(?:betaal|stort|vereffen|voldoe|gelieve)\b",
    r"\bzu (?:zahlen|bezahlen|uberweisen|begleichen|entrichten|leisten)\b|\bein\w*zuzahlen\b",
    r"\b(?:fallige?[rsnm]?|zahlbar|geschuldet\w*|schuldig|schulden|schuldet|offene?[rsnm]?)\b",
    r"\bzu ihren lasten\b|\bsehen\b[^.;]{0,90}\bentgegen\b",
    r"\b(?:zahlen|uberweisen|begleichen|entrichten) sie\b|\bwird\b[^.;]{0,40}\berwartet\b",
    r"\bsie (?:zahlen|uberweisen|begleichen)\b",
    # It must stand on the creditor's account.
    r"\b(?:doit|doivent|devra)\b[^.;]{0,60}\b(?:notre compte|notre possession)\b",
    r"\bmoet(?:en)?\b[^.;]{0,60}\b(?:onze rekening|ons bezit)\b",
    r"\bmuss(?:en)?\b[^.;]{0,60}\b(?:unserem konto|uns (?:\S+ )?vorliegen)\b",
    r"\bum (?:\w+ )?(?:uberweisung|zahlung|begleichung)\b[^.;]{0,90}\bbitten\b",
    # It is enough to pay, or paying ends the matter.
    rf"\b(?:suffi(?:t|ra)|moyennant|volsta(?:at|an)|genug(?:t|en)|reicht)\b[^.;]{{0,110}}"
    rf"\b(?:{'|'.join(_DO.values())}|betaalt|stort|zahlen)\b",
    # The account to use, or what is proposed to end the matter.
    rf"\b(?:gebruik|utilisez|nutzen sie|verwenden sie|benutzen sie)\b[^.;]{{0,60}}{masks.IBAN}",
    rf"\b(?:proposons|stellen (?:wij |we )?u|schlagen (?:wir )?ihnen)\b[^.;]{{0,60}}"
    rf"\b(?:{'|'.join(_DO.values())})\b",
    r"\b(?:erbitten?|erbeten)\b",
    # We wait for it, or hope to get it.
    r"\b(?:nous (?:attendons|comptons recevoir|esperons recevoir)|comptons recevoir)\b",
    r"\b(?:verwachten|ontvangen) (?:wij|we)\b|\b(?:wij|we)\b[^.;]{0,60}\b(?:verwachten"
    r"|(?:graag|willen)\b[^.;]{0,60}\bontvangen)\b|\bgraag uw (?:\w*betaling|storting)\b",
    # An amount is left over.
    r"\b(?:il (?:subsiste|reste)|er (?:blijft|rest)|es (?:verbleibt|bleibt)|verbleibt)\b"
    rf"[^.;,]{{0,30}}\b(?:complement|supplement|solde|montant|saldo|bedrag|toeslag"
    rf"|\w*betrag)\b[^.;,]{{0,12}}"
    rf"{masks.AMOUNT}",
    rf"\b(?:il (?:nous )?manque|es fehl(?:t|en)|er ontbreek?t"
    rf"|ontbreken)\b[^.;,]{{0,30}}{masks.AMOUNT}",
    # Paying has to be done, or is demanded.
    r"\b(?:\w*zahlung|uberweisung|begleichung|betaling|storting|paiement|versement|reglement)\b"
    r"[^.;]{0,90}\b(?:zu erfolgen|muss \w*erfolgen|te gebeuren|moet gebeuren|doit (?:se faire"
    r"|intervenir)|angemahnt|graag)\b|\bmahnen?\b[^.;]{0,60}\b\w*zahlung\b",
    r"\b(?:unsere (?:\w+ )?forderung|onze (?:\w+ )?vordering|notre creance)\b",
    r"\b(?:fordert|verlangt)\b[^.;]{0,40}\bvon ihnen\b|\bvordert\b[^.;]{0,60}\bvan u\b",
    r"\b(?:nach|zuruck)zuzahlen\b|\breste(?:nt)? (?:\w+ )?ouverte?s?\b|\bin het krijt\b",
    rf"\bu ons (?:nog )?{masks.AMOUNT}{masks.FILL}* moet\b",
    # Somebody must see to it.
    r"\b(?:zorgt?|sorgen sie|stellen sie sicher|veillez|faites en sorte|maakt u)\b[^.;]{0,110}"
    r"\b(?:onze rekening|ons|unserem konto|uns|notre compte|nous)\b",
    r"\berwarten wir\b|\bwir\b[^.;]{0,60}\berwarten\b",
    r"\ba faire parvenir a notre\b|\b(?:se paie|se regle|se verse)(?:nt)?\b",
    r"(?:^|[,:;] )(?:schrijf|maak)\b[^.;]{0,90}\bover\b|\b(?:einzahlen|einzuzahlen)\b")))
# A request in so many words, whatever name or noun stands in it.
REQUEST = re.compile("|".join(rf"\b{_MUST[language]}\b[^.;]{{0,110}}\b{_DO[language]}\b"
                              for language in _DO)
                     + r"|(?:^|[,:;.] )(?:betaal|stort)\b|\b(?:payez|versez|virez|reglez)\b"
                     r"|\b(?:zahlen|uberweisen|begleichen) sie\b")
# It only comes about if, or when, something else does.
ONLY_IF = re.compile(
    r"\b(?:si|s'il|lorsque?|quand|des que|une fois"
    r"|als(?= (?:u|uw|wij|we|er|de|het|deze|dit|die|dat|een|men|geen|niet|betaling)\b)|indien"
    r"|wanneer|zodra|wenn|falls|sofern|sobald|sollten)\b")
# When a paper is back or a step of ours is done, which nobody doubts: a clause of its own.
_PAPER_STEP = (
    r"(?=[^.;]{0,60}\b(?:\w*kaart|carte|karte|\w*attest|attestation|kwijting|formulier|beslissing"
    r"|document|getekend|ondertekend|quittance"
    r"|formulaire|decision|signee?|quittung|formular|entscheidung|unterschrieben\w*"
    r"|unterzeichnet\w*|ausgefuhrt)\b)")
AS_SOON = re.compile(
    rf"\b(?:(?:zodra|sobald|des qu[e']|une fois)(?:{_PAPER_STEP}"
    r"|(?! ?(?:vous|u|uw|je|jij|sie|ihre?|votre)\b))"
    r"|des (?:la )?reception|apres reception|na ontvangst|nach (?:erhalt|eingang))\b"
    r"[^,;.]*(?:,|\W*$)")
# Nothing came in of it yet.
MISSING = re.compile(
    r"\b(?:pas|jamais)(?: encore)? (?:ete )?(?:recu|enregistre|constate|trouve|percu|paye|honore)"
    r"|\bniet (?:ontvangen|betaald|voldaan|geregistreerd)\b|\bontvingen\b[^.;]{0,80}\bniet\b"
    r"|\bnicht (?:erhalten|bezahlt|eingegangen|verzeichnet)\b")
CONDITION = re.compile(
    r"^(?:hebt u|heeft u|haben sie|avez-vous|auriez-vous)\b|\b(?:si|lorsque|a moins|tant que"
    r"|en cas|a defaut|faute|sinon|pourrai\w*|pourra|peut|peuvent"
    r"|moglichkeit|mogelijkheid|possibilite|serait|als(?= (?:u|uw|wij|we|er|de|het|deze|dit|die"
    r"|dat|een|men|geen|niet|betaling)\b)"
    r"|indien|wanneer|tenzij"
    r"|zolang|bij gebrek|bij gebreke|ingeval|kan|kunnen|zou|zouden"
    r"|voor zover|in zoverre|pour autant|dans la mesure|soweit|insofern"
    r"|wenn|falls|sofern|sollten|solange|andernfalls|ansonsten|im falle|kann"
    r"|(?<!sie )konnen(?! sie)|konnte\w*"
    r"|bij (?:\w*schade\w*|een schadegeval)|im (?:schadens?|versicherungs|bedarfs|einzel)fall"
    r"|tout retard|elke vertraging|jeder verzug|bij laattijdig\w*|bij niet-\w+|bei verspatet\w*)\b")
_PAYING = (
    r"(?:paiement|payement|versement|virement|reglement|(?:in|af|bij|na)?betaling|betalen|storting"
    r"|overschrijving|(?:ein|an|be|nach)?zahlung|zahlungseingang|uberweisung)")
# A payment with a creditor's account, or a last day, and no word of who does it.
HOW = re.compile(
    rf"\b{_PAYING}\b.*{masks.IBAN}|{masks.IBAN}.*\b{_PAYING}\b"
    rf"|\b{_PAYING}\b.*\b(?:au plus tard|avant|ten laatste|uiterlijk|voor|spatestens|bis)\b"
    rf"[^{masks.ANY}]{{0,12}}{masks.DAY}|\bspatester zahlungseingang\b.*{masks.DAY}")
# A sentence that only holds if its beginning does: "Bent u het niet eens, dan moet u".
_IF_FIRST = re.compile(
    r"^(?:si|s'il|lorsque|quand|des que|als(?= (?:u|je|uw|wij|we|er|de|het|deze|dit|die|dat|een|men"
    r"|geen|niet)\b)|indien|wanneer|zodra|wenn|falls|sofern|sobald|sollten"
    r"|sollte|a defaut|faute|en cas|passe|bij (?:gebrek|gebreke|laattijdig\w*|niet\w*|vertraging"
    r"|verzuim)|ingeval|in geval|bei (?:verspat\w*|nicht|fehl\w+|verzug|zahlungsverzug)"
    r"|im falle?|mangels|na de vervaldag|nach (?:der )?falligkeit)\b"
    # Who does not do as asked.
    r"|^(?:wie|wer|qui|quiconque)\b(?!.*\?)[^.;]{0,60}\b(?:laat|laattijdig|spat|verspatet|retard"
    r"|niet|nicht|pas)\b"
    # A verb first, and no question: "Wird die Lastschrift abgelehnt, sperren wir".
    r"|^(?:wird|werden|wurden?|ist|sind|hat|haben|bleibt|bleiben|erfolgt|fehlt|kommt|geht|gehen"
    r"|wordt|worden|werd|zijn|hebt|heeft|hebben|blijft|komt|gaat|valt|zakt|loopt|doet?|krijgt)\b"
    r"(?!.*\?)[^,?]{0,140}, \w+\b"
    r"|^\w+(?:en|t) (?:sie|wir|er|es|man|die|der|das|ihre?)\b[^,?]{0,120}, so\b"
    r"|^\w+ (?:u|je|jij|jullie)\b[^,?]{0,120}, dan\b"
    r"|^(?:bent|hebt|heeft|betaalt|wenst|is|wordt|gaat|sind|haben|ist|zahlen|wird"
    r"|hat)\b[^,?]{0,120}"
    r", (?:dan|so|moet|wordt|worden|dient|mussen|muss|wird|werden|betragt)\b")
_NOT_NOW = re.compile(  # another time, once something else came
    r"\b(?:erst (?:nach|mit|bei|wenn)|seulement (?:apres|a la reception)|uniquement apres|pas dan"
    r"|(?:enkel|slechts|maar) na)\b")
MAY = re.compile(r"\b(?:pourrai\w*|pourra|peut|peuvent|kan|kunnen|kann|konnte\w*)\b")
AIM = re.compile(r"^(?:pour|afin|om|damit|um)\b[^,\ue000]{0,90},")
# "Betalen kan tot": no condition, but the way to pay.
MAY_PAY = re.compile(
    r"\b(?<=betalen )kan\b|\b(?<=storten )kan\b|\b(?<=overschrijven )kan\b|\b(?<=paiement )peut\b"
    r"|\b(?<=zahlung )kann\b")
GIVEN_TIME = re.compile(
    r"\bavez jusqu'au\b|\bhebt (?:\w+ ){0,2}tijd tot\b|\bhaben (?:\w+ ){0,2}zeit bis\b")
_NUMBERS = (
    r"(?:deux|trois|quatre|cinq|six|twee|drie|vier|vijf|zes|zwei|drei|funf|sechs)")
_WAS = re.compile(r"\b(?:werd(?:en)?|wurden?|(?:a|ont) ete)\b")
_PARTS = re.compile(  # more than one payment is asked
    rf"\b(?:en|par|in) {_NUMBERS} (?:\w+ )?(?:versements|paiements|fois|tranches|echeances|termes"
    r"|mensualites|virements|parts|keer|schijven|delen|termijnen|betalingen|stortingen|raten"
    r"|teilbetragen|teilzahlungen|teilen|halften|helften|moities|monatsraten|zahlungen"
    r"|uberweisungen)\b"
    rf"|\b(?:telkens|jeweils|chaque fois) {masks.AMOUNT}"
    rf"|{masks.AMOUNT}{masks.FILL}* (?:telkens|jeweils|(?:a )?chaque fois)\b"
    r"|\b(?:les|ces) deux (?:montants|sommes|paiements|versements|virements)\b"
    r"|\b(?<!van )(?:beide|de twee) (?:bedragen|betalingen|stortingen|sommen|overschrijvingen)\b"
    r"|\b(?<!der )(?:beiden?|die zwei) (?:teil)?(?:betrage|zahlungen|summen|raten|uberweisungen)\b")
STATED = re.compile(
    r"\b(?:cotisation|redevance|taxe|droit|prime|contribution|amende|loyer|facture|lidgeld|bijdrage"
    r"|retributie|belasting|recht|premie|heffing|boete|huur|factuur|beitrag|gebuhr|steuer|abgabe"
    r"|pramie|geldbu(?:ss|ß)e|bu(?:ss|ß)e|miete|rechnung)\b[^.;\ue000]{0,40}\b(?:est|reste"
    r"|s'eleve|fixee?"
    rf"|is|blijft|bedraagt|ist|bleibt|betragt|belauft)\b[^.;\ue000]{{0,25}}{masks.AMOUNT}")
# A question that asks for money politely: "Kunt u ... overmaken?"
_POLITE = re.compile(
    r"^(?:puis-je|pouvons-nous|pourr(?:iez|ions)-(?:vous|nous)|pouvez-vous|auriez-vous"
    r"|voulez-vous|voudriez-vous|mag ik|mogen (?:wij|we)|kunt u|kan u|kun je|zou u|zou je|wilt u"
    r"|darf ich|durfen wir|konnten sie|konnen sie|wurden sie|ware es)\b"
    r"(?!.*\b(?:pas|niet|nicht|geen|keine?n?)\b)(?=.*\?\W*$)")
# We should be glad if you paid.
_POLITE_IF = re.compile(
    r"\b(?:verbunden|dankbar|freuen|freundlich|prijs(?: stellen)?|dankbaar|reconnaissante?s?|gre"
    r"|apprecierions),? (?:zijn )?(?:wenn|als|indien|si) (?:sie|u|vous)\b")
_POLITE_DO = re.compile(
    "|".join(rf"\b{words}\b" for words in _DO.values())
    + r"|\b(?:zahlten|uberwiesen|betaalde|stortte|vouliez|demander|vragen|bitten|ontvangen"
    r"|recevoir|erhalten)\b")
ERROR = re.compile(
    r"\b(?:sauf erreur(?: ou omission)?|behoudens vergissing|sofern wir uns nicht irren"
    r"|irrtum vorbehalten)\b,?")

# A paper of the reader that must reach somebody, and no money.
_OF_PAPER = re.compile(
    r"\b(?:demandes?|requetes?|formulaires?|documents?|declarations?|candidatures?|reponses?"
    r"|reclamations?|contestations?|attestations?|justificatifs?|preuves?|pieces|observations?"
    r"|remarques?|inscriptions?|\w*aanvra(?:ag|gen)|verzoek|\w*formulier(?:en)?"
    r"|\w*document(?:en)?|\w*aangiften?|antwoord|bezwaar\w*|\w*attest(?:en)?|bewijs|bewijzen"
    r"|bewijsstuk\w*|stukken|opmerkingen|inschrijving|\w*antrag|\w*antrage|\w*formulare?"
    r"|unterlagen|\w*erklarung|\w*meldung|antwort|einspruch|widerspruch|bescheinigung"
    r"|\w*nachweise?|belege?|anmerkungen|listes?|\w*lijst(?:en)?|\w*listen?)\b")
_ARRIVES = re.compile(
    r"\b(?:parvenir|parvenue?s?|arriver|recevoir|introdui\w+|envoy\w+|renvoy\w+|transmi\w+"
    r"|adress\w+|depos\w+|remi[st]\w*|remettre|retourn\w+|bereiken|toekomen|toegekomen|aankomen"
    r"|aangekomen|indienen|ingediend|\w*gestuurd|\w*sturen|stuurt?|bezorg\w*|ingevuld|ontvangen"
    r"|erreichen|eingehen|eingegangen|einzureichen|eingereicht|einreichen|\w*gesandt|\w*gesendet"
    r"|gestellt|vorliegen|zugehen|eingetroffen|erhalten|senden|stellen)\b")
_OF_MONEY = re.compile(
    rf"[{masks.AMOUNT}{masks.IBAN}]|\b(?:pay\w+|paiements?|vers(?:er|ements?|ee?s?)|virements?"
    r"|virer|regler|reglement|acquitter|montants?|sommes?|solde|\w*betal(?:en|ing)|betaald"
    r"|storten|storting|gestort|overschrijving|bedrag|saldo|\w*zahlung|\w*zahlen|uberweis\w*"
    r"|betrag|summe)\b")


def is_of_paper(text: str) -> bool:
    """Whether a sentence asks for an application or another paper: its day is none of a payment.

    >>> is_of_paper("votre demande doit nous parvenir avant le \ue001")
    True
    """
    is_paper = _OF_PAPER.search(text) and _ARRIVES.search(text)
    return bool(is_paper) and not _OF_MONEY.search(text)


def is_polite(text: str) -> bool:
    """Whether a question asks for money, and not whether something is so.

    >>> is_polite("kunt u \ue000 overmaken?"), is_polite("kunt u niet betalen?")
    (True, False)
    """
    is_asked = _POLITE.match(text) or _POLITE_IF.search(text)
    return bool(is_asked and masks.AMOUNT in text and _POLITE_DO.search(text))


def depends(text: str) -> bool:
    """Whether a sentence only holds in a case that its beginning names."""
    return bool(_NOT_NOW.search(text) or _IF_FIRST.match(ERROR.sub("", text).lstrip()))


def in_parts(text: str) -> bool:
    """Whether a sentence asks for more than one payment, and does not only offer it.

    >>> in_parts("ce montant est payable en deux fois"), in_parts("vous pouvez payer en deux fois")
    (True, False)
    """
    is_offered = (
        debits.OFFERED.search(text) or times.DONE.search(text) or _WAS.search(text))
    return bool(_PARTS.search(text)) and not (is_offered or MAY.search(text) or depends(text))
