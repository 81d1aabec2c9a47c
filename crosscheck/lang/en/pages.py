"""What English-language news pages print around the prose, and how they credit others."""

from crosscheck.lang.en.outlets import OUTLETS, PLACES
from crosscheck.lang.parts.pages import PageLexicon, listed

LEXICON = PageLexicon(
    labels=listed(
        """additional reporting | additional reporting by | advertisement | also read | author | authors | categories |
        category | click | comments | compiled by | contact | contact us | contributor | copyright | correction |
        correspondent | created | credit | don't miss | download | e-mail | edited by | editing by | editor | editor's
        note | email | explore more | filed to | filed under | first published | follow | follow us | follow us on |
        gallery | graphic | illustration | image credit | in pictures | infographic | keywords | last updated | listen
        | more | more from | more information | more on this | more on this story | more stories | most read | must
        read | must-read | newsletter | next | phone | photo | photo credit | photos | picture | pictures | posted |
        posted in | previous | print | promoted | published | read | read also | read more | read next | recommended |
        related | related article | related articles | related content | related coverage | related stories | related
        story | related topics | related video | reported by | reporter | reporting by | section | see also | see more
        | share | share on | share this | sign up | source | sources | sponsored | sponsored content | subscribe | tag
        | tags | topic | topics | translated by | trending | tweet | up next | updated | video | videos | watch |
        watch also | watch live | watch more | writing by | written by"""
    ),
    bare_labels=listed(
        """also read | click here | don't miss | follow us | more from | read also | read more | read next | recommended
        | related | see also | sign up | subscribe | trending | up next | watch | watch live | watch more"""
    ),
    lone=frozenset(
        listed(
            """ad | ad loading... | advertisement | advertisement - scroll to continue | advertising | afp | article
            continues after ad | article continues below | back to top | breaking | breaking news | close | comment |
            comments | continue reading | continue reading the main story | copy link | donate | email | embed |
            exclusive | facebook | file | file photo | follow | following | gallery | getty images | highlights | home
            | image | image caption | javascript is disabled | key points | leave a comment | like this: | link copied
            | linkedin | listen | live | loading | loading... | log in | login | media caption | menu | mute |
            newsletter | next | no comments | our standards: the thomson reuters trust principles. | pause | photo |
            photos | pinterest | play | play video | please enable javascript | please enable javascript to watch this
            video | post a comment | prev | previous | print | print this article | promoted | read more | reddit |
            register | report a typo | reuters | save | saved | scroll to continue | scroll to continue with content |
            search | share | share this | share this article | share this story | share this: | sign in | sign up |
            skip ad | skip to content | skip to main content | sponsored | sponsored content | story continues below |
            story continues below advertisement | story highlights | subscribe | suggest a correction | support us |
            tags | thank you | top | topics | tweet | twitter | unmute | video | view comments | view gallery | watch
            | whatsapp | x"""
        )
    ),
    list_heads=frozenset(
        listed(
            """also read | around the web | comments | don't miss | editor's pick | editor's picks | editors' picks |
            elsewhere on the web | explore more | features | from around the web | from our partners | headlines | in
            other news | latest | latest headlines | latest news | latest stories | more from us | more headlines |
            more like this | more news | more on this | more on this story | more stories | more videos | most popular
            | most read | most shared | most viewed | must reads | must see | our picks | popular | popular now |
            popular stories | promoted content | promoted stories | read more | read next | read this next |
            recommended | recommended for you | recommended stories | related | related articles | related content |
            related coverage | related links | related news | related posts | related stories | related topics | see
            also | sponsored stories | tags | top stories | trending | trending now | trending stories | up next |
            watch more | what to read next | you may also like | you may like | you might also like | you might like"""
        )
    ),
    prompts=(
        r"^\d{1,2} min(?:ute)?s? read$",
        r"^Listen to this (?:article|story)(?: \d{1,2} min)?$",
        r"^Follow [^.\n]{3,60} on (?:Twitter|X|Facebook|Instagram|Threads)(?:[ :,]{1,3}@\w{1,30})?\.?$",
        r"^(?:Have|Got) a (?:news )?(?:tip|story)\?[^\n]{0,160}$",
        r"^\[\d{1,2}/\d{1,2}\][^\n]{3,400}$",
        r"Acquire Licensing Rights",
        r"^[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,2}(?: and [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,2})?"
        r" (?:reported from|contributed (?:reporting|to this (?:report|story|article)))[^.\n]{0,60}\.$",
        r"Get (?:daily |the latest |all the latest |[a-z]{3,20} )?(?:news |updates? ){1,2}"
        r"(?:directly |straight |sent )?to your inbox(?: ?\+ ?Subscribe)?(?: ?Thank you for subscribing!?)?",
        r"Thank you for subscribing!?(?: We have more newsletters)?",
        r"Could not subscribe, try again later",
        r"Invalid Email",
        r"Click to (?:share|print|email)(?: this| a link)?[^()\n]{0,40}\(Opens in new window\)",
        r"\(Opens in (?:a )?new (?:window|tab)\)",
        r"Skip Ad Ad Loading\.{0,3}(?: x)?(?: Embed)?(?: x)?(?: Share)?",
        r"Please enable Java[Ss]cript to watch this video",
        r"Video (?:Loading|Unavailable|loading|unavailable)",
        r"Click to play Tap to play",
        r"The video will (?:auto-play|start) (?:soon|in) ?\d{0,2} ?(?:Cancel)?(?: Play now)?",
        r"Share this (?:article|story|video)(?: Share)?",
        r"(?:SCROLL|Scroll) (?:DOWN|down) (?:FOR|for) (?:VIDEO|video|VIDEOS|videos|MORE|more)",
        r"(?:Story|Article) continues below(?: advertisement)?",
        r"Continue reading the main story",
        r"pic\.twitter\.com/\w{4,20}",
        r"READ (?:MORE|ALSO|NEXT):",
        r"Share ?\| ?Tweet ?\| ?Print",
        r"\[(?:Read|See|Watch|Related|More|Click)[^\[\]\n]{0,160}\]",
        r"\((?:Read|See|Watch) (?:more|also)[^()\n]{0,160}\)",
        r"Show Caption Hide Caption",
        r"Show (?:all|more) \d{0,3} ?(?:photos|images|comments)?",
        r"Like us on Facebook(?: and follow us on Twitter)?",
        r"Follow us on (?:Twitter|Facebook|Instagram)(?: @\w{1,30})?",
        r"^(?:\*{0,3}|\[)(?:UPDATED?|Updated?|LATEST|NEW)(?: ?[:(-] ?| )[^.\n]{0,40}\d"
        r"[^.\n]{0,24}(?:[ap]\.m\.|[ap]m|AM|PM|\d{4})\)?\]?:?$",
        r"^By [^|\n]{3,60} ?\| ?[^|\n]{0,30}\d{4}(?: at \d{1,2}:\d{2} ?(?:AM|PM|am|pm)?)?(?: \w{2,3}| \([^()\n]{2,12}\))?$",
        r"Sign up (?:here )?(?:for|to) (?:our|the|receive)[^.\n]{0,120}newsletters?",
    ),
    openers=listed(
        """(c) | (tm and copyright | -- with | additional reporting by | agence france-presse contributed | all rights
        reserved | ap writers | are you affected | associated press writer | associated press writers | by clicking |
        by signing up | by subscribing | check back for updates | click here | compiled by | contact us |
        do you have a story | download our | download the | editing by | email the author | enjoyed this article |
        file - | file photo | file – | file — | find us on | follow @ | follow cbs | follow the author | follow us on
        | get breaking news | get daily | get our | get the latest | got a story | got a tip | have a news tip | have
        you been affected | if you have a story | image caption | image credit | image source | join our | like us on
        | media caption | more: | our standards: | photo by | pictured: | please check back | please enable javascript
        | reporting by | reuters contributed | send tips | sign up for | sign up to | subscribe to | support our
        journalism | tap here | thank you for reading | thanks for reading | the associated press contributed | this
        article originally appeared | this article was originally published | this is a breaking news alert | this is
        a developing story | this material may not be published | this story has been updated | this story is
        developing | this story originally appeared | this story was originally published | to comment on this | to
        read more | we use cookies | we welcome your comments | with reporting by | writing by | your email address
        will not be published | ©"""
    ),
    bylines=listed("""by | from our correspondent | reported by | story by | words by | written by"""),
    source_labels=listed("""source | sources"""),
    photo_words=listed(
        """alamy | ap photo | courtesy | file image | file photo | getty | getty images | handout | istock | photo |
        photograph | photographer | photos | picture | pictures | screenshot | shutterstock | stock image | stock
        photo"""
    ),
    published=listed(
        """created | date | first published | originally published | posted | posted on | publish date | published"""
    ),
    updated=listed("""last modified | last updated | modified | update | updated"""),
    zones={
        "GMT": 0,
        "UTC": 0,
        "BST": 60,
        "IST": 330,
        "CET": 60,
        "CEST": 120,
        "EET": 120,
        "EEST": 180,
        "MSK": 180,
        "EST": -300,
        "EDT": -240,
        "ET": -300,
        "CST": -360,
        "CDT": -300,
        "CT": -360,
        "MST": -420,
        "MDT": -360,
        "MT": -420,
        "PST": -480,
        "PDT": -420,
        "PT": -480,
        "SGT": 480,
        "HKT": 480,
        "PHT": 480,
        "MYT": 480,
        "JST": 540,
        "KST": 540,
        "AEST": 600,
        "AEDT": 660,
        "ACST": 570,
        "AWST": 480,
        "NZST": 720,
        "NZDT": 780,
        "SAST": 120,
        "CAT": 120,
        "EAT": 180,
        "WAT": 60,
        "GST": 240,
        "PKT": 300,
        "WIB": 420,
        "WITA": 480,
        "WIT": 540,
        "ICT": 420,
        "BRT": -180,
        "ART": -180,
    },
    summer_zones=frozenset({"ET", "CT", "MT", "PT"}),
    home_zone=0,
    day_first=False,
    months={"sept": 9, "sep": 9},
    places=PLACES,
    outlet_words=frozenset(
        listed(
            """advertiser | agency | argus | associated | broadcasting | bulletin | channel | chronicle | citizen |
            courier | daily | dispatch | echo | examiner | express | gazette | globe | guardian | herald | independent
            | inquirer | journal | ledger | magazine | mail | media | mirror | monitor | network | news | observer |
            online | post | press | press-gazette | radio | record | register | reporter | review | sentinel |
            standard | star | sun | telegraph | television | times | today | tribune | tv | weekly | wire"""
        )
    ),
    credit_whole=(),
    credit_claim=listed(
        """a report by | a report in | according to | according to a report by | according to a report in | according to
        reports in | as quoted by | as reported by | cited by | citing | first reported by | in a statement to | in an
        interview with | news agency | obtained by | quoted by | reported by | reports in | seen by | state
        broadcaster | state media | state news agency | state television | the broadcaster | the newspaper"""
    ),
    credit_after=listed(
        """news agency | also reported | first reported | had reported | has reported | quoted | reported | reports | was first to
        report"""
    ),
    told=listed("""in an interview with | in comments to | speaking to | spoke to | told"""),
    passed_by=listed(
        """as carried by | as cited by | as quoted by | as relayed by | as reported by | carried by | cited by | in a report
        carried by | quoted by | relayed by | republished by | via | which was cited by | which was quoted by"""
    ),
    passing=listed(
        """attributing it to | attributing the report to | carrying a report by | citing | citing a report by | crediting |
        quoting | quoting a report by | relaying | reported, citing | said, citing | said, quoting | which cited | which
        credited | which quoted | which was citing | which was quoting"""
    ),
    not_outlets=frozenset(
        listed(
            """a | an | april | attorney | august | captain | chief | cia | colonel | commission | committee | congress |
            council | court | december | department | deputy | dr | eu | facebook | fbi | february | friday | general
            | god | google | governor | he | her | him | his | hospital | i | instagram | institute | investigators |
            it | january | journalists | judge | july | june | king | lady | lawmakers | lord | march | may | mayor |
            members | minister | ministers | ministry | monday | mr | mrs | ms | nasa | nato | november | october |
            office | officer | officers | officials | parliament | police | president | prime | prince | queen |
            reporters | residents | saturday | school | secretary | senator | september | she | sheriff | sir | sunday
            | telegram | the | them | they | thursday | tiktok | tuesday | twitter | un | unicef | university | vice |
            we | wednesday | who | wikipedia | witnesses | x | you | youtube"""
        )
    ),
    outlets=OUTLETS,
)
