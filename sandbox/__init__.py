"""A stand-alone e-Box Enterprise on loopback: ``python -m sandbox``.

It gives what the real platform gives a Document Consumer: onboarding pages, a
token server, two Document Providers in contracts 3 and 2.1, the provider registry,
and, on request, the faults that a consumer has to live with.
"""
