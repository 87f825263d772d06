package org.okrreadiness.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;

/** Every key the program names has words, and every word is named by the program. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main");

    /** Keys of the window and the program's own messages; those of marks and findings are put together from ids. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:shell|home|result|settings|take|exhibit|editor|theme|moment|action"
                    + "|problem|notice|check|repair|cli)\\.[a-z0-9.-]+)\"");

    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9._-]+)\"");

    /** Names under which small choices are remembered look like keys and are none. */
    private static final Set<String> PREFERENCES = Set.of("home.participant", "take.divider-per-cent");

    private final Set<String> words =
            new TreeSet<>(Collections.list(new Messages(Locale.UK).bundle().getKeys()));

    @Test
    void everyKeyInAViewHasWords() throws IOException {
        assertThat(found(".fxml", FXML_KEY)).isNotEmpty().isSubsetOf(words);
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        List<String> without = found(".java", KEY).stream()
                .filter(key -> !words.contains(key) && !PREFERENCES.contains(key))
                // A key may be the beginning of others, as for "one" and "many", or for each value of a closed set.
                .filter(key -> words.stream().noneMatch(word -> word.startsWith(key.replaceAll("\\.$", "") + ".")))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyValueOfAClosedSetHasAName() {
        assertNamed("competency", Competency.values());
        assertNamed("level", Level.values());
        assertNamed("mode", Mode.values());
        assertNamed("track", Track.values());
        assertNamed("phase", Phase.values());
        assertNamed("evidence", EvidenceCode.values());
        assertNamed("editor.defect", DefectKind.values());
        assertNamed("editor.ground", Ground.values());
        assertNamed("editor.cause", Cause.values());
        assertNamed("editor.help", Help.values());
        assertNamed("need.seat", org.okrreadiness.decide.need.Seat.values());
        assertNamed("need.topic", org.okrreadiness.decide.need.Topic.values());
        assertNamed("need.answer", org.okrreadiness.decide.need.Frequency.values());
        assertNamed("need.kind", org.okrreadiness.decide.need.EvidenceKind.values());
        assertNamed("need.occasion", org.okrreadiness.decide.need.Occasion.values());
        assertNamed("need.cause", org.okrreadiness.decide.need.Cause.values());
        assertNamed("need.standing", org.okrreadiness.decide.need.CauseBalance.Standing.values());
        assertNamed("need.help", org.okrreadiness.decide.need.Help.values());
        assertNamed("need.ground", org.okrreadiness.decide.need.Diagnosis.Ground.values());
        assertNamed("need.firmness", org.okrreadiness.decide.need.Diagnosis.Firmness.values());
        assertNamed("need.fact", org.okrreadiness.decide.need.FactKind.values());
        assertNamed("result.cut-method", CutScores.Method.values());
        assertNamed("result.provenance", Provenance.Source.values());
    }

    @Test
    void everyWordOfTheWindowIsUsed() throws IOException {
        String all = code();
        List<String> unused = words.stream()
                .filter(key -> key.matches("(shell|home|result|settings|theme|moment|action)\\..*"))
                .filter(key -> !isNamed(all, key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noSentenceShouts() {
        Messages messages = new Messages(Locale.UK);
        assertThat(words).allSatisfy(key -> assertThat(messages.get(key)).doesNotContain("!"));
    }

    private void assertNamed(String set, Enum<?>[] values) {
        assertThat(Arrays.stream(values)
                        .map(v -> set + "." + v.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isSubsetOf(words);
    }

    /** Named as a whole, or up to a dot: the rest is then the name of a value or of a number. An area alone names nothing. */
    private static boolean isNamed(String code, String key) {
        for (int end = key.length(); end > key.indexOf('.'); end = key.lastIndexOf('.', end - 1)) {
            String part = key.substring(0, end);
            if (code.contains("\"" + part + "\"")
                    || code.contains("\"%" + part + "\"")
                    || code.contains("\"" + part + ".\"")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> found(String suffix, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources(suffix)) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static String code() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String suffix : List.of(".java", ".fxml")) {
            for (Path file : sources(suffix)) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static List<Path> sources(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
