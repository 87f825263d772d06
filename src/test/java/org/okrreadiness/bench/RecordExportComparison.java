package org.okrreadiness.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.storage.register.ManyRecords;

/**
 * Exports of a million records of a hundred thousand people, in processor time of whole processes: CSV against {@code sqlite3 .mode csv}
 * on the same rows, a workbook against bare fastexcel with the same cells, what is alive on the heap, how long stopping takes, and
 * what it takes to check every signature. The
 * programs take turns, and the least of three runs of each counts: others on the machine only ever add to it.
 */
public final class RecordExportComparison {

    private static final int ROUNDS = 3;
    private static final Pattern CPU = Pattern.compile("cpu=([0-9.]+)");
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s");
    private static final Set<String> NUMBERS =
            Set.of("level", "level_lowest", "level_highest", "score", "score_low", "score_high", "tasks");

    private static final int RECORDS_EACH = 10;
    private static final int PART = 20;

    private final Path folder;
    private final int people;

    private RecordExportComparison(Path folder, int people) {
        this.folder = folder;
        this.people = people;
    }

    /** @param arguments a folder with room for five gigabytes, and how many people; the register that is made there is used again */
    public static void main(String[] arguments) throws Exception {
        new RecordExportComparison(Path.of(arguments[0]), Integer.parseInt(arguments[1])).compare();
    }

    private void compare() throws IOException, InterruptedException, SQLException {
        Path data = filled("data-" + people, people, false);
        java("RecordExportRun", data, folder.resolve("t.csv"));
        intoSqlite();
        double csv = Double.MAX_VALUE;
        double sqlite = Double.MAX_VALUE;
        double xlsx = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            csv = Math.min(csv, cpu(java("RecordExportRun", data, folder.resolve("t.csv"))));
            sqlite = Math.min(sqlite, sqlite());
            xlsx = Math.min(xlsx, cpu(java("RecordExportRun", data, folder.resolve("t.xlsx"))));
            bare = Math.min(
                    bare,
                    cpu(java(
                            "BareFastexcelRun",
                            folder.resolve("t.csv"),
                            folder.resolve("bare.xlsx"),
                            Integer.toString(people * RECORDS_EACH))));
        }
        System.out.printf(Locale.ROOT, "CSV %.2f s, sqlite3 %.2f s, ratio %.2f%n", csv, sqlite, csv / sqlite);
        System.out.printf(Locale.ROOT, "XLSX %.2f s, fastexcel %.2f s, ratio %.2f%n", xlsx, bare, xlsx / bare);
        System.out.println("alive: " + java("RecordExportRun", data, folder.resolve("t.csv"), "live"));
        System.out.println("stopped: " + java("RecordExportRun", data, folder.resolve("t.xlsx"), "stop=" + people * 3));
        verified();
    }

    /** Signing takes longer than all the rest, so it is a twentieth of the people. */
    private void verified() throws IOException, InterruptedException, SQLException {
        Path data = filled("signed-" + people / PART, people / PART, true);
        double plain = cpu(java("RecordExportRun", data, folder.resolve("signed.csv")));
        double verified = cpu(java("RecordExportRun", data, folder.resolve("signed.csv"), "verified"));
        System.out.printf(
                Locale.ROOT,
                "CSV of %,d records %.2f s, with every signature checked %.2f s%n",
                people / PART * RECORDS_EACH,
                plain,
                verified);
    }

    private Path filled(String name, int many, boolean signed) throws IOException, SQLException {
        Path data = folder.resolve(name);
        if (!Files.exists(data)) {
            Files.createDirectories(data);
            ManyRecords.fill(data, many, RECORDS_EACH, signed);
        }
        return data;
    }

    private void intoSqlite() throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("t.sqlite"));
        String header;
        try (Stream<String> lines = Files.lines(folder.resolve("t.csv"))) {
            header = lines.findFirst().orElseThrow().substring(1);
        }
        String columns = Stream.of(header.split(","))
                .map(name -> name + (NUMBERS.contains(name) ? " INTEGER" : " TEXT"))
                .collect(Collectors.joining(","));
        Path script = Files.writeString(
                folder.resolve("load.sql"),
                "create table rows(" + columns
                        + ");\n.mode csv\n.separator , \"\\r\\n\"\n.import --skip 1 t.csv rows\n");
        run(List.of("bash", "-c", "sqlite3 t.sqlite < " + script.getFileName()));
    }

    /** User and system seconds of the shell's child. */
    private double sqlite() throws IOException, InterruptedException {
        String said = run(List.of(
                "bash",
                "-c",
                "sqlite3 t.sqlite '.mode csv' '.headers on' 'select * from rows' > s.csv; times | tail -1"));
        return TIMES.matcher(said)
                .results()
                .mapToDouble(
                        (MatchResult part) -> Integer.parseInt(part.group(1)) * 60 + Double.parseDouble(part.group(2)))
                .sum();
    }

    private String java(String main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.okrreadiness.bench." + main));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return run(command);
    }

    private static double cpu(String said) {
        return CPU.matcher(said)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + said);
        }
        return said.strip();
    }
}
