// Owns the proof that the handshake is the one everybody else means by its name, and that nothing on the way can be
// changed, kept back or said twice.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import NoiseState from 'noise-handshake';
import { describe, expect, it } from 'vitest';
import { Frames, framesOf } from './frames';
import { Handshake, keyOf, type Sealed } from './handshake';
import CipherState from 'noise-handshake/cipher.js';
// What the laptop's own library (snow) says with the same keys: a test of the host writes and checks it.
import vector from '../../../../tests/fixtures/noise/nnpsk0.json';
import * as sodium from './sodium';

const CODE = 'ABCDEFGHJKLMNPQRSTUV';

function between(code = CODE, other = CODE): [Sealed, Sealed] {
  const phone = new Handshake(code);
  const laptop = new Handshake(other, false);
  laptop.hear(phone.say());
  phone.hear(laptop.say());
  return [phone.done(), laptop.done()];
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the laptop', () => {
  it('means the same by the handshake, byte for byte', () => {
    expect(bytesToHex(keyOf(vector.code))).toBe(vector.psk);
    const pair = (secret: string) => {
      const secretKey = hexToBytes(secret);
      const publicKey = new Uint8Array(32);
      sodium.crypto_scalarmult_base(publicKey, secretKey);
      return { publicKey, secretKey };
    };
    const phone = new NoiseState('NNpsk0', true, null, { psk: keyOf(vector.code) });
    phone.e = pair(vector.e_init);
    phone.initialise(hexToBytes(vector.prologue));
    expect(bytesToHex(new Uint8Array(phone.send()))).toBe(vector.msg1);
    phone.recv(hexToBytes(vector.msg2));
    const [up] = framesOf(vector.up.message);
    expect(bytesToHex(new CipherState(phone.tx).encrypt(up!))).toBe(vector.up.frame);
    const down = new CipherState(phone.rx).decrypt(hexToBytes(vector.down.frame));
    expect(new Frames().add(down)).toBe(vector.down.message);
  });
});

describe('the handshake', () => {
  // Cacophony, vectors/cacophony.txt: Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b.
  it('is NNpsk0 as the published vector has it, byte for byte', () => {
    const psk = hexToBytes('54686973206973206d7920417573747269616e20706572737065637469766521');
    const pair = (secret: string) => {
      const secretKey = hexToBytes(secret);
      const publicKey = new Uint8Array(32);
      sodium.crypto_scalarmult_base(publicKey, secretKey);
      return { publicKey, secretKey };
    };
    const initiator = new NoiseState('NNpsk0', true, null, { psk });
    const responder = new NoiseState('NNpsk0', false, null, { psk });
    initiator.e = pair('893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a');
    responder.e = pair('bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b');
    for (const state of [initiator, responder]) state.initialise(text('John Galt'));

    const first = initiator.send(text('Ludwig von Mises'));
    expect(bytesToHex(new Uint8Array(first))).toBe(
      'ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c7944' +
        'ed63df2f5a12aee1185ee9c50305f2ecf12421dcb53c047a63b784cf7c54a105',
    );
    expect(words(responder.recv(first))).toBe('Ludwig von Mises');
    const second = responder.send(text('Murray Rothbard'));
    expect(bytesToHex(new Uint8Array(second))).toBe(
      '95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f144808843' +
        '0e0fe7d5c0c9b92f7478716c8852f1b4f389edb75e3ebe546fafafd5b6f0f7',
    );
    expect(words(initiator.recv(second))).toBe('Murray Rothbard');
  });

  it('gives both sides keys with which they read each other', () => {
    const [phone, laptop] = between();
    expect(words(laptop.decrypt(phone.encrypt(text('hallo'))))).toBe('hallo');
    expect(words(phone.decrypt(laptop.encrypt(text('dag'))))).toBe('dag');
  });

  it('gives two devices with the same code keys of their own', () => {
    const [phone] = between();
    const [, laptop] = between();
    expect(() => laptop.decrypt(phone.encrypt(text('hallo')))).toThrow();
  });

  it('fails at the first message with another code', () => {
    expect(() => between(CODE, 'ABCDEFGHJKLMNPQRSTUW')).toThrow();
  });

  it('fails when the answer was changed on the way', () => {
    const phone = new Handshake(CODE);
    const laptop = new Handshake(CODE, false);
    laptop.hear(phone.say());
    const answer = laptop.say();
    answer[40]! ^= 1;
    expect(() => phone.hear(answer)).toThrow();
  });

  it('makes a key of 32 bytes of the code, and another one of another code', () => {
    expect(keyOf(CODE)).toHaveLength(32);
    expect(bytesToHex(keyOf(CODE))).not.toBe(bytesToHex(keyOf('ABCDEFGHJKLMNPQRSTUW')));
  });
});

describe('a message on the way', () => {
  it('does not decrypt with one bit changed', () => {
    const [phone, laptop] = between();
    const sent = phone.encrypt(text('hallo'));
    sent[0]! ^= 1;
    expect(() => laptop.decrypt(sent)).toThrow();
  });

  it('does not decrypt a second time', () => {
    const [phone, laptop] = between();
    const sent = phone.encrypt(text('hallo'));
    laptop.decrypt(sent);
    expect(() => laptop.decrypt(sent)).toThrow();
  });

  it('does not decrypt before the one that was sent before it', () => {
    const [phone, laptop] = between();
    phone.encrypt(text('een'));
    expect(() => laptop.decrypt(phone.encrypt(text('twee')))).toThrow();
  });

  it('does not come back as if the other side said it', () => {
    const [phone] = between();
    expect(() => phone.decrypt(phone.encrypt(text('hallo')))).toThrow();
  });
});

describe('a frame', () => {
  it.each([0, 1, 64_999, 65_000, 65_001, 200_000])(
    'carries a text of %i letters whole',
    (length) => {
      const message = 'é'.repeat(length);
      const whole = new Frames();
      const heard = framesOf(message).map((frame) => whole.add(frame));
      expect(heard.pop()).toBe(message);
      expect(heard.every((one) => one === null)).toBe(true);
      expect(Math.max(...framesOf(message).map((one) => one.length))).toBeLessThanOrEqual(65_001);
    },
  );

  it('is refused without its mark, and when it never ends', () => {
    expect(() => new Frames().add(new Uint8Array([7, 1]))).toThrow();
    expect(() => new Frames().add(new Uint8Array())).toThrow();
    const endless = new Frames();
    const part = new Uint8Array(65_001);
    expect(() => {
      for (let at = 0; at < 100; at += 1) endless.add(part);
    }).toThrow();
  });
});
