"""What the vocabulary files may say: an entry of each, field by field."""

from typing import Annotated, Literal

from pydantic import Field

from bot.library.fields import Id, Names, PlaceId, Prose, Words, YesNo
from bot.values.model import Value

UnitKindName = Literal["area", "mass", "count", "rate", "percent", "money", "price"]
PlaceKindName = Literal["world", "region", "country", "state", "department", "municipality", "area"]


class Entry(Value):
    """Something with a name."""

    id: Id = Field(description="The id by which other files refer to it. Never change one that is in use.")
    name: str = Field(description="The name as it stands inside an English sentence.", examples=["cocaine"])
    name_es: str = Field(description="The same in Spanish.", examples=["cocaína"])
    aliases: Names = ()
    aliases_es: Names = ()
    not_to_be_confused_with: Words = Field(
        default=(),
        description="Words that look alike and must never be read, or corrected, as this.",
        examples=[["cocoa", "cacao"]],
    )
    examples: Words = Field(
        default=(),
        description="Phrases a reporter might type that mean this. They are tested.",
        examples=[["coca in Colombia 2021"]],
    )
    near_misses: Words = Field(
        default=(),
        description="Phrases that look alike and do not mean this. They are tested.",
        examples=[["cocoa in Colombia"]],
    )
    definition: Prose = ""
    definition_es: Prose = ""


class SubstanceEntry(Entry):
    """A drug or crop, or a group of them."""

    includes: Words = Field(default=(), description="For a group: the ids of what it holds.")
    theme: str = Field(default="", description="The id of the year card that the bare name brings.")
    crop: str = Field(
        default="",
        description="For a part of a plant: the id of the crop, which is meant where an area is asked for.",
    )
    made_from: str = Field(default="", description="For a drug made of a plant: the id of the crop.")
    by_name_of: str = Field(
        default="",
        description="Id of the substance counted here alone, by its name on certificates, where a group counts it by code.",
    )


class MeasureEntry(Entry):
    """Something that is counted."""

    unit_kind: UnitKindName = Field(description="What its units measure; figures in other units are refused.")
    flow_or_stock: Literal["flow", "stock", "ratio"] = Field(
        description="flow: adds up over time (seizures). stock: stands on one day (area). ratio: neither (rates)."
    )
    sentence: str = Field(
        description="A sentence with {place}, {amount} and {period}, and {substance} or {estimator} where they "
        "belong. {amount} holds hedge, number and unit, as in 'about 234,000 hectares'.",
        examples=["{place} had {amount} of {substance} under cultivation in {period}"],
    )
    sentence_es: str = Field(description="The same in Spanish.")
    sentence_whole: str = Field(
        default="",
        description="The sentence for all substances together (part_of_whole), where the usual one reads oddly.",
        examples=["{place} recorded {amount} from drug overdoses in {period}"],
    )
    sentence_whole_es: str = Field(default="", description="The same in Spanish.")
    substances: Words = Field(
        default=(), description="Ids of what it is measured for; the first is meant when none is said."
    )
    default_for: Words = Field(
        default=(), description="Ids of substances whose bare name means this measure. One measure each."
    )
    is_estimate: YesNo = Field(default="no", description="yes when it is estimated rather than counted.")
    overlapping: YesNo = Field(
        default="no", description="yes when its categories overlap, so that they are never added up."
    )
    by_drug: Words = Field(
        default=(),
        description="Ids of the drugs put in order when it is asked which is the most, none of them a part of another.",
    )
    rate_of: str = Field(
        default="", description="For a rate: the id of the measure that it counts for so many people."
    )
    harvested_from: Words = Field(
        default=(),
        description="For what is made of a crop: ids of the substance made, the measure of the area, and the crop.",
        examples=[["cocaine", "cultivation", "coca"]],
    )
    done_by: Words = Field(
        default=(),
        description="Ids of measures whose words beside its own only say what was done: labs that were seized.",
    )
    nearest: Words = Field(
        default=(),
        description="Ids of measures of the same, told as nearest where none of its own is held: use for users.",
    )
    traced_to: str = Field(
        default="", description="For a part of samples: the id of the place that those counted come from."
    )
    part_of_whole: str = Field(
        default="",
        description="Id of the substance that stands for all together, against which shares are taken.",
    )


class PlaceEntry(Entry):
    """A place."""

    id: PlaceId = Field(description="ISO 3166 code, or the country's own code for smaller places.")
    name_es: str = Field(default="", description="Blank when it is the same in Spanish.")
    kind: PlaceKindName = Field(description="How large a place it is.")
    within: str = Field(default="", description="The code of the place that holds it.", examples=["CO-05"])
    in_prose: str = Field(
        default="",
        description="Its name inside an English sentence, if another.",
        examples=["the United States"],
    )
    in_prose_es: str = Field(default="", description="The same in Spanish.", examples=["los Estados Unidos"])


class EstimatorEntry(Entry):
    """Whoever makes estimates or counts."""

    order: str = Field(description="A whole number: who is named first where several hold a figure.")
    full_name: str = Field(default="", description="As in a citation, if longer than the name.")
    full_name_es: str = Field(default="", description="The same in Spanish.")
    method: Prose = ""
    method_es: Prose = ""
    agency_of: str = Field(default="", description="The id of the government whose agency it is.")
    offices: Words = Field(
        default=(),
        description="Aliases of one office of it, whose figures are not told apart: the reply says whose are given.",
        examples=[["CIA"]],
    )


class ScopeEntry(Entry):
    """A part or a way of counting, so that two series are never mixed."""

    order: str = Field(description="A whole number: the lowest is meant when none is said.")
    part: YesNo = Field(
        default="no",
        description="yes when it leaves out some of the place it is filed under, so that it never answers for it.",
    )


class UnitEntry(Entry):
    """A unit of measurement."""

    name: str = Field(description="The plural, as after a number.", examples=["hectares"])
    kind: UnitKindName = Field(description="What it measures; units of one kind convert into each other.")
    singular: str = Field(description="As after the number 1.", examples=["hectare"])
    singular_es: str = Field(description="The same in Spanish.", examples=["hectárea"])
    factor: str = Field(
        default="",
        description="Its exact size in hectares, in kilograms, or for a price in dollars per kilogram.",
        examples=["1000"],
    )


class CaveatEntry(Value):
    """House wording of a warning that goes with a figure."""

    id: Id = Field(description="The id by which figures refer to it.")
    says: Prose
    says_es: Prose
    order: str = Field(default="0", description="A whole number: lower is more important.")
    alone: YesNo = Field(
        default="no", description="yes where a figure with this warning is set against no other figure."
    )
    always: YesNo = Field(
        default="no",
        description="yes where the figure would mislead without this warning, however short the reply.",
    )
    member: str = Field(
        default="",
        description="Id of the substance of which it says that the figure counts more than that one alone.",
        examples=["fentanyl"],
    )


class ThemeEntry(Entry):
    """A subject with its year card and its slash command."""

    place: str = Field(description="The code of the place that is meant when none is said.")
    command: str = Field(default="", description="The slash command, if it has one.", examples=["/coca"])
    card: Annotated[Words, Field(min_length=1)] = Field(
        description="The lines of the card: a measure and a substance each.", examples=[["cultivation coca"]]
    )


class TopicEntry(Entry):
    """What statements are about."""


class EventEntry(Entry):
    """Something that happened on a known day, so that 'since the peace accord' can be answered."""

    on: str = Field(
        description="The day, month or year in which it happened, as exactly as it is known.",
        examples=["2016-11-24"],
        pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$",
    )


class ActorEntry(Entry):
    """A person or body that says or does things."""

    title: str = Field(
        default="", description="Office held, as before a name.", examples=["president of Colombia"]
    )
    title_es: str = Field(default="", description="The same in Spanish.")
    in_office: str = Field(
        default="",
        description="First and last day of each term, so that 'since ... took office' can be answered.",
        examples=["2022-08-07 to 2026-08-07", "2017-01-20 to 2021-01-20, 2025-01-20 to 2029-01-20"],
        pattern=r"^$|^{0}(, {0})*$".format(r"\d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}"),
    )
    governs: str = Field(default="", description="The country governed in that time.", examples=["CO"])
