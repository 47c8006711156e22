from . import attachment
from . import csv_export
from . import export
from . import label
from . import mailbox
from . import upload
from . import portal
from . import portal_file
