package org.okrreadiness.cli;

import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sits the first shipped assessment with its own sample answers, to show what the program does. */
@Command(name = "try")
final class TryCommand extends SubCommand {

    @Option(names = "--sample", paramLabel = "LABEL", defaultValue = "middling")
    private String label;

    TryCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            Assessment first = workplace.assessments().packs().stream()
                    .flatMap(pack -> pack.assessment().stream())
                    .findFirst()
                    .orElseThrow(() -> new ReadinessException(Phrase.of("cli.problem.no-assessment")));
            Map<String, Map<TaskId, Response>> samples = workplace.assessments().sampleAnswers(first);
            if (!samples.containsKey(label)) {
                throw new ReadinessException(
                        Phrase.of("cli.problem.no-such-sample", label, String.join(", ", samples.keySet())));
            }
            new SatFromAnswers(this, workplace)
                    .sit(first, messages().get("cli.try.participant", label), samples.get(label));
        }
        return ExitCode.DONE;
    }
}
