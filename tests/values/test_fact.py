"""What a page says of a figure: when its estimator published it, and when the page did."""

import pytest

from tests.make import edition


@pytest.mark.parametrize(
    ("speaks_for", "carries", "expected"),
    [
        (["us"], [], "2022-07-15"),
        ([], [], "2022-07-15"),
        ([], [("us", "2022-07-14")], "2022-07-14"),
        (["us"], [("us", "2022-07-14")], "2022-07-14"),
        ([], [("unodc", "2021-06")], "2022-07-15"),
        ([], [("us", "2022"), ("us", "2021-06-25")], "2021-06-25"),
    ],
)
def test_a_release_carried_by_another_s_page_keeps_its_own_date(
    speaks_for: list[str], carries: list[tuple[str, str]], expected: str
) -> None:
    """A story of 15 July that carries a release of the 14th dates the release; the exactest date is taken."""
    page = edition("2022-07-15", speaks_for=speaks_for, carries=carries)

    assert page.released("us").code == expected
