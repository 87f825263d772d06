package org.okrreadiness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.okrreadiness.service.ReadinessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Marks lines as they come: one JSON object a line in, one out, in the same order. */
@Command(name = "score")
final class ScoreCommand extends SubCommand {

    @Option(names = "--kind", paramLabel = "KIND", converter = LineKind.Converter.class)
    private LineKind kind;

    ScoreCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        CaseLookup cases = new CaseLookup(() -> services().packs(dataFolder()));
        ScoredLineWriter writer =
                new ScoredLineWriter(services().scorer(), messages(), terminal().out());
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(terminal().in(), StandardCharsets.UTF_8), 1 << 16);
        boolean allRead = true;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    allRead &= score(line, cases, writer);
                }
                if (!lines.ready()) {
                    writer.flush(); // who types or pipes line by line sees each answer at once
                }
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lines to score", e);
        }
        return allRead ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private boolean score(String line, CaseLookup cases, ScoredLineWriter writer) {
        ScoreLine asked = null;
        try {
            asked = ScoreLine.read(line, kind);
            writer.write(asked, cases.situation(asked.caseId()));
            return true;
        } catch (ReadinessException e) {
            writer.writeError(asked == null ? ScoreLine.idIn(line) : asked.id(), words(e.phrase()));
            return false;
        }
    }
}
