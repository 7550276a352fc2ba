"""Names of metadata fields and of languages, as people write them in English, Arabic, Hindi and German."""

from __future__ import annotations

import re

from workbench.core.text.folding import fold

# "source" is told apart later: an address is the url, anything else the outlet.
_FIELDS = {
    "title": "title headline titel überschrift schlagzeile العنوان عنوان عنوان_المقال शीर्षक टाइटल",
    "outlet": "outlet publication publisher newspaper website site site_name "
    "medium zeitung verlag herausgeber portal "
    "الصحيفة الجريدة الناشر الموقع الوسيلة المنفذ प्रकाशक अखबार समाचार_पत्र समाचारपत्र प्रकाशन",
    "source": "source quelle المصدر مصدر स्रोत",
    "byline": "author authors byline by writer creator autor autorin autoren verfasser "
    "verfasserin von الكاتب الكاتبة المؤلف "
    "بقلم كاتب مؤلف लेखक लेखिका संवाददाता",
    "published": "date published publication_date published_date date_published "
    "pubdate published_at published_on created "
    "datum veröffentlicht veröffentlicht_am erschienen erscheinungsdatum "
    "publikationsdatum التاريخ تاريخ تاريخ_النشر "
    "نشر_في نشر_بتاريخ तारीख दिनांक तिथि प्रकाशित प्रकाशन_तिथि",
    "url": "url link address canonical permalink web_address adresse webadresse "
    "internetadresse الرابط رابط العنوان_الإلكتروني "
    "लिंक यूआरएल पता",
    "language": "language lang sprache اللغة لغة भाषा",
    "retrieved": "retrieved accessed retrieved_on access_date date_accessed "
    "abgerufen abgerufen_am abrufdatum "
    "تاريخ_الاطلاع تاريخ_الاسترجاع प्राप्त_तिथि",
}


def _key(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", fold(name).text).strip()


_FIELD_OF = {_key(name): field for field, names in _FIELDS.items() for name in names.split()}

_LANGUAGES = {
    "ar": "arabic العربية عربي عربية arabisch अरबी",
    "hi": "hindi हिन्दी हिंदी الهندية",
    "de": "german deutsch الألمانية जर्मन",
    "en": "english englisch الإنجليزية अंग्रेज़ी अंग्रेजी",
    "fr": "french français französisch الفرنسية फ़्रेंच",
    "es": "spanish español spanisch الإسبانية",
    "tr": "turkish türkçe türkisch التركية",
    "fa": "persian farsi فارسی persisch الفارسية",
    "ur": "urdu اردو الأردية उर्दू",
    "he": "hebrew עברית hebräisch العبرية",
    "ru": "russian русский russisch الروسية",
    "zh": "chinese 中文 chinesisch الصينية",
    "it": "italian italiano italienisch",
    "pt": "portuguese português portugiesisch",
    "mr": "marathi मराठी",
    "bn": "bengali বাংলা bangla",
}
_LANGUAGE_OF = {_key(name): tag for tag, names in _LANGUAGES.items() for name in names.split()}
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")


def field_of(name: str) -> str:
    """The metadata field that *name* stands for (``source``: outlet or address), or ""."""
    return _FIELD_OF.get(_key(name), "")


def language_tag(written: str) -> str:
    """The primary language of a tag or name (``ar-EG``, ``de_DE``, ``Hindi``, ``العربية``), else ""."""
    text = written.strip()
    named = _LANGUAGE_OF.get(_key(text), "") if len(text) < 40 else ""
    if named:
        return named
    match = _TAG.fullmatch(text)
    return match[1].lower() if match and match[1].lower() not in ("und", "mul", "zxx") else ""
