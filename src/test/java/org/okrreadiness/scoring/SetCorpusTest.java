package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.situation.Situation;

/** What must and must not be said of the sets in {@code sets.txt}. */
class SetCorpusTest {

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    /** One set of the file: its name, its lines as written. */
    private record Entry(String name, List<String> lines) {

        List<String> all(String lead) {
            return lines.stream()
                    .filter(line -> line.startsWith(lead))
                    .map(line -> line.substring(lead.length()).strip())
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> saysOfEverySetWhatIsTrueOfIt() throws IOException {
        return entries().stream().map(entry -> DynamicTest.dynamicTest(entry.name(), () -> check(entry)));
    }

    private void check(Entry entry) {
        Situation situation = entry.all("case:").contains("ferry") ? SmallAssessment.FERRY : Situation.NONE;
        List<KeyResult> keyResults =
                entry.all("k:").stream().map(SetCorpusTest::keyResult).toList();
        List<ArtefactScore> parts = scorer.set(
                new OkrSet(new Objective("People can rely on us every day of the week"), keyResults), situation);
        Set<String> said = parts.get(parts.size() - 1).marks().stream()
                .map(mark -> mark.because().key().replace("because.", "").replace('.', ' '))
                .collect(Collectors.toSet());
        assertThat(said).containsAll(entry.all("+"));
        entry.all("- ").forEach(wrong -> assertThat(said).doesNotContain(wrong));
    }

    private static KeyResult keyResult(String line) {
        String[] parts = line.split("\\|", 2);
        Map<String, String> fields = new HashMap<>();
        for (String field : parts.length > 1 ? parts[1].split(";") : new String[0]) {
            String[] pair = field.strip().split("=", 2);
            fields.put(pair[0], pair[1]);
        }
        return new KeyResult(
                parts[0].strip(),
                new Measure(fields.getOrDefault("metric", ""), fields.getOrDefault("unit", ""), ""),
                new Movement(
                        fields.getOrDefault("from", ""),
                        fields.getOrDefault("to", ""),
                        Direction.valueOf(fields.getOrDefault("way", "UNSTATED")),
                        fields.getOrDefault("due", "")),
                "",
                Indicator.UNSTATED);
    }

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SetCorpusTest.class.getResourceAsStream("sets.txt")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    entries.add(new Entry(line, new ArrayList<>()));
                } else if (!entries.isEmpty() && !line.isBlank()) {
                    entries.get(entries.size() - 1).lines().add(line);
                }
            }
        }
        return entries;
    }
}
