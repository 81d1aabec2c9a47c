"""English offices told apart by their level, chamber or speciality, and the posts of a team's staff."""

LEVELS = {
    "legislator:senate": "senator; state senator; member of the senate; member of the house of lords",
    "legislator:house": "congressman; congresswoman; member of the house; member of the house of representatives",
    "prosecutor:national": "attorney general; prosecutor general; chief prosecutor of the state; solicitor general; "
    "director of public prosecutions",
    "prosecutor:district": "district attorney; county attorney; county prosecutor; city attorney; commonwealth's attorney; "
    "assistant district attorney; deputy district attorney; state's attorney; district prosecutor",
    "judge:supreme": "supreme court judge; supreme court justice; justice of the supreme court; judge of the supreme court",
    "judge:constitutional": "constitutional court judge; constitutional judge; judge of the constitutional court",
    "judge:high": "high court judge; appeals judge; appeal court judge; appeals court judge; judge of the high court",
    "judge:district": "district judge; district court judge; county judge; magistrate; municipal judge; city court judge",
    "consul": "consul; consul general; consul-general; honorary consul",
    "head-coach": "head coach; first-team coach; chief coach; first team coach; head trainer",
    "assistant-coach": "assistant coach; assistant head coach; assistant manager of the team; fitness coach; goalkeeping coach; "
    "goalkeeper coach; defence coach; defense coach; attacking coach; batting coach; bowling coach; fielding coach; "
    "pitching coach; hitting coach; scrum coach; forwards coach; backs coach; set-piece coach; line coach; youth coach; "
    "strength coach; conditioning coach; strength and conditioning coach; offensive coordinator; defensive coordinator; "
    "second coach; keepers' coach; academy coach; reserve-team coach; reserve team coach; skills coach",
    "captain": "team captain; club captain",
    "deputy captain": "vice-captain; vice captain; co-captain",
    "internal-auditor": "internal auditor; internal-audit officer",
    "doctor:cardiology": "cardiologist; heart specialist; heart surgeon; cardiac surgeon",
    "doctor:oncology": "oncologist; cancer specialist",
    "doctor:neurology": "neurologist; brain surgeon; neurosurgeon",
    "doctor:orthopaedics": "orthopaedist; orthopedist; orthopaedic surgeon; orthopedic surgeon; bone surgeon",
    "doctor:paediatrics": "paediatrician; pediatrician; children's doctor",
    "doctor:obstetrics": "obstetrician; gynaecologist; gynecologist",
    "doctor:skin": "dermatologist; skin specialist",
    "doctor:eyes": "ophthalmologist; eye doctor; eye surgeon; eye specialist",
    "doctor:lungs": "pulmonologist; lung specialist; chest physician; respiratory physician",
    "doctor:kidneys": "urologist; nephrologist; kidney specialist",
    "doctor:radiology": "radiologist",
    "doctor:anaesthesia": "anaesthetist; anesthetist; anesthesiologist; anaesthesiologist",
    "doctor:infections": "infectious disease specialist; infectious diseases specialist; specialist in infectious diseases",
    "doctor:general": "general practitioner; gp; family doctor; family physician",
    "defender": "left-back; right-back; left back; right back; full back; fullback; centre back; center back; wing-back; "
    "sweeper; central defender",
    "midfielder": "playmaker; attacking midfielder; defensive midfielder; central midfielder; holding midfielder",
    "suspect": "suspected gunman; alleged gunman; suspected shooter; alleged shooter; intruder; suspected intruder; burglar; "
    "robber; suspected robber; alleged robber; carjacker; attacker; alleged attacker; assailant; perpetrator; stabber; kidnapper",
    "striker": "centre-forward; center-forward; attacker",
}

DISCIPLINES = {
    "law": "law; criminal law; constitutional law; international law; civil law; legal studies; jurisprudence; "
    "administrative law",
    "economics": "economics; business; management; finance; accounting; business administration; marketing; banking; economy",
    "politics": "politics; political science; international relations; public policy; government; public administration; "
    "security studies; diplomacy; political communication",
    "history": "history; archaeology; art history; classics",
    "sociology": "sociology; anthropology; criminology; social work; social sciences; gender studies; demography",
    "psychology": "psychology; psychiatry; behavioural science",
    "philosophy": "philosophy; theology; ethics; religion; religious studies; islamic studies; divinity",
    "literature": "literature; linguistics; languages; english; english literature; french; german; translation; arabic; spanish",
    "arts": "music; art; fine art; fine arts; film; design; dance; drama; theatre; architecture",
    "education": "education; pedagogy",
    "medicine": "medicine; surgery; cardiology; epidemiology; public health; nursing; pharmacy; virology; immunology; "
    "paediatrics; pediatrics; pharmacology; global health; tropical medicine; pathology; forensic medicine",
    "veterinary": "veterinary medicine; veterinary science; animal science",
    "biology": "biology; ecology; zoology; botany; genetics; marine biology; microbiology; molecular biology; biotechnology; "
    "environmental science; marine science; conservation biology; entomology",
    "chemistry": "chemistry; biochemistry; materials science",
    "physics": "physics; astronomy; astrophysics; nuclear physics",
    "geology": "geology; geophysics; volcanology; seismology; geography; earth sciences; mineralogy; planetary science",
    "climate": "meteorology; climatology; climate science; atmospheric science; hydrology; oceanography",
    "mathematics": "mathematics; maths; math; statistics",
    "engineering": "engineering; civil engineering; mechanical engineering; electrical engineering; structural engineering; "
    "transport engineering; chemical engineering; aerospace engineering; urban planning",
    "computing": "computer science; computing; informatics; cybersecurity; data science; artificial intelligence; robotics",
    "agriculture": "agriculture; agronomy; forestry; fisheries; soil science; horticulture; plant science; food science",
    "communications": "communications; communication; journalism; media; media studies",
    "sport": "sport; sports science; physical education; pe",
}
"""Fields of learning, which tell apart who teaches them."""

REPRESENTED = {
    "client-victim": "victim; victims; victim's family; victim’s family; victims' families; victims’ families; plaintiff; "
    "plaintiffs; complainant; complainants; bereaved; dead man's family; dead woman's family; survivors; claimants; claimant",
    "client-accused": "defendant; defendants; accused; suspect; suspects; defence; defense; gunman; convicted man",
    "client-union": "union; workers; strikers; crew; miners; employees",
    "client-company": "company; firm; airline; employer; shipowner; operator; owners; owner; management; mine; bank",
}
"""Whom a lawyer speaks for."""
