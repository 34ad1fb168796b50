"""What is said to us or of oneself is known in every form; what others do is not."""

import pytest

from bot.reading.words.conjugation import IDLE_VERBS


@pytest.mark.parametrize(
    "form",
    "tenes tienes tengas tendras dame damelo demela decime digame mostrame muestreme pasamelo buscamelo averigue confirmenme "
    "quisiste podrias sepas recuerdamelo haceme comprobalo".split(),
)
def test_a_form_of_speaking_to_somebody_is_idle(form: str):
    """In the familiar, the voseo and the formal, with every pronoun behind it."""
    assert form in IDLE_VERBS


@pytest.mark.parametrize(
    "form",
    "encontraron buscaron pasaron mandan dieron pidieron ayuda pasa hacen armas muestras publicas dalas".split(),
)
def test_what_others_do_is_not_idle(form: str):
    """What passed, was found or was sent may be what is asked about."""
    assert form not in IDLE_VERBS
