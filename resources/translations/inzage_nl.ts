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
    <name>Case</name>
    <message>
        <source>Say who made this request: choose the person from the directory, or add them to it.</source>
        <translation>Leg vast wie dit verzoek doet: kies de betrokkene uit de lijst of voeg een nieuwe toe.</translation>
    </message>
    <message>
        <source>Make sure that the request comes from the person. No decision can be taken before that.</source>
        <translation>Ga na of het verzoek van de betrokkene zelf komt. Zolang dat niet vaststaat, kan geen besluit worden genomen.</translation>
    </message>
    <message>
        <source>The identity request of {asked} has not been answered yet. Record the answer as soon as it is there.</source>
        <translation>Het verzoek om identificatie van {asked} is nog niet beantwoord. Leg het antwoord vast zodra het er is.</translation>
    </message>
    <message>
        <source>Decide on each right that was asked for, in the list below.</source>
        <translation>Besluit over elk recht waar om is gevraagd, in de lijst hieronder.</translation>
    </message>
    <message>
        <source>The refusal counts only when the person has been told of it, with the reasons. Write the letter.</source>
        <translation>De weigering geldt pas als die gemotiveerd aan de betrokkene is meegedeeld. Schrijf de brief.</translation>
    </message>
    <message>
        <source>Everything is decided and told. The request can be closed.</source>
        <translation>Over alles is besloten en de betrokkene heeft bericht gekregen. Het verzoek kan worden gesloten.</translation>
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
        <translation>Verlengd met het uitstelbericht van {notice} ({ground}). Aan de betrokkene is een besluit op {day} toegezegd.</translation>
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
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Take the next step</source>
        <translation>Volgende stap zetten</translation>
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
        <source>Record identity…</source>
        <translation>Identiteit vastleggen…</translation>
    </message>
    <message>
        <source>Delay…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Write the refusal…</source>
        <translation>Weigering schrijven…</translation>
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
        <source>Close this request</source>
        <translation>Dit verzoek sluiten</translation>
    </message>
    <message>
        <source>Open this request again</source>
        <translation>Dit verzoek heropenen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Wat nog meer kan</translation>
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
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
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
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
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
        <source>Norway</source>
        <translation>Noorwegen</translation>
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
        <source>Sweden</source>
        <translation>Zweden</translation>
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
        <source>If the wait for the person&apos;s answer counts: {day}. {steps}. Do not plan by this day.</source>
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
        <source>Grant: {right}</source>
        <translation>Toewijzen: {right}</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>For example which data were sent, corrected or erased, and when. May stay empty.</source>
        <translation>Bijvoorbeeld welke gegevens zijn verzonden, gecorrigeerd of verwijderd, en wanneer. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Refuse: {right}</source>
        <translation>Weigeren: {right}</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>The refusal takes effect with its letter, which gives the grounds and the facts you write here.</source>
        <translation>De weigering gaat in met de brief, waarin de gronden staan en de feiten die u hier opschrijft.</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>What makes the ground apply here, in words the person understands. This stands in the letter.</source>
        <translation>Waarom de grond hier geldt, in woorden die de betrokkene begrijpt. Dit staat in de brief.</translation>
    </message>
    <message>
        <source>Taken back: {right}</source>
        <translation>Ingetrokken: {right}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>How the person took it back</source>
        <translation>Hoe de betrokkene het introk</translation>
    </message>
    <message>
        <source>For example: by e-mail of 3 March. May stay empty.</source>
        <translation>Bijvoorbeeld: per e-mail van 3 maart. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Refuse, not identified: {right}</source>
        <translation>Weigeren, niet te identificeren: {right}</translation>
    </message>
    <message>
        <source>Refuse for want of identification only if you can show that you cannot identify the person, and after you have asked. The person is told by letter and can still show who they are.</source>
        <translation>Weiger hierom alleen als u kunt aantonen dat u de betrokkene niet kunt identificeren, en nadat u ernaar hebt gevraagd. De betrokkene krijgt een brief en kan alsnog laten zien wie hij of zij is.</translation>
    </message>
    <message>
        <source>What you asked and what came back. This stands in the letter.</source>
        <translation>Wat u hebt gevraagd en wat er terugkwam. Dit staat in de brief.</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>De feiten</translation>
    </message>
    <message>
        <source>Choose at least one ground.</source>
        <translation>Kies ten minste één grond.</translation>
    </message>
    <message>
        <source>{right}: {outcome}</source>
        <translation>{right}: {outcome}</translation>
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
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Retention and other duties</source>
        <translation>Bewaartermijnen en andere plichten</translation>
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
    <name>Field</name>
    <message>
        <source>This field may not stay empty.</source>
        <translation>Dit veld mag niet leeg blijven.</translation>
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
        <source>Why the data need not be kept any longer. A release cannot be undone; place a new hold then.</source>
        <translation>Waarom de gegevens niet langer bewaard hoeven te blijven. Opheffen kan niet ongedaan worden gemaakt; plaats dan een nieuwe blokkade.</translation>
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
        <source>The person&apos;s answer</source>
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
        <source>Release…</source>
        <translation>Opheffen…</translation>
    </message>
    <message>
        <source>Release: {hold}</source>
        <translation>Opheffen: {hold}</translation>
    </message>
    <message>
        <source>Looked at, keep…</source>
        <translation>Handhaven…</translation>
    </message>
    <message>
        <source>Keep: {hold}</source>
        <translation>Handhaven: {hold}</translation>
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
        <source>Not established yet. Until then nothing can be granted, and refused only for want of identification.</source>
        <translation>Nog niet vastgesteld. Tot die tijd kan niets worden toegewezen en kan alleen worden geweigerd omdat de betrokkene niet te identificeren is.</translation>
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
    <name>Intake</name>
    <message>
        <source>The receiving mail server wrote {moment} (Dutch time).</source>
        <translation>Volgens de ontvangende mailserver: {moment} (Nederlandse tijd).</translation>
    </message>
    <message>
        <source>The sender&apos;s computer wrote {moment} (Dutch time); no server did. Check the day.</source>
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
        <source>What was written or said, in the person&apos;s own words where you can.</source>
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
        <source>Person&apos;s details corrected</source>
        <translation>Gegevens van betrokkene gecorrigeerd</translation>
    </message>
    <message>
        <source>Adding the person undone</source>
        <translation>Toevoegen van betrokkene ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Correction of the person&apos;s details undone</source>
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
        <translation>Besluit over {right}: {outcome}</translation>
    </message>
    <message>
        <source>Decision on {right} taken back</source>
        <translation>Besluit over {right} teruggedraaid</translation>
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
        <translation>Besluit over versie {version} van de privacyverklaring teruggedraaid</translation>
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
        <source>The extension takes effect when this notice is made final.</source>
        <translation>De verlenging gaat in als dit bericht definitief is.</translation>
    </message>
    <message>
        <source>This letter tells of the refusal of: {rights}. The grounds, the facts and the paragraphs on the Autoriteit Persoonsgegevens and the court stand in it by themselves.</source>
        <translation>Deze brief meldt de weigering van: {rights}. De gronden, de feiten en de alinea’s over de Autoriteit Persoonsgegevens en de rechter staan er vanzelf in.</translation>
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
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
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
        <source>What is refused</source>
        <translation>Wat wordt geweigerd</translation>
    </message>
    <message>
        <source>What is not refused</source>
        <translation>Wat niet wordt geweigerd</translation>
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
        <source>Data were given</source>
        <translation>Er zijn gegevens verstrekt</translation>
    </message>
    <message>
        <source>No data were given</source>
        <translation>Er zijn geen gegevens verstrekt</translation>
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
        <translation>Wat overgaat: {moved}, en alle adressen, e-mailadressen, telefoonnummers, kenmerken, rollen en notities van de andere vermelding. Naam, aanhef en taal blijven zoals in de vermelding die blijft; alleen wat daar leeg is, wordt aangevuld. U kunt het samenvoegen ongedaan maken.</translation>
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
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
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
        <source>This day lies in the future</source>
        <translation>Deze dag ligt in de toekomst</translation>
    </message>
    <message>
        <source>A request cannot have been received on {received_on}. Correct the day of receipt.</source>
        <translation>Een verzoek kan niet op {received_on} zijn ontvangen. Corrigeer de dag van ontvangst.</translation>
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
        <translation>Het uitstelbericht moest binnen de eerste maand verzonden zijn, uiterlijk op {notice_by}. Besluit nu over het verzoek.</translation>
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
        <source>Record first how identity was established. Before that, only a refusal because the person cannot be identified is possible.</source>
        <translation>Leg eerst vast hoe de identiteit is vastgesteld. Tot die tijd kan alleen worden geweigerd omdat de betrokkene niet te identificeren is.</translation>
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
        <source>The refusal has not been sent</source>
        <translation>De weigering is nog niet verzonden</translation>
    </message>
    <message>
        <source>Finalise the refusal letter first: {rights}. The person must be told why.</source>
        <translation>Maak eerst de weigeringsbrief definitief: {rights}. De betrokkene moet weten waarom.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Er is niets geweigerd</translation>
    </message>
    <message>
        <source>There is no refusal that the person was not told of yet. Decide to refuse a right first.</source>
        <translation>Elke weigering is al aan de betrokkene meegedeeld. Besluit eerst om een recht te weigeren.</translation>
    </message>
    <message>
        <source>The person was told already</source>
        <translation>De betrokkene heeft al bericht gekregen</translation>
    </message>
    <message>
        <source>A letter about this decision was finalised: {right}. It can no longer be changed.</source>
        <translation>Over dit besluit is een definitieve brief gemaakt: {right}. Het kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>A decision was taken already</source>
        <translation>Er is al een besluit genomen</translation>
    </message>
    <message>
        <source>Take the decision back first: {right}.</source>
        <translation>Draai eerst het besluit terug: {right}.</translation>
    </message>
    <message>
        <source>Not everything was decided</source>
        <translation>Nog niet alles is besloten</translation>
    </message>
    <message>
        <source>Decide on these first: {rights}.</source>
        <translation>Besluit eerst over: {rights}.</translation>
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
        <translation>Besluiten steunen op deze identiteit</translation>
    </message>
    <message>
        <source>Take the decisions back before you take back how identity was established.</source>
        <translation>Draai eerst de besluiten terug voordat u het vaststellen van de identiteit terugdraait.</translation>
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
        <translation>Er zijn besluiten genomen voor een ander</translation>
    </message>
    <message>
        <source>Take the decisions back before you choose another person for this request.</source>
        <translation>Draai eerst de besluiten terug voordat u een andere betrokkene bij dit verzoek kiest.</translation>
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
        <source>The office&apos;s details are incomplete</source>
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
        <source>The program&apos;s copy of the statement cannot be used: {problems}. Install Inzage again.</source>
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
        <source>The file in the vault&apos;s place is something else. Put it away, or put back a backup; Inzage changed nothing.</source>
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
        <source>The system&apos;s keyring does not answer</source>
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
        <source>The letter&apos;s font does not have “{character}”. Replace it in: {field}.</source>
        <translation>Het lettertype van de brief heeft geen ‘{character}’. Vervang het in: {field}.</translation>
    </message>
    <message>
        <source>The letter&apos;s text asks for something unknown</source>
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
        <source>Choose one of the letters on the request&apos;s page.</source>
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
        <source>A draft needs one valid e-mail address. Correct it at the person&apos;s details.</source>
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
        <source>Of the address, {limit} lines of normal length fit in the envelope&apos;s window. Shorten it: {field}.</source>
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
        <source>This file cannot be opened</source>
        <translation>Dit bestand kan niet worden geopend</translation>
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
        <source>This day has passed</source>
        <translation>Deze dag is voorbij</translation>
    </message>
    <message>
        <source>A version cannot count from {from_on} any more. Choose today or a later day.</source>
        <translation>Een versie kan niet meer gelden vanaf {from_on}. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>There is no longer period to decide on</source>
        <translation>Er is geen langere termijn om over te besluiten</translation>
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
        <source>Nobody can open the vault without it, not even the maker of Inzage. Keep it in your organisation&apos;s password manager.</source>
        <translation>Zonder wachtwoordzin kan niemand de kluis openen, ook de maker van Inzage niet. Bewaar hem in de wachtwoordbeheerder van uw organisatie.</translation>
    </message>
    <message>
        <source>This is not the same as the first time.</source>
        <translation>Dit is niet hetzelfde als de eerste keer.</translation>
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
        <source>Merge two selected people…</source>
        <translation>Twee geselecteerde betrokkenen samenvoegen…</translation>
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
        <source>This computer knows no printer. Set one up in the system&apos;s settings, or save the letter as PDF and print it elsewhere.</source>
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
    <name>RequestsPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>‘{quote}’</translation>
    </message>
    <message>
        <source>Ground: {grounds}</source>
        <translation>Grond: {grounds}</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Besloten op {day}</translation>
    </message>
    <message>
        <source>The law knows no ground to refuse this right: it must always be granted.</source>
        <translation>De wet kent geen grond om dit recht te weigeren: het moet altijd worden toegewezen.</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Weigeren…</translation>
    </message>
    <message>
        <source>Refuse: not identified…</source>
        <translation>Weigeren: niet te identificeren…</translation>
    </message>
    <message>
        <source>Taken back by the person…</source>
        <translation>Ingetrokken door betrokkene…</translation>
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
    <name>Saving</name>
    <message>
        <source>A file you save lies outside the vault, unencrypted. Delete it when you no longer need it.</source>
        <translation>Een bestand dat u bewaart, staat buiten de kluis en is niet versleuteld. Verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>The printer&apos;s queue keeps a copy until the letter is printed.</source>
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
        <translation>Een kortere termijn geldt ook voor wat al wordt bewaard; een langere alleen na een besluit.</translation>
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
    <name>TelephoneRow</name>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
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
        <translation>Besloten</translation>
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
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Write the refusal</source>
        <translation>Weigering schrijven</translation>
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
        <source>Delay notice</source>
        <translation>Uitstelbericht</translation>
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
        <source>The day of receipt comes from the sender&apos;s clock; no server wrote one. Check it.</source>
        <translation>De dag van ontvangst komt van de klok van de afzender; geen server legde er een vast. Controleer hem.</translation>
    </message>
    <message>
        <source>This mail carries no date; fill in the day of receipt.</source>
        <translation>Deze e-mail heeft geen datum; vul de dag van ontvangst in.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock and the receiving server differ; the server counts.</source>
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
        <source>Answers go to another address than the sender&apos;s. Look whether that is right.</source>
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
