package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an attempt that was handed in as a pack, sealed where recipients are named. */
@Command(name = "create")
final class SubmissionCreateCommand extends SubCommand {

    @Parameters(paramLabel = "ATTEMPT")
    private String attempt;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--to", paramLabel = "KEYFILE")
    private List<Path> to = new ArrayList<>();

    @Option(names = "--email", paramLabel = "ADDRESS")
    private String email = "";

    @Option(names = "--personnel-number", paramLabel = "NUMBER")
    private String personnelNumber = "";

    @Option(names = "--replace")
    private boolean replace;

    SubmissionCreateCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        AttemptId id = id(attempt);
        List<KeyCard> cards =
                to.stream().map(file -> card(services().keyCards(), file)).toList();
        WholeFile.requirePlace(out, replace);
        Submissions.Made made;
        try (Workplace workplace = services().open(dataFolder())) {
            made = workplace.submissions().create(id, new Submissions.Contact(email, personnelNumber), cards);
        }
        WholeFile.write(out, made.bytes(), replace);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> new SubmissionWriter(json).write(out, made));
        } else {
            say(made, cards);
        }
        return ExitCode.DONE;
    }

    static AttemptId id(String attempt) {
        try {
            return AttemptId.of(attempt);
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.problem.no-such-attempt", attempt), e);
        }
    }

    static KeyCard card(KeyCards cards, Path file) {
        return cards.read(file).fold(card -> card, reason -> {
            throw new UnreadableInputException(reason, null);
        });
    }

    private void say(Submissions.Made made, List<KeyCard> cards) {
        print("cli.submission.written", out, (made.bytes().length + 1023) / 1024);
        print("cli.submission.signed", made.label().madeBy().fingerprint());
        cards.forEach(card ->
                print("cli.submission.sealed-to", card.name(), card.keys().fingerprint()));
        if (cards.isEmpty()) {
            print("cli.submission.not-sealed");
        }
    }
}
