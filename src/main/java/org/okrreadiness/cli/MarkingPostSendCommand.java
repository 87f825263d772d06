package org.okrreadiness.cli;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.marking.ColleaguePost;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.SharedPost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Leaves what is new in a cohort for the colleagues who have tasks in it. */
@Command(name = "send")
final class MarkingPostSendCommand extends PostCommand {

    @Option(names = "--cohort", paramLabel = "ID", descriptionKey = "marking.cohort")
    private String cohort = "";

    MarkingPostSendCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk, SharedPost post) {
        ColleaguePost.Left left = desk.post().leave(post, NamedCohort.find(desk, cohort));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeBooleanProperty("marks", left.marks());
                json.writeNumberProperty("submissions", left.submissions());
                json.writeNumberProperty("kept", left.kept());
                json.writeArrayPropertyStart("without-card");
                left.withoutCard().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        print(left.marks() ? "cli.marking.post-left" : "cli.marking.post-nothing-new", left.submissions());
        if (left.kept() > 0) {
            terminal().say(messages(), Phrase.of("cli.marking.post-kept", Integer.toString(left.kept())));
        }
        left.withoutCard().forEach(name -> terminal().say(messages(), Phrase.of("cli.marking.post-no-card", name)));
        return ExitCode.DONE;
    }
}
