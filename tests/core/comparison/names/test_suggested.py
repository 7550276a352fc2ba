"""Names that texts have and nobody has told us."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.comparison.names.ranking import NameSuggestion
from workbench.core.project.new_names import names_in
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.project import Project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project without articles."""
    made = create_project(tmp_path / "names.muqabala")
    yield made
    made.close()


def suggested(project: Project, *texts: tuple[str, str]) -> list[NameSuggestion]:
    import_articles(
        project, [article(text, language, path=str(at)) for at, (language, text) in enumerate(texts)]
    )
    return names_in(project, project.documents.all())


def named(project: Project, *texts: tuple[str, str]) -> set[str]:
    return {each.name for each in suggested(project, *texts)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وأعلن رئيس الحكومة التونسية يوسف الشاهد اليوم عن إجراءات.", {"يوسف الشاهد"}),
        ("والتقى محمد بن سالم السيد عبد الرحمن في العاصمة.", {"محمد بن سالم", "عبد الرحمن"}),
        ("رفضت Microsoft الدفع، وكتب Alex Spiro رسالة.", {"Microsoft", "Alex Spiro"}),
        ("وافق على الشركات بعد ذلك، وفي تطبيق آخر.", set()),
        ("وأوضح بن حسين ذلك.", set()),
        ("وقال مسؤول عسكري أمريكي إن الأمر انتهى.", set()),
        ("جاء في بيان المنظمة أن كيان الدولة مهدد، ولا علاقة له بالدين الإسلامي.", set()),
        ("كتب ذلك وحمودة بن حليمة.", {"حمودة بن حليمة"}),
        ("كان عمر الرجل ثلاثين سنة ومن حسن حظه أنه عاد لصالح برشلونة.", set()),
        (
            "حضر آمال عزوز زياد الدولاتلي نجيبة بن حسين زهير المغزاوي.",
            {"آمال عزوز", "زياد الدولاتلي", "زهير المغزاوي", "نجيبة بن حسين"},
        ),
        ("وقال شفاينشتايغر إن الفريق بخير.", {"شفاينشتايغر"}),
    ],
)
def test_names_in_arabic_text(project: Project, text: str, names: set[str]) -> None:
    assert named(project, ("ar", text)) == names


def test_german_nouns_and_beginnings_of_sentences_are_no_names(project: Project) -> None:
    text = (
        "Gestern erklärte Ursula von der Leyen den Missbrauch der Datenschutzverordnung. "
        "Yaccarino schwieg am Montag. Später sagte Linda Yaccarino etwas zum Chef von Twitter."
    )
    assert named(project, ("de", text)) == {"Ursula von der Leyen", "Linda Yaccarino", "Twitter"}


def test_a_noun_is_a_name_behind_a_first_name_only(project: Project) -> None:
    text = "Gestern sprach Christian Zander. Im Zentrum der Stadt steht ein Haus, das Volumen ist klein."
    assert named(project, ("de", text)) == {"Christian Zander"}


def test_a_name_and_the_word_that_a_page_glued_to_it_are_parted(project: Project) -> None:
    text = "Gestern kaufte er OpenAI für viel Geld. Es heißt, dass OpenAIhat und OpenAIAuch nichts sind."
    assert named(project, ("de", text)) == {"OpenAI"}


def test_titles_and_offices_are_no_part_of_a_name(project: Project) -> None:
    text = (
        "Today Finance Minister Hani Demian met Secretary of State Rex Tillerson and a Foreign Minister. "
        "Then Minister of Culture and Youth Affairs Ovik Oveyan spoke with Rear Admiral Daniel Hagari."
    )
    assert named(project, ("en", text)) == {"Hani Demian", "Rex Tillerson", "Ovik Oveyan", "Daniel Hagari"}


def test_who_speaks_is_suggested_by_one_word(project: Project) -> None:
    found = suggested(project, ("hi", "बैठक में कोएत्जर ने कहा कि खेल अच्छा था। यूनियन ने मांग की।"))
    assert [each.name for each in found] == ["कोएत्जर"]
    assert "who speaks" in found[0].reason


def test_who_speaks_with_a_title_is_suggested_whatever_the_dictionary_says(project: Project) -> None:
    assert named(project, ("hi", "मंत्री विक्रम संजय ने कहा कि काम जारी है।")) == {"विक्रम संजय"}


def test_one_name_in_three_scripts_is_one_suggestion(project: Project) -> None:
    found = suggested(
        project,
        ("ar", "قال ماسك إن البيانات ملك له.\nوكتب إيلون ماسك تغريدة."),
        ("hi", "ट्विटर के मालिक एलोन मस्क ने मुकदमे की धमकी दी। मस्क चुप हैं।"),
        ("de", "Gestern drohte Elon Musk. Heute schweigt Musk."),
    )
    musk = next(each for each in found if each.name == "Elon Musk")
    assert {"إيلون ماسك", "ماسك", "एलोन मस्क", "मस्क", "Musk"} <= set(musk.aliases)
    assert musk.documents == 3
    assert musk.is_person
    assert 0 < musk.score <= 1
    assert "several scripts" in musk.reason
    texts = {document.id: project.text_of(document) for document in project.documents.all()}
    assert {span.cut(texts[document]) for document, span in musk.places} == {musk.name, *musk.aliases}


def test_places_are_behind_persons(project: Project) -> None:
    found = suggested(project, ("ar", "وصل الرئيس يوسف الشاهد إلى باريس ثم إلى لندن."))
    assert found[0].name == "يوسف الشاهد"
    assert not {each.name for each in found if each.is_person} & {"باريس", "لندن"}
