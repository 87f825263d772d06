package org.okrreadiness.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small pack without a fault, and copies of it with one edit each. */
public final class GoodPack {

    public static final String MANIFEST = "assessment.yaml";
    public static final String SCENARIO = "scenarios/winter-timetable.yaml";
    public static final String RUBRIC = "rubrics/follow-up-question.yaml";
    public static final String ANSWERS = "answers/strong.yaml";

    private final Map<String, byte[]> files;

    private GoodPack(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    public static GoodPack asItIs() {
        Map<String, byte[]> files = new TreeMap<>();
        List.of(MANIFEST, SCENARIO, RUBRIC, ANSWERS).forEach(name -> files.put(name, resource(name)));
        return new GoodPack(files);
    }

    /** @param old must stand in the file exactly once, so that an edit cannot miss or hit twice */
    public GoodPack replace(String file, String old, String fresh) {
        String text = text(file);
        int first = text.indexOf(old);
        if (first < 0 || text.indexOf(old, first + 1) >= 0) {
            throw new IllegalArgumentException("\"" + old + "\" does not stand exactly once in " + file);
        }
        return with(file, text.replace(old, fresh));
    }

    public GoodPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public GoodPack with(String file, byte[] bytes) {
        Map<String, byte[]> edited = new TreeMap<>(files);
        edited.put(file, bytes);
        return new GoodPack(edited);
    }

    public GoodPack without(String file) {
        Map<String, byte[]> edited = new TreeMap<>(files);
        edited.remove(file);
        return new GoodPack(edited);
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String file) {
        return files.get(file).clone();
    }

    /** Writes the pack into a folder of its own and returns that. */
    public Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = GoodPack.class.getResourceAsStream("good-pack/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
