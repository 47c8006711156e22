"""The words of the eleventh exam: a region's tax on property, in bills, decisions, certificates and
plans.

What stands in square brackets is printed where all its figures are there; // parts synonyms, |
lines or columns.
"""
from __future__ import annotations

from .exam_wordings import Wordings

CADASTRAL: Wordings = {
    "fr": {
        "subject": "Précompte immobilier",
        "title_to_pay": "Avertissement-extrait de rôle – Précompte immobilier {year}",
        "title_instalments": "Précompte immobilier {year} – Facilités de paiement // "
                             "Plan de paiement – Précompte immobilier {year}",
        "title_refund": "Précompte immobilier {year} – Décision de dégrèvement // "
                        "Avis de dégrèvement – Précompte immobilier {year}",
        "title_exempt": "Avertissement-extrait de rôle – Précompte immobilier {year}",
        "title_paid": "Précompte immobilier {year} – Attestation de paiement",
        "property": "Bien situé {place} – section {parcel}",
        "roll": "Référence|Article du rôle|Exercice d’imposition|Rôle exécutoire le|Date d’envoi|"
                "Redevable",
        "opening_to_pay":
            "Au 1er janvier {year}, votre société était propriétaire du bien renseigné ci-dessus. "
            "Elle est donc redevable du précompte immobilier pour l’année entière. L’an dernier, "
            "l’impôt s’élevait à {before}. // Vous recevez cet avertissement-extrait de rôle parce "
            "que votre société est titulaire d’un droit réel (propriété, usufruit, emphytéose ou "
            "superficie) sur ce bien.",
        "opening_instalments":
            "Par votre courrier du {asked}, vous avez sollicité un étalement du paiement. Nous "
            "acceptons que la somme de {total} soit acquittée en quatre versements, aux dates "
            "suivantes : // Vous nous avez demandé le {asked} de pouvoir payer le précompte "
            "immobilier en plusieurs fois. Un plan vous est accordé pour le solde de {total} :",
        "opening_refund":
            "Votre réclamation du {asked} est recevable et fondée : le bien est resté inoccupé et "
            "improductif indépendamment de votre volonté. L’impôt est recalculé comme suit. // Le "
            "revenu cadastral de ce bien a été revu après votre déclaration du {asked}. La "
            "cotisation est rectifiée comme suit.",
        "opening_exempt":
            "Votre demande d’exonération du {asked} a été acceptée. Le calcul ci-dessous vous est "
            "communiqué à titre d’information. // Le matériel et l’outillage acquis à l’état neuf "
            "sont exonérés du précompte immobilier. Ce bien entre dans ce cas.",
        "opening_paid":
            "Vous avez demandé le {asked} un état de votre situation. Pour l’article mentionné "
            "ci-dessus, nos livres indiquent ce qui suit. // À votre demande du {asked}, nous vous "
            "communiquons la situation de cet article du rôle.",
        "amount": "Montant à payer // Somme à acquitter",
        "due": "Date limite de paiement // À payer au plus tard le",
        "plan": "Versement|Au plus tard le|Montant // Tranche|Date ultime|À verser",
        "part": "{rank}",
        "head": "Calcul de l’impôt|Base ou centimes|Montant",
        "region": "Part de la Région (revenu cadastral indexé)",
        "province": "Centimes additionnels de la province",
        "town": "Centimes additionnels de la commune", "sum": "Impôt établi",
        "already_to_pay": "Réduction accordée d’office // Réduction pour improductivité",
        "already_instalments": "Déjà versé // Versements enregistrés",
        "already_refund": "Montant que vous avez payé",
        "already_exempt": "Exonération", "already_paid": "Paiement reçu le {prior}",
        "left_to_pay": "Montant dû // Reste dû",
        "left_refund": "À vous restituer // Trop payé", "left_nothing": "Solde",
        "how_title": "Comment payer ? // Modalités de paiement",
        "how": "Par virement sur le compte {iban}[ (BIC {bic})][ au nom de {beneficiary}].|[Votre "
               "banque doit recevoir la communication {communication}.] // Virement au compte IBAN "
               "{iban}[, BIC {bic}].|[Bénéficiaire : {beneficiary}.]|[Communication à reprendre "
               "telle quelle : {communication}.]",
        "late_to_pay":
            "En cas de retard, des intérêts sont dus de plein droit et un rappel "
            "recommandé vous coûte {extra}. Une réclamation ne suspend pas l’exigibilité de "
            "l’impôt. // À défaut de paiement, le receveur peut procéder au recouvrement forcé ; "
            "les frais, à partir de {extra}, sont à votre charge.",
        "late_instalments":
            "Si un seul versement n’est pas reçu à temps, le plan prend fin et le solde est "
            "exigible immédiatement. Les frais déjà exposés ({extra}) vous ont été remis. // Ce "
            "plan reste valable tant que chaque échéance est respectée. Un rappel est facturé "
            "{extra}.",
        "do_refund":
            "La différence de {total} est ordonnancée en votre faveur. Vous la recevrez[ le {due}] "
            "sur le compte {own}, sauf si vous avez d’autres dettes fiscales. // Un montant de "
            "{total} vous sera par conséquent remboursé[ pour le {due}]. Nous utiliserons le "
            "compte {own}. Il n’est plus le vôtre ? Signalez-le-nous sans tarder.",
        "do_exempt":
            "Aucun montant ne vous est réclamé pour cet exercice. // Le précompte immobilier étant "
            "ramené à zéro, vous n’avez pas de paiement à effectuer.",
        "do_paid":
            "Le précompte immobilier de cet article est intégralement payé. La présente "
            "attestation vous est délivrée pour servir et valoir ce que de droit. // Nous "
            "attestons que l’article est apuré. Il n’y a plus rien à payer.",
        "who": "Pour l’administration, le receveur",
        "legal":
            "Réclamation : par écrit, motivée, au plus tard le {object}, auprès du service "
            "Contentieux, en mentionnant l’article du rôle. Le précompte immobilier est dû par le "
            "propriétaire au 1er janvier, même si le bien est vendu en cours d’année ; un éventuel "
            "partage avec l’acquéreur se règle devant le notaire.",
    },
    "nl": {
        "subject": "Onroerende voorheffing",
        "title_to_pay": "Aanslagbiljet onroerende voorheffing {year}",
        "title_instalments": "Onroerende voorheffing {year} – afbetalingsplan // "
                             "Uw aanvraag om gespreid te betalen – onroerende voorheffing {year}",
        "title_refund": "Onroerende voorheffing {year} – beslissing tot ontheffing // "
                        "Ontheffing van onroerende voorheffing {year}",
        "title_exempt": "Aanslagbiljet onroerende voorheffing {year}",
        "title_paid": "Onroerende voorheffing {year} – betalingsattest",
        "property": "Onroerend goed: {place} – sectie {parcel}",
        "roll": "Kenmerk|Kohierartikel|Aanslagjaar|Uitvoerbaar verklaard|Verzendingsdatum|"
                "Belastingplichtige",
        "opening_to_pay":
            "Op 1 januari {year} was uw vennootschap eigenaar van het bovenstaande goed. Daarom is "
            "zij de onroerende voorheffing voor het hele jaar verschuldigd. Vorig jaar bedroeg die "
            "{before}. // U ontvangt dit aanslagbiljet omdat uw vennootschap een zakelijk recht "
            "(eigendom, vruchtgebruik, erfpacht of opstal) op dit goed heeft.",
        "opening_instalments":
            "In uw brief van {asked} vroeg u om de betaling te spreiden. Wij gaan ermee akkoord "
            "dat u de som van {total} in vier keer voldoet, op de volgende data: // Op {asked} "
            "vroeg u ons om de onroerende voorheffing in schijven te mogen betalen. Voor het saldo "
            "van {total} staan wij u dit plan toe:",
        "opening_refund":
            "Uw bezwaarschrift van {asked} is ontvankelijk en gegrond: het goed stond buiten uw "
            "wil leeg en bracht niets op. De belasting is als volgt herberekend. // Na uw aangifte "
            "van {asked} is het kadastraal inkomen van dit goed herzien. De aanslag wordt als "
            "volgt rechtgezet.",
        "opening_exempt":
            "Uw aanvraag om vrijstelling van {asked} is ingewilligd. De onderstaande berekening "
            "krijgt u louter ter informatie. // Materieel en outillage die in nieuwe staat zijn "
            "verworven, zijn vrijgesteld van onroerende voorheffing. Dat is hier het geval.",
        "opening_paid":
            "Op {asked} vroeg u een overzicht van uw toestand. Voor het bovenvermelde artikel "
            "vermelden onze boeken het volgende. // Op uw verzoek van {asked} delen wij u de stand "
            "van dit kohierartikel mee.",
        "amount": "Te betalen bedrag // Te voldoen som",
        "due": "Uiterste betaaldatum // Te betalen uiterlijk op",
        "plan": "Storting|Uiterlijk op|Bedrag // Schijf|Laatste dag|Te storten",
        "part": "{rank}",
        "head": "Berekening van de belasting|Basis of opcentiemen|Bedrag",
        "region": "Basisheffing gewest (geïndexeerd KI)",
        "province": "Opcentiemen van de provincie",
        "town": "Opcentiemen van de gemeente", "sum": "Gevestigde belasting",
        "already_to_pay": "Ambtshalve vermindering // Vermindering wegens improductiviteit",
        "already_instalments": "Al gestort // Geboekte stortingen",
        "already_refund": "Bedrag dat u hebt betaald",
        "already_exempt": "Vrijstelling", "already_paid": "Betaling ontvangen op {prior}",
        "left_to_pay": "Verschuldigd bedrag // Blijft verschuldigd",
        "left_refund": "Aan u terug te geven // Te veel betaald", "left_nothing": "Saldo",
        "how_title": "Hoe betaalt u? // Betaalwijze",
        "how": "Via overschrijving op rekening {iban}[ (BIC {bic})][ op naam van {beneficiary}].|["
               "Vermeld daarbij de mededeling {communication}.] // Overschrijving op rekening IBAN "
               "{iban}[, BIC {bic}].|[Begunstigde: {beneficiary}.]|[Ongewijzigd over te nemen "
               "mededeling: {communication}.]",
        "late_to_pay":
            "Bij laattijdige betaling zijn van rechtswege nalatigheidsinteresten verschuldigd en "
            "kost een aangetekende herinnering u {extra}. Een bezwaar schorst de opeisbaarheid van "
            "de belasting niet. // Betaalt u niet, dan kan de ontvanger overgaan tot gedwongen "
            "invordering; de kosten, vanaf {extra}, zijn te uwen laste.",
        "late_instalments":
            "Komt één storting niet tijdig binnen, dan vervalt het plan en is het saldo "
            "onmiddellijk opeisbaar. De reeds gemaakte kosten ({extra}) werden u kwijtgescholden. "
            "// Dit plan geldt zolang u elke datum naleeft. Voor een herinnering rekenen wij "
            "{extra} aan.",
        "do_refund":
            "Het verschil van {total} is in uw voordeel geordonnanceerd. U ontvangt het[ op {due}] "
            "op rekening {own}, tenzij u nog andere belastingschulden hebt. // Bijgevolg wordt u "
            "een bedrag van {total} terugbetaald[ tegen {due}]. Wij gebruiken daarvoor rekening "
            "{own}. Is die niet meer van u? Laat het ons zo snel mogelijk weten.",
        "do_exempt":
            "Voor dit aanslagjaar wordt u niets aangerekend. // Omdat de onroerende voorheffing "
            "tot nul is herleid, hoeft u geen betaling uit te voeren.",
        "do_paid":
            "De onroerende voorheffing van dit artikel is volledig betaald. Dit attest wordt "
            "afgeleverd om te dienen waar het behoort. // Wij bevestigen dat het artikel is "
            "aangezuiverd. Er blijft niets meer te betalen.",
        "who": "Namens de administratie, de ontvanger",
        "legal":
            "Bezwaar: schriftelijk en gemotiveerd, uiterlijk op {object}, bij de dienst "
            "Geschillen, met vermelding van het kohierartikel. De onroerende voorheffing is "
            "verschuldigd door wie op 1 januari eigenaar is, ook als het goed in de loop van het "
            "jaar wordt verkocht; een eventuele verdeling met de koper regelt u bij de notaris.",
    },
    "de": {
        "subject": "Immobiliensteuervorabzug",
        "title_to_pay": "Steuerbescheid – Immobiliensteuervorabzug {year}",
        "title_instalments": "Immobiliensteuervorabzug {year} – Zahlungserleichterungen // "
                             "Zahlungsplan – Immobiliensteuervorabzug {year}",
        "title_refund": "Immobiliensteuervorabzug {year} – Nachlassbescheid // "
                        "Nachlass auf den Immobiliensteuervorabzug {year}",
        "title_exempt": "Steuerbescheid – Immobiliensteuervorabzug {year}",
        "title_paid": "Immobiliensteuervorabzug {year} – Zahlungsbescheinigung",
        "property": "Immobilie: {place} – Flur {parcel}",
        "roll": "Zeichen|Heberollenartikel|Steuerjahr|Vollstreckbar seit|Versanddatum|"
                "Steuerpflichtiger",
        "opening_to_pay":
            "Am 1. Januar {year} war Ihre Gesellschaft Eigentümerin der oben genannten Immobilie. "
            "Sie schuldet daher den Immobiliensteuervorabzug für das ganze Jahr. Im Vorjahr belief "
            "er sich auf {before}. // Sie erhalten diesen Steuerbescheid, weil Ihre Gesellschaft "
            "ein dingliches Recht (Eigentum, Nießbrauch, Erbpacht oder Erbbaurecht) an dieser "
            "Immobilie hat.",
        "opening_instalments":
            "Mit Schreiben vom {asked} haben Sie um Ratenzahlung gebeten. Wir sind damit "
            "einverstanden, dass Sie die Summe von {total} in vier Zahlungen zu folgenden Terminen "
            "begleichen: // Sie haben uns am {asked} gebeten, den Immobiliensteuervorabzug in "
            "Raten zahlen zu dürfen. Für den Saldo von {total} gewähren wir Ihnen diesen Plan:",
        "opening_refund":
            "Ihre Beschwerde vom {asked} ist zulässig und begründet: Die Immobilie stand ohne Ihr "
            "Zutun leer und brachte keinen Ertrag. Die Steuer wird wie folgt neu berechnet. // "
            "Nach Ihrer Erklärung vom {asked} wurde das Katastereinkommen dieser Immobilie "
            "überprüft. Die Veranlagung wird wie folgt berichtigt.",
        "opening_exempt":
            "Ihrem Antrag auf Befreiung vom {asked} wurde stattgegeben. Die nachstehende "
            "Berechnung dient lediglich Ihrer Information. // In neuem Zustand erworbene Anlagen "
            "und Ausrüstungen sind vom Immobiliensteuervorabzug befreit. Das trifft hier zu.",
        "opening_paid":
            "Sie haben am {asked} eine Übersicht Ihrer Lage beantragt. Für den oben genannten "
            "Artikel weisen unsere Bücher Folgendes aus. // Auf Ihren Antrag vom {asked} teilen "
            "wir Ihnen den Stand dieses Heberollenartikels mit.",
        "amount": "Zu zahlender Betrag // Zu begleichende Summe",
        "due": "Letzter Zahlungstag // Zu zahlen spätestens am",
        "plan": "Zahlung|Spätestens am|Betrag // Rate|Letzter Tag|Zu überweisen",
        "part": "{rank}",
        "head": "Berechnung der Steuer|Grundlage oder Zuschlag|Betrag",
        "region": "Anteil der Region (indexiertes Katastereinkommen)",
        "province": "Zuschlaghundertstel der Provinz",
        "town": "Zuschlaghundertstel der Gemeinde", "sum": "Festgesetzte Steuer",
        "already_to_pay": "Ermäßigung von Amts wegen // Ermäßigung wegen Ertragslosigkeit",
        "already_instalments": "Bereits überwiesen // Verbuchte Zahlungen",
        "already_refund": "Von Ihnen gezahlter Betrag",
        "already_exempt": "Befreiung", "already_paid": "Zahlung eingegangen am {prior}",
        "left_to_pay": "Geschuldeter Betrag // Bleibt geschuldet",
        "left_refund": "Ihnen zu erstatten // Zu viel gezahlt", "left_nothing": "Saldo",
        "how_title": "Wie zahlen Sie? // Zahlungsweise",
        "how": "Per Überweisung auf das Konto {iban}[ (BIC {bic})][ auf den Namen {beneficiary}].|["
               "Geben Sie dabei die Mitteilung {communication} an.] // Überweisung auf das Konto "
               "IBAN {iban}[, BIC {bic}].|[Empfänger: {beneficiary}.]|[Unverändert zu übernehmende "
               "Mitteilung: {communication}.]",
        "late_to_pay":
            "Bei verspäteter Zahlung fallen von Rechts wegen Verzugszinsen an, und ein "
            "Einschreiben zur Erinnerung kostet Sie {extra}. Eine Beschwerde schiebt die "
            "Fälligkeit der Steuer nicht auf. // Zahlen Sie nicht, kann der Einnehmer die "
            "Zwangsbeitreibung einleiten; die Kosten ab {extra} gehen zu Ihren Lasten.",
        "late_instalments":
            "Geht eine einzige Zahlung nicht rechtzeitig ein, erlischt der Plan und der Saldo ist "
            "sofort fällig. Die bisher entstandenen Kosten ({extra}) wurden Ihnen erlassen. // "
            "Dieser Plan gilt, solange Sie jeden Termin einhalten. Für eine Mahnung berechnen wir "
            "{extra}.",
        "do_refund":
            "Der Unterschied von {total} wird zu Ihren Gunsten angewiesen. Sie erhalten ihn[ am "
            "{due}] auf das Konto {own}, es sei denn, Sie haben noch andere Steuerschulden. // "
            "Daher wird Ihnen ein Betrag von {total} erstattet[, und zwar bis zum {due}]. Wir "
            "verwenden dazu das Konto {own}. Ist es nicht mehr Ihres? Teilen Sie uns das bitte "
            "umgehend mit.",
        "do_exempt":
            "Für dieses Steuerjahr wird von Ihnen nichts verlangt. // Da der "
            "Immobiliensteuervorabzug auf null herabgesetzt ist, brauchen Sie keine Zahlung zu "
            "leisten.",
        "do_paid":
            "Der Immobiliensteuervorabzug für diesen Artikel ist vollständig gezahlt. Diese "
            "Bescheinigung wird zur Vorlage bei den zuständigen Stellen ausgestellt. // Wir "
            "bestätigen, dass der Artikel ausgeglichen ist. Es ist nichts mehr zu zahlen.",
        "who": "Für die Verwaltung, der Einnehmer",
        "legal":
            "Beschwerde: schriftlich und begründet, spätestens am {object}, bei der Dienststelle "
            "Streitsachen, unter Angabe des Heberollenartikels. Den Immobiliensteuervorabzug "
            "schuldet, wer am 1. Januar Eigentümer ist, auch wenn die Immobilie im Laufe des "
            "Jahres verkauft wird; eine etwaige Aufteilung mit dem Käufer wird beim Notar "
            "geregelt.",
    },
}
