package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionCheck;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.wording.Words;

/** What is said about a submission pack, in words or as JSON. */
final class SubmissionReport {

    private final SubCommand command;
    private final Path file;

    SubmissionReport(SubCommand command, Path file) {
        this.command = command;
        this.file = file;
    }

    /** @return the exit status */
    int refused(Phrase reason) {
        command.terminal().say(command.messages(), reason);
        if (command.json()) {
            JsonOutput.line(
                    command.terminal().out(),
                    json -> new SubmissionWriter(json).refused(file, reason, command.words(reason)));
        }
        return ExitCode.WRONG_INPUT;
    }

    void outside(PackOutside outside) {
        if (command.json()) {
            JsonOutput.line(command.terminal().out(), json -> new SubmissionWriter(json).outside(file, outside));
        }
        command.print("cli.submission.outside", outside.kind().word(), outside.id());
        outside.sealedTo().forEach(key -> command.print("cli.submission.outside.key", key));
    }

    void inside(SubmissionCheck.Checked checked) {
        if (command.json()) {
            JsonOutput.line(command.terminal().out(), json -> new SubmissionWriter(json).checked(file, checked));
        }
        PackLabel label = checked.pack().label();
        Submission submission = checked.pack().content();
        Attempt attempt = submission.attempt();
        command.print(
                "cli.submission.pack",
                label.id(),
                label.madeAt(),
                label.madeBy().name());
        command.print("cli.submission.signed", label.madeBy().fingerprint());
        who(submission.who());
        command.print(
                "cli.submission.assessment", submission.title(), attempt.start().assessment());
        command.print(
                "cli.submission.attempt",
                attempt.id(),
                attempt.handedIn().orElseThrow().at(),
                attempt.responses().size(),
                submission.record().entries().size());
        command.print("cli.submission.clock", attempt.time().changes().size());
    }

    private void who(Identity who) {
        command.print("cli.submission.who", who.name(), who.id());
        if (!who.email().isEmpty()) {
            command.print("cli.submission.who.email", who.email());
        }
        if (!who.personnelNumber().isEmpty()) {
            command.print("cli.submission.who.number", who.personnelNumber());
        }
    }

    void verdict(SubmissionCheck.Checked checked) {
        inside(checked);
        Seal seal = checked.seal();
        String state = seal.state() == Seal.State.INTACT && !seal.ownKey() ? "other-key" : Words.kebab(seal.state());
        command.print(
                "cli.submission.seal." + state,
                seal.broken().map(Seal.Break::entry).orElse(0L),
                seal.fingerprint().orElse(""));
        score(checked);
    }

    private void score(SubmissionCheck.Checked checked) {
        Optional<Integer> told = checked.told().map(ScoreSheet::overall);
        Optional<Integer> given = checked.recomputed().map(ScoreSheet::overall);
        if (told.isPresent() && given.isPresent()) {
            command.print("cli.submission.score", given.get(), told.get());
        } else if (given.isPresent()) {
            command.print("cli.submission.score.first", given.get());
        } else if (told.isPresent()) {
            command.print("cli.submission.score.told", told.get());
        } else {
            command.print("cli.submission.score.none");
        }
    }
}
