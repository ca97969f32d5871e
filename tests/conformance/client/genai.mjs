// Conversations with the vendor's JavaScript library; runs in a folder of its own.
// Reads one JSON object from standard input (see run.py) and prints one result a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const told = JSON.parse(readFileSync(0, 'utf8'));
const found = createRequire(process.cwd() + '/').resolve('@google/genai');
const { GoogleGenAI, Modality } = await import(pathToFileURL(found).href);

const pcm = readFileSync(told.speech);
const timer = {
  name: 'set_timer',
  description: 'Set a timer.',
  parameters: { type: 'OBJECT', properties: { seconds: { type: 'INTEGER' } } },
};
const library = new GoogleGenAI({
  apiKey: told.key,
  httpOptions: { baseUrl: told.url, apiVersion: told.version },
});

async function connect(config = {}, model = told.model) {
  const waiting = [];
  const messages = [];
  let closed = null;
  const wake = () => waiting.splice(0).forEach((go) => go());
  const opening = library.live.connect({
    model,
    config: {
      responseModalities: [Modality.AUDIO],
      inputAudioTranscription: {},
      outputAudioTranscription: {},
      ...config,
    },
    callbacks: {
      onmessage: (message) => { messages.push(message); wake(); },
      onclose: (event) => { closed = event; wake(); },
      onerror: () => {},
    },
  });
  const next = async () => {
    while (!messages.length) {
      if (closed) throw new Error(`closed ${closed.code} ${closed.reason}`);
      await new Promise((go) => waiting.push(go));
    }
    return messages.shift();
  };
  // The library's connect never settles when the socket closes before its setup is complete.
  const session = await Promise.race([
    opening,
    (async () => {
      while (!closed) await new Promise((go) => waiting.push(go));
      throw new Error(`closed ${closed.code} ${closed.reason}`);
    })(),
  ]);
  return { session, next };
}

async function turn(next) {
  const seen = { heard: '', said: '', bytes: 0, interrupted: false, calls: [], handle: '' };
  for (;;) {
    const message = await next();
    const content = message.serverContent ?? {};
    for (const part of content.modelTurn?.parts ?? []) {
      seen.bytes += Buffer.from(part.inlineData?.data ?? '', 'base64').length;
    }
    seen.heard += content.inputTranscription?.text ?? '';
    seen.said += content.outputTranscription?.text ?? '';
    seen.interrupted ||= content.interrupted === true;
    seen.handle = message.sessionResumptionUpdate?.newHandle ?? seen.handle;
    if (message.toolCall) return { ...seen, calls: message.toolCall.functionCalls };
    if (content.turnComplete) return seen;
  }
}

function speak(session, sound) {
  for (let at = 0; at < sound.length; at += 1280) {
    const data = sound.subarray(at, at + 1280).toString('base64');
    session.sendRealtimeInput({ audio: { data, mimeType: 'audio/pcm;rate=16000' } });
  }
}

const scenarios = {
  'text turn': async () => {
    const { session, next } = await connect();
    session.sendClientContent({ turns: [{ role: 'user', parts: [{ text: 'hello' }] }] });
    const seen = await turn(next);
    session.close();
    return seen.said.startsWith('This is') && seen.bytes > 48000;
  },
  'audio turn': async () => {
    const { session, next } = await connect();
    speak(session, Buffer.concat([pcm, Buffer.alloc(48000)]));
    const seen = await turn(next);
    session.close();
    return seen.heard.trim() !== '' && seen.bytes > 48000;
  },
  'barge-in': async () => {
    const { session, next } = await connect();
    session.sendRealtimeInput({ text: 'hello' });
    while (!(await next()).serverContent?.modelTurn);
    speak(session, pcm);
    const seen = await turn(next);
    session.close();
    return seen.interrupted;
  },
  'tool round trip': async () => {
    const { session, next } = await connect({ tools: [{ functionDeclarations: [timer] }] });
    session.sendRealtimeInput({ text: 'timer please' });
    const [call] = (await turn(next)).calls;
    session.sendToolResponse({
      functionResponses: [{ id: call.id, name: call.name, response: { status: 'set' } }],
    });
    let said = '';
    while (!said.includes('status')) said += (await turn(next)).said;
    session.close();
    return said.includes('The status is set');
  },
  resumption: async () => {
    const first = await connect({ sessionResumption: {} });
    first.session.sendRealtimeInput({ text: 'hello' });
    const { handle } = await turn(first.next);
    first.session.close();
    await new Promise((go) => setTimeout(go, 300));
    const { session, next } = await connect({ sessionResumption: { handle } });
    session.sendRealtimeInput({ text: 'hello' });
    const { said } = await turn(next);
    session.close();
    return handle !== '' && said !== '';
  },
  'refused setup': async () => {
    try {
      await connect({}, 'gemini-0.1-nothing');
      return false;
    } catch (error) {
      return String(error).includes('closed 1008');
    }
  },
};

for (const [scenario, run] of Object.entries(scenarios)) {
  let result;
  try {
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error('timeout')), 30000).unref());
    result = (await Promise.race([run(), late])) ? 'pass' : 'wrong';
  } catch (error) {
    result = String(error).slice(0, 100);
  }
  console.log(JSON.stringify({ scenario, result }));
}
process.exit(0);
