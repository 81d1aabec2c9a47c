"""Why an input cannot be used, in each language of the interface. Slots hold names, numbers and words of the system."""

from crosscheck.model.phrase import Phrase

# What is asked for.
TWICE = Phrase(en="was given twice; it is read once", id="diberikan dua kali; hanya dibaca sekali")
MISSING = Phrase(
    en="does not exist; give an article file, a folder of them, a URL or - for standard input",
    id="tidak ada; berikan berkas artikel, folder berisi artikel, URL, atau - untuk masukan standar",
)
EMPTY_FOLDER = Phrase(
    en="holds no article; a folder is searched for {known}", id="tidak berisi artikel; di dalam folder dicari {known}"
)
UNKNOWN_KIND = Phrase(
    en="is of a kind that cannot be read ({suffix}); known: {known}",
    id="berjenis yang tidak dapat dibaca ({suffix}); yang dikenal: {known}",
)
UNREADABLE = Phrase(en="cannot be read: {why}", id="tidak dapat dibaca: {why}")

# Limits.
TOO_LARGE = Phrase(en="is larger than the limit of {limit} bytes", id="lebih besar daripada batas {limit} bita")
TOTAL = Phrase(
    en="is over the limit of {limit} bytes for all inputs together", id="melampaui batas {limit} bita untuk semua masukan bersama"
)
MORE_RECORDS = Phrase(
    en="holds {count} more records that cannot be used", id="berisi {count} rekaman lagi yang tidak dapat dipakai"
)
LINES = Phrase(en="has more than {limit} lines", id="memiliki lebih dari {limit} baris")
ARTICLES = Phrase(
    en="{count} left out: over the limit of {limit} articles", id="{count} dilewati: melampaui batas {limit} artikel"
)
JSON_DEPTH = Phrase(en="nests deeper than {limit} levels", id="bersarang lebih dalam daripada {limit} tingkat")
HTML_DEPTH = Phrase(en="nests deeper than {limit} elements", id="bersarang lebih dalam daripada {limit} elemen")
OVERRAN = Phrase(
    en="reading it took more than {seconds} seconds and was stopped (--max-seconds)",
    id="pembacaannya memakan lebih dari {seconds} detik dan dihentikan (--max-seconds)",
)

# Text.
EMPTY = Phrase(en="is empty", id="kosong")
MAGIC = Phrase(
    en="is {what}, not text; give the article as .txt, .md, .html, .json or .jsonl",
    id="adalah {what}, bukan teks; berikan artikel sebagai .txt, .md, .html, .json atau .jsonl",
)
BINARY = Phrase(en="is binary, not text", id="adalah data biner, bukan teks")
MARK = Phrase(
    en="starts with a {encoding} mark but is not {encoding}: {why}",
    id="dimulai dengan tanda {encoding} tetapi bukan {encoding}: {why}",
)
ENCODING = Phrase(
    en="is in an encoding that cannot be told; save it as UTF-8",
    id="memakai pengodean yang tidak dapat dikenali; simpanlah sebagai UTF-8",
)
NO_LANGUAGE = Phrase(
    en="is in no language that is known ({known}); if it is, name it in the front matter",
    id="tidak dalam bahasa yang dikenal ({known}); jika sebenarnya ya, sebutkan bahasanya di bagian depan berkas",
)
LANGUAGE = Phrase(
    en="is in the language {code}, which is not supported; known: {known}",
    id="dalam bahasa {code}, yang tidak didukung; yang dikenal: {known}",
)
ONLY_FRONT_MATTER = Phrase(en="has no text after its front matter", id="tidak memiliki teks sesudah bagian depannya")

# HTML and JSON.
NOT_HTML = Phrase(en="is not usable HTML: {why}", id="bukan HTML yang dapat dipakai: {why}")
NO_TEXT_ON_PAGE = Phrase(
    en="holds no article text that could be found; save the text itself as .txt or .md",
    id="tidak berisi teks artikel yang dapat ditemukan; simpan teksnya sendiri sebagai .txt atau .md",
)
NOT_JSON = Phrase(en="is not JSON: {why}", id="bukan JSON: {why}")
NOT_JSON_AT = Phrase(
    en="is not JSON: {why} (line {line}, column {column})", id="bukan JSON: {why} (baris {line}, kolom {column})"
)
NOT_USABLE_JSON = Phrase(en="is not usable JSON: {why}", id="bukan JSON yang dapat dipakai: {why}")
NO_ARTICLE = Phrase(en="holds no article", id="tidak berisi artikel")
NO_OBJECT = Phrase(
    en="is no JSON object; an article is an object with the key 'text' or 'body'",
    id="bukan objek JSON; artikel adalah objek dengan kunci 'text' atau 'body'",
)
NO_TEXT = Phrase(en="has no text under the key 'text' or 'body'", id="tidak memiliki teks pada kunci 'text' atau 'body'")

# The network.
NOT_ALLOWED = Phrase(
    en="is an address; addresses are fetched only with --allow-network",
    id="adalah alamat; alamat hanya diambil dengan --allow-network",
)
MEDIA = Phrase(en="is {media}; only text, HTML and JSON are read", id="berjenis {media}; hanya teks, HTML dan JSON yang dibaca")
TOO_SLOW = Phrase(en="took longer than {seconds} seconds", id="memakan lebih dari {seconds} detik")
ROBOTS = Phrase(en="is closed to programs by the site's robots.txt", id="ditutup bagi program oleh robots.txt situs itu")
ANSWERED = Phrase(en="was answered with {status} {why}", id="dijawab dengan {status} {why}")
REDIRECTS = Phrase(en="leads through more than {limit} redirects", id="melalui lebih dari {limit} pengalihan")
NOT_FETCHED = Phrase(en="could not be fetched: {why}", id="tidak dapat diambil: {why}")
BROKE_OFF = Phrase(en="broke off before its announced end", id="terputus sebelum akhir yang diumumkan")
UNPACKS = Phrase(en="unpacks to more than the limit", id="isi terbukanya melampaui batas")
PACKED = Phrase(en="is packed as {kind}, which cannot be unpacked", id="dimampatkan sebagai {kind}, yang tidak dapat dibuka")
BAD_ADDRESS = Phrase(en="is no usable address", id="bukan alamat yang dapat dipakai")
BAD_ADDRESS_AS = Phrase(en="is no usable address: {why}", id="bukan alamat yang dapat dipakai: {why}")
SCHEME = Phrase(
    en="has the scheme {scheme}; only http and https are fetched",
    id="memakai skema {scheme}; hanya http dan https yang diambil",
)
CREDENTIALS = Phrase(
    en="holds a user name or password; those are not sent",
    id="berisi nama pengguna atau kata sandi; keduanya tidak dikirim",
)
SPACES = Phrase(en="holds white space or control characters", id="berisi spasi atau karakter kendali")
BAD_HOST = Phrase(en="has no usable host name: {host}", id="tidak memiliki nama host yang dapat dipakai: {host}")
NO_HOST = Phrase(en="has the host {host}, which cannot be found", id="memiliki host {host}, yang tidak dapat ditemukan")
NOT_PUBLIC = Phrase(
    en="leads to an address that is not public ({literal}); those are not fetched",
    id="menuju alamat yang tidak publik ({literal}); alamat seperti itu tidak diambil",
)
