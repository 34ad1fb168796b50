"""The one base of every value: frozen, closed to unknown fields."""

from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict

_set = object.__setattr__


class Value(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    _every_field: ClassVar[set[str]]

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        cls._every_field = set(cls.model_fields)

    @classmethod
    def checked(cls, **fields: object) -> Self:
        """Return a value of fields that were checked before, every one of them, without checking them again.

        For rows of a compiled store, where checking takes four fifths of the time: ``model_construct`` would
        take longer still, for it looks for aliases and defaults. All such values share the names of what was
        given, which nothing changes in a frozen value.
        """
        value = cls.__new__(cls)
        _set(value, "__dict__", fields)
        _set(value, "__pydantic_fields_set__", cls._every_field)
        _set(value, "__pydantic_extra__", None)
        _set(value, "__pydantic_private__", None)
        return value
