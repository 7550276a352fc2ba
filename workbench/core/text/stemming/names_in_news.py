"""Names of people and companies that look like inflected words and stand in the news every day.

Not a register of names: only such as the rules would otherwise take apart or join to a common word (ماسك is
Musk, not “holding”; Gates are no gates). Whoever finds another one adds it here.
"""

from __future__ import annotations

from typing import Final

NAMES_IN_NEWS: Final = {
    "ar": (
        "ماسك بايدن بوتين ترامب ترمب نتنياهو السيسي ماكرون كاميرون شولتس شولتز ميركل أوباما بلينكن لافروف "
        "زيلينسكي أردوغان هاريس كلينتون بوش ساركوزي هولاند برلسكوني ستارمر سوناك جونسون تاتشر بلير "
        "غوتيريش غيتس جيتس زوكربيرغ بيزوس جوبز موردوخ عرفات هنية السنوار البرادعي الأسد القذافي المالكي "
        "السيستاني خامنئي روحاني نجاد كرزاي شارون باراك بيريز ليبرمان فيسبوك فايسبوك غوغل جوجل تويتر "
        "مايكروسوفت أمازون تسلا ياهو واتساب يوتيوب إنستغرام تلغرام بلومبرغ رويترز سكاي ستريت فوكس كوكا "
        "بيبسي بوينغ بويغ توتال بيجو رينو فورد كاتالونيا برشلونة ليفربول تشيلسي بايرن ميسي رونالدو نيمار "
        "بنزيما بلاتر بلاتيني زيدان راموس بيكيه تشافي كروس كلوب فينغر محرز حكيمي سلمان سليمان هارون طلال "
        "نزار نضال مروان معاذ معتز عمران عدنان ظافر شادي رياض رامي حمدان تيسير إيهاب خديجة سارة لينا نورا "
        "منال غادة سميرة سلمى سناء رندا دينا حنان إيلون سيمون سيمور برايان بروس بوبي شون كيفن لوك لورا "
        "ليون ماري ماكس هيلين والتر وندي يان إيما آنا أندريه جوليان جوان جودي روز روزا سيرجي كاثرين براون "
        "ستالين لينين مودي السادات الدبيبة الكاظمي الجعفري علاوي يعلون بينيت رابين ليفني خاتمي باول بانون "
        "شومر وارن برين واين ألتمان"
    ),
    "de": "Nils Laschet Weiser Wagner Fischer Kohl Merz Spahn Gates Jobs Musk Scholz Söder Schröder",
    "en": (
        "Gates Woods Wales Bowling Brooks Sanders Peters Powers Rogers Hawking Fleming Browning Manning "
        "Harding Golding Downing Stokes Hamed Waleed Times Cannes"
    ),
    "hi": (
        "सोनी मोदी योगी तेंदुलकर धोनी कोहली अंबानी अदानी टाटा गांधी गेट्स जॉब्स होम्स टाइम्स जेम्स "
        "विलियम्स मार्क्स वेल्स वुड्स एडम्स पॉवर्स"
    ),
}
"""By language (a primary subtag), as written, with blanks between; Arabic ones with the article they have."""
