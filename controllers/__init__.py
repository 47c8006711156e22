from . import attachment
from . import mailbox
