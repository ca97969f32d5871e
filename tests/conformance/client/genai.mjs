// The vendor's JavaScript library: @google/genai. Runs in a folder of its own; reads one JSON
// object from standard input and prints one line of JSON a result, as scenario.py does.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const told = JSON.parse(readFileSync(0, 'utf8'));
const require = createRequire(process.cwd() + '/');
const installed = (name) => import(pathToFileURL(require.resolve(name)).href);
const { GoogleGenAI, Modality } = await installed('@google/genai');
const { OAuth2Client } = await installed('google-auth-library');

const CHUNK_MS = 40;
const CHUNK_BYTES = 32 * CHUNK_MS;
const PATIENCE_MS = 20000;
const LIMIT_MS = 60000;
const LEAD_MS = 500;
const QUIET_MS = 1500;
const UNKNOWN_MODEL = 'gemini-0.1-nothing';

const httpOptions = { baseUrl: told.url, apiVersion: told.version };

function vertex() {
  // A service account's file would not do here: its library asks one fixed host for tokens.
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: told.key, expiry_date: Date.now() + 3600000 });
  const place = { vertexai: true, project: told.project, location: told.location };
  return new GoogleGenAI({ ...place, googleAuthOptions: { authClient }, httpOptions });
}

const library =
  told.way === 'project' ? vertex() : new GoogleGenAI({ apiKey: told.key, httpOptions });

const pause = (ms) => new Promise((go) => setTimeout(go, ms));
const words = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ');

async function order(name, query = {}) {
  const address = `${told.url}/control/${name}?${new URLSearchParams(query)}`;
  const answer = await fetch(address, { headers: { 'x-goog-api-key': told.key } });
  if (!answer.ok) throw new Error(`order ${name}: ${answer.status}`);
}

function resumptions() {
  let count = 0;
  for (const name of readdirSync(told.traces).filter((name) => name.endsWith('.log'))) {
    const data = readFileSync(join(told.traces, name));
    const head = /^>(\d+) /.exec(data.subarray(0, 16).toString());
    if (head === null) continue;
    const end = head[0].length + Number(head[1]);
    if (data.length < end) continue;
    const { setup } = JSON.parse(data.subarray(head[0].length, end).toString());
    count += setup?.sessionResumption?.handle ? 1 : 0;
  }
  return count;
}

class Talk {
  constructor(model, behavior = '') {
    Object.assign(this, { model, behavior, failures: [], calls: 0, farewells: 0, handle: '' });
    this.released = new Promise((go) => { this.release = go; });
    this.toSay = Buffer.alloc(0);
    this.forget();
  }

  forget() {
    Object.assign(this, { heard: '', said: '', sound: [], interruptions: 0, answers: 0 });
  }

  seen() {
    const last = this.failures.length ? `, last failure ${this.failures.at(-1)}` : '';
    return (
      `heard '${this.heard.trim()}', said '${this.said.trim()}', ${this.seconds().toFixed(1)} s of ` +
      `sound, ${this.answers} answers, ${this.interruptions} interruptions, ${this.calls} calls${last}`
    );
  }

  seconds() {
    return this.sound.reduce((sum, part) => sum + part.length, 0) / 48000;
  }

  async open() {
    this.lost = false;
    const config = {
      responseModalities: [Modality.AUDIO],
      inputAudioTranscription: {},
      outputAudioTranscription: {},
      sessionResumption: this.handle ? { handle: this.handle } : {},
    };
    if (this.behavior) {
      const parameters = { type: 'OBJECT', properties: { seconds: { type: 'INTEGER' } } };
      const timer = { name: 'set_timer', description: 'Set a timer.', parameters };
      config.tools = [{ functionDeclarations: [{ ...timer, behavior: this.behavior }] }];
    }
    const callbacks = {
      onmessage: (message) => this.take(message),
      onclose: (event) => {
        this.lost = true;
        this.failures.push(`closed ${event.code} ${event.reason}`);
      },
      onerror: () => {},
    };
    // The library's connect never settles when the socket closes before its setup is complete.
    const opening = library.live.connect({ model: this.model, config, callbacks });
    opening.catch((error) => this.failures.push(String(error)));
    await this.until(async () => {
      this.session = await Promise.race([opening, pause(20).then(() => null)]);
      return this.session !== null || this.failures.length > 0;
    }, 'connection');
    if (this.session === null) throw new Error(this.failures.at(-1));
  }

  close() {
    clearInterval(this.microphone);
    this.session?.close();
  }

  async recover() {
    await this.until(() => this.lost, 'close');
    this.failures.length = 0;
    await this.open();
  }

  take(message) {
    const content = message.serverContent ?? {};
    for (const part of content.modelTurn?.parts ?? []) {
      if (part.inlineData) this.sound.push(Buffer.from(part.inlineData.data, 'base64'));
    }
    this.heard += content.inputTranscription?.text ?? '';
    this.said += content.outputTranscription?.text ?? '';
    this.interruptions += content.interrupted ? 1 : 0;
    this.answers += content.turnComplete && this.said ? 1 : 0;
    this.farewells += message.goAway ? 1 : 0;
    this.handle = message.sessionResumptionUpdate?.newHandle ?? this.handle;
    for (const call of message.toolCall?.functionCalls ?? []) this.answer(call);
  }

  async answer(call) {
    this.calls += 1;
    await this.released;
    const response = { id: call.id, name: call.name, response: { output: 'set' } };
    this.session.sendToolResponse({ functionResponses: [response] });
  }

  write(text) {
    this.session.sendClientContent({ turns: [{ role: 'user', parts: [{ text }] }] });
  }

  speak(name) {
    const lead = Buffer.alloc(32 * LEAD_MS);
    this.toSay = Buffer.concat([this.toSay, lead, readFileSync(told.speech[name])]);
    this.microphone ??= setInterval(() => {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      this.toSay.copy(chunk, 0, 0, CHUNK_BYTES);
      this.toSay = this.toSay.subarray(CHUNK_BYTES);
      const audio = { data: chunk.toString('base64'), mimeType: 'audio/pcm;rate=16000' };
      this.session.sendRealtimeInput({ audio });
    }, CHUNK_MS);
  }

  async until(held, what) {
    const end = Date.now() + PATIENCE_MS;
    while (!(await held())) {
      if (Date.now() > end) throw new Error(`no ${what}; ${this.seen()}`);
      await pause(20);
    }
  }

  async untilSaid(text) {
    await this.until(() => words(this.said).includes(words(text)), `answer '${text}'`);
    await this.until(() => this.answers, 'end of the answer');
  }

  expect(held, what) {
    if (!held) throw new Error(`${what}; ${this.seen()}`);
  }

  expectVoice(seconds) {
    this.expect(this.seconds() >= seconds, `less than ${seconds} s of sound`);
    const all = Buffer.concat(this.sound);
    let loudest = 0;
    for (let at = 0; at + 1 < all.length; at += 2) loudest = Math.max(loudest, all.readInt16LE(at));
    this.expect(loudest > 1000, 'the sound is silence');
  }
}

async function withTalk(work, behavior = '', model = told.model) {
  const talk = new Talk(model, behavior);
  try {
    await talk.open();
    await work(talk);
  } finally {
    talk.close();
  }
}

const audioTurn = (model) =>
  withTalk(async (talk) => {
    talk.speak('time');
    await talk.untilSaid(told.texts.time);
    talk.expectVoice(0.8);
  }, '', model);

async function resume(talk, fault, query) {
  talk.write('What day is it today?');
  await talk.untilSaid(told.texts.day);
  const before = resumptions();
  await order(fault, query);
  await talk.recover();
  await talk.until(() => resumptions() > before, 'socket with the handle');
  talk.forget();
  talk.write('What time is it?');
  await talk.untilSaid(told.texts.time);
}

const scenarios = {
  'audio turn': () => audioTurn(told.model),
  'text turn': () =>
    withTalk(async (talk) => {
      talk.write('What time is it?');
      await talk.untilSaid(told.texts.time);
      talk.expectVoice(0.8);
    }),
  'barge-in': () =>
    withTalk(async (talk) => {
      talk.write('Tell me a story.');
      await talk.until(() => talk.sound.length, 'sound');
      talk.speak('time');
      await talk.until(() => talk.interruptions, 'interruption');
      await talk.untilSaid(told.texts.time);
      talk.expect(!talk.said.includes(told.texts.story.slice(-40)), 'the story went on to its end');
    }),
  'blocking tool': () =>
    withTalk(async (talk) => {
      talk.write('Set a timer.');
      await talk.until(() => talk.calls, 'call');
      await pause(QUIET_MS);
      talk.expect(!talk.said, 'the model spoke before the result');
      talk.release();
      await talk.untilSaid(told.texts.timer);
      talk.expect(talk.calls === 1, 'the tool was called again');
    }, 'BLOCKING'),
  'non-blocking tool': () =>
    withTalk(async (talk) => {
      talk.write('Set a timer.');
      await talk.until(() => talk.calls, 'call');
      await pause(QUIET_MS);
      talk.write('What time is it?');
      await talk.untilSaid(told.texts.time);
      talk.expect(!talk.said.includes(told.texts.timer), 'the result came before its time');
      talk.release();
      await talk.untilSaid(told.texts.timer);
    }, 'NON_BLOCKING'),
  transcription: () =>
    withTalk(async (talk) => {
      talk.speak('day');
      await talk.untilSaid(told.texts.day);
      talk.expect(words(talk.heard) === 'what day is it today', 'the question was written wrongly');
      talk.expect(talk.said.trim() === told.texts.day, 'the answer was written wrongly');
    }),
  resumption: () => withTalk((talk) => resume(talk, 'drop', {})),
  goAway: () =>
    withTalk(async (talk) => {
      await resume(talk, 'goaway', { seconds: '2' });
      talk.expect(talk.farewells, 'no goAway was passed on');
    }),
  'refused setup': async () => {
    try {
      await withTalk(async () => {}, '', UNKNOWN_MODEL);
    } catch (error) {
      if (/1008.*not found/.test(String(error))) return;
      throw error;
    }
    throw new Error('the setup was not refused');
  },
};

for (const scenario of told.scenarios) {
  const began = Date.now();
  const run = scenarios[scenario] ?? (() => audioTurn(told.models[scenario]));
  let [result, seen] = ['PASS', ''];
  try {
    const late = pause(LIMIT_MS).then(() => { throw new Error('not done in time'); });
    late.catch(() => {});
    await Promise.race([run(), late]);
  } catch (error) {
    [result, seen] = ['FAIL', String(error)];
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log('\n' + JSON.stringify({ scenario, result, seen, seconds }));
}
process.exit(0);
