"""Opens a web page, once the person has allowed it."""

from __future__ import annotations

from typing import Any

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.address import Address, AddressRefusedError, guarded, is_public
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``open_url``.

    The host is looked up only after the person has agreed: a look-up already sends its name.
    """

    async def run(arguments: Arguments) -> dict[str, Any]:
        address = _address(arguments)
        found = await kit.resolve(address.host)
        if not all(is_public(ip) for ip in found):
            raise ToolRefusedError(f"{address.host} belongs to this computer or network")
        await kit.host.open_url(address.url)
        return {"status": "ok", "opened": address.url}

    def ask(arguments: Arguments) -> Ask:
        address = _address(arguments)
        question = Phrase(Asking.OPEN_PAGE, host=address.host)
        return Ask(question, host=address.host, payload=address.url)

    return Tool(
        name="open_url",
        description="Opens an https page in the person's browser. The person is asked first.",
        parameters={
            "type": "object",
            "properties": {
                "url": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2048,
                    "description": "The complete address, beginning with https://",
                }
            },
            "required": ["url"],
        },
        risk=Risk.SEND,
        ask=ask,
        run=run,
    )


def _address(arguments: Arguments) -> Address:
    try:
        return guarded(arguments["url"])
    except AddressRefusedError as error:
        raise ToolRefusedError(f"this address cannot be opened: {error}") from error
