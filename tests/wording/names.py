"""The names that the sentences under test are made of: a catalogue as editors would write it."""

from bot.values.catalogue import (
    Actor,
    Catalogue,
    Caveat,
    Estimator,
    Measure,
    Place,
    PlaceKind,
    Scope,
    Substance,
    Theme,
    Topic,
    Unit,
    UnitKind,
)
from bot.values.fact import SeriesKey, SeriesNote


def unit(key: str, kind: UnitKind, single: str, many: str, single_es: str, many_es: str) -> Unit:
    """Return a unit with its four names."""
    return Unit(id=key, kind=kind, singular=single, name=many, singular_es=single_es, name_es=many_es)


def measure(
    key: str, kind: str, name: str, name_es: str, sentence: str, sentence_es: str, **parts: object
) -> Measure:
    """Return a measure with its names and sentences."""
    held = {
        "id": key,
        "name": name,
        "name_es": name_es,
        "unit_kind": kind,
        "flow_or_stock": "flow",
        "sentence": sentence,
        "sentence_es": sentence_es,
    }
    return Measure.model_validate(held | parts)


def estimator(
    key: str, order: int, name: str, name_es: str, full: str, full_es: str, **parts: str
) -> Estimator:
    """Return an estimator with its names."""
    return Estimator(
        id=key, order=order, name=name, name_es=name_es, full_name=full, full_name_es=full_es, **parts
    )


def place(key: str, name: str, name_es: str, prose: str = "", prose_es: str = "") -> Place:
    """Return a country with its names."""
    return Place(
        id=key, name=name, name_es=name_es, in_prose=prose, in_prose_es=prose_es, kind=PlaceKind.COUNTRY
    )


_UNITS = (
    unit(
        "t_per_1000ha",
        UnitKind.RATE,
        "metric ton per 1,000 hectares",
        "metric tons per 1,000 hectares",
        "tonelada métrica por cada 1.000 hectáreas",
        "toneladas métricas por cada 1.000 hectáreas",
    ),
    unit("t", UnitKind.MASS, "metric ton", "metric tons", "tonelada métrica", "toneladas métricas"),
    unit("kg", UnitKind.MASS, "kilogram", "kilograms", "kilogramo", "kilogramos"),
    unit("lb", UnitKind.MASS, "pound", "pounds", "libra", "libras"),
    unit("ha", UnitKind.AREA, "hectare", "hectares", "hectárea", "hectáreas"),
    unit("acre", UnitKind.AREA, "acre", "acres", "acre", "acres"),
    unit("deaths", UnitKind.COUNT, "death", "deaths", "muerte", "muertes"),
    unit("people", UnitKind.COUNT, "person", "people", "persona", "personas"),
    unit("percent", UnitKind.PERCENT, "percent", "percent", "por ciento", "por ciento"),
    unit("usd", UnitKind.MONEY, "US dollar", "US dollars", "dólar", "dólares"),
    unit(
        "usd_per_g",
        UnitKind.PRICE,
        "US dollar per gram",
        "US dollars per gram",
        "dólar por gramo",
        "dólares por gramo",
    ),
)
_MEASURES = (
    measure(
        "potential-production",
        "mass",
        "potential production",
        "producción potencial",
        "{place}'s potential {substance} production was {amount} in {period}",
        "La producción potencial de {substance} de {place} fue de {amount} en {period}",
        is_estimate=True,
    ),
    measure(
        "cultivation",
        "area",
        "cultivation",
        "cultivo",
        "{place} had {amount} of {substance} under cultivation in {period}",
        "{place} tenía {amount} de {substance} en {period}",
        is_estimate=True,
    ),
    measure(
        "overdose-deaths",
        "count",
        "overdose deaths",
        "muertes por sobredosis",
        "{place} recorded {amount} from overdoses involving {substance} in {period}",
        "{place} registró {amount} por sobredosis con {substance} en {period}",
        overlapping=True,
    ),
    measure(
        "prevalence",
        "percent",
        "prevalence of use",
        "prevalencia del consumo",
        "{amount} of adults in {place} used {substance} in {period}",
        "{amount} de los adultos de {place} consumió {substance} en {period}",
        is_estimate=True,
    ),
    measure(
        "border-seizures",
        "mass",
        "border seizures",
        "incautaciones en la frontera",
        "Border officers in {place} seized {amount} of {substance} in {period}",
        "Los agentes de frontera de {place} incautaron {amount} de {substance} en {period}",
    ),
    measure(
        "price-retail",
        "price",
        "retail price",
        "precio al por menor",
        "The retail price of {substance} was {amount} in {place} in {period}",
        "El precio al por menor de {substance} era de {amount} en {place} en {period}",
    ),
    measure(
        "aid",
        "money",
        "US aid",
        "ayuda estadounidense",
        "US aid to {place} came to {amount} in {period}",
        "La ayuda de Estados Unidos a {place} sumó {amount} en {period}",
    ),
)
_ESTIMATORS = (
    estimator(
        "us",
        1,
        "US government",
        "Gobierno de Estados Unidos",
        "Government of the United States",
        "Gobierno de Estados Unidos",
        method="Satellite pictures of sampled areas.",
        method_es="Imágenes de satélite de zonas de muestra.",
    ),
    estimator(
        "unodc",
        2,
        "UNODC",
        "UNODC",
        "United Nations Office on Drugs and Crime",
        "Oficina de las Naciones Unidas contra la Droga y el Delito",
        method="Satellite pictures of the whole country.",
        method_es="Imágenes de satélite de todo el país.",
    ),
    estimator(
        "co-gov", 3, "Colombian government", "Gobierno de Colombia", "Colombia", "Gobierno de Colombia"
    ),
    estimator(
        "cdc",
        6,
        "CDC",
        "CDC",
        "US Centers for Disease Control and Prevention",
        "Centros para el Control y la Prevención de Enfermedades",
    ),
    estimator("cbp", 7, "CBP", "CBP", "US Customs and Border Protection", "Oficina de Aduanas"),
)
_PLACES = (
    place("CO", "Colombia", "Colombia"),
    place("PE", "Peru", "Perú"),
    place("BO", "Bolivia", "Bolivia"),
    place("US", "United States", "Estados Unidos", "the United States"),
    place("SV", "El Salvador", "El Salvador"),
)
_SCOPES = (
    Scope(
        id="final-residents", name="final count of residents", name_es="conteo final de residentes", order=1
    ),
    Scope(
        id="provisional-reported",
        name="provisional, reported count",
        name_es="conteo provisional, notificado",
        order=2,
    ),
    Scope(id="ports-of-entry", name="ports of entry only", name_es="solo puertos de entrada", order=3),
)
_SUBSTANCES = (
    Substance(id="cocaine", name="cocaine", name_es="cocaína"),
    Substance(id="coca", name="coca", name_es="coca"),
    Substance(id="heroin", name="heroin", name_es="heroína"),
    Substance(id="fentanyl", name="fentanyl", name_es="fentanilo"),
    Substance(id="all-drugs", name="all drugs", name_es="todas las drogas"),
)
_CAVEATS = (
    Caveat(
        id="potential",
        says="Potential production is what the harvest could yield.",
        says_es="La producción potencial es lo que la cosecha podría rendir.",
        order=1,
    ),
    Caveat(id="legal", says="Some coca is legal.", says_es="Parte de la coca es legal.", order=2),
    Caveat(id="press", says="Known from the press only.", says_es="Se conoce solo por la prensa.", order=3),
    Caveat(id="rounded", says="The source rounds.", says_es="La fuente redondea.", order=4),
    Caveat(id="odd", alone=True, says="The unit is odd.", says_es="La unidad es rara.", order=5),
)
_NOTES = (
    SeriesNote(applies_to=SeriesKey("potential-production", "", "", "", ""), caveats=("potential",)),
    SeriesNote(applies_to=SeriesKey("cultivation", "coca", "BO", "", ""), caveats=("legal",)),
)

CATALOGUE = Catalogue(
    version="v1",
    units={held.id: held for held in _UNITS},
    measures={held.id: held for held in _MEASURES},
    estimators={held.id: held for held in _ESTIMATORS},
    places={held.id: held for held in _PLACES},
    scopes={held.id: held for held in _SCOPES},
    substances={held.id: held for held in _SUBSTANCES},
    caveats={held.id: held for held in _CAVEATS},
    themes={"coca": Theme(id="coca", name="coca and cocaine", name_es="coca y cocaína", place="CO", card=())},
    topics={"spraying": Topic(id="spraying", name="aerial spraying", name_es="aspersión aérea")},
    actors={"petro": Actor(id="petro", name="Gustavo Petro", name_es="Gustavo Petro")},
    notes=_NOTES,
)
