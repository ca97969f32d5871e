<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The next conversation goes on with this one</source>
        <translation>La próxima conversación sigue con esta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar conversaciones</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Delete the {count} found…</source>
        <translation>Borrar las {count} encontradas…</translation>
    </message>
    <message>
        <source>Delete all {count}…</source>
        <translation>Borrar las {count}…</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Subtítulos (WebVTT)</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>Completo (JSON)</translation>
    </message>
    <message>
        <source>Move to another machine…</source>
        <translation>Llevar a otro equipo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Connected to {model}</source>
        <translation>Conectado a {model}</translation>
    </message>
    <message>
        <source>Connected again after {gap} s</source>
        <translation>Conectado de nuevo tras {gap} s</translation>
    </message>
    <message>
        <source>Recording begun</source>
        <translation>Grabación iniciada</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Grabación terminada</translation>
    </message>
    <message>
        <source>Using {device}</source>
        <translation>Usando {device}</translation>
    </message>
    <message>
        <source>The microphone is lost</source>
        <translation>Se ha perdido el micrófono</translation>
    </message>
    <message>
        <source>The loudspeaker is lost</source>
        <translation>Se ha perdido el altavoz</translation>
    </message>
    <message>
        <source>Connection lost ({code}{reason})</source>
        <translation>Conexión perdida ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>, nuevo intento en {seconds} s</translation>
    </message>
    <message>
        <source>Show earlier activity</source>
        <translation>Mostrar actividad anterior</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>Aquí aparecen herramientas, ofertas y recordatorios.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>Embedded server</source>
        <translation>Servidor integrado</translation>
    </message>
</context>
<context>
    <name>BorderStrip</name>
    <message>
        <source>Edge of what is shared</source>
        <translation>Borde de lo compartido</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Show arguments and result</source>
        <translation>Mostrar argumentos y resultado</translation>
    </message>
    <message>
        <source>Cancel this call</source>
        <translation>Cancelar esta llamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Inside the screen&apos;s picture</source>
        <translation>Dentro de la imagen de la pantalla</translation>
    </message>
    <message>
        <source>Show one picture now</source>
        <translation>Mostrar una imagen ahora</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>This camera does not tell its sizes. Attune asks it for {0}.</source>
        <translation>Esta cámara no indica sus tamaños. Attune le pide {0}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the system&apos;s own</source>
        <translation>la del sistema</translation>
    </message>
    <message>
        <source>no display answers here</source>
        <translation>aquí no responde ninguna pantalla</translation>
    </message>
    <message>
        <source>&apos;attune talk&apos; works without one; so does &apos;attune rehearse&apos;.</source>
        <translation>&apos;attune talk&apos; funciona sin ella; &apos;attune rehearse&apos; también.</translation>
    </message>
    <message>
        <source>Attune can neither draw a border there nor tell windows apart: what it must not see is hidden by hand.</source>
        <translation>Allí Attune no puede dibujar un marco ni distinguir ventanas: lo que no debe ver se oculta a mano.</translation>
    </message>
    <message>
        <source>echo cancellation is off</source>
        <translation>la cancelación de eco está desactivada</translation>
    </message>
    <message>
        <source>Use headphones, or switch it on.</source>
        <translation>Use auriculares o actívela.</translation>
    </message>
    <message>
        <source>echo cancellation is missing</source>
        <translation>falta la cancelación de eco</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Use auriculares.</translation>
    </message>
    <message>
        <source>echo cancellation is ready</source>
        <translation>la cancelación de eco está lista</translation>
    </message>
    <message>
        <source>espeak-ng is missing: the demo has only its recorded phrases</source>
        <translation>falta espeak-ng: la demo solo tiene sus frases grabadas</translation>
    </message>
    <message>
        <source>Install the package espeak-ng.</source>
        <translation>Instale el paquete espeak-ng.</translation>
    </message>
    <message>
        <source>keys can be kept</source>
        <translation>se pueden guardar claves</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY, or enter the key at each start.</source>
        <translation>Defina GOOGLE_API_KEY o introduzca la clave en cada inicio.</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} está definida</translation>
    </message>
    <message>
        <source>none: Attune talks with the demo</source>
        <translation>ninguna: Attune habla con la demo</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY for Gemini.</source>
        <translation>Defina GOOGLE_API_KEY para Gemini.</translation>
    </message>
    <message>
        <source>one is in the keyring. {finding}</source>
        <translation>hay una en el llavero. {finding}</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>Introduzca otra clave.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{hosts}; bypassed for this computer</source>
        <translation>{hosts}; se omite para este equipo</translation>
    </message>
    <message>
        <source>{backend}, {model}, set up in {took_ms} ms</source>
        <translation>{backend}, {model}, preparada en {took_ms} ms</translation>
    </message>
    <message>
        <source>{url} does not answer ({why})</source>
        <translation>{url} no responde ({why})</translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation>¿Está en marcha?</translation>
    </message>
    <message>
        <source>no microphone was found</source>
        <translation>no se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>no loudspeaker was found</source>
        <translation>no se encontró ningún altavoz</translation>
    </message>
    <message>
        <source>Connect one; typing and captions work without.</source>
        <translation>Conecte uno; escribir y los subtítulos funcionan sin él.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <source>{what}: {width} by {height} pixels</source>
        <translation>{what}: {width} por {height} píxeles</translation>
    </message>
    <message>
        <source>{what} gave no picture</source>
        <translation>{what} no dio ninguna imagen</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>could not be checked ({kind})</source>
        <translation>no se pudo comprobar ({kind})</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>eco</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>demo voice</source>
        <translation>voz de la demo</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>transcription endpoint</source>
        <translation>servidor de transcripción</translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>servidor de conversación</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Elegir una región…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Open the preferences…</source>
        <translation>Abrir las preferencias…</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Ajustes de sonido…</translation>
    </message>
    <message>
        <source>Screen and camera settings…</source>
        <translation>Ajustes de pantalla y cámara…</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>Ajustes de la sesión…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Comprobando</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check what works…</source>
        <translation>Comprobar qué funciona…</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Copiar informe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Qué se copiará</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no keys and nothing you said.</source>
        <translation>Esto es todo lo que se copiará. No contiene claves ni nada de lo que usted dijo.</translation>
    </message>
    <message>
        <source>Looking: {done} of {all} done</source>
        <translation>Comprobando: {done} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} need a look</source>
        <translation>Conviene mirar {count} de {all}</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
</context>
<context>
    <name>CoListener</name>
    <message>
        <source>Holding back: {why}</source>
        <translation>Se contiene: {why}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>Ha oído una pregunta</translation>
    </message>
    <message>
        <source>Offering a card</source>
        <translation>Ofrece una tarjeta</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>people are talking</source>
        <translation>hay gente hablando</translation>
    </message>
    <message>
        <source>you are presenting</source>
        <translation>está presentando</translation>
    </message>
    <message>
        <source>it offered something a moment ago</source>
        <translation>acaba de ofrecer algo</translation>
    </message>
    <message>
        <source>enough offers for this hour</source>
        <translation>ya basta de ofertas por esta hora</translation>
    </message>
    <message>
        <source>not sure enough that it would help</source>
        <translation>no hay suficiente certeza de que ayude</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>aún no ha oído nada</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>oído ahora mismo</translation>
    </message>
    <message>
        <source>heard {n} s ago</source>
        <translation>oído hace {n} s</translation>
    </message>
    <message>
        <source>heard {n} min ago</source>
        <translation>oído hace {n} min</translation>
    </message>
    <message>
        <source>{heard} heard, {silent} in silence, {cards} cards, {spoken} spoken</source>
        <translation>{heard} oídas, {silent} en silencio, {cards} tarjetas, {spoken} dichas</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidas</translation>
    </message>
</context>
<context>
    <name>CoListenerBar</name>
    <message>
        <source>Snoozed</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>¿Algo que añadir?</translation>
    </message>
    <message>
        <source>Ask whether there is anything to add</source>
        <translation>Preguntar si hay algo que añadir</translation>
    </message>
    <message>
        <source>I am presenting</source>
        <translation>Estoy presentando</translation>
    </message>
    <message>
        <source>Hold offers while I present</source>
        <translation>Retener las ofertas mientras presento</translation>
    </message>
    <message>
        <source>Hold offers for a while</source>
        <translation>Retener las ofertas un rato</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Terminar la pausa</translation>
    </message>
</context>
<context>
    <name>CoListening</name>
    <message>
        <source>By instruction</source>
        <translation>Por instrucción</translation>
    </message>
    <message>
        <source>The model was told to listen in silence; the session goes on as it was, and the model decides by itself when to offer something.</source>
        <translation>El modelo tiene orden de escuchar en silencio; la sesión sigue como estaba y el modelo decide por sí mismo cuándo ofrecer algo.</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>Sesión trasladada</translation>
    </message>
    <message>
        <source>This model takes a new instruction only with a new connection, so the session moves there in a pause and goes on with everything that was said.</source>
        <translation>Este modelo solo acepta una instrucción nueva con otra conexión; la sesión se traslada en una pausa y sigue con todo lo dicho.</translation>
    </message>
    <message>
        <source>Emulated here</source>
        <translation>Emulado aquí</translation>
    </message>
    <message>
        <source>This model cannot stay silent by itself. Attune listens for pauses on this computer, asks the model then, and holds back what it says aloud.</source>
        <translation>Este modelo no sabe callar por sí mismo. Attune espera las pausas en este equipo, le pregunta entonces y retiene lo que dice en voz alta.</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>State: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Answer me again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Seguir compartiendo</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>What you and Attune say is recorded</source>
        <translation>Se graba lo que dicen usted y Attune</translation>
    </message>
    <message>
        <source>Share a region</source>
        <translation>Compartir una región</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Compact bar</source>
        <translation>Barra compacta</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Let the assistant hear the computer again</source>
        <translation>Dejar que el asistente oiga de nuevo el equipo</translation>
    </message>
    <message>
        <source>Keep the computer from the assistant</source>
        <translation>Silenciar el equipo para el asistente</translation>
    </message>
    <message>
        <source>Muted: the assistant does not hear it</source>
        <translation>En silencio: el asistente no lo oye</translation>
    </message>
    <message>
        <source>Heard as soon as a conversation runs</source>
        <translation>Se oirá en cuanto haya una conversación</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Let the assistant hear the computer</source>
        <translation>Dejar que el asistente oiga el equipo</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting</source>
        <translation>El asistente oye también lo que suena en este equipo, como una reunión</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>Nivel del sonido del equipo</translation>
    </message>
    <message>
        <source>Volume of the computer in the mix</source>
        <translation>Volumen del equipo en la mezcla</translation>
    </message>
    <message>
        <source>System sound</source>
        <translation>Sonido del sistema</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May Attune do this?</source>
        <translation>¿Puede Attune hacer esto?</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Lo pide {name}</translation>
    </message>
    <message>
        <source>Goes to: {host}</source>
        <translation>Va a: {host}</translation>
    </message>
    <message>
        <source>What exactly is done or sent</source>
        <translation>Qué se hace o se envía exactamente</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>No hacer esto</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>Permitirlo esta vez (clic, o Espacio con el foco)</translation>
    </message>
    <message>
        <source>Allow in this conversation</source>
        <translation>Permitir en esta conversación</translation>
    </message>
    <message>
        <source>Do not ask again before this conversation ends</source>
        <translation>No volver a preguntar hasta que termine esta conversación</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>Do not ask again; you can take this back under Permissions</source>
        <translation>No volver a preguntar; puede retirarlo en Permisos</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>No permitir nunca</translation>
    </message>
    <message>
        <source>Refuse without asking; you can take this back under Permissions</source>
        <translation>Rechazar sin preguntar; puede retirarlo en Permisos</translation>
    </message>
    <message>
        <source>No answer within {seconds} s means no</source>
        <translation>Sin respuesta en {seconds} s significa no</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Muted</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Mic on</source>
        <translation>Micro activo</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz apagada</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voz activa</translation>
    </message>
    <message>
        <source>Let the assistant be heard</source>
        <translation>Oír al asistente</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>Silenciar al asistente</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara activa</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>Encender la cámara</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Change what is shared</source>
        <translation>Cambiar lo que se comparte</translation>
    </message>
    <message>
        <source>Share your screen</source>
        <translation>Compartir la pantalla</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Pause the session</source>
        <translation>Pausar la sesión</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Elegir una región…</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Mic</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>Le escucho</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>Hable o escriba abajo. Pruebe a decir:</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>Hable con Attune</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>Pulse Empezar y hable, o escriba abajo. Pruebe a decir:</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Send the present picture with your text</source>
        <translation>Enviar la imagen actual con su texto</translation>
    </message>
    <message>
        <source>Share something first to send its picture with your text</source>
        <translation>Comparta algo primero para enviar su imagen con el texto</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Escriba en vez de hablar</translation>
    </message>
    <message>
        <source>Paused: resume to go on</source>
        <translation>En pausa: pulse Seguir para continuar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>In a moment you can speak, or type below. Try saying:</source>
        <translation>En un momento podrá hablar; también puede escribir abajo. Pruebe a decir:</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>El micrófono está silenciado</translation>
    </message>
    <message>
        <source>Unmute it to speak, or type below. Try saying:</source>
        <translation>Actívelo para hablar o escriba abajo. Pruebe a decir:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Ir a la línea más reciente</translation>
    </message>
</context>
<context>
    <name>CostLabel</name>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} tokens</translation>
    </message>
    <message>
        <source>{spent} (~{hourly}/h)</source>
        <translation>{spent} (~{hourly}/h)</translation>
    </message>
    <message>
        <source>Cost: {text}</source>
        <translation>Coste: {text}</translation>
    </message>
    <message>
        <source>Sound heard</source>
        <translation>Audio oído</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texto leído</translation>
    </message>
    <message>
        <source>Pictures seen</source>
        <translation>Imágenes vistas</translation>
    </message>
    <message>
        <source>Video seen</source>
        <translation>Vídeo visto</translation>
    </message>
    <message>
        <source>Sound spoken</source>
        <translation>Audio hablado</translation>
    </message>
    <message>
        <source>Text written</source>
        <translation>Texto escrito</translation>
    </message>
    <message>
        <source>Read for a summary</source>
        <translation>Leído para un resumen</translation>
    </message>
    <message>
        <source>Summaries written</source>
        <translation>Resúmenes escritos</translation>
    </message>
    <message>
        <source>{what}: {count} tokens</source>
        <translation>{what}: {count} tokens</translation>
    </message>
    <message>
        <source>The demo costs nothing.</source>
        <translation>La demo no cuesta nada.</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>No se conoce el precio de este modelo.</translation>
    </message>
    <message>
        <source>Estimated from list prices; your bill may differ.</source>
        <translation>Estimado con precios de lista; su factura puede variar.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, the limit that you set. Attune has paused it: nothing that you say or show is sent. Resume to go on beyond the limit, or end it.</source>
        <translation>Esta sesión ha costado {spent}, el límite que usted fijó. Attune la ha pausado: no se envía nada de lo que diga o muestre. Pulse Seguir para continuar más allá del límite, o termínela.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>Esta sesión ha costado {spent}, más de lo que quería gastar sin aviso.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} conversación</numerusform>
            <numerusform>{count} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <translation>
            <numerusform>{count} conversación borrada</numerusform>
            <numerusform>{count} conversaciones borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} línea</numerusform>
            <numerusform>{count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} nota</numerusform>
            <numerusform>{count} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait</source>
        <translation>
            <numerusform>{count} más en espera</numerusform>
            <numerusform>{count} más en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueCurve</name>
    <message>
        <source>Energy of the customer&apos;s voice against their usual</source>
        <translation>Energía de la voz frente a lo habitual</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>Aprende su voz habitual ({learnt} de {all} s)</translation>
    </message>
    <message>
        <source>The microphone or the room sounds different. Learning your usual voice again ({learnt} of {all} s)</source>
        <translation>El micrófono o la sala suenan distintos. Aprende de nuevo su voz habitual ({learnt} de {all} s)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>Espera su voz</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Medido ahora mismo</translation>
    </message>
    <message>
        <source>Unreliable now: too much sound behind your voice</source>
        <translation>Poco fiable ahora: demasiado ruido detrás de su voz</translation>
    </message>
    <message>
        <source>On hold while the assistant is heard</source>
        <translation>En espera mientras se oye al asistente</translation>
    </message>
    <message>
        <source>Paused while others may be heard</source>
        <translation>En pausa mientras se pueda oír a otros</translation>
    </message>
    <message>
        <source>Less energetic than your usual</source>
        <translation>Con menos energía que de costumbre</translation>
    </message>
    <message>
        <source>As energetic as your usual</source>
        <translation>Con la energía de costumbre</translation>
    </message>
    <message>
        <source>More energetic than your usual</source>
        <translation>Con más energía que de costumbre</translation>
    </message>
    <message>
        <source>{n} semitones higher</source>
        <translation>{n} semitonos más aguda</translation>
    </message>
    <message>
        <source>{n} semitones lower</source>
        <translation>{n} semitonos más grave</translation>
    </message>
    <message>
        <source>{n} dB stronger</source>
        <translation>{n} dB más fuerte</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>{n} dB más suave</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>{n} % más rápido</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>{n} % más lento</translation>
    </message>
    <message>
        <source>{text} ({rate} syllables/s)</source>
        <translation>{text} ({rate} sílabas/s)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % (usually {usual} %)</source>
        <translation>{n} % (habitual: {usual} %)</translation>
    </message>
    <message>
        <source>Affective dialogue: this model has none. It answers to your words, not to your tone.</source>
        <translation>Diálogo afectivo: este modelo no lo tiene. Responde a sus palabras, no a su tono.</translation>
    </message>
    <message>
        <source>Affective dialogue: a switch on this model, in the session&apos;s preferences.</source>
        <translation>Diálogo afectivo: en este modelo es un interruptor, en las preferencias de la sesión.</translation>
    </message>
    <message>
        <source>Affective dialogue: always on in this model; it has no switch.</source>
        <translation>Diálogo afectivo: siempre activo en este modelo; no tiene interruptor.</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>lo habitual</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>Desactivado por la directiva de este equipo.</translation>
    </message>
    <message>
        <source>Everything here is how your voice sounds beside your own usual, learnt from the last minutes. Energy goes by pitch, effort and pace, not by loudness. Mild anger looks usual, strong sadness can look usual, joy and anger look alike; noise, illness, an accent or another microphone change a voice. What is below the band is less certain than what is above. Nothing here says what you feel.</source>
        <translation>Todo lo de aquí es cómo suena su voz frente a lo habitual en usted, aprendido en los últimos minutos. La energía depende del tono, el esfuerzo y el ritmo, no del volumen. Un enojo leve parece habitual, una pena intensa puede parecer habitual, la alegría y el enojo se parecen; el ruido, una enfermedad, un acento u otro micrófono cambian la voz. Lo que queda bajo la banda es menos cierto que lo de encima. Nada de aquí dice lo que siente.</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Su voz</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>Medir mi voz</translation>
    </message>
    <message>
        <source>Switch cues on</source>
        <translation>Activar las señales</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>How your voice differs from your usual: pitch, effort, pace and pauses. Measured on this computer from your microphone alone; nothing is stored or sent. It cannot tell what you feel: joy and anger look alike, and a cold or an accent changes a voice. You can stop at any time.</source>
        <translation>En qué difiere su voz de lo habitual: tono, esfuerzo, ritmo y pausas. Se mide en este equipo, solo desde su micrófono; no se guarda ni se envía nada. No puede saber lo que siente: la alegría y el enojo se parecen, y un resfriado o un acento cambian la voz. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Your microphone · measured on this computer</source>
        <translation>Su micrófono · medido en este equipo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Energy over the last minute; the band is your usual</source>
        <translation>Energía en el último minuto; la banda es lo habitual</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What these cues can and cannot tell</source>
        <translation>Lo que estas señales pueden y no pueden decir</translation>
    </message>
    <message>
        <source>Stop measuring and forget</source>
        <translation>Parar y olvidar</translation>
    </message>
    <message>
        <source>Ends at once and clears what was learnt</source>
        <translation>Termina al instante y borra lo aprendido</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>Not there: {name}</source>
        <translation>No disponible: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The device that you chose is not there; it is used when it is back.</source>
        <translation>El dispositivo elegido no está; se usará cuando vuelva.</translation>
    </message>
    <message>
        <source>Follows the system: {name}</source>
        <translation>Sigue al sistema: {name}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>{name} (the system&apos;s)</source>
        <translation>{name} (el del sistema)</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Conectado desde hace</translation>
    </message>
    <message>
        <source>Age of the handle</source>
        <translation>Edad del identificador</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Conexiones perdidas</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudadas</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Reconstruidas</translation>
    </message>
    <message>
        <source>Ends announced</source>
        <translation>Cierres anunciados</translation>
    </message>
    <message>
        <source>Last gap</source>
        <translation>Última interrupción</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Última pérdida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Microphone to send</source>
        <translation>Del micrófono al envío</translation>
    </message>
    <message>
        <source>Send to first answer</source>
        <translation>Del envío a la primera respuesta</translation>
    </message>
    <message>
        <source>End of speech to first answer</source>
        <translation>Del fin del habla a la primera respuesta</translation>
    </message>
    <message>
        <source>First answer to sound</source>
        <translation>De la primera respuesta al sonido</translation>
    </message>
    <message>
        <source>Your voice to silence</source>
        <translation>De su voz al silencio</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>Mensajes ilegibles</translation>
    </message>
    <message>
        <source>Messages of unknown kinds</source>
        <translation>Mensajes de tipo desconocido</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Campos desconocidos</translation>
    </message>
    <message>
        <source>Latency in milliseconds (count, median, p95, p99)</source>
        <translation>Latencia en milisegundos (número, mediana, p95, p99)</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDoor</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Copiar informe…</translation>
    </message>
    <message>
        <source>Shows first what will be copied</source>
        <translation>Muestra antes lo que se copiará</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Mediana ms</translation>
    </message>
    <message>
        <source>Nothing has been timed yet; talk for a moment.</source>
        <translation>Aún no se ha medido nada; hable un momento.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Nothing to count yet: no unreadable message, no loss.</source>
        <translation>Nada que contar aún: ningún mensaje ilegible, ninguna pérdida.</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no words, pictures or keys.</source>
        <translation>Esto es todo lo que se copiará. No contiene palabras, imágenes ni claves.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>EnergyTimeline</name>
    <message>
        <source>Energy over the last minute</source>
        <translation>Energía en el último minuto</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The service does not accept the key.</source>
        <translation>El servicio no acepta la clave.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>Compruébela en los ajustes.</translation>
    </message>
    <message>
        <source>A key has only letters, digits and signs, and no spaces.</source>
        <translation>Una clave solo tiene letras, cifras y signos, sin espacios.</translation>
    </message>
    <message>
        <source>Gemini needs an API key.</source>
        <translation>Gemini necesita una clave de API.</translation>
    </message>
    <message>
        <source>Enter one in the settings, set GOOGLE_API_KEY, or choose the demo.</source>
        <translation>Escriba una en los ajustes, defina GOOGLE_API_KEY o elija la demo.</translation>
    </message>
    <message>
        <source>No key was given for the service.</source>
        <translation>No se dio ninguna clave para el servicio.</translation>
    </message>
    <message>
        <source>Enter one in the settings.</source>
        <translation>Escriba una en los ajustes.</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>No se pudo comprobar la clave.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>La clave no se guardó.</translation>
    </message>
    <message>
        <source>Asking the service about the key.</source>
        <translation>Preguntando al servicio por la clave.</translation>
    </message>
    <message>
        <source>The service takes the key;</source>
        <translation>El servicio acepta la clave;</translation>
    </message>
    <message>
        <source>it answered within {took} ms.</source>
        <translation>respondió en {took} ms.</translation>
    </message>
    <message>
        <source>The service takes the key, but:</source>
        <translation>El servicio acepta la clave, pero:</translation>
    </message>
    <message>
        <source>It is in your keyring and is used from the next start of a session.</source>
        <translation>Está en su llavero y se usará desde el próximo inicio de una sesión.</translation>
    </message>
    <message>
        <source>It is used from the next start of a session, but {why}.</source>
        <translation>Se usará desde el próximo inicio de una sesión, pero {why}.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>El servicio no permite esto.</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>Compruebe la clave y sus permisos.</translation>
    </message>
    <message>
        <source>The service does not know this model here.</source>
        <translation>El servicio no conoce este modelo aquí.</translation>
    </message>
    <message>
        <source>Choose another model or location.</source>
        <translation>Elija otro modelo u otra ubicación.</translation>
    </message>
    <message>
        <source>The service does not know this cloud project, or these credentials may not use it.</source>
        <translation>El servicio no conoce este proyecto de la nube, o estas credenciales no pueden usarlo.</translation>
    </message>
    <message>
        <source>Check the project in the settings.</source>
        <translation>Compruebe el proyecto en los ajustes.</translation>
    </message>
    <message>
        <source>Vertex AI needs a cloud project or an express key.</source>
        <translation>Vertex AI necesita un proyecto de la nube o una clave exprés.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT or enter the project in the settings.</source>
        <translation>Defina GOOGLE_CLOUD_PROJECT o escriba el proyecto en los ajustes.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not accepted or not found.</source>
        <translation>Las credenciales de Google Cloud no se aceptaron o no se encontraron.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not found.</source>
        <translation>No se encontraron credenciales de Google Cloud.</translation>
    </message>
    <message>
        <source>Run gcloud auth application-default login, or choose a credentials file in the settings.</source>
        <translation>Ejecute gcloud auth application-default login o elija un archivo de credenciales en los ajustes.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now.</source>
        <translation>La cuota del servicio está agotada por ahora.</translation>
    </message>
    <message>
        <source>Attune waits before it tries again.</source>
        <translation>Attune espera antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The service rejected the session&apos;s settings.</source>
        <translation>El servicio rechazó los ajustes de la sesión.</translation>
    </message>
    <message>
        <source>The earlier session can no longer be resumed.</source>
        <translation>La sesión anterior ya no se puede reanudar.</translation>
    </message>
    <message>
        <source>The service refused the session.</source>
        <translation>El servicio rechazó la sesión.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The service refused the connection (HTTP {code}).</source>
        <translation>El servicio rechazó la conexión (HTTP {code}).</translation>
    </message>
    <message>
        <source>The service or a proxy answered with HTTP {code}.</source>
        <translation>El servicio o un proxy respondió con HTTP {code}.</translation>
    </message>
    <message>
        <source>The service sent a message that is too large to take;</source>
        <translation>El servicio envió un mensaje demasiado grande;</translation>
    </message>
    <message>
        <source>Attune left it out and connects anew.</source>
        <translation>Attune lo omitió y vuelve a conectarse.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>El servicio no está disponible en este momento.</translation>
    </message>
    <message>
        <source>It said: &quot;{words}&quot;</source>
        <translation>Dijo: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>The service did not answer within {seconds} seconds.</source>
        <translation>
            <numerusform>El servicio no respondió en {seconds} segundo.</numerusform>
            <numerusform>El servicio no respondió en {seconds} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found.</source>
        <translation>No se encuentra el servidor del servicio.</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>¿Está este equipo en línea?</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede llegar al servicio.</translation>
    </message>
    <message>
        <source>{host} cannot be reached for a while now. Attune is offline and goes on trying; what you type is kept and sent then, and notes and earlier conversations stay at hand.</source>
        <translation>Hace un rato que no se puede llegar a {host}. Attune está sin conexión y sigue intentándolo; lo que escriba se guarda y se enviará entonces, y las notas y conversaciones anteriores siguen a mano.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent.</source>
        <translation>El certificado de {host} no es de confianza ({why}), así que no se envió nada.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of this network may stand in between: sign in with a browser, or ask who runs the network.</source>
        <translation>Puede haber en medio un proxy o una página de acceso de esta red: inicie sesión con un navegador o pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent. It was issued by &quot;{issuer}&quot;.</source>
        <translation>El certificado de {host} no es de confianza ({why}), así que no se envió nada. Lo emitió «{issuer}».</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this computer&apos;s date ({date}), so nothing was sent.</source>
        <translation>El certificado de {host} no es válido en la fecha de este equipo ({date}), así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the clock.</source>
        <translation>Compruebe el reloj.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {date}, which is before Attune was installed, so the certificate of {host} cannot be checked and nothing was sent.</source>
        <translation>El reloj de este equipo marca {date}, antes de que se instalara Attune, así que no se puede comprobar el certificado de {host} y no se envió nada.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The endpoint {url} is not an https address.</source>
        <translation>La dirección {url} no es https.</translation>
    </message>
    <message>
        <source>The setting for backends names {name}, which is none of them.</source>
        <translation>El ajuste de servicios nombra {name}, que no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Not every backend that you allowed can take over.</source>
        <translation>No todos los servicios que permitió pueden tomar el relevo.</translation>
    </message>
    <message>
        <source>{old} does not serve this session;</source>
        <translation>{old} no atiende esta sesión;</translation>
    </message>
    <message>
        <source>from now on what you say and show goes to {new}, as your settings allow.</source>
        <translation>desde ahora lo que diga y muestre va a {new}, como permiten sus ajustes.</translation>
    </message>
    <message>
        <source>The location {old} does not serve this session;</source>
        <translation>La ubicación {old} no atiende esta sesión;</translation>
    </message>
    <message>
        <source>Attune moves to {new}.</source>
        <translation>Attune pasa a {new}.</translation>
    </message>
    <message>
        <source>This model has no {what}, so it is left out.</source>
        <translation>Este modelo no tiene «{what}», así que se omite.</translation>
    </message>
    <message>
        <source>The service rejected the {what} option, so it is left out.</source>
        <translation>El servicio rechazó la opción «{what}», así que se omite.</translation>
    </message>
    <message>
        <source>The connection is too slow for your voice: some of what you say is left out. Pictures wait until it is quicker.</source>
        <translation>La conexión es demasiado lenta para su voz: parte de lo que dice se omite. Las imágenes esperan hasta que sea más rápida.</translation>
    </message>
    <message>
        <source>Less traffic on this network, or a place nearer to its sender, helps.</source>
        <translation>Ayuda tener menos tráfico en esta red o un lugar más cerca de su emisor.</translation>
    </message>
    <message>
        <source>The service sent this answer without sound, so you can only read it.</source>
        <translation>El servicio envió esta respuesta sin sonido, así que solo puede leerla.</translation>
    </message>
    <message>
        <source>Ask again to hear it; if that happens often, choose another voice or model.</source>
        <translation>Pregunte otra vez para oírla; si ocurre a menudo, elija otra voz u otro modelo.</translation>
    </message>
    <message>
        <source>The demo needs its embedded server, which is not running.</source>
        <translation>La demo necesita su servidor incorporado, que no está en marcha.</translation>
    </message>
    <message>
        <source>The demo server did not start.</source>
        <translation>El servidor de la demo no se inició.</translation>
    </message>
    <message>
        <source>Attune cannot talk without it or a key; &apos;attune check&apos; tells more.</source>
        <translation>Attune no puede hablar sin él o sin una clave; «attune check» dice más.</translation>
    </message>
    <message>
        <source>The demo server did not start: this account may not run {file}.</source>
        <translation>El servidor de la demo no se inició: esta cuenta no puede ejecutar {file}.</translation>
    </message>
    <message>
        <source>Install Attune where this account may read and run it, or enter a key.</source>
        <translation>Instale Attune donde esta cuenta pueda leerlo y ejecutarlo, o introduzca una clave.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>Está en silencio.</translation>
    </message>
    <message>
        <source>Nothing that you say is sent until you unmute.</source>
        <translation>Nada de lo que diga se envía hasta que active el micrófono.</translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for {minutes} minutes.</source>
        <translation>
            <numerusform>Este equipo estuvo suspendido {minutes} minuto.</numerusform>
            <numerusform>Este equipo estuvo suspendido {minutes} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your microphone stays muted until you unmute it.</source>
        <translation>Su micrófono sigue en silencio hasta que lo active.</translation>
    </message>
    <message>
        <source>The session is paused, so nothing was sent.</source>
        <translation>La sesión está en pausa, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reanúdela primero.</translation>
    </message>
    <message>
        <source>Something went wrong inside Attune; the conversation may be incomplete.</source>
        <translation>Algo falló dentro de Attune; la conversación puede estar incompleta.</translation>
    </message>
    <message>
        <source>End and start again if it stays silent.</source>
        <translation>Termine y empiece de nuevo si sigue en silencio.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly last time.</source>
        <translation>Attune se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>The report lies in {folder}; nothing was sent.</source>
        <translation>El informe está en {folder}; no se envió nada.</translation>
    </message>
    <message>
        <source>What goes over the connection is being written to {file}, {extent}.</source>
        <translation>Lo que pasa por la conexión se está escribiendo en {file}, {extent}.</translation>
    </message>
    <message>
        <source>It holds what is said, typed and shown.</source>
        <translation>Contiene lo que se dice, escribe y muestra.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>El sonido necesita la biblioteca PortAudio, que no está instalada.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu run &apos;sudo apt install libportaudio2 libasound2-plugins&apos;, then start Attune again.</source>
        <translation>En Debian o Ubuntu ejecute «sudo apt install libportaudio2 libasound2-plugins» y vuelva a iniciar Attune.</translation>
    </message>
    <message>
        <source>The {what} is in use by another program.</source>
        <translation>{what}: otro programa lo está usando.</translation>
    </message>
    <message>
        <source>Close that program or choose another {what} in the settings.</source>
        <translation>Cierre ese programa o elija otro dispositivo ({what}) en los ajustes.</translation>
    </message>
    <message>
        <source>No {what} was found.</source>
        <translation>{what}: no se encontró ninguno.</translation>
    </message>
    <message>
        <source>Plug one in, or check the system&apos;s sound settings.</source>
        <translation>Conecte uno o compruebe los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The {what} could not be opened.</source>
        <translation>{what}: no se pudo abrir.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings.</source>
        <translation>Compruebe los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The {what} &apos;{name}&apos; is not there.</source>
        <translation>{what} «{name}» no está.</translation>
    </message>
    <message>
        <source>Plug it in or choose another in the settings.</source>
        <translation>Conéctelo o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>Several devices have the name &apos;{name}&apos;, and Attune does not guess which is your {what}.</source>
        <translation>Varios dispositivos se llaman «{name}» y Attune no adivina cuál es el suyo ({what}).</translation>
    </message>
    <message>
        <source>Choose one of them in the settings.</source>
        <translation>Elija uno de ellos en los ajustes.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>El sistema de sonido del equipo no responde.</translation>
    </message>
    <message>
        <source>Restart the computer if this lasts.</source>
        <translation>Reinicie el equipo si esto continúa.</translation>
    </message>
    <message>
        <source>The {what} stopped.</source>
        <translation>{what}: se detuvo.</translation>
    </message>
    <message>
        <source>Attune is opening it again.</source>
        <translation>Attune lo está abriendo de nuevo.</translation>
    </message>
    <message>
        <source>The {what} is open but silent.</source>
        <translation>{what}: está abierto, pero en silencio.</translation>
    </message>
    <message>
        <source>The conversation goes on without the {what}, and Attune keeps trying.</source>
        <translation>La conversación sigue sin él ({what}), y Attune sigue intentándolo.</translation>
    </message>
    <message>
        <source>The microphone &apos;{name}&apos; has gone.</source>
        <translation>El micrófono «{name}» ya no está.</translation>
    </message>
    <message>
        <source>Attune does not listen with another that you did not choose: plug it in again, or choose one in the settings.</source>
        <translation>Attune no escucha con otro que usted no eligió: conéctelo de nuevo o elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>The speaker &apos;{name}&apos; has gone.</source>
        <translation>El altavoz «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The captions go on; plug it in again, or choose another in the settings.</source>
        <translation>Los subtítulos siguen; conéctelo de nuevo o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has gone with its loudspeaker.</source>
        <translation>«{name}» ya no está, ni su altavoz.</translation>
    </message>
    <message>
        <source>Attune hears the computer again once it is back; or choose another in the settings.</source>
        <translation>Attune volverá a oír el equipo cuando regrese; o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>Attune now listens with &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>Attune escucha ahora con «{now}» en vez de «{was}», como eligió el sistema.</translation>
    </message>
    <message>
        <source>You can choose another in the settings.</source>
        <translation>Puede elegir otro en los ajustes.</translation>
    </message>
    <message>
        <source>Attune now speaks through &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>Attune habla ahora por «{now}» en vez de «{was}», como eligió el sistema.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but digital silence.</source>
        <translation>El micrófono no da más que silencio digital.</translation>
    </message>
    <message>
        <source>Check that it is not muted and that the system lets Attune use it.</source>
        <translation>Compruebe que no esté en silencio y que el sistema deje a Attune usarlo.</translation>
    </message>
    <message>
        <source>The system has muted the microphone &apos;{name}&apos;, so Attune hears nothing.</source>
        <translation>El sistema ha silenciado el micrófono «{name}», así que Attune no oye nada.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>Actívelo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The system has muted the loudspeaker &apos;{name}&apos;, so you hear nothing.</source>
        <translation>El sistema ha silenciado el altavoz «{name}», así que no se oye nada.</translation>
    </message>
    <message>
        <source>Unmute it or turn it up in the system&apos;s sound settings; the captions go on.</source>
        <translation>Actívelo o suba el volumen en los ajustes de sonido del sistema; los subtítulos siguen.</translation>
    </message>
    <message>
        <source>Your microphone is overdriven, which makes you hard to understand.</source>
        <translation>Su micrófono está saturado y cuesta entenderle.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move it away a little.</source>
        <translation>Baje su nivel en los ajustes de sonido del sistema o aléjelo un poco.</translation>
    </message>
    <message>
        <source>The cleaning of the microphone&apos;s sound failed and was started again. You are heard.</source>
        <translation>La limpieza del sonido del micrófono falló y se reinició. Se le oye.</translation>
    </message>
    <message>
        <source>Should echo or noise bother you, stop and start the conversation.</source>
        <translation>Si le molesta el eco o el ruido, termine y empiece la conversación.</translation>
    </message>
    <message>
        <source>Attune hears its own voice through your loudspeaker and cannot take it out.</source>
        <translation>Attune oye su propia voz por el altavoz y no puede quitarla.</translation>
    </message>
    <message>
        <source>Headphones help, or a lower volume.</source>
        <translation>Ayudan unos auriculares o menos volumen.</translation>
    </message>
    <message>
        <source>An answer was longer than ten minutes.</source>
        <translation>Una respuesta duró más de diez minutos.</translation>
    </message>
    <message>
        <source>Its end was left out.</source>
        <translation>Se omitió su final.</translation>
    </message>
    <message>
        <source>On macOS, Attune hears the computer only through a loopback device.</source>
        <translation>En macOS, Attune solo oye el equipo a través de un dispositivo de bucle.</translation>
    </message>
    <message>
        <source>Install one such as BlackHole and choose it as the system audio device in the settings.</source>
        <translation>Instale uno como BlackHole y elíjalo en los ajustes como dispositivo del sonido del sistema.</translation>
    </message>
    <message>
        <source>Hearing the computer needs the package SoundCard here: pip install soundcard.</source>
        <translation>Para oír el equipo aquí hace falta el paquete SoundCard: pip install soundcard.</translation>
    </message>
    <message>
        <source>Or choose a &apos;Stereo Mix&apos; input as the system audio device in the settings.</source>
        <translation>O elija en los ajustes una entrada «Stereo Mix» como dispositivo del sonido del sistema.</translation>
    </message>
    <message>
        <source>Hearing the computer needs PulseAudio or PipeWire with its tool pactl.</source>
        <translation>Para oír el equipo hace falta PulseAudio o PipeWire con su herramienta pactl.</translation>
    </message>
    <message>
        <source>Install the package pulseaudio-utils, or choose a loopback input in the settings.</source>
        <translation>Instale el paquete pulseaudio-utils o elija una entrada de bucle en los ajustes.</translation>
    </message>
    <message>
        <source>The recording cannot be written to &apos;{file}&apos;: {why}.</source>
        <translation>La grabación no se puede escribir en «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se graba nada.</translation>
    </message>
    <message>
        <source>The recording stopped: {why}.</source>
        <translation>La grabación se detuvo: {why}.</translation>
    </message>
    <message>
        <source>The recording has reached the longest that its file can be.</source>
        <translation>La grabación alcanzó la mayor duración que cabe en su archivo.</translation>
    </message>
    <message>
        <source>It ended and is complete.</source>
        <translation>Terminó y está completa.</translation>
    </message>
    <message>
        <source>Nothing is recorded: FLAC files need the Python package soundfile, which is missing here.</source>
        <translation>No se graba nada: los archivos FLAC necesitan el paquete de Python soundfile, que falta aquí.</translation>
    </message>
    <message>
        <source>Choose WAV as the format of recordings in the settings.</source>
        <translation>Elija WAV como formato de las grabaciones en los ajustes.</translation>
    </message>
    <message>
        <source>The camera has stopped delivering pictures.</source>
        <translation>La cámara dejó de dar imágenes.</translation>
    </message>
    <message>
        <source>Check its cable and switch it on again.</source>
        <translation>Compruebe su cable y enciéndala de nuevo.</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>La cámara da la misma imagen una y otra vez.</translation>
    </message>
    <message>
        <source>Check whether another program holds it.</source>
        <translation>Compruebe si la tiene otro programa.</translation>
    </message>
    <message>
        <source>The camera was switched off because its picture stood still.</source>
        <translation>La cámara se apagó porque su imagen estaba quieta.</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>Enciéndala de nuevo.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black.</source>
        <translation>La cámara no ve más que negro.</translation>
    </message>
    <message>
        <source>Open its shutter or switch on a light.</source>
        <translation>Abra su tapa o encienda una luz.</translation>
    </message>
    <message>
        <source>The camera {name} is not connected.</source>
        <translation>La cámara {name} no está conectada.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>Hay {names}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>The camera delivers no picture.</source>
        <translation>La cámara no da imagen.</translation>
    </message>
    <message>
        <source>Check its shutter.</source>
        <translation>Compruebe su tapa.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>La pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>Attune sees nothing until it is unlocked.</source>
        <translation>Attune no ve nada hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>This desktop does not tell when the screen is locked.</source>
        <translation>Este escritorio no indica cuándo está bloqueada la pantalla.</translation>
    </message>
    <message>
        <source>Pause or stop sharing before you leave.</source>
        <translation>Ponga en pausa o detenga lo compartido antes de marcharse.</translation>
    </message>
    <message>
        <source>The screen can no longer be captured.</source>
        <translation>Ya no se puede capturar la pantalla.</translation>
    </message>
    <message>
        <source>Share it again when the display is back.</source>
        <translation>Compártala de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The screen cannot be captured now.</source>
        <translation>Ahora no se puede capturar la pantalla.</translation>
    </message>
    <message>
        <source>Attune tries again every second.</source>
        <translation>Attune lo intenta cada segundo.</translation>
    </message>
    <message>
        <source>The shared screen has changed its size, scale or place.</source>
        <translation>La pantalla compartida cambió de tamaño, escala o lugar.</translation>
    </message>
    <message>
        <source>Pick a region again, or put the screen back as it was.</source>
        <translation>Elija de nuevo una región o deje la pantalla como estaba.</translation>
    </message>
    <message>
        <source>The screen {name} is not connected.</source>
        <translation>La pantalla {name} no está conectada.</translation>
    </message>
    <message>
        <source>Pick another screen.</source>
        <translation>Elija otra pantalla.</translation>
    </message>
    <message>
        <source>The shared region is not on any screen.</source>
        <translation>La región compartida no está en ninguna pantalla.</translation>
    </message>
    <message>
        <source>Pick a region again.</source>
        <translation>Elija de nuevo una región.</translation>
    </message>
    <message>
        <source>The shared window was closed.</source>
        <translation>La ventana compartida se cerró.</translation>
    </message>
    <message>
        <source>Share another one.</source>
        <translation>Comparta otra.</translation>
    </message>
    <message>
        <source>The shared window is minimised.</source>
        <translation>La ventana compartida está minimizada.</translation>
    </message>
    <message>
        <source>Attune sees it again once you open it.</source>
        <translation>Attune la verá otra vez cuando la abra.</translation>
    </message>
    <message>
        <source>The shared window is on another workspace.</source>
        <translation>La ventana compartida está en otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Attune sees it again once you are there.</source>
        <translation>Attune la verá otra vez cuando esté allí.</translation>
    </message>
    <message>
        <source>A part of the shared window lies under other windows;</source>
        <translation>Una parte de la ventana compartida está bajo otras ventanas;</translation>
    </message>
    <message>
        <source>Attune sees grey there.</source>
        <translation>ahí Attune ve gris.</translation>
    </message>
    <message>
        <source>Other windows lie over the shared window.</source>
        <translation>Otras ventanas tapan la compartida.</translation>
    </message>
    <message>
        <source>Attune sees it again once it is in front.</source>
        <translation>Attune la verá otra vez cuando esté delante.</translation>
    </message>
    <message>
        <source>On this desktop Attune cannot see the windows.</source>
        <translation>En este escritorio Attune no puede ver las ventanas.</translation>
    </message>
    <message>
        <source>Share a region or a screen.</source>
        <translation>Comparta una región o una pantalla.</translation>
    </message>
    <message>
        <source>There is no display to share from.</source>
        <translation>No hay pantalla que compartir.</translation>
    </message>
    <message>
        <source>Start Attune inside a desktop session, or share a picture file.</source>
        <translation>Inicie Attune dentro de una sesión de escritorio o comparta un archivo de imagen.</translation>
    </message>
    <message>
        <source>This desktop runs on Wayland, where only its portal shows the screen.</source>
        <translation>Este escritorio usa Wayland, donde solo su portal muestra la pantalla.</translation>
    </message>
    <message>
        <source>Share from Attune&apos;s window, which asks the portal.</source>
        <translation>Comparta desde la ventana de Attune, que pregunta al portal.</translation>
    </message>
    <message>
        <source>Your desktop asks what Attune may see.</source>
        <translation>Su escritorio pregunta qué puede ver Attune.</translation>
    </message>
    <message>
        <source>Choose it there.</source>
        <translation>Elíjalo allí.</translation>
    </message>
    <message>
        <source>The desktop is about to show the screen.</source>
        <translation>El escritorio está a punto de mostrar la pantalla.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers no way to share the screen.</source>
        <translation>Este escritorio Wayland no ofrece forma de compartir la pantalla.</translation>
    </message>
    <message>
        <source>Install xdg-desktop-portal and the part of it for your desktop, or log in to an X11 session.</source>
        <translation>Instale xdg-desktop-portal y su parte para su escritorio, o entre en una sesión X11.</translation>
    </message>
    <message>
        <source>PipeWire&apos;s client library is missing, without which no program sees a Wayland screen.</source>
        <translation>Falta la biblioteca cliente de PipeWire, sin la cual ningún programa ve una pantalla Wayland.</translation>
    </message>
    <message>
        <source>Install it (libpipewire), or log in to an X11 session.</source>
        <translation>Instálela (libpipewire) o entre en una sesión X11.</translation>
    </message>
    <message>
        <source>You did not allow the screen to be shared.</source>
        <translation>No permitió compartir la pantalla.</translation>
    </message>
    <message>
        <source>Share again when you want to.</source>
        <translation>Comparta de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The desktop could not share the screen.</source>
        <translation>El escritorio no pudo compartir la pantalla.</translation>
    </message>
    <message>
        <source>Share again, and choose what to show.</source>
        <translation>Comparta de nuevo y elija qué mostrar.</translation>
    </message>
    <message>
        <source>The desktop has stopped the sharing of the screen.</source>
        <translation>El escritorio dejó de compartir la pantalla.</translation>
    </message>
    <message>
        <source>The desktop gave permission, but its pictures do not arrive.</source>
        <translation>El escritorio dio permiso, pero sus imágenes no llegan.</translation>
    </message>
    <message>
        <source>Share again.</source>
        <translation>Comparta de nuevo.</translation>
    </message>
    <message>
        <source>On Wayland Attune cannot tell windows apart: neither password managers nor its own window are painted over.</source>
        <translation>En Wayland Attune no distingue las ventanas: no se tapan ni los gestores de contraseñas ni su propia ventana.</translation>
    </message>
    <message>
        <source>Share a single window, or hide parts by hand.</source>
        <translation>Comparta una sola ventana u oculte partes a mano.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>El servidor X no responde.</translation>
    </message>
    <message>
        <source>This picture is larger than 64 MB.</source>
        <translation>Esta imagen ocupa más de 64 MB.</translation>
    </message>
    <message>
        <source>This is not a picture that Attune can read.</source>
        <translation>No es una imagen que Attune pueda leer.</translation>
    </message>
    <message>
        <source>Attune cannot save what is said: {cause}.</source>
        <translation>Attune no puede guardar lo que se dice: {cause}.</translation>
    </message>
    <message>
        <source>The conversation goes on and is kept in memory; saving resumes by itself when this is mended.</source>
        <translation>La conversación sigue y se conserva en memoria; se volverá a guardar sola cuando esto se arregle.</translation>
    </message>
    <message>
        <source>Attune saves what is said again.</source>
        <translation>Attune vuelve a guardar lo que se dice.</translation>
    </message>
    <message>
        <source>Some of what was said could not be kept: saving was impossible for too long.</source>
        <translation>Parte de lo dicho no se pudo guardar: fue imposible durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Your conversations were last kept by a newer Attune.</source>
        <translation>Sus conversaciones las guardó por última vez un Attune más nuevo.</translation>
    </message>
    <message>
        <source>This one leaves them alone and keeps nothing; update Attune to go on.</source>
        <translation>Este no las toca y no guarda nada; actualice Attune para continuar.</translation>
    </message>
    <message>
        <source>Attune goes on from your conversation of {when}: {title}</source>
        <translation>Attune sigue con su conversación del {when}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>It was told {turns} of its turns and {notes} of your notes. You can change or delete all of it under History.</source>
        <translation>
            <numerusform>Se le comunicaron {turns} de sus turnos y {notes} de sus notas. Puede cambiar o borrar todo en Historial.</numerusform>
            <numerusform>Se le comunicaron {turns} de sus turnos y {notes} de sus notas. Puede cambiar o borrar todo en Historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attune was told {notes} of your notes.</source>
        <translation>
            <numerusform>A Attune se le comunicó {notes} de sus notas.</numerusform>
            <numerusform>A Attune se le comunicaron {notes} de sus notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be kept ({why}).</source>
        <translation>Los ajustes no se pueden guardar ({why}).</translation>
    </message>
    <message>
        <source>The settings file cannot be read ({why}).</source>
        <translation>El archivo de ajustes no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used.</source>
        <translation>El archivo de ajustes está dañado, así que se usan los valores de fábrica.</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used; it is kept as {file}.</source>
        <translation>El archivo de ajustes está dañado, así que se usan los valores de fábrica; se conserva como {file}.</translation>
    </message>
    <message>
        <source>The knowledge file {file} cannot be read as text;</source>
        <translation>El archivo de conocimiento {file} no se puede leer como texto;</translation>
    </message>
    <message>
        <source>Attune goes on without it.</source>
        <translation>Attune sigue sin él.</translation>
    </message>
    <message>
        <source>The knowledge file {file} is longer than {most} characters;</source>
        <translation>El archivo de conocimiento {file} tiene más de {most} caracteres;</translation>
    </message>
    <message>
        <source>give Attune the part that matters.</source>
        <translation>dé a Attune la parte que importa.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>No hay ningún perfil llamado {name}.</translation>
    </message>
    <message>
        <source>There is a profile named {name} already.</source>
        <translation>Ya hay un perfil llamado {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The service does not name {code} among this model&apos;s languages.</source>
        <translation>El servicio no incluye {code} entre los idiomas de este modelo.</translation>
    </message>
    <message>
        <source>Choose another language if it does not understand you.</source>
        <translation>Elija otro idioma si no le entiende.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Este modelo decide por sí mismo cuánto piensa.</translation>
    </message>
    <message>
        <source>This model takes a level of thinking, not a budget.</source>
        <translation>Este modelo admite un nivel de razonamiento, no un presupuesto.</translation>
    </message>
    <message>
        <source>This model cannot think &apos;{wish}&apos;; it is asked for &apos;{least}&apos;.</source>
        <translation>Este modelo no admite el nivel «{wish}»; se le pide «{least}».</translation>
    </message>
    <message>
        <source>The service rejected context compression;</source>
        <translation>El servicio rechazó la compresión del contexto;</translation>
    </message>
    <message>
        <source>long sessions may end early.</source>
        <translation>las sesiones largas pueden terminar antes.</translation>
    </message>
    <message>
        <source>Compression must end below where it begins,</source>
        <translation>La compresión debe terminar por debajo de donde empieza,</translation>
    </message>
    <message>
        <source>so the target is left out.</source>
        <translation>por eso se omite el objetivo.</translation>
    </message>
    <message>
        <source>This service itself decides when you have finished speaking.</source>
        <translation>Este servicio decide por sí mismo cuándo ha terminado usted de hablar.</translation>
    </message>
    <message>
        <source>The credentials file {file} cannot be read as JSON.</source>
        <translation>El archivo de credenciales {file} no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The credentials file {file} is no service account&apos;s key.</source>
        <translation>El archivo de credenciales {file} no es la clave de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read.</source>
        <translation>El archivo de certificados {file} no se puede leer.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>El certificado del servicio no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The demo server is not running yet.</source>
        <translation>El servidor de la demo aún no está en marcha.</translation>
    </message>
    <message>
        <source>Start a conversation first.</source>
        <translation>Empiece primero una conversación.</translation>
    </message>
    <message>
        <source>The demo server does not answer.</source>
        <translation>El servidor de la demo no responde.</translation>
    </message>
    <message>
        <source>Start the conversation again.</source>
        <translation>Empiece de nuevo la conversación.</translation>
    </message>
    <message>
        <source>The demo server did not take that: {words}.</source>
        <translation>El servidor de la demo no aceptó eso: {words}.</translation>
    </message>
    <message>
        <source>The secret is used for now, but {why}.</source>
        <translation>El secreto se usa por ahora, pero {why}.</translation>
    </message>
    <message>
        <source>The model could not be asked for a summary.</source>
        <translation>No se pudo pedir un resumen al modelo.</translation>
    </message>
    <message>
        <source>The conversation is kept as it is; try again later.</source>
        <translation>La conversación se conserva tal cual; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The recording {file} cannot be written ({why}).</source>
        <translation>La grabación {file} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>The conversation goes on without it.</source>
        <translation>La conversación sigue sin ella.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>No se pudo escribir el archivo: {why}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>This conversation is private:</source>
        <translation>Esta conversación es privada:</translation>
    </message>
    <message>
        <source>nothing of it is kept, no note either.</source>
        <translation>no se guarda nada de ella, tampoco notas.</translation>
    </message>
    <message>
        <source>An empty note cannot be kept.</source>
        <translation>Una nota vacía no se puede guardar.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Escriba algo o borre la nota.</translation>
    </message>
    <message>
        <source>This is no file of Attune&apos;s memory, or it is damaged.</source>
        <translation>Este no es un archivo de la memoria de Attune, o está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This file was written by a newer Attune.</source>
        <translation>Este archivo lo escribió un Attune más nuevo.</translation>
    </message>
    <message>
        <source>Update Attune here, then take it in.</source>
        <translation>Actualice Attune aquí y después impórtelo.</translation>
    </message>
    <message>
        <source>This file is too large to be taken in.</source>
        <translation>Este archivo es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>Attune is closing its memory.</source>
        <translation>Attune está cerrando su memoria.</translation>
    </message>
    <message>
        <source>Nothing more is read or kept.</source>
        <translation>Ya no se lee ni se guarda nada.</translation>
    </message>
    <message>
        <source>The memory takes too long to answer.</source>
        <translation>La memoria tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>The memory is too busy.</source>
        <translation>La memoria está demasiado ocupada.</translation>
    </message>
    <message>
        <source>The memory could not do this.</source>
        <translation>La memoria no pudo hacerlo.</translation>
    </message>
    <message>
        <source>What was kept before is unchanged.</source>
        <translation>Lo guardado antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The memory cannot be used now: {cause}.</source>
        <translation>La memoria no se puede usar ahora: {cause}.</translation>
    </message>
    <message>
        <source>The setting {setting} {what}.</source>
        <translation>El ajuste {setting} {what}.</translation>
    </message>
    <message>
        <source>The default {value} is used.</source>
        <translation>Se usa el valor predeterminado {value}.</translation>
    </message>
    <message>
        <source>{name} is ignored.</source>
        <translation>{name} no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, not {name}.</source>
        <translation>El nombre de un perfil solo lleva letras, cifras, - y _, no {name}.</translation>
    </message>
    <message>
        <source>The profile cannot be renamed ({why}).</source>
        <translation>No se puede cambiar el nombre del perfil ({why}).</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({why}).</source>
        <translation>No se puede borrar el perfil ({why}).</translation>
    </message>
    <message>
        <source>The choice of a profile cannot be kept ({why}).</source>
        <translation>No se puede guardar la elección del perfil ({why}).</translation>
    </message>
    <message>
        <source>The scenario {file} cannot be read as text.</source>
        <translation>El escenario {file} no se puede leer como texto.</translation>
    </message>
    <message>
        <source>The scenario {name} is left out, because something in its file is not right: {why}.</source>
        <translation>El escenario {name} se omite porque algo en su archivo no es correcto: {why}.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>The sharing of {shown} has ended.</source>
        <translation>Ha terminado de compartirse: {shown}.</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>Compártalo de nuevo.</translation>
    </message>
    <message>
        <source>The sharing of {shown} stopped after an unexpected fault.</source>
        <translation>Se dejó de compartir tras un fallo inesperado: {shown}.</translation>
    </message>
    <message>
        <source>On this desktop Attune looks at the screen by itself:</source>
        <translation>En este escritorio Attune mira la pantalla por sí mismo:</translation>
    </message>
    <message>
        <source>pick a region on it.</source>
        <translation>elija una región en ella.</translation>
    </message>
    <message>
        <source>The library libxcb is missing, without which the screen cannot be seen.</source>
        <translation>Falta la biblioteca libxcb, sin la cual no se ve la pantalla.</translation>
    </message>
    <message>
        <source>Install the package libxcb1.</source>
        <translation>Instale el paquete libxcb1.</translation>
    </message>
    <message>
        <source>There is no video {name}, and no camera of that name.</source>
        <translation>No hay ningún vídeo {name} ni ninguna cámara con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another camera.</source>
        <translation>Elija otra cámara.</translation>
    </message>
    <message>
        <source>{name} is not a video that Attune can play.</source>
        <translation>{name} no es un vídeo que Attune pueda reproducir.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Attune can read.</source>
        <translation>{file} no es una imagen que Attune pueda leer.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: {why}.</source>
        <translation>La imagen {file} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The picture {file} is larger than 64 MB.</source>
        <translation>La imagen {file} supera los 64 MB.</translation>
    </message>
    <message>
        <source>Another sound test is running.</source>
        <translation>Ya hay otra prueba de sonido en marcha.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>No loudspeaker was found whose sound could be heard.</source>
        <translation>No se encontró ningún altavoz cuyo sonido se pueda oír.</translation>
    </message>
    <message>
        <source>Connect one, or choose another in the settings.</source>
        <translation>Conecte uno o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>Attune starts &quot;{server}&quot; for the first time: {command}</source>
        <translation>Attune inicia «{server}» por primera vez: {command}</translation>
    </message>
    <message>
        <source>The tools of &quot;{server}&quot; cannot be used.</source>
        <translation>Las herramientas de «{server}» no se pueden usar.</translation>
    </message>
    <message>
        <source>The entry &quot;{server}&quot; in {file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>La entrada «{server}» de {file} no se puede usar (línea {line}, columna {column}): {what}.</translation>
    </message>
    <message>
        <source>What ran before goes on.</source>
        <translation>Lo que ya funcionaba sigue funcionando.</translation>
    </message>
    <message>
        <source>{file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>{file} no se puede usar (línea {line}, columna {column}): {what}.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has changed what it says of its tools: {tools}.</source>
        <translation>«{server}» ha cambiado lo que dice de sus herramientas: {tools}.</translation>
    </message>
    <message>
        <source>They stay off until you have looked.</source>
        <translation>Quedan desactivadas hasta que las revise.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; was not found.</source>
        <translation>No se encontró el programa «{program}».</translation>
    </message>
    <message>
        <source>Install it, or give its whole path in the file, then start the server again.</source>
        <translation>Instálelo o indique su ruta completa en el archivo y vuelva a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; cannot be started: {why}.</source>
        <translation>El programa «{program}» no se puede iniciar: {why}.</translation>
    </message>
    <message>
        <source>Mend the entry in the file, then reload it.</source>
        <translation>Corrija la entrada en el archivo y recárguelo.</translation>
    </message>
    <message>
        <source>Its folder &quot;{folder}&quot; does not exist.</source>
        <translation>Su carpeta «{folder}» no existe.</translation>
    </message>
    <message>
        <source>The keyring lacks {names}.</source>
        <translation>En el llavero falta {names}.</translation>
    </message>
    <message>
        <source>Enter it under Your servers.</source>
        <translation>Introdúzcalo en «Sus servidores».</translation>
    </message>
    <message>
        <source>Its list of tools has no end.</source>
        <translation>Su lista de herramientas no termina.</translation>
    </message>
    <message>
        <source>It no longer answered.</source>
        <translation>Dejó de responder.</translation>
    </message>
    <message>
        <source>It was started, but said nothing for a minute.</source>
        <translation>Se inició, pero no dijo nada durante un minuto.</translation>
    </message>
    <message>
        <source>See whether its command is right; a program that has to be fetched first may need a second attempt.</source>
        <translation>Compruebe si la orden es correcta; un programa que antes debe descargarse puede necesitar un segundo intento.</translation>
    </message>
    <message>
        <source>It writes text where only messages belong, so it cannot be understood.</source>
        <translation>Escribe texto donde solo caben mensajes, así que no se le entiende.</translation>
    </message>
    <message>
        <source>See whether its command is that of an MCP server that speaks over stdio.</source>
        <translation>Compruebe si la orden es la de un servidor MCP que habla por stdio.</translation>
    </message>
    <message>
        <source>It refused to begin: {words}</source>
        <translation>Se negó a empezar: {words}</translation>
    </message>
    <message>
        <source>It stopped by itself.</source>
        <translation>Se detuvo solo.</translation>
    </message>
    <message>
        <source>Its last words may tell why.</source>
        <translation>Sus últimas palabras quizá digan por qué.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>Terminó antes de estar listo.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted.</source>
        <translation>No se puede confiar en su certificado.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Pregunte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>See whether the address is right.</source>
        <translation>Compruebe si la dirección es correcta.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>No se puede acceder a él.</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the network is there.</source>
        <translation>Compruebe si funciona y si hay red.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP as it should.</source>
        <translation>Lo que responde allí no habla HTTP como debe.</translation>
    </message>
    <message>
        <source>It lets nobody in (HTTP {code}).</source>
        <translation>No deja entrar a nadie (HTTP {code}).</translation>
    </message>
    <message>
        <source>Put its key into &quot;headers&quot; in the file, best as a name in the keyring.</source>
        <translation>Ponga su clave en «headers» en el archivo, mejor como un nombre del llavero.</translation>
    </message>
    <message>
        <source>It answered with HTTP {code}.</source>
        <translation>Respondió con HTTP {code}.</translation>
    </message>
    <message>
        <source>The line to it has ended.</source>
        <translation>La línea con él ha terminado.</translation>
    </message>
    <message>
        <source>What answers there is not an MCP server.</source>
        <translation>Lo que responde allí no es un servidor MCP.</translation>
    </message>
    <message numerus="yes">
        <source>{limit} tools are on, which is the limit that you have set.</source>
        <translation>
            <numerusform>Hay {limit} herramienta activada, que es el límite que usted fijó.</numerusform>
            <numerusform>Hay {limit} herramientas activadas, que es el límite que usted fijó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch another one off, or raise the limit in the preferences.</source>
        <translation>Desactive otra o suba el límite en las preferencias.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no tool &quot;{tool}&quot; any more.</source>
        <translation>«{server}» ya no tiene la herramienta «{tool}».</translation>
    </message>
    <message>
        <source>There is no server &quot;{server}&quot; any more.</source>
        <translation>Ya no hay ningún servidor «{server}».</translation>
    </message>
    <message>
        <source>The file has a server &quot;{server}&quot; already.</source>
        <translation>El archivo ya tiene un servidor «{server}».</translation>
    </message>
    <message>
        <source>{file} has to be mended before it can be changed.</source>
        <translation>{file} debe corregirse antes de poder cambiarlo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of servers.</source>
        <translation>{file} es demasiado grande para ser una lista de servidores.</translation>
    </message>
    <message>
        <source>Attune is still starting.</source>
        <translation>Attune aún se está iniciando.</translation>
    </message>
    <message>
        <source>No sound server lets Attune hear what the loudspeakers play.</source>
        <translation>Ningún servidor de sonido deja oír a Attune lo que suena en los altavoces.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, or choose a loopback input in Attune&apos;s.</source>
        <translation>Compruebe los ajustes de sonido del sistema o elija una entrada de bucle en los de Attune.</translation>
    </message>
    <message>
        <source>What was written so far is complete. Press Record for another once this is mended.</source>
        <translation>Lo escrito hasta ahora está completo. Pulse Grabar para otra grabación cuando esto se arregle.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The shared memory {place} cannot be reached.</source>
        <translation>No se puede llegar a la memoria compartida {place}.</translation>
    </message>
    <message>
        <source>What is said is kept on this machine and goes there by itself later.</source>
        <translation>Lo que se dice se guarda en este equipo y se envía allí solo más tarde.</translation>
    </message>
    <message>
        <source>The connection to the shared memory {place} is not safe: the server does not encrypt it, or its certificate cannot be checked.</source>
        <translation>La conexión con la memoria compartida {place} no es segura: el servidor no la cifra o no se puede comprobar su certificado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Where the server has a certificate of its own, name its root with ?sslrootcert=FILE at the end of the address.</source>
        <translation>No se ha enviado nada. Si el servidor tiene un certificado propio, indique su raíz con ?sslrootcert=ARCHIVO al final de la dirección.</translation>
    </message>
    <message>
        <source>The shared memory {place} refused the name or password.</source>
        <translation>La memoria compartida {place} rechazó el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>Enter its address again with both, under Memory in the preferences.</source>
        <translation>Introduzca de nuevo la dirección con ambos, en Memoria, en las preferencias.</translation>
    </message>
    <message>
        <source>There is no schema in {place} yet.</source>
        <translation>En {place} todavía no hay ningún esquema.</translation>
    </message>
    <message>
        <source>Whoever runs it creates it with &apos;attune memory create-schema URL&apos;.</source>
        <translation>Quien lo administra lo crea con «attune memory create-schema URL».</translation>
    </message>
    <message>
        <source>The shared memory {place} was made for another version of Attune.</source>
        <translation>La memoria compartida {place} se creó para otra versión de Attune.</translation>
    </message>
    <message>
        <source>Update Attune, or have the schema created again.</source>
        <translation>Actualice Attune o pida que se cree de nuevo el esquema.</translation>
    </message>
    <message>
        <source>The shared memory {place} could not take what was sent ({code}).</source>
        <translation>La memoria compartida {place} no pudo aceptar lo enviado ({code}).</translation>
    </message>
    <message>
        <source>It is kept on this machine.</source>
        <translation>Se queda en este equipo.</translation>
    </message>
    <message>
        <source>The shared memory is reached again;</source>
        <translation>Se llega de nuevo a la memoria compartida;</translation>
    </message>
    <message>
        <source>what was said meanwhile is on its way.</source>
        <translation>lo que se dijo entretanto está en camino.</translation>
    </message>
    <message>
        <source>The address of a shared memory looks like postgresql://you@host/database.</source>
        <translation>La dirección de una memoria compartida tiene esta forma: postgresql://you@host/database.</translation>
    </message>
    <message>
        <source>Correct it under Memory in the preferences.</source>
        <translation>Corríjala en Memoria, en las preferencias.</translation>
    </message>
    <message>
        <source>A shared memory needs an encrypted connection whose certificate is checked.</source>
        <translation>Una memoria compartida necesita una conexión cifrada cuyo certificado se compruebe.</translation>
    </message>
    <message>
        <source>Leave sslmode out of its address, or set it to verify-full.</source>
        <translation>Quite sslmode de la dirección o póngalo en verify-full.</translation>
    </message>
    <message>
        <source>The password of the shared memory is in your keyring;</source>
        <translation>La contraseña de la memoria compartida está en su llavero;</translation>
    </message>
    <message>
        <source>the settings hold the address without it.</source>
        <translation>los ajustes contienen la dirección sin ella.</translation>
    </message>
    <message>
        <source>No keyring keeps the password of the shared memory, so it is used until Attune ends only.</source>
        <translation>Ningún llavero guarda la contraseña de la memoria compartida, así que solo se usa hasta que Attune termine.</translation>
    </message>
    <message>
        <source>The settings hold the address without it; PostgreSQL&apos;s own file .pgpass can keep it.</source>
        <translation>Los ajustes contienen la dirección sin ella; el archivo .pgpass de PostgreSQL puede guardarla.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>sonido del sistema</translation>
    </message>
    <message>
        <source>sound included</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>without its sound</source>
        <translation>sin su sonido</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program uses the file</source>
        <translation>otro programa usa el archivo</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>el archivo solo se puede leer</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>su archivo no se puede abrir</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>el disco lo rechaza</translation>
    </message>
    <message>
        <source>this system has no keyring, so the key is forgotten when Attune ends</source>
        <translation>este sistema no tiene llavero, así que la clave se olvida al cerrar Attune</translation>
    </message>
    <message>
        <source>the keyring stayed locked, so the key is forgotten when Attune ends</source>
        <translation>el llavero siguió bloqueado, así que la clave se olvida al cerrar Attune</translation>
    </message>
    <message>
        <source>the keyring did not answer, so the key is forgotten when Attune ends</source>
        <translation>el llavero no respondió, así que la clave se olvida al cerrar Attune</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>too many unreadable frames</source>
        <translation>demasiados mensajes ilegibles</translation>
    </message>
    <message>
        <source>the first message was no setupComplete</source>
        <translation>el primer mensaje no era setupComplete</translation>
    </message>
    <message>
        <source>the first message could not be read</source>
        <translation>no se pudo leer el primer mensaje</translation>
    </message>
    <message>
        <source>the service sent a message larger than 16 MiB</source>
        <translation>el servicio envió un mensaje de más de 16 MiB</translation>
    </message>
    <message>
        <source>the line gave no sign of life</source>
        <translation>la línea no daba señales de vida</translation>
    </message>
    <message>
        <source>thoughts to show</source>
        <translation>pensamientos que mostrar</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>tidy transcripts</source>
        <translation>transcripciones pulidas</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>tiempos de las palabras</translation>
    </message>
    <message>
        <source>languages to expect</source>
        <translation>idiomas esperados</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulario</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>distinción de hablantes</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Búsqueda de Google</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>picture detail</source>
        <translation>detalle de las imágenes</translation>
    </message>
    <message>
        <source>activity detection</source>
        <translation>detección de actividad</translation>
    </message>
    <message>
        <source>turn coverage</source>
        <translation>cobertura del turno</translation>
    </message>
    <message>
        <source>safety filter</source>
        <translation>filtro de seguridad</translation>
    </message>
    <message>
        <source>billing labels</source>
        <translation>etiquetas de facturación</translation>
    </message>
    <message>
        <source>voice signals</source>
        <translation>señales de voz</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>avatar</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>No se oyó nada.</translation>
    </message>
    <message>
        <source>Check that the microphone is not muted and that it is the right one.</source>
        <translation>Compruebe que el micrófono no esté silenciado y que sea el correcto.</translation>
    </message>
    <message>
        <source>That was quiet.</source>
        <translation>Se oyó bajo.</translation>
    </message>
    <message>
        <source>Come closer to the microphone or turn its level up.</source>
        <translation>Acérquese al micrófono o suba su nivel.</translation>
    </message>
    <message>
        <source>That sounds good.</source>
        <translation>Suena bien.</translation>
    </message>
    <message>
        <source>No echo was heard: you wear headphones, or the loudspeaker is off.</source>
        <translation>No se oyó eco: lleva auriculares o el altavoz está apagado.</translation>
    </message>
    <message>
        <source>Nothing has to be cancelled.</source>
        <translation>No hay nada que cancelar.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB below what is played, and is made {less} dB weaker.</source>
        <translation>La voz del asistente vuelve a los {delay} ms, {level} dB por debajo de lo reproducido, y se atenúa {less} dB.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB above what is played, and is made {less} dB weaker.</source>
        <translation>La voz del asistente vuelve a los {delay} ms, {level} dB por encima de lo reproducido, y se atenúa {less} dB.</translation>
    </message>
    <message>
        <source>You can talk over it on open loudspeakers.</source>
        <translation>Puede interrumpirlo con altavoces abiertos.</translation>
    </message>
    <message>
        <source>It may take its own voice for yours at times: turn the volume down a little.</source>
        <translation>A veces puede tomar su propia voz por la suya: baje un poco el volumen.</translation>
    </message>
    <message>
        <source>That is not enough: headphones help.</source>
        <translation>No es suficiente: los auriculares ayudan.</translation>
    </message>
    <message>
        <source>While a wireless headset&apos;s microphone is used, the headset itself sounds like a telephone.</source>
        <translation>Mientras se usa el micrófono de unos auriculares inalámbricos, estos suenan como un teléfono.</translation>
    </message>
    <message>
        <source>Another microphone avoids that.</source>
        <translation>Otro micrófono lo evita.</translation>
    </message>
    <message>
        <source>Attune listens to another loudspeaker now.</source>
        <translation>Ahora Attune escucha otro altavoz.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At the next connection</source>
        <translation>En la próxima conexión</translation>
    </message>
    <message>
        <source>At the next resumption</source>
        <translation>En la próxima reanudación</translation>
    </message>
    <message>
        <source>At the next turn</source>
        <translation>En el próximo turno</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>What Attune saw</source>
        <translation>Lo que Attune vio</translation>
    </message>
    <message>
        <source>Nothing is kept. What Attune sees appears here for a few minutes.</source>
        <translation>No se guarda nada. Lo que Attune ve aparece aquí unos minutos.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vista general</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>{0}: {1}×{2}, {3} KB, {4} tokens, {5} s ago</source>
        <translation>{0}: {1}×{2}, {3} KB, {4} tokens, hace {5} s</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>La imagen enviada</translation>
    </message>
    <message>
        <source>Pictures of the last minutes</source>
        <translation>Imágenes de los últimos minutos</translation>
    </message>
    <message>
        <source>Kept in memory only, never on the disk, unless you keep one.</source>
        <translation>Solo en la memoria, nunca en el disco, salvo la que conserve.</translation>
    </message>
    <message>
        <source>Question about this picture</source>
        <translation>Pregunta sobre esta imagen</translation>
    </message>
    <message>
        <source>What do you want to know about it?</source>
        <translation>¿Qué quiere saber de ella?</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar por esto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this picture in the memory</source>
        <translation>Conservar esta imagen en la memoria</translation>
    </message>
    <message>
        <source>Keeps it on this computer; write beside it what it shows</source>
        <translation>La conserva en este equipo; escriba al lado lo que muestra</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget all pictures</source>
        <translation>Olvidar todas las imágenes</translation>
    </message>
    <message>
        <source>What do you see in this picture?</source>
        <translation>¿Qué ves en esta imagen?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything that was said</source>
        <translation>Buscar en todo lo dicho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Solo fijadas</translation>
    </message>
    <message>
        <source>Private conversation</source>
        <translation>Conversación privada</translation>
    </message>
    <message>
        <source>Nothing is kept from now on, until you switch it off</source>
        <translation>Desde ahora no se guarda nada, hasta que lo apague</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>These run as programs of yours, with your rights. Take over only what you know; secrets move into the keyring where there is one.</source>
        <translation>Se ejecutan como programas suyos, con sus permisos. Adopte solo lo que conozca; los secretos pasan al llavero si lo hay.</translation>
    </message>
    <message>
        <source>Neither Claude Desktop nor Goose has servers on this computer.</source>
        <translation>Ni Claude Desktop ni Goose tienen servidores en este equipo.</translation>
    </message>
    <message>
        <source>{server} of {program}</source>
        <translation>{server} de {program}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {why}</source>
        <translation>No se puede adoptar: {why}</translation>
    </message>
    <message>
        <source>You have a server of this name already.</source>
        <translation>Ya tiene un servidor con este nombre.</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>In view: {what}. If you did not ask for this yourself, somebody else&apos;s words may have.</source>
        <translation>A la vista: {what}. Si no lo pidió usted, quizá lo pidieron palabras ajenas.</translation>
    </message>
    <message>
        <source>your screen</source>
        <translation>su pantalla</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>other voices</source>
        <translation>otras voces</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>window titles</source>
        <translation>títulos de ventanas</translation>
    </message>
    <message>
        <source>what was kept earlier</source>
        <translation>lo guardado antes</translation>
    </message>
</context>
<context>
    <name>GlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>Este escritorio no cede teclas a los programas. Asigne en sus propios ajustes una orden como &apos;attune toggle-mute&apos; a unas teclas.</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Handed over: case {case}</source>
        <translation>Transferido: caso {case}</translation>
    </message>
    <message>
        <source>Energy of the voice; the band is their usual. It stays here.</source>
        <translation>Energía de la voz; la banda es lo habitual. Se queda aquí.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Mostrar la transcripción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy summary and transcript</source>
        <translation>Copiar resumen y transcripción</translation>
    </message>
</context>
<context>
    <name>HandOverDesk</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>What is hidden…</source>
        <translation>Qué se oculta…</translation>
    </message>
    <message>
        <source>Password managers only</source>
        <translation>Solo gestores de contraseñas</translation>
    </message>
    <message>
        <source>What is hidden in every picture</source>
        <translation>Qué se oculta en cada imagen</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
    <message>
        <source>Password managers, while they are hidden</source>
        <translation>Gestores de contraseñas, mientras se ocultan</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>¿Olvidar esto para siempre?</translation>
    </message>
    <message>
        <source>With it go its answer and everything that was derived from it: {lines} lines, {notes} notes, {calls} tool calls and offers, {pictures} pictures. This cannot be undone.</source>
        <translation>Con ello se van su respuesta y todo lo derivado: {lines} líneas, {notes} notas, {calls} llamadas y ofertas, {pictures} imágenes. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. What you say with Attune appears here.</source>
        <translation>Aún no se ha guardado nada. Lo que hable con Attune aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another time.</source>
        <translation>No se encontró nada. Pruebe con menos palabras u otro periodo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Title; empty gives it back its first words:</source>
        <translation>Título; vacío le devuelve sus primeras palabras:</translation>
    </message>
    <message>
        <source>Move to another machine</source>
        <translation>Llevar a otro equipo</translation>
    </message>
    <message>
        <source>Attune writes everything that it keeps, pinned pictures too, into one file. Carry it to the other machine, open History there and choose Import. Delete the file afterwards: who has it can read everything. Nothing is deleted here.</source>
        <translation>Attune escribe todo lo que guarda, también las imágenes fijadas, en un archivo. Llévelo al otro equipo, abra allí Historial y elija Importar. Borre después el archivo: quien lo tenga puede leerlo todo. Aquí no se borra nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Attune&apos;s memory (*.zip *.json)</source>
        <translation>Memoria de Attune (*.zip *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Private conversation: nothing that is said is kept. Switch it off in History.</source>
        <translation>Conversación privada: no se guarda nada de lo dicho. Apáguela en Historial.</translation>
    </message>
    <message>
        <source>Conversations are kept again.</source>
        <translation>Las conversaciones se guardan de nuevo.</translation>
    </message>
    <message>
        <source>That is no longer in the memory.</source>
        <translation>Eso ya no está en la memoria.</translation>
    </message>
    <message>
        <source>The picture is kept. Ask for it by the words you gave it.</source>
        <translation>La imagen se conserva. Pídala con las palabras que le dio.</translation>
    </message>
    <message>
        <source>The picture was not kept: there is no conversation that is kept now.</source>
        <translation>La imagen no se conservó: ahora no hay una conversación que se guarde.</translation>
    </message>
    <message>
        <source>Taken in: {conversations} conversations and {notes} notes.</source>
        <translation>Importado: {conversations} conversaciones y {notes} notas.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
</context>
<context>
    <name>HookGlobalKeys</name>
    <message>
        <source>Shortcuts in other programs need the package pynput, which is not installed.</source>
        <translation>Los atajos en otros programas necesitan el paquete pynput, que no está instalado.</translation>
    </message>
    <message>
        <source>The keys {keys} cannot be used in other programs. Choose others.</source>
        <translation>Las teclas {keys} no se pueden usar en otros programas. Elija otras.</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>from your words</source>
        <translation>por sus palabras</translation>
    </message>
    <message>
        <source>from your voice</source>
        <translation>por su voz</translation>
    </message>
    <message>
        <source>from words and tone</source>
        <translation>por palabras y tono</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>base no indicada</translation>
    </message>
    <message>
        <source>low certainty</source>
        <translation>certeza baja</translation>
    </message>
    <message>
        <source>medium certainty</source>
        <translation>certeza media</translation>
    </message>
    <message>
        <source>high certainty</source>
        <translation>certeza alta</translation>
    </message>
    <message>
        <source>certainty not given</source>
        <translation>certeza no indicada</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{age} s ago</source>
        <translation>hace {age} s</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>This impression is not right</source>
        <translation>Esta impresión no es correcta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the impression</source>
        <translation>Descartar la impresión</translation>
    </message>
</context>
<context>
    <name>ImpressionSection</name>
    <message>
        <source>Off for this session: the model talked about its notes instead of noting in silence.</source>
        <translation>Desactivado en esta sesión: el modelo hablaba de sus notas en lugar de anotar en silencio.</translation>
    </message>
    <message>
        <source>A guess by the model, which may never come or be wrong.</source>
        <translation>Una conjetura del modelo, que puede no llegar o ser errónea.</translation>
    </message>
    <message>
        <source>The model that you talk with may note, in silence, how you sound to it. That is a guess, mostly from your words, and is often wrong. It is shown here as a quote, kept nowhere, and never asked for while others may be heard.</source>
        <translation>El modelo con el que habla puede anotar, en silencio, cómo le suena usted. Es una conjetura, sobre todo a partir de sus palabras, y a menudo errónea. Se muestra aquí como cita, no se guarda en ningún sitio y nunca se pide mientras se pueda oír a otros.</translation>
    </message>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>Desactivado por la directiva de este equipo.</translation>
    </message>
    <message>
        <source>Show impressions</source>
        <translation>Mostrar impresiones</translation>
    </message>
    <message>
        <source>Show the assistant&apos;s impressions</source>
        <translation>Mostrar las impresiones del asistente</translation>
    </message>
    <message>
        <source>Stop impressions</source>
        <translation>Detener las impresiones</translation>
    </message>
    <message>
        <source>Stop the assistant&apos;s impressions</source>
        <translation>Detener las impresiones del asistente</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>La impresión del asistente</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>Something went wrong. Details are in the log.</source>
        <translation>Algo ha fallado. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Gemini API</source>
        <translation>API de Gemini</translation>
    </message>
    <message>
        <source>Vertex AI (express key)</source>
        <translation>Vertex AI (clave exprés)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>With a key Attune talks with Gemini instead of the demo. It is kept in {place} and goes only to the service.</source>
        <translation>Con una clave Attune habla con Gemini en vez de con la demo. Se guarda en {place} y solo va al servicio.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>your system&apos;s keyring</source>
        <translation>el llavero de su sistema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Emotion cues</source>
        <translation>Señales de la voz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>Ocultar partes de lo compartido</translation>
    </message>
</context>
<context>
    <name>MaskList</name>
    <message>
        <source>What is hidden</source>
        <translation>Qué está oculto</translation>
    </message>
    <message>
        <source>Windows of {0}</source>
        <translation>Ventanas de {0}</translation>
    </message>
    <message>
        <source>Area of {0}×{1}</source>
        <translation>Zona de {0}×{1}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show again: {0}</source>
        <translation>Mostrar de nuevo: {0}</translation>
    </message>
    <message>
        <source>Drag over what Attune must not see, or click a window</source>
        <translation>Arrastre sobre lo que Attune no debe ver, o pulse una ventana</translation>
    </message>
    <message>
        <source>Delete takes the last one back. Enter keeps, Esc changes nothing.</source>
        <translation>Supr retira la última. Intro conserva, Esc no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>No hay nada oculto.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>About to start again</source>
        <translation>A punto de reiniciarse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Reads nothing of mine</source>
        <translation>No lee nada mío</translation>
    </message>
    <message>
        <source>Reads what is mine</source>
        <translation>Lee lo mío</translation>
    </message>
    <message>
        <source>Changes things</source>
        <translation>Cambia cosas</translation>
    </message>
    <message>
        <source>Sends data away</source>
        <translation>Envía datos fuera</translation>
    </message>
    <message>
        <source>it says that it only reads</source>
        <translation>dice que solo lee</translation>
    </message>
    <message>
        <source>it says that it may destroy</source>
        <translation>dice que puede destruir</translation>
    </message>
    <message>
        <source>it says that it reaches the internet</source>
        <translation>dice que llega a internet</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {text}</source>
        <translation>Línea {line}, columna {column}: {text}</translation>
    </message>
    <message>
        <source>{server}, line {line}, column {column}: {text}</source>
        <translation>{server}, línea {line}, columna {column}: {text}</translation>
    </message>
    <message>
        <source>nothing may follow the closing bracket</source>
        <translation>nada puede seguir al corchete de cierre</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>esto está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>this comma has nothing after it</source>
        <translation>tras esta coma no hay nada</translation>
    </message>
    <message>
        <source>a comma or {name} is missing here</source>
        <translation>aquí falta una coma o {name}</translation>
    </message>
    <message>
        <source>a name or text in double quotes is missing here</source>
        <translation>aquí falta un nombre o texto entre comillas dobles</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>a este texto le falta la comilla de cierre</translation>
    </message>
    <message>
        <source>this text holds a wrong \ sequence</source>
        <translation>este texto contiene una secuencia \ incorrecta</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>esto no es un valor</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>falta un corchete de cierre</translation>
    </message>
    <message>
        <source>a colon is missing after {name}</source>
        <translation>faltan dos puntos después de {name}</translation>
    </message>
    <message>
        <source>{name} stands here twice; the last one counts</source>
        <translation>{name} aparece dos veces; cuenta la última</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} must be an object</source>
        <translation>{name} debe ser un objeto</translation>
    </message>
    <message>
        <source>{name} must be text</source>
        <translation>{name} debe ser texto</translation>
    </message>
    <message>
        <source>{name} must be a list of texts</source>
        <translation>{name} debe ser una lista de textos</translation>
    </message>
    <message>
        <source>{name} must be an object of names and texts</source>
        <translation>{name} debe ser un objeto de nombres y textos</translation>
    </message>
    <message>
        <source>{name} must have a text</source>
        <translation>{name} debe tener un texto</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} debe ser true o false</translation>
    </message>
    <message>
        <source>{name} must be 1 to 3600 seconds</source>
        <translation>{name} debe ser de 1 a 3600 segundos</translation>
    </message>
    <message>
        <source>{name} must be a whole path</source>
        <translation>{name} debe ser una ruta completa</translation>
    </message>
    <message>
        <source>{name} is not known and ignored</source>
        <translation>{name} no se conoce y se ignora</translation>
    </message>
    <message>
        <source>only the first {name} servers are used</source>
        <translation>solo se usan los primeros {name} servidores</translation>
    </message>
    <message>
        <source>the name of a server has 1 to {name} printable characters</source>
        <translation>el nombre de un servidor tiene de 1 a {name} caracteres imprimibles</translation>
    </message>
    <message>
        <source>it needs either a command or a url</source>
        <translation>necesita o command o url</translation>
    </message>
    <message>
        <source>this is not a complete http or https address</source>
        <translation>esto no es una dirección http o https completa</translation>
    </message>
    <message>
        <source>http is only for servers on this computer; use https</source>
        <translation>http es solo para servidores de este equipo; use https</translation>
    </message>
    <message>
        <source>the old SSE transport is not spoken; ask for a streamable HTTP address</source>
        <translation>el antiguo SSE no se admite; pida una dirección streamable HTTP</translation>
    </message>
    <message>
        <source>a server with a url is of the type http</source>
        <translation>un servidor con url es del tipo http</translation>
    </message>
</context>
<context>
    <name>McpDoor</name>
    <message>
        <source>Your servers…</source>
        <translation>Sus servidores…</translation>
    </message>
    <message>
        <source>No program here opens this file: {path}</source>
        <translation>Ningún programa abre este archivo: {path}</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>Your servers</source>
        <translation>Sus servidores</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Your servers are switched off in the preferences</source>
        <translation>Sus servidores están desactivados en las preferencias</translation>
    </message>
    <message>
        <source>You have no servers yet</source>
        <translation>Aún no tiene servidores</translation>
    </message>
    <message>
        <source>{up} of {all} servers up, {on} of at most {limit} tools on</source>
        <translation>{up} de {all} servidores en marcha, {on} de un máximo de {limit} herramientas activas</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Take over from other programs…</source>
        <translation>Adoptar de otros programas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Programs and web services that speak the Model Context Protocol bring more tools. List them in the file, as &quot;mcpServers&quot;, or take them over from other programs.</source>
        <translation>Los programas y servicios web que hablan el Model Context Protocol aportan más herramientas. Anótelos en el archivo como «mcpServers» o adóptelos de otros programas.</translation>
    </message>
    <message>
        <source>The file has changed. Nothing that it says now is used before you reload it.</source>
        <translation>El archivo ha cambiado. Nada de lo que dice ahora se usa hasta que lo recargue.</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Lost: waiting for it</source>
        <translation>Perdido: esperándolo</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Estás en silencio</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Paused: nothing is sent</source>
        <translation>En pausa: no se envía nada</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Le oigo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>answers what you hold to say</source>
        <translation>responde a lo que diga al pulsar</translation>
    </message>
    <message>
        <source>answers when you speak</source>
        <translation>responde cuando usted habla</translation>
    </message>
    <message>
        <source>stays silent until needed</source>
        <translation>callado hasta que haga falta</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>{keys} switches</source>
        <translation>{keys} lo cambia</translation>
    </message>
    <message>
        <source>Attune answers when you speak</source>
        <translation>Attune responde cuando usted habla</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows</source>
        <translation>Attune escucha en silencio y ofrece lo que sabe</translation>
    </message>
    <message>
        <source>Answer me</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Escucha</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>You had said: {words}</source>
        <translation>Usted había dicho: {words}</translation>
    </message>
    <message>
        <source>The note&apos;s words</source>
        <translation>Las palabras de la nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Forget it with what was said where it came from</source>
        <translation>Olvidarla junto con lo dicho de donde salió</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>Guardarla para usted</translation>
    </message>
    <message>
        <source>Let the team read it</source>
        <translation>Dejar que el equipo la lea</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>your words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <source>the assistant&apos;s words</source>
        <translation>palabras del asistente</translation>
    </message>
    <message>
        <source>somebody else&apos;s words</source>
        <translation>palabras de otra persona</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>the team can read it</source>
        <translation>el equipo puede leerla</translation>
    </message>
</context>
<context>
    <name>NotesDoor</name>
    <message>
        <source>Notes ({count} to review)…</source>
        <translation>Notas ({count} por revisar)…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notas…</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>Por revisar ({count})</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Buscar en sus notas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>No notes yet. Say “remember that …”, or write one above.</source>
        <translation>Aún no hay notas. Diga «recuerda que…» o escriba una arriba.</translation>
    </message>
    <message>
        <source>Nothing waits. What the assistant wants to note from a screen, a tool or another voice appears here, and is used only once you keep it.</source>
        <translation>Nada espera. Lo que el asistente quiera anotar de una pantalla, una herramienta u otra voz aparece aquí y solo se usa si usted lo conserva.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>La nota se borró</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>¿Olvidar esto para siempre?</translation>
    </message>
    <message>
        <source>With the note goes what you said when it was taken, and the answer to it. This cannot be undone.</source>
        <translation>Con la nota se va lo que dijo al tomarla y su respuesta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer: {title}</source>
        <translation>Oferta: {title}</translation>
    </message>
    <message>
        <source>Unpin this offer</source>
        <translation>Soltar esta oferta</translation>
    </message>
    <message>
        <source>Pin this offer</source>
        <translation>Fijar esta oferta</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>Decir esta oferta en voz alta</translation>
    </message>
    <message>
        <source>Copy this offer</source>
        <translation>Copiar esta oferta</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Útil</translation>
    </message>
    <message>
        <source>Useful: offer more like this</source>
        <translation>Útil: ofrecer más como esto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: hold offers for ten minutes</source>
        <translation>Ahora no: retener las ofertas diez minutos</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Less: offer only what is surer to help</source>
        <translation>Menos: ofrecer solo lo que ayude con más certeza</translation>
    </message>
    <message>
        <source>Heard: {words}</source>
        <translation>Oído: {words}</translation>
    </message>
    <message>
        <source>Useful: more like this</source>
        <translation>Útil: más como esto</translation>
    </message>
    <message>
        <source>Offers are held for ten minutes</source>
        <translation>Las ofertas se retienen diez minutos</translation>
    </message>
    <message>
        <source>Fewer like this</source>
        <translation>Menos como esto</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>Descartar esta oferta</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Being said</source>
        <translation>Diciéndolo</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
</context>
<context>
    <name>PermissionGate</name>
    <message>
        <source>Attune listens to your microphone while a conversation runs, so your system asks you now.</source>
        <translation>Attune escucha su micrófono mientras dura una conversación; por eso su sistema le pregunta ahora.</translation>
    </message>
    <message>
        <source>Attune looks through the camera until you switch it off, so your system asks you now.</source>
        <translation>Attune mira por la cámara hasta que la apague; por eso su sistema le pregunta ahora.</translation>
    </message>
    <message>
        <source>Attune sees only the part of the screen that you choose, so your system asks you now.</source>
        <translation>Attune solo ve la parte de la pantalla que usted elija; por eso su sistema le pregunta ahora.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the microphone. You can type, and allow it in the system&apos;s settings.</source>
        <translation>Su sistema no deja a Attune usar el micrófono. Puede escribir y permitirlo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the camera. It stays off until you allow it in the system&apos;s settings.</source>
        <translation>Su sistema no deja a Attune usar la cámara. Seguirá apagada hasta que lo permita en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Your system does not let Attune see the screen. Allow it in the system&apos;s settings, then start Attune again.</source>
        <translation>Su sistema no deja a Attune ver la pantalla. Permítalo en los ajustes del sistema y vuelva a iniciar Attune.</translation>
    </message>
</context>
<context>
    <name>PermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>You have granted nothing for good. What a card offers as Always or Never is listed here.</source>
        <translation>No ha concedido nada de forma permanente. Aquí aparece lo que responda con Siempre o Nunca en una tarjeta.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>allowed once</source>
        <translation>permitido una vez</translation>
    </message>
    <message>
        <source>allowed in the conversation</source>
        <translation>permitido en la conversación</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>permitido siempre</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no answer: denied</source>
        <translation>sin respuesta: denegado</translation>
    </message>
    <message>
        <source>allowed by an earlier answer</source>
        <translation>permitido por una respuesta anterior</translation>
    </message>
    <message>
        <source>refused by an earlier answer</source>
        <translation>rechazado por una respuesta anterior</translation>
    </message>
    <message>
        <source>withdrawn before an answer</source>
        <translation>retirado antes de responder</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back what you said of {tool}</source>
        <translation>Retirar lo que dijo de {tool}</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PermissionsDoor</name>
    <message>
        <source>Permissions…</source>
        <translation>Permisos…</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Let {asker} use {tool}?</source>
        <translation>¿Permitir que {asker} use {tool}?</translation>
    </message>
    <message>
        <source>May &quot;{server}&quot; run &quot;{tool}&quot;?</source>
        <translation>¿Puede «{server}» ejecutar «{tool}»?</translation>
    </message>
    <message>
        <source>Let the assistant read what is on your clipboard now?</source>
        <translation>¿Permitir que el asistente lea lo que hay ahora en su portapapeles?</translation>
    </message>
    <message>
        <source>Put this on your clipboard?</source>
        <translation>¿Poner esto en su portapapeles?</translation>
    </message>
    <message>
        <source>Open a page of {host} in your browser?</source>
        <translation>¿Abrir una página de {host} en su navegador?</translation>
    </message>
    <message>
        <source>Bring this window to the front?</source>
        <translation>¿Traer esta ventana al frente?</translation>
    </message>
    <message>
        <source>Let the assistant see the names of files in the folders you picked?</source>
        <translation>¿Permitir que el asistente vea los nombres de los archivos de las carpetas que usted eligió?</translation>
    </message>
    <message>
        <source>Write a calendar file with this event?</source>
        <translation>¿Escribir un archivo de calendario con este evento?</translation>
    </message>
    <message>
        <source>Let the assistant see the titles of your open windows?</source>
        <translation>¿Permitir que el asistente vea los títulos de sus ventanas abiertas?</translation>
    </message>
    <message>
        <source>Let the assistant read this file, and others in the folders you picked if you allow more than once?</source>
        <translation>¿Permitir que el asistente lea este archivo, y otros de las carpetas elegidas si lo permite más de una vez?</translation>
    </message>
    <message>
        <source>Save a picture of what you share as a file?</source>
        <translation>¿Guardar una imagen de lo que comparte en un archivo?</translation>
    </message>
    <message>
        <source>The newest picture that the assistant was shown</source>
        <translation>La imagen más reciente que se mostró al asistente</translation>
    </message>
    <message>
        <source>Keep this note?</source>
        <translation>¿Guardar esta nota?</translation>
    </message>
    <message>
        <source>Forget note number {number} for good?</source>
        <translation>¿Olvidar definitivamente la nota número {number}?</translation>
    </message>
    <message>
        <source>Refund {price} for {item}?</source>
        <translation>¿Reembolsar {price} por {item}?</translation>
    </message>
    <message>
        <source>Mute your microphone?</source>
        <translation>¿Silenciar su micrófono?</translation>
    </message>
    <message>
        <source>Unmute your microphone, so that the assistant hears you?</source>
        <translation>¿Activar su micrófono para que el asistente le oiga?</translation>
    </message>
    <message>
        <source>Let the assistant&apos;s voice be heard?</source>
        <translation>¿Dejar oír la voz del asistente?</translation>
    </message>
    <message>
        <source>Silence the assistant&apos;s voice?</source>
        <translation>¿Silenciar la voz del asistente?</translation>
    </message>
    <message>
        <source>Let the assistant listen to everybody, without being addressed?</source>
        <translation>¿Permitir que el asistente escuche a todos sin que nadie le hable?</translation>
    </message>
    <message>
        <source>End co-listening?</source>
        <translation>¿Terminar la escucha?</translation>
    </message>
    <message>
        <source>Go on showing the assistant what you shared?</source>
        <translation>¿Seguir mostrando al asistente lo que compartió?</translation>
    </message>
    <message>
        <source>Pause what you share?</source>
        <translation>¿Pausar lo que comparte?</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>la imagen {name}</translation>
    </message>
    <message>
        <source>the window {name}</source>
        <translation>la ventana {name}</translation>
    </message>
    <message>
        <source>a region of {width}×{height}</source>
        <translation>una región de {width}×{height}</translation>
    </message>
    <message>
        <source>the screen {name}</source>
        <translation>la pantalla {name}</translation>
    </message>
    <message>
        <source>the whole screen</source>
        <translation>toda la pantalla</translation>
    </message>
    <message>
        <source>the test pattern</source>
        <translation>la carta de ajuste</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>el vídeo {name}</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>the camera {name}</source>
        <translation>la cámara {name}</translation>
    </message>
    <message>
        <source>the computer&apos;s sound</source>
        <translation>el sonido del equipo</translation>
    </message>
    <message>
        <source>what &apos;{name}&apos; plays</source>
        <translation>lo que suena en «{name}»</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: {label}.</source>
        <translation>Mientras Attune estaba cerrado venció esto ({when}): {label}.</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: your timer.</source>
        <translation>Mientras Attune estaba cerrado terminó su temporizador ({when}).</translation>
    </message>
    <message>
        <source>Reminder: {label}.</source>
        <translation>Recordatorio: {label}.</translation>
    </message>
    <message>
        <source>Your reminder is due.</source>
        <translation>Es la hora de su recordatorio.</translation>
    </message>
    <message>
        <source>{label}: {length} are over.</source>
        <translation>{label}: han pasado {length}.</translation>
    </message>
    <message>
        <source>Your timer is due: {length}.</source>
        <translation>Su temporizador ha terminado: {length}.</translation>
    </message>
    <message>
        <source>Copied to your clipboard: {words}</source>
        <translation>Copiado en su portapapeles: {words}</translation>
    </message>
    <message>
        <source>The picture lies in {file}.</source>
        <translation>La imagen está en {file}.</translation>
    </message>
    <message>
        <source>The calendar file lies in {file}.</source>
        <translation>El archivo de calendario está en {file}.</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>debe ser al menos {least}</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>debe ser como máximo {most}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué ves?</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>Pon un temporizador de cinco minutos</translation>
    </message>
    <message>
        <source>Take a note: call the plumber</source>
        <translation>Toma nota: llamar al fontanero</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>Demo en este equipo</translation>
    </message>
    <message>
        <source>{service} ({location})</source>
        <translation>{service} ({location})</translation>
    </message>
    <message>
        <source>{service} at {host}</source>
        <translation>{service} en {host}</translation>
    </message>
</context>
<context>
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>Selector de región</translation>
    </message>
    <message>
        <source>Choose what Attune may see</source>
        <translation>Elija lo que Attune puede ver</translation>
    </message>
    <message>
        <source>{0}, about {1} KB</source>
        <translation>{0}, unos {1} KB</translation>
    </message>
    <message>
        <source>text readable</source>
        <translation>texto legible</translation>
    </message>
    <message>
        <source>text small</source>
        <translation>texto pequeño</translation>
    </message>
    <message>
        <source>text unreadable</source>
        <translation>texto ilegible</translation>
    </message>
    <message>
        <source>{0}×{1} px → sent {2}×{3} ({4} %), {5}</source>
        <translation>{0}×{1} px → enviado {2}×{3} ({4} %), {5}</translation>
    </message>
    <message>
        <source>Whole screen: {0}</source>
        <translation>Pantalla completa: {0}</translation>
    </message>
</context>
<context>
    <name>PickerPanel</name>
    <message>
        <source>What will be shared</source>
        <translation>Lo que se compartirá</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>Doble clic toma toda la pantalla. Las flechas empiezan en el centro, Esc no comparte nada.</translation>
    </message>
    <message>
        <source>Drag over what Attune may see, or click a window</source>
        <translation>Arrastre sobre lo que Attune puede ver, o pulse una ventana</translation>
    </message>
    <message>
        <source>Drag over the part of this that Attune may see</source>
        <translation>Arrastre sobre la parte que Attune puede ver</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows resize, Ctrl faster. Enter shares it.</source>
        <translation>Las flechas mueven, Mayús y flechas cambian el tamaño, Ctrl más rápido. Intro comparte.</translation>
    </message>
    <message>
        <source>Attune follows this window. Enter shares it.</source>
        <translation>Attune sigue esta ventana. Intro la comparte.</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>Zona {0}: {1}</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>Compartir esto</translation>
    </message>
    <message>
        <source>Another screen or window…</source>
        <translation>Otra pantalla o ventana…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last regions:</source>
        <translation>Últimas zonas:</translation>
    </message>
</context>
<context>
    <name>PictureGift</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Only the first {0} files were taken. Give the others afterwards.</source>
        <translation>Solo se tomaron los primeros {0} archivos. Entregue los demás después.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture. Attune looks at PNG, JPEG, WebP, GIF, BMP and TIFF files; text can be pasted into the line below.</source>
        <translation>«{0}» no es una imagen. Attune mira PNG, JPEG, WebP, GIF, BMP y TIFF; el texto se puede pegar abajo.</translation>
    </message>
    <message>
        <source>“{0}” is too large. Pictures may have 40 MB.</source>
        <translation>«{0}» es demasiado grande. Las imágenes pueden tener 40 MB.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Drop the pictures in it one by one.</source>
        <translation>«{0}» es una carpeta. Suelte sus imágenes una por una.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Look whether it is still there.</source>
        <translation>«{0}» no se puede leer. Mire si sigue ahí.</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Go on sharing</source>
        <translation>Seguir compartiendo</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado aún</translation>
    </message>
    <message>
        <source>sent {age} ago · {kilobytes} KB · {tokens} tokens</source>
        <translation>enviada hace {age} · {kilobytes} KB · {tokens} tokens</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>En pausa, {sent}</translation>
    </message>
    <message>
        <source>In the corner of the screen&apos;s picture</source>
        <translation>En la esquina de la imagen de la pantalla</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Esperando la primera imagen</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>Última imagen enviada: {what}</translation>
    </message>
    <message>
        <source>Hide parts of it</source>
        <translation>Ocultar partes</translation>
    </message>
    <message>
        <source>What Attune saw lately</source>
        <translation>Lo que Attune vio últimamente</translation>
    </message>
    <message>
        <source>Pick another region</source>
        <translation>Elegir otra región</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Parar: {what}</translation>
    </message>
</context>
<context>
    <name>PortalGlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>Este escritorio no cede teclas a los programas. Asigne en sus propios ajustes una orden como &apos;attune toggle-mute&apos; a unas teclas.</translation>
    </message>
    <message>
        <source>You did not allow the keys. Switch them on again to be asked.</source>
        <translation>No permitió las teclas. Actívelas de nuevo para que se le pregunte.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>No setting has these words in its name or its help.</source>
        <translation>Ningún ajuste tiene estas palabras en su nombre o su ayuda.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Mostrar ajustes avanzados</translation>
    </message>
    <message>
        <source>Show what is sent…</source>
        <translation>Mostrar qué se envía…</translation>
    </message>
    <message>
        <source>The configuration that a session with these settings begins with, as JSON</source>
        <translation>La configuración con la que empieza una sesión con estos ajustes, en JSON</translation>
    </message>
    <message>
        <source>The same keys also belong to: {others}.</source>
        <translation>Las mismas teclas pertenecen también a: {others}.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile keeps all settings and what you tell about yourself under a name. What you change in the preferences changes the profile in use.</source>
        <translation>Un perfil guarda con un nombre todos los ajustes y lo que cuenta de usted. Lo que cambie en las preferencias cambia el perfil en uso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New from present settings</source>
        <translation>Nuevo con los ajustes actuales</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mis ajustes</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Gestionar perfiles…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>Olvidar esto…</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Recording this conversation. Press to stop</source>
        <translation>Grabando esta conversación. Pulse para parar</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>Grabar esta conversación</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>This desktop does not let Attune look at the screen, so nothing is shared.</source>
        <translation>Este escritorio no deja que Attune vea la pantalla, así que no se comparte nada.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>Conectar ya</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Enter another key for the service</source>
        <translation>Introducir otra clave para el servicio</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>Ajustes de la sesión…</translation>
    </message>
    <message>
        <source>Choose service, model and place</source>
        <translation>Elegir servicio, modelo y lugar</translation>
    </message>
    <message>
        <source>Model settings…</source>
        <translation>Ajustes del modelo…</translation>
    </message>
    <message>
        <source>Choose what the model is asked for</source>
        <translation>Elegir qué se pide al modelo</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>See what the connection went through</source>
        <translation>Ver por qué pasó la conexión</translation>
    </message>
    <message>
        <source>Send again what you say and show</source>
        <translation>Enviar de nuevo lo que diga y muestre</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Ajustes de sonido…</translation>
    </message>
    <message>
        <source>Choose microphone and speaker</source>
        <translation>Elegir micrófono y altavoz</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>Probar el sonido…</translation>
    </message>
    <message>
        <source>Measure the echo of your room</source>
        <translation>Medir el eco de la sala</translation>
    </message>
    <message>
        <source>Picture settings…</source>
        <translation>Ajustes de imagen…</translation>
    </message>
    <message>
        <source>Choose how and when pictures are made</source>
        <translation>Elegir cómo y cuándo se hacen las imágenes</translation>
    </message>
    <message>
        <source>System settings…</source>
        <translation>Ajustes del sistema…</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings where it is allowed</source>
        <translation>Abrir los ajustes del sistema donde se permite</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>Let the assistant hear you again</source>
        <translation>Dejar que el asistente le oiga de nuevo</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Ajustes de cámara…</translation>
    </message>
    <message>
        <source>Choose the camera and how pictures are made</source>
        <translation>Elegir la cámara y cómo se hacen las imágenes</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>Elegir una región…</translation>
    </message>
    <message>
        <source>Choose again what is shared</source>
        <translation>Elegir de nuevo qué se comparte</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>Ver los ajustes</translation>
    </message>
    <message>
        <source>Memory settings…</source>
        <translation>Ajustes de memoria…</translation>
    </message>
    <message>
        <source>Choose what is kept on this computer</source>
        <translation>Elegir qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>Knowledge settings…</source>
        <translation>Ajustes de conocimiento…</translation>
    </message>
    <message>
        <source>Choose another knowledge file</source>
        <translation>Elegir otro archivo de conocimiento</translation>
    </message>
    <message>
        <source>Your servers…</source>
        <translation>Sus servidores…</translation>
    </message>
    <message>
        <source>See which server is up, and why another is not</source>
        <translation>Ver qué servidor funciona y por qué otro no</translation>
    </message>
    <message>
        <source>Cost limits…</source>
        <translation>Límites de coste…</translation>
    </message>
    <message>
        <source>Choose how much a session may cost</source>
        <translation>Elegir cuánto puede costar una sesión</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>Mostrar la grabación en su carpeta</translation>
    </message>
    <message>
        <source>Choose other keys…</source>
        <translation>Elegir otras teclas…</translation>
    </message>
    <message>
        <source>Choose keys that are free</source>
        <translation>Elegir teclas que estén libres</translation>
    </message>
    <message>
        <source>Check what works…</source>
        <translation>Comprobar qué funciona…</translation>
    </message>
    <message>
        <source>Find out what works and how to mend the rest</source>
        <translation>Averiguar qué funciona y cómo arreglar el resto</translation>
    </message>
</context>
<context>
    <name>RetryWait</name>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Conexión perdida, reintentando</translation>
    </message>
    <message>
        <source>Connection lost, next try in {seconds} s</source>
        <translation>Conexión perdida, próximo intento en {seconds} s</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {label}</source>
        <translation>Volver al valor inicial: {label}</translation>
    </message>
    <message>
        <source>Set by {name}, which wins over what is chosen here.</source>
        <translation>Fijado por {name}, que prevalece sobre lo elegido aquí.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Filtrar la actividad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>Decir: {text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>Decirlo escribiéndolo por usted</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Plain assistant</source>
        <translation>Asistente sencillo</translation>
    </message>
    <message>
        <source>Talk about anything. Every tool, no role.</source>
        <translation>Hable de lo que quiera. Todas las herramientas, ningún papel.</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>Listens while people talk, and offers cited cards from a text or from your folders.</source>
        <translation>Escucha mientras la gente habla y ofrece tarjetas con citas de un texto o de sus carpetas.</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Informe trimestral</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Servicio de ayuda</translation>
    </message>
    <message>
        <source>Shows the camera what is broken, looks the order up, refunds with your approval, hands over.</source>
        <translation>Ve con la cámara lo que está roto, busca el pedido, reembolsa con su aprobación y pasa el caso a una persona.</translation>
    </message>
    <message>
        <source>Screen companion</source>
        <translation>Compañero de pantalla</translation>
    </message>
    <message>
        <source>Watches the part of the screen that you share, and helps only when you ask.</source>
        <translation>Mira la parte de la pantalla que comparte y ayuda solo cuando se lo pide.</translation>
    </message>
    <message>
        <source>Wise wizard</source>
        <translation>Mago sabio</translation>
    </message>
    <message>
        <source>Ship&apos;s robot</source>
        <translation>Robot de a bordo</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Comandante</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Says in one language what is said in the other, and nothing of its own.</source>
        <translation>Dice en un idioma lo que se dice en el otro, y nada propio.</translation>
    </message>
    <message>
        <source>Rehearse a talk</source>
        <translation>Ensayar una charla</translation>
    </message>
    <message>
        <source>Listens to your talk in silence, and tells on request how pace, pauses and length were.</source>
        <translation>Escucha su charla en silencio y, si lo pide, dice cómo fueron el ritmo, las pausas y la duración.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Scenario: {title}</source>
        <translation>Escenario: {title}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>co-listens</source>
        <translation>escucha con usted</translation>
    </message>
    <message>
        <source>answers you</source>
        <translation>le responde</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>parte de la pantalla</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>this computer&apos;s sound</source>
        <translation>sonido de este equipo</translation>
    </message>
    <message>
        <source>{title}, as {persona}</source>
        <translation>{title}, como {persona}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Ver la demostración</translation>
    </message>
    <message>
        <source>Play the scripted demo of {title}</source>
        <translation>Ver la demostración guionizada de {title}</translation>
    </message>
    <message>
        <source>Scripted lines, one after the other; without a key the demo answers them</source>
        <translation>Frases guionizadas, una tras otra; sin clave las responde la demostración</translation>
    </message>
</context>
<context>
    <name>ScenarioDoor</name>
    <message>
        <source>Scenarios…</source>
        <translation>Escenarios…</translation>
    </message>
</context>
<context>
    <name>ScenarioGallery</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Choose what Attune is set up for; it switches while you talk. Each comes with a scripted demo that works without a key.</source>
        <translation>Elija para qué se prepara Attune; cambia mientras usted habla. Cada uno trae una demostración guionizada que funciona sin clave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the gallery</source>
        <translation>Cerrar la galería</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Search, or a time such as 12:41</source>
        <translation>Buscar, o una hora como 12:41</translation>
    </message>
    <message>
        <source>Hit before this one</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Hit after this one</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>SearchSwitch</name>
    <message>
        <source>Google Search from the next session</source>
        <translation>Búsqueda de Google desde la próxima sesión</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Aceptar los cambios</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>Usar {server}</translation>
    </message>
    <message>
        <source>Accept what {server} has changed</source>
        <translation>Aceptar lo que {server} ha cambiado</translation>
    </message>
    <message>
        <source>{on} of {all} tools on</source>
        <translation>{on} de {all} herramientas activas</translation>
    </message>
    <message>
        <source>{tools}, {count} changed</source>
        <translation>{tools}, {count} cambiadas</translation>
    </message>
    <message>
        <source>Its last words: {text}</source>
        <translation>Sus últimas palabras: {text}</translation>
    </message>
    <message>
        <source>It asked to use the model; that is always refused.</source>
        <translation>Pidió usar el modelo; eso siempre se rechaza.</translation>
    </message>
    <message>
        <source>Start {server} again</source>
        <translation>Reiniciar {server}</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>Secreto {name}</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Keep the secret {name}</source>
        <translation>Guardar el secreto {name}</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Le oigo</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Usando herramienta</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>En escucha</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>Oí una pregunta</translation>
    </message>
    <message>
        <source>heard a question</source>
        <translation>oyó una pregunta</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Ofreciendo</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>ofreciendo</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Screen and camera</source>
        <translation>Pantalla y cámara</translation>
    </message>
    <message>
        <source>Co-listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>Sus servidores</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shortcuts in other programs</source>
        <translation>Atajos en otros programas</translation>
    </message>
    <message>
        <source>From the next time you share.</source>
        <translation>Desde la próxima vez que comparta.</translation>
    </message>
    <message>
        <source>From the next session.</source>
        <translation>Desde la próxima sesión.</translation>
    </message>
    <message>
        <source>From the next start of Attune.</source>
        <translation>Desde el próximo inicio de Attune.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>desarrollador</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>A Live model of the backend.</source>
        <translation>Un modelo Live del servicio.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>One of the service&apos;s voices.</source>
        <translation>Una de las voces del servicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Empty lets the model follow you.</source>
        <translation>Vacío: el modelo le sigue a usted.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Another server&apos;s https address.</source>
        <translation>La dirección https de otro servidor.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>PEM that vouches for it.</source>
        <translation>PEM que responde por él.</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>Proyecto en la nube</translation>
    </message>
    <message>
        <source>Vertex AI only.</source>
        <translation>Solo Vertex AI.</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>Archivo de credenciales</translation>
    </message>
    <message>
        <source>Vertex AI only: a service account&apos;s JSON; empty uses the default credentials.</source>
        <translation>Solo Vertex AI: el JSON de una cuenta de servicio; vacío usa las credenciales predeterminadas.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Allowed locations</source>
        <translation>Lugares permitidos</translation>
    </message>
    <message>
        <source>Vertex AI only, with commas between; nothing outside is dialled.</source>
        <translation>Solo Vertex AI, separados por comas; nada se marca fuera de ellos.</translation>
    </message>
    <message>
        <source>Backends allowed to take over</source>
        <translation>Servicios que pueden relevar</translation>
    </message>
    <message>
        <source>developer, vertex or local, in this order, when the chosen one fails; a model may follow after a colon. Empty keeps what you say with the chosen one.</source>
        <translation>developer, vertex o local, en este orden, si falla el elegido; tras dos puntos puede ir un modelo. Vacío: lo que diga se queda con el elegido.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Told to the model in every session.</source>
        <translation>Se le dice al modelo en cada sesión.</translation>
    </message>
    <message>
        <source>Affective dialogue</source>
        <translation>Diálogo afectivo</translation>
    </message>
    <message>
        <source>Where the model has it.</source>
        <translation>Donde el modelo lo tiene.</translation>
    </message>
    <message>
        <source>Record messages</source>
        <translation>Grabar mensajes</translation>
    </message>
    <message>
        <source>Writes what goes over the connection to a file, for reports of faults.</source>
        <translation>Escribe en un archivo lo que pasa por la conexión, para informar de fallos.</translation>
    </message>
    <message>
        <source>Record messages with sound</source>
        <translation>Grabar mensajes con sonido</translation>
    </message>
    <message>
        <source>Both voices as they were sent.</source>
        <translation>Ambas voces tal como se enviaron.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>-1 is the model&apos;s own.</source>
        <translation>-1 es el valor propio del modelo.</translation>
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
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Tokens; -1 is the model&apos;s own.</source>
        <translation>Tokens; -1 es el valor propio del modelo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed makes answers alike.</source>
        <translation>La misma semilla da respuestas parecidas.</translation>
    </message>
    <message>
        <source>Picture detail</source>
        <translation>Detalle de la imagen</translation>
    </message>
    <message>
        <source>More detail costs more tokens a picture.</source>
        <translation>Más detalle cuesta más tokens por imagen.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>How long the model may think before it speaks.</source>
        <translation>Cuánto puede pensar el modelo antes de hablar.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Presupuesto de reflexión</translation>
    </message>
    <message>
        <source>Tokens, for models that count them; -1 is their own.</source>
        <translation>Tokens, para modelos que los cuentan; -1 es el suyo propio.</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>Mostrar pensamientos</translation>
    </message>
    <message>
        <source>The model writes what it thinks; each word counts as its answer does.</source>
        <translation>El modelo escribe lo que piensa; cada palabra cuenta como su respuesta.</translation>
    </message>
    <message>
        <source>Proactive audio</source>
        <translation>Audio proactivo</translation>
    </message>
    <message>
        <source>Whether the model may stay silent by itself; default asks for it to co-listen.</source>
        <translation>Si el modelo puede callar por sí mismo; por defecto se pide para coescuchar.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>Proactive video</source>
        <translation>Vídeo proactivo</translation>
    </message>
    <message>
        <source>The model may speak up about pictures, which costs tokens for each.</source>
        <translation>El modelo puede hablar de las imágenes, lo que cuesta tokens por cada una.</translation>
    </message>
    <message>
        <source>Turn taking</source>
        <translation>Turnos de palabra</translation>
    </message>
    <message>
        <source>Who decides when you have finished speaking.</source>
        <translation>Quién decide cuándo ha terminado usted de hablar.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>push to talk</source>
        <translation>pulsar para hablar</translation>
    </message>
    <message>
        <source>Start of speech</source>
        <translation>Inicio del habla</translation>
    </message>
    <message>
        <source>How readily sound counts as speech.</source>
        <translation>Con qué facilidad un sonido cuenta como habla.</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>Fin del habla</translation>
    </message>
    <message>
        <source>How readily a pause counts as the end.</source>
        <translation>Con qué facilidad una pausa cuenta como final.</translation>
    </message>
    <message>
        <source>Speech before start</source>
        <translation>Habla antes del inicio</translation>
    </message>
    <message>
        <source>Milliseconds of speech that make a start.</source>
        <translation>Milisegundos de habla que forman un inicio.</translation>
    </message>
    <message>
        <source>Silence before end</source>
        <translation>Silencio antes del final</translation>
    </message>
    <message>
        <source>Milliseconds of silence that end your turn.</source>
        <translation>Milisegundos de silencio que acaban su turno.</translation>
    </message>
    <message>
        <source>Let me interrupt</source>
        <translation>Dejarme interrumpir</translation>
    </message>
    <message>
        <source>Your voice stops the answer.</source>
        <translation>Su voz detiene la respuesta.</translation>
    </message>
    <message>
        <source>What a turn holds</source>
        <translation>Qué abarca un turno</translation>
    </message>
    <message>
        <source>What the model takes into your turn.</source>
        <translation>Qué toma el modelo en su turno.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>speech and all video</source>
        <translation>habla y todo el vídeo</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>What the service writes down.</source>
        <translation>Qué anota el servicio.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>lo oído</translation>
    </message>
    <message>
        <source>said</source>
        <translation>lo dicho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas hablados</translation>
    </message>
    <message>
        <source>Codes such as en-GB for the transcripts, with commas between.</source>
        <translation>Códigos como es-ES para las transcripciones, separados por comas.</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>Tiempos de las palabras</translation>
    </message>
    <message>
        <source>In the transcripts.</source>
        <translation>En las transcripciones.</translation>
    </message>
    <message>
        <source>Tidy transcripts</source>
        <translation>Transcripciones limpias</translation>
    </message>
    <message>
        <source>Without fillers and false starts; rules out times of words and speakers.</source>
        <translation>Sin muletillas ni comienzos fallidos; excluye tiempos de palabras y hablantes.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Words and names for the transcripts, with commas between.</source>
        <translation>Palabras y nombres para las transcripciones, separados por comas.</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>In the transcripts of what is heard.</source>
        <translation>En las transcripciones de lo oído.</translation>
    </message>
    <message>
        <source>Resume sessions</source>
        <translation>Reanudar sesiones</translation>
    </message>
    <message>
        <source>Off: after a drop the session is rebuilt from what this computer remembers.</source>
        <translation>Apagado: tras un corte la sesión se rehace con lo que recuerda este equipo.</translation>
    </message>
    <message>
        <source>Unlimited length</source>
        <translation>Duración ilimitada</translation>
    </message>
    <message>
        <source>Old parts of a long session are let go.</source>
        <translation>Se abandonan las partes viejas de una sesión larga.</translation>
    </message>
    <message>
        <source>Compress at</source>
        <translation>Comprimir desde</translation>
    </message>
    <message>
        <source>Tokens; -1 is four fifths of what the model holds.</source>
        <translation>Tokens; -1 es cuatro quintos de lo que cabe en el modelo.</translation>
    </message>
    <message>
        <source>Compress to</source>
        <translation>Comprimir hasta</translation>
    </message>
    <message>
        <source>Tokens; -1 is half of where compression begins.</source>
        <translation>Tokens; -1 es la mitad de donde empieza la compresión.</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Búsqueda de Google</translation>
    </message>
    <message>
        <source>The model may search; the service may charge.</source>
        <translation>El modelo puede buscar; el servicio puede cobrarlo.</translation>
    </message>
    <message>
        <source>Safety filter</source>
        <translation>Filtro de seguridad</translation>
    </message>
    <message>
        <source>What the service blocks.</source>
        <translation>Qué bloquea el servicio.</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>Billing labels</source>
        <translation>Etiquetas de facturación</translation>
    </message>
    <message>
        <source>Vertex AI only: name=value, with commas between.</source>
        <translation>Solo Vertex AI: nombre=valor, separados por comas.</translation>
    </message>
    <message>
        <source>Voice signals</source>
        <translation>Señales de voz</translation>
    </message>
    <message>
        <source>Vertex AI only: the service says who speaks.</source>
        <translation>Solo Vertex AI: el servicio dice quién habla.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>A language code, for translating models.</source>
        <translation>Un código de idioma, para modelos que traducen.</translation>
    </message>
    <message>
        <source>Repeat what needs no translation</source>
        <translation>Repetir lo que no necesita traducción</translation>
    </message>
    <message>
        <source>What is said in the target language is said again.</source>
        <translation>Lo dicho en el idioma de destino se dice otra vez.</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Avatar</translation>
    </message>
    <message>
        <source>Name of a face, for models that show one.</source>
        <translation>Nombre de una cara, para modelos que la muestran.</translation>
    </message>
    <message>
        <source>Avatar bit rate</source>
        <translation>Tasa de bits del avatar</translation>
    </message>
    <message>
        <source>Bits a second of its picture; -1 is the model&apos;s own.</source>
        <translation>Bits por segundo de su imagen; -1 es el valor propio del modelo.</translation>
    </message>
    <message>
        <source>Transcription endpoint</source>
        <translation>Servidor de transcripción</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example a whisper.cpp server.</source>
        <translation>Compatible con OpenAI, por ejemplo un servidor whisper.cpp.</translation>
    </message>
    <message>
        <source>Chat endpoint</source>
        <translation>Servidor de conversación</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example Ollama or a llama.cpp server.</source>
        <translation>Compatible con OpenAI, por ejemplo Ollama o un servidor llama.cpp.</translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation>Modelo de conversación</translation>
    </message>
    <message>
        <source>Name that the chat endpoint wants.</source>
        <translation>Nombre que espera el servidor.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Empty follows the system.</source>
        <translation>Vacío sigue al sistema.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>Off with headphones.</source>
        <translation>Apagada con auriculares.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Supresión de ruido</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Ganancia automática</translation>
    </message>
    <message>
        <source>Brings a quiet voice to a usual level.</source>
        <translation>Lleva una voz baja a un nivel normal.</translation>
    </message>
    <message>
        <source>Rumble filter</source>
        <translation>Filtro de graves</translation>
    </message>
    <message>
        <source>Takes out what lies below speech.</source>
        <translation>Quita lo que está por debajo de la voz.</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Tecla de hablar</translation>
    </message>
    <message>
        <source>Held to talk where nothing is typed; with Ctrl also while typing.</source>
        <translation>Se mantiene para hablar donde no se escribe; con Ctrl también al escribir.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Ducking</source>
        <translation>Atenuación</translation>
    </message>
    <message>
        <source>Decibels while you begin to speak.</source>
        <translation>Decibelios mientras usted empieza a hablar.</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Cortés</translation>
    </message>
    <message>
        <source>A short mhm, a yeah or a cough does not stop the assistant.</source>
        <translation>Un breve ajá, un sí o una tos no detienen al asistente.</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>Ahorrar tokens</translation>
    </message>
    <message>
        <source>While co-listening only speech is sent.</source>
        <translation>Al coescuchar solo se envía el habla.</translation>
    </message>
    <message>
        <source>Hear the computer</source>
        <translation>Oír el equipo</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting.</source>
        <translation>El asistente oye también lo que suena en este equipo, como una reunión.</translation>
    </message>
    <message>
        <source>Volume of the computer</source>
        <translation>Volumen del equipo</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>En la mezcla.</translation>
    </message>
    <message>
        <source>System audio device</source>
        <translation>Dispositivo de audio del sistema</translation>
    </message>
    <message>
        <source>Empty is the default loudspeaker; or the name of a loopback input.</source>
        <translation>Vacío es el altavoz por defecto; o el nombre de una entrada loopback.</translation>
    </message>
    <message>
        <source>Format of recordings</source>
        <translation>Formato de las grabaciones</translation>
    </message>
    <message>
        <source>FLAC is smaller and as exact; every program plays WAV.</source>
        <translation>FLAC ocupa menos y es igual de exacto; WAV lo reproduce cualquier programa.</translation>
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
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Calidad de imagen</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Pixels; larger regions are scaled down.</source>
        <translation>Píxeles; las zonas mayores se reducen.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Kilobytes; a picture that is larger is sent less crisp.</source>
        <translation>Kilobytes; una imagen mayor se envía menos nítida.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Regions too large for readable text are sent as an overview and close-ups.</source>
        <translation>Las zonas demasiado grandes para leer texto se envían como vista general y detalles.</translation>
    </message>
    <message>
        <source>Ignore clocks and carets</source>
        <translation>Ignorar relojes y cursores</translation>
    </message>
    <message>
        <source>What only blinks or ticks sends no pictures, which saves tokens.</source>
        <translation>Lo que solo parpadea o avanza no envía imágenes, lo que ahorra tokens.</translation>
    </message>
    <message>
        <source>Hide password managers</source>
        <translation>Ocultar gestores de contraseñas</translation>
    </message>
    <message>
        <source>Their windows are painted over in every picture.</source>
        <translation>Sus ventanas se tapan en cada imagen.</translation>
    </message>
    <message>
        <source>Always hide</source>
        <translation>Ocultar siempre</translation>
    </message>
    <message>
        <source>Words of programs&apos; names or windows&apos; titles, with commas between; a minus before a word, as in -bitwarden, shows a password manager again. The button lists all of them.</source>
        <translation>Palabras de nombres de programas o títulos de ventanas, separadas por comas; un menos delante de una palabra, como en -bitwarden, vuelve a mostrar un gestor de contraseñas. El botón los enumera todos.</translation>
    </message>
    <message>
        <source>0 keeps for ever. Pinned conversations and notes stay.</source>
        <translation>0 guarda para siempre. Las conversaciones fijadas y las notas quedan.</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Seguir donde lo dejó</translation>
    </message>
    <message>
        <source>A new conversation is told the gist of the last one.</source>
        <translation>Una conversación nueva recibe lo esencial de la última.</translation>
    </message>
    <message>
        <source>Pause when locked</source>
        <translation>Pausar con bloqueo</translation>
    </message>
    <message>
        <source>No pictures while the screen is locked.</source>
        <translation>Sin imágenes mientras la pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>A camera&apos;s name or number, a video file, or test-pattern.</source>
        <translation>Nombre o número de una cámara, un archivo de vídeo o test-pattern.</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>Resolución de la cámara</translation>
    </message>
    <message>
        <source>Width x height; the camera takes what comes nearest.</source>
        <translation>Ancho x alto; la cámara toma lo más cercano.</translation>
    </message>
    <message>
        <source>Camera in the picture</source>
        <translation>Cámara en la imagen</translation>
    </message>
    <message>
        <source>While the screen is shared too, the camera is a corner of its pictures.</source>
        <translation>Si también se comparte la pantalla, la cámara es una esquina de sus imágenes.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de imágenes</translation>
    </message>
    <message>
        <source>Minutes of sent pictures kept in memory; 0 keeps only the last one.</source>
        <translation>Minutos de imágenes enviadas en memoria; 0 conserva solo la última.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>hablar</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>A text file to answer from.</source>
        <translation>Un archivo de texto del que responder.</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>Medir mi voz</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>Solo en este equipo.</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>Impresión del asistente</translation>
    </message>
    <message>
        <source>Wait for consent</source>
        <translation>Esperar el permiso</translation>
    </message>
    <message>
        <source>Seconds without an answer mean no.</source>
        <translation>Segundos sin respuesta significan no.</translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation>Plazo de una llamada</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Segundos.</translation>
    </message>
    <message>
        <source>Auto uses Gemini when a key is found and the demo otherwise.</source>
        <translation>Auto usa Gemini si encuentra una clave y, si no, la demo.</translation>
    </message>
    <message>
        <source>A card with a chime, a card that is also said, or a card without a sound.</source>
        <translation>Una tarjeta con aviso sonoro, una que además se dice, o una sin sonido.</translation>
    </message>
    <message>
        <source>card only</source>
        <translation>solo tarjeta</translation>
    </message>
    <message>
        <source>Time between offers</source>
        <translation>Tiempo entre ofertas</translation>
    </message>
    <message>
        <source>Offers an hour, at most</source>
        <translation>Ofertas por hora, como máximo</translation>
    </message>
    <message>
        <source>How much an offer must help</source>
        <translation>Cuánto debe ayudar una oferta</translation>
    </message>
    <message>
        <source>0.1 shows nearly everything, 0.9 only what is sure to help.</source>
        <translation>0,1 muestra casi todo; 0,9, solo lo que seguro ayuda.</translation>
    </message>
    <message>
        <source>Impressions go by</source>
        <translation>Las impresiones se basan en</translation>
    </message>
    <message>
        <source>Your words alone, or your words and the tone of your voice.</source>
        <translation>Solo sus palabras, o sus palabras y el tono de su voz.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>words and tone</source>
        <translation>palabras y tono</translation>
    </message>
    <message>
        <source>I use headphones</source>
        <translation>Uso auriculares</translation>
    </message>
    <message>
        <source>Measure also while the assistant speaks: the microphone does not hear it.</source>
        <translation>Medir también mientras habla el asistente: el micrófono no lo oye.</translation>
    </message>
    <message>
        <source>Folders for files</source>
        <translation>Carpetas para archivos</translation>
    </message>
    <message>
        <source>Only below these may files be found, read and written; semicolons between them.</source>
        <translation>Solo dentro de ellas se pueden buscar, leer y escribir archivos; separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Knowledge folders</source>
        <translation>Carpetas de conocimiento</translation>
    </message>
    <message>
        <source>Text, Markdown and PDF to answer from; semicolons between them.</source>
        <translation>Texto, Markdown y PDF con los que responder; separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Use my servers</source>
        <translation>Usar mis servidores</translation>
    </message>
    <message>
        <source>Those that mcp.json beside the settings lists.</source>
        <translation>Los que enumera mcp.json junto a los ajustes.</translation>
    </message>
    <message>
        <source>Tools at most</source>
        <translation>Máximo de herramientas</translation>
    </message>
    <message>
        <source>More than a few dozen tools make models choose badly.</source>
        <translation>Con más de unas docenas de herramientas los modelos eligen mal.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar conversaciones</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que se guardan</translation>
    </message>
    <message>
        <source>Summaries by the model</source>
        <translation>Resúmenes hechos por el modelo</translation>
    </message>
    <message>
        <source>When nobody speaks, the model sums up what was said. Costs tokens; not in the demo.</source>
        <translation>Cuando nadie habla, el modelo resume lo que se dijo. Cuesta tokens; no en la demo.</translation>
    </message>
    <message>
        <source>Model for summaries</source>
        <translation>Modelo para los resúmenes</translation>
    </message>
    <message>
        <source>A text model of the same service; empty takes its usual fast one.</source>
        <translation>Un modelo de texto del mismo servicio; vacío usa el rápido habitual.</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Memoria compartida</translation>
    </message>
    <message>
        <source>postgresql://you@host/database; encrypted, kept in step between your machines. A password goes into the keyring.</source>
        <translation>postgresql://you@host/database; cifrada y al día entre sus equipos. La contraseña va al llavero.</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Avisarme a los</translation>
    </message>
    <message>
        <source>US dollars a session; 0 never.</source>
        <translation>Dólares por sesión; 0 nunca.</translation>
    </message>
    <message>
        <source>Pause the session at</source>
        <translation>Pausar la sesión a los</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the desktop, also its wish for high contrast.</source>
        <translation>Sistema sigue al escritorio, también si pide alto contraste.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>en</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>de</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>es</source>
        <translation>español</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or fades.</source>
        <translation>Reducido: nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Silenciar o activar el micrófono</translation>
    </message>
    <message>
        <source>Silence the assistant or let it be heard</source>
        <translation>Silenciar al asistente o dejar que se oiga</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>Encender o apagar la cámara</translation>
    </message>
    <message>
        <source>Start or end the conversation</source>
        <translation>Empezar o terminar la conversación</translation>
    </message>
    <message>
        <source>Pause the session or go on</source>
        <translation>Pausar la sesión o continuar</translation>
    </message>
    <message>
        <source>Switch co-listening on or off</source>
        <translation>Activar o desactivar la coescucha</translation>
    </message>
    <message>
        <source>Pick what is shared</source>
        <translation>Elegir qué se comparte</translation>
    </message>
    <message>
        <source>Pause sharing or go on</source>
        <translation>Pausar o seguir compartiendo</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Cut the answer short</source>
        <translation>Cortar la respuesta</translation>
    </message>
    <message>
        <source>Stop everything: tools, voice, what goes out</source>
        <translation>Detener todo: herramientas, voz y lo que sale</translation>
    </message>
    <message>
        <source>Search the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Barra compacta</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>Abrir las preferencias</translation>
    </message>
    <message>
        <source>Check what works</source>
        <translation>Comprobar qué funciona</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <source>Open or close the panel of cues</source>
        <translation>Abrir o cerrar el panel de señales</translation>
    </message>
    <message>
        <source>Open or close the panel of activity</source>
        <translation>Abrir o cerrar el panel de actividad</translation>
    </message>
    <message>
        <source>Quit Attune</source>
        <translation>Salir de Attune</translation>
    </message>
    <message>
        <source>Attune then takes these keys away from every other program.</source>
        <translation>Attune quita entonces estas teclas a los demás programas.</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>Mantén para hablar; toca dos veces para fijarlo</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Bring the window to the front</source>
        <translation>Traer la ventana al frente</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>The configuration as JSON</source>
        <translation>La configuración en JSON</translation>
    </message>
    <message>
        <source>Asking for the model and its configuration…</source>
        <translation>Preguntando por el modelo y su configuración…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This is what the next session begins with, and what was left out of it and why. Keys are never part of it.</source>
        <translation>Con esto empieza la próxima sesión, y qué se omitió y por qué. Las claves nunca forman parte.</translation>
    </message>
</context>
<context>
    <name>ShareBorder</name>
    <message>
        <source>This desktop does not let Attune draw a border.</source>
        <translation>Este escritorio no deja que Attune dibuje un borde.</translation>
    </message>
    <message>
        <source>The whole screen is shared, so there is no room for a border.</source>
        <translation>Se comparte toda la pantalla, no queda sitio para un borde.</translation>
    </message>
    <message>
        <source>There is no room for the border&apos;s buttons: use those of the window.</source>
        <translation>No hay sitio para los botones del borde: usa los de la ventana.</translation>
    </message>
</context>
<context>
    <name>ShareTab</name>
    <message>
        <source>Sharing</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Ocultar…</translation>
    </message>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>Ocultar partes de lo compartido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Attune sees this</source>
        <translation>Attune ve esto</translation>
    </message>
    <message>
        <source>Attune does not see this</source>
        <translation>Attune no ve esto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>Seguir compartiendo</translation>
    </message>
</context>
<context>
    <name>SharedLine</name>
    <message>
        <source>Entries that wait: {count}.</source>
        <translation>Entradas en espera: {count}.</translation>
    </message>
    <message>
        <source>Entries that it did not take, and that stay on this machine: {count}.</source>
        <translation>Entradas que no aceptó y que se quedan en este equipo: {count}.</translation>
    </message>
    <message>
        <source>Connecting to the shared memory {place}…</source>
        <translation>Conectando con la memoria compartida {place}…</translation>
    </message>
    <message>
        <source>In step with the shared memory {place}.</source>
        <translation>Al día con la memoria compartida {place}.</translation>
    </message>
    <message>
        <source>On their way to the shared memory {place}: {count} entries.</source>
        <translation>En camino a la memoria compartida {place}: {count} entradas.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>This desktop does not let Attune look at the screen.</source>
        <translation>Este escritorio no deja que Attune mire la pantalla.</translation>
    </message>
    <message>
        <source>This desktop lets no program draw on the screen: the place is marked on the picture under Sources.</source>
        <translation>Este escritorio no deja que ningún programa dibuje en la pantalla: el lugar está marcado en la imagen de Fuentes.</translation>
    </message>
    <message>
        <source>Attune points at something: {words}.</source>
        <translation>Attune señala algo: {words}.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Close: {panel}</source>
        <translation>Cerrar: {panel}</translation>
    </message>
    <message>
        <source>Open: {panel}</source>
        <translation>Abrir: {panel}</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>A picture from before</source>
        <translation>Una imagen de antes</translation>
    </message>
</context>
<context>
    <name>SimulateMenu</name>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Faults can be simulated only while the demo server answers.</source>
        <translation>Los fallos solo se pueden simular mientras responde la demo.</translation>
    </message>
    <message>
        <source>The menu now has an entry to simulate faults of the connection.</source>
        <translation>El menú ya permite simular fallos de la conexión.</translation>
    </message>
    <message>
        <source>Take back what still waits</source>
        <translation>Retirar lo que aún espera</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Answered as</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>An array</source>
        <translation>Una matriz</translation>
    </message>
    <message>
        <source>Broken Base64</source>
        <translation>Base64 dañado</translation>
    </message>
    <message>
        <source>A close</source>
        <translation>Un cierre</translation>
    </message>
    <message>
        <source>A cut connection</source>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Sin contenido</translation>
    </message>
    <message>
        <source>An error object</source>
        <translation>Un objeto de error</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Half a message</source>
        <translation>Medio mensaje</translation>
    </message>
    <message>
        <source>A message of its own</source>
        <translation>Un mensaje propio</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>A part of the turn</source>
        <translation>Una parte del turno</translation>
    </message>
    <message>
        <source>A silent line</source>
        <translation>Línea muda</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>An unknown message</source>
        <translation>Un mensaje desconocido</translation>
    </message>
    <message>
        <source>A wrong type</source>
        <translation>Un tipo incorrecto</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>Aborts the TCP connection without a word.</source>
        <translation>Aborta la conexión TCP sin aviso.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Enmudecer</translation>
    </message>
    <message>
        <source>Neither reads nor writes for a while, as a half-open line does; pings wait too.</source>
        <translation>No lee ni escribe durante un rato, como una línea medio abierta; los pings también esperan.</translation>
    </message>
    <message>
        <source>How long; 0 until the connection ends.</source>
        <translation>Cuánto tiempo; 0 hasta que termine la conexión.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Reads nothing for a while, so that pongs come late; what it has to say still goes out.</source>
        <translation>No lee nada durante un rato, de modo que los pongs llegan tarde; lo que tiene que decir sigue saliendo.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Cuánto tiempo.</translation>
    </message>
    <message>
        <source>Answer slowly</source>
        <translation>Responder despacio</translation>
    </message>
    <message>
        <source>Holds every message back before it is sent.</source>
        <translation>Retiene cada mensaje antes de enviarlo.</translation>
    </message>
    <message>
        <source>How long each, in milliseconds; 0 stops it.</source>
        <translation>Cuánto cada uno, en milisegundos; 0 lo detiene.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Closes with a code and a reason.</source>
        <translation>Cierra con un código y un motivo.</translation>
    </message>
    <message>
        <source>The WebSocket close code.</source>
        <translation>El código de cierre de WebSocket.</translation>
    </message>
    <message>
        <source>The reason text, at most 123 bytes.</source>
        <translation>El texto del motivo, como máximo 123 bytes.</translation>
    </message>
    <message>
        <source>Announce the end</source>
        <translation>Anunciar el final</translation>
    </message>
    <message>
        <source>Sends goAway, and ends the connection when the time it named is over.</source>
        <translation>Envía goAway y termina la conexión cuando acaba el tiempo indicado.</translation>
    </message>
    <message>
        <source>The time left that it names.</source>
        <translation>El tiempo restante que indica.</translation>
    </message>
    <message>
        <source>What follows: a close, a line that falls silent, or nothing.</source>
        <translation>Lo que sigue: un cierre, una línea muda o nada.</translation>
    </message>
    <message>
        <source>Interrupt out of nowhere</source>
        <translation>Interrumpir sin motivo</translation>
    </message>
    <message>
        <source>Sends an interruption that nobody caused.</source>
        <translation>Envía una interrupción que nadie ha causado.</translation>
    </message>
    <message>
        <source>End a turn that never was</source>
        <translation>Terminar un turno inexistente</translation>
    </message>
    <message>
        <source>Sends a turnComplete that nobody asked for.</source>
        <translation>Envía un turnComplete que nadie ha pedido.</translation>
    </message>
    <message>
        <source>Send an error object</source>
        <translation>Enviar un objeto de error</translation>
    </message>
    <message>
        <source>Sends a top-level error object, as some proxies do.</source>
        <translation>Envía un objeto de error de nivel superior, como hacen algunos proxies.</translation>
    </message>
    <message>
        <source>The code inside the error object.</source>
        <translation>El código dentro del objeto de error.</translation>
    </message>
    <message>
        <source>Send half a message</source>
        <translation>Enviar medio mensaje</translation>
    </message>
    <message>
        <source>Sends a message that breaks off.</source>
        <translation>Envía un mensaje que se interrumpe.</translation>
    </message>
    <message>
        <source>Send a frame that is no message</source>
        <translation>Enviar una trama que no es un mensaje</translation>
    </message>
    <message>
        <source>Sends a frame that a client cannot use; the session goes on.</source>
        <translation>Envía una trama que un cliente no puede usar; la sesión continúa.</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>Qué tiene de malo.</translation>
    </message>
    <message>
        <source>Send a huge message</source>
        <translation>Enviar un mensaje enorme</translation>
    </message>
    <message>
        <source>Sends a message beyond the 1 MiB at which many libraries stop.</source>
        <translation>Envía un mensaje de más de 1 MiB, el límite de muchas bibliotecas.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Su tamaño.</translation>
    </message>
    <message>
        <source>Send fields of tomorrow</source>
        <translation>Enviar campos del mañana</translation>
    </message>
    <message>
        <source>Sends nested fields and enumeration values that no client knows.</source>
        <translation>Envía campos anidados y valores de enumeración que ningún cliente conoce.</translation>
    </message>
    <message>
        <source>Flood the client</source>
        <translation>Inundar el cliente</translation>
    </message>
    <message>
        <source>Sends many interim transcripts at once.</source>
        <translation>Envía muchas transcripciones provisionales a la vez.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Cuántas.</translation>
    </message>
    <message>
        <source>Leave turns unanswered</source>
        <translation>Dejar turnos sin respuesta</translation>
    </message>
    <message>
        <source>Ends the next turns without an answer.</source>
        <translation>Termina los próximos turnos sin respuesta.</translation>
    </message>
    <message>
        <source>For how many turns, calls or interruptions.</source>
        <translation>Para cuántos turnos, llamadas o interrupciones.</translation>
    </message>
    <message>
        <source>Reject turns</source>
        <translation>Rechazar turnos</translation>
    </message>
    <message>
        <source>Ends the next turns with a reason in place of an answer.</source>
        <translation>Termina los próximos turnos con un motivo en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>The turnCompleteReason.</source>
        <translation>El valor de turnCompleteReason.</translation>
    </message>
    <message>
        <source>Answer without sound</source>
        <translation>Responder sin sonido</translation>
    </message>
    <message>
        <source>Sends the next answers&apos; words without their sound.</source>
        <translation>Envía las palabras de las próximas respuestas sin su sonido.</translation>
    </message>
    <message>
        <source>Lose the end of turns</source>
        <translation>Perder el final de turnos</translation>
    </message>
    <message>
        <source>Leaves out the turnComplete of the next turns.</source>
        <translation>Omite el turnComplete de los próximos turnos.</translation>
    </message>
    <message>
        <source>Repeat sound after an interruption</source>
        <translation>Repetir sonido tras una interrupción</translation>
    </message>
    <message>
        <source>Sends old sound once more after the next interruptions.</source>
        <translation>Vuelve a enviar sonido antiguo tras las próximas interrupciones.</translation>
    </message>
    <message>
        <source>Send words too late</source>
        <translation>Enviar palabras demasiado tarde</translation>
    </message>
    <message>
        <source>Sends the words of the next answers after their end.</source>
        <translation>Envía las palabras de las próximas respuestas después de su final.</translation>
    </message>
    <message>
        <source>Call a tool twice</source>
        <translation>Llamar dos veces a una herramienta</translation>
    </message>
    <message>
        <source>Sends the next tool calls twice.</source>
        <translation>Envía dos veces las próximas llamadas a herramientas.</translation>
    </message>
    <message>
        <source>The second time as a message of its own, or as a part of the model&apos;s turn.</source>
        <translation>La segunda vez como mensaje propio o como parte del turno del modelo.</translation>
    </message>
    <message>
        <source>Call a tool without an id</source>
        <translation>Llamar a una herramienta sin identificador</translation>
    </message>
    <message>
        <source>Leaves the id out of the next tool calls.</source>
        <translation>Omite el identificador en las próximas llamadas a herramientas.</translation>
    </message>
    <message>
        <source>Cancel an answered call</source>
        <translation>Cancelar una llamada ya respondida</translation>
    </message>
    <message>
        <source>Cancels the tool call that was answered last.</source>
        <translation>Cancela la última llamada a una herramienta que se respondió.</translation>
    </message>
    <message>
        <source>Bear no sound during a call</source>
        <translation>No admitir sonido durante una llamada</translation>
    </message>
    <message>
        <source>Closes with 1008 when sound comes while one of the next calls is pending.</source>
        <translation>Cierra con 1008 si llega sonido mientras una de las próximas llamadas está pendiente.</translation>
    </message>
    <message>
        <source>Refuse connections</source>
        <translation>Rechazar conexiones</translation>
    </message>
    <message>
        <source>Answers the next upgrades with an HTTP status.</source>
        <translation>Responde a las próximas actualizaciones de protocolo con un estado HTTP.</translation>
    </message>
    <message>
        <source>One of 400, 401, 403, 404, 429, 500, 503.</source>
        <translation>Uno de 400, 401, 403, 404, 429, 500, 503.</translation>
    </message>
    <message>
        <source>Never answer the setup</source>
        <translation>No responder nunca a la configuración</translation>
    </message>
    <message>
        <source>Takes the setup of the next connections and says nothing.</source>
        <translation>Acepta la configuración de las próximas conexiones y no dice nada.</translation>
    </message>
    <message>
        <source>Answer the setup with a fault</source>
        <translation>Responder a la configuración con un fallo</translation>
    </message>
    <message>
        <source>Answers the setup of the next connections in another way.</source>
        <translation>Responde a la configuración de las próximas conexiones de otra manera.</translation>
    </message>
    <message>
        <source>What comes in its place.</source>
        <translation>Lo que llega en su lugar.</translation>
    </message>
    <message>
        <source>Of the close or the error object; 0 is the usual.</source>
        <translation>Del cierre o del objeto de error; 0 es el habitual.</translation>
    </message>
    <message>
        <source>Invalidate handles</source>
        <translation>Invalidar identificadores</translation>
    </message>
    <message>
        <source>Makes every resumption handle so far useless.</source>
        <translation>Inutiliza todos los identificadores de reanudación hasta ahora.</translation>
    </message>
    <message>
        <source>Expired closes with 1008, unknown with 1007.</source>
        <translation>Caducado cierra con 1008, desconocido con 1007.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Test the sound…</source>
        <translation>Probar el sonido…</translation>
    </message>
    <message>
        <source>The recording is complete: {file}</source>
        <translation>La grabación está completa: {file}</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound test</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Record 4 seconds</source>
        <translation>Grabar 4 segundos</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Reproducir un tono</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Medir el eco</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Say a sentence, then listen.</source>
        <translation>Diga una frase y luego escúchela.</translation>
    </message>
    <message>
        <source>You should hear a tone from your loudspeaker.</source>
        <translation>Deberías oír un tono por el altavoz.</translation>
    </message>
    <message>
        <source>Plays a murmur for nine seconds and measures how much of it comes back, and how much of that Attune takes out. Please stay quiet meanwhile.</source>
        <translation>Reproduce un murmullo durante nueve segundos y mide cuánto vuelve y cuánto de eso elimina Attune. Guarde silencio mientras tanto.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Echo of your room</source>
        <translation>Eco de la sala</translation>
    </message>
    <message>
        <source>Recording: say something…</source>
        <translation>Grabando: di algo…</translation>
    </message>
    <message>
        <source>Measuring: please stay quiet…</source>
        <translation>Midiendo: guarda silencio…</translation>
    </message>
    <message>
        <source>Echo after {delay} ms</source>
        <translation>Eco tras {delay} ms</translation>
    </message>
    <message>
        <source>{figure} dB less echo</source>
        <translation>{figure} dB menos de eco</translation>
    </message>
</context>
<context>
    <name>SoundWishes</name>
    <message>
        <source>Sound is not ready yet. Try again in a moment.</source>
        <translation>El sonido aún no está listo. Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Share a region to show it. Only what you frame is sent.</source>
        <translation>Comparta una región. Solo se envía lo que enmarque.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Elegir la cámara</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>You are muted. Press to unmute</source>
        <translation>Está en silencio. Pulse para activar el micrófono</translation>
    </message>
    <message>
        <source>Nothing that you say is sent. Click to unmute.</source>
        <translation>No se envía nada de lo que diga. Haga clic para activar el micrófono.</translation>
    </message>
    <message>
        <source>Messages recorded</source>
        <translation>Grabando mensajes</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Conversations are kept again</source>
        <translation>Las conversaciones se guardan de nuevo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Private conversation. Press to keep it again</source>
        <translation>Conversación privada. Pulse para guardarla de nuevo</translation>
    </message>
    <message>
        <source>Nothing that is said is kept. Click to keep it again.</source>
        <translation>No se guarda nada de lo que se dice. Haga clic para guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>What goes over this session&apos;s connection is written to a file</source>
        <translation>Lo que pasa por la conexión de esta sesión se escribe en un archivo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The embedded server answers, on this computer.</source>
        <translation>Responde el servidor integrado, en este equipo.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try to connect at once instead of waiting</source>
        <translation>Conectar ya en vez de esperar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Nothing is sent now; go on sending sound and pictures</source>
        <translation>Ahora no se envía nada; volver a enviar sonido e imágenes</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>El micrófono está activado</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>En escucha</translation>
    </message>
    <message>
        <source>Answering again</source>
        <translation>Vuelve a responder</translation>
    </message>
    <message>
        <source>Sharing the screen</source>
        <translation>Se comparte la pantalla</translation>
    </message>
    <message>
        <source>Sharing has ended</source>
        <translation>Se dejó de compartir</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La cámara está activada</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está desactivada</translation>
    </message>
    <message>
        <source>Nothing is heard or sent</source>
        <translation>No se oye ni se envía nada</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Attune runs as the administrator, so this is shown without the engine&apos;s sandbox.</source>
        <translation>Attune se ejecuta como administrador, por lo que esto se muestra sin el aislamiento del motor.</translation>
    </message>
    <message>
        <source>Shown as plain links: this computer cannot show them as Google draws them.</source>
        <translation>Se muestran como enlaces simples: este equipo no puede mostrarlos como los dibuja Google.</translation>
    </message>
    <message>
        <source>This link does not lead to Google and has not been opened.</source>
        <translation>Este enlace no lleva a Google y no se ha abierto.</translation>
    </message>
    <message>
        <source>Google Search suggestions</source>
        <translation>Sugerencias de la Búsqueda de Google</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Búsqueda de Google</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Locked</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Press to stop talking</source>
        <translation>Pulse para dejar de hablar</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>Mantén para hablar; toca dos veces para fijarlo</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Looking at the clock</source>
        <translation>Mirando el reloj</translation>
    </message>
    <message>
        <source>Cancelling a timer</source>
        <translation>Cancelando un temporizador</translation>
    </message>
    <message>
        <source>Reading your timers</source>
        <translation>Lee sus temporizadores</translation>
    </message>
    <message>
        <source>Setting a reminder</source>
        <translation>Crea un recordatorio</translation>
    </message>
    <message>
        <source>Taking a note</source>
        <translation>Tomando una nota</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>Leyendo sus notas</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>Quita una nota</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Guarda una nota</translation>
    </message>
    <message>
        <source>Forgetting a note</source>
        <translation>Olvida una nota</translation>
    </message>
    <message>
        <source>Remembering earlier conversations</source>
        <translation>Recuerda conversaciones anteriores</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>Copiando al portapapeles</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Lee el portapapeles</translation>
    </message>
    <message>
        <source>Opening a web page</source>
        <translation>Abriendo una página web</translation>
    </message>
    <message>
        <source>Offering an answer</source>
        <translation>Ofreciendo una respuesta</translation>
    </message>
    <message>
        <source>Pointing at the screen</source>
        <translation>Señalando en la pantalla</translation>
    </message>
    <message>
        <source>Noting an impression</source>
        <translation>Anotando una impresión</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Busca archivos</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Lee un archivo</translation>
    </message>
    <message>
        <source>Reading the rest of a result</source>
        <translation>Lee el resto de un resultado</translation>
    </message>
    <message>
        <source>Looking it up in your documents</source>
        <translation>Lo busca en sus documentos</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calcula</translation>
    </message>
    <message>
        <source>Converting a measure</source>
        <translation>Convierte una medida</translation>
    </message>
    <message>
        <source>Looking at what was shown before</source>
        <translation>Mira lo que se mostró antes</translation>
    </message>
    <message>
        <source>Looking at what you share</source>
        <translation>Mira lo que comparte</translation>
    </message>
    <message>
        <source>Writing a calendar entry</source>
        <translation>Escribe una cita en el calendario</translation>
    </message>
    <message>
        <source>Looking at the open windows</source>
        <translation>Mira las ventanas abiertas</translation>
    </message>
    <message>
        <source>Bringing a window to the front</source>
        <translation>Trae una ventana al frente</translation>
    </message>
    <message>
        <source>Changing a switch of Attune</source>
        <translation>Cambia un interruptor de Attune</translation>
    </message>
    <message>
        <source>Looking up an order</source>
        <translation>Busca un pedido</translation>
    </message>
    <message>
        <source>Refunding an order</source>
        <translation>Reembolsa un pedido</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>Pasa el caso a una persona</translation>
    </message>
    <message>
        <source>Using {tool}</source>
        <translation>Usando {tool}</translation>
    </message>
    <message>
        <source>Setting a timer for {length}</source>
        <translation>Poniendo un temporizador de {length}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Let the model use {tool}</source>
        <translation>Dejar que el modelo use {tool}</translation>
    </message>
    <message>
        <source>The model knows it as {name}</source>
        <translation>El modelo lo conoce como {name}</translation>
    </message>
    <message>
        <source>What {tool} does</source>
        <translation>Qué hace {tool}</translation>
    </message>
    <message>
        <source>Decides when you are asked. Nobody checks what a server says of itself: {hints}</source>
        <translation>Decide cuándo se le pregunta. Nadie comprueba lo que un servidor dice de sí mismo: {hints}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Nueva desde su última revisión</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>Ha cambiado</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Antes: {text}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — cortado</translation>
    </message>
    <message>
        <source> — not sent</source>
        <translation> — no enviado</translation>
    </message>
    <message>
        <source>Cut off before the first word</source>
        <translation>Cortado antes de la primera palabra</translation>
    </message>
    <message>
        <source>From memory, {date}: a note</source>
        <translation>De la memoria, {date}: una nota</translation>
    </message>
    <message>
        <source>From memory, {date}: a picture</source>
        <translation>De la memoria, {date}: una imagen</translation>
    </message>
    <message>
        <source>From memory, {date}</source>
        <translation>De la memoria, {date}</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>You, typed</source>
        <translation>Tú, escrito</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>Grabar esta conversación</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Open Attune</source>
        <translation>Abrir Attune</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Stop talking</source>
        <translation>Deja de hablar</translation>
    </message>
    <message>
        <source>Still working: {tool}</source>
        <translation>Aún trabajando: {tool}</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>Hacer callar al asistente</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{n}k</source>
        <translation>{n} mil</translation>
    </message>
    <message>
        <source>{n}M</source>
        <translation>{n} M</translation>
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
        <translation>Oír al asistente</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>Silenciar al asistente</translation>
    </message>
    <message>
        <source>Echo: cancelling, {figure} dB less</source>
        <translation>Eco: cancelando, {figure} dB menos</translation>
    </message>
    <message>
        <source>Echo: cancelling</source>
        <translation>Eco: cancelando</translation>
    </message>
    <message>
        <source>Echo: none to cancel</source>
        <translation>Eco: nada que cancelar</translation>
    </message>
    <message>
        <source>Echo: learning your room</source>
        <translation>Eco: aprendiendo la sala</translation>
    </message>
    <message>
        <source>Echo: not converging. Headphones help.</source>
        <translation>Eco: no se ajusta. Unos auriculares ayudan.</translation>
    </message>
    <message>
        <source>Echo: none with headphones</source>
        <translation>Eco: ninguno con auriculares</translation>
    </message>
    <message>
        <source>Echo cancelling is off</source>
        <translation>La cancelación de eco está apagada</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>Nivel de la voz del asistente</translation>
    </message>
    <message>
        <source>Volume of the assistant&apos;s voice</source>
        <translation>Volumen de la voz del asistente</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>Probar el sonido…</translation>
    </message>
    <message>
        <source>No sound: read the captions</source>
        <translation>Sin sonido: lea los subtítulos</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Attune</source>
        <translation>Le damos la bienvenida a Attune</translation>
    </message>
    <message>
        <source>Talk with an assistant that hears you and sees only what you choose to show it. How would you like to begin?</source>
        <translation>Hable con un asistente que le oye y ve solo lo que usted elige mostrarle. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Attune asks for the microphone when you begin to talk, for the screen when you share it and for the camera when you switch it on, never before.</source>
        <translation>Attune pide el micrófono cuando empieza a hablar, la pantalla cuando la comparte y la cámara cuando la enciende, nunca antes.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>A small assistant on this computer answers. Nothing leaves the computer and nothing costs anything.</source>
        <translation>Responde un pequeño asistente en este equipo. Nada sale del equipo y nada cuesta dinero.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Talk to the demo now</source>
        <translation>Hablar ahora con la demo</translation>
    </message>
    <message>
        <source>Talk with Gemini. The key is checked with the service and kept in your keyring.</source>
        <translation>Hable con Gemini. La clave se comprueba con el servicio y se guarda en su llavero.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Usar una clave de API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Attune uses Google&apos;s application default credentials. Run this command once in a terminal, sign in with your browser, and name your cloud project here.</source>
        <translation>Attune usa las credenciales predeterminadas de Google para aplicaciones. Ejecute esta orden una vez en un terminal, identifíquese en el navegador y nombre aquí su proyecto.</translation>
    </message>
    <message>
        <source>Sign in to Vertex AI</source>
        <translation>Iniciar sesión en Vertex AI</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>Proyecto en la nube</translation>
    </message>
    <message>
        <source>Talk with Vertex AI</source>
        <translation>Hablar con Vertex AI</translation>
    </message>
    <message>
        <source>Talk with Gemini now</source>
        <translation>Hablar con Gemini ahora</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Se copió la orden.</translation>
    </message>
</context>
<context>
    <name>WideShortcuts</name>
    <message>
        <source>The keys {keys} are chosen twice. Choose others in the preferences.</source>
        <translation>Las teclas {keys} se eligieron dos veces. Elija otras en las preferencias.</translation>
    </message>
</context>
<context>
    <name>XGlobalKeys</name>
    <message>
        <source>The desktop does not answer, so its keys cannot be taken.</source>
        <translation>El escritorio no responde, así que no se pueden tomar sus teclas.</translation>
    </message>
    <message>
        <source>The keys {keys} belong to another program. Choose others in the preferences.</source>
        <translation>Las teclas {keys} pertenecen a otro programa. Elija otras en las preferencias.</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Attune points here: {0}</source>
        <translation>Attune señala aquí: {0}</translation>
    </message>
    <message>
        <source>Attune points here</source>
        <translation>Attune señala aquí</translation>
    </message>
</context>
</TS>
