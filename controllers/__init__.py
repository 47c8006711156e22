from . import mailbox
