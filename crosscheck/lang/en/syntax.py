"""English abbreviations, clause joints and function words."""

from crosscheck.lang.parts.syntax import SyntaxLexicon

LEXICON = SyntaxLexicon(
    abbreviations=frozenset(
        """mr mrs ms dr prof gen col lt maj capt cpl sgt st rev hon sen rep gov pres jr sr inc ltd co corp vs etc no
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.g i.e
        ave blvd rd hwy pkwy ft mt dept univ approx est fig vol adm cmdr brig det insp supt atty messrs nos bros assn
        n.w n.e s.w s.e""".split()
    ),
    joints=frozenset(
        """and but while when after before although though because since as which who whose that where if unless until
        whereas however meanwhile so with leaving killing saying adding""".split()
    ),
    function_words=frozenset(
        """a an the of in on at to for from by with about into over under after before between during through and or but
        nor so yet if then than that this these those it its he she they them his her their we us our you your i me my is are
        was were be been being am do does did have has had will would shall should may might can could must not no as when
        while where who whom whose which what how there here also only just more most some any all each every both other
        another such very too again further up down out off said says say told according""".split()
    ),
)
