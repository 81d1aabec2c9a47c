"""Indonesian ranks of police and armed forces, spelt out and shortened, by their short form."""

GRADES = {
    form.strip(): key
    for key, forms in {
        "bharada": "bharada; bhayangkara dua", "bharatu": "bharatu; bhayangkara satu", "bharaka": "bharaka; bhayangkara kepala",
        "bripda": "bripda; brigadir dua; brigadir polisi dua", "briptu": "briptu; brigadir satu; brigadir polisi satu",
        "brigpol": "brigpol; bripol; brigadir; brigadir polisi", "bripka": "bripka; brigadir kepala; brigadir polisi kepala",
        "aipda": "aipda; ajun inspektur dua; ajun inspektur polisi dua",
        "aiptu": "aiptu; ajun inspektur satu; ajun inspektur polisi satu",
        "ipda": "ipda; inspektur dua; inspektur polisi dua", "iptu": "iptu; inspektur satu; inspektur polisi satu",
        "akp": "akp; ajun komisaris; ajun komisaris polisi", "kompol": "kompol; komisaris polisi",
        "akbp": "akbp; ajun komisaris besar; ajun komisaris besar polisi",
        "kombes": "kombes; kombespol; komisaris besar; komisaris besar polisi",
        "brigjen": "brigjen; brigadir jenderal", "irjen": "irjen; inspektur jenderal", "komjen": "komjen; komisaris jenderal",
        "jenderal": "jenderal; jend",
        "prada": "prada; prajurit dua", "pratu": "pratu; prajurit satu", "praka": "praka; prajurit kepala",
        "kopda": "kopda; kopral dua", "koptu": "koptu; kopral satu", "kopka": "kopka; kopral kepala",
        "serda": "serda; sersan dua", "sertu": "sertu; sersan satu", "serka": "serka; sersan kepala",
        "serma": "serma; sersan mayor", "pelda": "pelda; pembantu letnan dua", "peltu": "peltu; pembantu letnan satu",
        "letda": "letda; letnan dua", "lettu": "lettu; letnan satu", "kapten": "kapten; kapt", "mayor": "mayor",
        "letkol": "letkol; letnan kolonel", "kolonel": "kolonel; kol",
        "mayjen": "mayjen; mayor jenderal", "letjen": "letjen; letnan jenderal",
        "laksma": "laksma; laksamana pertama", "laksda": "laksda; laksamana muda", "laksdya": "laksdya; laksamana madya",
        "laksamana": "laksamana", "marsma": "marsma; marsekal pertama", "marsda": "marsda; marsekal muda",
        "marsdya": "marsdya; marsekal madya", "marsekal": "marsekal", "letnan": "letnan", "sersan": "sersan", "kopral": "kopral",
    }.items()
    for form in forms.split(";")
}  # fmt: skip
