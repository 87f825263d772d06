package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;
import org.okrreadiness.service.marking.WorkspaceKeys;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PackKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what was done here for colleagues, or feedback for every participant whose submission was released. */
@Command(name = "export")
final class MarkingExportCommand extends CohortCommand {

    @Option(names = "--out", paramLabel = "PATH", required = true)
    private Path out;

    @Option(names = "--feedback")
    private boolean feedback;

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
        if (!feedback) {
            write(out, desk.marks().export(cohort, cards()).bytes());
            return ExitCode.DONE;
        }
        for (AttemptId submission : desk.cohorts().workbook(cohort).released().stream()
                .sorted(java.util.Comparator.comparing(AttemptId::toString))
                .toList()) {
            Path file = out.resolve(submission + PackKind.FEEDBACK.ending());
            write(file, desk.givingBack().make(cohort, submission).bytes());
        }
        return ExitCode.DONE;
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
