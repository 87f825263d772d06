package org.okrreadiness.scoring.level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.situation.Situation;
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

    public static List<LabelledMark> read(List<Path> files) {
        return files.stream()
                .flatMap(LabelledMarks::lines)
                .map(JSON::readTree)
                .flatMap(LabelledMarks::marks)
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LabelledMark> marks(JsonNode node) {
        String text = node.get("text").asString();
        boolean keyResult = node.get("kind").asString().equals("key_result");
        LineReading line = keyResult ? READER.read(KeyResult.ofText(text)) : READER.read(new Objective(text));
        Facts facts = new Facts(
                line,
                keyResult ? NO_OBJECTIVE : line,
                Situation.NONE,
                Set.of(),
                StandardSchools.usual().rules());
        Signs signs = Signs.of(line);
        JsonNode ratings = node.path("ratings");
        return (keyResult ? Tables.keyResult() : Tables.objective())
                .stream()
                        .filter(table -> ratings.has(table.criterion().value()))
                        .map(table -> {
                            Row row = table.decide(facts).row();
                            return new LabelledMark(
                                    origin(node),
                                    table.criterion().value(),
                                    row.name(),
                                    row.level(),
                                    row.confidence(),
                                    signs,
                                    median(ratings.get(table.criterion().value())));
                        });
    }

    /** Lines whose file says nothing else are taken for ones the rules were mended on. */
    private static LabelledMark.Origin origin(JsonNode node) {
        return new LabelledMark.Origin(
                node.get("org").asString(), node.path("mended").asBoolean(true));
    }

    private static int median(JsonNode ratings) {
        int[] sorted = StreamSupport.stream(ratings.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .sorted()
                .toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
