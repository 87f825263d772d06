package org.okrreadiness.exchange.pack;

import java.util.Arrays;

/**
 * One entry of a pack: a name and a stretch of bytes, which may lie in the bytes of the whole pack.
 *
 * @param whole what the stretch lies in; nobody changes it
 */
record Entry(String name, byte[] whole, int from, int length) {

    Entry(String name, byte[] content) {
        this(name, content, 0, content.length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(whole, from, from + length);
    }
}
