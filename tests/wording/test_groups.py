"""A drug that was named and is counted only within a group: the reply says that the figure is for the group."""

from bot.values.answer import Figures
from bot.values.asked import Form
from bot.values.catalogue import Caveat, Substance
from bot.values.fact import SeriesNote
from bot.wording.locales import SPANISH
from tests.wording.make import DEATHS, fig, figures, found, reply, understood
from tests.wording.names import CATALOGUE

GROUP = DEATHS._replace(substance="pain")
NAMES = {
    "pain": Substance(id="pain", name="prescription opioids", name_es="opioides de prescripción"),
    "pains": Substance(id="pains", name="oxycodone and the like", name_es="oxicodona y similares"),
    "oxy": Substance(id="oxy", name="oxycodone", name_es="oxicodona"),
}
HELD = CATALOGUE.model_copy(update={"substances": CATALOGUE.substances | NAMES})
ALONE = "No figure of oxycodone alone is held; what is given is for prescription opioids, oxycodone included."


def _asked(group: str = "pain", *, form: Form = Form.REPLY) -> Figures:
    answer = figures(found(fig("16,706", GROUP._replace(substance=group))))
    slot = answer.query.subject.substance.model_copy(update={"narrower": "oxy"})
    subject = answer.query.subject.model_copy(update={"substance": slot})
    return answer.model_copy(
        update={"query": answer.query.model_copy(update={"subject": subject, "form": form})}
    )


def test_the_group_is_said_to_be_one_in_a_reply_and_in_print() -> None:
    """Whoever asked for oxycodone reads that all prescription opioids are counted, before anything is printed too."""
    for form in (Form.REPLY, Form.COPY, Form.CSV):
        answer = _asked(form=form)
        made = reply(answer, reading=understood(answer.query), catalogue=HELD)
        assert ALONE in made.caveats


def test_spanish_says_the_same() -> None:
    """No article and no ending has to fit the drug."""
    answer = _asked()
    made = reply(answer, reading=understood(answer.query), catalogue=HELD, locale=SPANISH)
    assert made.caveats == (
        "No tenemos cifra aparte de oxicodona; la que se da es de opioides de prescripción e incluye oxicodona.",
    )


def test_a_group_named_after_the_drug_is_not_said_to_include_it() -> None:
    """Ketamine and phencyclidine-type substances, ketamine included, would say it twice."""
    answer = _asked("pains")
    made = reply(answer, reading=understood(answer.query), catalogue=HELD)
    assert made.caveats == (
        "No figure of oxycodone alone is held; what is given is for oxycodone and the like together.",
    )


def test_what_is_counted_by_its_name_is_not_said_to_be_missing() -> None:
    """Certificates that name the drug may be held for another place or year."""
    named = {"oxy-by-name": Substance(id="oxy-by-name", name="x", name_es="x", by_name_of="oxy")}
    held = HELD.model_copy(update={"substances": HELD.substances | named})
    answer = _asked()
    assert reply(answer, reading=understood(answer.query), catalogue=held).caveats == (
        "What is given is for prescription opioids, oxycodone included.",
    )


def test_nothing_is_said_where_a_caveat_says_it_or_the_group_itself_was_asked_for() -> None:
    """The editors' own words of fentanyl are enough."""
    own = Caveat(id="own", says="Not oxycodone alone.", says_es="No solo oxicodona.", member="oxy")
    note = SeriesNote(applies_to=GROUP, caveats=("own",))
    held = HELD.model_copy(
        update={"caveats": HELD.caveats | {"own": own}, "notes": (*HELD.notes, note)},
    )
    answer = _asked()
    assert reply(answer, reading=understood(answer.query), catalogue=held).caveats == (
        "Not oxycodone alone.",
    )
    plain = figures(found(fig("16,706", GROUP)))
    assert reply(plain, reading=understood(plain.query), catalogue=HELD).caveats == ()
