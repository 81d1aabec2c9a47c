"""Names that English-language news pages carry: agencies and outlets with their other spellings, cities of datelines."""

from crosscheck.lang.parts.pages import listed, spellings

OUTLETS = spellings(
    """
    Reuters: Thomson Reuters, Reuters News
    AP: Associated Press, The Associated Press, AP News
    AFP: Agence France-Presse, Agence France Presse
    UPI: United Press International
    Bloomberg: Bloomberg News
    DPA: dpa, Deutsche Presse-Agentur
    EFE: EFE News Agency, Agencia EFE
    ANSA
    TASS: Tass, Itar-Tass, ITAR-TASS
    RIA Novosti: RIA, Sputnik
    Interfax
    Xinhua: Xinhua News Agency
    KCNA: Korean Central News Agency
    Yonhap: Yonhap News Agency
    Kyodo: Kyodo News
    NHK
    PTI: Press Trust of India
    ANI: Asian News International
    IRNA: Islamic Republic News Agency
    Fars: Fars News Agency
    Tasnim: Tasnim News Agency
    SANA
    WAFA: Wafa
    SPA: Saudi Press Agency
    MENA: Middle East News Agency
    Anadolu: Anadolu Agency
    Bernama
    Antara: Antara News, Antara News Agency
    PA: Press Association, PA Media
    AAP: Australian Associated Press
    Canadian Press: The Canadian Press
    Al Jazeera: Aljazeera, Al-Jazeera, Al Jazeera English
    Al Arabiya: Al-Arabiya
    BBC: BBC News, BBC World
    CNN: CNN International, Cable News Network
    NBC: NBC News, MSNBC
    ABC: ABC News
    CBS: CBS News
    Fox News: Fox
    NPR: National Public Radio
    PBS: PBS NewsHour
    Sky News: Sky
    ITV: ITV News
    Channel 4: Channel 4 News
    DW: Deutsche Welle
    RT: Russia Today
    CGTN
    CCTV
    VOA: Voice of America
    RFA: Radio Free Asia
    RFE/RL: Radio Free Europe, Radio Free Europe/Radio Liberty
    NK News
    The New York Times: New York Times, NYT, NY Times
    The Washington Post: Washington Post, WaPo
    The Wall Street Journal: Wall Street Journal, WSJ
    The Guardian: Guardian, Theguardian
    The Times: Times of London
    The Telegraph: Telegraph, Daily Telegraph, The Daily Telegraph
    The Independent: Independent
    Financial Times: FT, The Financial Times
    The Economist: Economist
    Daily Mail: MailOnline, Mail Online, Dailymail
    The Sun: Thesun
    Daily Mirror: Mirror, The Mirror
    USA Today: USA TODAY
    Los Angeles Times: LA Times, The Los Angeles Times
    Politico
    Axios
    The Hill
    Time: TIME, Time magazine
    Newsweek
    Der Spiegel: Spiegel
    Bild
    Le Monde
    El Pais: El País
    The Straits Times: Straits Times
    CNA: Channel News Asia, Channel NewsAsia
    South China Morning Post: SCMP
    Global Times
    People's Daily
    The Jakarta Post: Jakarta Post
    Kompas: Kompas.com
    Tempo: Tempo.co
    Rodong Sinmun
    Haaretz
    The Times of India: Times of India
    The Hindu
    Dawn
    """
)
PLACES = frozenset(
    listed(
        """Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Adelaide | Aden | Ahmedabad | Alexandria | Algiers |
        Almaty | Amman | Amsterdam | Anchorage | Ankara | Antananarivo | Antwerp | Apia | Ashgabat | Asmara | Astana |
        Asuncion | Athens | Atlanta | Auckland | Austin | Baghdad | Baku | Bali | Baltimore | Bamako | Bandar Seri
        Begawan | Bandung | Bangalore | Bangkok | Bangui | Barcelona | Basra | Batumi | Beijing | Beirut | Belfast |
        Belgrade | Bengaluru | Benghazi | Bergen | Berlin | Bern | Birmingham | Bishkek | Bogota | Boston | Brasilia |
        Bratislava | Brisbane | Bristol | Brno | Brussels | Bucharest | Budapest | Buenos Aires | Bujumbura | Busan |
        Cairo | Calgary | Cambridge | Canberra | Cape Town | Caracas | Cardiff | Casablanca | Charlotte | Chengdu |
        Chennai | Chicago | Chisinau | Christchurch | Cincinnati | Ciudad Juarez | Cleveland | Cologne | Colombo |
        Conakry | Copenhagen | Cork | Cotonou | Dakar | Dallas | Damascus | Dar es Salaam | Darwin | Davos | Delhi |
        Denpasar | Denver | Detroit | Dhaka | Dili | Djibouti | Doha | Douala | Dubai | Dublin | Durban | Dushanbe |
        Edinburgh | Edmonton | Erbil | Frankfurt | Freetown | Fukushima | Gaborone | Galway | Gaza | Gaza City |
        Gdansk | Geneva | Georgetown | Ghent | Glasgow | Goma | Gothenburg | Guadalajara | Guangzhou | Guatemala City
        | Guayaquil | Halifax | Hamburg | Hanoi | Harare | Havana | Helsinki | Hiroshima | Ho Chi Minh City | Hobart |
        Hong Kong | Honiara | Honolulu | Houston | Hyderabad | Indianapolis | Islamabad | Istanbul | Jakarta | Jeddah
        | Jerusalem | Johannesburg | Juba | Kabul | Kampala | Kano | Kansas City | Karachi | Kathmandu | Kharkiv |
        Khartoum | Kiev | Kigali | Kingston | Kinshasa | Kolkata | Krakow | Kuala Lumpur | Kuwait City | Kyiv | Kyoto
        | La Paz | Lagos | Lahore | Las Vegas | Leeds | Libreville | Lilongwe | Lima | Lisbon | Liverpool | Ljubljana
        | Lome | London | Los Angeles | Luanda | Lusaka | Luxembourg | Lviv | Lyon | Macau | Madrid | Makassar | Male
        | Managua | Manama | Manchester | Manila | Maputo | Marseille | Mecca | Medan | Medellin | Melbourne | Memphis
        | Mexico City | Miami | Milan | Milwaukee | Minneapolis | Minsk | Mogadishu | Mombasa | Monrovia | Monterrey |
        Montevideo | Montreal | Moscow | Mosul | Mumbai | Munich | Murcia | Muscat | N'Djamena | Nairobi | Naples |
        Nashville | Naypyidaw | Ndola | New Delhi | New Orleans | New York | Newcastle | Niamey | Nice | Nicosia |
        Noumea | Odesa | Odessa | Orlando | Osaka | Oslo | Ottawa | Ouagadougou | Oxford | Panama City | Paramaribo |
        Paris | Perth | Peshawar | Philadelphia | Phnom Penh | Phoenix | Piran | Pittsburgh | Podgorica | Port Moresby
        | Port-au-Prince | Portland | Porto | Prague | Pretoria | Pristina | Pyongyang | Quebec City | Quetta | Quito
        | Rabat | Rafah | Ramallah | Reykjavik | Riga | Rio de Janeiro | Riyadh | Rome | Rotterdam | Sacramento | Salt
        Lake City | San Antonio | San Diego | San Francisco | San Jose | San Juan | San Salvador | Sanaa | Santiago |
        Santo Domingo | Sao Paulo | Sarajevo | Seattle | Seoul | Seville | Shanghai | Shannon | Shenzhen | Singapore |
        Skopje | Sofia | Srinagar | St. Louis | St. Petersburg | Stockholm | Strasbourg | Sunderland | Surabaya | Suva
        | Sydney | Taipei | Tallinn | Tampa | Tashkent | Tbilisi | Tegucigalpa | Tehran | Tel Aviv | The Hague |
        Thessaloniki | Thimphu | Tijuana | Tirana | Tokyo | Toronto | Tripoli | Tunis | Ulaanbaatar | United Nations |
        Valencia | Valletta | Vancouver | Vatican City | Venice | Vienna | Vientiane | Vilnius | Vladivostok | Walvis
        Bay | Warsaw | Washington | Wellington | Windhoek | Winnipeg | Wuhan | Yangon | Yaounde | Yerevan | Zagreb |
        Zurich"""
    )
)
