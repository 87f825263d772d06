package org.okrreadiness.scoring.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines somebody has rated. They are not part of the project; where their folder is absent, nothing is measured. */
final class LabelledLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param text the line
     * @param keyResult true for a key result, false for an objective
     * @param organisation who wrote it
     * @param levels the median rating by criterion
     */
    record Rated(String text, boolean keyResult, String organisation, Map<String, Integer> levels) {}

    /** @param hostile true when it was built to win undeserved marks, false when it only looks suspicious */
    record Trap(String text, boolean hostile) {}

    private LabelledLines() {}

    /** The folder with the lines, beside or above the project. */
    static Optional<Path> folder() {
        return Stream.of("../shared/gold", "../../shared/gold")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<Rated> rated(Path folder) throws IOException {
        return lines(folder.resolve("dev.jsonl")).stream()
                .map(LabelledLines::rated)
                .toList();
    }

    static List<Trap> traps(Path folder) throws IOException {
        return lines(folder.resolve("hostile.jsonl")).stream()
                .map(node -> new Trap(
                        node.get("text").asString(), node.get("trap").asString().equals("hostile")))
                .toList();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static Rated rated(JsonNode node) {
        Map<String, Integer> levels = new TreeMap<>();
        for (String criterion : node.get("ratings").propertyNames()) {
            levels.put(criterion, median(node.get("ratings").get(criterion)));
        }
        boolean keyResult = node.get("kind").asString().equals("key_result");
        return new Rated(node.get("text").asString(), keyResult, node.get("org").asString(), levels);
    }

    private static int median(JsonNode ratings) {
        int[] sorted = new int[ratings.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ratings.get(i).asInt();
        }
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
