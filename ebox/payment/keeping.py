"""Sentences that say that a credit of the reader is kept: it stays on an account, is carried to a
later bill, or was used for something else that was owed.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import asking, movements
from .asides import MAX_LETTERS
from .masks import AMOUNT, DAY, FILL, IBAN

_CREDIT = (
    r"(?:avoirs?|reliquat|credits?|excedents?|surplus|trop[- ]percus?|solde|notes? de credit"
    r"|somme|montant"
    r"|difference|degrevement|remboursement|ristourne|bonus|elle|il|celui-ci|celle-ci|le|la|l'"
    r"|\w*tegoed(?:en)?|\w*overschot(?:ten)?|te ?veel|teveel|\w*creditnota'?s?|saldo|bedrag|som"
    r"|verschil|vergoeding|teruggave|korting|het|ze|deze|dit|die"
    r"|krediet|\w*guthaben|\w*uberschusse?|\w*gutschrift(?:en)?|\w*betrag|summe|unterschied"
    r"|erstattung"
    r"|rabatt|es|er|ihn|sie|dieser|dieses|uberzahlung|mehrbetrag)")
_AMOUNTS, _MONEY = re.compile(f"{AMOUNT}{FILL}*"), "bedrag"  # a figure is money as any word for it
_MONTH = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|januar|februar|marz|mai|august|dezember")
# A bill, a declaration or a year that is still to come.
_LATER = (
    r"(?:(?:prochaine?s?|future?s?) (?:\w+ )?(?:factures?|decomptes?|echeances?|declarations?"
    r"|acomptes?|cotisations?|primes?|provisions?|appels?|versements?|periodes?|trimestres?"
    r"|exercices?|saison|annee|loyers?|commandes?|impositions?|paiements?|abonnements?)"
    r"|(?:factures?|decomptes?|echeances?|acomptes?|exercices?|trimestres?|periodes?|commandes?"
    r"|annee|appels?|declarations?|cotisations?|appels? de \w+) (?:\w+ )?(?:suivante?s?"
    r"|ulterieure?s?|a venir"
    r"|prochaine?s?|future?s?|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre)|\d{4})"
    r"|(?:volgende|eerstvolgende|komende|toekomstige|latere) (?:\w+ )?\w+"
    r"|\w*(?:factu(?:ur|ren)|afrekening(?:en)?|aangifte|voorschot\w*|bijdragen?|premies?) "
    r"(?:van|over|voor) (?:\w+ )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
    r"|oktober|november|december|\d{4}|volgend \w+)"
    r"|(?:nachste|kunftige|folgende|kommende|spatere)[nrms]? (?:\w+ )?\w+"
    rf"|(?:{_MONTH})-?\w*(?:rechnung|abrechnung|factuur|afrekening)|neue rechnung"
    r"|(?:cotisations?|bijdragen?|beitrage|beitrag) (?:du|van het|des) (?:\w+ )?(?:trimestre"
    r"|kwartaal"
    r"|quartals?)"
    r"|\w*(?:rechnung(?:en)?|abrechnung|erklarung|vorschuss\w*|abschlag\w*|steuer|gebuhr|beitrag)"
    r"(?: fur)? (?:\w+ ){0,2}(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober"
    r"|november|dezember|fruhjahr|herbst|\d{4}|quartal))")
# It is taken off there, or carried over to it.
_CARRIED = (
    r"(?:imput\w+|dedui\w+|deduction|compens\w+|affect\w+|report\w*|utilis\w+|viendra en"
    r"|transfer\w+|verreken\w+|verrekening|aangewend|afgetrokken|aftrek|(?:trekken|gaat"
    r"|gaan)\b[^.;]* af"
    r"|mindering|overgedragen|overgezet|verlaagt|meegenomen|gebruikt|gebruiken|gehouden"
    r"|diminution"
    r"|verrechn\w+|anrechn\w+|angerechnet|abgezogen|abzug|mindern?|vermindert|vorgetragen"
    r"|ubertragen|ubernommen|verwende\w*|gutgeschrieben|berucksichtigt)")
_STAYS = (
    r"(?:reste(?:ra|nt)?|demeure(?:ra|nt)?|est (?:conserve|maintenu|garde|inscrit|laisse)e?"
    r"|sera (?:conserve|maintenu|garde|inscrit|porte|laisse)e?|conservons|gardons|laissons"
    r"|demeurent"
    r"|blijft|blijven|houden (?:wij|we)|staat|wordt (?:bewaard|behouden|geboekt|gezet)"
    r"|laten (?:wij|we)|(?:wij|we) (?:laten|houden)"
    r"|bleib(?:t|en)|verbleib(?:t|en)|steht|belassen|lassen wir|wir lassen|behalten wir"
    r"|wird (?:belassen|behalten))")
_ON_ACCOUNT = (
    r"(?:(?:votre|le|un) compte (?:client|courant|d'(?:affilie|adherent|abonne|assujetti"
    r"|employeur|membre)|d'avances?|d'attente|tva|provision|prepaye)"
    r"|(?:inscrit|porte|maintenu)e?s? (?:au|sur (?:le|votre|ce)) compte|sur (?:ce|le) compte"
    r"|a votre disposition|(?:votre|son) (?:credit|actif)"
    r"|(?:uw|de|het|een) (?:\w*klanten\w*|\w*klant)?(?:rekening-courant|account|provisierekening"
    r"|btw-rekening)|klanten?rekening|op de rekening|tot uw beschikking|ter beschikking|als tegoed"
    r"|in uw voordeel staan|gutgeschrieben|als guthaben|\w*(?:kunden|steuer|eigentumer|teilnehmer"
    r"|mitglieds|beitrags)\w*konto|auf (?:dem|diesem) konto|zu ihrer verfugung|stehen)")
_OWED = re.compile(
    r"\b(?:a (?:payer|verser|regler|acquitter)|dûe?s?|due|impayee?s?|ouverte?s?|debiteur|redevable"
    r"|te (?:betalen|storten)|open|openstaa\w*|onbetaald|verschuldigd|schuldig"
    r"|zu (?:zahlen|begleichen|uberweisen)|offen|unbezahlt|geschuldet)\b")
# The same with a verb of two parts, the later bill between them.
_TAKE = (
    r"(?:nemen|brengen|boeken|dragen|trekken|zetten|houden|ziehen|rechnen|tragen|nehmen|schreiben"
    r"|buchen)")
_ALONG = r"(?:mee|bij|in mindering|over|af|opzij|ab|an|vor|mit|gut|um)"
_IS_CARRIED = re.compile("|".join((
    rf"\b{_CREDIT}\b[^.;]{{0,60}}\b{_TAKE}\b[^.;]{{0,60}}\b{_LATER}[^.;]{{0,60}}\b{_ALONG}\b",
    rf"\b{_TAKE}\b[^.;]{{0,60}}\b{_CREDIT}\b[^.;]{{0,60}}\b{_LATER}[^.;]{{0,60}}\b{_ALONG}\b",
    rf"\b{_CREDIT}\b[^.;]{{0,60}}\b{_TAKE}\b[^.;]{{0,40}}\b{_ALONG}\b[^.;]{{0,40}}\b{_LATER}",
    rf"\b{_CREDIT}\b[^.;]{{0,120}}\b{_CARRIED}\b[^.;]{{0,90}}\b{_LATER}",
    rf"\b{_CARRIED}\b[^.;]{{0,60}}\b{_LATER}\b[^.;]{{0,60}}\b{_CREDIT}",
    rf"\b{_CARRIED}\b[^.;]{{0,40}}\b{_CREDIT}\b[^.;]{{0,60}}\b{_LATER}",
    rf"\b{_TAKE}\b[^.;]{{0,60}}\b{_CREDIT}\b[^.;]{{0,40}}\b{_ALONG}\b[^.;]{{0,40}}\b{_LATER}",
    rf"\b{_CREDIT}\b[^.;]{{0,120}}\b{_LATER}\b[^.;]{{0,60}}\b{_CARRIED}\b")))
# As what it counts for the later bill.
_AS = (
    r"(?:als (?:vorschuss|anzahlung|guthaben|voorschot|provisie)|comme (?:avance|provision|acompte)"
    r"|a titre d[e'] ?(?:avance|provision|acompte))")
_IS_LEFT = re.compile("|".join((
    rf"\b{_CREDIT}\b[^.;]{{0,60}}\b{_AS}\b[^.;]{{0,60}}\b{_LATER}",
    rf"\b{_CREDIT}\b[^.;]{{0,40}}\b{_STAYS}\b[^.;:]{{0,60}}\b{_LATER}[^.;:]{{0,30}}\b(?:erhalten"
    r"|verfugung)\b",
    rf"\b{_CREDIT}\b[^.;]{{0,40}}\b{_STAYS} (?:\w+ )?(?:disponible|acquise?|beschikbaar|behouden"
    rf"|verfugbar)"
    rf"\b[^.;:]{{0,40}}\b{_LATER}",
    r"\b(?:credit|avoir|excedent|trop[- ]percu|solde|tegoed|overschot|saldo|guthaben|uberschuss"
    r"|bedrag|betrag|montant)\b[^.;]{0,60}\b(?:wird|wordt|est|sera)\b[^.;]{0,40}"
    r"\b(?:vorgetragen|ubertragen|overgedragen|reportee?s?)\b",
    rf"\b(?:conserv|gard|laiss|maint)\w+\b[^.;]{{0,30}}\b{_CREDIT}\b[^.;]{{0,40}}\bcompte\b",
    rf"\b(?:laten|houden|belassen|lassen)\b[^.;]{{0,40}}\b{_CREDIT}\b[^.;]{{0,40}}"
    r"\b(?:op|auf) (?:\w+ ){0,2}(?:\w*rekening|\w*konto)\b",
    rf"\b{_CREDIT}\b[^.;]{{0,90}}\b{_STAYS}\b[^.;]{{0,90}}\b{_ON_ACCOUNT}",
    rf"\b{_STAYS}\b[^.;]{{0,40}}\b{_CREDIT}\b[^.;]{{0,60}}\b{_ON_ACCOUNT}")))
# It was used for what else was owed.
_USED = re.compile(
    r"[^.;]*\b(?:verrekend|gecompenseerd|verrechnet|aufgerechnet|compensee?|imputee?) (?:met|mit"
    r"|avec|sur)"
    r" (?:\w+ ){0,4}(?:\w*schuld(?:en)?|achterstal\w*|dettes?|arrieres?|\w*ruckstande?n?)\b[^.;]*|"
    r"\b(?:j'affecte|nous affectons|(?:ai|avons|a ete|ont ete|est|sont) (?:\w+ )?(?:affecte|impute"
    r"|compense|utilise)e?s?|affectation)\b[^.;]{0,90}\b(?:apurement|dettes?|arrieres?|creances?"
    r"|paiement|la seconde|solde|taxe|impot|facture)\b"
    r"|\b(?:hebben|heb|is|werd|wordt|zijn) (?:\S+ ){0,8}(?:\w*schuld(?:en)?|achterstal\w*"
    r"|factu(?:ur|ren)"
    r"|belasting|boete|bijdrage)\b[^.;]{0,60}\b(?:verrekend|aangezuiverd|gecompenseerd)\b"
    r"|\b(?:gebruikt|aangewend|verwendet|genutzt|utilise\w*|affecte\w*)\b[^.;]{0,30}\b(?:om|tot"
    r"|voor|zur"
    r"|fur|um|pour|a|au)\b[^.;]{0,40}\b(?:\w*schuld(?:en)?|\w*ruckstande?n?|achterstal\w*|dettes?"
    r"|arrieres?"
    r"|apurement|tilgung)\b[^.;]*"
    r"|[^.;]*\b(?:\w*schuld(?:en)?|ruckstand\w*|forderung(?:en)?"
    r"|rechnung)\b[^.;]{0,40}\b(?:aufgerechnet"
    r"|verrechnet|angerechnet)\b")
# It is not sent back.
_REFUSED = re.compile(
    r"\b(?:ni rien (?:verse|rembourse)|rien (?:ne )?(?:vous )?(?:sera |est )?(?:verse|rembourse)e?"
    r"|(?:aucun|pas de|pas d'autre) (?:remboursement|versement|paiement)"
    r"|(?:ne|n')\b[^.;]{0,30}\bpas (?:ete )?(?:rembourse|verse|restitue|paye)e?s?"
    r"|(?:geen|niet tot) (?:\w+ )?(?:terugbetaling|uitbetaling|terugstorting)"
    r"|niet (?:\w+ )?(?:uitbetaald|terugbetaald|teruggestort|uitgekeerd)"
    r"|uitbetalen doen (?:wij|we) niet|(?:betalen|storten|keren) (?:\S+ ){0,6}niet (?:uit|terug)"
    r"|(?:keine|zu keiner) (?:\w+ )?(?:\w*erstattung|auszahlung|ruckzahlung|uberweisung an sie)"
    r"|nicht (?:\w+ )?(?:ausgezahlt|erstattet|zuruckgezahlt|zuruckerstattet|ausbezahlt)"
    r"|(?:auszahlung|erstattung|ruckzahlung)\b[^.;]{0,40}\bnicht statt)\b")
# It is not kept, or only in part.
_NOT_KEPT = re.compile(
    rf"\b(?:pas|plus|niet|nicht|weder|noch|ni)\b[^.;,:]{{0,60}}\b{_CARRIED}"
    rf"|\bne (?:\w+ )?{_CARRIED} pas\b|\b{_CARRIED}\b (?:\w+ ){{0,3}}(?:niet|nicht)\b"
    r"|\b(?:une partie|partiellement|en partie|een deel|deels|gedeeltelijk|ein teil|teilweise)\b")
_THIS = re.compile(
    r"^(?:il|elle|het|hij|er|es)\b|^(?:l'|le |het |der |das )(?:excedent|avoir|trop-percu|surplus"
    r"|credit|overschot|tegoed|creditsaldo|uberschuss|guthaben)\b"
    r"|\b(?:ce|cet|cette|celui-ci|celle-ci|votre|deze|dit|uw|we|wij"
    r"|dieses|dieser|diese[nm]?|ihre?[rsnm]?|findet|verbleibende\w*)\b")
_COSTS = re.compile(r"\b(?:frais|droits?|\w*kosten|\w*gebuhr(?:en)?|interets|interesten|zinsen)\b")


def keeps(text: str) -> bool:
    """Whether a sentence says that a credit does not come to the reader now.

    >>> keeps("het tegoed blijft op uw account"), keeps("het bedrag blijft op uw account open")
    (True, False)
    """
    if len(text) > MAX_LETTERS or DAY in text and _goes_out(text):
        return False
    text = _AMOUNTS.sub(_MONEY, text)
    rest = _USED.sub("", text)
    is_kept = (_IS_CARRIED.search(text) or rest != text) and not (
        _OWED.search(rest) or _NOT_KEPT.search(text))
    return stays(text) or bool(is_kept) and not asking.ASKED.search(rest)


def _goes_out(text: str) -> bool:
    """Whether money is sent to the reader's account, or to one that the sentence names."""
    is_sent = IBAN in text and movements.COMES.search(text)
    return bool(is_sent or movements.TO_YOUR_ACCOUNT.search(text))


def stays(text: str) -> bool:
    """Whether a sentence says in so many words that a credit stays, or is not sent back."""
    text = _AMOUNTS.sub(_MONEY, text)
    is_refused = _REFUSED.search(text) and _THIS.search(text) and not _COSTS.search(text)
    is_left = _IS_LEFT.search(text) and not (_OWED.search(text) or _NOT_KEPT.search(text))
    return bool(is_refused or is_left) and not asking.ASKED.search(text)
