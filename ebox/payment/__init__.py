"""What is to be paid: read from a document, checked, shown as a QR, found on the bank.

``reader`` and ``page`` read documents, ``merge`` weighs the sources, ``epc`` makes and
reads QR payloads, ``matching`` compares with bank statement lines.
"""
from importlib.machinery import SourceFileLoader

import stdnum

# Odoo 19 patches stdnum through an import hook whose loader gives no access to the package's
# files; stdnum.iban reads its table of countries from there.
if not hasattr(stdnum.__spec__.loader, "get_resource_reader"):
    stdnum.__spec__.loader = SourceFileLoader(stdnum.__name__, stdnum.__file__)
