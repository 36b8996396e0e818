"""Adds what shows a certificate: the steps of the flow in which the user decides to trust it."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from homeassistant.config_entries import (
    SOURCE_REAUTH,
    SOURCE_RECONFIGURE,
    ConfigEntry,
    ConfigFlow,
    ConfigFlowResult,
)
from homeassistant.const import CONF_HOST, CONF_PORT
from homeassistant.core import callback
from homeassistant.data_entry_flow import AbortFlow

from .client import LaramieClient
from .const import CONF_CERTIFICATE, DOMAIN
from .errors import CannotConnect, CertificateChanged, LaramieError, NoTls, told
from .protocol import INFO_KEY
from .streams import TRUSTED, fingerprint_at


class SecureFlow(ConfigFlow):
    """Turns to the secure port where there is one; nothing goes back to the plain one by itself."""

    _address: dict[str, Any]
    """Host and port, the certificate that is trusted there, and a token once it was asked for."""

    async def async_step_certificate(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Have the user compare the fingerprint with what the server says."""
        if user_input is not None:
            try:
                return await self._take()
            except LaramieError as error:
                return self.async_abort(reason=told(error))
        self._set_confirm_only()
        return self.async_show_form(
            step_id="certificate",
            description_placeholders={
                "host": self._address[CONF_HOST],
                "fingerprint": self._address[CONF_CERTIFICATE],
            },
        )

    @abstractmethod
    async def _take(self) -> ConfigFlowResult:
        """Go on with what is at the address, which is trusted now. Raises LaramieError."""

    async def _secured_or_take(self) -> ConfigFlowResult:
        """Take what is at the address, after a yes to a certificate that is new. LaramieError."""
        host, port = self._address[CONF_HOST], await self._secure_port()
        if port is None:
            return await self._take()
        certificate = await _certificate(host, port)
        self._address |= {CONF_PORT: port, CONF_CERTIFICATE: certificate}
        if certificate == TRUSTED or certificate in self._known_certificates():
            return await self._take()
        if self.unique_id and not self._entry_in_question():
            self._abort_if_known()
        return await self.async_step_certificate()

    async def _secure_port(self) -> int | None:
        """Return where TLS is spoken: at the address itself, or where who is there says so.

        Raises CannotConnect, NoTls for an entry that knows a certificate.
        """
        host, port = self._address[CONF_HOST], self._address[CONF_PORT]
        try:
            ours = (await LaramieClient(host, port).info()).data.get(INFO_KEY)
        except CannotConnect:
            if await fingerprint_at(host, port) is None:
                raise
            return int(port)
        secure = ours.get("secure_port") if isinstance(ours, dict) else None
        if isinstance(secure, int):
            return secure
        if (entry := self._entry_in_question()) and CONF_CERTIFICATE in entry.data:
            raise NoTls("it was encrypted, and is not any more")
        return None

    @callback
    def _entry_in_question(self) -> ConfigEntry | None:
        """Return the entry that is changed by this flow, if it is one that changes an entry."""
        if self.source == SOURCE_REAUTH:
            return self._get_reauth_entry()
        return self._get_reconfigure_entry() if self.source == SOURCE_RECONFIGURE else None

    @callback
    def _abort_if_known(self) -> None:
        """End for what is added already, which is followed to its new address.

        Not for one that shows another certificate: anybody can announce anything.
        """
        entry = self.hass.config_entries.async_entry_for_domain_unique_id(
            DOMAIN, self.unique_id or ""
        )
        if entry and entry.data.get(CONF_CERTIFICATE) != self._address.get(CONF_CERTIFICATE):
            raise AbortFlow(CertificateChanged.key)
        self._abort_if_unique_id_configured(updates=self._address, reload_on_update=False)

    @callback
    def _known_certificates(self) -> set[str | None]:
        """Return those that the user trusts: servers of one machine show the same."""
        return {entry.data.get(CONF_CERTIFICATE) for entry in self._async_current_entries()}


async def _certificate(host: str, port: int) -> str:
    """Return TRUSTED, or the fingerprint of what the usual authorities do not vouch for.

    Raises CannotConnect, CertificateExpired.
    """
    try:
        async with LaramieClient(host, port, certificate=TRUSTED).connect():
            return TRUSTED
    except CertificateChanged as error:
        if fingerprint := await fingerprint_at(host, port):
            return fingerprint
        raise CannotConnect(error.detail) from error
