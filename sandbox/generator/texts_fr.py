"""The French prose of the letters."""
from __future__ import annotations

from .prose import Phrases, Prose

PHRASES = Phrases(
    salutation="Madame, Monsieur,",
    greeting="Veuillez agréer, Madame, Monsieur, l’expression de nos sentiments distingués.",
    pay=("Nous vous prions de verser la somme de {amount}",
         "Vous êtes invités à payer le montant de {amount}",
         "Le solde de {amount} est à payer"),
    refund="Un montant de {amount} vous sera remboursé",
    direct_debit="Le montant de {amount} sera prélevé par domiciliation",
    before=" au plus tard le {due}",
    on_account=" sur le compte {iban}",
    in_name_of=" ouvert au nom de {beneficiary}",
    quoting=", en mentionnant la communication {communication}",
    collected_on=" le {due}",
    to_account=" sur votre compte {iban}",
    contact="Une question ? Appelez le {phone} ou consultez {site}.",
)

PROSE = {
    "nsso_statement": Prose(
        "Avis de débit – cotisations sociales",
        "ONSS : cotisations dues pour le {period}",
        ("Votre déclaration multifonctionnelle (DmfA) relative au {period} a été traitée. Le "
         "montant dû tient compte des réductions accordées et des provisions déjà imputées sur "
         "votre compte employeur {customer}.",),
        ("À défaut de paiement dans le délai légal, une majoration de 10 % et un intérêt de "
         "retard de 7 % l’an sont dus, conformément à l’article 28 de la loi du 27 juin 1969.",
         "Les provisions trimestrielles suivantes vous seront communiquées séparément.")),
    "nsso_provisions": Prose(
        "Provisions mensuelles",
        "ONSS : provisions mensuelles pour le {period}",
        ("Les employeurs dont les cotisations ont dépassé {other} au cours de l’avant-dernier "
         "trimestre versent des provisions mensuelles. Pour le {period}, elles ont été fixées "
         "d’après les cotisations du trimestre correspondant de l’année précédente.",),
        ("Une réduction peut être demandée lorsque vous prévoyez que vos cotisations seront "
         "inférieures au total des provisions. L’absence de provision entraîne une indemnité "
         "forfaitaire.",)),
    "nsso_rectification": Prose(
        "Avis rectificatif",
        "ONSS : avis rectificatif – {period}",
        ("À la suite du contrôle de vos déclarations, les cotisations du {period} ont été revues. "
         "Le présent avis remplace celui qui portait sur un montant de {other}.",),
        ("La décision peut être contestée devant le tribunal du travail dans les trois mois de "
         "sa notification.",)),
    "nsso_reminder": Prose(
        "Rappel",
        "ONSS : rappel de paiement – cotisations du {period}",
        ("Sauf erreur de notre part, les cotisations du {period} n’ont pas été payées "
         "intégralement. Si vous avez versé {other2} entre-temps, ne tenez pas compte de ce "
         "rappel pour ce montant.",),
        ("Faute de paiement dans les quinze jours, le dossier sera transmis en vue d’un "
         "recouvrement par contrainte, dont les frais sont à votre charge.",)),
    "nsso_plan": Prose(
        "Plan d’apurement accordé",
        "ONSS : votre plan d’apurement {reference}",
        ("Nous avons examiné votre demande de termes et délais pour une dette totale de "
         "{other}. Le plan suivant vous est accordé à l’amiable.",),
        ("Si une mensualité n’est pas respectée, la totalité de la dette redevient exigible "
         "sans mise en demeure. Les cotisations courantes doivent être payées à temps.",)),
    "nsso_notice": Prose(
        "Notification DmfA",
        "DmfA {period} : votre déclaration a été acceptée",
        ("Votre déclaration pour le {period} a été acceptée sans anomalie. Elle porte sur une "
         "masse salariale de {other} et sur des cotisations calculées de {other2}. Ces montants "
         "sont donnés à titre d’information.",
         "Le numéro de ticket de votre déclaration est {reference}. Conservez-le pour toute "
         "correspondance."),
        ("La facturation fera l’objet d’un envoi distinct.",)),
    "nsso_dimona": Prose(
        "Notification Dimona",
        "Dimona : accusé de réception {reference}",
        ("Nous avons bien reçu votre déclaration immédiate de l’emploi. La relation de travail "
         "a été enregistrée dans le fichier du personnel de l’employeur {customer}.",),
        ("Une anomalie peut être corrigée jusqu’à la fin du trimestre concerné.",)),
    "nsso_refund": Prose(
        "Avis de crédit",
        "ONSS : solde créditeur de votre compte employeur",
        ("La clôture du {period} fait apparaître un solde en votre faveur. Aucune autre dette "
         "n’étant ouverte, ce solde vous est restitué.",),
        ("Si votre numéro de compte a changé, communiquez-le avant la date indiquée au moyen "
         "de l’application en ligne.",)),
    "nsso_attestation": Prose(
        "Attestation",
        "Attestation marchés publics au {written}",
        ("L’Office national de sécurité sociale atteste que l’entreprise {company} (BCE {number}) "
         "est en règle au {written} pour le paiement de ses cotisations, le seuil de {other} "
         "fixé par la réglementation n’étant pas dépassé.",),
        ("Cette attestation est valable pour la période qui y est mentionnée.",)),
    "nsso_summons": Prose(
        "Mise en demeure",
        "ONSS : mise en demeure avant contrainte – {period}",
        ("Malgré notre rappel, votre compte reste débiteur pour le {period}. Le présent envoi "
         "vaut mise en demeure au sens de l’article 40 de la loi du 27 juin 1969.",
         "Vous pouvez contester la dette, par envoi recommandé, dans le mois de la présente."),
        ("À défaut, une contrainte sera décernée et signifiée par exploit d’huissier.",)),
    "vat_statement": Prose(
        "Décompte TVA",
        "TVA : décompte du {period}",
        ("Votre déclaration périodique du {period} a été traitée. Le décompte tient compte "
         "des opérations enregistrées depuis le précédent relevé.",),
        ("Les intérêts de retard s’élèvent à 0,8 % par mois civil entamé. Toute réclamation "
         "mentionne le numéro d’entreprise {number}.",)),
    "vat_credit": Prose(
        "Restitution de TVA",
        "TVA : crédit restituable du {period}",
        ("Le crédit d’impôt qui résulte de votre déclaration du {period} remplit les conditions "
         "de la restitution. Une partie, soit {other}, a été imputée sur une autre dette.",),
        ("Le versement intervient au plus tard le troisième mois qui suit la période.",)),
    "vat_fine": Prose(
        "Amende non proportionnelle",
        "TVA : amende pour dépôt tardif – {period}",
        ("Votre déclaration du {period} est parvenue après l’expiration du délai. Une amende "
         "est due en vertu de l’article 70, § 4, du Code de la TVA ; elle peut atteindre "
         "{other} en cas de récidive.",),
        ("Une remise peut être demandée par requête motivée auprès du service compétent.",)),
    "tax_assessment": Prose(
        "Avertissement-extrait de rôle – impôt des sociétés",
        "Impôt des sociétés – exercice d’imposition {year}",
        ("Vous trouverez ci-après le calcul de l’impôt des sociétés pour l’exercice "
         "d’imposition {year}, établi d’après votre déclaration.",),
        ("Une réclamation peut être introduite dans un délai d’un an à compter du troisième "
         "jour ouvrable qui suit l’envoi du présent avis.",)),
    "tax_refund": Prose(
        "Avertissement-extrait de rôle – solde en votre faveur",
        "Impôt des sociétés {year} : remboursement",
        ("Le calcul de l’impôt pour l’exercice d’imposition {year} fait apparaître que les "
         "versements anticipés dépassent l’impôt dû.",),
        ("Le remboursement est effectué sauf compensation avec une autre dette fiscale.",)),
    "prepayment": Prose(
        "Versements anticipés",
        "Versements anticipés {year} – invitation",
        ("Pour éviter une majoration d’impôt, votre société peut effectuer un versement anticipé "
         "pour le trimestre en cours. Au vu de vos versements antérieurs ({other}), nous vous "
         "proposons le montant suivant.",),
        ("Vous restez libre de verser un autre montant. Utilisez uniquement la communication "
         "ci-jointe, réservée à votre entreprise.",)),
    "tax_notice": Prose(
        "Information",
        "Biztax {year} : la déclaration est accessible",
        ("La déclaration à l’impôt des sociétés pour l’exercice {year} peut être introduite "
         "dans Biztax. Elle porte sur les comptes annuels déposés auprès de la Banque nationale.",),
        ("Les données de l’exercice précédent (base imposable de {other}) sont préremplies.",)),
    "commune_tax": Prose(
        "Avertissement-extrait de rôle – taxe communale",
        "Taxe sur les surfaces de bureau – exercice {year}",
        ("En vertu du règlement-taxe voté par le conseil communal, une taxe est établie à charge "
         "de votre entreprise pour l’exercice {year}.",
         "Le rôle a été rendu exécutoire par le collège communal ; le taux s’élève à {other} "
         "par mètre carré."),
        ("Une réclamation motivée peut être adressée au collège communal dans l’année.",)),
    "province_tax": Prose(
        "Taxe provinciale sur les entreprises",
        "Taxe provinciale {year} – établissement {reference}",
        ("Votre établissement est soumis à la taxe provinciale sur les entreprises. Elle est "
         "calculée d’après la superficie, avec un minimum de {other}.",),
        ("Cet avis est établi de manière automatisée et ne porte pas de signature.",)),
    "company_contribution": Prose(
        "Cotisation à charge des sociétés",
        "Cotisation annuelle à charge des sociétés {year}",
        ("Chaque société est redevable d’une cotisation annuelle forfaitaire destinée au statut "
         "social des travailleurs indépendants. Elle dépend du total du bilan ; le seuil est "
         "de {other}.",),
        ("Une majoration de 1 % par mois est portée en compte en cas de retard.",)),
    "lease_invoice": Prose(
        "Facture", "Facture {reference} – location longue durée",
        ("Location de vos véhicules pour {period}, conformément au contrat-cadre.",),
        ("Nos conditions générales s’appliquent. Toute contestation doit nous parvenir dans "
         "les quinze jours.",)),
    "lease_credit": Prose(
        "Note de crédit", "Note de crédit {reference} – kilomètres non parcourus",
        ("Décompte des kilomètres non parcourus pour {period}.",),
        ("Cette note sera déduite de votre prochaine facture.",)),
    "secretariat_invoice": Prose(
        "Facture", "Facture {reference} – gestion salariale {period}",
        ("Vous trouverez le détail de nos prestations pour {period}.",),
        ("Facture payable sans escompte. L’intérêt légal court de plein droit après "
         "l’échéance.",)),
    "payroll": Prose(
        "Récapitulatif salarial",
        "Documents salariaux – {period}",
        ("Vous trouverez ci-après le récapitulatif des salaires de {period}. Les totaux sont "
         "donnés à titre comptable et ont déjà été versés aux travailleurs.",),
        ("Masse salariale brute : {other2}. Coût total : {other}.",)),
    "fire_premium": Prose(
        "Avis d’échéance – assurance incendie",
        "Votre assurance incendie – avis d’échéance {year}",
        ("Votre contrat arrive à son échéance annuelle. Le bâtiment est assuré pour un capital "
         "de {other}, indexé selon l’indice ABEX.",),
        ("La garantie reste acquise pour autant que la prime soit acquittée.",)),
    "ohs_invoice": Prose(
        "Cotisation – prévention et protection au travail",
        "Cotisation {year} – service externe de prévention",
        ("La cotisation forfaitaire pour la surveillance de la santé de vos travailleurs est "
         "établie par groupe tarifaire.",),
        ("Les examens supplémentaires sont facturés {other} par unité.",)),
    "wage_seizure": Prose(
        "Saisie-arrêt-exécution sur rémunération",
        "Confidentiel – saisie sur rémunération {reference}",
        ("En votre qualité d’employeur, vous êtes tiers saisi. La retenue porte sur la quotité "
         "cessible de la rémunération du travailleur désigné dans l’annexe, à concurrence d’une "
         "créance totale de {other}.",),
        ("La déclaration de tiers saisi doit être faite dans les quinze jours (article 1452 du "
         "Code judiciaire). Le dossier est strictement confidentiel.",)),
    "bailiff_demand": Prose(
        "Sommation de payer",
        "Sommation avant exécution – dossier {reference}",
        ("Nous sommes chargés du recouvrement de la créance décrite ci-dessous, née d’un titre "
         "exécutoire. Le principal s’élevait à {other}.",),
        ("À défaut de paiement, il sera procédé à l’exécution forcée sans autre avis.",)),
    "counter_notice": Prose(
        "Guichet d’entreprises",
        "Vos données à la Banque-Carrefour des Entreprises",
        ("Les données de l’entreprise {company} ({number}) ont été adaptées le {written}. Les "
         "droits de {other} ont été acquittés lors de la demande.",),
        ("Vérifiez les codes d’activité et signalez toute erreur dans le mois.",)),
}
