"""Which espeak-ng voice reads a sentence: by its script, then by its commonest words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_COMMON = {
    "en-us": "the and is are was were of to in that it you i not have has what this with for my "
    "your on at be can will from",
    "de": "der die das und ist nicht ich ein eine zu mit auf für von den dem es sind wie was wir "
    "sie im auch dass haben kann noch um kommt bitte danke guten heute ja nein mein dein uhr",
    "es": "el la los las y es que de un una por con para no se en del lo como más está qué cómo "
    "pero muy hay son buenos gracias hola usted mi",
    "fr-fr": "le la les et est que de un une des je vous nous pas pour avec dans ce il elle qui "
    "sur au du très sont c'est bonjour merci oui mon votre s'il",
    "it": "il lo gli la e è che di un una non per con sono come del della questo si mi più anche "
    "nel cosa ho dov'è dove è la ciao grazie buongiorno",
    "pt-br": "o a os as e é que de um uma não para com por se em do da mais como está você são "
    "isso eu muito",
    "nl": "de het een en is van ik niet dat die met op voor zijn je wat er aan ook maar hoe naar "
    "wij heb deze goed dank mijn",
    "pl": "i w nie na to jest się z do że jak co czy dla są od ale tak mam było ten po już",
    "sv": "och att det som en på är av för med den till inte jag har om ett men hur vi du kan",
    "tr": "ve bir bu da de için ne çok var mı değil ile ben sen daha gibi nasıl ama evet",
}
_SETS = {tongue: frozenset(words.split()) for tongue, words in _COMMON.items()}
_SCRIPTS = {
    "CYRILLIC": "ru",
    "GREEK": "el",
    "ARABIC": "ar",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "cmn",
    "THAI": "th",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
}
_SIGNS = {
    "de": "äöüß",
    "es": "ñ¿¡",
    "fr-fr": "œêûî",
    "pt-br": "ãõ",
    "pl": "ąęłńśźż",
    "sv": "å",
    "tr": "ğışİ",
}
_ENGLISH = "en-us"
_LOCALES = {"en": _ENGLISH, "fr": "fr-fr", "pt": "pt-br", "zh": "cmn", "nb": "nb", "no": "nb"}
_SIGN_WEIGHT = 1.5


def tongue_of(sentence: str, usual: str = _ENGLISH) -> str:
    """Return the espeak-ng language of a sentence; ``usual`` where nothing speaks against it."""
    script = _script(sentence)
    if script:
        return _SCRIPTS[script]
    weights: dict[str, float] = dict.fromkeys(_SETS, 0.0)
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sentence.lower())
    for tongue, common in _SETS.items():
        weights[tongue] += sum(word.replace("’", "'") in common for word in words)
    for tongue, signs in _SIGNS.items():
        weights[tongue] += _SIGN_WEIGHT * any(sign in sentence.lower() for sign in signs)
    best = max(weights, key=lambda tongue: (weights[tongue], tongue == usual))
    # One foreign word is a name or a loan; a short sentence has few words to go by.
    needed = 1.5 if len(words) > 2 else 1.0
    return best if weights[best] - weights.get(usual, 0.0) >= needed else usual


def of_locale(code: str) -> str:
    """Return the espeak-ng language of a BCP 47 code such as ``de-DE``; English for none."""
    language = code.replace("_", "-").split("-")[0].lower()
    if code.lower() == "en-gb":
        return "en-gb"
    return _LOCALES.get(language, language) if language.isalpha() else _ENGLISH


def _script(sentence: str) -> str:
    counts: Counter[str] = Counter()
    letters = 0
    for sign in sentence:
        if sign.isalpha():
            letters += 1
            counts[unicodedata.name(sign, " ").split()[0]] += 1
    # Japanese is written in Chinese characters too; one syllabic sign tells them apart.
    if counts["HIRAGANA"] + counts["KATAKANA"]:
        return "HIRAGANA"
    known = [(count, name) for name, count in counts.items() if name in _SCRIPTS]
    count, name = max(known, default=(0, ""))
    return name if 2 * count > letters else ""
