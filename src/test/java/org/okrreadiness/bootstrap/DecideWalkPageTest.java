package org.okrreadiness.bootstrap;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/decide-walk.md} to the program: each command is run, each word it quotes from the window stands there. */
class DecideWalkPageTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path PAGE = DOCS.resolve("decide-walk.md");
    private static final Path WORDS = Path.of("src/main/resources/org/okrreadiness/i18n");
    private static final Pattern BLOCK = Pattern.compile("```\\n(\\$ okr-readiness .*?)```", Pattern.DOTALL);
    private static final Pattern ON_SCREEN = Pattern.compile("(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandSaysWhatThePageSaysItDoes() throws IOException {
        List<DynamicTest> all = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            List<String> lines = block.group(1).lines().toList();
            all.add(DynamicTest.dynamicTest(lines.get(0), () -> says(lines)));
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        return all.stream();
    }

    private void says(List<String> lines) throws IOException {
        Path place = Files.createDirectories(folder.resolve("place"));
        CommandLine.Outcome told = new CommandLine(folder.resolve("data")).run(arguments(lines.get(0), place));
        assertThat(told.status()).as(told.err()).isZero();
        String said = told.out().replace(place + "/", "");
        int from = 0;
        for (String line : lines.subList(1, lines.size())) {
            if (!line.equals("...")) {
                int at = said.indexOf(line + "\n", from);
                assertThat(at).as("%s in %s", line, said).isNotNegative();
                from = at + line.length();
            }
        }
    }

    /** What is read is beside the page, what is written goes elsewhere. */
    private static String[] arguments(String command, Path place) {
        List<String> all = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(command.substring("$ okr-readiness ".length()));
        while (argument.find()) {
            String word = argument.group(1) == null ? argument.group(2) : argument.group(1);
            Path beside = DOCS.resolve("decide-walk").resolve(word);
            boolean isWritten =
                    !all.isEmpty() && Set.of("--out", "--pdf", "--questions").contains(all.get(all.size() - 1));
            all.add(
                    isWritten
                            ? place.resolve(word).toString()
                            : Files.isRegularFile(beside) ? beside.toString() : word);
        }
        return all.toArray(String[]::new);
    }

    @Test
    void everythingItNamesOnTheScreenIsThere() throws IOException {
        Set<String> shown = shown();
        Matcher named = ON_SCREEN.matcher(Files.readString(PAGE).replaceAll("(?s)```.*?```", ""));
        List<String> all = named.results().map(found -> found.group(1)).toList();
        assertThat(all).hasSizeGreaterThan(5);
        assertThat(all.stream().filter(word -> !shown.contains(word))).isEmpty();
    }

    private static Set<String> shown() throws IOException {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                try (var in = Files.newBufferedReader(file)) {
                    words.load(in);
                }
            }
        }
        return words.values().stream()
                .map(word -> ((String) word).replace("_", ""))
                .collect(toSet());
    }

    @Test
    void everythingItLinksToIsThere() throws IOException {
        List<String> links = LINK.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
    }
}
