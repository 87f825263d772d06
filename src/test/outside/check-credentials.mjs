// Verifies Open Badges 3.0 credentials with verifiers nobody here wrote, and looks into lists of withdrawn ones (Bitstring Status List) among
// the files. Usage: node check-credentials.mjs FILE.json|FILE.jwt ...
// Exit 0 only if each verifies, fits the 1EdTech schema (where OB_SCHEMA names that file), and every copy of it in which one
// character was changed is refused.
import fs from 'fs';
import path from 'path';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite as rdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as multikey from '@digitalbazaar/multikey-context';
import {checkStatus as lookUp} from '@digitalbazaar/vc-bitstring-status-list';
import {securityLoader} from '@digitalcredentials/security-document-loader';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import * as jose from 'jose';

const PLACES = Number(process.env.PLACES ?? 25);
const MULTIKEY = 'https://w3id.org/security/multikey/v1';
const base = securityLoader({fetchRemoteContexts: false}).build();

// Lists are found by the name credentials give; nothing is fetched.
const read = file => fs.readFileSync(file, 'utf8');
const isList = text => text.startsWith('{') && JSON.parse(text).type.includes('BitstringStatusListCredential');
const lists = new Map(process.argv.slice(2).map(read).filter(isList).map(text => [JSON.parse(text).id, JSON.parse(text)]));

// did:key names are worked out from the name itself; nothing is fetched.
async function loader(url) {
  if (url.startsWith('did:key:')) {
    const key = url.slice(8).split('#')[0], did = 'did:key:' + key, id = did + '#' + key;
    const method = {'@context': MULTIKEY, id, type: 'Multikey', controller: did, publicKeyMultibase: key};
    const document = url.includes('#') ? method : {
      '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: did, verificationMethod: [method],
      assertionMethod: [id], authentication: [id]};
    return {contextUrl: null, documentUrl: url, document};
  }
  if (url === MULTIKEY) {
    return {contextUrl: null, documentUrl: url, document: (multikey.contexts ?? multikey.default.contexts).get(url)};
  }
  if (lists.has(url)) {
    return {contextUrl: null, documentUrl: url, document: lists.get(url)};
  }
  return base(url);
}

const suite = [new DataIntegrityProof({cryptosuite: rdfc})];
const schemaFile = process.env.OB_SCHEMA;
let fits = null;
if (schemaFile && fs.existsSync(schemaFile)) {
  const schema = JSON.parse(fs.readFileSync(schemaFile));
  schema.$schema = 'https://json-schema.org/draft/2019-09/schema';
  const ajv = new Ajv2019.default({strict: false, allErrors: true});
  (addFormats.default ?? addFormats)(ajv);
  fits = ajv.compile(schema);
  fits.why = () => ajv.errorsText(fits.errors).slice(0, 300);
} else {
  console.log('schema of 1EdTech: skipped, OB_SCHEMA names no file');
}

let good = true;
function say(file, what, holds, why = '') {
  good &&= holds;
  console.log(path.basename(file), what, holds ? 'yes' : 'NO', holds ? '' : why);
}

// The last character of a JWT has bits that mean nothing. jose reads over them, the program itself does not.
const sameSignature = (a, b) => Buffer.from(a.split('.')[2] ?? '', 'base64url').equals(Buffer.from(b.split('.')[2] ?? '', 'base64url'))
  && a.slice(0, -1) === b.slice(0, -1);

// One character made its neighbour, at places spread over the whole text.
function* changed(text) {
  const step = Math.max(1, Math.floor(text.length / PLACES));
  for (let at = 0; at < text.length; at += step) {
    const c = text.charCodeAt(at), other = c === 122 || c === 57 || c > 126 ? 'a' : String.fromCharCode(c + 1);
    yield text.slice(0, at) + other + text.slice(at + 1);
  }
}

async function verifies(text) {
  try {
    const result = await vc.verifyCredential({credential: JSON.parse(text), suite, documentLoader: loader, checkStatus: async () => ({verified: true})});
    return [result.verified, result.error ? (result.error.errors?.[0]?.message ?? result.error.message) : ''];
  } catch (e) {
    return [false, e.message];
  }
}

async function verifiesJwt(text) {
  try {
    const key = await jose.importJWK(jose.decodeProtectedHeader(text).jwk, 'EdDSA');
    await jose.compactVerify(text, key);
    return [true, ''];
  } catch (e) {
    return [false, e.message];
  }
}

for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const isJwt = text.startsWith('ey');
  const check = isJwt ? verifiesJwt : verifies;
  say(file, 'signature verifies', ...await check(text));
  if (fits && !isList(text)) {
    const content = isJwt ? JSON.parse(new TextDecoder().decode(jose.base64url.decode(text.split('.')[1]))) : JSON.parse(text);
    say(file, 'fits the schema of 1EdTech', fits(content), fits.why());
  }
  const credential = isJwt ? JSON.parse(new TextDecoder().decode(jose.base64url.decode(text.split('.')[1]))) : JSON.parse(text);
  if (credential.credentialStatus && lists.size > 0) {
    const found = await lookUp({credential, suite, documentLoader: loader});
    const words = [...lists.values()].some(list => list.evidence.some(one => one.id === credential.id));
    const status = found.verified && found.results[0].status;
    say(file, `stands in its list as ${words ? 'withdrawn' : 'standing'}`, found.verified && status === words,
      String(found.error ?? status));
  }
  let taken = 0, tried = 0;
  for (const copy of changed(text)) {
    if (isJwt && sameSignature(text, copy)) {
      continue;
    }
    tried++;
    taken += (await check(copy))[0] ? 1 : 0;
  }
  say(file, `${tried} copies with one character changed are refused`, taken === 0, `${taken} were taken`);
}
process.exit(good && process.argv.length > 2 ? 0 : 1);
