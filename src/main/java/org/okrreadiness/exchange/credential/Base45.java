package org.okrreadiness.exchange.credential;

import java.io.ByteArrayOutputStream;

/** Bytes in the 45 characters a QR code packs most tightly (RFC 9285). */
final class Base45 {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;

    private Base45() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 3 / 2 + 2);
        for (int i = 0; i < bytes.length; i += 2) {
            boolean isPair = i + 1 < bytes.length;
            int value = isPair ? (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff : bytes[i] & 0xff;
            text.append(digit(value)).append(digit(value / BASE));
            if (isPair) {
                text.append(digit(value / BASE / BASE));
            }
        }
        return text.toString();
    }

    private static char digit(int value) {
        return ALPHABET.charAt(value % BASE);
    }

    /** @throws IllegalArgumentException when it is no such text */
    static byte[] decode(String text) {
        if (text.length() % 3 == 1) {
            throw new IllegalArgumentException("A character is missing");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2 / 3);
        for (int i = 0; i < text.length(); i += 3) {
            boolean isPair = i + 2 < text.length();
            int value = value(text, i) + BASE * value(text, i + 1) + (isPair ? BASE * BASE * value(text, i + 2) : 0);
            if (value > (isPair ? 0xffff : 0xff)) {
                throw new IllegalArgumentException("More than its bytes can hold");
            }
            if (isPair) {
                bytes.write(value >> 8);
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int value(String text, int at) {
        int value = ALPHABET.indexOf(text.charAt(at));
        if (value < 0) {
            throw new IllegalArgumentException("Not base 45");
        }
        return value;
    }
}
