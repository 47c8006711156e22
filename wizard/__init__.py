from . import ebox_csv_wizard
from . import ebox_download_wizard
from . import ebox_payment_wizard_line
from . import ebox_payment_wizard
from . import ebox_payment_link_wizard
from . import ebox_payment_link_wizard_line
from . import ebox_label_wizard
from . import ebox_share_email_wizard
