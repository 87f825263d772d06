package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.MANIFEST;
import static org.okrreadiness.testing.GoodPack.RUBRIC;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.okrreadiness.content.finding.Rule;

/** What can be wrong with the files of a pack before a word of them is read. */
final class FileSlips {

    /** What a decoder puts where bytes make no character. */
    private static final String NO_CHARACTER = "\uFFFD";

    static final List<Slip> ALL = List.of(
            new Slip("no assessment.yaml", Rule.NOT_A_PACK, MANIFEST, "", pack -> pack.without(MANIFEST)),
            new Slip("a scenario that is not there", Rule.FILE_MISSING, MANIFEST, SCENARIO, p -> p.without(SCENARIO)),
            new Slip("answers that are not there", Rule.FILE_MISSING, MANIFEST, ANSWERS, p -> p.without(ANSWERS)),
            named("a name with capitals", Rule.FILE_NAME, "scenarios/Winter.yaml"),
            named("a name in another folder", Rule.FILE_NAME, "cases/winter-timetable.yaml"),
            named("a text file", Rule.FILE_NAME, "scenarios/winter-timetable.txt"),
            named("a way up and out", Rule.FILE_OUTSIDE, "../../secret.yaml"),
            named("a way out through the right folder", Rule.FILE_OUTSIDE, "scenarios/../../secret.yaml"),
            named("a place on the disk", Rule.FILE_OUTSIDE, "/etc/hostname"),
            named("a place on another disk", Rule.FILE_OUTSIDE, "C:\\secret.yaml"),
            Slip.of(
                    "a file named twice",
                    Rule.FILE_TWICE,
                    MANIFEST,
                    "  - " + RUBRIC,
                    "  - " + RUBRIC + "\n  - \"" + RUBRIC + "\"",
                    "\"" + RUBRIC),
            new Slip("nothing but a remark", Rule.EMPTY_FILE, SCENARIO, "", p -> p.with(SCENARIO, "# later\n")),
            new Slip("no byte at all", Rule.EMPTY_FILE, MANIFEST, "", p -> p.with(MANIFEST, "")),
            new Slip(
                    "Latin-1",
                    Rule.NOT_UTF8,
                    SCENARIO,
                    NO_CHARACTER,
                    p -> p.with(
                            SCENARIO,
                            p.text(SCENARIO).replace("Norway", "Bod\u00f8").getBytes(StandardCharsets.ISO_8859_1))),
            new Slip(
                    "UTF-16",
                    Rule.NOT_UTF8,
                    SCENARIO,
                    NO_CHARACTER,
                    p -> p.with(SCENARIO, p.text(SCENARIO).getBytes(StandardCharsets.UTF_16))),
            new Slip(
                    "a character cut in half",
                    Rule.NOT_UTF8,
                    SCENARIO,
                    NO_CHARACTER,
                    p -> p.with(SCENARIO, new byte[] {'a', ':', ' ', (byte) 0xC3})),
            Slip.of("a NUL", Rule.CONTROL_CHARACTER, SCENARIO, "Norway", "Nor\0way", "\0"),
            Slip.of("an escape sequence", Rule.CONTROL_CHARACTER, SCENARIO, "Norway", "\u001b[31mred", "\u001b"),
            Slip.of("a NUL in disguise", Rule.CONTROL_CHARACTER, SCENARIO, "Norway", "\"a\\0b\"", "\"a"),
            Slip.of("half a surrogate", Rule.CONTROL_CHARACTER, SCENARIO, "Norway", "\"\\ud800\"", "\"\\ud800"));

    private FileSlips() {}

    private static Slip named(String name, Rule rule, String file) {
        return Slip.of(name, rule, MANIFEST, "- " + SCENARIO, "- '" + file + "'", "'" + file);
    }
}
