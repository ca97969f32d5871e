<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Connection lost ({code}{reason})</source>
        <translation>Verbindung verloren ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>, neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>Werkzeuge, Angebote und Erinnerungen erscheinen hier.</translation>
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
        <source>May Attune do this?</source>
        <translation>Darf Attune das tun?</translation>
    </message>
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
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow this call</source>
        <translation>Diesen Aufruf erlauben</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>Einmal erlauben (Klick, oder Leertaste bei Fokus)</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Deny this call</source>
        <translation>Diesen Aufruf ablehnen</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Dies nicht tun</translation>
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
        <translation>Dieses Modell kann nicht von sich aus schweigen. Attune achtet auf diesem Computer auf Pausen, fragt es dann und hält zurück, was es laut sagt.</translation>
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
        <source>Pick a region…</source>
        <translation>Bereich wählen…</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>Der ganze Bildschirm</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
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
        <source>Type instead of speaking</source>
        <translation>Schreiben statt sprechen</translation>
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
        <source>This session has cost {spent}, the limit that you set. Attune has ended it; start again to go on, or raise the limit in the preferences.</source>
        <translation>Diese Sitzung hat {spent} gekostet, die von Ihnen gesetzte Grenze. Attune hat sie beendet; starten Sie neu, um fortzufahren, oder heben Sie die Grenze in den Einstellungen an.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>Diese Sitzung hat {spent} gekostet, mehr als Ihre Meldegrenze.</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>Lernt Ihre gewohnte Stimme ({learnt} von {all} s)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>Wartet auf Ihre Stimme</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Gerade gemessen</translation>
    </message>
    <message>
        <source>On hold while others may be heard</source>
        <translation>Wartet, solange andere zu hören sein könnten</translation>
    </message>
    <message>
        <source>Paused while co-listening</source>
        <translation>Beim Mithören angehalten</translation>
    </message>
    <message>
        <source>lower than your usual</source>
        <translation>niedriger als gewohnt</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>wie gewohnt</translation>
    </message>
    <message>
        <source>higher than your usual</source>
        <translation>höher als gewohnt</translation>
    </message>
    <message>
        <source>Energy: {word}</source>
        <translation>Energie: {word}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>{n} st higher</source>
        <translation>{n} HT höher</translation>
    </message>
    <message>
        <source>{n} st lower</source>
        <translation>{n} HT tiefer</translation>
    </message>
    <message>
        <source>{n} dB louder</source>
        <translation>{n} dB lauter</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>{n} dB leiser</translation>
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
        <source>Attune can measure loudness, pitch and pace of your own voice on this computer and show how they differ from your usual; nothing is stored, and you can stop any time.</source>
        <translation>Attune kann Lautstärke, Tonhöhe und Tempo Ihrer Stimme auf diesem Computer messen und zeigen, wie sie von Ihrem Gewohnten abweichen; nichts wird gespeichert, und Sie können jederzeit aufhören.</translation>
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
        <source>Your microphone · measured on this computer</source>
        <translation>Ihr Mikrofon · auf diesem Computer gemessen</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
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
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
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
        <translation>Bericht kopieren…</translation>
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
    <name>ImpressionCard</name>
    <message>
        <source>energy: {word}</source>
        <translation>Energie: {word}</translation>
    </message>
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
        <source>Dismiss the impression</source>
        <translation>Eindruck verwerfen</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>Eindruck des Assistenten</translation>
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
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
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
        <source>Answer me</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Attune answers when you speak (Ctrl+L switches)</source>
        <translation>Attune antwortet, wenn Sie sprechen (Strg+L wechselt)</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows (Ctrl+L switches)</source>
        <translation>Attune hört still zu und bietet an, was es weiß (Strg+L wechselt)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Retry now</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>Sofort verbinden</translation>
    </message>
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
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>Dieses Angebot laut sagen</translation>
    </message>
    <message>
        <source>Let the assistant say it aloud</source>
        <translation>Den Assistenten es laut sagen lassen</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>Angebot verwerfen</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>Weil: {why}</translation>
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
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>Bereichsauswahl</translation>
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
        <source>Drag over what Attune may see</source>
        <translation>Ziehen Sie über das, was Attune sehen darf</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>Doppelklick nimmt den ganzen Bildschirm. Pfeiltasten beginnen in der Mitte, Esc teilt nichts.</translation>
    </message>
    <message>
        <source>Arrows move, Shift faster, Alt resizes. Enter shares it.</source>
        <translation>Pfeile bewegen, Umschalt schneller, Alt ändert die Größe. Enter teilt.</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>Dies teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>sent {age} ago</source>
        <translation>vor {age} gesendet</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>Angehalten, {sent}</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>Letztes gesendetes Bild: {what}</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Erweiterte Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Changes of the session and devices apply from the next session.</source>
        <translation>Änderungen an Sitzung und Geräten gelten ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
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
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
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
    <name>SoundTile</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
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
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Höre Sie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>Pegel der Assistentenstimme</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
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
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The embedded server answers, on this computer.</source>
        <translation>Der eingebaute Server antwortet, auf diesem Computer.</translation>
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
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Co-listening: {kind}</source>
        <translation>Mithören: {kind}</translation>
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
        <source>Taking a note</source>
        <translation>Macht eine Notiz</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>Liest Ihre Notizen</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>Kopiert in die Zwischenablage</translation>
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
        <source>Noting an impression</source>
        <translation>Notiert einen Eindruck</translation>
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
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — abgebrochen</translation>
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
</context>
</TS>
