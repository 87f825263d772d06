package org.okrreadiness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Gives levels from JSON lines; each line is on disk before the next is read. */
@Command(name = "mark")
final class MarkingMarkCommand extends CohortCommand {

    private int recorded;
    private int failed;

    MarkingMarkCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(terminal().in(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    mark(desk.marking(), cohort, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the marks", e);
        }
        print("cli.marking.marked", recorded, failed);
        return failed == 0 ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void mark(MarkingDesk desk, CohortId cohort, String text) {
        String answer = "";
        try {
            MarkLine line = MarkLine.read(text);
            answer = line.answer().toString();
            Stamp stamp = desk.commit(cohort, desk.open(cohort, line.answer()), line.marks());
            recorded++;
            write(answer, json -> json.writeStringProperty("stamp", stamp.toString()));
        } catch (ReadinessException problem) {
            failed++;
            write(answer, json -> json.writeStringProperty("error", words(problem.phrase())));
            if (!json()) {
                terminal().say(messages(), problem.phrase());
            }
        }
    }

    private void write(String answer, Consumer<JsonGenerator> rest) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("answer", answer);
                rest.accept(json);
                json.writeEndObject();
            });
        }
    }
}
