package org.okrreadiness.content.keyless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.assessment.Assessment;

class KeylessFilesTest {

    private static final String HASH = "0f".repeat(32);
    private static final String MANIFEST = "assessment.yaml";

    /** Shorter ones are words that stand in the case as well. */
    private static final int SENTENCE = 25;

    /** Written down a second time on purpose: a field that is added to the other list by mistake turns up here. */
    private static final Set<String> SHOWN = Set.of(
            "format",
            "id",
            "version",
            "keyed-hash",
            "title",
            "language",
            "track",
            "summary",
            "profile",
            "blueprint",
            "minutes",
            "certainty",
            "scenarios",
            "organisation",
            "name",
            "sector",
            "country",
            "people",
            "role",
            "brief",
            "exhibits",
            "kind",
            "text",
            "from",
            "to",
            "date",
            "messages",
            "at",
            "columns",
            "rows",
            "note",
            "shape",
            "unit",
            "labels",
            "series",
            "values",
            "interest",
            "view",
            "tasks",
            "phase",
            "prompt",
            "competencies",
            "planted",
            "objective",
            "key-results",
            "options",
            "words",
            "considering",
            "news",
            "capacity",
            "amount",
            "wishes",
            "cost",
            "with",
            "start",
            "nodes",
            "says",
            "moves",
            "detours",
            "sets",
            "if",
            "unless",
            "line",
            "ending",
            "symptoms",
            "counter",
            "learning");

    @ParameterizedTest
    @ValueSource(strings = {"manager", "practice", "practitioner", "programme-lead"})
    void holdNoSentenceThatSaysWhatIsRight(String shipped) throws IOException {
        String left = plain(text(KeylessFiles.of(filesOf(shipped), MANIFEST, HASH)));
        List<String> sentences = KeySentences.of(read(shipped)).stream()
                .map(KeylessFilesTest::plain)
                .filter(sentence -> sentence.length() >= SENTENCE)
                .toList();

        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences).noneMatch(left::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "practice", "practitioner", "programme-lead"})
    void holdNoSampleAnswer(String shipped) throws IOException {
        String left = plain(text(KeylessFiles.of(filesOf(shipped), MANIFEST, HASH)));
        List<String> answers = filesOf(shipped).entrySet().stream()
                .filter(file -> file.getKey().startsWith("answers/"))
                .flatMap(file -> texts(tree(file.getKey(), file.getValue())))
                .map(KeylessFilesTest::plain)
                .filter(text -> text.length() >= 5 * SENTENCE)
                .toList();

        assertThat(answers).isNotEmpty();
        assertThat(answers).noneMatch(left::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "practice", "practitioner", "programme-lead"})
    void holdOnlyWhatIsShown(String shipped) throws IOException {
        SortedMap<String, byte[]> files = KeylessFiles.of(filesOf(shipped), MANIFEST, HASH);
        Set<String> fields = new TreeSet<>();
        files.forEach((name, bytes) -> collect(tree(name, bytes), fields));
        fields.removeAll(Stream.of(org.okrreadiness.domain.rubric.Competency.values())
                .map(org.okrreadiness.content.shape.Words::kebab)
                .collect(Collectors.toSet()));

        assertThat(SHOWN).containsAll(fields);
        assertThat(files.keySet()).allMatch(name -> name.equals("assessment.json") || name.startsWith("scenarios/"));
    }

    /** What does not change when all keys do cannot tell anything of them. */
    @ParameterizedTest
    @ValueSource(strings = {"manager", "practice", "practitioner", "programme-lead"})
    void areTheSameWhateverTheKeysAre(String shipped) throws IOException {
        SortedMap<String, byte[]> files = filesOf(shipped);
        SortedMap<String, byte[]> otherKeys = new TreeMap<>(files);
        Pattern keys = Pattern.compile(
                "\\b(key|worth|weight|overall|grade|causes|decisions|grounds|kinds): [^,}\\n]+|(principle|limit|dissent|reason): \\S");
        otherKeys.replaceAll((name, bytes) -> keys.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(found -> found.group(1) != null ? found.group(1) + ": 1" : found.group())
                .getBytes(StandardCharsets.UTF_8));
        otherKeys.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("grade: 1, [0-9.]+\\]", "grade: 1")
                .replaceAll("(causes|decisions|grounds|kinds): 1(?:, [a-z-]+)*\\]", "$1: 1")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(text(otherKeys)).isNotEqualTo(text(files));

        assertThat(text(KeylessFiles.of(otherKeys, MANIFEST, HASH)))
                .isEqualTo(text(KeylessFiles.of(files, MANIFEST, HASH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "practice", "practitioner", "programme-lead"})
    void haveOneForm(String shipped) throws IOException {
        SortedMap<String, byte[]> files = KeylessFiles.of(filesOf(shipped), MANIFEST, HASH);

        assertThat(KeylessFiles.isKeyless(files)).isTrue();
        assertThat(KeylessFiles.firstWithMore(files)).isEmpty();
        assertThat(text(KeylessFiles.of(files, KeylessFiles.MANIFEST, HASH))).isEqualTo(text(files));
        assertThat(KeylessFiles.isKeyless(filesOf(shipped))).isFalse();
    }

    @Test
    void giveNumbersForTheNamesOfAConversation() throws IOException {
        String scenario = Files.readString(Path.of("assessments/practice/scenarios/boat-prices.yaml"));
        assertThat(scenario).contains("end-safe", "[pushed]");
        String left = text(KeylessFiles.of(filesOf("practice"), MANIFEST, HASH));

        assertThat(left).doesNotContain("\"end-safe\"", "\"pushed\"").contains("\"to\": \"n2\"", "\"sets\": [\"w1\"]");
    }

    @Test
    void areNoneWithAnythingAdded() throws IOException {
        SortedMap<String, byte[]> files = KeylessFiles.of(filesOf("manager"), MANIFEST, HASH);
        String scenario = files.lastKey();
        String text = new String(files.get(scenario), StandardCharsets.UTF_8);
        for (String more : List.of(
                text.replaceFirst("\"text\": ", "\"key\": 5,\n\"text\": "),
                text.replaceFirst("\"text\": ", "\"hint\": \"yes\",\n\"text\": "),
                text.replaceFirst("\"text\": ", "  \"text\": "),
                text + "# the first\n",
                text.replaceFirst("\\{", "{\"concepts\": [],"))) {
            assertThat(more).isNotEqualTo(text);
            SortedMap<String, byte[]> changed = new TreeMap<>(files);
            changed.put(scenario, more.getBytes(StandardCharsets.UTF_8));
            assertThat(KeylessFiles.firstWithMore(changed)).hasValue(scenario);
        }
        SortedMap<String, byte[]> another = new TreeMap<>(files);
        another.put("panel.yaml", "format: 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(KeylessFiles.firstWithMore(another)).hasValue("panel.yaml");
    }

    private static Assessment read(String shipped) {
        return new PackLibrary(Path.of("target", "nowhere"), new StandardRubrics())
                .read(Path.of("assessments", shipped))
                .assessment()
                .orElseThrow();
    }

    private static SortedMap<String, byte[]> filesOf(String shipped) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path root = Path.of("assessments", shipped);
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Node tree(String name, byte[] bytes) {
        return new TreeReader(new Findings()).read(name, bytes).orElseThrow();
    }

    private static void collect(Node node, Set<String> fields) {
        if (node instanceof Node.Mapping mapping) {
            fields.addAll(mapping.entries().keySet());
            mapping.entries().values().forEach(entry -> collect(entry.value(), fields));
        } else if (node instanceof Node.Items items) {
            items.nodes().forEach(each -> collect(each, fields));
        }
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().values().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Node.Items items
                ? items.nodes().stream().flatMap(KeylessFilesTest::texts)
                : Stream.of(((Node.Scalar) node).text());
    }

    private static String text(SortedMap<String, byte[]> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (name, bytes) -> text.append(name).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static String plain(String text) {
        return text.replace("\\n", " ")
                .replace("\\\"", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
