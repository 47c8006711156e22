"""The e-Box Enterprise interface and file handling, without Odoo.

Typed value objects in and out; nothing here imports Odoo, so that every rule can be
tested alone. Imports inside are relative: the package is loaded both on its own and
inside the addon.
"""
