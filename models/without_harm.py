import contextlib
import logging

from psycopg2 import OperationalError

_logger = logging.getLogger(__name__)


@contextlib.contextmanager
def without_harm(env, doing, ids):
    """Do something on the side: what goes wrong in it is undone and logged, and stops nobody.

    Bank lines are kept, documents read and bills posted whatever matching makes of them.

    :param str doing: what it is, for the log
    :param ids: of the records concerned
    """
    try:
        with env.cr.savepoint():
            yield
    except OperationalError:
        raise  # somebody else's work came between: the transaction is tried again
    except Exception:
        _logger.exception("%s failed for %s", doing, ids)
