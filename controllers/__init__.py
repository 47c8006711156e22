from . import attachment
from . import mailbox
from . import upload
