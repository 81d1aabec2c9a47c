"""Time zones: abbreviations as newsrooms print them, and the zones of cities."""

from datetime import datetime
from functools import cache

FIXED: dict[str, int] = {
    "GMT": 0, "UTC": 0, "BST": 60, "WEST": 60, "WET": 0, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600, "NST": -210, "NDT": -150, "AST": -240, "ADT": -180, "BRT": -180, "ART": -180, "CLT": -240,
    "WAT": 60, "CAT": 120, "EAT": 180, "SAST": 120, "GST": 240, "PKT": 300, "NPT": 345, "WIB": 420, "ICT": 420, "WITA": 480,
    "SGT": 480,
    "HKT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WIT": 540, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780,
}  # fmt: skip
"""Minutes east of UTC."""

REGIONS: dict[str, str] = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Letters that mean summer or winter time as the date has it."""

_MORE_CITIES = {
    "boston": "America/New_York", "washington": "America/New_York", "miami": "America/New_York", "atlanta": "America/New_York",
    "philadelphia": "America/New_York", "houston": "America/Chicago", "dallas": "America/Chicago", "austin": "America/Chicago",
    "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles", "las vegas": "America/Los_Angeles",
    "san diego": "America/Los_Angeles", "beijing": "Asia/Shanghai", "peking": "Asia/Shanghai", "mumbai": "Asia/Kolkata",
    "delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "india": "Asia/Kolkata", "islamabad": "Asia/Karachi",
    "abu dhabi": "Asia/Dubai", "doha": "Asia/Qatar", "mekah": "Asia/Riyadh", "mecca": "Asia/Riyadh", "kairo": "Africa/Cairo",
    "moskow": "Europe/Moscow", "wina": "Europe/Vienna", "brussel": "Europe/Brussels", "roma": "Europe/Rome",
    "jenewa": "Europe/Zurich",
    "geneva": "Europe/Zurich", "barcelona": "Europe/Madrid", "milan": "Europe/Rome", "munich": "Europe/Berlin",
    "praha": "Europe/Prague",
    "edinburgh": "Europe/London", "manchester": "Europe/London", "den haag": "Europe/Amsterdam", "the hague": "Europe/Amsterdam",
    "singapura": "Asia/Singapore", "tokyo": "Asia/Tokyo", "hanoi": "Asia/Ho_Chi_Minh", "teheran": "Asia/Tehran",
    "athena": "Europe/Athens",
    "beograd": "Europe/Belgrade", "kyiv": "Europe/Kiev", "rio de janeiro": "America/Sao_Paulo", "brasilia": "America/Sao_Paulo",
    "canberra": "Australia/Sydney", "wellington": "Pacific/Auckland", "kota meksiko": "America/Mexico_City",
    "ottawa": "America/Toronto",
    "korea": "Asia/Seoul", "jepang": "Asia/Tokyo", "japan": "Asia/Tokyo", "thailand": "Asia/Bangkok", "filipina": "Asia/Manila",
    "arab saudi": "Asia/Riyadh", "inggris": "Europe/London", "london": "Europe/London", "mesir": "Africa/Cairo",
    "turki": "Europe/Istanbul",
    "turkey": "Europe/Istanbul", "israel": "Asia/Jerusalem", "prancis": "Europe/Paris", "jerman": "Europe/Berlin",
    "italia": "Europe/Rome",
    "uk": "Europe/London", "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "eastern standard": "America/New_York", "eastern daylight": "America/New_York",
    "pacific standard": "America/Los_Angeles", "greenwich mean": "Etc/GMT", "central european": "Europe/Brussels",
    "british summer": "Europe/London", "indonesia barat": "Asia/Jakarta", "indonesia tengah": "Asia/Makassar",
    "indonesia timur": "Asia/Jayapura", "western indonesia": "Asia/Jakarta", "western indonesian": "Asia/Jakarta",
    "central indonesian": "Asia/Makassar", "eastern indonesian": "Asia/Jayapura", "singaporean": "Asia/Singapore",
    "japanese": "Asia/Tokyo", "thai": "Asia/Bangkok", "indian": "Asia/Kolkata", "israeli": "Asia/Jerusalem",
    "turkish": "Europe/Istanbul", "central indonesia": "Asia/Makassar",
    "eastern indonesia": "Asia/Jayapura",
}  # fmt: skip
_COUNTRIES = {
    "Asia/Kuala_Lumpur": "malaysia,malaysian", "Asia/Manila": "philippine,philippines,the philippines",
    "Asia/Riyadh": "saudi arabia,saudi arabian,saudi,arab saudi",
    "Asia/Ho_Chi_Minh": "vietnam,vietnamese", "Asia/Phnom_Penh": "cambodia,kamboja", "Asia/Yangon": "myanmar,burma",
    "Asia/Brunei": "brunei",
    "Asia/Shanghai": "chinese,china,cina,tiongkok", "Asia/Taipei": "taiwan",
    "Asia/Seoul": "korean,south korean,south korea,korea selatan",
    "Asia/Pyongyang": "north korea,korea utara", "Asia/Tehran": "iran,iranian", "Asia/Baghdad": "iraq,irak",
    "Asia/Qatar": "qatar",
    "Asia/Kuwait": "kuwait", "Asia/Dubai": "uae,uni emirat arab,united arab emirates", "Asia/Karachi": "pakistan,pakistani",
    "Asia/Dhaka": "bangladesh", "Asia/Colombo": "sri lanka", "Asia/Kathmandu": "nepal,nepali",
    "Asia/Kabul": "afghanistan,afganistan",
    "Asia/Jerusalem": "gaza,palestine,palestina", "Asia/Beirut": "lebanon,lebanon", "Asia/Damascus": "syria,suriah",
    "Asia/Amman": "jordan,yordania", "Asia/Aden": "yemen,yaman", "Asia/Dili": "timor leste,east timor",
    "Africa/Cairo": "egypt,egyptian", "Africa/Lagos": "nigeria", "Africa/Nairobi": "kenya,east africa,east african",
    "Africa/Johannesburg": "south africa,afrika selatan", "Africa/Addis_Ababa": "ethiopia,etiopia", "Africa/Accra": "ghana",
    "Africa/Khartoum": "sudan", "Africa/Casablanca": "morocco,maroko", "Indian/Mauritius": "mauritius",
    "Indian/Maldives": "maldives,maladewa", "Europe/Paris": "france", "Europe/Berlin": "germany", "Europe/Rome": "italy",
    "Europe/Kiev": "ukrainian,ukraine,ukraina", "Europe/London": "britain,british", "Europe/Warsaw": "poland,polandia",
    "Europe/Athens": "greece,yunani",
    "Europe/Brussels": "belgium,belgia", "Europe/Vienna": "austria", "Europe/Zurich": "switzerland,swiss",
    "Europe/Stockholm": "sweden,swedia", "Europe/Oslo": "norway,norwegia", "Europe/Copenhagen": "denmark,denmark",
    "Europe/Helsinki": "finland,finlandia", "Europe/Dublin": "ireland,irlandia",
    "Pacific/Port_Moresby": "papua new guinea,papua nugini",
    "Pacific/Fiji": "fiji", "Pacific/Auckland": "new zealand,selandia baru", "America/Jamaica": "jamaica", "America/Lima": "peru",
    "America/Bogota": "colombia,kolombia", "America/Caracas": "venezuela", "America/Argentina/Buenos_Aires": "argentina",
    "America/Havana": "cuba,kuba",
}  # fmt: skip
"""Countries that have one clock, in both languages."""

_NO_CITY = {"local", "summer", "standard"}


@cache
def _cities() -> dict[str, str]:
    """City names (small letters) to zone keys; empty of the IANA ones where the machine has no zone data."""
    try:
        from zoneinfo import available_timezones

        keys = sorted(available_timezones())
    except (ImportError, OSError):
        keys = []
    named = {key.rsplit("/", 1)[-1].replace("_", " ").lower(): key for key in keys if "/" in key and not key.startswith("Etc/")}
    countries = {name: key for key, names in _COUNTRIES.items() for name in names.split(",")}
    return named | countries | _MORE_CITIES


def city_zone(name: str) -> str:
    """The zone key of a city or region ("Boston": "America/New_York"), "" if it is not known."""
    return "" if name.lower() in _NO_CITY else _cities().get(name.lower(), "")


def offset_of(zone: str, day: datetime) -> int | None:
    """Minutes east of UTC of a zone (abbreviation, region letters or key) on a day; None if it is not known."""
    if zone in FIXED:
        return FIXED[zone]
    if zone[3:4] in ("+", "-") and zone[4:].isdecimal():
        return int(zone[3:]) * 60
    key = REGIONS.get(zone, zone)
    if "/" not in key:
        return None
    try:
        from zoneinfo import ZoneInfo

        shift = ZoneInfo(key).utcoffset(day)
    except (ImportError, OSError, ValueError, KeyError):
        return None
    return None if shift is None else int(shift.total_seconds()) // 60
