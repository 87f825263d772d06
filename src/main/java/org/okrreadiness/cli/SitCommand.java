package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sits an assessment from an answers file. */
@Command(name = "sit")
final class SitCommand extends SubCommand {

    @Parameters(paramLabel = "PACK")
    private String pack;

    @Option(names = "--answers", paramLabel = "FILE", required = true)
    private Path answers;

    @Option(names = "--participant", paramLabel = "NAME", required = true)
    private String participant;

    SitCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            Assessment assessment = ChosenPack.named(pack, workplace.assessments(), messages());
            Map<TaskId, Response> responses = workplace.assessments().answers(answers, assessment);
            new SatFromAnswers(this, workplace).sit(assessment, participant, responses);
        }
        return ExitCode.DONE;
    }
}
