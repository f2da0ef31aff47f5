"""Running the simulator: in a thread of its own inside the program, or alone until it is stopped.

Listens on 127.0.0.1 and nowhere else. starlette and uvicorn are loaded by `start`, not by the
import of this module. Each server has its own event loop, made without asking the policy, so
that a Qt loop elsewhere in the program is not touched.
"""

import asyncio
import signal
import socket
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.simulator.credentials import Credentials, make_credentials
from kiosk.simulator.faults import Fault, FaultBox
from kiosk.simulator.record import Entry, Record

if TYPE_CHECKING:
    from uvicorn import Server

HOST = "127.0.0.1"
STOP_TIMEOUT_S = 5.0
GRACE_S = 1
WAIT_PIECE_S = 1.0


class SimulatorError(Exception):
    """The server did not start, or not in time."""


class SimulatorThread:
    """The simulator inside the program.

    `port` 0 takes any free one. `record` is a file to which each process made is appended;
    `key_file` keeps the private key between starts. `start` and `stop` may be called from any
    thread, each once.
    """

    def __init__(
        self, port: int = 0, *, record: Path | None = None, key_file: Path | None = None
    ) -> None:
        self._port = port
        self._record = Record(record)
        self._key_file = key_file
        self._faults = FaultBox()
        self._credentials: Credentials | None = None
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Serve; gives the base URL without a trailing slash. Raises SimulatorError, OSError."""
        if self._thread is not None:
            raise SimulatorError("started already")
        with ExitStack() as unless_started:
            listener = unless_started.enter_context(_listen(self._port))
            base_url = f"http://{HOST}:{listener.getsockname()[1]}"
            self._credentials = make_credentials(self._key_file)
            server = self._make_server(base_url, self._credentials)
            unless_started.pop_all()
        self._server = server
        self._thread = threading.Thread(
            target=_serve, args=(server, listener), name="simulator", daemon=True
        )
        self._thread.start()
        # The listener takes connections from here on; they wait until the loop runs.
        return base_url

    def stop(self) -> None:
        """End; requests that are still answered get a second. Raises SimulatorError."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(STOP_TIMEOUT_S)
        if self._thread.is_alive():
            raise SimulatorError("did not stop in time")

    def wait(self) -> None:
        """Return when the server ended. Waits in pieces, so that Ctrl-C comes through anywhere."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(WAIT_PIECE_S)

    def credentials(self) -> Credentials:
        """What a client needs to speak to it; raises SimulatorError before `start`."""
        if self._credentials is None:
            raise SimulatorError("not started")
        return self._credentials

    def switch_on(self, fault: Fault) -> None:
        """Let a fault happen to the next requests that fit it."""
        self._faults.switch_on(fault)

    def clear_faults(self) -> None:
        """No faults any more."""
        self._faults.clear()

    def record(self) -> tuple[Entry, ...]:
        """What was made so far, oldest first."""
        return tuple(self._record.entries())

    def _make_server(self, base_url: str, credentials: Credentials) -> "Server":
        from uvicorn import Config, Server  # noqa: PLC0415 - after first paint

        from kiosk.simulator.application import build_application  # noqa: PLC0415 - likewise
        from kiosk.simulator.transport import Connections, protocol_class  # noqa: PLC0415
        from kiosk.simulator.world import World  # noqa: PLC0415

        world = World(
            base_url=base_url,
            credentials=credentials,
            record=self._record,
            faults=self._faults,
        )
        connections = Connections()
        config = Config(
            build_application(world, connections),
            http=protocol_class(connections),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_S,
        )
        return Server(config)


def serve(port: int = 0, *, record: Path | None = None, key_file: Path | None = None) -> int:
    """Serve until Ctrl-C or SIGTERM: `kiosk simulator`. Gives the exit status.

    Prints what a client needs. Without `key_file` the key lies in a temporary folder that goes
    when the server ends. To be called on the main thread.
    """
    from kiosk.simulator.notice import notice  # noqa: PLC0415 - printed here alone

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with TemporaryDirectory(prefix="kiosk-simulator-") as folder:
        key = key_file or Path(folder) / "key.pem"
        simulator = SimulatorThread(port, record=record, key_file=key)
        try:
            base_url = simulator.start()
        except (OSError, ValueError) as error:
            sys.stderr.write(f"The simulator did not start: {error}\n")
            return 1
        try:
            sys.stdout.write(notice(base_url, simulator.credentials(), key))
            sys.stdout.flush()
            simulator.wait()
        except KeyboardInterrupt:
            simulator.stop()
    return 0


def _listen(port: int) -> socket.socket:
    # The protocol is named because asyncio switches Nagle's delay off only where it is: answers
    # would otherwise wait 40 ms for an acknowledgement.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def _serve(server: "Server", listener: socket.socket) -> None:
    with listener, asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(server.serve(sockets=[listener]))
