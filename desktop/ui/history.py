"""Where the employee has been: pages and the things shown on them, with a way back."""

from dataclasses import dataclass, field

REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Visit:
    """A page by its key, and the id shown on it; None for the page's own beginning."""

    key: str
    wanted: int | None = None


@dataclass(slots=True)
class History:
    """here is None before the first visit."""

    here: Visit | None = None
    _before: list[Visit] = field(default_factory=list)

    def go(self, visit: Visit) -> None:
        """Visit another place; the same place again is no new step."""
        if self.here is not None and visit != self.here:
            self._before = [*self._before[1 - REMEMBERED :], self.here]
        self.here = visit

    def can_go_back(self) -> bool:
        return bool(self._before)

    def back(self) -> None:
        if self._before:
            self.here = self._before.pop()
