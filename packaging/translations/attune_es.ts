<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Connection lost ({code}{reason})</source>
        <translation>Conexión perdida ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>, nuevo intento en {seconds} s</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>Aquí aparecen herramientas, ofertas y recordatorios.</translation>
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
        <source>May Attune do this?</source>
        <translation>¿Puede Attune hacer esto?</translation>
    </message>
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
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow this call</source>
        <translation>Permitir esta llamada</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>Permitir una vez (clic, o Espacio con el foco)</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Deny this call</source>
        <translation>Denegar esta llamada</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>No hacer esto</translation>
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
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>Te escucho</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>Habla, o escribe abajo. Prueba a decir:</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>Habla con Attune</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>Pulsa Empezar y habla, o escribe abajo. Prueba a decir:</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Escribe en vez de hablar</translation>
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
        <translation>Estimado con precios de lista; tu factura puede variar.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, the limit that you set. Attune has ended it; start again to go on, or raise the limit in the preferences.</source>
        <translation>Esta sesión ha costado {spent}, el límite que pusiste. Attune la ha terminado; empieza de nuevo para seguir, o sube el límite en las preferencias.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>Esta sesión ha costado {spent}, más de lo que querías sin aviso.</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>Aprendiendo tu voz habitual ({learnt} de {all} s)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>Esperando tu voz</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>Medido ahora mismo</translation>
    </message>
    <message>
        <source>On hold while others may be heard</source>
        <translation>En espera mientras se pueda oír a otros</translation>
    </message>
    <message>
        <source>Paused while co-listening</source>
        <translation>En pausa durante la escucha</translation>
    </message>
    <message>
        <source>lower than your usual</source>
        <translation>menor de lo habitual</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>higher than your usual</source>
        <translation>mayor de lo habitual</translation>
    </message>
    <message>
        <source>Energy: {word}</source>
        <translation>Energía: {word}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>{n} st higher</source>
        <translation>{n} st más alto</translation>
    </message>
    <message>
        <source>{n} st lower</source>
        <translation>{n} st más bajo</translation>
    </message>
    <message>
        <source>{n} dB louder</source>
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
        <source>Attune can measure loudness, pitch and pace of your own voice on this computer and show how they differ from your usual; nothing is stored, and you can stop any time.</source>
        <translation>Attune puede medir el volumen, el tono y el ritmo de tu voz en este equipo y mostrar cómo difieren de lo habitual; no se guarda nada y puedes parar cuando quieras.</translation>
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
        <source>Your microphone · measured on this computer</source>
        <translation>Tu micrófono · medido en este equipo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
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
        <translation>De tu voz al silencio</translation>
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
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
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
        <translation>Aún no se ha medido nada; habla un momento.</translation>
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
    <name>ImpressionCard</name>
    <message>
        <source>energy: {word}</source>
        <translation>energía: {word}</translation>
    </message>
    <message>
        <source>from your words</source>
        <translation>por tus palabras</translation>
    </message>
    <message>
        <source>from your voice</source>
        <translation>por tu voz</translation>
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
        <source>Dismiss the impression</source>
        <translation>Descartar la impresión</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>Impresión del asistente</translation>
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
        <translation>el llavero de tu sistema</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>answers what you hold to say</source>
        <translation>responde a lo que dices al pulsar</translation>
    </message>
    <message>
        <source>answers when you speak</source>
        <translation>responde cuando hablas</translation>
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
        <source>Answer me</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Attune answers when you speak (Ctrl+L switches)</source>
        <translation>Attune responde cuando hablas (Ctrl+L cambia)</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows (Ctrl+L switches)</source>
        <translation>Attune escucha en silencio y ofrece lo que sabe (Ctrl+L cambia)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>Conectar ya</translation>
    </message>
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
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>Decir esta oferta en voz alta</translation>
    </message>
    <message>
        <source>Let the assistant say it aloud</source>
        <translation>Que el asistente lo diga en voz alta</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>Descartar esta oferta</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>Porque: {why}</translation>
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
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>Selector de región</translation>
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
        <source>Drag over what Attune may see</source>
        <translation>Arrastra sobre lo que Attune puede ver</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>Doble clic toma toda la pantalla. Las flechas empiezan en el centro, Esc no comparte nada.</translation>
    </message>
    <message>
        <source>Arrows move, Shift faster, Alt resizes. Enter shares it.</source>
        <translation>Las flechas mueven, Mayús más rápido, Alt cambia el tamaño. Intro comparte.</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>Compartir esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>sent {age} ago</source>
        <translation>enviado hace {age}</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>En pausa, {sent}</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>Última imagen enviada: {what}</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Mostrar ajustes avanzados</translation>
    </message>
    <message>
        <source>Changes of the session and devices apply from the next session.</source>
        <translation>Los cambios de sesión y dispositivos se aplican desde la próxima sesión.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
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
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>Decir: {text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>Decirlo escribiéndolo por ti</translation>
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
        <translation>Te oigo</translation>
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
    <name>SoundTile</name>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
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
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>Te oigo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>Nivel de la voz del asistente</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
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
        <translation>Comparte una región. Solo se envía lo que enmarcas.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
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
        <source>Co-listening: {kind}</source>
        <translation>Escucha: {kind}</translation>
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
        <translation>Pulsa para dejar de hablar</translation>
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
        <source>Taking a note</source>
        <translation>Tomando una nota</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>Leyendo tus notas</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>Copiando al portapapeles</translation>
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
        <source>Noting an impression</source>
        <translation>Anotando una impresión</translation>
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
        <translation>te espera</translation>
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
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — cortado</translation>
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
</context>
</TS>
