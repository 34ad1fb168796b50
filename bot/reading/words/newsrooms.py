"""Who asks a newsroom and for it, and the verbs by which they ask and others are said to have said something."""

ROLES = """
    correspondent reporter stringer fixer colleague friend editor intern producer guy gal listener reader viewer caller student
    professor anchor host lawyer photographer columnist freelancer partner subscriber journalist boss bureau source desk team
    corresponsal reportero reportera colega amigo amiga editora practicante pasante productor productora jefe jefa oyente lector
    lectora televidente estudiante profesor profesora presentador presentadora abogado abogada fotógrafo columnista fuente equipo
    suscriptor periodista
""".split()
"""People who ask newsrooms, and ask for them; each may be several."""

ASKING = """
    ask asks asked asking want wants wanted need needs wonder wonders wondered wondering likes
    pregunta preguntan preguntó pregunto preguntaron preguntando quiere quieren necesita necesitan pide piden pidió
""".split()
"""Verbs by which somebody wants something to be known."""

SAYING = """
    said says say saying claims claimed insists insisted swears swore argues argued boasts boasted bragged brags wrote writes reckons
    thinks believes alleges alleged tweeted posted announced stated testified declared
    dijo dice dicen dijeron afirma afirmó asegura aseguró sostiene sostuvo insiste jura alega escribió tuiteó anunció declaró cree
    presume presumió
""".split()
"""Verbs by which somebody is said to have said what follows."""
