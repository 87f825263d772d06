package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that cannot be used as answers about need, by ill will, by mistake or by half. */
public enum HostileAnswers {
    EMPTY(() -> ""),
    ONLY_SPACES(() -> " \n\n  \n"),
    HUGE(() -> head() + "    # " + "x".repeat(3_000_000)),
    ONE_LONG_LINE(() -> "x".repeat(2_500_000)),
    NEWER_VERSION(() -> "format: 2\nrespondents: []\n"),
    NO_VERSION(() -> "respondents: []\n"),
    VETTING(() -> "format: 1\ntitle: A course\nneed:\n  for: programme-lead\nprogrammes: []\n"),
    ANSWERS_TO_AN_ASSESSMENT(
            () -> "format: 1\nassessment: practitioner\nanswers:\n  tide-write: { objective: Dry rooms }\n"),
    DUPLICATE_RESPONDENT(() -> head() + person("Manager B") + person("manager  b")),
    MANY_RESPONDENTS(() ->
            head() + IntStream.range(0, 5_000).mapToObj(i -> person("P" + i)).collect(Collectors.joining())),
    MANY_STATEMENTS(() -> head() + "  - respondent: A\n    seat: hr\n    answers:\n"
            + IntStream.range(0, 10_000)
                    .mapToObj(i -> "      made-up-" + i + ": { answer: often }\n")
                    .collect(Collectors.joining())),
    STATEMENT_TWICE(() -> head() + "  - respondent: A\n    seat: hr\n    answers:\n"
            + "      coaching-depends: { answer: often }\n      coaching-depends: { answer: never }\n"),
    BILLION_LAUGHS(() -> "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nformat: 1\nrespondents: *c\n"),
    MERGE_KEY(() -> "base: &b { format: 1 }\n<<: *b\nrespondents: []\n"),
    TAG_OF_A_CLASS(() -> "format: 1\norganisation: !!javax.script.ScriptEngineManager [x]\n"),
    DEEP(() -> "format: 1\nrespondents: " + "[".repeat(50_000)),
    SEVERAL_DOCUMENTS(() -> head() + person("A") + "---\n" + head() + person("B")),
    ESCAPE_SEQUENCES(() -> "format: 1\norganisation: \"\\e[2J\\e[31mX\"\n"),
    LONG_NAME(() -> head() + person("x".repeat(100_000))),
    LONG_EVIDENCE(() -> head() + person("A").replace("Six of eight", "y".repeat(50_000))),
    CUT_IN_THE_MIDDLE(() -> head() + person("A").replace("often", "\"oft")),
    NOT_A_NUMBER(() -> "format: 1\nfacts:\n  - { fact: writing, value: .nan }\n"),
    HTML(() -> "<!DOCTYPE html><html><body>Sign in to see this file</body></html>");

    private final Supplier<String> text;

    HostileAnswers(Supplier<String> text) {
        this.text = text;
    }

    private static String head() {
        return "format: 1\nrespondents:\n";
    }

    private static String person(String name) {
        return "  - { respondent: " + name
                + ", seat: hr, answers: { coaching-depends: { answer: often, evidence: Six of eight } } }\n";
    }

    /** Writes it into a folder. */
    public Path in(Path folder) {
        return write(
                folder.resolve(name().toLowerCase(Locale.ROOT) + ".yaml"),
                text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A picture, a workbook or anything else that is no text; the same each time. */
    public static Path binary(Path folder) {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        return write(folder.resolve("picture.yaml"), bytes);
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
