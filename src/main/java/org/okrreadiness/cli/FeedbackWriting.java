package org.okrreadiness.cli;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.export.feedback.FeedbackFolder;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.service.marking.TrainerDesk;

/** Writes feedback for every submission that was released, and says what became of each. */
final class FeedbackWriting {

    private final SubCommand command;
    private final TrainerDesk desk;
    private int done;
    private boolean failed;

    FeedbackWriting(SubCommand command, TrainerDesk desk) {
        this.command = command;
        this.desk = desk;
    }

    /** @return the exit status: one that was not written makes it a failure, and keeps none of the others back */
    int write(CohortId cohort, List<FeedbackFolder.Request> requests) {
        FeedbackReport report = new FeedbackReport(
                command.messages(),
                command.services().scorer(),
                command.services().accuracyCard(),
                command.services()::need,
                Clock.systemDefaultZone());
        FeedbackFolder folder = new FeedbackFolder(desk.givingBack(), report);
        List<AttemptId> released = desk.cohorts().workbook(cohort).released().stream()
                .sorted(Comparator.comparing(AttemptId::toString))
                .toList();
        int all = released.size() * requests.size();
        try (Progress progress = new Progress(command.terminal(), command.messages(), System::nanoTime)) {
            for (FeedbackFolder.Request request : requests) {
                folder.write(cohort, released, request, written -> say(written, all, progress), () -> false);
            }
        }
        return failed ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private void say(FeedbackFolder.Written written, int all, Progress progress) {
        done++;
        progress.at("cli.marking.importing", done, all);
        failed |= written.file().isEmpty();
        if (command.json()) {
            JsonOutput.line(command.terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("attempt", written.submission().toString());
                written.file().ifPresent(file -> {
                    json.writeStringProperty("file", file.toString());
                    json.writeNumberProperty("bytes", written.bytes());
                });
                written.because().ifPresent(because -> {
                    json.writeStringProperty("reason", because.key());
                    json.writeStringProperty("message", command.words(because));
                });
                json.writeEndObject();
            });
        }
        written.file().ifPresent(file -> command.print("cli.marking.exported", file));
        if (!command.json()) {
            written.because().ifPresent(because -> command.terminal().say(command.messages(), because));
        }
    }
}
