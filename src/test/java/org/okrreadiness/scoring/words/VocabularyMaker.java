package org.okrreadiness.scoring.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.okrreadiness.scoring.text.Stem;

/**
 * Makes {@code english.txt}, the vocabulary, from the files of WordNet 3.0.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.okrreadiness.scoring.words.VocabularyMaker
 * -Dexec.args="FOLDER src/main/resources/org/okrreadiness/scoring/words/english.txt"}
 */
public final class VocabularyMaker {

    private static final int WIDTH = 120;
    private static final int MOST_SENSES = 3;
    private static final int ENOUGH = 4;
    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
    private static final Map<Character, Integer> PART_OF_KEY = Map.of('1', 0, '2', 1, '3', 2, '4', 3, '5', 2);

    /** WordNet's files for noun senses, numbered from 3, as the letters of {@link Vocabulary.Names}. */
    private static final String NOUN_LETTERS = "oaotsokcasoglsopaomamsmsom";

    private static final int FIRST_NOUN_FILE = 3;
    private static final int PLACES = NOUN_LETTERS.length();

    private final Map<String, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final String[] firstSense = new String[PARTS.size()];
        private final int[] senses = new int[PARTS.size()];
        private final int[] used = new int[PARTS.size()];
        private final int[] places = new int[PLACES];

        double weight(int part) {
            return used[part] + 0.5 * Math.min(MOST_SENSES, senses[part]);
        }

        double weight() {
            return weight(0) + weight(1) + weight(2) + weight(3);
        }

        int tenths(int part) {
            return (int) Math.min(9, 10 * weight(part) / weight());
        }
    }

    public static void main(String[] arguments) throws IOException {
        VocabularyMaker maker = new VocabularyMaker();
        maker.read(Path.of(arguments[0]));
        Path file = Path.of(arguments[1]);
        List<String> header = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        List<String> lines = new ArrayList<>(header);
        maker.sections().forEach((code, words) -> {
            lines.add("[" + code + "]");
            lines.addAll(wrapped(words));
        });
        Files.write(file, lines);
    }

    private void read(Path folder) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int part = 0; part < PARTS.size(); part++) {
            readPlaces(folder.resolve("data." + PARTS.get(part)), part, places);
            readWords(folder.resolve("index." + PARTS.get(part)), part);
        }
        readCounts(folder.resolve("cntlist.rev"));
        entries.values().forEach(entry -> {
            boolean seldom = java.util.Arrays.stream(entry.places).sum() < ENOUGH;
            if (entry.firstSense[0] != null && seldom) {
                entry.places[places.get(entry.firstSense[0])] += ENOUGH;
            }
        });
    }

    private static void readPlaces(Path file, int part, Map<String, Integer> places) throws IOException {
        if (part > 0) {
            return;
        }
        for (String line : lines(file)) {
            boolean oneOfAKind = line.contains(" @i ");
            places.put(
                    line.substring(0, 8), oneOfAKind ? 0 : Integer.parseInt(line.substring(9, 11)) - FIRST_NOUN_FILE);
        }
    }

    private void readWords(Path file, int part) throws IOException {
        for (String line : lines(file)) {
            String[] fields = line.split(" +");
            if (fields[0].matches("[a-z]{2,}")) {
                Entry entry = entries.computeIfAbsent(fields[0], word -> new Entry());
                entry.senses[part] = Integer.parseInt(fields[2]);
                entry.firstSense[part] = fields[fields.length - entry.senses[part]];
            }
        }
    }

    /** A line such as {@code abandon%2:40:01:: 1 10}: word, part of speech, file, sense number, how often. */
    private void readCounts(Path file) throws IOException {
        for (String line : lines(file)) {
            String[] fields = line.split(" ");
            int percent = fields[0].indexOf('%');
            Entry entry = entries.get(fields[0].substring(0, percent));
            if (entry != null) {
                int part = PART_OF_KEY.get(fields[0].charAt(percent + 1));
                int count = Integer.parseInt(fields[2]);
                entry.used[part] += count;
                if (part == 0) {
                    entry.places[Integer.parseInt(fields[0].substring(percent + 3, percent + 5)) - FIRST_NOUN_FILE] +=
                            count;
                }
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.startsWith(" ")).toList();
        }
    }

    /** Words by code. Of the words that share a stem, one without an ending is kept, and of several the one used most. */
    private Map<String, List<String>> sections() {
        Map<String, String> commonest = new HashMap<>();
        entries.forEach((word, entry) -> commonest.merge(Stem.of(word).key(), word, this::commoner));
        Map<String, List<String>> sections = new TreeMap<>();
        commonest.values().stream().sorted().forEach(word -> {
            String code = code(entries.get(word));
            if (!code.equals("00o") || entries.get(word).used[0] > 0) {
                sections.computeIfAbsent(code, key -> new ArrayList<>()).add(word);
            }
        });
        return sections;
    }

    private String commoner(String one, String other) {
        boolean plain = Stem.of(one).form() == Stem.Form.BASE;
        if (plain != (Stem.of(other).form() == Stem.Form.BASE)) {
            return plain ? one : other;
        }
        int more = Double.compare(entries.get(one).weight(), entries.get(other).weight());
        return more > 0 || more == 0 && one.compareTo(other) < 0 ? one : other;
    }

    private static String code(Entry entry) {
        int most = 0;
        for (int place = 1; place < PLACES; place++) {
            most = entry.places[place] > entry.places[most] ? place : most;
        }
        char names = entry.senses[0] == 0 ? '-' : NOUN_LETTERS.charAt(most);
        return "" + entry.tenths(1) + entry.tenths(2) + names;
    }

    private static List<String> wrapped(List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() + word.length() + 1 > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
