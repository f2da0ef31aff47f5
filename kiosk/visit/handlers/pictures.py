"""The camera's commands, and pictures from frames and files."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.flow.capture import (
    CaptureMade,
    FilesFound,
    FindFiles,
    PictureFile,
    ReadPicture,
    ReadyCamera,
    TakePicture,
    WakeCamera,
)
from kiosk.flow.home import RestCamera
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.ports import Photographer
from kiosk.visit.watcher import Watcher


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureHandlers:
    """One photographer, one picture at a time."""

    work: Work
    photographer: Photographer
    watcher: Watcher
    find: Callable[[], tuple[PictureFile, ...]] = tuple
    """Pictures in files, the newest first. Blocking."""

    def rows(self) -> Rows:
        """Every command about the camera."""
        return {
            ReadyCamera: self._ready,
            WakeCamera: self._wake,
            RestCamera: self._rest,
            TakePicture: self._take,
            ReadPicture: self._read,
            FindFiles: self._find,
        }

    def _ready(self, command: ReadyCamera) -> None:
        self.watcher.ready(command.shot)

    def _wake(self, command: WakeCamera) -> None:
        self.watcher.watch(command.shot, command.visit, command.request)

    def _rest(self, _command: RestCamera) -> None:
        self.watcher.rest()

    def _take(self, command: TakePicture) -> None:
        async def take() -> None:
            self.watcher.pause()
            capture = await asyncio.to_thread(self.photographer.take, command.shot, command.visit)
            self.work.dispatch(CaptureMade(request=command.request, capture=capture))

        self.work.answer("picture", command.request, take())

    def _read(self, command: ReadPicture) -> None:
        async def read() -> None:
            self.watcher.pause()
            capture = await asyncio.to_thread(
                self.photographer.read, command.shot, command.path, command.visit
            )
            self.work.dispatch(CaptureMade(request=command.request, capture=capture))

        self.work.answer("picture", command.request, read())

    def _find(self, command: FindFiles) -> None:
        async def find() -> None:
            files = await asyncio.to_thread(self.find)
            self.work.dispatch(FilesFound(request=command.request, files=files))

        self.work.answer("files", command.request, find())
