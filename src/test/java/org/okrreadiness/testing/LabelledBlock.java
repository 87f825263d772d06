package org.okrreadiness.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;

/**
 * One block of a corpus file: {@code [name]}, then lines of the form {@code key: value}. A line that begins with {@code #} is a comment.
 *
 * @param name what stands in the brackets
 * @param lines as written
 */
public record LabelledBlock(String name, List<String> lines) {

    /** The half of a corpus on which rules were mended, and the half that checks them. */
    public enum Half {
        MENDED,
        CHECKED
    }

    /** @param owner the class beside which the file stands */
    public static List<LabelledBlock> read(Class<?> owner, String file) {
        List<LabelledBlock> blocks = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    blocks.add(new LabelledBlock(line.substring(1, line.length() - 1), new ArrayList<>()));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    blocks.get(blocks.size() - 1).lines().add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    /** Every other block, beginning with the first to mend on. */
    public static List<LabelledBlock> half(List<LabelledBlock> blocks, Half half) {
        return IntStream.range(0, blocks.size())
                .filter(i -> i % 2 == half.ordinal())
                .mapToObj(blocks::get)
                .toList();
    }

    /** The values of every line with that key, in order. */
    public List<String> all(String key) {
        String lead = key + ":";
        return lines.stream()
                .filter(line -> line.startsWith(lead))
                .map(line -> line.substring(lead.length()).strip())
                .toList();
    }

    public String one(String key) {
        return all(key).get(0);
    }

    /** The case: its prose and its concepts, {@code concept: id = term; term}. */
    public Situation situation() {
        List<Concept> concepts = all("concept").stream()
                .map(line -> line.split("=", 2))
                .map(parts -> new Concept(parts[0].strip(), parts[0].strip(), parts(parts[1], ";")))
                .toList();
        return new Situation(concepts, List.of(), List.of(), List.of(), one("prose"));
    }

    /** {@code value} cut at {@code mark}, without the spaces around the pieces. */
    public static List<String> parts(String value, String mark) {
        return Stream.of(value.split(Pattern.quote(mark), -1))
                .map(String::strip)
                .toList();
    }
}
