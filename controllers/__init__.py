from . import attachment
from . import csv_export
from . import mailbox
from . import upload
