from . import ebox_download_wizard
