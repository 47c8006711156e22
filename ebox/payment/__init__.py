"""What is to be paid: read from a document, checked, shown as a QR, found on the bank.

``reader`` and ``page`` read documents, ``merge`` weighs the sources, ``epc`` makes and
reads QR payloads, ``matching`` compares with bank statement lines.
"""
