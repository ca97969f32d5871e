<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The next conversation goes on with this one</source>
        <translation>Das nächste Gespräch knüpft an dieses an</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Delete the {count} found…</source>
        <translation>Die {count} gefundenen löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete all {count}…</source>
        <translation>Alle {count} löschen&#xa0;…</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>Vollständig (JSON)</translation>
    </message>
    <message>
        <source>Move to another machine…</source>
        <translation>Auf einen anderen Rechner umziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Connected to {model}</source>
        <translation>Verbunden mit {model}</translation>
    </message>
    <message>
        <source>Connected again after {gap} s</source>
        <translation>Nach {gap} s wieder verbunden</translation>
    </message>
    <message>
        <source>Recording begun</source>
        <translation>Aufnahme begonnen</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Aufnahme beendet</translation>
    </message>
    <message>
        <source>Using {device}</source>
        <translation>Nutzt {device}</translation>
    </message>
    <message>
        <source>The microphone is lost</source>
        <translation>Das Mikrofon ist weg</translation>
    </message>
    <message>
        <source>The loudspeaker is lost</source>
        <translation>Der Lautsprecher ist weg</translation>
    </message>
    <message>
        <source>Connection lost ({code}{reason})</source>
        <translation>Verbindung verloren ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>, neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>Show earlier activity</source>
        <translation>Frühere Aktivität zeigen</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>Werkzeuge, Angebote und Erinnerungen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>Embedded server</source>
        <translation>Eingebauter Server</translation>
    </message>
</context>
<context>
    <name>BorderStrip</name>
    <message>
        <source>Edge of what is shared</source>
        <translation>Rand des Geteilten</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Show arguments and result</source>
        <translation>Argumente und Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Cancel this call</source>
        <translation>Diesen Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Inside the screen&apos;s picture</source>
        <translation>Im Bild des Bildschirms</translation>
    </message>
    <message>
        <source>Show one picture now</source>
        <translation>Jetzt ein Bild zeigen</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Keine Kamera ist angeschlossen</translation>
    </message>
    <message>
        <source>This camera does not tell its sizes. Attune asks it for {0}.</source>
        <translation>Diese Kamera nennt ihre Größen nicht. Attune verlangt {0} von ihr.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the system&apos;s own</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>no display answers here</source>
        <translation>hier antwortet kein Bildschirm</translation>
    </message>
    <message>
        <source>&apos;attune talk&apos; works without one; so does &apos;attune rehearse&apos;.</source>
        <translation>&apos;attune talk&apos; geht auch ohne, ebenso &apos;attune rehearse&apos;.</translation>
    </message>
    <message>
        <source>Attune can neither draw a border there nor tell windows apart: what it must not see is hidden by hand.</source>
        <translation>Attune kann dort weder einen Rahmen zeichnen noch Fenster unterscheiden: Was es nicht sehen darf, verdecken Sie von Hand.</translation>
    </message>
    <message>
        <source>echo cancellation is off</source>
        <translation>die Echounterdrückung ist aus</translation>
    </message>
    <message>
        <source>Use headphones, or switch it on.</source>
        <translation>Benutzen Sie Kopfhörer oder schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>echo cancellation is missing</source>
        <translation>die Echounterdrückung fehlt</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Benutzen Sie Kopfhörer.</translation>
    </message>
    <message>
        <source>echo cancellation is ready</source>
        <translation>die Echounterdrückung ist bereit</translation>
    </message>
    <message>
        <source>espeak-ng is missing: the demo has only its recorded phrases</source>
        <translation>espeak-ng fehlt: Die Demo hat nur ihre aufgenommenen Sätze</translation>
    </message>
    <message>
        <source>Install the package espeak-ng.</source>
        <translation>Installieren Sie das Paket espeak-ng.</translation>
    </message>
    <message>
        <source>keys can be kept</source>
        <translation>Schlüssel können aufbewahrt werden</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY, or enter the key at each start.</source>
        <translation>Setzen Sie GOOGLE_API_KEY oder geben Sie den Schlüssel bei jedem Start ein.</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} ist gesetzt</translation>
    </message>
    <message>
        <source>none: Attune talks with the demo</source>
        <translation>keiner: Attune spricht mit der Demo</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY for Gemini.</source>
        <translation>Setzen Sie GOOGLE_API_KEY für Gemini.</translation>
    </message>
    <message>
        <source>one is in the keyring. {finding}</source>
        <translation>im Schlüsselbund liegt einer. {finding}</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>Geben Sie einen anderen Schlüssel ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{hosts}; bypassed for this computer</source>
        <translation>{hosts}; für diesen Rechner umgangen</translation>
    </message>
    <message>
        <source>{backend}, {model}, set up in {took_ms} ms</source>
        <translation>{backend}, {model}, eingerichtet in {took_ms} ms</translation>
    </message>
    <message>
        <source>{url} does not answer ({why})</source>
        <translation>{url} antwortet nicht ({why})</translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation>Läuft er?</translation>
    </message>
    <message>
        <source>no microphone was found</source>
        <translation>kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>no loudspeaker was found</source>
        <translation>kein Lautsprecher gefunden</translation>
    </message>
    <message>
        <source>Connect one; typing and captions work without.</source>
        <translation>Schließen Sie einen an; Tippen und Untertitel gehen auch ohne.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>{what}: {width} by {height} pixels</source>
        <translation>{what}: {width} mal {height} Pixel</translation>
    </message>
    <message>
        <source>{what} gave no picture</source>
        <translation>{what} lieferte kein Bild</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>could not be checked ({kind})</source>
        <translation>konnte nicht geprüft werden ({kind})</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>demo voice</source>
        <translation>Stimme der Demo</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>transcription endpoint</source>
        <translation>Endpunkt für Mitschriften</translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>Endpunkt für Gespräche</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Bereich wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open the preferences…</source>
        <translation>Einstellungen öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Toneinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Screen and camera settings…</source>
        <translation>Bildschirm- und Kameraeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>Sitzungseinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check what works…</source>
        <translation>Prüfen, was funktioniert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Bericht kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no keys and nothing you said.</source>
        <translation>Das ist alles, was kopiert wird. Es enthält keine Schlüssel und nichts, was Sie gesagt haben.</translation>
    </message>
    <message>
        <source>Looking: {done} of {all} done</source>
        <translation>Prüfung läuft: {done} von {all} fertig</translation>
    </message>
    <message>
        <source>{count} of {all} need a look</source>
        <translation>{count} von {all} bitte ansehen</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>CoListener</name>
    <message>
        <source>Holding back: {why}</source>
        <translation>Hält sich zurück: {why}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>Hat eine Frage gehört</translation>
    </message>
    <message>
        <source>Offering a card</source>
        <translation>Bietet eine Karte an</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>ruht bis {time}</translation>
    </message>
    <message>
        <source>people are talking</source>
        <translation>es wird gesprochen</translation>
    </message>
    <message>
        <source>you are presenting</source>
        <translation>Sie tragen vor</translation>
    </message>
    <message>
        <source>it offered something a moment ago</source>
        <translation>eben wurde etwas angeboten</translation>
    </message>
    <message>
        <source>enough offers for this hour</source>
        <translation>genug Angebote für diese Stunde</translation>
    </message>
    <message>
        <source>not sure enough that it would help</source>
        <translation>nicht sicher genug, dass es hilft</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>eben gehört</translation>
    </message>
    <message>
        <source>heard {n} s ago</source>
        <translation>vor {n} s gehört</translation>
    </message>
    <message>
        <source>heard {n} min ago</source>
        <translation>vor {n} min gehört</translation>
    </message>
    <message>
        <source>{heard} heard, {silent} in silence, {cards} cards, {spoken} spoken</source>
        <translation>{heard} gehört, {silent} still, {cards} Karten, {spoken} gesprochen</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
</context>
<context>
    <name>CoListenerBar</name>
    <message>
        <source>Snoozed</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Etwas hinzuzufügen?</translation>
    </message>
    <message>
        <source>Ask whether there is anything to add</source>
        <translation>Fragen, ob es etwas hinzuzufügen gibt</translation>
    </message>
    <message>
        <source>I am presenting</source>
        <translation>Ich trage vor</translation>
    </message>
    <message>
        <source>Hold offers while I present</source>
        <translation>Angebote zurückhalten, während ich vortrage</translation>
    </message>
    <message>
        <source>Hold offers for a while</source>
        <translation>Angebote eine Weile zurückhalten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Ruhe beenden</translation>
    </message>
</context>
<context>
    <name>CoListening</name>
    <message>
        <source>By instruction</source>
        <translation>Per Anweisung</translation>
    </message>
    <message>
        <source>The model was told to listen in silence; the session goes on as it was, and the model decides by itself when to offer something.</source>
        <translation>Das Modell soll still zuhören; die Sitzung läuft unverändert weiter, und das Modell entscheidet selbst, wann es etwas anbietet.</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>Sitzung umgezogen</translation>
    </message>
    <message>
        <source>This model takes a new instruction only with a new connection, so the session moves there in a pause and goes on with everything that was said.</source>
        <translation>Dieses Modell nimmt eine neue Anweisung nur mit einer neuen Verbindung an; die Sitzung zieht in einer Pause um und geht mit allem Gesagten weiter.</translation>
    </message>
    <message>
        <source>Emulated here</source>
        <translation>Hier nachgebildet</translation>
    </message>
    <message>
        <source>This model cannot stay silent by itself. Attune listens for pauses on this computer, asks the model then, and holds back what it says aloud.</source>
        <translation>Dieses Modell kann nicht von sich aus schweigen. Attune achtet auf diesem Rechner auf Pausen, fragt es dann und hält zurück, was es laut sagt.</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>State: {word}</source>
        <translation>Zustand: {word}</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Answer me again</source>
        <translation>Wieder antworten</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Weiter teilen</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What you and Attune say is recorded</source>
        <translation>Was Sie und Attune sagen, wird aufgenommen</translation>
    </message>
    <message>
        <source>Share a region</source>
        <translation>Einen Bereich teilen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Compact bar</source>
        <translation>Kompakte Leiste</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Let the assistant hear the computer again</source>
        <translation>Den Assistenten den Rechner wieder hören lassen</translation>
    </message>
    <message>
        <source>Keep the computer from the assistant</source>
        <translation>Den Rechner für den Assistenten stummschalten</translation>
    </message>
    <message>
        <source>Muted: the assistant does not hear it</source>
        <translation>Stumm: der Assistent hört ihn nicht</translation>
    </message>
    <message>
        <source>Heard as soon as a conversation runs</source>
        <translation>Wird gehört, sobald ein Gespräch läuft</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Let the assistant hear the computer</source>
        <translation>Den Assistenten den Rechner hören lassen</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting</source>
        <translation>Der Assistent hört auch, was dieser Rechner abspielt, etwa eine Besprechung</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>Pegel des Rechnertons</translation>
    </message>
    <message>
        <source>Volume of the computer in the mix</source>
        <translation>Lautstärke des Rechners in der Mischung</translation>
    </message>
    <message>
        <source>System sound</source>
        <translation>Systemton</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May Attune do this?</source>
        <translation>Darf Attune das tun?</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Es fragt: {name}</translation>
    </message>
    <message>
        <source>Goes to: {host}</source>
        <translation>Geht an: {host}</translation>
    </message>
    <message>
        <source>What exactly is done or sent</source>
        <translation>Was genau getan oder gesendet wird</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Das nicht tun</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>Dies einmal erlauben (Klick, oder Leertaste im Fokus)</translation>
    </message>
    <message>
        <source>Allow in this conversation</source>
        <translation>In diesem Gespräch erlauben</translation>
    </message>
    <message>
        <source>Do not ask again before this conversation ends</source>
        <translation>Bis zum Ende dieses Gesprächs nicht mehr fragen</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
    <message>
        <source>Do not ask again; you can take this back under Permissions</source>
        <translation>Nicht mehr fragen; unter „Berechtigungen“ können Sie das zurücknehmen</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>Nie erlauben</translation>
    </message>
    <message>
        <source>Refuse without asking; you can take this back under Permissions</source>
        <translation>Ohne Frage ablehnen; unter „Berechtigungen“ können Sie das zurücknehmen</translation>
    </message>
    <message>
        <source>No answer within {seconds} s means no</source>
        <translation>Ohne Antwort in {seconds} s heißt nein</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>One on each line</source>
        <translation>Eine Angabe pro Zeile</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mic on</source>
        <translation>Mikro an</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Let the assistant be heard</source>
        <translation>Den Assistenten hören</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>Den Assistenten stummschalten</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>Kamera einschalten</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Change what is shared</source>
        <translation>Ändern, was geteilt wird</translation>
    </message>
    <message>
        <source>Share your screen</source>
        <translation>Bildschirm teilen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Pause the session</source>
        <translation>Die Sitzung anhalten</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Bereich wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>Der ganze Bildschirm</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Mic</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>Ich höre zu</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>Sprechen Sie einfach, oder schreiben Sie unten. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>Mit Attune sprechen</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>Drücken Sie Start und sprechen Sie, oder schreiben Sie unten. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Send the present picture with your text</source>
        <translation>Das aktuelle Bild mit Ihrem Text senden</translation>
    </message>
    <message>
        <source>Share something first to send its picture with your text</source>
        <translation>Teilen Sie zuerst etwas, um sein Bild mit Ihrem Text zu senden</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Schreiben statt sprechen</translation>
    </message>
    <message>
        <source>Paused: resume to go on</source>
        <translation>Angehalten: mit „Weiter“ fortsetzen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde&#xa0;…</translation>
    </message>
    <message>
        <source>In a moment you can speak, or type below. Try saying:</source>
        <translation>Gleich können Sie sprechen oder unten tippen. Versuchen Sie:</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
    <message>
        <source>Unmute it to speak, or type below. Try saying:</source>
        <translation>Schalten Sie es ein, um zu sprechen, oder schreiben Sie unten. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
</context>
<context>
    <name>CostLabel</name>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} Token</translation>
    </message>
    <message>
        <source>{spent} (~{hourly}/h)</source>
        <translation>{spent} (~{hourly}/h)</translation>
    </message>
    <message>
        <source>Cost: {text}</source>
        <translation>Kosten: {text}</translation>
    </message>
    <message>
        <source>Sound heard</source>
        <translation>Ton gehört</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Text gelesen</translation>
    </message>
    <message>
        <source>Pictures seen</source>
        <translation>Bilder gesehen</translation>
    </message>
    <message>
        <source>Video seen</source>
        <translation>Video gesehen</translation>
    </message>
    <message>
        <source>Sound spoken</source>
        <translation>Ton gesprochen</translation>
    </message>
    <message>
        <source>Text written</source>
        <translation>Text geschrieben</translation>
    </message>
    <message>
        <source>Read for a summary</source>
        <translation>Für eine Zusammenfassung gelesen</translation>
    </message>
    <message>
        <source>Summaries written</source>
        <translation>Zusammenfassungen geschrieben</translation>
    </message>
    <message>
        <source>{what}: {count} tokens</source>
        <translation>{what}: {count} Token</translation>
    </message>
    <message>
        <source>The demo costs nothing.</source>
        <translation>Die Demo kostet nichts.</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>Für dieses Modell ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>Estimated from list prices; your bill may differ.</source>
        <translation>Aus Listenpreisen geschätzt; Ihre Rechnung kann abweichen.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, the limit that you set. Attune has paused it: nothing that you say or show is sent. Resume to go on beyond the limit, or end it.</source>
        <translation>Diese Sitzung hat {spent} gekostet, Ihre gesetzte Grenze. Attune hat sie angehalten: Nichts, was Sie sagen oder zeigen, wird gesendet. Setzen Sie sie über die Grenze hinaus fort, oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>Diese Sitzung hat {spent} gekostet, mehr als Ihre Meldegrenze.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} Gespräch</numerusform>
            <numerusform>{count} Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <translation>
            <numerusform>{count} Gespräch gelöscht</numerusform>
            <numerusform>{count} Gespräche gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>{count} Treffer</numerusform>
            <numerusform>{count} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} Notiz</numerusform>
            <numerusform>{count} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait</source>
        <translation>
            <numerusform>{count} weitere wartet</numerusform>
            <numerusform>{count} weitere warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueCurve</name>
    <message>
        <source>Energy of the customer&apos;s voice against their usual</source>
        <translation>Energie der Stimme gegenüber dem Üblichen</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>Lernt Ihre übliche Stimme ({learnt} von {all} s)</translation>
    </message>
    <message>
        <source>The microphone or the room sounds different. Learning your usual voice again ({learnt} of {all} s)</source>
        <translation>Mikrofon oder Raum klingen anders. Lernt Ihre übliche Stimme neu ({learnt} von {all} s)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>Wartet auf Ihre Stimme</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Eben gemessen</translation>
    </message>
    <message>
        <source>Unreliable now: too much sound behind your voice</source>
        <translation>Jetzt unzuverlässig: zu viele Geräusche hinter Ihrer Stimme</translation>
    </message>
    <message>
        <source>On hold while the assistant is heard</source>
        <translation>Angehalten, solange der Assistent zu hören ist</translation>
    </message>
    <message>
        <source>Paused while others may be heard</source>
        <translation>Pausiert, solange andere zu hören sein können</translation>
    </message>
    <message>
        <source>Less energetic than your usual</source>
        <translation>Weniger energisch als sonst bei Ihnen</translation>
    </message>
    <message>
        <source>As energetic as your usual</source>
        <translation>So energisch wie sonst bei Ihnen</translation>
    </message>
    <message>
        <source>More energetic than your usual</source>
        <translation>Energischer als sonst bei Ihnen</translation>
    </message>
    <message>
        <source>{n} semitones higher</source>
        <translation>{n} Halbtöne höher</translation>
    </message>
    <message>
        <source>{n} semitones lower</source>
        <translation>{n} Halbtöne tiefer</translation>
    </message>
    <message>
        <source>{n} dB stronger</source>
        <translation>{n} dB kräftiger</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>{n} dB sanfter</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>{n} % schneller</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>{n} % langsamer</translation>
    </message>
    <message>
        <source>{text} ({rate} syllables/s)</source>
        <translation>{text} ({rate} Silben/s)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % (usually {usual} %)</source>
        <translation>{n} % (sonst {usual} %)</translation>
    </message>
    <message>
        <source>Affective dialogue: this model has none. It answers to your words, not to your tone.</source>
        <translation>Affektiver Dialog: Dieses Modell hat keinen. Es antwortet auf Ihre Worte, nicht auf Ihren Ton.</translation>
    </message>
    <message>
        <source>Affective dialogue: a switch on this model, in the session&apos;s preferences.</source>
        <translation>Affektiver Dialog: bei diesem Modell ein Schalter, in den Einstellungen der Sitzung.</translation>
    </message>
    <message>
        <source>Affective dialogue: always on in this model; it has no switch.</source>
        <translation>Affektiver Dialog: bei diesem Modell immer an; es gibt keinen Schalter.</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>wie sonst</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>Durch die Richtlinie dieses Rechners abgeschaltet.</translation>
    </message>
    <message>
        <source>Everything here is how your voice sounds beside your own usual, learnt from the last minutes. Energy goes by pitch, effort and pace, not by loudness. Mild anger looks usual, strong sadness can look usual, joy and anger look alike; noise, illness, an accent or another microphone change a voice. What is below the band is less certain than what is above. Nothing here says what you feel.</source>
        <translation>Alles hier zeigt, wie Ihre Stimme neben Ihrem eigenen Üblichen klingt, gelernt aus den letzten Minuten. Energie richtet sich nach Tonhöhe, Kraft und Tempo, nicht nach Lautstärke. Leichter Ärger sieht üblich aus, starke Trauer kann üblich aussehen, Freude und Ärger sehen gleich aus; Lärm, Krankheit, ein Akzent oder ein anderes Mikrofon verändern eine Stimme. Was unter dem Band liegt, ist weniger gewiss als was darüber liegt. Nichts hier sagt, was Sie fühlen.</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>Meine Stimme messen</translation>
    </message>
    <message>
        <source>Switch cues on</source>
        <translation>Hinweise einschalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>How your voice differs from your usual: pitch, effort, pace and pauses. Measured on this computer from your microphone alone; nothing is stored or sent. It cannot tell what you feel: joy and anger look alike, and a cold or an accent changes a voice. You can stop at any time.</source>
        <translation>Wie Ihre Stimme vom Üblichen abweicht: Tonhöhe, Kraft, Tempo und Pausen. Gemessen auf diesem Rechner, nur von Ihrem Mikrofon; nichts wird gespeichert oder gesendet. Was Sie fühlen, lässt sich so nicht sagen: Freude und Ärger sehen gleich aus, und eine Erkältung oder ein Akzent verändert eine Stimme. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Your microphone · measured on this computer</source>
        <translation>Ihr Mikrofon · auf diesem Rechner gemessen</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Energy over the last minute; the band is your usual</source>
        <translation>Energie in der letzten Minute; das Band ist Ihr Übliches</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What these cues can and cannot tell</source>
        <translation>Was diese Hinweise sagen können und was nicht</translation>
    </message>
    <message>
        <source>Stop measuring and forget</source>
        <translation>Beenden und vergessen</translation>
    </message>
    <message>
        <source>Ends at once and clears what was learnt</source>
        <translation>Endet sofort und löscht das Gelernte</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>Not there: {name}</source>
        <translation>Nicht da: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The device that you chose is not there; it is used when it is back.</source>
        <translation>Das gewählte Gerät ist nicht da; es wird benutzt, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Follows the system: {name}</source>
        <translation>Folgt dem System: {name}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>{name} (the system&apos;s)</source>
        <translation>{name} (vom System)</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Age of the handle</source>
        <translation>Alter des Handles</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Verbindungsverluste</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Neu aufgebaut</translation>
    </message>
    <message>
        <source>Ends announced</source>
        <translation>Angekündigte Enden</translation>
    </message>
    <message>
        <source>Last gap</source>
        <translation>Letzte Lücke</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Microphone to send</source>
        <translation>Mikrofon bis Senden</translation>
    </message>
    <message>
        <source>Send to first answer</source>
        <translation>Senden bis erste Antwort</translation>
    </message>
    <message>
        <source>End of speech to first answer</source>
        <translation>Sprechende bis erste Antwort</translation>
    </message>
    <message>
        <source>First answer to sound</source>
        <translation>Erste Antwort bis Ton</translation>
    </message>
    <message>
        <source>Your voice to silence</source>
        <translation>Ihre Stimme bis Stille</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Wiederverbinden</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>Unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>Messages of unknown kinds</source>
        <translation>Nachrichten unbekannter Art</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Unbekannte Felder</translation>
    </message>
    <message>
        <source>Latency in milliseconds (count, median, p95, p99)</source>
        <translation>Latenz in Millisekunden (Anzahl, Median, p95, p99)</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDoor</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Bericht kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Shows first what will be copied</source>
        <translation>Zeigt vorher, was kopiert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Median ms</translation>
    </message>
    <message>
        <source>Nothing has been timed yet; talk for a moment.</source>
        <translation>Noch nichts gemessen; sprechen Sie einen Moment.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing to count yet: no unreadable message, no loss.</source>
        <translation>Noch nichts zu zählen: keine unlesbare Nachricht, kein Verlust.</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no words, pictures or keys.</source>
        <translation>Das ist alles, was kopiert wird. Es enthält keine Worte, Bilder oder Schlüssel.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>EnergyTimeline</name>
    <message>
        <source>Energy over the last minute</source>
        <translation>Energie in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The service does not accept the key.</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>A key has only letters, digits and signs, and no spaces.</source>
        <translation>Ein Schlüssel hat nur Buchstaben, Ziffern und Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Gemini needs an API key.</source>
        <translation>Gemini braucht einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter one in the settings, set GOOGLE_API_KEY, or choose the demo.</source>
        <translation>Geben Sie einen in den Einstellungen ein, setzen Sie GOOGLE_API_KEY oder wählen Sie die Demo.</translation>
    </message>
    <message>
        <source>No key was given for the service.</source>
        <translation>Es wurde kein Schlüssel für den Dienst angegeben.</translation>
    </message>
    <message>
        <source>Enter one in the settings.</source>
        <translation>Geben Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Asking the service about the key.</source>
        <translation>Der Dienst wird nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>The service takes the key;</source>
        <translation>Der Dienst nimmt den Schlüssel an;</translation>
    </message>
    <message>
        <source>it answered within {took} ms.</source>
        <translation>er antwortete innerhalb von {took} ms.</translation>
    </message>
    <message>
        <source>The service takes the key, but:</source>
        <translation>Der Dienst nimmt den Schlüssel an, aber:</translation>
    </message>
    <message>
        <source>It is in your keyring and is used from the next start of a session.</source>
        <translation>Er liegt in Ihrem Schlüsselbund und gilt ab dem nächsten Beginn einer Sitzung.</translation>
    </message>
    <message>
        <source>It is used from the next start of a session, but {why}.</source>
        <translation>Er gilt ab dem nächsten Beginn einer Sitzung, aber {why}.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Der Dienst erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>Prüfen Sie den Schlüssel und seine Rechte.</translation>
    </message>
    <message>
        <source>The service does not know this model here.</source>
        <translation>Der Dienst kennt dieses Modell hier nicht.</translation>
    </message>
    <message>
        <source>Choose another model or location.</source>
        <translation>Wählen Sie ein anderes Modell oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>The service does not know this cloud project, or these credentials may not use it.</source>
        <translation>Der Dienst kennt dieses Cloud-Projekt nicht, oder diese Anmeldedaten dürfen es nicht nutzen.</translation>
    </message>
    <message>
        <source>Check the project in the settings.</source>
        <translation>Prüfen Sie das Projekt in den Einstellungen.</translation>
    </message>
    <message>
        <source>Vertex AI needs a cloud project or an express key.</source>
        <translation>Vertex AI braucht ein Cloud-Projekt oder einen Express-Schlüssel.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT or enter the project in the settings.</source>
        <translation>Setzen Sie GOOGLE_CLOUD_PROJECT oder geben Sie das Projekt in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not accepted or not found.</source>
        <translation>Anmeldedaten für Google Cloud wurden nicht angenommen oder nicht gefunden.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not found.</source>
        <translation>Es wurden keine Anmeldedaten für Google Cloud gefunden.</translation>
    </message>
    <message>
        <source>Run gcloud auth application-default login, or choose a credentials file in the settings.</source>
        <translation>Führen Sie gcloud auth application-default login aus oder wählen Sie in den Einstellungen eine Datei mit Anmeldedaten.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now.</source>
        <translation>Das Kontingent des Dienstes ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>Attune waits before it tries again.</source>
        <translation>Attune wartet, bevor es wieder versucht.</translation>
    </message>
    <message>
        <source>The service rejected the session&apos;s settings.</source>
        <translation>Der Dienst hat die Einstellungen der Sitzung abgelehnt.</translation>
    </message>
    <message>
        <source>The earlier session can no longer be resumed.</source>
        <translation>Die frühere Sitzung kann nicht mehr fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The service refused the session.</source>
        <translation>Der Dienst hat die Sitzung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The service refused the connection (HTTP {code}).</source>
        <translation>Der Dienst hat die Verbindung abgelehnt (HTTP {code}).</translation>
    </message>
    <message>
        <source>The service or a proxy answered with HTTP {code}.</source>
        <translation>Der Dienst oder ein Proxy antwortete mit HTTP {code}.</translation>
    </message>
    <message>
        <source>The service sent a message that is too large to take;</source>
        <translation>Der Dienst schickte eine zu große Nachricht;</translation>
    </message>
    <message>
        <source>Attune left it out and connects anew.</source>
        <translation>Attune hat sie ausgelassen und verbindet sich neu.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist im Augenblick nicht verfügbar.</translation>
    </message>
    <message>
        <source>It said: &quot;{words}&quot;</source>
        <translation>Er sagte: „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>The service did not answer within {seconds} seconds.</source>
        <translation>
            <numerusform>Der Dienst hat innerhalb von {seconds} Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Dienst hat innerhalb von {seconds} Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found.</source>
        <translation>Der Rechner des Dienstes ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>Ist dieser Rechner online?</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} cannot be reached for a while now. Attune is offline and goes on trying; what you type is kept and sent then, and notes and earlier conversations stay at hand.</source>
        <translation>{host} ist seit einer Weile nicht erreichbar. Attune ist offline und versucht es weiter; was Sie tippen, wird aufgehoben und dann gesendet, und Notizen und frühere Gespräche bleiben zur Hand.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen ({why}), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of this network may stand in between: sign in with a browser, or ask who runs the network.</source>
        <translation>Ein Proxy oder eine Anmeldeseite dieses Netzes kann dazwischen stehen: Melden Sie sich mit einem Browser an oder fragen Sie, wer das Netz betreibt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent. It was issued by &quot;{issuer}&quot;.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen ({why}), deshalb wurde nichts gesendet. Ausgestellt hat es „{issuer}“.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this computer&apos;s date ({date}), so nothing was sent.</source>
        <translation>Das Zertifikat von {host} gilt am Datum dieses Rechners nicht ({date}), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock.</source>
        <translation>Prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {date}, which is before Attune was installed, so the certificate of {host} cannot be checked and nothing was sent.</source>
        <translation>Die Uhr dieses Rechners zeigt den {date}, das ist vor der Installation von Attune; deshalb kann das Zertifikat von {host} nicht geprüft werden, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The endpoint {url} is not an https address.</source>
        <translation>Der Endpunkt {url} ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>The setting for backends names {name}, which is none of them.</source>
        <translation>Die Einstellung für die Dienste nennt {name}, das ist keiner davon.</translation>
    </message>
    <message>
        <source>Not every backend that you allowed can take over.</source>
        <translation>Nicht jeder Dienst, den Sie erlaubt haben, kann übernehmen.</translation>
    </message>
    <message>
        <source>{old} does not serve this session;</source>
        <translation>{old} bedient diese Sitzung nicht;</translation>
    </message>
    <message>
        <source>from now on what you say and show goes to {new}, as your settings allow.</source>
        <translation>von nun an geht, was Sie sagen und zeigen, an {new}, wie Ihre Einstellungen es erlauben.</translation>
    </message>
    <message>
        <source>The location {old} does not serve this session;</source>
        <translation>Der Ort {old} bedient diese Sitzung nicht;</translation>
    </message>
    <message>
        <source>Attune moves to {new}.</source>
        <translation>Attune zieht nach {new} um.</translation>
    </message>
    <message>
        <source>This model has no {what}, so it is left out.</source>
        <translation>Dieses Modell kennt „{what}“ nicht, also bleibt es weg.</translation>
    </message>
    <message>
        <source>The service rejected the {what} option, so it is left out.</source>
        <translation>Der Dienst hat die Option „{what}“ abgelehnt, also bleibt sie weg.</translation>
    </message>
    <message>
        <source>The connection is too slow for your voice: some of what you say is left out. Pictures wait until it is quicker.</source>
        <translation>Die Verbindung ist zu langsam für Ihre Stimme: Manches, was Sie sagen, fällt aus. Bilder warten, bis sie schneller ist.</translation>
    </message>
    <message>
        <source>Less traffic on this network, or a place nearer to its sender, helps.</source>
        <translation>Weniger Verkehr in diesem Netz oder ein Platz näher am Sender hilft.</translation>
    </message>
    <message>
        <source>The service sent this answer without sound, so you can only read it.</source>
        <translation>Der Dienst schickte diese Antwort ohne Ton, Sie können sie also nur lesen.</translation>
    </message>
    <message>
        <source>Ask again to hear it; if that happens often, choose another voice or model.</source>
        <translation>Fragen Sie noch einmal, um sie zu hören; kommt das oft vor, wählen Sie eine andere Stimme oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The demo needs its embedded server, which is not running.</source>
        <translation>Die Demo braucht ihren eingebauten Server, der nicht läuft.</translation>
    </message>
    <message>
        <source>The demo server did not start.</source>
        <translation>Der Demo-Server ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Attune cannot talk without it or a key; &apos;attune check&apos; tells more.</source>
        <translation>Ohne ihn oder einen Schlüssel kann Attune nicht sprechen; „attune check“ sagt mehr.</translation>
    </message>
    <message>
        <source>The demo server did not start: this account may not run {file}.</source>
        <translation>Der Demo-Server ist nicht gestartet: Dieses Konto darf {file} nicht ausführen.</translation>
    </message>
    <message>
        <source>Install Attune where this account may read and run it, or enter a key.</source>
        <translation>Installieren Sie Attune dort, wo dieses Konto es lesen und ausführen darf, oder geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>Sie sind stumm geschaltet.</translation>
    </message>
    <message>
        <source>Nothing that you say is sent until you unmute.</source>
        <translation>Nichts, was Sie sagen, wird gesendet, bis Sie das aufheben.</translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for {minutes} minutes.</source>
        <translation>
            <numerusform>Dieser Rechner hat {minutes} Minute geschlafen.</numerusform>
            <numerusform>Dieser Rechner hat {minutes} Minuten geschlafen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your microphone stays muted until you unmute it.</source>
        <translation>Ihr Mikrofon bleibt stumm, bis Sie das aufheben.</translation>
    </message>
    <message>
        <source>The session is paused, so nothing was sent.</source>
        <translation>Die Sitzung ist angehalten, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>Something went wrong inside Attune; the conversation may be incomplete.</source>
        <translation>In Attune ist etwas schiefgegangen; das Gespräch kann unvollständig sein.</translation>
    </message>
    <message>
        <source>End and start again if it stays silent.</source>
        <translation>Beenden und beginnen Sie neu, wenn es stumm bleibt.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly last time.</source>
        <translation>Attune wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>The report lies in {folder}; nothing was sent.</source>
        <translation>Der Bericht liegt in {folder}; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What goes over the connection is being written to {file}, {extent}.</source>
        <translation>Was über die Verbindung geht, wird in {file} geschrieben, {extent}.</translation>
    </message>
    <message>
        <source>It holds what is said, typed and shown.</source>
        <translation>Das enthält, was gesagt, getippt und gezeigt wird.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>Für Ton wird die Bibliothek PortAudio gebraucht, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu run &apos;sudo apt install libportaudio2 libasound2-plugins&apos;, then start Attune again.</source>
        <translation>Führen Sie unter Debian oder Ubuntu „sudo apt install libportaudio2 libasound2-plugins“ aus und starten Sie Attune neu.</translation>
    </message>
    <message>
        <source>The {what} is in use by another program.</source>
        <translation>{what}: wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close that program or choose another {what} in the settings.</source>
        <translation>Schließen Sie jenes Programm oder wählen Sie in den Einstellungen ein anderes Gerät ({what}).</translation>
    </message>
    <message>
        <source>No {what} was found.</source>
        <translation>{what}: nichts gefunden.</translation>
    </message>
    <message>
        <source>Plug one in, or check the system&apos;s sound settings.</source>
        <translation>Schließen Sie ein Gerät an oder prüfen Sie die Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The {what} could not be opened.</source>
        <translation>{what}: konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings.</source>
        <translation>Prüfen Sie die Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The {what} &apos;{name}&apos; is not there.</source>
        <translation>{what} „{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in or choose another in the settings.</source>
        <translation>Schließen Sie es an oder wählen Sie ein anderes in den Einstellungen.</translation>
    </message>
    <message>
        <source>Several devices have the name &apos;{name}&apos;, and Attune does not guess which is your {what}.</source>
        <translation>Mehrere Geräte heißen „{name}“, und Attune rät nicht, welches das richtige ist ({what}).</translation>
    </message>
    <message>
        <source>Choose one of them in the settings.</source>
        <translation>Wählen Sie eines davon in den Einstellungen.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>Das Tonsystem des Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart the computer if this lasts.</source>
        <translation>Starten Sie den Rechner neu, wenn das anhält.</translation>
    </message>
    <message>
        <source>The {what} stopped.</source>
        <translation>{what}: ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Attune is opening it again.</source>
        <translation>Attune öffnet es wieder.</translation>
    </message>
    <message>
        <source>The {what} is open but silent.</source>
        <translation>{what}: ist offen, aber stumm.</translation>
    </message>
    <message>
        <source>The conversation goes on without the {what}, and Attune keeps trying.</source>
        <translation>Das Gespräch geht ohne das Gerät weiter ({what}), und Attune versucht es weiter.</translation>
    </message>
    <message>
        <source>The microphone &apos;{name}&apos; has gone.</source>
        <translation>Das Mikrofon „{name}“ ist fort.</translation>
    </message>
    <message>
        <source>Attune does not listen with another that you did not choose: plug it in again, or choose one in the settings.</source>
        <translation>Attune hört nicht mit einem anderen zu, das Sie nicht gewählt haben: Schließen Sie es wieder an oder wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>The speaker &apos;{name}&apos; has gone.</source>
        <translation>Der Lautsprecher „{name}“ ist fort.</translation>
    </message>
    <message>
        <source>The captions go on; plug it in again, or choose another in the settings.</source>
        <translation>Die Untertitel gehen weiter; schließen Sie ihn wieder an oder wählen Sie einen anderen in den Einstellungen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has gone with its loudspeaker.</source>
        <translation>„{name}“ ist mit seinem Lautsprecher fort.</translation>
    </message>
    <message>
        <source>Attune hears the computer again once it is back; or choose another in the settings.</source>
        <translation>Attune hört den Rechner wieder, sobald es zurück ist; oder wählen Sie ein anderes in den Einstellungen.</translation>
    </message>
    <message>
        <source>Attune now listens with &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>Attune hört jetzt mit „{now}“ statt „{was}“ zu, wie das System gewählt hat.</translation>
    </message>
    <message>
        <source>You can choose another in the settings.</source>
        <translation>In den Einstellungen können Sie ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>Attune now speaks through &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>Attune spricht jetzt durch „{now}“ statt „{was}“, wie das System gewählt hat.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but digital silence.</source>
        <translation>Das Mikrofon liefert nichts als digitale Stille.</translation>
    </message>
    <message>
        <source>Check that it is not muted and that the system lets Attune use it.</source>
        <translation>Prüfen Sie, ob es stumm ist und ob das System Attune darauf zugreifen lässt.</translation>
    </message>
    <message>
        <source>The system has muted the microphone &apos;{name}&apos;, so Attune hears nothing.</source>
        <translation>Das System hat das Mikrofon „{name}“ stummgeschaltet; Attune hört nichts.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>Schalten Sie es in den Toneinstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The system has muted the loudspeaker &apos;{name}&apos;, so you hear nothing.</source>
        <translation>Das System hat den Lautsprecher „{name}“ stummgeschaltet; Sie hören nichts.</translation>
    </message>
    <message>
        <source>Unmute it or turn it up in the system&apos;s sound settings; the captions go on.</source>
        <translation>Heben Sie das auf oder stellen Sie ihn in den Toneinstellungen des Systems lauter; die Untertitel gehen weiter.</translation>
    </message>
    <message>
        <source>Your microphone is overdriven, which makes you hard to understand.</source>
        <translation>Ihr Mikrofon ist übersteuert, deshalb sind Sie schwer zu verstehen.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move it away a little.</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems leiser oder rücken Sie es etwas weg.</translation>
    </message>
    <message>
        <source>The cleaning of the microphone&apos;s sound failed and was started again. You are heard.</source>
        <translation>Die Bereinigung des Mikrofontons fiel aus und wurde neu gestartet. Sie werden gehört.</translation>
    </message>
    <message>
        <source>Should echo or noise bother you, stop and start the conversation.</source>
        <translation>Stören Sie Echo oder Rauschen, beenden und beginnen Sie das Gespräch neu.</translation>
    </message>
    <message>
        <source>Attune hears its own voice through your loudspeaker and cannot take it out.</source>
        <translation>Attune hört seine eigene Stimme durch Ihren Lautsprecher und bekommt sie nicht heraus.</translation>
    </message>
    <message>
        <source>Headphones help, or a lower volume.</source>
        <translation>Kopfhörer helfen, oder weniger Lautstärke.</translation>
    </message>
    <message>
        <source>An answer was longer than ten minutes.</source>
        <translation>Eine Antwort war länger als zehn Minuten.</translation>
    </message>
    <message>
        <source>Its end was left out.</source>
        <translation>Ihr Ende fiel weg.</translation>
    </message>
    <message>
        <source>On macOS, Attune hears the computer only through a loopback device.</source>
        <translation>Unter macOS hört Attune den Rechner nur über ein Loopback-Gerät.</translation>
    </message>
    <message>
        <source>Install one such as BlackHole and choose it as the system audio device in the settings.</source>
        <translation>Installieren Sie eines wie BlackHole und wählen Sie es in den Einstellungen als Gerät für den Systemton.</translation>
    </message>
    <message>
        <source>Hearing the computer needs the package SoundCard here: pip install soundcard.</source>
        <translation>Um den Rechner zu hören, wird hier das Paket SoundCard gebraucht: pip install soundcard.</translation>
    </message>
    <message>
        <source>Or choose a &apos;Stereo Mix&apos; input as the system audio device in the settings.</source>
        <translation>Oder wählen Sie in den Einstellungen einen Eingang „Stereo Mix“ als Gerät für den Systemton.</translation>
    </message>
    <message>
        <source>Hearing the computer needs PulseAudio or PipeWire with its tool pactl.</source>
        <translation>Um den Rechner zu hören, wird PulseAudio oder PipeWire mit dem Werkzeug pactl gebraucht.</translation>
    </message>
    <message>
        <source>Install the package pulseaudio-utils, or choose a loopback input in the settings.</source>
        <translation>Installieren Sie das Paket pulseaudio-utils oder wählen Sie in den Einstellungen einen Loopback-Eingang.</translation>
    </message>
    <message>
        <source>The recording cannot be written to &apos;{file}&apos;: {why}.</source>
        <translation>Die Aufnahme kann nicht nach „{file}“ geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts wird aufgenommen.</translation>
    </message>
    <message>
        <source>The recording stopped: {why}.</source>
        <translation>Die Aufnahme ist abgebrochen: {why}.</translation>
    </message>
    <message>
        <source>The recording has reached the longest that its file can be.</source>
        <translation>Die Aufnahme hat die größte Länge erreicht, die ihre Datei haben kann.</translation>
    </message>
    <message>
        <source>It ended and is complete.</source>
        <translation>Sie ist beendet und vollständig.</translation>
    </message>
    <message>
        <source>Nothing is recorded: FLAC files need the Python package soundfile, which is missing here.</source>
        <translation>Nichts wird aufgenommen: FLAC-Dateien brauchen das Python-Paket soundfile, das hier fehlt.</translation>
    </message>
    <message>
        <source>Choose WAV as the format of recordings in the settings.</source>
        <translation>Wählen Sie in den Einstellungen WAV als Format der Aufnahmen.</translation>
    </message>
    <message>
        <source>The camera has stopped delivering pictures.</source>
        <translation>Die Kamera liefert keine Bilder mehr.</translation>
    </message>
    <message>
        <source>Check its cable and switch it on again.</source>
        <translation>Prüfen Sie ihr Kabel und schalten Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>Die Kamera liefert immer wieder dasselbe Bild.</translation>
    </message>
    <message>
        <source>Check whether another program holds it.</source>
        <translation>Prüfen Sie, ob ein anderes Programm sie hält.</translation>
    </message>
    <message>
        <source>The camera was switched off because its picture stood still.</source>
        <translation>Die Kamera wurde ausgeschaltet, weil ihr Bild stillstand.</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>Schalten Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black.</source>
        <translation>Die Kamera sieht nur Schwarz.</translation>
    </message>
    <message>
        <source>Open its shutter or switch on a light.</source>
        <translation>Öffnen Sie ihre Blende oder machen Sie Licht.</translation>
    </message>
    <message>
        <source>The camera {name} is not connected.</source>
        <translation>Die Kamera {name} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>The camera delivers no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>Check its shutter.</source>
        <translation>Prüfen Sie ihre Blende.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>Der Bildschirm ist gesperrt.</translation>
    </message>
    <message>
        <source>Attune sees nothing until it is unlocked.</source>
        <translation>Attune sieht nichts, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>This desktop does not tell when the screen is locked.</source>
        <translation>Dieser Desktop sagt nicht, wann der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Pause or stop sharing before you leave.</source>
        <translation>Halten Sie das Teilen an oder beenden Sie es, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>The screen can no longer be captured.</source>
        <translation>Der Bildschirm kann nicht mehr aufgenommen werden.</translation>
    </message>
    <message>
        <source>Share it again when the display is back.</source>
        <translation>Teilen Sie ihn wieder, wenn die Anzeige zurück ist.</translation>
    </message>
    <message>
        <source>The screen cannot be captured now.</source>
        <translation>Der Bildschirm kann gerade nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>Attune tries again every second.</source>
        <translation>Attune versucht es jede Sekunde.</translation>
    </message>
    <message>
        <source>The shared screen has changed its size, scale or place.</source>
        <translation>Der geteilte Bildschirm hat Größe, Skalierung oder Lage geändert.</translation>
    </message>
    <message>
        <source>Pick a region again, or put the screen back as it was.</source>
        <translation>Wählen Sie wieder einen Bereich oder stellen Sie den Bildschirm zurück.</translation>
    </message>
    <message>
        <source>The screen {name} is not connected.</source>
        <translation>Der Bildschirm {name} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Pick another screen.</source>
        <translation>Wählen Sie einen anderen Bildschirm.</translation>
    </message>
    <message>
        <source>The shared region is not on any screen.</source>
        <translation>Der geteilte Bereich liegt auf keinem Bildschirm.</translation>
    </message>
    <message>
        <source>Pick a region again.</source>
        <translation>Wählen Sie wieder einen Bereich.</translation>
    </message>
    <message>
        <source>The shared window was closed.</source>
        <translation>Das geteilte Fenster wurde geschlossen.</translation>
    </message>
    <message>
        <source>Share another one.</source>
        <translation>Teilen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The shared window is minimised.</source>
        <translation>Das geteilte Fenster ist minimiert.</translation>
    </message>
    <message>
        <source>Attune sees it again once you open it.</source>
        <translation>Attune sieht es wieder, sobald Sie es öffnen.</translation>
    </message>
    <message>
        <source>The shared window is on another workspace.</source>
        <translation>Das geteilte Fenster liegt auf einer anderen Arbeitsfläche.</translation>
    </message>
    <message>
        <source>Attune sees it again once you are there.</source>
        <translation>Attune sieht es wieder, sobald Sie dort sind.</translation>
    </message>
    <message>
        <source>A part of the shared window lies under other windows;</source>
        <translation>Ein Teil des geteilten Fensters liegt unter anderen Fenstern;</translation>
    </message>
    <message>
        <source>Attune sees grey there.</source>
        <translation>Attune sieht dort Grau.</translation>
    </message>
    <message>
        <source>Other windows lie over the shared window.</source>
        <translation>Andere Fenster liegen über dem geteilten.</translation>
    </message>
    <message>
        <source>Attune sees it again once it is in front.</source>
        <translation>Attune sieht es wieder, sobald es vorn ist.</translation>
    </message>
    <message>
        <source>On this desktop Attune cannot see the windows.</source>
        <translation>Auf diesem Desktop kann Attune die Fenster nicht sehen.</translation>
    </message>
    <message>
        <source>Share a region or a screen.</source>
        <translation>Teilen Sie einen Bereich oder einen Bildschirm.</translation>
    </message>
    <message>
        <source>There is no display to share from.</source>
        <translation>Es gibt keine Anzeige, die geteilt werden kann.</translation>
    </message>
    <message>
        <source>Start Attune inside a desktop session, or share a picture file.</source>
        <translation>Starten Sie Attune in einer Desktop-Sitzung oder teilen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>This desktop runs on Wayland, where only its portal shows the screen.</source>
        <translation>Dieser Desktop läuft mit Wayland, wo nur sein Portal den Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>Share from Attune&apos;s window, which asks the portal.</source>
        <translation>Teilen Sie aus dem Fenster von Attune, das das Portal fragt.</translation>
    </message>
    <message>
        <source>Your desktop asks what Attune may see.</source>
        <translation>Ihr Desktop fragt, was Attune sehen darf.</translation>
    </message>
    <message>
        <source>Choose it there.</source>
        <translation>Wählen Sie es dort.</translation>
    </message>
    <message>
        <source>The desktop is about to show the screen.</source>
        <translation>Der Desktop zeigt den Bildschirm gleich.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers no way to share the screen.</source>
        <translation>Dieser Wayland-Desktop bietet keinen Weg, den Bildschirm zu teilen.</translation>
    </message>
    <message>
        <source>Install xdg-desktop-portal and the part of it for your desktop, or log in to an X11 session.</source>
        <translation>Installieren Sie xdg-desktop-portal und den Teil davon für Ihren Desktop oder melden Sie sich in einer X11-Sitzung an.</translation>
    </message>
    <message>
        <source>PipeWire&apos;s client library is missing, without which no program sees a Wayland screen.</source>
        <translation>Die Client-Bibliothek von PipeWire fehlt, ohne die kein Programm einen Wayland-Bildschirm sieht.</translation>
    </message>
    <message>
        <source>Install it (libpipewire), or log in to an X11 session.</source>
        <translation>Installieren Sie sie (libpipewire) oder melden Sie sich in einer X11-Sitzung an.</translation>
    </message>
    <message>
        <source>You did not allow the screen to be shared.</source>
        <translation>Sie haben nicht erlaubt, den Bildschirm zu teilen.</translation>
    </message>
    <message>
        <source>Share again when you want to.</source>
        <translation>Teilen Sie wieder, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The desktop could not share the screen.</source>
        <translation>Der Desktop konnte den Bildschirm nicht teilen.</translation>
    </message>
    <message>
        <source>Share again, and choose what to show.</source>
        <translation>Teilen Sie noch einmal und wählen Sie, was gezeigt wird.</translation>
    </message>
    <message>
        <source>The desktop has stopped the sharing of the screen.</source>
        <translation>Der Desktop hat das Teilen des Bildschirms beendet.</translation>
    </message>
    <message>
        <source>The desktop gave permission, but its pictures do not arrive.</source>
        <translation>Der Desktop hat es erlaubt, aber seine Bilder kommen nicht an.</translation>
    </message>
    <message>
        <source>Share again.</source>
        <translation>Teilen Sie noch einmal.</translation>
    </message>
    <message>
        <source>On Wayland Attune cannot tell windows apart: neither password managers nor its own window are painted over.</source>
        <translation>Unter Wayland kann Attune Fenster nicht unterscheiden: Weder Passwortverwaltungen noch das eigene Fenster werden übermalt.</translation>
    </message>
    <message>
        <source>Share a single window, or hide parts by hand.</source>
        <translation>Teilen Sie ein einzelnes Fenster oder verdecken Sie Teile von Hand.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Der X-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This picture is larger than 64 MB.</source>
        <translation>Dieses Bild ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>This is not a picture that Attune can read.</source>
        <translation>Das ist kein Bild, das Attune lesen kann.</translation>
    </message>
    <message>
        <source>Attune cannot save what is said: {cause}.</source>
        <translation>Attune kann nicht aufbewahren, was gesagt wird: {cause}.</translation>
    </message>
    <message>
        <source>The conversation goes on and is kept in memory; saving resumes by itself when this is mended.</source>
        <translation>Das Gespräch geht weiter und bleibt im Speicher; ist das behoben, wird von selbst wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>Attune saves what is said again.</source>
        <translation>Attune bewahrt wieder auf, was gesagt wird.</translation>
    </message>
    <message>
        <source>Some of what was said could not be kept: saving was impossible for too long.</source>
        <translation>Manches, was gesagt wurde, ließ sich nicht aufbewahren: Es war zu lange nicht möglich.</translation>
    </message>
    <message>
        <source>Your conversations were last kept by a newer Attune.</source>
        <translation>Ihre Gespräche hat zuletzt ein neueres Attune aufbewahrt.</translation>
    </message>
    <message>
        <source>This one leaves them alone and keeps nothing; update Attune to go on.</source>
        <translation>Dieses lässt sie in Ruhe und bewahrt nichts auf; aktualisieren Sie Attune, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Attune goes on from your conversation of {when}: {title}</source>
        <translation>Attune knüpft an Ihr Gespräch vom {when} an: {title}</translation>
    </message>
    <message numerus="yes">
        <source>It was told {turns} of its turns and {notes} of your notes. You can change or delete all of it under History.</source>
        <translation>
            <numerusform>Ihm wurden {turns} ihrer Beiträge und {notes} Ihrer Notizen mitgeteilt. Unter „Verlauf“ können Sie alles ändern oder löschen.</numerusform>
            <numerusform>Ihm wurden {turns} ihrer Beiträge und {notes} Ihrer Notizen mitgeteilt. Unter „Verlauf“ können Sie alles ändern oder löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attune was told {notes} of your notes.</source>
        <translation>
            <numerusform>Attune wurde {notes} Ihrer Notizen mitgeteilt.</numerusform>
            <numerusform>Attune wurden {notes} Ihrer Notizen mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be kept ({why}).</source>
        <translation>Die Einstellungen können nicht aufbewahrt werden ({why}).</translation>
    </message>
    <message>
        <source>The settings file cannot be read ({why}).</source>
        <translation>Die Datei der Einstellungen kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used.</source>
        <translation>Die Datei der Einstellungen ist kaputt, deshalb gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used; it is kept as {file}.</source>
        <translation>Die Datei der Einstellungen ist kaputt, deshalb gelten die Vorgaben; sie liegt noch als {file}.</translation>
    </message>
    <message>
        <source>The knowledge file {file} cannot be read as text;</source>
        <translation>Die Wissensdatei {file} kann nicht als Text gelesen werden;</translation>
    </message>
    <message>
        <source>Attune goes on without it.</source>
        <translation>Attune macht ohne sie weiter.</translation>
    </message>
    <message>
        <source>The knowledge file {file} is longer than {most} characters;</source>
        <translation>Die Wissensdatei {file} ist länger als {most} Zeichen;</translation>
    </message>
    <message>
        <source>give Attune the part that matters.</source>
        <translation>geben Sie Attune den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Es gibt kein Profil namens {name}.</translation>
    </message>
    <message>
        <source>There is a profile named {name} already.</source>
        <translation>Es gibt schon ein Profil namens {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The service does not name {code} among this model&apos;s languages.</source>
        <translation>Der Dienst nennt {code} nicht unter den Sprachen dieses Modells.</translation>
    </message>
    <message>
        <source>Choose another language if it does not understand you.</source>
        <translation>Wählen Sie eine andere Sprache, wenn es Sie nicht versteht.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Dieses Modell entscheidet selbst, wie lange es nachdenkt.</translation>
    </message>
    <message>
        <source>This model takes a level of thinking, not a budget.</source>
        <translation>Dieses Modell nimmt eine Stufe des Nachdenkens an, kein Budget.</translation>
    </message>
    <message>
        <source>This model cannot think &apos;{wish}&apos;; it is asked for &apos;{least}&apos;.</source>
        <translation>Dieses Modell kennt die Stufe „{wish}“ nicht; es bekommt „{least}“.</translation>
    </message>
    <message>
        <source>The service rejected context compression;</source>
        <translation>Der Dienst hat die Kompression des Kontexts abgelehnt;</translation>
    </message>
    <message>
        <source>long sessions may end early.</source>
        <translation>lange Sitzungen enden vielleicht früher.</translation>
    </message>
    <message>
        <source>Compression must end below where it begins,</source>
        <translation>Die Kompression muss unterhalb ihres Beginns enden;</translation>
    </message>
    <message>
        <source>so the target is left out.</source>
        <translation>das Ziel wird deshalb weggelassen.</translation>
    </message>
    <message>
        <source>This service itself decides when you have finished speaking.</source>
        <translation>Dieser Dienst entscheidet selbst, wann Sie ausgeredet haben.</translation>
    </message>
    <message>
        <source>The credentials file {file} cannot be read as JSON.</source>
        <translation>Die Datei mit Anmeldedaten {file} lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The credentials file {file} is no service account&apos;s key.</source>
        <translation>Die Datei mit Anmeldedaten {file} ist kein Schlüssel eines Dienstkontos.</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read.</source>
        <translation>Die Zertifikatsdatei {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The demo server is not running yet.</source>
        <translation>Der Demoserver läuft noch nicht.</translation>
    </message>
    <message>
        <source>Start a conversation first.</source>
        <translation>Beginnen Sie zuerst ein Gespräch.</translation>
    </message>
    <message>
        <source>The demo server does not answer.</source>
        <translation>Der Demoserver antwortet nicht.</translation>
    </message>
    <message>
        <source>Start the conversation again.</source>
        <translation>Beginnen Sie das Gespräch noch einmal.</translation>
    </message>
    <message>
        <source>The demo server did not take that: {words}.</source>
        <translation>Der Demoserver hat das nicht angenommen: {words}.</translation>
    </message>
    <message>
        <source>The secret is used for now, but {why}.</source>
        <translation>Das Geheimnis wird vorerst benutzt, aber {why}.</translation>
    </message>
    <message>
        <source>The model could not be asked for a summary.</source>
        <translation>Das Modell konnte nicht um eine Zusammenfassung gebeten werden.</translation>
    </message>
    <message>
        <source>The conversation is kept as it is; try again later.</source>
        <translation>Das Gespräch bleibt, wie es ist; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The recording {file} cannot be written ({why}).</source>
        <translation>Die Aufnahme {file} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>The conversation goes on without it.</source>
        <translation>Das Gespräch geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This conversation is private:</source>
        <translation>Dieses Gespräch ist privat:</translation>
    </message>
    <message>
        <source>nothing of it is kept, no note either.</source>
        <translation>Nichts davon wird aufbewahrt, auch keine Notiz.</translation>
    </message>
    <message>
        <source>An empty note cannot be kept.</source>
        <translation>Eine leere Notiz kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Schreiben Sie etwas, oder löschen Sie die Notiz.</translation>
    </message>
    <message>
        <source>This is no file of Attune&apos;s memory, or it is damaged.</source>
        <translation>Das ist keine Datei von Attunes Gedächtnis, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was written by a newer Attune.</source>
        <translation>Diese Datei stammt von einem neueren Attune.</translation>
    </message>
    <message>
        <source>Update Attune here, then take it in.</source>
        <translation>Aktualisieren Sie Attune hier und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>This file is too large to be taken in.</source>
        <translation>Diese Datei ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>Attune is closing its memory.</source>
        <translation>Attune schließt gerade sein Gedächtnis.</translation>
    </message>
    <message>
        <source>Nothing more is read or kept.</source>
        <translation>Nichts wird mehr gelesen oder aufbewahrt.</translation>
    </message>
    <message>
        <source>The memory takes too long to answer.</source>
        <translation>Das Gedächtnis braucht zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>The memory is too busy.</source>
        <translation>Das Gedächtnis ist zu beschäftigt.</translation>
    </message>
    <message>
        <source>The memory could not do this.</source>
        <translation>Das Gedächtnis konnte das nicht tun.</translation>
    </message>
    <message>
        <source>What was kept before is unchanged.</source>
        <translation>Was vorher aufbewahrt war, ist unverändert.</translation>
    </message>
    <message>
        <source>The memory cannot be used now: {cause}.</source>
        <translation>Das Gedächtnis ist gerade nicht benutzbar: {cause}.</translation>
    </message>
    <message>
        <source>The setting {setting} {what}.</source>
        <translation>Die Einstellung {setting} {what}.</translation>
    </message>
    <message>
        <source>The default {value} is used.</source>
        <translation>Die Vorgabe {value} wird benutzt.</translation>
    </message>
    <message>
        <source>{name} is ignored.</source>
        <translation>{name} wird nicht beachtet.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, not {name}.</source>
        <translation>Der Name eines Profils besteht nur aus Buchstaben, Ziffern, - und _, nicht aus {name}.</translation>
    </message>
    <message>
        <source>The profile cannot be renamed ({why}).</source>
        <translation>Das Profil kann nicht umbenannt werden ({why}).</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({why}).</source>
        <translation>Das Profil kann nicht gelöscht werden ({why}).</translation>
    </message>
    <message>
        <source>The choice of a profile cannot be kept ({why}).</source>
        <translation>Die Wahl eines Profils kann nicht aufbewahrt werden ({why}).</translation>
    </message>
    <message>
        <source>The scenario {file} cannot be read as text.</source>
        <translation>Das Szenario {file} lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>The scenario {name} is left out, because something in its file is not right: {why}.</source>
        <translation>Das Szenario {name} fehlt, weil in seiner Datei etwas nicht stimmt: {why}.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The sharing of {shown} has ended.</source>
        <translation>Das Teilen ist beendet: {shown}.</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>Teilen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sharing of {shown} stopped after an unexpected fault.</source>
        <translation>Das Teilen endete nach einem unerwarteten Fehler: {shown}.</translation>
    </message>
    <message>
        <source>On this desktop Attune looks at the screen by itself:</source>
        <translation>Auf diesem Desktop sieht Attune selbst auf den Bildschirm:</translation>
    </message>
    <message>
        <source>pick a region on it.</source>
        <translation>Wählen Sie darauf einen Bereich.</translation>
    </message>
    <message>
        <source>The library libxcb is missing, without which the screen cannot be seen.</source>
        <translation>Die Bibliothek libxcb fehlt; ohne sie ist der Bildschirm nicht zu sehen.</translation>
    </message>
    <message>
        <source>Install the package libxcb1.</source>
        <translation>Installieren Sie das Paket libxcb1.</translation>
    </message>
    <message>
        <source>There is no video {name}, and no camera of that name.</source>
        <translation>Es gibt weder ein Video {name} noch eine Kamera dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another camera.</source>
        <translation>Wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>{name} is not a video that Attune can play.</source>
        <translation>{name} ist kein Video, das Attune abspielen kann.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Attune can read.</source>
        <translation>{file} ist kein Bild, das Attune lesen kann.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: {why}.</source>
        <translation>Das Bild {file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The picture {file} is larger than 64 MB.</source>
        <translation>Das Bild {file} ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Another sound test is running.</source>
        <translation>Es läuft schon ein anderer Tontest.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>No loudspeaker was found whose sound could be heard.</source>
        <translation>Kein Lautsprecher gefunden, dessen Ton zu hören wäre.</translation>
    </message>
    <message>
        <source>Connect one, or choose another in the settings.</source>
        <translation>Schließen Sie einen an, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Attune starts &quot;{server}&quot; for the first time: {command}</source>
        <translation>Attune startet „{server}“ zum ersten Mal: {command}</translation>
    </message>
    <message>
        <source>The tools of &quot;{server}&quot; cannot be used.</source>
        <translation>Die Werkzeuge von „{server}“ sind nicht nutzbar.</translation>
    </message>
    <message>
        <source>The entry &quot;{server}&quot; in {file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>Der Eintrag „{server}“ in {file} ist nicht nutzbar (Zeile {line}, Spalte {column}): {what}.</translation>
    </message>
    <message>
        <source>What ran before goes on.</source>
        <translation>Was vorher lief, läuft weiter.</translation>
    </message>
    <message>
        <source>{file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>{file} ist nicht nutzbar (Zeile {line}, Spalte {column}): {what}.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has changed what it says of its tools: {tools}.</source>
        <translation>„{server}“ beschreibt seine Werkzeuge jetzt anders: {tools}.</translation>
    </message>
    <message>
        <source>They stay off until you have looked.</source>
        <translation>Sie bleiben aus, bis Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; was not found.</source>
        <translation>Das Programm „{program}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install it, or give its whole path in the file, then start the server again.</source>
        <translation>Installieren Sie es, oder geben Sie in der Datei den ganzen Pfad an, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; cannot be started: {why}.</source>
        <translation>Das Programm „{program}“ lässt sich nicht starten: {why}.</translation>
    </message>
    <message>
        <source>Mend the entry in the file, then reload it.</source>
        <translation>Berichtigen Sie den Eintrag in der Datei und laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Its folder &quot;{folder}&quot; does not exist.</source>
        <translation>Sein Ordner „{folder}“ existiert nicht.</translation>
    </message>
    <message>
        <source>The keyring lacks {names}.</source>
        <translation>Im Schlüsselbund fehlt {names}.</translation>
    </message>
    <message>
        <source>Enter it under Your servers.</source>
        <translation>Geben Sie es unter „Ihre Server“ ein.</translation>
    </message>
    <message>
        <source>Its list of tools has no end.</source>
        <translation>Seine Werkzeugliste nimmt kein Ende.</translation>
    </message>
    <message>
        <source>It no longer answered.</source>
        <translation>Er antwortete nicht mehr.</translation>
    </message>
    <message>
        <source>It was started, but said nothing for a minute.</source>
        <translation>Er wurde gestartet, sagte aber eine Minute lang nichts.</translation>
    </message>
    <message>
        <source>See whether its command is right; a program that has to be fetched first may need a second attempt.</source>
        <translation>Sehen Sie nach, ob der Befehl stimmt; ein Programm, das erst geladen werden muss, braucht vielleicht einen zweiten Anlauf.</translation>
    </message>
    <message>
        <source>It writes text where only messages belong, so it cannot be understood.</source>
        <translation>Er schreibt Text, wo nur Nachrichten stehen dürfen, und ist so nicht zu verstehen.</translation>
    </message>
    <message>
        <source>See whether its command is that of an MCP server that speaks over stdio.</source>
        <translation>Sehen Sie nach, ob der Befehl der eines MCP-Servers ist, der über stdio spricht.</translation>
    </message>
    <message>
        <source>It refused to begin: {words}</source>
        <translation>Er weigerte sich anzufangen: {words}</translation>
    </message>
    <message>
        <source>It stopped by itself.</source>
        <translation>Er hat von selbst aufgehört.</translation>
    </message>
    <message>
        <source>Its last words may tell why.</source>
        <translation>Seine letzten Worte sagen vielleicht, warum.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Er endete, bevor er bereit war.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted.</source>
        <translation>Seinem Zertifikat ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>See whether the address is right.</source>
        <translation>Sehen Sie nach, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the network is there.</source>
        <translation>Sehen Sie nach, ob er läuft und das Netz da ist.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP as it should.</source>
        <translation>Was dort antwortet, spricht HTTP nicht so, wie es soll.</translation>
    </message>
    <message>
        <source>It lets nobody in (HTTP {code}).</source>
        <translation>Er lässt niemanden ein (HTTP {code}).</translation>
    </message>
    <message>
        <source>Put its key into &quot;headers&quot; in the file, best as a name in the keyring.</source>
        <translation>Tragen Sie seinen Schlüssel in der Datei unter „headers“ ein, am besten als Namen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It answered with HTTP {code}.</source>
        <translation>Er antwortete mit HTTP {code}.</translation>
    </message>
    <message>
        <source>The line to it has ended.</source>
        <translation>Die Leitung zu ihm ist zu Ende.</translation>
    </message>
    <message>
        <source>What answers there is not an MCP server.</source>
        <translation>Was dort antwortet, ist kein MCP-Server.</translation>
    </message>
    <message numerus="yes">
        <source>{limit} tools are on, which is the limit that you have set.</source>
        <translation>
            <numerusform>{limit} Werkzeug ist eingeschaltet; das ist die Grenze, die Sie gesetzt haben.</numerusform>
            <numerusform>{limit} Werkzeuge sind eingeschaltet; das ist die Grenze, die Sie gesetzt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch another one off, or raise the limit in the preferences.</source>
        <translation>Schalten Sie ein anderes aus, oder heben Sie die Grenze in den Einstellungen an.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no tool &quot;{tool}&quot; any more.</source>
        <translation>„{server}“ hat kein Werkzeug „{tool}“ mehr.</translation>
    </message>
    <message>
        <source>There is no server &quot;{server}&quot; any more.</source>
        <translation>Es gibt keinen Server „{server}“ mehr.</translation>
    </message>
    <message>
        <source>The file has a server &quot;{server}&quot; already.</source>
        <translation>Die Datei hat schon einen Server „{server}“.</translation>
    </message>
    <message>
        <source>{file} has to be mended before it can be changed.</source>
        <translation>{file} muss berichtigt werden, bevor sich etwas ändern lässt.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of servers.</source>
        <translation>{file} ist zu groß für eine Serverliste.</translation>
    </message>
    <message>
        <source>Attune is still starting.</source>
        <translation>Attune startet noch.</translation>
    </message>
    <message>
        <source>No sound server lets Attune hear what the loudspeakers play.</source>
        <translation>Kein Tonserver lässt Attune hören, was die Lautsprecher wiedergeben.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, or choose a loopback input in Attune&apos;s.</source>
        <translation>Prüfen Sie die Toneinstellungen des Systems, oder wählen Sie bei Attune einen Loopback-Eingang.</translation>
    </message>
    <message>
        <source>What was written so far is complete. Press Record for another once this is mended.</source>
        <translation>Was bisher geschrieben wurde, ist vollständig. Drücken Sie „Aufnehmen“ für eine neue Aufnahme, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The shared memory {place} cannot be reached.</source>
        <translation>Das gemeinsame Gedächtnis {place} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What is said is kept on this machine and goes there by itself later.</source>
        <translation>Was gesagt wird, bleibt auf diesem Rechner und geht später von selbst dorthin.</translation>
    </message>
    <message>
        <source>The connection to the shared memory {place} is not safe: the server does not encrypt it, or its certificate cannot be checked.</source>
        <translation>Die Verbindung zum gemeinsamen Gedächtnis {place} ist nicht sicher: Der Server verschlüsselt sie nicht, oder sein Zertifikat lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Where the server has a certificate of its own, name its root with ?sslrootcert=FILE at the end of the address.</source>
        <translation>Es wurde nichts gesendet. Hat der Server ein eigenes Zertifikat, nennen Sie dessen Wurzel mit ?sslrootcert=DATEI am Ende der Adresse.</translation>
    </message>
    <message>
        <source>The shared memory {place} refused the name or password.</source>
        <translation>Das gemeinsame Gedächtnis {place} hat Name oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Enter its address again with both, under Memory in the preferences.</source>
        <translation>Geben Sie die Adresse mit beidem neu ein, unter Gedächtnis in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no schema in {place} yet.</source>
        <translation>In {place} gibt es noch kein Schema.</translation>
    </message>
    <message>
        <source>Whoever runs it creates it with &apos;attune memory create-schema URL&apos;.</source>
        <translation>Wer den Server betreibt, legt es mit „attune memory create-schema URL“ an.</translation>
    </message>
    <message>
        <source>The shared memory {place} was made for another version of Attune.</source>
        <translation>Das gemeinsame Gedächtnis {place} gehört zu einer anderen Version von Attune.</translation>
    </message>
    <message>
        <source>Update Attune, or have the schema created again.</source>
        <translation>Aktualisieren Sie Attune, oder lassen Sie das Schema noch einmal anlegen.</translation>
    </message>
    <message>
        <source>The shared memory {place} could not take what was sent ({code}).</source>
        <translation>Das gemeinsame Gedächtnis {place} konnte nicht annehmen, was gesendet wurde ({code}).</translation>
    </message>
    <message>
        <source>It is kept on this machine.</source>
        <translation>Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The shared memory is reached again;</source>
        <translation>Das gemeinsame Gedächtnis ist wieder erreichbar;</translation>
    </message>
    <message>
        <source>what was said meanwhile is on its way.</source>
        <translation>was inzwischen gesagt wurde, ist unterwegs.</translation>
    </message>
    <message>
        <source>The address of a shared memory looks like postgresql://you@host/database.</source>
        <translation>Die Adresse eines gemeinsamen Gedächtnisses sieht so aus: postgresql://you@host/database.</translation>
    </message>
    <message>
        <source>Correct it under Memory in the preferences.</source>
        <translation>Berichtigen Sie sie unter Gedächtnis in den Einstellungen.</translation>
    </message>
    <message>
        <source>A shared memory needs an encrypted connection whose certificate is checked.</source>
        <translation>Ein gemeinsames Gedächtnis braucht eine verschlüsselte Verbindung mit geprüftem Zertifikat.</translation>
    </message>
    <message>
        <source>Leave sslmode out of its address, or set it to verify-full.</source>
        <translation>Lassen Sie sslmode in der Adresse weg, oder setzen Sie es auf verify-full.</translation>
    </message>
    <message>
        <source>The password of the shared memory is in your keyring;</source>
        <translation>Das Passwort des gemeinsamen Gedächtnisses liegt in Ihrem Schlüsselbund;</translation>
    </message>
    <message>
        <source>the settings hold the address without it.</source>
        <translation>in den Einstellungen steht die Adresse ohne es.</translation>
    </message>
    <message>
        <source>No keyring keeps the password of the shared memory, so it is used until Attune ends only.</source>
        <translation>Kein Schlüsselbund bewahrt das Passwort des gemeinsamen Gedächtnisses auf; es gilt nur, bis Attune endet.</translation>
    </message>
    <message>
        <source>The settings hold the address without it; PostgreSQL&apos;s own file .pgpass can keep it.</source>
        <translation>In den Einstellungen steht die Adresse ohne es; PostgreSQLs eigene Datei .pgpass kann es aufbewahren.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>Systemton</translation>
    </message>
    <message>
        <source>sound included</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>without its sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program uses the file</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>seine Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>der Datenträger lehnt es ab</translation>
    </message>
    <message>
        <source>this system has no keyring, so the key is forgotten when Attune ends</source>
        <translation>dieses System hat keinen Schlüsselbund; der Schlüssel wird vergessen, wenn Attune endet</translation>
    </message>
    <message>
        <source>the keyring stayed locked, so the key is forgotten when Attune ends</source>
        <translation>der Schlüsselbund blieb gesperrt; der Schlüssel wird vergessen, wenn Attune endet</translation>
    </message>
    <message>
        <source>the keyring did not answer, so the key is forgotten when Attune ends</source>
        <translation>der Schlüsselbund hat nicht geantwortet; der Schlüssel wird vergessen, wenn Attune endet</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei ist belegt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse ist schon belegt</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>too many unreadable frames</source>
        <translation>zu viele unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>the first message was no setupComplete</source>
        <translation>die erste Nachricht war kein setupComplete</translation>
    </message>
    <message>
        <source>the first message could not be read</source>
        <translation>die erste Nachricht war unlesbar</translation>
    </message>
    <message>
        <source>the service sent a message larger than 16 MiB</source>
        <translation>der Dienst sandte eine Nachricht über 16 MiB</translation>
    </message>
    <message>
        <source>the line gave no sign of life</source>
        <translation>die Leitung gab kein Lebenszeichen</translation>
    </message>
    <message>
        <source>thoughts to show</source>
        <translation>Anzeige der Gedanken</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>tidy transcripts</source>
        <translation>geglättete Mitschriften</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>Zeiten der Wörter</translation>
    </message>
    <message>
        <source>languages to expect</source>
        <translation>erwartete Sprachen</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>Unterscheidung der Sprecher</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google-Suche</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>picture detail</source>
        <translation>Bilddetail</translation>
    </message>
    <message>
        <source>activity detection</source>
        <translation>Spracherkennung von Anfang und Ende</translation>
    </message>
    <message>
        <source>turn coverage</source>
        <translation>Umfang eines Beitrags</translation>
    </message>
    <message>
        <source>safety filter</source>
        <translation>Sicherheitsfilter</translation>
    </message>
    <message>
        <source>billing labels</source>
        <translation>Abrechnungsetiketten</translation>
    </message>
    <message>
        <source>voice signals</source>
        <translation>Stimmsignale</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>Avatar</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Es war nichts zu hören.</translation>
    </message>
    <message>
        <source>Check that the microphone is not muted and that it is the right one.</source>
        <translation>Prüfen Sie, ob das Mikrofon stummgeschaltet ist und ob es das richtige ist.</translation>
    </message>
    <message>
        <source>That was quiet.</source>
        <translation>Das war leise.</translation>
    </message>
    <message>
        <source>Come closer to the microphone or turn its level up.</source>
        <translation>Gehen Sie näher an das Mikrofon heran oder stellen Sie es lauter.</translation>
    </message>
    <message>
        <source>That sounds good.</source>
        <translation>Das klingt gut.</translation>
    </message>
    <message>
        <source>No echo was heard: you wear headphones, or the loudspeaker is off.</source>
        <translation>Es war kein Echo zu hören: Sie tragen Kopfhörer, oder der Lautsprecher ist aus.</translation>
    </message>
    <message>
        <source>Nothing has to be cancelled.</source>
        <translation>Es muss nichts unterdrückt werden.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB below what is played, and is made {less} dB weaker.</source>
        <translation>Die Stimme des Assistenten kommt nach {delay} ms zurück, {level} dB leiser als gespielt, und wird um {less} dB abgeschwächt.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB above what is played, and is made {less} dB weaker.</source>
        <translation>Die Stimme des Assistenten kommt nach {delay} ms zurück, {level} dB lauter als gespielt, und wird um {less} dB abgeschwächt.</translation>
    </message>
    <message>
        <source>You can talk over it on open loudspeakers.</source>
        <translation>Sie können ihm auch über offene Lautsprecher ins Wort fallen.</translation>
    </message>
    <message>
        <source>It may take its own voice for yours at times: turn the volume down a little.</source>
        <translation>Er hält seine eigene Stimme manchmal vielleicht für Ihre: stellen Sie die Lautstärke etwas niedriger.</translation>
    </message>
    <message>
        <source>That is not enough: headphones help.</source>
        <translation>Das genügt nicht: Kopfhörer helfen.</translation>
    </message>
    <message>
        <source>While a wireless headset&apos;s microphone is used, the headset itself sounds like a telephone.</source>
        <translation>Solange das Mikrofon eines drahtlosen Headsets benutzt wird, klingt das Headset selbst wie ein Telefon.</translation>
    </message>
    <message>
        <source>Another microphone avoids that.</source>
        <translation>Ein anderes Mikrofon vermeidet das.</translation>
    </message>
    <message>
        <source>Attune listens to another loudspeaker now.</source>
        <translation>Attune hört jetzt einen anderen Lautsprecher ab.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At the next connection</source>
        <translation>Bei der nächsten Verbindung</translation>
    </message>
    <message>
        <source>At the next resumption</source>
        <translation>Bei der nächsten Fortsetzung</translation>
    </message>
    <message>
        <source>At the next turn</source>
        <translation>Bei der nächsten Runde</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>What Attune saw</source>
        <translation>Was Attune gesehen hat</translation>
    </message>
    <message>
        <source>Nothing is kept. What Attune sees appears here for a few minutes.</source>
        <translation>Nichts wird aufbewahrt. Was Attune sieht, erscheint hier für einige Minuten.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>{0}: {1}×{2}, {3} KB, {4} tokens, {5} s ago</source>
        <translation>{0}: {1}×{2}, {3} KB, {4} Tokens, vor {5} s</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>Das gesendete Bild</translation>
    </message>
    <message>
        <source>Pictures of the last minutes</source>
        <translation>Bilder der letzten Minuten</translation>
    </message>
    <message>
        <source>Kept in memory only, never on the disk, unless you keep one.</source>
        <translation>Nur im Arbeitsspeicher, nie auf der Festplatte, außer Sie behalten eines.</translation>
    </message>
    <message>
        <source>Question about this picture</source>
        <translation>Frage zu diesem Bild</translation>
    </message>
    <message>
        <source>What do you want to know about it?</source>
        <translation>Was möchten Sie darüber wissen?</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this picture in the memory</source>
        <translation>Dieses Bild im Gedächtnis behalten</translation>
    </message>
    <message>
        <source>Keeps it on this computer; write beside it what it shows</source>
        <translation>Behält es auf diesem Rechner; schreiben Sie daneben, was es zeigt</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Forget all pictures</source>
        <translation>Alle Bilder vergessen</translation>
    </message>
    <message>
        <source>What do you see in this picture?</source>
        <translation>Was siehst du auf diesem Bild?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything that was said</source>
        <translation>Alles Gesagte durchsuchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Nur angeheftete</translation>
    </message>
    <message>
        <source>Private conversation</source>
        <translation>Privates Gespräch</translation>
    </message>
    <message>
        <source>Nothing is kept from now on, until you switch it off</source>
        <translation>Von jetzt an wird nichts aufbewahrt, bis Sie es ausschalten</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>These run as programs of yours, with your rights. Take over only what you know; secrets move into the keyring where there is one.</source>
        <translation>Diese laufen als Ihre Programme, mit Ihren Rechten. Übernehmen Sie nur, was Sie kennen; Geheimnisse kommen in den Schlüsselbund, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Neither Claude Desktop nor Goose has servers on this computer.</source>
        <translation>Weder Claude Desktop noch Goose hat Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{server} of {program}</source>
        <translation>{server} von {program}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {why}</source>
        <translation>Nicht zu übernehmen: {why}</translation>
    </message>
    <message>
        <source>You have a server of this name already.</source>
        <translation>Sie haben schon einen Server dieses Namens.</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>In view: {what}. If you did not ask for this yourself, somebody else&apos;s words may have.</source>
        <translation>Im Blick: {what}. Wenn Sie nicht selbst darum gebeten haben, waren es vielleicht fremde Worte.</translation>
    </message>
    <message>
        <source>your screen</source>
        <translation>Ihr Bildschirm</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>die Kamera</translation>
    </message>
    <message>
        <source>other voices</source>
        <translation>andere Stimmen</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>window titles</source>
        <translation>Fenstertitel</translation>
    </message>
    <message>
        <source>what was kept earlier</source>
        <translation>früher Gemerktes</translation>
    </message>
</context>
<context>
    <name>GlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>Diese Oberfläche überlässt Programmen keine Tasten. Legen Sie stattdessen in ihren eigenen Einstellungen einen Befehl wie &apos;attune toggle-mute&apos; auf eine Taste.</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Handed over: case {case}</source>
        <translation>Übergeben: Fall {case}</translation>
    </message>
    <message>
        <source>Energy of the voice; the band is their usual. It stays here.</source>
        <translation>Energie der Stimme; das Band ist das Übliche. Sie bleibt hier.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Mitschrift zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy summary and transcript</source>
        <translation>Zusammenfassung und Mitschrift kopieren</translation>
    </message>
</context>
<context>
    <name>HandOverDesk</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>What is hidden…</source>
        <translation>Was verborgen wird&#xa0;…</translation>
    </message>
    <message>
        <source>Password managers only</source>
        <translation>Nur Passwortverwaltungen</translation>
    </message>
    <message>
        <source>What is hidden in every picture</source>
        <translation>Was in jedem Bild verborgen wird</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Password managers, while they are hidden</source>
        <translation>Passwortverwaltungen, solange sie verborgen werden</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>Dies endgültig vergessen?</translation>
    </message>
    <message>
        <source>With it go its answer and everything that was derived from it: {lines} lines, {notes} notes, {calls} tool calls and offers, {pictures} pictures. This cannot be undone.</source>
        <translation>Damit gehen die Antwort und alles daraus Abgeleitete: {lines} Zeilen, {notes} Notizen, {calls} Werkzeugaufrufe und Angebote, {pictures} Bilder. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. What you say with Attune appears here.</source>
        <translation>Noch ist nichts aufbewahrt. Was Sie mit Attune sprechen, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another time.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Title; empty gives it back its first words:</source>
        <translation>Titel; leer gibt ihm seine ersten Worte zurück:</translation>
    </message>
    <message>
        <source>Move to another machine</source>
        <translation>Auf einen anderen Rechner umziehen</translation>
    </message>
    <message>
        <source>Attune writes everything that it keeps, pinned pictures too, into one file. Carry it to the other machine, open History there and choose Import. Delete the file afterwards: who has it can read everything. Nothing is deleted here.</source>
        <translation>Attune schreibt alles Aufbewahrte samt angehefteten Bildern in eine Datei. Bringen Sie sie auf den anderen Rechner, öffnen Sie dort den Verlauf und wählen Sie Importieren. Löschen Sie die Datei danach: Wer sie hat, kann alles lesen. Hier wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Attune&apos;s memory (*.zip *.json)</source>
        <translation>Gedächtnis von Attune (*.zip *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Private conversation: nothing that is said is kept. Switch it off in History.</source>
        <translation>Privates Gespräch: Nichts Gesagtes wird aufbewahrt. Ausschalten lässt es sich im Verlauf.</translation>
    </message>
    <message>
        <source>Conversations are kept again.</source>
        <translation>Gespräche werden wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>That is no longer in the memory.</source>
        <translation>Das ist nicht mehr im Gedächtnis.</translation>
    </message>
    <message>
        <source>The picture is kept. Ask for it by the words you gave it.</source>
        <translation>Das Bild ist behalten. Fragen Sie mit den Worten danach, die Sie ihm gegeben haben.</translation>
    </message>
    <message>
        <source>The picture was not kept: there is no conversation that is kept now.</source>
        <translation>Das Bild wurde nicht behalten: Gerade wird kein Gespräch aufbewahrt.</translation>
    </message>
    <message>
        <source>Taken in: {conversations} conversations and {notes} notes.</source>
        <translation>Übernommen: {conversations} Gespräche und {notes} Notizen.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>HookGlobalKeys</name>
    <message>
        <source>Shortcuts in other programs need the package pynput, which is not installed.</source>
        <translation>Kurzbefehle in anderen Programmen brauchen das Paket pynput, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The keys {keys} cannot be used in other programs. Choose others.</source>
        <translation>Die Tasten {keys} sind in anderen Programmen nicht möglich. Wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>from your words</source>
        <translation>aus Ihren Worten</translation>
    </message>
    <message>
        <source>from your voice</source>
        <translation>aus Ihrer Stimme</translation>
    </message>
    <message>
        <source>from words and tone</source>
        <translation>aus Worten und Tonfall</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>Grundlage nicht genannt</translation>
    </message>
    <message>
        <source>low certainty</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>medium certainty</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>high certainty</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>certainty not given</source>
        <translation>Sicherheit nicht genannt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{age} s ago</source>
        <translation>vor {age} s</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>This impression is not right</source>
        <translation>Dieser Eindruck stimmt nicht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Dismiss the impression</source>
        <translation>Eindruck verwerfen</translation>
    </message>
</context>
<context>
    <name>ImpressionSection</name>
    <message>
        <source>Off for this session: the model talked about its notes instead of noting in silence.</source>
        <translation>Für diese Sitzung aus: Das Modell sprach über seine Notizen, statt still zu notieren.</translation>
    </message>
    <message>
        <source>A guess by the model, which may never come or be wrong.</source>
        <translation>Eine Vermutung des Modells; sie kann ausbleiben oder falsch sein.</translation>
    </message>
    <message>
        <source>The model that you talk with may note, in silence, how you sound to it. That is a guess, mostly from your words, and is often wrong. It is shown here as a quote, kept nowhere, and never asked for while others may be heard.</source>
        <translation>Das Modell, mit dem Sie sprechen, darf still notieren, wie Sie für es klingen. Das ist eine Vermutung, meist aus Ihren Worten, und oft falsch. Sie steht hier als Zitat, wird nirgends aufbewahrt und nie erbeten, solange andere zu hören sein können.</translation>
    </message>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>Durch die Richtlinie dieses Rechners abgeschaltet.</translation>
    </message>
    <message>
        <source>Show impressions</source>
        <translation>Eindrücke zeigen</translation>
    </message>
    <message>
        <source>Show the assistant&apos;s impressions</source>
        <translation>Eindrücke des Assistenten zeigen</translation>
    </message>
    <message>
        <source>Stop impressions</source>
        <translation>Eindrücke beenden</translation>
    </message>
    <message>
        <source>Stop the assistant&apos;s impressions</source>
        <translation>Eindrücke des Assistenten beenden</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>Der Eindruck des Assistenten</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>Something went wrong. Details are in the log.</source>
        <translation>Etwas ist schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Gemini API</source>
        <translation>Gemini API</translation>
    </message>
    <message>
        <source>Vertex AI (express key)</source>
        <translation>Vertex AI (Express-Schlüssel)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>With a key Attune talks with Gemini instead of the demo. It is kept in {place} and goes only to the service.</source>
        <translation>Mit einem Schlüssel spricht Attune mit Gemini statt mit der Demo. Er wird in {place} aufbewahrt und geht nur an den Dienst.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>your system&apos;s keyring</source>
        <translation>dem Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Emotion cues</source>
        <translation>Stimmhinweise</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>Teile des Geteilten verdecken</translation>
    </message>
</context>
<context>
    <name>MaskList</name>
    <message>
        <source>What is hidden</source>
        <translation>Was verdeckt ist</translation>
    </message>
    <message>
        <source>Windows of {0}</source>
        <translation>Fenster von {0}</translation>
    </message>
    <message>
        <source>Area of {0}×{1}</source>
        <translation>Bereich von {0}×{1}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show again: {0}</source>
        <translation>Wieder zeigen: {0}</translation>
    </message>
    <message>
        <source>Drag over what Attune must not see, or click a window</source>
        <translation>Ziehen Sie über das, was Attune nicht sehen darf, oder klicken Sie ein Fenster an</translation>
    </message>
    <message>
        <source>Delete takes the last one back. Enter keeps, Esc changes nothing.</source>
        <translation>Entf nimmt das letzte zurück. Eingabe behält, Esc ändert nichts.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Nichts ist verdeckt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>About to start again</source>
        <translation>Startet gleich neu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reads nothing of mine</source>
        <translation>Liest nichts von mir</translation>
    </message>
    <message>
        <source>Reads what is mine</source>
        <translation>Liest Eigenes</translation>
    </message>
    <message>
        <source>Changes things</source>
        <translation>Verändert etwas</translation>
    </message>
    <message>
        <source>Sends data away</source>
        <translation>Sendet Daten weg</translation>
    </message>
    <message>
        <source>it says that it only reads</source>
        <translation>es sagt, dass es nur liest</translation>
    </message>
    <message>
        <source>it says that it may destroy</source>
        <translation>es sagt, dass es zerstören kann</translation>
    </message>
    <message>
        <source>it says that it reaches the internet</source>
        <translation>es sagt, dass es ins Internet geht</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {text}</source>
        <translation>Zeile {line}, Spalte {column}: {text}</translation>
    </message>
    <message>
        <source>{server}, line {line}, column {column}: {text}</source>
        <translation>{server}, Zeile {line}, Spalte {column}: {text}</translation>
    </message>
    <message>
        <source>nothing may follow the closing bracket</source>
        <translation>nach der schließenden Klammer darf nichts folgen</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>this comma has nothing after it</source>
        <translation>nach diesem Komma kommt nichts</translation>
    </message>
    <message>
        <source>a comma or {name} is missing here</source>
        <translation>hier fehlt ein Komma oder {name}</translation>
    </message>
    <message>
        <source>a name or text in double quotes is missing here</source>
        <translation>hier fehlt ein Name oder Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this text holds a wrong \ sequence</source>
        <translation>dieser Text enthält eine falsche \-Folge</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>das ist kein Wert</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a colon is missing after {name}</source>
        <translation>nach {name} fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>{name} stands here twice; the last one counts</source>
        <translation>{name} steht hier zweimal; das letzte gilt</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} must be an object</source>
        <translation>{name} muss ein Objekt sein</translation>
    </message>
    <message>
        <source>{name} must be text</source>
        <translation>{name} muss Text sein</translation>
    </message>
    <message>
        <source>{name} must be a list of texts</source>
        <translation>{name} muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>{name} must be an object of names and texts</source>
        <translation>{name} muss ein Objekt aus Namen und Texten sein</translation>
    </message>
    <message>
        <source>{name} must have a text</source>
        <translation>{name} braucht einen Text</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} muss true oder false sein</translation>
    </message>
    <message>
        <source>{name} must be 1 to 3600 seconds</source>
        <translation>{name} muss 1 bis 3600 Sekunden sein</translation>
    </message>
    <message>
        <source>{name} must be a whole path</source>
        <translation>{name} muss ein ganzer Pfad sein</translation>
    </message>
    <message>
        <source>{name} is not known and ignored</source>
        <translation>{name} ist unbekannt und wird übergangen</translation>
    </message>
    <message>
        <source>only the first {name} servers are used</source>
        <translation>nur die ersten {name} Server werden benutzt</translation>
    </message>
    <message>
        <source>the name of a server has 1 to {name} printable characters</source>
        <translation>der Name eines Servers hat 1 bis {name} druckbare Zeichen</translation>
    </message>
    <message>
        <source>it needs either a command or a url</source>
        <translation>er braucht entweder command oder url</translation>
    </message>
    <message>
        <source>this is not a complete http or https address</source>
        <translation>das ist keine vollständige http- oder https-Adresse</translation>
    </message>
    <message>
        <source>http is only for servers on this computer; use https</source>
        <translation>http ist nur für Server auf diesem Rechner; nehmen Sie https</translation>
    </message>
    <message>
        <source>the old SSE transport is not spoken; ask for a streamable HTTP address</source>
        <translation>das alte SSE wird nicht gesprochen; fragen Sie nach einer Streamable-HTTP-Adresse</translation>
    </message>
    <message>
        <source>a server with a url is of the type http</source>
        <translation>ein Server mit url ist vom Typ http</translation>
    </message>
</context>
<context>
    <name>McpDoor</name>
    <message>
        <source>Your servers…</source>
        <translation>Ihre Server&#xa0;…</translation>
    </message>
    <message>
        <source>No program here opens this file: {path}</source>
        <translation>Kein Programm hier öffnet diese Datei: {path}</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>Your servers</source>
        <translation>Ihre Server</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Your servers are switched off in the preferences</source>
        <translation>Ihre Server sind in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>You have no servers yet</source>
        <translation>Sie haben noch keine Server</translation>
    </message>
    <message>
        <source>{up} of {all} servers up, {on} of at most {limit} tools on</source>
        <translation>{up} von {all} Servern laufen, {on} von höchstens {limit} Werkzeugen an</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Take over from other programs…</source>
        <translation>Aus anderen Programmen übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Programs and web services that speak the Model Context Protocol bring more tools. List them in the file, as &quot;mcpServers&quot;, or take them over from other programs.</source>
        <translation>Programme und Webdienste, die das Model Context Protocol sprechen, bringen weitere Werkzeuge. Führen Sie sie in der Datei unter „mcpServers“ auf, oder übernehmen Sie sie aus anderen Programmen.</translation>
    </message>
    <message>
        <source>The file has changed. Nothing that it says now is used before you reload it.</source>
        <translation>Die Datei hat sich geändert. Was sie jetzt sagt, gilt erst, wenn Sie sie neu laden.</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Lost: waiting for it</source>
        <translation>Weg: wird erwartet</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Sie sind stumm</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Paused: nothing is sent</source>
        <translation>Angehalten: nichts wird gesendet</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Höre Sie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>answers what you hold to say</source>
        <translation>antwortet auf Gehaltenes</translation>
    </message>
    <message>
        <source>answers when you speak</source>
        <translation>antwortet, wenn Sie sprechen</translation>
    </message>
    <message>
        <source>stays silent until needed</source>
        <translation>schweigt bis nötig</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>{keys} switches</source>
        <translation>{keys} schaltet um</translation>
    </message>
    <message>
        <source>Attune answers when you speak</source>
        <translation>Attune antwortet, wenn Sie sprechen</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows</source>
        <translation>Attune hört still zu und bietet an, was es weiß</translation>
    </message>
    <message>
        <source>Answer me</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Mithören</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>You had said: {words}</source>
        <translation>Sie hatten gesagt: {words}</translation>
    </message>
    <message>
        <source>The note&apos;s words</source>
        <translation>Die Worte der Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Forget it with what was said where it came from</source>
        <translation>Vergessen samt dem Gesagten, aus dem sie stammt</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>Für sich behalten</translation>
    </message>
    <message>
        <source>Let the team read it</source>
        <translation>Das Team mitlesen lassen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>the assistant&apos;s words</source>
        <translation>Worte des Assistenten</translation>
    </message>
    <message>
        <source>somebody else&apos;s words</source>
        <translation>Worte anderer</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>the team can read it</source>
        <translation>das Team kann sie lesen</translation>
    </message>
</context>
<context>
    <name>NotesDoor</name>
    <message>
        <source>Notes ({count} to review)…</source>
        <translation>Notizen ({count} zu prüfen)&#xa0;…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>Zu prüfen ({count})</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Ihre Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Die Notiz hinzufügen</translation>
    </message>
    <message>
        <source>No notes yet. Say “remember that …”, or write one above.</source>
        <translation>Noch keine Notizen. Sagen Sie „Merke dir, dass&#xa0;…“ oder schreiben Sie oben eine.</translation>
    </message>
    <message>
        <source>Nothing waits. What the assistant wants to note from a screen, a tool or another voice appears here, and is used only once you keep it.</source>
        <translation>Nichts wartet. Was der Assistent von einem Bildschirm, einem Werkzeug oder einer anderen Stimme notieren will, erscheint hier und wird erst verwendet, wenn Sie es behalten.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Die Notiz wurde gelöscht</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>Dies endgültig vergessen?</translation>
    </message>
    <message>
        <source>With the note goes what you said when it was taken, and the answer to it. This cannot be undone.</source>
        <translation>Mit der Notiz geht, was Sie dabei gesagt haben, und die Antwort darauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer: {title}</source>
        <translation>Angebot: {title}</translation>
    </message>
    <message>
        <source>Unpin this offer</source>
        <translation>Dieses Angebot lösen</translation>
    </message>
    <message>
        <source>Pin this offer</source>
        <translation>Dieses Angebot anheften</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>Dieses Angebot laut sagen</translation>
    </message>
    <message>
        <source>Copy this offer</source>
        <translation>Dieses Angebot kopieren</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Useful: offer more like this</source>
        <translation>Nützlich: mehr davon anbieten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now: hold offers for ten minutes</source>
        <translation>Nicht jetzt: Angebote zehn Minuten zurückhalten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less: offer only what is surer to help</source>
        <translation>Weniger: nur anbieten, was sicherer hilft</translation>
    </message>
    <message>
        <source>Heard: {words}</source>
        <translation>Gehört: {words}</translation>
    </message>
    <message>
        <source>Useful: more like this</source>
        <translation>Nützlich: mehr davon</translation>
    </message>
    <message>
        <source>Offers are held for ten minutes</source>
        <translation>Angebote ruhen zehn Minuten</translation>
    </message>
    <message>
        <source>Fewer like this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>Angebot verwerfen</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Being said</source>
        <translation>Wird gesagt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>PermissionGate</name>
    <message>
        <source>Attune listens to your microphone while a conversation runs, so your system asks you now.</source>
        <translation>Attune hört Ihr Mikrofon, solange ein Gespräch läuft; deshalb fragt Sie jetzt Ihr System.</translation>
    </message>
    <message>
        <source>Attune looks through the camera until you switch it off, so your system asks you now.</source>
        <translation>Attune sieht durch die Kamera, bis Sie sie ausschalten; deshalb fragt Sie jetzt Ihr System.</translation>
    </message>
    <message>
        <source>Attune sees only the part of the screen that you choose, so your system asks you now.</source>
        <translation>Attune sieht nur den Teil des Bildschirms, den Sie wählen; deshalb fragt Sie jetzt Ihr System.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the microphone. You can type, and allow it in the system&apos;s settings.</source>
        <translation>Ihr System lässt Attune nicht an das Mikrofon. Sie können tippen und es in den Einstellungen des Systems erlauben.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the camera. It stays off until you allow it in the system&apos;s settings.</source>
        <translation>Ihr System lässt Attune nicht an die Kamera. Sie bleibt aus, bis Sie es in den Einstellungen des Systems erlauben.</translation>
    </message>
    <message>
        <source>Your system does not let Attune see the screen. Allow it in the system&apos;s settings, then start Attune again.</source>
        <translation>Ihr System lässt Attune den Bildschirm nicht sehen. Erlauben Sie es in den Einstellungen des Systems und starten Sie Attune neu.</translation>
    </message>
</context>
<context>
    <name>PermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>You have granted nothing for good. What a card offers as Always or Never is listed here.</source>
        <translation>Sie haben nichts auf Dauer erlaubt. Hier steht, was Sie auf einer Karte mit Immer oder Nie beantworten.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>allowed once</source>
        <translation>einmal erlaubt</translation>
    </message>
    <message>
        <source>allowed in the conversation</source>
        <translation>im Gespräch erlaubt</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>immer erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no answer: denied</source>
        <translation>keine Antwort: abgelehnt</translation>
    </message>
    <message>
        <source>allowed by an earlier answer</source>
        <translation>durch eine frühere Antwort erlaubt</translation>
    </message>
    <message>
        <source>refused by an earlier answer</source>
        <translation>durch eine frühere Antwort abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn before an answer</source>
        <translation>vor einer Antwort zurückgezogen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what you said of {tool}</source>
        <translation>Ihre Antwort zu {tool} zurücknehmen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PermissionsDoor</name>
    <message>
        <source>Permissions…</source>
        <translation>Berechtigungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Let {asker} use {tool}?</source>
        <translation>Darf {asker} {tool} benutzen?</translation>
    </message>
    <message>
        <source>May &quot;{server}&quot; run &quot;{tool}&quot;?</source>
        <translation>Darf „{server}“ „{tool}“ ausführen?</translation>
    </message>
    <message>
        <source>Let the assistant read what is on your clipboard now?</source>
        <translation>Darf der Assistent lesen, was jetzt in Ihrer Zwischenablage ist?</translation>
    </message>
    <message>
        <source>Put this on your clipboard?</source>
        <translation>Dies in Ihre Zwischenablage legen?</translation>
    </message>
    <message>
        <source>Open a page of {host} in your browser?</source>
        <translation>Eine Seite von {host} in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Bring this window to the front?</source>
        <translation>Dieses Fenster nach vorn holen?</translation>
    </message>
    <message>
        <source>Let the assistant see the names of files in the folders you picked?</source>
        <translation>Darf der Assistent die Namen der Dateien in den von Ihnen gewählten Ordnern sehen?</translation>
    </message>
    <message>
        <source>Write a calendar file with this event?</source>
        <translation>Eine Kalenderdatei mit diesem Termin schreiben?</translation>
    </message>
    <message>
        <source>Let the assistant see the titles of your open windows?</source>
        <translation>Darf der Assistent die Titel Ihrer offenen Fenster sehen?</translation>
    </message>
    <message>
        <source>Let the assistant read this file, and others in the folders you picked if you allow more than once?</source>
        <translation>Darf der Assistent diese Datei lesen, und bei mehr als einmaliger Erlaubnis auch andere in den gewählten Ordnern?</translation>
    </message>
    <message>
        <source>Save a picture of what you share as a file?</source>
        <translation>Ein Bild dessen, was Sie teilen, als Datei sichern?</translation>
    </message>
    <message>
        <source>The newest picture that the assistant was shown</source>
        <translation>Das neueste Bild, das dem Assistenten gezeigt wurde</translation>
    </message>
    <message>
        <source>Keep this note?</source>
        <translation>Diese Notiz behalten?</translation>
    </message>
    <message>
        <source>Forget note number {number} for good?</source>
        <translation>Notiz Nummer {number} endgültig vergessen?</translation>
    </message>
    <message>
        <source>Refund {price} for {item}?</source>
        <translation>{price} für {item} erstatten?</translation>
    </message>
    <message>
        <source>Mute your microphone?</source>
        <translation>Ihr Mikrofon stummschalten?</translation>
    </message>
    <message>
        <source>Unmute your microphone, so that the assistant hears you?</source>
        <translation>Ihr Mikrofon einschalten, damit der Assistent Sie hört?</translation>
    </message>
    <message>
        <source>Let the assistant&apos;s voice be heard?</source>
        <translation>Die Stimme des Assistenten hören lassen?</translation>
    </message>
    <message>
        <source>Silence the assistant&apos;s voice?</source>
        <translation>Die Stimme des Assistenten stummschalten?</translation>
    </message>
    <message>
        <source>Let the assistant listen to everybody, without being addressed?</source>
        <translation>Den Assistenten allen zuhören lassen, ohne dass er angesprochen wird?</translation>
    </message>
    <message>
        <source>End co-listening?</source>
        <translation>Mithören beenden?</translation>
    </message>
    <message>
        <source>Go on showing the assistant what you shared?</source>
        <translation>Dem Assistenten weiter zeigen, was Sie geteilt haben?</translation>
    </message>
    <message>
        <source>Pause what you share?</source>
        <translation>Das Teilen anhalten?</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>das Bild {name}</translation>
    </message>
    <message>
        <source>the window {name}</source>
        <translation>das Fenster {name}</translation>
    </message>
    <message>
        <source>a region of {width}×{height}</source>
        <translation>ein Bereich von {width}×{height}</translation>
    </message>
    <message>
        <source>the screen {name}</source>
        <translation>der Bildschirm {name}</translation>
    </message>
    <message>
        <source>the whole screen</source>
        <translation>der ganze Bildschirm</translation>
    </message>
    <message>
        <source>the test pattern</source>
        <translation>das Testbild</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>das Video {name}</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>die Kamera</translation>
    </message>
    <message>
        <source>the camera {name}</source>
        <translation>die Kamera {name}</translation>
    </message>
    <message>
        <source>the computer&apos;s sound</source>
        <translation>der Ton des Rechners</translation>
    </message>
    <message>
        <source>what &apos;{name}&apos; plays</source>
        <translation>was „{name}“ wiedergibt</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: {label}.</source>
        <translation>Während Attune geschlossen war, wurde dies fällig ({when}): {label}.</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: your timer.</source>
        <translation>Während Attune geschlossen war, ist Ihr Timer abgelaufen ({when}).</translation>
    </message>
    <message>
        <source>Reminder: {label}.</source>
        <translation>Erinnerung: {label}.</translation>
    </message>
    <message>
        <source>Your reminder is due.</source>
        <translation>Ihre Erinnerung ist fällig.</translation>
    </message>
    <message>
        <source>{label}: {length} are over.</source>
        <translation>{label}: {length} sind um.</translation>
    </message>
    <message>
        <source>Your timer is due: {length}.</source>
        <translation>Ihr Timer ist abgelaufen: {length}.</translation>
    </message>
    <message>
        <source>Copied to your clipboard: {words}</source>
        <translation>In Ihre Zwischenablage kopiert: {words}</translation>
    </message>
    <message>
        <source>The picture lies in {file}.</source>
        <translation>Das Bild liegt in {file}.</translation>
    </message>
    <message>
        <source>The calendar file lies in {file}.</source>
        <translation>Die Kalenderdatei liegt in {file}.</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>muss mindestens {least} sein</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>darf höchstens {most} sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was siehst du?</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>Stell einen Timer auf fünf Minuten</translation>
    </message>
    <message>
        <source>Take a note: call the plumber</source>
        <translation>Notiere: den Klempner anrufen</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>Demo auf diesem Rechner</translation>
    </message>
    <message>
        <source>{service} ({location})</source>
        <translation>{service} ({location})</translation>
    </message>
    <message>
        <source>{service} at {host}</source>
        <translation>{service} über {host}</translation>
    </message>
</context>
<context>
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>Bereichsauswahl</translation>
    </message>
    <message>
        <source>Choose what Attune may see</source>
        <translation>Wählen, was Attune sehen darf</translation>
    </message>
    <message>
        <source>{0}, about {1} KB</source>
        <translation>{0}, etwa {1} KB</translation>
    </message>
    <message>
        <source>text readable</source>
        <translation>Text lesbar</translation>
    </message>
    <message>
        <source>text small</source>
        <translation>Text klein</translation>
    </message>
    <message>
        <source>text unreadable</source>
        <translation>Text unlesbar</translation>
    </message>
    <message>
        <source>{0}×{1} px → sent {2}×{3} ({4} %), {5}</source>
        <translation>{0}×{1} px → gesendet {2}×{3} ({4} %), {5}</translation>
    </message>
    <message>
        <source>Whole screen: {0}</source>
        <translation>Ganzer Bildschirm: {0}</translation>
    </message>
</context>
<context>
    <name>PickerPanel</name>
    <message>
        <source>What will be shared</source>
        <translation>Was geteilt wird</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>Doppelklick nimmt den ganzen Bildschirm. Pfeiltasten beginnen in der Mitte, Esc teilt nichts.</translation>
    </message>
    <message>
        <source>Drag over what Attune may see, or click a window</source>
        <translation>Ziehen Sie über das, was Attune sehen darf, oder klicken Sie ein Fenster an</translation>
    </message>
    <message>
        <source>Drag over the part of this that Attune may see</source>
        <translation>Ziehen Sie über den Teil, den Attune sehen darf</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows resize, Ctrl faster. Enter shares it.</source>
        <translation>Pfeile verschieben, Umschalt und Pfeile ändern die Größe, Strg schneller. Eingabe teilt.</translation>
    </message>
    <message>
        <source>Attune follows this window. Enter shares it.</source>
        <translation>Attune folgt diesem Fenster. Eingabe teilt es.</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>Bereich {0}: {1}</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>Dies teilen</translation>
    </message>
    <message>
        <source>Another screen or window…</source>
        <translation>Anderer Bildschirm oder anderes Fenster&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last regions:</source>
        <translation>Letzte Bereiche:</translation>
    </message>
</context>
<context>
    <name>PictureGift</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Only the first {0} files were taken. Give the others afterwards.</source>
        <translation>Nur die ersten {0} Dateien wurden genommen. Geben Sie die anderen danach.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture. Attune looks at PNG, JPEG, WebP, GIF, BMP and TIFF files; text can be pasted into the line below.</source>
        <translation>„{0}“ ist kein Bild. Attune sieht sich PNG, JPEG, WebP, GIF, BMP und TIFF an; Text kann unten eingefügt werden.</translation>
    </message>
    <message>
        <source>“{0}” is too large. Pictures may have 40 MB.</source>
        <translation>„{0}“ ist zu groß. Bilder dürfen 40 MB haben.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Drop the pictures in it one by one.</source>
        <translation>„{0}“ ist ein Ordner. Legen Sie die Bilder darin einzeln ab.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Look whether it is still there.</source>
        <translation>„{0}“ kann nicht gelesen werden. Sehen Sie nach, ob es noch da ist.</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Go on sharing</source>
        <translation>Weiter teilen</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>sent {age} ago · {kilobytes} KB · {tokens} tokens</source>
        <translation>vor {age} gesendet · {kilobytes} KB · {tokens} Tokens</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>Angehalten, {sent}</translation>
    </message>
    <message>
        <source>In the corner of the screen&apos;s picture</source>
        <translation>In der Ecke des Bildschirmbildes</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Warten auf das erste Bild</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>Letztes gesendetes Bild: {what}</translation>
    </message>
    <message>
        <source>Hide parts of it</source>
        <translation>Teile davon verdecken</translation>
    </message>
    <message>
        <source>What Attune saw lately</source>
        <translation>Was Attune zuletzt sah</translation>
    </message>
    <message>
        <source>Pick another region</source>
        <translation>Anderen Bereich wählen</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Beenden: {what}</translation>
    </message>
</context>
<context>
    <name>PortalGlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>Diese Oberfläche überlässt Programmen keine Tasten. Legen Sie stattdessen in ihren eigenen Einstellungen einen Befehl wie &apos;attune toggle-mute&apos; auf eine Taste.</translation>
    </message>
    <message>
        <source>You did not allow the keys. Switch them on again to be asked.</source>
        <translation>Sie haben die Tasten nicht erlaubt. Schalten Sie sie wieder ein, um gefragt zu werden.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words in its name or its help.</source>
        <translation>Keine Einstellung hat diese Wörter im Namen oder in der Hilfe.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Erweiterte Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show what is sent…</source>
        <translation>Zeigen, was gesendet wird&#xa0;…</translation>
    </message>
    <message>
        <source>The configuration that a session with these settings begins with, as JSON</source>
        <translation>Die Konfiguration, mit der eine Sitzung mit diesen Einstellungen beginnt, als JSON</translation>
    </message>
    <message>
        <source>The same keys also belong to: {others}.</source>
        <translation>Dieselben Tasten gehören auch zu: {others}.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile keeps all settings and what you tell about yourself under a name. What you change in the preferences changes the profile in use.</source>
        <translation>Ein Profil bewahrt alle Einstellungen und Ihre Angaben über sich unter einem Namen auf. Was Sie in den Einstellungen ändern, ändert das benutzte Profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New from present settings</source>
        <translation>Neu aus jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Einstellungen</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Profile verwalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>Dies vergessen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Recording this conversation. Press to stop</source>
        <translation>Dieses Gespräch wird aufgenommen. Drücken beendet die Aufnahme</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>Dieses Gespräch aufnehmen</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>This desktop does not let Attune look at the screen, so nothing is shared.</source>
        <translation>Dieser Desktop lässt Attune den Bildschirm nicht sehen; nichts wird geteilt.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Retry now</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>Sofort verbinden</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Enter another key for the service</source>
        <translation>Einen anderen Schlüssel für den Dienst eingeben</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>Sitzungseinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose service, model and place</source>
        <translation>Dienst, Modell und Ort wählen</translation>
    </message>
    <message>
        <source>Model settings…</source>
        <translation>Modelleinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what the model is asked for</source>
        <translation>Wählen, was vom Modell verlangt wird</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>See what the connection went through</source>
        <translation>Sehen, was die Verbindung durchgemacht hat</translation>
    </message>
    <message>
        <source>Send again what you say and show</source>
        <translation>Wieder senden, was Sie sagen und zeigen</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Toneinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose microphone and speaker</source>
        <translation>Mikrofon und Lautsprecher wählen</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>Ton testen&#xa0;…</translation>
    </message>
    <message>
        <source>Measure the echo of your room</source>
        <translation>Das Echo Ihres Raums messen</translation>
    </message>
    <message>
        <source>Picture settings…</source>
        <translation>Bildeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose how and when pictures are made</source>
        <translation>Wählen, wie und wann Bilder gemacht werden</translation>
    </message>
    <message>
        <source>System settings…</source>
        <translation>Systemeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings where it is allowed</source>
        <translation>Die Einstellungen des Systems öffnen, wo das erlaubt wird</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Let the assistant hear you again</source>
        <translation>Der Assistent soll Sie wieder hören</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Kameraeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the camera and how pictures are made</source>
        <translation>Wählen, welche Kamera benutzt wird und wie Bilder entstehen</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Bereich wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose again what is shared</source>
        <translation>Erneut wählen, was geteilt wird</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>Die Einstellungen ansehen</translation>
    </message>
    <message>
        <source>Memory settings…</source>
        <translation>Speichereinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what is kept on this computer</source>
        <translation>Wählen, was auf diesem Rechner aufbewahrt wird</translation>
    </message>
    <message>
        <source>Knowledge settings…</source>
        <translation>Wissenseinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose another knowledge file</source>
        <translation>Eine andere Wissensdatei wählen</translation>
    </message>
    <message>
        <source>Your servers…</source>
        <translation>Ihre Server&#xa0;…</translation>
    </message>
    <message>
        <source>See which server is up, and why another is not</source>
        <translation>Sehen, welcher Server läuft und warum ein anderer nicht</translation>
    </message>
    <message>
        <source>Cost limits…</source>
        <translation>Kostengrenzen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose how much a session may cost</source>
        <translation>Wählen, wie viel eine Sitzung kosten darf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Die Aufnahme in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Choose other keys…</source>
        <translation>Andere Tasten wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose keys that are free</source>
        <translation>Tasten wählen, die frei sind</translation>
    </message>
    <message>
        <source>Check what works…</source>
        <translation>Prüfen, was funktioniert&#xa0;…</translation>
    </message>
    <message>
        <source>Find out what works and how to mend the rest</source>
        <translation>Herausfinden, was funktioniert und wie der Rest zu beheben ist</translation>
    </message>
</context>
<context>
    <name>RetryWait</name>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Verbindung verloren, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Connection lost, next try in {seconds} s</source>
        <translation>Verbindung verloren, nächster Versuch in {seconds} s</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {label}</source>
        <translation>Zurück zur Vorgabe: {label}</translation>
    </message>
    <message>
        <source>Set by {name}, which wins over what is chosen here.</source>
        <translation>Durch {name} gesetzt, was Vorrang vor der Wahl hier hat.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>Sagen: {text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>Dies für Sie schreiben</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Plain assistant</source>
        <translation>Schlichter Assistent</translation>
    </message>
    <message>
        <source>Talk about anything. Every tool, no role.</source>
        <translation>Sprechen Sie über alles. Alle Werkzeuge, keine Rolle.</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Listens while people talk, and offers cited cards from a text or from your folders.</source>
        <translation>Hört zu, während Menschen sprechen, und bietet Karten mit Quellen aus einem Text oder Ihren Ordnern an.</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Quartalsbericht</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Shows the camera what is broken, looks the order up, refunds with your approval, hands over.</source>
        <translation>Sieht über die Kamera, was kaputt ist, sucht die Bestellung, erstattet mit Ihrer Zustimmung, übergibt an Menschen.</translation>
    </message>
    <message>
        <source>Screen companion</source>
        <translation>Begleiter am Bildschirm</translation>
    </message>
    <message>
        <source>Watches the part of the screen that you share, and helps only when you ask.</source>
        <translation>Sieht den Teil des Bildschirms, den Sie teilen, und hilft nur, wenn Sie fragen.</translation>
    </message>
    <message>
        <source>Wise wizard</source>
        <translation>Weiser Zauberer</translation>
    </message>
    <message>
        <source>Ship&apos;s robot</source>
        <translation>Bordroboter</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Kommandant</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Says in one language what is said in the other, and nothing of its own.</source>
        <translation>Sagt in der einen Sprache, was in der anderen gesagt wird, und nichts Eigenes.</translation>
    </message>
    <message>
        <source>Rehearse a talk</source>
        <translation>Vortrag proben</translation>
    </message>
    <message>
        <source>Listens to your talk in silence, and tells on request how pace, pauses and length were.</source>
        <translation>Hört Ihrem Vortrag still zu und sagt auf Wunsch, wie Tempo, Pausen und Länge waren.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Scenario: {title}</source>
        <translation>Szenario: {title}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>co-listens</source>
        <translation>hört mit</translation>
    </message>
    <message>
        <source>answers you</source>
        <translation>antwortet Ihnen</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>this computer&apos;s sound</source>
        <translation>Ton dieses Rechners</translation>
    </message>
    <message>
        <source>{title}, as {persona}</source>
        <translation>{title}, als {persona}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} verwenden</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Demo abspielen</translation>
    </message>
    <message>
        <source>Play the scripted demo of {title}</source>
        <translation>Die vorbereitete Demo von {title} abspielen</translation>
    </message>
    <message>
        <source>Scripted lines, one after the other; without a key the demo answers them</source>
        <translation>Vorbereitete Zeilen, eine nach der anderen; ohne Schlüssel antwortet die Demo</translation>
    </message>
</context>
<context>
    <name>ScenarioDoor</name>
    <message>
        <source>Scenarios…</source>
        <translation>Szenarien&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ScenarioGallery</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Choose what Attune is set up for; it switches while you talk. Each comes with a scripted demo that works without a key.</source>
        <translation>Wählen Sie, wofür Attune eingerichtet ist; es wechselt, während Sie sprechen. Jedes hat eine vorbereitete Demo, die ohne Schlüssel läuft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the gallery</source>
        <translation>Galerie schließen</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>Gespräch durchsuchen</translation>
    </message>
    <message>
        <source>Search, or a time such as 12:41</source>
        <translation>Suchen, oder Uhrzeit wie 12:41</translation>
    </message>
    <message>
        <source>Hit before this one</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Hit after this one</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>SearchSwitch</name>
    <message>
        <source>Google Search from the next session</source>
        <translation>Google-Suche ab der nächsten Sitzung</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Änderungen annehmen</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>{server} benutzen</translation>
    </message>
    <message>
        <source>Accept what {server} has changed</source>
        <translation>Annehmen, was {server} geändert hat</translation>
    </message>
    <message>
        <source>{on} of {all} tools on</source>
        <translation>{on} von {all} Werkzeugen an</translation>
    </message>
    <message>
        <source>{tools}, {count} changed</source>
        <translation>{tools}, {count} geändert</translation>
    </message>
    <message>
        <source>Its last words: {text}</source>
        <translation>Seine letzten Worte: {text}</translation>
    </message>
    <message>
        <source>It asked to use the model; that is always refused.</source>
        <translation>Er wollte das Modell benutzen; das wird immer verweigert.</translation>
    </message>
    <message>
        <source>Start {server} again</source>
        <translation>{server} neu starten</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>Geheimnis {name}</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Keep the secret {name}</source>
        <translation>Das Geheimnis {name} behalten</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Höre zu</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Höre Sie</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denke nach</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Nutze Werkzeug</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spreche</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>Höre mit</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>Frage gehört</translation>
    </message>
    <message>
        <source>heard a question</source>
        <translation>Frage gehört</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Biete an</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>bietet an</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Setze fort</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Screen and camera</source>
        <translation>Bildschirm und Kamera</translation>
    </message>
    <message>
        <source>Co-listener</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Ihre Server</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts in other programs</source>
        <translation>Tastenkürzel in anderen Programmen</translation>
    </message>
    <message>
        <source>From the next time you share.</source>
        <translation>Ab dem nächsten Teilen.</translation>
    </message>
    <message>
        <source>From the next session.</source>
        <translation>Ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>From the next start of Attune.</source>
        <translation>Ab dem nächsten Start von Attune.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>A Live model of the backend.</source>
        <translation>Ein Live-Modell des Dienstes.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>One of the service&apos;s voices.</source>
        <translation>Eine der Stimmen des Dienstes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Empty lets the model follow you.</source>
        <translation>Leer folgt das Modell Ihnen.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Another server&apos;s https address.</source>
        <translation>Die https-Adresse eines anderen Servers.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM that vouches for it.</source>
        <translation>PEM, das für ihn bürgt.</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>Cloud-Projekt</translation>
    </message>
    <message>
        <source>Vertex AI only.</source>
        <translation>Nur Vertex AI.</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>Datei mit Anmeldedaten</translation>
    </message>
    <message>
        <source>Vertex AI only: a service account&apos;s JSON; empty uses the default credentials.</source>
        <translation>Nur Vertex AI: JSON eines Dienstkontos; leer gelten die Standard-Anmeldedaten.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Allowed locations</source>
        <translation>Erlaubte Orte</translation>
    </message>
    <message>
        <source>Vertex AI only, with commas between; nothing outside is dialled.</source>
        <translation>Nur Vertex AI, durch Kommas getrennt; außerhalb wird nichts angewählt.</translation>
    </message>
    <message>
        <source>Backends allowed to take over</source>
        <translation>Dienste, die übernehmen dürfen</translation>
    </message>
    <message>
        <source>developer, vertex or local, in this order, when the chosen one fails; a model may follow after a colon. Empty keeps what you say with the chosen one.</source>
        <translation>developer, vertex oder local, in dieser Reihenfolge, wenn der gewählte ausfällt; nach einem Doppelpunkt kann ein Modell folgen. Leer bleibt, was Sie sagen, beim gewählten.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Told to the model in every session.</source>
        <translation>Wird dem Modell in jeder Sitzung gesagt.</translation>
    </message>
    <message>
        <source>Affective dialogue</source>
        <translation>Einfühlsamer Dialog</translation>
    </message>
    <message>
        <source>Where the model has it.</source>
        <translation>Wo das Modell ihn hat.</translation>
    </message>
    <message>
        <source>Record messages</source>
        <translation>Nachrichten aufzeichnen</translation>
    </message>
    <message>
        <source>Writes what goes over the connection to a file, for reports of faults.</source>
        <translation>Schreibt, was über die Verbindung geht, in eine Datei, für Fehlerberichte.</translation>
    </message>
    <message>
        <source>Record messages with sound</source>
        <translation>Nachrichten mit Ton aufzeichnen</translation>
    </message>
    <message>
        <source>Both voices as they were sent.</source>
        <translation>Beide Stimmen, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>-1 is the model&apos;s own.</source>
        <translation>-1 ist der eigene Wert des Modells.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Tokens; -1 is the model&apos;s own.</source>
        <translation>Tokens; -1 ist der eigene Wert des Modells.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed makes answers alike.</source>
        <translation>Derselbe Startwert macht Antworten ähnlich.</translation>
    </message>
    <message>
        <source>Picture detail</source>
        <translation>Bilddetail</translation>
    </message>
    <message>
        <source>More detail costs more tokens a picture.</source>
        <translation>Mehr Detail kostet mehr Tokens je Bild.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>How long the model may think before it speaks.</source>
        <translation>Wie lange das Modell nachdenken darf, bevor es spricht.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Denkbudget</translation>
    </message>
    <message>
        <source>Tokens, for models that count them; -1 is their own.</source>
        <translation>Tokens, für Modelle, die sie zählen; -1 ist ihr eigenes.</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>Gedanken zeigen</translation>
    </message>
    <message>
        <source>The model writes what it thinks; each word counts as its answer does.</source>
        <translation>Das Modell schreibt, was es denkt; jedes Wort zählt wie seine Antwort.</translation>
    </message>
    <message>
        <source>Proactive audio</source>
        <translation>Proaktiver Ton</translation>
    </message>
    <message>
        <source>Whether the model may stay silent by itself; default asks for it to co-listen.</source>
        <translation>Ob das Modell von sich aus schweigen darf; die Vorgabe verlangt es beim Mithören.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Proactive video</source>
        <translation>Proaktives Video</translation>
    </message>
    <message>
        <source>The model may speak up about pictures, which costs tokens for each.</source>
        <translation>Das Modell darf sich zu Bildern melden, was für jedes Tokens kostet.</translation>
    </message>
    <message>
        <source>Turn taking</source>
        <translation>Sprecherwechsel</translation>
    </message>
    <message>
        <source>Who decides when you have finished speaking.</source>
        <translation>Wer entscheidet, wann Sie ausgeredet haben.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>push to talk</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>Start of speech</source>
        <translation>Sprechbeginn</translation>
    </message>
    <message>
        <source>How readily sound counts as speech.</source>
        <translation>Wie leicht Geräusche als Sprache gelten.</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>How readily a pause counts as the end.</source>
        <translation>Wie leicht eine Pause als Ende gilt.</translation>
    </message>
    <message>
        <source>Speech before start</source>
        <translation>Sprache vor dem Beginn</translation>
    </message>
    <message>
        <source>Milliseconds of speech that make a start.</source>
        <translation>Millisekunden Sprache, die einen Beginn ausmachen.</translation>
    </message>
    <message>
        <source>Silence before end</source>
        <translation>Stille vor dem Ende</translation>
    </message>
    <message>
        <source>Milliseconds of silence that end your turn.</source>
        <translation>Millisekunden Stille, die Ihren Beitrag beenden.</translation>
    </message>
    <message>
        <source>Let me interrupt</source>
        <translation>Unterbrechen erlauben</translation>
    </message>
    <message>
        <source>Your voice stops the answer.</source>
        <translation>Ihre Stimme beendet die Antwort.</translation>
    </message>
    <message>
        <source>What a turn holds</source>
        <translation>Was ein Beitrag umfasst</translation>
    </message>
    <message>
        <source>What the model takes into your turn.</source>
        <translation>Was das Modell in Ihren Beitrag aufnimmt.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>speech and all video</source>
        <translation>Sprache und alle Bilder</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Mitschriften</translation>
    </message>
    <message>
        <source>What the service writes down.</source>
        <translation>Was der Dienst mitschreibt.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>Gehörtes</translation>
    </message>
    <message>
        <source>said</source>
        <translation>Gesagtes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Gesprochene Sprachen</translation>
    </message>
    <message>
        <source>Codes such as en-GB for the transcripts, with commas between.</source>
        <translation>Kürzel wie de-DE für die Mitschriften, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>Zeiten der Wörter</translation>
    </message>
    <message>
        <source>In the transcripts.</source>
        <translation>In den Mitschriften.</translation>
    </message>
    <message>
        <source>Tidy transcripts</source>
        <translation>Mitschriften glätten</translation>
    </message>
    <message>
        <source>Without fillers and false starts; rules out times of words and speakers.</source>
        <translation>Ohne Füllwörter und Fehlstarts; schließt Wortzeiten und Sprecher aus.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Words and names for the transcripts, with commas between.</source>
        <translation>Wörter und Namen für die Mitschriften, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>In the transcripts of what is heard.</source>
        <translation>In den Mitschriften des Gehörten.</translation>
    </message>
    <message>
        <source>Resume sessions</source>
        <translation>Sitzungen fortsetzen</translation>
    </message>
    <message>
        <source>Off: after a drop the session is rebuilt from what this computer remembers.</source>
        <translation>Aus: Nach einem Abbruch wird die Sitzung aus dem aufgebaut, was dieser Rechner weiß.</translation>
    </message>
    <message>
        <source>Unlimited length</source>
        <translation>Unbegrenzte Länge</translation>
    </message>
    <message>
        <source>Old parts of a long session are let go.</source>
        <translation>Alte Teile einer langen Sitzung werden aufgegeben.</translation>
    </message>
    <message>
        <source>Compress at</source>
        <translation>Verdichten ab</translation>
    </message>
    <message>
        <source>Tokens; -1 is four fifths of what the model holds.</source>
        <translation>Tokens; -1 sind vier Fünftel dessen, was das Modell fasst.</translation>
    </message>
    <message>
        <source>Compress to</source>
        <translation>Verdichten auf</translation>
    </message>
    <message>
        <source>Tokens; -1 is half of where compression begins.</source>
        <translation>Tokens; -1 ist die Hälfte des Beginns der Verdichtung.</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google-Suche</translation>
    </message>
    <message>
        <source>The model may search; the service may charge.</source>
        <translation>Das Modell darf suchen; der Dienst kann dafür Geld verlangen.</translation>
    </message>
    <message>
        <source>Safety filter</source>
        <translation>Sicherheitsfilter</translation>
    </message>
    <message>
        <source>What the service blocks.</source>
        <translation>Was der Dienst zurückhält.</translation>
    </message>
    <message>
        <source>most</source>
        <translation>das meiste</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>Billing labels</source>
        <translation>Abrechnungsmarken</translation>
    </message>
    <message>
        <source>Vertex AI only: name=value, with commas between.</source>
        <translation>Nur Vertex AI: Name=Wert, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Voice signals</source>
        <translation>Sprachsignale</translation>
    </message>
    <message>
        <source>Vertex AI only: the service says who speaks.</source>
        <translation>Nur Vertex AI: Der Dienst sagt, wer spricht.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>A language code, for translating models.</source>
        <translation>Ein Sprachkürzel, für übersetzende Modelle.</translation>
    </message>
    <message>
        <source>Repeat what needs no translation</source>
        <translation>Wiederholen, was keine Übersetzung braucht</translation>
    </message>
    <message>
        <source>What is said in the target language is said again.</source>
        <translation>Was in der Zielsprache gesagt wird, wird noch einmal gesagt.</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Avatar</translation>
    </message>
    <message>
        <source>Name of a face, for models that show one.</source>
        <translation>Name eines Gesichts, für Modelle, die eines zeigen.</translation>
    </message>
    <message>
        <source>Avatar bit rate</source>
        <translation>Bitrate des Avatars</translation>
    </message>
    <message>
        <source>Bits a second of its picture; -1 is the model&apos;s own.</source>
        <translation>Bits je Sekunde seines Bildes; -1 ist der eigene Wert des Modells.</translation>
    </message>
    <message>
        <source>Transcription endpoint</source>
        <translation>Endpunkt für Mitschriften</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example a whisper.cpp server.</source>
        <translation>OpenAI-kompatibel, zum Beispiel ein whisper.cpp-Server.</translation>
    </message>
    <message>
        <source>Chat endpoint</source>
        <translation>Endpunkt für Gespräche</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example Ollama or a llama.cpp server.</source>
        <translation>OpenAI-kompatibel, zum Beispiel Ollama oder ein llama.cpp-Server.</translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation>Gesprächsmodell</translation>
    </message>
    <message>
        <source>Name that the chat endpoint wants.</source>
        <translation>Name, den der Endpunkt erwartet.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Empty follows the system.</source>
        <translation>Leer folgt dem System.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>Off with headphones.</source>
        <translation>Mit Kopfhörern aus.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Automatische Verstärkung</translation>
    </message>
    <message>
        <source>Brings a quiet voice to a usual level.</source>
        <translation>Bringt eine leise Stimme auf übliche Lautstärke.</translation>
    </message>
    <message>
        <source>Rumble filter</source>
        <translation>Trittschallfilter</translation>
    </message>
    <message>
        <source>Takes out what lies below speech.</source>
        <translation>Nimmt heraus, was unter der Sprache liegt.</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>Held to talk where nothing is typed; with Ctrl also while typing.</source>
        <translation>Zum Sprechen gehalten, wo nichts getippt wird; mit Strg auch beim Tippen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Ducking</source>
        <translation>Absenken</translation>
    </message>
    <message>
        <source>Decibels while you begin to speak.</source>
        <translation>Dezibel, während Sie zu sprechen beginnen.</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Höflich</translation>
    </message>
    <message>
        <source>A short mhm, a yeah or a cough does not stop the assistant.</source>
        <translation>Ein kurzes Mhm, ein Ja oder ein Husten hält den Assistenten nicht an.</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>Tokens sparen</translation>
    </message>
    <message>
        <source>While co-listening only speech is sent.</source>
        <translation>Beim Mithören wird nur Sprache gesendet.</translation>
    </message>
    <message>
        <source>Hear the computer</source>
        <translation>Den Rechner hören</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting.</source>
        <translation>Der Assistent hört auch, was dieser Rechner abspielt, etwa eine Besprechung.</translation>
    </message>
    <message>
        <source>Volume of the computer</source>
        <translation>Lautstärke des Rechners</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>In der Mischung.</translation>
    </message>
    <message>
        <source>System audio device</source>
        <translation>Gerät für Systemton</translation>
    </message>
    <message>
        <source>Empty is the default loudspeaker; or the name of a loopback input.</source>
        <translation>Leer ist der Standardlautsprecher; oder der Name eines Loopback-Eingangs.</translation>
    </message>
    <message>
        <source>Format of recordings</source>
        <translation>Format der Aufnahmen</translation>
    </message>
    <message>
        <source>FLAC is smaller and as exact; every program plays WAV.</source>
        <translation>FLAC ist kleiner und ebenso genau; WAV spielt jedes Programm.</translation>
    </message>
    <message>
        <source>flac</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>wav</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Bildqualität</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Pixels; larger regions are scaled down.</source>
        <translation>Pixel; größere Bereiche werden verkleinert.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Kilobytes; a picture that is larger is sent less crisp.</source>
        <translation>Kilobyte; ein größeres Bild wird weniger scharf gesendet.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Regions too large for readable text are sent as an overview and close-ups.</source>
        <translation>Bereiche, die für lesbaren Text zu groß sind, werden als Übersicht und Ausschnitte gesendet.</translation>
    </message>
    <message>
        <source>Ignore clocks and carets</source>
        <translation>Uhren und Schreibmarken ignorieren</translation>
    </message>
    <message>
        <source>What only blinks or ticks sends no pictures, which saves tokens.</source>
        <translation>Was nur blinkt oder tickt, sendet keine Bilder; das spart Tokens.</translation>
    </message>
    <message>
        <source>Hide password managers</source>
        <translation>Passwortverwaltungen verdecken</translation>
    </message>
    <message>
        <source>Their windows are painted over in every picture.</source>
        <translation>Ihre Fenster werden in jedem Bild übermalt.</translation>
    </message>
    <message>
        <source>Always hide</source>
        <translation>Immer verdecken</translation>
    </message>
    <message>
        <source>Words of programs&apos; names or windows&apos; titles, with commas between; a minus before a word, as in -bitwarden, shows a password manager again. The button lists all of them.</source>
        <translation>Wörter aus Programmnamen oder Fenstertiteln, durch Kommas getrennt; ein Minus vor einem Wort, wie in -bitwarden, zeigt eine Passwortverwaltung wieder. Die Schaltfläche listet alle auf.</translation>
    </message>
    <message>
        <source>0 keeps for ever. Pinned conversations and notes stay.</source>
        <translation>0 behält für immer. Angeheftete Gespräche und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>A new conversation is told the gist of the last one.</source>
        <translation>Ein neues Gespräch erfährt das Wesentliche des letzten.</translation>
    </message>
    <message>
        <source>Pause when locked</source>
        <translation>Bei Sperre anhalten</translation>
    </message>
    <message>
        <source>No pictures while the screen is locked.</source>
        <translation>Keine Bilder, während der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>A camera&apos;s name or number, a video file, or test-pattern.</source>
        <translation>Name oder Nummer einer Kamera, eine Videodatei oder test-pattern.</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>Kameraauflösung</translation>
    </message>
    <message>
        <source>Width x height; the camera takes what comes nearest.</source>
        <translation>Breite x Höhe; die Kamera nimmt, was am nächsten kommt.</translation>
    </message>
    <message>
        <source>Camera in the picture</source>
        <translation>Kamera im Bild</translation>
    </message>
    <message>
        <source>While the screen is shared too, the camera is a corner of its pictures.</source>
        <translation>Wird auch der Bildschirm geteilt, ist die Kamera eine Ecke seiner Bilder.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Minutes of sent pictures kept in memory; 0 keeps only the last one.</source>
        <translation>Minuten gesendeter Bilder im Arbeitsspeicher; 0 behält nur das letzte.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>sprechen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>A text file to answer from.</source>
        <translation>Eine Textdatei, aus der geantwortet wird.</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>Meine Stimme messen</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>Nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>Eindruck des Assistenten</translation>
    </message>
    <message>
        <source>Wait for consent</source>
        <translation>Auf Zustimmung warten</translation>
    </message>
    <message>
        <source>Seconds without an answer mean no.</source>
        <translation>Sekunden ohne Antwort bedeuten nein.</translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation>Frist eines Aufrufs</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Sekunden.</translation>
    </message>
    <message>
        <source>Auto uses Gemini when a key is found and the demo otherwise.</source>
        <translation>Auto benutzt Gemini, wenn ein Schlüssel gefunden wird, sonst die Demo.</translation>
    </message>
    <message>
        <source>A card with a chime, a card that is also said, or a card without a sound.</source>
        <translation>Eine Karte mit Klang, eine Karte, die auch gesprochen wird, oder eine Karte ohne Ton.</translation>
    </message>
    <message>
        <source>card only</source>
        <translation>nur Karte</translation>
    </message>
    <message>
        <source>Time between offers</source>
        <translation>Zeit zwischen Angeboten</translation>
    </message>
    <message>
        <source>Offers an hour, at most</source>
        <translation>Angebote in der Stunde, höchstens</translation>
    </message>
    <message>
        <source>How much an offer must help</source>
        <translation>Wie sehr ein Angebot helfen muss</translation>
    </message>
    <message>
        <source>0.1 shows nearly everything, 0.9 only what is sure to help.</source>
        <translation>0,1 zeigt fast alles, 0,9 nur, was sicher hilft.</translation>
    </message>
    <message>
        <source>Impressions go by</source>
        <translation>Eindrücke richten sich nach</translation>
    </message>
    <message>
        <source>Your words alone, or your words and the tone of your voice.</source>
        <translation>Nur nach Ihren Worten oder nach Worten und Tonfall.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>words and tone</source>
        <translation>Worte und Ton</translation>
    </message>
    <message>
        <source>I use headphones</source>
        <translation>Ich benutze Kopfhörer</translation>
    </message>
    <message>
        <source>Measure also while the assistant speaks: the microphone does not hear it.</source>
        <translation>Auch messen, während der Assistent spricht: Das Mikrofon hört ihn nicht.</translation>
    </message>
    <message>
        <source>Folders for files</source>
        <translation>Ordner für Dateien</translation>
    </message>
    <message>
        <source>Only below these may files be found, read and written; semicolons between them.</source>
        <translation>Nur darunter dürfen Dateien gefunden, gelesen und geschrieben werden; Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>Knowledge folders</source>
        <translation>Wissensordner</translation>
    </message>
    <message>
        <source>Text, Markdown and PDF to answer from; semicolons between them.</source>
        <translation>Text, Markdown und PDF, aus denen geantwortet wird; Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>Use my servers</source>
        <translation>Meine Server benutzen</translation>
    </message>
    <message>
        <source>Those that mcp.json beside the settings lists.</source>
        <translation>Die, die mcp.json neben den Einstellungen aufführt.</translation>
    </message>
    <message>
        <source>Tools at most</source>
        <translation>Werkzeuge höchstens</translation>
    </message>
    <message>
        <source>More than a few dozen tools make models choose badly.</source>
        <translation>Bei mehr als ein paar Dutzend Werkzeugen wählen Modelle schlecht.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source>Summaries by the model</source>
        <translation>Zusammenfassungen durch das Modell</translation>
    </message>
    <message>
        <source>When nobody speaks, the model sums up what was said. Costs tokens; not in the demo.</source>
        <translation>Wenn niemand spricht, fasst das Modell zusammen, was gesagt wurde. Kostet Token; nicht in der Demo.</translation>
    </message>
    <message>
        <source>Model for summaries</source>
        <translation>Modell für Zusammenfassungen</translation>
    </message>
    <message>
        <source>A text model of the same service; empty takes its usual fast one.</source>
        <translation>Ein Textmodell desselben Dienstes; leer nimmt sein übliches schnelles.</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Gemeinsames Gedächtnis</translation>
    </message>
    <message>
        <source>postgresql://you@host/database; encrypted, kept in step between your machines. A password goes into the keyring.</source>
        <translation>postgresql://you@host/database; verschlüsselt, zwischen Ihren Rechnern im Gleichstand gehalten. Ein Passwort kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Melden bei</translation>
    </message>
    <message>
        <source>US dollars a session; 0 never.</source>
        <translation>US-Dollar je Sitzung; 0 nie.</translation>
    </message>
    <message>
        <source>Pause the session at</source>
        <translation>Sitzung anhalten bei</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System follows the desktop, also its wish for high contrast.</source>
        <translation>System folgt der Oberfläche, auch ihrem Wunsch nach hohem Kontrast.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>en</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>de</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>es</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or fades.</source>
        <translation>Vermindert: Nichts gleitet oder blendet.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>vermindert</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mikrofon stumm oder an</translation>
    </message>
    <message>
        <source>Silence the assistant or let it be heard</source>
        <translation>Assistent stumm oder hörbar</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>Kamera ein oder aus</translation>
    </message>
    <message>
        <source>Start or end the conversation</source>
        <translation>Gespräch beginnen oder beenden</translation>
    </message>
    <message>
        <source>Pause the session or go on</source>
        <translation>Die Sitzung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Switch co-listening on or off</source>
        <translation>Mithören ein oder aus</translation>
    </message>
    <message>
        <source>Pick what is shared</source>
        <translation>Wählen, was geteilt wird</translation>
    </message>
    <message>
        <source>Pause sharing or go on</source>
        <translation>Teilen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Cut the answer short</source>
        <translation>Antwort abbrechen</translation>
    </message>
    <message>
        <source>Stop everything: tools, voice, what goes out</source>
        <translation>Alles anhalten: Werkzeuge, Stimme, was hinausgeht</translation>
    </message>
    <message>
        <source>Search the conversation</source>
        <translation>Gespräch durchsuchen</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Kompakte Leiste</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Check what works</source>
        <translation>Prüfen, was funktioniert</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Open or close the panel of cues</source>
        <translation>Den Bereich der Hinweise öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open or close the panel of activity</source>
        <translation>Den Bereich der Aktivität öffnen oder schließen</translation>
    </message>
    <message>
        <source>Quit Attune</source>
        <translation>Attune beenden</translation>
    </message>
    <message>
        <source>Attune then takes these keys away from every other program.</source>
        <translation>Attune nimmt diese Tasten dann jedem anderen Programm weg.</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>Zum Reden halten; zweimal tippen hält fest</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Bring the window to the front</source>
        <translation>Fenster nach vorn holen</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The configuration as JSON</source>
        <translation>Die Konfiguration als JSON</translation>
    </message>
    <message>
        <source>Asking for the model and its configuration…</source>
        <translation>Modell und Konfiguration werden erfragt&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This is what the next session begins with, and what was left out of it and why. Keys are never part of it.</source>
        <translation>Damit beginnt die nächste Sitzung; daneben steht, was weggelassen wurde und warum. Schlüssel sind nie dabei.</translation>
    </message>
</context>
<context>
    <name>ShareBorder</name>
    <message>
        <source>This desktop does not let Attune draw a border.</source>
        <translation>Dieser Desktop lässt Attune keinen Rand zeichnen.</translation>
    </message>
    <message>
        <source>The whole screen is shared, so there is no room for a border.</source>
        <translation>Der ganze Bildschirm wird geteilt, für einen Rand ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no room for the border&apos;s buttons: use those of the window.</source>
        <translation>Für die Knöpfe am Rand ist kein Platz: nehmen Sie die des Fensters.</translation>
    </message>
</context>
<context>
    <name>ShareTab</name>
    <message>
        <source>Sharing</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Verdecken&#xa0;…</translation>
    </message>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>Teile des Geteilten verdecken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>Attune sees this</source>
        <translation>Attune sieht dies</translation>
    </message>
    <message>
        <source>Attune does not see this</source>
        <translation>Attune sieht dies nicht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>Teilen fortsetzen</translation>
    </message>
</context>
<context>
    <name>SharedLine</name>
    <message>
        <source>Entries that wait: {count}.</source>
        <translation>Wartende Einträge: {count}.</translation>
    </message>
    <message>
        <source>Entries that it did not take, and that stay on this machine: {count}.</source>
        <translation>Einträge, die es nicht annahm und die auf diesem Rechner bleiben: {count}.</translation>
    </message>
    <message>
        <source>Connecting to the shared memory {place}…</source>
        <translation>Verbindung zum gemeinsamen Gedächtnis {place}&#xa0;…</translation>
    </message>
    <message>
        <source>In step with the shared memory {place}.</source>
        <translation>Auf dem Stand des gemeinsamen Gedächtnisses {place}.</translation>
    </message>
    <message>
        <source>On their way to the shared memory {place}: {count} entries.</source>
        <translation>Unterwegs zum gemeinsamen Gedächtnis {place}: {count} Einträge.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>This desktop does not let Attune look at the screen.</source>
        <translation>Diese Oberfläche lässt Attune den Bildschirm nicht sehen.</translation>
    </message>
    <message>
        <source>This desktop lets no program draw on the screen: the place is marked on the picture under Sources.</source>
        <translation>Dieser Desktop lässt kein Programm auf den Bildschirm zeichnen: Die Stelle ist auf dem Bild unter „Quellen“ markiert.</translation>
    </message>
    <message>
        <source>Attune points at something: {words}.</source>
        <translation>Attune zeigt auf etwas: {words}.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Feld schließen</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Close: {panel}</source>
        <translation>Schließen: {panel}</translation>
    </message>
    <message>
        <source>Open: {panel}</source>
        <translation>Öffnen: {panel}</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>A picture from before</source>
        <translation>Ein früheres Bild</translation>
    </message>
</context>
<context>
    <name>SimulateMenu</name>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Faults can be simulated only while the demo server answers.</source>
        <translation>Störungen lassen sich nur simulieren, während die Demo antwortet.</translation>
    </message>
    <message>
        <source>The menu now has an entry to simulate faults of the connection.</source>
        <translation>Im Menü können Sie jetzt Störungen der Verbindung simulieren.</translation>
    </message>
    <message>
        <source>Take back what still waits</source>
        <translation>Zurücknehmen, was noch wartet</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Answered as</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>An array</source>
        <translation>Ein Array</translation>
    </message>
    <message>
        <source>Broken Base64</source>
        <translation>Beschädigtes Base64</translation>
    </message>
    <message>
        <source>A close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A cut connection</source>
        <translation>Getrennte Verbindung</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Leerer Inhalt</translation>
    </message>
    <message>
        <source>An error object</source>
        <translation>Ein Fehlerobjekt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Half a message</source>
        <translation>Eine halbe Nachricht</translation>
    </message>
    <message>
        <source>A message of its own</source>
        <translation>Eine eigene Nachricht</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>A part of the turn</source>
        <translation>Ein Teil der Runde</translation>
    </message>
    <message>
        <source>A silent line</source>
        <translation>Stumme Leitung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>An unknown message</source>
        <translation>Eine unbekannte Nachricht</translation>
    </message>
    <message>
        <source>A wrong type</source>
        <translation>Ein falscher Typ</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Aborts the TCP connection without a word.</source>
        <translation>Bricht die TCP-Verbindung wortlos ab.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Verstummen</translation>
    </message>
    <message>
        <source>Neither reads nor writes for a while, as a half-open line does; pings wait too.</source>
        <translation>Liest und schreibt eine Weile nicht, wie eine halb offene Leitung; auch Pings warten.</translation>
    </message>
    <message>
        <source>How long; 0 until the connection ends.</source>
        <translation>Wie lange; 0 bis zum Ende der Verbindung.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht mehr lesen</translation>
    </message>
    <message>
        <source>Reads nothing for a while, so that pongs come late; what it has to say still goes out.</source>
        <translation>Liest eine Weile nichts, sodass Pongs spät kommen; was er zu sagen hat, geht weiter hinaus.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Wie lange.</translation>
    </message>
    <message>
        <source>Answer slowly</source>
        <translation>Langsam antworten</translation>
    </message>
    <message>
        <source>Holds every message back before it is sent.</source>
        <translation>Hält jede Nachricht vor dem Senden zurück.</translation>
    </message>
    <message>
        <source>How long each, in milliseconds; 0 stops it.</source>
        <translation>Wie lange jeweils, in Millisekunden; 0 beendet es.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Closes with a code and a reason.</source>
        <translation>Schließt mit Code und Grund.</translation>
    </message>
    <message>
        <source>The WebSocket close code.</source>
        <translation>Der Schließcode des WebSockets.</translation>
    </message>
    <message>
        <source>The reason text, at most 123 bytes.</source>
        <translation>Der Text des Grundes, höchstens 123 Bytes.</translation>
    </message>
    <message>
        <source>Announce the end</source>
        <translation>Ende ankündigen</translation>
    </message>
    <message>
        <source>Sends goAway, and ends the connection when the time it named is over.</source>
        <translation>Sendet goAway und beendet die Verbindung, wenn die genannte Zeit um ist.</translation>
    </message>
    <message>
        <source>The time left that it names.</source>
        <translation>Die Restzeit, die genannt wird.</translation>
    </message>
    <message>
        <source>What follows: a close, a line that falls silent, or nothing.</source>
        <translation>Was folgt: ein Schließen, eine stumme Leitung oder nichts.</translation>
    </message>
    <message>
        <source>Interrupt out of nowhere</source>
        <translation>Grundlos unterbrechen</translation>
    </message>
    <message>
        <source>Sends an interruption that nobody caused.</source>
        <translation>Sendet eine Unterbrechung, die niemand ausgelöst hat.</translation>
    </message>
    <message>
        <source>End a turn that never was</source>
        <translation>Eine Runde beenden, die es nie gab</translation>
    </message>
    <message>
        <source>Sends a turnComplete that nobody asked for.</source>
        <translation>Sendet ein turnComplete, um das niemand gebeten hat.</translation>
    </message>
    <message>
        <source>Send an error object</source>
        <translation>Ein Fehlerobjekt senden</translation>
    </message>
    <message>
        <source>Sends a top-level error object, as some proxies do.</source>
        <translation>Sendet ein Fehlerobjekt auf oberster Ebene, wie es manche Proxys tun.</translation>
    </message>
    <message>
        <source>The code inside the error object.</source>
        <translation>Der Code im Fehlerobjekt.</translation>
    </message>
    <message>
        <source>Send half a message</source>
        <translation>Eine halbe Nachricht senden</translation>
    </message>
    <message>
        <source>Sends a message that breaks off.</source>
        <translation>Sendet eine Nachricht, die abbricht.</translation>
    </message>
    <message>
        <source>Send a frame that is no message</source>
        <translation>Einen Frame senden, der keine Nachricht ist</translation>
    </message>
    <message>
        <source>Sends a frame that a client cannot use; the session goes on.</source>
        <translation>Sendet einen Frame, mit dem ein Client nichts anfangen kann; die Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>Was daran falsch ist.</translation>
    </message>
    <message>
        <source>Send a huge message</source>
        <translation>Eine riesige Nachricht senden</translation>
    </message>
    <message>
        <source>Sends a message beyond the 1 MiB at which many libraries stop.</source>
        <translation>Sendet eine Nachricht über 1 MiB, der Grenze vieler Bibliotheken.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Die Größe.</translation>
    </message>
    <message>
        <source>Send fields of tomorrow</source>
        <translation>Felder von morgen senden</translation>
    </message>
    <message>
        <source>Sends nested fields and enumeration values that no client knows.</source>
        <translation>Sendet verschachtelte Felder und Aufzählungswerte, die kein Client kennt.</translation>
    </message>
    <message>
        <source>Flood the client</source>
        <translation>Den Client überfluten</translation>
    </message>
    <message>
        <source>Sends many interim transcripts at once.</source>
        <translation>Sendet viele vorläufige Mitschriften auf einmal.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Leave turns unanswered</source>
        <translation>Runden unbeantwortet lassen</translation>
    </message>
    <message>
        <source>Ends the next turns without an answer.</source>
        <translation>Beendet die nächsten Runden ohne Antwort.</translation>
    </message>
    <message>
        <source>For how many turns, calls or interruptions.</source>
        <translation>Für wie viele Runden, Aufrufe oder Unterbrechungen.</translation>
    </message>
    <message>
        <source>Reject turns</source>
        <translation>Runden ablehnen</translation>
    </message>
    <message>
        <source>Ends the next turns with a reason in place of an answer.</source>
        <translation>Beendet die nächsten Runden mit einem Grund statt einer Antwort.</translation>
    </message>
    <message>
        <source>The turnCompleteReason.</source>
        <translation>Der Wert von turnCompleteReason.</translation>
    </message>
    <message>
        <source>Answer without sound</source>
        <translation>Ohne Ton antworten</translation>
    </message>
    <message>
        <source>Sends the next answers&apos; words without their sound.</source>
        <translation>Sendet die Worte der nächsten Antworten ohne ihren Ton.</translation>
    </message>
    <message>
        <source>Lose the end of turns</source>
        <translation>Das Ende von Runden verlieren</translation>
    </message>
    <message>
        <source>Leaves out the turnComplete of the next turns.</source>
        <translation>Lässt das turnComplete der nächsten Runden weg.</translation>
    </message>
    <message>
        <source>Repeat sound after an interruption</source>
        <translation>Ton nach einer Unterbrechung wiederholen</translation>
    </message>
    <message>
        <source>Sends old sound once more after the next interruptions.</source>
        <translation>Sendet nach den nächsten Unterbrechungen noch einmal alten Ton.</translation>
    </message>
    <message>
        <source>Send words too late</source>
        <translation>Worte zu spät senden</translation>
    </message>
    <message>
        <source>Sends the words of the next answers after their end.</source>
        <translation>Sendet die Worte der nächsten Antworten erst nach deren Ende.</translation>
    </message>
    <message>
        <source>Call a tool twice</source>
        <translation>Ein Werkzeug zweimal aufrufen</translation>
    </message>
    <message>
        <source>Sends the next tool calls twice.</source>
        <translation>Sendet die nächsten Werkzeugaufrufe zweimal.</translation>
    </message>
    <message>
        <source>The second time as a message of its own, or as a part of the model&apos;s turn.</source>
        <translation>Beim zweiten Mal als eigene Nachricht oder als Teil der Runde des Modells.</translation>
    </message>
    <message>
        <source>Call a tool without an id</source>
        <translation>Ein Werkzeug ohne Kennung aufrufen</translation>
    </message>
    <message>
        <source>Leaves the id out of the next tool calls.</source>
        <translation>Lässt die Kennung bei den nächsten Werkzeugaufrufen weg.</translation>
    </message>
    <message>
        <source>Cancel an answered call</source>
        <translation>Einen beantworteten Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Cancels the tool call that was answered last.</source>
        <translation>Bricht den zuletzt beantworteten Werkzeugaufruf ab.</translation>
    </message>
    <message>
        <source>Bear no sound during a call</source>
        <translation>Während eines Aufrufs keinen Ton vertragen</translation>
    </message>
    <message>
        <source>Closes with 1008 when sound comes while one of the next calls is pending.</source>
        <translation>Schließt mit 1008, wenn Ton kommt, während einer der nächsten Aufrufe noch offen ist.</translation>
    </message>
    <message>
        <source>Refuse connections</source>
        <translation>Verbindungen abweisen</translation>
    </message>
    <message>
        <source>Answers the next upgrades with an HTTP status.</source>
        <translation>Beantwortet die nächsten Upgrades mit einem HTTP-Status.</translation>
    </message>
    <message>
        <source>One of 400, 401, 403, 404, 429, 500, 503.</source>
        <translation>Eines von 400, 401, 403, 404, 429, 500, 503.</translation>
    </message>
    <message>
        <source>Never answer the setup</source>
        <translation>Nie auf das Setup antworten</translation>
    </message>
    <message>
        <source>Takes the setup of the next connections and says nothing.</source>
        <translation>Nimmt das Setup der nächsten Verbindungen an und sagt nichts.</translation>
    </message>
    <message>
        <source>Answer the setup with a fault</source>
        <translation>Auf das Setup mit einer Störung antworten</translation>
    </message>
    <message>
        <source>Answers the setup of the next connections in another way.</source>
        <translation>Beantwortet das Setup der nächsten Verbindungen auf andere Weise.</translation>
    </message>
    <message>
        <source>What comes in its place.</source>
        <translation>Was an dessen Stelle kommt.</translation>
    </message>
    <message>
        <source>Of the close or the error object; 0 is the usual.</source>
        <translation>Des Schließens oder des Fehlerobjekts; 0 ist der übliche.</translation>
    </message>
    <message>
        <source>Invalidate handles</source>
        <translation>Handles ungültig machen</translation>
    </message>
    <message>
        <source>Makes every resumption handle so far useless.</source>
        <translation>Macht jedes bisherige Handle zur Fortsetzung unbrauchbar.</translation>
    </message>
    <message>
        <source>Expired closes with 1008, unknown with 1007.</source>
        <translation>Abgelaufen schließt mit 1008, unbekannt mit 1007.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Test the sound…</source>
        <translation>Ton testen&#xa0;…</translation>
    </message>
    <message>
        <source>The recording is complete: {file}</source>
        <translation>Die Aufnahme ist fertig: {file}</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound test</source>
        <translation>Tontest</translation>
    </message>
    <message>
        <source>Record 4 seconds</source>
        <translation>4 Sekunden aufnehmen</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Echo messen</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Say a sentence, then listen.</source>
        <translation>Sagen Sie einen Satz und hören Sie ihn dann an.</translation>
    </message>
    <message>
        <source>You should hear a tone from your loudspeaker.</source>
        <translation>Sie sollten einen Ton aus Ihrem Lautsprecher hören.</translation>
    </message>
    <message>
        <source>Plays a murmur for nine seconds and measures how much of it comes back, and how much of that Attune takes out. Please stay quiet meanwhile.</source>
        <translation>Spielt neun Sekunden lang ein Murmeln ab und misst, wie viel davon zurückkommt und wie viel Attune davon entfernt. Bitte bleiben Sie solange still.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Echo of your room</source>
        <translation>Echo Ihres Raums</translation>
    </message>
    <message>
        <source>Recording: say something…</source>
        <translation>Aufnahme: sagen Sie etwas&#xa0;…</translation>
    </message>
    <message>
        <source>Measuring: please stay quiet…</source>
        <translation>Messung: bitte still sein&#xa0;…</translation>
    </message>
    <message>
        <source>Echo after {delay} ms</source>
        <translation>Echo nach {delay} ms</translation>
    </message>
    <message>
        <source>{figure} dB less echo</source>
        <translation>{figure} dB weniger Echo</translation>
    </message>
</context>
<context>
    <name>SoundWishes</name>
    <message>
        <source>Sound is not ready yet. Try again in a moment.</source>
        <translation>Der Ton ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Share a region to show it. Only what you frame is sent.</source>
        <translation>Teilen Sie einen Bereich. Nur Umrahmtes wird gesendet.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Kamera wählen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State: {word}</source>
        <translation>Zustand: {word}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>You are muted. Press to unmute</source>
        <translation>Sie sind stumm. Drücken schaltet das Mikrofon ein</translation>
    </message>
    <message>
        <source>Nothing that you say is sent. Click to unmute.</source>
        <translation>Nichts, was Sie sagen, wird gesendet. Klicken schaltet das Mikrofon ein.</translation>
    </message>
    <message>
        <source>Messages recorded</source>
        <translation>Zeichnet Nachrichten auf</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Conversations are kept again</source>
        <translation>Gespräche werden wieder aufbewahrt</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Private conversation. Press to keep it again</source>
        <translation>Privates Gespräch. Drücken Sie, um es wieder aufzubewahren</translation>
    </message>
    <message>
        <source>Nothing that is said is kept. Click to keep it again.</source>
        <translation>Nichts Gesagtes wird aufbewahrt. Klicken Sie, um es wieder aufzubewahren.</translation>
    </message>
    <message>
        <source>What goes over this session&apos;s connection is written to a file</source>
        <translation>Was über die Verbindung dieser Sitzung geht, wird in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The embedded server answers, on this computer.</source>
        <translation>Der eingebaute Server antwortet, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Try to connect at once instead of waiting</source>
        <translation>Sofort verbinden statt zu warten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is sent now; go on sending sound and pictures</source>
        <translation>Jetzt wird nichts gesendet; Ton und Bilder wieder senden</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Das Mikrofon ist an</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>Höre mit</translation>
    </message>
    <message>
        <source>Answering again</source>
        <translation>Antwortet wieder</translation>
    </message>
    <message>
        <source>Sharing the screen</source>
        <translation>Der Bildschirm wird geteilt</translation>
    </message>
    <message>
        <source>Sharing has ended</source>
        <translation>Das Teilen ist beendet</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Die Kamera ist an</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Nothing is heard or sent</source>
        <translation>Nichts wird gehört oder gesendet</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Attune runs as the administrator, so this is shown without the engine&apos;s sandbox.</source>
        <translation>Attune läuft als Administrator, deshalb wird dies ohne den Schutzbereich der Anzeige gezeigt.</translation>
    </message>
    <message>
        <source>Shown as plain links: this computer cannot show them as Google draws them.</source>
        <translation>Als einfache Links gezeigt: Dieser Rechner kann sie nicht so zeigen, wie Google sie zeichnet.</translation>
    </message>
    <message>
        <source>This link does not lead to Google and has not been opened.</source>
        <translation>Dieser Link führt nicht zu Google und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Google Search suggestions</source>
        <translation>Vorschläge der Google-Suche</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google-Suche</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Locked</source>
        <translation>Fest an</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Press to stop talking</source>
        <translation>Drücken beendet das Reden</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>Zum Reden halten; zweimal tippen hält fest</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Looking at the clock</source>
        <translation>Schaut auf die Uhr</translation>
    </message>
    <message>
        <source>Cancelling a timer</source>
        <translation>Löscht einen Timer</translation>
    </message>
    <message>
        <source>Reading your timers</source>
        <translation>Liest Ihre Timer</translation>
    </message>
    <message>
        <source>Setting a reminder</source>
        <translation>Stellt eine Erinnerung</translation>
    </message>
    <message>
        <source>Taking a note</source>
        <translation>Macht eine Notiz</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>Liest Ihre Notizen</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>Entfernt eine Notiz</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Merkt sich etwas</translation>
    </message>
    <message>
        <source>Forgetting a note</source>
        <translation>Vergisst eine Notiz</translation>
    </message>
    <message>
        <source>Remembering earlier conversations</source>
        <translation>Erinnert sich an frühere Gespräche</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>Kopiert in die Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Liest die Zwischenablage</translation>
    </message>
    <message>
        <source>Opening a web page</source>
        <translation>Öffnet eine Webseite</translation>
    </message>
    <message>
        <source>Offering an answer</source>
        <translation>Bietet eine Antwort an</translation>
    </message>
    <message>
        <source>Pointing at the screen</source>
        <translation>Zeigt auf den Bildschirm</translation>
    </message>
    <message>
        <source>Noting an impression</source>
        <translation>Notiert einen Eindruck</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Sucht Dateien</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Liest eine Datei</translation>
    </message>
    <message>
        <source>Reading the rest of a result</source>
        <translation>Liest den Rest eines Ergebnisses</translation>
    </message>
    <message>
        <source>Looking it up in your documents</source>
        <translation>Schlägt in Ihren Dokumenten nach</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Rechnet</translation>
    </message>
    <message>
        <source>Converting a measure</source>
        <translation>Rechnet ein Maß um</translation>
    </message>
    <message>
        <source>Looking at what was shown before</source>
        <translation>Sieht an, was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>Looking at what you share</source>
        <translation>Sieht an, was Sie teilen</translation>
    </message>
    <message>
        <source>Writing a calendar entry</source>
        <translation>Schreibt einen Kalendereintrag</translation>
    </message>
    <message>
        <source>Looking at the open windows</source>
        <translation>Sieht die offenen Fenster an</translation>
    </message>
    <message>
        <source>Bringing a window to the front</source>
        <translation>Holt ein Fenster nach vorn</translation>
    </message>
    <message>
        <source>Changing a switch of Attune</source>
        <translation>Stellt einen Schalter von Attune um</translation>
    </message>
    <message>
        <source>Looking up an order</source>
        <translation>Schlägt eine Bestellung nach</translation>
    </message>
    <message>
        <source>Refunding an order</source>
        <translation>Erstattet eine Bestellung</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>Übergibt an einen Menschen</translation>
    </message>
    <message>
        <source>Using {tool}</source>
        <translation>Nutzt {tool}</translation>
    </message>
    <message>
        <source>Setting a timer for {length}</source>
        <translation>Stellt einen Timer auf {length}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Let the model use {tool}</source>
        <translation>Das Modell {tool} benutzen lassen</translation>
    </message>
    <message>
        <source>The model knows it as {name}</source>
        <translation>Das Modell kennt es als {name}</translation>
    </message>
    <message>
        <source>What {tool} does</source>
        <translation>Was {tool} tut</translation>
    </message>
    <message>
        <source>Decides when you are asked. Nobody checks what a server says of itself: {hints}</source>
        <translation>Entscheidet, wann Sie gefragt werden. Was ein Server von sich sagt, prüft niemand: {hints}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Neu, seit Sie zuletzt nachsahen</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>Hat sich geändert</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Vorher: {text}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — abgebrochen</translation>
    </message>
    <message>
        <source> — not sent</source>
        <translation> — nicht gesendet</translation>
    </message>
    <message>
        <source>Cut off before the first word</source>
        <translation>Vor dem ersten Wort abgebrochen</translation>
    </message>
    <message>
        <source>From memory, {date}: a note</source>
        <translation>Aus dem Gedächtnis, {date}: eine Notiz</translation>
    </message>
    <message>
        <source>From memory, {date}: a picture</source>
        <translation>Aus dem Gedächtnis, {date}: ein Bild</translation>
    </message>
    <message>
        <source>From memory, {date}</source>
        <translation>Aus dem Gedächtnis, {date}</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>You, typed</source>
        <translation>Sie, geschrieben</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Teilen anhalten</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>Dieses Gespräch aufnehmen</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Open Attune</source>
        <translation>Attune öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Stop talking</source>
        <translation>Nicht weiterreden</translation>
    </message>
    <message>
        <source>Still working: {tool}</source>
        <translation>Noch in Arbeit: {tool}</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>Den Assistenten unterbrechen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{n}k</source>
        <translation>{n} Tsd.</translation>
    </message>
    <message>
        <source>{n}M</source>
        <translation>{n} Mio.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Let the assistant be heard</source>
        <translation>Den Assistenten hören</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>Den Assistenten stummschalten</translation>
    </message>
    <message>
        <source>Echo: cancelling, {figure} dB less</source>
        <translation>Echo: unterdrückt, {figure} dB weniger</translation>
    </message>
    <message>
        <source>Echo: cancelling</source>
        <translation>Echo: wird unterdrückt</translation>
    </message>
    <message>
        <source>Echo: none to cancel</source>
        <translation>Echo: keines vorhanden</translation>
    </message>
    <message>
        <source>Echo: learning your room</source>
        <translation>Echo: lernt Ihren Raum</translation>
    </message>
    <message>
        <source>Echo: not converging. Headphones help.</source>
        <translation>Echo: passt sich nicht an. Kopfhörer helfen.</translation>
    </message>
    <message>
        <source>Echo: none with headphones</source>
        <translation>Echo: keines mit Kopfhörern</translation>
    </message>
    <message>
        <source>Echo cancelling is off</source>
        <translation>Echounterdrückung ist aus</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>Pegel der Assistentenstimme</translation>
    </message>
    <message>
        <source>Volume of the assistant&apos;s voice</source>
        <translation>Lautstärke der Assistentenstimme</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>Ton testen&#xa0;…</translation>
    </message>
    <message>
        <source>No sound: read the captions</source>
        <translation>Kein Ton: lesen Sie die Untertitel</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Attune</source>
        <translation>Willkommen bei Attune</translation>
    </message>
    <message>
        <source>Talk with an assistant that hears you and sees only what you choose to show it. How would you like to begin?</source>
        <translation>Sprechen Sie mit einem Assistenten, der Sie hört und nur sieht, was Sie ihm zeigen. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Attune asks for the microphone when you begin to talk, for the screen when you share it and for the camera when you switch it on, never before.</source>
        <translation>Attune fragt nach dem Mikrofon, wenn Sie zu sprechen beginnen, nach dem Bildschirm, wenn Sie ihn teilen, und nach der Kamera, wenn Sie sie einschalten, nie vorher.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>A small assistant on this computer answers. Nothing leaves the computer and nothing costs anything.</source>
        <translation>Ein kleiner Assistent auf diesem Rechner antwortet. Nichts verlässt den Rechner und nichts kostet etwas.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Talk to the demo now</source>
        <translation>Jetzt mit der Demo sprechen</translation>
    </message>
    <message>
        <source>Talk with Gemini. The key is checked with the service and kept in your keyring.</source>
        <translation>Sprechen Sie mit Gemini. Der Schlüssel wird beim Dienst geprüft und im Schlüsselbund verwahrt.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>API-Schlüssel benutzen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Attune uses Google&apos;s application default credentials. Run this command once in a terminal, sign in with your browser, and name your cloud project here.</source>
        <translation>Attune benutzt Googles Standard-Anmeldedaten für Programme. Führen Sie diesen Befehl einmal in einem Terminal aus, melden Sie sich im Browser an und nennen Sie hier Ihr Cloud-Projekt.</translation>
    </message>
    <message>
        <source>Sign in to Vertex AI</source>
        <translation>Bei Vertex AI anmelden</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>Cloud-Projekt</translation>
    </message>
    <message>
        <source>Talk with Vertex AI</source>
        <translation>Mit Vertex AI sprechen</translation>
    </message>
    <message>
        <source>Talk with Gemini now</source>
        <translation>Jetzt mit Gemini sprechen</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Der Befehl wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>WideShortcuts</name>
    <message>
        <source>The keys {keys} are chosen twice. Choose others in the preferences.</source>
        <translation>Die Tasten {keys} sind doppelt vergeben. Wählen Sie andere in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>XGlobalKeys</name>
    <message>
        <source>The desktop does not answer, so its keys cannot be taken.</source>
        <translation>Die Oberfläche antwortet nicht, daher können ihre Tasten nicht übernommen werden.</translation>
    </message>
    <message>
        <source>The keys {keys} belong to another program. Choose others in the preferences.</source>
        <translation>Die Tasten {keys} gehören einem anderen Programm. Wählen Sie andere in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Attune points here: {0}</source>
        <translation>Attune zeigt hierher: {0}</translation>
    </message>
    <message>
        <source>Attune points here</source>
        <translation>Attune zeigt hierher</translation>
    </message>
</context>
</TS>
