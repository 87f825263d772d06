package org.okrreadiness.scoring.text;

/** Characters that take no place on the page, and so can hide inside a word. */
final class Invisible {

    private Invisible() {}

    static boolean contains(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT || code >= 0xFE00 && code <= 0xFE0F || code == 0x115F || code == 0x3164;
    }
}
