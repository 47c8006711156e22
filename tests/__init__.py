from . import test_access
from . import test_connection
from . import test_documents
from . import test_search
from . import test_tours
from . import test_access_http
