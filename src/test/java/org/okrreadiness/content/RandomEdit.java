package org.okrreadiness.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Edits such as a tired author, a broken editor or a hostile stranger makes. */
final class RandomEdit {

    private static final List<String> SCRAPS = List.of(
            "\n",
            " ",
            "\t",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!x ",
            "#",
            "%",
            "@",
            "? ",
            ",",
            "---\n",
            "...\n",
            "null",
            "true",
            "~",
            "0",
            "-1",
            "1e999",
            ".nan",
            "9".repeat(40),
            "[]",
            "{}",
            "\"\"",
            "\\0",
            "\0",
            "\u0085",
            "\u2028",
            "\ud83d\ude00",
            "\u0130",
            "\uFEFF",
            "../",
            "kr9",
            "id",
            "[[[[[[",
            "{a: {a: ");

    private RandomEdit() {}

    static byte[] of(byte[] text, SplittableRandom random) {
        int from = random.nextInt(text.length + 1);
        int to = Math.min(text.length, from + random.nextInt(1, 30));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(text, from, to, new byte[0]);
            case 1 -> spliced(text, from, from, scrap(random));
            case 2 -> spliced(text, from, to, scrap(random));
            case 3 -> spliced(text, from, from, piece(text, random));
            case 4 -> spliced(text, from, to, piece(text, random));
            default -> spliced(text, from, Math.min(text.length, from + 1), new byte[] {(byte) random.nextInt()});
        };
    }

    /** @return {@code text} with {@code fresh} in place of the bytes from {@code from} up to {@code to} */
    static byte[] spliced(byte[] text, int from, int to, byte[] fresh) {
        byte[] edited = new byte[text.length - (to - from) + fresh.length];
        System.arraycopy(text, 0, edited, 0, from);
        System.arraycopy(fresh, 0, edited, from, fresh.length);
        System.arraycopy(text, to, edited, from + fresh.length, text.length - to);
        return edited;
    }

    private static byte[] scrap(SplittableRandom random) {
        return SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] piece(byte[] text, SplittableRandom random) {
        int from = random.nextInt(text.length + 1);
        int to = Math.min(text.length, from + random.nextInt(80));
        return spliced(spliced(text, to, text.length, new byte[0]), 0, from, new byte[0]);
    }
}
