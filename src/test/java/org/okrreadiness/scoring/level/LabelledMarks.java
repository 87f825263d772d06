package org.okrreadiness.scoring.level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.doubt.EverydayCount;
import org.okrreadiness.scoring.doubt.LabelledMark;
import org.okrreadiness.scoring.doubt.Signs;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules' marks on rated lines. A file has a line of JSON for each: {@code {"kind":"key_result","org":"..","text":"..",
 * "ratings":{"K1":[3,3,2]}}}.
 */
public final class LabelledMarks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LineReader READER = LineReader.of(Situation.NONE);
    private static final LineReading NO_OBJECTIVE = READER.read("");

    private LabelledMarks() {}

    /** The marks of all lines, and what was counted over their words. */
    public record Read(List<LabelledMark> marks, EverydayCount words) {}

    private record Line(JsonNode node, String file, LineReading reading) {
        String organisation() {
            return node.get("org").asString();
        }

        boolean isKeyResult() {
            return node.get("kind").asString().equals("key_result");
        }
    }

    public static Read read(List<Path> files) {
        List<Line> lines = files.stream()
                .flatMap(file -> lines(file).map(line -> line(line, file)))
                .toList();
        EverydayCount words = EverydayCount.of(lines.stream()
                .collect(Collectors.groupingBy(
                        Line::organisation, TreeMap::new, Collectors.mapping(Line::reading, Collectors.toList()))));
        return new Read(
                lines.stream()
                        .flatMap(line -> marks(line, words.signs(line.reading(), line.organisation())))
                        .toList(),
                words);
    }

    /** The marks of all lines with their signs as the shipped weights know them. */
    public static List<LabelledMark> readAsShipped(List<Path> files) {
        return files.stream()
                .flatMap(file -> lines(file).map(line -> line(line, file)))
                .flatMap(line -> marks(line, Signs.of(line.reading())))
                .toList();
    }

    private static Line line(String text, Path file) {
        JsonNode node = JSON.readTree(text);
        String typed = node.get("text").asString();
        boolean keyResult = node.get("kind").asString().equals("key_result");
        return new Line(
                node,
                file.getFileName().toString(),
                keyResult ? READER.read(KeyResult.ofText(typed)) : READER.read(new Objective(typed)));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LabelledMark> marks(Line line, Signs signs) {
        Facts facts = new Facts(
                line.reading(),
                line.isKeyResult() ? NO_OBJECTIVE : line.reading(),
                Situation.NONE,
                Set.of(),
                StandardSchools.usual().rules());
        JsonNode ratings = line.node().path("ratings");
        return (line.isKeyResult() ? Tables.keyResult() : Tables.objective())
                .stream()
                        .filter(table -> ratings.has(table.criterion().value()))
                        .map(table -> {
                            Row row = table.decide(facts).row();
                            return new LabelledMark(
                                    origin(line.node(), line.file()),
                                    table.criterion().value(),
                                    row.name(),
                                    row.level(),
                                    row.confidence(),
                                    row.standing() == Standing.FIRM,
                                    signs,
                                    median(ratings.get(table.criterion().value())));
                        });
    }

    /** Lines whose file says nothing else are taken for ones the rules were mended on. */
    private static LabelledMark.Origin origin(JsonNode node, String file) {
        return new LabelledMark.Origin(
                file, node.get("org").asString(), node.path("mended").asBoolean(true));
    }

    private static int median(JsonNode ratings) {
        int[] sorted = StreamSupport.stream(ratings.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .sorted()
                .toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
