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
        <translation>Beantwoordt verzoeken van betrokkenen op tijd en met redenen, alleen op deze computer. Inzage valt onder de licentie Apache-2.0. Het bevat:</translation>
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
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
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
    <name>Case</name>
    <message>
        <source>Say who made this request: choose the person from the directory, or add them to it.</source>
        <translation>Leg vast wie dit verzoek doet: kies de betrokkene uit de lijst, of voeg haar of hem toe.</translation>
    </message>
    <message>
        <source>Make sure that the request comes from the person. No decision can be taken before that.</source>
        <translation>Ga na of het verzoek van de betrokkene zelf komt. Daarvoor kan geen besluit worden genomen.</translation>
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
        <translation>De weigering geldt pas als zij met redenen aan de betrokkene is meegedeeld. Schrijf de brief.</translation>
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
        <translation>Verlengd met het uitstelbericht van {notice} ({ground}). De betrokkene is een besluit beloofd op {day}.</translation>
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
        <translation>Zet de volgende stap</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Bevestig ontvangst…</translation>
    </message>
    <message>
        <source>Ask for identity…</source>
        <translation>Vraag om identificatie…</translation>
    </message>
    <message>
        <source>Record identity…</source>
        <translation>Leg identiteit vast…</translation>
    </message>
    <message>
        <source>Delay…</source>
        <translation>Stel uit…</translation>
    </message>
    <message>
        <source>Write the refusal…</source>
        <translation>Schrijf de weigering…</translation>
    </message>
    <message>
        <source>Choose the person…</source>
        <translation>Kies de betrokkene…</translation>
    </message>
    <message>
        <source>Correct this request…</source>
        <translation>Corrigeer dit verzoek…</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Sluit dit verzoek</translation>
    </message>
    <message>
        <source>Open this request again</source>
        <translation>Heropen dit verzoek</translation>
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
        <translation>Kies de betrokkene…</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Open deze betrokkene</translation>
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
    <name>CaseLetters</name>
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
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Concept weggegooid</translation>
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
        <translation>Ga naar de verzoeken</translation>
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
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
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
        <translation>Zoek in alles</translation>
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
    <name>CorrectCaseDialog</name>
    <message>
        <source>Correct {number}</source>
        <translation>Corrigeer {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
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
        <translation>Kopieer de code</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kies uit een kalender</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {example}.</source>
        <translation>Dit is geen datum. Schrijf hem als {example}.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Niet voor {day}.</translation>
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
        <translation>één maand en daarna twee eindigt eerder: {day}</translation>
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
        <translation>nooit later dan drie maanden na ontvangst, zoals de verklaring belooft: {day}</translation>
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
        <translation>De wachtdagen stoppen drie maanden na ontvangst, zoals de verklaring belooft.</translation>
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
        <translation>Wijs toe: {right}</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Wijs toe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>For example which data were sent, corrected or erased, and when. May stay empty.</source>
        <translation>Bijvoorbeeld welke gegevens zijn verstuurd, gecorrigeerd of verwijderd, en wanneer. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Refuse: {right}</source>
        <translation>Weiger: {right}</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weiger</translation>
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
        <translation>Leg vast</translation>
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
        <translation>Weiger, niet te identificeren: {right}</translation>
    </message>
    <message>
        <source>Refuse for want of identification only if you can show that you cannot identify the person, and after you have asked. The person is told by letter and can still show who they are.</source>
        <translation>Weiger hierom alleen als u kunt aantonen dat u de betrokkene niet kunt identificeren, en nadat u ernaar hebt gevraagd. De betrokkene krijgt een brief en kan alsnog laten zien wie zij of hij is.</translation>
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
    <name>DemoBanner</name>
    <message>
        <source>Demo: invented people. Nothing here is real, and nothing is kept.</source>
        <translation>Demo: verzonnen mensen. Niets is echt en niets wordt bewaard.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Verlaat de demo</translation>
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
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Bewaar PDF…</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>E-mailconcept…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Final since {moment}, by {name} · {language} · SHA-256 {digest}</source>
        <translation>Definitief sinds {moment}, door {name} · {language} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Bewaar PDF</translation>
    </message>
    <message>
        <source>Save e-mail draft (with the letter attached), then open it</source>
        <translation>Bewaar e-mailconcept (met de brief als bijlage) en open het</translation>
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
        <translation>Inzage helpt u verzoeken van betrokkenen op tijd en met redenen te beantwoorden. Alles blijft op deze computer, in een versleutelde kluis. In welke taal wilt u werken?</translation>
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
        <translation>Kijk eerst rond, tussen verzonnen mensen</translation>
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
        <translation>Begin met een lege kluis</translation>
    </message>
    <message>
        <source>The vault will lie in {place}.</source>
        <translation>De kluis komt te staan in {place}.</translation>
    </message>
    <message>
        <source>By itself, with your Windows login</source>
        <translation>Vanzelf, met uw aanmelding bij Windows</translation>
    </message>
    <message>
        <source>By itself, with your Mac login (Keychain)</source>
        <translation>Vanzelf, met uw aanmelding op de Mac (Sleutelhanger)</translation>
    </message>
    <message>
        <source>By itself, with your login to this computer</source>
        <translation>Vanzelf, met uw aanmelding op deze computer</translation>
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
        <translation>Maak de kluis</translation>
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
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
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
        <translation>Zoek in alles</translation>
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
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
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
        <translation>Leg vast…</translation>
    </message>
    <message>
        <source>Record identity</source>
        <translation>Leg identiteit vast</translation>
    </message>
    <message>
        <source>Ask by letter…</source>
        <translation>Vraag per brief…</translation>
    </message>
    <message>
        <source>Ask for identity by letter</source>
        <translation>Vraag per brief om identificatie</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeer…</translation>
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
        <translation>Nog niet vastgesteld. Tot dan kan niets worden toegewezen, en alleen worden geweigerd omdat de betrokkene niet te identificeren is.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Record identity</source>
        <translation>Leg identiteit vast</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
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
        <translation>Wat is gecontroleerd</translation>
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
        <translation>Bewaar geen kopie van een identiteitsbewijs. Stuurde iemand er toch een, verwijder die dan en noteer alleen dat u hem hebt gezien.</translation>
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
        <translation>Maak verzoek aan</translation>
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
        <translation>Voeg toe aan een bestaand verzoek…</translation>
    </message>
    <message>
        <source>Skip this mail</source>
        <translation>Sla deze e-mail over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
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
        <translation>Als pdf buiten de kluis opgeslagen: {kind}</translation>
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
        <source>Vault made</source>
        <translation>Kluis gemaakt</translation>
    </message>
    <message>
        <source>Details of the office changed</source>
        <translation>Gegevens van het kantoor gewijzigd</translation>
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
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
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
        <translation>Open zonder vraag</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Gebruik de sleutelbos</translation>
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
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Bewaar concept</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Maak definitief…</translation>
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
        <source>Make final</source>
        <translation>Maak definitief</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>It is archived in the request with its fingerprint, and can no longer be changed.</source>
        <translation>De brief wordt met zijn vingerafdruk in het verzoek gearchiveerd en kan niet meer worden gewijzigd.</translation>
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
        <translation>Bewaar concept</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Bewaar niet</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>The letter needs this.</source>
        <translation>De brief heeft dit nodig.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
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
        <translation>Waarmee de betrokkene alsnog kan laten zien wie zij of hij is.</translation>
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
        <translation>Adres van het kantoor</translation>
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
        <translation>Toon, druk af of verzend…</translation>
    </message>
    <message>
        <source>Go on writing…</source>
        <translation>Schrijf verder…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
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
    <name>LookCard</name>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
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
        <translation>Vergrendel na inactiviteit van</translation>
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
        <translation>Bewaar bijlage {name}</translation>
    </message>
    <message>
        <source>Save this attachment outside the vault</source>
        <translation>Bewaar deze bijlage buiten de kluis</translation>
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
        <translation>Teruggedraaid</translation>
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
        <translation>Voeg twee betrokkenen samen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
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
        <translation>Wat overgaat: {moved}, en alle adressen, e-mailadressen, telefoonnummers, kenmerken, rollen en notities van de andere vermelding. Naam, aanhef en taal blijven zoals in de vermelding die blijft; alleen wat daar leeg is, wordt aangevuld. U kunt het samenvoegen terugdraaien.</translation>
    </message>
    <message>
        <source>Merge into {name}, number {number}</source>
        <translation>Voeg samen in {name}, nummer {number}</translation>
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
        <source>Save original…</source>
        <translation>Bewaar origineel…</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Bewaar bijlage</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>Save the original message</source>
        <translation>Bewaar het originele bericht</translation>
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
        <translation>Sluit deze melding</translation>
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
        <translation>Dit moment heeft geen tijdzone</translation>
    </message>
    <message>
        <source>The moment of receipt could not be read. Fill in the day of receipt yourself.</source>
        <translation>Het moment van ontvangst was niet te lezen. Vul zelf de dag van ontvangst in.</translation>
    </message>
    <message>
        <source>This period could not be read</source>
        <translation>Deze periode was niet te lezen</translation>
    </message>
    <message>
        <source>The period {text} is not valid. Mention this when you ask for help.</source>
        <translation>De periode {text} is niet geldig. Noem dit als u om hulp vraagt.</translation>
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
        <translation>De verklaring belooft een antwoord binnen drie maanden. Kies {latest} of een eerdere dag.</translation>
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
        <translation>Leg eerst vast hoe de identiteit is vastgesteld. Daarvoor kan alleen worden geweigerd omdat de betrokkene niet te identificeren is.</translation>
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
        <translation>Kies de betrokkene in de lijst, of voeg haar of hem toe, voordat u de identiteit vaststelt.</translation>
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
        <translation>Een vermelding met verzoeken kan niet weg. Voeg haar samen met een andere vermelding.</translation>
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
        <translation>Maak de brief definitief voordat u hem afdrukt, opslaat of verzendt.</translation>
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
        <translation>Voeg een e-mailadres toe aan de betrokkene, of druk de brief af en verstuur hem per post.</translation>
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
        <translation>De gegevens van het kantoor zijn niet compleet</translation>
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
        <translation>De kopie van de verklaring in het programma is niet bruikbaar: {problems}. Installeer Inzage opnieuw.</translation>
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
        <translation>Deze periode is te lang</translation>
    </message>
    <message>
        <source>It ends later than dates can be counted. Choose a shorter one.</source>
        <translation>Zij eindigt verder weg dan de kalender reikt. Kies een kortere.</translation>
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
        <translation>Het onderdeel dat de kluis versleutelt is niet geladen, dus er is niets geopend. Installeer Inzage opnieuw.</translation>
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
        <translation>Het adres past niet in het venster</translation>
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
        <translation>De schijf reageerde niet; de laatste stap is niet opgeslagen. Sluit Inzage, controleer de schijf en start opnieuw.</translation>
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
        <translation>Met {file} zoals het is kunnen de brieven niet worden gemaakt. Installeer Inzage opnieuw.</translation>
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
        <translation>Hij is {bytes}; hooguit {limit} kan worden gelezen. Vraag hem zonder de grote bijlagen, of open het verzoek met de hand.</translation>
    </message>
    <message>
        <source>This is not a saved e-mail</source>
        <translation>Dit is geen bewaarde e-mail</translation>
    </message>
    <message>
        <source>Save the message as .eml in your mail program and add that file, or open the request by hand.</source>
        <translation>Bewaar het bericht in uw mailprogramma als .eml en voeg dat bestand toe, of open het verzoek met de hand.</translation>
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
        <translation>Hij is ongewoon opgebouwd en is voor de zekerheid met rust gelaten. Open het verzoek met de hand en bewaar het bestand apart.</translation>
    </message>
    <message>
        <source>This mail cannot be read</source>
        <translation>Deze e-mail is niet te lezen</translation>
    </message>
    <message>
        <source>The file is damaged or put together in an unusual way. Open the request by hand and keep the file apart.</source>
        <translation>Het bestand is beschadigd of ongewoon opgebouwd. Open het verzoek met de hand en bewaar het bestand apart.</translation>
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
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open de kluis</translation>
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
        <translation>Wijzig de wachtwoordzin</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Voeg een wachtwoordzin toe</translation>
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
        <translation>Toon wat u typt</translation>
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
        <translation>Niemand kan de kluis zonder openen, ook de maker van Inzage niet. Bewaar hem in de wachtwoordkluis van uw organisatie.</translation>
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
        <translation>Toon de brief als</translation>
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
        <translation>Zoek op naam, e-mail, telefoon of organisatie</translation>
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
        <translation>Betrokkenen komen erbij als u een verzoek opent, of hier.</translation>
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
        <translation>Voeg samen…</translation>
    </message>
    <message>
        <source>Merge two selected people…</source>
        <translation>Voeg twee geselecteerde betrokkenen samen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Zoek betrokkenen</translation>
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
        <translation>Bepaal later</translation>
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
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe betrokkene</translation>
    </message>
    <message>
        <source>Correct person</source>
        <translation>Corrigeer betrokkene</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Voeg betrokkene toe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
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
        <translation>Voeg een e-mailadres toe</translation>
    </message>
    <message>
        <source>Remove this e-mail address</source>
        <translation>Verwijder dit e-mailadres</translation>
    </message>
    <message>
        <source>Add a telephone number</source>
        <translation>Voeg een telefoonnummer toe</translation>
    </message>
    <message>
        <source>Remove this telephone number</source>
        <translation>Verwijder dit telefoonnummer</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Voeg een adres toe</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Verwijder dit adres</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Voeg een kenmerk toe</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Verwijder dit kenmerk</translation>
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
        <translation>Ga naar de betrokkenen</translation>
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
        <translation>Corrigeer…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Voeg samen met…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Correct this person…</source>
        <translation>Corrigeer deze betrokkene…</translation>
    </message>
    <message>
        <source>Merge this person with…</source>
        <translation>Voeg deze betrokkene samen met…</translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>Nog niets bekend.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose the person</source>
        <translation>Kies de betrokkene</translation>
    </message>
    <message>
        <source>Search by name, e-mail or organisation</source>
        <translation>Zoek op naam, e-mail of organisatie</translation>
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
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
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
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
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
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
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
        <translation>Wijs toe…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Weiger…</translation>
    </message>
    <message>
        <source>Refuse: not identified…</source>
        <translation>Weiger: niet te identificeren…</translation>
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
        <translation>Een bestand dat u bewaart staat buiten de kluis en is niet versleuteld. Verwijder het als u het niet meer nodig hebt.</translation>
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
        <translation>Gebruik deze</translation>
    </message>
    <message>
        <source>Use {name} instead</source>
        <translation>Gebruik {name}</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>What the statement leaves out</source>
        <translation>Wat de verklaring weglaat</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor verantwoordelijk is</translation>
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
        <translation>Bewaard</translation>
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
        <translation>Waarborg daar</translation>
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
        <translation>Verzoeken van autoriteiten</translation>
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
        <translation>Waarschuwing</translation>
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
    <name>StatementPage</name>
    <message>
        <source>Search in the statement</source>
        <translation>Zoek in de verklaring</translation>
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
        <translation>Wat zij weglaat</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>Delen van de verklaring</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>The statement does not speak of this.</source>
        <translation>De verklaring gaat hier niet over.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>{name}, version {version} of {day}. {activities} activities, {items} data items.</source>
        <translation>{name}, versie {version} van {day}. {activities} verwerkingen, {items} gegevens.</translation>
    </message>
    <message>
        <source>Beside the statement</source>
        <translation>Naast de verklaring</translation>
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
        <translation>Overdracht: de verklaring noemt dit alleen in een kop. Het gaat om wat de betrokkene zelf heeft verstrekt, op grond van toestemming of een overeenkomst, en wat geautomatiseerd wordt verwerkt (artikel 20 AVG).</translation>
    </message>
    <message>
        <source>The statement calls no right absolute. Two are: the objection to direct marketing (article 21(2) and (3)) and the withdrawal of consent (article 7(3)). They are carried out, not weighed.</source>
        <translation>De verklaring noemt geen enkel recht absoluut. Twee zijn dat wel: het bezwaar tegen direct marketing (artikel 21, tweede en derde lid) en de intrekking van toestemming (artikel 7, derde lid). Die worden uitgevoerd, niet afgewogen.</translation>
    </message>
    <message>
        <source>Erasure: the law knows more grounds than the statement lists (article 17(1) GDPR), for one when consent was withdrawn, or after an objection that holds.</source>
        <translation>Verwijdering: de wet kent meer gronden dan de verklaring noemt (artikel 17, eerste lid, AVG), bijvoorbeeld na intrekking van toestemming of na een gegrond bezwaar.</translation>
    </message>
    <message>
        <source>Costs: the statement has no rule for requests that are manifestly unfounded or excessive. The law has one: a reasonable fee or a refusal, and the burden of proof is ours (article 12(5) GDPR).</source>
        <translation>Kosten: de verklaring heeft geen regel voor kennelijk ongegronde of buitensporige verzoeken. De wet wel: een redelijke vergoeding of een weigering, en de bewijslast ligt bij ons (artikel 12, vijfde lid, AVG).</translation>
    </message>
    <message>
        <source>Time limit: to answer within one month is called an aim. It is a duty (article 12(3) GDPR), and a delay counts only when the person is told of it, with the reasons, within that month.</source>
        <translation>Termijn: antwoorden binnen een maand wordt een streven genoemd. Het is een plicht (artikel 12, derde lid, AVG), en uitstel geldt alleen als de betrokkene het binnen die maand weet, met de redenen.</translation>
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
        <translation>Profilering: er wordt een leadscore bewaard, terwijl de verklaring zegt dat er geen geautomatiseerde besluiten worden genomen. Leg de betrokkene uit waarvoor de score dient.</translation>
    </message>
    <message>
        <source>Numbering: there is no section 7; section 6 is followed by section 8.</source>
        <translation>Nummering: er is geen paragraaf 7; na paragraaf 6 volgt paragraaf 8.</translation>
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
        <translation>Sluit deze melding</translation>
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
        <source>There is no open request. Drop a saved e-mail (.eml) here, or begin one with Ctrl+N.</source>
        <translation>Er is geen open verzoek. Sleep een bewaarde e-mail (.eml) hierheen, of begin er een met Ctrl+N.</translation>
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
        <translation>Open de kluis</translation>
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
        <translation>Toon de map</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
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
        <translation>Gebruik de sleutelbos…</translation>
    </message>
    <message>
        <source>No longer use the keyring</source>
        <translation>Gebruik de sleutelbos niet meer</translation>
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
        <translation>Wijzig de wachtwoordzin…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Voeg een wachtwoordzin toe…</translation>
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
        <translation>Kies de betrokkene</translation>
    </message>
    <message>
        <source>Establish identity</source>
        <translation>Stel de identiteit vast</translation>
    </message>
    <message>
        <source>Record the answer on identity</source>
        <translation>Leg het antwoord over de identiteit vast</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Write the refusal</source>
        <translation>Schrijf de weigering</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Sluit het verzoek</translation>
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
        <translation>De klok van de afzender en de ontvangende server verschillen; de server telt.</translation>
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
        <translation>Sommige letters waren niet te lezen zoals de e-mail ze aankondigde.</translation>
    </message>
    <message>
        <source>The head of this mail is very long; subject or sender may be cut off or missing.</source>
        <translation>De kop van deze mail is erg lang; onderwerp of afzender kan zijn afgekapt of ontbreken.</translation>
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
