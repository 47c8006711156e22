from odoo import api, models

from ..ebox.errors import Code, EboxError


class EboxWording(models.AbstractModel):
    """Words for a bookkeeper: what went wrong with the e-Box, and what to do about it."""

    _name = "ebox.wording"
    _description = "e-Box errors in plain words"

    @api.model
    def explain(self, error):
        """The remedy-bearing sentence for an error.

        :param error: an ``EboxError``, or a ``Code``
        :return: translated text for users, without technical detail
        """
        code = error.code if isinstance(error, EboxError) else error
        return self._connection_texts().get(code) or self._file_texts().get(
            code, self.env._("The e-Box gave an unexpected answer. Try again later.")
        )

    @api.model
    def _connection_texts(self):
        return {
            Code.BAD_ADDRESS: self.env._(
                "An address of this mailbox is not usable. Addresses start with https://; check "
                "them on the tab Technical settings."
            ),
            Code.HOST_UNREACHABLE: self.env._(
                "The e-Box cannot be reached. Check this server's internet connection and "
                "firewall; if they are fine, the e-Box itself may be down: try again later."
            ),
            Code.TLS: self.env._(
                "No secure connection to the e-Box could be made: the certificate of the host is "
                "not trusted by this server. Ask your system administrator to check the address, "
                "the proxy and the installed root certificates."
            ),
            Code.TIMEOUT: self.env._(
                "The e-Box did not answer in time. It will be tried again by itself."
            ),
            Code.CONNECTION_CUT: self.env._(
                "The connection to the e-Box was cut. It will be tried again by itself."
            ),
            Code.CLIENT_UNKNOWN: self.env._(
                "ChaMan does not know this Client ID. Copy it once more from the line of your "
                "web-service account in ChaMan (it looks like self_service_chaman_721_…), and "
                "check that the environment is the one in which you made the account."
            ),
            Code.CERTIFICATE_UNKNOWN: self.env._(
                "ChaMan does not accept this certificate for that Client ID. Download the "
                "security certificate here and upload it to the web-service account in ChaMan; "
                "a certificate that was just uploaded can take some minutes to work."
            ),
            Code.CLOCK: self.env._(
                "The clock of this server is off, so the e-Box refuses its signature. Ask your "
                "system administrator to set the time (NTP)."
            ),
            Code.TERMS: self.env._(
                "The terms for a Document Consumer are not accepted yet for this company. In the "
                "e-Box, open the management of the e-Box, choose Document Consumer, read the "
                "terms to the end and confirm; then try again."
            ),
            Code.SCOPE_MISSING: self.env._(
                "The web-service account lacks a permission. In ChaMan, tick the secured "
                "permission “DocConsumer e-Box Enterprise” on the account, confirm, and try again."
            ),
            Code.TOKEN_REFUSED: self.env._(
                "The e-Box refused our access twice in a row. Establish the connection again; if "
                "this goes on, check the web-service account in ChaMan."
            ),
            Code.FORBIDDEN: self.env._("The e-Box does not let this account read this."),
            Code.TOO_MANY_REQUESTS: self.env._(
                "The e-Box asks us to slow down. It will be tried again by itself."
            ),
            Code.UNAVAILABLE: self.env._(
                "The e-Box is being serviced. It will be tried again by itself."
            ),
            Code.SERVER_ERROR: self.env._(
                "The e-Box has an internal error. It will be tried again by itself."
            ),
            Code.BAD_REQUEST: self.env._(
                "The e-Box did not understand our question. Check the API version on the tab "
                "Technical settings."
            ),
            Code.BAD_ANSWER: self.env._(
                "The e-Box gave an answer that cannot be read. It will be tried again by itself; "
                "check the address and the API version if it goes on."
            ),
            Code.KEY_UNREADABLE: self.env._(
                "The private key of this mailbox cannot be opened with this server's encryption "
                "key. Restore the encryption key, or make and upload a new certificate."
            ),
        }

    @api.model
    def _file_texts(self):
        return {
            Code.NOT_FOUND: self.env._("The e-Box no longer has this. It may have expired there."),
            Code.GONE: self.env._("The e-Box no longer has this: it has expired there."),
            Code.DIGEST_MISMATCH: self.env._(
                "The file that arrived is not the file that the sender announced (its digest "
                "differs). It was not kept; it will be tried again by itself."
            ),
            Code.TRUNCATED: self.env._(
                "Only a part of the file arrived. It was not kept; it will be tried again by "
                "itself."
            ),
            Code.EMPTY_FILE: self.env._(
                "The file arrived empty. It was not kept; it will be tried again by itself."
            ),
            Code.TOO_LARGE: self.env._(
                "The file is larger than this mailbox accepts. Raise the limit on the tab "
                "Technical settings, then choose Download."
            ),
        }
