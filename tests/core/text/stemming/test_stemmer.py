from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.search.damage import DAMAGE, NOT_TOGETHER, TOGETHER
from tests.core.text.alphabets import TEXTS
from workbench.core.text.folding import fold_word
from workbench.core.text.stemming.stemmer import MAIN_LANGUAGES, readings, stem, terms_of_language

ORDINARY = """
Gesellschaft Wissenschaft Wirtschaft Freundschaft Mannschaft Eigenschaft Botschaft Landschaft
Herrschaft Meinung Regierung Zeitung Wohnung Verordnung Forderung Änderung Gründung Verletzung
Verbraucher Sprecher Minister Präsident Kanzler Politiker Journalist Forscher Professor Kandidat
Demonstrant Terrorist Soldat Offizier Verteidiger Assistent Missbrauch Verdacht Verfahren Gericht
Vertrag Beitrag Vorschlag Anschlag Überfall Untergang Abstand Aufstand Widerstand Zustand Gegenstand
Verstand Unterstützung Bedeutung Erfahrung Entscheidung Entwicklung Beziehung Ergebnis Ereignis
Gefängnis Bündnis Freiheit Sicherheit Gesundheit Mehrheit Wahrheit Möglichkeit Tätigkeit Polizei
Portal Kapital Hospital Material Signal Skandal Interesse Adresse Kongress Prozess Fortschritt
Abschnitt Mitglied Dienstag Donnerstag Samstag Sonntag Freitag Mittwoch Oktober November Europa
Amerika Hamburg Nürnberg Heidelberg Salzburg Düsseldorf Frankfurt Stuttgart Hannover Augsburg
Freiburg Petersburg Brandenburg Zuckerberg Wagenknecht Steinmeier Lauterbach Deutschland Russland
England Ordnung Öffnung Hoffnung Prüfung Leistung Sendung Bildung Beispiel Bericht Gebäude
Geschichte Geschäft Gespräch Geheimnis Gemeinde Kartoffel Schokolade Restaurant Garage Information
Demokratie Republik Literatur Temperatur Industrie Mathematik Statistik Produkt Konflikt Generation
Revolution Institution Sanktion Kollege Verwandte Schwester Hochzeit Buchstabe Frühstück Augenblick
Hierarchie Fabrikant Zivilist Transport
"""
"""German words and names that look as if others were in them."""


@pytest.mark.parametrize(("language", "word", "right"), DAMAGE)
def test_nothing_is_cut_that_is_no_affix(language: str, word: str, right: str) -> None:
    assert stem(word, language) == right


@pytest.mark.parametrize(("language", "first", "second"), TOGETHER)
def test_forms_of_a_word_have_one_stem(language: str, first: str, second: str) -> None:
    assert stem(first, language) == stem(second, language)


@pytest.mark.parametrize(("language", "first", "second"), NOT_TOGETHER)
def test_names_and_other_words_stay_apart(language: str, first: str, second: str) -> None:
    assert stem(first, language) != stem(second, language)


@pytest.mark.parametrize(
    "word",
    [
        "بيانات",
        "البيانات",
        "والبيانات",
        "بالبيانات",
        "كالبيانات",
        "فالبيانات",
        "للبيانات",
        "بيانات",
        "وبيانات",
        "ببيانات",
        "لبيانات",
    ],
)
def test_arabic_clitics(word: str) -> None:
    assert stem(word, "ar") == "بيان"


def test_what_may_be_the_genitive_of_a_name_is_a_further_term() -> None:
    assert terms_of_language("de")["Putins"] == ("putins", "putin")
    assert terms_of_language("de")["Hans"] == ("hans",)
    assert terms_of_language("de")["Thomas"] == ("thomas",)


@pytest.mark.parametrize(
    ("language", "word", "others"),
    [
        ("en", "Zürich", ("zurich",)),
        ("de", "Zürich", ("zurich",)),
        ("de", "Özil", ("ozil",)),
        ("de", "Präsident", ()),
        ("da", "Århus", ("aarhus",)),
        ("ko", "한국의", ("한국",)),
        ("ko", "학생들은", ("학생",)),
        ("ko", "회의", ()),
    ],
)
def test_further_terms_of_a_word(language: str, word: str, others: tuple[str, ...]) -> None:
    assert terms_of_language(language)[word][1:] == others


@pytest.mark.parametrize("name", ["Edwards", "Rogers", "Fleming", "Hamed", "Cannes", "Georges"])
def test_english_names_are_no_inflected_words(name: str) -> None:
    assert stem(name, "en") == name.lower()


@pytest.mark.parametrize(
    ("people", "plural"), [("Greek", "Greeks"), ("Israeli", "Israelis"), ("Turk", "Turks")]
)
def test_peoples_have_plurals(people: str, plural: str) -> None:
    assert stem(plural, "en") == stem(people, "en") == stem(plural.lower(), "en")


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("denken", "denkt dachte gedacht"),
        ("gehören", "gehört gehörte"),
        ("schicken", "schickte geschickt schickt"),
        ("fallen", "fällt fiel gefallen"),
        ("entscheiden", "entschied entschieden entscheidet"),
    ],
)
def test_german_verbs(lemma: str, forms: str) -> None:
    assert {stem(form, "de") for form in forms.split()} == {stem(lemma, "de")}


def test_what_may_be_a_clitic_on_an_unknown_word_is_a_further_term() -> None:
    assert terms_of_language("ar")["لسنابتشات"] == ("لسنابتشات", "سنابتشات")
    assert terms_of_language("ar")["لبنان"] == ("لبنان",)


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("Datenmissbrauch", "Missbrauch"),
        ("Datenmissbrauchs", "Missbrauch"),
        ("Datenmissbrauch", "Daten"),
        ("Bundestag", "Tag"),
        ("Kartellamtes", "Amt"),
        ("Nutzungsbedingungen", "Bedingung"),
        ("Urheberrechtsverletzung", "Urheberrecht"),
        ("Urheberrechtsverletzung", "Rechtsverletzung"),
        ("Staatsanwaltschaft", "Staat"),
        ("Gaspreis", "Preis"),
        ("Suchmaschine", "Maschine"),
        ("Geheimdienst", "Dienst"),
        ("Impfstoffe", "Stoff"),
        ("Erdbeben", "Beben"),
        ("Krankenhäuser", "Haus"),
        ("Werbekunden", "Kunde"),
        ("Schuldenberg", "Berg"),
    ],
)
def test_compounds_are_found_by_their_parts(word: str, part: str) -> None:
    assert stem(part, "de") in terms_of_language("de")[word][1:]


def test_no_ordinary_word_is_taken_apart() -> None:
    parts = terms_of_language("de")
    assert {word: parts[word][1:] for word in ORDINARY.split() if len(parts[word]) > 1} == {}


def test_where_two_ways_are_right_both_count() -> None:
    parts = terms_of_language("de")
    assert {"stau", "beck", "staub", "ecke"} <= set(parts["Staubecken"])
    assert {"druck", "erzeugnis", "drucker", "zeugnis"} <= set(parts["Druckerzeugnis"])
    assert {"wachs", "tube", "stube"} <= set(parts["Wachstube"])


def test_a_word_in_another_script_is_folded_only() -> None:
    assert terms_of_language("ar")["Gates"] == ("gates",)
    assert terms_of_language("de")["للوزراء"] == ("للوزراء",)
    assert terms_of_language("ar")["٢٠٢٣"] == ("2023",)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fa", "کتاب", "كتاب"),
        ("ur", "پاکستان", "پاكستان"),
        ("ru", "городов", "город"),
        ("ru", "ёлка", "елка"),
        ("el", "άνθρωποι", "άνθρωπος"),
        ("he", "סְפָרִים", "ספרים"),
        ("fr", "chevaux", "cheval"),
        ("tr", "kitaplar", "kitap"),
        ("pl", "łódź", "lodz"),
        ("xx", "Ærø", "aeroe"),
        ("", "Straße", "strasse"),
    ],
)
def test_other_languages_have_what_there_is(language: str, first: str, second: str) -> None:
    assert stem(first, language) == stem(second, language)


def test_tags_with_regions_are_their_languages() -> None:
    assert stem("Häusern", "de-AT") == stem("Häusern", "de_DE") == "haus"


def test_a_query_is_read_in_every_language_it_may_be_in() -> None:
    assert readings(("daten",), ("de", "en")) == (("daten",), ("datum",))
    assert ("say",) in readings(("said",), ("de", "en"))
    assert readings(("ماسك",), ("ar",)) == (("ماسك",),)
    assert {("شرك",), ("شركة",)} <= set(readings(("شركه",), ("ar",)))


@given(TEXTS, st.sampled_from([*MAIN_LANGUAGES, "fa", "ru", "zh", ""]))
def test_every_word_has_terms_that_are_words(word: str, language: str) -> None:
    if word:
        terms = terms_of_language(language)[word]
        assert all(terms) and len(set(terms)) == len(terms)
        if not language:
            assert terms[0] == (fold_word(word) or word)
