<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inzage</source>
        <translation>Over Inzage</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Answers requests of data subjects in time and with reasons, on this computer only. Inzage is licensed under Apache-2.0. It contains:</source>
        <translation>Beantwoordt verzoeken van betrokkenen op tijd en gemotiveerd, alleen op deze computer. Inzage valt onder de licentie Apache-2.0. Het bevat:</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the LGPL: they lie beside the program as separate libraries and may be replaced by your own build. SQLCipher, which encrypts the vault, asks for this notice:</source>
        <translation>Qt en PySide6 worden gebruikt onder de LGPL: zij staan als losse bibliotheken naast het programma en mogen worden vervangen door een eigen versie. SQLCipher, dat de kluis versleutelt, vraagt om deze vermelding:</translation>
    </message>
    <message>
        <source>Licence of SQLCipher</source>
        <translation>Licentie van SQLCipher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AddingPicker</name>
    <message>
        <source>It is proof of identity: to be removed when the check is done</source>
        <translation>Dit is een identiteitsbewijs: verwijderen zodra de controle is gedaan</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Street and number, or P.O. box</source>
        <translation>Straat en huisnummer, of postbus</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Er staat geen @ in.</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>A Dutch postcode has four digits and two letters, such as 1234 AB.</source>
        <translation>Een Nederlandse postcode heeft vier cijfers en twee letters, zoals 1234 AB.</translation>
    </message>
</context>
<context>
    <name>AnotherPersonDialog</name>
    <message>
        <source>Also for another person</source>
        <translation>Ook voor een andere betrokkene</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Verzoek aanmaken</translation>
    </message>
    <message>
        <source>{number} came in with a letter of several people. Each has a request, a clock and an answer of their own; nobody reads about the other.</source>
        <translation>{number} kwam binnen met een brief van meerdere mensen. Ieder krijgt een eigen verzoek, een eigen termijn en een eigen antwoord; niemand leest iets over de ander.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Name to show until the person is chosen</source>
        <translation>Voorlopige naam</translation>
    </message>
    <message>
        <source>Rights asked for</source>
        <translation>Gevraagde rechten</translation>
    </message>
    <message>
        <source>There is yet another person in this letter</source>
        <translation>Er is nog een betrokkene in deze brief</translation>
    </message>
    <message>
        <source>Request opened for another person</source>
        <translation>Verzoek aangemaakt voor een andere betrokkene</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Messages that are theirs too</source>
        <translation>Berichten die ook van deze betrokkene zijn</translation>
    </message>
    <message>
        <source>Proof of identity never goes along. With nothing ticked, the first message does.</source>
        <translation>Een identiteitsbewijs gaat nooit mee. Is niets aangevinkt, dan gaat het eerste bericht mee.</translation>
    </message>
    <message>
        <source>Write a name, or choose the person.</source>
        <translation>Schrijf een naam op, of kies de betrokkene.</translation>
    </message>
</context>
<context>
    <name>AnsweredDialog</name>
    <message>
        <source>The person answered</source>
        <translation>De betrokkene heeft geantwoord</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>{question}, asked on {day}</source>
        <translation>{question}, gesteld op {day}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>The day the answer came in, if it says enough to go on with. It ends the wait.</source>
        <translation>De dag waarop het antwoord binnenkwam, als u daarmee verder kunt. Het wachten eindigt daarmee.</translation>
    </message>
    <message>
        <source>Add the message with the answer to the request too, so that the file is complete.</source>
        <translation>Voeg ook het bericht met het antwoord toe aan het verzoek, zodat het dossier compleet is.</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Antwoord vastgelegd</translation>
    </message>
</context>
<context>
    <name>ApplyVersionDialog</name>
    <message>
        <source>Apply version {version}</source>
        <translation>Versie {version} toepassen</translation>
    </message>
    <message>
        <source>What is held follows the new rules from now on, and every countdown is worked out again. With very many people that takes a while. Until it is done you can stop it, and nothing is changed then. Afterwards it cannot be taken back; nothing is erased by it.</source>
        <translation>Wat wordt bewaard, volgt voortaan de nieuwe regels, en alle termijnen worden opnieuw berekend. Bij heel veel betrokkenen duurt dat even. Tot het klaar is, kunt u het stoppen; er is dan niets gewijzigd. Daarna kan het niet meer worden teruggedraaid; er wordt niets door gewist.</translation>
    </message>
    <message>
        <source>How far applying is</source>
        <translation>Voortgang van het toepassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Bezig met stoppen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{done} of {rows} rows</source>
        <translation>{done} van {rows} regels</translation>
    </message>
    <message>
        <source>Looking what there is to do …</source>
        <translation>Kijken wat er te doen is …</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) follow version {version} now</source>
        <translation>
            <numerusform>%n categorie volgt nu versie {version}</numerusform>
            <numerusform>%n categorieën volgen nu versie {version}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under an older one</source>
        <translation>
            <numerusform>%n blijft onder een oudere versie</numerusform>
            <numerusform>%n blijven onder een oudere versie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Hand over {number}</source>
        <translation>{number} overdragen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>{name} handles it now.</source>
        <translation>Nu in behandeling bij {name}.</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Wat de collega moet weten</translation>
    </message>
    <message>
        <source>For colleagues only; it never stands in a letter. May stay empty.</source>
        <translation>Alleen voor collega’s; het staat nooit in een brief. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Handed to {name}</source>
        <translation>Overgedragen aan {name}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Record the authority</source>
        <translation>Machtiging vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Wat er is getoond</translation>
    </message>
    <message>
        <source>For example: a signed authorisation of 3 March, or an extract of the guardianship register. A lawyer is believed on their word as a rule.</source>
        <translation>Bijvoorbeeld: een ondertekende machtiging van 3 maart, of een uittreksel uit het curatele- en bewindregister. Bij een advocaat volstaat in de regel de mededeling dat die namens de betrokkene optreedt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Keep no copy of an identity document; note only that it was seen.</source>
        <translation>Bewaar geen kopie van een identiteitsbewijs; noteer alleen dat u het hebt gezien.</translation>
    </message>
    <message>
        <source>Authority recorded</source>
        <translation>Machtiging vastgelegd</translation>
    </message>
</context>
<context>
    <name>BulkAssignDialog</name>
    <message numerus="yes">
        <source>Hand over %n request(s)</source>
        <translation>
            <numerusform>%n verzoek overdragen</numerusform>
            <numerusform>%n verzoeken overdragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Wat de collega moet weten</translation>
    </message>
    <message>
        <source>Stands with each of them. May stay empty.</source>
        <translation>Staat bij elk van de verzoeken. Mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) changed</source>
        <translation>
            <numerusform>%n verzoek gewijzigd</numerusform>
            <numerusform>%n verzoeken gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will change</source>
        <translation>
            <numerusform>%n verzoek wordt gewijzigd</numerusform>
            <numerusform>%n verzoeken worden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n blijft zoals het is</numerusform>
            <numerusform>%n blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wordt gewijzigd</translation>
    </message>
</context>
<context>
    <name>BulkRemindDialog</name>
    <message numerus="yes">
        <source>Reminder in %n request(s)</source>
        <translation>
            <numerusform>Herinnering bij %n verzoek</numerusform>
            <numerusform>Herinnering bij %n verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waaraan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>BulkWaitDialog</name>
    <message numerus="yes">
        <source>What %n request(s) wait(s) for</source>
        <translation>
            <numerusform>Waarop %n verzoek wacht</numerusform>
            <numerusform>Waarop %n verzoeken wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>An empty field: they wait for nothing any more.</source>
        <translation>Een leeg veld betekent: ze wachten nergens meer op.</translation>
    </message>
</context>
<context>
    <name>CarefulDialog</name>
    <message>
        <source>Close without recording it?</source>
        <translation>Sluiten zonder vast te leggen?</translation>
    </message>
    <message>
        <source>What you wrote here is lost.</source>
        <translation>Wat u hier hebt geschreven, gaat verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Make sure that the request comes from the person. Most decisions can only be taken after that.</source>
        <translation>Ga na of het verzoek van de betrokkene zelf komt. De meeste beslissingen kunt u pas daarna nemen.</translation>
    </message>
    <message>
        <source>The identity request of {asked} has not been answered yet. Record the answer as soon as it is there.</source>
        <translation>Het verzoek om identificatie van {asked} is nog niet beantwoord. Leg het antwoord vast zodra het er is.</translation>
    </message>
    <message>
        <source>Say who made this request: choose the person from the directory, or add them to it. Are they not known? Then first search the systems by name and address; where nothing turns up, answer that nothing is held.</source>
        <translation>Geef aan van wie dit verzoek is: kies de betrokkene uit de lijst of voeg de betrokkene toe. Kent u de aanvrager niet? Zoek dan eerst in de systemen op naam en adres. Levert dat niets op, antwoord dan dat er geen gegevens zijn.</translation>
    </message>
    <message>
        <source>Somebody asks on behalf of the person. Record that they showed they may; if they do not, decide in time that who asks is not identified.</source>
        <translation>Iemand vraagt dit namens de betrokkene. Leg vast dat de machtiging is getoond. Blijft die uit, beslis dan op tijd dat de aanvrager niet te identificeren is.</translation>
    </message>
    <message>
        <source>The person was asked on {specified} which data are meant. Record the answer as soon as it is there.</source>
        <translation>Op {specified} is aan de betrokkene gevraagd welke gegevens worden bedoeld. Leg het antwoord vast zodra het er is.</translation>
    </message>
    <message>
        <source>Search every system that may hold data of this person, and record what is there.</source>
        <translation>Doorzoek elk systeem waarin gegevens van deze betrokkene kunnen staan, en leg vast wat er is.</translation>
    </message>
    <message>
        <source>Decide on each right that was asked for, in the list below.</source>
        <translation>Beslis over elk recht waar om is gevraagd, in de lijst hieronder.</translation>
    </message>
    <message>
        <source>A decision counts only when the person has been told of it. Write the answer.</source>
        <translation>Een beslissing geldt pas als die aan de betrokkene is meegedeeld. Schrijf de antwoordbrief.</translation>
    </message>
    <message>
        <source>Others who have these data must be told what changed. Send the notices to recipients.</source>
        <translation>Anderen die deze gegevens hebben, moeten weten wat er is gewijzigd. Verzend de kennisgevingen aan ontvangers.</translation>
    </message>
    <message>
        <source>The letter promised the person their data. Build the package and hand it over.</source>
        <translation>De brief heeft de betrokkene de gegevens toegezegd. Stel het gegevenspakket samen en geef het af.</translation>
    </message>
    <message>
        <source>Everything is decided and told. The request can be closed.</source>
        <translation>Over alles is beslist en de betrokkene heeft bericht gekregen. Het verzoek kan worden gesloten.</translation>
    </message>
    <message>
        <source>This request was closed on {closed}.</source>
        <translation>Dit verzoek is gesloten op {closed}.</translation>
    </message>
    <message>
        <source>Person not known yet</source>
        <translation>Betrokkene nog niet bekend</translation>
    </message>
    <message>
        <source>Extended by the delay notice of {notice} ({ground}). The person was promised a decision on {day}.</source>
        <translation>Verlengd met het uitstelbericht van {notice} ({ground}). Aan de betrokkene is een beslissing op {day} toegezegd.</translation>
    </message>
    <message>
        <source>The term was not extended.</source>
        <translation>De termijn is niet verlengd.</translation>
    </message>
    <message>
        <source>The term can still be extended: the delay notice must be final by {day}.</source>
        <translation>De termijn kan nog worden verlengd: het uitstelbericht moet uiterlijk {day} definitief zijn.</translation>
    </message>
    <message>
        <source>The term can no longer be extended: the delay notice had to reach the person within one month, by {day}.</source>
        <translation>De termijn kan niet meer worden verlengd: het uitstelbericht moest de betrokkene binnen een maand bereiken, uiterlijk {day}.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Take the next step</source>
        <translation>Volgende stap zetten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Wat nog meer kan</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Time left</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Work to</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Legal limit</source>
        <translation>Wettelijke grens</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Rights and decisions</source>
        <translation>Rechten en beslissingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Choose the person…</source>
        <translation>Betrokkene kiezen…</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Betrokkene openen</translation>
    </message>
    <message>
        <source>received {day} ({channel})</source>
        <translation>ontvangen {day} ({channel})</translation>
    </message>
    <message>
        <source>handled by {name}</source>
        <translation>in behandeling bij {name}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwoord {day}</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>gevraagd door {name}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>This request is not there any more</source>
        <translation>Dit verzoek is er niet meer</translation>
    </message>
    <message>
        <source>Go to the requests</source>
        <translation>Naar de verzoeken</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Add to which request?</source>
        <translation>Aan welk verzoek toevoegen?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Open verzoeken</translation>
    </message>
    <message>
        <source>There is no open request</source>
        <translation>Er is geen open verzoek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CategoriesCard</name>
    <message>
        <source>Categories of data</source>
        <translation>Gegevenscategorieën</translation>
    </message>
    <message>
        <source>Nothing counts down for this person</source>
        <translation>Voor deze betrokkene loopt geen termijn</translation>
    </message>
    <message>
        <source>Add the categories of data you hold, so that each of them ends when the statement says.</source>
        <translation>Voeg de gegevenscategorieën toe die u bewaart, zodat elke categorie eindigt wanneer de privacyverklaring dat zegt.</translation>
    </message>
    <message>
        <source>Add categories…</source>
        <translation>Categorieën toevoegen…</translation>
    </message>
    <message>
        <source>Events that count for every category waiting for them</source>
        <translation>Gebeurtenissen die gelden voor elke categorie die erop wacht</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Same reason for the others on this ground</source>
        <translation>Zelfde reden voor de andere met deze grond</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Empty while nobody knows.</source>
        <translation>Laat leeg zolang het niet bekend is.</translation>
    </message>
    <message>
        <source>Why it stays so</source>
        <translation>Waarom het zo blijft</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>goes on {day} anyway</source>
        <translation>gaat hoe dan ook weg op {day}</translation>
    </message>
    <message>
        <source>file of request {number}</source>
        <translation>dossier van verzoek {number}</translation>
    </message>
    <message>
        <source>restricted now</source>
        <translation>nu beperkt</translation>
    </message>
    <message>
        <source>Proposed: {decision}. {reason}</source>
        <translation>Voorstel: {decision}. {reason}</translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation>Kies de grond.</translation>
    </message>
</context>
<context>
    <name>CategoryTable</name>
    <message>
        <source>Choose where the wrong data stood: whoever received those from you is told.</source>
        <translation>Kies waar de onjuiste gegevens stonden: wie die van u heeft ontvangen, krijgt bericht.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) without a decision: the letter says that the request was not about them.</source>
        <translation>
            <numerusform>%n categorie zonder beslissing: in de brief staat dat het verzoek daar niet over ging.</numerusform>
            <numerusform>%n categorieën zonder beslissing: in de brief staat dat het verzoek daar niet over ging.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>The reply goes by e-mail to {address}, and the directory knows this person by {known}. Make sure that the address is theirs before you send it; if it is, add it to the person.</source>
        <translation>Het antwoord gaat per e-mail naar {address}, maar in de lijst staat deze betrokkene met {known}. Ga vóór het verzenden na of het adres van de betrokkene is; zo ja, voeg het dan toe bij de betrokkene.</translation>
    </message>
    <message>
        <source>GDPR art. 7(3)</source>
        <translation>artikel 7, derde lid, AVG</translation>
    </message>
    <message>
        <source>GDPR art. 21(3)</source>
        <translation>artikel 21, derde lid, AVG</translation>
    </message>
    <message>
        <source>Stop the use at once</source>
        <translation>Gebruik meteen stoppen</translation>
    </message>
    <message>
        <source>{right}, received on {day}: there is nothing to weigh and nobody to identify first ({law}). Stop today, decide, and tell the person.</source>
        <translation>{right}, ontvangen op {day}: er valt niets af te wegen en identificatie hoeft niet eerst ({law}). Stop vandaag nog, beslis, en laat het de betrokkene weten.</translation>
    </message>
    <message>
        <source>No letter went out yet</source>
        <translation>Er is nog geen brief verzonden</translation>
    </message>
    <message>
        <source>The person should have heard by {day} that the request came in. Acknowledge it, or answer it at once.</source>
        <translation>De betrokkene had uiterlijk {day} moeten horen dat het verzoek is binnengekomen. Bevestig de ontvangst, of beantwoord het verzoek meteen.</translation>
    </message>
    <message>
        <source>Check the e-mail address</source>
        <translation>E-mailadres controleren</translation>
    </message>
    <message>
        <source>A refusal would be late</source>
        <translation>Weigeren kan niet meer op tijd</translation>
    </message>
    <message>
        <source>The person had to be told of a refusal within one month, by {day}; an extension does not change that (GDPR art. 12(4)). Decide at once, and say in the letter that it is late.</source>
        <translation>Van een weigering had de betrokkene binnen een maand bericht moeten krijgen, uiterlijk {day}; een verlenging verandert dat niet (artikel 12, vierde lid, AVG). Beslis meteen, en vermeld in de brief dat de weigering te laat is.</translation>
    </message>
    <message>
        <source>The term can no longer be extended</source>
        <translation>De termijn kan niet meer worden verlengd</translation>
    </message>
    <message>
        <source>A delay notice had to reach the person by {day} (GDPR art. 12(3)).</source>
        <translation>Een uitstelbericht moest de betrokkene uiterlijk {day} bereiken (artikel 12, derde lid, AVG).</translation>
    </message>
    <message>
        <source>Decide on a refusal by {day}</source>
        <translation>Over een weigering beslissen: uiterlijk {day}</translation>
    </message>
    <message>
        <source>A refusal knows one month only, also where the term was extended (GDPR art. 12(4)).</source>
        <translation>Voor een weigering geldt altijd één maand, ook als de termijn is verlengd (artikel 12, vierde lid, AVG).</translation>
    </message>
    <message>
        <source>No answer yet: decide by {day} all the same</source>
        <translation>Nog geen antwoord: toch beslissen, uiterlijk {day}</translation>
    </message>
    <message>
        <source>A question does not move the day to work to. Without an answer, decide on what you have.</source>
        <translation>Een vraag verschuift de streefdatum niet. Komt er geen antwoord, beslis dan met wat u hebt.</translation>
    </message>
    <message>
        <source>Remind the person</source>
        <translation>Betrokkene herinneren</translation>
    </message>
    <message>
        <source>{reason}: last asked on {day}, and nothing came back.</source>
        <translation>{reason}: laatst gesteld op {day}, zonder antwoord.</translation>
    </message>
    <message>
        <source>The question came after the month</source>
        <translation>De vraag kwam na de eerste maand</translation>
    </message>
    <message>
        <source>It was put on {day}, so waiting for its answer moves no day at all.</source>
        <translation>De vraag is gesteld op {day}; wachten op het antwoord verschuift daarom geen enkele datum.</translation>
    </message>
    <message>
        <source>The question came late</source>
        <translation>De vraag kwam laat</translation>
    </message>
    <message>
        <source>It was put on {day}. A question that could have been asked earlier may not count: plan by the day to work to.</source>
        <translation>De vraag is gesteld op {day}. Een vraag die eerder had kunnen worden gesteld, telt mogelijk niet mee: werk naar de streefdatum toe.</translation>
    </message>
    <message>
        <source>The data are still in use</source>
        <translation>De gegevens worden nog gebruikt</translation>
    </message>
    <message>
        <source>While an objection is weighed the data may not be used (GDPR art. 18(1)(d)). Restrict the categories that rest on a legitimate interest, on the page of the person.</source>
        <translation>Zolang een bezwaar wordt afgewogen, mogen de gegevens niet worden gebruikt (artikel 18, eerste lid, onder d, AVG). Beperk op de pagina van de betrokkene de categorieën die op een gerechtvaardigd belang berusten.</translation>
    </message>
    <message>
        <source>The authority was not shown yet</source>
        <translation>De machtiging is nog niet getoond</translation>
    </message>
    <message>
        <source>Send nothing about the person to the representative until they showed that they may act. If they do not, decide that who asks is not identified: that letter goes to them and says only what is missing.</source>
        <translation>Stuur de vertegenwoordiger niets over de betrokkene voordat de machtiging is getoond. Blijft die uit, beslis dan dat de aanvrager niet te identificeren is: die brief gaat naar de vertegenwoordiger en zegt alleen wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Registered here, yet nothing was found</source>
        <translation>Hier vastgelegd, maar niets gevonden</translation>
    </message>
    <message>
        <source>Data of this person are registered in {systems}, and the search there found nothing. Look again, or remove the category on the person's page.</source>
        <translation>Van deze betrokkene staan gegevens vastgelegd in {systems}, maar bij het zoeken is daar niets gevonden. Zoek opnieuw, of verwijder de categorie op de pagina van de betrokkene.</translation>
    </message>
    <message>
        <source>The person asked the same on {day} ({rights}). This is a reminder of it, no new request: its older days count, and it is never excessive.</source>
        <translation>De betrokkene vroeg op {day} al hetzelfde ({rights}). Dit is een herinnering daaraan en geen nieuw verzoek: de eerdere termijn telt, en het is nooit buitensporig.</translation>
    </message>
    <message>
        <source>{number} is not answered yet</source>
        <translation>{number} is nog niet beantwoord</translation>
    </message>
</context>
<context>
    <name>CautionsCard</name>
    <message>
        <source>Mind</source>
        <translation>Aandachtspunten</translation>
    </message>
</context>
<context>
    <name>ClauseChanges</name>
    <message>
        <source>Only the number and the date of the version differ.</source>
        <translation>Alleen het nummer en de datum van de versie verschillen.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
</context>
<context>
    <name>ColleagueBox</name>
    <message>
        <source>Name of the colleague</source>
        <translation>Naam van de collega</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type an action, a request or a name</source>
        <translation>Typ een handeling, een verzoek of een naam</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter open    Esc close</source>
        <translation>↑↓ kiezen    Enter openen    Esc sluiten</translation>
    </message>
</context>
<context>
    <name>ConfirmNoticeDialog</name>
    <message>
        <source>Confirmed by {recipient}</source>
        <translation>Bevestigd door {recipient}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Wie het heeft bevestigd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Confirmation recorded</source>
        <translation>Bevestiging vastgelegd</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>A conversation took place</source>
        <translation>Gesprek noteren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Only a real conversation restarts the periods that count from the last contact: the person wrote, called or spoke with somebody. A letter or a mailing of ours does not.</source>
        <translation>Alleen een echt gesprek laat de termijnen die vanaf het laatste contact tellen opnieuw beginnen: de betrokkene schreef, belde of sprak met iemand. Een brief of mailing van ons telt niet.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>If a later contact is known, that one stays.</source>
        <translation>Is er een later contact bekend, dan blijft dat staan.</translation>
    </message>
    <message>
        <source>Conversation noted</source>
        <translation>Gesprek genoteerd</translation>
    </message>
</context>
<context>
    <name>CorrectCaseDialog</name>
    <message>
        <source>Correct {number}</source>
        <translation>{number} corrigeren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The day it reached the company by any channel. Both dates follow from it.</source>
        <translation>De dag waarop het bedrijf het ontving, langs welke weg ook. Beide datums volgen daaruit.</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Taal van het verzoek</translation>
    </message>
    <message>
        <source>Rights asked for</source>
        <translation>Gevraagde rechten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>Verzoek gecorrigeerd</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopiëren</translation>
    </message>
</context>
<context>
    <name>DangerButton</name>
    <message>
        <source>{words} is possible now</source>
        <translation>{words} is nu mogelijk</translation>
    </message>
    <message numerus="yes">
        <source>Possible in %n second(s).</source>
        <translation>
            <numerusform>Mogelijk over %n seconde.</numerusform>
            <numerusform>Mogelijk over %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>e.g. {day}</source>
        <translation>bijv. {day}</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Uit kalender kiezen</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {example}.</source>
        <translation>Dit is geen datum. Schrijf de datum als {example}.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Niet vóór {day}.</translation>
    </message>
    <message>
        <source>Not after {day}.</source>
        <translation>Niet na {day}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>Work to</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>The safest reading of every rule: plan by this day.</source>
        <translation>De veiligste lezing van elke regel: werk naar deze dag toe.</translation>
    </message>
    <message>
        <source>Legal limit</source>
        <translation>Wettelijke grens</translation>
    </message>
    <message>
        <source>The last day the law allows.</source>
        <translation>De laatste dag die de wet toestaat.</translation>
    </message>
    <message>
        <source>If the wait for the person's answer counts: {day}. {steps}. Do not plan by this day.</source>
        <translation>Als het wachten op de betrokkene meetelt: {day}. {steps}. Werk niet naar deze dag toe.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>received {full_day}</source>
        <translation>ontvangen {full_day}</translation>
    </message>
    <message>
        <source>delay notice sent {full_day}</source>
        <translation>uitstelbericht verzonden {full_day}</translation>
    </message>
    <message>
        <source>one month: {day}</source>
        <translation>één maand: {day}</translation>
    </message>
    <message>
        <source>three months: {day}</source>
        <translation>drie maanden: {day}</translation>
    </message>
    <message>
        <source>that month has no day {missing}, so its last day counts</source>
        <translation>die maand heeft geen dag {missing}, dus de laatste dag telt</translation>
    </message>
    <message>
        <source>one month and then two more ends earlier: {day}</source>
        <translation>één maand en daarna nog twee eindigt eerder: {day}</translation>
    </message>
    <message>
        <source>next working day: {weekday}</source>
        <translation>eerstvolgende werkdag: {weekday}</translation>
    </message>
    <message>
        <source>last working day before: {weekday}</source>
        <translation>laatste werkdag ervoor: {weekday}</translation>
    </message>
    <message>
        <source>never later than three months after receipt, as the statement promises: {day}</source>
        <translation>nooit later dan drie maanden na ontvangst, zoals de privacyverklaring belooft: {day}</translation>
    </message>
    <message>
        <source>with the days of waiting counted: {day}</source>
        <translation>met de wachtdagen meegerekend: {day}</translation>
    </message>
    <message>
        <source>The question to the person was put late; do not count on the days of waiting.</source>
        <translation>De vraag aan de betrokkene is laat gesteld; reken niet op de wachtdagen.</translation>
    </message>
    <message>
        <source>The question to the person was put after the first month and moves nothing.</source>
        <translation>De vraag aan de betrokkene is na de eerste maand gesteld en verschuift niets.</translation>
    </message>
    <message>
        <source>The days of waiting stop at three months after receipt, as the statement promises.</source>
        <translation>De wachtdagen stoppen drie maanden na ontvangst, zoals de privacyverklaring belooft.</translation>
    </message>
    <message>
        <source>, a {weekday}</source>
        <translation>, een {weekday}</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Decide: {right}</source>
        <translation>Beslissen: {right}</translation>
    </message>
    <message>
        <source>Decide again: {right}</source>
        <translation>Beslissing wijzigen: {right}</translation>
    </message>
    <message>
        <source>Decide anew: {right}</source>
        <translation>Opnieuw beslissen: {right}</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Beslissing vastleggen</translation>
    </message>
    <message>
        <source>The person was told of this decision. What you decide now takes its place, with its own letter.</source>
        <translation>De betrokkene heeft over deze beslissing bericht gekregen. Wat u nu beslist, komt daarvoor in de plaats, met een eigen brief.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>‘{quote}’</translation>
    </message>
    <message>
        <source>Where the privacy statement and the law differ</source>
        <translation>Waar de privacyverklaring en de wet verschillen</translation>
    </message>
    <message>
        <source>Only once identity is established: {outcomes}.</source>
        <translation>Kan pas als de identiteit is vastgesteld: {outcomes}.</translation>
    </message>
    <message>
        <source>Only once the representative has shown that they may act: {outcomes}.</source>
        <translation>Pas als de vertegenwoordiger de machtiging heeft getoond: {outcomes}.</translation>
    </message>
    <message>
        <source>The law knows no ground to refuse this right: it must always be granted.</source>
        <translation>De wet kent geen grond om dit recht te weigeren: het moet altijd worden toegewezen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Kies wat er is beslist.</translation>
    </message>
    <message>
        <source>What is held of this person</source>
        <translation>Wat van deze betrokkene wordt bewaard</translation>
    </message>
    <message>
        <source>Together: {outcome}</source>
        <translation>Alles samen: {outcome}</translation>
    </message>
    <message>
        <source>{right}: {outcome}</source>
        <translation>{right}: {outcome}</translation>
    </message>
    <message>
        <source>Decided meanwhile by {name}: {outcome}</source>
        <translation>Intussen beslist door {name}: {outcome}</translation>
    </message>
    <message>
        <source>No categories of data are registered for this person. Register them on the person's page first if data are held: then each is decided on here, and the letter lists them.</source>
        <translation>Van deze betrokkene zijn geen gegevenscategorieën vastgelegd. Worden er gegevens bewaard, leg ze dan eerst vast op de pagina van de betrokkene: u beslist er dan hier per categorie over, en de brief noemt ze.</translation>
    </message>
</context>
<context>
    <name>DecideVersionDialog</name>
    <message>
        <source>From which day does version {version} count?</source>
        <translation>Vanaf welke dag geldt versie {version}?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Today or later. On that day it stands on Today, to be applied; nothing happens by itself.</source>
        <translation>Vandaag of later. Op die dag staat de versie bij Vandaag om toe te passen; er gebeurt niets vanzelf.</translation>
    </message>
    <message>
        <source>{version} counts from {day}</source>
        <translation>{version} geldt vanaf {day}</translation>
    </message>
    <message>
        <source>A period that became shorter counts for everything that is held already, from that day on.</source>
        <translation>Een termijn die korter is geworden, geldt vanaf die dag voor alles wat al wordt bewaard.</translation>
    </message>
    <message>
        <source>May keep longer than was promised</source>
        <translation>Wordt mogelijk langer bewaard dan was beloofd</translation>
    </message>
    <message>
        <source>What is held already stays under the version it was collected under. Tick a clause only where its new rule is to count for that too.</source>
        <translation>Wat al wordt bewaard, blijft vallen onder de versie waaronder het is verzameld. Vink een onderdeel alleen aan als de nieuwe regel ook daarvoor moet gelden.</translation>
    </message>
    <message>
        <source>{activity} also counts for what is held already</source>
        <translation>{activity} geldt ook voor wat al wordt bewaard</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Make a choice.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>DecisionReasons</name>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>What this person asked before</source>
        <translation>Wat deze betrokkene eerder vroeg</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>De feiten</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>In words the person understands; may stay empty.</source>
        <translation>In woorden die de betrokkene begrijpt; mag leeg blijven.</translation>
    </message>
    <message>
        <source>How the person took it back</source>
        <translation>Hoe de betrokkene het introk</translation>
    </message>
    <message>
        <source>For example by e-mail; may stay empty.</source>
        <translation>Bijvoorbeeld per e-mail; mag leeg blijven.</translation>
    </message>
    <message>
        <source>What you asked and what came back. This stands in the letter.</source>
        <translation>Wat u hebt gevraagd en wat er terugkwam. Dit staat in de brief.</translation>
    </message>
    <message>
        <source>What makes the ground apply here. This stands in the letter.</source>
        <translation>Waarom de grond hier geldt. Dit staat in de brief.</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Wat er verder te melden is</translation>
    </message>
    <message>
        <source>This stands in the letter; may stay empty.</source>
        <translation>Dit staat in de brief; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Choose at least one ground.</source>
        <translation>Kies ten minste één grond.</translation>
    </message>
    <message>
        <source>This field may not stay empty.</source>
        <translation>Dit veld mag niet leeg blijven.</translation>
    </message>
    <message>
        <source>Look at them and tick the box.</source>
        <translation>Bekijk ze en zet het vinkje.</translation>
    </message>
    <message>
        <source>Only what counts for the whole request; the categories above have their own.</source>
        <translation>Alleen wat voor het hele verzoek geldt; de categorieën hierboven hebben hun eigen grond.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Everything that was asked for is done.</source>
        <translation>Alles wat is gevraagd, wordt gedaan.</translation>
    </message>
    <message>
        <source>A part is done; what is refused is told with its reasons, as any refusal.</source>
        <translation>Een deel wordt gedaan; wat wordt geweigerd, wordt met de redenen meegedeeld, zoals elke weigering.</translation>
    </message>
    <message>
        <source>Nothing of it is done. The letter gives the grounds, the facts and where the person can turn.</source>
        <translation>Er wordt niets van gedaan. In de brief staan de gronden, de feiten en waar de betrokkene terechtkan.</translation>
    </message>
    <message>
        <source>Every system was searched, and none holds data of this person.</source>
        <translation>Elk systeem is doorzocht, en in geen enkel systeem staan gegevens van deze betrokkene.</translation>
    </message>
    <message>
        <source>Only if you can show that you cannot identify the person, and after you have asked. They can still show it.</source>
        <translation>Alleen als u kunt aantonen dat u de betrokkene niet kunt identificeren, en nadat u ernaar hebt gevraagd. De betrokkene kan alsnog laten zien wie hij of zij is.</translation>
    </message>
    <message>
        <source>Another organisation decides about these data, such as a customer; the request goes there.</source>
        <translation>Een andere organisatie beslist over deze gegevens, zoals een klant; het verzoek gaat daarheen.</translation>
    </message>
    <message>
        <source>The person took the request back. No letter is needed.</source>
        <translation>De betrokkene heeft het verzoek ingetrokken. Een brief is niet nodig.</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Beperken</translation>
    </message>
    <message>
        <source>Do not restrict</source>
        <translation>Niet beperken</translation>
    </message>
    <message>
        <source>Stop the use</source>
        <translation>Gebruik stoppen</translation>
    </message>
    <message>
        <source>Go on using</source>
        <translation>Doorgaan met gebruik</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>A legal hold is in force.</source>
        <translation>Er geldt een juridische blokkade.</translation>
    </message>
    <message>
        <source>Its use is restricted: it is only stored for now.</source>
        <translation>Het gebruik is beperkt: de gegevens worden voorlopig alleen bewaard.</translation>
    </message>
    <message>
        <source>The law obliges us to keep it for a time.</source>
        <translation>De wet verplicht ons om dit een tijd te bewaren.</translation>
    </message>
    <message>
        <source>Its period is over: it must go anyway.</source>
        <translation>De termijn is afgelopen: het moet hoe dan ook weg.</translation>
    </message>
    <message>
        <source>It rests on consent.</source>
        <translation>Berust op toestemming.</translation>
    </message>
    <message>
        <source>It is used for direct marketing; an objection always succeeds.</source>
        <translation>Wordt gebruikt voor direct marketing; een bezwaar daartegen slaagt altijd.</translation>
    </message>
    <message>
        <source>The processing was unlawful.</source>
        <translation>De verwerking was onrechtmatig.</translation>
    </message>
    <message>
        <source>The law obliges us to erase it.</source>
        <translation>De wet verplicht ons om dit te wissen.</translation>
    </message>
    <message>
        <source>It was collected from a child.</source>
        <translation>Verzameld bij een kind.</translation>
    </message>
    <message>
        <source>The contract it serves has not ended.</source>
        <translation>De overeenkomst waarvoor dit dient, is nog niet geëindigd.</translation>
    </message>
    <message>
        <source>The person objected, and the basis is a legitimate interest.</source>
        <translation>De betrokkene maakt bezwaar, en de grondslag is een gerechtvaardigd belang.</translation>
    </message>
    <message>
        <source>It is no longer needed for its purpose.</source>
        <translation>Niet meer nodig voor het doel.</translation>
    </message>
    <message>
        <source>It is still needed for its purpose.</source>
        <translation>Nog nodig voor het doel.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Niet gewijzigd</translation>
    </message>
    <message>
        <source>This is the file of a request; it shows how that was dealt with.</source>
        <translation>Dit is het dossier van een verzoek; daaruit blijkt hoe dat is behandeld.</translation>
    </message>
    <message>
        <source>It rests on a legitimate interest, and nobody has shown compelling grounds to go on.</source>
        <translation>Berust op een gerechtvaardigd belang, en niemand heeft dwingende gronden aangetoond om door te gaan.</translation>
    </message>
    <message>
        <source>It rests on a legal basis that is not open to objection.</source>
        <translation>Berust op een grondslag waartegen geen bezwaar mogelijk is.</translation>
    </message>
    <message>
        <source>The person asks that it is only stored.</source>
        <translation>De betrokkene vraagt om dit alleen nog op te slaan.</translation>
    </message>
    <message>
        <source>The statement does not describe this right. Article 21 GDPR does: the use stops unless you show compelling grounds, and always for direct marketing.</source>
        <translation>De privacyverklaring beschrijft dit recht niet. Artikel 21 AVG wel: het gebruik stopt, tenzij u dwingende gronden aantoont, en bij direct marketing altijd.</translation>
    </message>
    <message>
        <source>The statement names this right in a heading only. Article 20 GDPR gives it for data that the person provided and that rest on consent or a contract.</source>
        <translation>De privacyverklaring noemt dit recht alleen in een kop. Artikel 20 AVG geeft het voor gegevens die de betrokkene heeft verstrekt en die berusten op toestemming of een overeenkomst.</translation>
    </message>
    <message>
        <source>The statement says that no right is absolute. This one is: it is always granted.</source>
        <translation>De privacyverklaring zegt dat geen enkel recht absoluut is. Dit recht is dat wel: het wordt altijd toegewezen.</translation>
    </message>
    <message>
        <source>The statement names too few grounds for erasure. All of article 17(1) GDPR count, and so do the exceptions of 17(3).</source>
        <translation>De privacyverklaring noemt te weinig gronden voor verwijdering. Alle gronden van artikel 17, eerste lid, AVG gelden, en ook de uitzonderingen van het derde lid.</translation>
    </message>
    <message>
        <source>The statement says nothing about unfounded or excessive requests. Article 12(5) GDPR does; the proof is yours.</source>
        <translation>De privacyverklaring zegt niets over ongegronde of buitensporige verzoeken. Artikel 12, vijfde lid, AVG wel; de bewijslast ligt bij u.</translation>
    </message>
    <message>
        <source>The statement calls an answer within one month an aim. It is a duty: article 12(3) GDPR.</source>
        <translation>De privacyverklaring noemt antwoorden binnen een maand een streven. Het is een plicht: artikel 12, derde lid, AVG.</translation>
    </message>
    <message>
        <source>The statement does not say what the last contact is; Inzage counts from the last day on record.</source>
        <translation>De privacyverklaring zegt niet wat het laatste contact is; Inzage telt vanaf de laatste dag die is vastgelegd.</translation>
    </message>
    <message>
        <source>Hotjar is not named as a recipient in the statement, though it receives data. Name it.</source>
        <translation>Hotjar wordt in de privacyverklaring niet als ontvanger genoemd, maar krijgt wel gegevens. Noem Hotjar.</translation>
    </message>
    <message>
        <source>The statement says that nothing is decided by machine, and keeps a personal lead score. Nobody is decided on by it, but it is profiling: say so honestly.</source>
        <translation>De privacyverklaring zegt dat er geen geautomatiseerde besluiten worden genomen, maar er wordt wel een persoonlijke leadscore bewaard. Daarmee wordt over niemand besloten, maar het is wel profilering: zeg dat eerlijk.</translation>
    </message>
    <message>
        <source>The person never asked for this before. A first request is excessive only with proof of an abusive intention (CJEU C-526/24).</source>
        <translation>De betrokkene vroeg dit nooit eerder. Een eerste verzoek is alleen buitensporig als is bewezen dat de betrokkene er misbruik van wil maken (HvJ EU C-526/24).</translation>
    </message>
    <message>
        <source>An earlier request for the same was not answered yet: this one reminds of it, it is not new.</source>
        <translation>Een eerder verzoek om hetzelfde is nog niet beantwoord: dit is een herinnering daaraan, geen nieuw verzoek.</translation>
    </message>
    <message>
        <source>The last request for the same is a year old or more: that is not excessive.</source>
        <translation>Het laatste verzoek om hetzelfde is een jaar of langer geleden: dat is niet buitensporig.</translation>
    </message>
    <message>
        <source>That nothing has changed since the last request is not enough to call this one excessive (Hoge Raad 15 September 2023, ECLI:NL:HR:2023:1216).</source>
        <translation>Dat er sinds het laatste verzoek niets is veranderd, is niet genoeg om dit verzoek buitensporig te noemen (Hoge Raad 15 september 2023, ECLI:NL:HR:2023:1216).</translation>
    </message>
    <message>
        <source>As a package, with the letter</source>
        <translation>Als gegevenspakket, bij de brief</translation>
    </message>
    <message>
        <source>On paper, enclosed with the letter</source>
        <translation>Op papier, als bijlage bij de brief</translation>
    </message>
    <message>
        <source>No copy was asked for</source>
        <translation>Er is geen kopie gevraagd</translation>
    </message>
    <message>
        <source>As a package, by e-mail</source>
        <translation>Als gegevenspakket, per e-mail</translation>
    </message>
    <message>
        <source>As a package, on a data carrier</source>
        <translation>Als gegevenspakket, op een gegevensdrager</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Aan de betrokkene</translation>
    </message>
    <message>
        <source>Straight to another organisation</source>
        <translation>Rechtstreeks aan een andere organisatie</translation>
    </message>
    <message>
        <source>To the person: passing it on is technically impossible</source>
        <translation>Aan de betrokkene: doorsturen is technisch niet mogelijk</translation>
    </message>
    <message>
        <source>How the copy is given</source>
        <translation>Hoe de kopie wordt verstrekt</translation>
    </message>
    <message>
        <source>What codes and abbreviations mean</source>
        <translation>Wat codes en afkortingen betekenen</translation>
    </message>
    <message>
        <source>Where the data cannot be understood without; may stay empty.</source>
        <translation>Als de gegevens anders niet te begrijpen zijn; mag leeg blijven.</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Wat is weggelaten, en waarom</translation>
    </message>
    <message>
        <source>Such as data of other people. Leaving out is refusing that part.</source>
        <translation>Zoals gegevens van anderen. Weglaten is dat deel weigeren.</translation>
    </message>
    <message>
        <source>How the data are given</source>
        <translation>Hoe de gegevens worden verstrekt</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Welke organisatie</translation>
    </message>
    <message>
        <source>Why passing it on is impossible</source>
        <translation>Waarom doorsturen niet mogelijk is</translation>
    </message>
    <message>
        <source>What is recorded now</source>
        <translation>Wat er nu is vastgelegd</translation>
    </message>
    <message>
        <source>Data and system, as the person would recognise them.</source>
        <translation>Gegevens en systeem, zoals de betrokkene ze herkent.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Gecorrigeerd op</translation>
    </message>
    <message>
        <source>Statement that was added</source>
        <translation>Aanvullende verklaring die is toegevoegd</translation>
    </message>
    <message>
        <source>Where the person completed the data with a statement; may stay empty.</source>
        <translation>Als de betrokkene de gegevens heeft aangevuld met een verklaring; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Erased on, or by</source>
        <translation>Gewist op, of uiterlijk op</translation>
    </message>
    <message>
        <source>While data are still here, the letter promises that they go by this day.</source>
        <translation>Zolang er nog gegevens zijn, belooft de brief dat ze uiterlijk op deze dag weg zijn.</translation>
    </message>
    <message>
        <source>Gone from the backups by</source>
        <translation>Weg uit de reservekopieën uiterlijk op</translation>
    </message>
    <message>
        <source>The day on which the last backup with these data is overwritten.</source>
        <translation>De dag waarop de laatste reservekopie met deze gegevens wordt overschreven.</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Beperkt sinds</translation>
    </message>
    <message>
        <source>Use stopped on</source>
        <translation>Gebruik gestopt op</translation>
    </message>
    <message>
        <source>What is kept on the list of objections</source>
        <translation>Wat op de lijst met bezwaren wordt bewaard</translation>
    </message>
    <message>
        <source>Such as the e-mail address, so that nothing is sent to it again.</source>
        <translation>Zoals het e-mailadres, zodat daar niets meer naartoe wordt gestuurd.</translation>
    </message>
    <message>
        <source>Consent counts no more since</source>
        <translation>Toestemming geldt niet meer sinds</translation>
    </message>
    <message>
        <source>What was erased with it</source>
        <translation>Wat daarbij is gewist</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What stays on another legal basis</source>
        <translation>Wat op een andere grondslag blijft</translation>
    </message>
    <message>
        <source>Which data, which basis and until when; may stay empty.</source>
        <translation>Welke gegevens, welke grondslag en tot wanneer; mag leeg blijven.</translation>
    </message>
    <message>
        <source>How the decision or the score comes about</source>
        <translation>Hoe het besluit of de score tot stand komt</translation>
    </message>
    <message>
        <source>In plain words: what goes in, what counts, and who looks at it.</source>
        <translation>In gewone woorden: wat erin gaat, wat meetelt en wie ernaar kijkt.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Wat wij hebben gevonden</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Wat wij veranderen</translation>
    </message>
    <message>
        <source>The data are used again from</source>
        <translation>De gegevens worden weer gebruikt vanaf</translation>
    </message>
    <message>
        <source>The letter names this day, so that the person can still act before it.</source>
        <translation>De brief noemt deze dag, zodat de betrokkene vóór die tijd nog iets kan doen.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Waarop is gezocht</translation>
    </message>
    <message>
        <source>By which names, addresses and numbers.</source>
        <translation>Op welke namen, adressen en nummers.</translation>
    </message>
    <message>
        <source>What is needed to identify</source>
        <translation>Wat nodig is om te identificeren</translation>
    </message>
    <message>
        <source>With what the person can still show who they are.</source>
        <translation>Waarmee de betrokkene alsnog kan laten zien wie hij of zij is.</translation>
    </message>
    <message>
        <source>Why they were not asked who they are</source>
        <translation>Waarom niet is gevraagd wie de betrokkene is</translation>
    </message>
    <message>
        <source>Only where no identity request could be sent, as no address is known.</source>
        <translation>Alleen als er geen verzoek om identificatie kon worden verzonden, omdat er geen adres bekend is.</translation>
    </message>
    <message>
        <source>Organisation that decides</source>
        <translation>Organisatie die beslist</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Doorgestuurd op</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Hoe die te bereiken is</translation>
    </message>
    <message>
        <source>How it was forwarded</source>
        <translation>Hoe het is doorgestuurd</translation>
    </message>
    <message>
        <source>Only where it was not sent from here, under Notices to recipients.</source>
        <translation>Alleen als het niet vanuit Inzage is verstuurd, onder Kennisgevingen aan ontvangers.</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) erased</source>
        <translation>
            <numerusform>%n categorie gewist</numerusform>
            <numerusform>%n categorieën gewist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) kept</source>
        <translation>
            <numerusform>%n categorie bewaard</numerusform>
            <numerusform>%n categorieën bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) restricted</source>
        <translation>
            <numerusform>%n categorie beperkt</numerusform>
            <numerusform>%n categorieën beperkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) not restricted</source>
        <translation>
            <numerusform>%n categorie niet beperkt</numerusform>
            <numerusform>%n categorieën niet beperkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n category(ies) stopped</source>
        <translation>
            <numerusform>gebruik van %n categorie gestopt</numerusform>
            <numerusform>gebruik van %n categorieën gestopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n category(ies) goes on</source>
        <translation>
            <numerusform>gebruik van %n categorie gaat door</numerusform>
            <numerusform>gebruik van %n categorieën gaat door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) corrected</source>
        <translation>
            <numerusform>%n categorie gecorrigeerd</numerusform>
            <numerusform>%n categorieën gecorrigeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) left as they are</source>
        <translation>
            <numerusform>%n categorie niet gewijzigd</numerusform>
            <numerusform>%n categorieën niet gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent withdrawn for %n category(ies)</source>
        <translation>
            <numerusform>toestemming ingetrokken voor %n categorie</numerusform>
            <numerusform>toestemming ingetrokken voor %n categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) to be erased by {day} at the latest</source>
        <translation>
            <numerusform>%n categorie wordt gewist, uiterlijk op {day}</numerusform>
            <numerusform>%n categorieën worden gewist, uiterlijk op {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{decision} until {day}</source>
        <translation>{decision} tot {day}</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: invented people. Nothing here is real, and nothing is kept.</source>
        <translation>Demo: verzonnen mensen. Niets is echt en niets wordt bewaard.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlaten</translation>
    </message>
</context>
<context>
    <name>DisclosureColumns</name>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Telling the person</source>
        <translation>Inlichten</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Gevraagd op {day}</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Verstrekt op {day}</translation>
    </message>
</context>
<context>
    <name>DisclosureDetail</name>
    <message>
        <source>Write the letter…</source>
        <translation>Brief schrijven…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation>Naar de betrokkene</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Naar het verzoek</translation>
    </message>
    <message>
        <source>{recipient} · {person}</source>
        <translation>{recipient} · {person}</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>Er is niets verstrekt</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Verstrekt op</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, door {name}</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Telling forbidden</source>
        <translation>Inlichten verboden</translation>
    </message>
    <message>
        <source>until {day}, by {law}; the task comes back on that day</source>
        <translation>tot {day}, op grond van {law}; de taak komt op die dag terug</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>Betrokkene ingelicht</translation>
    </message>
    <message>
        <source>Go on with the letter…</source>
        <translation>Verder met de brief…</translation>
    </message>
    <message>
        <source>Prepare the letter…</source>
        <translation>Brief voorbereiden…</translation>
    </message>
    <message>
        <source>Show the letter…</source>
        <translation>Brief tonen…</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>Correct this entry</source>
        <translation>Deze vermelding corrigeren</translation>
    </message>
    <message>
        <source>Register a disclosure</source>
        <translation>Verstrekking vastleggen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Now: {entry}</source>
        <translation>Nu: {entry}</translation>
    </message>
    <message>
        <source>Entry corrected</source>
        <translation>Vermelding gecorrigeerd</translation>
    </message>
    <message>
        <source>Registered. The person is to be told at once.</source>
        <translation>Vastgelegd. De betrokkene moet meteen worden ingelicht.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>A government body asked for it</source>
        <translation>Een overheidsinstantie vroeg erom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A law forbids telling the person</source>
        <translation>De betrokkene inlichten is wettelijk verboden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Leave empty while nothing was given.</source>
        <translation>Laat leeg zolang er niets is verstrekt.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Verstrekt op</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>What was given, in words the person understands.</source>
        <translation>Wat er is verstrekt, in woorden die de betrokkene begrijpt.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>The article on which the request or the giving rests.</source>
        <translation>Het wetsartikel waarop het verzoek of de verstrekking berust.</translation>
    </message>
    <message>
        <source>Ground, section 4.2 of the statement</source>
        <translation>Grond, paragraaf 4.2 van de privacyverklaring</translation>
    </message>
    <message>
        <source>Request it belongs to</source>
        <translation>Verzoek waar het bij hoort</translation>
    </message>
    <message>
        <source>The statement promises to tell the person at once, unless the law does not allow it.</source>
        <translation>De privacyverklaring belooft de betrokkene meteen in te lichten, tenzij de wet dat niet toestaat.</translation>
    </message>
    <message>
        <source>Law that forbids it</source>
        <translation>Wet die het verbiedt</translation>
    </message>
    <message>
        <source>On that day the task to tell the person comes back.</source>
        <translation>Op die dag komt de taak om de betrokkene in te lichten terug.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Overheidsinstantie</translation>
    </message>
    <message>
        <source>Choose the person whose data it is about.</source>
        <translation>Kies de betrokkene om wiens gegevens het gaat.</translation>
    </message>
    <message>
        <source>Choose the ground on which the data may be shared.</source>
        <translation>Kies de grond waarop de gegevens mogen worden gedeeld.</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
    <message>
        <source>It cannot have been given before it was asked for.</source>
        <translation>Het kan niet zijn verstrekt voordat erom is gevraagd.</translation>
    </message>
    <message>
        <source>Write down which data were given.</source>
        <translation>Schrijf op welke gegevens zijn verstrekt.</translation>
    </message>
    <message>
        <source>Write down on which law the request rests.</source>
        <translation>Schrijf op welke wet het verzoek berust.</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>Tell at once</source>
        <translation>Meteen inlichten</translation>
    </message>
    <message>
        <source>Nobody has to be told</source>
        <translation>Niemand hoeft te worden ingelicht</translation>
    </message>
    <message>
        <source>Every government request was told, or may not be told yet.</source>
        <translation>Elk verzoek van een overheidsinstantie is meegedeeld, of mag nog niet worden meegedeeld.</translation>
    </message>
    <message>
        <source>Nothing is forbidden</source>
        <translation>Er is niets verboden</translation>
    </message>
    <message>
        <source>No law forbids telling a person at the moment.</source>
        <translation>Er is nu geen wet die verbiedt een betrokkene in te lichten.</translation>
    </message>
    <message>
        <source>Nothing was disclosed</source>
        <translation>Er is niets verstrekt</translation>
    </message>
    <message>
        <source>Write down here to whom data of a person went, and which authority asked for them.</source>
        <translation>Leg hier vast aan wie gegevens van een betrokkene zijn verstrekt, en welke overheidsinstantie erom vroeg.</translation>
    </message>
    <message>
        <source>Not before {day}</source>
        <translation>Niet vóór {day}</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>Ingelicht op {day}</translation>
    </message>
</context>
<context>
    <name>DisclosuresPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tell the person now</source>
        <translation>Betrokkene nu inlichten</translation>
    </message>
    <message>
        <source>Telling still forbidden</source>
        <translation>Inlichten nog verboden</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Register a disclosure</source>
        <translation>Verstrekking vastleggen</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation>Verstrekkingenregister</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>The statement promises: “{promise}”</source>
        <translation>De privacyverklaring belooft: ‘{promise}’</translation>
    </message>
    <message>
        <source>Register a disclosure…</source>
        <translation>Verstrekking vastleggen…</translation>
    </message>
    <message>
        <source>Correct this entry…</source>
        <translation>Deze vermelding corrigeren…</translation>
    </message>
    <message>
        <source>Letter that tells the person…</source>
        <translation>Brief om de betrokkene in te lichten…</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Place of the vault: {place}</source>
        <translation>Plaats van de kluis: {place}</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Tell at once</source>
        <translation>Meteen inlichten</translation>
    </message>
    <message>
        <source>{person}: {authority} asked for their data on {day}</source>
        <translation>{person}: {authority} vroeg op {day} om gegevens</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) to tell of a government request</source>
        <translation>
            <numerusform>Nog %n betrokkene in te lichten over een verzoek van een overheidsinstantie</numerusform>
            <numerusform>Nog %n betrokkenen in te lichten over een verzoek van een overheidsinstantie</numerusform>
        </translation>
    </message>
    <message>
        <source>{version} of the statement is to be applied</source>
        <translation>{version} van de privacyverklaring moet worden toegepast</translation>
    </message>
    <message>
        <source>To be applied</source>
        <translation>Toe te passen</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) should have been purged</source>
        <translation>
            <numerusform>%n categorie had al vernietigd moeten zijn</numerusform>
            <numerusform>%n categorieën hadden al vernietigd moeten zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) may go from today on</source>
        <translation>
            <numerusform>%n categorie moet vandaag weg</numerusform>
            <numerusform>%n categorieën moeten vandaag weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be asked for a choice</source>
        <translation>
            <numerusform>Aan %n betrokkene moet de keuze nog worden gevraagd</numerusform>
            <numerusform>Aan %n betrokkenen moet de keuze nog worden gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>the first by {day}</source>
        <translation>de eerste uiterlijk {day}</translation>
    </message>
    <message>
        <source>Choice to ask</source>
        <translation>Keuze nog te vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) cannot count down yet</source>
        <translation>
            <numerusform>%n categorie waarvan de termijn nog niet kan lopen</numerusform>
            <numerusform>%n categorieën waarvan de termijn nog niet kan lopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start event unknown</source>
        <translation>Begin onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom no category is known</source>
        <translation>
            <numerusform>%n betrokkene van wie geen categorie bekend is</numerusform>
            <numerusform>%n betrokkenen van wie geen categorie bekend is</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing registered</source>
        <translation>Niets vastgelegd</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Herbeoordelen</translation>
    </message>
    <message>
        <source>{kind} on {person}, to be looked at again since {day}</source>
        <translation>{kind}: {person}, te herbeoordelen sinds {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more hold(s) or restriction(s) to look at again</source>
        <translation>
            <numerusform>Nog %n blokkade of beperking te herbeoordelen</numerusform>
            <numerusform>Nog %n blokkades of beperkingen te herbeoordelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more purge(s) to finish</source>
        <translation>
            <numerusform>Nog %n vernietiging af te ronden</numerusform>
            <numerusform>Nog %n vernietigingen af te ronden</numerusform>
        </translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Af te ronden</translation>
    </message>
    <message>
        <source>Purge {number}</source>
        <translation>Vernietiging {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in other systems</source>
        <translation>
            <numerusform>%n taak in andere systemen</numerusform>
            <numerusform>%n taken in andere systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>{number}, {day}: {text}</source>
        <translation>{number}, {day}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminder(s)</source>
        <translation>
            <numerusform>Nog %n herinnering</numerusform>
            <numerusform>Nog %n herinneringen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be lifted</source>
        <translation>Op te heffen</translation>
    </message>
    <message>
        <source>Restriction on {person}, announced to be lifted on {day}</source>
        <translation>Beperking: {person}, opheffing aangekondigd voor {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more restriction(s) to lift</source>
        <translation>
            <numerusform>Nog %n beperking op te heffen</numerusform>
            <numerusform>Nog %n beperkingen op te heffen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Te verzenden</translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n notice(s) to recipients</source>
        <translation>
            <numerusform>{number}: %n kennisgeving aan een ontvanger</numerusform>
            <numerusform>{number}: %n kennisgevingen aan ontvangers</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>{number}, {person}: asked for identity on {day}, no answer</source>
        <translation>{number}, {person}: op {day} om identificatie gevraagd, geen antwoord</translation>
    </message>
    <message>
        <source>{number}, {person}: asked which data on {day}, no answer</source>
        <translation>{number}, {person}: op {day} gevraagd welke gegevens worden bedoeld, geen antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) without an answer</source>
        <translation>
            <numerusform>Nog %n vraag zonder antwoord</numerusform>
            <numerusform>Nog %n vragen zonder antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Geen bevestiging</translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n recipient(s) did not confirm</source>
        <translation>
            <numerusform>{number}: %n ontvanger heeft niet bevestigd</numerusform>
            <numerusform>{number}: %n ontvangers hebben niet bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>To search</source>
        <translation>Te doorzoeken</translation>
    </message>
    <message numerus="yes">
        <source>{number}: %n system(s) to search</source>
        <translation>
            <numerusform>{number}: %n systeem te doorzoeken</numerusform>
            <numerusform>{number}: %n systemen te doorzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for a week</source>
        <translation>
            <numerusform>%n al een week zonder antwoord</numerusform>
            <numerusform>%n al een week zonder antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s)</source>
        <translation>
            <numerusform>Nog %n verzoek</numerusform>
            <numerusform>Nog %n verzoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Retention and other duties</source>
        <translation>Bewaartermijnen en andere plichten</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n tonen</numerusform>
            <numerusform>Alle %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>{number} openen</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>ontvangen {day}</translation>
    </message>
    <message>
        <source>{received}, open</source>
        <translation>{received}, open</translation>
    </message>
    <message>
        <source>{received}, closed {closed}</source>
        <translation>{received}, gesloten {closed}</translation>
    </message>
    <message>
        <source>Letters: {letters}</source>
        <translation>Brieven: {letters}</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>I have looked at these earlier requests</source>
        <translation>Ik heb deze eerdere verzoeken bekeken</translation>
    </message>
    <message>
        <source>Still without an answer: {numbers}</source>
        <translation>Nog zonder antwoord: {numbers}</translation>
    </message>
    <message>
        <source>No earlier request of this person is on record.</source>
        <translation>Er is geen eerder verzoek van deze betrokkene vastgelegd.</translation>
    </message>
    <message>
        <source>{right}: {outcome}</source>
        <translation>{right}: {outcome}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
    <message>
        <source>{kind} of {day}</source>
        <translation>{kind} van {day}</translation>
    </message>
</context>
<context>
    <name>EmailRow</name>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it looks like name@example.org.</source>
        <translation>Dit is geen e-mailadres; het ziet eruit als naam@example.org.</translation>
    </message>
</context>
<context>
    <name>ErasedNotice</name>
    <message>
        <source>Erased before</source>
        <translation>Eerder gewist</translation>
    </message>
    <message>
        <source>I looked: these data may be held again</source>
        <translation>Ik heb het nagegaan: deze gegevens mogen weer worden bewaard</translation>
    </message>
    <message>
        <source>Purge {number} erased somebody with these details on {day}. It may be another person of the same name; if it is the same one, look first whether their data may be held again.</source>
        <translation>Bij vernietiging {number} is op {day} iemand met deze gegevens gewist. Het kan een ander zijn met dezelfde naam; is het dezelfde persoon, ga dan eerst na of de gegevens weer mogen worden bewaard.</translation>
    </message>
</context>
<context>
    <name>EventChips</name>
    <message>
        <source>Correct this day</source>
        <translation>Deze dag corrigeren</translation>
    </message>
    <message>
        <source>Note this event</source>
        <translation>Deze gebeurtenis noteren</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Note an event</source>
        <translation>Gebeurtenis noteren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Taken away: {event}</source>
        <translation>Weggehaald: {event}</translation>
    </message>
    <message>
        <source>Noted: {event}, {day}</source>
        <translation>Genoteerd: {event}, {day}</translation>
    </message>
    <message>
        <source>Counts for this category: {name}.</source>
        <translation>Geldt voor deze categorie: {name}.</translation>
    </message>
    <message>
        <source>Counts for every category of this person that waits for it.</source>
        <translation>Geldt voor elke categorie van deze betrokkene die erop wacht.</translation>
    </message>
    <message>
        <source>Empty the day if it is not known after all, or did not happen.</source>
        <translation>Maak de dag leeg als die toch niet bekend is, of als het niet is gebeurd.</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
</context>
<context>
    <name>FeeAnswerDialog</name>
    <message>
        <source>Answer to the fee</source>
        <translation>Antwoord over de vergoeding</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De betrokkene</translation>
    </message>
    <message>
        <source>Who takes the request back still gets that decision on the request.</source>
        <translation>Wordt het verzoek ingetrokken, leg die beslissing dan ook nog vast bij het verzoek.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answer to the fee recorded</source>
        <translation>Antwoord over de vergoeding vastgelegd</translation>
    </message>
</context>
<context>
    <name>FeeCard</name>
    <message>
        <source>Fee</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Brief schrijven…</translation>
    </message>
    <message>
        <source>Write the letter about the fee</source>
        <translation>Brief over de vergoeding schrijven</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the fee</source>
        <translation>Vergoeding wijzigen</translation>
    </message>
    <message>
        <source>Ask nothing</source>
        <translation>Geen vergoeding vragen</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwoord vastleggen…</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Betaald…</translation>
    </message>
    <message>
        <source>The fee was paid</source>
        <translation>De vergoeding is betaald</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Blijkt uit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Aangekondigd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Not announced yet: nothing is owed before its letter.</source>
        <translation>Nog niet aangekondigd: zonder brief is er niets verschuldigd.</translation>
    </message>
</context>
<context>
    <name>FeeDialog</name>
    <message>
        <source>Fee for {number}</source>
        <translation>Vergoeding voor {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Answering is free; a fee is the exception. It covers costs only, is announced before the work, and never stops the clock.</source>
        <translation>Antwoorden is gratis; een vergoeding is de uitzondering. Die dekt alleen de kosten, wordt aangekondigd voordat het werk begint en schort de termijn nooit op.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Waaruit dat blijkt</translation>
    </message>
    <message>
        <source>The proof is the desk's to give. It stands in the letter.</source>
        <translation>De bewijslast ligt bij u. Dit staat in de brief.</translation>
    </message>
    <message>
        <source>What this person asked before</source>
        <translation>Wat deze betrokkene eerder vroeg</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Dit onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Fee laid down: write its letter to announce it</source>
        <translation>Vergoeding vastgesteld: schrijf de brief om die aan te kondigen</translation>
    </message>
    <message>
        <source>Write what is charged, and how much.</source>
        <translation>Schrijf op wat u in rekening brengt, en hoeveel.</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Totaal: {amount}</translation>
    </message>
    <message>
        <source>Look at them and tick the box.</source>
        <translation>Bekijk ze en zet het vinkje.</translation>
    </message>
    <message>
        <source>Now: no fee is asked.</source>
        <translation>Nu: er wordt geen vergoeding gevraagd.</translation>
    </message>
    <message>
        <source>Now: {fee}</source>
        <translation>Nu: {fee}</translation>
    </message>
</context>
<context>
    <name>FeePaidDialog</name>
    <message>
        <source>The fee was paid</source>
        <translation>De vergoeding is betaald</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Betaling vastgelegd</translation>
    </message>
</context>
<context>
    <name>FeePartRow</name>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Bedrag in euro’s</translation>
    </message>
    <message>
        <source>Write the amount as 12.50.</source>
        <translation>Schrijf het bedrag als 12.50.</translation>
    </message>
    <message>
        <source>Write what this amount is for.</source>
        <translation>Schrijf op waarvoor dit bedrag is.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This field may not stay empty.</source>
        <translation>Dit veld mag niet leeg blijven.</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>In part</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Niet van ons</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>All rights</source>
        <translation>Alle rechten</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Register of this year (CSV)…</source>
        <translation>Verzoekenregister van dit jaar (CSV)…</translation>
    </message>
    <message>
        <source>Rights and outcomes</source>
        <translation>Rechten en uitkomsten</translation>
    </message>
    <message>
        <source>Requests received in this year are counted here, purged ones too.</source>
        <translation>Hier tellen de verzoeken mee die in dit jaar zijn ontvangen, ook de vernietigde.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Jaarcijfers</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>No request came in during {year}</source>
        <translation>In {year} is geen verzoek binnengekomen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>With a refusal</source>
        <translation>Met een weigering</translation>
    </message>
    <message>
        <source>Average days</source>
        <translation>Gemiddeld aantal dagen</translation>
    </message>
    <message>
        <source>A request counts in the year it came in. One that asks for several rights counts once for each in this table. Late is what was answered after the legal limit, or is past it without an answer.</source>
        <translation>Een verzoek telt mee in het jaar waarin het binnenkwam. Een verzoek om meerdere rechten telt in deze tabel voor elk recht één keer. Te laat is wat na de wettelijke grens is beantwoord, of die grens voorbij is zonder antwoord.</translation>
    </message>
</context>
<context>
    <name>FileAdding</name>
    <message>
        <source>Add files to the request</source>
        <translation>Bestanden toevoegen aan het verzoek</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Bestand toegevoegd: {name}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Kopie van {name} bewaren</translation>
    </message>
    <message>
        <source>Added {moment} by {name}; SHA-256 {digest}</source>
        <translation>Toegevoegd {moment} door {name}; SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Goes along for data portability</source>
        <translation>Gaat mee bij overdracht van gegevens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>FinalLetterDialog</name>
    <message>
        <source>The letter is final. Now send it: print it, save it, or e-mail it.</source>
        <translation>De brief is definitief. Verzend hem nu: druk hem af, bewaar hem of mail hem.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>E-mailconcept…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Final since {moment}, by {name} · {language} · SHA-256 {digest}</source>
        <translation>Definitief sinds {moment}, door {name} · {language} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF bewaren</translation>
    </message>
    <message>
        <source>Save e-mail draft (with the letter attached), then open it</source>
        <translation>E-mailconcept (met de brief als bijlage) bewaren en openen</translation>
    </message>
    <message>
        <source>No mail program opened. The draft lies at {path}</source>
        <translation>Er ging geen mailprogramma open. Het concept staat in {path}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Inzage</source>
        <translation>Welkom bij Inzage</translation>
    </message>
    <message>
        <source>Inzage helps you answer requests of data subjects in time and with reasons. Everything stays on this computer, in an encrypted vault. Which language do you want to work in?</source>
        <translation>Inzage helpt u verzoeken van betrokkenen op tijd en gemotiveerd te beantwoorden. Alles blijft op deze computer, in een versleutelde kluis. In welke taal wilt u werken?</translation>
    </message>
    <message>
        <source>Letters are written in the language of the person who asks, whatever you choose here.</source>
        <translation>Brieven worden geschreven in de taal van de betrokkene, wat u hier ook kiest.</translation>
    </message>
    <message>
        <source>Your organisation and you</source>
        <translation>Uw organisatie en u</translation>
    </message>
    <message>
        <source>This stands in the letters. Address and telephone can be added later, under Preferences.</source>
        <translation>Dit staat in de brieven. Adres en telefoon kunt u later toevoegen, onder Voorkeuren.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>Land van vestiging</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your role, as under a letter</source>
        <translation>Uw functie, zoals onder een brief</translation>
    </message>
    <message>
        <source>For example: privacy officer. May stay empty.</source>
        <translation>Bijvoorbeeld: privacy officer. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>How does the vault open?</source>
        <translation>Hoe gaat de kluis open?</translation>
    </message>
    <message>
        <source>The vault is encrypted with a key that only this computer or your passphrase gives out. With both, it still opens when you lose your login.</source>
        <translation>De kluis is versleuteld met een sleutel die alleen deze computer of uw wachtwoordzin vrijgeeft. Met beide gaat hij ook open als u uw aanmelding kwijtraakt.</translation>
    </message>
    <message>
        <source>Also with a passphrase (advised)</source>
        <translation>Ook met een wachtwoordzin (aanbevolen)</translation>
    </message>
    <message>
        <source>Look around first, among invented people</source>
        <translation>Eerst rondkijken, tussen verzonnen mensen</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Met een wachtwoordzin</translation>
    </message>
    <message>
        <source>This computer has no keyring that Inzage can trust with a key, so the vault opens with a passphrase.</source>
        <translation>Deze computer heeft geen sleutelbos waaraan Inzage een sleutel kan toevertrouwen; daarom opent de kluis met een wachtwoordzin.</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Waarmee wilt u beginnen?</translation>
    </message>
    <message>
        <source>You can look around first; your own vault stays empty until you begin.</source>
        <translation>U kunt eerst rondkijken; uw eigen kluis blijft leeg tot u begint.</translation>
    </message>
    <message>
        <source>Begin with an empty vault</source>
        <translation>Beginnen met een lege kluis</translation>
    </message>
    <message>
        <source>The vault will lie in {place}.</source>
        <translation>De kluis komt te staan in {place}.</translation>
    </message>
    <message>
        <source>By itself, with your Windows login</source>
        <translation>Automatisch, met uw aanmelding bij Windows</translation>
    </message>
    <message>
        <source>By itself, with your Mac login (Keychain)</source>
        <translation>Automatisch, met uw aanmelding op de Mac (Sleutelhanger)</translation>
    </message>
    <message>
        <source>By itself, with your login to this computer</source>
        <translation>Automatisch, met uw aanmelding op deze computer</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The vault is being made</source>
        <translation>De kluis wordt gemaakt</translation>
    </message>
    <message>
        <source>Making the vault; this takes a few seconds.</source>
        <translation>De kluis wordt gemaakt; dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward this request to the controller</source>
        <translation>Dit verzoek doorsturen naar de verantwoordelijke</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Of data that a customer keeps in BlueDolphin the customer decides, not we. The request goes on to them without delay; you look at the letter before it is sent.</source>
        <translation>Over gegevens die een klant in BlueDolphin bewaart, beslist de klant en niet wij. Het verzoek gaat zonder vertraging naar die klant; u bekijkt de brief voordat die wordt verzonden.</translation>
    </message>
    <message>
        <source>Customer who is the controller</source>
        <translation>Klant die de verantwoordelijke is</translation>
    </message>
    <message>
        <source>Prepared; send it under Notices to recipients</source>
        <translation>Voorbereid; verzend het bij Kennisgevingen aan ontvangers</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Jaarcijfers</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Add mail…</source>
        <translation>E-mail toevoegen…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>GivenOtherwiseDialog</name>
    <message>
        <source>Data given otherwise · {right}</source>
        <translation>Gegevens anders verstrekt · {right}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>The letter promised these data. Record this only when the person has them, or wants them no more.</source>
        <translation>Deze gegevens zijn in de brief toegezegd. Leg dit alleen vast als de betrokkene ze heeft, of ze niet meer wil hebben.</translation>
    </message>
    <message>
        <source>How and when they were given, and why not as a package</source>
        <translation>Hoe en wanneer ze zijn verstrekt, en waarom niet als gegevenspakket</translation>
    </message>
    <message>
        <source>Recorded how the data were given</source>
        <translation>Vastgelegd hoe de gegevens zijn verstrekt</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Legal hold or restriction</source>
        <translation>Juridische blokkade of beperking</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>While it is in force nothing of it is purged. No period stops or begins anew by it.</source>
        <translation>Zolang deze geldt, wordt er niets van vernietigd. Geen termijn stopt erdoor of begint opnieuw.</translation>
    </message>
    <message>
        <source>Legal hold: a claim, a dispute or a duty to keep</source>
        <translation>Juridische blokkade: een vordering, een geschil of een bewaarplicht</translation>
    </message>
    <message>
        <source>Restriction: the person asked for it, or objects</source>
        <translation>Beperking: de betrokkene vroeg erom, of maakt bezwaar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Not on one of these</source>
        <translation>Niet op een van deze gronden</translation>
    </message>
    <message>
        <source>Why the person may ask this</source>
        <translation>Waarom de betrokkene dit mag vragen</translation>
    </message>
    <message>
        <source>The grounds of article 18(1) GDPR.</source>
        <translation>De gronden van artikel 18, eerste lid, AVG.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>So that a colleague can judge at the review whether it still holds.</source>
        <translation>Zodat een collega bij het herbeoordelen kan zien of de reden nog geldt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Request it belongs to</source>
        <translation>Verzoek waar het bij hoort</translation>
    </message>
    <message>
        <source>Everything about this person, also what is added later</source>
        <translation>Alles over deze betrokkene, ook wat later wordt toegevoegd</translation>
    </message>
    <message>
        <source>Chosen categories</source>
        <translation>Gekozen categorieën</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>On that day it stands on Today.</source>
        <translation>Op die dag staat het bij Vandaag.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Herbeoordelen op</translation>
    </message>
    <message>
        <source>Other entries that look like the same person; untick those that are not:</source>
        <translation>Andere vermeldingen van mogelijk dezelfde betrokkene; haal het vinkje weg waar dat niet klopt:</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Vink ten minste één categorie aan.</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>Juridische blokkade geplaatst</translation>
    </message>
    <message>
        <source>Restriction placed</source>
        <translation>Beperking geplaatst</translation>
    </message>
</context>
<context>
    <name>HoldReleaseDialog</name>
    <message>
        <source>Release: {hold}</source>
        <translation>Opheffen: {hold}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Due at once when it is released:</source>
        <translation>Moet na het opheffen meteen weg:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why the data need not be kept any longer. What is erased after the release cannot be had back.</source>
        <translation>Waarom de gegevens niet langer bewaard hoeven te worden. Wat na het opheffen is gewist, komt niet terug.</translation>
    </message>
    <message>
        <source>The person was told that it is lifted on {day}.</source>
        <translation>Aan de betrokkene is meegedeeld dat de beperking op {day} wordt opgeheven.</translation>
    </message>
    <message>
        <source>It is to be looked at again on {day} now.</source>
        <translation>De herbeoordeling staat nu op {day}.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Opgeheven.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) stay on another hold.</source>
        <translation>
            <numerusform>%n categorie blijft geblokkeerd door een andere blokkade.</numerusform>
            <numerusform>%n categorieën blijven geblokkeerd door een andere blokkade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldReviewDialog</name>
    <message>
        <source>Keep: {hold}</source>
        <translation>Handhaven: {hold}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Handhaven</translation>
    </message>
    <message>
        <source>In force since {day}. Keep it only while the reason still holds; release it otherwise.</source>
        <translation>Geldt sinds {day}. Handhaaf alleen zolang de reden nog geldt; hef anders op.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Herbeoordelen op</translation>
    </message>
    <message>
        <source>Kept in force</source>
        <translation>Gehandhaafd</translation>
    </message>
</context>
<context>
    <name>HoldingActs</name>
    <message>
        <source>Add categories…</source>
        <translation>Categorieën toevoegen…</translation>
    </message>
    <message>
        <source>Note an event…</source>
        <translation>Gebeurtenis noteren…</translation>
    </message>
    <message>
        <source>Conversation took place…</source>
        <translation>Gesprek noteren…</translation>
    </message>
    <message>
        <source>Hold or restriction…</source>
        <translation>Blokkade of beperking…</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Gegevenscategorieën</translation>
    </message>
</context>
<context>
    <name>HoldingAddDialog</name>
    <message>
        <source>Add categories of data</source>
        <translation>Gegevenscategorieën toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) added</source>
        <translation>
            <numerusform>%n categorie toegevoegd</numerusform>
            <numerusform>%n categorieën toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual for the roles of this person</source>
        <translation>Gebruikelijk bij de rollen van deze betrokkene</translation>
    </message>
    <message>
        <source>Untick what you do not hold.</source>
        <translation>Haal het vinkje weg bij wat u niet bewaart.</translation>
    </message>
    <message>
        <source>Show the other categories</source>
        <translation>Andere categorieën tonen</translation>
    </message>
    <message>
        <source>Other categories of the statement</source>
        <translation>Andere categorieën van de privacyverklaring</translation>
    </message>
    <message>
        <source>Categories of the statement</source>
        <translation>Categorieën van de privacyverklaring</translation>
    </message>
    <message>
        <source>{category}, held already</source>
        <translation>{category}, wordt al bewaard</translation>
    </message>
    <message>
        <source>What is known of these events</source>
        <translation>Wat bekend is over deze gebeurtenissen</translation>
    </message>
    <message>
        <source>Leave a day empty that is not known: the category then stands on the work list.</source>
        <translation>Laat een dag die niet bekend is, leeg: de categorie komt dan op de werklijst.</translation>
    </message>
    <message>
        <source>Why data for direct marketing are registered</source>
        <translation>Waarom gegevens voor direct marketing worden vastgelegd</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Vink ten minste één categorie aan.</translation>
    </message>
</context>
<context>
    <name>HoldingChoiceDialog</name>
    <message>
        <source>Keep for one year?</source>
        <translation>Een jaar bewaren?</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Antwoord noteren</translation>
    </message>
    <message>
        <source>Ask before the short period ends: by {day} at the latest.</source>
        <translation>Vraag het voordat de korte termijn afloopt: uiterlijk {day}.</translation>
    </message>
    <message>
        <source>Yes, the person asks to keep it for one year</source>
        <translation>Ja, de betrokkene vraagt om het een jaar te bewaren</translation>
    </message>
    <message>
        <source>No, it goes after the short period</source>
        <translation>Nee, het gaat na de korte termijn weg</translation>
    </message>
    <message>
        <source>The person's answer</source>
        <translation>Antwoord van de betrokkene</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Kept for one year</source>
        <translation>Wordt een jaar bewaard</translation>
    </message>
    <message>
        <source>Not kept for one year</source>
        <translation>Wordt niet een jaar bewaard</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Kies ja of nee.</translation>
    </message>
</context>
<context>
    <name>HoldingColumns</name>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Not known yet: {event}</source>
        <translation>Nog niet bekend: {event}</translation>
    </message>
    <message>
        <source>Ask by {day}</source>
        <translation>Uiterlijk {day} vragen</translation>
    </message>
    <message>
        <source>The period itself ended on {day}</source>
        <translation>De termijn zelf liep af op {day}</translation>
    </message>
</context>
<context>
    <name>HoldingLabelDialog</name>
    <message>
        <source>Name this category</source>
        <translation>Deze categorie een naam geven</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For example which account or mailing list it is, where there are two. May stay empty.</source>
        <translation>Bijvoorbeeld welk account of welke mailinglijst het is, als er twee zijn. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Name saved</source>
        <translation>Naam bewaard</translation>
    </message>
</context>
<context>
    <name>HoldingRemoveDialog</name>
    <message>
        <source>Registered by mistake</source>
        <translation>Per vergissing vastgelegd</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>This is for a slip of the pen: nothing is erased in any system and there is no certificate. What was really held and is due, goes by a purge.</source>
        <translation>Dit is voor een vergissing: er wordt in geen enkel systeem iets gewist en er komt geen certificaat. Wat echt is bewaard en weg moet, gaat via een vernietiging.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Category taken back</source>
        <translation>Categorie teruggedraaid</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <source>statement {version}</source>
        <translation>privacyverklaring {version}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Keep for one year? Ask by {day}…</source>
        <translation>Een jaar bewaren? Uiterlijk {day} vragen…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Fewer details of {name}</source>
        <translation>Minder details van {name}</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Details van {name}</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message>
        <source>Data items</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Statement says</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>‘{quote}’</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Asked on {day} to keep it for one year</source>
        <translation>Op {day} gevraagd om het een jaar te bewaren</translation>
    </message>
    <message>
        <source>Not kept for one year, answered on {day}</source>
        <translation>Wordt niet een jaar bewaard, beantwoord op {day}</translation>
    </message>
    <message>
        <source>Note an event…</source>
        <translation>Gebeurtenis noteren…</translation>
    </message>
    <message>
        <source>Keep for one year…</source>
        <translation>Een jaar bewaren…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Blokkade…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Naam…</translation>
    </message>
    <message>
        <source>Registered by mistake…</source>
        <translation>Per vergissing vastgelegd…</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Legal hold</source>
        <translation>Juridische blokkade</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>It was never held: registered by mistake</source>
        <translation>Nooit bewaard: per vergissing vastgelegd</translation>
    </message>
    <message>
        <source>It is registered twice</source>
        <translation>Dubbel vastgelegd</translation>
    </message>
    <message>
        <source>It is not stored in that system</source>
        <translation>Staat niet in dat systeem</translation>
    </message>
    <message>
        <source>The person gave consent for it</source>
        <translation>De betrokkene gaf er toestemming voor</translation>
    </message>
    <message>
        <source>Needed for a legal claim</source>
        <translation>Nodig voor een rechtsvordering</translation>
    </message>
    <message>
        <source>To protect the rights of somebody else</source>
        <translation>Om de rechten van een ander te beschermen</translation>
    </message>
    <message>
        <source>An important public interest</source>
        <translation>Een gewichtige reden van algemeen belang</translation>
    </message>
    <message>
        <source>They gave new consent since: the objection ends</source>
        <translation>De betrokkene gaf sindsdien opnieuw toestemming: het bezwaar vervalt</translation>
    </message>
    <message>
        <source>The data were found, and are registered to be erased</source>
        <translation>De gegevens zijn gevonden en worden vastgelegd om te worden gewist</translation>
    </message>
    <message>
        <source>See request {number}.</source>
        <translation>Zie verzoek {number}.</translation>
    </message>
    <message>
        <source>Used on {day}: {what}, for {purpose}. {ground}. Noted by {who}.</source>
        <translation>Gebruikt op {day}: {what}, voor {purpose}. {ground}. Genoteerd door {who}.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Alles over deze betrokkene</translation>
    </message>
    <message>
        <source>{category} in {system}</source>
        <translation>{category} · {system}</translation>
    </message>
    <message>
        <source>without it, to go on {day}</source>
        <translation>anders weg op {day}</translation>
    </message>
    <message>
        <source>to go on {day}</source>
        <translation>weg op {day}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>If it has not happened yet, choose “{event}” instead: then nobody is asked for it again.</source>
        <translation>Is het nog niet gebeurd, kies dan ‘{event}’: dan wordt er niet meer naar gevraagd.</translation>
    </message>
    <message>
        <source>Nothing became due by it.</source>
        <translation>Er hoeft hierdoor niets weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) due now, back on the Retention list.</source>
        <translation>
            <numerusform>%n categorie moet nu weg en staat weer op de lijst Bewaartermijnen.</numerusform>
            <numerusform>%n categorieën moeten nu weg en staan weer op de lijst Bewaartermijnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldsCard</name>
    <message>
        <source>On hold</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Holds that ended</source>
        <translation>Opgeheven blokkades</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Herbeoordelen</translation>
    </message>
    <message>
        <source>In force since {from_on}, placed by {who}. To be looked at again on {review_on}.</source>
        <translation>Geldt sinds {from_on}, geplaatst door {who}. Herbeoordelen op {review_on}.</translation>
    </message>
    <message>
        <source>The person was told that it is lifted on {day}.</source>
        <translation>Aan de betrokkene is meegedeeld dat de beperking op {day} wordt opgeheven.</translation>
    </message>
    <message>
        <source>Before it is lifted, the person is told by letter.</source>
        <translation>Voordat de beperking wordt opgeheven, krijgt de betrokkene een brief.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Opheffen…</translation>
    </message>
    <message>
        <source>Release: {hold}</source>
        <translation>Opheffen: {hold}</translation>
    </message>
    <message>
        <source>Announce the lifting…</source>
        <translation>Opheffing aankondigen…</translation>
    </message>
    <message>
        <source>Looked at, keep…</source>
        <translation>Beoordeeld, laten gelden…</translation>
    </message>
    <message>
        <source>Keep: {hold}</source>
        <translation>Handhaven: {hold}</translation>
    </message>
    <message>
        <source>Used all the same…</source>
        <translation>Toch gebruikt…</translation>
    </message>
    <message>
        <source>Note a use of what is restricted</source>
        <translation>Gebruik ondanks de beperking noteren</translation>
    </message>
    <message>
        <source>Open request {number}</source>
        <translation>Verzoek {number} openen</translation>
    </message>
    <message>
        <source>Show holds that ended</source>
        <translation>Opgeheven blokkades tonen</translation>
    </message>
    <message>
        <source>{hold}, {scope}, from {from_on} to {released_on}: {reason} Released by {who}: {why}</source>
        <translation>{hold}, {scope}, van {from_on} tot {released_on}: {reason} Opgeheven door {who}: {why}</translation>
    </message>
</context>
<context>
    <name>IdentifierRow</name>
    <message>
        <source>Kind of identifier</source>
        <translation>Soort kenmerk</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Vastleggen…</translation>
    </message>
    <message>
        <source>Record identity</source>
        <translation>Identiteit vastleggen</translation>
    </message>
    <message>
        <source>Ask by letter…</source>
        <translation>Per brief vragen…</translation>
    </message>
    <message>
        <source>Ask for identity by letter</source>
        <translation>Per brief om identificatie vragen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Asked on {day}; no answer recorded yet.</source>
        <translation>Gevraagd op {day}; nog geen antwoord vastgelegd.</translation>
    </message>
    <message>
        <source>Identity was not established.</source>
        <translation>De identiteit is niet vastgesteld.</translation>
    </message>
    <message>
        <source>Not established, and not needed for what is asked here.</source>
        <translation>Niet vastgesteld; voor dit verzoek is dat ook niet nodig.</translation>
    </message>
    <message>
        <source>Not established yet. It is needed before a decision, save on direct marketing, consent and complaints.</source>
        <translation>Nog niet vastgesteld. Dat moet voordat u beslist, behalve bij direct marketing, toestemming en klachten.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Record identity</source>
        <translation>Identiteit vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Take the lightest way that is enough: usually the person logs in to BlueDolphin, otherwise an e-mail from the known address or a call to the known number.</source>
        <translation>Kies de lichtste manier die volstaat: meestal logt de betrokkene in bij BlueDolphin, anders een e-mail vanaf het bekende adres of een telefoontje naar het bekende nummer.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat er is gecontroleerd</translation>
    </message>
    <message>
        <source>For example: the request was confirmed from the account of the person.</source>
        <translation>Bijvoorbeeld: het verzoek is bevestigd vanuit het account van de betrokkene.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Keep no copy of an identity document. If somebody sent one anyway, delete it and note only that it was seen.</source>
        <translation>Bewaar geen kopie van een identiteitsbewijs. Stuurde iemand die toch, verwijder de kopie dan en noteer alleen dat u het bewijs hebt gezien.</translation>
    </message>
    <message>
        <source>Messages with proof of identity, to be removed</source>
        <translation>Berichten met een identiteitsbewijs, te verwijderen</translation>
    </message>
    <message>
        <source>What is ticked is emptied for good: its text, attachments and original. An undo does not bring it back.</source>
        <translation>Wat is aangevinkt, wordt voorgoed leeggemaakt: tekst, bijlagen en origineel. Ongedaan maken brengt het niet terug.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message numerus="yes">
        <source>Identity recorded, %n message(s) with proof removed</source>
        <translation>
            <numerusform>Identiteit vastgelegd, %n bericht met identiteitsbewijs verwijderd</numerusform>
            <numerusform>Identiteit vastgelegd, %n berichten met identiteitsbewijs verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity recorded</source>
        <translation>Identiteit vastgelegd</translation>
    </message>
</context>
<context>
    <name>ImpossibleDialog</name>
    <message>
        <source>{recipient} cannot be told</source>
        <translation>{recipient} kan niet worden ingelicht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Only where it is impossible or takes an effort out of all proportion (article 19 of the GDPR).</source>
        <translation>Alleen als het niet mogelijk is of onevenredig veel inspanning vergt (artikel 19 AVG).</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Recorded why {recipient} cannot be told</source>
        <translation>Vastgelegd waarom {recipient} niet kan worden ingelicht</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The receiving mail server wrote {moment} (Dutch time).</source>
        <translation>Volgens de ontvangende mailserver: {moment} (Nederlandse tijd).</translation>
    </message>
    <message>
        <source>The sender's computer wrote {moment} (Dutch time); no server did. Check the day.</source>
        <translation>Volgens de computer van de afzender: {moment} (Nederlandse tijd); geen server legde een tijd vast. Controleer de dag.</translation>
    </message>
    <message>
        <source>The mail names no moment. Fill in the day on which it came in.</source>
        <translation>In de e-mail staat geen tijdstip. Vul de dag in waarop hij binnenkwam.</translation>
    </message>
    <message>
        <source>This very message is in request {number} already. Add it there, or skip it.</source>
        <translation>Ditzelfde bericht zit al in verzoek {number}. Voeg het daar toe, of sla het over.</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>Reading the mail…</source>
        <translation>De e-mail wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Open request</source>
        <translation>Verzoek aanmaken</translation>
    </message>
    <message>
        <source>More people ask in this letter</source>
        <translation>In deze brief vragen meer mensen iets</translation>
    </message>
    <message>
        <source>Tick it to open a request for the next one after this.</source>
        <translation>Vink dit aan om hierna een verzoek voor de volgende aan te maken.</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek aangemaakt</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>New request by e-mail</source>
        <translation>Nieuw verzoek per e-mail</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The day it reached the company, also on a weekend or holiday.</source>
        <translation>De dag waarop het bedrijf het ontving, ook in het weekend of op een feestdag.</translation>
    </message>
    <message>
        <source>Rights asked for</source>
        <translation>Gevraagde rechten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Name to show until the person is chosen</source>
        <translation>Voorlopige naam</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Taal van het verzoek</translation>
    </message>
    <message>
        <source>What was written or said, in the person's own words where you can.</source>
        <translation>Wat er is geschreven of gezegd, zo veel mogelijk in de eigen woorden van de betrokkene.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Add to an existing request…</source>
        <translation>Toevoegen aan een bestaand verzoek…</translation>
    </message>
    <message>
        <source>Skip this mail</source>
        <translation>Deze e-mail overslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write a name, or choose the person.</source>
        <translation>Schrijf een naam op, of kies de betrokkene.</translation>
    </message>
    <message>
        <source>Message added to {number}</source>
        <translation>Bericht toegevoegd aan {number}</translation>
    </message>
</context>
<context>
    <name>IntakeEarlier</name>
    <message>
        <source>No, this is a new request</source>
        <translation>Nee, dit is een nieuw verzoek</translation>
    </message>
    <message>
        <source>Does it ask again what was asked before?</source>
        <translation>Wordt opnieuw gevraagd wat al eerder is gevraagd?</translation>
    </message>
    <message>
        <source>This may be a reminder of {numbers}</source>
        <translation>Dit kan een herinnering aan {numbers} zijn</translation>
    </message>
    <message>
        <source>The same was asked there and is not answered yet. A reminder is no new request: add it there, where the older days count.</source>
        <translation>Daar is hetzelfde gevraagd en er is nog niet geantwoord. Een herinnering is geen nieuw verzoek: voeg het bericht daar toe, waar de eerdere datums gelden.</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Eerdere verzoeken</translation>
    </message>
    <message>
        <source>Add to this one</source>
        <translation>Hieraan toevoegen</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Data items: when each use stops and when it goes</source>
        <translation>Gegevens: wanneer elk gebruik stopt en wanneer ze weggaan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Its uses stop on</source>
        <translation>Gebruik stopt op</translation>
    </message>
    <message>
        <source>The item goes on</source>
        <translation>Gegeven gaat weg op</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n item(s)</source>
        <translation>
            <numerusform>%n gegeven tonen</numerusform>
            <numerusform>Alle %n gegevens tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>not while it is on hold</source>
        <translation>niet zolang het is geblokkeerd</translation>
    </message>
    <message>
        <source>no end known yet</source>
        <translation>nog geen einde bekend</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Request opened, received on {received_on} ({channel})</source>
        <translation>Verzoek aangemaakt, ontvangen op {received_on} ({channel})</translation>
    </message>
    <message>
        <source>Request corrected, received on {received_on} ({channel})</source>
        <translation>Verzoek gecorrigeerd, ontvangen op {received_on} ({channel})</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Verzoek gesloten</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>Verzoek heropend</translation>
    </message>
    <message>
        <source>Message added</source>
        <translation>Bericht toegevoegd</translation>
    </message>
    <message>
        <source>Person chosen</source>
        <translation>Betrokkene gekozen</translation>
    </message>
    <message>
        <source>Choice of person taken back</source>
        <translation>Keuze van betrokkene teruggedraaid</translation>
    </message>
    <message>
        <source>Person added to the directory</source>
        <translation>Betrokkene toegevoegd</translation>
    </message>
    <message>
        <source>Person's details corrected</source>
        <translation>Gegevens van betrokkene gecorrigeerd</translation>
    </message>
    <message>
        <source>Adding the person undone</source>
        <translation>Toevoegen van betrokkene ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Correction of the person's details undone</source>
        <translation>Correctie van gegevens ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Two entries for one person merged</source>
        <translation>Twee vermeldingen van één betrokkene samengevoegd</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Samenvoegen ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Identity established on {on} ({method})</source>
        <translation>Identiteit vastgesteld op {on} ({method})</translation>
    </message>
    <message>
        <source>Establishing identity taken back</source>
        <translation>Vaststellen van de identiteit teruggedraaid</translation>
    </message>
    <message>
        <source>Decision on {right}: {outcome}</source>
        <translation>Beslissing over {right}: {outcome}</translation>
    </message>
    <message>
        <source>Decision on {right}: {outcome}, in the place of: {before}</source>
        <translation>Beslissing over {right}: {outcome}, in plaats van: {before}</translation>
    </message>
    <message>
        <source>Decision on {right} taken back</source>
        <translation>Beslissing over {right} teruggedraaid</translation>
    </message>
    <message>
        <source>Use restricted, categories: {holdings} ({ground})</source>
        <translation>Gebruik beperkt, categorieën: {holdings} ({ground})</translation>
    </message>
    <message>
        <source>Restriction ended, categories: {holdings} ({ground})</source>
        <translation>Beperking beëindigd, categorieën: {holdings} ({ground})</translation>
    </message>
    <message>
        <source>Restriction taken back, categories: {holdings} ({ground})</source>
        <translation>Beperking teruggedraaid, categorieën: {holdings} ({ground})</translation>
    </message>
    <message>
        <source>Draft saved: {kind}</source>
        <translation>Concept bewaard: {kind}</translation>
    </message>
    <message>
        <source>Draft thrown away: {kind}</source>
        <translation>Concept weggegooid: {kind}</translation>
    </message>
    <message>
        <source>Letter finalised: {kind}</source>
        <translation>Brief definitief gemaakt: {kind}</translation>
    </message>
    <message>
        <source>Printed: {kind}</source>
        <translation>Afgedrukt: {kind}</translation>
    </message>
    <message>
        <source>Saved as PDF outside the vault: {kind}</source>
        <translation>Als PDF buiten de kluis bewaard: {kind}</translation>
    </message>
    <message>
        <source>E-mail draft made: {kind}</source>
        <translation>E-mailconcept gemaakt: {kind}</translation>
    </message>
    <message>
        <source>Term extended to {limit}</source>
        <translation>Termijn verlengd tot {limit}</translation>
    </message>
    <message>
        <source>Purge {purge} prepared: {holdings} categories</source>
        <translation>Vernietiging {purge} voorbereid: {holdings} categorieën</translation>
    </message>
    <message>
        <source>Second look at purge {purge} taken</source>
        <translation>Tweede controle van vernietiging {purge} gedaan</translation>
    </message>
    <message>
        <source>Purge {purge} dropped</source>
        <translation>Vernietiging {purge} vervallen</translation>
    </message>
    <message>
        <source>Purge {purge}: deletion in {system} confirmed</source>
        <translation>Vernietiging {purge}: verwijdering in {system} bevestigd</translation>
    </message>
    <message>
        <source>Purge {purge}: confirmation for {system} taken back</source>
        <translation>Vernietiging {purge}: bevestiging voor {system} teruggedraaid</translation>
    </message>
    <message>
        <source>Purge {purge} carried out: {holdings} categories erased, {kept} left alone</source>
        <translation>Vernietiging {purge} uitgevoerd: {holdings} categorieën gewist, {kept} blijven staan</translation>
    </message>
    <message>
        <source>Certificate of destruction of purge {purge} made</source>
        <translation>Certificaat van vernietiging {purge} gemaakt</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Kluis gemaakt</translation>
    </message>
    <message>
        <source>Details of the office changed</source>
        <translation>Gegevens van de organisatie gewijzigd</translation>
    </message>
    <message>
        <source>Categories of data added: {activities}</source>
        <translation>Gegevenscategorieën toegevoegd: {activities}</translation>
    </message>
    <message>
        <source>Adding categories of data undone: {holdings}</source>
        <translation>Toevoegen van gegevenscategorieën ongedaan gemaakt: {holdings}</translation>
    </message>
    <message>
        <source>Category {activity} in {system} taken back: {reason}</source>
        <translation>Categorie {activity} in {system} teruggedraaid: {reason}</translation>
    </message>
    <message>
        <source>Taking back a category of data undone</source>
        <translation>Terugdraaien van een gegevenscategorie ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Name of a category of data changed</source>
        <translation>Naam van een gegevenscategorie gewijzigd</translation>
    </message>
    <message>
        <source>Event noted: {kind}, {on}</source>
        <translation>Gebeurtenis genoteerd: {kind}, {on}</translation>
    </message>
    <message>
        <source>Event taken away: {kind}</source>
        <translation>Gebeurtenis weggehaald: {kind}</translation>
    </message>
    <message>
        <source>Conversation of {on} noted</source>
        <translation>Gesprek van {on} genoteerd</translation>
    </message>
    <message>
        <source>Conversation of {on} taken back</source>
        <translation>Gesprek van {on} teruggedraaid</translation>
    </message>
    <message>
        <source>{kind} placed from {from_on}, to be looked at again on {review_on}</source>
        <translation>{kind} geplaatst vanaf {from_on}, herbeoordelen op {review_on}</translation>
    </message>
    <message>
        <source>{kind} taken back</source>
        <translation>{kind} teruggedraaid</translation>
    </message>
    <message>
        <source>{kind} looked at and kept, again on {review_on}</source>
        <translation>{kind} herbeoordeeld en gehandhaafd, opnieuw herbeoordelen op {review_on}</translation>
    </message>
    <message>
        <source>{kind} released; categories due by it: {due}</source>
        <translation>{kind} opgeheven; categorieën die daardoor weg moeten: {due}</translation>
    </message>
    <message>
        <source>Restricted data used on {used_on}: {ground}</source>
        <translation>Gegevens ondanks een beperking gebruikt op {used_on}: {ground}</translation>
    </message>
    <message>
        <source>Note on the use of {used_on} taken back: {ground}</source>
        <translation>Notitie over het gebruik op {used_on} teruggedraaid: {ground}</translation>
    </message>
    <message>
        <source>Data for direct marketing registered, although there is an objection since {since_on}: {because}</source>
        <translation>Gegevens voor direct marketing vastgelegd, hoewel er sinds {since_on} een bezwaar is: {because}</translation>
    </message>
    <message>
        <source>Countdown begun for the files of closed requests: {files}</source>
        <translation>Bewaartermijn gestart voor de dossiers van gesloten verzoeken: {files}</translation>
    </message>
    <message>
        <source>Message marked as proof of identity</source>
        <translation>Bericht gemarkeerd als identiteitsbewijs</translation>
    </message>
    <message>
        <source>Message is no proof of identity after all</source>
        <translation>Bericht is toch geen identiteitsbewijs</translation>
    </message>
    <message>
        <source>Proof of identity removed for good: messages {messages}</source>
        <translation>Identiteitsbewijs voorgoed verwijderd: berichten {messages}</translation>
    </message>
    <message>
        <source>Version {version} of the statement loaded, dated {dated_on}</source>
        <translation>Versie {version} van de privacyverklaring ingelezen, gedateerd {dated_on}</translation>
    </message>
    <message>
        <source>Version {version} of the statement removed</source>
        <translation>Versie {version} van de privacyverklaring verwijderd</translation>
    </message>
    <message>
        <source>Version {version} of the statement counts from {from_on}; longer for what is held too: {lengthened}</source>
        <translation>Versie {version} van de privacyverklaring geldt vanaf {from_on}; langere termijn ook voor wat al wordt bewaard: {lengthened}</translation>
    </message>
    <message>
        <source>Decision on version {version} of the statement taken back</source>
        <translation>Beslissing over versie {version} van de privacyverklaring teruggedraaid</translation>
    </message>
    <message>
        <source>Version {version} of the statement applied: {moved} categories follow it, {stayed} stay under an older one</source>
        <translation>Versie {version} van de privacyverklaring toegepast: {moved} categorieën volgen deze versie, {stayed} blijven onder een oudere</translation>
    </message>
    <message>
        <source>Disclosure {disclosure} registered: {sharing_ground}</source>
        <translation>Verstrekking {disclosure} vastgelegd: {sharing_ground}</translation>
    </message>
    <message>
        <source>Disclosure {disclosure} corrected: {sharing_ground}</source>
        <translation>Verstrekking {disclosure} gecorrigeerd: {sharing_ground}</translation>
    </message>
    <message>
        <source>Entry or correction of disclosure {disclosure} undone</source>
        <translation>Vastleggen of corrigeren van verstrekking {disclosure} ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Search begun in {systems}</source>
        <translation>Zoeken begonnen in {systems}</translation>
    </message>
    <message>
        <source>Search in {system} asked of a colleague on {on}</source>
        <translation>Zoeken in {system} aan een collega gevraagd op {on}</translation>
    </message>
    <message>
        <source>Reminded of the search in {system} on {on}</source>
        <translation>Herinnerd aan het zoeken in {system} op {on}</translation>
    </message>
    <message>
        <source>Search in {system}: {state}</source>
        <translation>Zoeken in {system}: {state}</translation>
    </message>
    <message>
        <source>To be searched again: {system}</source>
        <translation>Opnieuw te doorzoeken: {system}</translation>
    </message>
    <message>
        <source>Last step of the search in {systems} taken back</source>
        <translation>Laatste stap van het zoeken in {systems} teruggedraaid</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Bestand toegevoegd</translation>
    </message>
    <message>
        <source>File put back</source>
        <translation>Bestand teruggezet</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Bestand verwijderd</translation>
    </message>
    <message>
        <source>Changed whether a file goes along for data portability</source>
        <translation>Gewijzigd of een bestand meegaat bij overdracht van gegevens</translation>
    </message>
    <message>
        <source>Package: an item goes along</source>
        <translation>Gegevenspakket: onderdeel opgenomen</translation>
    </message>
    <message>
        <source>Package: an item left out</source>
        <translation>Gegevenspakket: onderdeel weggelaten</translation>
    </message>
    <message>
        <source>Package: a passage struck out</source>
        <translation>Gegevenspakket: passage weggelakt</translation>
    </message>
    <message>
        <source>Package: a passage put back</source>
        <translation>Gegevenspakket: passage teruggezet</translation>
    </message>
    <message>
        <source>Package: last choice taken back</source>
        <translation>Gegevenspakket: laatste keuze teruggedraaid</translation>
    </message>
    <message>
        <source>Package built and saved: {kind}</source>
        <translation>Gegevenspakket gemaakt en bewaard: {kind}</translation>
    </message>
    <message>
        <source>Found in {systems}, and no file in the package: given in another way, or in the report</source>
        <translation>Gevonden in {systems}, maar geen bestand in het gegevenspakket: anders verstrekt, of in het overzicht</translation>
    </message>
    <message>
        <source>Data given otherwise than as a package: {right}</source>
        <translation>Gegevens anders dan als gegevenspakket gegeven: {right}</translation>
    </message>
    <message>
        <source>Recipients chosen: {notices} to be told, {left_out} left out</source>
        <translation>Ontvangers gekozen: {notices} in te lichten, {left_out} weggelaten</translation>
    </message>
    <message>
        <source>Choice of recipients taken back</source>
        <translation>Keuze van ontvangers teruggedraaid</translation>
    </message>
    <message>
        <source>Notices to recipients prepared: {notices}</source>
        <translation>Kennisgevingen aan ontvangers voorbereid: {notices}</translation>
    </message>
    <message>
        <source>Notices to recipients sent: {notices}</source>
        <translation>Kennisgevingen aan ontvangers verzonden: {notices}</translation>
    </message>
    <message>
        <source>Notice to a recipient corrected ({action})</source>
        <translation>Kennisgeving aan een ontvanger gecorrigeerd ({action})</translation>
    </message>
    <message>
        <source>A recipient cannot be told ({action})</source>
        <translation>Een ontvanger kan niet worden ingelicht ({action})</translation>
    </message>
    <message>
        <source>A recipient can be told after all ({action})</source>
        <translation>Een ontvanger kan toch worden ingelicht ({action})</translation>
    </message>
    <message>
        <source>Confirmed by a recipient on {on} ({action})</source>
        <translation>Bevestigd door een ontvanger op {on} ({action})</translation>
    </message>
    <message>
        <source>Recipient reminded on {on} ({action})</source>
        <translation>Ontvanger herinnerd op {on} ({action})</translation>
    </message>
    <message>
        <source>Last step of a notice to a recipient taken back</source>
        <translation>Laatste stap van een kennisgeving aan een ontvanger teruggedraaid</translation>
    </message>
    <message>
        <source>Handed to {handler}</source>
        <translation>Overgedragen aan {handler}</translation>
    </message>
    <message>
        <source>Written down what the request waits for</source>
        <translation>Vastgelegd waar het verzoek op wacht</translation>
    </message>
    <message>
        <source>The request waits for nothing any more</source>
        <translation>Het verzoek wacht nergens meer op</translation>
    </message>
    <message>
        <source>Note for colleagues written</source>
        <translation>Notitie voor collega’s geschreven</translation>
    </message>
    <message>
        <source>Note for colleagues taken back</source>
        <translation>Notitie voor collega’s teruggedraaid</translation>
    </message>
    <message>
        <source>Reminder set for {on}</source>
        <translation>Herinnering ingesteld voor {on}</translation>
    </message>
    <message>
        <source>Reminder for {on} taken back</source>
        <translation>Herinnering voor {on} teruggedraaid</translation>
    </message>
    <message>
        <source>Reminder of {on} ticked off</source>
        <translation>Herinnering van {on} afgevinkt</translation>
    </message>
    <message>
        <source>Reminder moved to {on}</source>
        <translation>Herinnering verplaatst naar {on}</translation>
    </message>
    <message>
        <source>Reminder put back to {on}</source>
        <translation>Herinnering teruggezet op {on}</translation>
    </message>
    <message>
        <source>Representative recorded ({representative})</source>
        <translation>Vertegenwoordiger vastgelegd ({representative})</translation>
    </message>
    <message>
        <source>Authority shown on {on} ({representative})</source>
        <translation>Machtiging getoond op {on} ({representative})</translation>
    </message>
    <message>
        <source>Nobody acts for the person any more</source>
        <translation>Er treedt niemand meer op namens de betrokkene</translation>
    </message>
    <message>
        <source>Change of the representative taken back</source>
        <translation>Wijziging van de vertegenwoordiger teruggedraaid</translation>
    </message>
    <message>
        <source>{other} opened for another person of this letter</source>
        <translation>{other} aangemaakt voor een andere betrokkene uit deze brief</translation>
    </message>
    <message>
        <source>Linked with {other}</source>
        <translation>Gekoppeld aan {other}</translation>
    </message>
    <message>
        <source>Link with {other} taken away</source>
        <translation>Koppeling met {other} weggehaald</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filter opgeslagen</translation>
    </message>
    <message>
        <source>Change of a filter taken back</source>
        <translation>Wijziging van een filter teruggedraaid</translation>
    </message>
    <message>
        <source>Filter thrown away</source>
        <translation>Filter weggegooid</translation>
    </message>
    <message>
        <source>Fee of {cents} laid down ({ground})</source>
        <translation>Vergoeding van {cents} vastgesteld ({ground})</translation>
    </message>
    <message>
        <source>No fee asked after all</source>
        <translation>Toch geen vergoeding gevraagd</translation>
    </message>
    <message>
        <source>Answer to the fee on {on}: {answer}</source>
        <translation>Antwoord over de vergoeding op {on}: {answer}</translation>
    </message>
    <message>
        <source>Fee paid on {on}</source>
        <translation>Vergoeding betaald op {on}</translation>
    </message>
    <message>
        <source>Change of the fee taken back</source>
        <translation>Wijziging van de vergoeding teruggedraaid</translation>
    </message>
    <message>
        <source>Register of recipients: a recipient filled in</source>
        <translation>Ontvangersregister: ontvanger ingevuld</translation>
    </message>
    <message>
        <source>Register of recipients: a recipient removed</source>
        <translation>Ontvangersregister: ontvanger verwijderd</translation>
    </message>
    <message>
        <source>Register of recipients: last step taken back</source>
        <translation>Ontvangersregister: laatste stap teruggedraaid</translation>
    </message>
    <message>
        <source>Text for reasons saved, version {version} ({language})</source>
        <translation>Bouwsteen bewaard, versie {version} ({language})</translation>
    </message>
    <message>
        <source>Text for reasons taken back, version {version} ({language})</source>
        <translation>Bouwsteen teruggedraaid, versie {version} ({language})</translation>
    </message>
    <message>
        <source>Text for reasons no longer offered ({language})</source>
        <translation>Bouwsteen niet meer aangeboden ({language})</translation>
    </message>
    <message>
        <source>Text for reasons offered again ({language})</source>
        <translation>Bouwsteen weer aangeboden ({language})</translation>
    </message>
    <message>
        <source>Answered on {on}: {reason}</source>
        <translation>Beantwoord op {on}: {reason}</translation>
    </message>
    <message>
        <source>Reminded on {on}: {reason}</source>
        <translation>Herinnerd op {on}: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Teruggedraaid: {reason}</translation>
    </message>
    <message>
        <source>Draft changed: {kind}</source>
        <translation>Concept gewijzigd: {kind}</translation>
    </message>
    <message>
        <source>Draft put back: {kind}</source>
        <translation>Concept teruggezet: {kind}</translation>
    </message>
    <message>
        <source>Correction of the request taken back, received on {received_on}</source>
        <translation>Correctie van het verzoek teruggedraaid, ontvangen op {received_on}</translation>
    </message>
    <message>
        <source>Adding a message taken back</source>
        <translation>Toevoegen van een bericht teruggedraaid</translation>
    </message>
    <message>
        <source>Messages of {number} added: {messages}</source>
        <translation>Berichten van {number} toegevoegd: {messages}</translation>
    </message>
    <message>
        <source>Opening of {number} taken back</source>
        <translation>Aanmaken van {number} teruggedraaid</translation>
    </message>
    <message>
        <source>Request {number} removed: {reason}</source>
        <translation>Verzoek {number} verwijderd: {reason}</translation>
    </message>
    <message>
        <source>Request {number} put back</source>
        <translation>Verzoek {number} teruggezet</translation>
    </message>
    <message>
        <source>{kind} put back as it was, to be looked at again on {review_on}</source>
        <translation>{kind} teruggezet zoals die was, herbeoordelen op {review_on}</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Omhoog en omlaag</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Empty the search, or go back</source>
        <translation>Zoekveld legen, of terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Open without a question</source>
        <translation>Zonder wachtwoordzin openen</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Sleutelbos gebruiken</translation>
    </message>
    <message>
        <source>The keyring of this computer will keep a key to the vault. Whoever is logged in as you can then open the vault; the passphrase goes on working.</source>
        <translation>De sleutelbos van deze computer bewaart dan een sleutel van de kluis. Wie onder uw naam is aangemeld, kan de kluis openen; de wachtwoordzin blijft werken.</translation>
    </message>
    <message>
        <source>The keyring opens the vault now</source>
        <translation>De sleutelbos opent nu de kluis</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Definitief maken…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Concept bewaard</translation>
    </message>
    <message>
        <source>Make the letter final?</source>
        <translation>De brief definitief maken?</translation>
    </message>
    <message>
        <source>It is archived with its fingerprint, and can no longer be changed.</source>
        <translation>De brief wordt met zijn vingerafdruk gearchiveerd en kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The letter is not complete</source>
        <translation>De brief is niet compleet</translation>
    </message>
    <message>
        <source>It can be made final once this is filled in: {fields}</source>
        <translation>De brief kan definitief worden zodra dit is ingevuld: {fields}</translation>
    </message>
    <message>
        <source>Keep what you wrote as a draft?</source>
        <translation>Wat u schreef als concept bewaren?</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>The letter needs this.</source>
        <translation>Dit is nodig voor de brief.</translation>
    </message>
    <message>
        <source>Decisions this letter tells</source>
        <translation>Beslissingen in deze brief</translation>
    </message>
    <message>
        <source>Leave out what you tell in a letter of its own.</source>
        <translation>Laat weg wat u in een aparte brief meedeelt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er ten minste één.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Make a choice.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>The authority, the law and what was given stand in the register and come from there. Once this letter is final, the person has been told.</source>
        <translation>De overheidsinstantie, de wet en wat er is verstrekt, komen uit het register. Zodra deze brief definitief is, geldt de betrokkene als ingelicht.</translation>
    </message>
    <message>
        <source>The changes that touch what is held of this person are filled in. Put them in your own words where that is clearer; each line becomes a point.</source>
        <translation>De wijzigingen die gaan over wat van deze betrokkene wordt bewaard, zijn ingevuld. Zet ze in uw eigen woorden waar dat duidelijker is; elke regel wordt een punt.</translation>
    </message>
    <message>
        <source>The person is told before the data are used again. Once this letter is final, the restriction can be lifted from the day it names; a week leaves them time to act.</source>
        <translation>De betrokkene krijgt bericht voordat de gegevens weer worden gebruikt. Zodra deze brief definitief is, kan de beperking worden opgeheven vanaf de dag die erin staat; met een week ertussen heeft de betrokkene tijd om te reageren.</translation>
    </message>
    <message>
        <source>The extension takes effect when this notice is made final.</source>
        <translation>De verlenging gaat in als dit bericht definitief is.</translation>
    </message>
    <message>
        <source>This letter tells what was decided on: {rights}. Grounds, facts, categories and where the person can turn to stand in it by themselves.</source>
        <translation>Deze brief meldt wat is beslist over: {rights}. De gronden, de feiten, de categorieën en waar de betrokkene terechtkan, staan er vanzelf in.</translation>
    </message>
    <message>
        <source>Only for access to a large amount of data. If the person wants everything, they get everything; the time you wait may not count, so plan by the work-to date.</source>
        <translation>Alleen bij inzage in een grote hoeveelheid gegevens. Wil de betrokkene alles, dan krijgt die ook alles; de wachtdagen tellen mogelijk niet mee, dus houd de streefdatum aan.</translation>
    </message>
    <message>
        <source>The breakdown stands in it by itself. The first copy is free; the person may also withdraw or narrow the request.</source>
        <translation>De opbouw staat er vanzelf in. De eerste kopie is gratis; de betrokkene mag het verzoek ook intrekken of inperken.</translation>
    </message>
    <message>
        <source>Who received data of this person stands in it by itself, by name.</source>
        <translation>Wie gegevens van deze betrokkene heeft gekregen, staat er vanzelf met naam in.</translation>
    </message>
    <message>
        <source>Ask only where there is a real doubt, in the lightest way. Never ask for a copy of a document.</source>
        <translation>Vraag dit alleen bij echte twijfel, op de lichtste manier. Vraag nooit om een kopie van een document.</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Ontbreekt nog: {fields}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <source>Draft thrown away</source>
        <translation>Concept weggegooid</translation>
    </message>
    <message>
        <source>Throw away the draft: {kind}?</source>
        <translation>Concept weggooien: {kind}?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Namens</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>The day the letter names.</source>
        <translation>De dag die de brief noemt.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>A paragraph of your own; may stay empty.</source>
        <translation>Een eigen alinea; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Why you doubt the identity</source>
        <translation>Waarom u twijfelt aan de identiteit</translation>
    </message>
    <message>
        <source>The law asks for a reasonable doubt; name it.</source>
        <translation>De wet vraagt om redelijke twijfel; benoem die.</translation>
    </message>
    <message>
        <source>When the question is asked</source>
        <translation>Wanneer de vraag wordt gesteld</translation>
    </message>
    <message>
        <source>How to establish identity</source>
        <translation>Manier van identificeren</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Wat u vraagt</translation>
    </message>
    <message>
        <source>No more than needed; never a full copy of an identity document.</source>
        <translation>Niet meer dan nodig; nooit een volledige kopie van een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>Reden van uitstel</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>De feiten</translation>
    </message>
    <message>
        <source>What makes this request take longer, in words the person understands.</source>
        <translation>Waardoor dit verzoek langer duurt, in woorden die de betrokkene begrijpt.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Verwacht antwoord</translation>
    </message>
    <message>
        <source>Never later than three months after receipt.</source>
        <translation>Nooit later dan drie maanden na ontvangst.</translation>
    </message>
    <message>
        <source>What another letter tells</source>
        <translation>Wat een andere brief meedeelt</translation>
    </message>
    <message>
        <source>How much there is</source>
        <translation>Hoeveel gegevens er zijn</translation>
    </message>
    <message>
        <source>Why the amount of data calls for a question: which systems, over how long.</source>
        <translation>Waarom u bij deze hoeveelheid gegevens een vraag stelt: welke systemen, over welke periode.</translation>
    </message>
    <message>
        <source>What the person could name</source>
        <translation>Wat de betrokkene kan aangeven</translation>
    </message>
    <message>
        <source>Such as a period, a contact or a kind of data.</source>
        <translation>Zoals een periode, een contact of een soort gegevens.</translation>
    </message>
    <message>
        <source>Why a fee may be asked</source>
        <translation>Waarom een vergoeding mag worden gevraagd</translation>
    </message>
    <message>
        <source>Parts of the fee</source>
        <translation>Onderdelen van de vergoeding</translation>
    </message>
    <message>
        <source>The fee</source>
        <translation>De vergoeding</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat er is beslist</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>Why the person may ask this</source>
        <translation>Waarom de betrokkene dit mag vragen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Gegevenscategorieën</translation>
    </message>
    <message>
        <source>Overview of the data</source>
        <translation>Overzicht van de gegevens</translation>
    </message>
    <message>
        <source>Systems that were searched</source>
        <translation>Systemen waarin is gezocht</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>By what the recipient knows the person</source>
        <translation>Waaraan de ontvanger de betrokkene herkent</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie het vraagt</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Beperkt sinds</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What was checked or weighed while the data were restricted, and the result.</source>
        <translation>Wat is nagegaan of afgewogen terwijl de gegevens beperkt waren, en het resultaat.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Opheffing op</translation>
    </message>
    <message>
        <source>From this day the data are used again; leave the person at least a week.</source>
        <translation>Vanaf deze dag worden de gegevens weer gebruikt; geef de betrokkene ten minste een week.</translation>
    </message>
    <message>
        <source>What happens with the data then</source>
        <translation>Wat er dan met de gegevens gebeurt</translation>
    </message>
    <message>
        <source>For what they are used again, or that they are erased.</source>
        <translation>Waarvoor ze weer worden gebruikt, of dat ze worden gewist.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Overheidsinstantie</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>What the authority asked for</source>
        <translation>Waar de overheidsinstantie om vroeg</translation>
    </message>
    <message>
        <source>Which data, in words the person understands.</source>
        <translation>Welke gegevens, in woorden die de betrokkene begrijpt.</translation>
    </message>
    <message>
        <source>Whether data were given</source>
        <translation>Of er gegevens zijn verstrekt</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Verstrekt op</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Wat er is verstrekt</translation>
    </message>
    <message>
        <source>Law that forbade telling</source>
        <translation>Wet die inlichten verbood</translation>
    </message>
    <message>
        <source>Version of the statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>Day from which the version counts</source>
        <translation>Ingangsdatum van de versie</translation>
    </message>
    <message>
        <source>What changes for this person</source>
        <translation>Wat er voor deze betrokkene verandert</translation>
    </message>
    <message>
        <source>In plain words; each line becomes a point.</source>
        <translation>In gewone woorden; elke regel wordt een punt.</translation>
    </message>
    <message>
        <source>Where the statement can be read</source>
        <translation>Waar de privacyverklaring te lezen is</translation>
    </message>
    <message>
        <source>The web address, as a person would type it.</source>
        <translation>Het webadres, zoals iemand het intypt.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adres van de organisatie</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Ondertekenaar</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Ons kenmerk</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Within a month after receipt</source>
        <translation>Binnen een maand na ontvangst</translation>
    </message>
    <message>
        <source>Later than a month after receipt</source>
        <translation>Later dan een maand na ontvangst</translation>
    </message>
    <message>
        <source>As a reminder</source>
        <translation>Als herinnering</translation>
    </message>
    <message>
        <source>By logging in to BlueDolphin</source>
        <translation>Door in te loggen in BlueDolphin</translation>
    </message>
    <message>
        <source>By e-mail from the known address</source>
        <translation>Per e-mail vanaf het bekende adres</translation>
    </message>
    <message>
        <source>By telephone on the known number</source>
        <translation>Telefonisch op het bekende nummer</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Op een andere manier</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>Het verzoek is complex</translation>
    </message>
    <message>
        <source>The number of requests</source>
        <translation>Het aantal verzoeken</translation>
    </message>
    <message>
        <source>A further copy</source>
        <translation>Een extra kopie</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded</source>
        <translation>Het verzoek is kennelijk ongegrond</translation>
    </message>
    <message>
        <source>The request is excessive</source>
        <translation>Het verzoek is buitensporig</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Beperking opgeheven</translation>
    </message>
    <message>
        <source>Data were given</source>
        <translation>Er zijn gegevens verstrekt</translation>
    </message>
    <message>
        <source>No data were given</source>
        <translation>Er zijn geen gegevens verstrekt</translation>
    </message>
    <message>
        <source>where {name} stores data (fill in: Preferences, Recipients)</source>
        <translation>waar {name} gegevens opslaat (in te vullen bij Voorkeuren, Ontvangers)</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>No letter yet.</source>
        <translation>Nog geen brief.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Show, print or send…</source>
        <translation>Tonen, afdrukken of verzenden…</translation>
    </message>
    <message>
        <source>Go on writing…</source>
        <translation>Verder schrijven…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>begun {moment}</source>
        <translation>begonnen {moment}</translation>
    </message>
    <message>
        <source>{moment}, {name} · SHA-256 {digest}</source>
        <translation>{moment}, {name} · SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>LiftingLetters</name>
    <message>
        <source>Choose which restriction is to be lifted.</source>
        <translation>Kies welke beperking wordt opgeheven.</translation>
    </message>
    <message>
        <source>No restriction from this request is in force.</source>
        <translation>Er geldt geen beperking door dit verzoek.</translation>
    </message>
</context>
<context>
    <name>LoadVersionDialog</name>
    <message>
        <source>Load {version}</source>
        <translation>{version} inlezen</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Deze versie bewaren</translation>
    </message>
    <message>
        <source>The file is whole: version {version}, dated {day}. Compared with version {now}, which is in force, this changes. Keeping it changes nothing yet; you decide afterwards from which day it counts.</source>
        <translation>Het bestand is in orde: versie {version} van {day}. Vergeleken met versie {now}, die nu van kracht is, verandert het volgende. Bewaren wijzigt nog niets; u bepaalt daarna vanaf welke dag de versie geldt.</translation>
    </message>
    <message>
        <source>{version} is kept</source>
        <translation>{version} is bewaard</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Volgens het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>J and K move through lists</source>
        <translation>Met J en K door lijsten bewegen</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Lock when nothing happens for</source>
        <translation>Vergrendelen na inactiviteit van</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(geen afzender)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>Save attachment {name}</source>
        <translation>Bijlage {name} bewaren</translation>
    </message>
    <message>
        <source>Save this attachment outside the vault</source>
        <translation>Deze bijlage buiten de kluis bewaren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open verzoek</numerusform>
            <numerusform>%n open verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>vault encrypted</source>
        <translation>kluis versleuteld</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Add mail</source>
        <translation>E-mail toevoegen</translation>
    </message>
    <message>
        <source>Saved mail (*.eml)</source>
        <translation>Bewaarde e-mail (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>Twee betrokkenen samenvoegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge only when you are sure that both are the same person. Choose which entry stays.</source>
        <translation>Voeg alleen samen als u zeker weet dat het om dezelfde persoon gaat. Kies welke vermelding blijft.</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Deze vermelding blijft</translation>
    </message>
    <message>
        <source>{name}, number {number}, stays</source>
        <translation>{name}, nummer {number}, blijft</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over: {moved}, and all addresses, e-mail addresses, telephone numbers, identifiers, roles and notes of the other entry. Name, salutation and language stay as in the entry that stays; only what is empty there is filled in. You can take the merge back.</source>
        <translation>Dit gaat over: {moved} en alle adressen, e-mailadressen, telefoonnummers, kenmerken, rollen en notities van de andere vermelding. Naam, aanhef en taal blijven zoals ze zijn in de vermelding die blijft; alleen wat daar leeg is, wordt aangevuld. U kunt het samenvoegen ongedaan maken.</translation>
    </message>
    <message>
        <source>Merge into {name}, number {number}</source>
        <translation>Samenvoegen met {name}, nummer {number}</translation>
    </message>
    <message>
        <source>Two entries merged into one</source>
        <translation>Twee vermeldingen samengevoegd</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>No message is kept: this request did not come by e-mail.</source>
        <translation>Er is geen bericht bewaard: dit verzoek kwam niet per e-mail.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>As it was noted when the request came in; no message is kept.</source>
        <translation>Zoals genoteerd toen het verzoek binnenkwam; er is geen bericht bewaard.</translation>
    </message>
    <message>
        <source>Proof of identity, removed on {day} when the check was done.</source>
        <translation>Identiteitsbewijs, verwijderd op {day} toen de controle was gedaan.</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Origineel bewaren…</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Proof of identity: it is removed when the check is recorded.</source>
        <translation>Identiteitsbewijs: wordt verwijderd zodra de controle is vastgelegd.</translation>
    </message>
    <message>
        <source>Not proof of identity</source>
        <translation>Geen identiteitsbewijs</translation>
    </message>
    <message>
        <source>This is proof of identity</source>
        <translation>Dit is een identiteitsbewijs</translation>
    </message>
    <message>
        <source>Marked as proof of identity</source>
        <translation>Gemarkeerd als identiteitsbewijs</translation>
    </message>
    <message>
        <source>Not marked as proof any more</source>
        <translation>Niet meer gemarkeerd als identiteitsbewijs</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Bijlage bewaren</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>Save the original message</source>
        <translation>Origineel bericht bewaren</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Categories by the month in which they end</source>
        <translation>Categorieën naar de maand waarin ze aflopen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>falls due</source>
        <translation>loopt af</translation>
    </message>
    <message>
        <source>on hold or restricted</source>
        <translation>geblokkeerd of beperkt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>earlier: {count}</source>
        <translation>eerder: {count}</translation>
    </message>
    <message>
        <source>later: {count}</source>
        <translation>later: {count}</translation>
    </message>
    <message>
        <source>Nothing ends.</source>
        <translation>Er loopt niets af.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {overdue} overdue, {due} fall due, {blocked} on hold or restricted. The fullest month is {fullest}. Arrow keys go from month to month, Enter goes there in the list.</source>
        <translation>Van {first} tot en met {last}: {overdue} te laat, {due} lopen af, {blocked} geblokkeerd of beperkt. De drukste maand is {fullest}. Met de pijltoetsen gaat u van maand naar maand, met Enter naar die maand in de lijst.</translation>
    </message>
</context>
<context>
    <name>MoveReminderDialog</name>
    <message>
        <source>Move the reminder</source>
        <translation>Herinnering verplaatsen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>It is set for {day} now.</source>
        <translation>De herinnering staat nu op {day}.</translation>
    </message>
    <message>
        <source>Reminder moved to {day}</source>
        <translation>Herinnering verplaatst naar {day}</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>NoMarketing</name>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
</context>
<context>
    <name>NoMarketingDialog</name>
    <message>
        <source>People who want no marketing</source>
        <translation>Betrokkenen die geen marketing willen</translation>
    </message>
    <message>
        <source>Address or number of a request</source>
        <translation>Adres of nummer van een verzoek</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>Er staat niemand op deze lijst</translation>
    </message>
    <message>
        <source>An address comes here when an objection to direct marketing is granted or noted.</source>
        <translation>Een adres komt hier te staan als een bezwaar tegen direct marketing wordt toegewezen of genoteerd.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Bewaren als CSV…</translation>
    </message>
    <message>
        <source>Save the list for the mailing tool</source>
        <translation>Lijst voor het mailingprogramma bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>This person was erased; only the address is kept.</source>
        <translation>Deze betrokkene is gewist; alleen het adres is bewaard.</translation>
    </message>
    <message>
        <source>These addresses get no advertising. They stay here when the person is erased, so that nobody writes to them again (GDPR art. 21(3)). Save the list for the mailing tool after every change.</source>
        <translation>Deze adressen krijgen geen reclame. Ze blijven hier staan als de betrokkene wordt gewist, zodat niemand er nog naartoe schrijft (artikel 21, derde lid, AVG). Bewaar de lijst na elke wijziging opnieuw voor het mailingprogramma.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {number}</source>
        <translation>Notitie bij {number}</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>For colleagues</source>
        <translation>Voor collega’s</translation>
    </message>
    <message>
        <source>It never stands in a letter. It is part of the file all the same: the person may ask to see it.</source>
        <translation>De notitie komt nooit in een brief, maar hoort wel bij het dossier: de betrokkene mag er inzage in vragen.</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notitie geschreven</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>NoticeBundleDialog</name>
    <message>
        <source>Notices to recipients · {number}</source>
        <translation>Kennisgevingen aan ontvangers · {number}</translation>
    </message>
    <message>
        <source>Make final and send</source>
        <translation>Definitief maken en verzenden</translation>
    </message>
    <message>
        <source>Every recipient gets a letter of its own. All of them become final together and count as sent today; then print or e-mail each from the request.</source>
        <translation>Elke ontvanger krijgt een eigen brief. Alle brieven worden samen definitief en gelden als vandaag verzonden; daarna kunt u elke brief vanuit het verzoek afdrukken of mailen.</translation>
    </message>
    <message>
        <source>Confirm by</source>
        <translation>Bevestiging uiterlijk</translation>
    </message>
    <message>
        <source>Remark, the same in each letter</source>
        <translation>Opmerking, in elke brief dezelfde</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) final; now print or e-mail each</source>
        <translation>
            <numerusform>%n kennisgeving definitief; druk die nu af of mail die</numerusform>
            <numerusform>%n kennisgevingen definitief; druk ze nu elk af of mail ze</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets a notice</source>
        <translation>Wie een kennisgeving krijgt</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Invullen…</translation>
    </message>
    <message>
        <source>Tick at least one recipient.</source>
        <translation>Vink ten minste één ontvanger aan.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n notice(s) final and send</source>
        <translation>
            <numerusform>%n kennisgeving definitief maken en verzenden</numerusform>
            <numerusform>%n kennisgevingen definitief maken en verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter that is shown</source>
        <translation>Getoonde brief</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Brief aan</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Notice to {recipient}</source>
        <translation>Kennisgeving aan {recipient}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>It needs a postal address or an e-mail address. The next notice to them begins with it.</source>
        <translation>Een postadres of e-mailadres is nodig. In de volgende kennisgeving aan deze ontvanger staat het al ingevuld.</translation>
    </message>
    <message>
        <source>Known there by</source>
        <translation>Daar te herkennen aan</translation>
    </message>
    <message>
        <source>Only what that recipient knows the person by, and nothing more.</source>
        <translation>Alleen waaraan die ontvanger de betrokkene herkent, en niet meer.</translation>
    </message>
    <message>
        <source>Was given: {data}</source>
        <translation>Kreeg van ons: {data}</translation>
    </message>
    <message>
        <source>What the letter to the person says. Leave only what this recipient had.</source>
        <translation>Zo staat het in de brief aan de betrokkene. Laat alleen staan wat deze ontvanger had.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Notice to {recipient} saved</source>
        <translation>Kennisgeving aan {recipient} bewaard</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This could not be done</source>
        <translation>Dit kon niet worden gedaan</translation>
    </message>
    <message>
        <source>Nothing was changed. Mention the code {code} when you ask for help.</source>
        <translation>Er is niets gewijzigd. Noem de code {code} als u om hulp vraagt.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>This is a mistake in Inzage, not yours. What was saved is safe; look whether your last step is there before you repeat it. Mention the code {mark} when you ask for help.</source>
        <translation>Dit is een fout in Inzage, niet van u. Wat bewaard was, is veilig; kijk of uw laatste stap er staat voordat u hem herhaalt. Noem de code {mark} als u om hulp vraagt.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Een collega</translation>
    </message>
    <message>
        <source>This day lies in the future</source>
        <translation>Deze dag ligt in de toekomst</translation>
    </message>
    <message>
        <source>A request cannot have been received on {received_on}. Correct the day of receipt.</source>
        <translation>Een verzoek kan niet op {received_on} zijn ontvangen. Corrigeer de dag van ontvangst.</translation>
    </message>
    <message>
        <source>This day is too long ago</source>
        <translation>Deze dag ligt te ver terug</translation>
    </message>
    <message>
        <source>The law that gives these rights applies from {applies_from}. A request cannot have been received on {received_on}. Correct the day of receipt.</source>
        <translation>De wet die deze rechten geeft, geldt vanaf {applies_from}. Een verzoek kan niet op {received_on} zijn ontvangen. Corrigeer de dag van ontvangst.</translation>
    </message>
    <message>
        <source>This day is too late</source>
        <translation>Deze dag is te laat</translation>
    </message>
    <message>
        <source>Something was done on this request before {received_on}. Correct the day of receipt.</source>
        <translation>Aan dit verzoek is al vóór {received_on} gewerkt. Corrigeer de dag van ontvangst.</translation>
    </message>
    <message>
        <source>These days do not fit</source>
        <translation>Deze dagen passen niet bij elkaar</translation>
    </message>
    <message>
        <source>The question to the person was put on {asked_on}, before the request was received on {received_on}. Correct one of the two.</source>
        <translation>De vraag aan de betrokkene is gesteld op {asked_on}, vóór de ontvangst van het verzoek op {received_on}. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>The answer of {answered_on} lies before the question of {asked_on}. Correct one of the two.</source>
        <translation>Het antwoord van {answered_on} ligt vóór de vraag van {asked_on}. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>The delay notice of {notice_on} lies before the receipt on {received_on}. Correct the day of receipt.</source>
        <translation>Het uitstelbericht van {notice_on} ligt vóór de ontvangst op {received_on}. Corrigeer de dag van ontvangst.</translation>
    </message>
    <message>
        <source>This moment has no time zone</source>
        <translation>Dit tijdstip heeft geen tijdzone</translation>
    </message>
    <message>
        <source>The moment of receipt could not be read. Fill in the day of receipt yourself.</source>
        <translation>Het tijdstip van ontvangst was niet te lezen. Vul zelf de dag van ontvangst in.</translation>
    </message>
    <message>
        <source>This period could not be read</source>
        <translation>Deze termijn was niet te lezen</translation>
    </message>
    <message>
        <source>The period {text} is not valid. Mention this when you ask for help.</source>
        <translation>De termijn {text} is niet geldig. Noem dit als u om hulp vraagt.</translation>
    </message>
    <message>
        <source>Extending is no longer possible</source>
        <translation>Verlengen kan niet meer</translation>
    </message>
    <message>
        <source>The delay notice had to be sent within the first month, by {notice_by} at the latest. Decide on the request now.</source>
        <translation>Het uitstelbericht moest binnen de eerste maand verzonden zijn, uiterlijk op {notice_by}. Beslis nu over het verzoek.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>De reden ontbreekt</translation>
    </message>
    <message>
        <source>Write down which facts make the delay necessary; the person must be told.</source>
        <translation>Schrijf op welke feiten het uitstel nodig maken; de betrokkene moet dat weten.</translation>
    </message>
    <message>
        <source>This term was extended already</source>
        <translation>Deze termijn is al verlengd</translation>
    </message>
    <message>
        <source>A term can be extended once; that happened on {notice_on}.</source>
        <translation>Een termijn kan één keer worden verlengd; dat is gebeurd op {notice_on}.</translation>
    </message>
    <message>
        <source>The expected date is too late</source>
        <translation>De verwachte datum is te laat</translation>
    </message>
    <message>
        <source>The statement promises an answer within three months. Choose {latest} or an earlier day.</source>
        <translation>De privacyverklaring belooft een antwoord binnen drie maanden. Kies {latest} of een eerdere dag.</translation>
    </message>
    <message>
        <source>The expected date has passed</source>
        <translation>De verwachte datum is voorbij</translation>
    </message>
    <message>
        <source>Choose a day on which the person may still expect the answer.</source>
        <translation>Kies een dag waarop de betrokkene het antwoord nog kan verwachten.</translation>
    </message>
    <message>
        <source>Identity is not established yet</source>
        <translation>De identiteit is nog niet vastgesteld</translation>
    </message>
    <message>
        <source>Record first how identity was established. Without it you can only decide that the person cannot be identified, that another organisation decides, or that the request was taken back. Direct marketing, consent and complaints need no identity.</source>
        <translation>Leg eerst vast hoe de identiteit is vastgesteld. Zolang dat niet is gebeurd, kunt u alleen beslissen dat de betrokkene niet te identificeren is, dat een andere organisatie beslist, of dat het verzoek is ingetrokken. Voor direct marketing, toestemming en klachten is geen identificatie nodig.</translation>
    </message>
    <message>
        <source>This right may not be refused</source>
        <translation>Dit recht mag niet worden geweigerd</translation>
    </message>
    <message>
        <source>{right} is absolute: the law knows no ground to refuse it. Carry it out.</source>
        <translation>{right} is absoluut: de wet kent geen grond om het te weigeren. Voer het uit.</translation>
    </message>
    <message>
        <source>No ground was chosen</source>
        <translation>Er is geen grond gekozen</translation>
    </message>
    <message>
        <source>Choose at least one ground for refusing: {right}.</source>
        <translation>Kies ten minste één grond voor de weigering: {right}.</translation>
    </message>
    <message>
        <source>This ground does not fit</source>
        <translation>Deze grond past niet</translation>
    </message>
    <message>
        <source>The ground “{ground}” does not exist for: {right}. Choose another ground.</source>
        <translation>De grond ‘{ground}’ bestaat niet voor: {right}. Kies een andere grond.</translation>
    </message>
    <message>
        <source>The facts are missing</source>
        <translation>De feiten ontbreken</translation>
    </message>
    <message>
        <source>Write down which facts make the ground apply; the refusal cannot be sent without reasons.</source>
        <translation>Schrijf op waarom de grond van toepassing is; een weigering zonder redenen kan niet worden verzonden.</translation>
    </message>
    <message>
        <source>The person was told already</source>
        <translation>De betrokkene heeft al bericht gekregen</translation>
    </message>
    <message>
        <source>A letter about this decision was finalised: {right}. It can no longer be changed.</source>
        <translation>Over deze beslissing is een definitieve brief gemaakt: {right}. Het kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>A decision was taken already</source>
        <translation>Er is al een beslissing genomen</translation>
    </message>
    <message>
        <source>Take the decision back first: {right}.</source>
        <translation>Draai eerst de beslissing terug: {right}.</translation>
    </message>
    <message>
        <source>Not everything was decided</source>
        <translation>Nog niet over alles is beslist</translation>
    </message>
    <message>
        <source>Decide on these first: {rights}.</source>
        <translation>Beslis eerst over: {rights}.</translation>
    </message>
    <message>
        <source>This request is closed</source>
        <translation>Dit verzoek is gesloten</translation>
    </message>
    <message>
        <source>It was closed on {closed_on}. Open it again to go on.</source>
        <translation>Het is gesloten op {closed_on}. Heropen het om verder te gaan.</translation>
    </message>
    <message>
        <source>This request is no longer there</source>
        <translation>Dit verzoek is er niet meer</translation>
    </message>
    <message>
        <source>It may have been removed in another window. Go back to the list.</source>
        <translation>Mogelijk is het elders verwijderd. Ga terug naar de lijst.</translation>
    </message>
    <message>
        <source>No right was chosen</source>
        <translation>Er is geen recht gekozen</translation>
    </message>
    <message>
        <source>Choose at least one right that the person asks for.</source>
        <translation>Kies ten minste één recht waar de betrokkene om vraagt.</translation>
    </message>
    <message>
        <source>This right is not part of the request</source>
        <translation>Dit recht hoort niet bij het verzoek</translation>
    </message>
    <message>
        <source>Add it to the request first: {right}.</source>
        <translation>Voeg het eerst toe aan het verzoek: {right}.</translation>
    </message>
    <message>
        <source>What was checked is missing</source>
        <translation>Er staat niet wat is gecontroleerd</translation>
    </message>
    <message>
        <source>Write down what you looked at to establish identity; no copy of an identity document is needed.</source>
        <translation>Schrijf op wat u hebt nagegaan om de identiteit vast te stellen; een kopie van een identiteitsbewijs is niet nodig.</translation>
    </message>
    <message>
        <source>This day does not fit</source>
        <translation>Deze dag past niet</translation>
    </message>
    <message>
        <source>Identity cannot have been established on {on}; the request was received on {received_on}. Choose a day from then until today.</source>
        <translation>De identiteit kan niet op {on} zijn vastgesteld; het verzoek is ontvangen op {received_on}. Kies een dag vanaf toen tot en met vandaag.</translation>
    </message>
    <message>
        <source>Decisions rest on this identity</source>
        <translation>Beslissingen steunen op deze identiteit</translation>
    </message>
    <message>
        <source>Take the decisions back before you take back how identity was established.</source>
        <translation>Draai eerst de beslissingen terug voordat u het vaststellen van de identiteit terugdraait.</translation>
    </message>
    <message>
        <source>No person was chosen</source>
        <translation>Er is geen betrokkene gekozen</translation>
    </message>
    <message>
        <source>Choose the person in the directory, or add them, before you establish identity.</source>
        <translation>Kies de betrokkene uit de lijst of voeg een nieuwe toe, voordat u de identiteit vaststelt.</translation>
    </message>
    <message>
        <source>Decisions were taken for another person</source>
        <translation>Er zijn beslissingen genomen voor een ander</translation>
    </message>
    <message>
        <source>Take the decisions back before you choose another person for this request.</source>
        <translation>Draai eerst de beslissingen terug voordat u een andere betrokkene bij dit verzoek kiest.</translation>
    </message>
    <message>
        <source>This person is no longer there</source>
        <translation>Deze betrokkene is er niet meer</translation>
    </message>
    <message>
        <source>They may have been merged with another entry. Search again.</source>
        <translation>Mogelijk is de vermelding samengevoegd met een andere. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>De naam ontbreekt</translation>
    </message>
    <message>
        <source>Fill in a surname, or at least a first name or an organisation.</source>
        <translation>Vul een achternaam in, of in elk geval een voornaam of organisatie.</translation>
    </message>
    <message>
        <source>This person has requests</source>
        <translation>Deze betrokkene heeft verzoeken</translation>
    </message>
    <message>
        <source>An entry with requests cannot be taken away. Merge it with another entry instead.</source>
        <translation>Een vermelding met verzoeken kan niet weg. Voeg die samen met een andere vermelding.</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>Dit is dezelfde vermelding</translation>
    </message>
    <message>
        <source>Choose two different entries to merge.</source>
        <translation>Kies twee verschillende vermeldingen om samen te voegen.</translation>
    </message>
    <message>
        <source>This letter is no longer there</source>
        <translation>Deze brief is er niet meer</translation>
    </message>
    <message>
        <source>The draft may have been thrown away. Go back to the request.</source>
        <translation>Mogelijk is het concept weggegooid. Ga terug naar het verzoek.</translation>
    </message>
    <message>
        <source>This letter is final</source>
        <translation>Deze brief is definitief</translation>
    </message>
    <message>
        <source>A finalised letter is never changed. Make a new letter instead.</source>
        <translation>Een definitieve brief wordt nooit gewijzigd. Maak een nieuwe brief.</translation>
    </message>
    <message>
        <source>This letter is still a draft</source>
        <translation>Deze brief is nog een concept</translation>
    </message>
    <message>
        <source>Finalise it before you print, save or send it.</source>
        <translation>Maak de brief definitief voordat u hem afdrukt, bewaart of verzendt.</translation>
    </message>
    <message>
        <source>This letter was altered outside Inzage</source>
        <translation>Deze brief is buiten Inzage gewijzigd</translation>
    </message>
    <message>
        <source>The archived pages no longer match their fingerprint. Do not send it; put back a backup and ask for help.</source>
        <translation>De gearchiveerde pagina’s komen niet meer overeen met hun vingerafdruk. Verzend de brief niet; zet een reservekopie terug en vraag om hulp.</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Er is geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>Add an e-mail address to the person, or print the letter and send it by post.</source>
        <translation>Voeg een e-mailadres toe aan de betrokkene, of druk de brief af en verzend hem per post.</translation>
    </message>
    <message>
        <source>There is no original message</source>
        <translation>Er is geen origineel bericht</translation>
    </message>
    <message>
        <source>This request came by post or telephone; nothing was kept as a file.</source>
        <translation>Dit verzoek kwam per post of telefoon; er is geen bestand bewaard.</translation>
    </message>
    <message>
        <source>The office's details are incomplete</source>
        <translation>De gegevens van de organisatie zijn niet compleet</translation>
    </message>
    <message>
        <source>Fill in the organisation and your name in Preferences; every letter needs them.</source>
        <translation>Vul bij Voorkeuren de organisatie en uw naam in; elke brief heeft ze nodig.</translation>
    </message>
    <message>
        <source>The privacy statement is incomplete</source>
        <translation>De privacyverklaring is niet compleet</translation>
    </message>
    <message>
        <source>The program's copy of the statement cannot be used: {problems}. Install Inzage again.</source>
        <translation>De kopie van de privacyverklaring in het programma is niet bruikbaar: {problems}. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>The list of holidays cannot be used</source>
        <translation>De lijst met feestdagen is niet bruikbaar</translation>
    </message>
    <message>
        <source>A day in it could not be read. Install Inzage again.</source>
        <translation>Een dag daarin was niet te lezen. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>This period is too long</source>
        <translation>Deze termijn is te lang</translation>
    </message>
    <message>
        <source>It ends later than dates can be counted. Choose a shorter one.</source>
        <translation>Die eindigt later dan de kalender reikt. Kies een kortere.</translation>
    </message>
    <message>
        <source>The end on {to_on} lies before the beginning on {from_on}. Correct one of the two.</source>
        <translation>Het einde op {to_on} ligt vóór het begin op {from_on}. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>A retention period in it does not say when it begins. Install Inzage again.</source>
        <translation>Een bewaartermijn daarin zegt niet wanneer hij begint. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>A retention period in it is of an unknown kind: {bound}. Install Inzage again.</source>
        <translation>Een bewaartermijn daarin is van een onbekende soort: {bound}. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>A retention period in it ends in an unknown way: {cutoff}. Install Inzage again.</source>
        <translation>Een bewaartermijn daarin eindigt op een onbekende manier: {cutoff}. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Dit opent de kluis niet</translation>
    </message>
    <message>
        <source>This computer has no key to the vault</source>
        <translation>Deze computer heeft geen sleutel van de kluis</translation>
    </message>
    <message>
        <source>Use the passphrase, or open the vault on the computer where it was made.</source>
        <translation>Gebruik de wachtwoordzin, of open de kluis op de computer waar hij is gemaakt.</translation>
    </message>
    <message>
        <source>This is not a vault</source>
        <translation>Dit is geen kluis</translation>
    </message>
    <message>
        <source>The file in the vault's place is something else. Put it away, or put back a backup; Inzage changed nothing.</source>
        <translation>Het bestand op de plek van de kluis is iets anders. Zet het elders, of zet een reservekopie terug; Inzage heeft niets gewijzigd.</translation>
    </message>
    <message>
        <source>This vault is newer than this program</source>
        <translation>Deze kluis is nieuwer dan dit programma</translation>
    </message>
    <message>
        <source>It was made by a later version of Inzage. Install that version; nothing was changed.</source>
        <translation>Hij is gemaakt met een latere versie van Inzage. Installeer die versie; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Dit bestand is niet versleuteld</translation>
    </message>
    <message>
        <source>A vault is always encrypted, so Inzage does not open it. Put back a backup and ask for help.</source>
        <translation>Een kluis is altijd versleuteld, dus Inzage opent dit niet. Zet een reservekopie terug en vraag om hulp.</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>De kluis is beschadigd</translation>
    </message>
    <message>
        <source>Part of the file cannot be read. Do not go on working; put back the latest backup. Keep the damaged file.</source>
        <translation>Een deel van het bestand is onleesbaar. Werk niet verder; zet de laatste reservekopie terug. Bewaar het beschadigde bestand.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>Nothing of the last step was saved, and nothing was lost. Make room on the disk and try again.</source>
        <translation>Van de laatste stap is niets bewaard en er is niets verloren. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault is in use</source>
        <translation>De kluis is in gebruik</translation>
    </message>
    <message>
        <source>Another program holds the file, for one a backup or a second Inzage. Close it and try again.</source>
        <translation>Een ander programma houdt het bestand vast, bijvoorbeeld een reservekopie of een tweede Inzage. Sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Part of the program is too old</source>
        <translation>Een deel van het programma is te oud</translation>
    </message>
    <message>
        <source>The encryption library is older than this vault needs. Install Inzage again.</source>
        <translation>De versleuteling is ouder dan deze kluis nodig heeft. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>Encryption is missing</source>
        <translation>De versleuteling ontbreekt</translation>
    </message>
    <message>
        <source>The library that encrypts the vault did not load, so nothing was opened. Install Inzage again.</source>
        <translation>Het onderdeel dat de kluis versleutelt, is niet geladen; daarom is er niets geopend. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Het sleutelbestand ontbreekt</translation>
    </message>
    <message>
        <source>Without vault.keys the vault cannot be opened. Put vault.keys or vault.keys.bak back beside the vault, from a backup if need be.</source>
        <translation>Zonder vault.keys gaat de kluis niet open. Zet vault.keys of vault.keys.bak terug naast de kluis, zo nodig uit een reservekopie.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Het sleutelbestand is beschadigd</translation>
    </message>
    <message>
        <source>vault.keys cannot be read. Put it back from vault.keys.bak or from a backup; Inzage changed nothing.</source>
        <translation>vault.keys is onleesbaar. Zet het terug uit vault.keys.bak of een reservekopie; Inzage heeft niets gewijzigd.</translation>
    </message>
    <message>
        <source>This folder is synchronised</source>
        <translation>Deze map wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>A synchronised folder can damage the vault and takes it out of the office. Choose a folder on this computer.</source>
        <translation>Een gesynchroniseerde map kan de kluis beschadigen en brengt hem buiten het kantoor. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>The passphrase does not fit, or the keyring holds the key of another vault. Try again; capital letters and spaces count.</source>
        <translation>De wachtwoordzin klopt niet, of de sleutelbos bevat de sleutel van een andere kluis. Probeer het opnieuw; hoofdletters en spaties tellen mee.</translation>
    </message>
    <message>
        <source>The system's keyring does not answer</source>
        <translation>De sleutelbos van het systeem antwoordt niet</translation>
    </message>
    <message>
        <source>Open the vault with the passphrase, or unlock the keyring and start Inzage again.</source>
        <translation>Open de kluis met de wachtwoordzin, of ontgrendel de sleutelbos en start Inzage opnieuw.</translation>
    </message>
    <message>
        <source>Your preferences could not be saved</source>
        <translation>Uw voorkeuren konden niet worden bewaard</translation>
    </message>
    <message>
        <source>They hold until you close Inzage. The folder for settings cannot be written; ask for the right to write there.</source>
        <translation>Ze gelden tot u Inzage sluit. In de map voor instellingen kan niet worden geschreven; vraag om schrijfrechten.</translation>
    </message>
    <message>
        <source>The letter is not complete</source>
        <translation>De brief is niet compleet</translation>
    </message>
    <message>
        <source>Fill in first: {fields}.</source>
        <translation>Vul eerst in: {fields}.</translation>
    </message>
    <message>
        <source>A character cannot be printed</source>
        <translation>Een teken kan niet worden afgedrukt</translation>
    </message>
    <message>
        <source>The letter's font does not have “{character}”. Replace it in: {field}.</source>
        <translation>Het lettertype van de brief heeft geen ‘{character}’. Vervang het in: {field}.</translation>
    </message>
    <message>
        <source>The letter's text asks for something unknown</source>
        <translation>De brieftekst vraagt om iets onbekends</translation>
    </message>
    <message>
        <source>The field {field} does not exist. Correct the text in the folder resources/letters.</source>
        <translation>Het veld {field} bestaat niet. Corrigeer de tekst in de map resources/letters.</translation>
    </message>
    <message>
        <source>This kind of letter does not exist</source>
        <translation>Deze soort brief bestaat niet</translation>
    </message>
    <message>
        <source>Choose one of the letters on the request's page.</source>
        <translation>Kies een van de brieven op de pagina van het verzoek.</translation>
    </message>
    <message>
        <source>The letter texts cannot be used</source>
        <translation>De briefteksten zijn niet bruikbaar</translation>
    </message>
    <message>
        <source>Correct these places in the folder resources/letters: {faults}.</source>
        <translation>Corrigeer deze plekken in de map resources/letters: {faults}.</translation>
    </message>
    <message>
        <source>The house style of the letters cannot be used</source>
        <translation>De huisstijl van de brieven is niet bruikbaar</translation>
    </message>
    <message>
        <source>Correct these places in style.toml: {faults}.</source>
        <translation>Corrigeer deze plekken in style.toml: {faults}.</translation>
    </message>
    <message>
        <source>A letter font is missing</source>
        <translation>Een lettertype van de brieven ontbreekt</translation>
    </message>
    <message>
        <source>The address does not fit the window</source>
        <translation>Het adres past niet in het venster van de envelop</translation>
    </message>
    <message>
        <source>This e-mail address cannot be used</source>
        <translation>Dit e-mailadres is niet bruikbaar</translation>
    </message>
    <message>
        <source>The vault file is missing</source>
        <translation>Het kluisbestand ontbreekt</translation>
    </message>
    <message>
        <source>The vault file vault.db is missing. Put it back from a backup; if Inzage was never used here, put vault.keys away and start again.</source>
        <translation>Het kluisbestand vault.db ontbreekt. Zet het terug vanuit een reservekopie; als Inzage hier nooit is gebruikt, zet dan vault.keys elders weg en start opnieuw.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>De schijf reageerde niet</translation>
    </message>
    <message>
        <source>The disk did not answer; the last step was not saved. Close Inzage, check the disk, start again.</source>
        <translation>De schijf reageerde niet; de laatste stap is niet bewaard. Sluit Inzage, controleer de schijf en start opnieuw.</translation>
    </message>
    <message>
        <source>The vault cannot be written or read</source>
        <translation>De kluis kan niet worden beschreven of gelezen</translation>
    </message>
    <message>
        <source>The folder or file is read-only or cannot be read. Ask for the right to read and write there, and try again.</source>
        <translation>De map of het bestand is alleen-lezen of kan niet worden gelezen. Vraag om lees- en schrijfrechten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Inzage runs already</source>
        <translation>Inzage draait al</translation>
    </message>
    <message>
        <source>Inzage runs already but does not answer. Close it, if need be by restarting the computer, and start again.</source>
        <translation>Inzage draait al, maar reageert niet. Sluit het, zo nodig door de computer opnieuw te starten, en start opnieuw.</translation>
    </message>
    <message>
        <source>A draft needs one valid e-mail address. Correct it at the person's details.</source>
        <translation>Een concept heeft één geldig e-mailadres nodig. Corrigeer het bij de gegevens van de betrokkene.</translation>
    </message>
    <message>
        <source>A field of the letter cannot be used</source>
        <translation>Een veld van de brief is niet bruikbaar</translation>
    </message>
    <message>
        <source>Choose or fill in again: {field}.</source>
        <translation>Kies of vul opnieuw in: {field}.</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>Een tekst is te lang</translation>
    </message>
    <message>
        <source>{field} takes at most {limit} characters. Shorten it.</source>
        <translation>In {field} passen hooguit {limit} tekens. Verkort de tekst.</translation>
    </message>
    <message>
        <source>This language does not exist</source>
        <translation>Deze taal bestaat niet</translation>
    </message>
    <message>
        <source>Letters are written in Dutch or English. Choose one of the two.</source>
        <translation>Brieven worden in het Nederlands of Engels geschreven. Kies een van beide.</translation>
    </message>
    <message>
        <source>The letters cannot be set without {file}. Install Inzage again.</source>
        <translation>Zonder {file} kunnen de brieven niet worden gemaakt. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>A letter font is damaged</source>
        <translation>Een lettertype van de brieven is beschadigd</translation>
    </message>
    <message>
        <source>The letters cannot be set with {file} as it is. Install Inzage again.</source>
        <translation>Met {file} in deze staat kunnen de brieven niet worden gemaakt. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>Of the address, {limit} lines of normal length fit in the envelope's window. Shorten it: {field}.</source>
        <translation>Van het adres passen {limit} regels van gewone lengte in het venster van de envelop. Verkort het: {field}.</translation>
    </message>
    <message>
        <source>This mail is too large</source>
        <translation>Deze e-mail is te groot</translation>
    </message>
    <message>
        <source>It is {bytes}; at most {limit} can be read. Ask for it without the large attachments, or open the request by hand.</source>
        <translation>Hij is {bytes}; hooguit {limit} kan worden gelezen. Vraag hem zonder de grote bijlagen, of maak het verzoek met de hand aan.</translation>
    </message>
    <message>
        <source>This is not a saved e-mail</source>
        <translation>Dit is geen bewaarde e-mail</translation>
    </message>
    <message>
        <source>Save the message as .eml in your mail program and add that file, or open the request by hand.</source>
        <translation>Bewaar het bericht in uw mailprogramma als .eml en voeg dat bestand toe, of maak het verzoek met de hand aan.</translation>
    </message>
    <message>
        <source>This is an Outlook file</source>
        <translation>Dit is een Outlook-bestand</translation>
    </message>
    <message>
        <source>Save the message in Outlook as .eml, or drag it from the new Outlook or the web, and add that file.</source>
        <translation>Bewaar het bericht in Outlook als .eml, of sleep het uit de nieuwe Outlook of de webversie, en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>This mail took too long to read</source>
        <translation>Deze e-mail lezen duurde te lang</translation>
    </message>
    <message>
        <source>It is put together in an unusual way and was left alone for safety. Open the request by hand and keep the file apart.</source>
        <translation>Hij is ongewoon opgebouwd en is voor de zekerheid overgeslagen. Maak het verzoek met de hand aan en bewaar het bestand apart.</translation>
    </message>
    <message>
        <source>This mail cannot be read</source>
        <translation>Deze e-mail is niet te lezen</translation>
    </message>
    <message>
        <source>The file is damaged or put together in an unusual way. Open the request by hand and keep the file apart.</source>
        <translation>Het bestand is beschadigd of ongewoon opgebouwd. Maak het verzoek met de hand aan en bewaar het bestand apart.</translation>
    </message>
    <message>
        <source>This attachment is not there</source>
        <translation>Deze bijlage is er niet</translation>
    </message>
    <message>
        <source>The message has no such attachment. Open the request again.</source>
        <translation>Het bericht heeft deze bijlage niet. Open het verzoek opnieuw.</translation>
    </message>
    <message>
        <source>The mail program handed over nothing</source>
        <translation>Het mailprogramma gaf niets door</translation>
    </message>
    <message>
        <source>Drag the message to a folder first and add it from there, or use Add mail (Ctrl+O).</source>
        <translation>Sleep het bericht eerst naar een map en voeg het daarvandaan toe, of gebruik E-mail toevoegen (Ctrl+O).</translation>
    </message>
    <message>
        <source>Choose the person first</source>
        <translation>Kies eerst de betrokkene</translation>
    </message>
    <message>
        <source>Only with a person of the directory is it known where to look and what is held. Choose the person of this request.</source>
        <translation>Alleen bij een betrokkene uit de lijst is bekend waar moet worden gezocht en wat er wordt bewaard. Kies de betrokkene van dit verzoek.</translation>
    </message>
    <message>
        <source>This search is not there any more</source>
        <translation>Deze zoektaak is er niet meer</translation>
    </message>
    <message>
        <source>It was taken back in the meantime. Open the request again.</source>
        <translation>Intussen is dit teruggedraaid. Open het verzoek opnieuw.</translation>
    </message>
    <message>
        <source>This search is still to be done</source>
        <translation>Deze zoektaak moet nog worden gedaan</translation>
    </message>
    <message>
        <source>Record what was found in it, or that nothing was.</source>
        <translation>Leg vast wat er is gevonden, of dat er niets is gevonden.</translation>
    </message>
    <message>
        <source>This search was recorded already</source>
        <translation>Deze zoektaak is al vastgelegd</translation>
    </message>
    <message>
        <source>{by} recorded it on {on}. Search it again if something has to be added.</source>
        <translation>{by} heeft het resultaat op {on} vastgelegd. Zoek opnieuw als er iets bij moet.</translation>
    </message>
    <message>
        <source>A colleague went on with this search</source>
        <translation>Een collega is met deze zoektaak verdergegaan</translation>
    </message>
    <message>
        <source>It was left as it is now. Look at it, and correct it where it is wrong.</source>
        <translation>Er is niets gewijzigd. Kijk hoe het er nu voor staat, en corrigeer wat niet klopt.</translation>
    </message>
    <message>
        <source>A decision rests on the searches</source>
        <translation>Een beslissing steunt op de zoekresultaten</translation>
    </message>
    <message>
        <source>Take back the decision on these first: {rights}. Then the system can be searched again.</source>
        <translation>Draai eerst de beslissing hierover terug: {rights}. Daarna kan opnieuw in het systeem worden gezocht.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Er is niemand genoemd</translation>
    </message>
    <message>
        <source>Fill in who was asked to search.</source>
        <translation>Vul in aan wie is gevraagd om te zoeken.</translation>
    </message>
    <message>
        <source>{on} must lie between the receipt of the request on {received_on} and today. Correct the day.</source>
        <translation>{on} moet liggen tussen de ontvangst van het verzoek op {received_on} en vandaag. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Het is nog aan niemand gevraagd</translation>
    </message>
    <message>
        <source>Record first who was asked to search and when; then a reminder can be noted from that day on.</source>
        <translation>Leg eerst vast aan wie en wanneer is gevraagd om te zoeken; vanaf die dag kan een herinnering worden genoteerd.</translation>
    </message>
    <message>
        <source>Something has to be said of this</source>
        <translation>Hier hoort een toelichting bij</translation>
    </message>
    <message>
        <source>Write down what was found, or add the file that was found; or why the system does not apply to this person.</source>
        <translation>Schrijf op wat er is gevonden, of voeg het gevonden bestand toe; of schrijf op waarom het systeem voor deze betrokkene niet van toepassing is.</translation>
    </message>
    <message>
        <source>A file came from this search</source>
        <translation>Uit deze zoektaak kwam een bestand</translation>
    </message>
    <message>
        <source>Something was found, then. Record it as found, or remove the file first if it does not belong here.</source>
        <translation>Er is dus iets gevonden. Leg het vast als gevonden, of verwijder eerst het bestand als het hier niet hoort.</translation>
    </message>
    <message>
        <source>This result is not known</source>
        <translation>Dit resultaat is niet bekend</translation>
    </message>
    <message>
        <source>Choose one of the results that are offered.</source>
        <translation>Kies een van de aangeboden resultaten.</translation>
    </message>
    <message>
        <source>Not every system was searched yet</source>
        <translation>Nog niet in elk systeem is gezocht</translation>
    </message>
    <message>
        <source>Record first what is in these: {systems}. Then it can be decided.</source>
        <translation>Leg eerst vast wat er in deze systemen staat: {systems}. Daarna kan worden beslist.</translation>
    </message>
    <message>
        <source>Something is held of this person</source>
        <translation>Er worden gegevens van deze betrokkene bewaard</translation>
    </message>
    <message>
        <source>In these systems something was found or is registered: {systems}. “Nothing held” cannot be the answer.</source>
        <translation>In deze systemen is iets gevonden of vastgelegd: {systems}. Het antwoord kan niet ‘Geen gegevens gevonden’ zijn.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Dit bestand is leeg</translation>
    </message>
    <message>
        <source>There is nothing in {name}. Look at the file, and add it again.</source>
        <translation>Er staat niets in {name}. Bekijk het bestand en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>{name} is {bytes}; at most {most} can be kept in one file. Split it, or leave out what is not needed.</source>
        <translation>{name} is {bytes}; in één bestand kan hooguit {most} worden bewaard. Splits het, of laat weg wat niet nodig is.</translation>
    </message>
    <message>
        <source>This file is here already</source>
        <translation>Dit bestand is er al</translation>
    </message>
    <message>
        <source>The same content is in this request as {name}. Nothing was added.</source>
        <translation>Dezelfde inhoud staat al in dit verzoek, als {name}. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Dit bestand is er niet meer</translation>
    </message>
    <message>
        <source>It was removed in the meantime. Open the request again.</source>
        <translation>Het is intussen verwijderd. Open het verzoek opnieuw.</translation>
    </message>
    <message>
        <source>This file does not match its fingerprint</source>
        <translation>Dit bestand komt niet overeen met zijn vingerafdruk</translation>
    </message>
    <message>
        <source>{name} is not what was once added. Restore a backup, and ask for help.</source>
        <translation>{name} is niet meer wat ooit is toegevoegd. Zet een reservekopie terug en vraag om hulp.</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Dit bestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. Look whether it is still there and try again.</source>
        <translation>{name} was niet te lezen: {reason}. Kijk of het er nog staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer comes first</source>
        <translation>De antwoordbrief komt eerst</translation>
    </message>
    <message>
        <source>The package goes with the final letter that grants this: {right}. Decide, and write the answer.</source>
        <translation>Het gegevenspakket gaat mee met de definitieve brief waarin dit wordt toegewezen: {right}. Beslis, en schrijf de antwoordbrief.</translation>
    </message>
    <message>
        <source>There is nothing to hand out</source>
        <translation>Er valt niets mee te geven</translation>
    </message>
    <message>
        <source>The decision on this is not a grant: {right}. A package goes only with a request that was granted, whole or in part.</source>
        <translation>Dit is niet toegewezen: {right}. Een gegevenspakket gaat alleen mee bij een verzoek dat geheel of deels is toegewezen.</translation>
    </message>
    <message>
        <source>The file that was saved holds the data of the person before, and does not count as given. Delete it, and build the package again.</source>
        <translation>In het bewaarde bestand staan de gegevens van de vorige betrokkene; het geldt niet als verstrekt. Verwijder het bestand en maak het gegevenspakket opnieuw.</translation>
    </message>
    <message>
        <source>Something of somebody else is among it</source>
        <translation>Er zit iets van een ander tussen</translation>
    </message>
    <message>
        <source>These items are not this person's: they never go along. Leave each out with a reason, or strike out what is about others.</source>
        <translation>Deze onderdelen zijn niet van deze betrokkene: ze gaan nooit mee. Laat elk onderdeel met een reden weg, of lak weg wat over anderen gaat.</translation>
    </message>
    <message>
        <source>Some items were not looked at yet</source>
        <translation>Sommige onderdelen zijn nog niet bekeken</translation>
    </message>
    <message>
        <source>They may hold something about others. Look at each item marked so, and say whether it goes along.</source>
        <translation>Er kan iets over anderen in staan. Bekijk elk onderdeel dat zo is gemarkeerd, en geef aan of het meegaat.</translation>
    </message>
    <message>
        <source>Found, but no file added</source>
        <translation>Gevonden, maar geen bestand toegevoegd</translation>
    </message>
    <message>
        <source>Something was found in {systems}, and no file of it goes along. Add the file at the search, or tick that these data are given in another way or stand in the report.</source>
        <translation>In {systems} is iets gevonden, maar er gaat geen bestand mee. Voeg het bestand toe bij het zoeken, of vink aan dat deze gegevens anders worden verstrekt of in het overzicht staan.</translation>
    </message>
    <message>
        <source>A colleague chose otherwise meanwhile</source>
        <translation>Een collega heeft intussen anders gekozen</translation>
    </message>
    <message>
        <source>The item was left as it is now. Look at it again.</source>
        <translation>Het onderdeel is niet gewijzigd. Bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>This item is not there any more</source>
        <translation>Dit onderdeel is er niet meer</translation>
    </message>
    <message>
        <source>What is held of the person has changed. Open the package again.</source>
        <translation>Wat van de betrokkene wordt bewaard, is veranderd. Open het gegevenspakket opnieuw.</translation>
    </message>
    <message>
        <source>Leaving something out needs a reason</source>
        <translation>Weglaten heeft een reden nodig</translation>
    </message>
    <message>
        <source>The person reads what was left out and why. Write the reason.</source>
        <translation>De betrokkene leest wat is weggelaten en waarom. Schrijf de reden op.</translation>
    </message>
    <message>
        <source>Striking out needs a reason</source>
        <translation>Weglakken heeft een reden nodig</translation>
    </message>
    <message>
        <source>The reason takes the place of the passage, and the person reads it. Write the reason.</source>
        <translation>De reden komt in de plaats van de passage, en de betrokkene leest die. Schrijf de reden op.</translation>
    </message>
    <message>
        <source>The reason repeats what is struck out</source>
        <translation>In de reden staat wat is weggelakt</translation>
    </message>
    <message>
        <source>The person reads the reason. Say why without the words themselves, such as: the name of somebody else.</source>
        <translation>De betrokkene leest de reden. Zeg waarom zonder de woorden zelf te noemen, bijvoorbeeld: de naam van iemand anders.</translation>
    </message>
    <message>
        <source>Nothing can be struck out of this</source>
        <translation>Hierin kan niets worden weggelakt</translation>
    </message>
    <message>
        <source>It has no text that can be read here. Leave it out with a reason, or add a version without the passage.</source>
        <translation>Er staat geen tekst in die hier te lezen is. Laat het met een reden weg, of voeg een versie zonder de passage toe.</translation>
    </message>
    <message>
        <source>This passage does not stand in the text</source>
        <translation>Deze passage staat niet in de tekst</translation>
    </message>
    <message>
        <source>Select it in the text as it was written, whole words at a time.</source>
        <translation>Selecteer de passage in de tekst zoals die is geschreven, met hele woorden.</translation>
    </message>
    <message>
        <source>Nothing is registered of this person</source>
        <translation>Van deze betrokkene is niets vastgelegd</translation>
    </message>
    <message>
        <source>Only what is registered can be given. Register on the person's page what was found, or decide that nothing is held.</source>
        <translation>Alleen wat is vastgelegd kan worden verstrekt. Leg op de pagina van de betrokkene vast wat is gevonden, of beslis dat er geen gegevens zijn gevonden.</translation>
    </message>
    <message>
        <source>Nothing of this can be carried over</source>
        <translation>Hiervan kan niets worden overgedragen</translation>
    </message>
    <message>
        <source>Data portability covers what the person provided on consent or a contract. What is held rests on other grounds; refuse it for that reason, or offer access instead.</source>
        <translation>Overdracht van gegevens geldt voor wat de betrokkene zelf heeft verstrekt op grond van toestemming of een overeenkomst. Wat wordt bewaard, berust op andere grondslagen; weiger het om die reden, of bied in plaats daarvan inzage aan.</translation>
    </message>
    <message>
        <source>This kind of package is not known</source>
        <translation>Deze soort gegevenspakket is niet bekend</translation>
    </message>
    <message>
        <source>A package goes with a request for access or for data portability. Choose one of the two.</source>
        <translation>Een gegevenspakket hoort bij een verzoek om inzage of om overdracht van gegevens. Kies een van beide.</translation>
    </message>
    <message>
        <source>The recipient has no name</source>
        <translation>De ontvanger heeft geen naam</translation>
    </message>
    <message>
        <source>Fill in the name of the organisation it goes to.</source>
        <translation>Vul de naam in van de organisatie waar het heen gaat.</translation>
    </message>
    <message>
        <source>This goes to them already</source>
        <translation>Deze ontvanger krijgt dit al</translation>
    </message>
    <message>
        <source>There is a notice to {recipient} in this request. Correct that one.</source>
        <translation>In dit verzoek staat al een kennisgeving aan {recipient}. Corrigeer die.</translation>
    </message>
    <message>
        <source>This notice is not there any more</source>
        <translation>Deze kennisgeving is er niet meer</translation>
    </message>
    <message>
        <source>A colleague went on with this notice</source>
        <translation>Een collega is met deze kennisgeving verdergegaan</translation>
    </message>
    <message>
        <source>This notice was sent already</source>
        <translation>Deze kennisgeving is al verzonden</translation>
    </message>
    <message>
        <source>{recipient} was told on {sent_on}. What was sent is not changed; forward a correction by a letter of your own.</source>
        <translation>{recipient} is ingelicht op {sent_on}. Wat is verzonden, wordt niet gewijzigd; stuur een correctie in een eigen brief.</translation>
    </message>
    <message>
        <source>This notice was not sent yet</source>
        <translation>Deze kennisgeving is nog niet verzonden</translation>
    </message>
    <message>
        <source>Send the notice to {recipient} first.</source>
        <translation>Verzend eerst de kennisgeving aan {recipient}.</translation>
    </message>
    <message>
        <source>This was confirmed already</source>
        <translation>Dit is al bevestigd</translation>
    </message>
    <message>
        <source>{recipient} confirmed it on {on}.</source>
        <translation>{recipient} heeft het bevestigd op {on}.</translation>
    </message>
    <message>
        <source>{on} must lie between the day the notice was sent, {sent_on}, and today. Correct the day.</source>
        <translation>{on} moet liggen tussen de dag waarop de kennisgeving is verzonden, {sent_on}, en vandaag. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Dit is geen e-mailadres</translation>
    </message>
    <message>
        <source>There is no @ in “{email}”. Correct it, or leave it empty.</source>
        <translation>Er staat geen @ in ‘{email}’. Corrigeer het, of laat het leeg.</translation>
    </message>
    <message>
        <source>This recipient cannot be told</source>
        <translation>Deze ontvanger kan niet worden ingelicht</translation>
    </message>
    <message>
        <source>It is written down why {recipient} cannot be told. Take that back first, or leave this one out.</source>
        <translation>Er is vastgelegd waarom {recipient} niet kan worden ingelicht. Draai dat eerst terug, of laat deze ontvanger weg.</translation>
    </message>
    <message>
        <source>A notice is not complete</source>
        <translation>Een kennisgeving is niet compleet</translation>
    </message>
    <message>
        <source>The notice to {recipient} lacks: {fields}. Fill that in, or leave this one out.</source>
        <translation>In de kennisgeving aan {recipient} ontbreekt: {fields}. Vul dat in, of laat deze ontvanger weg.</translation>
    </message>
    <message>
        <source>No notice is chosen</source>
        <translation>Er is geen kennisgeving gekozen</translation>
    </message>
    <message>
        <source>Tick at least one recipient.</source>
        <translation>Vink ten minste één ontvanger aan.</translation>
    </message>
    <message>
        <source>Recipients were not told yet</source>
        <translation>Nog niet alle ontvangers zijn ingelicht</translation>
    </message>
    <message>
        <source>There are still notices to send: {notices}. Send them, or write down why a recipient cannot be told.</source>
        <translation>Er zijn nog kennisgevingen te verzenden: {notices}. Verzend ze, of schrijf op waarom een ontvanger niet kan worden ingelicht.</translation>
    </message>
    <message>
        <source>Who confirmed it is not named</source>
        <translation>Er staat niet wie het heeft bevestigd</translation>
    </message>
    <message>
        <source>Fill in who confirmed it on behalf of the recipient.</source>
        <translation>Vul in wie het namens de ontvanger heeft bevestigd.</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Dit heeft een reden nodig</translation>
    </message>
    <message>
        <source>Write down why the recipient cannot be told, so that it can be shown later.</source>
        <translation>Schrijf op waarom de ontvanger niet kan worden ingelicht, zodat dat later aan te tonen is.</translation>
    </message>
    <message>
        <source>Ask for a confirmation by a later day than {answer_by}.</source>
        <translation>Vraag om bevestiging op een latere dag dan {answer_by}.</translation>
    </message>
    <message>
        <source>The data that were promised are not given yet</source>
        <translation>De toegezegde gegevens zijn nog niet gegeven</translation>
    </message>
    <message>
        <source>The letter promised a package for this: {rights}. Build it, or record how the data were given otherwise.</source>
        <translation>De brief heeft hiervoor een gegevenspakket toegezegd: {rights}. Stel het samen, of leg vast hoe de gegevens op een andere manier zijn gegeven.</translation>
    </message>
    <message>
        <source>No package is awaited</source>
        <translation>Er wordt geen gegevenspakket verwacht</translation>
    </message>
    <message>
        <source>For this no letter promised a package, or it is there already: {right}. Nothing was changed.</source>
        <translation>Hiervoor heeft geen brief een gegevenspakket toegezegd, of het is er al: {right}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>It is not said how the data were given</source>
        <translation>Er staat niet bij hoe de gegevens zijn gegeven</translation>
    </message>
    <message>
        <source>Write down how and when the person got them, and why not as a package.</source>
        <translation>Schrijf op hoe en wanneer de betrokkene ze heeft gekregen, en waarom niet als gegevenspakket.</translation>
    </message>
    <message>
        <source>It is not said which data it is about</source>
        <translation>Er staat niet bij om welke gegevens het gaat</translation>
    </message>
    <message>
        <source>Write down which of their data {recipient} is told of, or leave them out.</source>
        <translation>Schrijf op over welke gegevens {recipient} wordt ingelicht, of laat deze ontvanger weg.</translation>
    </message>
    <message>
        <source>The request was not forwarded on that day</source>
        <translation>Het verzoek is op die dag niet doorgestuurd</translation>
    </message>
    <message>
        <source>The letter would say that it was forwarded on {day}. Forward it first, correct the day in the decision, or say there how it was forwarded otherwise.</source>
        <translation>De brief zou zeggen dat het op {day} is doorgestuurd. Stuur het eerst door, verbeter de dag in de beslissing, of geef daar aan hoe het op een andere manier is doorgestuurd.</translation>
    </message>
    <message>
        <source>This passphrase can be guessed</source>
        <translation>Deze wachtwoordzin is te raden</translation>
    </message>
    <message>
        <source>Take the one that is proposed, or a longer one with more different characters.</source>
        <translation>Neem de voorgestelde wachtwoordzin, of een langere met meer verschillende tekens.</translation>
    </message>
    <message>
        <source>This passphrase has a character that other programs read differently</source>
        <translation>Deze wachtwoordzin bevat een teken dat andere programma’s anders lezen</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and plain signs, and no space at the beginning or the end.</source>
        <translation>Gebruik letters zonder accenten, cijfers en gewone leestekens, en geen spatie aan het begin of het einde.</translation>
    </message>
    <message>
        <source>This passphrase is too long</source>
        <translation>Deze wachtwoordzin is te lang</translation>
    </message>
    <message>
        <source>At most {limit} characters can be used. Shorten it.</source>
        <translation>Er passen hooguit {limit} tekens in. Kort de wachtwoordzin in.</translation>
    </message>
    <message>
        <source>A file has a name that is not safe</source>
        <translation>Een bestand heeft een onveilige naam</translation>
    </message>
    <message>
        <source>“{name}” cannot stand in a package. Add the file again under a plain name.</source>
        <translation>‘{name}’ kan niet in een gegevenspakket staan. Voeg het bestand opnieuw toe onder een gewone naam.</translation>
    </message>
    <message>
        <source>{name} could not be read from disk. Look whether it is still there and try again.</source>
        <translation>{name} was niet van de schijf te lezen. Kijk of het er nog staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This event is not known</source>
        <translation>Deze gebeurtenis is niet bekend</translation>
    </message>
    <message>
        <source>Nothing was noted. Choose one of the events that are offered.</source>
        <translation>Er is niets genoteerd. Kies een van de aangeboden gebeurtenissen.</translation>
    </message>
    <message>
        <source>This day still has to come</source>
        <translation>Deze dag moet nog komen</translation>
    </message>
    <message>
        <source>{kind} cannot be noted for {on}. Only the end of an account may be known ahead; correct the day, or note the event when it has happened.</source>
        <translation>‘{kind}’ kan niet worden genoteerd op {on}. Alleen het einde van een account mag vooraf bekend zijn; corrigeer de dag, of noteer de gebeurtenis als die heeft plaatsgevonden.</translation>
    </message>
    <message>
        <source>{kind} on {on} would lie before {earlier} on {earlier_on}. Correct one of the two.</source>
        <translation>‘{kind}’ op {on} zou vóór ‘{earlier}’ op {earlier_on} liggen. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>These two exclude each other</source>
        <translation>Deze twee sluiten elkaar uit</translation>
    </message>
    <message>
        <source>“{other}” was noted on {other_on}, so “{kind}” cannot be true as well. Take away the one that is wrong.</source>
        <translation>‘{other}’ is genoteerd op {other_on}, dus ‘{kind}’ kan niet ook waar zijn. Haal weg wat niet klopt.</translation>
    </message>
    <message>
        <source>This event belongs to one category</source>
        <translation>Deze gebeurtenis hoort bij één categorie</translation>
    </message>
    <message>
        <source>Note it at the category itself, under Details.</source>
        <translation>Noteer die bij de categorie zelf, onder Details.</translation>
    </message>
    <message>
        <source>This event belongs to the person</source>
        <translation>Deze gebeurtenis hoort bij de betrokkene</translation>
    </message>
    <message>
        <source>It counts for all categories at once. Note it above the list of categories.</source>
        <translation>Die geldt voor alle categorieën tegelijk. Noteer die boven de lijst met categorieën.</translation>
    </message>
    <message>
        <source>Another day was noted meanwhile</source>
        <translation>Intussen is een andere dag genoteerd</translation>
    </message>
    <message>
        <source>“{kind}” was left as it is now. Correct it by hand if it is wrong.</source>
        <translation>‘{kind}’ is niet gewijzigd. Corrigeer het met de hand als het niet klopt.</translation>
    </message>
    <message>
        <source>No category is chosen</source>
        <translation>Er is geen categorie gekozen</translation>
    </message>
    <message>
        <source>Tick at least one category to add.</source>
        <translation>Vink ten minste één categorie aan om toe te voegen.</translation>
    </message>
    <message>
        <source>The statement does not know this category</source>
        <translation>De privacyverklaring kent deze categorie niet</translation>
    </message>
    <message>
        <source>{activity} is not in this version of the statement, or has no rule for these items. Open the person again and choose from what is offered now.</source>
        <translation>{activity} staat niet in deze versie van de privacyverklaring, of heeft geen regel voor deze gegevens. Open de betrokkene opnieuw en kies uit wat nu wordt aangeboden.</translation>
    </message>
    <message>
        <source>This system is not known</source>
        <translation>Dit systeem is niet bekend</translation>
    </message>
    <message>
        <source>Nothing was added for “{system}”. Choose one of the systems that are offered.</source>
        <translation>Voor ‘{system}’ is niets toegevoegd. Kies een van de aangeboden systemen.</translation>
    </message>
    <message>
        <source>The list of systems is not complete</source>
        <translation>De lijst met systemen is niet compleet</translation>
    </message>
    <message>
        <source>Entry {entry} is wrong at {key} in the file that came with Inzage. Install Inzage again.</source>
        <translation>Vermelding {entry} bevat een fout bij {key} in het bestand dat bij Inzage hoort. Installeer Inzage opnieuw.</translation>
    </message>
    <message>
        <source>This is no reason to take a category back</source>
        <translation>Dit is geen reden om een categorie terug te draaien</translation>
    </message>
    <message>
        <source>Choose one of the reasons that are offered. What has become due is purged, not taken back.</source>
        <translation>Kies een van de aangeboden redenen. Wat is afgelopen, wordt vernietigd en niet teruggedraaid.</translation>
    </message>
    <message>
        <source>This category is not there any more</source>
        <translation>Deze categorie is er niet meer</translation>
    </message>
    <message>
        <source>It was erased or taken back in the meantime. Open the person again.</source>
        <translation>De categorie is intussen gewist of teruggedraaid. Open de betrokkene opnieuw.</translation>
    </message>
    <message>
        <source>This category is on hold</source>
        <translation>Deze categorie is geblokkeerd</translation>
    </message>
    <message>
        <source>While a hold or a restriction is in force nothing of it is taken away. Release the hold first.</source>
        <translation>Zolang een blokkade of beperking geldt, wordt er niets van weggehaald. Hef eerst de blokkade op.</translation>
    </message>
    <message>
        <source>The file of a request cannot be taken back</source>
        <translation>Het dossier van een verzoek kan niet worden teruggedraaid</translation>
    </message>
    <message>
        <source>It came by closing the request and goes by a purge. Open the request again if it goes on.</source>
        <translation>Het is ontstaan bij het sluiten van het verzoek en verdwijnt bij een vernietiging. Heropen het verzoek als het verdergaat.</translation>
    </message>
    <message>
        <source>Something is registered about this person</source>
        <translation>Over deze betrokkene is iets vastgelegd</translation>
    </message>
    <message>
        <source>Adding them can be undone only while no category or hold is registered. Take those back first.</source>
        <translation>Het toevoegen kan alleen ongedaan worden gemaakt zolang er geen categorie of blokkade is vastgelegd. Draai die eerst terug.</translation>
    </message>
    <message>
        <source>This kind of hold is not known</source>
        <translation>Deze soort blokkade is niet bekend</translation>
    </message>
    <message>
        <source>Choose a legal hold or a restriction.</source>
        <translation>Kies een juridische blokkade of een beperking.</translation>
    </message>
    <message>
        <source>A hold needs a reason</source>
        <translation>Een blokkade heeft een reden nodig</translation>
    </message>
    <message>
        <source>Write down why these data must not be erased for now, so that a colleague can judge it later.</source>
        <translation>Schrijf op waarom deze gegevens voorlopig niet mogen worden gewist, zodat een collega dat later kan beoordelen.</translation>
    </message>
    <message>
        <source>A hold begins today or earlier</source>
        <translation>Een blokkade begint vandaag of eerder</translation>
    </message>
    <message>
        <source>{from_on} still has to come. Place the hold on that day, or let it begin today.</source>
        <translation>{from_on} moet nog komen. Plaats de blokkade op die dag, of laat die vandaag beginnen.</translation>
    </message>
    <message>
        <source>The review on {review_on} lies before the beginning on {from_on}. Correct one.</source>
        <translation>De herbeoordeling op {review_on} ligt vóór het begin op {from_on}. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>This day has come already</source>
        <translation>Deze dag is al geweest</translation>
    </message>
    <message>
        <source>Choose a later day than {review_on} to look at the hold again.</source>
        <translation>Kies een latere dag dan {review_on} om de blokkade te herbeoordelen.</translation>
    </message>
    <message>
        <source>The hold is on nothing</source>
        <translation>De blokkade geldt nergens voor</translation>
    </message>
    <message>
        <source>Choose everything about the person, or tick at least one category.</source>
        <translation>Kies alles over de betrokkene, of vink ten minste één categorie aan.</translation>
    </message>
    <message>
        <source>This hold is not there any more</source>
        <translation>Deze blokkade is er niet meer</translation>
    </message>
    <message>
        <source>It was taken back in the meantime. Open the person again.</source>
        <translation>De blokkade is intussen teruggedraaid. Open de betrokkene opnieuw.</translation>
    </message>
    <message>
        <source>This hold was released already</source>
        <translation>Deze blokkade is al opgeheven</translation>
    </message>
    <message>
        <source>It ended on {released_on}. Place a new one if the data must still be kept.</source>
        <translation>De blokkade eindigde op {released_on}. Plaats een nieuwe als de gegevens nog moeten worden bewaard.</translation>
    </message>
    <message>
        <source>A release needs a reason</source>
        <translation>Opheffen heeft een reden nodig</translation>
    </message>
    <message>
        <source>Write down why the data need not be kept any longer.</source>
        <translation>Schrijf op waarom de gegevens niet langer hoeven te worden bewaard.</translation>
    </message>
    <message>
        <source>Somebody with these details was erased before</source>
        <translation>Iemand met deze gegevens is eerder gewist</translation>
    </message>
    <message>
        <source>Purge {number} of {on} erased them, so they are not brought back unseen. Look whether these data may be held again; then tick that you looked, and add the person.</source>
        <translation>Dat gebeurde bij vernietiging {number} van {on}; daarom komen de gegevens niet ongezien terug. Ga na of ze weer mogen worden bewaard; vink dan aan dat u dit hebt nagegaan en voeg de betrokkene toe.</translation>
    </message>
    <message>
        <source>This person wants no marketing</source>
        <translation>Deze betrokkene wil geen marketing</translation>
    </message>
    <message>
        <source>They, or somebody with one of their e-mail addresses, objected to direct marketing on {since_on} (GDPR art. 21(3)). Nothing was registered. Untick the categories for direct marketing, or say below why they are registered all the same.</source>
        <translation>De betrokkene, of iemand met een van diens e-mailadressen, maakte op {since_on} bezwaar tegen direct marketing (artikel 21, derde lid, AVG). Er is niets vastgelegd. Haal het vinkje weg bij de categorieën voor direct marketing, of geef hieronder aan waarom ze toch worden vastgelegd.</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>Er staat niemand op deze lijst</translation>
    </message>
    <message>
        <source>An e-mail address comes on it when an objection to direct marketing is granted or noted.</source>
        <translation>Een e-mailadres komt erop te staan als een bezwaar tegen direct marketing wordt toegewezen of genoteerd.</translation>
    </message>
    <message>
        <source>There was no restriction on this day</source>
        <translation>Op deze dag gold er geen beperking</translation>
    </message>
    <message>
        <source>These data were not restricted on {used_on}, so nothing has to be noted of it. Correct the day.</source>
        <translation>Het gebruik van deze gegevens was op {used_on} niet beperkt, dus er hoeft niets te worden genoteerd. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>A use of {used_on} cannot be noted yet. Correct the day, or note it when it has happened.</source>
        <translation>Een gebruik op {used_on} kan nog niet worden genoteerd. Corrigeer de dag, of noteer het als het is gebeurd.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Write which data were used, and what for.</source>
        <translation>Schrijf op welke gegevens zijn gebruikt, en waarvoor.</translation>
    </message>
    <message>
        <source>This ground is not known</source>
        <translation>Deze grond is niet bekend</translation>
    </message>
    <message>
        <source>Restricted data may be used on four grounds only (GDPR art. 18(2)). Choose one of them.</source>
        <translation>Gegevens waarvan het gebruik is beperkt, mogen alleen op vier gronden worden gebruikt (artikel 18, tweede lid, AVG). Kies een daarvan.</translation>
    </message>
    <message>
        <source>This restriction cannot be taken back</source>
        <translation>Deze beperking kan niet worden teruggedraaid</translation>
    </message>
    <message>
        <source>Data were used during it, and that must stay known. Announce its end and lift it instead.</source>
        <translation>Tijdens de beperking zijn gegevens gebruikt, en dat moet bekend blijven. Kondig in plaats daarvan de opheffing aan en hef de beperking daarna op.</translation>
    </message>
    <message>
        <source>This person was changed meanwhile</source>
        <translation>Deze betrokkene is intussen gewijzigd</translation>
    </message>
    <message>
        <source>A correction or a purge came after it, and an undo must not take that back by the way. Correct the person by hand where that is needed.</source>
        <translation>Er kwam een correctie of vernietiging na, en die mag niet ongemerkt ongedaan worden gemaakt. Corrigeer de betrokkene waar nodig met de hand.</translation>
    </message>
    <message>
        <source>This message is not in the request any more</source>
        <translation>Dit bericht zit niet meer in het verzoek</translation>
    </message>
    <message>
        <source>It was removed in the meantime. Open the request again to see what is there.</source>
        <translation>Het is intussen verwijderd. Open het verzoek opnieuw om te zien wat er is.</translation>
    </message>
    <message>
        <source>Nothing of this can be erased</source>
        <translation>Hiervan kan niets worden gewist</translation>
    </message>
    <message>
        <source>Each of the categories must stay for now: its period runs, it is on hold, or another purge has it. Look at the reasons in the list of what stays.</source>
        <translation>Elke categorie moet voorlopig blijven: de termijn loopt, de categorie is geblokkeerd of zit in een andere vernietiging. Bekijk de redenen in de lijst van wat blijft.</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Er heeft nog niemand gecontroleerd</translation>
    </message>
    <message>
        <source>Fill in the name of the employee who takes the second look.</source>
        <translation>Vul de naam in van de medewerker die de tweede controle doet.</translation>
    </message>
    <message>
        <source>The second look needs somebody else</source>
        <translation>Voor de tweede controle is iemand anders nodig</translation>
    </message>
    <message>
        <source>{employee} prepared this purge. Ask another employee to look at it and to fill in their own name.</source>
        <translation>{employee} heeft deze vernietiging voorbereid. Vraag een andere medewerker te controleren en de eigen naam in te vullen.</translation>
    </message>
    <message>
        <source>The second look is still to be taken</source>
        <translation>De tweede controle moet nog worden gedaan</translation>
    </message>
    <message>
        <source>Another employee must look at {number} before it can be carried out.</source>
        <translation>Een andere medewerker moet {number} controleren voordat de vernietiging kan worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Not everything is deleted in the other systems</source>
        <translation>Nog niet alles is verwijderd in de andere systemen</translation>
    </message>
    <message>
        <source>Nothing was erased. Delete the categories in each system that is not ticked on the page of the purge, confirm it there, and carry out the purge again.</source>
        <translation>Er is niets gewist. Verwijder de categorieën in elk systeem dat op de pagina van de vernietiging niet is aangevinkt, bevestig het daar en voer de vernietiging opnieuw uit.</translation>
    </message>
    <message>
        <source>This system is not part of the purge</source>
        <translation>Dit systeem hoort niet bij de vernietiging</translation>
    </message>
    <message>
        <source>There is nothing to confirm there. Open the purge again to see its systems.</source>
        <translation>Daar valt niets te bevestigen. Open de vernietiging opnieuw om te zien welke systemen erbij horen.</translation>
    </message>
    <message>
        <source>This purge has gone further already</source>
        <translation>Deze vernietiging is al verder</translation>
    </message>
    <message>
        <source>{number} was looked at, carried out or dropped in the meantime. Open it again to see how it stands.</source>
        <translation>{number} is intussen gecontroleerd, uitgevoerd of vervallen. Open de vernietiging opnieuw om te zien hoe het ermee staat.</translation>
    </message>
    <message>
        <source>This purge was not carried out</source>
        <translation>Deze vernietiging is niet uitgevoerd</translation>
    </message>
    <message>
        <source>{number} has erased nothing, so there is nothing to finish. Carry it out first.</source>
        <translation>{number} heeft niets gewist, dus er valt niets af te ronden. Voer de vernietiging eerst uit.</translation>
    </message>
    <message>
        <source>The file is still in use</source>
        <translation>Het bestand is nog in gebruik</translation>
    </message>
    <message>
        <source>Everything of {number} is erased, but the file could not be emptied yet, because a question is still being answered. Press Finish now on its page, or start Inzage again: then it is done by itself.</source>
        <translation>Alles van {number} is gewist, maar het bestand kon nog niet worden opgeschoond, omdat er nog een zoekopdracht loopt. Kies ‘Nu afronden’ op de pagina van de vernietiging, of start Inzage opnieuw: dan gebeurt het vanzelf.</translation>
    </message>
    <message>
        <source>This purge is not there</source>
        <translation>Deze vernietiging is er niet</translation>
    </message>
    <message>
        <source>Look in the list of all purges.</source>
        <translation>Kijk in de lijst met alle vernietigingen.</translation>
    </message>
    <message>
        <source>There is no certificate yet</source>
        <translation>Er is nog geen certificaat</translation>
    </message>
    <message>
        <source>A purge gets its certificate when it is carried out. Open the purge to see how it stands.</source>
        <translation>Een vernietiging krijgt een certificaat als die wordt uitgevoerd. Open de vernietiging om te zien hoe het ermee staat.</translation>
    </message>
    <message>
        <source>This certificate is not the one that was made</source>
        <translation>Dit is niet het certificaat dat is gemaakt</translation>
    </message>
    <message>
        <source>Its fingerprint differs from the one in the journal, so it cannot serve as proof. Keep this vault as it is and ask for help.</source>
        <translation>De vingerafdruk wijkt af van die in het logboek, dus het kan niet als bewijs dienen. Laat deze kluis zoals hij is en vraag om hulp.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Dit bestand is te groot</translation>
    </message>
    <message>
        <source>It is many times larger than a privacy statement can be. Choose the file of the statement.</source>
        <translation>Het is vele malen groter dan een privacyverklaring kan zijn. Kies het bestand van de privacyverklaring.</translation>
    </message>
    <message>
        <source>This version is there already</source>
        <translation>Deze versie is er al</translation>
    </message>
    <message>
        <source>Version {version} was loaded before. Give the changed statement another version number in its file.</source>
        <translation>Versie {version} is al eerder ingelezen. Geef de gewijzigde privacyverklaring een ander versienummer in het bestand.</translation>
    </message>
    <message>
        <source>This version is older than the one in force</source>
        <translation>Deze versie is ouder dan de versie die van kracht is</translation>
    </message>
    <message>
        <source>Version {version} is dated {dated_on}, and version {in_force} of {in_force_dated_on} is in force. Correct the date in the file, or choose a newer file.</source>
        <translation>Versie {version} is van {dated_on}, en versie {in_force} van {in_force_dated_on} is van kracht. Corrigeer de datum in het bestand, of kies een nieuwer bestand.</translation>
    </message>
    <message>
        <source>This version is no longer there</source>
        <translation>Deze versie is er niet meer</translation>
    </message>
    <message>
        <source>Version {version} was removed in the meantime. Choose another version.</source>
        <translation>Versie {version} is intussen verwijderd. Kies een andere versie.</translation>
    </message>
    <message>
        <source>This version can no longer be removed</source>
        <translation>Deze versie kan niet meer worden verwijderd</translation>
    </message>
    <message>
        <source>It was decided from which day version {version} counts, so it stays readable for good.</source>
        <translation>Er is bepaald vanaf welke dag versie {version} geldt; daarom blijft die voorgoed leesbaar.</translation>
    </message>
    <message>
        <source>This version is applied already</source>
        <translation>Deze versie is al toegepast</translation>
    </message>
    <message>
        <source>What is held follows version {version}; its day can no longer change. Load a newer version instead.</source>
        <translation>Wat wordt bewaard, volgt versie {version}; de ingangsdatum kan niet meer veranderen. Lees in plaats daarvan een nieuwere versie in.</translation>
    </message>
    <message>
        <source>Authority was not shown</source>
        <translation>De machtiging is niet getoond</translation>
    </message>
    <message>
        <source>Somebody asks on behalf of the person. Record first that they showed they may. Until then only marketing or consent can be stopped, or it is decided that who asks is not identified or took the request back.</source>
        <translation>Iemand vraagt dit namens de betrokkene. Leg eerst vast dat de machtiging is getoond. Tot dan kunt u alleen marketing of toestemming stopzetten, of beslissen dat de aanvrager niet te identificeren is of het verzoek heeft ingetrokken.</translation>
    </message>
    <message>
        <source>Identity is established already</source>
        <translation>De identiteit is al vastgesteld</translation>
    </message>
    <message>
        <source>{right} cannot be refused because the person is not identified: how identity was established is on record. Choose another decision.</source>
        <translation>{right} kan niet worden geweigerd omdat de betrokkene niet te identificeren is: vastgelegd is hoe de identiteit is vastgesteld. Kies een andere beslissing.</translation>
    </message>
    <message>
        <source>Look at the earlier requests first</source>
        <translation>Bekijk eerst de eerdere verzoeken</translation>
    </message>
    <message>
        <source>Before this is called excessive ({right}), look at what the person asked before. The proof is yours.</source>
        <translation>Bekijk wat de betrokkene eerder heeft gevraagd, voordat u dit buitensporig noemt ({right}). De bewijslast ligt bij u.</translation>
    </message>
    <message>
        <source>{field}: {day} cannot be right for a request received on {received_on}. Choose another day.</source>
        <translation>{field}: {day} kan niet kloppen voor een verzoek dat is ontvangen op {received_on}. Kies een andere dag.</translation>
    </message>
    <message>
        <source>Nothing was decided per category</source>
        <translation>Er is niets beslist per categorie</translation>
    </message>
    <message>
        <source>Two decisions contradict each other</source>
        <translation>Twee beslissingen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>What you decide here does not go with the decision on {other} about the same data ({activity}). Change one of the two.</source>
        <translation>Wat u hier beslist, past niet bij de beslissing over {other} voor dezelfde gegevens ({activity}). Wijzig een van beide.</translation>
    </message>
    <message>
        <source>What was granted cannot be taken back</source>
        <translation>Wat is toegewezen, kan niet worden teruggenomen</translation>
    </message>
    <message>
        <source>{right}: others were told of it, or the person relies on a restriction. You can grant more; lift a restriction by its own letter.</source>
        <translation>{right}: anderen zijn erover ingelicht, of de betrokkene rekent op een beperking. U kunt wel meer toewijzen; hef een beperking op met een eigen brief.</translation>
    </message>
    <message>
        <source>Another decision took its place</source>
        <translation>Een andere beslissing is ervoor in de plaats gekomen</translation>
    </message>
    <message>
        <source>{right} was decided again since, so this step cannot be undone. Change the decision instead.</source>
        <translation>Over {right} is sindsdien opnieuw beslist, dus deze stap kan niet ongedaan worden gemaakt. Wijzig in plaats daarvan de beslissing.</translation>
    </message>
    <message>
        <source>A decision is about both entries</source>
        <translation>Een beslissing gaat over beide vermeldingen</translation>
    </message>
    <message>
        <source>In {number} something was decided about data of the other entry since, so the two cannot be parted. Change that decision first.</source>
        <translation>In {number} is sindsdien iets beslist over gegevens van de andere vermelding, dus de twee kunnen niet worden gescheiden. Wijzig eerst die beslissing.</translation>
    </message>
    <message>
        <source>What was found is not registered yet</source>
        <translation>Wat gevonden is, is nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Something was found in: {systems}. Register these data on the person's page first, under What is held; otherwise the answer would leave them out.</source>
        <translation>Er is iets gevonden in: {systems}. Leg deze gegevens eerst vast op de pagina van de betrokkene; anders ontbreken ze in het antwoord.</translation>
    </message>
    <message>
        <source>The answer has not been sent</source>
        <translation>De antwoordbrief is nog niet verzonden</translation>
    </message>
    <message>
        <source>Finalise the letter first that tells of: {rights}. A decision counts only when the person knows it.</source>
        <translation>Maak eerst de brief definitief die dit meedeelt: {rights}. Een beslissing geldt pas als de betrokkene ervan weet.</translation>
    </message>
    <message>
        <source>“{ground}” is no ground for this. Choose one of those that are offered for a restriction.</source>
        <translation>‘{ground}’ is hiervoor geen grond. Kies een van de gronden die voor een beperking worden aangeboden.</translation>
    </message>
    <message>
        <source>There is nothing to tell</source>
        <translation>Er valt niets mee te delen</translation>
    </message>
    <message>
        <source>Nothing was decided yet that the person was not told of. Decide on a right first.</source>
        <translation>Er is nog geen beslissing die de betrokkene niet kent. Beslis eerst over een recht.</translation>
    </message>
    <message>
        <source>The data are still here</source>
        <translation>De gegevens zijn er nog</translation>
    </message>
    <message>
        <source>The letter would say that they were erased on {day}. Carry out the purge first, or name a day to come in the decision: the letter then promises it.</source>
        <translation>In de brief zou staan dat ze zijn gewist op {day}. Voer eerst de vernietiging uit, of noem in de beslissing een dag die nog komt: de brief belooft het dan.</translation>
    </message>
    <message>
        <source>This day is too early</source>
        <translation>Deze dag is te vroeg</translation>
    </message>
    <message>
        <source>The person is told before a restriction is lifted; {lift_on} is not ahead. Choose a later day.</source>
        <translation>De betrokkene krijgt bericht voordat een beperking wordt opgeheven; {lift_on} ligt niet in de toekomst. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The person has not been told yet</source>
        <translation>De betrokkene heeft nog geen bericht gekregen</translation>
    </message>
    <message>
        <source>A restriction is lifted only after the person was told by letter. Write that letter first, with the day.</source>
        <translation>Een beperking wordt pas opgeheven nadat de betrokkene daarover een brief heeft gekregen. Schrijf eerst die brief, met de dag erin.</translation>
    </message>
    <message>
        <source>The announced day has not come</source>
        <translation>De aangekondigde dag is nog niet bereikt</translation>
    </message>
    <message>
        <source>The person was told that the restriction is lifted on {lift_on}. Lift it on that day or later.</source>
        <translation>Aan de betrokkene is meegedeeld dat de beperking op {lift_on} wordt opgeheven. Doe dat op die dag of later.</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Deze dag is voorbij</translation>
    </message>
    <message>
        <source>A category cannot be kept until {until}. Choose a day to come, or leave it empty.</source>
        <translation>Een categorie kan niet tot {until} worden bewaard. Kies een dag die nog komt, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Nothing ends on this day</source>
        <translation>Op deze dag loopt niets af</translation>
    </message>
    <message>
        <source>Choose for at least one category of this person's data what happens to it: {right}.</source>
        <translation>Kies voor ten minste één gegevenscategorie van deze betrokkene wat ermee gebeurt: {right}.</translation>
    </message>
    <message>
        <source>These decisions need two letters</source>
        <translation>Voor deze beslissingen zijn twee brieven nodig</translation>
    </message>
    <message>
        <source>Whoever asks without having shown that they may is told of that alone. Leave out of this letter what was decided otherwise; it goes to the person in a letter of its own.</source>
        <translation>Wie zonder getoonde machtiging iets vraagt, krijgt alleen dat te horen. Laat de andere beslissingen uit deze brief weg; die gaan in een eigen brief naar de betrokkene.</translation>
    </message>
    <message>
        <source>More is registered since this was decided</source>
        <translation>Na deze beslissing is er meer vastgelegd</translation>
    </message>
    <message>
        <source>The letter would say that it was no part of the request: {right}. Decide again, so that it is looked at.</source>
        <translation>In de brief zou staan dat dit buiten het verzoek valt: {right}. Beslis opnieuw, zodat ook dit wordt beoordeeld.</translation>
    </message>
    <message>
        <source>Registered here, yet nothing was found</source>
        <translation>Hier vastgelegd, maar niets gevonden</translation>
    </message>
    <message>
        <source>Data of this person are registered in {systems}, and the search there found nothing. Look again and record what is there, or remove the category on the person's page; then it can be decided.</source>
        <translation>Van deze betrokkene staan gegevens vastgelegd in {systems}, maar bij het zoeken is daar niets gevonden. Zoek opnieuw en leg vast wat er staat, of verwijder de categorie op de pagina van de betrokkene. Daarna kunt u beslissen.</translation>
    </message>
    <message>
        <source>Something was found of this person</source>
        <translation>Er is iets over deze betrokkene gevonden</translation>
    </message>
    <message>
        <source>Something was found in: {systems}. Add the person to the directory first, and register these data on the person's page; then the request can be answered.</source>
        <translation>Er is iets gevonden in: {systems}. Voeg de betrokkene eerst toe aan de lijst, en leg deze gegevens vast op de pagina van de betrokkene; daarna kan het verzoek worden beantwoord.</translation>
    </message>
    <message>
        <source>The person was not asked to say who they are</source>
        <translation>Er is niet gevraagd wie de betrokkene is</translation>
    </message>
    <message>
        <source>Send the identity request first. If that is impossible, because no address is known, write in the decision why they were not asked.</source>
        <translation>Verzend eerst het verzoek om identificatie. Als dat niet mogelijk is omdat er geen adres bekend is, schrijf dan bij de beslissing waarom er niet naar is gevraagd.</translation>
    </message>
    <message>
        <source>It is known already who asks</source>
        <translation>Het is al bekend wie het verzoek doet</translation>
    </message>
    <message>
        <source>The identity was established on {on}. There is no reason to ask for it again; decide on the request.</source>
        <translation>De identiteit is vastgesteld op {on}. Er is geen reden om er opnieuw naar te vragen; beslis over het verzoek.</translation>
    </message>
    <message>
        <source>There is nothing left to delay</source>
        <translation>Er valt niets meer uit te stellen</translation>
    </message>
    <message>
        <source>Every right in this request was decided. Write the answer instead of a notice of delay.</source>
        <translation>Over elk recht in dit verzoek is beslist. Schrijf de antwoordbrief in plaats van een uitstelbericht.</translation>
    </message>
    <message>
        <source>The person would be told {until}, while the period ends: {due_on} (–: not known yet). Name that day, or leave the day empty; only what is kept for a legal claim or obligation may stay longer.</source>
        <translation>Aan de betrokkene zou {until} worden meegedeeld, terwijl de termijn afloopt op: {due_on} (–: nog niet bekend). Noem die dag, of laat de dag leeg; alleen wat wordt bewaard voor een rechtsvordering of een wettelijke plicht, mag langer blijven.</translation>
    </message>
    <message>
        <source>This right does not exist for these data</source>
        <translation>Dit recht bestaat niet voor deze gegevens</translation>
    </message>
    <message>
        <source>The data rest on: {basis}. An objection is possible only to a legitimate interest or a public task. Let the use go on, and say why.</source>
        <translation>De gegevens berusten op: {basis}. Bezwaar is alleen mogelijk tegen een gerechtvaardigd belang of een publieke taak. Laat het gebruik doorgaan en schrijf op waarom.</translation>
    </message>
    <message>
        <source>Direct marketing must stop</source>
        <translation>Direct marketing moet stoppen</translation>
    </message>
    <message>
        <source>An objection to direct marketing always succeeds (article 21(3) GDPR). Stop the use of this category.</source>
        <translation>Een bezwaar tegen direct marketing slaagt altijd (artikel 21, derde lid, AVG). Stop het gebruik van deze categorie.</translation>
    </message>
    <message>
        <source>There is no consent to withdraw</source>
        <translation>Er is geen toestemming om in te trekken</translation>
    </message>
    <message>
        <source>The data rest on: {basis}. Leave this category out.</source>
        <translation>De gegevens berusten op: {basis}. Laat deze categorie weg.</translation>
    </message>
    <message>
        <source>A legal hold is in force</source>
        <translation>Er geldt een juridische blokkade</translation>
    </message>
    <message>
        <source>This category cannot be erased while it is on hold. Keep it and give the ground, or release the hold first.</source>
        <translation>Deze categorie kan niet worden gewist zolang die is geblokkeerd. Bewaar de categorie en noem de grond, of hef eerst de blokkade op.</translation>
    </message>
    <message>
        <source>The use of these data is restricted</source>
        <translation>Het gebruik van deze gegevens is beperkt</translation>
    </message>
    <message>
        <source>This category is only stored, because the person asked for it or because an objection is not decided. Keep it and give the ground, or lift the restriction first.</source>
        <translation>Deze categorie wordt alleen bewaard, omdat de betrokkene daarom heeft gevraagd of omdat over een bezwaar nog niet is beslist. Bewaar de gegevens en noem de grond, of hef eerst de beperking op.</translation>
    </message>
    <message>
        <source>A hold on another entry stands in the way</source>
        <translation>Een blokkade bij een andere vermelding staat in de weg</translation>
    </message>
    <message>
        <source>Another entry of the directory with the same contact or account is on hold, so this category stays too. Keep it and give the ground, or release that hold first.</source>
        <translation>Een andere vermelding in de lijst met hetzelfde contactgegeven of account is geblokkeerd, dus deze categorie blijft ook. Bewaar de gegevens en noem de grond, of hef eerst die blokkade op.</translation>
    </message>
    <message>
        <source>The law obliges us to keep this</source>
        <translation>De wet verplicht ons dit te bewaren</translation>
    </message>
    <message>
        <source>This category must be kept until {due_on}. Keep it and name the legal obligation.</source>
        <translation>Deze categorie moet worden bewaard tot {due_on}. Bewaar de categorie en noem de wettelijke verplichting.</translation>
    </message>
    <message>
        <source>The decision and the categories differ</source>
        <translation>De beslissing en de categorieën komen niet overeen</translation>
    </message>
    <message>
        <source>Per category it comes to “{decided}”, and as a whole you chose “{outcome}” for: {right}. Change one of the two.</source>
        <translation>Per categorie komt het uit op ‘{decided}’, en voor het geheel koos u ‘{outcome}’ bij: {right}. Wijzig een van beide.</translation>
    </message>
    <message>
        <source>This cannot be decided here</source>
        <translation>Dit kan hier niet worden beslist</translation>
    </message>
    <message>
        <source>“{decision}” does not exist for: {right}. Choose another decision for the category.</source>
        <translation>‘{decision}’ bestaat niet voor: {right}. Kies een andere beslissing voor de categorie.</translation>
    </message>
    <message>
        <source>A category was decided twice</source>
        <translation>Over een categorie is twee keer beslist</translation>
    </message>
    <message>
        <source>Close this window and decide again. Mention category {holding_id} when you ask for help.</source>
        <translation>Sluit dit venster en beslis opnieuw. Noem categorie {holding_id} als u om hulp vraagt.</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Er ontbreekt een reden</translation>
    </message>
    <message>
        <source>Every category that is not done as asked needs a ground and the facts: {right}.</source>
        <translation>Elke categorie waarbij niet gebeurt wat is gevraagd, heeft een grond en de feiten nodig: {right}.</translation>
    </message>
    <message>
        <source>This field does not belong to the decision</source>
        <translation>Dit veld hoort niet bij de beslissing</translation>
    </message>
    <message>
        <source>{field} cannot be laid down with it. Close this window and decide again.</source>
        <translation>‘{field}’ kan hierbij niet worden vastgelegd. Sluit dit venster en beslis opnieuw.</translation>
    </message>
    <message>
        <source>The decision is not complete</source>
        <translation>De beslissing is niet compleet</translation>
    </message>
    <message>
        <source>Fill in first for {right}: {fields}.</source>
        <translation>Vul eerst in voor {right}: {fields}.</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Dit is geen datum</translation>
    </message>
    <message>
        <source>{field}: write it as 28-02-2026, for example.</source>
        <translation>{field}: schrijf de datum bijvoorbeeld als 28-02-2026.</translation>
    </message>
    <message>
        <source>This choice does not exist</source>
        <translation>Deze keuze bestaat niet</translation>
    </message>
    <message>
        <source>{field}: choose one of those that are offered.</source>
        <translation>{field}: kies een van de aangeboden mogelijkheden.</translation>
    </message>
    <message>
        <source>Write why passing the data on is technically impossible; the person must be told.</source>
        <translation>Schrijf op waarom het technisch niet mogelijk is de gegevens door te sturen; de betrokkene moet dat weten.</translation>
    </message>
    <message>
        <source>“{ground}” does not exist for: {right}. Choose another one.</source>
        <translation>‘{ground}’ bestaat niet voor: {right}. Kies een andere grond.</translation>
    </message>
    <message>
        <source>Why may the person ask this?</source>
        <translation>Waarom mag de betrokkene dit vragen?</translation>
    </message>
    <message>
        <source>Choose at least one ground on which {right} is granted.</source>
        <translation>Kies ten minste één grond waarop dit wordt toegewezen: {right}.</translation>
    </message>
    <message>
        <source>This decision does not exist</source>
        <translation>Deze beslissing bestaat niet</translation>
    </message>
    <message>
        <source>“{outcome}” cannot be decided on: {right}. Choose another one.</source>
        <translation>‘{outcome}’ is geen mogelijke beslissing over: {right}. Kies een andere beslissing.</translation>
    </message>
    <message>
        <source>This question is not known</source>
        <translation>Deze vraag is niet bekend</translation>
    </message>
    <message>
        <source>A question about “{reason}” cannot be put. Mention it when you ask for help.</source>
        <translation>Een vraag over ‘{reason}’ kan niet worden gesteld. Noem dit als u om hulp vraagt.</translation>
    </message>
    <message>
        <source>This question is for access only</source>
        <translation>Deze vraag is alleen voor inzage</translation>
    </message>
    <message>
        <source>The person need not say which data are meant for: {rights}. Decide on what was asked.</source>
        <translation>De betrokkene hoeft niet te zeggen om welke gegevens het gaat bij: {rights}. Beslis over wat is gevraagd.</translation>
    </message>
    <message>
        <source>It is too late to ask</source>
        <translation>Het is te laat om dit te vragen</translation>
    </message>
    <message>
        <source>This question could be put until {asked_by}. Decide on the request now.</source>
        <translation>Deze vraag kon worden gesteld tot en met {asked_by}. Beslis nu over het verzoek.</translation>
    </message>
    <message>
        <source>Why ask this?</source>
        <translation>Waarom vraagt u dit?</translation>
    </message>
    <message>
        <source>Write how much data there is: only a large amount allows the question.</source>
        <translation>Schrijf op hoeveel gegevens er zijn: alleen bij een grote hoeveelheid mag u dit vragen.</translation>
    </message>
    <message>
        <source>A colleague changed this request meanwhile</source>
        <translation>Een collega heeft dit verzoek intussen gewijzigd</translation>
    </message>
    <message>
        <source>{by} changed {number} after you opened it. What you wrote is still here. Look at what changed, then record it again if it still fits.</source>
        <translation>{by} heeft {number} gewijzigd nadat u het opende. Wat u schreef, staat er nog. Kijk wat er is gewijzigd, en leg het opnieuw vast als het nog klopt.</translation>
    </message>
    <message>
        <source>A version cannot count from {from_on} any more. Choose today or a later day.</source>
        <translation>Een versie kan niet meer gelden vanaf {from_on}. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>There is no longer period to decide on</source>
        <translation>Er is geen langere termijn om over te beslissen</translation>
    </message>
    <message>
        <source>The rule of {activity} counts for what is held already, as it never keeps longer. Decide again.</source>
        <translation>De regel van {activity} geldt ook voor wat al wordt bewaard, omdat die nooit langer bewaart. Bepaal het opnieuw.</translation>
    </message>
    <message>
        <source>The day of this version has not come</source>
        <translation>De ingangsdatum van deze versie is nog niet bereikt</translation>
    </message>
    <message>
        <source>Version {version} counts from {from_on}. Apply it from that day on, or decide on another day first.</source>
        <translation>Versie {version} geldt vanaf {from_on}. Pas de versie vanaf die dag toe, of bepaal eerst een andere dag.</translation>
    </message>
    <message>
        <source>Another version comes first</source>
        <translation>Een andere versie gaat voor</translation>
    </message>
    <message>
        <source>Apply version {version} before this one; its day came sooner.</source>
        <translation>Pas eerst versie {version} toe; die gaat eerder in.</translation>
    </message>
    <message>
        <source>Applying was stopped</source>
        <translation>Het toepassen is gestopt</translation>
    </message>
    <message>
        <source>Nothing was changed. The version is still to be applied; begin again when it suits.</source>
        <translation>Er is niets gewijzigd. De versie moet nog worden toegepast; begin opnieuw als het uitkomt.</translation>
    </message>
    <message>
        <source>No version of the statement is in force</source>
        <translation>Er is geen versie van de privacyverklaring van kracht</translation>
    </message>
    <message>
        <source>Without one no countdown can be told. Put back a backup of the vault, or ask for help.</source>
        <translation>Zonder zo’n versie is geen resterende tijd te bepalen. Zet een reservekopie van de kluis terug, of vraag om hulp.</translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation>De ontvanger ontbreekt</translation>
    </message>
    <message>
        <source>Write down who received the data, or which authority asked for them.</source>
        <translation>Schrijf op wie de gegevens kreeg, of welke overheidsinstantie erom vroeg.</translation>
    </message>
    <message>
        <source>This ground is not in the statement</source>
        <translation>Deze grond staat niet in de privacyverklaring</translation>
    </message>
    <message>
        <source>Choose one of the six grounds of section 4.2 of the statement.</source>
        <translation>Kies een van de zes gronden uit paragraaf 4.2 van de privacyverklaring.</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>De dag ontbreekt</translation>
    </message>
    <message>
        <source>Fill in “{field}”: the register says when it happened.</source>
        <translation>Vul ‘{field}’ in: het register vermeldt wanneer het gebeurde.</translation>
    </message>
    <message>
        <source>The law is missing</source>
        <translation>De wet ontbreekt</translation>
    </message>
    <message>
        <source>Write down on which law the authority bases its request; ask them if it is not said.</source>
        <translation>Schrijf op welke wet de overheidsinstantie als grondslag noemt; vraag ernaar als dat er niet bij staat.</translation>
    </message>
    <message>
        <source>What was given is missing</source>
        <translation>Er staat niet wat is verstrekt</translation>
    </message>
    <message>
        <source>Write down which data went to the recipient, or leave the day of giving empty.</source>
        <translation>Schrijf op welke gegevens naar de ontvanger gingen, of laat de dag van verstrekking leeg.</translation>
    </message>
    <message>
        <source>The register holds what has happened; {on} lies ahead. Correct the day.</source>
        <translation>In het register staat wat is gebeurd; {on} ligt in de toekomst. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>Data given on {disclosed_on} cannot have been asked for on {requested_on} only. Correct one of the two.</source>
        <translation>Gegevens die op {disclosed_on} zijn verstrekt, kunnen niet pas op {requested_on} zijn gevraagd. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>There is nothing to forbid</source>
        <translation>Er valt niets te verbieden</translation>
    </message>
    <message>
        <source>Only a request by a government body may come with a ban on telling. Take the ban away.</source>
        <translation>Alleen bij een verzoek van een overheidsinstantie kan een mededelingsverbod horen. Haal het verbod weg.</translation>
    </message>
    <message>
        <source>The law that forbids it is missing</source>
        <translation>De wet die het verbiedt, ontbreekt</translation>
    </message>
    <message>
        <source>The person is told at once unless a law forbids it. Write down which law that is.</source>
        <translation>De betrokkene wordt meteen ingelicht, tenzij een wet dat verbiedt. Schrijf op welke wet dat is.</translation>
    </message>
    <message>
        <source>The end of the ban is missing</source>
        <translation>Het einde van het verbod ontbreekt</translation>
    </message>
    <message>
        <source>Fill in until when telling is forbidden; on that day the task comes back.</source>
        <translation>Vul in tot wanneer inlichten verboden is; op die dag komt de taak terug.</translation>
    </message>
    <message>
        <source>This ban has ended</source>
        <translation>Dit verbod is afgelopen</translation>
    </message>
    <message>
        <source>It ended on {until}, so the person may be told. Take the ban away, or correct its end.</source>
        <translation>Het eindigde op {until}, dus de betrokkene mag worden ingelicht. Haal het verbod weg, of corrigeer het einde.</translation>
    </message>
    <message>
        <source>This request is of somebody else</source>
        <translation>Dit verzoek is van iemand anders</translation>
    </message>
    <message>
        <source>Request {number} does not belong to this person. Choose another request, or none.</source>
        <translation>Verzoek {number} hoort niet bij deze betrokkene. Kies een ander verzoek, of geen.</translation>
    </message>
    <message>
        <source>This entry is no longer in the register</source>
        <translation>Deze vermelding staat niet meer in het register</translation>
    </message>
    <message>
        <source>It was taken back in the meantime. Look at the register again.</source>
        <translation>De vermelding is intussen teruggedraaid. Bekijk het register opnieuw.</translation>
    </message>
    <message>
        <source>This entry was changed meanwhile</source>
        <translation>Deze vermelding is intussen gewijzigd</translation>
    </message>
    <message>
        <source>Taking back would lose what came after. Correct the entry instead.</source>
        <translation>Door terugdraaien zou verloren gaan wat daarna kwam. Corrigeer in plaats daarvan de vermelding.</translation>
    </message>
    <message>
        <source>This person stands in the register of disclosures</source>
        <translation>Deze betrokkene staat in het verstrekkingenregister</translation>
    </message>
    <message>
        <source>Adding them can only be undone without such an entry. Take the entry back first.</source>
        <translation>Het toevoegen kan alleen ongedaan worden gemaakt als er geen vermelding is. Draai eerst de vermelding terug.</translation>
    </message>
    <message>
        <source>Telling is still forbidden</source>
        <translation>Inlichten is nog verboden</translation>
    </message>
    <message>
        <source>{law} forbids telling the person until {until}. Keep the letter as a draft; the task comes back then.</source>
        <translation>Volgens {law} mag de betrokkene tot {until} niet worden ingelicht. Bewaar de brief als concept; de taak komt dan terug.</translation>
    </message>
    <message>
        <source>This letter does not belong here</source>
        <translation>Deze brief hoort hier niet</translation>
    </message>
    <message>
        <source>“{kind}” cannot be written about this. Close it and begin another letter.</source>
        <translation>‘{kind}’ kan hierover niet worden geschreven. Sluit de brief en begin een andere.</translation>
    </message>
    <message>
        <source>There are letters to this person</source>
        <translation>Er zijn brieven aan deze betrokkene</translation>
    </message>
    <message>
        <source>Adding them can only be undone while no letter was written. Throw drafts away first.</source>
        <translation>Het toevoegen kan alleen ongedaan worden gemaakt zolang er geen brief is geschreven. Gooi eerst de concepten weg.</translation>
    </message>
    <message>
        <source>The fee has no parts yet</source>
        <translation>De vergoeding heeft nog geen onderdelen</translation>
    </message>
    <message>
        <source>Write what is charged and how much: the letter gives the breakdown.</source>
        <translation>Schrijf op wat u in rekening brengt en hoeveel: de brief vermeldt de opbouw.</translation>
    </message>
    <message>
        <source>A part of the fee is incomplete</source>
        <translation>Een onderdeel van de vergoeding is niet compleet</translation>
    </message>
    <message>
        <source>Each part says what for, and an amount above nothing. Complete it, or empty it.</source>
        <translation>Elk onderdeel vermeldt waarvoor het is, met een bedrag boven nul. Vul het aan, of maak het leeg.</translation>
    </message>
    <message>
        <source>The fee is not explained yet</source>
        <translation>De vergoeding is nog niet toegelicht</translation>
    </message>
    <message>
        <source>Write why the request is manifestly unfounded or excessive. The proof is yours to give, not the person's.</source>
        <translation>Schrijf op waarom het verzoek kennelijk ongegrond of buitensporig is. De bewijslast ligt bij u, niet bij de betrokkene.</translation>
    </message>
    <message>
        <source>The first copy is free</source>
        <translation>De eerste kopie is gratis</translation>
    </message>
    <message>
        <source>This person has not had a copy yet. Only further copies can be charged (GDPR art. 15(3)).</source>
        <translation>Deze betrokkene heeft nog geen kopie gekregen. Alleen voor extra kopieën mag u een vergoeding vragen (artikel 15, derde lid, AVG).</translation>
    </message>
    <message>
        <source>This is always free</source>
        <translation>Dit is altijd kosteloos</translation>
    </message>
    <message>
        <source>An objection to direct marketing, a withdrawal of consent and a complaint cost nothing, however often they come. Answer it.</source>
        <translation>Een bezwaar tegen direct marketing, een intrekking van toestemming en een klacht kosten niets, hoe vaak ze ook komen. Beantwoord het verzoek.</translation>
    </message>
    <message>
        <source>The fee was announced already</source>
        <translation>De vergoeding is al aangekondigd</translation>
    </message>
    <message>
        <source>The letter of {announced_on} told the person what it costs. It stands as it is.</source>
        <translation>In de brief van {announced_on} staat wat het de betrokkene kost. Daar blijft het bij.</translation>
    </message>
    <message>
        <source>No fee was laid down</source>
        <translation>Er is geen vergoeding vastgesteld</translation>
    </message>
    <message>
        <source>Lay down the fee with its parts first; then its letter can be written.</source>
        <translation>Stel eerst de vergoeding en de onderdelen ervan vast; daarna kan de brief daarover worden geschreven.</translation>
    </message>
    <message>
        <source>The fee was not announced yet</source>
        <translation>De vergoeding is nog niet aangekondigd</translation>
    </message>
    <message>
        <source>Write the letter about the fee first; the person answers that.</source>
        <translation>Schrijf eerst de brief over de vergoeding; daarop antwoordt de betrokkene.</translation>
    </message>
    <message>
        <source>The fee was announced on {announced_on}; the answer cannot be of {on}. Correct the day.</source>
        <translation>De vergoeding is aangekondigd op {announced_on}; het antwoord kan niet van {on} zijn. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>The person has not agreed to the fee</source>
        <translation>De betrokkene is niet akkoord gegaan met de vergoeding</translation>
    </message>
    <message>
        <source>Record their answer first; only what was agreed to can be paid.</source>
        <translation>Leg eerst het antwoord vast; alleen een vergoeding waarmee de betrokkene akkoord ging, kan worden betaald.</translation>
    </message>
    <message>
        <source>The person answered on {answered_on}; it cannot be paid on {on}. Correct the day.</source>
        <translation>De betrokkene antwoordde op {answered_on}; er kan niet op {on} zijn betaald. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>A colleague changed the fee meanwhile</source>
        <translation>Een collega heeft de vergoeding intussen gewijzigd</translation>
    </message>
    <message>
        <source>It was left as it is now. Look at it before you change it again.</source>
        <translation>Er is niets gewijzigd. Bekijk het eerst voordat u het opnieuw wijzigt.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Er is niemand genoemd</translation>
    </message>
    <message>
        <source>Choose a colleague, or write their name.</source>
        <translation>Kies een collega, of schrijf de naam op.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Er zou niets wijzigen</translation>
    </message>
    <message>
        <source>{handler} handles this request already. Choose somebody else, or add a note.</source>
        <translation>{handler} behandelt dit verzoek al. Kies iemand anders, of voeg een notitie toe.</translation>
    </message>
    <message>
        <source>The request was handed on meanwhile</source>
        <translation>Het verzoek is intussen overgedragen</translation>
    </message>
    <message>
        <source>{handler} handles it by now. Hand it over again if that is not right.</source>
        <translation>{handler} behandelt het nu. Draag het opnieuw over als dat niet klopt.</translation>
    </message>
    <message>
        <source>This is what the request waits for already. Write something else, or leave it.</source>
        <translation>Hierop wacht het verzoek al. Schrijf iets anders op, of laat het zo.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile</source>
        <translation>Een collega heeft dit intussen gewijzigd</translation>
    </message>
    <message>
        <source>What the request waits for was changed after you did. Look at it before you change it again.</source>
        <translation>Waar het verzoek op wacht, is na u door een ander gewijzigd. Bekijk het eerst voordat u het opnieuw wijzigt.</translation>
    </message>
    <message>
        <source>None of these requests would change</source>
        <translation>Geen van deze verzoeken zou wijzigen</translation>
    </message>
    <message>
        <source>Look beside each why it stays as it is. Choose other requests, or something else.</source>
        <translation>Bij elk verzoek staat waarom het blijft zoals het is. Kies andere verzoeken, of iets anders.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>De notitie is leeg</translation>
    </message>
    <message>
        <source>Write what your colleagues should know.</source>
        <translation>Schrijf op wat uw collega’s moeten weten.</translation>
    </message>
    <message>
        <source>The reminder is empty</source>
        <translation>De herinnering is leeg</translation>
    </message>
    <message>
        <source>Write what must not be forgotten.</source>
        <translation>Schrijf op wat niet mag worden vergeten.</translation>
    </message>
    <message>
        <source>{on} is over. Choose today or a later day.</source>
        <translation>{on} is voorbij. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>This reminder is not there any more</source>
        <translation>Deze herinnering is er niet meer</translation>
    </message>
    <message>
        <source>A colleague may have removed it. Look at the request again.</source>
        <translation>Mogelijk heeft een collega de herinnering verwijderd. Bekijk het verzoek opnieuw.</translation>
    </message>
    <message>
        <source>This reminder was done already</source>
        <translation>Deze herinnering is al afgevinkt</translation>
    </message>
    <message>
        <source>{done_by} ticked it off on {done_on}. Add another one if there is more to do.</source>
        <translation>{done_by} heeft dit op {done_on} afgevinkt. Voeg een nieuwe herinnering toe als er nog iets te doen is.</translation>
    </message>
    <message>
        <source>A colleague changed this reminder meanwhile</source>
        <translation>Een collega heeft deze herinnering intussen gewijzigd</translation>
    </message>
    <message>
        <source>The representative has no name yet</source>
        <translation>De vertegenwoordiger heeft nog geen naam</translation>
    </message>
    <message>
        <source>Fill in at least the surname: letters are addressed to it.</source>
        <translation>Vul ten minste de achternaam in: daaraan worden brieven gericht.</translation>
    </message>
    <message>
        <source>Nobody acts for the person</source>
        <translation>Er treedt niemand op namens de betrokkene</translation>
    </message>
    <message>
        <source>Record the representative first.</source>
        <translation>Leg eerst de vertegenwoordiger vast.</translation>
    </message>
    <message>
        <source>It is not said what was shown</source>
        <translation>Er staat niet wat is getoond</translation>
    </message>
    <message>
        <source>Write what showed that the representative may act, such as a signed authorisation.</source>
        <translation>Schrijf op waaruit bleek dat de vertegenwoordiger mag optreden, zoals een ondertekende machtiging.</translation>
    </message>
    <message>
        <source>The authority cannot have been shown on {on}. Correct the day.</source>
        <translation>De machtiging kan niet op {on} zijn getoond. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>A colleague changed the representative meanwhile</source>
        <translation>Een collega heeft de vertegenwoordiger intussen gewijzigd</translation>
    </message>
    <message>
        <source>They were left as they are now. Look at them before you change them again.</source>
        <translation>Er is niets gewijzigd. Bekijk eerst de gegevens voordat u ze opnieuw wijzigt.</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Er staat geen vraag open</translation>
    </message>
    <message>
        <source>The person was not asked this, or the answer was recorded already. Look at the dates.</source>
        <translation>Dit is niet aan de betrokkene gevraagd, of het antwoord is al vastgelegd. Bekijk de datums.</translation>
    </message>
    <message>
        <source>A colleague changed this question meanwhile</source>
        <translation>Een collega heeft deze vraag intussen gewijzigd</translation>
    </message>
    <message>
        <source>It was left as it is now. Look at the dates of the request.</source>
        <translation>Er is niets gewijzigd. Bekijk de datums van het verzoek.</translation>
    </message>
    <message>
        <source>The answer of {answered_on} lies before the question of {asked_on}. Correct the day.</source>
        <translation>Het antwoord van {answered_on} ligt vóór de vraag van {asked_on}. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>The answer cannot have come in on {answered_on}. Correct the day.</source>
        <translation>Het antwoord kan niet op {answered_on} zijn binnengekomen. Corrigeer de dag.</translation>
    </message>
    <message>
        <source>It is not said who this is</source>
        <translation>Er staat niet wie dit is</translation>
    </message>
    <message>
        <source>Choose the person, or write the name that stands in the letter.</source>
        <translation>Kies de betrokkene, of schrijf de naam op die in de brief staat.</translation>
    </message>
    <message>
        <source>This person has this request already</source>
        <translation>Deze betrokkene heeft dit verzoek al</translation>
    </message>
    <message>
        <source>{number} is theirs. Choose another person who asked in the same letter.</source>
        <translation>{number} is van deze betrokkene. Kies een andere betrokkene uit dezelfde brief.</translation>
    </message>
    <message>
        <source>This is the same request</source>
        <translation>Dit is hetzelfde verzoek</translation>
    </message>
    <message>
        <source>Choose an earlier request of this person.</source>
        <translation>Kies een eerder verzoek van deze betrokkene.</translation>
    </message>
    <message>
        <source>That request is the later one</source>
        <translation>Dat verzoek is het latere van de twee</translation>
    </message>
    <message>
        <source>{number} came in after this one. Link the two from there.</source>
        <translation>{number} kwam na dit verzoek binnen. Koppel de twee vanuit dat verzoek.</translation>
    </message>
    <message>
        <source>That request is of somebody else</source>
        <translation>Dat verzoek is van iemand anders</translation>
    </message>
    <message>
        <source>{number} is of another person. Only one's own request can be made again.</source>
        <translation>{number} is van een andere betrokkene. Alleen een eigen verzoek kan worden herhaald.</translation>
    </message>
    <message>
        <source>These requests are not linked any more</source>
        <translation>Deze verzoeken zijn niet meer gekoppeld</translation>
    </message>
    <message>
        <source>A colleague may have taken the link away. There is nothing to do.</source>
        <translation>Mogelijk heeft een collega de koppeling weggehaald. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The filter has no name yet</source>
        <translation>Het filter heeft nog geen naam</translation>
    </message>
    <message>
        <source>Write a short name, such as “erasure, this month”.</source>
        <translation>Schrijf een korte naam op, zoals ‘verwijdering, deze maand’.</translation>
    </message>
    <message>
        <source>This filter is not there any more</source>
        <translation>Dit filter is er niet meer</translation>
    </message>
    <message>
        <source>A colleague may have thrown it away. Save it again if you need it.</source>
        <translation>Mogelijk heeft een collega het weggegooid. Sla het opnieuw op als u het nodig hebt.</translation>
    </message>
    <message>
        <source>There is another filter with this name</source>
        <translation>Er is een ander filter met deze naam</translation>
    </message>
    <message>
        <source>“{name}” was saved meanwhile, or a newer version of the program saved it. It was left as it is.</source>
        <translation>‘{name}’ is intussen bewaard, of bewaard door een nieuwere versie van het programma. Er is niets aan veranderd.</translation>
    </message>
    <message>
        <source>There are no days to put in a calendar</source>
        <translation>Er zijn geen dagen om in een agenda te zetten</translation>
    </message>
    <message>
        <source>None of these requests is open. Choose another filter.</source>
        <translation>Geen van deze verzoeken is open. Kies een ander filter.</translation>
    </message>
    <message>
        <source>The period begins on {first} and ends on {last}. Correct one of the two.</source>
        <translation>De periode begint op {first} en eindigt op {last}. Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>Nothing came in during this period</source>
        <translation>In deze periode is niets binnengekomen</translation>
    </message>
    <message>
        <source>No request received from {first} to {last} is in the vault any more. Choose another period; requests that were purged count in the figures only.</source>
        <translation>In de kluis staat geen verzoek meer dat van {first} tot en met {last} is ontvangen. Kies een andere periode; vernietigde verzoeken tellen alleen nog mee in de jaarcijfers.</translation>
    </message>
    <message>
        <source>The text has no name yet</source>
        <translation>De bouwsteen heeft nog geen naam</translation>
    </message>
    <message>
        <source>Write a short name, by which colleagues find it.</source>
        <translation>Schrijf een korte naam op, waaraan collega’s hem herkennen.</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>De bouwsteen is leeg</translation>
    </message>
    <message>
        <source>Write what is to stand in the letter.</source>
        <translation>Schrijf op wat er in de brief moet staan.</translation>
    </message>
    <message>
        <source>This is version {version} as it is</source>
        <translation>Versie {version} is niet gewijzigd</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Change the text, or cancel.</source>
        <translation>De tekst is nog dezelfde. Wijzig de tekst, of annuleer.</translation>
    </message>
    <message>
        <source>Version {version} of this text stays</source>
        <translation>Versie {version} van deze tekst blijft staan</translation>
    </message>
    <message>
        <source>There is a newer version of “{name}”, or a letter used this one. Choose “No longer offer” instead: its versions stay.</source>
        <translation>Er is een nieuwere versie van ‘{name}’, of deze versie staat in een brief. Kies ‘Niet meer aanbieden’: de versies blijven bewaard.</translation>
    </message>
    <message>
        <source>This text is not there any more</source>
        <translation>Deze bouwsteen is er niet meer</translation>
    </message>
    <message>
        <source>A colleague may have taken it away. Look at the list again.</source>
        <translation>Mogelijk heeft een collega hem weggehaald. Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>A colleague changed this fee meanwhile</source>
        <translation>Een collega heeft deze vergoeding intussen gewijzigd</translation>
    </message>
    <message>
        <source>{by} changed it on {at}. What you wrote is still here. Look at what stands there now, and save again if yours is to take its place.</source>
        <translation>{by} heeft dit op {at} gewijzigd. Wat u schreef, staat er nog. Kijk wat er nu is vastgelegd, en bewaar opnieuw als uw versie ervoor in de plaats moet komen.</translation>
    </message>
    <message>
        <source>A colleague wrote in this draft meanwhile</source>
        <translation>Een collega heeft intussen in dit concept geschreven</translation>
    </message>
    <message>
        <source>{by} changed it on {at}. What you wrote is still here. Take over what you want to keep of theirs, and save again: yours then takes its place.</source>
        <translation>{by} heeft het gewijzigd op {at}. Wat u schreef, staat er nog. Neem over wat u van die tekst wilt behouden en bewaar opnieuw: uw tekst komt dan in de plaats.</translation>
    </message>
    <message>
        <source>A colleague moved this reminder meanwhile</source>
        <translation>Een collega heeft deze herinnering intussen verplaatst</translation>
    </message>
    <message>
        <source>{by} moved it on {at}. Look at its day, and go on if yours is still right.</source>
        <translation>{by} heeft de herinnering verplaatst op {at}. Bekijk de dag die er nu staat, en ga verder als uw dag nog klopt.</translation>
    </message>
    <message>
        <source>A colleague changed this notice meanwhile</source>
        <translation>Een collega heeft deze kennisgeving intussen gewijzigd</translation>
    </message>
    <message>
        <source>A colleague chose about a recipient meanwhile</source>
        <translation>Een collega heeft intussen een keuze gemaakt over een ontvanger</translation>
    </message>
    <message>
        <source>{by} did so on {at}. What you chose about the others is still here; choose again for those that are left.</source>
        <translation>{by} deed dat op {at}. Wat u over de andere ontvangers koos, staat er nog; kies opnieuw voor wie er nog over is.</translation>
    </message>
    <message>
        <source>A colleague chose about this item meanwhile</source>
        <translation>Een collega heeft intussen een keuze gemaakt over dit onderdeel</translation>
    </message>
    <message>
        <source>{by} did so on {at}, and their choice is shown now. What you typed is still here; choose again if yours is to take its place.</source>
        <translation>{by} deed dat op {at}; die keuze ziet u nu. Wat u typte, staat er nog; kies opnieuw als uw keuze daarvoor in de plaats moet komen.</translation>
    </message>
    <message>
        <source>A colleague changed this entry meanwhile</source>
        <translation>Een collega heeft deze vermelding intussen gewijzigd</translation>
    </message>
    <message>
        <source>A colleague went on with this hold meanwhile</source>
        <translation>Een collega heeft deze blokkade intussen bijgewerkt</translation>
    </message>
    <message>
        <source>{by} did so on {at}. Look at what stands there now, and record yours again if it still fits.</source>
        <translation>{by} deed dat op {at}. Bekijk wat er nu staat, en leg uw stap opnieuw vast als die nog past.</translation>
    </message>
    <message>
        <source>This hold was changed since</source>
        <translation>Deze blokkade is sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>So this step cannot be undone any more. Place a new hold where one is needed.</source>
        <translation>Daarom kan deze stap niet meer ongedaan worden gemaakt. Plaats een nieuwe blokkade als die nodig is.</translation>
    </message>
    <message>
        <source>Identity was recorded anew since</source>
        <translation>De identiteit is sindsdien opnieuw vastgelegd</translation>
    </message>
    <message>
        <source>So this step cannot be undone any more. Look at how it was established now.</source>
        <translation>Daarom kan deze stap niet meer ongedaan worden gemaakt. Bekijk hoe de identiteit nu is vastgesteld.</translation>
    </message>
    <message>
        <source>Somebody went on with {number} since</source>
        <translation>Aan {number} is sindsdien verder gewerkt</translation>
    </message>
    <message>
        <source>It was corrected again, or decided on, so this correction cannot be undone. Correct the request instead.</source>
        <translation>Het verzoek is opnieuw gecorrigeerd of er is over beslist, dus deze correctie kan niet ongedaan worden gemaakt. Corrigeer in plaats daarvan het verzoek.</translation>
    </message>
    <message>
        <source>This message is not there any more</source>
        <translation>Dit bericht is er niet meer</translation>
    </message>
    <message>
        <source>It was removed as a proof of identity, so adding it cannot be undone.</source>
        <translation>Het is als identiteitsbewijs verwijderd, dus het toevoegen kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>{number} has another person by now</source>
        <translation>{number} hoort inmiddels bij een andere betrokkene</translation>
    </message>
    <message>
        <source>It was linked again, or two entries became one, so this step cannot be undone any more. Choose the right person on its page.</source>
        <translation>Het verzoek is opnieuw gekoppeld of twee vermeldingen zijn samengevoegd. Deze stap kan daarom niet meer ongedaan worden gemaakt. Kies op de pagina van het verzoek de juiste betrokkene.</translation>
    </message>
    <message>
        <source>Somebody went on with {number} already</source>
        <translation>Aan {number} is al verder gewerkt</translation>
    </message>
    <message>
        <source>{by} worked on it on {at}, so opening it cannot be undone. Remove the request, where it should not be there at all.</source>
        <translation>{by} heeft er op {at} aan gewerkt, dus het aanmaken kan niet ongedaan worden gemaakt. Verwijder het verzoek als het er helemaal niet hoort te zijn.</translation>
    </message>
    <message>
        <source>No reason was chosen</source>
        <translation>Er is geen reden gekozen</translation>
    </message>
    <message>
        <source>Choose why the request is removed; the journal keeps it.</source>
        <translation>Kies waarom het verzoek wordt verwijderd; de reden blijft in het logboek staan.</translation>
    </message>
    <message>
        <source>Something went out on {number} already</source>
        <translation>Bij {number} is al iets verzonden</translation>
    </message>
    <message>
        <source>What was sent is kept with its request. Decide that it was withdrawn or is not ours; then close it.</source>
        <translation>Wat is verzonden, blijft bij het verzoek bewaard. Beslis dat het verzoek is ingetrokken of niet van ons is, en sluit het daarna.</translation>
    </message>
    <message>
        <source>Something was decided on this request</source>
        <translation>Over dit verzoek is al iets beslist</translation>
    </message>
    <message>
        <source>Decided: {rights}. Undo the decision first, or close the request.</source>
        <translation>Beslist: {rights}. Maak eerst de beslissing ongedaan, of sluit het verzoek.</translation>
    </message>
    <message>
        <source>A fee was paid for {number}</source>
        <translation>Voor {number} is een vergoeding betaald</translation>
    </message>
    <message>
        <source>Whoever paid for a request counts on it. Answer it and close it.</source>
        <translation>Wie voor een verzoek heeft betaald, rekent op een antwoord. Beantwoord het verzoek en sluit het.</translation>
    </message>
    <message>
        <source>A hold is on the file of {number}</source>
        <translation>Er geldt een blokkade voor het dossier van {number}</translation>
    </message>
    <message>
        <source>What must be kept is not removed. Close the request instead.</source>
        <translation>Wat bewaard moet blijven, wordt niet verwijderd. Sluit in plaats daarvan het verzoek.</translation>
    </message>
    <message>
        <source>{number} is of another person</source>
        <translation>{number} is van een andere betrokkene</translation>
    </message>
    <message>
        <source>What somebody wrote does not go to another person's request. Choose a request of the same person.</source>
        <translation>Een bericht van de ene betrokkene hoort niet bij het verzoek van een ander. Kies een verzoek van dezelfde betrokkene.</translation>
    </message>
    <message>
        <source>This is the request that is removed</source>
        <translation>Dit is het verzoek dat wordt verwijderd</translation>
    </message>
    <message>
        <source>Choose another request than {number} for its messages, or none.</source>
        <translation>Kies voor de berichten een ander verzoek dan {number}, of geen verzoek.</translation>
    </message>
    <message>
        <source>This recipient is in the register already</source>
        <translation>Deze ontvanger staat al in het register</translation>
    </message>
    <message>
        <source>There is a row for {name}. Change that one, or give this one another name.</source>
        <translation>Er is al een regel voor {name}. Wijzig die, of geef deze ontvanger een andere naam.</translation>
    </message>
    <message>
        <source>Nothing says which data this recipient gets</source>
        <translation>Er staat niet welke gegevens deze ontvanger krijgt</translation>
    </message>
    <message>
        <source>Tick the parts of the statement for which {name} gets data.</source>
        <translation>Vink de onderdelen van de privacyverklaring aan waarvoor {name} gegevens krijgt.</translation>
    </message>
    <message>
        <source>A colleague changed this recipient meanwhile</source>
        <translation>Een collega heeft deze ontvanger intussen gewijzigd</translation>
    </message>
    <message>
        <source>{name} was changed since you opened it. What you wrote is still here. Look at what stands there now, and save again if yours is to take its place.</source>
        <translation>{name} is gewijzigd nadat u dit opende. Wat u schreef, staat hier nog. Bekijk wat er nu staat en bewaar opnieuw als uw gegevens ervoor in de plaats moeten komen.</translation>
    </message>
    <message>
        <source>Somebody changed this recipient since</source>
        <translation>Deze ontvanger is daarna gewijzigd</translation>
    </message>
    <message>
        <source>Somebody went on with {name}, so this step cannot be undone any more.</source>
        <translation>Iemand is verdergegaan met {name}. Deze stap kan niet meer ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This recipient is not in the register any more</source>
        <translation>Deze ontvanger staat niet meer in het register</translation>
    </message>
    <message>
        <source>{name} was removed in the meantime. Add it again if it still gets data.</source>
        <translation>{name} is intussen verwijderd. Voeg deze ontvanger opnieuw toe als die nog gegevens krijgt.</translation>
    </message>
    <message>
        <source>The statement says something else</source>
        <translation>De privacyverklaring zegt iets anders</translation>
    </message>
    <message>
        <source>It says that {name} may store data outside the EEA. Fill in the country and the safeguard; if that is not so any more, the statement has to be changed first.</source>
        <translation>Daarin staat dat {name} gegevens buiten de EER kan opslaan. Vul het land en de waarborg in; klopt dat niet meer, dan moet eerst de privacyverklaring worden gewijzigd.</translation>
    </message>
    <message>
        <source>This country is within the EEA</source>
        <translation>Dit land ligt binnen de EER</translation>
    </message>
    <message>
        <source>Data in {country} need no safeguard. Choose “Within the EEA”.</source>
        <translation>Gegevens in {country} hebben geen waarborg nodig. Kies ‘Binnen de EER’.</translation>
    </message>
    <message>
        <source>No safeguard is filled in</source>
        <translation>Er is geen waarborg ingevuld</translation>
    </message>
    <message>
        <source>Choose on what storing data in {country} rests (articles 45, 46 and 49 of the GDPR). A promise to comply with the law is no safeguard.</source>
        <translation>Kies waarop de opslag buiten de EER ({country}) berust (artikelen 45, 46 en 49 AVG). Een belofte om de wet na te leven is geen waarborg.</translation>
    </message>
    <message>
        <source>The safeguard is not described</source>
        <translation>De waarborg is niet omschreven</translation>
    </message>
    <message>
        <source>Write down in Dutch and in English what it is; letters give it in these words.</source>
        <translation>Schrijf in het Nederlands en in het Engels op wat het is; brieven vermelden het in deze woorden.</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices to recipients</source>
        <translation>Kennisgevingen aan ontvangers</translation>
    </message>
    <message>
        <source>Look at them and send…</source>
        <translation>Bekijken en verzenden…</translation>
    </message>
    <message>
        <source>Choose recipients…</source>
        <translation>Ontvangers kiezen…</translation>
    </message>
    <message>
        <source>To be told after all</source>
        <translation>Moet toch worden ingelicht</translation>
    </message>
    <message>
        <source>Reminder noted</source>
        <translation>Herinnering genoteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to choose</source>
        <translation>
            <numerusform>Over %n ontvanger moet u nog kiezen</numerusform>
            <numerusform>Over %n ontvangers moet u nog kiezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to send</source>
        <translation>
            <numerusform>%n kennisgeving te verzenden</numerusform>
            <numerusform>%n kennisgevingen te verzenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a confirmation</source>
        <translation>
            <numerusform>%n wacht op bevestiging</numerusform>
            <numerusform>%n wachten op bevestiging</numerusform>
        </translation>
    </message>
    <message>
        <source>Every recipient was told and confirmed, or cannot be told.</source>
        <translation>Elke ontvanger is ingelicht en heeft dat bevestigd, of kan niet worden ingelicht.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>Known there by</source>
        <translation>Daar te herkennen aan</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>Heeft gekregen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Done at the latest on</source>
        <translation>Uiterlijk gedaan op</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Why it cannot</source>
        <translation>Waarom het niet kan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Address and content…</source>
        <translation>Adres en inhoud…</translation>
    </message>
    <message>
        <source>Cannot be told…</source>
        <translation>Niet in te lichten…</translation>
    </message>
    <message>
        <source>Can be told after all</source>
        <translation>Toch in te lichten</translation>
    </message>
    <message>
        <source>Confirmed…</source>
        <translation>Bevestiging vastleggen…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Vandaag herinnerd</translation>
    </message>
    <message>
        <source>Show, print or send…</source>
        <translation>Tonen, afdrukken of verzenden…</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>Bezig met openen</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>The vault is being opened…</source>
        <translation>De kluis wordt geopend…</translation>
    </message>
    <message>
        <source>Inventing people and requests for the demo…</source>
        <translation>Er worden mensen en verzoeken verzonnen voor de demo…</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>De kluis is vergrendeld.</translation>
    </message>
</context>
<context>
    <name>OwedBanner</name>
    <message>
        <source>Its day has come. Until it is applied, what is held follows the older rules; nothing is lost.</source>
        <translation>De ingangsdatum is bereikt. Tot de versie is toegepast, volgt alles wat wordt bewaard de oude regels; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Toepassen…</translation>
    </message>
    <message>
        <source>{version} is to be applied</source>
        <translation>{version} moet worden toegepast</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Details</source>
        <translation>Personalia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Verstrekking</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Nog te bekijken</translation>
    </message>
    <message>
        <source>Somebody else's</source>
        <translation>Van iemand anders</translation>
    </message>
    <message>
        <source>It came from an address that is nobody's in the directory. Look whether this person sent it.</source>
        <translation>Het komt van een adres dat van niemand in de lijst met betrokkenen is. Ga na of deze betrokkene het heeft gestuurd.</translation>
    </message>
    <message>
        <source>Others in the directory use the same address. Look whether this person sent it.</source>
        <translation>Anderen in de lijst met betrokkenen gebruiken hetzelfde adres. Ga na of deze betrokkene het heeft gestuurd.</translation>
    </message>
    <message>
        <source>Somebody else in the directory sent it. It does not go along.</source>
        <translation>Iemand anders uit de lijst met betrokkenen heeft het gestuurd. Het gaat niet mee.</translation>
    </message>
    <message>
        <source>Others are named in it: {others}. Strike out what is not for this person to see.</source>
        <translation>Er worden anderen in genoemd: {others}. Lak weg wat niet voor deze betrokkene bestemd is.</translation>
    </message>
    <message>
        <source>It comes from a request that was somebody else's before. Look whose it is.</source>
        <translation>Het komt uit een verzoek dat eerder van iemand anders was. Ga na van wie het is.</translation>
    </message>
    <message>
        <source>It comes from an earlier request of this person.</source>
        <translation>Het komt uit een eerder verzoek van deze betrokkene.</translation>
    </message>
    <message>
        <source>Look into the file: an export of one person may name others.</source>
        <translation>Bekijk het bestand zelf: in een export over één betrokkene kunnen ook anderen staan.</translation>
    </message>
    <message>
        <source>It was sent to prove who the person is.</source>
        <translation>Het is gestuurd om aan te tonen wie de betrokkene is.</translation>
    </message>
    <message>
        <source>Name, addresses, contact details, roles and identifiers, as the directory has them. They always go along.</source>
        <translation>Naam, adressen, contactgegevens, rollen en kenmerken, zoals ze in de lijst met betrokkenen staan. Ze gaan altijd mee.</translation>
    </message>
    <message>
        <source>The data that the privacy statement names for this use, with the legal basis, the system they are in and how long they are kept.</source>
        <translation>De gegevens die de privacyverklaring voor dit gebruik noemt, met de grondslag, het systeem waarin ze staan en hoe lang ze worden bewaard.</translation>
    </message>
    <message>
        <source>The days of this request, the rights that were asked for, the decisions.</source>
        <translation>De datums van dit verzoek, de gevraagde rechten en de beslissingen.</translation>
    </message>
    <message>
        <source>The letter as it was sent, as a PDF.</source>
        <translation>De brief zoals die is verzonden, als pdf.</translation>
    </message>
    <message>
        <source>The attachment as it came with the message.</source>
        <translation>De bijlage zoals die bij het bericht zat.</translation>
    </message>
    <message>
        <source>The file as it was added to the request.</source>
        <translation>Het bestand zoals het aan het verzoek is toegevoegd.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Found, but no file added: {systems}.</source>
        <translation>Gevonden, maar geen bestand toegevoegd: {systems}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go along</source>
        <translation>
            <numerusform>%n onderdeel gaat mee</numerusform>
            <numerusform>%n onderdelen gaan mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be judged</source>
        <translation>
            <numerusform>%n nog te beoordelen</numerusform>
            <numerusform>%n nog te beoordelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Built {moment} by {name}: {size}, encrypted</source>
        <translation>Gemaakt {moment} door {name}: {size}, versleuteld</translation>
    </message>
    <message>
        <source>Built {moment} by {name}: {size}, not encrypted</source>
        <translation>Gemaakt {moment} door {name}: {size}, niet versleuteld</translation>
    </message>
</context>
<context>
    <name>PackageBuiltDialog</name>
    <message>
        <source>The package is built</source>
        <translation>Het gegevenspakket is gemaakt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Wachtwoordzin kopiëren</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Gegevenspakket bewaren…</translation>
    </message>
    <message>
        <source>Close without saving the package?</source>
        <translation>Sluiten zonder het gegevenspakket te bewaren?</translation>
    </message>
    <message>
        <source>It is kept nowhere else, and does not count as given. It can be built again, with another passphrase.</source>
        <translation>Het staat nergens anders en geldt niet als verstrekt. U kunt het opnieuw maken, met een andere wachtwoordzin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Passphrase copied. Do not paste it into the message that carries the package.</source>
        <translation>Wachtwoordzin gekopieerd. Plak hem niet in het bericht waarmee u het gegevenspakket verstuurt.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Gegevenspakket bewaren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase, shown only now</source>
        <translation>Wachtwoordzin, alleen nu te zien</translation>
    </message>
    <message>
        <source>Give it apart: by telephone or text message, never in the same message as the package. Windows cannot open an encrypted package by itself; the person needs 7-Zip or a similar program. On a Mac that is Keka or The Unarchiver.</source>
        <translation>Geef hem apart door: telefonisch of per sms, nooit in hetzelfde bericht als het gegevenspakket. Windows kan een versleuteld pakket niet zelf openen; de betrokkene heeft 7-Zip of een vergelijkbaar programma nodig. Op een Mac is dat Keka of The Unarchiver.</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Package of data</source>
        <translation>Gegevenspakket</translation>
    </message>
    <message>
        <source>Look through and build…</source>
        <translation>Doornemen en maken…</translation>
    </message>
</context>
<context>
    <name>PackageChoosing</name>
    <message>
        <source>It goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Weggelakt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Teruggezet</translation>
    </message>
    <message>
        <source>Save a copy to look at</source>
        <translation>Kopie bewaren om te bekijken</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of data · {right} · {number}</source>
        <translation>Gegevenspakket · {right} · {number}</translation>
    </message>
    <message>
        <source>Items of the package</source>
        <translation>Onderdelen van het gegevenspakket</translation>
    </message>
    <message>
        <source>What was found there is given in another way, or stands in the report</source>
        <translation>Wat daar is gevonden, wordt anders verstrekt of staat in het overzicht</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase, to be given apart</source>
        <translation>Versleutelen met een wachtwoordzin die u apart doorgeeft</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Overzicht tonen</translation>
    </message>
    <message>
        <source>Build the package</source>
        <translation>Gegevenspakket maken</translation>
    </message>
    <message>
        <source>Other entries may be the same person; their data are not in here: {names}.</source>
        <translation>Deze vermeldingen gaan misschien over dezelfde betrokkene; hun gegevens zitten hier niet in: {names}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A report to read, the same data for a computer, the letters and the files. What is left out or struck out is named in it with the reason.</source>
        <translation>Een overzicht om te lezen, dezelfde gegevens als bestand voor de computer, de brieven en de bestanden. Wat is weggelaten of weggelakt, staat er met de reden bij.</translation>
    </message>
    <message>
        <source>What the person provided on consent or a contract, as JSON and CSV. Files go along where they are ticked for data portability in the search.</source>
        <translation>Wat de betrokkene zelf heeft verstrekt op grond van toestemming of een overeenkomst, als JSON en CSV. Een bestand gaat alleen mee als het bij het zoeken voor overdracht is aangevinkt.</translation>
    </message>
</context>
<context>
    <name>PackageItem</name>
    <message>
        <source>Goes along</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Save a copy to look at…</source>
        <translation>Kopie bewaren om te bekijken…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Why it is left out, as the person will read it</source>
        <translation>Waarom dit wordt weggelaten (de betrokkene leest dit)</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Oorspronkelijke tekst</translation>
    </message>
    <message>
        <source>As it goes along</source>
        <translation>Tekst die meegaat</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tekst tonen</translation>
    </message>
    <message>
        <source>Why the selected passage is struck out</source>
        <translation>Waarom deze passage wordt weggelakt</translation>
    </message>
    <message>
        <source>Select the passage in the text above. The reason takes its place.</source>
        <translation>Selecteer hierboven de passage. De reden komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Strike out the passage</source>
        <translation>Passage weglakken</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Weggelaten: {why}</translation>
    </message>
    <message>
        <source>“{passage}”: {why}</source>
        <translation>‘{passage}’: {why}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back {passage}</source>
        <translation>{passage} terugzetten</translation>
    </message>
    <message>
        <source>The person reads why. Fill in the reason.</source>
        <translation>De betrokkene leest waarom. Vul de reden in.</translation>
    </message>
    <message>
        <source>Select the passage in the text first.</source>
        <translation>Selecteer eerst de passage in de tekst.</translation>
    </message>
    <message>
        <source>Fill in the reason; it takes its place.</source>
        <translation>Vul de reden in; die komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Tekst van het onderdeel</translation>
    </message>
</context>
<context>
    <name>PackageReportDialog</name>
    <message>
        <source>The report as it would be now</source>
        <translation>Het overzicht zoals het er nu uitziet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What was not looked at yet does not stand in it.</source>
        <translation>Wat nog niet is beoordeeld, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Letters and disclosures</source>
        <translation>Brieven en verstrekkingen</translation>
    </message>
    <message>
        <source>New disclosure…</source>
        <translation>Nieuwe verstrekking…</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>In het register tonen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This is too short. Take at least twelve characters, or four words that do not belong together.</source>
        <translation>Dit is te kort. Neem ten minste twaalf tekens, of vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>This is what everybody tries first. Take four words that do not belong together.</source>
        <translation>Dit is wat iedereen het eerst probeert. Neem vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>This is too weak. Take four words that do not belong together.</source>
        <translation>Dit is te zwak. Neem vier woorden die niet bij elkaar horen.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Wachtwoordzin toevoegen</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Wachtwoordzin gewijzigd</translation>
    </message>
    <message>
        <source>Passphrase added</source>
        <translation>Wachtwoordzin toegevoegd</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat u typt</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>De nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>At least twelve characters; four words that do not belong together are easy to remember.</source>
        <translation>Ten minste twaalf tekens; vier woorden die niet bij elkaar horen zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>De wachtwoordzin nog een keer</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even the maker of Inzage. Keep it in your organisation's password manager.</source>
        <translation>Zonder wachtwoordzin kan niemand de kluis openen, ook de maker van Inzage niet. Bewaar hem in de wachtwoordbeheerder van uw organisatie.</translation>
    </message>
    <message>
        <source>This is not the same as the first time.</source>
        <translation>Dit is niet hetzelfde als de eerste keer.</translation>
    </message>
</context>
<context>
    <name>PathActs</name>
    <message>
        <source>Record identity…</source>
        <translation>Identiteit vastleggen…</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Dit verzoek sluiten</translation>
    </message>
    <message>
        <source>Choose the person…</source>
        <translation>Betrokkene kiezen…</translation>
    </message>
    <message>
        <source>Correct this request…</source>
        <translation>Dit verzoek corrigeren…</translation>
    </message>
    <message>
        <source>Open this request again</source>
        <translation>Dit verzoek heropenen</translation>
    </message>
    <message>
        <source>Person chosen</source>
        <translation>Betrokkene gekozen</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Verzoek gesloten</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>Verzoek heropend</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Pagina’s van de brief</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show the letter as</source>
        <translation>Brief tonen als</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search by name, e-mail, telephone or organisation</source>
        <translation>Zoeken op naam, e-mail, telefoon of organisatie</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Nobody in the directory yet</source>
        <translation>Nog geen betrokkenen</translation>
    </message>
    <message>
        <source>People are added when you open a request, or here.</source>
        <translation>Betrokkenen komen erbij als u een verzoek aanmaakt, of hier.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe betrokkene</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>No marketing…</source>
        <translation>Geen marketing…</translation>
    </message>
    <message>
        <source>Merge two selected people…</source>
        <translation>Twee geselecteerde betrokkenen samenvoegen…</translation>
    </message>
    <message>
        <source>People who want no marketing…</source>
        <translation>Betrokkenen die geen marketing willen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Betrokkenen zoeken</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Search for something else, or add a new person.</source>
        <translation>Zoek iets anders, of voeg een nieuwe betrokkene toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n betrokkene</numerusform>
            <numerusform>%n betrokkenen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}; refine the search to see the rest</source>
        <translation>{shown} van {count}; verfijn de zoekopdracht om de rest te zien</translation>
    </message>
    <message>
        <source>Select two people (Ctrl or Shift with a click, or Shift with an arrow key) to merge them.</source>
        <translation>Selecteer twee betrokkenen (Ctrl of Shift met een klik, of Shift met een pijltoets) om ze samen te voegen.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>In brieven</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Decide later</source>
        <translation>Later kiezen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Iemand anders…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nieuwe betrokkene…</translation>
    </message>
</context>
<context>
    <name>PersonColumns</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Nog niemand gekozen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Betrokkene kiezen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe betrokkene</translation>
    </message>
    <message>
        <source>Correct person</source>
        <translation>Betrokkene corrigeren</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Betrokkene toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>van der</source>
        <translation>van der</translation>
    </message>
    <message>
        <source>How the person wishes to be addressed</source>
        <translation>Gewenste aanspreekvorm</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Taal van brieven</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-mailadres toevoegen</translation>
    </message>
    <message>
        <source>Remove this e-mail address</source>
        <translation>Dit e-mailadres verwijderen</translation>
    </message>
    <message>
        <source>Add a telephone number</source>
        <translation>Telefoonnummer toevoegen</translation>
    </message>
    <message>
        <source>Remove this telephone number</source>
        <translation>Dit telefoonnummer verwijderen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Dit adres verwijderen</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Kenmerk toevoegen</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Dit kenmerk verwijderen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mailadressen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Roles in the privacy statement</source>
        <translation>Rollen in de privacyverklaring</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The person may ask to see this: write down facts only.</source>
        <translation>De betrokkene mag dit inzien: schrijf alleen feiten op.</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Betrokkene toegevoegd</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Betrokkene gecorrigeerd</translation>
    </message>
    <message>
        <source>In lists: {list}   ·   In letters: {letter}</source>
        <translation>In lijsten: {list}   ·   In brieven: {letter}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Name and salutation</source>
        <translation>Naam en aanhef</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>This person is not in the directory any more</source>
        <translation>Deze betrokkene staat niet meer in de lijst</translation>
    </message>
    <message>
        <source>They were removed, or merged with another entry.</source>
        <translation>De vermelding is verwijderd, of samengevoegd met een andere.</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>Naar de betrokkenen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Merge with whom?</source>
        <translation>Met wie samenvoegen?</translation>
    </message>
    <message>
        <source>That is the same entry; choose another one.</source>
        <translation>Dat is dezelfde vermelding; kies een andere.</translation>
    </message>
    <message>
        <source>New request for this person</source>
        <translation>Nieuw verzoek van deze betrokkene</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Correct this person…</source>
        <translation>Deze betrokkene corrigeren…</translation>
    </message>
    <message>
        <source>Merge this person with…</source>
        <translation>Deze betrokkene samenvoegen met…</translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Nog niets bekend.</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Statement letter: what a new version changes for a person…</source>
        <translation>Brief over de privacyverklaring: wat een nieuwe versie voor een betrokkene verandert…</translation>
    </message>
    <message>
        <source>Disclosure: data of a person went to somebody else…</source>
        <translation>Verstrekking: gegevens van een betrokkene gingen naar iemand anders…</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose the person</source>
        <translation>Betrokkene kiezen</translation>
    </message>
    <message>
        <source>Search by name, e-mail or organisation</source>
        <translation>Zoeken op naam, e-mail of organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Search for something else, or add a new person.</source>
        <translation>Zoek iets anders, of voeg een nieuwe betrokkene toe.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nieuwe betrokkene…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>About Inzage</source>
        <translation>Over Inzage</translation>
    </message>
    <message>
        <source>Licences and versions…</source>
        <translation>Licenties en versies…</translation>
    </message>
    <message>
        <source>Inzage {version}. It works on this computer only and never goes on line.</source>
        <translation>Inzage {version}. Het werkt alleen op deze computer en gaat nooit online.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>The particulars are not saved yet</source>
        <translation>De gegevens zijn nog niet bewaard</translation>
    </message>
    <message>
        <source>Save them, or put back what was, before you go on.</source>
        <translation>Bewaar ze, of zet terug wat er stond, voordat u verdergaat.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer</source>
        <translation>Er is geen printer</translation>
    </message>
    <message>
        <source>This computer knows no printer. Set one up in the system's settings, or save the letter as PDF and print it elsewhere.</source>
        <translation>Deze computer kent geen printer. Stel er een in bij de systeeminstellingen, of bewaar de brief als PDF en druk hem elders af.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Organisation and employee</source>
        <translation>Organisatie en medewerker</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Stands at the head and the foot of every letter.</source>
        <translation>Staat boven- en onderaan elke brief.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Country of the seat</source>
        <translation>Land van vestiging</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Chamber of commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your role, as under a letter</source>
        <translation>Uw functie, zoals onder een brief</translation>
    </message>
    <message>
        <source>Particulars saved</source>
        <translation>Gegevens bewaard</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it looks like name@example.org.</source>
        <translation>Dit is geen e-mailadres; het ziet eruit als naam@example.org.</translation>
    </message>
    <message>
        <source>A Dutch postcode has four digits and two letters, such as 1234 AB.</source>
        <translation>Een Nederlandse postcode heeft vier cijfers en twee letters, zoals 1234 AB.</translation>
    </message>
</context>
<context>
    <name>PurgeApproveDialog</name>
    <message>
        <source>Second look at {number}</source>
        <translation>Tweede controle van {number}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Akkoord gaan</translation>
    </message>
    <message>
        <source>Prepared by {name}.</source>
        <translation>Voorbereid door {name}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>The name of the employee who looks, not of the one who prepared the purge.</source>
        <translation>De naam van de medewerker die controleert, niet van degene die de vernietiging heeft voorbereid.</translation>
    </message>
    <message>
        <source>I have looked at what goes, what stays, and why</source>
        <translation>Ik heb bekeken wat wordt gewist, wat blijft en waarom</translation>
    </message>
    <message>
        <source>Second look taken</source>
        <translation>Tweede controle gedaan</translation>
    </message>
    <message>
        <source>Tick this when you have looked.</source>
        <translation>Vink dit aan als u hebt gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>PurgeCarryOutDialog</name>
    <message>
        <source>Erase {categories}</source>
        <translation>{categories} wissen</translation>
    </message>
    <message>
        <source>Carry out {number}?</source>
        <translation>{number} uitvoeren?</translation>
    </message>
    <message>
        <source>This cannot be undone. What is erased is gone from this vault for good.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Wat is gewist, is voorgoed uit deze kluis verdwenen.</translation>
    </message>
    <message>
        <source>The rules are asked once more for each of them; what may not go any more is left alone and named.</source>
        <translation>Voor elke categorie worden de regels nog een keer nagegaan; wat niet meer weg mag, blijft staan en wordt genoemd.</translation>
    </message>
    <message>
        <source>This is a large purge: the button opens after some seconds.</source>
        <translation>Dit is een grote vernietiging: de knop werkt pas na enkele seconden.</translation>
    </message>
    <message>
        <source>{number} carried out; the certificate is ready</source>
        <translation>{number} uitgevoerd; het certificaat is klaar</translation>
    </message>
    <message>
        <source>{number} is erased from the vault; the files still have to be emptied, then the certificate follows</source>
        <translation>{number} is uit de kluis gewist; de bestanden moeten nog worden opgeschoond, daarna volgt het certificaat</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Bezig met wissen …</translation>
    </message>
</context>
<context>
    <name>PurgeCertificate</name>
    <message>
        <source>It names categories, numbers, days and employees, and nobody whose data went.</source>
        <translation>Het noemt categorieën, aantallen, dagen en medewerkers, en niemand van wie gegevens zijn gewist.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Certificaat bewaren</translation>
    </message>
</context>
<context>
    <name>PurgeCertificateDialog</name>
    <message>
        <source>Certificate of destruction {number}</source>
        <translation>Certificaat van vernietiging {number}</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV bewaren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PurgeColumns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Andere systemen</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>To be found by</source>
        <translation>Te vinden met</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} gedaan</translation>
    </message>
</context>
<context>
    <name>PurgeContent</name>
    <message>
        <source>Categories of this purge</source>
        <translation>Categorieën van deze vernietiging</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Wordt gewist</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Is gewist</translation>
    </message>
    <message>
        <source>Was chosen</source>
        <translation>Was gekozen</translation>
    </message>
    <message>
        <source>{categories} of {people}.</source>
        <translation>{categories} van {people}.</translation>
    </message>
</context>
<context>
    <name>PurgeEnd</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>Uitvoeren…</translation>
    </message>
    <message>
        <source>Drop this purge…</source>
        <translation>Deze vernietiging laten vervallen…</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Nu afronden</translation>
    </message>
    <message>
        <source>Everything was erased from the tables. Emptying the file and making the certificate are still to be done; the next start does it by itself.</source>
        <translation>Alles is uit de tabellen gewist. Het bestand moet nog worden opgeschoond en het certificaat nog worden gemaakt; dat gebeurt vanzelf bij de volgende start.</translation>
    </message>
    <message>
        <source>Nothing is in the way. Carrying out erases for good, and cannot be undone.</source>
        <translation>Niets staat in de weg. Uitvoeren wist voorgoed en kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>PurgeKept</name>
    <message>
        <source>Categories left alone</source>
        <translation>Categorieën die zijn blijven staan</translation>
    </message>
    <message>
        <source>These are back on the Retention page by themselves; nothing is forgotten.</source>
        <translation>Deze staan vanzelf weer op de pagina Bewaartermijnen; er wordt niets vergeten.</translation>
    </message>
    <message>
        <source>Stays: {categories}</source>
        <translation>Blijft: {categories}</translation>
    </message>
    <message>
        <source>Was left alone: {categories}</source>
        <translation>Is blijven staan: {categories}</translation>
    </message>
</context>
<context>
    <name>PurgeLook</name>
    <message>
        <source>Second look</source>
        <translation>Tweede controle</translation>
    </message>
    <message>
        <source>Take the second look…</source>
        <translation>Tweede controle doen…</translation>
    </message>
    <message>
        <source>{name} looked and agreed, {moment}.</source>
        <translation>{name} heeft gecontroleerd en ging akkoord, {moment}.</translation>
    </message>
    <message>
        <source>Another employee than {name} looks at this purge.</source>
        <translation>Een andere medewerker dan {name} controleert deze vernietiging.</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>All purges</source>
        <translation>Alle vernietigingen</translation>
    </message>
    <message>
        <source>This purge is not there</source>
        <translation>Deze vernietiging is er niet</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>Purge {number}</source>
        <translation>Vernietiging {number}</translation>
    </message>
    <message>
        <source>Drop {number}?</source>
        <translation>{number} laten vervallen?</translation>
    </message>
    <message>
        <source>Nothing is erased. What was chosen stays on the Retention page and can be chosen again.</source>
        <translation>Er wordt niets gewist. Wat was gekozen, blijft op de pagina Bewaartermijnen staan en kan opnieuw worden gekozen.</translation>
    </message>
    <message>
        <source>Drop this purge</source>
        <translation>Deze vernietiging laten vervallen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Purge dropped</source>
        <translation>Vernietiging vervallen</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>Het certificaat is klaar</translation>
    </message>
</context>
<context>
    <name>PurgePeopleDialog</name>
    <message>
        <source>Delete in {system}</source>
        <translation>Verwijderen in {system}</translation>
    </message>
    <message>
        <source>People to look for in {system}</source>
        <translation>Betrokkenen om te zoeken in {system}</translation>
    </message>
    <message>
        <source>Copy what they are found by</source>
        <translation>Zoekgegevens kopiëren</translation>
    </message>
    <message>
        <source>Look each of them up there and delete the categories named. When all are gone, confirm it on the page of the purge. After the purge this list is gone too.</source>
        <translation>Zoek ieder van hen daar op en verwijder de genoemde categorieën. Bevestig het op de pagina van de vernietiging als alles weg is. Na de vernietiging verdwijnt ook deze lijst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied. The clipboard lies outside the vault.</source>
        <translation>Gekopieerd. Het klembord ligt buiten de kluis.</translation>
    </message>
</context>
<context>
    <name>PurgePlanDialog</name>
    <message>
        <source>Purge: what goes and what stays</source>
        <translation>Vernietiging: wat wordt gewist en wat blijft</translation>
    </message>
    <message>
        <source>Prepare this purge</source>
        <translation>Deze vernietiging voorbereiden</translation>
    </message>
    <message>
        <source>The rules are being asked about each category …</source>
        <translation>Voor elke categorie worden de regels nagegaan …</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Wordt gewist</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Categories that go</source>
        <translation>Categorieën die worden gewist</translation>
    </message>
    <message>
        <source>Categories that stay</source>
        <translation>Categorieën die blijven</translation>
    </message>
    <message>
        <source>Show every one that stays</source>
        <translation>Alles tonen wat blijft</translation>
    </message>
    <message>
        <source>Every category that stays</source>
        <translation>Elke categorie die blijft</translation>
    </message>
    <message>
        <source>Purge prepared. Nothing is erased yet.</source>
        <translation>Vernietiging voorbereid. Er is nog niets gewist.</translation>
    </message>
    <message>
        <source>These are left alone. They come back on the list by themselves.</source>
        <translation>Deze blijven staan. Ze komen vanzelf terug op de lijst.</translation>
    </message>
    <message>
        <source>To be deleted by hand, and confirmed, in: {systems}.</source>
        <translation>Met de hand te verwijderen, en te bevestigen, in: {systems}.</translation>
    </message>
    <message>
        <source>Stays: {categories}</source>
        <translation>Blijft: {categories}</translation>
    </message>
    <message>
        <source>Preparing erases nothing. Another employee looks at it first; then somebody carries it out.</source>
        <translation>Voorbereiden wist niets. Een andere medewerker controleert eerst; daarna voert iemand de vernietiging uit.</translation>
    </message>
    <message>
        <source>Preparing erases nothing. The purge has its own page, where somebody carries it out.</source>
        <translation>Voorbereiden wist niets. De vernietiging heeft een eigen pagina, waar iemand die uitvoert.</translation>
    </message>
</context>
<context>
    <name>PurgeProof</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>Certificaat van vernietiging</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Certificaat openen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV bewaren…</translation>
    </message>
</context>
<context>
    <name>PurgeTasks</name>
    <message>
        <source>Delete in other systems</source>
        <translation>Verwijderen in andere systemen</translation>
    </message>
    <message>
        <source>Inzage cannot reach these systems. Delete the categories there, then confirm it here.</source>
        <translation>Inzage kan niet bij deze systemen. Verwijder de categorieën daar en bevestig het daarna hier.</translation>
    </message>
    <message>
        <source>Deleted in {system}</source>
        <translation>Verwijderd in {system}</translation>
    </message>
    <message>
        <source>{categories} of {people}</source>
        <translation>{categories} van {people}</translation>
    </message>
    <message>
        <source>confirmed by {name}, {moment}</source>
        <translation>bevestigd door {name}, {moment}</translation>
    </message>
    <message>
        <source>Whom to look for…</source>
        <translation>Betrokkenen…</translation>
    </message>
</context>
<context>
    <name>Purges</name>
    <message>
        <source>Waits for a second look</source>
        <translation>Wacht op tweede controle</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <source>Erased, not finished</source>
        <translation>Gewist, niet afgerond</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n betrokkene</numerusform>
            <numerusform>%n betrokkenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be erased now.</source>
        <translation>Hiervan kan nu niets worden gewist.</translation>
    </message>
    <message>
        <source>{categories} of {people} can be erased.</source>
        <translation>Te wissen: {categories} van {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have nothing left after that and leave the directory, with everything known of them.</source>
        <translation>
            <numerusform>%n betrokkene heeft daarna niets meer en verdwijnt uit de lijst, met alles wat over deze betrokkene bekend is.</numerusform>
            <numerusform>%n betrokkenen hebben daarna niets meer en verdwijnen uit de lijst, met alles wat over hen bekend is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of closed requests go whole; the yearly figures keep counting them.</source>
        <translation>
            <numerusform>%n dossier van een gesloten verzoek wordt in zijn geheel gewist; de jaarcijfers blijven het meetellen.</numerusform>
            <numerusform>%n dossiers van gesloten verzoeken worden in hun geheel gewist; de jaarcijfers blijven ze meetellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another employee must take the second look.</source>
        <translation>Een andere medewerker moet de tweede controle doen.</translation>
    </message>
    <message numerus="yes">
        <source>The deletion must be confirmed in %n other system(s).</source>
        <translation>
            <numerusform>De verwijdering moet nog in %n ander systeem worden bevestigd.</numerusform>
            <numerusform>De verwijdering moet nog in %n andere systemen worden bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be erased any more.</source>
        <translation>Hiervan kan niets meer worden gewist.</translation>
    </message>
    <message>
        <source>Prepared by {name}, {moment}</source>
        <translation>Voorbereid door {name}, {moment}</translation>
    </message>
    <message>
        <source>Second look by {name}, {moment}</source>
        <translation>Tweede controle door {name}, {moment}</translation>
    </message>
    <message>
        <source>Erased by {name}, {moment}</source>
        <translation>Gewist door {name}, {moment}</translation>
    </message>
</context>
<context>
    <name>PurgesPage</name>
    <message>
        <source>Purges</source>
        <translation>Vernietigingen</translation>
    </message>
    <message>
        <source>No purge yet</source>
        <translation>Nog geen vernietiging</translation>
    </message>
    <message>
        <source>Choose what is due on the Retention page and purge it; each purge is kept here with its proof.</source>
        <translation>Kies op de pagina Bewaartermijnen wat weg moet en vernietig het; elke vernietiging wordt hier bewaard, met het bewijs.</translation>
    </message>
    <message>
        <source>Go to Retention</source>
        <translation>Naar Bewaartermijnen</translation>
    </message>
    <message>
        <source>No purge ever runs by itself. What was erased keeps a certificate without personal data.</source>
        <translation>Een vernietiging gaat nooit vanzelf. Van wat is gewist, blijft een certificaat zonder persoonsgegevens.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions to the person</source>
        <translation>Vragen aan de betrokkene</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gesteld</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Antwoord vastleggen…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Vandaag herinnerd</translation>
    </message>
</context>
<context>
    <name>RecipientChoosing</name>
    <message>
        <source>Who is told of this?</source>
        <translation>Wie wordt hierover ingelicht?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Tick whoever holds the data that were changed, and say which of their data it is about. Whoever is not ticked is left out: they get no notice.</source>
        <translation>Vink aan wie de gewijzigde gegevens heeft, en geef aan om welke gegevens het gaat. Wie niet is aangevinkt, wordt weggelaten en krijgt geen kennisgeving.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to be told</source>
        <translation>
            <numerusform>%n ontvanger in te lichten</numerusform>
            <numerusform>%n ontvangers in te lichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Wordt ingelicht</translation>
    </message>
    <message>
        <source>Was given: {data}</source>
        <translation>Heeft gekregen: {data}</translation>
    </message>
    <message>
        <source>Which data, to {recipient}</source>
        <translation>Welke gegevens, aan {recipient}</translation>
    </message>
    <message>
        <source>Say which of the data they have it is about.</source>
        <translation>Geef aan om welke van hun gegevens het gaat.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient: {name}</source>
        <translation>Ontvanger: {name}</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Nieuwe ontvanger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Where notices about a rectification, an erasure or a restriction go:</source>
        <translation>Waar kennisgevingen van een rectificatie, verwijdering of beperking naartoe gaan:</translation>
    </message>
    <message>
        <source>It is {name} now, and it stores data: {storage}.</source>
        <translation>Nu staat er: {name}. Opslag van gegevens: {storage}.</translation>
    </message>
    <message>
        <source>Recipient saved: {name}</source>
        <translation>Ontvanger bewaard: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As letters name it.</source>
        <translation>De naam zoals die in brieven staat.</translation>
    </message>
    <message>
        <source>Gets data as</source>
        <translation>Krijgt gegevens als</translation>
    </message>
    <message>
        <source>Gets data for: {parts}</source>
        <translation>Krijgt gegevens voor: {parts}</translation>
    </message>
    <message>
        <source>Gets data for</source>
        <translation>Krijgt gegevens voor</translation>
    </message>
    <message>
        <source>Outside the EEA, or it may</source>
        <translation>(Mogelijk) buiten de EER</translation>
    </message>
    <message>
        <source>Within the EEA</source>
        <translation>Binnen de EER</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>The statement says that it may store data outside the EEA.</source>
        <translation>In de privacyverklaring staat dat deze ontvanger gegevens buiten de EER kan opslaan.</translation>
    </message>
    <message>
        <source>Stores data</source>
        <translation>Slaat gegevens op</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>On the basis of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>A promise to comply with European law, as in the statement, is no safeguard.</source>
        <translation>Een belofte om het Europese recht na te leven, zoals in de privacyverklaring, is geen waarborg.</translation>
    </message>
    <message>
        <source>Goes on after “on the basis of”, such as: an approved code of conduct.</source>
        <translation>Komt na ‘op grond van’, bijvoorbeeld: een goedgekeurde gedragscode.</translation>
    </message>
    <message>
        <source>Which one, in Dutch</source>
        <translation>Welke, in het Nederlands</translation>
    </message>
    <message>
        <source>Which one, in English</source>
        <translation>Welke, in het Engels</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Vink er ten minste één aan.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Kies een van beide.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Kies het land.</translation>
    </message>
    <message>
        <source>Choose on what it rests.</source>
        <translation>Kies waarop het berust.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Rectified</source>
        <translation>Gerectificeerd</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Beperking opgeheven</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Doorgestuurd</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Maak eerst een keuze</translation>
    </message>
    <message>
        <source>Fill in first</source>
        <translation>Eerst invullen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Niet in te lichten</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Controller of its own</source>
        <translation>Zelfstandig verantwoordelijke</translation>
    </message>
    <message>
        <source>Adequacy decision (article 45)</source>
        <translation>Adequaatheidsbesluit (artikel 45)</translation>
    </message>
    <message>
        <source>Standard contractual clauses (article 46(2)(c))</source>
        <translation>Standaardbepalingen (artikel 46, tweede lid, onder c)</translation>
    </message>
    <message>
        <source>Binding corporate rules (article 46(2)(b))</source>
        <translation>Bindende bedrijfsvoorschriften (artikel 46, tweede lid, onder b)</translation>
    </message>
    <message>
        <source>Another safeguard of article 46</source>
        <translation>Een andere waarborg van artikel 46</translation>
    </message>
    <message>
        <source>An exception of article 49</source>
        <translation>Een uitzondering van artikel 49</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>een adres</translation>
    </message>
    <message>
        <source>by what they find the person</source>
        <translation>waaraan de ontvanger de betrokkene herkent</translation>
    </message>
    <message>
        <source>which data it is about</source>
        <translation>om welke gegevens het gaat</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Within the EEA</source>
        <translation>Binnen de EER</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Wordt gewist</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Choose first whether they are told, and of which data.</source>
        <translation>Kies eerst of deze ontvanger wordt ingelicht, en over welke gegevens.</translation>
    </message>
    <message>
        <source>Still missing: {parts}.</source>
        <translation>Ontbreekt nog: {parts}.</translation>
    </message>
    <message>
        <source>Now: {notice}</source>
        <translation>Nu: {notice}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>verzonden {day}</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>herinnerd {day}</translation>
    </message>
    <message>
        <source>confirmed {day} by {name}</source>
        <translation>bevestigd {day} door {name}</translation>
    </message>
    <message>
        <source>given on {day}, see the register of disclosures</source>
        <translation>verstrekt op {day}, zie het verstrekkingenregister</translation>
    </message>
    <message>
        <source>{action}: told on {day}</source>
        <translation>{action}: meegedeeld op {day}</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Who received data</source>
        <translation>Wie gegevens heeft gekregen</translation>
    </message>
    <message>
        <source>Also to be told of a rectification, an erasure or a restriction, save public bodies.</source>
        <translation>Ook zij krijgen bericht van een rectificatie, verwijdering of beperking, behalve overheidsinstanties.</translation>
    </message>
</context>
<context>
    <name>RecipientsRegisterCard</name>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Letters of access name them with where they store data and what safeguards that; notices go to these addresses. Add by name everybody whom the statement gives by kind only: {kinds}.</source>
        <translation>Brieven over inzage noemen deze ontvangers, met waar zij gegevens opslaan en welke waarborg daarvoor geldt; kennisgevingen gaan naar deze adressen. Voeg met naam toe wie in de privacyverklaring alleen als soort staat: {kinds}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Stores data</source>
        <translation>Slaat gegevens op</translation>
    </message>
    <message>
        <source>New recipient…</source>
        <translation>Nieuwe ontvanger…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Invullen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed from the register: {name}</source>
        <translation>Uit het register verwijderd: {name}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of requests</source>
        <translation>Verzoekenregister</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Bewaren als CSV…</translation>
    </message>
    <message>
        <source>One row for each right that was asked for. What was purged is not in it; the figures count it.</source>
        <translation>Eén regel voor elk recht waar om is gevraagd. Wat is vernietigd, staat er niet in; in de jaarcijfers telt het mee.</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Ontvangen vanaf</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>With the names of the people</source>
        <translation>Met de namen van de betrokkenen</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Register bewaren</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related and earlier requests</source>
        <translation>Samenhangende en eerdere verzoeken</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>{number} openen</translation>
    </message>
    <message>
        <source>Take away the link with {number}</source>
        <translation>Koppeling met {number} weghalen</translation>
    </message>
    <message>
        <source>Asked again here</source>
        <translation>Hier opnieuw gevraagd</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder on {number}</source>
        <translation>Herinnering bij {number}</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waaraan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>It stands on Today from that day on, until it is done.</source>
        <translation>Vanaf die dag staat de herinnering bij Vandaag, tot die is afgevinkt.</translation>
    </message>
    <message>
        <source>Reminder set for {day}</source>
        <translation>Herinnering ingesteld voor {day}</translation>
    </message>
</context>
<context>
    <name>RemovalActs</name>
    <message>
        <source>Remove this request…</source>
        <translation>Dit verzoek verwijderen…</translation>
    </message>
</context>
<context>
    <name>RemoveCaseDialog</name>
    <message>
        <source>Remove {number}</source>
        <translation>{number} verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose the request…</source>
        <translation>Verzoek kiezen…</translation>
    </message>
    <message>
        <source>Its messages go to</source>
        <translation>De berichten gaan naar</translation>
    </message>
    <message>
        <source>Without a request to go to, they are removed as well.</source>
        <translation>Kiest u geen verzoek, dan worden ook de berichten verwijderd.</translation>
    </message>
    <message>
        <source>The number is not given again, and the figures do not count this request. The journal keeps that it was removed, by whom and why. For a request that was answered or decided, close it instead.</source>
        <translation>Het nummer wordt niet opnieuw gebruikt en het verzoek telt niet mee in de jaarcijfers. In het logboek blijft staan dat het is verwijderd, door wie en waarom. Is een verzoek beantwoord of is erover beslist, sluit het dan in plaats van het te verwijderen.</translation>
    </message>
    <message>
        <source>{number} removed</source>
        <translation>{number} verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of a letter</source>
        <translation>
            <numerusform>%n conceptbrief</numerusform>
            <numerusform>%n conceptbrieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n herinnering</numerusform>
            <numerusform>%n herinneringen</numerusform>
        </translation>
    </message>
    <message>
        <source>The request goes with all that is kept in it, files and searches too.</source>
        <translation>Het verzoek wordt verwijderd met alles wat erin is bewaard, ook bestanden en zoektaken.</translation>
    </message>
    <message>
        <source>In it now: {parts}.</source>
        <translation>Nu staat erin: {parts}.</translation>
    </message>
    <message>
        <source>Choose why it is removed.</source>
        <translation>Kies waarom het verzoek wordt verwijderd.</translation>
    </message>
</context>
<context>
    <name>RepresentativeCard</name>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Correct the representative</source>
        <translation>Vertegenwoordiger corrigeren</translation>
    </message>
    <message>
        <source>Record the authority…</source>
        <translation>Machtiging vastleggen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the representative</source>
        <translation>Vertegenwoordiger verwijderen</translation>
    </message>
    <message>
        <source>Correct the authority…</source>
        <translation>Machtiging corrigeren…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>{day}, seen by {name}</source>
        <translation>{day}, gezien door {name}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Their authority was not shown yet: all letters go to the person but the one that says so.</source>
        <translation>De machtiging is nog niet getoond: alle brieven gaan naar de betrokkene, behalve de brief die dit meldt.</translation>
    </message>
</context>
<context>
    <name>RepresentativeDialog</name>
    <message>
        <source>Who acts for the person</source>
        <translation>Wie namens de betrokkene optreedt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Letters of this request go to them once they showed that they may act. Ask for proof in proportion, and keep the note of the check, not a copy.</source>
        <translation>Brieven bij dit verzoek gaan naar de vertegenwoordiger zodra is getoond dat die mag optreden. Vraag niet meer bewijs dan nodig is, en bewaar een notitie van de controle, geen kopie.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>How they wish to be addressed</source>
        <translation>Gewenste aanspreekvorm</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Een e-mailadres ziet eruit als naam@example.org.</translation>
    </message>
    <message>
        <source>Representative recorded</source>
        <translation>Vertegenwoordiger vastgelegd</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>RequestGrounds</name>
    <message>
        <source>Why the person may ask this</source>
        <translation>Waarom de betrokkene dit mag vragen</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er ten minste één.</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Requests of this person</source>
        <translation>Verzoeken van deze betrokkene</translation>
    </message>
    <message>
        <source>No requests of this person.</source>
        <translation>Geen verzoeken van deze betrokkene.</translation>
    </message>
</context>
<context>
    <name>RequestsFilter</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Waiting for identity</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Wacht op anderen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>All rights</source>
        <translation>Alle rechten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle uitkomsten</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Waiting or not</source>
        <translation>Wachtend of niet</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Streefdatum binnen</translation>
    </message>
    <message>
        <source>Due on any day</source>
        <translation>Elke streefdatum</translation>
    </message>
    <message>
        <source>Number, name or what is waited for</source>
        <translation>Nummer, naam of waarop wordt gewacht</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>No requests in this filter</source>
        <translation>Geen verzoeken in dit filter</translation>
    </message>
    <message>
        <source>Drop a saved e-mail (.eml) here, or begin a new request with Ctrl+N.</source>
        <translation>Sleep een bewaarde e-mail (.eml) hierheen, of begin een nieuw verzoek met Ctrl+N.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Throw this filter away</source>
        <translation>Dit filter weggooien</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wacht op…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Herinnering…</translation>
    </message>
    <message>
        <source>Filter thrown away: {name}</source>
        <translation>Filter weggegooid: {name}</translation>
    </message>
    <message>
        <source>Select at most {count} requests.</source>
        <translation>Selecteer hooguit {count} verzoeken.</translation>
    </message>
    <message>
        <source>Select one or more (Ctrl or Shift with a click, or Shift with an arrow key).</source>
        <translation>Selecteer een of meer verzoeken (Ctrl of Shift met een klik, of Shift met een pijltoets).</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over what is selected…</source>
        <translation>Selectie overdragen…</translation>
    </message>
    <message>
        <source>What is selected waits for…</source>
        <translation>Selectie wacht op…</translation>
    </message>
    <message>
        <source>Reminder in what is selected…</source>
        <translation>Herinnering bij selectie…</translation>
    </message>
    <message>
        <source>Days for a calendar (.ics)…</source>
        <translation>Agendabestand met de dagen (.ics)…</translation>
    </message>
    <message>
        <source>Register of requests (CSV)…</source>
        <translation>Verzoekenregister (CSV)…</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Verzoeken zoeken</translation>
    </message>
    <message>
        <source>Save the days for a calendar</source>
        <translation>Agendabestand bewaren</translation>
    </message>
</context>
<context>
    <name>RestrictedUseDialog</name>
    <message>
        <source>Used while restricted</source>
        <translation>Gebruikt tijdens de beperking</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Restricted data are only stored. They may be used with the person's consent, for a legal claim, to protect somebody else, or for an important public interest (GDPR art. 18(2)). Note each time that happens.</source>
        <translation>Gegevens met een beperking worden alleen bewaard. U mag ze wel gebruiken met toestemming van de betrokkene, voor een rechtsvordering, om iemand anders te beschermen of om een gewichtige reden van algemeen belang (artikel 18, tweede lid, AVG). Noteer elke keer dat dit gebeurt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Gebruikt op</translation>
    </message>
    <message>
        <source>Why it was allowed</source>
        <translation>Waarom het mocht</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Make a choice.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>Use noted</source>
        <translation>Gebruik genoteerd</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>No end yet</source>
        <translation>Nog geen einde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Moet vandaag weg</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Juridische blokkade</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Account started</source>
        <translation>Account begonnen</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>Account beëindigd</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Last letter of ours about a request</source>
        <translation>Onze laatste brief over een verzoek</translation>
    </message>
    <message>
        <source>Last action in BlueDolphin</source>
        <translation>Laatste handeling in BlueDolphin</translation>
    </message>
    <message>
        <source>Objected to direct marketing</source>
        <translation>Bezwaar tegen direct marketing</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Gegevens verzameld</translation>
    </message>
    <message>
        <source>Visit to the website ended</source>
        <translation>Bezoek aan de website geëindigd</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Application completed</source>
        <translation>Sollicitatie afgerond</translation>
    </message>
    <message>
        <source>Asked to keep it for one year</source>
        <translation>Gevraagd om een jaar te bewaren</translation>
    </message>
    <message>
        <source>Does not want it kept for one year</source>
        <translation>Wil niet dat het een jaar wordt bewaard</translation>
    </message>
    <message>
        <source>Erasure granted</source>
        <translation>Verwijdering toegewezen</translation>
    </message>
    <message>
        <source>A legal hold is in force</source>
        <translation>Er geldt een juridische blokkade</translation>
    </message>
    <message>
        <source>The processing is restricted</source>
        <translation>De verwerking is beperkt</translation>
    </message>
    <message>
        <source>No end of the period is known</source>
        <translation>Er is geen einde van de termijn bekend</translation>
    </message>
    <message>
        <source>The period has not ended yet</source>
        <translation>De termijn is nog niet afgelopen</translation>
    </message>
    <message>
        <source>A request of this person is still open</source>
        <translation>Een verzoek van deze betrokkene is nog open</translation>
    </message>
    <message>
        <source>Another entry with the same contact details is on hold</source>
        <translation>Een andere vermelding met dezelfde contactgegevens is geblokkeerd</translation>
    </message>
    <message>
        <source>Another purge that is not finished has it</source>
        <translation>Zit in een andere vernietiging die niet is afgerond</translation>
    </message>
    <message>
        <source>It was removed in the meantime</source>
        <translation>Is intussen verwijderd</translation>
    </message>
    <message>
        <source>The person must first be told of a government request</source>
        <translation>De betrokkene moet eerst worden ingelicht over een verzoek van een overheidsinstantie</translation>
    </message>
    <message>
        <source>Start event unknown</source>
        <translation>Begin onbekend</translation>
    </message>
    <message>
        <source>Inzage (files of requests)</source>
        <translation>Inzage (dossiers van verzoeken)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>items that count from: {events}</source>
        <translation>gegevens met termijn vanaf: {events}</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>van %n betrokkene</numerusform>
            <numerusform>van %n betrokkenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) overdue</source>
        <translation>
            <numerusform>%n maand te laat</numerusform>
            <numerusform>%n maanden te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>Nog %n maand</numerusform>
            <numerusform>Nog %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) overdue</source>
        <translation>
            <numerusform>%n jaar te laat</numerusform>
            <numerusform>%n jaar te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left</source>
        <translation>
            <numerusform>Nog %n jaar</numerusform>
            <numerusform>Nog %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Objection granted</source>
        <translation>Bezwaar toegewezen</translation>
    </message>
</context>
<context>
    <name>RetentionLists</name>
    <message>
        <source>Go to the directory</source>
        <translation>Naar de betrokkenen</translation>
    </message>
    <message>
        <source>Categories by the day they end</source>
        <translation>Categorieën naar de dag waarop ze aflopen</translation>
    </message>
    <message>
        <source>People for whom nothing is registered</source>
        <translation>Betrokkenen over wie niets is vastgelegd</translation>
    </message>
    <message>
        <source>Everybody has a category</source>
        <translation>Iedereen heeft een categorie</translation>
    </message>
    <message>
        <source>There is nobody without one.</source>
        <translation>Er is niemand zonder categorie.</translation>
    </message>
    <message>
        <source>The period of these cannot begin to run, because the event it counts from is not recorded. Open the person and note it, or note why it has not happened yet.</source>
        <translation>De termijn van deze categorieën kan niet ingaan, omdat de gebeurtenis waarmee die begint niet is genoteerd. Open de betrokkene en noteer die gebeurtenis, of noteer waarom die nog niet is gebeurd.</translation>
    </message>
    <message>
        <source>Ask these people whether they want their data kept for one year. The first whose short period ends is on top.</source>
        <translation>Vraag deze betrokkenen of ze willen dat hun gegevens een jaar worden bewaard. Bovenaan staat wiens korte termijn het eerst afloopt.</translation>
    </message>
    <message>
        <source>Nothing counts down for these people, so nothing about them is ever due. Open each of them and add the categories you hold.</source>
        <translation>Voor deze betrokkenen loopt geen termijn, dus hun gegevens lopen nooit af. Open ieder van hen en voeg de categorieën toe die u bewaart.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier is niets te doen</translation>
    </message>
    <message>
        <source>This work list is empty.</source>
        <translation>Deze werklijst is leeg.</translation>
    </message>
    <message>
        <source>No categories registered yet</source>
        <translation>Nog geen categorieën vastgelegd</translation>
    </message>
    <message>
        <source>Open a person and add the categories of data you hold about them; they then count down here.</source>
        <translation>Open een betrokkene en voeg de gegevenscategorieën toe die u bewaart; de resterende tijd staat daarna hier.</translation>
    </message>
    <message>
        <source>Nothing in this filter</source>
        <translation>Niets in dit filter</translation>
    </message>
    <message>
        <source>Choose another state, activity, system or version.</source>
        <translation>Kies een andere stand, verwerking of versie, of een ander systeem.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n betrokkene</numerusform>
            <numerusform>%n betrokkenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}; choose a filter to see the rest</source>
        <translation>{shown} van {count}; kies een filter om de rest te zien</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Start event unknown</source>
        <translation>Begin onbekend</translation>
    </message>
    <message>
        <source>Choice still to be asked</source>
        <translation>Keuze nog te vragen</translation>
    </message>
    <message>
        <source>Nothing registered yet</source>
        <translation>Nog niets vastgelegd</translation>
    </message>
    <message>
        <source>States and work lists</source>
        <translation>Standen en werklijsten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verwerking</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle verwerkingen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemen</translation>
    </message>
    <message>
        <source>Version of the statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>All statement versions</source>
        <translation>Alle versies</translation>
    </message>
    <message>
        <source>All purges</source>
        <translation>Alle vernietigingen</translation>
    </message>
    <message>
        <source>Purge all of these…</source>
        <translation>Hele lijst vernietigen…</translation>
    </message>
    <message>
        <source>Purge selected…</source>
        <translation>Selectie vernietigen…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n selected…</source>
        <translation>
            <numerusform>%n geselecteerde vernietigen…</numerusform>
            <numerusform>%n geselecteerde vernietigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more (Ctrl or Shift with a click, or Shift with an arrow key).</source>
        <translation>Selecteer een of meer categorieën (Ctrl of Shift met een klik, of Shift met een pijltoets).</translation>
    </message>
    <message>
        <source>Purge what is selected…</source>
        <translation>Selectie vernietigen…</translation>
    </message>
    <message>
        <source>Purge all in this filter…</source>
        <translation>Alles in dit filter vernietigen…</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet beslist</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>‘{quote}’</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>Opnieuw beslissen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Asked because: {grounds}</source>
        <translation>Grond van het verzoek: {grounds}</translation>
    </message>
    <message>
        <source>Ground: {grounds}</source>
        <translation>Grond: {grounds}</translation>
    </message>
    <message>
        <source>Data given otherwise: {how}</source>
        <translation>Gegevens op een andere manier gegeven: {how}</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}.</source>
        <translation>Beslist op {day} door {name}.</translation>
    </message>
    <message>
        <source>Decided on {day}.</source>
        <translation>Beslist op {day}.</translation>
    </message>
    <message>
        <source>The person was told by letter.</source>
        <translation>De betrokkene heeft hierover een brief gekregen.</translation>
    </message>
    <message>
        <source>The person has not been told yet.</source>
        <translation>De betrokkene heeft hierover nog geen bericht gekregen.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all of the decision</source>
        <translation>Hele beslissing tonen</translation>
    </message>
    <message>
        <source>{aim} ({system})</source>
        <translation>{aim} ({system})</translation>
    </message>
</context>
<context>
    <name>RightsPicker</name>
    <message>
        <source>“{quote}”</source>
        <translation>‘{quote}’</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Kies ten minste één recht.</translation>
    </message>
</context>
<context>
    <name>SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Dit filter opslaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Every colleague finds it above the list. A filter with the same name is replaced.</source>
        <translation>Elke collega vindt het boven de lijst. Een filter met dezelfde naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Filter saved: {name}</source>
        <translation>Filter opgeslagen: {name}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>A file you save lies outside the vault, unencrypted. Delete it when you no longer need it.</source>
        <translation>Een bestand dat u bewaart, staat buiten de kluis en is niet versleuteld. Verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>The printer's queue keeps a copy until the letter is printed.</source>
        <translation>De wachtrij van de printer bewaart een kopie tot de brief is afgedrukt.</translation>
    </message>
    <message>
        <source>Saved outside the vault: {name}</source>
        <translation>Bewaard buiten de kluis: {name}</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Het bestand kon niet worden bewaard</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder, or make room there, and save again.</source>
        <translation>Het systeem meldt: {reason}. Kies een andere map, of maak daar ruimte, en bewaar opnieuw.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Found, and nothing is registered here of these systems yet: {systems}. Register it on the person's page; otherwise the answer would leave it out.</source>
        <translation>Gevonden, maar van deze systemen is hier nog niets vastgelegd: {systems}. Leg het vast op de pagina van de betrokkene; anders ontbreekt het in het antwoord.</translation>
    </message>
    <message>
        <source>Registered here, yet nothing was found: {systems}. Look again, or remove the category.</source>
        <translation>Hier vastgelegd, maar niets gevonden: {systems}. Zoek opnieuw, of verwijder de categorie.</translation>
    </message>
    <message>
        <source>Found, but no file added: {systems}. The package would hold no copy of these data.</source>
        <translation>Gevonden, maar geen bestand toegevoegd: {systems}. In het gegevenspakket zou geen kopie van deze gegevens zitten.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) to search</source>
        <translation>
            <numerusform>%n systeem te doorzoeken</numerusform>
            <numerusform>%n systemen te doorzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} systems searched.</source>
        <translation>{done} van {all} systemen doorzocht.</translation>
    </message>
    <message>
        <source>Every system was searched; nothing was found.</source>
        <translation>Elk systeem is doorzocht; er is niets gevonden.</translation>
    </message>
    <message>
        <source>Every system was searched; something was found in {systems}.</source>
        <translation>Elk systeem is doorzocht; er is iets gevonden in {systems}.</translation>
    </message>
    <message>
        <source>Still without a task: {systems}.</source>
        <translation>Nog zonder zoektaak: {systems}.</translation>
    </message>
</context>
<context>
    <name>SearchActs</name>
    <message>
        <source>Forward to the controller…</source>
        <translation>Doorsturen naar de verantwoordelijke…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Send the notices…</source>
        <translation>Kennisgevingen verzenden…</translation>
    </message>
    <message>
        <source>Data given otherwise…</source>
        <translation>Gegevens op een andere manier gegeven…</translation>
    </message>
</context>
<context>
    <name>SearchAskDialog</name>
    <message>
        <source>Search in {system}: who was asked</source>
        <translation>Zoeken in {system}: aan wie is het gevraagd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Tell them only this: {keys}</source>
        <translation>Geef alleen dit door: {keys}</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>After a week without an answer it stands on Today.</source>
        <translation>Na een week zonder antwoord staat het bij Vandaag.</translation>
    </message>
    <message>
        <source>Noted who was asked</source>
        <translation>Genoteerd aan wie het is gevraagd</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search in the systems</source>
        <translation>Zoeken in systemen</translation>
    </message>
    <message>
        <source>Systems to search</source>
        <translation>Te doorzoeken systemen</translation>
    </message>
    <message>
        <source>Begin the search</source>
        <translation>Zoeken beginnen</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Naar de betrokkene</translation>
    </message>
    <message>
        <source>Show the systems</source>
        <translation>Systemen tonen</translation>
    </message>
    <message>
        <source>Other files of this request</source>
        <translation>Andere bestanden bij dit verzoek</translation>
    </message>
    <message>
        <source>To be found by</source>
        <translation>Te vinden met</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation>Hier vastgelegd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Record the result…</source>
        <translation>Resultaat vastleggen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Who was asked…</source>
        <translation>Aan wie gevraagd…</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Vandaag herinnerd</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
</context>
<context>
    <name>SearchDoing</name>
    <message>
        <source>Search begun</source>
        <translation>Zoeken begonnen</translation>
    </message>
    <message>
        <source>{system}: nothing found</source>
        <translation>{system}: niets gevonden</translation>
    </message>
    <message>
        <source>Reminder noted</source>
        <translation>Herinnering genoteerd</translation>
    </message>
    <message>
        <source>To be searched again: {system}</source>
        <translation>Opnieuw te doorzoeken: {system}</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Kopie van het bestand bewaren</translation>
    </message>
    <message>
        <source>File removed: {name}</source>
        <translation>Bestand verwijderd: {name}</translation>
    </message>
    <message>
        <source>Goes along for data portability</source>
        <translation>Gaat mee bij overdracht van gegevens</translation>
    </message>
    <message>
        <source>Does not go along</source>
        <translation>Gaat niet mee</translation>
    </message>
</context>
<context>
    <name>SearchResultDialog</name>
    <message>
        <source>Search in {system}</source>
        <translation>Zoeken in {system}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>To be found there by: {keys}</source>
        <translation>Daar te vinden met: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) are registered as held there.</source>
        <translation>
            <numerusform>Er is vastgelegd dat daar %n categorie wordt bewaard.</numerusform>
            <numerusform>Er is vastgelegd dat daar %n categorieën worden bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who searched</source>
        <translation>Wie heeft gezocht</translation>
    </message>
    <message>
        <source>Leave empty if you searched yourself.</source>
        <translation>Laat leeg als u zelf hebt gezocht.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Files from this search: {files}</source>
        <translation>Bestanden uit deze zoektaak: {files}</translation>
    </message>
    <message>
        <source>{system}: {result}</source>
        <translation>{system}: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>How it was searched (may stay empty)</source>
        <translation>Hoe er is gezocht (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Why it does not apply to this person</source>
        <translation>Waarom het niet van toepassing is op deze betrokkene</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Kies wat eruit kwam.</translation>
    </message>
    <message>
        <source>Write down what was found, or add the file first.</source>
        <translation>Schrijf op wat er is gevonden, of voeg eerst het bestand toe.</translation>
    </message>
    <message>
        <source>Write down why the system does not apply.</source>
        <translation>Schrijf op waarom het systeem niet van toepassing is.</translation>
    </message>
</context>
<context>
    <name>SecondLookCard</name>
    <message>
        <source>Purging</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>A purge needs a second look</source>
        <translation>Een vernietiging vraagt een tweede controle</translation>
    </message>
    <message>
        <source>Another employee than the one who prepared it then looks at each new purge before anything is erased.</source>
        <translation>Een andere medewerker dan de voorbereider controleert dan elke nieuwe vernietiging voordat er iets wordt gewist.</translation>
    </message>
    <message>
        <source>Every new purge needs a second look</source>
        <translation>Elke nieuwe vernietiging vraagt een tweede controle</translation>
    </message>
    <message>
        <source>A purge can be carried out without a second look</source>
        <translation>Een vernietiging kan zonder tweede controle worden uitgevoerd</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>May be the same person</source>
        <translation>Mogelijk dezelfde betrokkene</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Use {name} instead</source>
        <translation>{name} gebruiken</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>What the statement leaves out</source>
        <translation>Wat in de privacyverklaring ontbreekt</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Verwerkers</translation>
    </message>
    <message>
        <source>Sharing with others</source>
        <translation>Delen met anderen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>How a request is handled</source>
        <translation>Hoe een verzoek wordt behandeld</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Waarborg</translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Withdrawing consent</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>bewaard {when}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Others who receive it</source>
        <translation>Andere ontvangers</translation>
    </message>
    <message>
        <source>Outside the EEA</source>
        <translation>Buiten de EER</translation>
    </message>
    <message>
        <source>Safeguard there</source>
        <translation>Waarborg buiten de EER</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>Requests by authorities</source>
        <translation>Verzoeken van overheidsinstanties</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Ways, the usual one first</source>
        <translation>Manieren, de gebruikelijke eerst</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>StatementChanges</name>
    <message>
        <source>New activity</source>
        <translation>Nieuwe verwerking</translation>
    </message>
    <message>
        <source>Activity no longer there</source>
        <translation>Vervallen verwerking</translation>
    </message>
    <message>
        <source>Kept shorter: {now} instead of {was}</source>
        <translation>Korter bewaard: {now} in plaats van {was}</translation>
    </message>
    <message>
        <source>Kept longer: {now} instead of {was}</source>
        <translation>Langer bewaard: {now} in plaats van {was}</translation>
    </message>
    <message>
        <source>The period counts from something else</source>
        <translation>De termijn gaat op een ander moment in</translation>
    </message>
    <message>
        <source>Data added: {now}</source>
        <translation>Gegevens toegevoegd: {now}</translation>
    </message>
    <message>
        <source>Data removed: {was}</source>
        <translation>Gegevens weggelaten: {was}</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Andere grondslag</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>Andere ontvangers</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Andere tekst</translation>
    </message>
    <message>
        <source>A wish of the person is new: {now} {wish}</source>
        <translation>Nieuwe wens van de betrokkene: {now} {wish}</translation>
    </message>
    <message>
        <source>A wish of the person is no longer there: {was} {wish}</source>
        <translation>Vervallen wens van de betrokkene: {was} {wish}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Verwerkers</translation>
    </message>
    <message>
        <source>Sharing with others</source>
        <translation>Delen met anderen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>StatementChangesDialog</name>
    <message>
        <source>What version {version} changes</source>
        <translation>Wat versie {version} wijzigt</translation>
    </message>
    <message>
        <source>Compared with version {version}.</source>
        <translation>Vergeleken met versie {version}.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>A shorter period counts for what is held already too; a longer one only after a decision.</source>
        <translation>Een kortere termijn geldt ook voor wat al wordt bewaard; een langere alleen na een beslissing.</translation>
    </message>
</context>
<context>
    <name>StatementFiles</name>
    <message>
        <source>Load a new version of the statement</source>
        <translation>Nieuwe versie van de privacyverklaring inlezen</translation>
    </message>
    <message>
        <source>Statement (*.toml)</source>
        <translation>Privacyverklaring (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Het bestand was niet te lezen</translation>
    </message>
    <message>
        <source>The system says of {name}: {reason}. Look whether it is still there, and try again.</source>
        <translation>Het systeem meldt over {name}: {reason}. Kijk of het er nog staat en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message>
        <source>Version of the statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Nieuwe versie inlezen…</translation>
    </message>
    <message>
        <source>Decide from which day it counts…</source>
        <translation>Bepalen vanaf welke dag deze versie geldt…</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Opnieuw bepalen…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>Wat deze versie wijzigt…</translation>
    </message>
    <message>
        <source>Write to people…</source>
        <translation>Betrokkenen aanschrijven…</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Deze versie verwijderen</translation>
    </message>
    <message>
        <source>{name}, version {version} of {day}. {activities} activities, {items} data items.</source>
        <translation>{name}, versie {version} van {day}. {activities} verwerkingen, {items} gegevens.</translation>
    </message>
</context>
<context>
    <name>StatementLetters</name>
    <message>
        <source>Save e-mail draft (with the letter attached), then open it</source>
        <translation>E-mailconcept (met de brief als bijlage) bewaren en openen</translation>
    </message>
    <message>
        <source>No mail program opened. The draft lies at {path}</source>
        <translation>Er ging geen mailprogramma open. Het concept staat in {path}</translation>
    </message>
    <message>
        <source>There is no new version to tell of</source>
        <translation>Er is geen nieuwe versie om te melden</translation>
    </message>
    <message>
        <source>Load a new version on the Statement page, and decide from which day it counts.</source>
        <translation>Lees op de pagina Verklaring een nieuwe versie in en bepaal vanaf welke dag die geldt.</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>{version} removed</source>
        <translation>{version} verwijderd</translation>
    </message>
    <message>
        <source>Search in the statement</source>
        <translation>Zoeken in de privacyverklaring</translation>
    </message>
    <message>
        <source>Load a new version of the statement…</source>
        <translation>Nieuwe versie van de privacyverklaring inlezen…</translation>
    </message>
    <message>
        <source>Decide from when it counts…</source>
        <translation>Bepalen vanaf wanneer deze versie geldt…</translation>
    </message>
    <message>
        <source>Decide again from when it counts…</source>
        <translation>Opnieuw bepalen vanaf wanneer deze versie geldt…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>Wat deze versie wijzigt…</translation>
    </message>
    <message>
        <source>Write to people…</source>
        <translation>Betrokkenen aanschrijven…</translation>
    </message>
    <message>
        <source>Apply the version that is due…</source>
        <translation>Versie toepassen die aan de beurt is…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
</context>
<context>
    <name>StatementPeopleDialog</name>
    <message>
        <source>Write to people about version {version}</source>
        <translation>Betrokkenen aanschrijven over versie {version}</translation>
    </message>
    <message>
        <source>Everybody in the directory</source>
        <translation>Alle betrokkenen</translation>
    </message>
    <message>
        <source>Search by name, e-mail or organisation</source>
        <translation>Zoeken op naam, e-mail of organisatie</translation>
    </message>
    <message>
        <source>What is held under this clause</source>
        <translation>Wat onder dit onderdeel wordt bewaard</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Brief schrijven…</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>E-mailconcept…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Choose another clause, or search for something else.</source>
        <translation>Kies een ander onderdeel, of zoek iets anders.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Clause that changes</source>
        <translation>Onderdeel dat wijzigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Each letter names what changes for that person alone. Once it is final you can print it, save it or send it as an e-mail.</source>
        <translation>Elke brief noemt wat er voor die ene betrokkene wijzigt. Is de brief definitief, dan kunt u hem afdrukken, bewaren of als e-mail verzenden.</translation>
    </message>
    <message>
        <source>Choose somebody to write to.</source>
        <translation>Kies wie u wilt aanschrijven.</translation>
    </message>
    <message>
        <source>First make the letter final.</source>
        <translation>Maak eerst de brief definitief.</translation>
    </message>
    <message>
        <source>{name} was not written about this version yet.</source>
        <translation>{name} is over deze versie nog niet aangeschreven.</translation>
    </message>
    <message>
        <source>Go on with the draft…</source>
        <translation>Verder met het concept…</translation>
    </message>
    <message>
        <source>There is a draft of the letter to {name}.</source>
        <translation>Er is een concept van de brief aan {name}.</translation>
    </message>
    <message>
        <source>Show the letter…</source>
        <translation>Brief tonen…</translation>
    </message>
    <message>
        <source>The letter to {name} is final since {moment}.</source>
        <translation>De brief aan {name} is definitief sinds {moment}.</translation>
    </message>
</context>
<context>
    <name>StatementProblems</name>
    <message>
        <source>It is missing</source>
        <translation>Dit ontbreekt</translation>
    </message>
    <message>
        <source>Another kind of value belongs here</source>
        <translation>Hier hoort een ander soort waarde</translation>
    </message>
    <message>
        <source>No unit; write P13M for 13 months, P4Y for 4 years</source>
        <translation>Geen eenheid; schrijf P13M voor 13 maanden, P4Y voor 4 jaar</translation>
    </message>
    <message>
        <source>No period of whole days or longer; write P1Y, P13M, P4W or P30D</source>
        <translation>Geen termijn van hele dagen of langer; schrijf P1Y, P13M, P4W of P30D</translation>
    </message>
    <message>
        <source>This value is not known</source>
        <translation>Deze waarde is niet bekend</translation>
    </message>
    <message>
        <source>This key is not known; most often a slip of the pen</source>
        <translation>Deze sleutel is niet bekend; meestal een verschrijving</translation>
    </message>
    <message>
        <source>It stands there twice</source>
        <translation>Dit staat er twee keer</translation>
    </message>
    <message>
        <source>More than one event to count from; choose one way</source>
        <translation>Meer dan één gebeurtenis om vanaf te tellen; kies één manier</translation>
    </message>
    <message>
        <source>Too few: at least two belong here</source>
        <translation>Te weinig: hier horen er ten minste twee</translation>
    </message>
    <message>
        <source>The code does not stand in the section of this role</source>
        <translation>De code staat niet in de paragraaf van deze rol</translation>
    </message>
    <message>
        <source>Consent is described, while the legal basis is another one</source>
        <translation>Toestemming is beschreven, maar de grondslag is een andere</translation>
    </message>
    <message>
        <source>Letters count as contact, while the period does not wait for contact</source>
        <translation>Brieven tellen als contact, maar de termijn wacht niet op contact</translation>
    </message>
    <message>
        <source>A period of more than a hundred years</source>
        <translation>Een termijn van meer dan honderd jaar</translation>
    </message>
    <message>
        <source>This line is no TOML; look for a missing quote or bracket</source>
        <translation>Deze regel is geen TOML; zoek een ontbrekend aanhalingsteken of haakje</translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the file as UTF-8</source>
        <translation>De tekst is geen UTF-8; bewaar het bestand als UTF-8</translation>
    </message>
</context>
<context>
    <name>StatementProblemsDialog</name>
    <message>
        <source>This statement cannot be loaded yet</source>
        <translation>Deze privacyverklaring kan nog niet worden ingelezen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Wat er mis is in het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in {file}. Nothing was kept.</source>
        <translation>
            <numerusform>%n punt te herstellen in {file}. Er is niets bewaard.</numerusform>
            <numerusform>%n punten te herstellen in {file}. Er is niets bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Bestand opnieuw lezen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>StatementReading</name>
    <message>
        <source>Search in the statement</source>
        <translation>Zoeken in de privacyverklaring</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>What it leaves out</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>Delen van de privacyverklaring</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>The statement does not speak of this.</source>
        <translation>De privacyverklaring gaat hier niet over.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Beside the statement</source>
        <translation>Kanttekeningen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n deel</numerusform>
            <numerusform>%n delen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementRemarks</name>
    <message>
        <source>Objection: section 6 does not describe the right to object (article 21 GDPR). It exists all the same, against processing based on legitimate interest and, without any weighing, against direct marketing.</source>
        <translation>Bezwaar: paragraaf 6 beschrijft het recht van bezwaar niet (artikel 21 AVG). Het bestaat wel, tegen verwerking op grond van gerechtvaardigd belang en, zonder enige afweging, tegen direct marketing.</translation>
    </message>
    <message>
        <source>Portability: the statement names it only in a heading. It covers what the person provided themselves, on the basis of consent or contract, and processed by automated means (article 20 GDPR).</source>
        <translation>Overdracht: de privacyverklaring noemt dit alleen in een kop. Het gaat om wat de betrokkene zelf heeft verstrekt, op grond van toestemming of een overeenkomst, en wat geautomatiseerd wordt verwerkt (artikel 20 AVG).</translation>
    </message>
    <message>
        <source>The statement calls no right absolute. Two are: the objection to direct marketing (article 21(2) and (3)) and the withdrawal of consent (article 7(3)). They are carried out, not weighed.</source>
        <translation>De privacyverklaring noemt geen enkel recht absoluut. Twee zijn dat wel: het bezwaar tegen direct marketing (artikel 21, tweede en derde lid, AVG) en de intrekking van toestemming (artikel 7, derde lid, AVG). Die worden uitgevoerd, niet afgewogen.</translation>
    </message>
    <message>
        <source>Erasure: the law knows more grounds than the statement lists (article 17(1) GDPR), for one when consent was withdrawn, or after an objection that holds.</source>
        <translation>Verwijdering: de wet kent meer gronden dan de privacyverklaring noemt (artikel 17, eerste lid, AVG), bijvoorbeeld na intrekking van toestemming of na een gegrond bezwaar.</translation>
    </message>
    <message>
        <source>Costs: the statement has no rule for requests that are manifestly unfounded or excessive. The law has one: a reasonable fee or a refusal, and the burden of proof is ours (article 12(5) GDPR).</source>
        <translation>Kosten: de privacyverklaring heeft geen regel voor kennelijk ongegronde of buitensporige verzoeken. De wet wel: een redelijke vergoeding of een weigering, en de bewijslast ligt bij ons (artikel 12, vijfde lid, AVG).</translation>
    </message>
    <message>
        <source>Time limit: to answer within one month is called an aim. It is a duty (article 12(3) GDPR), and a delay counts only when the person is told of it, with the reasons, within that month.</source>
        <translation>Termijn: antwoorden binnen een maand wordt een streven genoemd. Het is een plicht (artikel 12, derde lid, AVG), en uitstel geldt alleen als de betrokkene daarover binnen die maand is ingelicht, met de redenen.</translation>
    </message>
    <message>
        <source>Retention: “last contact” is not explained. Write down in the request which contact you counted from.</source>
        <translation>Bewaren: ‘laatste contact’ wordt niet uitgelegd. Noteer in het verzoek vanaf welk contact u hebt gerekend.</translation>
    </message>
    <message>
        <source>Recipients: a Hotjar identifier stands among the data, yet Hotjar is not named as a recipient. Name it when a person asks who received the data.</source>
        <translation>Ontvangers: onder de gegevens staat een kenmerk van Hotjar, maar Hotjar wordt niet als ontvanger genoemd. Noem het als een betrokkene vraagt wie de gegevens kreeg.</translation>
    </message>
    <message>
        <source>Profiling: a lead score is kept, while the statement says that no automated decisions are taken. Explain to the person what the score is used for.</source>
        <translation>Profilering: er wordt een leadscore bewaard, terwijl de privacyverklaring zegt dat er geen geautomatiseerde besluiten worden genomen. Leg de betrokkene uit waarvoor de score dient.</translation>
    </message>
    <message>
        <source>Numbering: there is no section 7; section 6 is followed by section 8.</source>
        <translation>Nummering: er is geen paragraaf 7; na paragraaf 6 volgt paragraaf 8.</translation>
    </message>
</context>
<context>
    <name>StatementVersions</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>Nog niets bepaald</translation>
    </message>
    <message>
        <source>Counts from {day}</source>
        <translation>Geldt vanaf {day}</translation>
    </message>
    <message>
        <source>To be applied</source>
        <translation>Toe te passen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Geldt niet meer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Versie {version} van {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) follow it.</source>
        <translation>
            <numerusform>%n categorie volgt deze versie.</numerusform>
            <numerusform>%n categorieën volgen deze versie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts since {day}.</source>
        <translation>Deze versie geldt sinds {day}.</translation>
    </message>
    <message>
        <source>Its day, {day}, has come. What is held follows it once it is applied.</source>
        <translation>De ingangsdatum {day} is bereikt. Wat wordt bewaard, volgt deze versie zodra die is toegepast.</translation>
    </message>
    <message>
        <source>It counts from {day}. Nothing follows it before that day.</source>
        <translation>Deze versie geldt vanaf {day}. Vóór die dag verandert er niets.</translation>
    </message>
    <message>
        <source>Nothing follows it. Decide from which day it counts, or remove it again.</source>
        <translation>Niets volgt deze versie. Bepaal vanaf welke dag die geldt, of verwijder de versie weer.</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>the account has ended</source>
        <translation>het account is beëindigd</translation>
    </message>
    <message>
        <source>the last contact took place</source>
        <translation>het laatste contact heeft plaatsgevonden</translation>
    </message>
    <message>
        <source>the last action in BlueDolphin took place</source>
        <translation>de laatste handeling in BlueDolphin heeft plaatsgevonden</translation>
    </message>
    <message>
        <source>the data were collected</source>
        <translation>de gegevens zijn verzameld</translation>
    </message>
    <message>
        <source>the visit to the website has ended</source>
        <translation>het bezoek aan de website is geëindigd</translation>
    </message>
    <message>
        <source>the person has unsubscribed</source>
        <translation>de betrokkene zich heeft afgemeld</translation>
    </message>
    <message>
        <source>the application has been completed</source>
        <translation>de sollicitatie is afgerond</translation>
    </message>
    <message>
        <source>consent has been withdrawn</source>
        <translation>de toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Consent (article 6(1)(a) GDPR)</source>
        <translation>Toestemming (artikel 6, eerste lid, onder a, AVG)</translation>
    </message>
    <message>
        <source>Contract (article 6(1)(b) GDPR)</source>
        <translation>Overeenkomst (artikel 6, eerste lid, onder b, AVG)</translation>
    </message>
    <message>
        <source>Legal obligation (article 6(1)(c) GDPR)</source>
        <translation>Wettelijke verplichting (artikel 6, eerste lid, onder c, AVG)</translation>
    </message>
    <message>
        <source>Vital interests (article 6(1)(d) GDPR)</source>
        <translation>Vitale belangen (artikel 6, eerste lid, onder d, AVG)</translation>
    </message>
    <message>
        <source>Public task (article 6(1)(e) GDPR)</source>
        <translation>Publieke taak (artikel 6, eerste lid, onder e, AVG)</translation>
    </message>
    <message>
        <source>Legitimate interest (article 6(1)(f) GDPR)</source>
        <translation>Gerechtvaardigd belang (artikel 6, eerste lid, onder f, AVG)</translation>
    </message>
    <message>
        <source>if the person asks for it</source>
        <translation>als de betrokkene erom vraagt</translation>
    </message>
    <message>
        <source>, or, if that is later, </source>
        <translation>, of, als dat later is, </translation>
    </message>
    <message>
        <source>, or, if that is earlier, </source>
        <translation>, of, als dat eerder is, </translation>
    </message>
    <message>
        <source>until {event}</source>
        <translation>tot {event}</translation>
    </message>
    <message>
        <source>at least until {period} after {event}</source>
        <translation>ten minste tot {period} nadat {event}</translation>
    </message>
    <message>
        <source>until {period} after {event}</source>
        <translation>tot {period} nadat {event}</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Parent, guardian or administrator</source>
        <translation>Ouder, voogd of bewindvoerder</translation>
    </message>
    <message>
        <source>Somebody they authorised</source>
        <translation>Gemachtigde</translation>
    </message>
    <message>
        <source>Question who the person is</source>
        <translation>Vraag om identificatie</translation>
    </message>
    <message>
        <source>Question which data are meant</source>
        <translation>Vraag om verduidelijking</translation>
    </message>
    <message>
        <source>A further copy (art. 15(3))</source>
        <translation>Een extra kopie (artikel 15, derde lid, AVG)</translation>
    </message>
    <message>
        <source>The request is excessive (art. 12(5))</source>
        <translation>Het verzoek is buitensporig (artikel 12, vijfde lid, AVG)</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded (art. 12(5))</source>
        <translation>Het verzoek is kennelijk ongegrond (artikel 12, vijfde lid, AVG)</translation>
    </message>
    <message>
        <source>Agrees to the fee</source>
        <translation>Gaat akkoord met de vergoeding</translation>
    </message>
    <message>
        <source>Asks for less</source>
        <translation>Vraagt om minder</translation>
    </message>
    <message>
        <source>Takes the request back</source>
        <translation>Trekt het verzoek in</translation>
    </message>
    <message>
        <source>In the same letter</source>
        <translation>In dezelfde brief</translation>
    </message>
    <message>
        <source>Asks again what this one asked</source>
        <translation>Hier opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Asked again in this one</source>
        <translation>Daar opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Klaar om te sluiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open en gesloten</translation>
    </message>
    <message>
        <source>Waits for identity</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Waits for which data are meant</source>
        <translation>Wacht op verduidelijking</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Wacht op anderen</translation>
    </message>
    <message>
        <source>Waits for nobody</source>
        <translation>Wacht op niemand</translation>
    </message>
    <message>
        <source>work to this day</source>
        <translation>streefdatum</translation>
    </message>
    <message>
        <source>legal limit</source>
        <translation>wettelijke grens</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Told by letter</source>
        <translation>Meegedeeld per brief</translation>
    </message>
    <message>
        <source>Work to</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Legal limit</source>
        <translation>Wettelijke grens</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Per vergissing aangemaakt</translation>
    </message>
    <message>
        <source>The same request is there already</source>
        <translation>Hetzelfde verzoek is er al</translation>
    </message>
    <message>
        <source>It is no request, such as spam</source>
        <translation>Het is geen verzoek, bijvoorbeeld spam</translation>
    </message>
    <message>
        <source>Somebody tried something out</source>
        <translation>Iemand heeft iets uitgeprobeerd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Due today or late</source>
        <translation>Vandaag of te laat</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Binnen %n dag</numerusform>
            <numerusform>Binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Handled by me</source>
        <translation>In behandeling bij mij</translation>
    </message>
</context>
<context>
    <name>TeamActs</name>
    <message>
        <source>Note for colleagues…</source>
        <translation>Notitie voor collega’s…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wacht op…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Herinnering…</translation>
    </message>
    <message>
        <source>Somebody acts for the person…</source>
        <translation>Vertegenwoordiger vastleggen…</translation>
    </message>
    <message>
        <source>Also for another person…</source>
        <translation>Ook voor een andere betrokkene…</translation>
    </message>
    <message>
        <source>Lay down a fee…</source>
        <translation>Vergoeding vaststellen…</translation>
    </message>
    <message>
        <source>Reminder ticked off</source>
        <translation>Herinnering afgevinkt</translation>
    </message>
    <message>
        <source>Representative removed</source>
        <translation>Vertegenwoordiger verwijderd</translation>
    </message>
    <message>
        <source>Written down that the person was reminded today</source>
        <translation>Vastgelegd dat de betrokkene vandaag is herinnerd</translation>
    </message>
    <message>
        <source>No fee is asked</source>
        <translation>Er wordt geen vergoeding gevraagd</translation>
    </message>
    <message>
        <source>Requests linked</source>
        <translation>Verzoeken gekoppeld</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Koppeling weggehaald</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>At the desk</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wacht op…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Herinnering…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Show fewer notes</source>
        <translation>Minder notities tonen</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle notities tonen</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Done on {day} by {name}</source>
        <translation>Gedaan op {day} door {name}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaatsen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afvinken</translation>
    </message>
    <message>
        <source>{head}, to {name}</source>
        <translation>{head}, aan {name}</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
</context>
<context>
    <name>TextBlockDialog</name>
    <message>
        <source>New text</source>
        <translation>Nieuwe bouwsteen</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>Nieuwe versie van {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Every right</source>
        <translation>Alle rechten</translation>
    </message>
    <message>
        <source>Text saved: {name}</source>
        <translation>Bouwsteen bewaard: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>By which colleagues find it.</source>
        <translation>Waaraan collega’s hem herkennen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Ground of a refusal</source>
        <translation>Weigeringsgrond</translation>
    </message>
    <message>
        <source>It is offered where this ground is chosen.</source>
        <translation>De bouwsteen wordt aangeboden waar deze grond is gekozen.</translation>
    </message>
    <message>
        <source>Start from an earlier version</source>
        <translation>Beginnen met een eerdere versie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>As it is to stand in the letter. Finished letters keep the version they were written with.</source>
        <translation>Zoals het in de brief moet staan. Definitieve brieven houden de versie waarmee ze zijn geschreven.</translation>
    </message>
    <message>
        <source>Every ground, or none</source>
        <translation>Elke grond, of geen</translation>
    </message>
    <message>
        <source>Version {version}, {moment}, {name}</source>
        <translation>Versie {version}, {moment}, {name}</translation>
    </message>
</context>
<context>
    <name>TextBlocksCard</name>
    <message>
        <source>Texts for reasons</source>
        <translation>Bouwstenen voor motiveringen</translation>
    </message>
    <message>
        <source>No texts yet. What you write here is offered where a decision or a letter asks for reasons.</source>
        <translation>Nog geen bouwstenen. Wat u hier schrijft, wordt aangeboden waar een beslissing of een brief een motivering nodig heeft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>New text…</source>
        <translation>Nieuwe bouwsteen…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>No longer offered: {name}</source>
        <translation>Niet meer aangeboden: {name}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>TextInsert</name>
    <message>
        <source>Insert a text of the desk…</source>
        <translation>Bouwsteen invoegen…</translation>
    </message>
    <message>
        <source>Insert a text of the desk</source>
        <translation>Bouwsteen invoegen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Binnen een week</translation>
    </message>
    <message>
        <source>Waiting for identity</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Answered, a notice or a package still to go</source>
        <translation>Beantwoord, kennisgeving of gegevenspakket nog te verzenden</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Klaar om te sluiten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>There is no open request, and nothing is due. Drop a saved e-mail (.eml) here, or begin one with Ctrl+N.</source>
        <translation>Er is geen open verzoek en er loopt niets af. Sleep een bewaarde e-mail (.eml) hierheen, of begin een nieuw verzoek met Ctrl+N.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open verzoek</numerusform>
            <numerusform>%n open verzoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Open the vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>De kluis wordt geopend</translation>
    </message>
    <message>
        <source>Opening; this takes about a second.</source>
        <translation>Bezig met openen; dit duurt ongeveer een seconde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Typ de wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>UnusableVaultWindow</name>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Use the keyring…</source>
        <translation>Sleutelbos gebruiken…</translation>
    </message>
    <message>
        <source>No longer use the keyring</source>
        <translation>Sleutelbos niet meer gebruiken</translation>
    </message>
    <message>
        <source>This vault is thrown away when you close it; nothing opens it again.</source>
        <translation>Deze kluis wordt gewist als u de demo verlaat; daarna gaat hij niet meer open.</translation>
    </message>
    <message>
        <source>Opens by itself when you are logged in to this computer, and with the passphrase.</source>
        <translation>Gaat vanzelf open als u op deze computer bent aangemeld, en met de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Opens by itself when you are logged in to this computer.</source>
        <translation>Gaat vanzelf open als u op deze computer bent aangemeld.</translation>
    </message>
    <message>
        <source>Opens with the passphrase.</source>
        <translation>Gaat open met de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Wachtwoordzin toevoegen…</translation>
    </message>
    <message>
        <source>Add a passphrase too, so that the vault can still be opened when this login is lost.</source>
        <translation>Voeg ook een wachtwoordzin toe, zodat de kluis nog open kan als deze aanmelding verloren gaat.</translation>
    </message>
    <message>
        <source>Only the passphrase opens the vault now</source>
        <translation>Alleen de wachtwoordzin opent de kluis nu</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>What {number} waits for</source>
        <translation>Waarop {number} wacht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Such as a colleague or a supplier; the days go on. Empty it when the wait is over.</source>
        <translation>Zoals een collega of een leverancier; de dagen tellen door. Maak het veld leeg als het wachten voorbij is.</translation>
    </message>
    <message>
        <source>Waits for: {what}</source>
        <translation>Wacht op: {what}</translation>
    </message>
    <message>
        <source>Waits for nothing any more</source>
        <translation>Wacht nergens meer op</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Access</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>Data portability</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectificatie</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Verwijdering</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Objection to direct marketing</source>
        <translation>Bezwaar direct marketing</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Intrekking toestemming</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>Geautomatiseerd besluit</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Waiting for identity</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Betrokkene kiezen</translation>
    </message>
    <message>
        <source>Establish identity</source>
        <translation>Identiteit vaststellen</translation>
    </message>
    <message>
        <source>Record the answer on identity</source>
        <translation>Antwoord over identiteit vastleggen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Verzoek sluiten</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Niets meer te doen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Taken back by the person</source>
        <translation>Ingetrokken door betrokkene</translation>
    </message>
    <message>
        <source>Refused: not identified</source>
        <translation>Geweigerd: niet te identificeren</translation>
    </message>
    <message>
        <source>Record the authority</source>
        <translation>Machtiging vastleggen</translation>
    </message>
    <message>
        <source>Record which data are meant</source>
        <translation>Verduidelijking vastleggen</translation>
    </message>
    <message>
        <source>Search the systems</source>
        <translation>Systemen doorzoeken</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Antwoordbrief schrijven</translation>
    </message>
    <message>
        <source>Send the notices</source>
        <translation>Kennisgevingen verzenden</translation>
    </message>
    <message>
        <source>Build the package</source>
        <translation>Gegevenspakket samenstellen</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Deels toegewezen</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Geen gegevens gevonden</translation>
    </message>
    <message>
        <source>Not ours: forwarded</source>
        <translation>Niet van ons: doorgestuurd</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Gegrond</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Deels gegrond</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Ongegrond</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>BlueDolphin login</source>
        <translation>Inloggen in BlueDolphin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sollicitant</translation>
    </message>
    <message>
        <source>Contact at a prospect</source>
        <translation>Contactpersoon bij een prospect</translation>
    </message>
    <message>
        <source>BlueDolphin user ID</source>
        <translation>BlueDolphin-gebruikers-ID</translation>
    </message>
    <message>
        <source>BlueDolphin tenant</source>
        <translation>BlueDolphin-tenant</translation>
    </message>
    <message>
        <source>Organisation ID</source>
        <translation>Organisatie-ID</translation>
    </message>
    <message>
        <source>Browser or cookie ID</source>
        <translation>Browser- of cookie-ID</translation>
    </message>
    <message>
        <source>Google user ID</source>
        <translation>Google-gebruikers-ID</translation>
    </message>
    <message>
        <source>Hotjar ID</source>
        <translation>Hotjar-ID</translation>
    </message>
    <message>
        <source>HubSpot user ID</source>
        <translation>HubSpot-gebruikers-ID</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Identity request</source>
        <translation>Verzoek om identificatie</translation>
    </message>
    <message>
        <source>Question which data are meant</source>
        <translation>Vraag om verduidelijking</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Uitstelbericht</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Lijst van ontvangers</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Kennisgeving aan een ontvanger</translation>
    </message>
    <message>
        <source>Forwarding to the controller</source>
        <translation>Doorsturen naar de verantwoordelijke</translation>
    </message>
    <message>
        <source>Lifting of a restriction</source>
        <translation>Opheffing van een beperking</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Weigering</translation>
    </message>
    <message>
        <source>Government request</source>
        <translation>Verzoek van een overheidsinstantie</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nieuwe privacyverklaring</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>Het verzoek is complex</translation>
    </message>
    <message>
        <source>The number of requests</source>
        <translation>Het aantal verzoeken</translation>
    </message>
    <message>
        <source>We cannot identify the person</source>
        <translation>Wij kunnen de betrokkene niet identificeren</translation>
    </message>
    <message>
        <source>Manifestly unfounded</source>
        <translation>Kennelijk ongegrond</translation>
    </message>
    <message>
        <source>Excessive, in particular by repetition</source>
        <translation>Buitensporig, met name door herhaling</translation>
    </message>
    <message>
        <source>We are not the controller</source>
        <translation>Wij zijn niet de verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>A copy would harm the rights of others</source>
        <translation>Een kopie schaadt de rechten van anderen</translation>
    </message>
    <message>
        <source>Protection of the person or of others</source>
        <translation>Bescherming van de betrokkene of van anderen</translation>
    </message>
    <message>
        <source>Enforcement of civil claims</source>
        <translation>Inning van civielrechtelijke vorderingen</translation>
    </message>
    <message>
        <source>The data are correct</source>
        <translation>De gegevens zijn juist</translation>
    </message>
    <message>
        <source>No ground for erasure applies</source>
        <translation>Er is geen grond voor verwijdering</translation>
    </message>
    <message>
        <source>Freedom of expression and information</source>
        <translation>Vrijheid van meningsuiting en informatie</translation>
    </message>
    <message>
        <source>A legal obligation to keep the data</source>
        <translation>Een wettelijke plicht om de gegevens te bewaren</translation>
    </message>
    <message>
        <source>Public interest in public health</source>
        <translation>Algemeen belang op het gebied van volksgezondheid</translation>
    </message>
    <message>
        <source>Archiving, research or statistics</source>
        <translation>Archivering, onderzoek of statistiek</translation>
    </message>
    <message>
        <source>Needed for legal claims</source>
        <translation>Nodig voor een rechtsvordering</translation>
    </message>
    <message>
        <source>No ground for restriction applies</source>
        <translation>Er is geen grond voor beperking</translation>
    </message>
    <message>
        <source>Not based on consent or contract</source>
        <translation>Niet gebaseerd op toestemming of overeenkomst</translation>
    </message>
    <message>
        <source>Not processed by automated means</source>
        <translation>Niet geautomatiseerd verwerkt</translation>
    </message>
    <message>
        <source>Not provided by the person</source>
        <translation>Niet door de betrokkene verstrekt</translation>
    </message>
    <message>
        <source>Transfer would harm the rights of others</source>
        <translation>Overdracht schaadt de rechten van anderen</translation>
    </message>
    <message>
        <source>The legal basis knows no objection</source>
        <translation>De grondslag kent geen bezwaar</translation>
    </message>
    <message>
        <source>Compelling legitimate grounds</source>
        <translation>Dwingende gerechtvaardigde gronden</translation>
    </message>
    <message>
        <source>There is no automated decision</source>
        <translation>Er is geen geautomatiseerd besluit</translation>
    </message>
    <message>
        <source>The complaint is unfounded</source>
        <translation>De klacht is ongegrond</translation>
    </message>
    <message>
        <source>No longer needed for the purpose</source>
        <translation>Niet meer nodig voor het doel</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>De toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>The person objected to the use</source>
        <translation>De betrokkene heeft bezwaar gemaakt tegen het gebruik</translation>
    </message>
    <message>
        <source>The processing was unlawful</source>
        <translation>De verwerking was onrechtmatig</translation>
    </message>
    <message>
        <source>The law obliges to erase</source>
        <translation>De wet verplicht tot wissen</translation>
    </message>
    <message>
        <source>Collected from a child</source>
        <translation>Verzameld bij een kind</translation>
    </message>
    <message>
        <source>Whether the data are correct is disputed</source>
        <translation>De juistheid van de gegevens wordt betwist</translation>
    </message>
    <message>
        <source>The processing is unlawful, and the person wants no erasure</source>
        <translation>De verwerking is onrechtmatig, en de betrokkene wil geen verwijdering</translation>
    </message>
    <message>
        <source>The person needs the data for a legal claim</source>
        <translation>De betrokkene heeft de gegevens nodig voor een rechtsvordering</translation>
    </message>
    <message>
        <source>An objection is being weighed</source>
        <translation>Een bezwaar wordt nog afgewogen</translation>
    </message>
    <message>
        <source>Described in the statement</source>
        <translation>Beschreven in de privacyverklaring</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Wettelijke verplichting</translation>
    </message>
    <message>
        <source>Request by an authority</source>
        <translation>Verzoek van een overheidsinstantie</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Rechtsvorderingen</translation>
    </message>
    <message>
        <source>Protection of rights or safety</source>
        <translation>Bescherming van rechten of veiligheid</translation>
    </message>
    <message>
        <source>Fraud or misuse</source>
        <translation>Fraude of misbruik</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Mr (heer)</source>
        <translation>De heer</translation>
    </message>
    <message>
        <source>Ms (mevrouw)</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Beste, with the name</source>
        <translation>Beste (met de naam)</translation>
    </message>
    <message>
        <source>The day of receipt comes from the sender's clock; no server wrote one. Check it.</source>
        <translation>De dag van ontvangst komt van de klok van de afzender; geen server legde er een vast. Controleer hem.</translation>
    </message>
    <message>
        <source>This mail carries no date; fill in the day of receipt.</source>
        <translation>Deze e-mail heeft geen datum; vul de dag van ontvangst in.</translation>
    </message>
    <message>
        <source>The sender's clock and the receiving server differ; the server counts.</source>
        <translation>De klok van de afzender en de ontvangende server verschillen; de tijd van de server geldt.</translation>
    </message>
    <message>
        <source>The day of receipt is uncertain: the line of our own mail server is unreadable or old. Check the day.</source>
        <translation>De dag van ontvangst is onzeker: de regel van onze eigen mailserver is onleesbaar of oud. Controleer de dag.</translation>
    </message>
    <message>
        <source>The mail does not say who sent it.</source>
        <translation>De e-mail vermeldt niet wie hem stuurde.</translation>
    </message>
    <message>
        <source>Answers go to another address than the sender's. Look whether that is right.</source>
        <translation>Antwoorden gaan naar een ander adres dan dat van de afzender. Kijk of dat klopt.</translation>
    </message>
    <message>
        <source>The text was taken from a formatted mail; pictures are left out.</source>
        <translation>De tekst komt uit een opgemaakte e-mail; afbeeldingen zijn weggelaten.</translation>
    </message>
    <message>
        <source>There is no text in this mail; look at the attachments.</source>
        <translation>Deze e-mail bevat geen tekst; bekijk de bijlagen.</translation>
    </message>
    <message>
        <source>Some letters could not be read as the mail announced them.</source>
        <translation>Sommige tekens waren niet te lezen zoals de e-mail ze aankondigde.</translation>
    </message>
    <message>
        <source>The head of this mail is very long; subject or sender may be cut off or missing.</source>
        <translation>De kop van deze e-mail is erg lang; onderwerp of afzender kan zijn afgekapt of ontbreken.</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown; the original is kept whole.</source>
        <translation>Alleen het begin van de tekst staat hier; het origineel is volledig bewaard.</translation>
    </message>
    <message>
        <source>This mail has very many parts; the first are shown, the original is kept whole.</source>
        <translation>Deze e-mail heeft heel veel delen; de eerste staan hier, het origineel is volledig bewaard.</translation>
    </message>
    <message>
        <source>Parts of this mail are nested too deep to show; the original is kept whole.</source>
        <translation>Delen van deze e-mail zitten te diep genest om te tonen; het origineel is volledig bewaard.</translation>
    </message>
    <message>
        <source>A forwarded message is attached; the person may be its sender.</source>
        <translation>Er zit een doorgestuurd bericht bij; de betrokkene is mogelijk de afzender daarvan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity · today</source>
        <translation>Identiteit · vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Identity · %n day(s)</source>
        <translation>
            <numerusform>Identiteit · %n dag</numerusform>
            <numerusform>Identiteit · %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
</context>
<context>
    <name>WritingActs</name>
    <message>
        <source>More letters…</source>
        <translation>Meer brieven…</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Antwoordbrief schrijven…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Ontvangst bevestigen…</translation>
    </message>
    <message>
        <source>Ask for identity…</source>
        <translation>Om identificatie vragen…</translation>
    </message>
    <message>
        <source>Delay…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Ask which data are meant…</source>
        <translation>Om verduidelijking vragen…</translation>
    </message>
    <message>
        <source>Ask a fee…</source>
        <translation>Vergoeding vragen…</translation>
    </message>
    <message>
        <source>List of recipients…</source>
        <translation>Lijst van ontvangers…</translation>
    </message>
    <message>
        <source>Announce the lifting of a restriction…</source>
        <translation>Opheffing van een beperking aankondigen…</translation>
    </message>
</context>
<context>
    <name>_AsksCurrent</name>
    <message>
        <source>The passphrase you use now</source>
        <translation>De wachtwoordzin die u nu gebruikt</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Typ de wachtwoordzin die u nu gebruikt.</translation>
    </message>
</context>
</TS>
