package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.feedback.FeedbackFolder;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;
import org.okrreadiness.service.marking.WorkspaceKeys;
import org.okrreadiness.service.travel.KeyCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what was done here for colleagues, or feedback for every participant whose submission was released. */
@Command(name = "export")
final class MarkingExportCommand extends CohortCommand {

    @Option(names = "--out", paramLabel = "PATH", required = true)
    private Path out;

    @Option(names = "--feedback")
    private boolean feedback;

    @Option(names = "--pdf")
    private boolean pdf;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));

    @Option(names = "--assessment", paramLabel = "PACK")
    private String assessment;

    @Option(names = "--without-keys")
    private boolean withoutKeys;

    @Option(names = "--to", paramLabel = "KEYFILE")
    private List<Path> to = new ArrayList<>();

    @Option(names = "--replace")
    private boolean replace;

    private TrainingPlace place;

    MarkingExportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int in(TrainingPlace open) {
        place = open;
        return super.in(open);
    }

    @Override
    int at(TrainerDesk desk) {
        if (assessment != null) {
            write(out, assessment(desk));
            return ExitCode.DONE;
        }
        CohortId cohort = cohort(desk);
        if (feedback || pdf) {
            return new FeedbackWriting(this, desk).write(cohort, requests());
        }
        write(out, desk.marks().export(cohort, cards()).bytes());
        return ExitCode.DONE;
    }

    /** Packs keep the names they always had; a PDF goes to a person, and is called after them. */
    private List<FeedbackFolder.Request> requests() {
        List<FeedbackFolder.Request> requests = new ArrayList<>();
        if (feedback) {
            requests.add(request(FeedbackFolder.Form.PACK, FeedbackFolder.Naming.BY_SUBMISSION));
        }
        if (pdf) {
            requests.add(request(FeedbackFolder.Form.PDF, FeedbackFolder.Naming.BY_PERSON));
        }
        return requests;
    }

    private FeedbackFolder.Request request(FeedbackFolder.Form form, FeedbackFolder.Naming naming) {
        return new FeedbackFolder.Request(out, form, naming, paper, replace);
    }

    private byte[] assessment(TrainerDesk desk) {
        Assessment chosen = ChosenPack.named(assessment, services().packs(dataFolder()), messages());
        return place.workplace()
                .assessmentsByPost()
                .make(
                        chosen.ref(),
                        withoutKeys ? TravellingAssessment.Edition.SITTING : TravellingAssessment.Edition.PRACTICE,
                        "",
                        new WorkspaceKeys(desk.workspace().keys()),
                        cards());
    }

    private List<KeyCard> cards() {
        return to.stream()
                .map(file -> services().keyCards().read(file).fold(card -> card, reason -> {
                    throw new UnreadableInputException(reason, null);
                }))
                .toList();
    }

    private void write(Path file, byte[] bytes) {
        WholeFile.requirePlace(file, replace);
        WholeFile.write(file, bytes, replace);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", file.toString());
                json.writeNumberProperty("bytes", bytes.length);
                json.writeEndObject();
            });
        }
        print("cli.marking.exported", file);
    }
}
