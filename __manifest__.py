{
    "name": "Belgium - e-Box Enterprise",
    "version": "19.0.1.0.0",
    "summary": "Official mail of the e-Box in Odoo: fetch, read, pay, book and share it",
    "category": "Accounting/Localizations",
    "author": "l10n_be_ebox contributors",
    "license": "LGPL-3",
    "depends": [
        "account",
        "account_edi_ubl_cii",
        "certificate",
        "l10n_be",
        "portal",
    ],
    "external_dependencies": {
        "python": ["cryptography", "PyJWT", "lxml", "requests"],
    },
    "data": [
        "security/l10n_be_ebox_groups.xml",
        "security/ir.model.access.csv",
        "security/l10n_be_ebox_rules.xml",
        "data/ir_cron_data.xml",
        "wizard/ebox_download_wizard_views.xml",
        "views/ebox_document_file_views.xml",
        "views/ebox_document_views.xml",
        "views/ebox_document_analysis_views.xml",
        "views/ebox_mailbox_views.xml",
        "views/ebox_mailbox_run_views.xml",
        "views/ebox_reference_views.xml",
        "views/account_move_views.xml",
        "views/res_config_settings_views.xml",
        "views/ebox_menus.xml",
    ],
    "demo": [
        "demo/ebox_demo.xml",
    ],
    "assets": {
        "web.assets_backend": [
            "l10n_be_ebox/static/src/backend/**/*",
        ],
        "web.assets_tests": [
            "l10n_be_ebox/static/tests/tours/**/*",
        ],
    },
    "application": True,
    "installable": True,
}
