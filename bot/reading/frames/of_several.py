"""The rows of the table for what several things are to each other: a part of a whole, a sum, one more than the other."""

from bot.reading.frames import claims
from bot.reading.frames.comparisons import comparison
from bot.reading.frames.drugs import asks_which_drug, order_of_drugs
from bot.reading.frames.frame import Frame
from bot.reading.frames.producers import asks_for_producer, which_product
from bot.reading.frames.rivals import is_rivalry
from bot.reading.frames.share_moves import asks_share_move, share_move
from bot.reading.frames.shares import share
from bot.reading.frames.sums import adds_drugs, adds_places, sum_of_drugs, sum_of_places

OF_SEVERAL: tuple[Frame, ...] = (
    Frame(
        "ranking",
        asks_for_producer,
        which_product,
        ("which country is the top producer", "¿cuál es el mayor productor?"),
        ("which country is the top producer of cocaine", "who produces the most coca"),
    ),
    Frame(
        "comparison",
        asks_which_drug,
        order_of_drugs,
        (
            "what is the deadliest drug",
            "overdose deaths by drug 2021",
            "is fentanyl the deadliest drug",
            "¿qué droga mata más?",
        ),
        ("which state had the most drug deaths in 2021", "is cocaine a drug", "drug deaths 2021"),
        frozenset({"degree", "outdoes", "of_them"}),
    ),
    Frame(
        "share",
        asks_share_move,
        share_move,
        (
            "did Nariño's share of Colombia's coca rise between 2015 and 2020",
            "¿subió la participación de Nariño en la coca de Colombia entre 2015 y 2020?",
        ),
        (
            "by what percentage did coca rise in Nariño between 2015 and 2020",
            "did coca in Nariño rise since 2015",
        ),
        frozenset({"degree"}),
    ),
    Frame(
        "share",
        claims.share,
        share,
        ("what percentage of colombian coca is in nariño 2020",),
        ("what was the percentage change in coca in colombia 2021", "cocaine purity us 2017 percent"),
        frozenset({"degree", "of_them"}),
    ),
    Frame(
        "figure",
        adds_places,
        sum_of_places,
        ("how much coca do Colombia and Peru have together", "¿cuánta coca suman Perú y Bolivia en 2021?"),
        ("coca colombia vs peru 2020", "how much of Colombia's coca is in Nariño and Putumayo combined"),
        frozenset({"of_them"}),
    ),
    Frame(
        "comparison",
        adds_drugs,
        sum_of_drugs,
        ("overdose deaths from heroin and cocaine combined 2021",),
        ("overdose deaths from heroin vs cocaine 2021",),
        frozenset({"of_them"}),
    ),
    Frame(
        "comparison",
        is_rivalry,
        comparison,
        (
            "did Bolivia produce more cocaine than Peru in 2021",
            "¿Bolivia produjo más cocaína que Perú en 2021?",
        ),
        (
            "how much more coca does colombia have than peru",
            "was coca lower in 2021 than in 2020 in colombia",
        ),
        frozenset({"degree", "outdoes"}),
    ),
)
