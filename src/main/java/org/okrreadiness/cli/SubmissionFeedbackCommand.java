package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Takes in what trainers told, each file whole or not at all, and says whose key signed it. */
@Command(name = "feedback")
final class SubmissionFeedbackCommand extends SubCommand {

    @Parameters(paramLabel = "FILES", arity = "1..*")
    private List<Path> files;

    @Option(names = "--key", paramLabel = "FINGERPRINT")
    private String key = "";

    SubmissionFeedbackCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        boolean refused = false;
        try (Workplace workplace = services().open(dataFolder())) {
            for (Path file : files) {
                Feedbacks.Status status = take(workplace.feedbacks(), file);
                say(status);
                refused |= status.outcome() == Feedbacks.Outcome.REFUSED;
            }
        }
        return refused ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    /** Nothing is kept that another key has signed than the one that was asked for. */
    private Feedbacks.Status take(Feedbacks feedbacks, Path file) {
        Optional<String> other = key.isEmpty()
                ? Optional.empty()
                : feedbacks
                        .look(file)
                        .told()
                        .map(told -> told.label().madeBy().fingerprint())
                        .filter(found -> !found.equals(key.strip()));
        return other.map(found -> new Feedbacks.Status(
                        file,
                        Feedbacks.Outcome.REFUSED,
                        Optional.empty(),
                        Optional.of(Phrase.of("cli.submission.feedback.other-key", found, key))))
                .orElseGet(() ->
                        feedbacks.take(List.of(file), status -> {}, () -> false).get(0));
    }

    private void say(Feedbacks.Status status) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, status));
        }
        status.because().ifPresent(reason -> terminal().say(messages(), reason));
        status.told().ifPresent(told -> {
            Feedback feedback = told.feedback();
            print(
                    "cli.submission.feedback." + Words.kebab(status.outcome()),
                    status.file(),
                    feedback.title(),
                    feedback.attempt(),
                    feedback.sheet().overall());
            print(
                    "cli.submission.feedback.key",
                    told.label().madeBy().name(),
                    told.label().madeBy().fingerprint());
        });
    }

    private void write(JsonGenerator json, Feedbacks.Status status) {
        json.writeStartObject();
        json.writeStringProperty("file", status.file().toString());
        json.writeStringProperty("outcome", Words.kebab(status.outcome()));
        status.because().ifPresent(reason -> {
            json.writeStringProperty("reason", reason.key());
            json.writeStringProperty("message", words(reason));
        });
        status.told().ifPresent(told -> {
            json.writeStringProperty("attempt", told.feedback().attempt().toString());
            json.writeNumberProperty("edition", told.feedback().edition());
            json.writeNumberProperty("overall", told.feedback().sheet().overall());
            json.writeStringProperty("made-by", told.label().madeBy().name());
            json.writeStringProperty("key", told.label().madeBy().fingerprint());
        });
        json.writeEndObject();
    }
}
