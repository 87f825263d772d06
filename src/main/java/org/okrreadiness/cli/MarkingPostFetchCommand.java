package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.service.marking.ColleaguePost;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in what colleagues left, each pack whole or not at all. */
@Command(name = "fetch")
final class MarkingPostFetchCommand extends PostCommand {

    @Option(names = "--again")
    private boolean again;

    MarkingPostFetchCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk, SharedPost post) {
        List<ColleaguePost.Fetched> all = desk.post().fetch(post, again, this::say, () -> false);
        if (all.isEmpty()) {
            print("cli.marking.post-empty");
        }
        return all.stream().anyMatch(one -> one.outcome() == ColleaguePost.Outcome.REFUSED)
                ? ExitCode.WRONG_INPUT
                : ExitCode.DONE;
    }

    private void say(ColleaguePost.Fetched one) {
        String because = one.because().map(this::words).orElse("");
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("kind", one.parcel().kind().word());
                json.writeStringProperty("from", one.parcel().from());
                json.writeStringProperty("cohort", one.parcel().cohort());
                json.writeStringProperty("outcome", Words.kebab(one.outcome()));
                json.writeNumberProperty("new", one.fresh());
                one.because().ifPresent(reason -> {
                    json.writeStringProperty("reason", reason.key());
                    json.writeStringProperty("message", because);
                });
                json.writeEndObject();
            });
        }
        print(
                "cli.marking.post." + Words.kebab(one.outcome()),
                Words.of(messages(), "cli.marking.post-kind", one.parcel().kind()),
                one.parcel().from(),
                one.fresh(),
                because);
    }
}
