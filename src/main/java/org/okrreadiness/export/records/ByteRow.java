package org.okrreadiness.export.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes on their way to a file, put together in place. */
final class ByteRow {

    private static final int FIRST = 1 << 12;
    private static final int FULL = 1 << 16;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** Makes room for so many more bytes and gives the array they go into, from {@link #length()} on. */
    byte[] room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
        return bytes;
    }

    int length() {
        return length;
    }

    /** Says up to where {@link #room} was used. */
    void end(int newLength) {
        length = newLength;
    }

    void put(int one) {
        room(1)[length] = (byte) one;
        length++;
    }

    void put(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    /** Letters, digits and signs of ASCII, whose bytes are what they are: copied as a whole, and not put into code one by one. */
    @SuppressWarnings("deprecation")
    void put(String ascii) {
        int count = ascii.length();
        ascii.getBytes(0, count, room(count), length);
        length += count;
    }

    /** A number that is not negative, with at least so many digits. */
    void digits(int number, int count) {
        int needed = count;
        for (long limit = pow10(count); number >= limit; limit *= 10) {
            needed++;
        }
        byte[] into = room(needed);
        int rest = number;
        for (int at = length + needed - 1; at >= length; at--) {
            into[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += needed;
    }

    private static long pow10(int count) {
        long power = 1;
        for (int i = 0; i < count; i++) {
            power *= 10;
        }
        return power;
    }

    /** Everything from here on, as bytes of their own. */
    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    void drainWhenFull(OutputStream out) throws IOException {
        if (length >= FULL) {
            drain(out);
        }
    }

    void drain(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
